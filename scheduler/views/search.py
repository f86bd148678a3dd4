"""What a search finds, with the letters that match."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scheduler.model.kinds import VisitStatus

Hits = tuple[tuple[int, int], ...]
"""Half-open spans of the letters of a text that match, in order."""


class Found(StrEnum):
    """The kinds of things that are found; a site is a client found by the address alone."""

    VISIT = "visit"
    CLIENT = "client"
    SITE = "site"
    TECHNICIAN = "technician"


class About(StrEnum):
    """What a text of a thing tells."""

    NAME = "name"
    NUMBER = "number"
    CONTACT = "contact"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    SERVICE = "service"
    TECHNICIAN = "technician"
    JOINT = "joint"


@dataclass(frozen=True, slots=True)
class Fact:
    """A text as it is kept, and where it matches."""

    about: About
    text: str
    hits: Hits = ()


Key = tuple[Found, int]
"""Names one thing; a visit, a client, a site or a technician by its id."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that was found; the better it matches, the higher its ``score``.

    ``title`` is the name of a client or technician, for a site its street. ``day`` is the visit's,
    else the next planned one of the client; ``start`` is given where a visit has a place in the
    plan, in UTC, to be shown in ``zone``. ``gone_on`` is since when it is no client, or the
    technician away for good.
    """

    kind: Found
    id: int
    office_id: int
    title: Fact
    facts: tuple[Fact, ...]
    zone: str
    score: float = 0.0
    client_id: int | None = None
    technician_id: int | None = None
    visit_id: int | None = None
    day: date | None = None
    start: datetime | None = None
    status: VisitStatus | None = None
    gone_on: date | None = None

    @property
    def key(self) -> Key:
        """What names it when it is asked for again."""
        return self.kind, self.id
