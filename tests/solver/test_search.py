"""The search keeps every rule, and its totals are the referee's."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.inquiry import Inquiry
from scheduler.solver.problem import Problem, ProblemError, read_problem
from scheduler.solver.referee import check, check_json
from scheduler.solver.search import solve, solve_json
from scheduler.solver.stop import Stop
from tests.benchmarks.weeks import week
from tests.solver.problems import problem, random_problem, shift, slot

if TYPE_CHECKING:
    from scheduler.solver.outcome import Progress


def crowd(seed: int = 3) -> Problem:
    """A problem large enough that a search has something to find."""
    return read_problem(random_problem(seed, visits=60, horizon=400))


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10**6), visits=st.integers(0, 12), horizon=st.sampled_from([20, 60, 300])
)
def test_every_plan_passes_the_referee(seed: int, visits: int, horizon: int) -> None:
    case = read_problem(random_problem(seed, visits, horizon))
    plan = solve(case, Stop(iterations=150), seed=seed).plan
    verdict = check(case, plan)
    assert verdict.broken == ()
    assert plan.total == verdict.total


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_search_prices_as_the_referee_does(seed: int) -> None:
    data = random_problem(seed, visits=10, horizon=120)
    for visit in data["visits"]:
        visit |= {"late_minute": None, "slots": visit["slots"][:1]}
    case = read_problem(data)
    better: list[Progress] = []
    plan = solve(case, Stop(iterations=100), seed=seed, on_better=better.append).plan
    assert not better or better[-1].total == plan.total
    assert not better or better[-1].left_out == len(plan.unplaced)


def test_the_same_arguments_give_the_same_plan() -> None:
    plans = [solve(crowd(), Stop(iterations=3000), seed=5, threads=2).plan for _ in range(2)]
    assert plans[0].routes == plans[1].routes
    assert plans[0].total == plans[1].total


@pytest.mark.parametrize("threads", [1, 2])
def test_more_iterations_never_give_a_worse_plan(threads: int) -> None:
    # Nothing is left out, so the last look at what is has nothing to find.
    case = week(0, 4, 80)
    limits = (100, 700, 2000, 9000, 45_000)
    plans = [solve(case, Stop(iterations=n), seed=1, threads=threads).plan for n in limits]
    assert all(plan.unplaced == () for plan in plans)
    totals = [plan.total or 0 for plan in plans]
    assert totals == sorted(totals, reverse=True)
    assert totals[0] > totals[-1]


def test_what_is_left_out_stands_in_the_order_of_the_problem() -> None:
    plan = solve(crowd(), Stop(iterations=200)).plan
    order = [visit.id for visit in crowd().visits]
    places = [order.index(left_out.visit) for left_out in plan.unplaced]
    assert len(places) > 1
    assert places == sorted(places)


def test_a_bound_says_nothing_of_visits_that_must_be_placed() -> None:
    case = problem([{"slots": [slot(200, 300)]}, {}])
    plan = solve(case, Stop(iterations=5000)).plan
    assert plan.search is not None
    assert (plan.search.stopped, plan.search.bound, plan.total) == ("proved", 0, 0)


def test_stopping_at_once_gives_a_whole_plan() -> None:
    plan = solve(crowd(), Stop(seconds=0)).plan
    assert check(crowd(), plan).broken == ()
    assert plan.routes
    assert plan.search is not None
    assert plan.search.stopped == "time"


def test_a_start_is_never_made_worse() -> None:
    start = solve(crowd(), Stop(iterations=2000)).plan
    plan = solve(crowd(), Stop(iterations=0), start=start).plan
    assert start.total is not None
    assert plan.total is not None
    assert plan.total <= start.total


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_more_search_from_a_start_never_makes_it_worse(seed: int) -> None:
    case = read_problem(random_problem(seed, visits=8, horizon=100))
    start = solve(case, Stop(iterations=20), seed=seed).plan
    plan = solve(case, Stop(iterations=20), seed=seed + 1, start=start).plan
    assert plan.total is not None
    assert start.total is not None
    musts = [
        sum(case.visit[out.visit].unplaced is None for out in found.unplaced)
        for found in (plan, start)
    ]
    assert (musts[0], plan.total) <= (musts[1], start.total)


def test_a_start_that_no_longer_fits_keeps_what_does() -> None:
    case = problem([{"slots": [slot(10 * i, 10 * i)]} for i in range(4)])
    start = solve(case, Stop(iterations=50)).plan
    gone = replace(case.technicians[0].shifts[0], start=15)
    changed = replace(case, technicians=(replace(case.technicians[0], shifts=(gone,)),))
    plan = solve(changed, Stop(iterations=0), start=start).plan
    assert check(changed, plan).broken == ()
    assert [stop.visit for route in plan.routes for stop in route.stops] == ["v2", "v3"]


def test_cancel_is_heeded_within_a_batch() -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 5

    plan = solve(crowd(), Stop(seconds=60, cancelled=cancelled)).plan
    assert plan.search is not None
    assert plan.search.stopped == "cancelled"
    assert len(asked) == 6


def test_a_visit_that_must_be_placed_pushes_others_out() -> None:
    case = problem(
        [
            {"minutes": 60, "unplaced": 90000},
            {"minutes": 60, "unplaced": None},
            {"minutes": 60, "unplaced": 90000},
        ]
    )
    plan = solve(case, Stop(iterations=100)).plan
    assert plan.feasible
    assert [stop.visit for route in plan.routes for stop in route.stops] == ["v1"]


def test_what_must_be_placed_and_cannot_makes_the_plan_infeasible() -> None:
    case = problem([{"slots": [slot(200, 300)]}, {}])
    plan = solve(case, Stop(iterations=10)).plan
    assert plan.feasible is False
    assert plan.total == 0
    assert len(plan.routes) == 1


def test_the_usual_technician_is_worth_a_detour() -> None:
    case = problem(
        [{"place": "p1", "technicians": {"t1": 0}, "any_other": 500, "unplaced": 10000}],
        [{"prices": {"km": 1}}, {"prices": {"km": 1}, "shifts": [shift(**{"from": "p2"})]}],
        minutes=[[0, 1, 30], [1, 0, 30], [30, 30, 0]],
    )
    plan = solve(case, Stop(iterations=20)).plan
    assert [route.technician for route in plan.routes] == ["t1"]


def test_one_technician_for_a_client_when_another_costs() -> None:
    case = problem(
        [
            {"client": "dorothy", "place": "p1", "slots": [slot(0, 5)]},
            {"client": "dorothy", "place": "p1", "slots": [slot(50, 60)], "technicians": {"t1": 0}}
            | {"any_other": 10},
        ],
        [{}, {}],
        minutes=[[0, 2], [2, 0]],
        clients=[{"id": "dorothy", "extra_technician": 4000}],
    )
    plan = solve(case, Stop(iterations=100)).plan
    assert plan.lines is not None
    assert plan.lines.extra_technicians == 0
    assert plan.total == 0


def test_prices_that_could_overflow_are_refused() -> None:
    case = problem([{"unplaced": 10**40}])
    with pytest.raises(ProblemError, match="too high"):
        solve(case, Stop(iterations=1))


def test_files_go_in_and_come_out() -> None:
    data = random_problem(4, visits=8, horizon=100)
    plan = solve_json(data, Stop(iterations=100))
    again = solve_json(data, Stop(iterations=0), start=plan)
    verdict = check_json(data, again)
    assert verdict.broken == ()
    assert verdict.total <= plan["total"]


def test_a_problem_without_anything_is_solved() -> None:
    empty = {"days": 1, "places": [], "technicians": [], "visits": []}
    plan = solve_json(empty | {"format": "familiar-problem/1"}, Stop(iterations=10))
    assert plan["total"] == 0
    assert plan["feasible"] is True


@pytest.mark.parametrize("seed", [64, 90, 408, 7432])
def test_no_visit_is_left_out_that_has_a_place_for_less(seed: int) -> None:
    # Drives that are no metric, and windows that other stops would give up for it.
    case = read_problem(random_problem(seed, visits=9, horizon=120))
    plan = solve(case, Stop(iterations=100), seed=seed).plan
    asked = Inquiry(case, plan)
    for out in plan.unplaced:
        price = case.visit[out.visit].unplaced
        assert all(
            price is not None and place.price >= price for place in asked.insertions(out.visit)
        )
