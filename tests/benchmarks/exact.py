"""The best plan of a small problem, proved: the whole format as one OR-Tools CP-SAT model.

Written from the format and not from the search, so that the search can be measured against it.
Up to about 8 visits, 3 technicians and 3 days are solved within seconds on one core. Needs
``ortools``, which the application itself does not.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from ortools.sat.python import cp_model

from scheduler.solver.plan import Break, Plan, Route, Stop, Unplaced
from scheduler.solver.referee import check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler.solver.problem import BreakRule, Client, Problem, Shift, Technician, Visit

HOME = 0  # The node of the circuits that stands for both ends of the shift.


@dataclass(frozen=True, slots=True)
class Optimum:
    """The best plan there is, or the best that the time was enough for.

    Attributes:
        musts_left_out: Visits left out that must be placed; fewest of all plans if proved.
        total: The plan's total; least among the plans with so few left out if proved.
        proved: Whether no plan is better.
        plan: The plan, without a broken rule; None if the time was not enough to find any, and
            then the figures are those of leaving everything out.

    """

    musts_left_out: int
    total: int
    proved: bool
    plan: Plan | None


def optimum(problem: Problem, seconds: float = 60.0) -> Optimum:
    """The plan with the fewest must-be-placed visits left out and, among those, the least total.

    Works on one core and gives the same answer every time, unless it runs out of seconds.
    """
    model = _Model(problem)
    until = time.monotonic() + seconds
    musts = [model.out[visit.id] for visit in problem.visits if visit.unplaced is None]
    left_out = cp_model.LinearExpr.sum(musts)
    found, proved = model.minimize(left_out, until) if musts else (None, True)
    if found is not None:
        model.cp.add(left_out == int(found.value(left_out)))
        model.start_from(found)
    best, proved_total = model.minimize(cp_model.LinearExpr.sum(model.prices), until)
    proved = proved and proved_total
    found = best or found
    if found is None:
        everything = sum(visit.unplaced or 0 for visit in problem.visits)
        return Optimum(len(musts), everything, proved=False, plan=None)
    plan = _checked(problem, model.plan(found))
    assert plan.total is not None
    if proved:
        assert plan.total == round(found.objective_value)
    return Optimum(sum(map(found.value, musts)), plan.total, proved, plan)


def _checked(problem: Problem, plan: Plan) -> Plan:
    """The plan with its figures, of which the referee must have nothing to say."""
    verdict = check(problem, plan)
    must = any(problem.visit[left_out.visit].unplaced is None for left_out in plan.unplaced)
    plan = replace(plan, feasible=not must, total=verdict.total, lines=verdict.lines)
    broken = check(problem, plan).broken
    assert not broken, broken
    return plan


class _Pause:
    """The break of one day in the model: when it begins and on which leg it is taken.

    Attributes:
        rule: What the shift asks for.
        due: Whether the route has the break.
        begin: When it begins, if it is due.
        before: By node, whether the break is taken on the leg that ends there.
        commuting: Whether it is taken on the first or the last leg.

    """

    def __init__(self, cp: cp_model.CpModel, rule: BreakRule, nodes: Sequence[int]) -> None:
        self.rule = rule
        self.due = cp.new_bool_var("")
        self.begin = cp.new_int_var(rule.earliest, rule.latest, "")
        self.before = {node: cp.new_bool_var("") for node in nodes}
        self.commuting = cp.new_bool_var("")


class _Day:
    """The variables of one technician's day.

    Attributes:
        visits: The visits that may be done on this day, by node; nodes count from 1.
        here: By visit id, whether the visit is on this route.
        arcs: Whether the route goes from one node straight to another.
        used: Whether there is a route at all.
        depart: Departure, ``shift.start`` if there is no route.
        back: Return, ``shift.start`` if there is no route.
        paid: The paid minutes.
        pause: The break, if the shift has one.

    """

    def __init__(
        self,
        cp: cp_model.CpModel,
        technician: Technician,
        shift: Shift,
        visits: Sequence[Visit],
    ) -> None:
        self.technician = technician
        self.shift = shift
        self.visits = dict(enumerate(visits, HOME + 1))
        self.used = cp.new_bool_var("")
        self.here = {visit.id: cp.new_bool_var("") for visit in visits}
        nodes = [HOME, *self.visits]
        self.arcs = {(a, b): cp.new_bool_var("") for a in nodes for b in nodes if a != b}
        self.depart = cp.new_int_var(shift.start, shift.end, "")
        self.back = cp.new_int_var(shift.start, shift.end, "")
        self.paid = cp.new_int_var(0, shift.end - shift.start, "")
        rule = shift.break_rule
        self.pause = None if rule is None else _Pause(cp, rule, nodes)

    def order(self, found: cp_model.CpSolver) -> list[Visit]:
        """The visits of the route as solved, in order."""
        after = {a: b for (a, b), taken in self.arcs.items() if found.boolean_value(taken)}
        visits = []
        node = after.get(HOME, HOME)
        while node != HOME:
            visits.append(self.visits[node])
            node = after[node]
        return visits


class _Model:
    """The problem as constraints, one method a rule of the format."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.cp = cp_model.CpModel()
        self.prices: list[cp_model.LinearExpr] = []
        shifts = [shift for technician in problem.technicians for shift in technician.shifts]
        self.first = min((shift.start for shift in shifts), default=0)
        self.last = max((shift.end for shift in shifts), default=0)
        self.out = {visit.id: self.cp.new_bool_var("") for visit in problem.visits}
        self.start = {
            visit.id: self.cp.new_int_var(self.first, self.last, "") for visit in problem.visits
        }
        self.days = [
            _Day(self.cp, technician, shift, _candidates(problem, technician, shift.day))
            for technician in problem.technicians
            for shift in technician.shifts
        ]
        self._add_visits()
        self._add_days()
        self._add_clients()

    def minimize(
        self, objective: cp_model.LinearExpr, until: float
    ) -> tuple[cp_model.CpSolver | None, bool]:
        """The best solution found in time, if any, and whether it is proved to be the best."""
        self.cp.minimize(objective)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        solver.parameters.max_time_in_seconds = max(0.0, until - time.monotonic())
        status = solver.solve(self.cp)
        # Leaving everything out is always a plan: only an invalid model could fail here.
        assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.UNKNOWN)
        return None if status == cp_model.UNKNOWN else solver, status == cp_model.OPTIMAL

    def start_from(self, found: cp_model.CpSolver) -> None:
        """Begins the next solve with this solution."""
        for index in range(len(self.cp.proto.variables)):
            variable = self.cp.get_int_var_from_proto_index(index)
            self.cp.add_hint(variable, found.value(variable))

    def plan(self, found: cp_model.CpSolver) -> Plan:
        """The plan of a solution, without figures."""
        routes = [self._route(found, day) for day in self.days if found.boolean_value(day.used)]
        left_out = [id for id, out in self.out.items() if found.boolean_value(out)]
        return Plan(tuple(routes), tuple(map(Unplaced, left_out)))

    def _add_visits(self) -> None:
        for visit in self.problem.visits:
            self._placed_once(visit)
            self._slots(visit)
            self._pinned_start(visit)
            self.prices.append((visit.unplaced or 0) * self.out[visit.id])

    def _add_days(self) -> None:
        for day in self.days:
            self._way(day)
            self._drives(day)
            if day.pause is not None:
                self._break_when_due(day, day.pause)
                self._break_on_one_leg(day, day.pause)
            self._capacity(day)
            self._paid(day)
            self._route_prices(day)
        for technician in self.problem.technicians:
            if technician.week_minutes is not None:
                paid = [day.paid for day in self.days if day.technician is technician]
                self.cp.add(sum(paid) <= technician.week_minutes)

    def _add_clients(self) -> None:
        for client in self.problem.client.values():
            visits = [visit for visit in self.problem.visits if visit.client == client.id]
            self._technicians_of(client, visits)
            for one, other in combinations(visits, 2):
                self._start_spread(client, one, other)
                self._gap_days(client, one, other)
            if client.all_or_none:
                for one, other in pairwise(visits):
                    self.cp.add(self.out[one.id] == self.out[other.id])

    def _placed_once(self, visit: Visit) -> None:
        """Every visit is on one route or left out; a start left open by that is fixed."""
        out = self.out[visit.id]
        here = [day.here[visit.id] for day in self.days if visit.id in day.here]
        self.cp.add_exactly_one([out, *here])
        self.cp.add(self.start[visit.id] == self.first).only_enforce_if(out)

    def _slots(self, visit: Visit) -> None:
        """A placed visit takes one slot of its day, and prices make that the cheapest that fits."""
        start = self.start[visit.id]
        chosen = [self.cp.new_bool_var("") for _ in visit.slots]
        self.cp.add_exactly_one([self.out[visit.id], *chosen])
        for number in {slot.day for slot in visit.slots}:
            on_day = [c for c, s in zip(chosen, visit.slots, strict=True) if s.day == number]
            self.cp.add(sum(on_day) == sum(self._on_day(visit, number)))
        latest = min((slot.latest for slot in visit.slots), default=self.last)
        late = self.cp.new_int_var(0, max(0, self.last - latest), "")
        for choice, slot in zip(chosen, visit.slots, strict=True):
            self.cp.add(start >= slot.earliest).only_enforce_if(choice)
            if visit.late_minute is None:
                self.cp.add(start <= slot.latest).only_enforce_if(choice)
            else:
                self.cp.add(late >= start - slot.latest).only_enforce_if(choice)
            self.prices.append(slot.price * choice)
        self.prices.append((visit.late_minute or 0) * late)

    def _pinned_start(self, visit: Visit) -> None:
        """A pinned start holds if the visit is placed; technician and day chose the candidates."""
        if visit.pin is not None and visit.pin.start is not None:
            placed = self.out[visit.id].negated()
            self.cp.add(self.start[visit.id] == visit.pin.start).only_enforce_if(placed)

    def _way(self, day: _Day) -> None:
        """The route is one way from the start of the shift through its visits to the end of it."""
        arcs: list[cp_model.ArcT] = [(a, b, taken) for (a, b), taken in day.arcs.items()]
        arcs.append((HOME, HOME, day.used.negated()))
        for node, visit in day.visits.items():
            arcs.append((node, node, day.here[visit.id].negated()))
            self.cp.add_implication(day.here[visit.id], day.used)
        self.cp.add_circuit(arcs)
        for instant in (day.depart, day.back):
            self.cp.add(instant == day.shift.start).only_enforce_if(day.used.negated())

    def _drives(self, day: _Day) -> None:
        """From leaving one place to the next service lies the drive, and the break if taken there.

        One may arrive as late as the service starts, so this is all that the drive asks for.
        """
        minutes = []
        for (a, b), taken in day.arcs.items():
            drive = self.problem.drive_minutes(*_places(day, a, b))
            pause = self._pause_minutes(day, b)
            ready = self._leaves(day, a) + drive + pause
            self.cp.add(ready <= self._begins(day, b)).only_enforce_if(taken)
            minutes.append(drive * taken)
        # What follows from that for the day as a whole: helps the proof only.
        minutes += [visit.minutes * day.here[visit.id] for visit in day.visits.values()]
        if day.pause is not None:
            minutes.append(day.pause.rule.minutes * day.pause.due)
        self.cp.add(day.back - day.depart >= sum(minutes))

    def _break_when_due(self, day: _Day, pause: _Pause) -> None:
        """A used route has the break, or it begins too late for it, or it ends too early."""
        rule = pause.rule
        begins_late, ends_early = self.cp.new_bool_var(""), self.cp.new_bool_var("")
        self.cp.add_bool_or(pause.due, begins_late, ends_early, day.used.negated())
        self.cp.add_implication(pause.due, day.used)
        over = rule.latest + rule.minutes
        self.cp.add(day.depart > rule.earliest).only_enforce_if(begins_late)
        self.cp.add(day.back < over).only_enforce_if(ends_early)
        self.cp.add(day.depart <= rule.earliest).only_enforce_if(pause.due)
        self.cp.add(day.back >= over).only_enforce_if(pause.due)

    def _break_on_one_leg(self, day: _Day, pause: _Pause) -> None:
        """A due break lies between two services, or beside the first or the last one."""
        self.cp.add(sum(pause.before.values()) == pause.due)
        self.cp.add(pause.begin == pause.rule.earliest).only_enforce_if(pause.due.negated())
        for node, visit in day.visits.items():
            self.cp.add_implication(pause.before[node], day.here[visit.id])
        for node, here in pause.before.items():
            end = pause.begin + pause.rule.minutes
            self.cp.add(end <= self._begins(day, node)).only_enforce_if(here)
        for (a, b), taken in day.arcs.items():
            left = self._leaves(day, a) <= pause.begin
            self.cp.add(left).only_enforce_if(taken, pause.before[b])
        self._commuting(day, pause)

    def _commuting(self, day: _Day, pause: _Pause) -> None:
        """The break is on the commute if it is taken on the leg home, or on the leg from home."""
        self.cp.add_implication(pause.before[HOME], pause.commuting)
        self.cp.add_implication(pause.commuting, pause.due)
        for (a, b), taken in day.arcs.items():
            if b != HOME:
                on_commute = pause.commuting == int(a == HOME)
                self.cp.add(on_commute).only_enforce_if(taken, pause.before[b])

    def _capacity(self, day: _Day) -> None:
        if day.shift.capacity is not None:
            loads = [visit.load * day.here[visit.id] for visit in day.visits.values()]
            self.cp.add(sum(loads) <= day.shift.capacity)

    def _paid(self, day: _Day) -> None:
        """The paid minutes: the paid span without an unpaid break that lies inside it."""
        pause = day.pause
        unpaid = 0 if pause is None or pause.rule.paid else pause.rule.minutes
        if day.technician.paid_from == "departure":
            self.cp.add(day.paid == day.back - day.depart - unpaid * (pause.due if pause else 0))
            return
        first, last = (self.cp.new_int_var(day.shift.start, day.shift.end, "") for _ in range(2))
        for node in day.visits:
            self.cp.add(first == self._begins(day, node)).only_enforce_if(day.arcs[HOME, node])
            self.cp.add(last == self._leaves(day, node)).only_enforce_if(day.arcs[node, HOME])
        self.cp.add(first == last).only_enforce_if(day.used.negated())
        inside = pause.due - pause.commuting if pause else 0
        self.cp.add(day.paid == last - first - unpaid * inside)
        # The services and the drives between them are paid in any case: helps the proof only.
        minutes = [visit.minutes * day.here[visit.id] for visit in day.visits.values()]
        minutes += [
            self.problem.drive_minutes(*_places(day, a, b)) * taken
            for (a, b), taken in day.arcs.items()
            if HOME not in (a, b)
        ]
        self.cp.add(day.paid >= sum(minutes))

    def _route_prices(self, day: _Day) -> None:
        """Drive, time, overtime with its limit, the day itself and continuity."""
        prices = day.technician.prices
        self.prices.append(prices.day * day.used)
        self.prices.append(prices.minute * day.paid)
        if prices.overtime_after is not None:
            most = day.shift.end - day.shift.start
            if prices.overtime_max is not None:
                most = min(most, prices.overtime_max)
            overtime = self.cp.new_int_var(0, most, "")
            self.cp.add(overtime >= day.paid - prices.overtime_after)
            self.prices.append(prices.overtime_minute * overtime)
        for (a, b), taken in day.arcs.items():
            metres = self.problem.drive_metres(*_places(day, a, b))
            self.prices.append((metres * prices.km + 500) // 1000 * taken)
        for visit in day.visits.values():
            continuity = visit.technicians.get(day.technician.id, visit.any_other)
            self.prices.append((continuity or 0) * day.here[visit.id])

    def _technicians_of(self, client: Client, visits: Sequence[Visit]) -> None:
        """The different technicians that come to a client: a price each, and a limit."""
        coming = []
        for technician in self.problem.technicians:
            here = [
                day.here[visit.id]
                for day in self.days
                for visit in visits
                if day.technician is technician and visit.id in day.here
            ]
            if here:
                coming.append(self.cp.new_bool_var(""))
                self.cp.add_max_equality(coming[-1], here)
        if client.max_technicians is not None:
            self.cp.add(sum(coming) <= client.max_technicians)
        extra = self.cp.new_int_var(0, len(coming), "")
        self.cp.add(extra >= sum(coming) - 1)
        self.prices.append(client.extra_technician * extra)

    def _start_spread(self, client: Client, one: Visit, other: Visit) -> None:
        if client.max_start_spread is None:
            return
        apart = self.start[one.id] - self.start[other.id]
        both = [self.out[one.id].negated(), self.out[other.id].negated()]
        self.cp.add_linear_constraint(
            apart, -client.max_start_spread, client.max_start_spread
        ).only_enforce_if(*both)

    def _gap_days(self, client: Client, one: Visit, other: Visit) -> None:
        for first in range(self.problem.days):
            for second in range(self.problem.days):
                if abs(first - second) < client.min_gap_days:
                    on_both = self._on_day(one, first) + self._on_day(other, second)
                    self.cp.add(sum(on_both) <= 1)

    def _on_day(self, visit: Visit, number: int) -> list[cp_model.IntVar]:
        """Of these exactly one is true if the visit is done on the day, and none if not."""
        return [
            day.here[visit.id]
            for day in self.days
            if day.shift.day == number and visit.id in day.here
        ]

    def _leaves(self, day: _Day, node: int) -> cp_model.LinearExpr:
        """When the way goes on from a node."""
        if node == HOME:
            return day.depart
        visit = day.visits[node]
        return self.start[visit.id] + visit.minutes

    def _begins(self, day: _Day, node: int) -> cp_model.LinearExpr:
        """When the service at a node begins; at home: the return."""
        return day.back if node == HOME else self.start[day.visits[node].id]

    def _pause_minutes(self, day: _Day, node: int) -> cp_model.LinearExpr | int:
        """The minutes of break on the leg that ends at a node."""
        return 0 if day.pause is None else day.pause.rule.minutes * day.pause.before[node]

    def _route(self, found: cp_model.CpSolver, day: _Day) -> Route:
        pause = None
        if day.pause is not None and found.boolean_value(day.pause.due):
            begin = found.value(day.pause.begin)
            pause = Break(begin, begin + day.pause.rule.minutes)
        depart = found.value(day.depart)
        place, left = day.shift.from_place, depart
        stops = []
        for visit in day.order(found):
            start = found.value(self.start[visit.id])
            arrive = left + self.problem.drive_minutes(place, visit.place)
            if pause is not None and left <= pause.start < arrive:
                arrive += pause.end - pause.start
            stops.append(Stop(visit.id, arrive, start, start + visit.minutes))
            place, left = visit.place, start + visit.minutes
        technician, number = day.technician.id, day.shift.day
        return Route(technician, number, depart, found.value(day.back), pause, tuple(stops))


def _candidates(problem: Problem, technician: Technician, number: int) -> list[Visit]:
    """The visits that the technician may do on a day, as far as one visit alone can tell."""
    return [
        visit
        for visit in problem.visits
        if visit.skills <= technician.skills
        and visit.technicians.get(technician.id, visit.any_other) is not None
        and any(slot.day == number for slot in visit.slots)
        and (
            visit.pin is None
            or (visit.pin.technician in (None, technician.id) and visit.pin.day in (None, number))
        )
    ]


def _places(day: _Day, a: int, b: int) -> tuple[str, str]:
    """The places at both ends of an arc."""
    origin = day.shift.from_place if a == HOME else day.visits[a].place
    target = day.shift.to_place if b == HOME else day.visits[b].place
    return origin, target
