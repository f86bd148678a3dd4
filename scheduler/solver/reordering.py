"""What keeps a visit from a day in whatever order its stops are made, by OR-Tools CP-SAT.

One technician's day as a model in which each fact that might be lifted holds under an assumption.
Where no order does, CP-SAT names assumptions that cannot hold together; every set of facts whose
lifting helps has one of each such core, and the smallest set that has one of each known core is
tried next. What helps first is therefore the fewest there are (implicit hitting sets, Davies and
Bacchus 2011).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ortools.sat.python import cp_model

from scheduler.solver.lifting import A_DAY
from scheduler.solver.pricing import most_paid_minutes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler.solver.problem import BreakRule, Problem, Shift, Technician, Visit

HOME = 0
"""The node that stands for both ends of the day."""

LIFTABLE = ("pin", "client_rule", "week_minutes", "overtime", "window", "shift_full")
"""What may be in the way of an order; where each of two would do, the first is told."""

SECONDS = 0.1
"""How much CP-SAT may work on one question, in its own deterministic seconds."""

Bands = Mapping[str, tuple[int, int]]
"""By visit, between what it must start so that its client's starts lie close together."""


@dataclass(frozen=True, slots=True)
class Reordered:
    """The facts that must be lifted, none where an order is all it takes, and that order."""

    lifted: tuple[str, ...]
    order: tuple[str, ...]


def reordered(
    problem: Problem,
    technician: Technician,
    shift: Shift,
    visits: Sequence[Visit],
    bands: Bands,
    most_paid: int | None,
) -> Reordered | None:
    """The fewest facts to be lifted for the last of these visits to join the others.

    Of the orders that exist then, one that is cheap. None when no lifting helps, or when there was
    not enough work allowed to tell. ``most_paid`` is what is left of the week's minutes.
    """
    day = _Day(problem, technician, shift, visits, bands, most_paid)
    cores: list[frozenset[str]] = []
    for size in range(len(LIFTABLE) + 1):
        for lifts in combinations(LIFTABLE, size):
            if any(core.isdisjoint(lifts) for core in cores):
                continue
            core = day.core_without(lifts)
            if core is None:
                order = day.cheap_order(lifts)
                return None if order is None else Reordered(lifts, order)
            if not core:
                return None
            cores.append(core)
    return None


