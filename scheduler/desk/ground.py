"""What roads are laid on: the plan as it stands without the visits in question, timed anew.

Every day that has stops is timed anew before anything is priced, so that no road is credited with
better times that have nothing to do with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, total
from scheduler.desk.questions import Hit, Question
from scheduler.desk.today import as_it_goes_on
from scheduler.model.plans import Assignment
from scheduler.planning.breakdown import RouteFigures, route_figures
from scheduler.planning.crew import CrewMember, with_longer_days
from scheduler.planning.facts import Facts, read_facts
from scheduler.planning.problem import PlanningProblem, Worker, build_problem
from scheduler.planning.saving import latest_version
from scheduler.solver.plan import Plan, Route, Unplaced
from scheduler.solver.problem import Problem, Technician, read_problem
from scheduler.solver.referee import check
from scheduler.solver.timing import time_route
from scheduler.store.clock import Clock

DAYS_AFTER = 12
"""How many days after the last visit in question the usual technician may still come."""

DAYS_BEFORE = 5
"""How many days before the first one, where there are so many left."""

Day = tuple[str, int]
"""A worker of the problem and a day of it."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The facts, the problem in both lengths of the day, and the plan as it stands.

    ``wide`` has longer days and days off of the technicians whom clients wait for, ``normal`` has
    not. ``standing`` are the routes without the visits in question, ``before`` the lines of every
    visit on a day that loses one, as they were.
    """

    question: Question
    version: int
    facts: Facts
    planning: PlanningProblem
    normal: Problem
    wide: Problem
    standing: Mapping[Day, Route]
    before: Mapping[str, tuple[PriceLine, ...]]

    @property
    def plan(self) -> Plan:
        """The standing routes as a plan of the problem."""
        placed = {stop.visit for route in self.standing.values() for stop in route.stops}
        left = (Unplaced(name) for name in self.planning.tasks if name not in placed)
        return Plan(tuple(self.standing.values()), tuple(left))

    def worker(self, technician_id: int, day: date) -> Worker | None:
        """The technician as the problem knows him on a day on which he works."""
        for worker in self.planning.workers.values():
            same = worker.member.technician.id == technician_id
            if same and day in worker.days and not worker.off:
                return worker
        return None

    def fits_normal_hours(self, route: Route) -> bool:
        """Whether a route needs neither a longer day nor a day off."""
        shift = self.normal.technician[route.technician].shift_on(route.day)
        return shift is not None and shift.start <= route.depart and route.return_ <= shift.end

    def with_long_days(self, days: frozenset[Day]) -> Problem:
        """The problem in which these days, and no others, may be longer."""

        def hours(technician: Technician) -> Technician:
            long = {s.day: s for s in self.wide.technician[technician.id].shifts}
            kept = {s.day: s for s in technician.shifts}
            mine = {day for name, day in days if name == technician.id}
            kept |= {day: shift for day, shift in long.items() if day in mine}
            return replace(technician, shifts=tuple(kept[day] for day in sorted(kept)))

        technicians = tuple(hours(technician) for technician in self.normal.technicians)
        return replace(self.wide, technicians=technicians)

    def figures(self, route: Route) -> RouteFigures:
        """A route's figures; its hours matter for its break alone."""
        return route_figures(self.wide, self.planning, route)


def hold_against_referee(ground: Ground, problem: Problem, route: Route) -> None:
    """A day that the referee does not confirm, rule by rule and to the cent, is a bug: no road.

    Raises:
        RuntimeError: the day breaks a rule, or its lines do not come to what it costs.

    """
    names = {stop.visit for stop in route.stops}
    alone = replace(
        problem,
        technicians=(problem.technician[route.technician],),
        visits=tuple(visit for visit in problem.visits if visit.id in names),
    )
    verdict = check(alone, Plan((route,)))
    lines = (line for mine in ground.figures(route).lines.values() for line in mine)
    if verdict.broken or verdict.total != total(lines):
        raise RuntimeError(f"the referee rejects a road: {verdict.broken[:3]} {verdict.total}")


