"""What a plan costs with a visit put in, at every place of every day: exact, to the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import FAR
from scheduler.solver.compiled import entry, kernel
from scheduler.solver.days import book, settle
from scheduler.solver.moves import day_is_free, extra_price, may_come, option_on
from scheduler.solver.schedule import day_price
from scheduler.solver.translate import go_back, left_out, take_day

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State

NO_WAY = -(1 << 62)
"""In place of a price: a rule is in the way."""


@kernel
def may_be_on(facts: Facts, state: State, number: int, s: int) -> bool:
    """Whether nothing but the hours can keep a visit from a day."""
    visit, shift = facts.visits[number], facts.shifts[s]
    return (
        facts.continuity[number, shift.technician] >= 0
        and option_on(facts, number, shift.day) >= 0
        and state.routes[s].load + visit.load <= shift.capacity
        and may_come(facts.clients, state, visit.client, shift.technician)
        and day_is_free(facts.clients, state, visit.client, shift.day)
    )


@kernel
def try_day(facts: Facts, state: State, number: int, s: int, prices: Array) -> None:
    """Prices a visit at every place of a day that it may be on; the day must be settled anew."""
    route, placed = state.routes[s], state.placed[number]
    placed.option = option_on(facts, number, facts.shifts[s].day)
    placed.window = facts.options[placed.option].first
    old, client, size = route.price, facts.visits[number].client, route.size
    extra = facts.continuity[number, facts.shifts[s].technician]
    extra += extra_price(facts.clients, state, client, facts.shifts[s].technician)
    for position in range(size + 1):
        for p in range(size, position, -1):
            state.stops[s, p] = state.stops[s, p - 1]
        state.stops[s, position] = number
        route.size = size + 1
        price, _ = day_price(facts, state, s)
        if price >= 0:
            prices[position] = price - old + extra
        route.size = size
        for p in range(position, size):
            state.stops[s, p] = state.stops[s, p + 1]


@entry
def try_everywhere(facts: Facts, eased: Facts, state: State, number: int, prices: Array) -> None:
    """What the plan costs more with a visit that it leaves out, by shift and position.

    The price of leaving it out is not taken off. As if ``eased`` were the problem, one day at a
    time; the plan is the same again afterwards. ``prices``: int64[shift, position].
    """
    client = facts.visits[number].client
    low, high = -FAR, FAR
    if client >= 0:
        low, high = state.clients[client].low, state.clients[client].high
        if state.clients[client].visits == 0:
            state.clients[client].low, state.clients[client].high = -FAR, FAR
    for s in range(len(facts.shifts)):
        for position in range(prices.shape[1]):
            prices[s, position] = NO_WAY
        if state.routes[s].size < prices.shape[1] and may_be_on(eased, state, number, s):
            slots, paid, price = state.routes[s].slots, state.routes[s].paid, state.routes[s].price
            try_day(eased, state, number, s, prices[s])
            settle(facts, state, s)
            state.routes[s].slots = slots
            book(state, s, facts.shifts[s].technician, paid, price)
    if client >= 0:
        state.clients[client].low, state.clients[client].high = low, high


def put_in_what_pays(facts: Facts, state: State) -> None:
    """Puts visits that the best plan leaves out where they cost less; that is the present one then.

    The search passes over a few such places: it keeps the windows of the other stops as they are,
    and takes a detour to cost something, which it does not where drives are no metric.
    """
    go_back(facts, state)
    prices = np.zeros((len(facts.shifts), state.stops.shape[1]), np.int64)
    for v in left_out(facts, state) if prices.size else ():
        client = facts.visits["client"][v]
        if client >= 0 and facts.clients["all_or_none"][client]:
            continue
        try_everywhere(facts, facts, state, v, prices)
        found = np.where(prices == NO_WAY, facts.visits["unplaced"][v], prices)
        s, position = np.unravel_index(found.argmin(), found.shape)
        if found[s, position] >= facts.visits["unplaced"][v]:
            continue
        before, paid = state.stops[s, : state.routes["size"][s]].copy(), state.routes["paid"][s]
        take_day(facts, state, int(s), ())
        if not take_day(facts, state, int(s), np.insert(before, position, v)):
            take_day(facts, state, int(s), before, int(paid))
