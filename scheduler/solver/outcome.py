"""What a search tells: better plans on the way, and the plan at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler.solver.plan import Plan


@dataclass(frozen=True, slots=True)
class Progress:
    """A better plan: its total (an upper bound), and how many visits it leaves out."""

    seconds: float
    iterations: int
    total: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a search ends with: a plan that the referee has priced."""

    plan: Plan
