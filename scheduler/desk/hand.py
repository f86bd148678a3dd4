"""Visits moved by hand: where they would fall, which rules stand against it, what it costs.

All of it is plain arithmetic on the days that a drop touches, so that it can be told while the
hand is still moving. Times and prices come from the same functions that the referee uses.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from scheduler.continuity.lines import PriceLine, total
from scheduler.dates.localtime import from_minutes, to_minutes
from scheduler.desk.ground import Day, Ground
from scheduler.desk.pricing import difference, route_lines, standing_lines
from scheduler.desk.roads import knock_on
from scheduler.model.kinds import Level
from scheduler.planning.problem import Task, Worker
from scheduler.solver.plan import Route
from scheduler.solver.problem import Pin, Problem, Slot, Technician, Visit
from scheduler.solver.timing import time_route
from scheduler.views.board import Reason
from scheduler.views.hand import BrokenRule, Drop, DropRow, Landing

NEIGHBOURS = (0, 1, -1, 2, -2)
"""Places in the order that are tried, seen from the one under the hand."""

WAYS = ((), ("longer",), ("longer", "window"), ("hours",), ("window", "hours"))
"""What is given up, one after the other, to find a visit a place: overtime costs no reason."""

WHOLE_DAY = 2 * 1440

Orders = dict[Day, list[str]]


@dataclass(frozen=True, slots=True)
class Timed:
    """A day with its times, the problem in which they hold, and the rules set aside for it."""

    route: Route
    problem: Problem
    broken: tuple[BrokenRule, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A drop worked out: the days it touches (None: nothing is left of it), and its row."""

    days: Mapping[Day, Timed | None]
    row: DropRow


class Known(NamedTuple):
    """Days worked out for one pair of days, which are the same in every other.

    ``standing`` are those that nobody touched, by technician; ``left`` those that visits were
    lifted from, with the order they were worked out for.
    """

    standing: dict[tuple[int, date], Route | None]
    left: dict[Day, tuple[list[str], Timed | None]]


