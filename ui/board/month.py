"""Where the days of a month are: weeks down, weekdays across. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ui.board.layout import Rect

WEEK = 7


def weeks(first: date, first_weekday: int = 0) -> tuple[tuple[date, ...], ...]:
    """The weeks that hold the month of ``first``, whole; 0 begins them on Monday, 6 on Sunday."""
    start = first.replace(day=1)
    start -= timedelta(days=(start.weekday() - first_weekday) % WEEK)
    after = month_beside(first, 1)
    count = -(-(after - start).days // WEEK)
    return tuple(
        tuple(start + timedelta(days=week * WEEK + day) for day in range(WEEK))
        for week in range(count)
    )


def month_beside(day: date, months: int) -> date:
    """The first of the month so many months on from that of ``day``."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def same_day(day: date, months: int) -> date:
    """The same day so many months on, or the last one where that month is shorter."""
    first = month_beside(day, months)
    last = month_beside(first, 1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """The days as rectangles in a widget of a size, under a head of ``head`` pixels."""

    weeks: tuple[tuple[date, ...], ...]
    width: float
    height: float
    head: float

    @property
    def columns(self) -> Sequence[float]:
        """The left edges of the weekdays, and the right edge of the last; whole pixels."""
        return [round(self.width * number / WEEK) for number in range(WEEK + 1)]

    @property
    def rows(self) -> Sequence[float]:
        """The top edges of the weeks, and the bottom edge of the last; whole pixels."""
        count = max(len(self.weeks), 1)
        high = max(self.height - self.head, 0)
        return [round(self.head + high * number / count) for number in range(count + 1)]

    def rect(self, day: date) -> Rect | None:
        """Where a day is, if it is there."""
        for week, days in enumerate(self.weeks):
            if day in days:
                x, right = self.columns[days.index(day) :][:2]
                y, bottom = self.rows[week : week + 2]
                return Rect(x, y, right - x, bottom - y)
        return None

    def day_at(self, x: float, y: float) -> date | None:
        """Which day is at a point."""
        for days in self.weeks:
            for day in days:
                rect = self.rect(day)
                if rect is not None and rect.holds(x, y):
                    return day
        return None
