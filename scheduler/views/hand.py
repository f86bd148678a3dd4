"""What moving visits by hand would do, told while the hand is still moving.

Money is in minor units of the office's currency.
"""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.views.board import Reason
from scheduler.views.desk import KnockOn


@dataclass(frozen=True, slots=True)
class Drop:
    """Where a visit is wanted: with a technician on a day, around a minute of it.

    Without a technician it goes to the visits that have no place. With ``minutes`` it stays where
    it is and takes so long.
    """

    visit_id: int
    technician_id: int | None = None
    day: date | None = None
    minute: int = 0
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A rule that stands against a drop. ``own``: the firm's own, to be set aside with a reason."""

    reason: Reason
    own: bool


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a visit would fall; times are None among those without a place."""

    visit_id: int
    technician_id: int | None
    day: date | None
    start: datetime | None
    end: datetime | None
    who: Who | None


@dataclass(frozen=True, slots=True)
class DropRow:
    """What a drop does. ``lines`` add up to ``total_minor``, against the plan as it is.

    ``lines`` and ``landings`` are empty where it cannot be: then ``broken`` says why. It is a
    substitution where somebody else comes than before who is not the usual technician.
    """

    landings: tuple[Landing, ...]
    lines: tuple[PriceLine, ...]
    total_minor: int
    knock_on: tuple[KnockOn, ...]
    broken: tuple[BrokenRule, ...]
    is_substitution: bool
    needs_manager: bool
    essential: tuple[str, ...]

    @property
    def is_possible(self) -> bool:
        """Whether it can be done, though it may take a reason."""
        return bool(self.landings)
