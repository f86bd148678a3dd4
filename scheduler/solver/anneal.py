"""The inner loop: ruin, recreate, and simulated annealing to decide whether the outcome stays."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from scheduler.solver.arrays import BEST, FAR, draw
from scheduler.solver.compiled import entry, kernel
from scheduler.solver.days import lay_out, settle
from scheduler.solver.moves import (
    day_is_free,
    empty,
    enter,
    forget,
    may_come,
    option_on,
    take_back,
    take_out_broken,
    touch,
)
from scheduler.solver.pool import collect
from scheduler.solver.recreate import (
    gather_all_left_out,
    gather_left_out,
    gather_taken_out,
    recreate,
    recreate_by_regret,
    sort_waiting,
)
from scheduler.solver.ruin import ruin
from scheduler.solver.schedule import cheapest_times, most_minutes, refine, take_windows

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.pool import Pool

BLINK = 0.01
"""The share of positions that are passed over when a place is sought."""

GENEROUS = 0.1
"""The share of rounds that place a visit even where that costs more than leaving it out: only so
does a day open on which several visits pay together what none of them would pay alone."""

STAY = 100
"""Rounds, on average, that are about visits near the same one."""

REGRET, MOST_REGRETTED = 0.03, 20
"""The share of rounds that put back by regret, and the most visits that this is done for."""


@kernel
def keep_best(facts: Facts, state: State, pool: Pool) -> None:
    """Remembers the plan as the best one, and its new days in the pool."""
    state.totals[1] = state.totals[0]
    for i in range(1, state.changed[0] + 1):
        s = state.changed[i]
        state.routes[s].changed = 0
        state.routes[s].best_size = state.routes[s].size
        state.routes[s].best_paid = state.routes[s].paid
        for p in range(state.routes[s].size):
            state.kept[BEST, s, p] = state.stops[s, p]
            state.placed[state.stops[s, p]].best_window = state.placed[state.stops[s, p]].window
        collect(facts, state, pool, s)
    state.changed[0] = 0
    for client in state.clients:
        client.best_low, client.best_high = client.low, client.high


@kernel
def settle_round(facts: Facts, state: State) -> None:
    """Ends what a round does to the plan: no client served in part, every day priced exactly."""
    take_out_broken(facts, state)
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        refine(facts, state, s, most_minutes(facts, state, s))


@kernel
def complete(facts: Facts, state: State, pool: Pool, count: int) -> None:
    """Puts in, in their order, those of the waiting visits that fit and pay."""
    recreate(facts, state, count, 0.0, False)
    settle_round(facts, state)
    forget(state)
    if state.totals[0] < state.totals[1]:
        keep_best(facts, state, pool)


@kernel
def next_seed(facts: Facts, state: State) -> int:
    """The visit that a round is about: for some rounds near the same one.

    In a large plan what lies near one another then stays in the processor's cache.
    """
    if draw(state.random) < 1.0 / STAY:
        state.totals[4] = int(draw(state.random) * len(facts.visits))
    near = facts.neighbours[state.totals[4]]
    return int(near[int(draw(state.random) * len(near))])


@entry
def anneal(
    facts: Facts,
    state: State,
    pool: Pool,
    rounds: int,
    hot: float,
    cold: float,
    done: float,
    step: float,
) -> None:
    """Searches for a number of rounds.

    The temperature falls from ``hot`` to ``cold``: ``done`` rounds lie behind, and each is the
    share ``step`` of the whole search.
    """
    if len(facts.visits) == 0:
        return
    for i in range(rounds):
        temperature = hot * (cold / hot) ** min(1.0, (done + i) * step)
        before = state.totals[0]
        seed = next_seed(facts, state)
        count = gather_left_out(facts, state, seed)
        ruin(facts, state, seed)
        count = gather_taken_out(state, count)
        generous = draw(state.random) < GENEROUS
        if count <= MOST_REGRETTED and draw(state.random) < REGRET:
            recreate_by_regret(facts, state, count, generous)
        else:
            sort_waiting(facts, state, count)
            recreate(facts, state, count, BLINK, generous)
        settle_round(facts, state)
        luck = -log(1.0 - draw(state.random))
        if state.totals[0] >= before + temperature * luck:
            take_back(facts, state)
            continue
        forget(state)
        if state.totals[0] < state.totals[1]:
            keep_best(facts, state, pool)
            # Nothing is left out of a best plan for want of being tried.
            complete(facts, state, pool, gather_all_left_out(facts, state))


@entry
def build(facts: Facts, state: State, pool: Pool, visits: Array, first: int, end: int) -> None:
    """Puts some of a list of visits in greedily, in its order; all of a client's or none of them.

    The list must not be cut between visits of one client.
    """
    for k in range(first, end):
        state.waiting[k - first].visit = visits[k]
    complete(facts, state, pool, end - first)


@entry
def adopt(facts: Facts, state: State, s: int, visits: Array, most_paid: int) -> bool:
    """Makes a day of these visits, paid at most so many minutes; its times are in ``state.times``.

    Leaves it empty and says False when a rule forbids that.
    """
    touch(state, s)
    empty(facts, state, s)
    technician, day, fits = facts.shifts[s].technician, facts.shifts[s].day, True
    state.totals[3] += len(visits) > 0
    for p in range(len(visits)):
        client = facts.visits[visits[p]].client
        fits &= may_come(facts.clients, state, client, technician)
        fits &= day_is_free(facts.clients, state, client, day)
        state.stops[s, p] = visits[p]
        window = facts.options[option_on(facts, visits[p], day)].first
        enter(facts, state, visits[p], s, window)
        state.routes[s].size += 1
    lay_out(facts, state, s)
    if len(visits) > 0:
        most_paid = min(most_paid, most_minutes(facts, state, s))
        _, paid = cheapest_times(facts, state, s, most_paid)
        fits &= paid < FAR
        if fits:
            take_windows(facts, state, s)
    fits &= settle(facts, state, s) and state.routes[s].load <= facts.shifts[s].capacity
    if fits:
        refine(facts, state, s, most_paid)
    else:
        empty(facts, state, s)
    forget(state)
    return fits
