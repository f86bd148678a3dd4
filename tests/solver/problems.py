"""Random small problems over every part of the format, and words to build one by hand."""

from random import Random
from typing import Any

from scheduler.solver.problem import Problem, read_problem


def problem(
    visits: list[dict[str, Any]],
    technicians: list[dict[str, Any]] | None = None,
    minutes: list[list[int]] | None = None,
    **top: Any,
) -> Problem:
    """A problem from the few keys a test cares about; one technician from 0 to 100 by default."""
    minutes = minutes or [[0]]
    size = len(minutes)
    return read_problem(
        {
            "format": "familiar-problem/1",
            "days": 1,
            "places": [{"id": f"p{i}"} for i in range(size)],
            "travel": {"minutes": minutes, "metres": [[1000 * m for m in row] for row in minutes]},
            "technicians": [
                {"id": f"t{i}", "shifts": [shift()]} | technician
                for i, technician in enumerate(technicians or [{}])
            ],
            "visits": [
                {"id": f"v{i}", "client": f"c{i}", "place": "p0", "minutes": 10, "slots": [slot()]}
                | visit
                for i, visit in enumerate(visits)
            ],
        }
        | top
    )


def shift(**keys: Any) -> dict[str, Any]:
    return {"day": 0, "start": 0, "end": 100, "from": "p0", "to": "p0"} | keys


def slot(earliest: int = 0, latest: int = 100, day: int = 0, price: int = 0) -> dict[str, int]:
    return {"day": day, "earliest": earliest, "latest": latest, "price": price}


def random_problem(
    seed: int, visits: int, horizon: int, client_rules: bool = False
) -> dict[str, Any]:
    """A small problem with every feature now and then; client-level hard rules only on request."""
    rng = Random(seed)
    size, days = rng.randint(2, 5), rng.randint(1, 3)
    longest = max(2, horizon // 8)
    skills = ["rodent", "termite"]
    crew = [_technician(rng, i, days, size, horizon, skills) for i in range(rng.randint(1, 3))]
    clients = [f"c{i}" for i in range(max(1, visits // 2))]
    return {
        "format": "familiar-problem/1",
        "days": days,
        "places": [{"id": f"p{i}"} for i in range(size)],
        "travel": {
            "minutes": [[rng.randint(0, longest) for _ in range(size)] for _ in range(size)],
            "metres": [[rng.randint(0, 9000) for _ in range(size)] for _ in range(size)],
        },
        "technicians": crew,
        "clients": [_client(rng, client, client_rules) for client in clients if rng.random() < 0.6],
        "visits": [
            _visit(rng, i, clients, days, size, horizon, skills, [t["id"] for t in crew])
            for i in range(visits)
        ],
    }


def _maybe(rng: Random, share: float, value: Any, otherwise: Any = None) -> Any:
    return value if rng.random() < share else otherwise


def _technician(
    rng: Random, index: int, days: int, size: int, horizon: int, skills: list[str]
) -> dict[str, Any]:
    shifts = []
    for day in range(days):
        if rng.random() < 0.85:
            start = rng.randint(0, horizon // 4)
            end = rng.randint(3 * horizon // 4, horizon)
            first = rng.randint(start, end)
            pause = {
                "minutes": rng.randint(0, max(1, horizon // 10)),
                "earliest": first,
                "latest": rng.randint(first, end),
                "paid": rng.random() < 0.3,
            }
            shifts.append(
                {
                    "day": day,
                    "start": start,
                    "end": end,
                    "from": f"p{rng.randrange(size)}",
                    "to": f"p{rng.randrange(size)}",
                    "break": _maybe(rng, 0.6, pause),
                    "capacity": _maybe(rng, 0.3, rng.randint(1, 6)),
                }
            )
    return {
        "id": f"t{index}",
        "skills": [skill for skill in skills if rng.random() < 0.8],
        "shifts": shifts,
        "paid_from": rng.choice(["departure", "first_visit"]),
        "week_minutes": _maybe(rng, 0.3, rng.randint(horizon // 2, 2 * horizon)),
        "prices": {
            "minute": rng.randint(0, 9),
            "km": rng.randint(0, 80),
            "overtime_after": _maybe(rng, 0.5, rng.randint(0, horizon // 2)),
            "overtime_minute": rng.randint(0, 9),
            "overtime_max": _maybe(rng, 0.5, rng.randint(0, horizon // 2)),
            "day": rng.randint(0, 50),
        },
    }


def _client(rng: Random, name: str, rules: bool) -> dict[str, Any]:
    client: dict[str, Any] = {"id": name, "extra_technician": rng.randint(0, 300)}
    if rules:
        client |= {
            "max_technicians": _maybe(rng, 0.4, rng.randint(1, 2)),
            "max_start_spread": _maybe(rng, 0.4, rng.randint(0, 20)),
            "min_gap_days": _maybe(rng, 0.4, 1, 0),
            "all_or_none": rng.random() < 0.3,
        }
    return client


def _visit(
    rng: Random,
    index: int,
    clients: list[str],
    days: int,
    size: int,
    horizon: int,
    skills: list[str],
    crew: list[str],
) -> dict[str, Any]:
    slots = []
    for _ in range(rng.randint(1, 3)):
        earliest = rng.randint(0, horizon * 3 // 4)
        latest = min(horizon, earliest + rng.choice([0, horizon // 8, horizon // 2]))
        day, price = rng.randrange(days), rng.choice([0, 0, 20, 70])
        slots.append({"day": day, "earliest": earliest, "latest": latest, "price": price})
    pin = {"technician": rng.choice(crew), "day": slots[0]["day"], "start": slots[0]["earliest"]}
    pinned = {key: value for key, value in pin.items() if rng.random() < 0.5}
    return {
        "id": f"v{index}",
        "client": rng.choice(clients),
        "place": f"p{rng.randrange(size)}",
        "minutes": rng.randint(0, max(1, horizon // 8)),
        "skills": [skill for skill in skills if rng.random() < 0.2],
        "load": rng.randint(0, 2),
        "slots": slots,
        "late_minute": _maybe(rng, 0.3, rng.randint(0, 9)),
        "technicians": {name: rng.choice([0, 30, 90, None]) for name in crew if rng.random() < 0.5},
        "any_other": _maybe(rng, 0.9, rng.choice([0, 50, 100])),
        "unplaced": _maybe(rng, 0.8, rng.choice([100, 1000, 5000])),
        "pin": _maybe(rng, 0.2, pinned),
    }
