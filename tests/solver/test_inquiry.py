"""What a plan is asked: every price is what the referee finds, and the plan stays as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.inquiry import Inquiry
from scheduler.solver.plan import Plan
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.solver.problems import problem, random_problem, shift, slot
from tests.solver.test_lifting import timed_day

Places = dict[tuple[str, int, int], int]


def without(case: Problem, plan: Plan, visit: str) -> Plan | None:
    """The plan with a visit taken out, its day timed anew; None where that is impossible."""
    for route in plan.routes:
        names = [stop.visit for stop in route.stops]
        if visit in names:
            order = [case.visit[name] for name in names if name != visit]
            technician = case.technician[route.technician]
            return next(timed_day(case, plan, technician, route.day, order), None)
    return plan


def places_by_trying(case: Problem, plan: Plan, visit: str) -> Places:
    """Every place for a visit that the plan leaves out, with the price that the referee finds."""
    before = check(case, plan).total - (case.visit[visit].unplaced or 0)
    places: Places = {}
    for technician in case.technicians:
        for day in (at_work.day for at_work in technician.shifts):
            old = [r for r in plan.routes if (r.technician, r.day) == (technician.id, day)]
            stops = [case.visit[stop.visit] for route in old for stop in route.stops]
            for position in range(len(stops) + 1):
                order = [*stops[:position], case.visit[visit], *stops[position:]]
                for other in timed_day(case, plan, technician, day, order):
                    verdict = check(case, other)
                    if not verdict.broken:
                        places[technician.id, day, position] = verdict.total - before
    return places


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_every_place_has_the_price_that_the_referee_finds(seed: int) -> None:
    data = random_problem(seed, visits=9, horizon=120, client_rules=True)
    for client in data["clients"]:
        # Where the starts of a client's visits lie is settled by those that are placed; and a
        # client who wants all or none is not asked about one visit.
        client["max_start_spread"], client["all_or_none"] = None, False
    for technician in data["technicians"]:
        # Of equally cheap times, those of the day without the visit may be paid longer or shorter.
        technician["week_minutes"] = None
    case = read_problem(data)
    plan = solve(case, Stop(iterations=100), seed=seed).plan
    asked = Inquiry(case, plan)
    for visit in case.visit:
        less = without(case, plan, visit)
        if less is None:
            continue
        found = {(i.technician, i.day, i.position): i.price for i in asked.insertions(visit)}
        assert found == places_by_trying(case, less, visit), (seed, visit)
        assert list(found.values()) == sorted(found.values())


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_route_of_a_place_costs_what_was_said(seed: int) -> None:
    case = read_problem(random_problem(seed, visits=9, horizon=120))
    plan = solve(case, Stop(iterations=100), seed=seed).plan
    asked = Inquiry(case, plan)
    for missing in plan.unplaced:
        for place in asked.insertions(missing.visit):
            route = asked.route_with(missing.visit, place)
            key = (route.technician, route.day)
            others = tuple(r for r in plan.routes if (r.technician, r.day) != key)
            out = tuple(u for u in plan.unplaced if u != missing)
            verdict = check(case, Plan((*others, route), out))
            assert verdict.broken == ()
            saved = case.visit[missing.visit].unplaced or 0
            assert verdict.total == check(case, plan).total + place.price - saved


def test_a_visit_that_fits_needs_no_reasons() -> None:
    case = problem([{"unplaced": 1000}])
    plan = solve(case, Stop(iterations=10)).plan
    asked = Inquiry(case, plan)
    assert asked.explain("v0").reasons == ()
    assert [reason.code for reason in asked.explain("v0", day=1).reasons] == ["window"]


def test_why_not_somebody_and_why_not_a_day() -> None:
    case = problem(
        [{"unplaced": 1000, "skills": ["termite"], "slots": [slot(), slot(day=1)]}],
        [{"skills": ["termite"]}, {"shifts": [shift(), shift(day=1)]}],
        days=2,
    )
    plan = solve(case, Stop(iterations=10)).plan
    asked = Inquiry(case, plan)
    assert [r.code for r in asked.explain("v0", technician="t1").reasons] == [
        "no_skilled_technician"
    ]
    assert [r.code for r in asked.explain("v0", technician="t0", day=1).reasons] == ["no_shift"]
    assert solve(case, Stop(iterations=10)).plan.routes == plan.routes


def test_a_plan_that_breaks_a_rule_is_not_asked() -> None:
    case = problem([{"unplaced": 1000}])
    plan = solve(case, Stop(iterations=10)).plan
    longer = problem([{"unplaced": 1000, "minutes": 101}])
    with pytest.raises(ValueError, match="breaks a rule"):
        Inquiry(longer, plan)
    with pytest.raises(KeyError):
        Inquiry(case, plan).insertions("v9")
