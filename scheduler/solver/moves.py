"""Taking visits out and putting them in, and the cheapest way to put one in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import FAR
from scheduler.solver.compiled import kernel
from scheduler.solver.days import paid_with, settle
from scheduler.solver.segments import drive_price, time_price

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State

BLINK = 0.01
"""The share of positions that are passed over when a place is sought."""


@kernel
def draw(random: Array) -> float:
    """The next random number, from 0 up to 1 (xorshift64)."""
    x = random[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    random[0] = x
    return float(x >> np.uint64(11)) / 9007199254740992.0


@kernel
def extra_price(extra: Array, faces: Array, client: int, technician: int) -> int:
    """What a client costs more when this technician comes for one more of its visits."""
    if client < 0 or extra[client] == 0 or faces[client, technician] > 0:
        return 0
    for other in range(faces.shape[1]):
        if faces[client, other] > 0:
            return int(extra[client])
    return 0


@kernel
def touch(state: State, s: int) -> None:
    """Remembers a day as it was before this round changes it."""
    if state.saved_sizes[s] >= 0:
        return
    state.changed[s] = True
    size = state.routes[s].size
    state.saved_sizes[s] = size
    for p in range(size):
        state.saved_stops[s, p] = state.stops[s, p]
        state.saved_windows[s, p] = state.window_of[state.stops[s, p]]
    state.touched[0] += 1
    state.touched[state.touched[0]] = s


@kernel
def enter(facts: Facts, state: State, visit: int, s: int, window: int, continuity: int) -> None:
    """Books a visit into a shift, its order and times aside."""
    technician = facts.shifts[s].technician
    price = continuity + facts.windows[window].price
    state.totals[0] += price - facts.visits[visit].unplaced
    client = facts.visits[visit].client
    state.totals[0] += extra_price(facts.extra, state.faces, client, technician)
    state.shift_of[visit] = s
    state.window_of[visit] = window
    state.price_of[visit] = price
    state.routes[s].load += facts.visits[visit].load
    if client >= 0:
        state.faces[client, technician] += 1


@kernel
def leave(facts: Facts, state: State, visit: int) -> None:
    """Books a visit out of its shift, its order and times aside."""
    s = state.shift_of[visit]
    technician = facts.shifts[s].technician
    client = facts.visits[visit].client
    if client >= 0:
        state.faces[client, technician] -= 1
    state.totals[0] += facts.visits[visit].unplaced - state.price_of[visit]
    state.totals[0] -= extra_price(facts.extra, state.faces, client, technician)
    state.shift_of[visit] = -1
    state.routes[s].load -= facts.visits[visit].load


@kernel
def put_in(
    facts: Facts, state: State, visit: int, candidate: int, position: int, window: int
) -> None:
    """Puts a visit before a position of its candidate's day."""
    s = facts.candidates[candidate].shift
    touch(state, s)
    for p in range(state.routes[s].size, position, -1):
        state.stops[s, p] = state.stops[s, p - 1]
    state.stops[s, position] = visit
    state.routes[s].size += 1
    enter(facts, state, visit, s, window, facts.candidates[candidate].price)
    settle(facts, state, s)


@kernel
def take_out(facts: Facts, state: State, s: int, first: int, end: int) -> None:
    """Takes out the stops from one position up to another.

    Where drives are no metric a day may get worse by having less to do; then it is emptied.
    """
    touch(state, s)
    size = state.routes[s].size
    for p in range(first, end):
        leave(facts, state, state.stops[s, p])
    for p in range(end, size):
        state.stops[s, p - end + first] = state.stops[s, p]
    state.routes[s].size = size - end + first
    if not settle(facts, state, s):
        for p in range(state.routes[s].size):
            leave(facts, state, state.stops[s, p])
        state.routes[s].size = 0
        settle(facts, state, s)


@kernel
def take_back(facts: Facts, state: State) -> None:
    """Restores the days that were touched in this round."""
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        for p in range(state.routes[s].size):
            leave(facts, state, state.stops[s, p])
        state.routes[s].size = 0
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        state.routes[s].size = state.saved_sizes[s]
        for p in range(state.saved_sizes[s]):
            visit, window = state.saved_stops[s, p], state.saved_windows[s, p]
            state.stops[s, p] = visit
            enter(facts, state, visit, s, window, continuity_of(facts, visit, s))
        settle(facts, state, s)
    forget(state)


@kernel
def forget(state: State) -> None:
    """Starts a new round: what has been done stays."""
    for i in range(1, state.touched[0] + 1):
        state.saved_sizes[state.touched[i]] = -1
    state.touched[0] = 0


@kernel
def continuity_of(facts: Facts, visit: int, s: int) -> int:
    """The continuity price of a visit in a shift; the shift must be one of its candidates."""
    for c in range(facts.visits[visit].first, facts.visits[visit].end):
        if facts.candidates[c].shift == s:
            return int(facts.candidates[c].price)
    return 0


@kernel
def cheapest(
    facts: Facts, state: State, number: int, limit: int, blink: float
) -> tuple[int, int, int, int]:
    """The cheapest way to put a visit in below a price: (price, candidate, position, window).

    The candidate is -1 when there is none. A day is passed over once its continuity and window, and
    the time that the service itself takes from a day without idle minutes, cost as much as the best
    way found: a detour is taken to cost something, as it does wherever drives are a metric.
    """
    visit, travel = facts.visits[number], facts.travel
    place, client = visit.place, visit.client
    best, at, where, when = limit, -1, -1, -1
    for c in range(visit.first, visit.end):
        option = facts.candidates[c]
        if option.floor >= best:
            break
        s = option.shift
        shift, route = facts.shifts[s], state.routes[s]
        size, busy = route.size, route.busy + visit.minutes
        old = time_price(shift, route.paid)
        least = option.floor + time_price(shift, max(route.paid, busy)) - old
        if least >= best or route.load + visit.load > shift.capacity:
            continue
        base = option.price + extra_price(facts.extra, state.faces, client, shift.technician)
        if size == 0:
            base += shift.day_price
        most = min(shift.most_paid, shift.most_week - state.week[shift.technician] + route.paid)
        kinds, pieces, stops = facts.kinds[s], state.segments[s], state.stops[s]
        here = shift.from_place
        for position in range(size + 1):
            there = shift.to_place if position == size else facts.visits[stops[position]].place
            drive_in, drive_out = travel[here, place, 0], travel[place, there, 0]
            way = drive_price(shift, travel[here, place, 1])
            way += drive_price(shift, travel[place, there, 1])
            detour = drive_in + drive_out
            if size > 0:
                way -= drive_price(shift, travel[here, there, 1])
                detour -= travel[here, there, 0]
            here = there
            fixed = base + way
            least = fixed
            if shift.commute_paid:
                least += time_price(shift, max(route.paid, busy + detour)) - old
            if least >= best or (blink > 0.0 and draw(state.random) < blink):
                continue
            for w in range(option.first, option.end):
                window = facts.windows[w]
                if least + window.price >= best:
                    break
                work = (visit.minutes, window.earliest, window.latest)
                paid = paid_with(shift, route, kinds, pieces, position, work, drive_in, drive_out)
                if paid < FAR and paid <= most:
                    price = fixed + window.price + time_price(shift, paid) - old
                    if price < best:
                        best, at, where, when = price, c, position, w
    return best, at, where, when
