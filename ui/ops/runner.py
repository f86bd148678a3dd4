"""Work off the GUI thread: one lane for writes, a small pool for reads, threads for long work.

What goes on beside the work has one thread of its own, so that it takes none from a plan.

The functions that do the work know nothing of Qt. What they return, or how they failed, is
delivered on the GUI thread by one object that lives there. What takes long to show is shown in
steps: whoever takes a result yields between them, and keys and mouse are heard meanwhile.
"""

import logging
import sys
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from enum import Enum
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from scheduler.errors import Cancelled, UserError

Result = TypeVar("Result")
Progress = TypeVar("Progress")

Steps = Generator[None, None, None]
"""What is done on the GUI thread from one ``yield`` to the next, in a turn of the event loop each.

In between everything is painted that was put off till then.
"""

log = logging.getLogger("familiar.ops")

READERS = 3
LONG = 2

SWITCH_SECONDS = 0.0005
"""How long work in another thread may hold the interpreter while the GUI thread waits for it.

Drawing a page asks for the interpreter hundreds of times; at Python's 5 ms each it would stand
still while something is priced.
"""


class Lane(Enum):
    """Where work waits for its turn; of writes, and beside the work, one happens at a time."""

    READ = "read"
    WRITE = "write"
    LONG = "long"
    BESIDE = "beside"


class Work:
    """One piece of work under way, for whoever started it."""

    def __init__(
        self,
        lane: Lane,
        done: Callable[..., object] | None,
        failed: Callable[[UserError], object] | None,
        ended: Callable[[], object] | None,
        on_progress: Callable[[Any], object] | None,
    ) -> None:
        self.lane = lane
        self.fn: Callable[[], object] | None = None
        self.done, self.failed, self.ended = done, failed, ended
        self.on_progress = on_progress
        self.future: Future[Any] | None = None
        self.latest: Any = None
        self.stop = Event()
        self._went_well = False

    def run(self) -> object:
        """Do it, on the thread of its lane."""
        return None if self.fn is None else self.fn()

    def let_go(self) -> None:
        """Forget what it was for, on the GUI thread.

        Widgets stand behind these functions, and the thread that did the work must not be the
        last one to hold one of them: it would delete it under Qt's feet. What was found goes with
        them; how it failed names them as well, and waits until garbage is collected.
        """
        self.fn = self.done = self.failed = self.ended = self.on_progress = None
        future = self.future
        if future is not None and future.done() and not future.cancelled():
            self._went_well = future.exception() is None
        if self._went_well:
            self.future = None

    def cancel(self) -> None:
        """Ask the work to stop. A read that is cancelled delivers nothing any more.

        A write or long work that could not stop in time still delivers what it did.
        """
        self.stop.set()
        if self.future is not None:
            self.future.cancel()

    @property
    def over(self) -> bool:
        """Whether it has ended, in whichever way."""
        return self._went_well or (self.future is not None and self.future.done())

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self.stop.is_set()


