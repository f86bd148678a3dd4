"""Weeks of made-up offices, and how well and how fast the solver plans them; run by hand.

``python -m tests.benchmarks.solver_weeks --technicians 12 --visits 550 --seconds 5 --seeds 3``
"""

from __future__ import annotations

import argparse
import time
from math import hypot
from random import Random
from typing import Any

from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve, warm_up
from scheduler.solver.stop import Stop

SKILLS = ["rodent", "termite", "bird", "bed bug"]
DAYS = 5


def week(seed: int, technicians: int, visits: int) -> Problem:
    """An office's week: towns with territories, windows, days to move to, absences, prices."""
    rng = Random(seed)
    side = 25.0 * (technicians / 12) ** 0.5
    homes = [(rng.uniform(0, side), rng.uniform(0, side)) for _ in range(technicians)]
    crew = [_technician(rng, i) for i in range(technicians)]
    points = list(homes)
    jobs = [_visit(rng, i, side, homes, points, crew) for i in range(visits)]
    minutes, metres = _travel(points)
    return read_problem(
        {
            "format": "familiar-problem/1",
            "days": DAYS,
            "places": [{"id": f"p{i}"} for i in range(len(points))],
            "travel": {"minutes": minutes, "metres": metres},
            "technicians": crew,
            "visits": jobs,
        }
    )


def _technician(rng: Random, index: int) -> dict[str, Any]:
    absent = {rng.randrange(DAYS)} if rng.random() < 0.2 else set()
    pause = {"minutes": 30, "earliest": 690, "latest": 810, "paid": False}
    return {
        "id": f"t{index}",
        "skills": [SKILLS[0], *(skill for skill in SKILLS[1:] if rng.random() < 0.6)],
        "shifts": [
            {"day": day, "start": 450, "end": 1050, "from": f"p{index}", "to": f"p{index}"}
            | {"break": pause}
            for day in range(DAYS)
            if day not in absent
        ],
        "prices": {"minute": 50, "km": 60, "overtime_after": 480, "overtime_minute": 25}
        | {"overtime_max": 60},
    }


def _visit(
    rng: Random,
    index: int,
    side: float,
    homes: list[tuple[float, float]],
    points: list[tuple[float, float]],
    crew: list[dict[str, Any]],
) -> dict[str, Any]:
    usual = rng.randrange(len(homes))
    if rng.random() < 0.8:
        x, y = homes[usual]
        points.append((x + rng.gauss(0, 3.5), y + rng.gauss(0, 3.5)))
    else:
        points.append((rng.uniform(0, side), rng.uniform(0, side)))
    needed = [skill for skill in crew[usual]["skills"] if rng.random() < 0.15]
    stranger = round(2500 * rng.lognormvariate(0, 0.6))
    near = sorted(range(len(homes)), key=lambda t: _km(points[-1], homes[t]))
    backups = [t for t in near[:4] if t != usual][: rng.randint(0, 2)]
    kind = rng.random()
    first = rng.choice([480, 780])
    span = (480, 960) if kind < 0.4 else (first, first + 180)
    if kind >= 0.7:
        first = 480 + 30 * rng.randrange(13)
        span = (first, first + 120)
    due = rng.randrange(DAYS)
    days = {due: 0}
    if rng.random() < 0.65:
        reach = rng.randint(1, 2)
        days |= {d: 300 * abs(d - due) for d in range(DAYS) if 0 < abs(d - due) <= reach}
    return {
        "id": f"v{index}",
        "client": f"c{index}",
        "place": f"p{len(points) - 1}",
        "minutes": rng.choice([15, 20, 30, 30, 45, 60]),
        "skills": needed,
        "slots": [
            {"day": day, "earliest": span[0], "latest": span[1], "price": price}
            for day, price in sorted(days.items())
        ],
        "technicians": {f"t{usual}": 0} | {f"t{b}": round(0.3 * stranger) for b in backups},
        "any_other": stranger,
        "unplaced": 30000,
    }


def _km(a: tuple[float, float], b: tuple[float, float]) -> float:
    return 1.3 * hypot(a[0] - b[0], a[1] - b[1])


def _travel(points: list[tuple[float, float]]) -> tuple[list[list[int]], list[list[int]]]:
    km = [[_km(a, b) for b in points] for a in points]
    minutes = [[round(far / 35 * 60) for far in row] for row in km]
    return minutes, [[round(1000 * far) for far in row] for row in km]


def main() -> None:
    """Prints a line for every seed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--technicians", type=int, default=12)
    parser.add_argument("--visits", type=int, default=550)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    warm_up()
    for seed in range(args.seeds):
        problem = week(seed, args.technicians, args.visits)
        begun = time.monotonic()
        plan = solve(problem, Stop(seconds=args.seconds), seed=seed, threads=args.threads).plan
        seconds = time.monotonic() - begun
        verdict = check(problem, plan)
        assert not verdict.broken
        assert plan.search is not None
        lines = {name: amount for name, amount in verdict.lines.as_dict().items() if amount}
        print(
            f"seed {seed}: {verdict.total:>9,} in {seconds:.2f} s, "
            f"{plan.search.iterations:,} iterations, {len(plan.unplaced)} left out, {lines}"
        )


if __name__ == "__main__":
    main()
