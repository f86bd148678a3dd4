"""The search: islands that anneal side by side, and the best combination of the routes they met."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from scheduler.solver.anneal import anneal, build
from scheduler.solver.arrays import BEST
from scheduler.solver.encoding import facts_of, state_of, worst_total
from scheduler.solver.enumeration import every_route
from scheduler.solver.nearness import arranged
from scheduler.solver.outcome import Progress, Result, changes
from scheduler.solver.plan import Plan, SearchInfo, Unplaced, plan_to_json, read_plan
from scheduler.solver.pool import columns_of, pool_of
from scheduler.solver.problem import read_problem
from scheduler.solver.reasons import Reasoner
from scheduler.solver.referee import check
from scheduler.solver.stop import Stop, Watch
from scheduler.solver.translate import (
    best_routes,
    go_back,
    left_out,
    take_columns,
    take_over,
    timed_routes,
)
from scheduler.solver.trying import put_in_what_pays

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.pool import Column
    from scheduler.solver.problem import Problem
    from scheduler.solver.recombine import Combination

BATCH_SECONDS = 0.025
"""Between two looks at the clock and at the cancel flag."""

BUILT_AT_ONCE = 50

SHARED_EVERY = 4000
"""Rounds of an island after which the worst one goes on from the best plan of all."""

PROVED_AFTER = 1000
"""Rounds after which it is tried whether a small problem can be solved once and for all."""

RECOMBINED_EVERY = 20_000
"""Rounds of an island after which the best combination of the routes met is looked for, where
there is no limit of seconds."""

RECOMBINED_FROM, RECOMBINED_SHARE, LONG = 0.5, 0.1, 20.0
"""The share of the time after which, and the share in which, the same is done where there are at
least ``LONG`` seconds."""

RECOMBINED, RECOMBINED_SECONDS = 4000, 1.0
"""Routes that are combined, the last ones met, and how much CP-SAT may work on them, in its own
deterministic seconds."""

PROOF_SECONDS = 5.0
"""How much it may work on a proof."""

EXACT = 1 << 52
"""Totals below this are exact as the floating-point numbers in which CP-SAT tells its bounds."""

FIRST_CYCLE = 500
"""Rounds from hot to cold when nobody knows how long there is; each next cycle doubles."""

HOT, COLD = 1.0, 0.003
"""First and last temperature, as a share of the average price of a placed visit."""

WARM = 0.1
"""The first temperature where a plan is given to start from, as a share of ``HOT``."""


def solve(
    problem: Problem,
    stop: Stop,
    *,
    seed: int = 0,
    threads: int = 1,
    start: Plan | None = None,
    on_better: Callable[[Progress], None] | None = None,
) -> Result:
    """The best plan found before ``stop``, and what it changes of ``start``.

    The same arguments with a limit of iterations alone give the same plan, and a higher limit never
    a worse one, but for what a last look at the visits left out may find. Raises ``ProblemError``
    for numbers that could overflow.
    """
    plan = _Search(problem, stop, seed, max(1, threads), start, on_better).run()
    return Result(plan, () if start is None else changes(start, plan))


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
                    "unplaced": 100,
                }
                for name in ("first", "second")
            ],
        }
    )
    search = _Search(problem, Stop(iterations=PROVED_AFTER), 0, 1, None, None)
    plan = search.run()
    take_columns(search.facts, search.islands[0], ())
    solve(problem, Stop(iterations=1), start=plan)


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
        self.stop, self.seed, self.start = stop, seed, start
        self.on_better = on_better
        self.given = problem
        self.problem, self.order = arranged(problem)
        self.facts = facts_of(self.problem, self.order)
        self.must = worst_total(problem, self.facts.travel)
        self.islands = [state_of(self.facts, seed * 1000 + i) for i in range(threads)]
        self.pools = [pool_of(state) for state in self.islands]
        self.rounds = 0
        self.total = int(self.islands[0].totals[1])
        self.bound: int | None = None
        self.cancelled = False
        self.over = False
        self.combiner = ThreadPoolExecutor(1)
        self.combining: Future[Combination | None] | None = None
        self.proving: Future[Combination | None] | None = None
        self.recombined_at = RECOMBINED_FROM

    def run(self) -> Plan:
        self._build()
        why = self._stopped()
        if why is None:
            with self.combiner, ThreadPoolExecutor(len(self.islands)) as workers:
                why = self._anneal(workers)
                self.over = True
        return self._plan(why)

    def _best(self) -> State:
        return min(self.islands, key=lambda state: state.totals[1])

    def _watch(self) -> Watch:
        now = time.monotonic()
        return Watch(now - self.began, self.rounds * len(self.islands), now - self.bettered)

    def _stopped(self) -> str | None:
        """Why to stop now; a wish to cancel may be uttered only once, so it is remembered."""
        if self.cancelled:
            return "cancelled"
        why = self.stop.why(self._watch())
        self.cancelled = why == "cancelled"
        return why

    def _out_of_time(self) -> bool:
        return self._stopped() not in (None, "iterations")

    def _build(self) -> None:
        """The first plan, the same for every island: the given one, then greedily the rest."""
        if self.start is not None:
            for state in self.islands:
                take_over(self.problem, self.facts, state, self.start)
        order = _first_order(self.facts, self.islands[0])
        first = 0
        while first == 0 or first < len(order):
            end = _whole_clients(self.facts, order, first + BUILT_AT_ONCE)
            for state, pool in zip(self.islands, self.pools, strict=True):
                build(self.facts, state, pool, order, first, end)
            self._report()
            first = max(end, 1)
            if self._out_of_time():
                return

    def _anneal(self, workers: ThreadPoolExecutor) -> str:
        scale = max(1.0, _average_price(self.facts, self.islands[0]))
        hot = HOT * scale * (1.0 if self.start is None else WARM)
        batch = 20
        while (why := self._stopped()) is None:
            size = min(batch, self._rounds_to_go())
            done, step = self._cooling(batch)
            begun = time.monotonic()
            jobs = [
                workers.submit(anneal, self.facts, state, pool, size, hot, COLD * scale, done, step)
                for state, pool in zip(self.islands, self.pools, strict=True)
            ]
            for job in jobs:
                job.result()
            self.rounds += size
            taken = max(1e-6, time.monotonic() - begun)
            batch = max(1, min(4 * batch, int(size * BATCH_SECONDS / taken)))
            self._prove()
            if self.rounds % SHARED_EVERY == 0:
                self._share()
            self._recombine()
            self._report()
            if self.bound == self._best().totals[1]:
                return "proved"
        return why

    def _recombine(self) -> None:
        """Looks for the best combination of the routes met so far, at set times.

        Beside the islands where the clock decides; else they wait, so that runs can be repeated.
        """
        seconds = self.stop.seconds
        if seconds is None:
            if self.rounds % RECOMBINED_EVERY == 0:
                self._take_better(self._awaited(self._start_combining()))
            return
        if self.combining is not None and self.combining.done():
            self._take_better(self.combining.result())
            self.combining = None
        passed = (time.monotonic() - self.began) / max(seconds, 1e-9)
        if self.combining is None and seconds >= LONG and passed >= self.recombined_at:
            self.recombined_at = passed + RECOMBINED_SHARE
            self.combining = self._start_combining()

    def _start_combining(self) -> Future[Combination | None]:
        """Looks for the best combination of the last routes met, in a thread of its own."""
        # Loading CP-SAT takes a third of a second, which short searches need not spend.
        from scheduler.solver.recombine import combine

        best = best_routes(self._best())
        columns = columns_of(self.pools)[-RECOMBINED:]
        hint = [column for column in columns if (column.shift, column.stops) in best]
        return self.combiner.submit(
            combine,
            self.facts,
            columns,
            hint,
            deterministic_seconds=RECOMBINED_SECONDS,
            stopped=lambda: self.over,
        )

    def _awaited(self, found: Future[Combination | None]) -> Combination | None:
        """What is found, at once when there is no time left."""
        while not found.done():
            self.over = self._out_of_time()
            wait([found], BATCH_SECONDS)
        return found.result()

    def _take_better(self, found: Combination | None) -> None:
        if found is not None and found.total < self._best().totals[1]:
            self._take(found.columns)

    def _rounds_to_go(self) -> int:
        """Rounds until the next thing that happens at a set number of them."""
        rounds = SHARED_EVERY - self.rounds % SHARED_EVERY
        if self.rounds < PROVED_AFTER:
            rounds = min(rounds, PROVED_AFTER - self.rounds)
        if self.stop.seconds is None:
            done, cycle = self._cycle()
            rounds = min(rounds, cycle - done)
        if self.stop.iterations is None:
            return rounds
        left = self.stop.iterations - self.rounds * len(self.islands)
        return min(rounds, -(-left // len(self.islands)))

    def _cooling(self, batch: int) -> tuple[float, float]:
        """How far the search is, counted in rounds, and the share of it that one round is.

        Where there is a limit of seconds, by the clock; else in cycles that depend on nothing but
        the number of rounds, so that runs can be repeated and a longer one begins like a shorter.
        """
        seconds = self.stop.seconds
        if seconds is not None:
            step = BATCH_SECONDS / max(seconds, 1e-9) / batch
            return (time.monotonic() - self.began) / seconds / step, step
        done, cycle = self._cycle()
        return float(done), 1.0 / cycle

    def _cycle(self) -> tuple[int, int]:
        """Rounds done in the present cycle, and its length."""
        done, cycle = self.rounds, FIRST_CYCLE
        while done >= cycle:
            done -= cycle
            cycle *= 2
        return done, cycle

    def _share(self) -> None:
        """The island with the worst best plan goes on from the best of all."""
        best = self._best()
        worst = max(self.islands, key=lambda state: state.totals[1])
        if worst.totals[1] > best.totals[1]:
            worst.kept[BEST] = best.kept[BEST]
            for mine, theirs, names in (
                (worst.routes, best.routes, ("best_size", "best_paid")),
                (worst.placed, best.placed, ("best_window",)),
                (worst.clients, best.clients, ("best_low", "best_high")),
            ):
                for name in names:
                    mine[name] = theirs[name]
            worst.totals[1] = best.totals[1]
            go_back(self.facts, worst)

    def _prove(self) -> None:
        """Solves a small problem once and for all: the best combination of all routes there are.

        Beside the islands where the clock decides; else they wait, so that runs can be repeated.
        """
        if self.rounds == PROVED_AFTER and self.must * (len(self.facts.visits) + 1) < EXACT:
            self.proving = self.combiner.submit(self._best_of_all)
            if self.stop.seconds is None:
                self._awaited(self.proving)
        if self.proving is None or not self.proving.done():
            return
        found, self.proving = self.proving.result(), None
        if found is not None:
            self._take_better(found)
            self.bound = found.bound

    def _best_of_all(self) -> Combination | None:
        """The best combination of all routes; None when there are too many, or no time left."""
        columns = every_route(self.facts, state_of(self.facts, 0), lambda: self.over)
        if columns is None:
            return None
        from scheduler.solver.recombine import combine

        return combine(
            self.facts,
            columns,
            (),
            deterministic_seconds=PROOF_SECONDS,
            stopped=lambda: self.over,
            starts_matter=False,
        )

    def _take(self, columns: Sequence[Column]) -> None:
        """Makes a combination the plan of the worst island."""
        worst = max(self.islands, key=lambda state: state.totals[1])
        take_columns(self.facts, worst, columns)
        build(self.facts, worst, self.pools[0], np.zeros(0, np.int32), 0, 0)

    def _report(self) -> None:
        best = self._best()
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
        state = self._best()
        if left_out(self.facts, state):
            put_in_what_pays(self.facts, state)
            build(self.facts, state, self.pools[0], np.zeros(0, np.int32), 0, 0)
            self._report()
        routes = tuple(timed_routes(self.problem, self.facts, state))
        reasoner = Reasoner(self.problem, self.order, self.facts, state)
        missing = {self.problem.visits[v].id for v in left_out(self.facts, state)}
        unplaced = tuple(
            Unplaced(visit.id, reasoner.why_left_out(visit.id))
            for visit in self.given.visits
            if visit.id in missing
        )
        plan = Plan(routes, unplaced)
        verdict = check(self.problem, plan)
        if verdict.broken:
            raise AssertionError(f"the search broke a rule: {' '.join(verdict.broken)}")
        watch, bound = self._watch(), self.bound
        if not verdict.feasible:
            # It bounds what the visits that must be placed weigh as well, which is no money.
            bound = verdict.total if why == "proved" else None
        info = SearchInfo(
            round(watch.seconds, 3), watch.iterations, self.seed, len(self.islands), why, bound
        )
        return replace(
            plan,
            feasible=verdict.feasible,
            total=verdict.total,
            lines=verdict.lines,
            search=info,
        )


def _whole_clients(facts: Facts, order: Array, end: int) -> int:
    """The end of a part of the order, put off until no client is cut."""
    clients = facts.visits["client"]
    while 0 < end < len(order) and clients[order[end]] == clients[order[end - 1]] >= 0:
        end += 1
    return min(end, len(order))


def _first_order(facts: Facts, state: State) -> Array:
    """Visits to be placed first come first: those with little choice, then long ones.

    The visits of one client whose visits depend on one another stand together.
    """
    visits = facts.visits
    choice = (visits["end"] - visits["first"]) * (visits["crew_end"] - visits["crew"])
    out = np.flatnonzero((state.placed["shift"] < 0) & (choice > 0))
    order = out[np.lexsort((out, -visits["minutes"][out], choice[out]))]
    group = np.where(visits["client"] >= 0, visits["client"], -1 - np.arange(len(visits)))[order]
    rank: dict[int, int] = {}
    for i, name in enumerate(group.tolist()):
        rank.setdefault(name, i)
    first = np.array([rank[name] for name in group.tolist()], np.int64)
    return order[np.argsort(first, kind="stable")].astype(np.int32)


def _average_price(facts: Facts, state: State) -> float:
    placed = np.flatnonzero(state.placed["shift"] >= 0)
    people = facts.shifts["technician"][state.placed["shift"][placed]]
    prices = state.routes["price"].sum() + facts.continuity[placed, people].sum()
    return int(prices) / max(1, len(placed))
