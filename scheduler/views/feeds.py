"""Rows of the technicians' calendars and of the ways they take."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler.model.kinds import FeedLevel, WayKind

MOST_BACK, MOST_AHEAD = 92, 366
"""Days that a calendar may look back and ahead."""


class WayState(StrEnum):
    """How far a way is: it tells the truth, waits for its turn, or fails."""

    FRESH = "fresh"
    WAITING = "waiting"
    FAILING = "failing"


@dataclass(frozen=True, slots=True)
class WayForm:
    """A way as it is made; the password goes to the system's key store."""

    kind: WayKind
    address: str
    user_name: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way out of a technician's calendar. ``token_shown`` are the first letters of its secret."""

    id: int
    technician_id: int
    technician: str
    kind: WayKind
    address: str
    user_name: str
    token_shown: str
    state: WayState
    published_at: datetime | None
    failing_since: datetime | None
    last_error: str
    fetched_at: datetime | None


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """What publishing one way did; ``error`` is empty where all went well."""

    technician: str
    kind: WayKind
    address: str
    events: int
    changed: int
    error: str


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A new secret address, shown once: ``token`` is kept nowhere."""

    technician: str
    token: str


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """How much a technician's calendar says, in which language, and of how many days."""

    level: FeedLevel
    language: str
    days_back: int
    days_ahead: int
