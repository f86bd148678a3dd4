"""Slack induction by string removals (Christiaens & Vanden Berghe 2020), the search's inner loop.

A round takes strings of stops that lie near one visit out of several days, puts them back greedily
in a random order, and keeps the outcome by simulated annealing.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import LARGEST_TOTAL
from scheduler.solver.compiled import kernel
from scheduler.solver.days import settle
from scheduler.solver.moves import (
    BLINK,
    cheapest,
    continuity_of,
    draw,
    enter,
    forget,
    leave,
    put_in,
    take_back,
    take_out,
    touch,
)

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State

REMOVED = 10.0
"""Stops taken out in a round, on average."""

GENEROUS = 0.1
"""The share of rounds that place a visit even where that costs more than leaving it out: only so
does a day open on which several visits pay together what none of them would pay alone."""

LONGEST_STRING = 10.0

SPLIT = 0.5
"""The share of strings that keep some stops in their middle."""

KEEP_ONE_MORE = 0.5

MOST_LEFT_OUT_TRIED = 5
"""Visits left out before that a round tries besides those it took out itself."""


@kernel
def ruin(facts: Facts, state: State, seed: int) -> None:
    """Takes strings near a visit out of their days."""
    placed, days = 0, 0
    for s in range(len(state.routes)):
        if state.routes[s].size:
            placed += state.routes[s].size
            days += 1
    if days == 0:
        return
    longest = min(LONGEST_STRING, placed / days)
    most_strings = 4.0 * REMOVED / (1.0 + longest) - 1.0
    strings = int(draw(state.random) * most_strings + 1.0)
    for visit in facts.neighbours[seed]:
        s = state.shift_of[visit]
        if s < 0 or state.saved_sizes[s] >= 0:
            continue
        take_string(facts, state, s, visit, min(longest, state.routes[s].size * 1.0))
        strings -= 1
        if strings == 0:
            break


@kernel
def take_string(facts: Facts, state: State, s: int, visit: int, longest: float) -> None:
    """Takes out a string of stops that holds a visit, perhaps sparing some in its middle."""
    length = int(draw(state.random) * longest + 1.0)
    size = state.routes[s].size
    at = 0
    while state.stops[s, at] != visit:
        at += 1
    spared = 0
    if length > 1 and draw(state.random) < SPLIT:
        spared = 1
        while length + spared < size and draw(state.random) > KEEP_ONE_MORE:
            spared += 1
        spared = min(spared, size - length)
    span = length + spared
    lowest, highest = max(0, at - span + 1), min(at, size - span)
    first = lowest + int(draw(state.random) * (highest - lowest + 1))
    if spared == 0:
        take_out(facts, state, s, first, first + span)
        return
    gap = first + 1 + int(draw(state.random) * (length - 1))
    take_out(facts, state, s, gap + spared, first + span)
    if state.routes[s].size >= gap:
        take_out(facts, state, s, first, gap)


@kernel
def gather_left_out(facts: Facts, state: State, seed: int) -> int:
    """Lists some visits near one that have no place now; how many."""
    count = 0
    for visit in facts.neighbours[seed]:
        if count == MOST_LEFT_OUT_TRIED:
            break
        if state.shift_of[visit] < 0 and facts.visits[visit].first < facts.visits[visit].end:
            state.waiting[count] = visit
            count += 1
    return count


@kernel
def gather_taken_out(state: State, count: int) -> int:
    """Lists also the visits that this round took out of their days; how many there are now."""
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        for p in range(state.saved_sizes[s]):
            if state.shift_of[state.saved_stops[s, p]] < 0:
                state.waiting[count] = state.saved_stops[s, p]
                count += 1
    return count


@kernel
def sort_waiting(facts: Facts, state: State, count: int) -> None:
    """Orders the waiting visits by one of several ideas, chosen at random."""
    idea = draw(state.random)
    for k in range(count):
        visit = facts.visits[state.waiting[k]]
        key = draw(state.random)
        if idea < 0.3:
            key -= visit.minutes
        elif idea < 0.5:
            key += visit.end - visit.first
        elif idea < 0.6:
            key -= visit.unplaced
        state.keys[k] = key
    for k in range(1, count):
        visit_number, key = state.waiting[k], state.keys[k]
        j = k
        while j > 0 and state.keys[j - 1] > key:
            state.waiting[j], state.keys[j] = state.waiting[j - 1], state.keys[j - 1]
            j -= 1
        state.waiting[j], state.keys[j] = visit_number, key


@kernel
def recreate(facts: Facts, state: State, count: int, blink: float, generous: bool) -> None:
    """Puts the waiting visits in, each where it is cheapest; if not ``generous``, where it pays."""
    for k in range(count):
        visit = state.waiting[k]
        limit = LARGEST_TOTAL if generous else facts.visits[visit].unplaced
        _, candidate, position, window = cheapest(facts, state, visit, limit, blink)
        if candidate >= 0:
            put_in(facts, state, visit, candidate, position, window)


@kernel
def keep_best(state: State) -> None:
    """Remembers the plan as the best one."""
    state.totals[1] = state.totals[0]
    for s in np.flatnonzero(state.changed):
        state.changed[s] = False
        state.best_sizes[s] = state.routes[s].size
        for p in range(state.routes[s].size):
            state.best_stops[s, p] = state.stops[s, p]
            state.best_windows[state.stops[s, p]] = state.window_of[state.stops[s, p]]


@kernel
def anneal(
    facts: Facts, state: State, rounds: int, hot: float, cold: float, done: float, step: float
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
        seed = int(draw(state.random) * len(facts.visits))
        count = gather_left_out(facts, state, seed)
        ruin(facts, state, seed)
        count = gather_taken_out(state, count)
        sort_waiting(facts, state, count)
        recreate(facts, state, count, BLINK, draw(state.random) < GENEROUS)
        luck = -log(1.0 - draw(state.random))
        if state.totals[0] < before + temperature * luck:
            forget(state)
            if state.totals[0] < state.totals[1]:
                keep_best(state)
        else:
            take_back(facts, state)


@kernel
def build(facts: Facts, state: State, visits: Array, first: int, end: int) -> None:
    """Puts some of a list of visits in greedily, in its order."""
    for k in range(first, end):
        state.waiting[k - first] = visits[k]
    recreate(facts, state, end - first, 0.0, False)
    forget(state)
    if state.totals[0] < state.totals[1]:
        keep_best(state)


@kernel
def adopt(facts: Facts, state: State, s: int, visits: Array, windows: Array) -> bool:
    """Makes a day of these visits, or leaves it empty and says False when a rule forbids that."""
    touch(state, s)
    for p in range(state.routes[s].size):
        leave(facts, state, state.stops[s, p])
    state.routes[s].size = len(visits)
    for p in range(len(visits)):
        state.stops[s, p] = visits[p]
        enter(facts, state, visits[p], s, windows[p], continuity_of(facts, visits[p], s))
    fits = settle(facts, state, s) and state.routes[s].load <= facts.shifts[s].capacity
    if not fits:
        take_out(facts, state, s, 0, len(visits))
    forget(state)
    return fits


@kernel
def restart(facts: Facts, state: State) -> None:
    """Goes back to the best plan."""
    for s in range(len(state.routes)):
        touch(state, s)
        state.saved_sizes[s] = state.best_sizes[s]
        for p in range(state.best_sizes[s]):
            state.saved_stops[s, p] = state.best_stops[s, p]
            state.saved_windows[s, p] = state.best_windows[state.best_stops[s, p]]
    take_back(facts, state)
    state.changed[:] = False
