"""Rows of the lists, and the forms that are filled in and saved."""

from dataclasses import dataclass, field
from datetime import date, datetime

from scheduler.dates.recurrence import Rule
from scheduler.model.kinds import AbsenceKind, HolidayPolicy, Level, PlaceSource, Subject


@dataclass(frozen=True, slots=True)
class Shift:
    """A weekday's hours in wall-clock minutes; Monday is 0, ``end`` may pass 1,440."""

    weekday: int
    start: int
    end: int
    break_minutes: int | None = None
    break_earliest: int | None = None
    break_latest: int | None = None
    break_paid: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A street address with coordinates where they are known."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    latitude: float | None = None
    longitude: float | None = None
    source: PlaceSource = PlaceSource.UNKNOWN


@dataclass(frozen=True, slots=True)
class OfficeForm:
    """An office as it is founded or edited; ``id`` is None for a new one."""

    name: str
    zone: str
    currency: str
    country: str = "US"
    region: str = ""
    speed_kmh: int = 35
    hours: tuple[Shift, ...] = ()
    email: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SkillForm:
    """A technician's skill; a licence runs out after ``valid_until``."""

    name: str
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class TechnicianForm:
    """A technician as entered. ``hours`` None: the office's hours. ``wage_minor`` is per hour."""

    office_id: int
    name: str
    external_id: str | None = None
    phone: str = ""
    email: str = ""
    home: Place = field(default_factory=Place)
    wage_minor: int = 0
    skills: tuple[SkillForm, ...] = ()
    hours: tuple[Shift, ...] | None = None
    left_on: date | None = None
    notes: str = ""
    id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class AbsenceForm:
    """Time a technician cannot work, from an instant up to another."""

    technician_id: int
    start: datetime
    end: datetime
    kind: AbsenceKind = AbsenceKind.SICK
    note: str = ""


@dataclass(frozen=True, slots=True)
class AbsenceListRow:
    """An absence in the list."""

    id: int
    technician: str
    start: datetime
    end: datetime
    kind: AbsenceKind
    note: str


@dataclass(frozen=True, slots=True)
class ClosureForm:
    """Days on which nobody can be let in at a client's site, the last one included."""

    client_id: int
    first: date
    last: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClosureListRow:
    """A closure in the list."""

    id: int
    client: str
    first: date
    last: date
    note: str


@dataclass(frozen=True, slots=True)
class AffectedRow:
    """A planned visit that an absence or a closure hits; ``day`` is the office's."""

    visit_id: int
    number: str
    client: str
    day: date
    start: datetime


@dataclass(frozen=True, slots=True)
class RecordedAbsence:
    """A new absence: the plan it hits, and the visits."""

    id: int
    technician: str
    plan_version: int
    affected: tuple[AffectedRow, ...]


@dataclass(frozen=True, slots=True)
class RecordedClosure:
    """A new closure: the plan it hits, and the visits."""

    id: int
    client: str
    plan_version: int
    affected: tuple[AffectedRow, ...]


@dataclass(frozen=True, slots=True)
class PriorityForm:
    """What a client said of one subject when he was asked."""

    subject: Subject
    level: Level
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ClientForm:
    """A client with the main site and the main contact.

    What is agreed from the beginning, ``first_agreement``, is saved with it; whose it is there
    does not matter.
    """

    office_id: int
    name: str
    external_id: str | None = None
    site: Place = field(default_factory=Place)
    access: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    notes: str = ""
    usual_id: int | None = None
    backup_ids: tuple[int, ...] = ()
    priorities: tuple[PriorityForm, ...] = ()
    id: int | None = None
    version: int = 0
    first_agreement: "AgreementForm | None" = None


@dataclass(frozen=True, slots=True)
class AgreementForm:
    """A recurring promise to a client; ``rule`` is RRULE text, the window in wall-clock minutes.

    ``site_id`` is None for the main site.
    """

    client_id: int
    service: str
    rule: str
    start: date
    minutes: int
    price_minor: int = 0
    tolerance_days: int = 0
    window_start: int | None = None
    window_end: int | None = None
    end: date | None = None
    holiday_policy: HolidayPolicy = HolidayPolicy.MOVE
    site_id: int | None = None
    id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class VisitForm:
    """A one-off visit; ``site_id`` is None for the main site."""

    client_id: int
    service: str
    due_on: date
    minutes: int
    price_minor: int = 0
    tolerance_days: int = 0
    window_start: int | None = None
    window_end: int | None = None
    technician_id: int | None = None
    site_id: int | None = None


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An office in lists and menus."""

    id: int
    name: str
    zone: str
    currency: str
    technicians: int
    clients: int


@dataclass(frozen=True, slots=True)
class TechnicianListRow:
    """A technician in the list; ``next_expiry`` is the first licence to run out from today on."""

    id: int
    external_id: str
    name: str
    initials: str
    skills: tuple[str, ...]
    next_expiry: date | None
    hours_week: int
    wage_minor: int
    clients: int
    phone: str
    city: str
    left_on: date | None


@dataclass(frozen=True, slots=True)
class ClientListRow:
    """A client in the list. ``asked`` tells whether anybody asked what matters.

    ``person`` is how much the person matters, None where nobody asked anything. ``questions`` and
    ``complaints`` are those that are open; ``strangers`` counts among the last visits, None where
    nobody wanted to know.
    """

    id: int
    external_id: str
    name: str
    street: str
    postal_code: str
    city: str
    phone: str
    usual: str
    agreements: int
    next_due: date | None
    asked: bool
    place_source: PlaceSource
    contact: str = ""
    person: Level | None = None
    questions: int = 0
    complaints: int = 0
    strangers: int | None = None
    since: date | None = None
    retired_on: date | None = None
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement in a client's list; ``site`` is its street."""

    id: int
    service: str
    rule: Rule
    start: date
    end: date | None
    minutes: int
    price_minor: int
    window_start: int | None
    window_end: int | None
    site: str = ""


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A kind of work to choose from."""

    name: str
    minutes: int
    price_minor: int
    skills: tuple[str, ...]
    id: int = 0


@dataclass(frozen=True, slots=True)
class ServiceForm:
    """A kind of work as entered; agreements begin with its length and price."""

    name: str
    minutes: int
    price_minor: int = 0
    skills: tuple[str, ...] = ()
    procedure: str = ""
    id: int | None = None