class Hand:
    """An office over some days in which visits are moved, as long as its plan does not change.

    ``settled`` are the lines of days that break a rule already, by visit: those stand as they are.
    ``left_out`` are the visits that the plan counts as having no place.
    """

    def __init__(
        self,
        ground: Ground,
        settled: Mapping[str, tuple[PriceLine, ...]],
        left_out: frozenset[int],
        known: Known,
    ) -> None:
        self.ground = ground
        self._left_out = left_out
        self._settled = settled
        self._long = frozenset(
            (worker.id, ground.facts.days.index(day))
            for worker in ground.planning.workers.values()
            if worker.off
            for day in worker.days
        )
        # What stands on a day that breaks a rule is not worked out: nothing can be put beside it.
        self._broken = {
            (held.technician_id, held.day)
            for id, held in ground.facts.assigned.items()
            if f"W-{id}" in settled
        }
        self._known = known
        self._at = {
            stop.visit: day for day, route in ground.standing.items() for stop in route.stops
        }

    @property
    def version(self) -> int:
        """The plan's version that this was laid for."""
        return self.ground.version

    def knows(self, visit_id: int) -> bool:
        """Whether a visit may be moved: it is open, has not begun, and has a known place."""
        task = self.ground.planning.tasks.get(f"W-{visit_id}")
        return task is not None and task.has_place and visit_id not in self.ground.facts.begun

    def drop(self, drops: Iterable[Drop]) -> DropRow:
        """What moving visits there would do."""
        return self.worked_out(drops).row

    def worked_out(self, drops: Iterable[Drop], *, given_up: bool = False) -> Dropped:
        """What moving visits there would do, with the days it would make.

        ``given_up``: those that get no place are not wanted any more, and cost nothing.
        """
        wanted = sorted(drops, key=lambda drop: drop.minute)
        tied = [] if given_up else [rule for drop in wanted for rule in self._tied(drop)]
        if tied:
            return _cannot(tied)
        if len(wanted) == 1 and wanted[0].minutes is not None:
            return self._stretched(wanted[0], wanted[0].minutes)
        lifted = [self._task(drop).id for drop in wanted]
        orders = self._without(lifted)
        days: dict[Day, Timed | None] = {}
        for day, order in orders.items():
            days[day] = self._left(day, order)
            if order and days[day] is None:
                return _cannot([BrokenRule(Reason("no_room", {}), own=False)])
        for drop in wanted:
            if drop.technician_id is None:
                continue
            found = self._land(drop, orders, days)
            if isinstance(found, list):
                return _cannot(found)
        return Dropped(days, self._row(wanted, days, given_up=given_up))

    def _stretched(self, drop: Drop, minutes: int) -> Dropped:
        """A visit that takes longer or shorter where it is."""
        name = self._task(drop).id
        day = self._at.get(name)
        if day is None:
            crew = {m.technician.id: m.technician.name for m in self.ground.facts.crew}
            reason = Reason("broken_day", {"technician": crew[drop.technician_id or 0]})
            return _cannot([BrokenRule(reason, own=False)])
        facts = self.ground.facts
        order = [stop.visit for stop in self.ground.standing[day].stops]
        held = facts.assigned[drop.visit_id]
        start = to_minutes(held.day, held.start, facts.office.zone)
        found = self.with_length(day, order, name, minutes, start)
        if found is not None:
            days = {day: found}
            return Dropped(days, self._row([drop], days, given_up=False))
        who = _name(self.ground.planning.workers[day[0]])
        return _cannot([BrokenRule(Reason("no_room", {"technician": who}), own=False)])

    def with_length(
        self, day: Day, order: Sequence[str], name: str, minutes: int, start: int
    ) -> Timed | None:
        """A day in which a visit takes other minutes; it begins as before wherever it can."""
        for begin in (start, None):
            for relaxed in ((), ("longer",)):
                found = self._timed(day, order, relaxed, name, minutes, begin)
                if found is not None:
                    return found
        return None

    def in_order(self, day: Day, order: Sequence[str]) -> Timed | None:
        """A day in an order, in a longer day where it takes that; None where it cannot be."""
        return self._timed(day, order, ()) or self._timed(day, order, ("longer",))

    def alone(self, timed: Timed, names: Container[str]) -> Problem:
        """The problem of one day alone, as the referee looks at it."""
        return replace(
            timed.problem,
            technicians=(timed.problem.technician[timed.route.technician],),
            visits=tuple(visit for visit in timed.problem.visits if visit.id in names),
        )

    def _tied(self, drop: Drop) -> Iterator[BrokenRule]:
        """That a visit and whoever comes along to it are planned together, and stay so."""
        facts = self.ground.facts
        if drop.visit_id not in facts.together or drop.visit_id not in facts.assigned:
            return
        joint = self._task(drop).visit.joint_of_id is not None
        if joint or drop.minutes is None:
            yield BrokenRule(Reason("joint" if joint else "come_along", {}), own=False)

    def _task(self, drop: Drop) -> Task:
        return self.ground.planning.tasks[f"W-{drop.visit_id}"]

    def _without(self, lifted: Sequence[str]) -> Orders:
        """The orders of the days that visits are lifted from, without them."""
        orders: Orders = {}
        for name in lifted:
            day = self._at.get(name)
            if day is not None and day not in orders:
                stops = self.ground.standing[day].stops
                orders[day] = [stop.visit for stop in stops if stop.visit not in lifted]
        return orders

    def _land(
        self, drop: Drop, orders: Orders, days: dict[Day, Timed | None]
    ) -> list[BrokenRule] | None:
        """Put a visit into a day; the rules that stand against it where it cannot be."""
        task, ground = self._task(drop), self.ground
        worker = self._worker(drop)
        against = list(self._against(drop, task, worker))
        if worker is None or any(not rule.own for rule in against):
            return against
        assert drop.day is not None
        if worker.off:
            name = worker.member.technician.name
            against.append(BrokenRule(Reason("day_off", {"technician": name}), own=True))
        day = (worker.id, ground.facts.days.index(drop.day))
        if (drop.technician_id, drop.day) in self._broken:
            reason = Reason("broken_day", {"technician": _name(worker)})
            return [BrokenRule(reason, own=False)]
        standing = ground.standing.get(day)
        order = orders.get(day, [] if standing is None else [s.visit for s in standing.stops])
        under = _under(drop.minute, order, standing, days.get(day))
        for relaxed in WAYS:
            for step in NEIGHBOURS:
                place = under + step
                if not 0 <= place <= len(order):
                    continue
                new = [*order[:place], task.id, *order[place:]]
                found = self._timed(day, new, relaxed, task.id)
                if found is not None:
                    orders[day] = new
                    days[day] = replace(found, broken=(*against, *found.broken))
                    return None
        return [BrokenRule(Reason("no_room", {"technician": _name(worker)}), own=False)]

    def _worker(self, drop: Drop) -> Worker | None:
        """The technician on a day, on one of his own days off where he does not work then."""
        mine = [
            worker
            for worker in self.ground.planning.workers.values()
            if worker.member.technician.id == drop.technician_id and drop.day in worker.days
        ]
        return min(mine, key=lambda worker: worker.off, default=None)

    def _against(self, drop: Drop, task: Task, worker: Worker | None) -> Iterator[BrokenRule]:
        """What stands against a technician, or against a day, whatever the time."""
        facts = self.ground.facts
        member = next(m for m in facts.crew if m.technician.id == drop.technician_id)
        name = member.technician.name
        if not task.has_place:
            client = facts.clients[task.visit.client_id].name
            yield BrokenRule(Reason("no_place", {"client": client}), own=False)
        if task.continuity[member.technician.id] is None:
            yield BrokenRule(Reason("excluded", {"technician": name}), own=False)
        if worker is not None:
            for skill in sorted(task.skills - worker.skills):
                yield BrokenRule(
                    Reason("no_skill", {"technician": name, "skill": skill}), own=False
                )
        if drop.day is None or worker is None:
            yield BrokenRule(Reason("absent", {"technician": name}), own=False)
        elif drop.day < facts.today:
            yield BrokenRule(Reason("past", {"day": drop.day.isoformat()}), own=False)
        elif (beyond := self._beyond(drop, task)) is not None:
            yield beyond
        if drop.day is not None and drop.day >= facts.today and drop.day not in task.moved:
            yield BrokenRule(Reason("closed", {"until": drop.day.isoformat()}), own=False)

    def _beyond(self, drop: Drop, task: Task) -> BrokenRule | None:
        """That a visit would move further from its day than was agreed, and than it is now."""
        visit, held = task.visit, self.ground.facts.assigned.get(drop.visit_id)
        assert drop.day is not None
        days = abs((drop.day - visit.due_on).days)
        now = abs((held.day - visit.due_on).days) if held is not None else 0
        overdue = visit.due_on + timedelta(days=visit.tolerance_days) < self.ground.facts.today
        if overdue or days <= max(visit.tolerance_days, now):
            return None
        facts = {"days": days, "agreed": visit.tolerance_days}
        return BrokenRule(Reason("tolerance", facts), own=True)

    def _left(self, day: Day, order: list[str]) -> Timed | None:
        """A day that visits were lifted from; worked out once for as long as they are held."""
        known = self._known.left.get(day)
        if known is None or known[0] != order:
            known = self._known.left[day] = (order, self._timed(day, order, ()))
        return known[1]

    def _timed(
        self,
        day: Day,
        order: Sequence[str],
        relaxed: Sequence[str],
        name: str = "",
        minutes: int | None = None,
        start: int | None = None,
    ) -> Timed | None:
        """A day in an order, with rules relaxed for one visit in it; None where it cannot be.

        That visit is moved, or takes other ``minutes`` where it is, from ``start`` on if given.
        """
        if not order:
            return None
        ground, broken = self.ground, []
        problem = ground.wide if relaxed or day in self._long else ground.normal
        technician = problem.technician[day[0]]
        moved = {one for one in order if self._at.get(one) != day}
        if name and minutes is None:
            moved.add(name)
        visits = [
            self._loose(problem.visit[one], day) if one in moved else problem.visit[one]
            for one in order
        ]
        if name:
            at = order.index(name)
            if minutes is not None:
                pin = visits[at].pin
                if start is not None:
                    pin = replace(pin or Pin(), start=start)
                visits[at] = replace(visits[at], minutes=minutes, pin=pin)
        if "window" in relaxed:
            visits[at] = _any_time(visits[at], day[1])
            broken.append(BrokenRule(Reason("window", {}), own=True))
        if "hours" in relaxed:
            technician = _any_hours(technician)
            worker = ground.planning.workers[day[0]]
            broken.append(BrokenRule(Reason("hours", {"technician": _name(worker)}), own=True))
        if name or moved:
            problem = _with(problem, technician, visits)
        found = time_route(problem, technician, day[1], visits)
        return None if found is None else Timed(found.route, problem, tuple(broken))

    def _loose(self, visit: Visit, day: Day) -> Visit:
        """A visit in a hand: nothing ties it to the one who makes it, to a day or to a time."""
        worker = self.ground.planning.workers[day[0]]
        lines = self.ground.planning.tasks[visit.id].continuity[worker.member.technician.id]
        price = None if lines is None else total(lines)
        return replace(visit, pin=None, technicians={**visit.technicians, worker.id: price})

    def _row(
        self, wanted: Sequence[Drop], days: Mapping[Day, Timed | None], *, given_up: bool
    ) -> DropRow:
        routes = [timed.route for timed in days.values() if timed is not None]
        lines = self._lines(wanted, days, routes, given_up=given_up)
        facts = self.ground.facts
        changed = [drop for drop in wanted if self._changes_person(drop)]
        known = {drop.visit_id: facts.client_of(self._task(drop).visit) for drop in wanted}
        essential = tuple(
            facts.clients[self._task(drop).visit.client_id].name
            for drop in changed
            if known[drop.visit_id].facts.person is Level.ESSENTIAL
        )
        over = bool(changed) and total(lines) > facts.book["dispatcher_limit"]
        lifted = {drop.visit_id for drop in wanted}
        return DropRow(
            landings=tuple(self._landing(drop, routes) for drop in wanted),
            lines=lines,
            total_minor=total(lines),
            knock_on=tuple(
                one for one in knock_on(self.ground, routes) if one.visit_id not in lifted
            ),
            broken=tuple(rule for timed in days.values() if timed for rule in timed.broken),
            is_substitution=bool(changed),
            needs_manager=over or bool(essential),
            essential=essential,
        )

    def _lines(
        self,
        wanted: Sequence[Drop],
        days: Mapping[Day, Timed | None],
        routes: Sequence[Route],
        *,
        given_up: bool,
    ) -> tuple[PriceLine, ...]:
        """What the touched days cost more than before; a visit without a place costs as well."""
        ground = self.ground
        stood = [ground.standing[day] for day in days if day in ground.standing]
        after, before = list(route_lines(ground, routes)), list(standing_lines(ground, stood))
        for drop in wanted:
            task = self._task(drop)
            if drop.technician_id is None and not given_up:
                after += task.unplaced
            if task.id in self._settled:
                before += self._settled[task.id]
            elif drop.visit_id in self._left_out:
                before += task.unplaced
        return difference(after, before)

    def _changes_person(self, drop: Drop) -> bool:
        facts, task = self.ground.facts, self._task(drop)
        held = facts.assigned.get(drop.visit_id)
        usual = facts.client_of(task.visit).usual
        if drop.technician_id is None or (held and held.technician_id == drop.technician_id):
            return False
        if task.visit.joint_of_id is not None:
            return False
        return usual is not None and usual.technician != drop.technician_id

    def _landing(self, drop: Drop, routes: Iterable[Route]) -> Landing:
        task, zone = self._task(drop), self.ground.facts.office.zone
        for route in routes:
            for stop in route.stops:
                if stop.visit == task.id and drop.technician_id is not None:
                    day = self.ground.facts.days[route.day]
                    who = self.ground.facts.client_of(task.visit).who(drop.technician_id)
                    start, end = (from_minutes(day, m, zone) for m in (stop.start, stop.end))
                    return Landing(drop.visit_id, drop.technician_id, day, start, end, who)
        return Landing(drop.visit_id, None, None, None, None, None)


