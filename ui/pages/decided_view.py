"""A decision: what was taken, what it comes to, the notices to clients, and taking it back."""

from functools import partial
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QWidget

from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, NoticeState
from scheduler.views.desk import DecisionRow, NoticeRow
from scheduler.views.mail import ENDING, mail_file
from ui.desk import words
from ui.desk.service import Desk
from ui.look.theme import Theme
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import LINES, money, tr
from ui.widgets.basics import Elided, button, column, frame, label, row
from ui.widgets.chips import tinted_chip
from ui.widgets.fields import line_edit
from ui.widgets.forms import scrolled

ANSWERS = (
    (NoticeState.ACCEPTED, "Accepted"),
    (NoticeState.PREFERS_TO_WAIT, "Prefers to wait"),
    (NoticeState.COMPLAINED, "Complained"),
)


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
        self.notices: tuple[NoticeRow, ...] = ()
        self._body: QWidget | None = None
        waits = made.state is DecisionState.WAITING
        self.reason = line_edit(placeholder=tr("A word on it, if you like"), longest=500)
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setMaximumWidth(280)
        self.reason.setVisible(waits)
        self.approve = button(tr("Confirm as manager"), self._approve, kind="primary")
        self.refuse = button(tr("Refuse"), self._refuse)
        self.undo = button(tr("Take it back"), self._undo)
        self.approve.setVisible(waits)
        self.refuse.setVisible(waits)
        self.undo.setVisible(made.state is DecisionState.CONFIRMED)
        self._layout = column(self._head(), spacing=0)
        self.setLayout(self._layout)
        self._show(())
        self.read()

    def _head(self) -> QFrame:
        back = button(tr("All questions"), self.left.emit, kind="quiet")
        line = row(back, 4, spacing=8, margins=(12, 0, 16, 0))
        line.addWidget(Elided(words.decision_title(self.made), "title"), 1)
        for part in (self.reason, self.undo, self.refuse, self.approve):
            line.addWidget(part)
        made = frame("header", line)
        made.setFixedHeight(56)
        return made

    def read(self) -> None:
        """Read the notices again."""
        desk, number = self.desk, self.made.id
        self.ops.read(lambda: desk.notices(number), self._show)

    def _show(self, notices: tuple[NoticeRow, ...]) -> None:
        self.notices = notices
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        cards: list[QWidget] = [self._summary()]
        if notices:
            cards.append(label(tr("Tell the clients"), "lead"))
            cards += [self._notice(one) for one in notices]
        self._body = scrolled(*cards)
        self._layout.addWidget(self._body, 1)

    def _summary(self) -> QFrame:
        made = self.made
        inner = column(spacing=6, margins=(20, 16, 20, 16))
        state = tr(words.STATES[made.state])
        total = label(money(made.total_minor, made.currency), "figure")
        inner.addLayout(row(total, 8, label(state, "strong"), None))
        inner.addWidget(label(words.outcome(made), "muted", wrap=True))
        for sentence, role in ((made.reason, "prose"), (words.priced_again(made), "trouble")):
            if sentence:
                inner.addWidget(label(sentence, role, wrap=True))
        if made.one_person:
            inner.addWidget(label(tr("Decided by one person."), "small"))
        inner.addWidget(frame("rule"))
        inner.addLayout(self._sums())
        inner.addWidget(frame("rule"))
        inner.addLayout(self._roads())
        return frame("card", inner)

    def _sums(self) -> QGridLayout:
        """What the total is made of, by price line."""
        grid = _grid()
        for number, (line, amount) in enumerate(words.sums(self.made.lines)):
            grid.addWidget(label(tr(LINES[line]), "muted"), number, 0)
            grid.addWidget(label(money(amount, self.made.currency)), number, 1, RIGHT)
        return grid

    def _roads(self) -> QGridLayout:
        """The road of each visit, in columns."""
        grid = _grid()
        for number, road in enumerate(self.made.chosen):
            what, when = words.chosen_road(road, self.made.zone)
            letter = road.who.letter if road.who is not None else ""
            grid.addWidget(Elided(road.client, "strong"), number, 0)
            grid.addWidget(tinted_chip(self.theme, what, road.who, letter), number, 1)
            grid.addWidget(label(when, "small"), number, 2)
            amount = money(road.total_minor, self.made.currency)
            grid.addWidget(label(amount), number, 3, RIGHT)
        return grid

    def _notice(self, one: NoticeRow) -> QFrame:
        text = label(one.text, "prose", wrap=True, selectable=True)
        whom = " · ".join(part for part in (one.contact, one.phone, one.email) if part)
        head = row(label(one.client, "strong"), label(whom, "small"), None)
        head.addWidget(label(tr(words.ANSWERS[one.state]), "small"))
        actions = row(button(tr("Copy"), lambda: self._copy(one)))
        actions.addWidget(button(tr("Write a mail"), lambda: self._mail(one)))
        actions.addWidget(button(tr("Save as mail file…"), lambda: self._save_mail(one)))
        if one.state is NoticeState.DRAFT:
            actions.addWidget(button(tr("Mark as sent"), lambda: self._sent(one)))
        else:
            for state, answer in ANSWERS:
                made = button(tr(answer), partial(self._answered, one, state))
                made.setEnabled(one.state is not state)
                actions.addWidget(made)
        actions.addStretch(1)
        return frame("card", column(head, text, actions, spacing=8, margins=(20, 14, 20, 14)))

    def _copy(self, one: NoticeRow) -> None:
        QGuiApplication.clipboard().setText(one.text)
        self.said.emit(tr("The text for {client} is copied.", client=one.client), "done")

    def _mail(self, one: NoticeRow) -> None:
        QDesktopServices.openUrl(
            QUrl(f"mailto:{quote(one.email)}?subject={quote(one.subject)}&body={quote(one.text)}")
        )

    def _save_mail(self, one: NoticeRow) -> None:
        name, _filter = QFileDialog.getSaveFileName(
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
        self.ops.write(lambda: desk.approve(number, reason), self._done, self._told, self._again)

    @Slot()
    def _refuse(self) -> None:
        desk, number, reason = self.desk, self.made.id, self.reason.text()
        self.ops.write(lambda: desk.refuse(number, reason), self._done, self._told)

    @Slot()
    def _undo(self) -> None:
        history, number = self.schedule.app.history, self.made.change_set
        if number is not None:
            self.ops.write(lambda: history.undo(number), self._done, self._told)

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


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(5)
    made.setColumnStretch(0, 1)
    return made
