"""Familiar's own search, on two threads, its kernels ready before the time is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.solver.search import solve as search
from scheduler.solver.search import warm_up
from scheduler.solver.stop import Stop

if TYPE_CHECKING:
    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem

warm_up()


def solve(problem: Problem, seconds: float, seed: int) -> Plan:
    """The best plan after so many seconds."""
    return search(problem, Stop(seconds=seconds), seed=seed, threads=2).plan
