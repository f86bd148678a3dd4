"""How often the search finds what is proved to be the best plan; run by hand.

``python -m tests.benchmarks.optima --small 60 --seconds 3`` solves random small problems with every
client rule, each also by the exact model, which takes some minutes;
``python -m tests.benchmarks.optima --published FOLDER --seconds 5`` the published problems of
consistent routing whose optima are listed in the folder's ``optima.csv``.
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.solver.problem import read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve, warm_up
from scheduler.solver.stop import Stop
from tests.benchmarks.exact import optimum
from tests.benchmarks.small import small_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scheduler.solver.problem import Problem

    Worth = tuple[int, int]
    """Visits left out that must be placed, and the total."""


def small(count: int) -> Iterator[tuple[str, Problem, Worth]]:
    """Random small problems with what the exact model proves about them."""
    for seed in range(count):
        problem = small_problem(seed)
        best = optimum(problem)
        if not best.proved:
            raise RuntimeError(f"small problem {seed}: the exact model proves nothing in time")
        yield f"small {seed}", problem, (best.musts_left_out, best.total)


def published(folder: Path) -> Iterator[tuple[str, Problem, Worth]]:
    """The published problems with their optima."""
    with (folder / "optima.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            data = json.loads((folder / row["problem"]).read_text(encoding="utf-8"))
            yield row["problem"], read_problem(data), (0, int(row["optimum_total_minor"]))


def main() -> None:
    """Solves each problem and counts the optima reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=0, help="how many small problems")
    parser.add_argument("--published", type=Path, help="the folder of published problems")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    warm_up()
    reached = proved = count = 0
    problems = published(options.published) if options.published else small(options.small)
    for name, problem, best in problems:
        plan = solve(problem, Stop(seconds=options.seconds), seed=options.seed, threads=2).plan
        verdict = check(problem, plan)
        musts = sum(problem.visit[out.visit].unplaced is None for out in plan.unplaced)
        found = (musts, verdict.total)
        count, reached = count + 1, reached + (found == best)
        proved += plan.search is not None and plan.search.stopped == "proved"
        if found != best or verdict.broken:
            print(f"{name}: {found} where {best} is best {' '.join(verdict.broken)}", flush=True)
    print(f"{reached} of {count} optima reached, {proved} of them proved by the search itself")


if __name__ == "__main__":
    main()
