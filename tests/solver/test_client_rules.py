"""What a client's visits ask of one another: one rule, one problem, one answer."""

from typing import Any

from scheduler.solver.plan import Plan, Reason
from scheduler.solver.problem import Problem
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.solver.problems import problem, shift, slot


def two_visits(rule: dict[str, Any], *slots: dict[str, int], **visit: Any) -> Problem:
    """Dorothy's two visits, one slot each, for Ana who is free and Ben who costs 100 a visit."""
    days = [shift(day=day) for day in range(3)]
    return problem(
        [
            {"client": "dorothy", "slots": [when], "unplaced": 10000}
            | {"technicians": {"t0": 0}, "any_other": 100}
            | visit
            for when in slots
        ],
        [{"shifts": days}, {"shifts": days}],
        days=3,
        clients=[{"id": "dorothy"} | rule],
    )


def planned(case: Problem) -> Plan:
    return solve(case, Stop(iterations=400)).plan


def drawn(plan: Plan) -> str:
    """A plan as text: a letter a day and technician, ``t0:v0@5`` and so on."""
    return " ".join(
        f"{route.technician}/{route.day}:{stop.visit}@{stop.start}"
        for route in plan.routes
        for stop in route.stops
    )


def test_visits_at_the_same_time_need_two_technicians() -> None:
    assert drawn(planned(two_visits({}, slot(5, 5), slot(5, 5)))) in (
        "t0/0:v0@5 t1/0:v1@5",
        "t0/0:v1@5 t1/0:v0@5",
    )


def test_with_one_technician_at_most_the_other_visit_is_left_out() -> None:
    plan = planned(two_visits({"max_technicians": 1}, slot(5, 5), slot(5, 5)))
    assert len(plan.unplaced) == 1
    assert Reason("client_rule", {"which": "max_technicians"}) in plan.unplaced[0].reasons


def test_nobody_may_come_where_no_technician_is_wanted() -> None:
    plan = planned(two_visits({"max_technicians": 0}, slot(5, 5)))
    assert plan.routes == ()
    assert plan.unplaced[0].reasons == (Reason("client_rule", {"which": "max_technicians"}),)


def test_starts_keep_together() -> None:
    apart = two_visits({"max_start_spread": 30}, slot(0, 60), slot(80, 85, day=1))
    plan = planned(apart)
    starts = [stop.start for route in plan.routes for stop in route.stops]
    assert len(starts) == 2
    assert max(starts) - min(starts) <= 30


def test_starts_that_cannot_keep_together_leave_one_out() -> None:
    plan = planned(two_visits({"max_start_spread": 10}, slot(0, 5), slot(80, 85, day=1)))
    assert len(plan.unplaced) == 1
    reasons = plan.unplaced[0].reasons
    assert reasons == (Reason("client_rule", {"which": "max_start_spread"}),)


def test_visits_keep_their_distance_in_days() -> None:
    def day(number: int) -> dict[str, int]:
        return slot(0, 90, day=number)

    assert planned(two_visits({"min_gap_days": 2}, day(0), day(2))).unplaced == ()
    plan = planned(two_visits({"min_gap_days": 2}, day(0), day(1)))
    assert len(plan.unplaced) == 1
    assert plan.unplaced[0].reasons == (Reason("client_rule", {"which": "min_gap_days"}),)


def test_a_gap_of_one_day_forbids_two_visits_on_a_day() -> None:
    assert len(planned(two_visits({"min_gap_days": 1}, slot(0, 90), slot(0, 90))).unplaced) == 1


def test_all_or_none_leaves_all_out_for_one_that_cannot_be() -> None:
    plan = planned(two_visits({"all_or_none": True}, slot(0, 90), slot(300, 310)))
    assert plan.routes == ()
    told = {left.visit: left.reasons for left in plan.unplaced}
    assert told["v0"] == (Reason("client_rule", {"which": "all_or_none"}),)


def test_all_or_none_places_all_where_that_pays_together() -> None:
    case = two_visits({"all_or_none": True}, slot(0, 90), slot(0, 90, day=1), unplaced=150)
    cheap = problem(
        [{"client": "c", "unplaced": 60}, {"client": "c", "unplaced": 10}],
        [{"prices": {"day": 50}}],
        clients=[{"id": "c", "all_or_none": True}],
    )
    assert planned(case).unplaced == ()
    plan = planned(cheap)
    assert plan.unplaced == ()
    assert plan.total == 50


def test_the_same_face_is_worth_what_another_would_cost() -> None:
    case = two_visits({"extra_technician": 500}, slot(5, 5), slot(90, 90), any_other=0)
    plan = planned(case)
    assert plan.lines is not None
    assert plan.lines.extra_technicians == 0
    assert len(plan.routes) == 1
