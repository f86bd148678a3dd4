"""Each rule of the format alone: one plan that breaks it, one sentence that says so."""

from typing import Any

import pytest

from scheduler.solver.plan import Break, Lines, Plan, Route, Stop, Unplaced, plan_to_json
from scheduler.solver.problem import Problem, problem_to_json
from scheduler.solver.referee import check, check_json, clock
from tests.solver.problems import problem, shift, slot

PAUSE = {"minutes": 10, "earliest": 40, "latest": 50}


def day(*stops: Stop, depart: int = 0, back: int = 100, **keys: Any) -> Route:
    return Route(
        keys.get("technician", "t0"), keys.get("day", 0), depart, back, keys.get("break_"), stops
    )


def at(start: int, visit: str = "v0", minutes: int = 10) -> Stop:
    return Stop(visit, start, start, start + minutes)


def broken(case: Problem, *routes: Route, left_out: tuple[str, ...] = ()) -> list[str]:
    return list(check(case, Plan(routes, tuple(map(Unplaced, left_out)))).broken)


def test_a_clean_plan_has_no_broken_rule() -> None:
    assert broken(problem([{}]), day(at(10))) == []


ALONE: list[tuple[dict[str, Any], dict[str, Any], Route, str]] = [
    ({}, {}, day(Stop("v0", 20, 10, 20)), "t0, day 0: visit v0 starts at 00:10, arrives at 00:20"),
    ({}, {}, day(at(10, minutes=9)), "visit v0 takes 10 minutes, but is stated from 00:10 to"),
    ({}, {}, day(at(10), depart=-1), "departs at -00:01, before the shift"),
    ({}, {}, day(at(10), back=101), "returns at 01:41, after the shift (01:40)."),
    ({"place": "p1"}, {}, day(at(4)), "visit v0 needs a drive of 5 minutes, but 4 are left"),
    ({"place": "p1"}, {}, day(at(84)), "the return needs a drive of 7 minutes, but 6 are left"),
    ({"slots": [slot(20, 30)]}, {}, day(at(19)), "starts at 00:19, and no slot allows that"),
    ({"slots": [slot(20, 30)]}, {}, day(at(31)), "starts at 00:31, and no slot allows that"),
    ({"skills": ["termite"]}, {}, day(at(10)), "visit v0 needs the skill termite"),
    ({"any_other": None}, {}, day(at(10)), "visit v0 may never be done by t0"),
    ({"pin": {"start": 20}}, {}, day(at(10)), "pinned to start at 00:20, but starts at 00:10"),
    ({"load": 3}, {"shifts": [shift(capacity=2)]}, day(at(10)), "load 3, and the capacity is 2"),
    (
        {},
        {"prices": {"overtime_after": 50, "overtime_max": 9}},
        day(at(10)),
        "100 minutes are paid, and at most 59 are allowed",
    ),
    ({}, {"week_minutes": 99}, day(at(10)), "t0: 100 minutes are paid over all days"),
    ({}, {"shifts": [shift(**{"break": PAUSE})]}, day(at(10)), "the break is missing"),
    ({}, {}, day(at(10), break_=Break(40, 50)), "a break is stated, but this route has none"),
    (
        {},
        {"shifts": [shift(**{"break": PAUSE})]},
        day(at(10), break_=Break(40, 49)),
        "the break takes 9 minutes instead of 10",
    ),
    (
        {},
        {"shifts": [shift(**{"break": PAUSE})]},
        day(at(10), break_=Break(51, 61)),
        "the break begins at 00:51, not from 00:40 to 00:50",
    ),
    (
        {},
        {"shifts": [shift(**{"break": PAUSE})]},
        day(at(45), break_=Break(40, 50)),
        "the break lies inside visit v0",
    ),
    (
        {},
        {"shifts": [shift(**{"break": PAUSE})]},
        day(at(60), depart=41, break_=Break(45, 55)),
        "a break is stated, but this route has none",
    ),
]


@pytest.mark.parametrize(("visit", "technician", "route", "sentence"), ALONE)
def test_each_rule_of_a_day(
    visit: dict[str, Any], technician: dict[str, Any], route: Route, sentence: str
) -> None:
    case = problem([visit], [technician], minutes=[[0, 5], [7, 0]])
    said = broken(case, route)
    assert len(said) == 1
    assert sentence in said[0]


def test_the_drive_pauses_for_the_break() -> None:
    case = problem(
        [{"place": "p1"}],
        [{"shifts": [shift(**{"break": PAUSE})]}],
        minutes=[[0, 30], [30, 0]],
    )
    early = day(at(59), depart=20, break_=Break(40, 50))
    late = day(at(60), depart=20, break_=Break(40, 50))
    assert "needs a drive of 30 minutes, but 29 are left" in broken(case, early)[0]
    assert broken(case, late) == []


def test_pins_to_technician_and_day() -> None:
    week = [shift(), shift(day=1)]
    case = problem(
        [{"pin": {"technician": "t1", "day": 1}, "slots": [slot(), slot(day=1)]}],
        [{"shifts": week}, {"shifts": week}],
        days=2,
    )
    said = broken(case, day(at(10)))
    assert said == [
        "t0, day 0: visit v0 is pinned to t1.",
        "t0, day 0: visit v0 is pinned to day 1.",
    ]
    assert broken(case, day(at(10), technician="t1", day=1)) == []


def test_every_visit_stands_once() -> None:
    case = problem([{}, {}])
    assert broken(case, day(at(10))) == ["visit v1 stands nowhere in the plan instead of once."]
    twice = broken(case, day(at(10), at(20), at(30, "v1")))
    assert twice == ["visit v0 stands 2 times in the plan instead of once."]


