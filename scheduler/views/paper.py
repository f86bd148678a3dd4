"""What goes on paper: a technician's route of a day, stop by stop."""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.views.board import AbsenceRow, CardRow, RouteRow
from scheduler.views.briefs import Brief

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class StopRow:
    """A visit on a route, with what its technician needs at the door.

    ``drive_minutes`` is the drive there from the stop before, or from home; None where one of the
    places is not known.
    """

    card: CardRow
    minutes: int
    address: str
    contact: str
    phone: str
    access: str
    point: Point | None
    drive_minutes: int | None


@dataclass(frozen=True, slots=True)
class RouteSheet:
    """A technician's day. Without visits ``route`` is None and ``stops`` is empty.

    ``plan_version`` is 0 where no plan covers the day; ``is_draft`` while calendars still tell an
    earlier plan. ``home_minutes`` is the drive home; ``absences`` are his on that day, ``holiday``
    names a public one. ``briefs`` follow the order of the stops, none unless asked for;
    ``country`` is the office's, by its two letters.
    """

    office: str
    zone: str
    technician: str
    day: date
    now: datetime
    plan_version: int
    is_draft: bool
    holiday: str
    absences: tuple[AbsenceRow, ...]
    route: RouteRow | None
    stops: tuple[StopRow, ...]
    home: Point | None
    home_minutes: int | None
    briefs: tuple[Brief, ...] = ()
    country: str = ""

    @property
    def service_minutes(self) -> int:
        """Minutes at the clients' doors."""
        return sum(stop.minutes for stop in self.stops)
