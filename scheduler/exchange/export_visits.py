"""The table of visits as it goes into a file."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from scheduler.exchange.export_table import Cell, Money, Table
from scheduler.views.board import Span
from scheduler.views.tables import VisitTableRow

COLUMNS = (
    *("number", "day", "start", "end", "minutes", "window from", "window to"),
    *("technician", "client", "address", "service", "who", "status"),
    *("price", "currency", "office"),
)


def visit_table(rows: Sequence[VisitTableRow]) -> Table:
    """The visits, their times by the clock of their office."""
    return Table("visits", COLUMNS, tuple(map(_cells, rows)))


def _cells(row: VisitTableRow) -> tuple[Cell, ...]:
    return (
        row.number,
        row.day,
        *_clocks(row.times, row.zone),
        row.minutes,
        *_clocks(row.window, row.zone),
        row.technician,
        row.client,
        row.address,
        row.service,
        None if row.who is None else row.who.value,
        row.status.value,
        Money(row.price_minor, row.currency),
        row.currency,
        row.office,
    )


def _clocks(span: Span | None, zone: str) -> tuple[time | None, time | None]:
    return (None, None) if span is None else (_clock(span.start, zone), _clock(span.end, zone))


def _clock(instant: datetime, zone: str) -> time:
    return instant.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)
