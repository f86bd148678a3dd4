"""The arrays that the search works in: the problem, which stays, and a plan in the making.

Visits, shifts, places and technicians are numbered as in the problem (shifts: technician by
technician). An *option* is a day that a visit may be made on; a *window* is a hard span for the
start of a service at one price, made from the slots of that day. Money and minutes are int64,
matrices int32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from scheduler.solver.compiled import kernel

if TYPE_CHECKING:
    Array = np.ndarray[Any, Any]

FAR = 1 << 28
"""A duration or instant beyond every other; segments this long stand for what is impossible."""

LARGEST_TOTAL = 1 << 60

LABELS = 96
"""Most ways kept open at one stop while the cheapest times of a day are worked out.

More are dropped: the times still keep every rule, but might not be the very cheapest.
"""


BEST, SAVED, SAVED_WINDOW = 0, 1, 2
"""What ``State.kept`` keeps of each day."""


def record(*names: str) -> np.dtype[Any]:
    """A row of whole numbers."""
    return np.dtype([(name, np.int64) for name in names], align=True)


SHIFT = record(
    "technician",
    "day",
    "start",
    "end",
    "from_place",
    "to_place",
    "capacity",
    "commute_paid",
    "break_minutes",
    "break_earliest",
    "break_latest",
    "break_unpaid",
    "minute",
    "km",
    "overtime_after",
    "overtime_minute",
    "most_paid",
    "day_price",
    "most_week",
)
"""A shift with its break (``break_minutes`` -1: none) and its technician's prices and limits."""

KIND = record("depart_from", "depart_to", "return_from", "return_to")
"""When a day may depart and return; three a shift: ended early, begun late, with the break."""

VISIT = record(
    "place",
    "minutes",
    "load",
    "client",
    "unplaced",
    "late_minute",
    "first",
    "end",
    "floor",
    "crew",
    "crew_near",
    "crew_end",
)
"""A visit.

``client`` is -1 where its other visits do not matter, ``late_minute`` -1 where lateness is
forbidden. Options ``first`` to ``end``, the cheapest of which costs ``floor``. Technicians ``crew``
to ``crew_near`` are tried always, those up to ``crew_end`` only where nothing else is found.
"""

OPTION = record("day", "price", "first", "end", "first_slot", "end_slot")
"""A day for a visit: the price of its cheapest window; its windows and its slots."""

SPAN = record("earliest", "latest", "price")
"""A window or a slot."""

CLIENT = record("extra", "most_technicians", "spread", "gap", "all_or_none", "first", "end")
"""What holds for a client's visits, ``first`` to ``end`` of the members.

``spread`` is -1 without a limit.
"""

ROUTE = record(
    "size",
    "load",
    "paid",
    "price",
    "slots",
    "busy",
    "free",
    "gap",
    "bends",
    "changed",
    "best_size",
    "best_paid",
    "saved_size",
)
"""A shift's day as planned.

``price``: drive, time, overtime, day and slots; ``slots`` alone. ``busy``: minutes of driving and
service, less than which cannot be paid; 0 where the commute is not paid. ``free``: the kind of day
without a break that is in use, -1 when there is none. ``gap``: the leg of the break in the day with
it, -1 likewise. ``bends``: stops whose price depends on when they start.

``changed``: whether it may differ from the best plan, of which ``best_size`` and ``best_paid`` are.
``saved_size``: the size before this round, -1 when the round has not touched the day.
"""

WAY = record("place", "drive", "drive_price", "minutes", "earliest", "latest")
"""A stop of a day, or the return: the leg that leads there, the service and when it may start."""

PLACED = record("shift", "option", "window", "best_window")
"""Where a visit is; ``shift`` -1 when it is left out."""

TOGETHER = record("visits", "faces", "low", "high", "best_low", "best_high")
"""A client's visits: how many are placed, how many technicians come, where all starts lie."""

WAITING = np.dtype(
    [("visit", np.int64), ("key", np.float64)]
    + [(name, np.int64) for name in ("shift", "position", "window", "regret")],
    align=True,
)
"""A visit to be placed, what it is sorted by, and the best way found for it."""

LABEL = record("end", "price", "unpaid", "break_start", "arrive", "start", "parent")
"""A way through a day so far; ``break_start`` is ``FAR`` where no break was taken."""


class Facts(NamedTuple):
    """The problem; nothing here changes during a search."""

    shifts: Array
    kinds: Array
    visits: Array
    options: Array
    """Cheapest first within a visit."""
    spans: Array
    """Windows, cheapest first within an option, and slots."""
    continuity: Array
    """int64[visit, technician]: -1 for never."""
    crew: Array
    """int32: technicians who may do a visit, cheapest first among the near and among the others."""
    shift_at: Array
    """int32[technician, day]: -1 without a shift."""
    clients: Array
    """Only clients whose visits depend on one another."""
    members: Array
    """int32: the visits of each client."""
    travel: Array
    """int32[from, to, (minutes, metres)]"""
    travel_to: Array
    """int32[to, from, (minutes, metres)]: all ways to a place side by side."""
    neighbours: Array
    """int32[visit, :]: the nearest visits, itself first."""


class State(NamedTuple):
    """A plan in the making, with all that makes changing it quick."""

    routes: Array
    saved_routes: Array
    """As they were before this round."""
    stops: Array
    """int32[shift, position]: the visits in order."""
    ways: Array
    """[shift, position]: each stop, and the return after the last one."""
    segments: Array
    """int32[shift, without or with break, before or after, position, (duration, from, to)]."""
    kept: Array
    """int32[BEST or SAVED or SAVED_WINDOW, shift, position]: stops, or their windows."""
    placed: Array
    week: Array
    """int64[technician]: paid minutes of all days."""
    clients: Array
    faces: Array
    """int32[client, technician]: how many of the client's visits the technician has."""
    on_day: Array
    """int32[client, day]: how many of the client's visits are on the day."""
    totals: Array
    """int64[(now, best, visits placed, days with a stop, the visit that rounds are near to)]."""
    touched: Array
    """int32: the shifts that this round has touched, from 1 on; 0 counts them."""
    changed: Array
    """int32: likewise the shifts that may differ from the best plan."""
    band_log: Array
    """int64[:, (client, low, high)]: bands before this round changed them; row 0 counts them."""
    waiting: Array
    labels: Array
    """[1 + position, :]: ways through a day, kept while its cheapest times are worked out."""
    begins: Array
    """int64[3, :]: beginnings of a day to try; then those tried, with their paid minutes."""
    times: Array
    """int64[1 + position, :]: (depart, return, break start or FAR), then (arrive, start) a stop."""
    random: Array
    """uint64[1]: the state of the generator."""


@kernel
def draw(random: Array) -> float:
    """The next random number, from 0 up to 1 (xorshift64)."""
    x = random[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    random[0] = x
    return float(x >> np.uint64(11)) / 9007199254740992.0
