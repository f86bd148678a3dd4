"""What a search tells: better plans on the way, and the plan at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler.solver.plan import Plan


@dataclass(frozen=True, slots=True)
class Progress:
    """A better plan: its total, and how many visits it leaves out."""

    seconds: float
    iterations: int
    total: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a visit stands in a plan; ``start`` in minutes of the day."""

    technician: str
    day: int
    start: int


@dataclass(frozen=True, slots=True)
class Change:
    """A visit that stands elsewhere than before; None where it is left out."""

    visit: str
    before: Placement | None
    after: Placement | None


@dataclass(frozen=True, slots=True)
class Result:
    """What a search ends with: a plan that the referee has priced.

    ``changes``: what it changes of the plan that was given to start from, in the order of visits
    there; a visit that only starts at another minute counts.
    """

    plan: Plan
    changes: tuple[Change, ...] = ()


def placements(plan: Plan) -> dict[str, Placement]:
    """Where each placed visit stands."""
    return {
        stop.visit: Placement(route.technician, route.day, stop.start)
        for route in plan.routes
        for stop in route.stops
    }


def changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """The visits that stand elsewhere in one plan than in another."""
    old, new = placements(before), placements(after)
    return tuple(
        Change(visit, old.get(visit), new.get(visit))
        for visit in old | new
        if old.get(visit) != new.get(visit)
    )
