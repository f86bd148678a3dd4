"""OR-Tools routing as an opponent: its iterated local search on the same weeks.

A technician's day is a vehicle and a visit a node that may be left out at its price; a visit whose
slots differ in more than the day has several nodes, of which at most one is served. An arc costs
the drive and its minutes, and at each end half of what the visit there costs this technician's
day: continuity, slot and service. Waiting is paid by the slack, overtime by the span. The objective
is the referee's total of the converted plan, to the cent.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np
from google.protobuf import text_format
from ortools.constraint_solver import pywrapcp
from ortools.util import optional_boolean_pb2

from tests.benchmarks.peers.common import (
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

    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem, Shift, Technician
    from tests.benchmarks.peers.common import Order, Window

    Ints = NDArray[np.int64]

OPERATORS = {
    "relocate",
    "exchange",
    "cross",
    "two_opt",
    "or_opt",
    "make_active",
    "swap_active",
}
SEARCH = """
    first_solution_strategy: PARALLEL_CHEAPEST_INSERTION
    local_search_metaheuristic: GREEDY_DESCENT
    use_iterated_local_search: true
    iterated_local_search_parameters {
      perturbation_strategy: RUIN_AND_RECREATE
      ruin_recreate_parameters {
        ruin_strategies {
          sisr {
            max_removed_sequence_size: 10
            avg_num_removed_visits: 10
            bypass_factor: 0.01
          }
        }
        recreate_strategy { heuristic: LOCAL_CHEAPEST_INSERTION }
      }
      improve_perturbed_solution: true
      reference_solution_acceptance_strategy {
        simulated_annealing {
          cooling_schedule_strategy: EXPONENTIAL
          initial_temperature: 300
          final_temperature: 10
        }
      }
      best_solution_acceptance_strategy { greedy_descent {} }
    }
