"""Rows of the tables that people take with them: into a spreadsheet, into a mail."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import VisitStatus
from scheduler.views.board import Span


@dataclass(frozen=True, slots=True)
class VisitTableRow:
    """A visit in a table, at its actual time once it was made, else at its planned one.

    ``times``, ``technician`` and ``who`` are None where they are not known, as for a visit without
    a place; then ``day`` is when it is due. Of a visit that was made ``who`` is what its technician
    was to the client on that day; of a joint visit it is None, since he only came along.
    """

    visit_id: int
    number: str
    uid: str
    office: str
    zone: str
    currency: str
    day: date
    times: Span | None
    minutes: int
    window: Span | None
    technician: str | None
    client: str
    address: str
    service: str
    who: Who | None
    status: VisitStatus
    price_minor: int


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table that was written to a file; ``rows`` without its head."""

    file: Path
    rows: int
