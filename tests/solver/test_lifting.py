"""A stated reason is true: without that fact the visit can be placed, and with it it cannot."""

from collections.abc import Iterator
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.lifting import lifted
from scheduler.solver.plan import Plan, Route, Unplaced
from scheduler.solver.pricing import paid_minutes
from scheduler.solver.problem import Problem, Technician, Visit, read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from scheduler.solver.timing import time_route
from tests.solver.problems import random_problem


def with_visit_put_in(case: Problem, plan: Plan, visit: Visit) -> Iterator[Plan]:
    """The plan with a visit put in at every place of every day, other stops in their order."""
    for technician in case.technicians:
        for shift in technician.shifts:
            day = shift.day
            old = [r for r in plan.routes if (r.technician, r.day) == (technician.id, day)]
            stops = [case.visit[stop.visit] for route in old for stop in route.stops]
            for position in range(len(stops) + 1):
                order = [*stops[:position], visit, *stops[position:]]
                yield from timed_day(case, plan, technician, day, order)


def timed_day(
    case: Problem, plan: Plan, technician: Technician, day: int, order: list[Visit]
) -> Iterator[Plan]:
    others: list[Route] = [r for r in plan.routes if (r.technician, r.day) != (technician.id, day)]
    most = technician.week_minutes
    if most is not None:
        most -= sum(
            _paid(technician, route) for route in others if route.technician == technician.id
        )
    timed = time_route(case, technician, day, order, most)
    if timed is None:
        return
    routes = (*others, timed.route)
    placed = set(chain.from_iterable((s.visit for s in route.stops) for route in routes))
    yield Plan(routes, tuple(Unplaced(v.id) for v in case.visits if v.id not in placed))


def _paid(technician: Technician, route: Route) -> int:
    shift = technician.shift_on(route.day)
    assert shift is not None
    return paid_minutes(technician, route, shift.break_rule is not None and shift.break_rule.paid)


def can_be_placed(case: Problem, plan: Plan, name: str) -> bool:
    """Whether the visit has a place that breaks no rule and costs no more than leaving it out."""
    visit = case.visit[name]
    before = check(case, Plan(plan.routes, plan.unplaced)).total
    for other in with_visit_put_in(case, plan, visit):
        verdict = check(case, other)
        if not verdict.broken and (visit.unplaced is None or verdict.total <= before):
            return True
    return False


def visit_is_out_of_reach(case: Problem, visit: str) -> bool:
    """Whether nobody works on any of its days, so that several things are missing at once."""
    days = {slot.day for slot in case.visit[visit].slots}
    return not any(shift.day in days for tech in case.technicians for shift in tech.shifts)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10**6))
def test_without_what_is_stated_the_visit_has_a_place(seed: int) -> None:
    data = random_problem(seed, visits=9, horizon=120, client_rules=True)
    for client in data["clients"]:
        client["max_start_spread"] = None
    case = read_problem(data)
    plan = solve(case, Stop(iterations=300), seed=seed).plan
    for left_out in plan.unplaced:
        visit, reasons = left_out.visit, left_out.reasons
        assert reasons
        if visit_is_out_of_reach(case, visit):
            continue
        alone = [can_be_placed(lifted(case, visit, [reason]), plan, visit) for reason in reasons]
        together = can_be_placed(lifted(case, visit, reasons), plan, visit)
        assert all(alone) or (together and not any(alone)), (seed, visit, reasons, alone)
