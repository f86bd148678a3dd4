"""The good routes met on the way, each kept once, for the best combination to be made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from scheduler.solver.arrays import FAR, record
from scheduler.solver.compiled import kernel
from scheduler.solver.days import lay_out
from scheduler.solver.schedule import cheapest_times

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scheduler.solver.arrays import Array, Facts, State

LARGEST = 1 << 13
"""Routes that a pool holds; when it is full it begins anew."""

POOLED = record("shift", "size", "price", "paid", "banded")
"""A route: its price with the continuity of its visits, extra technicians aside.

``banded`` counts the visits of clients with a spread, whose starts are kept.
"""


@dataclass(frozen=True, slots=True)
class Column:
    """A route that may be taken.

    Attributes:
        shift: Its shift.
        stops: Its visits in order.
        price: What it costs, extra technicians aside.
        paid: Its paid minutes.
        starts: When each visit starts, 0 where that does not matter to other routes.

    """

    shift: int
    stops: tuple[int, ...]
    price: int
    paid: int
    starts: tuple[int, ...]


class Pool(NamedTuple):
    """Routes by number, and a table to find them by what they hold."""

    routes: Array
    stops: Array
    """int32[route, position]"""
    starts: Array
    """int32[route, position]: only of visits of clients with a spread."""
    table: Array
    """int32: open addressing; a route's number and one, 0 where free."""
    filled: Array
    """int64[1]: how many routes there are."""


def pool_of(state: State) -> Pool:
    """An empty pool."""
    width = state.stops.shape[1]
    return Pool(
        np.zeros(LARGEST, POOLED),
        np.zeros((LARGEST, width), np.int32),
        np.zeros((LARGEST, width), np.int32),
        np.zeros(4 * LARGEST, np.int32),
        np.zeros(1, np.int64),
    )


def columns_of(pools: Iterable[Pool]) -> list[Column]:
    """The routes of several pools, each once, those met last at the end."""
    met: list[tuple[int, Column]] = []
    for pool in pools:
        count = int(pool.filled[0])
        rows = pool.routes[:count].tolist()
        stops, starts = pool.stops[:count].tolist(), pool.starts[:count].tolist()
        for row, (shift, size, price, paid, _) in enumerate(rows):
            visits, begun = tuple(stops[row][:size]), tuple(starts[row][:size])
            met.append((row - count, Column(shift, visits, price, paid, begun)))
    met.sort(key=lambda pair: pair[0])
    return list(dict.fromkeys(column for _, column in met))


@kernel
def list_starts(facts: Facts, state: State, pool: Pool, row: int, s: int) -> int:
    """Writes down when the visits of clients with a spread start; how many there are."""
    banded = 0
    for p in range(state.routes[s].size):
        client = facts.visits[state.stops[s, p]].client
        banded += client >= 0 and facts.clients[client].spread >= 0
        pool.starts[row, p] = 0
    if banded == 0:
        return 0
    lay_out(facts, state, s)
    if cheapest_times(facts, state, s, state.routes[s].paid)[1] >= FAR:
        return -1
    for p in range(state.routes[s].size):
        client = facts.visits[state.stops[s, p]].client
        if client >= 0 and facts.clients[client].spread >= 0:
            pool.starts[row, p] = state.times[p + 1, 1]
    return banded


@kernel
def same(state: State, pool: Pool, row: int, other: int, s: int, banded: int) -> bool:
    """Whether a pooled route is a day as it stands; its starts are in ``row``."""
    route = pool.routes[other]
    if route.shift != s or route.size != state.routes[s].size:
        return False
    for p in range(route.size):
        if pool.stops[other, p] != state.stops[s, p]:
            return False
        if banded > 0 and pool.starts[other, p] != pool.starts[row, p]:
            return False
    return True


@kernel
def collect(facts: Facts, state: State, pool: Pool, s: int) -> None:
    """Adds a day to the pool, unless it is there already."""
    size = state.routes[s].size
    if size == 0:
        return
    if pool.filled[0] == LARGEST:
        pool.filled[0] = 0
        for i in range(len(pool.table)):
            pool.table[i] = 0
    row = pool.filled[0]
    banded = list_starts(facts, state, pool, row, s)
    if banded < 0:
        return
    key = s + 1
    for p in range(size):
        key = (key * 1000003 + state.stops[s, p]) & 0x3FFFFFFFFFFF
        key = (key * 1000003 + pool.starts[row, p]) & 0x3FFFFFFFFFFF
    slot = (key ^ (key >> 17)) % len(pool.table)
    while pool.table[slot] > 0:
        if same(state, pool, row, pool.table[slot] - 1, s, banded):
            return
        slot = (slot + 1) % len(pool.table)
    pool.table[slot] = row + 1
    technician, price = facts.shifts[s].technician, state.routes[s].price
    for p in range(size):
        pool.stops[row, p] = state.stops[s, p]
        price += facts.continuity[state.stops[s, p], technician]
    route = pool.routes[row]
    route.shift = s
    route.size = size
    route.price = price
    route.paid = state.routes[s].paid
    route.banded = banded
    pool.filled[0] += 1
