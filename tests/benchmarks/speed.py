"""How quick the parts of the solver are; run by hand.

``python -m tests.benchmarks.speed``: the first compile and a start with compiled kernels, each in a
new process; every insertion of a visit into an office's week; rounds a second of an office and of a
hundred technicians, in turns; and how soon a search ends once it is cancelled.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from scheduler.solver.inquiry import Inquiry
from scheduler.solver.search import solve, warm_up
from scheduler.solver.stop import Stop
from tests.benchmarks.weeks import week

if TYPE_CHECKING:
    from scheduler.solver.problem import Problem

WARM_UP = "from scheduler.solver.search import warm_up; warm_up()"
SIZES = {12: 550, 40: 1900, 100: 4800}


def start(cache: str) -> float:
    """Seconds of a new process that imports the search and calls it once."""
    begun = time.perf_counter()
    environment = os.environ | {"NUMBA_CACHE_DIR": cache}
    subprocess.run([sys.executable, "-c", WARM_UP], check=True, env=environment)
    return time.perf_counter() - begun


def insertions(problem: Problem) -> None:
    """Prices every insertion of two hundred visits into a planned week."""
    plan = solve(problem, Stop(seconds=3.0), threads=2).plan
    inquiry = Inquiry(problem, plan)
    took, places = [], []
    for visit in problem.visits[:200]:
        begun = time.perf_counter()
        found = inquiry.insertions(visit.id)
        took.append(1000 * (time.perf_counter() - begun))
        places.append(len(found))
    print(
        f"every insertion of a visit: {median(took):.2f} ms, at most {max(took):.2f} ms"
        f" ({median(places):g} places, at most {max(places)})"
    )


def rounds_a_second(problem: Problem, seconds: float) -> float:
    """Iterations of one thread in the last part of a search, building the first plan aside."""
    seen: list[tuple[float, int]] = []
    plan = solve(
        problem,
        Stop(seconds=seconds),
        on_better=lambda news: seen.append((news.seconds, news.iterations)),
    ).plan
    if plan.search is None:
        raise AssertionError("a search without its account")
    first = next((at, done) for at, done in seen if at > seconds / 3)
    return (plan.search.iterations - first[1]) / (plan.search.seconds - first[0])


def cancelled(problem: Problem, after: float) -> float:
    """Milliseconds from the wish to the plan."""
    begun, wished = time.perf_counter(), [0.0]

    def wish() -> bool:
        now = time.perf_counter()
        wished[0] = begun + after
        return now >= wished[0]

    solve(problem, Stop(cancelled=wish), threads=2)
    return 1000 * (time.perf_counter() - wished[0])


def main() -> None:
    """Prints each figure."""
    with TemporaryDirectory() as cache:
        print(f"first compile, with the start: {start(cache):.1f} s")
        print(f"start with compiled kernels: {median(start(cache) for _ in range(5)):.2f} s")
    warm_up()
    weeks = {technicians: week(0, technicians, visits) for technicians, visits in SIZES.items()}
    insertions(weeks[12])
    ratios = []
    for _ in range(3):
        rates = {size: rounds_a_second(weeks[size], 12.0) for size in (12, 100)}
        ratios.append(rates[12] / rates[100])
        print(", ".join(f"{size} technicians {rate:,.0f} rounds/s" for size, rate in rates.items()))
    print(f"a round of 100 technicians takes {median(ratios):.2f} times one of 12")
    for size, problem in weeks.items():
        late = median(cancelled(problem, 6.0) for _ in range(3))
        print(f"cancelled, {size} technicians: a plan after {late:.0f} ms")


if __name__ == "__main__":
    main()
