"""The board's page: week and day, tray, inspector, and planning."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.work import PlanProgress, PlanRow
from ui.board.layout import View
from ui.board.view import BoardView
from ui.board.words import planned, status
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.schedule import OpenSchedule
from ui.text import day_long, days_span, tr
from ui.widgets.basics import button, column, frame, header, icon_button, label, row
from ui.widgets.inspector import Inspector
from ui.widgets.plan_strip import PlanStrip
from ui.widgets.tray import Tray

ROOM_FOR_INSPECTOR = 920
"""In a page narrower than this the inspector is there only while a visit is chosen."""

WEEK_DAYS = 7

SHOWN = frozenset(
    (
        *("absence", "agreement", "assignment", "client", "contact", "note", "office"),
        *("open_question", "plan", "price_book", "priority", "promise", "relation", "route"),
        *("service_type", "site", "technician", "technician_skill", "unplaced", "visit"),
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
    record who is away, ``closure_wanted`` that the site of a client is closed.
    """

    visit_chosen = Signal(int)
    status = Signal(str)
    technicians_wanted = Signal()
    import_wanted = Signal()
    roads_wanted = Signal(int)
    draft_wanted = Signal()
    absence_wanted = Signal()
    closure_wanted = Signal(int)
    watches: ClassVar[frozenset[str]] = SHOWN

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.rows: BoardRows | None = None
        self._span: tuple[date, int] | None = None
        self._wanted: tuple[View, date] | None = None
        self._reading: Work | None = None
        self._asking: Work | None = None
        self._planning: Work | None = None
        self.view = BoardView(theme)
        self.tray = Tray(theme)
        self.inspector = Inspector(theme)
        self.inspector.asked.connect(self.roads_wanted)
        self.inspector.closed.connect(self.closure_wanted)
        self.strip = PlanStrip()
        self._hint = self._make_hint()
        self.draft = self._make_draft_band()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_board())
        self._stack.addWidget(self._make_empty())
        self.setLayout(
            column(self._make_header(), self.strip, self.draft, self._hint, self._stack, spacing=0)
        )
        self._connect()
        self.setFocusProxy(self.view)

    def show_office(self, office_id: int) -> None:
        """Show another office."""
        self.schedule.show_office(office_id)

    @override
    def refresh(self) -> None:
        """Read the board again; scroll, zoom and the chosen visit stay."""
        self._read(self._span)

    def set_view(self, view: str, day: date | None = None) -> None:
        """Show ``"week"`` or ``"day"``; the day may lie in another week."""
        wanted = View(view)
        if wanted is View.DAY and day is not None and self.rows and day not in self.rows.days:
            self._wanted = (View.DAY, day)
            self._read(self._week_of(day))
        else:
            self.view.turn(wanted, day)
        self._say_range()

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
        self._range = label("", "strong")
        self._range.setMinimumWidth(196)
        self._range.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = icon_button(self.theme, "back", tr("Earlier"), partial(self._move, -1))
        self._forward = icon_button(self.theme, "forward", tr("Later"), partial(self._move, 1))
        self._day = self._switch(tr("Day"), "day", tr("Show a day with its hours (Enter)"))
        self._week = self._switch(tr("Week"), "week", tr("Show the whole week (Esc)"))
        group = QButtonGroup(self)
        group.addButton(self._day)
        group.addButton(self._week)
        self._week.setChecked(True)
        today = button(tr("Today"), self._today)
        today.setToolTip(tr("Go to today (T)"))
        self._plan = button(
            tr("Plan week"), self.plan_week, kind="primary", theme=self.theme, icon="plan"
        )
        self._plan.setEnabled(False)
        away = icon_button(
            self.theme,
            "absence",
            tr("Somebody is away… (Ctrl+Shift+A)"),
            self.absence_wanted.emit,
        )
        return header(
            tr("Board"),
            OfficePicker(self.schedule, self.theme),
            8,
            row(self._back, self._range, self._forward, spacing=2),
            today,
            8,
            row(self._day, self._week, spacing=4),
            None,
            away,
            self._plan,
        )

    def _switch(self, text: str, view: str, tip: str) -> QPushButton:
        made = button(text, partial(self.set_view, view))
        made.setCheckable(True)
        made.setToolTip(tip)
        return made

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
        left = column(self.view, self.tray, spacing=0)
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
        self.tray.chosen.connect(self._chosen_in_tray)
        self.strip.stopped.connect(self._stop_planning)

    def _read(self, span: tuple[date, int] | None) -> None:
        """Read a span of days, the week to plan where none is given; the latest reading counts."""
        planning, office = self.schedule.app.planning, self.schedule.office.id

        def read() -> tuple[tuple[date, int], BoardRows]:
            first, days = span or planning.week(office)
            return (first, days), planning.board(office, first, days)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.ops.read(read, self._show)

    def _show(self, found: tuple[tuple[date, int], BoardRows]) -> None:
        self._reading = None
        self._span, self.rows = found
        self.view.show_rows(self.rows)
        if self._wanted is not None and self._wanted[1] in self.rows.days:
            self.view.turn(*self._wanted)
        self._wanted = None
        self.tray.show_rows(self.rows)
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
        if rows is None:
            return
        if rows.plan_version and not rows.tray:
            sentence = tr(
                "Nothing is planned for these days. Plan week finds the visits that are due."
            )
        elif rows.plan_version:
            sentence = tr("No visit has a place on these days. Beneath the board you see why.")
        else:
            sentence = tr(
                "Nothing is planned yet. Plan week finds the visits that are due and gives each a"
                " technician, a day and a time. Visits come from the clients’ agreements."
            )
        self._hint_words.setText(sentence)

    def _say_range(self) -> None:
        day_view = self.view.scene.view is View.DAY
        (self._day if day_view else self._week).setChecked(True)
        day = self.view.scene.day
        if day_view and day is not None:
            self._range.setText(day_long(day))
        elif self._span is not None:
            self._range.setText(days_span(*self._span))
        self._back.setToolTip(tr("Day before") if day_view else tr("Week before"))
        self._forward.setToolTip(tr("Next day") if day_view else tr("Next week"))

    def _week_of(self, day: date) -> tuple[date, int] | None:
        """The span, as long and on the same weekdays as the one shown, that is nearest to a day."""
        if self._span is None:
            return None
        first, days = self._span
        weeks = (day - first).days // WEEK_DAYS
        return first + timedelta(days=WEEK_DAYS * weeks), days

    def _move(self, direction: int) -> None:
        """Go a week or a day on or back; days off between two weeks are passed over."""
        if self._span is None:
            return
        first, days = self._span
        day = self.view.scene.day
        if self.view.scene.view is View.WEEK or day is None:
            self._read((first + timedelta(days=WEEK_DAYS * direction), days))
            return
        wanted = day + timedelta(days=direction)
        if (wanted - first).days >= days:
            wanted = first + timedelta(days=WEEK_DAYS)
        elif wanted < first:
            wanted = first + timedelta(days=days - 1 - WEEK_DAYS)
        self.set_view("day", wanted)

    @Slot()
    def _today(self) -> None:
        self._wanted = (self.view.scene.view, self.rows.today) if self.rows else None
        self._read(None)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self.set_view("day", day)

    @Slot()
    def _open_week(self) -> None:
        self.set_view("week")

    @Slot(int)
    def _chosen_on_board(self, visit_id: int) -> None:
        self.tray.choose(None)
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
        wanted = self.view.scene.chosen is not None
        self._side.setVisible(wanted or self.width() >= ROOM_FOR_INSPECTOR)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _stop_planning(self) -> None:
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
