"""The problem as arrays, and the arrays that a search works in.

Visits, shifts and places are numbered as in the problem (shifts: technician by technician). A
*candidate* is a shift that may do a visit; a *window* is a hard span for the start of a service at
one price, made from the slots of one day. Money and minutes are int64, matrices int32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from scheduler.solver.problem import ProblemError

if TYPE_CHECKING:
    from scheduler.solver.problem import Problem, Shift, Technician, Visit

Array = np.ndarray[Any, Any]

FAR = 1 << 28
"""A duration or instant beyond every other; segments this long stand for what is impossible."""

NEVER = (1, 0, 0, 0)

LARGEST_TOTAL = 1 << 60

NEIGHBOURS = 100


def _record(*names: str) -> np.dtype[Any]:
    return np.dtype([(name, np.int64) for name in names])


SHIFT = _record(
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

KIND = _record("depart_from", "depart_to", "return_from", "return_to")
"""When a day may depart and return; three a shift: ended early, begun late, with the break."""

VISIT = _record("place", "minutes", "load", "client", "unplaced", "first", "end")
"""A visit; candidates ``first`` to ``end``, ``client`` -1 where its other visits do not matter."""

CANDIDATE = _record("shift", "price", "floor", "first", "end")
"""A shift for a visit: continuity price; that and the cheapest window; windows first to end."""

WINDOW = _record("earliest", "latest", "price")

ROUTE = _record("size", "load", "paid", "price", "busy", "free", "gap")
"""A shift's day as planned.

``price``: drive, time, overtime and day. ``busy``: minutes of driving and service, less than which
cannot be paid; 0 where the commute is not paid. ``free``: the kind of day without a break that is
in use, -1 when there is none. ``gap``: the leg of the break in the day with it, -1 likewise.
"""


class Facts(NamedTuple):
    """The problem; nothing here changes during a search."""

    shifts: Array
    kinds: Array
    visits: Array
    candidates: Array
    windows: Array
    travel: Array
    """int32[from, to, (minutes, metres)]"""
    neighbours: Array
    """int32[visit, :]: the nearest visits, itself first."""
    extra: Array
    """int64[client]: price of an extra technician; only clients where it matters are numbered."""


class State(NamedTuple):
    """A plan in the making, with all that makes changing it quick."""

    routes: Array
    stops: Array
    """int32[shift, position]: the visits in order."""
    segments: Array
    """int32[shift, without or with break, before or after, position, (duration, from, to)]."""
    legs: Array
    """int32[leg] and int32[position, 3]: scratch rows for the day that is being settled."""
    work: Array
    shift_of: Array
    """int32[visit]: -1 for a visit left out."""
    window_of: Array
    price_of: Array
    """int64[visit]: continuity and window as placed."""
    week: Array
    """int64[technician]: paid minutes of all days."""
    faces: Array
    """int32[client, technician]: how many of the client's visits the technician has."""
    totals: Array
    """int64[(now, best)]."""
    best_stops: Array
    best_windows: Array
    best_sizes: Array
    changed: Array
    """bool[shift]: whether the day may differ from that of the best plan."""
    saved_stops: Array
    saved_windows: Array
    saved_sizes: Array
    """int32[shift]: the size before this round, -1 when the shift has not been touched."""
    touched: Array
    waiting: Array
    """int32[visit]: a scratch list of visits to be placed; keys: what it is sorted by."""
    keys: Array
    random: Array
    """uint64[1]: the state of the generator."""


def facts_of(problem: Problem) -> Facts:
    """The arrays of a problem; raises ``ProblemError`` when numbers could overflow."""
    _refuse_overflow(problem)
    rows = [
        _shift_row(problem, number, technician, shift)
        for number, technician in enumerate(problem.technicians)
        for shift in technician.shifts
    ]
    kinds = [_kind_rows(shift) for tech in problem.technicians for shift in tech.shifts]
    travel = np.empty((len(problem.places), len(problem.places), 2), np.int32)
    for i in range(len(problem.places)):
        travel[i, :, 0] = problem.travel.minutes[i]
        travel[i, :, 1] = problem.travel.metres[i]
    visits, candidates, windows = _options(problem)
    extra = [problem.client[name].extra_technician for name in _coupled_clients(problem)]
    return Facts(
        _filled(SHIFT, rows),
        np.array(kinds, KIND) if kinds else np.zeros((0, 3), KIND),
        visits,
        candidates,
        windows,
        travel,
        _neighbours(visits["place"], travel),
        np.array(extra, np.int64),
    )


