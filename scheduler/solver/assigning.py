"""Clients to technicians for good: one each, at the least price, by OR-Tools CP-SAT.

A generalized assignment problem with soft limits: each client goes to one technician or to nobody,
each technician takes minutes at no extra price, more of them as overtime, and no more than that.
Importing this module does not import OR-Tools: what it is asked and answers crosses processes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

WORK = 12.0
"""Deterministic seconds that a proof may take; the best that is known then is the answer."""


@dataclass(frozen=True, slots=True)
class Taker:
    """A technician: minutes without extra price, minutes at most, and what each beyond costs."""

    free: int
    most: int
    overtime_minute: int


@dataclass(frozen=True, slots=True)
class Given:
    """A client: price and minutes with each technician who may take him, and with nobody."""

    prices: Mapping[int, int]
    minutes: Mapping[int, int]
    nobody: int


@dataclass(frozen=True, slots=True)
class Assigning:
    """Who takes whom? Technicians by number, clients in order."""

    takers: Mapping[int, Taker]
    clients: tuple[Given, ...]

    def total(self, chosen: Sequence[int | None]) -> int | None:
        """What a choice costs; None where somebody has more minutes than he can take."""
        price = 0
        taken = dict.fromkeys(self.takers, 0)
        for client, technician in zip(self.clients, chosen, strict=True):
            price += client.nobody if technician is None else client.prices[technician]
            if technician is not None:
                taken[technician] += client.minutes[technician]
        for technician, minutes in taken.items():
            taker = self.takers[technician]
            if minutes > taker.most:
                return None
            price += max(minutes - taker.free, 0) * taker.overtime_minute
        return price


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who takes each client (None: nobody), what that costs, and a proved lower bound."""

    chosen: tuple[int | None, ...]
    total: int
    bound: int

    @property
    def proven(self) -> bool:
        """Whether nothing is cheaper."""
        return self.total == self.bound


def assign(problem: Assigning, stopped: Callable[[], bool], work: float = WORK) -> Assigned | None:
    """The cheapest assignment that was found; None where it was stopped before there was one."""
    # OR-Tools takes a while to import, and the window's process never does.
    from ortools.sat.python import cp_model

    from scheduler.solver.recombine import solved_unless

    if stopped():
        return None
    model = cp_model.CpModel()
    taken: list[dict[int, cp_model.IntVar]] = []
    cost = []
    for client in problem.clients:
        with_whom = {technician: model.new_bool_var("") for technician in client.prices}
        nobody = model.new_bool_var("")
        model.add_exactly_one([nobody, *with_whom.values()])
        cost += [client.prices[t] * x for t, x in with_whom.items()]
        cost.append(client.nobody * nobody)
        taken.append(with_whom)
    for technician, taker in problem.takers.items():
        minutes = sum(
            client.minutes[technician] * with_whom[technician]
            for client, with_whom in zip(problem.clients, taken, strict=True)
            if technician in with_whom
        )
        longer = model.new_int_var(0, max(taker.most - taker.free, 0), "")
        model.add(minutes <= min(taker.free, taker.most) + longer)
        cost.append(taker.overtime_minute * longer)
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = work
    solver.parameters.random_seed = 1
    status = solved_unless(solver, model, stopped)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    chosen = tuple(
        next((t for t, x in with_whom.items() if solver.boolean_value(x)), None)
        for with_whom in taken
    )
    total = problem.total(chosen)
    if total is None:
        raise AssertionError("an assignment that breaks its own rules")
    return Assigned(chosen, total, min(total, floor(solver.best_objective_bound + 1e-6)))
