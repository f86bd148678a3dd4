"""What all engines share: what their models can express, drives as arrays, and orders as plans."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from scheduler.solver.matrices import EARTH_RADIUS_KM, ROADS_PER_STRAIGHT_LINE, SPEED_KM_PER_HOUR
from scheduler.solver.plan import Plan, Unplaced
from scheduler.solver.problem import problem_to_json
from scheduler.solver.timing import TimedRoute, time_route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from scheduler.solver.problem import Client, Problem, Shift, Technician, Visit

    Ints = NDArray[np.int64]

Order = tuple[str, int]
"""A technician's day: his id and the day."""


@dataclass(frozen=True, slots=True)
class Drives:
    """Minutes and metres between all places, rows and columns in the order of the problem."""

    minutes: Ints
    metres: Ints


def drives(problem: Problem) -> Drives:
    """The drives as the public format has them: stated, or straight lines.

    Asking the problem leg by leg would take minutes for thousands of places. The last bit of a
    sine may differ from the problem's own, which can move a drive by a minute or a metre once in
    billions; ``plan_of_orders`` puts up with that.
    """
    stated: dict[str, Any] | None = problem_to_json(problem).get("travel")
    if stated is not None:
        return Drives(*(np.array(stated[name], dtype=np.int64) for name in ("minutes", "metres")))
    lat, lon = (
        np.radians(np.array([getattr(place, name) for place in problem.places], dtype=float))
        for name in ("lat", "lon")
    )
    haversine = (
        np.sin((lat[:, None] - lat) / 2) ** 2
        + np.cos(lat)[:, None] * np.cos(lat) * np.sin((lon[:, None] - lon) / 2) ** 2
    )
    km = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(1.0, haversine)))
    km *= ROADS_PER_STRAIGHT_LINE
    return Drives(
        np.floor(km / SPEED_KM_PER_HOUR * 60 + 0.5).astype(np.int64),
        np.floor(1000 * km + 0.5).astype(np.int64),
    )


def drive_prices(technician: Technician, metres: Ints) -> Ints:
    """The price of every leg for a technician, rounded as the format rounds."""
    return (metres * technician.prices.km + 500) // 1000


@dataclass(frozen=True, slots=True)
class Window:
    """The slots of a visit that differ in their day only; ``prices`` are those of the days.

    Engines do better with one node that any day may serve than with a node for each day: most of
    their moves keep the node, and so could never move a visit to another day.
    """

    visit: Visit
    earliest: int
    latest: int
    prices: Mapping[int, int]


def windows(problem: Problem, *, each_day: bool) -> list[Window]:
    """The windows of all visits, those of a visit one after the other; if asked one for each day.

    A window for each day is how one would write the model down. It is the weaker one.
    """
    return [window for visit in problem.visits for window in _windows(visit, each_day)]


def _windows(visit: Visit, each_day: bool) -> list[Window]:
    prices: dict[tuple[int, int, int], dict[int, int]] = {}
    for slot in visit.slots:
        kind = (slot.earliest, slot.latest, slot.day if each_day else 0)
        of_days = prices.setdefault(kind, {})
        of_days[slot.day] = min(slot.price, of_days.get(slot.day, slot.price))
    return [Window(visit, *kind[:2], of_days) for kind, of_days in prices.items()]


def serving_prices(served: Sequence[Window], technician: Technician, day: int, never: int) -> Ints:
    """What serving each window costs a technician's day besides time and way.

    That is continuity and the price of the slot, and ``never`` where he may not come on that day.
    """
    return np.array(
        [
            (window.visit.continuity(technician.id) or 0) + window.prices[day]
            if day in window.prices and window.visit.allows(technician)
            else never
            for window in served
        ],
        dtype=np.int64,
    )


def shifts(problem: Problem) -> list[tuple[Technician, Shift]]:
    """Every technician's day."""
    return [(who, shift) for who in problem.technicians for shift in who.shifts]


def require_plain(problem: Problem) -> None:
    """Raises ``ValueError`` with a sentence for what the models of the engines leave out."""
    for sentence in _unmodelled(problem):
        raise ValueError(sentence)


def _unmodelled(problem: Problem) -> Iterator[str]:
    for technician in problem.technicians:
        if technician.paid_from != "departure":
            yield f"{technician.id}: the models pay from the departure only."
        if technician.week_minutes is not None:
            yield f"{technician.id}: the models have no limit of minutes over the week."
    for technician, shift in shifts(problem):
        if shift.break_rule is not None:
            yield f"{technician.id}, day {shift.day}: the models have no breaks."
        if shift.capacity is not None:
            yield f"{technician.id}, day {shift.day}: the models have no capacities."
    for visit in problem.visits:
        if visit.late_minute is not None:
            yield f"visit {visit.id}: the models know no lateness at a price."
        if visit.unplaced is None:
            yield f"visit {visit.id}: the models need a price of leaving a visit out."
        if visit.pin is not None:
            yield f"visit {visit.id}: the models have no pins."
    for client in problem.client.values():
        if _has_rules(client):
            yield f"client {client.id}: the models have no rules over several visits."


def _has_rules(client: Client) -> bool:
    return bool(
        client.extra_technician
        or client.max_technicians is not None
        or client.max_start_spread is not None
        or client.min_gap_days
        or client.all_or_none
    )


def plan_of_orders(problem: Problem, orders: Mapping[Order, Sequence[str]]) -> Plan:
    """The plan with these visits in this order on every technician's day, at the cheapest times.

    What an engine left out is unplaced, and so are the fewest visits without which a day that its
    engine thought possible can be timed.
    """
    routes = []
    for (technician, day), names in orders.items():
        visits = [problem.visit[name] for name in names]
        timed = _timed(problem, problem.technician[technician], day, visits)
        if timed is not None:
            routes.append(timed.route)
    placed = {stop.visit for route in routes for stop in route.stops}
    left_out = (visit.id for visit in problem.visits if visit.id not in placed)
    return Plan(tuple(routes), tuple(Unplaced(visit) for visit in left_out))


def _timed(
    problem: Problem, technician: Technician, day: int, visits: Sequence[Visit]
) -> TimedRoute | None:
    """The day with as many of the visits as can be timed, the cheapest such choice."""
    for number in range(len(visits), 0, -1):
        choices = (
            (timed, sum(visit.unplaced or 0 for visit in visits if visit not in kept))
            for kept in combinations(visits, number)
            if (timed := time_route(problem, technician, day, kept)) is not None
        )
        best = min(choices, key=lambda choice: choice[0].lines.total + choice[1], default=None)
        if best is not None:
            return best[0]
    return None
