"""A few visits put into a plan: everything else keeps its place, and the referee agrees."""

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.asking import Places, Refit, Refitted, WhyNot
from scheduler.solver.inquiry import Inquiry
from scheduler.solver.plan import Plan, Route, Unplaced
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from scheduler.solver.worker import Worker
from tests.benchmarks.weeks import week
from tests.solver.problems import random_problem


def some_plan(seed: int) -> tuple[Problem, Plan]:
    data = random_problem(seed, visits=14, horizon=300)
    for technician in data["technicians"]:
        technician["week_minutes"] = None
    case = read_problem(data)
    return case, solve(case, Stop(iterations=50), seed=seed).plan


def with_routes(case: Problem, plan: Plan, found: Refitted) -> Plan:
    new = {(route.technician, route.day): route for route in found.routes}
    kept = [r for r in plan.routes if (r.technician, r.day) not in new]
    routes: tuple[Route, ...] = (*kept, *new.values())
    placed = {stop.visit for route in routes for stop in route.stops}
    return Plan(routes, tuple(Unplaced(v.id) for v in case.visits if v.id not in placed))


def others(plan: Plan, but: set[str]) -> set[tuple[str, int, tuple[str, ...]]]:
    days = (
        (r.technician, r.day, tuple(s.visit for s in r.stops if s.visit not in but))
        for r in plan.routes
    )
    return {day for day in days if day[2]}


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_visits_put_in_together_leave_the_others_where_they_are(seed: int) -> None:
    case, plan = some_plan(seed)
    inquiry = Inquiry(case, plan)
    waiting = [out.visit for out in plan.unplaced]
    where = {v: inquiry.answer(Places(v)) for v in waiting}
    days = {
        v: frozenset((place.technician, place.day) for place in found) for v, found in where.items()
    }
    before = check(case, plan).total
    found = inquiry.answer(Refit(days, seed=1))
    assert isinstance(found, Refitted)
    after = with_routes(case, plan, found)
    verdict = check(case, after)
    assert verdict.broken == ()
    assert verdict.total <= before
    assert others(after, set(waiting)) == others(plan, set(waiting))
    assert found == inquiry.answer(Refit(days, seed=1))
    one_day = {v: frozenset({min(mine)}) for v, mine in days.items() if mine}
    together = inquiry.answer(Refit(one_day))
    assert isinstance(together, Refitted)
    after = with_routes(case, plan, together)
    assert check(case, after).broken == ()
    where = {s.visit: (r.technician, r.day) for r in after.routes for s in r.stops}
    for v, mine in one_day.items():
        assert where.get(v) in {None, *mine}
        assert (v in where) != (v in together.left_out)


def test_the_process_answers_as_the_library_does() -> None:
    case = week(0, 3, 40)
    plan = solve(case, Stop(iterations=200), seed=1).plan
    first = plan.routes[0]
    short = Plan(plan.routes[1:], (*plan.unplaced, *(Unplaced(s.visit) for s in first.stops)))
    questions = (
        *(Places(stop.visit) for stop in first.stops),
        WhyNot(first.stops[0].visit, case.technicians[0].id, 0),
        Refit({s.visit: frozenset({(first.technician, first.day)}) for s in first.stops}),
    )
    told: list[object] = []
    worker = Worker()
    try:
        answers = worker.ask(case, short, questions, on_answer=told.append)
    finally:
        worker.close()
    assert list(answers) == told
    inquiry = Inquiry(case, short)
    assert answers == tuple(inquiry.answer(question) for question in questions)
    refitted = answers[-1]
    assert isinstance(refitted, Refitted)
    assert refitted.left_out == ()
    assert check(case, with_routes(case, short, refitted)).total <= (plan.total or 0)
