"""Which days the board's page shows, and in which way: reads them, and turns to them."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scheduler.views.board import BoardRows
from ui.board.found import Found
from ui.board.layout import View
from ui.board.month import same_day
from ui.board.span import WEEK_DAYS, Wanted, day_beside, span_with
from ui.days import day_long, days_span, month_long
from ui.ops import Ops, Steps, Work
from ui.pages.board_head import BoardHead
from ui.pages.board_views import BoardViews
from ui.schedule import OpenSchedule

Span = tuple[date, int]


class BoardDays(QObject):
    """The days of the office that is shown.

    ``read`` comes when ``rows`` and ``span`` are others; then what was wanted of them is turned
    to: ``arriving`` carries the visit that is about to be chosen, and ``arrived`` comes at the
    end. ``turned`` comes whenever something else may be seen, ``painted`` when the rows that were
    read are on the screen: what takes the interpreter for long has waited for that.
    """

    read = Signal()
    arriving = Signal(int)
    arrived = Signal()
    turned = Signal()
    painted = Signal()

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, views: BoardViews, head: BoardHead
    ) -> None:
        super().__init__(views)
        self._ops, self._schedule, self._head = ops, schedule, head
        self._views, self._both, self._month = views, views.both, views.month
        self._board = views.both.board
        self._wanted: Wanted | None = None
        self._reading: Work | None = None
        self.rows: BoardRows | None = None
        self.found: Found | None = None
        self.span: Span | None = None
        self._connect()

    def refresh(self) -> None:
        """Read the days again as they are now."""
        self._read(self.span, self._wanted and self._wanted.day)

    def forget(self) -> None:
        """Show the week to plan next, whatever days were shown."""
        self.span = None

    def set_view(self, view: str, day: date | None = None) -> None:
        """Show ``"day"``, ``"week"`` or ``"month"``, of a day that may lie in another week.

        ``"map"`` shows the routes of the day or the week that was shown. From the month one comes
        to the day that is marked there.
        """
        if view == "month":
            self.open_month(day or self._day())
            return
        if self._views.month_shown:
            day = day or self._month.view.day
        elif view == "day" and self._board.scene.view is View.WEEK:
            day = day or self._chosen_day()
        self._both.show_map(on=view == "map")
        self.turn(self._board.scene.view if view == "map" else View(view), day)

    def _chosen_day(self) -> date | None:
        """The day of the chosen visit: who looks at a visit in the week wants to see its day."""
        scene = self._board.scene
        cell = scene.cell_of(scene.chosen)
        return None if cell is None else cell.day

    def turn(self, wanted: View, day: date | None = None) -> None:
        """Show the week or a day, on the map where that is shown."""
        self._views.go(self._both)
        scene = self._board.scene
        if day is not None and self.rows and day not in self.rows.days:
            self._wanted = Wanted(wanted, day)
            self._read(self.span, day)
        elif (wanted, day or scene.day) != (scene.view, scene.day):
            self._board.turn(wanted, day)
        self.tell()

    def show_visit(self, visit_id: int, day: date) -> None:
        """Choose a visit and bring it into sight, in whatever week it lies.

        Whoever looks at a day, a week, a month, the map or an agenda goes on looking at one.
        """
        if self._views.month_shown:
            self.open_month(day)
        self._wanted = Wanted(self._board.scene.view, day, visit_id)
        if self._reading is None and self.rows is not None and day in self.rows.days:
            self._arrive()
        else:
            self._read(self.span, day)

    @Slot(object)
    def open_month(self, day: date | None) -> None:
        """Show the month of a day."""
        if day is not None:
            self._month.show_month(day)
            self._views.go(self._month.view)
            self.tell()

    @Slot(int)
    def show_technician(self, technician_id: int) -> None:
        """Show one technician's week as an agenda."""
        self._views.agenda.show_technician(technician_id, self._board.scene.chosen)
        self._views.go(self._views.agenda)
        self.tell()

    @Slot()
    def leave(self) -> None:
        """From the month or an agenda back to the board as it was."""
        self._views.go(self._both)
        self.tell()

    @Slot()
    def show_board(self) -> None:
        """Show the board itself, whatever stands in its place."""
        self._both.show_map(on=False)
        self.leave()

    @Slot()
    def flip(self) -> None:
        """From the board to the map, or back."""
        shown = self._both.map_shown and self._views.currentWidget() is self._both
        self.set_view(self._board.scene.view if shown else "map")

    @Slot(int)
    def move(self, direction: int) -> None:
        """Go a month, a week or a day on or back; days off between two weeks are passed over."""
        if self.span is None:
            return
        if self._views.month_shown:
            marked = self._month.view.day or self._month.first
            self.open_month(marked and same_day(marked, direction))
            return
        first, days = self.span
        scene = self._board.scene
        if scene.view is View.WEEK or scene.day is None or self._views.agenda_shown:
            self._read((first + timedelta(days=WEEK_DAYS * direction), days))
        else:
            self.turn(View.DAY, day_beside(scene.day, direction, first, days))

    @Slot()
    def today(self) -> None:
        """Show today: the day, the week to plan, or the month."""
        if self._views.month_shown and self.rows is not None:
            self.open_month(self.rows.today)
            return
        view = self._board.scene.view
        self._wanted = Wanted(view, self.rows.today) if self.rows else None
        self._read(None)

    def tell(self) -> None:
        """Say in the head which days are shown, and let the map follow."""
        scene, first = self._board.scene, self._month.first
        agenda = self._views.agenda_shown
        one_day = scene.view is View.DAY and not agenda
        view = "week" if agenda else "map" if self._both.map_shown else scene.view
        if self._views.month_shown and first is not None:
            self._head.say(month_long(first), "month", one_day=False)
        elif one_day and scene.day is not None:
            self._head.say(day_long(scene.day), view, one_day=True)
        elif self.span is not None:
            self._head.say(days_span(*self.span), view, one_day=one_day)
        self._both.follow()
        self.turned.emit()

    def _connect(self) -> None:
        head, board = self._head, self._board
        head.moved.connect(self.move)
        head.today_wanted.connect(self.today)
        head.view_wanted.connect(self.set_view)
        board.opened.connect(partial(self.turn, View.DAY))
        board.week_wanted.connect(partial(self.turn, View.WEEK))
        board.today_wanted.connect(self.today)
        board.technician_wanted.connect(self.show_technician)
        self._both.turned.connect(self._turn_map)
        month, agenda = self._month.view, self._views.agenda
        month.opened.connect(partial(self.turn, View.DAY))
        month.week_wanted.connect(partial(self.turn, View.WEEK))
        month.moved.connect(self.open_month)
        month.left.connect(self.leave)
        month.today_wanted.connect(self.today)
        agenda.opened.connect(partial(self.turn, View.DAY))
        agenda.left.connect(self.leave)

    @Slot(object)
    def _turn_map(self, day: date | None) -> None:
        self.turn(View.WEEK if day is None else View.DAY, day)

    def _day(self) -> date | None:
        """The day that is shown; of a week today, or else the first one."""
        scene = self._board.scene
        shown = self.rows.days if self.rows is not None else ()
        if scene.view is View.WEEK and self.rows is not None and self.rows.today in shown:
            return self.rows.today
        return scene.day if scene.view is View.DAY else next(iter(shown), None)

    @property
    def meant(self) -> date | None:
        """The day that whoever acts on no day in particular means, where that is not today.

        The one that is shown or marked; of several today, else that of the chosen visit, else the
        first.
        """
        today = None if self.rows is None else self.rows.today
        day = self._month.view.day if self._views.month_shown else self._day()
        if day != today and self._board.scene.view is View.WEEK and not self._views.month_shown:
            day = self._chosen_day() or day
        return None if day == today else day

    def _read(self, span: Span | None, day: date | None = None) -> None:
        """Read a span of days, the week to plan where none is given; the latest reading counts.

        With a ``day`` the span is moved by whole weeks, so that the day is in it.
        """
        planning, office = self._schedule.app.planning, self._schedule.office.id

        def read() -> tuple[Span, BoardRows, Found]:
            first, days = span or planning.week(office)
            if day is not None:
                first, days = span_with(day, first, days)
            rows = planning.board(office, first, days)
            return (first, days), rows, Found.of(rows)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._ops.read(read, self._show)

    def _show(self, read: tuple[Span, BoardRows, Found]) -> Steps:
        self._reading = None
        self.span, self.rows, self.found = read
        self.read.emit()
        self._both.read(self.span)
        if self._views.month_shown:
            self._month.read()
        self._arrive()
        yield
        self.painted.emit()

    def _arrive(self) -> None:
        """Turn to what was wanted, now that its days are read."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.rows is not None and wanted.day in self.rows.days:
            self._board.turn(wanted.view, wanted.day)
            if wanted.visit_id is not None:
                self.arriving.emit(wanted.visit_id)
                self._choose(wanted.visit_id)
        self.tell()
        self.arrived.emit()

    def _choose(self, visit_id: int) -> None:
        """Choose a visit, in the agenda of whoever comes where an agenda is shown."""
        self._board.choose(visit_id)
        cell = self._board.scene.cell_of(visit_id)
        if self._views.agenda_shown and cell is not None:
            self._views.agenda.show_technician(cell.technician_id, visit_id)
