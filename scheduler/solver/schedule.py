"""The cheapest times of a planned day, exact, whatever its slots and lateness cost.

The method of ``timing`` in arrays: from every beginning at which the price can bend, ways are
followed from left to right, keeping at every stop only the ends that are earlier or cheaper than
all others. Starts keep to the bands of clients besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scheduler.solver.arrays import FAR, LABELS, LARGEST_TOTAL
from scheduler.solver.compiled import kernel
from scheduler.solver.days import ENDED_EARLY, WITH_BREAK, band_of, book, lay_out, settle
from scheduler.solver.segments import time_price

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State


@kernel
def start_price(slots: Array, first: int, end: int, late_minute: int, start: int) -> int:
    """What a visit's slots ask for a start; -1 when none allows it."""
    best = -1
    for i in range(first, end):
        slot = slots[i]
        late = max(0, start - slot.latest)
        if slot.earliest <= start and (late == 0 or late_minute >= 0):
            price = slot.price + late * max(0, late_minute)
            if best < 0 or price < best:
                best = price
    return best


@kernel
def add_label(
    labels: Array,
    count: int,
    end: int,
    price: int,
    unpaid: int,
    break_start: int,
    arrive: int,
    start: int,
    parent: int,
) -> int:
    """Adds a way unless one alike in its break is as early and as cheap; the new count."""
    kept = 0
    for i in range(count):
        label = labels[i]
        alike = label.unpaid == unpaid and (label.break_start == FAR) == (break_start == FAR)
        if alike and label.end <= end and label.price <= price:
            return count
    for i in range(count):
        label = labels[i]
        alike = label.unpaid == unpaid and (label.break_start == FAR) == (break_start == FAR)
        if not (alike and end <= label.end and price <= label.price):
            if kept < i:
                labels[kept] = labels[i]
            kept += 1
    if kept == LABELS:
        return kept
    label = labels[kept]
    label.end = end
    label.price = price
    label.unpaid = unpaid
    label.break_start = break_start
    label.arrive = arrive
    label.start = start
    label.parent = parent
    return kept + 1


@kernel
def serve(
    facts: Facts,
    state: State,
    shift: Any,
    s: int,
    p: int,
    count: int,
    ready: int,
    price: int,
    unpaid: int,
    break_start: int,
    arrive: int,
    parent: int,
) -> int:
    """Adds the ways that serve the stop at ``p`` from ``ready`` on, later ones only if cheaper."""
    number = state.stops[s, p]
    visit = facts.visits[number]
    option = facts.options[state.placed[number].option]
    low, high = band_of(facts, state, visit.client)
    labels = state.labels[p + 1]
    cheapest, begin = LARGEST_TOTAL, max(ready, low)
    first, end, late = option.first_slot, option.end_slot, visit.late_minute
    while begin <= high:
        cost = start_price(facts.spans, first, end, late, begin)
        if 0 <= cost < cheapest:
            cheapest = cost
            count = add_label(
                labels,
                count,
                begin + visit.minutes,
                price + cost,
                unpaid,
                break_start,
                arrive,
                begin,
                parent,
            )
        later = FAR
        for i in range(first, end):
            for edge in (facts.spans[i].earliest, facts.spans[i].latest):
                if begin < edge < later:
                    later = edge
        begin = later
        if begin == FAR:
            break
    return count


@kernel
def drive_on(
    facts: Facts,
    state: State,
    shift: Any,
    s: int,
    p: int,
    count: int,
    parent: int,
    left: int,
    price: int,
    unpaid: int,
    break_start: int,
    pause: bool,
) -> int:
    """Adds the ways from one place to the stop at ``p``, without and with the break on the way."""
    arrive = left + state.ways[s, p].drive
    count = serve(
        facts, state, shift, s, p, count, arrive, price, unpaid, break_start, arrive, parent
    )
    if not pause or break_start != FAR or left > shift.break_latest:
        return count
    begin = max(shift.break_earliest, left)
    ready = max(begin, arrive) + shift.break_minutes
    if p > 0 or shift.commute_paid:
        unpaid += shift.break_unpaid
    return serve(
        facts,
        state,
        shift,
        s,
        p,
        count,
        ready,
        price,
        unpaid,
        begin,
        arrive if arrive <= begin else ready,
        parent,
    )


@kernel
def begin_unpaid(
    facts: Facts, state: State, shift: Any, kind: Any, s: int, begin: int, pause: bool
) -> int:
    """The ways to a first service at ``begin`` where the commute is not paid; how many."""
    visit = facts.visits[state.stops[s, 0]]
    option = facts.options[state.placed[state.stops[s, 0]].option]
    low, high = band_of(facts, state, visit.client)
    cost = start_price(facts.spans, option.first_slot, option.end_slot, visit.late_minute, begin)
    if cost < 0 or begin < low or begin > high:
        return 0
    count, end = 0, begin + visit.minutes
    drive = int(state.ways[s, 0].drive)
    depart = min(kind.depart_to, begin - drive)
    if depart >= kind.depart_from:
        state.labels[0, 0].end = depart
        count = add_label(state.labels[1], count, end, cost, 0, FAR, depart + drive, begin, 0)
    if pause:
        # The break on the commute: leave as late as the first service and the kind allow.
        for allowed in (0, int(shift.break_minutes)):
            depart = min(kind.depart_to, begin - drive - allowed)
            if depart < kind.depart_from or depart > shift.break_latest:
                continue
            arrive = depart + drive
            rest = max(shift.break_earliest, depart)
            ready = max(rest, arrive) + shift.break_minutes
            if ready <= begin:
                state.labels[0, 1 + (allowed > 0)].end = depart
                count = add_label(
                    state.labels[1],
                    count,
                    end,
                    cost,
                    0,
                    rest,
                    arrive if arrive <= rest else ready,
                    begin,
                    1 + (allowed > 0),
                )
    return count


