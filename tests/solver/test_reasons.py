"""Why a visit is left out: one fact, one problem, one code."""

from typing import Any

import pytest

from scheduler.solver.plan import Reason
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.solver.problems import problem, shift, slot

HARD_TO_PLACE: list[tuple[dict[str, Any], dict[str, Any], list[Reason]]] = [
    (
        {"skills": ["termite"]},
        {},
        [Reason("no_skilled_technician", {"skill": "termite"})],
    ),
    ({"any_other": None}, {}, [Reason("nobody_allowed")]),
    ({"technicians": {"t0": None}}, {}, [Reason("nobody_allowed")]),
    ({"slots": [slot(day=1)]}, {}, [Reason("no_shift", {"day": 1})]),
    (
        {"slots": [slot(300, 400)]},
        {},
        [Reason("window", {"slot": {"day": 0, "earliest": 300, "latest": 400}})],
    ),
    (
        {"slots": [slot(95, 99)]},
        {},
        [Reason("window", {"slot": {"day": 0, "earliest": 95, "latest": 99}})],
    ),
    (
        {"load": 3},
        {"shifts": [shift(capacity=2)]},
        [Reason("capacity", {"technician": "t0", "day": 0})],
    ),
    (
        {"minutes": 50},
        {"prices": {"overtime_after": 20, "overtime_max": 10}},
        [Reason("overtime", {"technician": "t0", "day": 0})],
    ),
    ({"minutes": 50}, {"week_minutes": 40}, [Reason("week_minutes", {"technician": "t0"})]),
    ({"pin": {"start": 70}, "slots": [slot(0, 60)]}, {}, [Reason("pin")]),
    (
        {"technicians": {"t0": 700}, "unplaced": 600},
        {},
        [Reason("price", {"technician": "t0", "day": 0, "price": 700})],
    ),
]


@pytest.mark.parametrize(("visit", "technician", "expected"), HARD_TO_PLACE)
def test_the_fact_in_the_way_is_named(
    visit: dict[str, Any], technician: dict[str, Any], expected: list[Reason]
) -> None:
    case = problem([{"unplaced": 10000} | visit], [technician], days=2)
    plan = solve(case, Stop(iterations=5)).plan
    assert [list(left_out.reasons) for left_out in plan.unplaced] == [expected]


def test_a_full_day_is_named() -> None:
    case = problem([{"minutes": 60, "unplaced": 10 * i} for i in (1, 2)])
    plan = solve(case, Stop(iterations=20)).plan
    assert [left_out.visit for left_out in plan.unplaced] == ["v0"]
    assert plan.unplaced[0].reasons == (Reason("shift_full", {"technician": "t0", "day": 0}),)


def test_skills_that_nobody_has_together() -> None:
    case = problem(
        [{"skills": ["rodent", "termite"], "unplaced": 1}],
        [{"skills": ["rodent"]}, {"skills": ["rodent"]}, {"skills": ["termite"]}],
    )
    plan = solve(case, Stop(iterations=5)).plan
    assert plan.unplaced[0].reasons == (Reason("no_skilled_technician", {"skill": "termite"}),)
