"""The times of a day against every possible day, minute by minute."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.plan import Break, Plan, Route, Stop, Unplaced
from scheduler.solver.problem import Problem, Technician, Visit, read_problem
from scheduler.solver.referee import check
from scheduler.solver.timing import time_route
from tests.solver.problems import problem, random_problem, shift, slot


def price_of(case: Problem, route: Route) -> int | None:
    """What the referee makes of a plan with this route alone; None when it breaks a rule."""
    placed = {stop.visit for stop in route.stops}
    left_out = tuple(Unplaced(visit.id) for visit in case.visits if visit.id not in placed)
    verdict = check(case, Plan((route,), left_out))
    return None if verdict.broken else verdict.total


def every_day(case: Problem, technician: Technician, day: int, visits: list[Visit]) -> int | None:
    """The cheapest of all days that can be written down, by the referee's word."""
    shift_ = technician.shift_on(day)
    assert shift_ is not None
    minutes = range(shift_.start, shift_.end + 1)
    rule = shift_.break_rule
    breaks: list[Break | None] = [None]
    if rule is not None:
        breaks += [Break(b, b + rule.minutes) for b in range(rule.earliest, rule.latest + 1)]
    best = None
    for depart, *starts, back in product(minutes, repeat=len(visits) + 2):
        ends = [start + visit.minutes for start, visit in zip(starts, visits, strict=True)]
        if any(b < a for a, b in zip([depart, *ends], [*starts, back], strict=True)):
            continue
        stops = tuple(
            Stop(visit.id, start, start, end)
            for visit, start, end in zip(visits, starts, ends, strict=True)
        )
        for break_ in breaks:
            price = price_of(case, Route(technician.id, day, depart, back, break_, stops))
            if price is not None and (best is None or price < best):
                best = price
    return best


def doable(case: Problem, technician: Technician, day: int) -> list[Visit]:
    """Up to two visits that only times can forbid."""
    shift_ = technician.shift_on(day)
    free = [
        visit
        for visit in case.visits
        if visit.allows(technician)
        and (visit.pin is None or visit.pin.technician in (None, technician.id))
        and (visit.pin is None or visit.pin.day in (None, day))
    ]
    load = sum(visit.load for visit in free[:2])
    if shift_ is None or (shift_.capacity is not None and load > shift_.capacity):
        return []
    return free[:2]


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_no_day_is_cheaper(seed: int) -> None:
    case = read_problem(random_problem(seed, visits=2, horizon=9))
    technician = case.technicians[0]
    visits = doable(case, technician, 0)
    if not visits:
        return
    timed = time_route(case, technician, 0, visits, technician.week_minutes)
    best = every_day(case, technician, 0, visits)
    assert (timed and price_of(case, timed.route)) == best


def test_waits_nowhere_and_leaves_no_later_than_it_must() -> None:
    case = problem(
        [{"place": "p1", "slots": [slot(50, 60)]}],
        [{"prices": {"minute": 1}}],
        minutes=[[0, 7], [7, 0]],
    )
    timed = time_route(case, case.technicians[0], 0, case.visits)
    assert timed is not None
    assert (timed.route.depart, timed.route.return_, timed.paid) == (43, 67, 24)


def test_leaving_after_the_earliest_break_saves_it() -> None:
    pause = {"minutes": 10, "earliest": 40, "latest": 50, "paid": True}
    case = problem(
        [{"slots": [slot(38, 50)], "minutes": 30}],
        [{"prices": {"minute": 1}, "shifts": [shift(**{"break": pause})]}],
    )
    timed = time_route(case, case.technicians[0], 0, case.visits)
    assert timed is not None
    assert timed.route.break_ is None
    assert timed.route.depart > 40


def test_an_unpaid_break_fills_a_wait() -> None:
    pause = {"minutes": 10, "earliest": 40, "latest": 50}
    case = problem(
        [{"slots": [slot(30, 30)]}, {"slots": [slot(60, 60)]}],
        [{"prices": {"minute": 1}, "shifts": [shift(**{"break": pause})]}],
    )
    timed = time_route(case, case.technicians[0], 0, case.visits)
    assert timed is not None
    assert timed.route.break_ == Break(40, 50)
    assert timed.paid == 30
