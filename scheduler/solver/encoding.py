"""From a problem to the arrays of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from scheduler.solver.arrays import (
    CLIENT,
    FAR,
    KIND,
    LABEL,
    LABELS,
    LARGEST_TOTAL,
    OPTION,
    PLACED,
    ROUTE,
    SHIFT,
    SPAN,
    TOGETHER,
    VISIT,
    WAITING,
    WAY,
    Facts,
    State,
)
from scheduler.solver.matrices import StraightLines
from scheduler.solver.nearness import neighbours, travel_array, turned
from scheduler.solver.pricing import slot_price
from scheduler.solver.problem import ProblemError

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array
    from scheduler.solver.problem import Problem, Shift, Technician, Visit

NEVER = (1, 0, 0, 0)

NEAR, FAMILIAR = 10, 6
"""How many technicians are always tried for a visit: those who live nearest, and those who cost
least in continuity, the usual one and the backups first."""


def facts_of(problem: Problem, order: Array) -> Facts:
    """The arrays of a problem, its places in an order.

    Raises ``ProblemError`` when numbers could overflow.
    """
    place_index = {problem.places[i].id: rank for rank, i in enumerate(order.tolist())}
    travel = travel_array(problem, order)
    travel_to = travel if isinstance(problem.travel, StraightLines) else turned(travel)
    must = worst_total(problem, travel)
    _refuse_overflow(problem, travel, must)
    shifts, kinds = shift_arrays(problem, place_index)
    coupled = coupled_clients(problem)
    clients, members = client_arrays(problem, coupled)
    continuity = continuity_array(problem)
    places = np.array([place_index[visit.place] for visit in problem.visits], np.int64)
    homes = np.array(
        [place_index[t.shifts[0].from_place] if t.shifts else -1 for t in problem.technicians],
        np.int64,
    )
    crew, crew_ends = _crew(homes, continuity, places, travel)
    visits, options, spans = _options(problem, coupled, places, must, crew_ends)
    return Facts(
        shifts,
        kinds,
        visits,
        options,
        spans,
        continuity,
        crew,
        _shift_at(problem),
        clients,
        members,
        travel,
        travel_to,
        neighbours(places, travel, travel_to),
    )


def state_of(facts: Facts, seed: int) -> State:
    """An empty plan: every visit is left out."""
    shifts, visits, clients = len(facts.shifts), len(facts.visits), len(facts.clients)
    technicians, days = facts.shift_at.shape
    width = _most_stops(facts)
    left_out = int(facts.visits["unplaced"].sum())
    state = State(
        routes=np.zeros(shifts, ROUTE),
        saved_routes=np.zeros(shifts, ROUTE),
        stops=np.full((shifts, width), -1, np.int32),
        ways=np.zeros((shifts, width + 1), WAY),
        segments=np.zeros((shifts, 2, 2, width + 1, 3), np.int32),
        kept=np.full((3, shifts, width), -1, np.int32),
        placed=np.zeros(visits, PLACED),
        week=np.zeros(technicians, np.int64),
        clients=np.zeros(clients, TOGETHER),
        faces=np.zeros((clients, technicians), np.int32),
        on_day=np.zeros((clients, days), np.int32),
        totals=np.array([left_out, left_out, 0, 0, 0], np.int64),
        touched=np.zeros(shifts + 1, np.int32),
        changed=np.zeros(shifts + 1, np.int32),
        band_log=np.zeros((4 * visits + 16, 3), np.int64),
        waiting=np.zeros(4 * visits + 16, WAITING),
        labels=np.zeros((width + 1, LABELS), LABEL),
        begins=np.zeros((3, 16 * (1 + _most_edges(facts)) * width + 64), np.int64),
        times=np.zeros((width + 1, 3), np.int64),
        random=_generator(seed),
    )
    state.routes["saved_size"] = state.placed["shift"] = -1
    state.clients["low"], state.clients["high"] = -FAR, FAR
    return state


def worst_total(problem: Problem, travel: Array) -> int:
    """More than any plan can cost; also what leaving out a visit that must be placed weighs.

    ``travel`` is the matrix of ``Facts``.
    """
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
    longest_leg = int(travel[:, :, 1].max(initial=0))
    dearest_km = max((technician.prices.km for technician in problem.technicians), default=0)
    legs = len(problem.visits) + sum(len(technician.shifts) for technician in problem.technicians)
    late = max((visit.late_minute or 0 for visit in problem.visits), default=0)
    return (
        total
        + legs * (longest_leg * dearest_km // 1000 + 1)
        + len(problem.visits) * late * 2 * span
    )


def _refuse_overflow(problem: Problem, travel: Array, worst: int) -> None:
    if worst * (len(problem.visits) + 1) >= LARGEST_TOTAL:
        raise ProblemError("", "the prices are too high: the total of a plan could overflow.")
    lengths = [visit.minutes for visit in problem.visits]
    lengths.append(int(travel[:, :, 0].max(initial=0)))
    for technician in problem.technicians:
        for shift in technician.shifts:
            rule = shift.break_rule
            lengths += [abs(shift.start), abs(shift.end), 0 if rule is None else rule.minutes]
    if max(lengths, default=0) >= FAR // 8:
        raise ProblemError("", f"minutes must stay below {FAR // 8:,}.")


def _filled(dtype: np.dtype[Any], rows: list[tuple[int, ...]]) -> Array:
    return np.array(rows, dtype) if rows else np.zeros(0, dtype)


def shift_arrays(problem: Problem, place_index: dict[str, int]) -> tuple[Array, Array]:
    """The rows of shifts and of their kinds of day."""
    pairs = [(t, shift) for t, tech in enumerate(problem.technicians) for shift in tech.shifts]
    rows = [_shift_row(place_index, t, problem.technicians[t], shift) for t, shift in pairs]
    kinds = [_kind_rows(shift) for _, shift in pairs]
    return _filled(SHIFT, rows), np.array(kinds, KIND) if kinds else np.zeros((0, 3), KIND)


def _shift_row(
    place_index: dict[str, int], number: int, technician: Technician, shift: Shift
) -> tuple[int, ...]:
    prices, rule = technician.prices, shift.break_rule
    after = FAR if prices.overtime_after is None else min(FAR, prices.overtime_after)
    most = FAR if prices.overtime_max is None else min(FAR, after + prices.overtime_max)
    return (
        number,
        shift.day,
        shift.start,
        shift.end,
        place_index[shift.from_place],
        place_index[shift.to_place],
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


def _shift_at(problem: Problem) -> Array:
    shift_at = np.full((len(problem.technicians), problem.days), -1, np.int32)
    number = 0
    for t, technician in enumerate(problem.technicians):
        for shift in technician.shifts:
            shift_at[t, shift.day] = number
            number += 1
    return shift_at


def continuity_array(problem: Problem) -> Array:
    """int64[visit, technician]: the continuity price; -1 where skills, the pin or it forbid him."""
    index = {technician.id: t for t, technician in enumerate(problem.technicians)}
    skilled: dict[frozenset[str], Array] = {}
    prices = np.full((len(problem.visits), len(index)), -1, np.int64)
    for row, visit in zip(prices, problem.visits, strict=True):
        row[:] = -1 if visit.any_other is None else visit.any_other
        for name, price in visit.technicians.items():
            row[index[name]] = -1 if price is None else price
        if visit.skills not in skilled:
            skilled[visit.skills] = np.array(
                [visit.skills <= technician.skills for technician in problem.technicians], bool
            )
        row[~skilled[visit.skills]] = -1
        if visit.pin is not None and visit.pin.technician is not None:
            row[np.arange(len(index)) != index[visit.pin.technician]] = -1
    return prices


def _crew(
    homes: Array, continuity: Array, places: Array, travel: Array
) -> tuple[Array, list[tuple[int, int, int]]]:
    """Who may do each visit, and where each visit's near and other technicians begin and end.

    ``homes`` are the technicians' places, -1 for one without shifts. The work of trying a visit
    must not grow with the number of technicians.
    """
    if not continuity.size:
        return np.zeros(0, np.int32), [(0, 0, 0)] * len(continuity)
    way = travel[homes[None, :], places[:, None], 0].astype(np.int64)
    may = (continuity >= 0) & (homes >= 0)
    way[~may] = FAR
    cheap = np.lexsort((way, np.where(may, continuity, LARGEST_TOTAL)), axis=1)
    near = (_ranks(np.argsort(way, axis=1, kind="stable")) < NEAR) | (_ranks(cheap) < FAMILIAR)
    tier = np.where(may, np.where(near, 0, 1), 2)
    order = np.lexsort((way, continuity, tier), axis=1)
    counts = may.sum(axis=1)
    crew = order[np.arange(len(homes))[None, :] < counts[:, None]].astype(np.int32)
    ends = np.cumsum(counts)
    firsts = ends - counts
    nears = firsts + (tier == 0).sum(axis=1)
    return crew, list(zip(firsts.tolist(), nears.tolist(), ends.tolist(), strict=True))


def _ranks(order: Array) -> Array:
    """The place of each element in its row's order."""
    return np.argsort(order, axis=1, kind="stable")


