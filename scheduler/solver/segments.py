"""The algebra of a day: pieces of a route as (duration, from, to), joined in constant time.

A piece takes ``duration`` minutes when it begins from ``from`` to ``to``; begun earlier it waits
until ``from``, begun after ``to`` it is too late for something in it. Joining is associative, so a
route with a visit put in is the piece before it, the visit, and the piece after it (Vidal et al.
2013, "A hybrid genetic algorithm with adaptive diversity management", section 4.4, with hard
windows). A duration of ``FAR`` or more means impossible, and stays so in every join.

A break taken on a leg is a service that begins after the drive, from its ``earliest`` until its
``latest`` plus the drive: that is the same as pausing the drive for it.

Where the commute is not paid it takes no part in the duration; it only limits when the first
service may start and the last one end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scheduler.solver.arrays import FAR
from scheduler.solver.compiled import kernel

if TYPE_CHECKING:
    Piece = tuple[int, int, int]


@kernel
def joined(a: Piece, b: Piece) -> Piece:
    """Piece a, then piece b at once or after a wait."""
    duration, first, last = a
    if first + duration > b[2]:
        return (FAR, first, last)
    wait = max(0, b[1] - duration - last)
    return (
        duration + wait + b[0],
        max(b[1] - duration, first) - wait,
        min(b[2] - duration, last),
    )


@kernel
def onward(shift: Any, a: Piece, drive: int, pause: bool) -> Piece:
    """Piece a and the drive to the next place, with the break on the way if ``pause``."""
    way = (a[0] + drive, a[1], a[2])
    if not pause:
        return way
    return joined(way, (shift.break_minutes, shift.break_earliest, shift.break_latest + drive))


@kernel
def way_out(shift: Any, kind: Any, drive: int, pause: bool) -> Piece:
    """From departure to the door of the first visit."""
    if shift.commute_paid:
        return onward(shift, (0, kind.depart_from, kind.depart_to), drive, pause)
    ready = kind.depart_from + drive
    if pause:
        ready = max(shift.break_earliest, ready) + shift.break_minutes
    return (0, ready, FAR)


@kernel
def way_back(shift: Any, kind: Any, drive: int, pause: bool) -> Piece:
    """From the end of the last service to the return."""
    if shift.commute_paid:
        way = onward(shift, (0, -FAR, FAR), drive, pause)
        return joined(way, (0, kind.return_from, kind.return_to))
    latest = kind.return_to - drive
    if pause:
        latest = min(latest - shift.break_minutes, shift.break_latest)
    return (0, -FAR, latest)


@kernel
def time_price(shift: Any, paid: int) -> int:
    """The price of a day's paid minutes, overtime included."""
    price: int = shift.minute * paid + shift.overtime_minute * max(0, paid - shift.overtime_after)
    return price


@kernel
def drive_price(shift: Any, metres: int) -> int:
    """The price of one leg."""
    price: int = (metres * shift.km + 500) // 1000
    return price
