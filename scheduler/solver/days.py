"""A shift's day in the search: its pieces, its price, and what putting a visit in would make of it.

Every day is kept in two forms: without a break (ended early or begun late, whichever pays fewer
minutes) and with it, on the leg where it costs least. Both may be possible; the cheaper one counts.

Functions on the inner path take single arrays and records, not ``Facts`` and ``State`` as a whole:
passing those costs more than the work itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scheduler.solver.arrays import FAR
from scheduler.solver.compiled import kernel
from scheduler.solver.segments import (
    drive_price,
    joined,
    onward,
    time_price,
    way_back,
    way_out,
)

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.segments import Piece

WITHOUT, WITH = 0, 1
"""The two forms of a day."""

BEFORE, AFTER = 0, 1
"""A form's pieces: everything before a position, everything from it on."""

ENDED_EARLY, BEGUN_LATE, WITH_BREAK = 0, 1, 2
"""The kinds of day, the second index of ``Facts.kinds``."""

ELSEWHERE, ON_THE_WAY_IN, ON_THE_WAY_OUT = 0, 1, 2
"""Where a visit that is put in finds the break: just before it, just after it, or not at all."""


@kernel
def piece_at(pieces: Array, row: int) -> Piece:
    """One stored piece."""
    return (int(pieces[row, 0]), int(pieces[row, 1]), int(pieces[row, 2]))


@kernel
def service(ways: Array, p: int) -> Piece:
    """The service of a stop as a piece."""
    way = ways[p]
    return (int(way.minutes), int(way.earliest), int(way.latest))


@kernel
def keep(pieces: Array, row: int, piece: Piece) -> None:
    """Stores a piece."""
    pieces[row, 0] = min(piece[0], FAR)
    pieces[row, 1] = piece[1]
    pieces[row, 2] = piece[2]


@kernel
def unpaid(shift: Any, inside: bool) -> int:
    """Minutes of the break that are not paid, when it lies inside the visits or beyond them."""
    return int(shift.break_unpaid) if shift.commute_paid or inside else 0


@kernel
def extend_before(
    shift: Any, kind: Any, before: Array, ways: Array, size: int, first: int, gap: int
) -> None:
    """Works out the pieces before the positions after ``first``; the break is on leg ``gap``."""
    for p in range(first, size):
        if p == 0:
            way = way_out(shift, kind, ways[0].drive, gap == 0)
        else:
            way = onward(shift, piece_at(before, p), ways[p].drive, gap == p)
        keep(before, p + 1, joined(way, service(ways, p)))


@kernel
def extend_after(
    shift: Any, kind: Any, after: Array, ways: Array, size: int, last: int, gap: int
) -> None:
    """Works out the pieces from the positions up to ``last``; the break is on leg ``gap``."""
    for p in range(last, -1, -1):
        here = service(ways, p)
        if p == size - 1:
            rest = way_back(shift, kind, ways[size].drive, gap == size)
        else:
            here = onward(shift, here, ways[p + 1].drive, gap == p + 1)
            rest = piece_at(after, p + 1)
        keep(after, p, joined(here, rest))


@kernel
def whole(
    shift: Any, kind: Any, pieces: Array, ways: Array, size: int, leg: int, pause: bool
) -> int:
    """The duration of the day, joined on a leg, where the break may be taken."""
    if leg == 0:
        way, rest = way_out(shift, kind, ways[0].drive, pause), piece_at(pieces[AFTER], 0)
    elif leg == size:
        way = piece_at(pieces[BEFORE], size)
        rest = way_back(shift, kind, ways[size].drive, pause)
    else:
        way = onward(shift, piece_at(pieces[BEFORE], leg), ways[leg].drive, pause)
        rest = piece_at(pieces[AFTER], leg)
    return joined(way, rest)[0]


@kernel
def settle_without(shift: Any, route: Any, kinds: Array, pieces: Array, ways: Array) -> int:
    """Settles the form without a break; its paid minutes, FAR when it is impossible."""
    size = route.size
    route.free = -1
    last, best = -1, FAR
    for k in range(WITH_BREAK):
        if kinds[k].depart_from <= kinds[k].depart_to:
            extend_before(shift, kinds[k], pieces[BEFORE], ways, size, 0, -1)
            paid = whole(shift, kinds[k], pieces, ways, size, size, False)
            last = k
            if paid < best:
                best = paid
                route.free = k
    if route.free >= 0:
        kind = kinds[route.free]
        if route.free != last:
            extend_before(shift, kind, pieces[BEFORE], ways, size, 0, -1)
        extend_after(shift, kind, pieces[AFTER], ways, size, size - 1, -1)
    return best


@kernel
def settle_with(shift: Any, route: Any, kind: Any, pieces: Array, ways: Array) -> int:
    """Settles the form with the break; its paid minutes, FAR when it is impossible."""
    size = route.size
    route.gap = -1
    best = FAR
    if kind.depart_from > kind.depart_to:
        return best
    extend_before(shift, kind, pieces[BEFORE], ways, size, 0, -1)
    extend_after(shift, kind, pieces[AFTER], ways, size, size - 1, -1)
    for leg in range(size + 1):
        duration = whole(shift, kind, pieces, ways, size, leg, True)
        if duration < FAR and duration - unpaid(shift, 0 < leg < size) < best:
            best = duration - unpaid(shift, 0 < leg < size)
            route.gap = leg
    gap = route.gap
    if gap >= 0:
        extend_before(shift, kind, pieces[BEFORE], ways, size, gap, gap)
        extend_after(shift, kind, pieces[AFTER], ways, size, gap - 1, gap)
    return best


