"""The cast of the sample company, as it travels with the program, and what its days are.

Days count from the Monday of the planned week, so that the company is never out of date.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from scheduler.dates.recurrence import WEEKDAYS
from scheduler.model.kinds import HolidayPolicy


@dataclass(frozen=True, slots=True)
class Deal:
    """An agreement. ``weeks`` lie between two visits, 0 means once a month.

    ``phase`` is how many weeks after the planned one a visit is due; ``weekday`` 0 is Monday.
    """

    service: int
    weeks: int
    weekday: int
    phase: int
    minutes: int
    price_minor: int
    tolerance: int
    holiday: HolidayPolicy
    window: tuple[int, int] | None

    def rule(self, monday: date) -> str:
        """The RRULE text."""
        code = WEEKDAYS[self.weekday]
        if not self.weeks:
            week = (self._near(monday).day - 1) // 7 + 1
            return f"FREQ=MONTHLY;BYDAY={week if week < 5 else -1}{code}"
        interval = f";INTERVAL={self.weeks}" if self.weeks > 1 else ""
        return f"FREQ=WEEKLY{interval};BYDAY={code}"

    def start(self, monday: date, since: date) -> date:
        """The first day on or after ``since`` from which the rule hits its phase."""
        if not self.weeks:
            return since
        near, days = self._near(monday), 7 * self.weeks
        return near - timedelta(days=(near - since).days // days * days)

    def _near(self, monday: date) -> date:
        return monday + timedelta(days=7 * self.phase + self.weekday)


@dataclass(frozen=True, slots=True)
class Ended:
    """When a client left, in weeks before the planned one, and why."""

    weeks: int
    stranger: bool
    reason: str


@dataclass(frozen=True, slots=True)
class CastClient:
    """A client. ``before`` was the usual technician until he left, ``faces`` who came last.

    Technicians are named by their codes. A face is who came and why the usual one was away.
    """

    name: str
    contact: str
    office: int
    street: str
    postal_code: str
    city: str
    latitude: float
    longitude: float
    since_weeks: int
    usual: str
    declared: bool
    agreements: tuple[Deal, ...]
    before: str | None = None
    backups: tuple[str, ...] = ()
    excluded: Mapping[str, str] = field(default_factory=dict)
    access: str = ""
    notes: tuple[str, ...] = ()
    priorities: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    promise: tuple[str, str] | None = None
    question: tuple[str, bool] | None = None
    faces: tuple[tuple[str, str], ...] = ()
    ended: Ended | None = None


@dataclass(frozen=True, slots=True)
class CastTechnician:
    """A technician; ``skills`` tells on which day each runs out, 0 means never."""

    code: str
    name: str
    office: str
    street: str
    postal_code: str
    city: str
    latitude: float
    longitude: float
    wage_minor: int
    years: float
    skills: Mapping[str, int]
    left_days: int | None = None


@dataclass(frozen=True, slots=True)
class CastService:
    """A kind of work."""

    name: str
    minutes: int
    price_minor: int
    skills: tuple[str, ...]
    procedure: str


@dataclass(frozen=True, slots=True)
class CastOffice:
    """An office."""

    name: str
    speed_kmh: int


@dataclass(frozen=True, slots=True)
class Said:
    """What people write and say, to choose from, and the names of the office's staff."""

    staff: tuple[str, ...]
    outcomes: tuple[str, ...]
    complaints: tuple[str, ...]
    missed: tuple[str, ...]
    called_off: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone and everything in the sample that does not depend on the day."""

    offices: tuple[CastOffice, ...]
    services: tuple[CastService, ...]
    technicians: tuple[CastTechnician, ...]
    clients: tuple[CastClient, ...]
    said: Said


def read_cast() -> Cast:
    """The cast from the program's resources."""
    text = files("resources").joinpath("sample", "company.json").read_text("utf-8")
    kept = json.loads(text)
    return Cast(
        offices=tuple(CastOffice(**row) for row in kept["offices"]),
        services=tuple(CastService(**_tuples(row)) for row in kept["services"]),
        technicians=tuple(CastTechnician(**row) for row in kept["technicians"]),
        clients=tuple(_client(row) for row in kept["clients"]),
        said=Said(**_tuples(kept["said"][0])),
    )


def _client(row: dict[str, Any]) -> CastClient:
    row["agreements"] = tuple(_deal(_tuples(deal)) for deal in row["agreements"])
    if "ended" in row:
        row["ended"] = Ended(**row["ended"])
    return CastClient(**_tuples(row))


def _deal(row: dict[str, Any]) -> Deal:
    return Deal(**{**row, "holiday": HolidayPolicy(row["holiday"])})


def _tuples(row: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
