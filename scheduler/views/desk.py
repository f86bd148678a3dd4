"""What the substitution desk shows: a question, the roads for each visit it hits, decisions.

Money is in minor units of the office's currency. A road's lines are signed, against the plan as it
was before the question: what a cheaper drive saves is below zero.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.model.kinds import DecisionState, NoticeState, Role
from scheduler.views.board import FaceRow, PriorityRow, Reason, Span


class RoadKind(StrEnum):
    """The ways to serve a visit that a question hits."""

    SUBSTITUTE = "substitute"
    WAIT = "wait"
    OVERTIME = "overtime"
    SKIP = "skip"


class Cause(StrEnum):
    """Why a question is asked, or a decision made: absences by their kind, and the others."""

    SICK = "sick"
    HOLIDAY = "holiday"
    TRAINING = "training"
    LATE = "late"
    LEFT = "left"
    LICENCE = "licence"
    CLOSED = "closed"
    VISIT = "visit"
    PLAN = "plan"
    MOVE = "move"
    HANDOVER = "handover"


class Idea(StrEnum):
    """What a bundle is chosen by."""

    RECOMMENDED = "recommended"
    KEEP_PERSON = "keep_person"
    KEEP_DAY = "keep_day"
    LEAST_TODAY = "least_today"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question is about: an absence, a closed site, a technician, or one visit.

    A technician is asked about where he cannot make what is planned for him though he is not away:
    he leaves, or a licence of his runs out.
    """

    absence_id: int | None = None
    visit_id: int | None = None
    technician_id: int | None = None
    closure_id: int | None = None


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A question that waits for an answer: visits that are planned cannot be made as they are.

    ``name`` is the technician's, of a closed site the client's. ``first`` and ``last`` are days,
    the last included; ``hits`` counts the visits.
    """

    asked: Asked
    name: str
    cause: Cause
    first: date
    last: date
    hits: int


@dataclass(frozen=True, slots=True)
class KnockOn:
    """Another client whose visit moves because of a road."""

    visit_id: int
    client: str
    technician: str
    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class RoadRow:
    """One priced way to serve a visit.

    ``lines`` add up to ``total_minor``. ``against_cheapest_minor`` is 0 for the cheapest road.
    ``break_even`` is a fraction, None where the person does not change. ``moved_days`` counts from
    the day planned, ``longer_minutes`` how much longer the technician's day gets. Of a road that
    skips the visit the technician, the times and ``who`` are None. ``joint``: what it skips is that
    somebody comes along.
    """

    id: str
    kind: RoadKind
    technician_id: int | None
    technician: str | None
    who: Who | None
    start: datetime | None
    end: datetime | None
    moved_days: int
    within_tolerance: bool
    longer_minutes: int
    total_minor: int
    against_cheapest_minor: int
    break_even: float | None
    lines: tuple[PriceLine, ...]
    knock_on: tuple[KnockOn, ...]
    joint: bool = False


@dataclass(frozen=True, slots=True)
class NoRoad:
    """A road that does not exist, and why."""

    kind: RoadKind
    technician: str | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class VisitRoads:
    """A visit that a question hits, with its roads, the cheapest first.

    ``technician``, ``start`` and ``end`` are what was planned. ``value_minor`` is what keeping the
    client is worth, ``yearly_minor`` what he pays in a year. ``strangers`` counts lately. A joint
    visit is ``joint_with`` somebody.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    contact: str
    street: str
    service: str
    technician: str
    start: datetime
    end: datetime
    due_on: date
    window: Span | None
    confirmed: bool
    usual: str | None
    priorities: tuple[PriorityRow, ...]
    faces: tuple[FaceRow, ...]
    strangers: int
    value_minor: int
    yearly_minor: int
    roads: tuple[RoadRow, ...]
    impossible: tuple[NoRoad, ...]
    joint_with: str = ""


@dataclass(frozen=True, slots=True)
class Together:
    """What one road for each visit comes to when all are taken together.

    ``lines`` add up to ``total_minor``, and so do the roads' own totals, ``freed_minor`` and
    ``sharing_minor``. The first is what days cost more without all that leaves them, below zero
    where a drive is saved; the other what the visits change for each other where they go to: below
    zero where they share a drive. ``misfits`` are visits whose road is taken
    up by another one; another road must be chosen for them. ``kept`` counts visits whose person
    stays, ``moved`` those on another day; ``skipped`` is not part of either.
    """

    total_minor: int
    lines: tuple[PriceLine, ...]
    freed_minor: int
    sharing_minor: int
    misfits: tuple[int, ...]
    kept: int
    backups: int
    known: int
    strangers: int
    moved: int
    skipped: int
    knock_on: tuple[KnockOn, ...]
    needs_manager: bool
    essential: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BundleRow:
    """One road for every visit that a question hits; ``choices`` are road ids by visit."""

    id: str
    idea: Idea
    choices: Mapping[int, str]
    together: Together


@dataclass(frozen=True, slots=True)
class Options:
    """All that exists for a question. ``clients_value_minor``: what the clients hit pay a year."""

    asked: Asked
    office_id: int
    currency: str
    zone: str
    plan_version: int
    limit_minor: int
    today: date
    name: str
    cause: Cause
    first: date
    last: date
    clients_value_minor: int
    visits: tuple[VisitRoads, ...]
    bundles: tuple[BundleRow, ...]


@dataclass(frozen=True, slots=True)
class ComingRow:
    """Who was to come; ``start`` is None where only the person is known."""

    technician: str
    start: datetime | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a dispatcher decides alone, and what of a decision goes beyond it.

    ``essential`` are clients to whom the person is essential who does not come, ``broken`` rules
    of the firm that are set aside.
    """

    limit_minor: int
    essential: tuple[str, ...]
    broken: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ChosenRoad:
    """The road that a decision takes for a visit; it starts when all of them are put together.

    ``before`` is who was to come instead, None where nobody was or it is not known any more.
    """

    visit_id: int
    number: str
    client: str
    kind: RoadKind
    technician: str | None
    who: Who | None
    start: datetime | None
    moved_days: int
    total_minor: int
    before: ComingRow | None = None


@dataclass(frozen=True, slots=True)
class HandedRow:
    """A client who was handed over; ``joint`` is when the new technician comes along before."""

    client_id: int
    client: str
    technician: str
    backup: str | None
    joint: datetime | None
    total_minor: int


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in the list. ``change_set`` is None while it waits.

    ``title`` is a technician, of a closed site the client, of a draft plan the office. A handover
    has clients ``handed`` over and no roads.

    ``priced_before_minor`` is what it cost before it was priced again, because the plan changed.
    """

    id: int
    state: DecisionState
    title: str
    cause: Cause
    first: date
    last: date
    plan_version: int
    total_minor: int
    currency: str
    zone: str
    lines: tuple[PriceLine, ...]
    chosen: tuple[ChosenRoad, ...]
    reason: str
    proposed_by: str
    proposed_role: Role
    proposed_at: datetime
    approved_by: str | None
    approved_at: datetime | None
    change_set: int | None
    priced_before_minor: int | None
    bounds: Bounds | None = None
    handed: tuple[HandedRow, ...] = ()

    @property
    def one_person(self) -> bool:
        """Whether the same person proposed and confirmed it."""
        return self.approved_by is not None and self.approved_by == self.proposed_by


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A message to a client about a changed person or day."""

    id: int
    visit: str
    client: str
    contact: str
    phone: str
    email: str
    state: NoticeState
    subject: str
    text: str
    client_id: int = 0
