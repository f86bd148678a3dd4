"""Why a visit is where it is, and why not elsewhere. Money is in minor units."""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.views.board import Reason, Span
from scheduler.views.desk import KnockOn


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A technician who could be asked about."""

    id: int
    name: str
    who: Who


@dataclass(frozen=True, slots=True)
class ElsewhereRow:
    """Another place for a visit, and what that costs more than the one it has."""

    technician_id: int
    technician: str
    who: Who
    day: date
    start: datetime
    extra_minor: int


@dataclass(frozen=True, slots=True)
class WhyHere:
    """Why a visit is planned as it is.

    Without a place ``technician_id``, ``technician``, ``who`` and ``day`` are None. ``others`` are
    the cheapest other people on the same day, ``other_days`` the same person's cheapest other
    days; the cheapest first, those that break no rule alone. ``people`` and ``days`` can be asked
    about. ``alone`` tells that nobody else can come on that day.
    """

    visit_id: int
    technician_id: int | None
    technician: str | None
    who: Who | None
    usual: str | None
    day: date | None
    due_on: date
    window: Span | None
    tolerance_days: int
    person_pinned: bool
    day_pinned: bool
    confirmed: bool
    others: tuple[ElsewhereRow, ...]
    other_days: tuple[ElsewhereRow, ...]
    people: tuple[PersonRow, ...]
    days: tuple[date, ...]
    currency: str
    zone: str


@dataclass(frozen=True, slots=True)
class WhyNotRow:
    """The answer to why a visit is not with a technician on a day.

    ``reasons`` say what is in the way. Where it ``is_possible`` all the same, they are rules of the
    firm's own, to be set aside; ``total_minor`` is what the plan would cost more, and
    ``knock_on`` the other clients' visits that would begin at another time. ``is_there`` tells that
    this is how it is planned.
    """

    visit_id: int
    technician_id: int
    technician: str
    day: date
    is_there: bool = False
    is_possible: bool = False
    start: datetime | None = None
    who: Who | None = None
    total_minor: int = 0
    knock_on: tuple[KnockOn, ...] = ()
    needs_manager: bool = False
    reasons: tuple[Reason, ...] = ()
