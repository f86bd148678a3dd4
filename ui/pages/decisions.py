"""Decisions: what waits for an answer, the desk on one question, what was decided."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.model.kinds import DecisionState, Role
from scheduler.views.desk import Asked, Cause, DecisionRow, QuestionCard
from scheduler.views.drafts import DraftRow
from ui.desk import away_words, decided_words, draft_words, words
from ui.desk.service import Desk, desk_of
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.decided_view import DecidedView
from ui.pages.desk_view import DeskView
from ui.pages.draft_view import DraftView
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.recorder import Recorder
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import ROADS, money, tr
from ui.widgets.away_list import AwayList
from ui.widgets.basics import Elided, button, column, frame, header, label, row
from ui.widgets.drill import Drill
from ui.widgets.forms import scrolled

PAST = 30
"""Past decisions listed."""

Lists = tuple[
    DraftRow | None,
    tuple[QuestionCard, ...],
    tuple[DecisionRow, ...],
    tuple[away_words.AwayLine, ...],
]


class DecisionsPage(Page):
    """``waiting`` carries how many questions and proposals wait, ``role_chosen`` who decides.

    ``undo_offered`` carries a sentence about something done that can be taken back, ``desk_wanted``
    asks for the page itself, where something was recorded elsewhere that is to be decided.
    """

    waiting = Signal(int)
    desk_wanted = Signal()
    role_chosen = Signal(str)
    undo_offered = Signal(str)
    watches: ClassVar[frozenset[str]] = frozenset(
        (
            *("absence", "assignment", "client", "closure", "decision", "notice", "published"),
            *("technician", "technician_skill"),
        )
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.desk: Desk = _desk(schedule)
        self.role = Role.DISPATCHER
        self.questions: tuple[QuestionCard, ...] = ()
        self._reading: Work | None = None
        self._kept: dict[Asked, dict[int, str]] = {}
        self._coming: DeskView | None = None
        self._all_away = False
        self.recorder = self._make_recorder()
        ask_who, ask_closed = self.recorder.ask_who, self.recorder.ask_closed
        self.closed = button(tr("A site is closed…"), ask_closed)
        self.closed.setToolTip(tr("Ctrl+Shift+C"))
        self.away = button(tr("Somebody is away…"), ask_who, kind="primary")
        self.away.setToolTip(tr("Ctrl+Shift+A"))
        picker = OfficePicker(schedule, theme)
        head = header(tr("Decisions"), picker, None, self.closed, self.away)
        self._empty = EmptyState(
            theme,
            "decisions",
            tr("Nothing waits for you"),
            tr(
                "When somebody is ill or leaves, or a site is closed, the visits that this hits"
                " stand here, each with the roads that exist and what they cost."
            ),
            button(tr("Somebody is away…"), ask_who),
            button(tr("A site is closed…"), ask_closed),
        )
        self._lists = QStackedWidget()
        # Nothing is said before the lists are read.
        self._lists.addWidget(QWidget())
        self._lists.addWidget(self._empty)
        self._body: QScrollArea | None = None
        root = QWidget()
        root.setLayout(column(head, self._lists, spacing=0))
        self.drill = Drill(root)
        self.setLayout(column(self.drill, spacing=0))

    def _make_recorder(self) -> Recorder:
        made = Recorder(self.ops, self.schedule, self.theme, self)
        made.hit_soon.connect(self._prepare)
        made.hit.connect(self._hit)
        made.missed.connect(self._missed)
        made.taken_out.connect(self._taken_out)
        made.said.connect(self.said)
        return made

    @override
    def remember(self, settings: Settings) -> None:
        self.role = settings.role

    @override
    def refresh(self) -> None:
        """Read the lists again."""
        if self._reading is not None:
            self._reading.cancel()
        desk, records = self.desk, self.schedule.app.records
        office, zone = self.schedule.office.id, self.schedule.office.zone

        def read() -> Lists:
            away = away_words.lines(records.absences(office), records.closures(office), zone)
            return desk.draft(office), desk.questions(office), desk.decisions(office), away

        self._reading = self.ops.read(read, self._show)

    def _show(self, read: Lists) -> None:
        draft, questions, decisions, away = read
        self.questions = questions
        waits = [row for row in decisions if row.state is DecisionState.WAITING]
        past = [row for row in decisions if row.state is not DecisionState.WAITING][:PAST]
        to_confirm = [draft] if draft is not None and draft.proposed_by is None else []
        self.waiting.emit(len(to_confirm) + len(questions) + len(waits))
        if self._body is not None:
            self._lists.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        if not any(read):
            self._lists.setCurrentWidget(self._empty)
            return
        cards: list[QWidget] = []
        for title, parts in (
            (tr("Draft plan"), [self._draft(draft)] if draft is not None else []),
            (tr("To decide"), [self._question(card) for card in questions]),
            (tr("Waiting for a manager"), [self._decision(one) for one in waits]),
            (tr("Away and closed"), [self._away_list(away)] if away else []),
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
        look.setToolTip(tr(ROADS))
        return _card(title, words.question(card), look)

    def _draft(self, draft: DraftRow) -> QFrame:
        look = button(tr("See who comes"), self.open_draft, kind="primary")
        return _card(draft_words.title(draft), draft_words.facts(draft), look)

    def _decision(self, made: DecisionRow) -> QFrame:
        look = button(tr("Look at it"), lambda: self.show_decision(made))
        amount = money(made.total_minor, made.currency)
        title = f"{decided_words.decision_title(made)} · {amount}"
        return _card(title, decided_words.decision_facts(made), look)

    def _away_list(self, lines: tuple[away_words.AwayLine, ...]) -> AwayList:
        made = AwayList(lines, opened=self._all_away)
        made.turned.connect(self._keep_away)
        made.change_wanted.connect(self.recorder.change)
        made.take_out_wanted.connect(self.recorder.take_out)
        return made

    @Slot()
    def _keep_away(self) -> None:
        """The list is shown whole from now on."""
        self._all_away = True

    def open_question(self, asked: Asked, title: str = "") -> None:
        """Show the desk on a question; what was chosen the last time is chosen again."""
        coming, self._coming = self._coming, None
        self._close()
        if coming is None or coming.asked != asked:
            _put_away(coming)
            coming = self._desk_for(asked, title)
        self.drill.push(coming)

    @Slot(object, str)
    def _prepare(self, asked: Asked, title: str) -> None:
        """Make the desk on what was recorded, to be shown in a moment."""
        if self._desk_on(asked) is None:
            _put_away(self._coming)
            self._coming = self._desk_for(asked, title)

    def _desk_for(self, asked: Asked, title: str) -> DeskView:
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
        view.head.change_wanted.connect(lambda: self.recorder.change(asked))
        view.head.take_out_wanted.connect(lambda: self.recorder.take_out(asked))
        return view

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

    def open_decision(self, number: int) -> None:
        """Show the decision of this number; the lists where it is not there any more."""
        desk, office = self.desk, self.schedule.office.id

        def show(made: tuple[DecisionRow, ...]) -> None:
            for one in made:
                if one.id == number:
                    self.show_decision(one)

        self._close()
        self.ops.read(lambda: desk.decisions(office), show)

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
        _put_away(self._coming)
        self._coming = None
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
        # Else the keyboard would go on at the far side of the window.
        self.away.setFocus()
        self.refresh()

    @Slot()
    @override
    def _office_changed(self) -> None:
        self._close()
        super()._office_changed()

    @Slot(object, str)
    def _hit(self, asked: Asked, title: str) -> None:
        """Show the desk on what was recorded; where it is shown already it asks anew."""
        view = self._desk_on(asked)
        self.desk_wanted.emit()
        if view is None:
            self.open_question(asked, title)
        else:
            view.head.title.show_text(title)
            view.ask()

    @Slot(object, str)
    def _missed(self, asked: Asked, told: str) -> None:
        if self._desk_on(asked):
            self.back()
        self.said.emit(told, "done")

    @Slot(object, str)
    def _taken_out(self, asked: Asked, told: str) -> None:
        if self._desk_on(asked):
            self.back()
        self.undo_offered.emit(told)

    def _desk_on(self, asked: Asked) -> DeskView | None:
        view = self.drill.currentWidget()
        return view if isinstance(view, DeskView) and view.asked == asked else None


def _put_away(view: DeskView | None) -> None:
    """Make an end of a desk that is not shown after all."""
    if view is not None:
        view.stop()
        view.deleteLater()


def _desk(schedule: OpenSchedule) -> Desk:
    desk = desk_of(schedule.app)
    assert desk is not None
    return desk


def _card(title: str, facts: str, look: QWidget) -> QFrame:
    """A title, which a long name would make too long, the facts below it, and the way in."""
    about = column(Elided(title, "strong", ends=True), label(facts, "muted", wrap=True), spacing=2)
    line = row(margins=(20, 14, 16, 14), spacing=12)
    line.addLayout(about, 1)
    line.addWidget(look)
    return frame("card", line)
