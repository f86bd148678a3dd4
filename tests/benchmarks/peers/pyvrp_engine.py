"""PyVRP as an opponent: its iterated local search on the same weeks.

A technician's day is a vehicle type of one vehicle with a routing profile of its own, and a visit a
client whose prize is the price of leaving it out; a visit whose slots differ in more than the day
is several clients that exclude each other. Continuity and the price of the slot are paid half on
the way to a visit and half on the way on: the total is the same, but the neighbourhoods, which
come from the cheapest way between two clients, then hold those that one technician should do
together. On the days on which the technician may not come both ways cost more than the prize.

PyVRP's objective is the referee's total of the converted plan, to the cent, while every visit has
one client: all costs are whole, and PyVRP times its routes as cheaply as ``time_route`` does.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np
from pyvrp import (
    Client,
    ClientGroup,
    Depot,
    IteratedLocalSearchParams,
    Location,
    PenaltyParams,
    ProblemData,
    SolveParams,
    VehicleType,
)
from pyvrp import solve as search
from pyvrp.search import PerturbationParams
from pyvrp.stop import MaxRuntime

from tests.benchmarks.peers.common import (
    Drives,
    drive_prices,
    drives,
    plan_of_orders,
    require_plain,
    serving_prices,
    shifts,
    windows,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyvrp import Solution

    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem, Shift, Technician
    from tests.benchmarks.peers.common import Order, Window

    Ints = NDArray[np.int64]

PARAMS = SolveParams(
    # An iteration is slow with so many profiles: with the usual history of 300 the search is still
    # wandering after a minute, and polishing every new best plan takes the time of many steps.
    ils=IteratedLocalSearchParams(history_length=50, exhaustive_on_best=False),
    # Few changes at a time, for the same reason; usual are 25.
    perturbation=PerturbationParams(1, 10),
    # Money is in cents; the usual 100,000 a minute are far too many to begin with. More infeasible
    # plans than usual on the way lead to better ones.
    penalty=PenaltyParams(min_penalty=20.0, max_penalty=1000.0, target_feasible=0.4),
)


def solve(problem: Problem, seconds: float, seed: int, *, each_day: bool = False) -> Plan:
    """The plan that PyVRP finds in so many seconds of searching.

    Raises ``ValueError`` with a sentence for what the model does not express.
    """
    require_plain(problem)
    clients = windows(problem, each_day=each_day)
    data = _data(problem, clients)
    stop = MaxRuntime(seconds)
    stop(0)  # The clock starts at the first call; the first solution takes time too.
    found = search(data, stop, seed, collect_stats=False, params=PARAMS)
    return plan_of_orders(problem, _orders(problem, clients, found.best))


def _data(problem: Problem, clients: list[Window]) -> ProblemData:
    """The model: locations are the ends of the shifts first, then one for each client."""
    ends = sorted(
        {end for _, shift in shifts(problem) for end in (shift.from_place, shift.to_place)}
    )
    points = [problem.place_index[end] for end in ends]
    points += [problem.place_index[client.visit.place] for client in clients]
    at = drives(problem)
    here = Drives(at.minutes[np.ix_(points, points)], at.metres[np.ix_(points, points)])
    never = 1 + max((visit.unplaced or 0 for visit in problem.visits), default=0)
    prices: list[Any] = [
        _prices(here, clients, who, shift.day, never) for who, shift in shifts(problem)
    ]
    minutes: list[Any] = [here.minutes for _ in prices]
    groups = _groups(clients)
    return ProblemData(
        [Location(0, 0) for _ in points],
        _clients(clients, len(ends), groups),
        [Depot(i) for i in range(len(ends))],
        [_vehicle(who, shift, i, ends) for i, (who, shift) in enumerate(shifts(problem))],
        prices,
        minutes,
        [ClientGroup(group, required=False) for group in groups],
    )


def _prices(
    here: Drives, clients: list[Window], technician: Technician, day: int, never: int
) -> Ints:
    """What each way costs: the drive, and half of the continuity and slot at each of its ends."""
    prices = drive_prices(technician, here.metres)
    serving = np.zeros(len(prices), dtype=np.int64)
    serving[len(prices) - len(clients) :] = serving_prices(clients, technician, day, 2 * never)
    prices += (serving + 1) // 2 + (serving // 2)[:, None]
    np.fill_diagonal(prices, 0)
    return prices


def _clients(clients: list[Window], first: int, groups: list[list[int]]) -> list[Client]:
    group_of = {client: i for i, group in enumerate(groups) for client in group}
    return [
        Client(
            first + i,
            service_duration=client.visit.minutes,
            tw_early=client.earliest,
            tw_late=client.latest,
            prize=client.visit.unplaced or 0,
            required=False,
            group=group_of.get(i),
        )
        for i, client in enumerate(clients)
    ]


def _groups(clients: list[Window]) -> list[list[int]]:
    """The clients of each visit that has more than one."""
    alike: dict[str, list[int]] = defaultdict(list)
    for i, client in enumerate(clients):
        alike[client.visit.id].append(i)
    return [group for group in alike.values() if len(group) > 1]


def _vehicle(technician: Technician, shift: Shift, profile: int, ends: list[str]) -> VehicleType:
    """A day of a technician; minutes past ``shift_duration`` cost extra and are limited."""
    prices = technician.prices
    length = shift.end - shift.start
    after = length if prices.overtime_after is None else min(length, prices.overtime_after)
    most = length if prices.overtime_max is None else prices.overtime_max
    return VehicleType(
        start_depot=ends.index(shift.from_place),
        end_depot=ends.index(shift.to_place),
        fixed_cost=prices.day,
        tw_early=shift.start,
        tw_late=shift.end,
        shift_duration=after,
        unit_duration_cost=prices.minute,
        profile=profile,
        max_overtime=min(most, length - after),
        unit_overtime_cost=prices.overtime_minute,
    )


def _orders(problem: Problem, clients: list[Window], best: Solution) -> dict[Order, list[str]]:
    days = shifts(problem)
    orders = {}
    for route in best.routes():
        technician, shift = days[route.vehicle_type()]
        orders[technician.id, shift.day] = [
            clients[activity.idx].visit.id for activity in route.schedule() if activity.is_client()
        ]
    return orders