@kernel
def followed(facts: Facts, state: State, s: int, k: int, begin: int) -> int:
    """Follows all ways of a day that begins at an instant; how many reach the last service."""
    shift, kind, pause = facts.shifts[s], facts.kinds[s, k], k == WITH_BREAK
    size = state.routes[s].size
    first = 0
    if shift.commute_paid:
        if begin < kind.depart_from or begin > kind.depart_to:
            return 0
        count = 1
        start = state.labels[0, 0]
        start.end = begin
        start.price = start.unpaid = 0
        start.break_start = FAR
    else:
        count = begin_unpaid(facts, state, shift, kind, s, begin, pause)
        first = 1
    for p in range(first, size):
        here, reached = state.labels[p], 0
        for i in range(count):
            way = here[i]
            reached = drive_on(
                facts,
                state,
                shift,
                s,
                p,
                reached,
                i,
                way.end,
                way.price,
                way.unpaid,
                way.break_start,
                pause,
            )
        count = reached
    return count


@kernel
def remember(state: State, size: int, last: int, back: int, break_start: int) -> None:
    """Writes down the times of the way that ends with a label."""
    times, at = state.times, last
    times[0, 1] = back
    times[0, 2] = break_start
    for p in range(size, 0, -1):
        label = state.labels[p, at]
        times[p, 0] = label.arrive
        times[p, 1] = label.start
        at = label.parent
    times[0, 0] = state.labels[0, at].end


@kernel
def finished(
    facts: Facts,
    state: State,
    s: int,
    k: int,
    begin: int,
    count: int,
    most_paid: int,
    best: tuple[int, int, int],
    paids: int,
) -> tuple[tuple[int, int, int], int]:
    """Drives home from the last service, and keeps the cheapest day: (price, departure, paid).

    The paid minutes of all days are listed in ``state.begins``, row 2, beside their beginnings.
    """
    shift, kind, size = facts.shifts[s], facts.kinds[s, k], state.routes[s].size
    pause = k == WITH_BREAK
    for i in range(count):
        label = state.labels[size, i]
        arrive = label.end + state.ways[s, size].drive
        for rest in (False, True):
            ready, unpaid, break_start = arrive, label.unpaid, label.break_start
            if rest:
                if not pause or break_start != FAR or label.end > shift.break_latest:
                    continue
                break_start = max(shift.break_earliest, label.end)
                ready = max(break_start, arrive) + shift.break_minutes
                if shift.commute_paid:
                    unpaid += shift.break_unpaid
            back = max(ready, kind.return_from)
            if back > kind.return_to or (pause and break_start == FAR):
                continue
            paid = (back if shift.commute_paid else label.end) - begin - unpaid
            if paids < state.begins.shape[1]:
                state.begins[1, paids] = begin
                state.begins[2, paids] = paid
                paids += 1
            price = label.price + time_price(shift, paid)
            if paid > most_paid or price > best[0]:
                continue
            at = i
            for p in range(size, 0, -1):
                at = state.labels[p, at].parent
            depart = state.labels[0, at].end
            if price < best[0] or depart < best[1]:
                best = (price, depart, paid)
                remember(state, size, i, back, break_start)
    return best, paids


@kernel
def list_beginnings(facts: Facts, state: State, s: int, k: int) -> int:
    """Lists the instants at which the price of a day can bend as it begins later; how many."""
    shift, kind, pause = facts.shifts[s], facts.kinds[s, k], k == WITH_BREAK
    out, count, size = state.begins[0], 0, state.routes[s].size
    passed = 0 if shift.commute_paid else -int(state.ways[s, 0].drive)
    for instant in (kind.depart_from, kind.depart_to):
        out[count] = instant - passed
        count += 1
    for p in range(size + 1):
        drive = int(state.ways[s, p].drive)
        if pause:
            out[count] = shift.break_latest - passed
            out[count + 1] = shift.break_earliest - passed - drive
            count += 2
        passed += drive
        if p == size:
            break
        number = state.stops[s, p]
        visit = facts.visits[number]
        option = facts.options[state.placed[number].option]
        low, high = band_of(facts, state, visit.client)
        for i in range(option.first_slot, option.end_slot):
            slot = facts.spans[i]
            for edge in (max(slot.earliest, low), min(slot.latest, high)):
                out[count] = edge - passed
                count += 1
                if pause:
                    out[count] = edge - passed - shift.break_minutes
                    count += 1
        if visit.late_minute >= 0 and high < FAR:
            out[count] = high - passed
            out[count + 1] = high - passed - (shift.break_minutes if pause else 0)
            count += 2
        passed += visit.minutes
    for instant in (kind.return_from, kind.return_to):
        out[count] = instant - passed
        count += 1
        if pause:
            out[count] = instant - passed - shift.break_minutes
            count += 1
    if pause:
        out[count] = shift.break_earliest + shift.break_minutes
        out[count + 1] = kind.depart_from + state.ways[s, 0].drive + shift.break_minutes
        count += 2
    return count


