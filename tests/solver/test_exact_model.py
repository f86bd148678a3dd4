"""The exact model of the benchmarks against every plan there is."""

from dataclasses import replace

import pytest

from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.referee import check
from tests.benchmarks.exact import optimum
from tests.benchmarks.small import small_problem
from tests.solver.problems import random_problem
from tests.solver.test_optimum import best_of_all


def tiny_problem(seed: int) -> Problem:
    """Four visits for two technicians, with only the rules that ``best_of_all`` knows."""
    data = random_problem(seed, visits=4, horizon=60)
    data["technicians"] = data["technicians"][:2]
    crew = [technician["id"] for technician in data["technicians"]]
    for technician in data["technicians"]:
        technician["week_minutes"] = None
        technician["shifts"] = technician["shifts"][:2]
    for visit in data["visits"]:
        visit["late_minute"] = None
        visit["technicians"] = {t: p for t, p in visit["technicians"].items() if t in crew}
        if (visit["pin"] or {}).get("technician") not in (None, *crew):
            visit["pin"] = None
    return read_problem(data)


@pytest.mark.parametrize("seed", range(40))
def test_it_finds_the_best_of_all_plans(seed: int) -> None:
    case = tiny_problem(seed)
    best = optimum(case)
    assert best.proved
    assert (best.musts_left_out, best.total) == best_of_all(case)


@pytest.mark.parametrize("seed", range(6))
def test_client_rules_are_kept_at_a_price(seed: int) -> None:
    case = small_problem(seed)
    best = optimum(case)
    free = optimum(replace(case, clients=()))
    assert best.proved
    assert best.plan is not None
    assert not check(case, best.plan).broken
    assert (best.musts_left_out, best.total) >= (free.musts_left_out, free.total)
