"""The cheapest way to put a visit into a plan, in constant time for each position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scheduler.solver.arrays import FAR, draw
from scheduler.solver.compiled import kernel
from scheduler.solver.days import band_of, paid_with
from scheduler.solver.moves import day_is_free, extra_price, may_come
from scheduler.solver.segments import drive_price, time_price

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State

    Found = tuple[int, int, int, int, int]


@kernel
def within_day(
    shift: Any,
    route: Any,
    kinds: Array,
    pieces: Array,
    ways: Array,
    visit: Any,
    option: Any,
    spans: Array,
    travel: Array,
    travel_to: Array,
    random: Array,
    base: int,
    bar: int,
    most: int,
    band: tuple[int, int],
    blink: float,
) -> tuple[int, int, int]:
    """The cheapest way to put a visit into a day below a bar: (price, position, window).

    The price is ``bar`` when there is none. ``base`` is what the visit costs there whatever its
    place in the day, ``most`` the paid minutes the day may have.
    """
    best, where, when = bar, -1, -1
    size, busy, place = route.size, route.busy + visit.minutes, visit.place
    old = time_price(shift, route.paid)
    out, back = travel[place], travel_to[place]
    here = shift.from_place
    for position in range(size + 1):
        next_way = ways[position]
        there = next_way.place if size > 0 else shift.to_place
        drive_in, drive_out = back[here, 0], out[there, 0]
        way = drive_price(shift, back[here, 1]) + drive_price(shift, out[there, 1])
        detour = drive_in + drive_out
        if size > 0:
            way -= next_way.drive_price
            detour -= next_way.drive
        here = there
        fixed = base + way
        least = fixed
        if shift.commute_paid:
            least += time_price(shift, max(route.paid, busy + detour)) - old
        if least >= best or (blink > 0.0 and draw(random) < blink):
            continue
        for w in range(option.first, option.end):
            window = spans[w]
            if least + window.price >= best:
                break
            earliest, latest = max(window.earliest, band[0]), min(window.latest, band[1])
            if earliest > latest:
                continue
            work = (visit.minutes, earliest, latest)
            paid = paid_with(shift, route, kinds, pieces, position, work, drive_in, drive_out)
            if paid < FAR and paid <= most:
                price = fixed + window.price + time_price(shift, paid) - old
                if price < best:
                    best, where, when = price, position, w
    return best, where, when


@kernel
def among(
    facts: Facts,
    state: State,
    number: int,
    first: int,
    end: int,
    limit: int,
    blink: float,
    two: bool,
) -> tuple[Found, int]:
    """The cheapest way among some technicians, and the price of the best in any other day.

    A day is passed over once its continuity and slot, and the time that the service itself takes
    from a day without idle minutes, cost as much as the best way found: a detour is taken to cost
    something, as it does wherever drives are a metric. With ``two``, as the second best.
    """
    visit, clients = facts.visits[number], facts.clients
    client = visit.client
    best, second = (limit, -1, -1, -1, -1), limit
    band = band_of(facts, state, client)
    if client >= 0 and state.clients[client].visits == 0:
        band = (-FAR, FAR)
    for c in range(first, end):
        technician = facts.crew[c]
        base = facts.continuity[number, technician]
        bar = second if two else best[0]
        if base + visit.floor >= bar:
            break
        if not may_come(clients, state, client, technician):
            continue
        base += extra_price(clients, state, client, technician)
        for o in range(visit.first, visit.end):
            option = facts.options[o]
            bar = second if two else best[0]
            if base + option.price >= bar:
                break
            s = facts.shift_at[technician, option.day]
            if s < 0 or not day_is_free(clients, state, client, option.day):
                continue
            shift, route = facts.shifts[s], state.routes[s]
            if route.load + visit.load > shift.capacity:
                continue
            least = base + option.price - time_price(shift, route.paid)
            least += time_price(shift, max(route.paid, route.busy + visit.minutes))
            if least >= bar:
                continue
            price, position, window = within_day(
                shift,
                route,
                facts.kinds[s],
                state.segments[s],
                state.ways[s],
                visit,
                option,
                facts.spans,
                facts.travel,
                facts.travel_to,
                state.random,
                base + (shift.day_price if route.size == 0 else 0),
                bar,
                min(shift.most_paid, shift.most_week - state.week[technician] + route.paid),
                band,
                blink,
            )
            if position < 0:
                continue
            if price < best[0]:
                second = best[0]
                best = (price, s, position, window, o)
            elif price < second:
                second = price
    return best, second


@kernel
def cheapest(
    facts: Facts, state: State, number: int, limit: int, blink: float, two: bool, wide: bool
) -> tuple[Found, int]:
    """The cheapest way to put a visit in below a price: (price, shift, position, window, option).

    The shift is -1 when there is none. Beside it the second best price, in another day, if ``two``.
    Only technicians near the visit are tried where one of them can come, everybody if ``wide``.
    """
    visit = facts.visits[number]
    best, second = among(facts, state, number, visit.crew, visit.crew_near, limit, blink, two)
    if visit.crew_near < visit.crew_end and (wide or best[1] < 0):
        far, other = among(
            facts, state, number, visit.crew_near, visit.crew_end, best[0], blink, two
        )
        if far[1] >= 0:
            second = min(best[0], other)
            best = far
        else:
            second = min(second, other)
    return best, second
