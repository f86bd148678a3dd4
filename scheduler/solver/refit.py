"""A few visits put into a plan together, everything else in its order.

Regret insertion, then each visit taken out and put in anew until none finds a cheaper place, then
again after some were taken out at random (Ropke and Pisinger 2006, on a handful of visits).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from scheduler.solver.encoding import state_of
from scheduler.solver.translate import take_day, take_over
from scheduler.solver.trying import NO_WAY, try_everywhere

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler.solver.arrays import Array, Facts
    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem

KICKS, KICKED = 80, 4
"""How often some visits are taken out at random, and how many at most."""

Day = tuple["Array", int]
"""The visits of a day in order, and its paid minutes."""


class Spot(NamedTuple):
    """A place for a visit; the shift is -1 for leaving it out."""

    price: int
    shift: int
    position: int


class Bench:
    """A copy of a plan in which visits are moved about; ``changed`` are the shifts that differ."""

    def __init__(self, problem: Problem, facts: Facts, plan: Plan) -> None:
        self.facts, self.state = facts, state_of(facts, 0)
        take_over(problem, facts, self.state, plan)
        self.changed: dict[int, Day] = {}
        self._prices = np.zeros((len(facts.shifts), self.state.stops.shape[1]), np.int64)

    @property
    def total(self) -> int:
        """What the plan costs now."""
        return int(self.state.totals[0])

    def put(self, v: int, spot: Spot) -> bool:
        """Puts a visit into a place; False, and nothing done, where a rule forbids it."""
        before = self.day(spot.shift)
        if self._take(spot.shift, np.insert(before[0], spot.position, v)):
            return True
        self._take(spot.shift, *before)
        return False

    def out(self, v: int) -> None:
        """Takes a visit out of its day, if it is in one and the day allows it."""
        s = int(self.state.placed["shift"][v])
        if s >= 0:
            stops, paid = self.day(s)
            if not self._take(s, stops[stops != v]):
                # Where drives are no metric a day may get impossible by having less to do.
                self._take(s, stops, paid)

    def spots(self, v: int, shifts: Array) -> tuple[Spot, Spot]:
        """The cheapest place for a visit that is left out, and the best on another day.

        Leaving it out is one of the places.
        """
        try_everywhere(self.facts, self.facts, self.state, v, self._prices)
        leave = Spot(int(self.facts.visits["unplaced"][v]), -1, 0)
        prices = np.where(self._prices[shifts] == NO_WAY, -NO_WAY, self._prices[shifts])
        if not prices.size:
            return leave, leave
        found = [
            Spot(int(row.min()), s, int(row.argmin()))
            for s, row in zip(shifts.tolist(), prices, strict=True)
        ]
        best, second = sorted([*found, leave, leave])[:2]
        return best, second

    def is_placed(self, v: int) -> bool:
        """Whether a visit has a place."""
        return bool(self.state.placed["shift"][v] >= 0)

    def snapshot(self) -> dict[int, Day]:
        """The days that differ from the plan, as they are now."""
        return {s: self.day(s) for s in self.changed}

    def go_back(self, days: Mapping[int, Day]) -> None:
        """Makes the changed days again what they were at a snapshot, or at first."""
        wanted = {s: days.get(s, first) for s, first in self.changed.items()}
        for s in wanted:
            self._take(s, self.day(s)[0][:0])
        for s, day in wanted.items():
            if not self._take(s, *day):
                raise AssertionError(f"the day of shift {s} cannot be restored")

    def day(self, s: int) -> Day:
        """The visits of a shift in order, and its paid minutes."""
        size = int(self.state.routes["size"][s])
        return self.state.stops[s, :size].copy(), int(self.state.routes["paid"][s])

    def _take(self, s: int, stops: Array, *paid: int) -> bool:
        self.changed.setdefault(s, self.day(s))
        take_day(self.facts, self.state, s, ())
        return take_day(self.facts, self.state, s, stops, *paid)


def refit(bench: Bench, shifts: Mapping[int, Array], seed: int) -> list[int]:
    """Puts visits where they cost least together; those that are left out."""
    for v in shifts:
        bench.out(v)
    _by_regret(bench, shifts)
    _settle(bench, shifts)
    luck = np.random.default_rng(seed)
    visits = np.array(list(shifts), np.int64)
    for _ in range(KICKS if len(visits) > 1 else 0):
        before, days = bench.total, bench.snapshot()
        kicked = luck.permutation(visits)[: luck.integers(2, KICKED + 1)].tolist()
        for v in kicked:
            bench.out(v)
        for v in kicked:
            _put_cheapest(bench, v, shifts[v])
        if bench.total > before:
            bench.go_back(days)
    _settle(bench, shifts)
    return [v for v in shifts if not bench.is_placed(v)]


def _by_regret(bench: Bench, shifts: Mapping[int, Array]) -> None:
    """Puts in first whom it would cost most to wait."""
    waiting = {v: bench.spots(v, mine) for v, mine in shifts.items() if not bench.is_placed(v)}
    while waiting:
        v = max(waiting, key=lambda one: waiting[one][1].price - waiting[one][0].price)
        spot, _ = waiting.pop(v)
        if spot.shift < 0 or not bench.put(v, spot):
            continue
        for other in waiting:
            if spot.shift in shifts[other]:
                waiting[other] = bench.spots(other, shifts[other])


def _settle(bench: Bench, shifts: Mapping[int, Array]) -> None:
    """Takes each visit out and puts it in anew until none finds a cheaper place."""
    better = True
    while better:
        before = bench.total
        for v, mine in shifts.items():
            bench.out(v)
            _put_cheapest(bench, v, mine)
        better = bench.total < before


def _put_cheapest(bench: Bench, v: int, shifts: Array) -> None:
    if not bench.is_placed(v):
        spot, _ = bench.spots(v, shifts)
        if spot.shift >= 0:
            bench.put(v, spot)
