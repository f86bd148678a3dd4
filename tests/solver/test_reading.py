"""What the format asks of a file, and the path of what is wrong with it."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.plan import PlanError, plan_to_json, read_plan
from scheduler.solver.problem import ProblemError, problem_to_json, read_problem
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.solver.problems import problem, random_problem, shift

SOUND = problem_to_json(
    problem([{"pin": {"day": 0}}, {"client": "c0"}], [{"shifts": [shift()]}, {}], days=2)
)
MISSING = object()


def changed(data: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """The data with another value at a path of keys and indices; MISSING takes the key out."""
    data = deepcopy(data)
    *way, last = path.split("/")
    at: Any = data
    for step in way:
        at = at[int(step) if isinstance(at, list) else step]
    if value is MISSING:
        del at[last]
    else:
        at[int(last) if isinstance(at, list) else last] = value
    return data


WRONG: list[tuple[str, object, str, str]] = [
    ("format", "familiar-problem/2", "format", 'must be "familiar-problem/1"'),
    ("days", True, "days", "whole number, not true"),
    ("days", 0, "days", "at least 1"),
    ("days", MISSING, "days", "is missing"),
    ("colour", 1, "colour", "unknown"),
    ("places/0/name", "x", "places[0].name", "unknown"),
    ("places/0/lat", 91, "places[0].lat", "from -90 to 90"),
    ("places/0/lat", float("nan"), "places[0].lat", "must be a number"),
    ("travel", MISSING, "places[0].lat", "is missing"),
    ("travel", None, "travel", "must be an object, not null"),
    ("travel/minutes", [], "travel.minutes", "one row for each of the 1 places"),
    ("travel/metres/0", [1, 2], "travel.metres[0]", "one number for each of the 1 places, not 2"),
    ("travel/metres/0/0", -1, "travel.metres[0][0]", "must not be negative"),
    ("travel/minutes/0/0", 1.5, "travel.minutes[0][0]", "whole number, not 1.5"),
    ("technicians/1/id", "t0", "technicians[1].id", '"t0" is used twice'),
    ("technicians/0/shifts/0/from", "px", "technicians[0].shifts[0].from", 'no place "px"'),
    ("technicians/0/shifts/0/day", 2, "technicians[0].shifts[0].day", "from 0 to 1"),
    ("technicians/0/shifts/0/end", -1, "technicians[0].shifts[0].end", "before start"),
    ("technicians/0/shifts", [shift()] * 2, "technicians[0].shifts[1].day", "on that day already"),
    (
        "technicians/0/shifts/0/break",
        {"minutes": -1, "earliest": 0, "latest": 1},
        "technicians[0].shifts[0].break.minutes",
        "must not be negative",
    ),
    ("technicians/0/paid_from", "home", "technicians[0].paid_from", '"first_visit"'),
    ("technicians/0/prices/minute", None, "technicians[0].prices.minute", "not null"),
    ("technicians/0/skills", "rodent", "technicians[0].skills", "must be a list"),
    ("visits/1/slots/0/latest", -1, "visits[1].slots[0].latest", "before earliest"),
    ("visits/1/slots/0/day", 7, "visits[1].slots[0].day", "from 0 to 1"),
    ("visits/1/minutes", -1, "visits[1].minutes", "must not be negative"),
    ("visits/1/place", "px", "visits[1].place", 'no place "px"'),
    ("visits/1/technicians", {"zoe": 1}, "visits[1].technicians.zoe", 'no technician "zoe"'),
    ("visits/1/technicians", {"zo e": 1}, 'visits[1].technicians["zo e"]', "no technician"),
    ("visits/0/pin/day", None, "visits[0].pin.day", "not null"),
    ("visits/0/pin/technician", "zoe", "visits[0].pin.technician", 'no technician "zoe"'),
    ("visits/0/unplaced", -5, "visits[0].unplaced", "must not be negative"),
    ("clients", [{"id": "c0", "min_gap_days": -1}], "clients[0].min_gap_days", "negative"),
    ("clients", [{"id": "c0", "all_or_none": 1}], "clients[0].all_or_none", "true or false"),
]


@pytest.mark.parametrize(("path", "value", "where", "sentence"), WRONG)
def test_what_is_wrong_is_named(path: str, value: object, where: str, sentence: str) -> None:
    with pytest.raises(ProblemError) as raised:
        read_problem(changed(SOUND, path, value))
    assert raised.value.path == where
    assert sentence in raised.value.sentence


@pytest.mark.parametrize("data", [None, [], 3, "problem"])
def test_something_else_is_no_problem(data: object) -> None:
    with pytest.raises(ProblemError, match="must be an object"):
        read_problem(data)


def test_defaults_are_those_of_the_format() -> None:
    case = problem([{"slots": [{"day": 0, "earliest": 0, "latest": 9}]}])
    visit, technician = case.visits[0], case.technicians[0]
    assert (visit.any_other, visit.unplaced, visit.late_minute, visit.pin) == (0, None, None, None)
    assert (visit.slots[0].price, visit.load, technician.paid_from) == (0, 0, "departure")
    assert case.client["c0"].min_gap_days == 0


def test_travel_is_computed_from_coordinates() -> None:
    places = [
        {"id": "p0", "lat": 40.7306, "lon": -73.9866},
        {"id": "p1", "lat": 40.6782, "lon": -73.9442},
    ]
    data = problem_to_json(problem([{}])) | {"places": places}
    del data["travel"]
    case = read_problem(data)
    assert case.drive_metres("p0", "p1") == case.drive_metres("p1", "p0") == 8886
    assert case.drive_minutes("p0", "p1") == 15
    assert case.drive_minutes("p0", "p0") == 0
    assert "travel" not in problem_to_json(case)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_problems_and_plans_come_back_as_they_were(seed: int) -> None:
    case = read_problem(random_problem(seed, visits=6, horizon=60, client_rules=True))
    assert read_problem(problem_to_json(case)) == case
    free = read_problem(random_problem(seed, visits=6, horizon=60))
    plan = solve(free, Stop(iterations=5)).plan
    assert read_plan(plan_to_json(plan), free) == plan


WRONG_PLANS: list[tuple[str, object, str, str]] = [
    ("format", "plan", "format", 'must be "familiar-plan/1"'),
    ("routes/0/technician", "zoe", "routes[0].technician", 'no technician "zoe"'),
    ("routes/0/day", 2, "routes[0].day", "from 0 to 1"),
    ("routes/0/stops/0/visit", "vx", "routes[0].stops[0].visit", 'no visit "vx"'),
    ("routes/0/stops/0/start", "9:00", "routes[0].stops[0].start", "whole number"),
    ("routes/0/return", MISSING, "routes[0].return", "is missing"),
    ("routes/0/colour", 1, "routes[0].colour", "unknown"),
    ("unplaced", [{"visit": "vx"}], "unplaced[0].visit", 'no visit "vx"'),
    (
        "unplaced",
        [{"visit": "v0", "reasons": [{"code": "mood"}]}],
        "unplaced[0].reasons[0].code",
        "no reason code",
    ),
    ("lines/drive", MISSING, "lines.drive", "is missing"),
    ("search/stopped", "tired", "search.stopped", "must be one of time"),
]


@pytest.mark.parametrize(("path", "value", "where", "sentence"), WRONG_PLANS)
def test_what_is_wrong_with_a_plan_is_named(
    path: str, value: object, where: str, sentence: str
) -> None:
    case = read_problem(SOUND)
    data = plan_to_json(solve(case, Stop(iterations=5)).plan)
    with pytest.raises(PlanError) as raised:
        read_plan(changed(data, path, value), case)
    assert raised.value.path == where
    assert sentence in raised.value.sentence
