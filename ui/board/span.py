"""Which days the board shows around a day. Pure."""

from datetime import date, timedelta
from typing import NamedTuple

from ui.board.layout import View

WEEK_DAYS = 7


class Wanted(NamedTuple):
    """What is to be seen as soon as the days around it are read."""

    view: View
    day: date
    visit_id: int | None = None


def span_with(day: date, first: date, days: int) -> tuple[date, int]:
    """The span as long and on the same weekdays that is nearest to a day, longer to hold it."""
    first += timedelta(days=WEEK_DAYS * ((day - first).days // WEEK_DAYS))
    return first, max(days, (day - first).days + 1)


def day_beside(day: date, direction: int, first: date, days: int) -> date:
    """The day after or before one of a span; days off between two weeks are passed over."""
    wanted = day + timedelta(days=direction)
    if (wanted - first).days >= days:
        return first + timedelta(days=WEEK_DAYS)
    if wanted < first:
        return first + timedelta(days=days - 1 - WEEK_DAYS)
    return wanted
