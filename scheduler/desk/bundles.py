"""Bundles: one road for every visit, chosen together by one idea."""

from collections.abc import Mapping
from dataclasses import replace

from scheduler.continuity.lines import LOSS, PriceLine, Source, total
from scheduler.desk.ground import Day, Ground
from scheduler.desk.roads import Road
from scheduler.desk.together import SEED, Ask, Taken, changes_person, take
from scheduler.solver.asking import Refit, Refitted
from scheduler.solver.problem import Problem
from scheduler.views.desk import Idea, RoadKind

Roads = Mapping[int, tuple[Road, ...]]
"""The roads of each visit, by its id, the cheapest first."""

MOST_TRIED = 12
"""Visits for which overtime or another road is tried once the rest is settled."""


def bundle(ground: Ground, roads: Roads, idea: Idea, ask: Ask) -> Taken:
    """The roads that an idea takes for all visits together."""
    allowed = {id: _allowed(ground, some, idea) for id, some in roads.items()}
    problem = _least_today(ground) if idea is Idea.LEAST_TODAY else ground.normal
    days: dict[str, frozenset[Day]] = {
        some[0].hit.visit.number: frozenset(
            road.day
            for road in allowed[id]
            if road.day is not None
            and road.day in _days_of(problem)
            and (road.kind is not RoadKind.OVERTIME or _in_normal_hours(ground, road))
        )
        for id, some in roads.items()
    }
    answer = ask(problem, ground.plan, [Refit(days, SEED)])[0]
    assert isinstance(answer, Refitted)
    where = {
        stop.visit: (route.technician, route.day) for route in answer.routes for stop in route.stops
    }
    chosen = {id: _road_on(some, where.get(some[0].hit.visit.number)) for id, some in roads.items()}
    return _with_overtime(ground, allowed, idea, take(ground, chosen, ask), ask)


def _allowed(ground: Ground, some: tuple[Road, ...], idea: Idea) -> tuple[Road, ...]:
    """The roads that an idea allows for a visit; all but skipping where it allows none."""
    match idea:
        case Idea.KEEP_PERSON:
            kept = [r for r in some if r.route is not None and not changes_person(ground, r)]
        case Idea.KEEP_DAY:
            kept = [
                r
                for r in some
                if r.route is not None and ground.facts.days[r.route.day] == r.hit.day
            ]
        case _:
            kept = list(some)
    return tuple(kept) or some


def _least_today(ground: Ground) -> Problem:
    """The problem without what rests on the chance that a client is lost."""

    def risked(name: str, technician: str) -> int:
        task = ground.planning.tasks[name]
        person = ground.planning.workers[technician].member.technician.id
        lines = task.continuity[person] or ()
        return total(line for line in lines if _is_risk(line))

    visits = tuple(
        replace(
            visit,
            technicians={
                name: None if price is None else price - risked(visit.id, name)
                for name, price in visit.technicians.items()
            },
            unplaced=None
            if visit.unplaced is None
            else visit.unplaced
            - total(line for line in ground.planning.tasks[visit.id].unplaced if _is_risk(line)),
        )
        for visit in ground.normal.visits
    )
    return replace(ground.normal, visits=visits)


def _is_risk(line: PriceLine) -> bool:
    """Whether it rests on a chance that the client leaves, assumed or learned."""
    return line.line in LOSS or line.source is Source.ASSUMPTION


def _days_of(problem: Problem) -> frozenset[Day]:
    return frozenset((t.id, shift.day) for t in problem.technicians for shift in t.shifts)


def _in_normal_hours(ground: Ground, road: Road) -> bool:
    return road.route is not None and ground.fits_normal_hours(road.route)


def _road_on(some: tuple[Road, ...], day: Day | None) -> Road:
    """The road that leads to a day; skipping where there is none."""
    for road in some:
        if road.day == day and (day is None or road.route is not None):
            return road
    return next(road for road in some if road.route is None)


def _with_overtime(ground: Ground, allowed: Roads, idea: Idea, found: Taken, ask: Ask) -> Taken:
    """The same with other roads where they make the whole cheaper, or possible at all.

    Overtime is no part of what is put together first: it would open a whole day to everybody.
    """
    if idea is Idea.LEAST_TODAY:
        return found
    tried = 0
    for id, some in allowed.items():
        now = found.roads[id]
        stuck = id in found.misfits or now.route is None
        cheaper = [
            road
            for road in some
            if road is not now and (stuck or total(road.lines) < total(now.lines))
        ]
        if not cheaper or tried == MOST_TRIED:
            continue
        tried += 1
        other = take(ground, {**found.roads, id: cheaper[0]}, ask)
        if (len(other.misfits), other.total_minor) < (len(found.misfits), found.total_minor):
            found = other
    return found
