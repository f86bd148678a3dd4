"""The search: islands that anneal side by side, and the plan with its exact times at the end."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from scheduler.solver.anneal import anneal, build, restart
from scheduler.solver.arrays import facts_of, state_of, worst_total
from scheduler.solver.outcome import Progress, Result
from scheduler.solver.plan import Plan, SearchInfo, Unplaced, plan_to_json, read_plan
from scheduler.solver.problem import ProblemError, read_problem
from scheduler.solver.reasons import reasons
from scheduler.solver.referee import check
from scheduler.solver.stop import Stop, Watch
from scheduler.solver.translate import left_out, take_over, timed_routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.problem import Problem

BATCH_SECONDS = 0.025
"""Between two looks at the clock and at the cancel flag."""

BUILT_AT_ONCE = 50

SHARED_EVERY = 4000
"""Iterations of an island after which the worst one goes on from the best plan of all."""

CYCLE = 40_000
"""Iterations of an island from hot to cold when nobody knows how long the search will be."""

HOT, COLD = 1.0, 0.003
"""First and last temperature, as a share of the average price of a placed visit."""


def solve(
    problem: Problem,
    stop: Stop,
    *,
    seed: int = 0,
    threads: int = 1,
    start: Plan | None = None,
    on_better: Callable[[Progress], None] | None = None,
) -> Result:
    """The best plan found before ``stop``.

    The same arguments with a limit of iterations alone give the same plan. Raises ``ProblemError``
    for client rules that this solver does not know yet, and for numbers that could overflow.
    """
    refuse_unknown_rules(problem)
    search = _Search(problem, stop, seed, max(1, threads), start, on_better)
    return Result(search.run())


def solve_json(
    problem: object,
    stop: Stop,
    *,
    seed: int = 0,
    threads: int = 1,
    start: object = None,
    on_better: Callable[[Progress], None] | None = None,
) -> dict[str, Any]:
    """Solves a problem that was read from a file; all are parsed JSON in the public formats.

    Raises ``FormatError`` with the path of what is wrong in the problem or the start.
    """
    read = read_problem(problem)
    begin = None if start is None else read_plan(start, read)
    plan = solve(read, stop, seed=seed, threads=threads, start=begin, on_better=on_better).plan
    return plan_to_json(plan)


def warm_up() -> None:
    """Compiles all kernels, or loads them, by solving a problem of two visits, one too many."""
    problem = read_problem(
        {
            "format": "familiar-problem/1",
            "days": 1,
            "places": [{"id": "home", "lat": 0, "lon": 0}],
            "technicians": [
                {
                    "id": "ana",
                    "shifts": [{"day": 0, "start": 0, "end": 60, "from": "home", "to": "home"}],
                }
            ],
            "visits": [
                {
                    "id": name,
                    "client": name,
                    "place": "home",
                    "minutes": 40,
                    "slots": [{"day": 0, "earliest": 0, "latest": 60}],
                }
                for name in ("first", "second")
            ],
        }
    )
    found = solve(problem, Stop(iterations=1))
    solve(problem, Stop(iterations=1), start=found.plan)


def refuse_unknown_rules(problem: Problem) -> None:
    """Raises ``ProblemError`` when clients have hard rules, which the search cannot keep yet."""
    for i, client in enumerate(problem.clients):
        rules = {
            "max_technicians": client.max_technicians is not None,
            "max_start_spread": client.max_start_spread is not None,
            "min_gap_days": client.min_gap_days > 0,
            "all_or_none": client.all_or_none,
        }
        for name, used in rules.items():
            if used:
                raise ProblemError(f"clients[{i}].{name}", "this solver cannot keep this rule yet.")


class _Search:
    def __init__(
        self,
        problem: Problem,
        stop: Stop,
        seed: int,
        threads: int,
        start: Plan | None,
        on_better: Callable[[Progress], None] | None,
    ) -> None:
        self.began = self.bettered = time.monotonic()
        self.problem, self.stop, self.seed, self.start = problem, stop, seed, start
        self.on_better = on_better
        self.facts = facts_of(problem)
        self.must = worst_total(problem)
        crew = len(problem.technicians)
        self.islands = [state_of(self.facts, crew, seed * 1000 + i) for i in range(threads)]
        self.rounds = 0
        self.total = int(self.islands[0].totals[1])

    def run(self) -> Plan:
        self._build()
        why = self._stopped()
        if why is None:
            with ThreadPoolExecutor(len(self.islands)) as pool:
                why = self._anneal(pool)
        return self._plan(why)

    def _watch(self) -> Watch:
        now = time.monotonic()
        return Watch(now - self.began, self.rounds * len(self.islands), now - self.bettered)

    def _stopped(self) -> str | None:
        return self.stop.why(self._watch())

    def _build(self) -> None:
        """The first plan, the same for every island: the given one, then greedily the rest."""
        if self.start is not None:
            for state in self.islands:
                take_over(self.problem, self.facts, state, self.start)
        order = _first_order(self.facts, self.islands[0])
        for first in range(0, max(1, len(order)), BUILT_AT_ONCE):
            end = min(first + BUILT_AT_ONCE, len(order))
            for state in self.islands:
                build(self.facts, state, order, first, end)
            self._report()
            if first and self._stopped() not in (None, "iterations"):
                return

    def _anneal(self, pool: ThreadPoolExecutor) -> str:
        first = self.islands[0]
        scale = max(1.0, _average_price(self.facts, first))
        batch = 20
        while (why := self._stopped()) is None:
            size = min(batch, self._rounds_left(), SHARED_EVERY - self.rounds % SHARED_EVERY)
            done, step = self._cooling(batch)
            begun = time.monotonic()
            jobs = [
                pool.submit(anneal, self.facts, s, size, HOT * scale, COLD * scale, done, step)
                for s in self.islands
            ]
            for job in jobs:
                job.result()
            self.rounds += size
            if self.rounds % SHARED_EVERY == 0:
                self._share()
            self._report()
            taken = max(1e-6, time.monotonic() - begun)
            batch = max(1, min(4 * batch, int(size * BATCH_SECONDS / taken)))
        return why

    def _rounds_left(self) -> int:
        if self.stop.iterations is None:
            return SHARED_EVERY
        return -(-(self.stop.iterations - self.rounds * len(self.islands)) // len(self.islands))

    def _cooling(self, batch: int) -> tuple[float, float]:
        """How far the search is, counted in rounds, and the share of it that one round is.

        With a limit of iterations alone both depend on nothing else, so that runs can be repeated.
        """
        rounds, seconds = self.stop.iterations, self.stop.seconds
        step = 1 / CYCLE if rounds is None else len(self.islands) / rounds
        done = float(self.rounds % CYCLE if rounds is None else self.rounds)
        if seconds is not None:
            share = (time.monotonic() - self.began) / seconds
            if rounds is None or share > done * step:
                step = BATCH_SECONDS / seconds / batch
                return share / step, step
        return done, step

    def _share(self) -> None:
        """The island with the worst best plan goes on from the best of all."""
        best = min(self.islands, key=lambda state: state.totals[1])
        worst = max(self.islands, key=lambda state: state.totals[1])
        if worst.totals[1] > best.totals[1]:
            for mine, theirs in (
                (worst.best_stops, best.best_stops),
                (worst.best_windows, best.best_windows),
                (worst.best_sizes, best.best_sizes),
            ):
                mine[:] = theirs
            worst.totals[1] = best.totals[1]
            restart(self.facts, worst)

    def _report(self) -> None:
        best = min(self.islands, key=lambda state: state.totals[1])
        if best.totals[1] >= self.total:
            return
        self.total = int(best.totals[1])
        self.bettered = time.monotonic()
        if self.on_better is not None:
            out = left_out(self.facts, best)
            musts = sum(self.problem.visits[v].unplaced is None for v in out)
            watch = self._watch()
            self.on_better(
                Progress(watch.seconds, watch.iterations, self.total - musts * self.must, len(out))
            )

    def _plan(self, why: str) -> Plan:
        state = min(self.islands, key=lambda state: state.totals[1])
        restart(self.facts, state)
        rest = np.array(left_out(self.facts, state), np.int32)
        build(self.facts, state, rest, 0, len(rest))
        plan = self._priced(Plan(tuple(timed_routes(self.problem, state)), self._why_not(state)))
        if self.start is not None and (given := self._given(self.start)) is not None:
            # The search takes lateness in steps, so a start can be the better plan by a little.
            plan = min(plan, given, key=self._rank)
        watch = self._watch()
        seconds, threads = round(watch.seconds, 3), len(self.islands)
        return replace(plan, search=SearchInfo(seconds, watch.iterations, self.seed, threads, why))

    def _why_not(self, state: State) -> tuple[Unplaced, ...]:
        return tuple(
            Unplaced(self.problem.visits[v].id, reasons(self.problem, self.facts, state, v))
            for v in left_out(self.facts, state)
        )

    def _given(self, start: Plan) -> Plan | None:
        """The start as a plan of this problem; None when it breaks a rule here."""
        placed = {stop.visit for route in start.routes for stop in route.stops}
        missing = [visit.id for visit in self.problem.visits if visit.id not in placed]
        if check(self.problem, Plan(start.routes, tuple(map(Unplaced, missing)))).broken:
            return None
        state = state_of(self.facts, len(self.problem.technicians), self.seed)
        take_over(self.problem, self.facts, state, start)
        build(self.facts, state, np.zeros(0, np.int32), 0, 0)
        return self._priced(Plan(start.routes, self._why_not(state)))

    def _rank(self, plan: Plan) -> tuple[int, int]:
        musts = sum(self.problem.visit[out.visit].unplaced is None for out in plan.unplaced)
        return musts, plan.total or 0

    def _priced(self, plan: Plan) -> Plan:
        verdict = check(self.problem, plan)
        if verdict.broken:
            raise AssertionError(f"the search broke a rule: {' '.join(verdict.broken)}")
        return replace(plan, feasible=verdict.feasible, total=verdict.total, lines=verdict.lines)


def _first_order(facts: Facts, state: State) -> Array:
    """Visits to be placed first come first: those with few candidates, then long ones."""
    visits = facts.visits
    out = np.flatnonzero((state.shift_of < 0) & (visits["end"] > visits["first"]))
    choice = visits["end"] - visits["first"]
    return out[np.lexsort((out, -visits["minutes"][out], choice[out]))].astype(np.int32)


def _average_price(facts: Facts, state: State) -> float:
    placed = state.shift_of >= 0
    prices = int(state.routes["price"].sum() + state.price_of[placed].sum())
    return prices / max(1, int(placed.sum()))