def lay_ground(session: Session, question: Question, clock: Clock) -> Ground:
    """Everything that the roads of a question rest on, read at one moment."""
    today = clock.today(question.office.zone)
    days = _days(question, today)
    facts = as_it_goes_on(_facts(session, question, days, today), clock.now())
    version = latest_version(session, question.office.id)
    planning, wide, normal = _problems(facts, question)
    standing, broken = standing_routes(facts, planning, normal)
    if broken:
        facts = _without(facts, broken)
        planning, wide, normal = _problems(facts, question)
        standing, _ = standing_routes(facts, planning, normal)
    before = _before(facts, question)
    return Ground(question, version, facts, planning, normal, wide, standing, before)


def _problems(facts: Facts, question: Question) -> tuple[PlanningProblem, Problem, Problem]:
    """The problem with longer days for the people whom clients wait for, and without."""
    wanted = {person(facts, hit) for hit in question.hits}
    longer = tuple(
        with_longer_days(member, facts.book["overtime_max_minutes"], facts.office.zone)
        if member.technician.id in wanted
        else member
        for member in facts.crew
    )
    planning = build_problem(replace(facts, crew=longer))
    wide, planning = read_problem(planning.data), planning.without_data()
    normal = normal_problem(facts, planning, wide)
    return planning, wide, normal


def normal_problem(facts: Facts, planning: PlanningProblem, wide: Problem) -> Problem:
    """The problem with everybody's own hours alone."""
    return replace(wide, technicians=tuple(_normal(facts, planning, t) for t in wide.technicians))


def _days(question: Question, today: date) -> tuple[date, ...]:
    first = max(today, question.hits[0].day - timedelta(days=DAYS_BEFORE))
    last = max(hit.day for hit in question.hits) + timedelta(days=DAYS_AFTER)
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def _facts(session: Session, question: Question, days: tuple[date, ...], today: date) -> Facts:
    """The office's facts with nothing in them but what is planned and what is in question."""
    facts = read_facts(session, question.office, days, today)
    hit = {one.visit.id for one in question.hits}
    visits = tuple(visit for visit in facts.visits if visit.id in facts.assigned or visit.id in hit)
    only = {
        visit.id: frozenset(days) - facts.closed.get(visit.site_id, frozenset())
        if visit.id in hit
        else frozenset({facts.assigned[visit.id].day})
        for visit in visits
    }
    return replace(
        facts,
        visits=visits,
        assigned={id: held for id, held in facts.assigned.items() if id not in hit},
        only_days=only,
        freed=frozenset(hit),
    )


def _without(facts: Facts, broken: frozenset[int]) -> Facts:
    """The facts without days that already break a rule: nothing can be put on those.

    A licence that has run out since, or hours that were shortened: another question.
    """
    days = {(held.technician_id, held.day) for id, held in facts.assigned.items() if id in broken}
    closed = tuple(
        replace(
            member,
            hours={
                day: hours
                for day, hours in member.hours.items()
                if (member.technician.id, day) not in days
            },
        )
        for member in facts.crew
    )
    kept = tuple(visit for visit in facts.visits if visit.id not in broken)
    assigned = {id: held for id, held in facts.assigned.items() if id not in broken}
    return replace(facts, crew=closed, visits=kept, assigned=assigned)


def standing_routes(
    facts: Facts,
    planning: PlanningProblem,
    problem: Problem,
    known: dict[tuple[int, date], Route | None] | None = None,
) -> tuple[dict[Day, Route], frozenset[int]]:
    """The routes as they stand, timed anew; and the visits on days that break a rule.

    ``known`` are days timed before, None for those that break a rule; the others are added to it.
    """
    routes: dict[Day, Route] = {}
    broken: set[int] = set()
    known = {} if known is None else known
    for day, held in _by_day(facts.assigned).items():
        if day not in known:
            known[day] = _standing(facts, planning, problem, day, held)
        route = known[day]
        if route is None:
            broken |= {one.visit_id for one in held}
        else:
            routes[route.technician, route.day] = route
    return routes, frozenset(broken)