class Ops(QObject):
    """Starts reads and writes, and brings the results back to the GUI thread.

    ``told`` carries the sentence of a UserError nobody else takes, ``crashed`` an exception
    that is a bug, ``idle`` comes when nothing is under way any more, ``moved`` whenever a piece
    of work starts or ends. A callback that is a method of a deleted widget is not called.

    ``done`` may be a generator, of Steps; the work is under way until the last of them is done.
    Nothing more is done of a read that is cancelled, or for a widget that is deleted meanwhile.
    """

    told = Signal(str)
    crashed = Signal(object)
    idle = Signal()
    moved = Signal()
    _ended = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._lanes = {
            Lane.READ: ThreadPoolExecutor(READERS, "familiar-read"),
            Lane.WRITE: ThreadPoolExecutor(1, "familiar-write"),
            Lane.LONG: ThreadPoolExecutor(LONG, "familiar-long"),
            Lane.BESIDE: ThreadPoolExecutor(1, "familiar-beside"),
        }
        self._under_way: set[Work] = set()
        self._steps: deque[tuple[Work, Steps]] = deque()
        # A call that is only queued would come before keys and mouse.
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        fn: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Work:
        """Run ``fn`` in the pool and give its result to ``done``."""
        return self._start(Work(Lane.READ, done, failed, None, None), fn)

    def write(
        self,
        fn: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> Work:
        """Run ``fn`` after every write asked for before; ``ended`` is called however it ends."""
        return self._start(Work(Lane.WRITE, done, failed, ended, None), fn)

    def long(
        self,
        fn: Callable[[Callable[[Progress], None], Callable[[], bool]], Result],
        on_progress: Callable[[Progress], object],
        done: Callable[[Result], object],
        failed: Callable[[UserError], object] | None = None,
        ended: Callable[[], object] | None = None,
        *,
        lane: Lane = Lane.LONG,
    ) -> Work:
        """Run ``fn(progress, cancelled)``, which may take minutes.

        ``fn`` reports through ``progress`` and raises Cancelled soon after ``cancelled()`` is
        true. Reports that come faster than the window draws are passed over. Long work that
        holds the store for writing all the time belongs into ``Lane.WRITE``, and what goes on
        beside the work into ``Lane.BESIDE``.
        """
        work = Work(lane, done, failed, ended, on_progress)
        return self._start(work, partial(fn, partial(self._progress, work), work.stop.is_set))

    def show(self, steps: Callable[[], Steps]) -> Work:
        """Do ``steps``, after all others; they are cancelled as a read is."""
        work = Work(Lane.READ, steps, None, None, None)
        self._under_way.add(work)
        self._begin(work, steps())
        return work

    @property
    def under_way(self) -> int:
        """How many pieces of work have not been delivered yet."""
        return len(self._under_way)

    @property
    def unsaved(self) -> bool:
        """Whether writes or long work are under way, which closing the window would stop."""
        return any(work.lane is not Lane.READ for work in self._under_way)

    def cancel_all(self) -> None:
        """Ask everything under way to stop; writes that have begun are finished."""
        for work in tuple(self._under_way):
            work.cancel()

    def close(self) -> None:
        """Stop and wait for the threads; call it when idle, or when the program ends."""
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._turn.stop()
        self._steps.clear()
        for work in self._under_way:
            work.let_go()
        self._under_way.clear()

    def _start(self, work: Work, fn: Callable[[], object]) -> Work:
        self._under_way.add(work)
        work.fn = fn
        work.future = self._lanes[work.lane].submit(work.run)
        work.future.add_done_callback(partial(self._over, work))
        self.moved.emit()
        return work

    def _over(self, work: Work, _future: "Future[Any]") -> None:
        # Runs on the worker's thread, or on the GUI thread when it was cancelled before it began.
        self._ended.emit(work)

    def _progress(self, work: Work, report: object) -> None:
        waiting, work.latest = work.latest is not None, report
        if not waiting:
            self._reported.emit(work)

    # Without @Slot PySide may call a receiver on the thread that emits (PYSIDE-3124).
    @Slot(object)
    def _report(self, work: Work) -> None:
        report, work.latest = work.latest, None
        if report is not None and work in self._under_way:
            _call(work.on_progress, report)

    @Slot(object)
    def _deliver(self, work: Work) -> None:
        if work not in self._under_way or work.future is None:
            return
        steps = None
        try:
            steps = self._hand_over(work, work.future)
        finally:
            if steps is None:
                self._finish(work)
        if steps is not None:
            self._begin(work, steps)

    def _begin(self, work: Work, steps: Steps) -> None:
        self._steps.append((work, steps))
        self._turn.start()

    @Slot()
    def _step(self) -> None:
        """Do a step of what is shown in steps; one thing after the other."""
        work, steps = self._steps[0]
        over, more = object(), False
        try:
            more = _wanted(work) and next(steps, over) is not over
        finally:
            if not more:
                self._steps.popleft()
                steps.close()
                if not self._steps:
                    self._turn.stop()
                self._finish(work)

    def _finish(self, work: Work) -> None:
        self._under_way.discard(work)
        ended = work.ended
        work.let_go()
        _call(ended)
        self.moved.emit()
        if not self._under_way:
            self.idle.emit()

    def _hand_over(self, work: Work, future: "Future[Any]") -> Steps | None:
        """Deliver a result, or how the work failed; the steps where it is shown in some."""
        if work.lane is Lane.READ and work.cancelled:
            return None
        try:
            result = future.result()
        except (Cancelled, CancelledError):
            return None
        except UserError as problem:
            if work.failed is None:
                self.told.emit(str(problem))
            else:
                _call(work.failed, problem)
        except Exception as bug:  # the outermost loop of work off the GUI thread
            log.error("Work failed", exc_info=bug)
            self.crashed.emit(bug)
        else:
            return steps if isinstance(steps := _call(work.done, result), Generator) else None
        return None


def _call(callback: Callable[..., object] | None, *values: object) -> object:
    """Call ``callback`` unless the widget it belongs to has been deleted."""
    return None if callback is None or _is_gone(callback) else callback(*values)


def _wanted(work: Work) -> bool:
    """Whether somebody still waits for what the work found."""
    left = work.lane is Lane.READ and work.cancelled
    return not left and work.done is not None and not _is_gone(work.done)


def _is_gone(callback: Callable[..., object]) -> bool:
    """Whether the widget of a method has been deleted."""
    inner = callback
    while isinstance(inner, partial):
        inner = inner.func
    owner = getattr(inner, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
