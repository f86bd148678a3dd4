"""The solver in another process."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scheduler.solver.problem import ProblemError, read_problem
from scheduler.solver.referee import check
from scheduler.solver.stop import Stop
from scheduler.solver.worker import Compiling, Interrupted, Stage, Worker, WorkerDied
from tests.solver.problems import problem, random_problem

if TYPE_CHECKING:
    from scheduler.solver.outcome import Progress

CROWD = read_problem(random_problem(3, visits=60, horizon=400))


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_the_light_modules_stay_light() -> None:
    modules = "problem plan referee timing pricing lifting stop outcome worker"
    code = (
        "import sys, importlib\n"
        f"for name in {modules.split()!r}: importlib.import_module('scheduler.solver.' + name)\n"
        "print(sorted({'numpy', 'numba', 'llvmlite'} & sys.modules.keys()))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_warm_says_how_far_it_is() -> None:
    stages: list[Stage | Compiling] = []
    worker = Worker()
    worker.warm(stages.append)
    worker.close()
    assert stages[0] == "loading"
    assert stages[-1] == "ready"


def test_kernels_that_are_not_on_disk_are_compiled_with_progress(tmp_path: Path) -> None:
    shares: list[float] = []

    def told(stage: Stage | Compiling) -> None:
        if isinstance(stage, Compiling):
            shares.append(stage.share)

    worker = Worker(str(tmp_path))
    try:
        with pytest.raises(Interrupted):
            worker.warm(told, cancelled=lambda: len(shares) > 4)
    finally:
        worker.close()
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.0 < shares[-1] < 1.0


def test_a_plan_comes_back_with_news_on_the_way(worker: Worker) -> None:
    news: list[Progress] = []
    plan = worker.solve(CROWD, Stop(iterations=500), seed=2, on_better=news.append).plan
    assert check(CROWD, plan).broken == ()
    assert news
    again = worker.solve(CROWD, Stop(iterations=500), seed=2).plan
    assert again.routes == plan.routes


def test_cancel_brings_the_best_plan_so_far(worker: Worker) -> None:
    worker.warm()
    better: list[Progress] = []
    plan = worker.solve(
        CROWD, Stop(seconds=100), on_better=better.append, cancelled=lambda: bool(better)
    ).plan
    assert plan.search is not None
    assert plan.search.stopped == "cancelled"
    assert plan.routes


def test_a_bad_problem_is_an_error_here_too(worker: Worker) -> None:
    case = problem([{"unplaced": 10**40}])
    with pytest.raises(ProblemError, match="too high"):
        worker.solve(case, Stop(iterations=1))


def test_a_new_process_takes_over_from_one_that_died(worker: Worker) -> None:
    worker.warm()
    process = worker._process
    assert process is not None
    with pytest.raises(WorkerDied, match="status"):
        worker.solve(CROWD, Stop(seconds=100), on_better=lambda _: process.kill())
    assert worker.solve(CROWD, Stop(iterations=10)).plan.routes


def test_closing_ends_a_call_that_is_under_way() -> None:
    worker = Worker()
    worker.warm()
    begun, ended = threading.Event(), []

    def search() -> None:
        try:
            worker.solve(CROWD, Stop(seconds=600), on_better=lambda better: begun.set())
        except Interrupted as interrupted:
            ended.append(interrupted)

    thread = threading.Thread(target=search)
    thread.start()
    assert begun.wait(60)
    worker.close()
    thread.join(60)
    assert len(ended) == 1
    assert worker.solve(CROWD, Stop(iterations=10)).plan.routes
    worker.close()
