"""Usual technicians for clients who have none, from weeks that are planned together.

Whoever sees a client most often in the plan of some weeks would be his usual technician. How much
driving a face less is worth is the owner's to say: the weeks are planned at several prices of a
further face, from nothing at all to one person each, and every plan is looked at at every price, so
that more faces never cost more.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from sqlalchemy.orm import Session

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.lines import Line
from scheduler.errors import UserError
from scheduler.model.office import Office
from scheduler.planning.breakdown import RouteFigures, route_figures
from scheduler.planning.facts import Facts, read_facts, span
from scheduler.planning.people import KnownClient
from scheduler.planning.problem import PlanningProblem, build_problem
from scheduler.solver import plan as solved
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.timing import time_route
from scheduler.store.clock import Clock
from scheduler.views.cover import FirstPoint

SHARES = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Prices of a further face that are tried, as shares of what one costs on average."""

MOST_WEEKS = 8


@dataclass(frozen=True)
class Weeks:
    """Weeks of an office that are planned together; ``clients`` have no usual technician."""

    facts: Facts
    planning: PlanningProblem
    problem: Problem
    clients: frozenset[int]

    def at(self, face_minor: int | None) -> Problem:
        """The problem at a price of a further face; None: nobody sees a second one."""
        names = {f"C-{client}" for client in self.clients}

        return replace(
            self.problem,
            clients=tuple(
                client
                if client.id not in names
                else replace(client, extra_technician=0, max_technicians=1)
                if face_minor is None
                else replace(client, extra_technician=face_minor)
                for client in self.problem.clients
            ),
        )

    def one_each(self, plan: solved.Plan) -> solved.Plan:
        """The plan without the visits of whoever does not see the client most often."""
        usual = usual_by_client(self, plan)
        routes = []
        for route in plan.routes:
            stops = [stop.visit for stop in route.stops if self._stays(route, stop.visit, usual)]
            if len(stops) == len(route.stops):
                routes.append(route)
            elif stops:
                timed = time_route(
                    self.problem,
                    self.problem.technician[route.technician],
                    route.day,
                    [self.problem.visit[name] for name in stops],
                )
                if timed is not None:
                    routes.append(timed.route)
        placed = {stop.visit for route in routes for stop in route.stops}
        left = tuple(solved.Unplaced(v.id) for v in self.problem.visits if v.id not in placed)
        return solved.Plan(tuple(routes), left)

    def _stays(self, route: solved.Route, visit: str, usual: Mapping[int, int]) -> bool:
        client = self.planning.tasks[visit].visit.client_id
        return client not in usual or self.person(route) == usual[client]

    def person(self, route: solved.Route) -> int:
        """The technician of a route."""
        return self.planning.workers[route.technician].member.technician.id


def lay_weeks(session: Session, office_id: int, first: date, weeks: int, clock: Clock) -> Weeks:
    """Some weeks of an office, in which clients with a usual technician keep what is planned.

    Raises:
        UserError: everybody has a usual technician, or nobody works there.

    """
    office = session.get_one(Office, office_id)
    today = clock.today(office.zone)
    facts = read_facts(session, office, span(first, 7 * weeks), today)
    if not facts.crew:
        raise UserError(
            "{office} has no technicians in these weeks; add one before clients are assigned.",
            office=office.name,
        )
    # Whose person leaves in these weeks is passed on by a handover.
    without = frozenset(
        client
        for client in facts.clients
        for known in [facts.known[client]]
        if known.usual is None and known.on(facts.days[-1]).usual is None
    )
    if not without:
        raise UserError(
            "Every client of {office} with visits in these weeks has a usual technician.",
            office=office.name,
        )
    kept = {visit.id for visit in facts.visits if visit.client_id not in without}
    leaving = frozenset(m.technician.id for m in facts.crew if m.technician.left_on is not None)
    facts = replace(
        facts,
        fixed=frozenset(facts.assigned) & kept,
        known={
            client: _without(known, leaving) if client in without else known
            for client, known in facts.known.items()
        },
    )
    planning = build_problem(facts)
    return Weeks(facts, planning, read_problem(planning.data), without)


def _without(known: KnownClient, leaving: frozenset[int]) -> KnownClient:
    """A client to whom nobody goes who leaves: he would be a stranger's client soon again."""
    return replace(
        known,
        excluded=known.excluded | leaving,
        spans=tuple((day, _without(then, leaving)) for day, then in known.spans),
    )


