"""Visits as they are copied: text that a spreadsheet parts into cells, and a table for a mail."""

from collections.abc import Iterable, Sequence
from html import escape

from scheduler.formulas import guarded
from scheduler.views.tables import VisitTableRow
from ui.days import clock, day_medium
from ui.text import STATUSES, WHO, Said, tr

HEAD: tuple[Said, ...] = (
    *("Number", "Day", "Start", "End", "Technician"),
    *("Client", "Address", "Service", "Who comes", "Status"),
)

EDGE = "border:1px solid #999;padding:2px 6px"


def as_text(rows: Iterable[VisitTableRow]) -> str:
    """A line a visit, cells parted by tabs, days as 2026-11-24; the first line is the head."""
    lines = [[tr(title) for title in HEAD]]
    lines += [_cells(row, row.day.isoformat()) for row in rows]
    return "".join("\t".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)


def as_html(rows: Iterable[VisitTableRow]) -> str:
    """The same as a table, its days as people write them."""
    head = _row("th", [tr(title) for title in HEAD])
    body = "".join(_row("td", _cells(row, day_medium(row.day))) for row in rows)
    return f'<table style="border-collapse:collapse">{head}{body}</table>'


def _row(kind: str, cells: Sequence[str]) -> str:
    made = "".join(f'<{kind} style="{EDGE};text-align:left">{escape(c)}</{kind}>' for c in cells)
    return f"<tr>{made}</tr>"


def _cells(row: VisitTableRow, day: str) -> list[str]:
    """The cells of a visit, times by the clock of its office; no text runs as a formula."""
    start, end = (row.times.start, row.times.end) if row.times is not None else (None, None)
    return [
        row.number,
        day,
        clock(start, row.zone) if start else "",
        clock(end, row.zone) if end else "",
        guarded(row.technician or ""),
        guarded(row.client),
        guarded(row.address),
        guarded(row.service),
        tr(WHO[row.who][1]) if row.who is not None else "",
        tr(STATUSES[row.status]),
    ]