def test_one_route_with_stops_a_shift() -> None:
    case = problem([{}, {}])
    both = broken(case, day(at(10)), day(at(30, "v1")))
    assert both == ["t0, day 0: there are 2 routes."]
    empty = broken(case, day(at(10), at(20, "v1")), day())
    assert "t0, day 0: the route has no stops and should be left out." in empty
    off = problem([{}], [{"shifts": [shift(day=1)]}], days=2)
    assert broken(off, day(at(10))) == ["t0, day 0: there is no shift on this day."]


def client_case(**rule: Any) -> Problem:
    week = [shift(), shift(day=1)]
    visits = [{"client": "dorothy", "slots": [slot(), slot(day=1)], "unplaced": 0}] * 2
    return problem(
        visits,
        [{"shifts": week}, {"shifts": week}],
        days=2,
        clients=[{"id": "dorothy"} | rule],
    )


CLIENTS: list[tuple[dict[str, Any], tuple[Route, ...], str]] = [
    (
        {"max_technicians": 1},
        (day(at(10)), day(at(10, "v1"), technician="t1")),
        "client dorothy: 2 technicians come (t0, t1), and at most 1 may.",
    ),
    (
        {"max_start_spread": 9},
        (day(at(10)), day(at(20, "v1"), day=1)),
        "client dorothy: visits start from 00:10 to 00:20, more than 9 minutes apart.",
    ),
    (
        {"min_gap_days": 2},
        (day(at(10)), day(at(10, "v1"), day=1)),
        "client dorothy: visits v0 (day 0) and v1 (day 1) are less than 2 days apart.",
    ),
    (
        {"all_or_none": True},
        (day(at(10)),),
        "client dorothy: all visits or none, but v1 are left out.",
    ),
]


@pytest.mark.parametrize(("rule", "routes", "sentence"), CLIENTS)
def test_each_rule_of_a_client(
    rule: dict[str, Any], routes: tuple[Route, ...], sentence: str
) -> None:
    placed = {stop.visit for route in routes for stop in route.stops}
    left_out = tuple(v for v in ("v0", "v1") if v not in placed)
    assert broken(client_case(**rule), *routes, left_out=left_out) == [sentence]
    assert broken(client_case(), *routes, left_out=left_out) == []


def test_each_line_of_the_price() -> None:
    case = problem(
        [
            {"client": "dorothy", "place": "p1", "slots": [slot(0, 20, price=3)]}
            | {"late_minute": 4, "technicians": {"t0": 70}},
            {"client": "dorothy", "slots": [slot(day=1)], "any_other": 40},
            {"unplaced": 900},
        ],
        [
            {
                "prices": {
                    "minute": 2,
                    "km": 100,
                    "overtime_after": 60,
                    "overtime_minute": 5,
                    "day": 11,
                }
            },
            {"shifts": [shift(day=1)], "paid_from": "first_visit"},
        ],
        minutes=[[0, 5], [7, 0]],
        days=2,
        clients=[{"id": "dorothy", "extra_technician": 4000}],
    )
    second = day(at(10, "v1"), technician="t1", day=1)
    verdict = check(case, Plan((day(at(30)), second), (Unplaced("v2"),)))
    assert verdict.broken == ()
    assert verdict.lines == Lines(
        drive=500 + 700,
        time=200,
        overtime=200,
        days=11,
        continuity=110,
        extra_technicians=4000,
        moved=3,
        late=40,
        unplaced=900,
    )
    assert verdict.total == verdict.lines.total


def test_an_unpaid_break_counts_only_inside_the_paid_span() -> None:
    technician = {
        "paid_from": "first_visit",
        "prices": {"minute": 1},
        "shifts": [shift(**{"break": PAUSE})],
    }
    case = problem([{}, {}], [technician])
    inside = day(at(20), at(60, "v1"), break_=Break(40, 50))
    before = day(at(60), at(80, "v1"), break_=Break(40, 50))
    assert check(case, Plan((inside,))).lines.time == 40
    assert check(case, Plan((before,))).lines.time == 30


def test_the_cheapest_slot_that_fits_counts() -> None:
    slots = [slot(0, 20, price=10), slot(10, 40, price=30)]
    case = problem([{"slots": slots, "late_minute": 2}])
    lines = [check(case, Plan((day(at(start)),))).lines for start in (20, 25, 30, 35)]
    assert [(line.moved, line.late) for line in lines] == [(10, 0), (10, 10), (10, 20), (30, 0)]


def test_a_visit_that_must_be_placed_is_missing() -> None:
    verdict = check(problem([{}]), Plan((), (Unplaced("v0"),)))
    assert not verdict.feasible
    assert verdict.broken == ()


def test_stated_figures_are_checked() -> None:
    case = problem([{"any_other": 40}])
    data = plan_to_json(Plan((day(at(10)),), (), True, 41, Lines(continuity=41)))
    verdict = check_json(problem_to_json(case), data)
    assert verdict.broken == (
        "the total is stated as 41, but is 40.",
        "the line continuity is stated as 41, but is 40.",
    )
    left_out = plan_to_json(Plan((), (Unplaced("v0"),), True, 0, Lines()))
    said = check_json(problem_to_json(case), left_out).broken
    assert said == ("feasible is stated as true, but is false.",)


def test_clock() -> None:
    assert [clock(minute) for minute in (0, 510, 1510, -1)] == ["00:00", "08:30", "25:10", "-00:01"]
