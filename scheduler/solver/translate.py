"""Between a plan as people know it and the state of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.anneal import adopt
from scheduler.solver.arrays import BEST, FAR
from scheduler.solver.plan import Break, Route, Stop
from scheduler.solver.pricing import paid_minutes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.plan import Plan
    from scheduler.solver.pool import Column
    from scheduler.solver.problem import Problem, Shift


def left_out(facts: Facts, state: State) -> list[int]:
    """The visits that the best plan leaves out."""
    placed = np.zeros(len(facts.visits), bool)
    for s, size in enumerate(state.routes["best_size"]):
        placed[state.kept[BEST, s, :size]] = True
    return [int(v) for v in np.flatnonzero(~placed)]


def clear(facts: Facts, state: State) -> None:
    """Takes everything out of the plan."""
    for s in np.flatnonzero(state.routes["size"]):
        take_day(facts, state, int(s), ())


def go_back(facts: Facts, state: State) -> None:
    """Makes the best plan the present one again."""
    for _ in _best_days(facts, state):
        pass
    state.routes["changed"] = state.changed[0] = 0


def _best_days(facts: Facts, state: State) -> Iterator[int]:
    """Takes the days of the best plan one by one; the times of each are in ``state.times`` then."""
    clear(facts, state)
    state.clients["low"], state.clients["high"] = (
        state.clients["best_low"],
        state.clients["best_high"],
    )
    for s in np.flatnonzero(state.routes["best_size"]):
        stops = state.kept[BEST, s, : state.routes["best_size"][s]]
        if not take_day(facts, state, int(s), stops, int(state.routes["best_paid"][s])):
            raise AssertionError(f"no times for the day of shift {s}")
        yield int(s)


def timed_routes(problem: Problem, facts: Facts, state: State) -> Iterator[Route]:
    """The routes of the best plan, which becomes the present one, with their cheapest times."""
    shifts = [(tech.id, shift) for tech in problem.technicians for shift in tech.shifts]
    for s in _best_days(facts, state):
        yield timed_route(problem, state, s, *shifts[s])


def timed_route(problem: Problem, state: State, s: int, technician: str, shift: Shift) -> Route:
    """The day of a shift that was taken last, with its times."""
    size = int(state.routes["size"][s])
    depart, return_, rest = state.times[0].tolist()
    rule = shift.break_rule
    break_ = None if rule is None or rest == FAR else Break(rest, rest + rule.minutes)
    stops = []
    for v, (arrive, start, _) in zip(
        state.stops[s, :size].tolist(), state.times[1 : size + 1].tolist(), strict=True
    ):
        visit = problem.visits[v]
        stops.append(Stop(visit.id, arrive, start, start + visit.minutes))
    return Route(technician, shift.day, depart, return_, break_, tuple(stops))


def take_over(problem: Problem, facts: Facts, state: State, start: Plan) -> None:
    """Takes over the days of a plan; stops that do not fit any more are left out."""
    shifts = [(tech.id, shift.day) for tech in problem.technicians for shift in tech.shifts]
    shift_number = {key: s for s, key in enumerate(shifts)}
    visit_number = {visit.id: v for v, visit in enumerate(problem.visits)}
    _lay_bands(facts, state, _bands_of(facts, start, visit_number))
    for route in start.routes:
        s = shift_number.get((route.technician, route.day))
        if s is None or not route.stops:
            continue
        stops: list[int] = []
        for stop in route.stops:
            visit = visit_number[stop.visit]
            if state.placed["shift"][visit] < 0 and visit not in stops and _may(facts, visit, s):
                stops.append(visit)
        technician = problem.technician[route.technician]
        shift = technician.shift_on(route.day)
        rule = None if shift is None else shift.break_rule
        paid = paid_minutes(technician, route, rule is not None and rule.paid)
        if take_day(facts, state, s, stops, paid) or take_day(facts, state, s, stops):
            continue
        kept: list[int] = []
        for visit in stops:
            if take_day(facts, state, s, [*kept, visit]):
                kept.append(visit)
        take_day(facts, state, s, kept)
    _take_out_broken(facts, state)


def _bands_of(facts: Facts, start: Plan, number: dict[str, int]) -> dict[int, int]:
    """The earliest start of each client's visits in a plan."""
    starts: dict[int, int] = {}
    for route in start.routes:
        for stop in route.stops:
            client = int(facts.visits["client"][number[stop.visit]])
            starts[client] = min(starts.get(client, stop.start), stop.start)
    return starts


def _lay_bands(facts: Facts, state: State, starts: dict[int, int]) -> None:
    """Lays the bands of clients with a spread from their earliest starts on."""
    for client, first in starts.items():
        if client >= 0 and facts.clients["spread"][client] >= 0:
            state.clients["low"][client] = first
            state.clients["high"][client] = first + facts.clients["spread"][client]


def take_columns(facts: Facts, state: State, columns: Iterable[Column]) -> None:
    """Makes a combination of routes the plan; what does not fit together is left out."""
    clear(facts, state)
    starts: dict[int, int] = {}
    for column in columns:
        for visit, start in zip(column.stops, column.starts, strict=True):
            client = int(facts.visits["client"][visit])
            starts[client] = min(starts.get(client, start), start)
    _lay_bands(facts, state, starts)
    for column in columns:
        # A route that says nothing of its paid minutes takes those that cost least.
        take_day(facts, state, column.shift, column.stops, column.paid or FAR)
    _take_out_broken(facts, state)


def _take_out_broken(facts: Facts, state: State) -> None:
    """Takes out all visits of clients who want all or none and have only some."""
    clients, visits = facts.clients, state.clients["visits"]
    some = (visits > 0) & (visits < clients["end"] - clients["first"])
    broken = np.flatnonzero(some & (clients["all_or_none"] > 0))
    if len(broken):
        mine = facts.members[clients["first"][broken[0]] : clients["end"][broken[0]]]
        for s in set(state.placed["shift"][mine].tolist()) - {-1}:
            stops = state.stops[s, : state.routes["size"][s]].copy()
            if not take_day(facts, state, s, stops[~np.isin(stops, mine)]):
                # Where drives are no metric a day may get worse by having less to do.
                take_day(facts, state, s, ())
        _take_out_broken(facts, state)


def best_routes(state: State) -> set[tuple[int, tuple[int, ...]]]:
    """The days of the best plan: shift and visits in order."""
    sizes = state.routes["best_size"].tolist()
    return {(s, tuple(state.kept[BEST, s, :size].tolist())) for s, size in enumerate(sizes) if size}


def take_day(
    facts: Facts, state: State, s: int, stops: Sequence[int] | Array, most_paid: int = FAR
) -> bool:
    """Makes a day of these visits, all left out before; empties it where that breaks a rule.

    Its times are in ``state.times``, the cheapest of at most so many paid minutes.
    """
    return adopt(facts, state, s, np.array(stops, np.int32), most_paid)


def _may(facts: Facts, visit: int, s: int) -> bool:
    """Whether a technician may make a visit on the day of a shift."""
    row, shift = facts.visits[visit], facts.shifts[s]
    days = facts.options["day"][row["first"] : row["end"]]
    return bool(shift["day"] in days and facts.continuity[visit, shift["technician"]] >= 0)
