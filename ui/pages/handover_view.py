"""Somebody leaves or changes territory: who takes over each client, and at what price."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, Role
from scheduler.views.cover import Handover, HandoverClientRow, SuccessorRow
from scheduler.views.desk import DecisionRow
from ui import handover_words as words
from ui.handover_choices import Choices, successor
from ui.look.theme import Theme
from ui.models.rows import Column
from ui.models.ticked import TickedModel
from ui.ops import Ops
from ui.pages.handover_side import HandoverSide
from ui.pages.page import EmptyState
from ui.pages.proposing import Proposing
from ui.schedule import OpenSchedule
from ui.text import money, tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.decide_foot import DecideFoot
from ui.widgets.fields import Choice, DayEdit
from ui.widgets.forms import named
from ui.widgets.table import Table

IN_A_MONTH = timedelta(days=28)
SIDE = 330


class HandoverView(Proposing[Handover]):
    """``people`` are those who can be chosen, by name; ``manager_asked`` carries a decision.

    ``decision_wanted`` carries one that was made, to be shown with its notices.
    """

    manager_asked = Signal(int)
    decision_wanted = Signal(int)

    def __init__(
        self,
        ops: Ops,
        schedule: OpenSchedule,
        theme: Theme,
        people: Sequence[tuple[int, str]],
        today: date,
        role: Role = Role.DISPATCHER,
    ) -> None:
        super().__init__(ops, schedule, theme, today)
        self.choices: Choices | None = None
        self._deciding = False
        self.who = Choice(people, searchable=True, placeholder=tr("A part of the name"))
        self.last_day = DayEdit(theme, today + IN_A_MONTH)
        self.ask = button(tr("Propose successors"), self.propose, kind="primary")
        self.title, self._facts = label("", "strong", wrap=True), label("", "small", wrap=True)
        self.model: TickedModel[HandoverClientRow] = TickedModel((), self._is_on, self)
        self.model.ticked.connect(self._tick)
        self.table = Table(self.model, tr("Clients to hand over"), sorted_by=-1)
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        self.all = QCheckBox(tr("All"))
        self.all.clicked.connect(self._tick_all)
        self.side = HandoverSide(theme)
        self.side.changed.connect(self._changed)
        self.foot = DecideFoot(role)
        self.foot.wanted.connect(self.confirm)
        self._lay_out(theme)

    @property
    @override
    def comes_first(self) -> QWidget:
        return self.who

    def _lay_out(self, theme: Theme) -> None:
        empty = EmptyState(
            theme,
            "cover",
            tr("Whose clients are passed on?"),
            tr(
                "Choose who leaves and the last day. For each client you see who could take over,"
                " why, what it costs, and a visit at which both come."
            ),
        )
        found = column(
            self.title, self._facts, row(self.all, None), spacing=4, margins=(20, 12, 20, 6)
        )
        listing = column(found, spacing=0)
        listing.addWidget(self.table, 1)
        side = QScrollArea(widgetResizable=True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(self.side)
        beside = frame("side", column(side, margins=(1, 0, 0, 0)))
        beside.setFixedWidth(SIDE)
        middle = row(spacing=0)
        middle.addLayout(listing, 1)
        middle.addWidget(beside)
        proposal = QWidget()
        whole = column(spacing=0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.foot)
        proposal.setLayout(whole)
        self.lay_out(
            tr("Handover"),
            tr("Somebody leaves, or changes territory"),
            (
                (named(tr("Who hands over"), self.who), 260),
                (named(tr("Last day with these clients"), self.last_day), 200),
            ),
            empty,
            proposal,
        )

    # Asking for a proposal.

    @property
    def problem(self) -> str:
        """What is missing, in a sentence; empty where it can be asked."""
        if self.who.value is None:
            return tr("Choose who hands clients over.")
        if self.last_day.day is None:
            return tr("Give the last day, such as 18 Dec 2026.")
        if self.last_day.day < self._today:
            return tr("The last day is over; choose a later one.")
        return ""

    @Slot()
    def propose(self) -> None:
        """Ask for a successor of each client; what was asked before is given up."""
        if self.problem:
            self.said.emit(self.problem, "trouble")
            return
        technician, day = self.who.value, self.last_day.day
        assert isinstance(technician, int)
        assert day is not None
        cover = self.schedule.app.cover
        self.search(
            tr("Looking for successors"),
            lambda tell, stopped: cover.handover(
                technician, day, on_progress=tell, cancelled=stopped
            ),
        )

    # What is proposed, and what is chosen of it.

    @override
    def show_found(self, found: Handover) -> None:
        self.choices = Choices(found)
        self.title.setText(words.heading(found))
        told = (words.facts(found), words.promised(found), words.backup_ends(found))
        self._facts.setText(" ".join(one for one in told if one))
        self.model.change_columns(self._columns(found))
        self.table.shape_columns()
        self.model.show_rows(found.clients)
        self.shown.setCurrentIndex(1)
        self.table.selectRow(0)
        self.table.setFocus()
        self._show_sums()

    def _columns(self, found: Handover) -> tuple[Column[HandoverClientRow], ...]:
        currency = found.currency
        return (
            Column("Client", lambda r: r.client, lambda r: r.client.casefold(), strong=True),
            Column("Person", words.matters, words.matters, width=86),
            Column("Taken over by", self._whom, self._whom, width=120),
            Column("To them", self._is, self._is, width=86),
            Column("Joint visit", self._joint, self._joint, width=100),
            Column(
                "Price",
                lambda r: self._price(r, currency),
                lambda r: self._price_minor(r),
                right=True,
                width=96,
            ),
        )

    def _chosen_of(self, one: HandoverClientRow) -> SuccessorRow | None:
        assert self.choices is not None
        return successor(one, self.choices.of(one).successor_id)

    def _whom(self, one: HandoverClientRow) -> str:
        return words.whom(one, self._chosen_of(one))

    def _is(self, one: HandoverClientRow) -> str:
        return words.is_to_them(self._chosen_of(one))

    def _joint(self, one: HandoverClientRow) -> str:
        assert self.choices is not None
        return words.joint_short(one, self.choices.shown.zone, on=self.choices.joint(one))

    def _price_minor(self, one: HandoverClientRow) -> int | None:
        chosen = self._chosen_of(one)
        return None if chosen is None else chosen.total_minor

    def _price(self, one: HandoverClientRow, currency: str) -> str:
        price = self._price_minor(one)
        return "—" if price is None else money(price, currency)

    def _is_on(self, one: HandoverClientRow) -> bool | None:
        """Whether a client is ticked; None where nobody can take over."""
        if self.choices is None:
            return None
        now = self.choices.of(one)
        return None if now.successor_id is None else now.on

    @property
    def chosen(self) -> HandoverClientRow | None:
        """The client that is shown at the side."""
        index = self.table.currentIndex()
        return self.model.at(index) if index.isValid() else None

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self.choices is not None and self.chosen is not None:
            self.side.show_client(self.choices, self.chosen)

    @Slot(object, bool)
    def _tick(self, one: HandoverClientRow, on: bool) -> None:
        assert self.choices is not None
        self._put(self.choices.put(one, on=on))

    @Slot(bool)
    def _tick_all(self, on: bool) -> None:
        if self.choices is not None:
            self._put(self.choices.every(on=on))

    @Slot(object)
    def _changed(self, choices: Choices) -> None:
        self._put(choices)

    def _put(self, choices: Choices) -> None:
        self.choices = choices
        self.model.tell_changed()
        if self.chosen is not None:
            self.side.show_client(choices, self.chosen)
        self._show_sums()

    def _show_sums(self) -> None:
        choices = self.choices
        if choices is None:
            return
        currency = choices.shown.currency
        self.foot.show_sums(
            money(choices.sums.total_minor, currency),
            f"{words.sums(choices.sums, currency)} · {words.counts(choices)}",
            note=words.note(choices),
            limit=words.limit(choices),
        )
        self.foot.show_ready(
            ready=bool(choices.confirmed) and not self._deciding,
            needs_manager=choices.needs_manager,
        )
        self.all.setChecked(choices.all_on)

    # Confirming.

    @Slot()
    def confirm(self) -> None:
        """Hand over what is ticked, or send it to the manager."""
        choices = self.choices
        if choices is None:
            return
        cover, role, reason = self.schedule.app.cover, self.foot.role, self.foot.reason.text()
        self._deciding = True
        self._show_sums()
        self.ops.write(
            lambda: cover.confirm_handover(choices.shown, choices.confirmed, role, reason),
            lambda made: self._decided(made, choices),
            self._not_decided,
            self._decided_over,
        )

    def _decided(self, made: DecisionRow, choices: Choices) -> None:
        self.left.emit()
        if made.state is DecisionState.WAITING:
            self.manager_asked.emit(made.id)
        else:
            self.decision_wanted.emit(made.id)
            self.undo_offered.emit(words.done(choices.shown, len(choices.confirmed)))

    def _not_decided(self, problem: UserError) -> None:
        self.refused(problem)
        self.propose()

    def _decided_over(self) -> None:
        self._deciding = False
        self._show_sums()
