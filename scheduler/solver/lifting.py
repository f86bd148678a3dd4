"""A problem with some facts lifted: if somebody worked longer, knew more or asked less.

Plain Python: what a stated reason means, and how to try whether it is true.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from scheduler.solver.problem import Shift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from scheduler.solver.plan import Reason
    from scheduler.solver.problem import Client, Problem, Technician, Visit

A_DAY = 1440
"""Minutes by which hours and windows are widened at both ends."""

NO_CLIENT_RULE: Mapping[str, Any] = {
    "max_technicians": None,
    "max_start_spread": None,
    "min_gap_days": 0,
    "all_or_none": False,
}


def lifted(problem: Problem, visit: str, reasons: Iterable[Reason]) -> Problem:
    """The problem without the facts that reasons for leaving a visit out name.

    A reason that names no technician, day or slot is lifted for all of them.
    """
    for reason in reasons:
        problem = LIFTS[reason.code](problem, problem.visit[visit], reason.params)
    return problem


def _with_visit(problem: Problem, visit: Visit, **changes: Any) -> Problem:
    visits = (replace(v, **changes) if v.id == visit.id else v for v in problem.visits)
    return replace(problem, visits=tuple(visits))


def _with_technicians(
    problem: Problem, params: Mapping[str, Any], change: Callable[[Technician], Technician]
) -> Problem:
    who = params.get("technician")
    return replace(
        problem,
        technicians=tuple(
            change(technician) if who in (None, technician.id) else technician
            for technician in problem.technicians
        ),
    )


def _with_shifts(
    problem: Problem, params: Mapping[str, Any], change: Callable[[Shift], Shift]
) -> Problem:
    def changed(technician: Technician) -> Technician:
        shifts = (
            change(shift) if params.get("day") in (None, shift.day) else shift
            for shift in technician.shifts
        )
        return replace(technician, shifts=tuple(shifts))

    return _with_technicians(problem, params, changed)


def _longer(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_shifts(
        problem, params, lambda s: replace(s, start=s.start - A_DAY, end=s.end + A_DAY)
    )


def _roomier(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_shifts(problem, params, lambda shift: replace(shift, capacity=None))


def _tireless(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_technicians(
        problem, params, lambda t: replace(t, prices=replace(t.prices, overtime_max=None))
    )


def _longer_week(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_technicians(problem, params, lambda t: replace(t, week_minutes=None))


def _another_shift(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    day = params["day"]

    def working(technician: Technician) -> Technician:
        if technician.shift_on(day):
            return technician
        ends = [(shift.from_place, shift.to_place) for shift in technician.shifts]
        # Who never works has no home in the problem: the visit's place does as well as any.
        added = Shift(day, -A_DAY, 2 * A_DAY, *(ends or [(visit.place, visit.place)])[0])
        return replace(technician, shifts=(*technician.shifts, added))

    return _with_technicians(problem, params, working)


def _any_time(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    meant = params.get("slot")
    slots = (
        replace(slot, earliest=slot.earliest - A_DAY, latest=slot.latest + A_DAY)
        if meant in (None, {"day": slot.day, "earliest": slot.earliest, "latest": slot.latest})
        else slot
        for slot in visit.slots
    )
    return _with_visit(problem, visit, slots=tuple(slots))


def _unskilled(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    gone = {params["skill"]} if "skill" in params else visit.skills
    return _with_visit(problem, visit, skills=visit.skills - gone)


def _anybody(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    named = {t: price for t, price in visit.technicians.items() if price is not None}
    return _with_visit(problem, visit, technicians=named, any_other=visit.any_other or 0)


def _free(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_visit(problem, visit, pin=None)


def _at_any_price(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    return _with_visit(problem, visit, unplaced=None)


def _easier_client(problem: Problem, visit: Visit, params: Mapping[str, Any]) -> Problem:
    rule = params["which"]

    def eased(client: Client) -> Client:
        return replace(client, **{rule: NO_CLIENT_RULE[rule]})

    clients = (eased(c) if c.id == visit.client else c for c in problem.clients)
    return replace(problem, clients=tuple(clients))


LIFTS: Mapping[str, Callable[[Problem, Visit, Mapping[str, Any]], Problem]] = {
    "no_skilled_technician": _unskilled,
    "nobody_allowed": _anybody,
    "no_shift": _another_shift,
    "window": _any_time,
    "shift_full": _longer,
    "overtime": _tireless,
    "capacity": _roomier,
    "week_minutes": _longer_week,
    "pin": _free,
    "client_rule": _easier_client,
    "price": _at_any_price,
}
