"""Questions about one plan, answered exactly: where a visit could go, and why not elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.asking import Place, Places, Refit, Refitted, WhyNot
from scheduler.solver.encoding import facts_of, state_of
from scheduler.solver.nearness import arranged
from scheduler.solver.reasons import Explanation, Reasoner
from scheduler.solver.refit import Bench, refit
from scheduler.solver.translate import take_day, take_over, timed_route
from scheduler.solver.trying import NO_WAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scheduler.solver.arrays import Array
    from scheduler.solver.asking import Answer, Question
    from scheduler.solver.plan import Plan, Route
    from scheduler.solver.problem import Problem


@dataclass(frozen=True, slots=True)
class Insertion:
    """A place for a visit that no hard rule forbids.

    Attributes:
        technician: Who would come.
        day: When.
        position: Stops of that day before the visit.
        price: What the plan costs more with it than without the visit, to the unit; the price of
            leaving the visit out is not part of it.

    """

    technician: str
    day: int
    position: int
    price: int


class Inquiry:
    """A plan to be asked about; the plan itself never changes."""

    def __init__(self, problem: Problem, plan: Plan) -> None:
        """Raises ``ValueError`` for a plan that breaks a rule, ``ProblemError`` as ``solve``."""
        self._plan = plan
        self._problem, order = arranged(problem)
        self._facts = facts_of(self._problem, order)
        self._state = state_of(self._facts, 0)
        take_over(self._problem, self._facts, self._state, plan)
        if int(self._state.totals[2]) != sum(len(route.stops) for route in plan.routes):
            raise ValueError("the plan breaks a rule of the problem")
        self._reasoner = Reasoner(self._problem, order, self._facts, self._state)

    def insertions(self, visit: str) -> tuple[Insertion, ...]:
        """Every place for a visit, cheapest first; one that is placed is taken out before.

        Raises ``KeyError`` for an unknown visit.
        """
        with self._without(visit):
            prices = self._reasoner.prices_of(visit)
            found = [
                (int(prices[s, position]), int(s), int(position))
                for s, position in zip(*np.nonzero(prices != NO_WAY), strict=True)
            ]
        shifts = self._reasoner.shifts
        return tuple(
            Insertion(shifts[s][0].id, shifts[s][1], position, price)
            for price, s, position in sorted(found)
        )

    def route_with(self, visit: str, insertion: Insertion) -> Route:
        """The day of an insertion with the visit in it, at its cheapest times."""
        s = self._shift(insertion.technician, insertion.day)
        v = self._reasoner.number[visit]
        with self._without(visit):
            before, paid = self._day(s)
            day = np.insert(before, insertion.position, v)
            take_day(self._facts, self._state, s, ())
            fits = take_day(self._facts, self._state, s, day)
            technician = self._problem.technician[insertion.technician]
            shift = next(at for at in technician.shifts if at.day == insertion.day)
            route = timed_route(self._problem, self._state, s, technician.id, shift)
            self._restore({s: (before, paid)})
        if not fits:
            raise ValueError("the insertion belongs to another plan")
        return route

    def explain(
        self, visit: str, technician: str | None = None, day: int | None = None
    ) -> Explanation:
        """Why a visit cannot be placed: at all, with a technician, on a day.

        No reasons: it can. One that is placed is taken out before. Raises ``KeyError`` for an
        unknown visit.
        """
        with self._without(visit):
            return self._reasoner.explain(visit, technician, day)

    def answer(self, question: Question) -> Answer:
        """The answer to any question; raises ``KeyError`` for an unknown visit."""
        match question:
            case Places(visit):
                return self._places(visit)
            case WhyNot(visit, technician, day):
                return self.explain(visit, technician, day).reasons
            case Refit(days, seed):
                bench = Bench(self._problem, self._facts, self._plan)
                shifts = {
                    self._number(v): np.array(sorted(self._shift(*one) for one in mine), np.int64)
                    for v, mine in days.items()
                }
                return self._refitted(bench, refit(bench, shifts, seed))

    def _places(self, visit: str) -> tuple[Place, ...]:
        """The cheapest place of each day, with the day as it then is."""
        first: dict[tuple[str, int], Insertion] = {}
        for found in self.insertions(visit):
            first.setdefault((found.technician, found.day), found)
        return tuple(
            Place(one.technician, one.day, one.price, self.route_with(visit, one))
            for one in first.values()
        )

    def _refitted(self, bench: Bench, left_out: list[int]) -> Refitted:
        routes = []
        for s, (first, _) in sorted(bench.changed.items()):
            stops, paid = bench.day(s)
            if len(stops) and not np.array_equal(stops, first):
                take_day(self._facts, bench.state, s, ())
                take_day(self._facts, bench.state, s, stops, paid)
                technician, day = self._reasoner.shifts[s]
                shift = next(at for at in technician.shifts if at.day == day)
                routes.append(timed_route(self._problem, bench.state, s, technician.id, shift))
        return Refitted(tuple(routes), tuple(self._problem.visits[v].id for v in left_out))

    def _number(self, visit: str) -> int:
        return self._reasoner.number[visit]

    def _shift(self, technician_id: str, on: int) -> int:
        for s, (technician, day) in enumerate(self._reasoner.shifts):
            if (technician.id, day) == (technician_id, on):
                return s
        raise ValueError(f"{technician_id} does not work on day {on} of the problem")

    def _day(self, s: int) -> tuple[Array, int]:
        """The visits of a shift in order, and its paid minutes."""
        size = int(self._state.routes["size"][s])
        return self._state.stops[s, :size].copy(), int(self._state.routes["paid"][s])

    def _restore(self, days: dict[int, tuple[Array, int]]) -> None:
        for s in days:
            take_day(self._facts, self._state, s, ())
        for s, (stops, paid) in days.items():
            if not take_day(self._facts, self._state, s, stops, paid):
                raise AssertionError(f"the day of shift {s} cannot be restored")

    @contextmanager
    def _without(self, visit: str) -> Iterator[None]:
        """The plan with one visit left out."""
        v = self._reasoner.number[visit]
        s = int(self._state.placed["shift"][v])
        if s < 0:
            yield
            return
        stops, paid = self._day(s)
        bands = self._state.clients.copy()
        if not take_day(self._facts, self._state, s, stops[stops != v]):
            # Where drives are no metric a day may get impossible by having less to do.
            take_day(self._facts, self._state, s, ())
        try:
            yield
        finally:
            self._state.clients[["low", "high"]] = bands[["low", "high"]]
            self._restore({s: (stops, paid)})
