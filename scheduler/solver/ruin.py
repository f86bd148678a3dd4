"""What a round takes out of the plan: strings of stops near a visit, and four other ideas.

Strings as in slack induction by string removals (Christiaens & Vanden Berghe 2020). Besides: all
visits of a client, a whole day of a technician, visits that are alike (Shaw 1998), and visits that
cost most in continuity and slots (after the worst removal of Ropke & Pisinger 2006).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.solver.arrays import draw
from scheduler.solver.compiled import kernel
from scheduler.solver.moves import take_out, take_out_client, take_out_visit

if TYPE_CHECKING:
    from scheduler.solver.arrays import Facts, State

REMOVED = 10.0
"""Stops taken out in a round, on average."""

LONGEST_STRING = 10.0

SPLIT = 0.5
"""The share of strings that keep some stops in their middle."""

KEEP_ONE_MORE = 0.5

BY_CLIENT, BY_DAY, ALIKE, DEAREST = 0.08, 0.02, 0.05, 0.05
"""The shares of rounds that take out by another idea; clients only where their visits depend on one
another."""

DRAWN = 30
"""Visits among which those that cost most are sought."""


@kernel
def ruin(facts: Facts, state: State, seed: int) -> None:
    """Takes some visits near one out of their days, by an idea chosen at random."""
    if state.totals[3] == 0:
        return
    idea = draw(state.random)
    if idea < BY_DAY:
        take_day(facts, state, seed)
        return
    idea -= BY_DAY
    if idea < ALIKE:
        take_alike(facts, state, seed)
        return
    idea -= ALIKE
    if idea < DEAREST:
        take_dearest(facts, state)
        return
    idea -= DEAREST
    if idea < BY_CLIENT and len(facts.clients) > 0:
        take_client(facts, state)
        return
    take_strings(facts, state, seed, REMOVED)


@kernel
def take_strings(facts: Facts, state: State, seed: int, removed: float) -> None:
    """Takes strings near a visit out of several days."""
    average = state.totals[2] / max(1, state.totals[3])
    longest = min(LONGEST_STRING, average)
    most_strings = max(0.0, 4.0 * removed / (1.0 + longest) - 1.0)
    strings = int(draw(state.random) * most_strings + 1.0)
    for visit in facts.neighbours[seed]:
        s = state.placed[visit].shift
        if s < 0 or state.routes[s].saved_size >= 0:
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
def take_client(facts: Facts, state: State) -> None:
    """Takes out all visits of a client whose visits depend on one another, and strings near one."""
    client = int(draw(state.random) * len(facts.clients))
    first, end = facts.clients[client].first, facts.clients[client].end
    take_out_client(facts, state, client)
    near = facts.members[first + int(draw(state.random) * (end - first))]
    take_strings(facts, state, near, REMOVED / 2)


@kernel
def take_day(facts: Facts, state: State, seed: int) -> None:
    """Takes out the whole day that a visit, or the nearest one that is placed, is part of."""
    for visit in facts.neighbours[seed]:
        s = state.placed[visit].shift
        if s >= 0:
            take_out(facts, state, s, 0, state.routes[s].size)
            return


@kernel
def take_alike(facts: Facts, state: State, seed: int) -> None:
    """Takes out visits near one that may be made on the same day at about the same time."""
    mine = facts.visits[seed]
    if mine.first == mine.end:
        return
    own = facts.options[mine.first + int(draw(state.random) * (mine.end - mine.first))]
    middle = facts.spans[own.first].earliest + facts.spans[own.first].latest
    left = int(2.0 * REMOVED * draw(state.random)) + 1
    for visit in facts.neighbours[seed]:
        if left == 0:
            return
        if state.placed[visit].shift < 0:
            continue
        for o in range(facts.visits[visit].first, facts.visits[visit].end):
            option = facts.options[o]
            window = facts.spans[option.first]
            apart = abs(window.earliest + window.latest - middle) / 2.0
            if option.day == own.day and apart < 240.0 * draw(state.random):
                take_out_visit(facts, state, visit)
                left -= 1
                break


@kernel
def take_dearest(facts: Facts, state: State) -> None:
    """Takes out the dearest of some visits drawn at random, and strings near it."""
    worst, dearest = -1, -1
    for _ in range(DRAWN):
        visit = int(draw(state.random) * len(facts.visits))
        s = state.placed[visit].shift
        if s >= 0:
            price = facts.continuity[visit, facts.shifts[s].technician]
            price += facts.spans[state.placed[visit].window].price
            if price > dearest:
                worst, dearest = visit, price
    if worst >= 0:
        take_strings(facts, state, worst, REMOVED)