def _standing(
    facts: Facts,
    planning: PlanningProblem,
    problem: Problem,
    of: tuple[int, date],
    held: Sequence[Assignment],
) -> Route | None:
    """One day as it stands, timed anew; None where it breaks a rule."""
    technician_id, day = of
    worker = _worker_on(planning, technician_id, day)
    tasks = [planning.tasks[f"W-{one.visit_id}"] for one in held]
    if worker is None or not all(
        task.continuity[technician_id] is not None
        and task.has_place
        and task.skills <= worker.skills
        for task in tasks
    ):
        return None
    visits = [problem.visit[task.id] for task in tasks]
    on = facts.days.index(day)
    found = time_route(problem, problem.technician[worker.id], on, visits)
    return None if found is None else found.route


def _by_day(assigned: Mapping[int, Assignment]) -> dict[tuple[int, date], list[Assignment]]:
    days: dict[tuple[int, date], list[Assignment]] = {}
    for held in sorted(assigned.values(), key=lambda one: (one.start, one.visit_id)):
        days.setdefault((held.technician_id, held.day), []).append(held)
    return days


def _worker_on(planning: PlanningProblem, technician_id: int, day: date) -> Worker | None:
    for worker in planning.workers.values():
        if worker.member.technician.id == technician_id and not worker.off and day in worker.days:
            return worker
    return None


def person(facts: Facts, hit: Hit) -> int:
    """Whom the client expects: the usual technician, else the one who was to come."""
    usual = facts.client_of(hit.visit).usual
    return hit.person_id if usual is None else usual.technician


def _normal(facts: Facts, planning: PlanningProblem, technician: Technician) -> Technician:
    """The technician with his own hours alone."""
    worker = planning.workers[technician.id]
    if worker.off:
        return replace(technician, shifts=())
    own = next(m for m in facts.crew if m.technician.id == worker.member.technician.id)
    return replace(
        technician,
        shifts=tuple(
            replace(shift, start=hours.start, end=hours.end)
            for shift in technician.shifts
            for hours in [own.hours[facts.days[shift.day]]]
        ),
    )


def _as_if_there(member: CrewMember, lost: set[tuple[int, date]]) -> CrewMember:
    days = {day for id, day in lost if id == member.technician.id and day in member.full_hours}
    hours = dict(member.hours) | {day: member.full_hours[day] for day in days}
    return replace(member, hours=dict(sorted(hours.items())))


def _before(facts: Facts, question: Question) -> dict[str, tuple[PriceLine, ...]]:
    """The lines of the days that lose a visit, as if nobody were away and no site closed."""
    held = dict(facts.assigned) | {hit.visit.id: hit.held for hit in question.hits}
    lost = {(hit.person_id, hit.day) for hit in question.hits}
    mine = {one.visit_id for one in held.values() if (one.technician_id, one.day) in lost}
    there = replace(
        facts,
        visits=tuple(visit for visit in facts.visits if visit.id in mine),
        crew=tuple(_as_if_there(member, lost) for member in facts.crew),
        longer={},
        only_days={**facts.only_days, **{h.visit.id: frozenset({h.day}) for h in question.hits}},
    )
    planning = build_problem(there)
    problem = read_problem(planning.data)
    lines: dict[str, tuple[PriceLine, ...]] = {}
    for (technician_id, day), stops in _by_day(held).items():
        if (technician_id, day) not in lost:
            continue
        worker = _worker_on(planning, technician_id, day)
        visits = [problem.visit[f"W-{one.visit_id}"] for one in stops]
        on = facts.days.index(day)
        found = worker and time_route(problem, problem.technician[worker.id], on, visits)
        if found:
            lines |= route_figures(problem, planning, found.route).lines
        else:
            # The day broke a rule before; what was shown for it is all that is known.
            lines |= {
                f"W-{one.visit_id}": tuple(PriceLine.from_json(line) for line in one.lines)
                for one in stops
            }
    return lines
