"""The board's page: week, day and map, tray, inspector, and planning."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.improving import BetterPlanRow
from scheduler.views.work import PlanProgress, PlanRow
from ui.board.layout import View
from ui.board.span import WEEK_DAYS, Wanted, day_beside, span_with
from ui.board.view import BoardView
from ui.board.words import nothing_planned, planned, status
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.improving import Improver
from ui.pages.map_view import BoardAndMap
from ui.pages.marking import Marking
from ui.pages.moving import Moving
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.taking import Taking
from ui.schedule import OpenSchedule
from ui.text import day_long, days_span, tr
from ui.widgets.basics import button, column, frame, header, icon_button, label, row
from ui.widgets.inspector import Inspector
from ui.widgets.plan_strip import PlanStrip
from ui.widgets.switch import Switch
from ui.widgets.tray import Tray

ROOM_FOR_TOOLS = 1010
"""In a narrower page the tools for the telephone are in the Edit menu alone."""

ROOM_FOR_INSPECTOR = 1000
"""In a page narrower than this the inspector is there only while a visit is chosen."""

ROOM_FOR_TITLE = 1000
"""In a page narrower than this its buttons need the room of its name."""

SHOWN = frozenset(
    (
        *("absence", "agreement", "assignment", "client", "contact", "note", "office"),
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
    record who is away, ``closure_wanted`` that the site of a client is closed. ``undo_offered``
    carries a sentence about what can be taken back, ``client_wanted`` asks for a client's page,
    ``booking_wanted`` to book a visit.
    """

    visit_chosen = Signal(int)
    status = Signal(str)
    technicians_wanted = Signal()
    import_wanted = Signal()
    roads_wanted = Signal(int)
    draft_wanted = Signal()
    absence_wanted = Signal()
    closure_wanted = Signal(int)
    booking_wanted = Signal()
    undo_offered = Signal(str)
    client_wanted = Signal(int)
    watches: ClassVar[frozenset[str]] = SHOWN

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.rows: BoardRows | None = None
        self._span: tuple[date, int] | None = None
        self._wanted: Wanted | None = None
        self._reading: Work | None = None
        self._asking: Work | None = None
        self._planning: Work | None = None
        self.view = BoardView(theme)
        self.both = BoardAndMap(ops, schedule, theme, self.view)
        self.taking = Taking(ops, schedule, self.view)
        self.taking.said.connect(self.said)
        self.tray = Tray(theme)
        self.moving = Moving(ops, schedule, self.view, self.tray, self)
        self.moving.said.connect(self.said)
        self.moving.undo_offered.connect(self.undo_offered)
        self.marking = Marking(ops, schedule, theme, self.view, self.tray, self, self.select)
        self.taking.first, self.marking.more = self.marking.offer_at, self.taking.add_to
        self.inspector = Inspector(theme)
        self.inspector.asked.connect(self.roads_wanted)
        self.inspector.closed.connect(self.closure_wanted)
        self.strip = PlanStrip()
        self.improver = Improver(ops, schedule, self)
        self._hint = self._make_hint()
        self.draft = self._make_draft_band()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_board())
        self._stack.addWidget(self._make_empty())
        self.setLayout(
            column(
                self._make_header(),
                self.strip,
                self.improver.band,
                self.draft,
                self._hint,
                self._stack,
                spacing=0,
            )
        )
        self._connect()
        self.setFocusProxy(self.both)

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
    def refresh(self) -> None:
        """Read the board again; scroll, zoom and the chosen visit stay."""
        self._read(self._span, self._wanted and self._wanted.day)

    def set_view(self, view: str, day: date | None = None) -> None:
        """Show ``"week"``, ``"day"``, which may lie in another week, or ``"map"``, of either."""
        self.both.show_map(on=view == "map")
        if view == "map":
            self._say_range()
        else:
            self._turn(View(view), day)

    def _turn(self, wanted: View, day: date | None = None) -> None:
        """Show the week or a day, on the map where that is shown."""
        if wanted is View.DAY and day is not None and self.rows and day not in self.rows.days:
            self._wanted = Wanted(View.DAY, day)
            self._read(self._span, day)
        else:
            self.view.turn(wanted, day)
        self._say_range()

    def show_visit(self, visit_id: int, day: date, *, placed: bool) -> None:
        """Choose a visit and bring it into sight, in whatever week it lies.

        Where it is ``placed`` its day is shown, else the week with the visits without a place.
        """
        self._wanted = Wanted(View.DAY if placed else View.WEEK, day, visit_id)
        if self._reading is None and self.rows is not None and day in self.rows.days:
            self._arrive()
            self._say_range()
            self._inspect(self.view.scene.chosen)
        else:
            self._read(self._span, day)

    def select(self, visit_id: int | None) -> None:
        """Choose a visit and show it in the inspector; None lets it go."""
        self.view.choose(visit_id)
        self.tray.choose(visit_id)
        self._inspect(visit_id)

    def plan_week(self) -> None:
        """Plan the days shown, off the GUI thread."""
        if self._planning is not None or self._span is None or self.rows is None:
            return
        planning, office = self.schedule.app.planning, self.rows.office_id
        first, days = self._span

        def plan(
            progress: Callable[[PlanProgress], None], cancelled: Callable[[], bool]
        ) -> PlanRow:
            return planning.plan(
                office, first, days, seconds=None, on_progress=progress, cancelled=cancelled
            )

        self._plan.setEnabled(False)
        self.strip.begin(self.rows.currency)
        self._planning = self.ops.long(
            plan, self.strip.tell, self._planned, self._not_planned, self._plan_over
        )

    def _make_header(self) -> QFrame:
        self._title = label(tr("Board"), "title")
        self._range = label("", "strong")
        self._range.setMinimumWidth(172)
        self._range.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = icon_button(self.theme, "back", tr("Earlier"), partial(self._move, -1))
        self._forward = icon_button(self.theme, "forward", tr("Later"), partial(self._move, 1))
        views = (("day", tr("Day")), ("week", tr("Week")), ("map", tr("Map")))
        self._shown_as = Switch(views, tr("How the days are shown"))
        self._shown_as.explain("day", tr("Show a day with its hours (Enter)"))
        self._shown_as.explain("week", tr("Show the whole week (Esc)"))
        self._shown_as.explain("map", tr("Show the routes on a map (M)"))
        self._shown_as.chosen.connect(self.set_view)
        self._shown_as.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        today = button(tr("Today"), self._today)
        today.setToolTip(tr("Go to today (T)"))
        self._plan = button(
            tr("Plan week"), self.plan_week, kind="primary", theme=self.theme, icon="plan"
        )
        self._plan.setEnabled(False)
        self._away = icon_button(
            self.theme,
            "absence",
            tr("Somebody is away… (Ctrl+Shift+A)"),
            self.absence_wanted.emit,
        )
        self._improve = icon_button(
            self.theme, "better", tr("Find a better plan…"), self._offer_better
        )
        self._book = icon_button(
            self.theme, "book", tr("Book a visit… (Ctrl+B)"), self.booking_wanted.emit
        )
        return header(
            self._title,
            OfficePicker(self.schedule, self.theme),
            row(self._back, self._range, self._forward, spacing=2),
            today,
            self._shown_as,
            None,
            row(self._book, self._away, self._improve, spacing=0),
            self._plan,
        )

    def _make_hint(self) -> QFrame:
        self._hint_words = label("", "muted", wrap=True)
        made = frame("header", row(self._hint_words, margins=(16, 8, 16, 8)))
        made.hide()
        return made

    def _make_draft_band(self) -> QFrame:
        words = label(tr("This plan is a draft: calendars and clients hear nothing of it yet."))
        look = button(tr("See who comes, and confirm"), self.draft_wanted.emit)
        made = frame("band", row(words, None, look, margins=(16, 6, 16, 6)))
        made.hide()
        return made

    def _make_board(self) -> QWidget:
        made = QWidget()
        left = column(self.both, self.tray, spacing=0)
        left.setStretch(0, 1)
        side = frame("side", row(self.inspector, margins=(1, 0, 0, 0)))
        layout = row(left, side, spacing=0)
        layout.setStretch(0, 1)
        self._side = side
        made.setLayout(layout)
        return made

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            self.theme,
            "technicians",
            tr("No technicians yet"),
            tr(
                "The board has a row for each technician. Add the people who do the visits, with"
                " their hours and skills, or import them from a list; then plan the week."
            ),
            button(tr("Add technicians"), self.technicians_wanted.emit, kind="primary"),
            button(tr("Import a list"), self.import_wanted.emit),
        )

    def _connect(self) -> None:
        self.view.chosen.connect(self._chosen_on_board)
        self.view.cleared.connect(self._let_go)
        self.view.opened.connect(self._open_day)
        self.view.week_wanted.connect(self._open_week)
        self.view.today_wanted.connect(self._today)
        self.both.turned.connect(self._turn_map)
        flip = QShortcut(QKeySequence("M"), self)
        flip.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        flip.activated.connect(self._flip)
        self.tray.chosen.connect(self._chosen_in_tray)
        for name in ("said", "undo_offered", "roads_wanted", "client_wanted"):
            getattr(self.marking, name).connect(getattr(self, name))
        self.marking.tray_wanted.connect(lambda _ids: self.view.mover.throw())
        self.strip.stopped.connect(self._stop_planning)
        self.improver.begun.connect(self._improving)
        self.improver.told.connect(self.strip.tell)
        self.improver.ended.connect(self.strip.end)
        self.improver.found.connect(self._show_better)
        self.improver.said.connect(self.said)

    def _read(self, span: tuple[date, int] | None, day: date | None = None) -> None:
        """Read a span of days, the week to plan where none is given; the latest reading counts.

        With a ``day`` the span is moved by whole weeks, so that the day is in it.
        """
        planning, office = self.schedule.app.planning, self.schedule.office.id

        def read() -> tuple[tuple[date, int], BoardRows]:
            first, days = span or planning.week(office)
            if day is not None:
                first, days = span_with(day, first, days)
            return (first, days), planning.board(office, first, days)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.ops.read(read, self._show)

    def _show(self, found: tuple[tuple[date, int], BoardRows]) -> None:
        self._reading = None
        self._span, self.rows = found
        self.view.show_rows(self.rows)
        self.tray.show_rows(self.rows)
        self.tray.choose(self.view.scene.chosen)
        self.moving.show_rows(self.rows, self._span)
        self.both.read(self._span)
        self._arrive()
        self._stack.setCurrentIndex(0 if self.rows.technicians else 1)
        self._plan.setEnabled(self._planning is None and bool(self.rows.technicians))
        self.draft.setVisible(self.rows.is_draft)
        self._say_hint()
        self._say_range()
        self._inspect(self.view.scene.chosen)
        self.status.emit(status(self.rows))

    def _say_hint(self) -> None:
        """Say what to do where nothing is planned."""
        rows = self.rows
        self._hint.setVisible(rows is not None and bool(rows.technicians) and not rows.cards)
        if rows is not None:
            self._hint_words.setText(nothing_planned(rows))

    def _say_range(self) -> None:
        day_view = self.view.scene.view is View.DAY
        board = "day" if day_view else "week"
        self._shown_as.choose("map" if self.both.map_shown else board)
        self.both.follow()
        day = self.view.scene.day
        if day_view and day is not None:
            self._range.setText(day_long(day))
        elif self._span is not None:
            self._range.setText(days_span(*self._span))
        self._back.setToolTip(tr("Day before") if day_view else tr("Week before"))
        self._forward.setToolTip(tr("Next day") if day_view else tr("Next week"))

    def _arrive(self) -> None:
        """Turn to what was wanted, now that its days are read."""
        wanted, self._wanted = self._wanted, None
        if wanted is None or self.rows is None or wanted.day not in self.rows.days:
            return
        self.view.turn(wanted.view, wanted.day)
        if wanted.visit_id is not None:
            self.view.choose(wanted.visit_id)
            self.tray.choose(wanted.visit_id)

    def _move(self, direction: int) -> None:
        """Go a week or a day on or back; days off between two weeks are passed over."""
        if self._span is None:
            return
        first, days = self._span
        day = self.view.scene.day
        if self.view.scene.view is View.WEEK or day is None:
            self._read((first + timedelta(days=WEEK_DAYS * direction), days))
            return
        self._turn(View.DAY, day_beside(day, direction, first, days))

    @Slot()
    def _flip(self) -> None:
        self.both.show_map(on=not self.both.map_shown)
        self._say_range()

    @Slot(object)
    def _turn_map(self, day: date | None) -> None:
        self._turn(View.WEEK if day is None else View.DAY, day)

    @Slot()
    def _today(self) -> None:
        self._wanted = Wanted(self.view.scene.view, self.rows.today) if self.rows else None
        self._read(None)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self._turn(View.DAY, day)

    @Slot()
    def _open_week(self) -> None:
        self._turn(View.WEEK)

    @Slot(int)
    def _chosen_on_board(self, visit_id: int) -> None:
        self.tray.choose(visit_id)
        self._inspect(visit_id)
        self.visit_chosen.emit(visit_id)

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
                return planning.visit(visit_id), planning.brief(visit_id)

            self._asking = self.ops.read(read, self._show_visit)

    def _show_visit(self, found: tuple[VisitDetails, Brief]) -> None:
        self._asking = None
        self.inspector.show_visit(*found)

    def _make_room(self) -> None:
        # Both stand in the Edit menu as well.
        for tool in (self._book, self._away):
            tool.setVisible(self.width() >= ROOM_FOR_TOOLS)
        wanted = self.view.scene.chosen is not None
        self._side.setVisible(wanted or self.width() >= ROOM_FOR_INSPECTOR)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.both.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= ROOM_FOR_TITLE)
        self._make_room()

    def _offer_better(self) -> None:
        """Offer to look for a better plan of what is shown, or of a part of it."""
        if self.rows is None or self.improver.under_way or self._planning is not None:
            return
        scene = self.view.scene
        day = scene.day if scene.view is View.DAY else None
        menu = self.improver.menu(self.rows, day, frozenset(scene.selection), self)
        menu.popup(self._improve.mapToGlobal(self._improve.rect().bottomLeft()))

    @Slot()
    def _improving(self) -> None:
        self.strip.begin(self.rows.currency if self.rows is not None else "")

    @Slot(object)
    def _show_better(self, found: BetterPlanRow | None) -> None:
        self.view.scene.better = () if found is None else found.changes
        self.view.viewport().update()

    @Slot()
    def _stop_planning(self) -> None:
        self.improver.stop()
        if self._planning is not None:
            self._planning.cancel()

    def _planned(self, plan: PlanRow) -> None:
        self.said.emit(planned(plan), "done")
        self.refresh()

    def _not_planned(self, problem: Exception) -> None:
        self.said.emit(str(problem), "trouble")

    def _plan_over(self) -> None:
        work, self._planning = self._planning, None
        self.strip.end()
        self._plan.setEnabled(self.rows is not None and bool(self.rows.technicians))
        if work is not None and work.cancelled:
            self.said.emit(tr("Planning was stopped; the plan is as it was."), "info")

    @Slot()
    @override
    def _office_changed(self) -> None:
        self._span = None
        super()._office_changed()
