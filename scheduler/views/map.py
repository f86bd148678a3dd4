"""What the map shows: the routes of an office over a span of days, and the visits in none.

Times are aware instants in UTC; ``zone`` says where they are shown. Places are WGS 84 degrees;
an approximate one is the middle of a postal code.
"""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who


@dataclass(frozen=True, slots=True)
class StopRow:
    """A visit in a route; ``number`` counts from 1 in the order of the day."""

    visit_id: int
    number: int
    client: str
    street: str
    who: Who
    latitude: float
    longitude: float
    approximate: bool
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A visit that is due in the span and has no place in any route."""

    visit_id: int
    client: str
    street: str
    due_on: date
    latitude: float
    longitude: float
    approximate: bool


@dataclass(frozen=True, slots=True)
class HomeRow:
    """Where a technician's routes begin and end."""

    latitude: float
    longitude: float
    approximate: bool


@dataclass(frozen=True, slots=True)
class MapTechnicianRow:
    """Whose routes they are; ``home`` is None where nobody knows it."""

    id: int
    name: str
    initials: str
    home: HomeRow | None


@dataclass(frozen=True, slots=True)
class MapRouteRow:
    """A technician's day; ``stops`` in the order in which they are driven to."""

    technician_id: int
    day: date
    stops: tuple[StopRow, ...]


@dataclass(frozen=True, slots=True)
class MapRows:
    """An office over a span of days, as the map shows it.

    ``technicians`` are by name, everybody of the board. Visits whose site nobody knows the place of
    are left out and counted in ``unknown``; the stops after them keep their numbers.
    """

    office_id: int
    zone: str
    days: tuple[date, ...]
    technicians: tuple[MapTechnicianRow, ...]
    routes: tuple[MapRouteRow, ...]
    waiting: tuple[WaitingRow, ...]
    unknown: int