def state_of(facts: Facts, technicians: int, seed: int) -> State:
    """An empty plan: every visit is left out."""
    shifts, visits = len(facts.shifts), len(facts.visits)
    width = _most_stops(facts)
    shape = (shifts, width)
    left_out = int(facts.visits["unplaced"].sum())
    return State(
        routes=np.zeros(shifts, ROUTE),
        stops=np.full(shape, -1, np.int32),
        segments=np.zeros((shifts, 2, 2, width + 1, 3), np.int32),
        legs=np.zeros(width + 1, np.int32),
        work=np.zeros((width, 3), np.int32),
        shift_of=np.full(visits, -1, np.int32),
        window_of=np.full(visits, -1, np.int32),
        price_of=np.zeros(visits, np.int64),
        week=np.zeros(technicians, np.int64),
        faces=np.zeros((len(facts.extra), technicians), np.int32),
        totals=np.array([left_out, left_out], np.int64),
        best_stops=np.full(shape, -1, np.int32),
        best_windows=np.full(visits, -1, np.int32),
        best_sizes=np.zeros(shifts, np.int32),
        changed=np.zeros(shifts, np.bool_),
        saved_stops=np.full(shape, -1, np.int32),
        saved_windows=np.full(shape, -1, np.int32),
        saved_sizes=np.full(shifts, -1, np.int32),
        touched=np.zeros(shifts + 1, np.int32),
        waiting=np.zeros(visits + 1, np.int32),
        keys=np.zeros(visits + 1, np.float64),
        random=_generator(seed),
    )


