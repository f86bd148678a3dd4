"""Why not this technician on this day: true for every order of the day's stops."""

from collections.abc import Iterator
from itertools import permutations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from scheduler.solver.inquiry import Inquiry
from scheduler.solver.lifting import lifted
from scheduler.solver.plan import Plan
from scheduler.solver.problem import Problem, Visit, read_problem
from scheduler.solver.referee import check
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.solver.problems import problem, random_problem, shift, slot
from tests.solver.test_lifting import timed_day


def prices_in_any_order(
    case: Problem, plan: Plan, visit: Visit, name: str, day: int
) -> Iterator[int]:
    """What the plan costs more with the visit on a day, for every order that breaks no rule."""
    before = check(case, plan).total - (visit.unplaced or 0)
    old = [r for r in plan.routes if (r.technician, r.day) == (name, day)]
    stops = [case.visit[stop.visit] for route in old for stop in route.stops]
    for order in permutations([*stops, visit]):
        for other in timed_day(case, plan, case.technician[name], day, list(order)):
            verdict = check(case, other)
            if not verdict.broken:
                yield verdict.total - before


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6))
@example(seed=94549)  # a visit pinned to a minute that another order keeps
@example(seed=5000526)  # a longer shift lets another stop start before anybody works now
def test_what_is_said_of_a_day_is_true_in_every_order(seed: int) -> None:
    data = random_problem(seed, visits=8, horizon=120, client_rules=True)
    for client in data["clients"]:
        client["max_start_spread"], client["all_or_none"] = None, False
    for technician in data["technicians"]:
        # Of equally cheap times, those of the other days may be paid longer or shorter.
        technician["week_minutes"] = None
    case = read_problem(data)
    plan = solve(case, Stop(iterations=100), seed=seed).plan
    asked = Inquiry(case, plan)
    for missing in plan.unplaced:
        visit = case.visit[missing.visit]
        for technician in case.technicians:
            for day in {at.day for at in visit.slots}:
                if technician.shift_on(day) is None:
                    continue
                found = asked.explain(visit.id, technician.id, day)
                way = found.cheapest
                assert way is not None, (seed, visit.id, technician.id, day)
                hard = [lift for lift in way.lifts if lift.code != "price"]
                eased = lifted(case, visit.id, hard)
                told = (eased, plan, eased.visit[visit.id], technician.id, day)
                assert way.price in set(prices_in_any_order(*told)), (seed, visit.id, way)
                if hard:
                    now = (case, plan, visit, technician.id, day)
                    assert not list(prices_in_any_order(*now)), (seed, visit.id, way)


def test_another_order_is_found_where_no_place_in_the_present_one_is_free() -> None:
    # The long visit comes first because it is cheaper then; the third one needs it to come last.
    case = problem(
        [
            {"minutes": 40, "slots": [slot(0, 10), slot(0, 60, price=5)], "unplaced": 9000},
            {"minutes": 20, "slots": [slot(0, 60)], "unplaced": 9000},
            {"minutes": 30, "slots": [slot(20, 20)], "unplaced": 1},
        ],
        [{"shifts": [shift()], "prices": {"minute": 1}}],
    )
    plan = solve(case, Stop(iterations=50)).plan
    assert [out.visit for out in plan.unplaced] == ["v2"]
    asked = Inquiry(case, plan)
    assert asked.insertions("v2") == ()
    assert [reason.code for reason in asked.explain("v2").reasons] == [
        "window",
        "price",
    ]
    found = asked.explain("v2", "t0", 0)
    assert [reason.code for reason in found.reasons] == ["price"]
    assert solve(case, Stop(iterations=50)).plan.routes == plan.routes
