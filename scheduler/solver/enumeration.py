"""Every route there is, where there are few: then the best combination is the best plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import LARGEST_TOTAL
from scheduler.solver.compiled import entry, kernel
from scheduler.solver.moves import empty, enter, leave, option_on
from scheduler.solver.pool import Column
from scheduler.solver.schedule import day_price

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler.solver.arrays import Array, Facts, State

MOST_VISITS = 62
"""Visits of a problem whose routes are enumerated: a set of them is one number."""

MOST_STOPS = 12
MOST_ORDERS = 400_000
"""Stops of a route, and orders of stops of all routes, beyond which nothing is enumerated."""


def every_route(facts: Facts, state: State, stopped: Callable[[], bool]) -> list[Column] | None:
    """The cheapest order of every set of visits that a shift can do; None when there are too many.

    Of a technician whose week is limited also the dearer orders that are paid less. Starts are
    free, whatever clients ask of their spread, and a day whose price depends on its starts counts
    no paid minutes: a combination of these routes costs no more than the best plan. ``state`` is an
    empty plan and stays one.
    """
    if len(facts.visits) > MOST_VISITS or _most_choice(facts) > MOST_STOPS:
        return None
    orders = np.zeros((MOST_ORDERS, MOST_STOPS), np.int8)
    prices = np.zeros((MOST_ORDERS, 2), np.int64)
    stack = np.zeros((2, MOST_STOPS + 1), np.int64)
    columns: list[Column] = []
    for s in range(len(facts.shifts)):
        count = 0
        for first in range(len(facts.visits)):
            if stopped():
                return None
            count = list_orders(facts, state, s, first, orders, prices, count, stack)
            if count < 0:
                return None
        columns += _best_orders(facts, s, orders[:count], prices[:count])
    return columns


def _most_choice(facts: Facts) -> int:
    """The most visits that may be made on one day by one technician."""
    choice = np.zeros(facts.shift_at.shape, np.int64)
    for v, visit in enumerate(facts.visits):
        days = facts.options["day"][visit["first"] : visit["end"]]
        choice[np.ix_(facts.continuity[v] >= 0, days)] += 1
    return int(choice.max(initial=0))


def _best_orders(facts: Facts, s: int, orders: Array, prices: Array) -> list[Column]:
    """Of all orders of each set of visits those that nothing beats in price and paid minutes."""
    price, paid = prices[:, 0], prices[:, 1]
    if facts.shifts["most_week"][s] >= LARGEST_TOTAL:
        paid = np.zeros_like(paid)
    alike = np.where(orders >= 0, np.int64(1) << np.maximum(orders, 0).astype(np.int64), 0).sum(1)
    rank = np.lexsort((paid, price, alike))
    orders, price, paid, alike = orders[rank], price[rank], paid[rank], alike[rank]
    # The least paid so far of each set: sets come later and lie lower, so none hides the next.
    step = paid.max(initial=0) + 1
    least = np.minimum.accumulate(paid - step * np.cumsum(np.diff(alike, prepend=alike[:1]) != 0))
    kept = np.flatnonzero(np.diff(least, prepend=step) < 0)
    return [
        Column(s, tuple(visit for visit in order if visit >= 0), cost, minutes, (0,) * size)
        for order, cost, minutes, size in zip(
            orders[kept].tolist(),
            price[kept].tolist(),
            prices[rank, 1][kept].tolist(),
            (orders[kept] >= 0).sum(1).tolist(),
            strict=True,
        )
    ]


@kernel
def may_follow(facts: Facts, state: State, s: int, visit: int) -> bool:
    """Whether a visit may be made after a day's stops as far as people, loads and clients go."""
    shift, row = facts.shifts[s], facts.visits[visit]
    if state.placed[visit].shift >= 0 or facts.continuity[visit, shift.technician] < 0:
        return False
    if option_on(facts, visit, shift.day) < 0:
        return False
    if state.routes[s].load + row.load > shift.capacity:
        return False
    if row.client < 0 or facts.clients[row.client].gap == 0:
        return True
    return bool(state.clients[row.client].visits == 0)


@kernel
def ready_at(facts: Facts, state: State, s: int, visit: int, here: int, left: int) -> int:
    """When a service can be over at the earliest, coming from a place; -1 when it is too late."""
    shift, row = facts.shifts[s], facts.visits[visit]
    option = facts.options[option_on(facts, visit, shift.day)]
    ready = left + facts.travel[here, row.place, 0]
    earliest, latest = facts.spans[option.first].earliest, facts.spans[option.first].latest
    for w in range(option.first, option.end):
        earliest = min(earliest, facts.spans[w].earliest)
        latest = max(latest, facts.spans[w].latest)
    start = max(ready, earliest)
    if start > latest or start + row.minutes > shift.end:
        return -1
    return int(start + row.minutes)


@entry
def list_orders(
    facts: Facts,
    state: State,
    s: int,
    first: int,
    orders: Array,
    prices: Array,
    count: int,
    stack: Array,
) -> int:
    """Adds all orders of a day that begin with a visit, each with its price and paid minutes.

    The new count; -1 when there are too many. Works in an empty plan and leaves it empty; ``stack``
    holds, for each depth, the visit to be tried next and when the day is over so far.
    """
    shift, route, visits = facts.shifts[s], state.routes[s], len(facts.visits)
    next_visit, ended = stack[0], stack[1]
    next_visit[0], ended[0] = first, shift.start
    depth = 0
    while depth >= 0:
        visit = next_visit[depth]
        if visit == visits or (depth == 0 and visit > first):
            depth -= 1
            if depth >= 0:
                leave(facts, state, state.stops[s, depth])
                route.size = depth
            continue
        next_visit[depth] += 1
        if not may_follow(facts, state, s, visit):
            continue
        here = shift.from_place
        if depth > 0:
            here = facts.visits[state.stops[s, depth - 1]].place
        end = ready_at(facts, state, s, visit, here, ended[depth])
        if end < 0:
            continue
        state.stops[s, depth] = visit
        enter(facts, state, visit, s, facts.options[option_on(facts, visit, shift.day)].first)
        depth += 1
        route.size = depth
        next_visit[depth], ended[depth] = 0, end
        price, paid = day_price(facts, state, s)
        if price >= 0:
            for p in range(depth):
                price += facts.continuity[state.stops[s, p], shift.technician]
            if count == len(orders):
                count = -1
                break
            for p in range(MOST_STOPS):
                orders[count, p] = state.stops[s, p] if p < depth else -1
            prices[count, 0], prices[count, 1] = price, 0 if route.bends else paid
            count += 1
    empty(facts, state, s)
    return count
