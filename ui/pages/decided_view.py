"""A decision: what was taken, what it comes to, the notices to clients, and taking it back."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, NoticeState
from scheduler.views.desk import ChosenRoad, DecisionRow, HandedRow, NoticeRow
from scheduler.views.mail import ENDING, mail_file
from ui.desk import decided_words as words
from ui.desk.service import Desk
from ui.desk.words import sums
from ui.dialogs.saving import ask_where
from ui.look.theme import Theme
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import LINES, meaning, money, tr
from ui.widgets.basics import Elided, button, column, frame, ground, label, row
from ui.widgets.fields import line_edit
from ui.widgets.help_button import HelpButton
from ui.widgets.notice_card import NoticeCard
from ui.widgets.visit_list import VisitList

LEFT = 340
REASON = 240
"""Wide enough to read what the field asks for."""
RIGHT = Qt.AlignmentFlag.AlignRight


class DecidedView(QWidget):
    """``left`` asks to go back; ``changed`` comes when the decision is another now."""

    left = Signal()
    changed = Signal()
    said = Signal(str, str)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, desk: Desk, made: DecisionRow
    ) -> None:
        super().__init__()
        self.ops, self.schedule, self.theme, self.desk, self.made = ops, schedule, theme, desk, made
        self.notices: dict[str, NoticeRow] = {}
        self.told: dict[int, NoticeRow] = {}
        self._notice: NoticeCard | None = None
        self._change: QFrame | None = None
        self.visits = VisitList(theme)
        self.visits.picked.connect(self._show_road)
        waits = made.state is DecisionState.WAITING
        self.reason = line_edit(placeholder=tr("A word on it, if you like"), longest=500)
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setFixedWidth(REASON)
        self.reason.setVisible(waits)
        self.approve = button(tr("Confirm as manager"), self._approve, kind="primary")
        self.refuse = button(tr("Refuse"), self._refuse)
        self.undo = button(tr("Take it back"), self._undo)
        self.approve.setVisible(waits)
        self.refuse.setVisible(waits)
        self.undo.setVisible(made.state is DecisionState.CONFIRMED)
        self._lay_out()
        self._show(())
        self.read()

    def _head(self) -> QFrame:
        back = button(tr("All decisions"), self.left.emit, kind="quiet")
        line = row(back, 4, spacing=8, margins=(12, 0, 16, 0))
        line.addWidget(Elided(words.decision_title(self.made), "title"), 1)
        for part in (self.reason, self.undo, self.refuse, self.approve, HelpButton()):
            line.addWidget(part)
        made = frame("header", line)
        made.setFixedHeight(56)
        return made

    def read(self) -> None:
        """Read the notices again."""
        desk, number = self.desk, self.made.id
        self.ops.read(lambda: desk.notices(number), self._show)

    def _lay_out(self) -> None:
        side = frame("side", column(self.visits, spacing=0))
        side.setFixedWidth(LEFT)
        self._below = column(self._summary(), None, spacing=14, margins=(20, 18, 20, 20))
        right = QWidget()
        ground(right, "canvas")
        right.setLayout(self._below)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(right)
        middle = row(side, spacing=0)
        middle.addWidget(area, 1)
        whole = column(self._head(), spacing=0)
        whole.addLayout(middle, 1)
        self.setLayout(whole)

    def _show(self, notices: tuple[NoticeRow, ...]) -> None:
        self.notices = {one.visit: one for one in notices}
        self.told = {one.client_id: one for one in notices}
        made = self.made
        if made.handed:
            self._show_handed()
            return
        names = {road.technician for road in made.chosen if road.technician}
        self.visits.lines.show_lines(
            [
                words.decided_line(road, self.notices.get(road.number), made, names)
                for road in made.chosen
            ]
        )
        if made.chosen:
            self.visits.pick(self.visits.visit_id or made.chosen[0].visit_id)
            self._show_road(self.visits.visit_id or 0)

    def _show_handed(self) -> None:
        made = self.made
        self.visits.lines.show_lines(
            [words.handed_line(one, self.told.get(one.client_id), made) for one in made.handed]
        )
        self.visits.pick(self.visits.visit_id or made.handed[0].client_id)
        self._show_road(self.visits.visit_id or 0)

    @Slot(int)
    def _show_road(self, visit_id: int) -> None:
        """Show what becomes of a visit, and the message to its client where there is one.

        Of a handover the number is the client's.
        """
        if self.made.handed:
            one = next((one for one in self.made.handed if one.client_id == visit_id), None)
            self._show_card(None if one is None else handed_card(one, self.made))
            self._show_notice(self.told.get(visit_id))
            return
        road = next((one for one in self.made.chosen if one.visit_id == visit_id), None)
        self._show_card(None if road is None else change_card(road, self.made.zone))
        self._show_notice(None if road is None else self.notices.get(road.number))

    def _show_card(self, card: QFrame | None) -> None:
        if self._change is not None:
            self._below.removeWidget(self._change)
            self._change.hide()
            self._change.deleteLater()
        self._change = card
        if card is not None:
            self._below.insertWidget(1, card)

    def _show_notice(self, one: NoticeRow | None) -> None:
        if self._notice is not None and self._notice.notice == one:
            return
        if self._notice is not None:
            self._below.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if one is not None:
            self._notice = NoticeCard(one)
            self._notice.said.connect(self.said)
            self._notice.sent.connect(partial(self._sent, one))
            self._notice.answered.connect(partial(self._answered, one))
            self._notice.file_wanted.connect(partial(self._save_mail, one))
            self._below.insertWidget(2, self._notice)

    def _summary(self) -> QFrame:
        made = self.made
        inner = column(spacing=6, margins=(20, 16, 20, 16))
        state = tr(words.STATES[made.state])
        total = label(money(made.total_minor, made.currency), "figure")
        inner.addLayout(row(total, 8, label(state, "strong"), None))
        inner.addWidget(label(words.outcome(made), "muted", wrap=True))
        for sentence, role in (
            (words.why_it_waits(made), "strong"),
            (words.set_aside(made), "trouble"),
            (made.reason, "prose"),
            (words.priced_again(made), "trouble"),
        ):
            if sentence:
                inner.addWidget(label(sentence, role, wrap=True))
        if made.one_person:
            inner.addWidget(label(tr("Decided by one person."), "small"))
        inner.addWidget(frame("rule"))
        inner.addLayout(self._sums())
        return frame("card", inner)

    def _sums(self) -> QGridLayout:
        """What the total is made of, by price line."""
        grid = _grid()
        for number, (line, amount) in enumerate(sums(self.made.lines)):
            name = label(tr(LINES[line]), "muted")
            name.setToolTip(meaning(line))
            grid.addWidget(name, number, 0)
            grid.addWidget(label(money(amount, self.made.currency)), number, 1, RIGHT)
        return grid

    def _save_mail(self, one: NoticeRow) -> None:
        name, _filter = ask_where(
            self,
            tr("Save as mail file"),
            f"{one.visit or tr('notice')}{ENDING}",
            tr("Mail files (*{ending})", ending=ENDING),
        )
        if name:
            path = Path(name if name.lower().endswith(ENDING) else name + ENDING)
            self.ops.write(lambda: _write(path, mail_file(one)), self._saved, self._not_saved)

    def _saved(self, path: Path) -> None:
        self.said.emit(tr("The mail is saved as {path}.", path=path), "done")

    def _not_saved(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")

    def _sent(self, one: NoticeRow) -> None:
        self.ops.write(lambda: self.desk.notice_sent(one.id), lambda _none: self.read())

    def _answered(self, one: NoticeRow, state: NoticeState) -> None:
        self.ops.write(lambda: self.desk.notice_answered(one.id, state), lambda _none: self.read())

    @Slot()
    def _approve(self) -> None:
        self.approve.setEnabled(False)
        # It is priced again before it is confirmed, which takes a second or two.
        self.approve.setText(tr("Pricing it again…"))
        desk, number, reason = self.desk, self.made.id, self.reason.text()
        self.ops.write(
            lambda: desk.approve(number, reason), self._approved, self._told, self._again
        )

    @Slot()
    def _refuse(self) -> None:
        desk, number, reason = self.desk, self.made.id, self.reason.text()
        self.ops.write(lambda: desk.refuse(number, reason), self._done, self._told)

    @Slot()
    def _undo(self) -> None:
        history, number = self.schedule.app.history, self.made.change_set
        if number is not None:
            self.ops.write(lambda: history.undo(number), self._done, self._told)

    def _approved(self, _made: object) -> None:
        told = tr("Confirmed: {title}.", title=words.decision_title(self.made))
        self.said.emit(told, "done")
        self.changed.emit()

    def _done(self, _made: object) -> None:
        self.changed.emit()

    def _told(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")
        self.changed.emit()

    def _again(self) -> None:
        self.approve.setEnabled(True)
        self.approve.setText(tr("Confirm as manager"))


def _write(path: Path, content: bytes) -> Path:
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise UserError(
            tr(
                "{path} cannot be written ({why}); choose another folder.",
                path=path,
                why=problem.strerror or problem,
            )
        ) from problem
    return path


def change_card(road: ChosenRoad, zone: str) -> QFrame:
    """Who was to come to a client and who comes now, one under the other."""
    told = ((tr("Before"), words.before(road, zone)), (tr("After"), words.after(road, zone)))
    return _card(road.client, told)


def handed_card(one: HandedRow, made: DecisionRow) -> QFrame:
    """Whose client somebody was and whose he is then, one under the other."""
    told = (
        (tr("Before"), made.title),
        (tr("After"), one.technician),
        (tr("Backup"), one.backup or ""),
        (tr("Joint visit"), words.together(one, made.zone)),
    )
    return _card(one.client, told)


def _card(client: str, told: Iterable[tuple[str, str]]) -> QFrame:
    grid = _grid()
    grid.setColumnStretch(0, 0)
    grid.setColumnStretch(1, 1)
    for number, (when, coming) in enumerate(one for one in told if one[1]):
        grid.addWidget(label(when, "muted"), number, 0)
        grid.addWidget(label(coming, wrap=True), number, 1)
    inner = column(spacing=6, margins=(20, 14, 20, 14))
    inner.addWidget(Elided(client, "strong", ends=True))
    inner.addLayout(grid)
    return frame("card", inner)


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(5)
    made.setColumnStretch(0, 1)
    return made
