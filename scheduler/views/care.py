"""A client as a person: what was said, who came, what was promised, and the forms to add to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from scheduler.model.kinds import AbsenceKind, RelationKind, Subject, TouchKind, VisitStatus
from scheduler.views.board import FaceRow, PriorityRow
from scheduler.views.records import AgreementRow, Place, PriorityForm


@dataclass(frozen=True, slots=True)
class NamedRow:
    """Somebody who can be opened."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Who opens the door, or answers the phone; the main one is called first."""

    id: int
    name: str
    role: str
    phone: str
    email: str
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class SiteRow:
    """Where the work is, and how to get in.

    From ``retired_on`` on nobody goes there. The main one is meant where none is named.
    """

    id: int
    place: Place
    access: str
    is_main: bool = False
    retired_on: date | None = None


@dataclass(frozen=True, slots=True)
class ContactForm:
    """A contact as entered; ``before`` is what was edited, None for a new one."""

    client_id: int
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    makes_main: bool = False
    before: ContactRow | None = None


@dataclass(frozen=True, slots=True)
class SiteForm:
    """A site as entered; ``before`` is what was edited, None for a new one."""

    client_id: int
    place: Place
    access: str = ""
    makes_main: bool = False
    before: SiteRow | None = None


@dataclass(frozen=True, slots=True)
class RelationRow:
    """What a technician is, was or will be to the client; ``until`` is the first day after it."""

    id: int
    technician_id: int
    technician: str
    kind: RelationKind
    rank: int
    since: date
    until: date | None
    declared_by: str
    reason: str
    holds: bool


class Instead(StrEnum):
    """Why somebody else came than the usual technician."""

    AWAY = "away"
    LEFT = "left"
    DECIDED = "decided"
    BY_HAND = "by_hand"
    ON_THE_DAY = "on_the_day"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class CameRow:
    """A past visit: who came, what he was to the client that day, and why he came instead.

    ``instead`` is None where the usual technician came, or there was none. ``usual`` is whose
    place he took, ``away`` what kept that one; ``chosen_by`` is who chose it, and ``reason`` why,
    as they wrote it then.
    """

    visit_id: int
    day: date
    service: str
    status: VisitStatus
    face: FaceRow | None
    usual: str
    instead: Instead | None
    away: AbsenceKind | None
    outcome: str
    chosen_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GivenRow:
    """What somebody told the client; ``until`` is the first day on which it no longer holds."""

    id: int
    subject: Subject
    text: str
    technician: str
    given_by: str
    given_on: date
    until: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class LearnedRow:
    """What was learned and travels to whoever comes next."""

    id: int
    text: str
    written_on: date
    written_by: str


@dataclass(frozen=True, slots=True)
class AskedRow:
    """Something the client waits for, or waited for; ``answered_on`` is None while it is open."""

    id: int
    text: str
    owner: str
    asked_on: date
    answer_by: date | None
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """What a client was not satisfied with; ``settled_on`` is None while it is open."""

    id: int
    text: str
    made_on: date
    taken_by: str
    settled_on: date | None


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """One contact with the client."""

    kind: TouchKind
    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class EndedRow:
    """What a client ended, when and why; ``service`` is empty for all agreements."""

    on: date
    service: str
    reason: str
    recorded_by: str


@dataclass(frozen=True, slots=True)
class ClientRows:
    """A client's page.

    ``faces`` are the last visits from the oldest on, ``came`` the newest first. ``usual`` is the
    declared or derived usual technician; ``strangers`` counts among the last visits, as the
    prices see it. ``visits_year`` and ``usual_year`` are the visits of the last 12 months, and
    those of them that the usual technician made.
    """

    id: int
    office_id: int
    name: str
    external_id: str
    currency: str
    zone: str
    today: date
    since: date | None
    retired_on: date | None
    merged_into: NamedRow | None
    notes: str
    contacts: tuple[ContactRow, ...]
    sites: tuple[SiteRow, ...]
    agreements: tuple[AgreementRow, ...]
    relations: tuple[RelationRow, ...]
    usual: str
    usual_declared: bool
    matters: tuple[PriorityRow, ...]
    promises: tuple[GivenRow, ...]
    faces: tuple[FaceRow, ...]
    came: tuple[CameRow, ...]
    strangers: int
    visits_year: int
    usual_year: int
    faces_year: int
    learned: tuple[LearnedRow, ...]
    questions: tuple[AskedRow, ...]
    complaints: tuple[ComplaintRow, ...]
    touches: tuple[SpokenRow, ...]
    ended: tuple[EndedRow, ...]
    recommended_by: NamedRow | None
    recommended: tuple[NamedRow, ...]


