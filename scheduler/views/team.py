"""What the technicians' page shows: licences, who counts on whom, load and fairness.

Money is in minor units of the office's currency.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from scheduler.continuity.licences import Ending
from scheduler.model.kinds import AbsenceKind, RelationKind
from scheduler.views.feeds import WayState
from scheduler.views.records import TechnicianForm


@dataclass(frozen=True, slots=True)
class BreakingVisitRow:
    """A visit that a technician could not make, because a licence has ended by then.

    ``planned``: it is his in the plan; else he is the client's usual technician and it has no
    place yet. ``visit_id`` is None where it is foreseen by the agreement alone.
    """

    visit_id: int | None
    client_id: int
    client: str
    service: str
    day: date
    planned: bool


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A licence whose end is near, and the visits that break if it is not renewed.

    ``days_left`` is 0 on its last day and negative after it.
    """

    technician_id: int
    technician: str
    skill: str
    last_day: date
    days_left: int
    ending: Ending
    visits: tuple[BreakingVisitRow, ...]

    @property
    def is_urgent(self) -> bool:
        """Whether it ends within two weeks, or is over and somebody waits for what it opens."""
        return self.ending is Ending.NEAR or (self.ending is Ending.OVER and bool(self.visits))


@dataclass(frozen=True, slots=True)
class AwayRow:
    """An absence of a technician."""

    id: int
    start: datetime
    end: datetime
    kind: AbsenceKind
    note: str


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """How a technician's calendar does. ``state`` is the worst of its ways, None without one.

    ``own_calendars`` counts those that he keeps himself, ``own_failing`` whether one of them cannot
    be read; ``to_confirm`` are times in them that may be absences. ``call_since`` says that today
    changed after his phone may have looked.
    """

    state: WayState | None
    failing_since: datetime | None
    published_at: datetime | None
    call_since: datetime | None
    own_calendars: int
    own_failing: bool
    to_confirm: int


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A technician in the list.

    ``licences`` are those whose end is near, the nearest first. ``usual_for`` counts the clients
    whose usual technician he is, declared or derived. ``paid_minutes`` is his week as planned,
    ``week_minutes`` what he can be paid for in it. ``away`` is the absence that is now or next.
    """

    id: int
    name: str
    external_id: str
    skills: tuple[str, ...]
    licences: tuple[LicenceRow, ...]
    usual_for: int
    paid_minutes: int
    week_minutes: int
    away: AwayRow | None
    calendar: CalendarRow
    phone: str
    left_on: date | None


@dataclass(frozen=True, slots=True)
class CountingRow:
    """A client who counts on a technician, as his ``tie``: usual or backup.

    ``familiarity`` is the technician's, from 0 to below 1. ``others`` are the names of those still
    here who know the client, the most familiar first; of a backup the usual technician is among
    them where he knows him.
    """

    client_id: int
    client: str
    tie: RelationKind
    declared: bool
    yearly_minor: int
    familiarity: float
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counting:
    """Who counts on a technician; clients with an agreement that still gives visits.

    ``yearly_minor`` is what those pay in a year whose usual technician he is.
    """

    currency: str
    clients: tuple[CountingRow, ...]

    @property
    def usual(self) -> tuple[CountingRow, ...]:
        """Those whose usual technician he is."""
        return tuple(row for row in self.clients if row.tie is RelationKind.USUAL)

    @property
    def backup_for(self) -> int:
        """How many he is a declared backup for."""
        return len(self.clients) - len(self.usual)

    @property
    def declared(self) -> int:
        """For how many he was declared the usual technician; for the others he is by history."""
        return sum(row.declared for row in self.usual)

    @property
    def yearly_minor(self) -> int:
        """What those pay in a year whose usual technician he is."""
        return sum(row.yearly_minor for row in self.usual)

    @property
    def unknown(self) -> tuple[CountingRow, ...]:
        """Those of them whom nobody else knows."""
        return tuple(row for row in self.usual if not row.others)


@dataclass(frozen=True, slots=True)
class WorkRow:
    """What a technician did in some days.

    ``visit_minutes`` are those of the visits that he made, ``days`` those on which he made any,
    ``weekend_days`` the Saturdays and Sundays among them. Routes are kept of planned days alone,
    ``route_days``: paid minutes, drives and overtime are of those.
    """

    technician_id: int
    visits: int = 0
    visit_minutes: int = 0
    days: int = 0
    weekend_days: int = 0
    route_days: int = 0
    paid_minutes: int = 0
    drive_minutes: int = 0
    overtime_minutes: int = 0

    @property
    def drive_share(self) -> float | None:
        """The part of his paid minutes that he drove; None without any."""
        return self.drive_minutes / self.paid_minutes if self.paid_minutes else None


@dataclass(frozen=True, slots=True)
class WorkSpan:
    """What an office's technicians did from ``first`` to ``last``, both included."""

    first: date
    last: date
    rows: tuple[WorkRow, ...]


@dataclass(frozen=True, slots=True)
class SubstitutionRow:
    """Substitutions of a technician: ``taken`` for others, ``given`` away to others.

    ``usual_visits`` are all that were made to clients whose usual technician he was that day.
    """

    technician_id: int
    taken: int
    given: int
    usual_visits: int


@dataclass(frozen=True, slots=True)
class TechnicianProfile:
    """A technician as his page shows him.

    ``week_minutes`` is what an ordinary week has for him, breaks that are not paid taken off.
    ``spans`` are the last four weeks and the last twelve months of everybody in the office,
    ``names`` those of all who ever worked there.
    """

    form: TechnicianForm
    zone: str
    currency: str
    today: date
    week_minutes: int
    licences: tuple[LicenceRow, ...]
    calendar: CalendarRow
    spans: tuple[WorkSpan, ...]
    names: Mapping[int, str] = field(hash=False)
