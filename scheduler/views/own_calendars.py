"""Rows of the calendars that technicians keep themselves, and of what they say."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OwnCalendarRow:
    """A technician's own calendar. ``address`` is a file's path, or of an address what may be seen.

    ``ignored`` counts the times that somebody said are no absence.
    """

    id: int
    technician_id: int
    technician: str
    address: str
    read_at: datetime
    failing_since: datetime | None
    last_error: str
    ignored: int


@dataclass(frozen=True, slots=True)
class BusyRow:
    """A time about which somebody has to decide, half-open, and the zone of its technician.

    He is busy and nothing says that he is away; or he is not any more, and ``absence_id`` is the
    absence that was made of it. ``repeats``: it is one of a series.
    """

    id: int
    calendar_id: int
    technician_id: int
    technician: str
    start: datetime
    end: datetime
    zone: str
    repeats: bool
    absence_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What reading a calendar did; ``new`` counts times to decide about, ``error`` is trouble."""

    technician: str
    address: str
    new: int
    error: str