def refuse_span(first: date, weeks: int, today: date) -> None:
    """Refuse weeks that cannot be planned together.

    Raises:
        UserError: too many, too few, or over.

    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise UserError(
            "{weeks} weeks cannot be planned together; use 1 to {most_weeks}.",
            weeks=weeks,
            most_weeks=MOST_WEEKS,
        )
    if first + timedelta(days=7 * weeks) <= today:
        raise UserError("The weeks from {first} on are over; choose a later day.", first=first)


@dataclass(frozen=True)
class Planned:
    """A plan of the weeks, whatever price it was found at."""

    weeks: Weeks
    plan: solved.Plan

    @cached_property
    def figures(self) -> tuple[RouteFigures, ...]:
        """The figures of its routes."""
        return tuple(
            route_figures(self.weeks.problem, self.weeks.planning, route)
            for route in self.plan.routes
        )

    @cached_property
    def lines(self) -> Mapping[str, int]:
        """What it costs without the price of faces, by line."""
        sums: Counter[Line] = Counter()
        for figures in self.figures:
            for lines in figures.lines.values():
                for line in lines:
                    sums[line.line] += line.amount_minor
        for left in self.plan.unplaced:
            for line in self.weeks.planning.tasks[left.visit].unplaced:
                sums[line.line] += line.amount_minor
        return {line.value: sums[line] for line in Line if line in sums}

    @cached_property
    def cost_minor(self) -> int:
        """The sum of the lines."""
        return sum(self.lines.values())

    @cached_property
    def faces(self) -> Mapping[int, frozenset[int]]:
        """Who sees each client who has no usual technician."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for client, technician in _seen(self.weeks, self.plan):
            found[client].add(technician)
        return {client: frozenset(seen) for client, seen in found.items()}

    @cached_property
    def further(self) -> int:
        """Faces beyond the first, of all these clients."""
        return sum(len(seen) - 1 for seen in self.faces.values())

    def point(self, face_minor: int | None) -> FirstPoint:
        """The plan as a point of the price curve."""
        faces = self.faces
        return FirstPoint(
            face_minor=face_minor,
            cost_minor=self.cost_minor,
            lines=self.lines,
            drive_minutes=sum(figures.drive_minutes for figures in self.figures),
            metres=sum(figures.metres for figures in self.figures),
            faces=sum(map(len, faces.values())) / len(faces) if faces else 0.0,
            one_person=sum(len(seen) == 1 for seen in faces.values()),
            left_out=len(self.plan.unplaced),
            usual=usual_by_client(self.weeks, self.plan),
        )


def face_prices(cheapest: Planned, one_each: Planned) -> tuple[int, ...]:
    """Prices of a further face that are worth a look, in minor units.

    Around what a face less costs on the way from the cheapest driving to one person each.
    """
    slope = (one_each.cost_minor - cheapest.cost_minor) / max(cheapest.further, 1)
    prices = [max(round_half_up(slope * share), 1) for share in SHARES]
    # Where a face less costs next to nothing, the prices still differ.
    return tuple(price + number for number, price in enumerate(prices))


def curve(prices: Sequence[int], plans: Sequence[Planned]) -> tuple[FirstPoint, ...]:
    """The best of all plans at each price, the cheapest driving first, then one person each.

    What is no other choice than the point before it is left out.
    """
    points = [
        min(plans, key=lambda one: (one.cost_minor + price * one.further, one.further)).point(price)
        for price in (0, *prices)
    ]
    last = min(plans, key=lambda one: (one.further, len(one.plan.unplaced), one.cost_minor))
    kept: list[FirstPoint] = []
    for point in (*points, last.point(None)):
        if not kept or _offers(point) != _offers(kept[-1]):
            kept.append(point)
        elif point.face_minor is None:
            kept[-1] = point
    return tuple(kept)


def _offers(point: FirstPoint) -> tuple[float, ...]:
    """What whoever chooses a point gets, and what it costs."""
    return point.cost_minor, point.faces, point.one_person, point.left_out


def usual_by_client(weeks: Weeks, plan: solved.Plan) -> dict[int, int]:
    """Who sees each client most often and stays; of several the first one of the crew."""
    staying = (m.technician for m in weeks.facts.crew if m.technician.left_on is None)
    order = {technician.id: number for number, technician in enumerate(staying)}
    seen: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for client, technician in _seen(weeks, plan):
        if technician in order:
            seen[client][technician] += 1
    return {
        client: min(counted, key=lambda id: (-counted[id], order[id]))
        for client, counted in sorted(seen.items())
    }


def _seen(weeks: Weeks, plan: solved.Plan) -> Iterator[tuple[int, int]]:
    """Each visit to a client without a usual technician: whose, and who comes."""
    for route in plan.routes:
        technician = weeks.person(route)
        for stop in route.stops:
            visit = weeks.planning.tasks[stop.visit].visit
            if visit.client_id in weeks.clients and visit.joint_of_id is None:
                yield visit.client_id, technician
