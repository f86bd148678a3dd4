"""The best combination of routes that are known, by OR-Tools CP-SAT.

A set partitioning problem: each route is taken or not, each visit is in one route taken or left
out, each technician-day has one route at most; besides, all that couples routes: the minutes of the
week, who comes to a client, on which days, at which hours, all of its visits or none.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Any

from ortools.sat.python import cp_model

from scheduler.solver.arrays import FAR, LARGEST_TOTAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scheduler.solver.arrays import Facts
    from scheduler.solver.pool import Column

POLL_SECONDS = 0.01
"""Between two looks at whether to stop."""


@dataclass(frozen=True, slots=True)
class Combination:
    """The routes taken, what they cost with all that is left out, and a proved lower bound."""

    columns: tuple[Column, ...]
    total: int
    bound: int
    proved: bool


def combine(
    facts: Facts,
    columns: Sequence[Column],
    hint: Iterable[Column],
    *,
    deterministic_seconds: float,
    stopped: Callable[[], bool],
    starts_matter: bool = True,
) -> Combination | None:
    """The best combination found; None when nothing was found before the end.

    Args:
        facts: The problem.
        columns: The routes to choose from.
        hint: The routes of a plan that is known.
        deterministic_seconds: How much work to do; the same arguments give the same answer.
        stopped: Asked often; the search for a combination ends at once when it is true.
        starts_matter: Whether clients' limits on the spread of starts are kept; without, the bound
            holds for any starts.

    """
    if stopped():
        return None
    model = _Model(facts, columns, starts_matter)
    model.hint(set(hint))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = deterministic_seconds
    solver.parameters.random_seed = 1
    status = solved_unless(solver, model.model, stopped)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    chosen = tuple(c for c, x in zip(columns, model.taken, strict=True) if solver.boolean_value(x))
    return Combination(
        chosen,
        round(solver.objective_value),
        floor(solver.best_objective_bound + 1e-6),
        status == cp_model.OPTIMAL,
    )


def solved_unless(
    solver: cp_model.CpSolver, model: cp_model.CpModel, stopped: Callable[[], bool]
) -> cp_model.CpSolverStatus:
    """Solves in a thread of its own, so that somebody looks whether to stop."""
    status: list[cp_model.CpSolverStatus] = []
    thread = threading.Thread(target=lambda: status.append(solver.solve(model)), daemon=True)
    thread.start()
    while thread.is_alive():
        if stopped():
            solver.stop_search()
        thread.join(POLL_SECONDS)
    return status[0]


class _Model:
    """The model of a combination; one method for everything that couples routes."""

    def __init__(self, facts: Facts, columns: Sequence[Column], starts_matter: bool) -> None:
        self.model = cp_model.CpModel()
        self.facts, self.columns = facts, columns
        self.taken = [self.model.new_bool_var("") for _ in columns]
        self.left_out = [self.model.new_bool_var("") for _ in range(len(facts.visits))]
        self.cost: list[Any] = [
            column.price * x for column, x in zip(columns, self.taken, strict=True)
        ]
        prices = facts.visits["unplaced"].tolist()
        self.cost += [price * out for price, out in zip(prices, self.left_out, strict=True)]
        self.technician = facts.shifts["technician"].tolist()
        self.day = facts.shifts["day"].tolist()
        self._cover()
        self._weeks()
        self._clients(starts_matter)
        self.model.minimize(sum(self.cost))

    def hint(self, known: set[Column]) -> None:
        """Begins from a plan that is known."""
        placed = {visit for column in known for visit in column.stops}
        for column, x in zip(self.columns, self.taken, strict=True):
            self.model.add_hint(x, column in known)
        for visit, out in enumerate(self.left_out):
            self.model.add_hint(out, visit not in placed)

    def _cover(self) -> None:
        with_visit: list[list[Any]] = [[out] for out in self.left_out]
        on_shift: dict[int, list[Any]] = defaultdict(list)
        for column, x in zip(self.columns, self.taken, strict=True):
            on_shift[column.shift].append(x)
            for visit in column.stops:
                with_visit[visit].append(x)
        for alternatives in with_visit:
            self.model.add_exactly_one(alternatives)
        for alternatives in on_shift.values():
            self.model.add_at_most_one(alternatives)

    def _weeks(self) -> None:
        minutes: dict[int, list[Any]] = defaultdict(list)
        for column, x in zip(self.columns, self.taken, strict=True):
            minutes[self.technician[column.shift]].append(column.paid * x)
        most = dict(zip(self.technician, self.facts.shifts["most_week"].tolist(), strict=True))
        for technician, terms in minutes.items():
            if most[technician] < LARGEST_TOTAL:
                self.model.add(sum(terms) <= most[technician])

    def _clients(self, starts_matter: bool) -> None:
        coming: dict[int, list[tuple[Column, Any]]] = defaultdict(list)
        client_of = self.facts.visits["client"].tolist()
        for column, x in zip(self.columns, self.taken, strict=True):
            for client in {client_of[visit] for visit in column.stops}:
                if client >= 0:
                    coming[client].append((column, x))
        for client, row in enumerate(self.facts.clients):
            members = self.facts.members[row["first"] : row["end"]].tolist()
            if row["extra"] or row["most_technicians"] < FAR:
                self._people(row, coming[client])
            if row["gap"]:
                self._gap(int(row["gap"]), coming[client])
            if row["all_or_none"]:
                for visit in members[1:]:
                    self.model.add(self.left_out[visit] == self.left_out[members[0]])
            if row["spread"] >= 0 and starts_matter:
                self._spread(int(row["spread"]), set(members), coming[client])

    def _people(self, row: Any, coming: list[tuple[Column, Any]]) -> None:
        comes: dict[int, Any] = {}
        for column, x in coming:
            technician = self.technician[column.shift]
            if technician not in comes:
                comes[technician] = self.model.new_bool_var("")
            self.model.add_implication(x, comes[technician])
        if row["most_technicians"] < FAR:
            self.model.add(sum(comes.values()) <= int(row["most_technicians"]))
        if row["extra"]:
            anybody = self.model.new_bool_var("")
            self.model.add_bool_or([~anybody, *(x for _, x in coming)])
            extra = int(row["extra"])
            self.cost += [extra * one for one in comes.values()] + [-extra * anybody]

    def _gap(self, gap: int, coming: list[tuple[Column, Any]]) -> None:
        for first in {self.day[column.shift] for column, _ in coming}:
            near = [x for column, x in coming if first <= self.day[column.shift] < first + gap]
            self.model.add_at_most_one(near)

    def _spread(self, spread: int, members: set[int], coming: list[tuple[Column, Any]]) -> None:
        starts = [
            (x, start)
            for column, x in coming
            for visit, start in zip(column.stops, column.starts, strict=True)
            if visit in members
        ]
        if not starts:
            return
        earliest = min(start for _, start in starts)
        latest = max(start for _, start in starts)
        first = self.model.new_int_var(earliest, latest, "")
        for x, start in starts:
            self.model.add(first <= start).only_enforce_if(x)
            self.model.add(first >= start - spread).only_enforce_if(x)
