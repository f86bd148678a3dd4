"""A shift's day in the search: its pieces, its price, and what putting a visit in would make of it.

Every day is kept in two forms: without a break (ended early or begun late, whichever pays fewer
minutes) and with it, on the leg where it costs least. Both may be possible; the cheaper one counts.
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

NOWHERE, ON_THE_WAY_IN, ON_THE_WAY_OUT = 0, 1, 2
"""Where a visit that is put in finds the break: elsewhere, just before it, just after it."""


@kernel
def piece_at(pieces: Array, position: int) -> Piece:
    """One stored piece."""
    return (
        int(pieces[position, 0]),
        int(pieces[position, 1]),
        int(pieces[position, 2]),
    )


@kernel
def keep(pieces: Array, position: int, piece: Piece) -> None:
    """Stores a piece."""
    pieces[position, 0] = min(piece[0], FAR)
    pieces[position, 1] = piece[1]
    pieces[position, 2] = piece[2]


@kernel
def service(facts: Facts, visit: int, window: int) -> Piece:
    """The service of a visit in one of its windows."""
    span = facts.windows[window]
    return (facts.visits[visit].minutes, span.earliest, span.latest)


@kernel
def drive_to(facts: Facts, state: State, s: int, position: int) -> int:
    """Minutes of the leg that leads to a position; past the last stop it leads home."""
    here, there = place_at(facts, state, s, position - 1), place_at(facts, state, s, position)
    return int(facts.travel[here, there, 0])


@kernel
def place_at(facts: Facts, state: State, s: int, position: int) -> int:
    """The place at a position; before the first it is where the shift begins."""
    if position < 0:
        return int(facts.shifts[s].from_place)
    if position == state.routes[s].size:
        return int(facts.shifts[s].to_place)
    return int(facts.visits[state.stops[s, position]].place)


@kernel
def extend_before(
    facts: Facts, state: State, s: int, form: int, kind: Any, first: int, gap: int
) -> None:
    """Works out the pieces before the positions after ``first``; the break is on leg ``gap``."""
    shift, pieces = facts.shifts[s], state.segments[s, form, BEFORE]
    for p in range(first, state.routes[s].size):
        drive = drive_to(facts, state, s, p)
        visit = state.stops[s, p]
        if p == 0:
            way = way_out(shift, kind, drive, gap == 0)
        else:
            way = onward(shift, piece_at(pieces, p), drive, gap == p)
        keep(pieces, p + 1, joined(way, service(facts, visit, state.window_of[visit])))


@kernel
def extend_after(
    facts: Facts, state: State, s: int, form: int, kind: Any, last: int, gap: int
) -> None:
    """Works out the pieces from the positions up to ``last``; the break is on leg ``gap``."""
    shift, pieces, size = facts.shifts[s], state.segments[s, form, AFTER], state.routes[s].size
    for p in range(last, -1, -1):
        drive = drive_to(facts, state, s, p + 1)
        visit = state.stops[s, p]
        work = service(facts, visit, state.window_of[visit])
        if p == size - 1:
            keep(pieces, p, joined(work, way_back(shift, kind, drive, gap == size)))
        else:
            way = onward(shift, work, drive, gap == p + 1)
            keep(pieces, p, joined(way, piece_at(pieces, p + 1)))


@kernel
def whole(facts: Facts, state: State, s: int, form: int, kind: Any, leg: int, pause: bool) -> int:
    """The duration of the day, joined on a leg, where the break may be taken."""
    shift, size = facts.shifts[s], state.routes[s].size
    before, after = state.segments[s, form, BEFORE], state.segments[s, form, AFTER]
    drive = drive_to(facts, state, s, leg)
    if leg == 0:
        return joined(way_out(shift, kind, drive, pause), piece_at(after, 0))[0]
    if leg == size:
        return joined(piece_at(before, size), way_back(shift, kind, drive, pause))[0]
    return joined(onward(shift, piece_at(before, leg), drive, pause), piece_at(after, leg))[0]


@kernel
def unpaid(shift: Any, inside: bool) -> int:
    """Minutes of the break that are not paid, when it lies inside the visits or beyond them."""
    return int(shift.break_unpaid) if shift.commute_paid or inside else 0


@kernel
def settle_without(facts: Facts, state: State, s: int) -> int:
    """Settles the form without a break; its paid minutes, FAR when it is impossible."""
    route, kinds = state.routes[s], facts.kinds[s]
    route.free = -1
    last, best = -1, FAR
    for k in range(2):
        if kinds[k].depart_from <= kinds[k].depart_to:
            extend_before(facts, state, s, WITHOUT, kinds[k], 0, -1)
            paid = whole(facts, state, s, WITHOUT, kinds[k], route.size, False)
            last = k
            if paid < best:
                best = paid
                route.free = k
    if route.free >= 0:
        if route.free != last:
            extend_before(facts, state, s, WITHOUT, kinds[route.free], 0, -1)
        extend_after(facts, state, s, WITHOUT, kinds[route.free], route.size - 1, -1)
    return best


@kernel
def settle_with(facts: Facts, state: State, s: int) -> int:
    """Settles the form with the break; its paid minutes, FAR when it is impossible."""
    shift, route, kind = facts.shifts[s], state.routes[s], facts.kinds[s, WITH_BREAK]
    route.gap = -1
    best = FAR
    if kind.depart_from > kind.depart_to:
        return best
    extend_before(facts, state, s, WITH, kind, 0, -1)
    extend_after(facts, state, s, WITH, kind, route.size - 1, -1)
    for leg in range(route.size + 1):
        duration = whole(facts, state, s, WITH, kind, leg, True)
        if duration < FAR and duration - unpaid(shift, 0 < leg < route.size) < best:
            best = duration - unpaid(shift, 0 < leg < route.size)
            route.gap = leg
    if route.gap >= 0:
        extend_before(facts, state, s, WITH, kind, route.gap, route.gap)
        extend_after(facts, state, s, WITH, kind, route.gap - 1, route.gap)
    return best


@kernel
def settle(facts: Facts, state: State, s: int) -> bool:
    """Brings pieces, paid minutes and price up to date; False when the day breaks a rule.

    The load is kept by whoever changes the stops.
    """
    shift, route = facts.shifts[s], state.routes[s]
    paid, price = 0, 0
    if route.size:
        paid = min(settle_without(facts, state, s), settle_with(facts, state, s))
        price = shift.day_price + time_price(shift, paid)
        for leg in range(route.size + 1):
            here, there = place_at(facts, state, s, leg - 1), place_at(facts, state, s, leg)
            price += drive_price(shift, facts.travel[here, there, 1])
    state.week[shift.technician] += paid - route.paid
    state.totals[0] += price - route.price
    route.paid = paid
    route.price = price
    return (
        paid <= shift.most_paid and paid < FAR and state.week[shift.technician] <= shift.most_week
    )


@kernel
def with_visit(
    facts: Facts,
    state: State,
    s: int,
    form: int,
    kind: Any,
    position: int,
    work: Piece,
    drive_in: int,
    drive_out: int,
    pause: int,
) -> int:
    """The duration of the day with a service put in before a position."""
    shift = facts.shifts[s]
    if position == 0:
        way = way_out(shift, kind, drive_in, pause == ON_THE_WAY_IN)
    else:
        before = piece_at(state.segments[s, form, BEFORE], position)
        way = onward(shift, before, drive_in, pause == ON_THE_WAY_IN)
    way = joined(way, work)
    if way[0] >= FAR:
        return FAR
    if position == state.routes[s].size:
        return joined(way, way_back(shift, kind, drive_out, pause == ON_THE_WAY_OUT))[0]
    after = piece_at(state.segments[s, form, AFTER], position)
    return joined(onward(shift, way, drive_out, pause == ON_THE_WAY_OUT), after)[0]


@kernel
def paid_with(
    facts: Facts, state: State, s: int, position: int, work: Piece, drive_in: int, drive_out: int
) -> int:
    """The paid minutes of the day with a service put in; FAR or more when it is impossible."""
    shift, route, kinds = facts.shifts[s], state.routes[s], facts.kinds[s]
    best = FAR
    for k in range(2):
        if k == route.free or (route.size == 0 and kinds[k].depart_from <= kinds[k].depart_to):
            duration = with_visit(
                facts, state, s, WITHOUT, kinds[k], position, work, drive_in, drive_out, NOWHERE
            )
            best = min(best, duration)
    kind = kinds[WITH_BREAK]
    if route.size == 0:
        if kind.depart_from > kind.depart_to:
            return best
    elif route.gap < 0:
        return best
    elif route.gap != position:
        duration = with_visit(
            facts, state, s, WITH, kind, position, work, drive_in, drive_out, NOWHERE
        )
        if duration < FAR:
            best = min(best, duration - unpaid(shift, 0 < route.gap < route.size))
        return best
    for pause in (ON_THE_WAY_IN, ON_THE_WAY_OUT):
        duration = with_visit(
            facts, state, s, WITH, kind, position, work, drive_in, drive_out, pause
        )
        inside = position > 0 if pause == ON_THE_WAY_IN else position < route.size
        if duration < FAR:
            best = min(best, duration - unpaid(shift, inside))
    return best
