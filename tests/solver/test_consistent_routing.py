"""Published problems of consistent routing whose optimum is proved, where they are at hand."""

import csv
import json
import os
from pathlib import Path

import pytest

from scheduler.solver.problem import read_problem
from scheduler.solver.search import solve
from scheduler.solver.stop import Stop

BENCH = Path(os.environ.get("FAMILIAR_BENCH") or Path(__file__).parents[3] / "shared/bench")
FOLDER = BENCH / "hconvrp_small"

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"{FOLDER} is not here; FAMILIAR_BENCH names the folder above it"
)


@pytest.mark.parametrize("number", range(1, 11))
def test_the_proven_optimum_is_reached(number: int) -> None:
    with (FOLDER / "optima.csv").open() as file:
        optima = {row["problem"]: int(row["optimum_total_minor"]) for row in csv.DictReader(file)}
    name = f"b{number}.json"
    case = read_problem(json.loads((FOLDER / name).read_text()))
    plan = solve(case, Stop(iterations=60_000), seed=1).plan
    assert plan.feasible
    assert plan.total == optima[name]
