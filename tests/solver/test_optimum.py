"""Small problems against every plan there is."""

from itertools import permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.solver.pricing import extra_technicians_price
from scheduler.solver.problem import Problem, Technician, Visit, read_problem
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from scheduler.solver.timing import time_route
from tests.solver.problems import random_problem


def cheapest_day(
    case: Problem, technician: Technician, day: int, visits: tuple[Visit, ...]
) -> int | None:
    """The price of doing exactly these visits on a day, in the best order."""
    shift = technician.shift_on(day)
    for visit in visits:
        pin = visit.pin
        if not visit.allows(technician) or (
            pin and (pin.technician not in (None, technician.id) or pin.day not in (None, day))
        ):
            return None
    if shift is None or sum(visit.load for visit in visits) > (shift.capacity or 10**9):
        return None
    timed = (time_route(case, technician, day, order) for order in permutations(visits))
    return min((day.lines.total for day in timed if day is not None), default=None)


def best_of_all(case: Problem) -> tuple[int, int]:
    """The least of (visits that must be placed and are not, total) over all plans."""
    shifts = [(tech, shift.day) for tech in case.technicians for shift in tech.shifts]
    known: dict[tuple[int, tuple[Visit, ...]], int | None] = {}
    best = (len(case.visits) + 1, 0)
    for where in product(range(-1, len(shifts)), repeat=len(case.visits)):
        out = [v for v, s in zip(case.visits, where, strict=True) if s < 0]
        total = sum(visit.unplaced or 0 for visit in out)
        for s, (technician, day) in enumerate(shifts):
            visits = tuple(v for v, at in zip(case.visits, where, strict=True) if at == s)
            if not visits:
                continue
            key = (s, tuple(visit.id for visit in visits))
            if key not in known:
                known[key] = cheapest_day(case, technician, day, visits)
            price = known[key]
            if price is None:
                break
            total += price
        else:
            for client in case.client:
                coming = [
                    shifts[s][0].id
                    for v, s in zip(case.visits, where, strict=True)
                    if s >= 0 and v.client == client
                ]
                total += extra_technicians_price(case, client, coming)
            best = min(best, (sum(visit.unplaced is None for visit in out), total))
    return best


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_best_of_all_plans_is_found(seed: int) -> None:
    data = random_problem(seed, visits=4, horizon=60)
    for technician in data["technicians"]:
        technician["week_minutes"] = None
        technician["shifts"] = technician["shifts"][:2]
    data["technicians"] = data["technicians"][:2]
    for visit in data["visits"]:
        visit["technicians"] = {t: p for t, p in visit["technicians"].items() if t in ("t0", "t1")}
        if (visit["pin"] or {}).get("technician") == "t2":
            visit["pin"] = None
        visit["late_minute"] = None
    case = read_problem(data)
    plan = solve(case, Stop(iterations=2000), seed=seed).plan
    musts = sum(case.visit[out.visit].unplaced is None for out in plan.unplaced)
    assert (musts, plan.total) == best_of_all(case)