def _under(minute: int, order: Sequence[str], standing: Route | None, timed: Timed | None) -> int:
    """The place in an order under the hand, by the times that are on the screen."""
    shown = {} if timed is None else {stop.visit: stop for stop in timed.route.stops}
    shown |= {} if standing is None else {stop.visit: stop for stop in standing.stops}
    return sum((shown[name].start + shown[name].end) / 2 < minute for name in order)


def _name(worker: Worker) -> str:
    return worker.member.technician.name


def _any_time(visit: Visit, day: int) -> Visit:
    price = min((slot.price for slot in visit.slots if slot.day == day), default=0)
    return replace(visit, slots=(Slot(day, 0, WHOLE_DAY, price),), pin=None)


def _any_hours(technician: Technician) -> Technician:
    prices = replace(technician.prices, overtime_max=None)
    shifts = tuple(replace(shift, start=0, end=WHOLE_DAY) for shift in technician.shifts)
    return replace(technician, shifts=shifts, prices=prices)


def _with(problem: Problem, technician: Technician, visits: Iterable[Visit]) -> Problem:
    """The problem with another form of one technician and some visits."""
    form = {visit.id: visit for visit in visits}
    return replace(
        problem,
        technicians=tuple(technician if t.id == technician.id else t for t in problem.technicians),
        visits=tuple(form.get(visit.id, visit) for visit in problem.visits),
    )


def _cannot(broken: list[BrokenRule]) -> Dropped:
    return Dropped({}, DropRow((), (), 0, (), tuple(broken), False, False, ()))
