"""A search in the solver's process, told as it goes, and held against the referee."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from scheduler.errors import Cancelled, UserError
from scheduler.solver.outcome import Progress
from scheduler.solver.plan import Plan
from scheduler.solver.problem import Problem
from scheduler.solver.referee import check
from scheduler.solver.stop import Stop
from scheduler.solver.worker import Compiling, Interrupted, Stage, Worker, WorkerDied
from scheduler.views.work import PlanProgress

OnProgress = Callable[[PlanProgress], None]


def searched(
    worker: Worker,
    problem: Problem,
    stop: Stop,
    seed: int,
    threads: int,
    tell: OnProgress,
    cancelled: Callable[[], bool] | None,
    start: Plan | None = None,
) -> Plan:
    """The best plan that the solver's process finds, confirmed by the referee.

    Raises:
        Cancelled: ``cancelled`` said so.
        UserError: the process ended.

    """

    def better(found: Progress) -> None:
        fraction = min(1.0, found.seconds / stop.seconds) if stop.seconds else None
        tell(PlanProgress("search", found.seconds, found.total, found.left_out, fraction))

    with worker_troubles():
        plan = worker.solve(
            problem,
            stop,
            seed=seed,
            threads=threads,
            start=start,
            on_better=better,
            cancelled=cancelled,
            told=lambda stage: tell_stage(tell, stage),
        ).plan
    if cancelled is not None and cancelled():
        raise Cancelled
    _hold_against_referee(problem, plan)
    return plan


@contextmanager
def worker_troubles() -> Iterator[None]:
    """What becomes of the solver's process, in words for people."""
    try:
        yield
    except Interrupted as stopped:
        raise Cancelled from stopped
    except WorkerDied as died:
        raise UserError(
            "The search ended unexpectedly, so nothing was saved; plan again."
        ) from died


def tell_stage(tell: OnProgress, stage: Stage | Compiling) -> None:
    """Tell that the search is compiled, and how far that is."""
    if isinstance(stage, Compiling):
        tell(PlanProgress("compile", fraction=stage.share))


def _hold_against_referee(problem: Problem, plan: Plan) -> None:
    """A plan that the referee does not confirm is a bug and is never saved."""
    verdict = check(problem, plan)
    if verdict.broken or not verdict.feasible:
        raise RuntimeError(f"the referee rejects the plan: {verdict.broken[:3]}")
