"""Who could come along to a visit, and what that costs.

Money is in minor units of the office's currency.
"""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.views.board import Reason


@dataclass(frozen=True, slots=True)
class AlongRow:
    """Somebody who could come along; ``against`` says why he cannot.

    ``who`` is what he is to the client before. ``lines`` add up to ``total_minor``: his minutes and
    his drive, and what that changes for the rest of his day. ``moved_visits`` are other visits of
    his that begin at another time then.
    """

    technician_id: int
    technician: str
    who: Who
    total_minor: int
    lines: tuple[PriceLine, ...]
    moved_visits: int
    against: tuple[Reason, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether nothing stands against it."""
        return not self.against


@dataclass(frozen=True, slots=True)
class AlongRows:
    """A visit that somebody could come along to, which ``technician`` makes.

    ``people`` are all others of the office: those who can, the cheapest first; then those who
    cannot, by name.
    """

    visit_id: int
    number: str
    client: str
    technician: str
    day: date
    start: datetime
    end: datetime
    currency: str
    zone: str
    people: tuple[AlongRow, ...]