def worst_total(problem: Problem) -> int:
    """More than any plan can cost; also what leaving out a visit that must be placed weighs."""
    travel = problem.travel
    longest_leg = max((max(row) for row in travel.metres if row), default=0)
    total = 1 + len(problem.visits)
    span = 0
    for visit in problem.visits:
        span = max([span, *(abs(slot.latest) for slot in visit.slots)])
        continuity = [price or 0 for price in (visit.any_other, *visit.technicians.values())]
        slots = [slot.price for slot in visit.slots]
        total += (visit.unplaced or 0) + max(continuity) + max(slots, default=0)
        total += problem.client[visit.client].extra_technician
    for technician in problem.technicians:
        prices = technician.prices
        for shift in technician.shifts:
            span = max(span, abs(shift.start), abs(shift.end))
            paid = shift.end - shift.start
            total += (prices.minute + prices.overtime_minute) * paid + prices.day
    dearest_km = max((technician.prices.km for technician in problem.technicians), default=0)
    legs = len(problem.visits) + sum(len(technician.shifts) for technician in problem.technicians)
    late = max((visit.late_minute or 0 for visit in problem.visits), default=0)
    return (
        total
        + legs * (longest_leg * dearest_km // 1000 + 1)
        + len(problem.visits) * late * 2 * span
    )


def _refuse_overflow(problem: Problem) -> None:
    if worst_total(problem) * (len(problem.visits) + 1) >= LARGEST_TOTAL:
        raise ProblemError("", "the prices are too high: the total of a plan could overflow.")
    lengths = [visit.minutes for visit in problem.visits]
    lengths += [max(row) for row in problem.travel.minutes if row]
    for technician in problem.technicians:
        for shift in technician.shifts:
            rule = shift.break_rule
            lengths += [abs(shift.start), abs(shift.end), 0 if rule is None else rule.minutes]
    if max(lengths, default=0) >= FAR // 8:
        raise ProblemError("", f"minutes must stay below {FAR // 8:,}.")


def _filled(dtype: np.dtype[Any], rows: list[tuple[int, ...]]) -> Array:
    return np.array(rows, dtype) if rows else np.zeros(0, dtype)


def _shift_row(
    problem: Problem, number: int, technician: Technician, shift: Shift
) -> tuple[int, ...]:
    prices, rule = technician.prices, shift.break_rule
    after = FAR if prices.overtime_after is None else min(FAR, prices.overtime_after)
    most = FAR if prices.overtime_max is None else min(FAR, after + prices.overtime_max)
    return (
        number,
        shift.day,
        shift.start,
        shift.end,
        problem.place_index[shift.from_place],
        problem.place_index[shift.to_place],
        LARGEST_TOTAL if shift.capacity is None else shift.capacity,
        technician.paid_from == "departure",
        -1 if rule is None else rule.minutes,
        0 if rule is None else max(-FAR, min(FAR, rule.earliest)),
        0 if rule is None else max(-FAR, min(FAR, rule.latest)),
        0 if rule is None or rule.paid else rule.minutes,
        prices.minute,
        prices.km,
        after,
        prices.overtime_minute,
        most,
        prices.day,
        LARGEST_TOTAL if technician.week_minutes is None else technician.week_minutes,
    )


def _kind_rows(shift: Shift) -> list[tuple[int, int, int, int]]:
    """The three kinds of day; one that cannot be departs from 1 to 0."""
    start, end, rule = shift.start, shift.end, shift.break_rule
    if rule is None:
        kinds = [(start, end, start, end)]
    else:
        back = rule.latest + rule.minutes
        kinds = [
            (start, end, start, min(back - 1, end)),
            (max(rule.earliest + 1, start), end, start, end),
            (start, min(rule.earliest, end), max(back, start), end),
        ]
    possible = [kind if kind[0] <= kind[1] and kind[2] <= kind[3] else NEVER for kind in kinds]
    return possible + [NEVER] * (3 - len(kinds))


def _options(problem: Problem) -> tuple[Array, Array, Array]:
    """The rows of visits, candidates (cheapest first) and windows (cheapest first)."""
    clients = _coupled_clients(problem)
    must = worst_total(problem)
    hours: dict[int, tuple[int, int]] = {}
    crew: list[tuple[Technician, list[tuple[int, int]]]] = []
    number = 0
    for technician in problem.technicians:
        crew.append((technician, []))
        for shift in technician.shifts:
            crew[-1][1].append((number, shift.day))
            start, end = hours.get(shift.day, (shift.start, shift.end))
            hours[shift.day] = (min(start, shift.start), max(end, shift.end))
            number += 1
    visits: list[tuple[int, ...]] = []
    candidates: list[tuple[int, ...]] = []
    windows: list[tuple[int, ...]] = []
    for visit in problem.visits:
        on_day: dict[int, tuple[int, int, int]] = {}
        for day in sorted({slot.day for slot in visit.slots} & hours.keys()):
            found = _windows(visit, day, hours[day])
            if found:
                on_day[day] = (len(windows), len(windows) + len(found), found[0][2])
                windows += found
        options = []
        for technician, shifts in crew:
            price = visit.continuity(technician.id)
            if price is not None and _may(visit, technician):
                for shift_number, day in shifts:
                    if day in on_day:
                        first, end, cheapest = on_day[day]
                        options.append((shift_number, price, price + cheapest, first, end))
        options.sort(key=lambda option: option[2])
        place, client = problem.place_index[visit.place], clients.get(visit.client, -1)
        unplaced = must if visit.unplaced is None else visit.unplaced
        reach = (len(candidates), len(candidates) + len(options))
        visits.append((place, visit.minutes, visit.load, client, unplaced, *reach))
        candidates += options
    return _filled(VISIT, visits), _filled(CANDIDATE, candidates), _filled(WINDOW, windows)


def _may(visit: Visit, technician: Technician) -> bool:
    pinned = visit.pin.technician if visit.pin else None
    return visit.allows(technician) and pinned in (None, technician.id)


def _windows(visit: Visit, day: int, hours: tuple[int, int]) -> list[tuple[int, int, int]]:
    """Spans for the start of a service on a day, each at one price, cheapest first.

    Lateness is taken in steps that grow by a quarter, each at the price of its last minute: a
    little too dear, until the times of the finished plan are worked out exactly.
    """
    pin = visit.pin
    if pin is not None and pin.day not in (None, day):
        return []
    spans = []
    for slot in visit.slots:
        earliest, latest = max(slot.earliest, hours[0]), min(slot.latest, hours[1])
        if slot.day != day or earliest > hours[1]:
            continue
        if latest >= earliest:
            spans.append((earliest, latest, slot.price))
        late = 0
        while visit.late_minute is not None and slot.latest + late < hours[1]:
            late = min(max(late + 1, late * 5 // 4, hours[0] - slot.latest), hours[1] - slot.latest)
            if slot.latest + late >= earliest:
                price = slot.price + late * visit.late_minute
                spans.append((earliest, slot.latest + late, price))
    if pin is not None and pin.start is not None:
        spans = [(pin.start, pin.start, price) for a, b, price in spans if a <= pin.start <= b]
    kept: list[tuple[int, int, int]] = []
    for earliest, latest, price in sorted(set(spans), key=lambda s: (s[2], s[0], -s[1])):
        if not any(a <= earliest and latest <= b for a, b, _ in kept):
            kept.append((earliest, latest, price))
    return kept


def _coupled_clients(problem: Problem) -> dict[str, int]:
    """Numbers for the clients whose visits depend on one another."""
    visits: dict[str, int] = {}
    for visit in problem.visits:
        visits[visit.client] = visits.get(visit.client, 0) + 1
    coupled = [
        client.id
        for client in problem.client.values()
        if client.extra_technician and visits.get(client.id, 0) > 1
    ]
    return {client: i for i, client in enumerate(coupled)}


def _neighbours(places: Array, travel: Array) -> Array:
    """The nearest visits of each visit by drive minutes there and back, itself first."""
    count = min(len(places), NEIGHBOURS)
    nearest = np.empty((len(places), count), np.int32)
    for visit, place in enumerate(places):
        way = travel[place, places, 0].astype(np.int64) + travel[places, place, 0]
        way[visit] = -1
        if count < len(places):
            few = np.argpartition(way, count - 1)[:count]
        else:
            few = np.arange(len(places))
        nearest[visit] = few[np.lexsort((few, way[few]))]
    return nearest


def _most_stops(facts: Facts) -> int:
    """More stops than any day can have: the shortest services that fill the longest shift."""
    if not len(facts.shifts) or not len(facts.visits):
        return 1
    longest = int((facts.shifts["end"] - facts.shifts["start"]).max())
    ends = np.cumsum(np.sort(facts.visits["minutes"]))
    return int(np.searchsorted(ends, longest, side="right")) + 1


def _generator(seed: int) -> Array:
    """The state of a xorshift generator, never zero, well apart for neighbouring seeds."""
    return np.random.SeedSequence(abs(seed) * 2 + (seed < 0)).generate_state(1, np.uint64) | 1
