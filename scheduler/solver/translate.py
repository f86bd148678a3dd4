"""Between a plan as people know it and the state of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.anneal import adopt
from scheduler.solver.timing import time_route

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scheduler.solver.arrays import Facts, State
    from scheduler.solver.plan import Plan, Route
    from scheduler.solver.problem import Problem


def left_out(facts: Facts, state: State) -> list[int]:
    """The visits that the best plan leaves out."""
    placed = np.zeros(len(facts.visits), bool)
    for s, size in enumerate(state.best_sizes):
        placed[state.best_stops[s, :size]] = True
    return [int(v) for v in np.flatnonzero(~placed)]


def timed_routes(problem: Problem, state: State) -> Iterator[Route]:
    """The routes of the present plan with their cheapest times, within the minutes of the week."""
    number = 0
    for t, technician in enumerate(problem.technicians):
        limit = technician.week_minutes
        slack = None if limit is None else limit - int(state.week[t])
        for shift in technician.shifts:
            route = state.routes[number]
            visits = [problem.visits[v] for v in state.stops[number, : route["size"]]]
            number += 1
            if not visits:
                continue
            most = None if slack is None else int(route["paid"]) + slack
            timed = time_route(problem, technician, shift.day, visits, most)
            if timed is None:
                raise AssertionError(f"no times for {technician.id} on day {shift.day}")
            if slack is not None:
                slack += int(route["paid"]) - timed.paid
            yield timed.route


def take_over(problem: Problem, facts: Facts, state: State, start: Plan) -> None:
    """Takes over the days of a plan; stops that do not fit any more are left out."""
    shifts = [(tech.id, shift.day) for tech in problem.technicians for shift in tech.shifts]
    shift_number = {key: s for s, key in enumerate(shifts)}
    visit_number = {visit.id: v for v, visit in enumerate(problem.visits)}
    for route in start.routes:
        s = shift_number.get((route.technician, route.day))
        if s is None:
            continue
        rows = []
        for stop in route.stops:
            visit = visit_number[stop.visit]
            window = _window(facts, visit, s, stop.start)
            if state.shift_of[visit] < 0 and window is not None:
                rows.append((visit, window))
        if not _takes(facts, state, s, rows):
            kept: list[tuple[int, int]] = []
            for row in rows:
                if _takes(facts, state, s, [*kept, row]):
                    kept.append(row)
            _takes(facts, state, s, kept)


def _takes(facts: Facts, state: State, s: int, rows: list[tuple[int, int]]) -> bool:
    visits, windows = np.array(rows, np.int32).reshape(-1, 2).T.copy()
    return adopt(facts, state, s, visits, windows)


def _window(facts: Facts, visit: int, s: int, start: int) -> int | None:
    """The cheapest window of a visit in a shift that holds a start; None when there is none."""
    for c in range(facts.visits["first"][visit], facts.visits["end"][visit]):
        candidate = facts.candidates[c]
        if candidate["shift"] == s:
            for w in range(candidate["first"], candidate["end"]):
                if facts.windows["earliest"][w] <= start <= facts.windows["latest"][w]:
                    return w
    return None
