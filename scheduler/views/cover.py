"""What the cover page shows: who depends on whom, backups kept warm, handovers, first assignments.

Money is in minor units of the office's currency. A client is *covered* where somebody else than his
usual technician is familiar with him, has the skills and is neither gone nor excluded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.model.kinds import Level
from scheduler.views.board import Reason


@dataclass(frozen=True, slots=True)
class CoverProgress:
    """How far something long is: ``step`` is a code, ``fraction`` from 0 to 1 of all steps."""

    step: str
    fraction: float


@dataclass(frozen=True, slots=True)
class BackupRow:
    """Somebody who could go to a client in place of the usual technician, and knows him.

    ``days`` is how long he stays familiar if he does not go there again.
    """

    technician_id: int
    technician: str
    familiarity: float
    declared: bool
    days: int


@dataclass(frozen=True, slots=True)
class ClientCover:
    """A client with what he pays in a year, and who could go there.

    ``usual`` is None for clients without a usual technician. ``backups`` are those who cover him,
    the most familiar first; ``others_know`` counts the technicians still here who are familiar
    with him, whether they have the skills or are let in or not. ``person`` is None if never asked.
    """

    client_id: int
    client: str
    usual_id: int | None
    usual: str | None
    declared: bool
    yearly_minor: int
    value_minor: int
    person: Level | None
    latitude: float | None
    longitude: float | None
    backups: tuple[BackupRow, ...]
    others_know: int

    @property
    def is_alone(self) -> bool:
        """Whether he depends on his usual technician alone."""
        return self.usual_id is not None and not self.backups

    @property
    def is_unknown(self) -> bool:
        """Whether he has a usual technician and nobody else knows him."""
        return self.usual_id is not None and not self.others_know


@dataclass(frozen=True, slots=True)
class TechnicianCover:
    """Who depends on one technician. ``last_day`` is known of somebody who leaves.

    ``week_minutes`` are his working hours in a week, ``load_minutes`` what his clients take of
    them, with the drives as they are estimated.
    """

    technician_id: int
    technician: str
    last_day: date | None
    clients: int
    yearly_minor: int
    alone_clients: int
    alone_minor: int
    unknown_clients: int
    load_minutes: int
    week_minutes: int

    @property
    def covered_clients(self) -> int:
        """How many of his clients have a familiar backup."""
        return self.clients - self.alone_clients

    @property
    def covered_minor(self) -> int:
        """What his clients with a familiar backup pay in a year."""
        return self.yearly_minor - self.alone_minor


@dataclass(frozen=True, slots=True)
class OfficeCover:
    """An office's dependence: ``alone_minor`` a year depends on one technician alone.

    ``technicians`` come with the largest dependence first, ``clients`` by what depends on one
    person: those alone first, each group by what they pay. ``assigned_clients`` have a usual
    technician, ``open_clients`` have none.
    """

    office_id: int
    currency: str
    today: date
    yearly_minor: int
    assigned_clients: int
    alone_minor: int
    alone_clients: int
    unknown_clients: int
    open_clients: int
    open_minor: int
    technicians: tuple[TechnicianCover, ...]
    clients: tuple[ClientCover, ...]


class WarmWay(StrEnum):
    """How a backup gets to know a client: he comes along, or goes instead."""

    JOIN = "join"
    INSTEAD = "instead"


@dataclass(frozen=True, slots=True)
class WarmRow:
    """A planned visit at which a backup could come along, or go instead, and what that buys.

    ``lines`` add up to ``price_minor``, signed against the plan as it is. ``days_before`` and
    ``days_after`` are how many days from then on the client is covered without it and with it, a
    year at most; ``cover_minor`` is what he pays in the days that are won.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    technician_id: int
    technician: str
    backup_id: int
    backup: str
    who: Who
    declared: bool
    way: WarmWay
    start: datetime
    end: datetime
    familiarity: float
    familiarity_after: float
    days_before: int
    days_after: int
    cover_minor: int
    price_minor: int
    lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class WarmRows:
    """The best visit for each client whom it would cover, most cover for its price first."""

    office_id: int
    currency: str
    zone: str
    first: date
    last: date
    rows: tuple[WarmRow, ...]


