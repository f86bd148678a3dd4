"""What the solver can be asked about a plan, and what it answers. Plain values, no arrays.

Nothing that the plan has placed already changes its technician, its day or its place in the order:
an answer is never better for an improvement that has nothing to do with the question.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler.solver.plan import Reason, Route

TechnicianDay = tuple[str, int]
"""A technician and a day of the problem."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where a visit could go. Answered by a tuple of ``Place``, the cheapest first."""

    visit: str


@dataclass(frozen=True, slots=True)
class Place:
    """The cheapest place for a visit on a technician's day; the day with the visit in it.

    ``price`` is what the plan costs more with the visit than without; what leaving it out would
    cost is no part of it.
    """

    technician: str
    day: int
    price: int
    route: Route


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a visit cannot be placed with a technician, on a day. Answered by a tuple of reasons."""

    visit: str
    technician: str
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Refit:
    """Where these visits cost least together, each on one of some technicians' days.

    Answered by ``Refitted``. A visit is left out where every day costs more than leaving it out.
    """

    days: Mapping[str, frozenset[TechnicianDay]]
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Refitted:
    """The days that have changed, and the visits that found no place."""

    routes: tuple[Route, ...]
    left_out: tuple[str, ...]


Question = Places | WhyNot | Refit
Answer = tuple["Place", ...] | tuple["Reason", ...] | Refitted
