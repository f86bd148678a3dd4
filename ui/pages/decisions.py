"""Decisions: what waits for an answer, the desk on one question, what was decided."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.model.kinds import AbsenceKind, DecisionState, Role
from scheduler.views.desk import Asked, Cause, DecisionRow, QuestionCard
from scheduler.views.drafts import DraftRow
from scheduler.views.records import AbsenceForm, RecordedAbsence, TechnicianListRow
from ui.desk import draft_words, words
from ui.desk.service import Desk, desk_of
from ui.dialogs.absence import AbsenceDialog
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.decided_view import DecidedView
from ui.pages.desk_view import DeskView
from ui.pages.draft_view import DraftView
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.schedule import OpenSchedule
from ui.text import money, tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.drill import Drill
from ui.widgets.forms import scrolled

PAST = 30
"""Past decisions listed."""

Lists = tuple[DraftRow | None, tuple[QuestionCard, ...], tuple[DecisionRow, ...]]


class DecisionsPage(Page):
    """``waiting`` carries how many questions and proposals wait, ``role_chosen`` who decides."""

    waiting = Signal(int)
    role_chosen = Signal(str)
    watches: ClassVar[frozenset[str]] = frozenset(
        ("absence", "assignment", "technician", "technician_skill", "notice", "published")
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.desk: Desk = _desk(schedule)
        self.role = Role.DISPATCHER
        self.questions: tuple[QuestionCard, ...] = ()
        self._reading: Work | None = None
        self._dialog: AbsenceDialog | None = None
        self._kept: dict[Asked, dict[int, str]] = {}
        self.away = button(tr("Somebody is away…"), self.ask_who, kind="primary")
        self.away.setToolTip(tr("Ctrl+Shift+A"))
        head = header(tr("Decisions"), OfficePicker(schedule, theme), None, self.away)
        self._empty = EmptyState(
            theme,
            "decisions",
            tr("Nothing waits for you"),
            tr(
                "When somebody is ill or leaves, the visits that this hits stand here, each with"
                " the roads that exist and what they cost."
            ),
            button(tr("Somebody is away…"), self.ask_who),
        )
        self._lists = QStackedWidget()
        self._lists.addWidget(self._empty)
        self._body: QScrollArea | None = None
        root = QWidget()
        root.setLayout(column(head, self._lists, spacing=0))
        self.drill = Drill(root)
        self.setLayout(column(self.drill, spacing=0))

    @override
    def refresh(self) -> None:
        """Read the lists again."""
        if self._reading is not None:
            self._reading.cancel()
        desk, office = self.desk, self.schedule.office.id
        self._reading = self.ops.read(
            lambda: (desk.draft(office), desk.questions(office), desk.decisions(office)),
            self._show,
        )

    def _show(self, read: Lists) -> None:
        draft, questions, decisions = read
        self.questions = questions
        waits = [row for row in decisions if row.state is DecisionState.WAITING]
        past = [row for row in decisions if row.state is not DecisionState.WAITING][:PAST]
        to_confirm = [draft] if draft is not None and draft.proposed_by is None else []
        self.waiting.emit(len(to_confirm) + len(questions) + len(waits))
        if self._body is not None:
            self._lists.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        if not draft and not questions and not decisions:
            self._lists.setCurrentWidget(self._empty)
            return
        cards: list[QWidget] = []
        for title, parts in (
            (tr("Draft plan"), [self._draft(draft)] if draft is not None else []),
            (tr("To decide"), [self._question(card) for card in questions]),
            (tr("Waiting for a manager"), [self._decision(one) for one in waits]),
            (tr("Decided"), [self._decision(one) for one in past]),
        ):
            if parts:
                cards += [label(title, "lead"), *parts]
        self._body = scrolled(*cards)
        self._lists.addWidget(self._body)
        self._lists.setCurrentWidget(self._body)

    def _question(self, card: QuestionCard) -> QFrame:
        title = words.head(card.name, card.cause)
        look = button(
            tr("See the roads"), lambda: self.open_question(card.asked, title), kind="primary"
        )
        about = column(
            label(title, "strong", wrap=True),
            label(words.question(card), "muted", wrap=True),
            spacing=2,
        )
        return _card(about, look)

    def _draft(self, draft: DraftRow) -> QFrame:
        look = button(tr("See who comes"), self.open_draft, kind="primary")
        about = column(
            label(draft_words.title(draft), "strong", wrap=True),
            label(draft_words.facts(draft), "muted", wrap=True),
            spacing=2,
        )
        return _card(about, look)

    def _decision(self, made: DecisionRow) -> QFrame:
        look = button(tr("Look at it"), lambda: self.show_decision(made))
        amount = money(made.total_minor, made.currency)
        about = column(
            label(f"{words.decision_title(made)} · {amount}", "strong", wrap=True),
            label(words.decision_facts(made), "muted", wrap=True),
            spacing=2,
        )
        return _card(about, look)

    def open_question(self, asked: Asked, title: str = "") -> None:
        """Show the desk on a question; what was chosen the last time is chosen again."""
        self._close()
        view = DeskView(
            self.ops,
            self.schedule,
            self.theme,
            self.desk,
            asked,
            self.role,
            title=title,
            kept=self._kept.get(asked),
        )
        view.left.connect(self.back)
        view.said.connect(self.said)
        view.decided.connect(self._decided)
        view.foot.role_chosen.connect(self._act_as)
        self.drill.push(view)

    def open_draft(self) -> None:
        """Show who comes in the draft plan, and what that costs, so that it can be confirmed."""
        self._close()
        view = DraftView(self.ops, self.schedule, self.theme, self.desk, self.role)
        view.left.connect(self.back)
        view.said.connect(self.said)
        view.decided.connect(self._decided)
        view.roads_wanted.connect(self._roads_of)
        view.foot.role_chosen.connect(self._act_as)
        self.drill.push(view)

    @Slot(int)
    def _roads_of(self, visit_id: int) -> None:
        self.open_question(Asked(visit_id=visit_id))

    def show_decision(self, made: DecisionRow) -> None:
        """Show a decision with its notices."""
        self._close()
        view = DecidedView(self.ops, self.schedule, self.theme, self.desk, made)
        view.left.connect(self.back)
        view.said.connect(self.said)
        view.changed.connect(self.back)
        self.drill.push(view)

    def _close(self) -> None:
        """Take away what lies above the lists; a desk that is left stops its work."""
        while self.drill.above:
            view = self.drill.currentWidget()
            if isinstance(view, DeskView):
                view.stop()
                self._kept[view.asked] = view.kept
            self.drill.pop()

    @Slot(str)
    def _act_as(self, role: str) -> None:
        self.role = Role(role)
        self.role_chosen.emit(role)

    @Slot(object)
    def _decided(self, made: DecisionRow) -> None:
        told = tr("Confirmed. The plan is version {version} now.", version=made.plan_version)
        if made.state is DecisionState.WAITING:
            told = tr("Sent to the manager.")
        elif made.cause is Cause.PLAN:
            told = tr("Plan {version} is confirmed.", version=made.plan_version)
        self.said.emit(told, "done")
        self.show_decision(made)
        self._kept.clear()
        self.refresh()

    @Slot()
    def back(self) -> None:
        """Go back to the lists."""
        self._close()
        self.refresh()

    @Slot()
    @override
    def _office_changed(self) -> None:
        self._close()
        super()._office_changed()

    @Slot()
    def ask_who(self) -> None:
        """Ask who is away, record it, and show the desk on it."""
        if self._dialog is not None:
            return
        records, office = self.schedule.app.records, self.schedule.office.id
        self.ops.read(lambda: records.technicians(office), self._ask_who)

    def _ask_who(self, technicians: tuple[TechnicianListRow, ...]) -> None:
        if self._dialog is not None:
            return
        if not technicians:
            self.said.emit(tr("There are no technicians yet; add them first."), "info")
            return
        office = self.schedule.office
        today = self.schedule.app.clock.today(office.zone)
        self._dialog = AbsenceDialog(self.theme, technicians, today, office.zone, self)
        self._dialog.finished.connect(self._answered)
        self._dialog.open()

    @Slot(int)
    def _answered(self, result: int) -> None:
        dialog = self._dialog
        if dialog is not None and result == QDialog.DialogCode.Accepted:
            self._record(dialog.form())
        else:
            self._forget_dialog()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _record(self, form: AbsenceForm) -> None:
        records = self.schedule.app.records
        self.ops.write(lambda: records.record_absence(form), self._recorded, self._refused)

    def _recorded(self, made: RecordedAbsence) -> None:
        kind = self._dialog.form().kind if self._dialog is not None else AbsenceKind.SICK
        self._forget_dialog()
        if made.affected:
            title = words.head(made.technician, Cause(kind))
            self.open_question(Asked(absence_id=made.id), title)
        else:
            told = tr("{name} is away; no planned visit is hit.", name=made.technician)
            self.said.emit(told, "done")

    def _refused(self, problem: UserError) -> None:
        if self._dialog is not None:
            self._dialog.tell(str(problem))
            self._dialog.open()


def _desk(schedule: OpenSchedule) -> Desk:
    desk = desk_of(schedule.app)
    assert desk is not None
    return desk


def _card(about: QLayout, look: QWidget) -> QFrame:
    line = row(margins=(20, 14, 16, 14), spacing=12)
    line.addLayout(about, 1)
    line.addWidget(look)
    return frame("card", line)