@dataclass(frozen=True, slots=True)
class SuccessorRow:
    """A technician who could take a client over.

    ``lines`` add up to ``total_minor``: the first visit and a year of drives and hours, signed
    against the technician who hands over. ``against_minor`` is what the whole handover costs more
    if he takes this client and all others stay as proposed; overtime is in it.
    """

    technician_id: int
    technician: str
    who: Who
    familiarity: float
    declared_backup: bool
    total_minor: int
    against_minor: int
    lines: tuple[PriceLine, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class NoSuccessor:
    """Who cannot take a client over, and why."""

    technician_id: int
    technician: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class JointRow:
    """A visit before the last day to which the new technician could come along.

    ``lines`` add up to ``price_minor``: his drive and his minutes. ``saves_minor`` is what his
    first visit alone then costs less, because he is no stranger any more.
    """

    visit_id: int
    number: str
    technician_id: int
    technician: str
    start: datetime
    end: datetime
    price_minor: int
    saves_minor: int
    lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class BrokenPromise:
    """What somebody told a client of the technician who hands over: it ends with his last day.

    ``until`` is the first day on which it would have held no longer, None for no end.
    """

    text: str
    given_by: str
    given_on: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class HandoverClientRow:
    """A client who is to get a new usual technician; ``successor`` is None where nobody can.

    ``reasons`` say why there is nobody. ``alternatives`` are the others who could, the cheapest
    first. ``backup_id`` is who would be a good backup from then on, None where there is nobody.
    ``promises`` are what the client was told and does not get beyond the last day.
    """

    client_id: int
    client: str
    street: str
    person: Level | None
    declared: bool
    yearly_minor: int
    value_minor: int
    successor: SuccessorRow | None
    alternatives: tuple[SuccessorRow, ...]
    impossible: tuple[NoSuccessor, ...]
    reasons: tuple[Reason, ...]
    joint: JointRow | None
    backup_id: int | None
    backup: str | None
    promises: tuple[BrokenPromise, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadRow:
    """What a technician's clients take of his week, before and after; minutes a week.

    ``lines`` are what more overtime costs in a year and add up to ``total_minor``.
    """

    technician_id: int
    technician: str
    week_minutes: int
    before_minutes: int
    after_minutes: int
    overtime_minutes: int
    clients: int
    total_minor: int
    lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """A proposal for all clients of a technician, those to whom it matters most first.

    ``total_minor`` is the sum of the clients' successors and of the loads, over a year;
    ``joint_minor`` what the joint visits cost beside it. ``proven`` says whether no other
    assignment is cheaper. ``needs_manager`` is said of all of it. ``leaves``: he comes to nobody
    after that day; ``backup_for`` counts the clients whose declared backup he is until then.
    """

    office_id: int
    office: str
    technician_id: int
    technician: str
    leaves: bool
    last_day: date
    today: date
    currency: str
    zone: str
    clients: tuple[HandoverClientRow, ...]
    loads: tuple[LoadRow, ...]
    total_minor: int
    joint_minor: int
    lines: tuple[PriceLine, ...]
    limit_minor: int
    essential: tuple[str, ...]
    needs_manager: bool
    proven: bool
    backup_for: int = 0


@dataclass(frozen=True, slots=True)
class HandoverChoice:
    """What is confirmed for one client: another successor than the proposed one if wanted."""

    client_id: int
    successor_id: int
    backup_id: int | None = None
    joint_visit_id: int | None = None


@dataclass(frozen=True, slots=True)
class FirstPoint:
    """One point of the price curve: weeks planned together at one price of a further face.

    ``face_minor`` is that price, None at the end where each client sees one person alone.
    ``cost_minor`` is what the weeks cost without it (drives, hours and what is left out),
    ``drive_minutes`` and ``metres`` what is driven. ``faces`` is the mean number of technicians
    that a client sees, ``one_person`` counts the clients who see one alone. ``usual`` is who
    would be usual, by client.
    """

    face_minor: int | None
    cost_minor: int
    lines: Mapping[str, int]
    drive_minutes: int
    metres: int
    faces: float
    one_person: int
    left_out: int
    usual: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class FirstAssignment:
    """The price curve between the cheapest driving (first) and one person each (last).

    ``clients`` are those without a usual technician who have visits in these days, with their
    names; ``technicians`` the names of those who could be usual.
    """

    office_id: int
    office: str
    currency: str
    first: date
    days: int
    clients: Mapping[int, str]
    technicians: Mapping[int, str]
    points: tuple[FirstPoint, ...]
