"""Why a visit has no place in a plan, found by trying to put it in everywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import FAR, ROUTE
from scheduler.solver.compiled import kernel
from scheduler.solver.days import paid_with
from scheduler.solver.moves import extra_price
from scheduler.solver.plan import Reason
from scheduler.solver.segments import drive_price, time_price
from scheduler.solver.timing import time_route

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.problem import Problem, Slot, Technician, Visit

FITS, FULL, OVERTIME, WEEK, CAPACITY = 0, 1, 2, 3, 4
CODES = {FULL: "shift_full", OVERTIME: "overtime", WEEK: "week_minutes", CAPACITY: "capacity"}


@kernel
def tried(facts: Facts, state: State, visit: int, candidate: int, routes: Array) -> tuple[int, int]:
    """What comes of putting a visit into a candidate's day: (verdict, price where it fits).

    ``routes`` are those of ``state``, or empty ones to ask what would be if nothing else was to do.
    """
    option, row, travel = facts.candidates[candidate], facts.visits[visit], facts.travel
    s, place = option.shift, row.place
    shift, route = facts.shifts[s], routes[s]
    if route.load + row.load > shift.capacity:
        return CAPACITY, 0
    verdict, cheapest = FULL, 0
    fixed = option.price + extra_price(facts.extra, state.faces, row.client, shift.technician)
    fixed -= time_price(shift, route.paid)
    if route.size == 0:
        fixed += shift.day_price
    week_left = shift.most_week - state.week[shift.technician] + route.paid
    here = shift.from_place
    for p in range(route.size + 1):
        there = shift.to_place if p == route.size else facts.visits[state.stops[s, p]].place
        way = drive_price(shift, travel[here, place, 1])
        way += drive_price(shift, travel[place, there, 1])
        if route.size > 0:
            way -= drive_price(shift, travel[here, there, 1])
        legs = travel[here, place, 0], travel[place, there, 0]
        here = there
        for window in facts.windows[option.first : option.end]:
            work = (row.minutes, window.earliest, window.latest)
            paid = paid_with(shift, route, facts.kinds[s], state.segments[s], p, work, *legs)
            price = fixed + way + time_price(shift, paid) + window.price
            if paid >= FAR:
                continue
            if paid > shift.most_paid:
                verdict = OVERTIME if verdict == FULL else verdict
            elif paid > week_left:
                verdict = WEEK if verdict != FITS else verdict
            elif verdict != FITS or price < cheapest:
                verdict, cheapest = FITS, price
    return verdict, cheapest


def reasons(problem: Problem, facts: Facts, state: State, number: int) -> tuple[Reason, ...]:
    """Why the plan in ``state`` has no place for a visit, given by its number."""
    visit = problem.visits[number]
    skilled = [tech for tech in problem.technicians if visit.skills <= tech.skills]
    if not skilled:
        return tuple(_missing_skills(problem, visit))
    allowed = [tech for tech in skilled if visit.allows(tech)]
    if not allowed:
        return (Reason("nobody_allowed"),)
    if facts.visits["first"][number] == facts.visits["end"][number]:
        if visit.pin is not None and _has_candidates(replace(visit, pin=None), allowed):
            return (Reason("pin"),)
        return tuple(_no_shift_or_window(problem, visit, allowed))
    return tuple(_no_room(problem, facts, state, number))


def _missing_skills(problem: Problem, visit: Visit) -> list[Reason]:
    """The skills nobody has; where all skills are there but not in one person, the rarest."""
    holders = {
        skill: sum(skill in technician.skills for technician in problem.technicians)
        for skill in sorted(visit.skills)
    }
    if not holders:
        return [Reason("nobody_allowed")]
    rarest = min(holders, key=lambda skill: holders[skill])
    missing = [skill for skill, number in holders.items() if number == 0] or [rarest]
    return [Reason("no_skilled_technician", {"skill": skill}) for skill in missing]


def _has_candidates(visit: Visit, allowed: list[Technician]) -> bool:
    return any(
        shift.day == slot.day and slot.earliest <= shift.end
        for technician in allowed
        for shift in technician.shifts
        for slot in visit.slots
    )


def _no_shift_or_window(
    problem: Problem, visit: Visit, allowed: list[Technician]
) -> Iterator[Reason]:
    """For each slot: nobody works on its day, or nobody who does can begin in it."""
    for day in sorted({slot.day for slot in visit.slots}):
        crew = [technician for technician in allowed if technician.shift_on(day)]
        if not crew:
            yield Reason("no_shift", {"day": day})
            continue
        for slot in visit.slots:
            if slot.day == day and not any(_alone(problem, t, visit, slot) for t in crew):
                yield Reason("window", {"slot": _shown(slot)})


def _no_room(problem: Problem, facts: Facts, state: State, number: int) -> Iterator[Reason]:
    """What each shift that might do the visit says to it, as the plan stands."""
    visit = problem.visits[number]
    owners = [(tech, shift.day) for tech in problem.technicians for shift in tech.shifts]
    idle = np.zeros(len(facts.shifts), ROUTE)
    fits = []
    crew: dict[str, Technician] = {}
    said: list[Reason] = []
    for c in range(facts.visits["first"][number], facts.visits["end"][number]):
        technician, day = owners[facts.candidates["shift"][c]]
        crew[technician.id] = technician
        verdict, price = tried(facts, state, number, c, state.routes)
        if verdict == FITS:
            fits.append((price, technician.id, day))
        elif verdict == WEEK:
            said.append(Reason("week_minutes", {"technician": technician.id}))
        elif verdict != FULL or tried(facts, state, number, c, idle)[0] != FULL:
            said.append(Reason(CODES[verdict], {"technician": technician.id, "day": day}))
    if fits:
        price, name, day = min(fits)
        yield Reason("price", {"technician": name, "day": day, "price": price})
    yield from (reason for i, reason in enumerate(said) if reason not in said[:i])
    yield from _no_shift_or_window(problem, visit, list(crew.values()))


def _alone(problem: Problem, technician: Technician, visit: Visit, slot: Slot) -> bool:
    """Whether the visit can be done in the slot by someone free that day, overtime aside."""
    only = replace(visit, slots=(slot,))
    tireless = replace(technician, prices=replace(technician.prices, overtime_max=None))
    return time_route(problem, tireless, slot.day, [only]) is not None


def _shown(slot: Slot) -> dict[str, int]:
    return {"day": slot.day, "earliest": slot.earliest, "latest": slot.latest}