"""
# Packing the trail and checking every step take more time than the steps themselves.
MODEL = "solver_parameters { compress_trail: NO_COMPRESSION check_solution_period: 10 }"


def solve(problem: Problem, seconds: float, seed: int, *, each_day: bool = False) -> Plan:
    """The plan that the routing solver finds in so many seconds of searching.

    It searches the same way every time, whatever the seed. Raises ``ValueError`` with a sentence
    for what the model does not express.
    """
    require_plain(problem)
    model = _Model(problem, each_day)
    solution = model.routing.SolveWithIteratedLocalSearch(_parameters(seconds))
    return plan_of_orders(problem, {} if solution is None else model.orders(solution))


def _parameters(seconds: float) -> Any:
    """Ruin and recreate with a short descent after each.

    A full descent with the usual operators takes most of a minute, so that guided local search
    hardly begins; the operators kept here are those that find something.
    """
    parameters = pywrapcp.DefaultRoutingSearchParameters()
    text_format.Merge(SEARCH, parameters)
    for name in parameters.local_search_operators.DESCRIPTOR.fields_by_name:
        kept = name.removeprefix("use_") in OPERATORS
        chosen = optional_boolean_pb2.BOOL_TRUE if kept else optional_boolean_pb2.BOOL_FALSE
        setattr(parameters.local_search_operators, name, chosen)
    parameters.time_limit.FromMilliseconds(round(seconds * 1000))
    return parameters


class _Model:
    """The routing model: nodes are the ends of the shifts first, then one for each window."""

    def __init__(self, problem: Problem, each_day: bool) -> None:
        self.problem = problem
        self.days = shifts(problem)
        self.windows = windows(problem, each_day=each_day)
        ends = sorted({end for _, shift in self.days for end in (shift.from_place, shift.to_place)})
        self.first = len(ends)
        points = [problem.place_index[end] for end in ends]
        points += [problem.place_index[window.visit.place] for window in self.windows]
        self.manager = pywrapcp.RoutingIndexManager(
            len(points),
            len(self.days),
            [ends.index(shift.from_place) for _, shift in self.days],
            [ends.index(shift.to_place) for _, shift in self.days],
        )
        parameters = pywrapcp.DefaultRoutingModelParameters()
        text_format.Merge(MODEL, parameters)
        self.routing = pywrapcp.RoutingModel(self.manager, parameters)
        at = drives(problem)
        metres = at.metres[np.ix_(points, points)]
        minutes = at.minutes[np.ix_(points, points)]
        self._add_prices(metres, minutes)
        self._add_times(minutes)
        self._add_visits()

    def _add_prices(self, metres: Ints, minutes: Ints) -> None:
        """An evaluator for each technician's day: continuity and slots differ between them.

        Drives and services are paid on the arcs and only waiting by the slack: insertion and the
        ruins see the arcs alone.
        """
        services = np.array(self._services(), dtype=np.int64)
        for vehicle, (technician, shift) in enumerate(self.days):
            # Whoever may not come is kept away by the vehicles allowed at a node.
            serving = technician.prices.minute * services
            serving[self.first :] += serving_prices(self.windows, technician, shift.day, 0)
            prices = drive_prices(technician, metres) + technician.prices.minute * minutes
            prices += (serving + 1) // 2 + (serving // 2)[:, None]
            np.fill_diagonal(prices, 0)
            evaluator = self.routing.RegisterTransitMatrix(prices.tolist())
            self.routing.SetArcCostEvaluatorOfVehicle(evaluator, vehicle)
            if technician.prices.day:
                self.routing.SetFixedCostOfVehicle(technician.prices.day, vehicle)

    def _services(self) -> list[int]:
        """The minutes spent at every node."""
        return [0] * self.first + [window.visit.minutes for window in self.windows]

    def _add_times(self, minutes: Ints) -> None:
        """The dimension of time.

        The solver copies the evaluator of a dimension for every route that it looks at, with the
        whole matrix in it if it has one: half of its time. So this one is a function, but one that
        runs no Python code.
        """
        services = np.array(self._services(), dtype=np.int64)
        passing = minutes + services[:, None]
        latest = max(shift.end for _, shift in self.days)
        nodes = [self.manager.IndexToNode(i) for i in range(self.manager.GetNumberOfIndices())]
        self.passing = passing[np.ix_(nodes, nodes)].astype(np.int32)
        evaluator = self.routing.RegisterTransitCallback(self.passing.item)
        self.routing.AddDimension(evaluator, latest, latest, False, "minutes")
        self.minutes = self.routing.GetDimensionOrDie("minutes")
        for vehicle, (technician, shift) in enumerate(self.days):
            self._add_day(vehicle, technician, shift)

    def _add_day(self, vehicle: int, technician: Technician, shift: Shift) -> None:
        prices = technician.prices
        for index in (self.routing.Start(vehicle), self.routing.End(vehicle)):
            self.minutes.CumulVar(index).SetRange(shift.start, shift.end)
        self.minutes.SetSlackCostCoefficientForVehicle(prices.minute, vehicle)
        if prices.overtime_after is None:
            return
        self.minutes.SetSoftSpanUpperBoundForVehicle(
            pywrapcp.BoundCost(prices.overtime_after, prices.overtime_minute), vehicle
        )
        if prices.overtime_max is not None:
            most = prices.overtime_after + prices.overtime_max
            self.minutes.SetSpanUpperBoundForVehicle(most, vehicle)

    def _add_visits(self) -> None:
        nodes: dict[str, list[int]] = defaultdict(list)
        for node, window in enumerate(self.windows, self.first):
            index = self.manager.NodeToIndex(node)
            nodes[window.visit.id].append(index)
            self.minutes.CumulVar(index).SetRange(window.earliest, window.latest)
            # SetAllowedVehiclesForIndex does not take a list in this version.
            self.routing.VehicleVar(index).SetValues([-1, *self._vehicles(window)])
        for visit in self.problem.visits:
            if nodes[visit.id]:
                self.routing.AddDisjunction(nodes[visit.id], visit.unplaced or 0, 1)

    def _vehicles(self, window: Window) -> list[int]:
        return [
            vehicle
            for vehicle, (technician, shift) in enumerate(self.days)
            if shift.day in window.prices and window.visit.allows(technician)
        ]

    def orders(self, solution: Any) -> dict[Order, list[str]]:
        """The visits of every day in their order."""
        return {
            (technician.id, shift.day): self._order(solution, vehicle)
            for vehicle, (technician, shift) in enumerate(self.days)
        }

    def _order(self, solution: Any, vehicle: int) -> list[str]:
        names = []
        index = solution.Value(self.routing.NextVar(self.routing.Start(vehicle)))
        while not self.routing.IsEnd(index):
            names.append(self.windows[self.manager.IndexToNode(index) - self.first].visit.id)
            index = solution.Value(self.routing.NextVar(index))
        return names