def _options(
    problem: Problem,
    coupled: dict[str, int],
    places: Array,
    must: int,
    crew_ends: list[tuple[int, int, int]],
) -> tuple[Array, Array, Array]:
    """The rows of visits, of options (cheapest first), and of windows (likewise) and slots."""
    hours = working_hours(problem)
    visits: list[tuple[int, ...]] = []
    options: list[tuple[int, ...]] = []
    spans: list[tuple[int, ...]] = []
    for v, visit in enumerate(problem.visits):
        mine = option_rows(visit, hours, spans)
        late = visit.late_minute
        pinned = visit.pin is not None and visit.pin.start is not None
        visits.append(
            (
                int(places[v]),
                visit.minutes,
                visit.load,
                coupled.get(visit.client, -1),
                must if visit.unplaced is None else visit.unplaced,
                -1 if late is None or pinned else late,
                len(options),
                len(options) + len(mine),
                mine[0][1] if mine else 0,
                *crew_ends[v],
            )
        )
        options += mine
    return _filled(VISIT, visits), _filled(OPTION, options), _filled(SPAN, spans)


def working_hours(problem: Problem) -> dict[int, tuple[int, int]]:
    """From when to when anybody works, by day."""
    hours: dict[int, tuple[int, int]] = {}
    for technician in problem.technicians:
        for shift in technician.shifts:
            start, end = hours.get(shift.day, (shift.start, shift.end))
            hours[shift.day] = (min(start, shift.start), max(end, shift.end))
    return hours


