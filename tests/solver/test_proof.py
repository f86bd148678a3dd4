"""Small problems with every client rule: the optimum is reached, and no bound lies above it."""

import pytest

from scheduler.solver.search import solve
from scheduler.solver.stop import Stop
from tests.benchmarks.exact import optimum
from tests.benchmarks.small import small_problem


@pytest.mark.parametrize("seed", range(12))
def test_the_exact_model_finds_no_better_plan(seed: int) -> None:
    case = small_problem(seed)
    exact = optimum(case)
    assert exact.proved
    plan = solve(case, Stop(iterations=150_000), seed=1).plan
    musts = sum(case.visit[out.visit].unplaced is None for out in plan.unplaced)
    assert (musts, plan.total) == (exact.musts_left_out, exact.total)
    assert plan.search is not None
    assert plan.search.bound is None or plan.search.bound <= exact.total
