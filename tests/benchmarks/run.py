"""How Familiar and other solvers plan the made-up weeks; run by hand.

``python -m tests.benchmarks.run --engine pyvrp --technicians 12 --visits 550 --seconds 60``
"""

from __future__ import annotations

import argparse
import json
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import TYPE_CHECKING, Any

from scheduler.solver.referee import check
from tests.benchmarks.weeks import week

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem

    Engine = Callable[[Problem, float, int], Plan]

ENGINES = {
    "familiar": "tests.benchmarks.peers.familiar_engine",
    "pyvrp": "tests.benchmarks.peers.pyvrp_engine",
    "routing": "tests.benchmarks.peers.routing_engine",
}


EACH_DAY = "-each-day"
"""Ends the name of a peer whose model has an alternative for each day that a visit may be on."""

ENGINE_NAMES = (*ENGINES, "pyvrp" + EACH_DAY, "routing" + EACH_DAY)


def engine_named(name: str) -> Engine:
    """The engine's ``solve``; imported late, so that each can do without the others' package."""
    solve: Engine = import_module(ENGINES[name.removesuffix(EACH_DAY)]).solve
    return partial(solve, each_day=True) if name.endswith(EACH_DAY) else solve


def run(engine: str, problem: Problem, seconds: float, seed: int) -> dict[str, Any]:
    """What an engine makes of a problem, priced by the referee.

    ``seconds`` of the row is the time that the search was given; ``elapsed`` is that of the whole
    call, with building the model and timing the routes, and ``cpu`` the part of it in which a
    processor worked: far less than ``elapsed`` means that other programs were busy, and that the
    row is unfair to the engine. One whose plan breaks a rule has no total worth comparing:
    ``RuntimeError``.
    """
    solve = engine_named(engine)
    started, worked = time.perf_counter(), time.process_time()
    plan = solve(problem, seconds, seed)
    elapsed, cpu = time.perf_counter() - started, time.process_time() - worked
    verdict = check(problem, plan)
    if verdict.broken:
        raise RuntimeError(f"seed {seed}: {engine} breaks rules: {' '.join(verdict.broken)}")
    return {
        "seed": seed,
        "engine": engine,
        "seconds": seconds,
        "elapsed": round(elapsed, 1),
        "cpu": round(cpu, 1),
        "total": verdict.total,
        "unavoidable": unavoidable(problem),
        "unplaced": len(plan.unplaced),
        "peak_gb": round(getrusage(RUSAGE_SELF).ru_maxrss / 1e6, 2),
        "lines": verdict.lines.as_dict(),
    }


def unavoidable(problem: Problem) -> int:
    """What every plan costs: each visit's service, person and slot at their cheapest, no drives."""
    return sum(
        min(
            [
                (visit.continuity(technician.id) or 0)
                + technician.prices.minute * visit.minutes
                + slot.price
                for technician in problem.technicians
                if visit.allows(technician)
                for slot in visit.slots
                if technician.shift_on(slot.day)
            ]
            + ([] if visit.unplaced is None else [visit.unplaced])
        )
        for visit in problem.visits
    )


def main() -> None:
    """Runs an engine on one week a seed."""
    options = _options()
    rows = []
    for seed in range(options.first, options.first + options.seeds):
        problem = week(seed, options.technicians, options.visits)
        rows.append(run(options.engine, problem, options.seconds, seed))
        print(_line(rows[-1]), flush=True)
        if options.out is not None:
            options.out.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def _line(row: dict[str, Any]) -> str:
    lines = ", ".join(f"{name} {amount:,}" for name, amount in row["lines"].items() if amount)
    return (
        f"{row['engine']} seed {row['seed']}: {row['total']:,}, {row['unplaced']} left out, "
        f"{row['unavoidable']:,} unavoidable, "
        f"{row['elapsed']} s, {row['cpu']} s of a processor, {row['peak_gb']} GB ({lines})"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=ENGINE_NAMES, required=True)
    parser.add_argument("--technicians", type=int, default=12)
    parser.add_argument("--visits", type=int, default=550)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seeds", type=int, default=5, help="how many weeks to plan")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first week")
    parser.add_argument("--out", type=Path, help="a JSON file for the rows")
    return parser.parse_args()


if __name__ == "__main__":
    main()
