"""How good a new plan is soon after an absence, beside one that was searched for long.

``python -m tests.benchmarks.absence --seconds 1 2 60 --seeds 5``: a week is planned and people are
told; then one technician is away for a day. Every visit that stays placed keeps its technician and
its day at no price, and asks ``MOVED`` for another person or day, as a client who was told does.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler.solver.referee import check
from scheduler.solver.search import solve, warm_up
from scheduler.solver.stop import Stop
from tests.benchmarks.weeks import week

if TYPE_CHECKING:
    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem, Visit

MOVED = 500
"""What another person or another day costs more once a client was told, in minor units."""

PLANNED_SECONDS = 10.0


def told(problem: Problem, plan: Plan) -> Problem:
    """The problem as it is once everybody knows the plan."""
    known = {s.visit: (r.technician, r.day) for r in plan.routes for s in r.stops}
    return replace(
        problem,
        visits=tuple(
            _told(visit, *known[visit.id]) if visit.id in known else visit
            for visit in problem.visits
        ),
    )


def _told(visit: Visit, technician: str, day: int) -> Visit:
    people = {
        name: price if price is None or name == technician else price + MOVED
        for name, price in visit.technicians.items()
    }
    return replace(
        visit,
        technicians=people,
        any_other=None if visit.any_other is None else visit.any_other + MOVED,
        slots=tuple(
            replace(slot, price=slot.price + (0 if slot.day == day else MOVED))
            for slot in visit.slots
        ),
    )


def without(problem: Problem, technician: str, day: int) -> Problem:
    """The problem with somebody away for a day."""
    return replace(
        problem,
        technicians=tuple(
            replace(t, shifts=tuple(s for s in t.shifts if s.day != day))
            if t.id == technician
            else t
            for t in problem.technicians
        ),
    )


def main() -> None:
    """Prints, for every week, the totals after each time and their distance from the last one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--technicians", type=int, default=12)
    parser.add_argument("--visits", type=int, default=550)
    parser.add_argument("--seconds", type=float, nargs="+", default=[1.0, 2.0, 60.0])
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args()
    warm_up()
    for seed in range(options.seeds):
        problem = week(seed, options.technicians, options.visits)
        plan = solve(problem, Stop(seconds=PLANNED_SECONDS), seed=seed, threads=2).plan
        busiest = Counter({(r.technician, r.day): len(r.stops) for r in plan.routes})
        (technician, day), hit = busiest.most_common(1)[0]
        asked = without(told(problem, plan), technician, day)
        totals, moved = [], 0
        for seconds in options.seconds:
            begun = time.perf_counter()
            result = solve(asked, Stop(seconds=seconds), seed=seed, threads=2, start=plan)
            took = time.perf_counter() - begun
            verdict = check(asked, result.plan)
            if verdict.broken:
                raise RuntimeError(f"seed {seed}: {' '.join(verdict.broken)}")
            totals.append(verdict.total)
            moved = len(result.changes)
            print(
                f"seed {seed}: {hit} visits hit, {seconds:g} s (took {took:.2f}):"
                f" {verdict.total:,}, {len(result.plan.unplaced)} left out, {moved} moved",
                flush=True,
            )
        gaps = ", ".join(f"{100 * (total / min(totals) - 1):.2f} %" for total in totals)
        print(f"seed {seed}: above the best by {gaps}", flush=True)


if __name__ == "__main__":
    main()
