"""The month of the board's page: reads it, and reads it again when something changed."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from scheduler.views.month import MonthRows
from ui.board.filters import NOTHING, Filter, filtered_month
from ui.board.month_view import MonthView
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule


class BoardMonth(QObject):
    """Reads the months of the office that is shown, and shows one in ``view``.

    ``shown`` comes when it counts otherwise.
    """

    shown = Signal()

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme) -> None:
        self.view = MonthView(theme)
        super().__init__(self.view)
        self._ops, self._schedule = ops, schedule
        self._reading: Work | None = None
        self._rows: MonthRows | None = None
        self._filter = NOTHING
        self.first: date | None = None

    def show_month(self, day: date) -> None:
        """Show the month of a day, and mark the day in it."""
        self.first = day.replace(day=1)
        self.view.choose(day)
        self.read()

    def read(self) -> None:
        """Read the month that is shown as it is now; the latest reading counts."""
        planning, office, first = self._schedule.app.planning, self._schedule.office.id, self.first
        if first is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._ops.read(lambda: planning.month(office, first), self._show)

    @property
    def numbers(self) -> tuple[int, int]:
        """How many visits of the month match, of how many."""
        return _number(self.view.rows), _number(self._rows)

    def use(self, wanted: Filter) -> None:
        """Count only what matches."""
        self._filter = wanted
        if self._rows is not None:
            self.view.show_rows(filtered_month(self._rows, wanted))
            self.shown.emit()

    @Slot(object)
    def _show(self, rows: MonthRows) -> None:
        self._reading, self._rows = None, rows
        self.use(self._filter)


def _number(rows: MonthRows | None) -> int:
    """The visits of the month itself, with a place and without."""
    if rows is None:
        return 0
    days = [visit.day for visit in rows.visits] + [visit.day for visit in rows.waiting]
    return sum(day.month == rows.first.month for day in days)
