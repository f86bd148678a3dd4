"""Weeks of made-up offices, the problems on which solvers are compared."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians
from random import Random
from typing import Any

from scheduler.solver.matrices import EARTH_RADIUS_KM
from scheduler.solver.problem import Problem, read_problem

SKILLS = ("rodent", "termite", "bird", "bed bug")
DAYS = 5
CENTRE = (40.7, -74.0)
KM_PER_DEGREE = radians(EARTH_RADIUS_KM)
SIDE_KM_OF_TWELVE = 25.0


@dataclass(frozen=True, slots=True)
class _Point:
    """A point of a town, in kilometres east and north of its south-western corner."""

    x: float
    y: float

    def km(self, other: _Point) -> float:
        return hypot(self.x - other.x, self.y - other.y)

    def degrees(self, side: float) -> dict[str, float]:
        """Where the point lies on earth if the town's middle lies at ``CENTRE``."""
        lat, lon = CENTRE
        north, east = self.y - side / 2, self.x - side / 2
        return {
            "lat": round(lat + north / KM_PER_DEGREE, 6),
            "lon": round(lon + east / (KM_PER_DEGREE * cos(radians(lat))), 6),
        }


@dataclass(frozen=True, slots=True)
class _Office:
    """Who works in the town, and where each lives."""

    side: float
    homes: tuple[_Point, ...]
    crew: tuple[dict[str, Any], ...]


def week(seed: int, technicians: int, visits: int, *, breaks: bool = False) -> Problem:
    """An office's week: towns with territories, windows, days to move to, absences, prices.

    The town grows with the number of technicians, so that as many visits as ever lie in a square
    kilometre. Drives are not stated but left to the format's straight lines: a large week takes no
    longer to build than its visits take to read.
    """
    rng = Random(seed)
    side = SIDE_KM_OF_TWELVE * (technicians / 12) ** 0.5
    homes = tuple(_anywhere(rng, side) for _ in range(technicians))
    office = _Office(side, homes, tuple(_technician(rng, i, breaks) for i in range(technicians)))
    points = list(homes)
    jobs = [_visit(rng, i, office, points) for i in range(visits)]
    return read_problem(
        {
            "format": "familiar-problem/1",
            "days": DAYS,
            "places": [{"id": f"p{i}"} | at.degrees(side) for i, at in enumerate(points)],
            "technicians": list(office.crew),
            "visits": jobs,
        }
    )


def _anywhere(rng: Random, side: float) -> _Point:
    return _Point(rng.uniform(0, side), rng.uniform(0, side))


def _technician(rng: Random, index: int, breaks: bool) -> dict[str, Any]:
    """Someone with some of the skills, one in five absent on one day."""
    absent = {rng.randrange(DAYS)} if rng.random() < 0.2 else set()
    pause = {"minutes": 30, "earliest": 690, "latest": 810, "paid": False} if breaks else None
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


def _visit(rng: Random, index: int, office: _Office, points: list[_Point]) -> dict[str, Any]:
    """A visit of a client of his own, whose point is added to ``points``."""
    usual = rng.randrange(len(office.homes))
    points.append(_client_point(rng, office, usual))
    needed = [skill for skill in office.crew[usual]["skills"] if rng.random() < 0.15]
    stranger = round(2500 * rng.lognormvariate(0, 0.6))
    backups = _backups(rng, office, usual, points[-1])
    earliest, latest = _window(rng)
    return {
        "id": f"v{index}",
        "client": f"c{index}",
        "place": f"p{len(points) - 1}",
        "slots": [
            {"day": day, "earliest": earliest, "latest": latest, "price": price}
            for day, price in sorted(_days(rng).items())
        ],
        "minutes": rng.choice([15, 20, 30, 30, 45, 60]),
        "skills": needed,
        "technicians": {f"t{usual}": 0} | {f"t{b}": round(0.3 * stranger) for b in backups},
        "any_other": stranger,
        "unplaced": 30000,
    }


def _client_point(rng: Random, office: _Office, usual: int) -> _Point:
    """Four of five clients live around the home of their usual technician: territories."""
    if rng.random() >= 0.8:
        return _anywhere(rng, office.side)
    home = office.homes[usual]
    return _Point(home.x + rng.gauss(0, 3.5), home.y + rng.gauss(0, 3.5))


def _backups(rng: Random, office: _Office, usual: int, at: _Point) -> list[int]:
    """Up to two of the technicians who live nearest have been there too."""
    near = sorted(range(len(office.homes)), key=lambda t: at.km(office.homes[t]))
    return [t for t in near[:4] if t != usual][: rng.randint(0, 2)]


def _window(rng: Random) -> tuple[int, int]:
    """All day for 40 %, a half day for 30 %, two hours for 30 %."""
    kind = rng.random()
    if kind < 0.4:
        return 480, 960
    first = rng.choice([480, 780]) if kind < 0.7 else 480 + 30 * rng.randrange(13)
    return first, first + (180 if kind < 0.7 else 120)


def _days(rng: Random) -> dict[int, int]:
    """Price by day: the due one, and for 65 % those a day or two before and after."""
    due = rng.randrange(DAYS)
    reach = rng.randint(1, 2) if rng.random() < 0.65 else 0
    return {day: 300 * abs(day - due) for day in range(DAYS) if abs(day - due) <= reach}