@kernel
def sort(values: Array, count: int) -> None:
    """Sorts the first values in place."""
    for i in range(1, count):
        value, j = values[i], i
        while j > 0 and values[j - 1] > value:
            values[j] = values[j - 1]
            j -= 1
        values[j] = value


@kernel
def cheapest_times(facts: Facts, state: State, s: int, most_paid: int) -> tuple[int, int]:
    """The price (time, overtime and slots) and the paid minutes of a day with at least one stop.

    Leaves the times in ``state.times``; of equally cheap ones those that leave first. The paid
    minutes are ``FAR`` when there are no times that keep every rule and ``most_paid``. ``lay_out``
    must have listed the legs of the day.
    """
    shift, size = facts.shifts[s], state.routes[s].size
    late = False
    for p in range(size):
        late |= facts.visits[state.stops[s, p]].late_minute >= 0
    best = (LARGEST_TOTAL, FAR, FAR)
    for k in range(ENDED_EARLY, WITH_BREAK + 1):
        if facts.kinds[s, k].depart_from > facts.kinds[s, k].depart_to:
            continue
        count, paids = list_beginnings(facts, state, s, k), 0
        begins = state.begins[0]
        sort(begins, count)
        for i in range(count):
            if i > 0 and begins[i] == begins[i - 1]:
                continue
            ways = followed(facts, state, s, k, begins[i])
            best, paids = finished(facts, state, s, k, begins[i], ways, most_paid, best, paids)
        if not late or shift.overtime_after >= FAR:
            continue
        # Lateness against overtime: the price also bends where overtime begins and where it ends.
        for i in range(paids):
            for most in (shift.overtime_after, min(shift.most_paid, most_paid)):
                begin = state.begins[1, i] + state.begins[2, i] - most
                ways = followed(facts, state, s, k, begin)
                best, _ = finished(facts, state, s, k, begin, ways, most_paid, best, FAR)
    return best[0], best[2]


@kernel
def most_minutes(facts: Facts, state: State, s: int) -> int:
    """The paid minutes that a day may have, its technician's other days being as they are."""
    shift = facts.shifts[s]
    other_days = state.week[shift.technician] - state.routes[s].paid
    return int(min(shift.most_paid, shift.most_week - other_days))


@kernel
def take_windows(facts: Facts, state: State, s: int) -> int:
    """Gives the visits of a day the windows that hold their starts; what their slots cost."""
    slots = 0
    for p in range(state.routes[s].size):
        number = state.stops[s, p]
        option = facts.options[state.placed[number].option]
        start, late = state.times[p + 1, 1], facts.visits[number].late_minute
        slots += start_price(facts.spans, option.first_slot, option.end_slot, late, start)
        for w in range(option.first, option.end):
            if facts.spans[w].earliest <= start <= facts.spans[w].latest:
                state.placed[number].window = w
                break
    return slots


@kernel
def refine(facts: Facts, state: State, s: int, most_paid: int) -> None:
    """Gives a day whose price depends on its starts the cheapest ones, and its visits the windows.

    The day is settled before; its price is then exact, to the unit. At most ``most_paid`` minutes.
    """
    if state.routes[s].bends == 0:
        return
    lay_out(facts, state, s)
    _, paid = cheapest_times(facts, state, s, most_paid)
    if paid >= FAR:
        return
    slots = take_windows(facts, state, s)
    settle(facts, state, s)
    shift, route = facts.shifts[s], state.routes[s]
    price = route.price - route.slots - time_price(shift, route.paid)
    route.slots = slots
    book(state, s, shift.technician, paid, price + slots + time_price(shift, paid))


@kernel
def day_price(facts: Facts, state: State, s: int) -> tuple[int, int]:
    """The price of a day as its stops stand, whatever windows they have, and its paid minutes.

    Exact, to the unit; continuity and clients' rules aside. The price is -1 where a rule forbids
    the day, which is not settled afterwards.
    """
    shift, route = facts.shifts[s], state.routes[s]
    drives, _ = lay_out(facts, state, s)
    for p in range(route.size):
        if state.ways[s, p].earliest > state.ways[s, p].latest:
            return -1, 0
    if route.bends == 0:
        fits = settle(facts, state, s)
        return int(route.price) if fits else -1, int(route.paid)
    price, paid = cheapest_times(facts, state, s, most_minutes(facts, state, s))
    return int(drives + shift.day_price + price) if paid < FAR else -1, paid