class _Day:
    """The model of a day; what holds under an assumption is given its literal."""

    def __init__(
        self,
        problem: Problem,
        technician: Technician,
        shift: Shift,
        visits: Sequence[Visit],
        bands: Bands,
        most_paid: int | None,
    ) -> None:
        self.problem, self.technician, self.shift = problem, technician, shift
        self.visits = dict(enumerate(visits, HOME + 1))
        self.asked = visits[-1]
        self.model = cp = cp_model.CpModel()
        self.holds = {fact: cp.new_bool_var(fact) for fact in LIFTABLE}
        self.first, self.last = shift.start - A_DAY, shift.end + A_DAY
        nodes = [HOME, *self.visits]
        self.arcs = {(a, b): cp.new_bool_var("") for a in nodes for b in nodes if a != b}
        cp.add_circuit([(a, b, taken) for (a, b), taken in self.arcs.items()])
        self.starts = {node: self._instant() for node in self.visits}
        self.depart, self.back = self._instant(), self._instant()
        cp.add(self.depart >= shift.start).only_enforce_if(self.holds["shift_full"])
        cp.add(self.back <= shift.end).only_enforce_if(self.holds["shift_full"])
        for node, visit in self.visits.items():
            self._slots(node, visit)
            if visit.id in bands:
                low, high = bands[visit.id]
                within = cp.add_linear_constraint(self.starts[node], low, high)
                if visit is self.asked:
                    within.only_enforce_if(self.holds["client_rule"])
        self.due: Any = 0
        self.commuting: Any = 0
        self.before: dict[int, Any] = dict.fromkeys(nodes, 0)
        if shift.break_rule is not None:
            self._break(shift.break_rule)
        self._drives()
        self.paid = self._paid()
        self._limit(most_paid_minutes(technician.prices), "overtime")
        self._limit(most_paid, "week_minutes")

    def core_without(self, lifts: Sequence[str]) -> frozenset[str] | None:
        """Facts that no order keeps all of, some facts lifted; None where there is an order.

        Empty when lifting more would not help, or nobody can tell.
        """
        self.model.clear_assumptions()
        self.model.add_assumptions([held for fact, held in self.holds.items() if fact not in lifts])
        solver = _solver()
        status = solver.solve(self.model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        if status != cp_model.INFEASIBLE:
            return frozenset()
        core = set(solver.sufficient_assumptions_for_infeasibility())
        return frozenset(fact for fact, held in self.holds.items() if held.index in core)

    def cheap_order(self, lifts: Sequence[str]) -> tuple[str, ...] | None:
        """The visits in a cheap order that keeps all but some facts."""
        self.model.clear_assumptions()
        for fact, held in self.holds.items():
            self.model.add(held == (fact not in lifts))
        prices = self.technician.prices
        drives = [
            self.problem.drive_metres(*self._places(a, b)) * prices.km * taken
            for (a, b), taken in self.arcs.items()
        ]
        self.model.minimize(1000 * prices.minute * self.paid + sum(drives))
        solver = _solver()
        if solver.solve(self.model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        after = {a: b for (a, b), taken in self.arcs.items() if solver.boolean_value(taken)}
        order, node = [], after[HOME]
        while node != HOME:
            order.append(self.visits[node].id)
            node = after[node]
        return tuple(order)

    def _instant(self) -> cp_model.IntVar:
        return self.model.new_int_var(self.first, self.last, "")

    def _slots(self, node: int, visit: Visit) -> None:
        """The visit starts in a slot of the day, or later where that has a price."""
        cp, start = self.model, self.starts[node]
        slots = [slot for slot in visit.slots if slot.day == self.shift.day]
        chosen = [cp.new_bool_var("") for _ in slots]
        kept = [self.holds["window"]] if visit is self.asked else []
        cp.add_bool_or(chosen).only_enforce_if(*kept)
        for slot, choice in zip(slots, chosen, strict=True):
            cp.add(start >= slot.earliest).only_enforce_if(choice)
            if visit.late_minute is None:
                cp.add(start <= slot.latest).only_enforce_if(choice)
        if visit.pin is not None and visit.pin.start is not None:
            pinned = cp.add(start == visit.pin.start)
            if visit is self.asked:
                pinned.only_enforce_if(self.holds["pin"])

    def _drives(self) -> None:
        """From leaving one place to the next service lies the drive, and the break if taken there.

        One may arrive as late as the service starts, so this is all that the drive asks for.
        """
        rule = self.shift.break_rule
        for (a, b), taken in self.arcs.items():
            pause = 0 if rule is None else rule.minutes * self.before[b]
            ready = self._left(a) + self.problem.drive_minutes(*self._places(a, b)) + pause
            self.model.add(ready <= self._begins(b)).only_enforce_if(taken)
        # What follows for the day as a whole, and of two services: helps the proof only.
        busy = sum(visit.minutes for visit in self.visits.values())
        busy += 0 if rule is None else rule.minutes * self.due
        drives = (
            self.problem.drive_minutes(*self._places(a, b)) * taken
            for (a, b), taken in self.arcs.items()
        )
        self.model.add(self.back - self.depart >= sum(drives) + busy)
        self.model.add_no_overlap(
            self.model.new_fixed_size_interval_var(start, self.visits[node].minutes, "")
            for node, start in self.starts.items()
        )

    def _break(self, rule: BreakRule) -> None:
        """The day has the break on one leg, or begins too late for it, or ends too early."""
        cp = self.model
        self.due, self.commuting = cp.new_bool_var(""), cp.new_bool_var("")
        self.before = {node: cp.new_bool_var("") for node in self.before}
        late, early = cp.new_bool_var(""), cp.new_bool_var("")
        over = rule.latest + rule.minutes
        cp.add_bool_or(self.due, late, early)
        cp.add(self.depart > rule.earliest).only_enforce_if(late)
        cp.add(self.back < over).only_enforce_if(early)
        cp.add(self.depart <= rule.earliest).only_enforce_if(self.due)
        cp.add(self.back >= over).only_enforce_if(self.due)
        cp.add(sum(self.before.values()) == self.due)
        begin = cp.new_int_var(rule.earliest, rule.latest, "")
        for node, here in self.before.items():
            cp.add(begin + rule.minutes <= self._begins(node)).only_enforce_if(here)
        for (a, b), taken in self.arcs.items():
            cp.add(self._left(a) <= begin).only_enforce_if(taken, self.before[b])
            if b != HOME:
                on_commute = self.commuting == int(a == HOME)
                cp.add(on_commute).only_enforce_if(taken, self.before[b])
        cp.add_implication(self.before[HOME], self.commuting)
        cp.add_implication(self.commuting, self.due)

    def _paid(self) -> cp_model.LinearExpr | cp_model.IntVar:
        """The paid minutes: the paid span without an unpaid break that lies inside it."""
        rule = self.shift.break_rule
        unpaid = 0 if rule is None or rule.paid else rule.minutes
        paid = self.model.new_int_var(0, self.last - self.first, "")
        if self.technician.paid_from == "departure":
            self.model.add(paid == self.back - self.depart - unpaid * self.due)
            return paid
        first, last = self._instant(), self._instant()
        for node in self.visits:
            self.model.add(first == self._begins(node)).only_enforce_if(self.arcs[HOME, node])
            self.model.add(last == self._left(node)).only_enforce_if(self.arcs[node, HOME])
        self.model.add(paid == last - first - unpaid * (self.due - self.commuting))
        return paid

    def _limit(self, most: int | None, fact: str) -> None:
        if most is not None:
            self.model.add(self.paid <= most).only_enforce_if(self.holds[fact])

    def _left(self, node: int) -> Any:
        """When the way goes on from a node."""
        return self.depart if node == HOME else self.starts[node] + self.visits[node].minutes

    def _begins(self, node: int) -> Any:
        """When the service at a node begins; at home: the return."""
        return self.back if node == HOME else self.starts[node]

    def _places(self, a: int, b: int) -> tuple[str, str]:
        """The places at both ends of an arc."""
        origin = self.shift.from_place if a == HOME else self.visits[a].place
        return origin, self.shift.to_place if b == HOME else self.visits[b].place


def _solver() -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = SECONDS
    solver.parameters.random_seed = 1
    return solver