@dataclass(frozen=True, slots=True)
class InterviewForm:
    """What a client answered when somebody asked what matters, and who asked on which day."""

    client_id: int
    answers: tuple[PriorityForm, ...]
    asked_on: date
    asked_by: str


@dataclass(frozen=True, slots=True)
class QuestionForm:
    """Something the client waits for, with who owns it."""

    client_id: int
    text: str
    owner: str
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class RelationForm:
    """What a technician is to a client from now on."""

    client_id: int
    technician_id: int
    kind: RelationKind
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PromiseForm:
    """What is told a client; ``makes_usual`` also declares the person as the usual technician."""

    client_id: int
    subject: Subject
    text: str
    technician_id: int | None = None
    until: date | None = None
    makes_usual: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks for or against a promise, as a code and its facts.

    ``leaves`` (until), ``away`` (first, last, kind), ``excluded``, ``no_skill`` (skill),
    ``licence_expired`` (skill, until), ``load`` (agreed, hours, in minutes a week), ``kept``
    (made, of). ``is_against`` tells those that stand in the way.
    """

    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
    is_against: bool = False


@dataclass(frozen=True, slots=True)
class PromiseCheck:
    """Whether a promise of a person can be kept."""

    technician_id: int
    technician: str
    findings: tuple[Finding, ...]

    @property
    def can_be_kept(self) -> bool:
        """Whether nothing stands in the way."""
        return not any(finding.is_against for finding in self.findings)


class Scope(StrEnum):
    """Which visits an edit of an agreement is meant for."""

    THIS = "this"
    ALL = "all"
    UNEDITED = "unedited"


@dataclass(frozen=True, slots=True)
class OccurrenceRow:
    """A visit that an agreement gives from today on; ``visit_id`` is None where it is not made."""

    occurrence: date
    visit_id: int | None
    day: date
    edited: bool
    told: bool


class Becomes(StrEnum):
    """What becomes of a visit."""

    CHANGED = "changed"
    GONE = "gone"
    NEW = "new"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one visit: its day, window in wall-clock minutes, length, price and site."""

    day: date
    service: str
    minutes: int
    price_minor: int
    window_start: int | None
    window_end: int | None
    site: str = ""


@dataclass(frozen=True, slots=True)
class EditRow:
    """One visit before and after; ``told`` marks what was confirmed to the client."""

    becomes: Becomes
    visit_id: int | None
    before: Terms | None
    after: Terms | None
    told: bool
    edited: bool


@dataclass(frozen=True, slots=True)
class EditPreview:
    """What an edit of an agreement does before it is done.

    ``begins_anew`` is the day on which the old agreement ends and a new one begins, None where
    it is changed in place.
    """

    rows: tuple[EditRow, ...]
    begins_anew: date | None


@dataclass(frozen=True, slots=True)
class GoingVisit:
    """An open visit that is cancelled when a client goes."""

    visit_id: int
    number: str
    day: date
    service: str
    technician: str
    told: bool


@dataclass(frozen=True, slots=True)
class GoingPreview:
    """What ends when a client goes: agreements by their service, and open visits."""

    services: tuple[str, ...]
    visits: tuple[GoingVisit, ...]


@dataclass(frozen=True, slots=True)
class EndForm:
    """A client ends an agreement, or all for None, from a day on, for a reason."""

    client_id: int
    on: date
    reason: str
    agreement_id: int | None = None
    retires: bool = False


class Likeness(StrEnum):
    """By what two clients look like one."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """Another client that may be the same."""

    id: int
    name: str
    street: str
    city: str
    phone: str
    agreements: int
    by: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What moves to the client that is kept, by table, and which priorities stay behind."""

    kept: NamedRow
    gone: NamedRow
    moves: Mapping[str, int]
    left_behind: tuple[Subject, ...]