@kernel
def band_of(facts: Facts, state: State, client: int) -> tuple[int, int]:
    """Where the starts of a client's visits must lie for the sake of its other visits."""
    if client < 0 or facts.clients[client].spread < 0:
        return -FAR, FAR
    return int(state.clients[client].low), int(state.clients[client].high)


@kernel
def lay_out(facts: Facts, state: State, s: int) -> tuple[int, int]:
    """Lists legs and services of a day in ``state.ways``; (price of drives, minutes).

    Also counts the prices of the windows and the stops whose price depends on their start.
    """
    shift, route = facts.shifts[s], state.routes[s]
    here, price, busy = shift.from_place, 0, 0
    route.slots = route.bends = 0
    for p in range(route.size + 1):
        way = state.ways[s, p]
        way.place = shift.to_place
        if p < route.size:
            number = state.stops[s, p]
            visit = facts.visits[number]
            window = facts.spans[state.placed[number].window]
            option = facts.options[state.placed[number].option]
            low, high = band_of(facts, state, visit.client)
            way.place = visit.place
            way.minutes = visit.minutes
            way.earliest, way.latest = max(window.earliest, low), min(window.latest, high)
            busy += visit.minutes
            route.slots += window.price
            route.bends += option.end - option.first > 1
        way.drive = facts.travel[here, way.place, 0]
        way.drive_price = drive_price(shift, facts.travel[here, way.place, 1])
        price += way.drive_price
        busy += way.drive
        here = way.place
    return price, busy


@kernel
def settle(facts: Facts, state: State, s: int) -> bool:
    """Brings pieces, paid minutes and price up to date; False when the day breaks a rule.

    Every visit keeps its window. The load is kept by whoever changes the stops.
    """
    shift, route = facts.shifts[s], state.routes[s]
    paid, price = 0, 0
    route.busy = route.slots = route.bends = 0
    if route.size:
        price, busy = lay_out(facts, state, s)
        kinds, pieces, ways = facts.kinds[s], state.segments[s], state.ways[s]
        paid = min(
            settle_without(shift, route, kinds, pieces[WITHOUT], ways),
            settle_with(shift, route, kinds[WITH_BREAK], pieces[WITH], ways),
        )
        price += shift.day_price + time_price(shift, paid) + route.slots
        if shift.commute_paid:
            route.busy = busy
    book(state, s, shift.technician, paid, price)
    return (
        paid <= shift.most_paid and paid < FAR and state.week[shift.technician] <= shift.most_week
    )


@kernel
def book(state: State, s: int, technician: int, paid: int, price: int) -> None:
    """Sets the paid minutes and the price of a day."""
    route = state.routes[s]
    state.week[technician] += paid - route.paid
    state.totals[0] += price - route.price
    route.paid = paid
    route.price = price


@kernel
def with_visit(
    shift: Any,
    kind: Any,
    pieces: Array,
    size: int,
    position: int,
    work: Piece,
    drive_in: int,
    drive_out: int,
    pause: int,
) -> int:
    """The duration of the day with a service put in before a position."""
    if position == 0:
        way = way_out(shift, kind, drive_in, pause == ON_THE_WAY_IN)
    else:
        before = piece_at(pieces[BEFORE], position)
        way = onward(shift, before, drive_in, pause == ON_THE_WAY_IN)
    way = joined(way, work)
    if way[0] >= FAR:
        return FAR
    if position == size:
        return joined(way, way_back(shift, kind, drive_out, pause == ON_THE_WAY_OUT))[0]
    after = piece_at(pieces[AFTER], position)
    return joined(onward(shift, way, drive_out, pause == ON_THE_WAY_OUT), after)[0]


@kernel
def paid_with(
    shift: Any,
    route: Any,
    kinds: Array,
    pieces: Array,
    position: int,
    work: Piece,
    drive_in: int,
    drive_out: int,
) -> int:
    """The paid minutes of the day with a service put in; FAR or more when it is impossible."""
    size = route.size
    best = FAR
    for k in range(WITH_BREAK):
        if k == route.free or (size == 0 and kinds[k].depart_from <= kinds[k].depart_to):
            duration = with_visit(
                shift,
                kinds[k],
                pieces[WITHOUT],
                size,
                position,
                work,
                drive_in,
                drive_out,
                ELSEWHERE,
            )
            best = min(best, duration)
    kind, gap = kinds[WITH_BREAK], route.gap
    if size == 0:
        gap = 0 if kind.depart_from <= kind.depart_to else -1
    if gap < 0:
        return best
    # The break stays on its leg; on the leg that the visit splits it may go to either half.
    pauses = (ELSEWHERE, ELSEWHERE) if gap != position else (ON_THE_WAY_IN, ON_THE_WAY_OUT)
    for pause in pauses:
        duration = with_visit(
            shift, kind, pieces[WITH], size, position, work, drive_in, drive_out, pause
        )
        inside = 0 < gap < size
        if pause == ON_THE_WAY_IN:
            inside = position > 0
        elif pause == ON_THE_WAY_OUT:
            inside = position < size
        if duration < FAR:
            best = min(best, duration - unpaid(shift, inside))
        if pause == ELSEWHERE:
            break
    return best
