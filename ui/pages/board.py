"""The board's page: day, week, month and map, tray, inspector, and planning."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.search import FoundRow
from ui.board.view import BoardView
from ui.board.words import nothing_planned, status
from ui.language import spoken
from ui.look.theme import Theme
from ui.ops import Ops, Steps, Work
from ui.pages.board_bands import draft_band, hint_band, no_technicians
from ui.pages.board_days import BoardDays
from ui.pages.board_head import ROOM_FOR_WORDS, BoardHead
from ui.pages.board_views import BoardViews
from ui.pages.filtering import Filtering
from ui.pages.marking import Marking
from ui.pages.moving import Moving
from ui.pages.naming import Naming
from ui.pages.page import Page
from ui.pages.taking import Taking
from ui.pages.week_plan import WeekPlan
from ui.pages.why import WhyAnswers
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import tr
from ui.widgets.basics import column, frame, label, row
from ui.widgets.inspector import Inspector
from ui.widgets.tray import Tray

if TYPE_CHECKING:
    from ui.board.filters import Filtered

ROOM_FOR_INSPECTOR = 1000
"""In a page narrower than this the inspector is there only while a visit is chosen."""

VIEW_KEYS = (("1", "day"), ("2", "week"), ("3", "month"), ("4", "map"))

SHOWN = frozenset(
    (
        *("absence", "agreement", "assignment", "client", "contact", "decision", "note", "office"),
        *("open_question", "plan", "price_book", "priority", "promise", "relation", "route"),
        *("service_type", "site", "technician", "technician_skill", "touch", "unplaced", "visit"),
        "published",
        "working_hours",
    )
)
"""The tables that the board and its inspector show something of."""


class BoardPage(Page):
    """The board of the office that is shown.

    ``visit_chosen`` carries the visit a person chose, ``status`` a sentence for the status bar;
    ``technicians_wanted`` and ``import_wanted`` ask for other pages, ``roads_wanted`` for the desk
    on a visit, ``draft_wanted`` for what is to be confirmed of a draft plan, ``absence_wanted`` to
    record who is away, ``absence_of_wanted`` that somebody is, ``closure_wanted`` that the site of
    a client is closed. ``undo_offered`` carries a sentence about what can be taken back,
    ``client_wanted`` and ``technician_wanted`` ask for the page of one of them,
    ``booking_wanted`` to book a visit, ``decision_wanted`` for one that waits; ``manager_asked``
    carries the number of a decision that waits for a manager now.
    """

    visit_chosen = Signal(int)
    status = Signal(str)
    technicians_wanted = Signal()
    import_wanted = Signal()
    roads_wanted = Signal(int)
    draft_wanted = Signal()
    absence_wanted = Signal()
    absence_of_wanted = Signal(int)
    technician_wanted = Signal(int)
    closure_wanted = Signal(int)
    booking_wanted = Signal()
    undo_offered = Signal(str)
    manager_asked = Signal(int)
    decision_wanted = Signal(int)
    client_wanted = Signal(int)
    watches: ClassVar[frozenset[str]] = SHOWN

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._asking: Work | None = None
        self._seen: Filtered | None = None
        self._to_plan = False
        self.view = BoardView(theme)
        self.views = BoardViews(ops, schedule, theme, self.view)
        self.both, self.month = self.views.both, self.views.month
        self.filtering = Filtering(theme, self)
        self.head = BoardHead(schedule, theme, self.filtering.button)
        self.days = BoardDays(ops, schedule, self.views, self.head)
        self.taking = Taking(ops, schedule, self.view)
        self.taking.said.connect(self.said)
        self.tray = Tray(theme)
        self.moving = Moving(ops, schedule, self.view, self.tray, self)
        self.moving.said.connect(self.said)
        self.moving.undo_offered.connect(self.undo_offered)
        self.moving.manager_asked.connect(self.manager_asked)
        self.marking = Marking(ops, schedule, theme, self.view, self.tray, self, self.select)
        self.naming = Naming(theme, self.view)
        self.taking.first = lambda at: self.marking.offer_at(at) or self.naming.offer_at(at)
        self.marking.more = self.taking.add_to
        self.inspector = Inspector(theme)
        self.why = WhyAnswers(ops, schedule, self.inspector)
        self.inspector.asked.connect(self.roads_wanted)
        self.inspector.closed.connect(self.closure_wanted)
        self.inspector.waiting_wanted.connect(self.decision_wanted)
        self.moving.waiting_changed.connect(self.inspector.show_waiting)
        self.planning = WeekPlan(ops, schedule, self.view, self)
        self.strip, self.improver = self.planning.strip, self.planning.improver
        self._hint_words = label("", "muted", wrap=True)
        self._hint = hint_band(self._hint_words)
        self.draft = draft_band(self.draft_wanted.emit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_board())
        self._stack.addWidget(
            no_technicians(theme, self.technicians_wanted.emit, self.import_wanted.emit)
        )
        self.setLayout(
            column(
                self.head,
                self.filtering.band,
                self.strip,
                self.improver.band,
                self.draft,
                self._hint,
                self._stack,
                spacing=0,
            )
        )
        self._connect()
        self._connect_days()
        self.setFocusProxy(self.views)

    @property
    def rows(self) -> BoardRows | None:
        """The board as it was read, whatever the filter leaves of it."""
        return self.days.rows

    @property
    def chosen_client(self) -> int | None:
        """The client of the chosen visit."""
        rows, chosen = self.rows, self.view.scene.chosen
        if rows is None:
            return None
        known = {card.visit_id: card.client_id for card in rows.cards}
        known |= {row.visit_id: row.client_id for row in rows.tray}
        return known.get(chosen or 0)

    def show_office(self, office_id: int) -> None:
        """Show another office."""
        self.schedule.show_office(office_id)

    def print_route(self, technician_id: int, day: date) -> None:
        """Print a technician's route of a day."""
        self.taking.print_route(technician_id, day)

    def print_week(self) -> None:
        """Print the days that are shown."""
        self.taking.print_week()

    @override
    def remember(self, settings: Settings) -> None:
        target = self.schedule.app.target
        self.moving.role = lambda: settings.role
        if settings.names_width is not None:
            self.view.divider.put(settings.names_width)
        self.view.divider.keep = settings.keep_names_width
        self.both.map.use_tiles(settings.tiles, settings.tile_credit)
        self.filtering.remember(settings.filter(target), partial(settings.remember_filter, target))

    @override
    def show_found(self, found: FoundRow) -> None:
        if found.visit_id is not None and found.day is not None:
            self.show_visit(found.visit_id, found.day)

    @override
    def refresh(self) -> None:
        """Read the board again; scroll, zoom and the chosen visit stay."""
        self.days.refresh()

    def set_view(self, view: str, day: date | None = None) -> None:
        """Show ``"day"``, ``"week"``, ``"month"`` or ``"map"``, of a day in whatever week."""
        self.days.set_view(view, day)

    def show_visit(self, visit_id: int, day: date) -> None:
        """Choose a visit and bring it into sight, in whatever week it lies; the view stays."""
        self.days.show_visit(visit_id, day)

    def select(self, visit_id: int | None) -> None:
        """Choose a visit and show it in the inspector; None lets it go."""
        self.view.choose(visit_id)
        self.tray.choose(visit_id)
        self._inspect(visit_id)

    @Slot()
    def plan_week(self) -> None:
        """Plan the days shown, off the GUI thread."""
        rows, span = self.days.rows, self.days.span
        if self.planning.under_way or span is None or rows is None:
            return
        self.head.plan.setEnabled(False)
        self.planning.begin(rows, span)

    def plan_soon(self) -> None:
        """Plan the days shown as soon as they are read as they are now."""
        self._to_plan = True
        self.refresh()

    def _make_board(self) -> QWidget:
        made = QWidget()
        left = column(self.views, self.tray, spacing=0)
        left.setStretch(0, 1)
        side = frame("side", row(self.inspector, margins=(1, 0, 0, 0)))
        layout = row(left, side, spacing=0)
        layout.setStretch(0, 1)
        self._side = side
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        head = self.head
        head.booking_wanted.connect(self.booking_wanted)
        head.absence_wanted.connect(self.absence_wanted)
        head.better_wanted.connect(self._offer_better)
        head.plan_wanted.connect(self.plan_week)
        self.view.chosen.connect(self._chosen_on_board)
        self.view.cleared.connect(self._let_go)
        self.views.agenda.chosen.connect(self._chosen_in_agenda)
        self.tray.chosen.connect(self._chosen_in_tray)
        for name in ("said", "undo_offered", "roads_wanted", "client_wanted"):
            getattr(self.marking, name).connect(getattr(self, name))
        self.naming.days_wanted.connect(self.view.technician_wanted)
        self.naming.away_wanted.connect(self.absence_of_wanted)
        self.naming.page_wanted.connect(self.technician_wanted)
        self.marking.board_wanted.connect(self.days.show_board)
        self.marking.tray_wanted.connect(lambda _ids: self.view.mover.throw())
        self.filtering.changed.connect(self._sift)
        self.planning.said.connect(self.said)
        self.planning.saved.connect(self.refresh)
        self.planning.over.connect(self._allow_planning)

    def _connect_days(self) -> None:
        days = self.days
        days.read.connect(self._show)
        days.painted.connect(self.moving.lay)
        days.arriving.connect(self._let_see)
        days.arrived.connect(self._arrived)
        days.turned.connect(self._make_room)
        days.turned.connect(self._count)
        self.month.shown.connect(self._count)
        for keys, act in (
            *((key, partial(self.set_view, view)) for key, view in VIEW_KEYS),
            ("M", days.flip),
            ("Ctrl+F", self.filtering.open),
        ):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(lambda act=act: None if self.view.mover.busy else act())

    @Slot()
    def _show(self) -> None:
        """Show the days that were read."""
        rows, span = self.days.rows, self.days.span
        if rows is None or span is None:
            return
        self._sift()
        self.moving.show_rows(rows, span)
        self._stack.setCurrentIndex(0 if rows.technicians else 1)
        self._allow_planning()
        self.draft.setVisible(rows.is_draft)
        self._say_hint(rows)
        self.status.emit(status(rows))
        if self._to_plan:
            self._to_plan = False
            self.plan_week()

    @Slot()
    def _arrived(self) -> None:
        chosen = self.view.scene.chosen
        self.tray.choose(chosen)
        self._inspect(chosen)

    @Slot()
    def _sift(self) -> None:
        """Show of the board what the filter leaves."""
        if self.rows is None:
            return
        seen = self._seen = self.filtering.see(self.rows)
        found = self.days.found if seen.rows is self.rows else None
        self.view.show_rows(seen.rows, seen.matching, seen.only, found)
        self.tray.show_rows(seen.rows, len(self.rows.tray))
        self.tray.choose(self.view.scene.chosen)
        self.views.sift(seen, self.filtering.wanted)
        self._make_room()
        if self.view.scene.chosen is None and self.inspector.visit_id is not None:
            self._inspect(None)

    @Slot()
    def _count(self) -> None:
        """Say how many visits match, of the month where that is shown."""
        if self.views.month_shown:
            self.filtering.count(*self.month.numbers)
        elif self._seen is not None:
            self.filtering.count(self._seen.shown, self._seen.of)

    def _say_hint(self, rows: BoardRows) -> None:
        """Say what to do where nothing is planned."""
        self._hint.setVisible(bool(rows.technicians) and not rows.cards)
        self._hint_words.setText(nothing_planned(rows))

    @Slot(int)
    def _let_see(self, visit_id: int) -> None:
        """Take the filter off where it hides a visit that somebody wants to see."""
        matching = self.view.scene.matching
        if matching is not None and visit_id not in matching:
            self.filtering.clear()
            self.said.emit(tr("The filter is off now: it would have hidden the visit."), "info")

    @Slot(int)
    def _chosen_on_board(self, visit_id: int) -> None:
        self.tray.choose(visit_id)
        self._inspect(visit_id)
        self.visit_chosen.emit(visit_id)

    @Slot(int)
    def _chosen_in_agenda(self, visit_id: int) -> None:
        self.view.choose(visit_id)
        self._chosen_on_board(visit_id)

    @Slot(int)
    def _chosen_in_tray(self, visit_id: int) -> None:
        self.view.choose(visit_id)
        self._inspect(visit_id)
        self.visit_chosen.emit(visit_id)

    @Slot()
    def _let_go(self) -> None:
        self.tray.choose(None)
        self._inspect(None)

    def _inspect(self, visit_id: int | None) -> None:
        """Show a visit in the inspector, the plan where none is chosen."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self.both.follow()
        self._make_room()
        if visit_id is None:
            self.inspector.show_plan(self.rows)
        else:
            planning = self.schedule.app.planning

            def read() -> tuple[VisitDetails, Brief]:
                return planning.visit(visit_id), planning.brief(visit_id, spoken())

            self._asking = self.ops.read(read, self._show_visit)

    def _show_visit(self, found: tuple[VisitDetails, Brief]) -> Steps:
        yield from self.inspector.show_visit_in_steps(*found)
        self._asking = None

    @Slot()
    def _make_room(self) -> None:
        self.filtering.shrink(self.width() < ROOM_FOR_WORDS)
        self.head.make_room(self.width())
        month = self.views.month_shown
        # The month needs the room, and nothing in it shows a single visit but the inspector.
        room = self.width() >= ROOM_FOR_INSPECTOR and not month
        self._side.setVisible(room or self.view.scene.chosen is not None)
        self.tray.setVisible(not month)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.views.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _offer_better(self) -> None:
        if self.rows is not None:
            self.planning.offer_better(self.rows, self.head.improve)

    @Slot()
    def _allow_planning(self) -> None:
        there = self.rows is not None and bool(self.rows.technicians)
        self.head.plan.setEnabled(there and not self.planning.under_way)

    @Slot()
    @override
    def _office_changed(self) -> None:
        self.days.forget()
        super()._office_changed()
