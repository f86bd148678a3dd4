"""The independent check and pricing of a plan, written from the format and not from the search.

One function a rule; each yields a sentence for every time the rule is broken.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from scheduler.solver.plan import Lines, Plan, read_plan
from scheduler.solver.pricing import (
    extra_technicians_price,
    most_paid_minutes,
    overlap,
    paid_minutes,
    price_of_stated,
    slot_price,
)
from scheduler.solver.problem import read_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scheduler.solver.plan import Route, Stop
    from scheduler.solver.problem import Client, Problem, Shift, Technician, Visit


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the referee says of a plan.

    Attributes:
        total: The plan's price, ``lines.total``.
        lines: Its parts.
        feasible: Whether every hard rule holds and every visit that must be placed is placed.
        broken: A sentence for each broken rule, and for each stated figure that is wrong.

    """

    total: int
    lines: Lines
    feasible: bool
    broken: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The verdict as ``familiar check --json`` prints it."""
        return {
            "total": self.total,
            "lines": self.lines.as_dict(),
            "feasible": self.feasible,
            "broken": list(self.broken),
        }


@dataclass(frozen=True, slots=True)
class _Day:
    """A stated route beside what it has to keep to."""

    problem: Problem
    route: Route
    technician: Technician
    shift: Shift
    stops: tuple[tuple[Visit, Stop], ...]

    @property
    def paid(self) -> int:
        rule = self.shift.break_rule
        return paid_minutes(self.technician, self.route, rule is not None and rule.paid)


def check(problem: Problem, plan: Plan) -> Verdict:
    """Checks every rule of the format and prices the plan, whatever it states itself."""
    broken = list(_placed_once(problem, plan))
    days = []
    for route in plan.routes:
        day = _day(problem, route)
        if isinstance(day, str):
            broken.append(_prefix(route) + day)
        else:
            days.append(day)
    for day in days:
        broken.extend(_prefix(day.route) + text for rule in ROUTE_RULES for text in rule(day))
    broken.extend(_one_route_a_day(plan))
    broken.extend(_week_minutes(days))
    for client, placed in _placed_by_client(problem, plan).items():
        for client_rule in CLIENT_RULES:
            broken.extend(client_rule(problem, problem.client[client], placed))
    lines = _lines(problem, plan)
    must = [visit for visit in _left_out(problem, plan) if visit.unplaced is None]
    feasible = not must and not broken
    broken.extend(_stated_figures(plan, lines, feasible=not must))
    return Verdict(lines.total, lines, feasible, tuple(broken))


def check_json(problem: object, plan: object) -> Verdict:
    """Checks a plan that was read from a file, both as parsed JSON; raises ``FormatError``."""
    read = read_problem(problem)
    return check(read, read_plan(plan, read))


def clock(minute: int) -> str:
    """A minute of the day as people write it; past midnight the hours go on: 25:10."""
    sign = "-" if minute < 0 else ""
    return f"{sign}{abs(minute) // 60:02}:{abs(minute) % 60:02}"


def _prefix(route: Route) -> str:
    return f"{route.technician}, day {route.day}: "


def _day(problem: Problem, route: Route) -> _Day | str:
    technician = problem.technician[route.technician]
    shift = technician.shift_on(route.day)
    if shift is None:
        return "there is no shift on this day."
    if not route.stops:
        return "the route has no stops and should be left out."
    stops = tuple((problem.visit[stop.visit], stop) for stop in route.stops)
    return _Day(problem, route, technician, shift, stops)


def _times_add_up(day: _Day) -> Iterator[str]:
    for visit, stop in day.stops:
        if not day.route.depart <= stop.arrive <= stop.start:
            yield (
                f"visit {visit.id} starts at {clock(stop.start)}, arrives at {clock(stop.arrive)} "
                f"and departs at {clock(day.route.depart)}, which is out of order."
            )
        if stop.end != stop.start + visit.minutes:
            yield (
                f"visit {visit.id} takes {visit.minutes} minutes, but is stated from "
                f"{clock(stop.start)} to {clock(stop.end)}."
            )


def _inside_shift(day: _Day) -> Iterator[str]:
    if day.route.depart < day.shift.start:
        yield f"departs at {clock(day.route.depart)}, before the shift ({clock(day.shift.start)})."
    if day.route.return_ > day.shift.end:
        yield f"returns at {clock(day.route.return_)}, after the shift ({clock(day.shift.end)})."


def _enough_driving_time(day: _Day) -> Iterator[str]:
    """Between leaving one place and arriving at the next lies the drive, outside the break."""
    here, left = day.shift.from_place, day.route.depart
    legs = [(visit.place, stop.arrive, stop.end, f"visit {visit.id}") for visit, stop in day.stops]
    end = (day.shift.to_place, day.route.return_, day.route.return_, "the return")
    for place, arrive, leave, name in [*legs, end]:
        needed = day.problem.drive_minutes(here, place)
        available = arrive - left - overlap(day.route.break_, left, arrive)
        if available < needed:
            yield f"{name} needs a drive of {needed} minutes, but {available} are left for it."
        here, left = place, leave


def _break_as_ruled(day: _Day) -> Iterator[str]:
    rule, stated = day.shift.break_rule, day.route.break_
    due = (
        rule is not None
        and day.route.depart <= rule.earliest
        and day.route.return_ >= rule.latest + rule.minutes
    )
    if stated is None:
        if due:
            yield "the break is missing."
        return
    if rule is None or not due:
        yield "a break is stated, but this route has none."
        return
    if stated.end - stated.start != rule.minutes:
        yield f"the break takes {stated.end - stated.start} minutes instead of {rule.minutes}."
    if not rule.earliest <= stated.start <= rule.latest:
        yield (
            f"the break begins at {clock(stated.start)}, not from {clock(rule.earliest)} "
            f"to {clock(rule.latest)}."
        )
    for visit, stop in day.stops:
        if stated.start < stop.end and stop.start < stated.end:
            yield f"the break lies inside visit {visit.id}."


def _slot_fits(day: _Day) -> Iterator[str]:
    for visit, stop in day.stops:
        if slot_price(visit, day.route.day, stop.start) is None:
            yield f"visit {visit.id} starts at {clock(stop.start)}, and no slot allows that."


def _may_do(day: _Day) -> Iterator[str]:
    for visit, _ in day.stops:
        if missing := sorted(visit.skills - day.technician.skills):
            yield f"visit {visit.id} needs the skill {', '.join(missing)}."
        if visit.continuity(day.technician.id) is None:
            yield f"visit {visit.id} may never be done by {day.technician.id}."


def _pins_hold(day: _Day) -> Iterator[str]:
    for visit, stop in day.stops:
        pin = visit.pin
        if pin is None:
            continue
        if pin.technician not in (None, day.technician.id):
            yield f"visit {visit.id} is pinned to {pin.technician}."
        if pin.day not in (None, day.route.day):
            yield f"visit {visit.id} is pinned to day {pin.day}."
        if pin.start not in (None, stop.start):
            yield (
                f"visit {visit.id} is pinned to start at {clock(pin.start or 0)}, "
                f"but starts at {clock(stop.start)}."
            )


def _capacity(day: _Day) -> Iterator[str]:
    load = sum(visit.load for visit, _ in day.stops)
    if day.shift.capacity is not None and load > day.shift.capacity:
        yield f"the visits load {load}, and the capacity is {day.shift.capacity}."


def _overtime(day: _Day) -> Iterator[str]:
    most = most_paid_minutes(day.technician.prices)
    if most is not None and day.paid > most:
        yield f"{day.paid} minutes are paid, and at most {most} are allowed."


ROUTE_RULES = (
    _times_add_up,
    _inside_shift,
    _enough_driving_time,
    _break_as_ruled,
    _slot_fits,
    _may_do,
    _pins_hold,
    _capacity,
    _overtime,
)


def _one_route_a_day(plan: Plan) -> Iterator[str]:
    routes = Counter((route.technician, route.day) for route in plan.routes)
    for (technician, day), number in routes.items():
        if number > 1:
            yield f"{technician}, day {day}: there are {number} routes."


def _week_minutes(days: list[_Day]) -> Iterator[str]:
    paid: dict[str, int] = defaultdict(int)
    for day in days:
        paid[day.technician.id] += day.paid
    for technician in {day.technician.id: day.technician for day in days}.values():
        limit = technician.week_minutes
        if limit is not None and paid[technician.id] > limit:
            yield (
                f"{technician.id}: {paid[technician.id]} minutes are paid over all days, "
                f"and at most {limit} are allowed."
            )


def _placed_once(problem: Problem, plan: Plan) -> Iterator[str]:
    """Every visit stands once: in one route, or among the unplaced."""
    mentions = Counter(stop.visit for route in plan.routes for stop in route.stops)
    mentions.update(left_out.visit for left_out in plan.unplaced)
    for visit in problem.visits:
        if mentions[visit.id] != 1:
            times = "nowhere" if not mentions[visit.id] else f"{mentions[visit.id]} times"
            yield f"visit {visit.id} stands {times} in the plan instead of once."


Placed = list[tuple["Route", "Stop"]]


def _placed_by_client(problem: Problem, plan: Plan) -> dict[str, Placed]:
    placed: dict[str, Placed] = defaultdict(list)
    for route in plan.routes:
        for stop in route.stops:
            placed[problem.visit[stop.visit].client].append((route, stop))
    return placed


def _max_technicians(problem: Problem, client: Client, placed: Placed) -> Iterator[str]:
    names = sorted({route.technician for route, _ in placed})
    if client.max_technicians is not None and len(names) > client.max_technicians:
        yield (
            f"client {client.id}: {len(names)} technicians come ({', '.join(names)}), "
            f"and at most {client.max_technicians} may."
        )


def _max_start_spread(problem: Problem, client: Client, placed: Placed) -> Iterator[str]:
    starts = [stop.start for _, stop in placed]
    if client.max_start_spread is not None and max(starts) - min(starts) > client.max_start_spread:
        yield (
            f"client {client.id}: visits start from {clock(min(starts))} to {clock(max(starts))}, "
            f"more than {client.max_start_spread} minutes apart."
        )


def _min_gap_days(problem: Problem, client: Client, placed: Placed) -> Iterator[str]:
    ordered = sorted((route.day, stop.visit) for route, stop in placed)
    for (day, visit), (next_day, next_visit) in pairwise(ordered):
        if next_day - day < client.min_gap_days:
            yield (
                f"client {client.id}: visits {visit} (day {day}) and {next_visit} "
                f"(day {next_day}) are less than {client.min_gap_days} days apart."
            )


def _all_or_none(problem: Problem, client: Client, placed: Placed) -> Iterator[str]:
    if not client.all_or_none:
        return
    there = {stop.visit for _, stop in placed}
    missing = [v.id for v in problem.visits if v.client == client.id and v.id not in there]
    if missing:
        yield f"client {client.id}: all visits or none, but {', '.join(missing)} are left out."


CLIENT_RULES = (_max_technicians, _max_start_spread, _min_gap_days, _all_or_none)


def _left_out(problem: Problem, plan: Plan) -> list[Visit]:
    placed = {stop.visit for route in plan.routes for stop in route.stops}
    return [visit for visit in problem.visits if visit.id not in placed]


def _lines(problem: Problem, plan: Plan) -> Lines:
    total = Lines(
        unplaced=sum(visit.unplaced or 0 for visit in _left_out(problem, plan)),
        extra_technicians=sum(
            extra_technicians_price(problem, client, (route.technician for route, _ in placed))
            for client, placed in _placed_by_client(problem, plan).items()
        ),
    )
    for route in plan.routes:
        total += price_of_stated(problem, route)
    return total


def _stated_figures(plan: Plan, lines: Lines, feasible: bool) -> Iterator[str]:
    if plan.feasible is not None and plan.feasible != feasible:
        yield f"feasible is stated as {str(plan.feasible).lower()}, but is {str(feasible).lower()}."
    if plan.total is not None and plan.total != lines.total:
        yield f"the total is stated as {plan.total}, but is {lines.total}."
    if plan.lines is not None:
        stated = plan.lines.as_dict()
        for name, amount in lines.as_dict().items():
            if stated[name] != amount:
                yield f"the line {name} is stated as {stated[name]}, but is {amount}."
