"""The solver in a process of its own, so that compiling and crashing stay away from the window.

Neither numpy nor numba is imported on the caller's side. The process starts at the first call, ends
with ``close`` or with the program, and is replaced at the next call when it has died.
"""

from __future__ import annotations

import os
import signal
import threading
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Literal

from scheduler.solver.assigning import Assigned
from scheduler.solver.outcome import Progress, Result
from scheduler.solver.problem import ProblemError
from scheduler.solver.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from scheduler.solver.asking import Answer, Question
    from scheduler.solver.assigning import Assigning
    from scheduler.solver.plan import Plan
    from scheduler.solver.problem import Problem

POLL_SECONDS = 0.02
CLOSE_SECONDS = 2.0

Stage = Literal["loading", "ready"]
"""How far a starting process is."""


class WorkerDied(RuntimeError):  # noqa: N818 - it tells what happened
    """The solver's process ended in the middle of a call; the next call starts a new one."""


class Interrupted(RuntimeError):  # noqa: N818 - it is an outcome, not an error
    """The call was cancelled before the search could begin, so there is no plan."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A call to ``solve``; ``problem`` None only gets the kernels ready."""

    number: int
    problem: Problem | None
    stop: Stop | None = None
    seed: int = 0
    threads: int = 1
    start: Plan | None = None


@dataclass(frozen=True, slots=True)
class Inquire:
    """Questions about a plan."""

    number: int
    problem: Problem
    plan: Plan
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Assign:
    """A call to ``assign``."""

    number: int
    problem: Assigning


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to the next question."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Cancel:
    """Ends a call early."""

    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The problem was at fault."""

    path: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The solver was at fault; the process ends."""

    report: str


@dataclass(frozen=True, slots=True)
class Compiling:
    """The kernels are being compiled, which takes a minute, once a machine; ``share`` is done."""

    share: float


@dataclass(frozen=True, slots=True)
class Told:
    """Something about a call; None ends a call that has no result."""

    number: int
    what: News


News = Stage | Compiling | Progress | Answered | Assigned | Result | Refused | Failed | None


