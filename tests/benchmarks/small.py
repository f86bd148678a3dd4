"""Random small problems where clients' rules bind, small enough to be solved to the optimum."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from tests.solver.problems import problem, shift, slot

if TYPE_CHECKING:
    from scheduler.solver.problem import Problem

SKILLS = ["rodent", "termite"]


def small_problem(seed: int) -> Problem:
    """Five to eight visits of a few clients over two or three days, with every rule of the format.

    Every client with several visits has a price for extra technicians, a limit of technicians and
    of the spread of starts, and often days between visits and all-or-none as well. Windows,
    absences and loads pull against these rules, so that they mostly change the best plan; yet most
    visits can be placed. Breaks, overtime, weekly minutes, lateness, pins, capacity, overlapping
    slots and travel that is neither symmetric nor metric come up now and then.
    """
    rng = Random(seed)
    days, horizon = rng.choice([2, 3, 3]), rng.randint(200, 480)
    size = rng.randint(4, 6)
    crew = [_technician(rng, days, horizon, size) for _ in range(rng.choice([2, 2, 3]))]
    names = [f"t{i}" for i in range(len(crew))]
    clients: list[dict[str, Any]] = []
    visits: list[dict[str, Any]] = []
    most = rng.randint(5, 8)
    while len(visits) < most:
        number = min(rng.choice([2, 2, 3, 3]), most - len(visits))
        name = f"c{len(clients)}"
        clients.append(_client(rng, name, number, days))
        visits += _visits(rng, name, number, days, horizon, size, names)
    travel = _travel(rng, size, horizon // 8)
    return problem(visits, crew, travel["minutes"], travel=travel, clients=clients, days=days)


def _travel(rng: Random, size: int, longest: int) -> dict[str, list[list[int]]]:
    """Points on a plane, slower one way than the other; now and then one way is a long detour."""
    points = [(rng.uniform(0, longest), rng.uniform(0, longest)) for _ in range(size)]
    minutes = [
        [
            0 if a == b else round((abs(a[0] - b[0]) + abs(a[1] - b[1])) * rng.uniform(0.6, 1.0))
            for b in points
        ]
        for a in points
    ]
    metres = [[m * rng.randint(400, 900) for m in row] for row in minutes]
    if rng.random() < 0.3:
        minutes[rng.randrange(size)][rng.randrange(size)] += longest
    return {"minutes": minutes, "metres": metres}


def _technician(rng: Random, days: int, horizon: int, size: int) -> dict[str, Any]:
    absent = rng.randrange(days) if rng.random() < 0.4 else None
    home = f"p{rng.randrange(size)}"
    hours = [_shift(rng, day, horizon, home, size) for day in range(days) if day != absent]
    return {
        "shifts": hours,
        "skills": [skill for skill in SKILLS if rng.random() < 0.8],
        "paid_from": rng.choice(["departure", "first_visit"]),
        "week_minutes": _maybe(rng, 0.3, rng.randint(horizon // 2, horizon)),
        "prices": {
            "minute": rng.randint(2, 8),
            "km": rng.randint(10, 60),
            "overtime_after": _maybe(rng, 0.5, rng.randint(horizon // 6, horizon // 3)),
            "overtime_minute": rng.randint(2, 9),
            "overtime_max": _maybe(rng, 0.5, rng.randint(horizon // 12, horizon // 3)),
            "day": rng.randint(0, 800),
        },
    }


def _shift(rng: Random, day: int, horizon: int, home: str, size: int) -> dict[str, Any]:
    first = rng.randint(horizon // 4, horizon // 2)
    pause = {
        "minutes": rng.randint(0, horizon // 10),
        "earliest": first,
        "latest": first + rng.randint(0, horizon // 5),
        "paid": rng.random() < 0.3,
    }
    return shift(
        **{"from": home, "to": home if rng.random() < 0.8 else f"p{rng.randrange(size)}"},
        **{"break": _maybe(rng, 0.6, pause)},
        day=day,
        start=rng.randint(0, horizon // 8),
        end=rng.randint(horizon * 3 // 4, horizon),
        capacity=_maybe(rng, 0.4, rng.randint(2, 5)),
    )


def _client(rng: Random, name: str, number: int, days: int) -> dict[str, Any]:
    if number == 1:
        return {"id": name}
    reach = (days - 1) // (number - 1)
    return {
        "id": name,
        "extra_technician": rng.choice([100, 300, 600]),
        "max_technicians": rng.choice([1, number - 1, number]),
        "max_start_spread": rng.choice([5, 20, 40, 60, 100]),
        "min_gap_days": rng.choice([0, min(1, reach), reach]),
        "all_or_none": rng.random() < 0.4,
    }


def _visits(
    rng: Random, client: str, number: int, days: int, horizon: int, size: int, crew: list[str]
) -> list[dict[str, Any]]:
    """The visits of a client: one place, one usual technician, days of their own."""
    place, usual = f"p{rng.randrange(size)}", rng.choice(crew)
    stranger = rng.choice([0, 100, 300])
    first = rng.randrange(days)
    visits = []
    for i in range(number):
        slots = _slots(rng, (first + i) % days, days, horizon)
        never = {t: None for t in crew if t != usual and rng.random() < 0.1}
        visits.append(
            {
                "client": client,
                "place": place,
                "minutes": rng.choice([0, 10, 15, 20, 30, 45]),
                "skills": [skill for skill in SKILLS if rng.random() < 0.1],
                "load": rng.randint(0, 2),
                "slots": slots,
                "late_minute": _maybe(rng, 0.25, rng.randint(2, 15)),
                "technicians": {usual: 0} | never,
                "any_other": stranger,
                "unplaced": _maybe(rng, 0.9, rng.randint(3000, 8000)),
                "pin": _maybe(rng, 0.08, _pin(rng, usual, slots[0])),
            }
        )
    return visits


def _slots(rng: Random, usual: int, days: int, horizon: int) -> list[dict[str, int]]:
    """A window on the usual day; mostly another that day and one on another day, at a price."""
    first = rng.randint(horizon // 8, horizon // 2)
    slots = [slot(first, first + rng.randint(0, horizon // 3), usual)]
    if rng.random() < 0.6:
        later = first + rng.randint(-horizon // 8, horizon // 4)
        slots.append(slot(later, later + rng.randint(0, horizon // 3), usual, rng.randint(0, 200)))
    if rng.random() < 0.7:
        other = (usual + rng.randint(1, days - 1)) % days
        first = rng.randint(horizon // 8, horizon // 2)
        slots.append(slot(first, first + horizon // 4, other, rng.randint(0, 400)))
    return slots


def _pin(rng: Random, technician: str, at: dict[str, int]) -> dict[str, Any]:
    """What a person has fixed: any of who comes, the day, and the start."""
    pin = {"technician": technician, "day": at["day"], "start": at["latest"]}
    return {key: value for key, value in pin.items() if rng.random() < 0.5}


def _maybe(rng: Random, share: float, value: Any) -> Any:
    return value if rng.random() < share else None
