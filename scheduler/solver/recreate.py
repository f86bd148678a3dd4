"""How a round puts the waiting visits back: one after another in some order, or by regret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.solver.arrays import LARGEST_TOTAL, SAVED, draw
from scheduler.solver.compiled import kernel
from scheduler.solver.insertion import cheapest
from scheduler.solver.moves import put_in

if TYPE_CHECKING:
    from scheduler.solver.arrays import Facts, State

MOST_LEFT_OUT_TRIED = 5
"""Visits left out before that a round tries besides those it took out itself."""

NOWHERE, UNKNOWN = -1, -2
"""In place of a shift: the visit fits nowhere, or it must be looked for."""

WIDE = 0.02
"""The share of visits that are tried with every technician, not only with those near."""


@kernel
def gather_left_out(facts: Facts, state: State, seed: int) -> int:
    """Lists some visits near one that have no place now; how many.

    Of a client who wants all or none, all.
    """
    count, tried = 0, 0
    if state.totals[2] == len(facts.visits):
        return count
    for visit in facts.neighbours[seed]:
        if tried == MOST_LEFT_OUT_TRIED or count > len(facts.visits):
            break
        row = facts.visits[visit]
        if state.placed[visit].shift >= 0 or row.first == row.end:
            continue
        tried += 1
        if row.client >= 0 and facts.clients[row.client].all_or_none:
            for m in range(facts.clients[row.client].first, facts.clients[row.client].end):
                state.waiting[count].visit = facts.members[m]
                count += 1
        else:
            state.waiting[count].visit = visit
            count += 1
    return count


@kernel
def gather_all_left_out(facts: Facts, state: State) -> int:
    """Lists all visits that have no place now and might have one; how many."""
    count = 0
    for visit in range(len(facts.visits)):
        row = facts.visits[visit]
        if state.placed[visit].shift < 0 and row.first < row.end:
            state.waiting[count].visit = visit
            count += 1
    return count


@kernel
def gather_taken_out(state: State, count: int) -> int:
    """Lists also the visits that this round took out of their days; how many there are now."""
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        for p in range(state.routes[s].saved_size):
            if state.placed[state.kept[SAVED, s, p]].shift < 0:
                state.waiting[count].visit = state.kept[SAVED, s, p]
                count += 1
    return count


@kernel
def sort_waiting(facts: Facts, state: State, count: int) -> None:
    """Orders the waiting visits by one of several ideas, chosen at random."""
    idea = draw(state.random)
    for k in range(count):
        visit = facts.visits[state.waiting[k].visit]
        key = draw(state.random)
        if idea < 0.3:
            key -= visit.minutes
        elif idea < 0.5:
            key += (visit.crew_end - visit.crew) * (visit.end - visit.first)
        elif idea < 0.6:
            key -= visit.unplaced
        state.waiting[k].key = key
    for k in range(1, count):
        visit_number, key = state.waiting[k].visit, state.waiting[k].key
        j = k
        while j > 0 and state.waiting[j - 1].key > key:
            state.waiting[j] = state.waiting[j - 1]
            j -= 1
        state.waiting[j].visit, state.waiting[j].key = visit_number, key


@kernel
def recreate(facts: Facts, state: State, count: int, blink: float, generous: bool) -> None:
    """Puts the waiting visits in, each where it is cheapest; if not ``generous``, where it pays.

    Now and then a place is passed over (``blink``, a share), so that greed does not always win.
    """
    for k in range(count):
        visit = state.waiting[k].visit
        if state.placed[visit].shift >= 0:
            continue
        limit = LARGEST_TOTAL if generous else facts.visits[visit].unplaced
        wide = blink > 0.0 and draw(state.random) < WIDE
        (_, s, position, window, _), _ = cheapest(facts, state, visit, limit, blink, False, wide)
        if s >= 0:
            put_in(facts, state, visit, s, position, window)


@kernel
def recreate_by_regret(facts: Facts, state: State, count: int, generous: bool) -> None:
    """Puts in first whom it would cost most to wait: the second best day less the best one."""
    for k in range(count):
        state.waiting[k].shift = UNKNOWN
    while True:
        chosen, regret = -1, -1
        for k in range(count):
            waiting = state.waiting[k]
            if waiting.shift == NOWHERE or state.placed[waiting.visit].shift >= 0:
                continue
            if waiting.shift == UNKNOWN:
                limit = LARGEST_TOTAL if generous else facts.visits[waiting.visit].unplaced
                best, second = cheapest(facts, state, waiting.visit, limit, 0.0, True, False)
                waiting.shift, waiting.position, waiting.window = best[1], best[2], best[3]
                waiting.regret = second - best[0]
            if waiting.shift >= 0 and waiting.regret > regret:
                chosen, regret = k, waiting.regret
        if chosen < 0:
            return
        visit, s = state.waiting[chosen].visit, state.waiting[chosen].shift
        technician, client = facts.shifts[s].technician, facts.visits[visit].client
        put_in(facts, state, visit, s, state.waiting[chosen].position, state.waiting[chosen].window)
        for k in range(count):
            # What was found holds on, unless its day, week or client has changed.
            waiting = state.waiting[k]
            if waiting.shift >= 0 and (
                facts.shifts[waiting.shift].technician == technician
                or (client >= 0 and facts.visits[waiting.visit].client == client)
            ):
                waiting.shift = UNKNOWN