def option_rows(
    visit: Visit, hours: dict[int, tuple[int, int]], spans: list[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """The options of a visit, cheapest first; their windows and slots are added to ``spans``.

    ``hours``: from when to when anybody works, by day.
    """
    rows = []
    for day in sorted({slot.day for slot in visit.slots} & hours.keys()):
        windows, slots = _windows(visit, day, hours[day]), _slots(visit, day)
        if windows:
            first, end = len(spans), len(spans) + len(windows)
            rows.append((day, windows[0][2], first, end, end, end + len(slots)))
            spans += windows + slots
    return sorted(rows, key=lambda option: option[1])


def _slots(visit: Visit, day: int) -> list[tuple[int, int, int]]:
    """The slots of a day as they are; a pinned start makes one slot of that minute."""
    pin = visit.pin
    if pin is not None and pin.start is not None:
        price = slot_price(visit, day, pin.start)
        return [] if price is None else [(pin.start, pin.start, sum(price))]
    return [
        (_within(slot.earliest), _within(slot.latest), slot.price)
        for slot in visit.slots
        if slot.day == day
    ]


def _within(minute: int) -> int:
    return max(-FAR, min(FAR, minute))


def _windows(visit: Visit, day: int, hours: tuple[int, int]) -> list[tuple[int, int, int]]:
    """Spans for the start of a service on a day, each at one price, cheapest first.

    Lateness is taken in steps that grow by a quarter, each at the price of its last minute: a
    little too dear, until the times of a changed day are worked out exactly.
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
        spans = _slots(visit, day) if hours[0] <= pin.start <= hours[1] else []
    kept: list[tuple[int, int, int]] = []
    for span in sorted(set(spans), key=lambda s: (s[2], s[0], -s[1])):
        if not any(a <= span[0] and span[1] <= b for a, b, _ in kept):
            kept.append(span)
    return kept


def coupled_clients(problem: Problem) -> dict[str, int]:
    """Numbers for the clients whose visits depend on one another."""
    visits: dict[str, int] = {}
    for visit in problem.visits:
        visits[visit.client] = visits.get(visit.client, 0) + 1
    coupled = [
        client.id
        for client in problem.client.values()
        if client.max_technicians == 0
        or (
            visits.get(client.id, 0) > 1
            and (
                client.extra_technician
                or client.max_technicians is not None
                or client.max_start_spread is not None
                or client.min_gap_days
                or client.all_or_none
            )
        )
    ]
    return {client: i for i, client in enumerate(coupled)}


def client_arrays(problem: Problem, coupled: dict[str, int]) -> tuple[Array, Array]:
    """The rows of clients whose visits depend on one another, and their visits."""
    members: list[list[int]] = [[] for _ in coupled]
    for v, visit in enumerate(problem.visits):
        if visit.client in coupled:
            members[coupled[visit.client]].append(v)
    rows: list[tuple[int, ...]] = []
    first = 0
    for name, visits in zip(coupled, members, strict=True):
        client = problem.client[name]
        most, spread = client.max_technicians, client.max_start_spread
        rows.append(
            (
                client.extra_technician,
                FAR if most is None else min(FAR, most),
                -1 if spread is None else min(FAR, spread),
                min(problem.days, client.min_gap_days),
                client.all_or_none,
                first,
                first + len(visits),
            )
        )
        first += len(visits)
    return _filled(CLIENT, rows), np.array([v for visits in members for v in visits], np.int32)


def _most_stops(facts: Facts) -> int:
    """More stops than any day can have: the shortest services that fill the longest shift."""
    if not len(facts.shifts) or not len(facts.visits):
        return 1
    longest = int((facts.shifts["end"] - facts.shifts["start"]).max())
    ends = np.cumsum(np.sort(facts.visits["minutes"]))
    return int(np.searchsorted(ends, longest, side="right")) + 1


def _most_edges(facts: Facts) -> int:
    """The most slots that a visit has on one day."""
    return int((facts.options["end_slot"] - facts.options["first_slot"]).max(initial=1))


def _generator(seed: int) -> Array:
    """The state of a xorshift generator, never zero, well apart for neighbouring seeds."""
    return np.random.SeedSequence(abs(seed) * 2 + (seed < 0)).generate_state(1, np.uint64) | 1
