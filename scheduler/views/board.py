"""What the board shows: a span of days of one office, and one visit in full.

All times are aware instants in UTC; ``zone`` says where they are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.dates.recurrence import Rule
from scheduler.model.kinds import AbsenceKind, Level, Pin, Subject, TouchKind, VisitStatus


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open span of time."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a visit has no place: a code and the facts behind it; the words are the front's."""

    code: str
    facts: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class CardRow:
    """One planned visit on the board; ``came`` is who made it in place of the one planned.

    ``skills`` are those that its service needs, ``area`` is the part of town it is in, ``town``
    the town. A joint visit is ``joint_with`` somebody, who is the one that counts as coming (a dash
    where nobody does); ``along`` are those who come along to this one.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    street: str
    service: str
    technician_id: int
    day: date
    arrive: datetime
    start: datetime
    end: datetime
    status: VisitStatus
    who: Who
    pins: tuple[Pin, ...]
    window: Span | None
    came: str = ""
    skills: tuple[str, ...] = ()
    area: str = ""
    town: str = ""
    joint_with: str = ""
    along: tuple[str, ...] = ()

    @property
    def pinned(self) -> bool:
        """Whether a person fixed something about it."""
        return bool(self.pins)


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A technician's planned day as a whole."""

    technician_id: int
    day: date
    depart: datetime
    back: datetime
    lunch: Span | None
    metres: int
    drive_minutes: int
    paid_minutes: int
    overtime_minutes: int


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """When a technician could work on a day."""

    technician_id: int
    day: date
    hours: Span


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Time a technician cannot work."""

    technician_id: int
    hours: Span
    kind: AbsenceKind
    note: str


@dataclass(frozen=True, slots=True)
class TechnicianRow:
    """A row of the board. ``limit_minutes`` is what he can be planned for in the span.

    ``skills`` are those that he holds on one of the days at least.
    """

    id: int
    name: str
    initials: str
    visits: int
    paid_minutes: int
    limit_minutes: int
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrayRow:
    """A visit that is due in the span and has no place; its service needs ``skills``.

    A joint visit is ``joint_with`` somebody.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    street: str
    service: str
    due_on: date
    minutes: int
    price_minor: int
    reasons: tuple[Reason, ...]
    status: VisitStatus = VisitStatus.DUE
    pins: tuple[Pin, ...] = ()
    skills: tuple[str, ...] = ()
    area: str = ""
    town: str = ""
    joint_with: str = ""

    @property
    def pinned(self) -> bool:
        """Whether a person fixed something about it."""
        return bool(self.pins)


@dataclass(frozen=True, slots=True)
class BoardRows:
    """An office over a span of days.

    ``plan_version`` is 0 before the first plan; ``total_minor`` and ``lines`` (name of the
    price line to money) are the latest plan's. While the office's plan ``is_draft``, calendars
    tell the one before. ``visits_with_usual`` counts the placed visits of clients who have a usual
    technician. ``holidays`` names public holidays among the days; ``country`` is the office's,
    by its two letters.
    """

    office_id: int
    office: str
    zone: str
    currency: str
    today: date
    now: datetime
    days: tuple[date, ...]
    holidays: Mapping[date, str]
    technicians: tuple[TechnicianRow, ...]
    cards: tuple[CardRow, ...]
    routes: tuple[RouteRow, ...]
    shifts: tuple[ShiftRow, ...]
    absences: tuple[AbsenceRow, ...]
    tray: tuple[TrayRow, ...]
    plan_version: int
    is_draft: bool
    total_minor: int
    lines: Mapping[str, int]
    usual_visits: int
    visits_with_usual: int
    country: str = ""

    @property
    def usual_share(self) -> float | None:
        """Visits by the usual technician among placed visits of clients who have one."""
        return self.usual_visits / self.visits_with_usual if self.visits_with_usual else None


@dataclass(frozen=True, slots=True)
class FaceRow:
    """Who came to a client on a past visit, and what he was to the client that day."""

    day: date
    technician: str
    initials: str
    who: Who


@dataclass(frozen=True, slots=True)
class PriorityRow:
    """How much one subject matters; ``asked_on`` is None where nobody ever asked."""

    subject: Subject
    level: Level
    detail: str
    asked_on: date | None
    asked_by: str


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """What somebody told the client."""

    text: str
    given_by: str
    given_on: date


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What was learned and travels on."""

    text: str
    written_on: date
    written_by: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """Something the client waits for, and who owns it."""

    text: str
    owner: str
    answer_by: date | None


@dataclass(frozen=True, slots=True)
class TouchRow:
    """One contact with the client about the visit."""

    kind: TouchKind
    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class ComingRow:
    """A later visit to the same client; without a technician it is not planned yet."""

    day: date
    service: str
    technician: str | None
    who: Who | None


@dataclass(frozen=True, slots=True)
class VisitDetails:
    """Everything the inspector says about one visit.

    ``lines`` add up to ``total_minor``; both are empty or 0 for a visit without a place.
    A joint visit is ``joint_with`` somebody; ``along`` are those who come along to this one.
    ``coc`` is None below two past visits. ``strangers`` counts among ``faces``. ``made`` and
    ``came`` say when and by whom it was made, where that is known.
    """

    visit_id: int
    number: str
    status: VisitStatus
    client_id: int
    client: str
    contact: str
    phone: str
    address: str
    approximate_place: bool
    access: str
    service: str
    procedure: str
    minutes: int
    price_minor: int
    currency: str
    zone: str
    due_on: date
    window: Span | None
    tolerance_days: int
    rule: Rule | None
    technician: str | None
    planned: Span | None
    who: Who | None
    usual: str | None
    usual_declared: bool
    pins: tuple[Pin, ...]
    priorities: tuple[PriorityRow, ...]
    promises: tuple[PromiseRow, ...]
    faces: tuple[FaceRow, ...]
    strangers: int
    coc: float | None
    notes: tuple[NoteRow, ...]
    questions: tuple[QuestionRow, ...]
    lines: tuple[PriceLine, ...]
    total_minor: int
    reasons: tuple[Reason, ...]
    technician_id: int | None = None
    made: Span | None = None
    came: str | None = None
    outcome: str = ""
    touches: tuple[TouchRow, ...] = ()
    coming: tuple[ComingRow, ...] = ()
    joint_with: str = ""
    along: tuple[str, ...] = ()