class Worker:
    """A solver that runs in another process; calls from several threads wait for one another."""

    def __init__(self, kernel_cache: str | None = None) -> None:
        """``kernel_cache``: the folder for compiled kernels; None leaves ``NUMBA_CACHE_DIR``."""
        self._kernel_cache = kernel_cache
        self._turn = threading.Lock()
        self._closing = threading.Event()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = False
        self._number = 0

    def warm(
        self,
        told: Callable[[Stage | Compiling], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Starts the process and gets the search ready, which takes long only the first time.

        Raises ``WorkerDied`` when the process ends, ``Interrupted`` when ``cancelled`` says so.
        """
        with self._my_turn(cancelled):
            self._call(Ask(0, None), told, None, cancelled)

    def solve(
        self,
        problem: Problem,
        stop: Stop,
        *,
        seed: int = 0,
        threads: int = 1,
        start: Plan | None = None,
        on_better: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        told: Callable[[Stage | Compiling], None] | None = None,
    ) -> Result:
        """Blocks until ``scheduler.solver.search.solve`` has an answer, and calls back meanwhile.

        Raises ``ProblemError`` as that does, ``WorkerDied`` when the process ends, ``Interrupted``
        when ``cancelled`` says so before the search has begun; later, the best plan comes back.
        """
        asked = (stop | Stop(cancelled=cancelled)).cancelled
        ask = Ask(0, problem, replace(stop, cancelled=None), seed, threads, start)
        with self._my_turn(asked):
            result = self._call(ask, told, on_better, asked)
        if not isinstance(result, Result):
            raise AssertionError("a call to solve ended without a result")
        return result

    def ask(
        self,
        problem: Problem,
        plan: Plan,
        questions: Sequence[Question],
        *,
        on_answer: Callable[[Answer], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        told: Callable[[Stage | Compiling], None] | None = None,
    ) -> tuple[Answer, ...]:
        """The answers to questions about a plan, in order, each also told as soon as it is there.

        Raises as ``solve`` does, and ``Interrupted`` when cancelled before the last answer.
        """
        answers: list[Answer] = []

        def take(answer: Answer) -> None:
            answers.append(answer)
            if on_answer is not None:
                on_answer(answer)

        with self._my_turn(cancelled):
            self._call(Inquire(0, problem, plan, tuple(questions)), told, None, cancelled, take)
        if len(answers) < len(questions):
            raise Interrupted
        return tuple(answers)

    def assign(
        self, problem: Assigning, *, cancelled: Callable[[], bool] | None = None
    ) -> Assigned:
        """Blocks until ``scheduler.solver.assigning.assign`` has an answer.

        Raises ``WorkerDied`` when the process ends, ``Interrupted`` when ``cancelled`` says so
        before an assignment was found; later, the best one comes back.
        """
        with self._my_turn(cancelled):
            result = self._call(Assign(0, problem), None, None, cancelled)
        if not isinstance(result, Assigned):
            raise Interrupted
        return result

    def close(self) -> None:
        """Ends the process at once, calls under way as well; a later call starts a new one.

        Those calls raise ``Interrupted``.
        """
        self._closing.set()
        with self._turn:
            self._end()
            self._closing.clear()

    @contextmanager
    def _my_turn(self, cancelled: Callable[[], bool] | None) -> Iterator[None]:
        while not self._turn.acquire(timeout=POLL_SECONDS):
            if self._closing.is_set() or (cancelled is not None and cancelled()):
                raise Interrupted
        try:
            yield
        finally:
            self._turn.release()

    def _call(
        self,
        ask: Ask | Inquire | Assign,
        told: Callable[[Stage | Compiling], None] | None,
        on_better: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
        on_answer: Callable[[Answer], None] | None = None,
    ) -> Result | Assigned | None:
        self._number += 1
        pipe = self._started()
        try:
            pipe.send(replace(ask, number=self._number))
            for what in self._answers(pipe, cancelled):
                match what:
                    case "ready":
                        self._ready = True
                        if told is not None:
                            told("ready")
                        if ask.problem is None:
                            return None
                    case str() | Compiling():
                        if told is not None:
                            told(what)
                    case Progress():
                        if on_better is not None:
                            on_better(what)
                    case Answered(answer):
                        if on_answer is not None:
                            on_answer(answer)
                    case Result() | Assigned() | None:
                        return what
                    case Refused(path, sentence):
                        raise ProblemError(path, sentence)
                    case Failed(report):
                        raise WorkerDied(report)
        except (EOFError, OSError) as gone:
            code = self._end()
            raise WorkerDied(f"The solver's process ended with status {code}.") from gone
        except WorkerDied:
            self._end()
            raise
        raise AssertionError("the answers ended early")

    def _answers(self, pipe: Connection, cancelled: Callable[[], bool] | None) -> Iterator[News]:
        """What the process says about the present call, for as long as the caller listens."""
        asked = False
        while True:
            if self._closing.is_set():
                raise Interrupted
            if not asked and cancelled is not None and cancelled():
                pipe.send(Cancel(self._number))
                asked = True
                if not self._ready:
                    raise Interrupted
            if pipe.poll(POLL_SECONDS):
                message = pipe.recv()
                if message.number == self._number:
                    yield message.what
                elif message.what == "ready":
                    self._ready = True

    def _started(self) -> Connection:
        if self._process is not None and self._pipe is not None and self._process.is_alive():
            return self._pipe
        self._end()
        context = get_context("spawn")
        # Windows calls its class PipeConnection; both ends behave alike.
        pair: tuple[Any, Any] = context.Pipe()
        ours: Connection = pair[0]
        theirs: Connection = pair[1]
        process = context.Process(
            target=serve, args=(theirs, self._kernel_cache), name="solver", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _end(self) -> int | None:
        """Ends the process and says with which status; None when there was none."""
        process, pipe = self._process, self._pipe
        patience = CLOSE_SECONDS if self._ready else 0.0
        self._process = self._pipe = None
        self._ready = False
        if process is None or pipe is None:
            return None
        pipe.close()
        process.join(patience)
        if process.is_alive():
            process.kill()
            process.join()
        code = process.exitcode
        process.close()
        return code


def serve(pipe: Connection, kernel_cache: str | None) -> None:
    """Answers calls until the other end of the pipe is gone: all that the process does."""
    # Ctrl-C in a terminal reaches the whole group; what it means is for the caller to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if kernel_cache is not None:
        os.environ["NUMBA_CACHE_DIR"] = kernel_cache
    ready = False
    try:
        while True:
            ask = pipe.recv()
            if isinstance(ask, Cancel):
                continue
            if not ready:
                _get_ready(pipe, ask.number)
                ready = True
            pipe.send(Told(ask.number, "ready"))
            try:
                if isinstance(ask, Inquire):
                    pipe.send(Told(ask.number, _answer_all(pipe, ask)))
                elif isinstance(ask, Assign):
                    pipe.send(Told(ask.number, _assigned(pipe, ask)))
                elif ask.problem is not None:
                    pipe.send(Told(ask.number, _answer(pipe, ask)))
            except Exception:
                pipe.send(Told(ask.number, Failed(traceback.format_exc())))
                raise
    except (EOFError, OSError):
        return


def _get_ready(pipe: Connection, number: int) -> None:
    pipe.send(Told(number, "loading"))
    from scheduler.solver import compiled, search

    with compiled.watched(lambda share: pipe.send(Told(number, Compiling(share)))):
        search.warm_up()


def _answer(pipe: Connection, ask: Ask) -> Result | Refused:
    from scheduler.solver.search import solve

    if ask.problem is None:
        raise AssertionError("nothing to solve")
    try:
        return solve(
            ask.problem,
            (ask.stop or Stop()) | Stop(cancelled=lambda: _cancelled(pipe, ask.number)),
            seed=ask.seed,
            threads=ask.threads,
            start=ask.start,
            on_better=lambda progress: pipe.send(Told(ask.number, progress)),
        )
    except ProblemError as problem:
        return Refused(problem.path, problem.sentence)


def _answer_all(pipe: Connection, ask: Inquire) -> Refused | None:
    from scheduler.solver.inquiry import Inquiry

    try:
        inquiry = Inquiry(ask.problem, ask.plan)
        for question in ask.questions:
            if _cancelled(pipe, ask.number):
                return None
            pipe.send(Told(ask.number, Answered(inquiry.answer(question))))
    except ProblemError as problem:
        return Refused(problem.path, problem.sentence)
    return None


def _assigned(pipe: Connection, ask: Assign) -> Assigned | None:
    from scheduler.solver.assigning import assign

    return assign(ask.problem, lambda: _cancelled(pipe, ask.number))


def _cancelled(pipe: Connection, number: int) -> bool:
    # A pipe whose other end is gone polls as ready, and receiving from it ends the process.
    while pipe.poll():
        message = pipe.recv()
        if isinstance(message, Cancel) and message.number == number:
            return True
    return False
