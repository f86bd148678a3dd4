"""Booking a visit while the client is on the phone: the places that would suit, with their price.

Money is in minor units of the office's currency.
"""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine


@dataclass(frozen=True, slots=True)
class BookingForm:
    """What the client wants: a service, so many minutes, from a day on, in a window if any.

    ``latest`` is the last day that suits, None where any later one does; ``window_start`` and
    ``window_end`` are wall-clock minutes in which the visit begins.
    """

    service: str
    minutes: int
    price_minor: int
    earliest: date
    window_start: int | None = None
    window_end: int | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place for the visit, with what the plan costs more than without the visit.

    ``window_start`` to ``window_end`` is the arrival window to promise. ``lines`` add up to
    ``total_minor``. A substitution needs a manager above the dispatcher's limit.
    """

    technician_id: int
    technician: str
    who: Who
    day: date
    start: datetime
    end: datetime
    window_start: datetime
    window_end: datetime
    total_minor: int
    lines: tuple[PriceLine, ...]
    moved_visits: int
    is_substitution: bool
    needs_manager: bool


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A visit that the client has already."""

    day: date
    start: datetime
    technician: str


@dataclass(frozen=True, slots=True)
class PlacesRow:
    """The best places for a client, those with the usual technician first.

    ``planned`` are the visits that he has in the same days.
    """

    client_id: int
    client: str
    usual: str | None
    plan_version: int
    currency: str
    zone: str
    places: tuple[PlaceRow, ...]
    planned: tuple[PlannedRow, ...] = ()
