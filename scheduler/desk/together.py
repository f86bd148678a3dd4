"""One road for each visit, all taken together: what the whole comes to, and who may decide it."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine, total
from scheduler.dates.localtime import from_minutes
from scheduler.desk.ground import Day, Ground, hold_against_referee
from scheduler.desk.pricing import difference, route_lines, standing_lines
from scheduler.desk.questions import Hit
from scheduler.desk.roads import Road, knock_on, person_of
from scheduler.model.kinds import Level
from scheduler.solver.asking import Answer, Question, Refit, Refitted
from scheduler.solver.plan import Plan, Route
from scheduler.solver.problem import Problem
from scheduler.views.desk import RoadKind, Together

Ask = Callable[[Problem, Plan, Sequence[Question]], Sequence[Answer]]
"""Asks the solver's process."""

SEED = 1
"""The same roads are put together the same way each time."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Roads by visit id, the days that they change, and what all of it comes to.

    ``freed_minor`` of it is what the days that lose visits cost more without them.
    """

    roads: Mapping[int, Road]
    routes: tuple[Route, ...]
    misfits: tuple[int, ...]
    lines: tuple[PriceLine, ...]
    freed_minor: int

    @property
    def total_minor(self) -> int:
        """What the plan costs more than before the question."""
        return total(self.lines)


def take(ground: Ground, roads: Mapping[int, Road], ask: Ask) -> Taken:
    """Put every visit on the day of its road; whoever finds no place there is a misfit.

    A misfit counts as left out.
    """
    days = {
        road.hit.visit.number: frozenset({road.day})
        for road in roads.values()
        if road.day is not None
    }
    problem = _with_musts(ground.with_long_days(_long_days(roads.values())), days)
    answer = ask(problem, ground.plan, [Refit(days, SEED)])[0]
    assert isinstance(answer, Refitted)
    for route in answer.routes:
        hold_against_referee(ground, problem, route)
    return taken(ground, roads, answer.routes, answer.left_out)


def _with_musts(problem: Problem, names: Container[str]) -> Problem:
    """The problem in which these visits are placed, though leaving them out may cost less."""
    visits = tuple(
        replace(visit, unplaced=None) if visit.id in names else visit for visit in problem.visits
    )
    return replace(problem, visits=visits)


def taken(
    ground: Ground, roads: Mapping[int, Road], routes: tuple[Route, ...], misfits: Iterable[str]
) -> Taken:
    """The lines of what was put together."""
    left = [
        *misfits,
        *(road.hit.visit.number for road in roads.values() if road.route is None),
    ]
    after = [
        *route_lines(ground, routes),
        *(line for name in left for line in ground.planning.tasks[name].unplaced),
    ]
    mine = {hit.visit.number for hit in ground.question.hits if hit.visit.id in roads}
    rest_now, rest_before = _rest_of_days(ground, mine)
    after += rest_now
    before = [*standing_lines(ground, routes), *_lines_before(ground, mine), *rest_before]
    lost = tuple(ground.planning.tasks[name].visit.id for name in misfits)
    freed = total(rest_now) - total(rest_before)
    return Taken(roads, routes, lost, difference(after, before), freed)


def _rest_of_days(ground: Ground, mine: set[str]) -> tuple[list[PriceLine], list[PriceLine]]:
    """The lines of what is left of the days that lose all their visits in question, and before."""
    open_days = {(h.person_id, h.day) for h in ground.question.hits if h.visit.number not in mine}
    lost = {(hit.person_id, hit.day) for hit in ground.question.hits} - open_days
    workers = ((ground.worker(person, day), day) for person, day in lost)
    days = [(worker.id, ground.facts.days.index(day)) for worker, day in workers if worker]
    routes = [ground.standing[day] for day in days if day in ground.standing]
    names = [stop.visit for route in routes for stop in route.stops]
    return list(route_lines(ground, routes)), _lines_before(ground, names)


def _lines_before(ground: Ground, names: Iterable[str]) -> list[PriceLine]:
    """What visits on the days that lose some cost before."""
    return [line for name in names for line in ground.before.get(name, ())]


def _long_days(roads: Iterable[Road]) -> frozenset[Day]:
    return frozenset(
        road.day for road in roads if road.kind is RoadKind.OVERTIME and road.day is not None
    )


def start_of(ground: Ground, found: Taken, hit: Hit) -> datetime | None:
    """When a visit begins once all are put together; None where it has no place."""
    for route in found.routes:
        for stop in route.stops:
            if stop.visit == hit.visit.number:
                day = ground.facts.days[route.day]
                return from_minutes(day, stop.start, ground.facts.office.zone)
    return None


def together(ground: Ground, found: Taken) -> Together:
    """What roads taken together come to, as it is shown."""
    who = {id: _who(ground, road) for id, road in found.roads.items()}
    served = [w for id, w in who.items() if id not in found.misfits]
    essential = essential_clients(ground, found.roads)
    moved = sum(
        road.route is not None and ground.facts.days[road.route.day] != road.hit.day
        for road in found.roads.values()
    )
    alone = sum(total(road.lines) for road in found.roads.values())
    over = found.total_minor > ground.facts.book["dispatcher_limit"]
    return Together(
        total_minor=found.total_minor,
        lines=found.lines,
        freed_minor=found.freed_minor,
        sharing_minor=found.total_minor - found.freed_minor - alone,
        misfits=found.misfits,
        kept=sum(
            road.route is not None and not changes_person(ground, road)
            for road in found.roads.values()
        ),
        backups=served.count(Who.BACKUP),
        known=served.count(Who.KNOWN),
        strangers=served.count(Who.STRANGER),
        moved=moved,
        skipped=sum(road.route is None for road in found.roads.values()),
        knock_on=knock_on(ground, found.routes),
        needs_manager=over or bool(essential),
        essential=essential,
    )


def _who(ground: Ground, road: Road) -> Who | None:
    if road.route is None:
        return None
    comes = ground.planning.workers[road.route.technician].member.technician.id
    return ground.facts.client_of(road.hit.visit).who(comes)


def changes_person(ground: Ground, road: Road) -> bool:
    """Whether somebody else comes than the client expects."""
    if road.route is None:
        return False
    comes = ground.planning.workers[road.route.technician].member.technician.id
    return comes != person_of(ground, road.hit)


def essential_clients(ground: Ground, roads: Mapping[int, Road]) -> tuple[str, ...]:
    """The clients whose person is essential and does not come."""
    facts = ground.facts
    return tuple(
        facts.clients[road.hit.visit.client_id].name
        for road in roads.values()
        if facts.known[road.hit.visit.client_id].facts.person is Level.ESSENTIAL
        and changes_person(ground, road)
    )
