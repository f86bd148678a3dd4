"""How long the window answers nobody while a dispatcher works in it.

Run by hand: ``python -m tests.benchmarks.gui_thread FILE [--rounds 3] [--profile ACT …]`` on a
schedule that ``drag_speed`` made; it works on a copy. For each act it prints the longest stretch
in which the GUI thread was busy with one event or one call, and with what. Wanted: never above
50 ms.

What Qt does with one event is a stretch, with all that is painted and called on the way; between
two stretches a key or the mouse is heard. The stretch that takes the processor longest is told, and
the one that takes longest by the clock: what is far more by the clock was held up by other threads,
or by other programs. An act is told by its best round, since the computer has other things to do as
well. Collecting garbage, which waits for a moment in which nobody moves a hand, is an act of its
own, after each of the others; so is going through everything, which waits for a pause of a minute.
"""

import argparse
import cProfile
import os
import pstats
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from time import perf_counter, thread_time
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from scheduler.app import Application
from tests.benchmarks.acts import Dispatcher
from tests.benchmarks.drag_speed import TODAY
from ui.app import Desk
from ui.pages.catalogue import import_pages
from ui.settings import Settings

WANTED = 50.0
PATIENCE = 60.0
PAUSE_MS = 300

Done = TypeVar("Done")


@dataclass(frozen=True)
class Stretch:
    """How long the GUI thread was busy at the most, in milliseconds, and with what."""

    processor: float = 0.0
    working: str = ""
    clock: float = 0.0
    waiting: str = ""

    def or_longer(self, name: str, processor: float, clock: float) -> "Stretch":
        """The longer one of both, by the processor and by the clock."""
        found = self
        if processor > self.processor:
            found = replace(found, processor=processor, working=name)
        if clock > self.clock:
            found = replace(found, clock=clock, waiting=name)
        return found


class Timed(QApplication):
    """Qt's application, which times everything that is done in one go."""

    def __init__(self) -> None:
        super().__init__(["Familiar"])
        self.longest = Stretch()
        self.profile: cProfile.Profile | None = None
        self._inside = False

    @override
    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._inside or QThread.currentThread() is not self.thread():
            return super().notify(receiver, event)
        name = f"{type(receiver).__name__} {event.type().name}"
        return self.stretch(name, lambda: super(Timed, self).notify(receiver, event))

    def stretch(self, name: str, act: Callable[[], Done]) -> Done:
        """Do something in one go."""
        self._inside = True
        began, busy = perf_counter(), thread_time()
        try:
            return act() if self.profile is None else self.profile.runcall(act)
        finally:
            took, worked = (perf_counter() - began) * 1000, (thread_time() - busy) * 1000
            self._inside = False
            self.longest = self.longest.or_longer(name, worked, took)


def wait(reached: Callable[[], bool]) -> None:
    """Let events run until something is there."""
    until = perf_counter() + PATIENCE
    while not reached():
        if perf_counter() > until:
            raise TimeoutError("what was waited for did not come")
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()


def rest(desk: Desk) -> None:
    """Let everything come to rest that an act set going."""
    desk.settle()
    loop = QEventLoop()
    QTimer.singleShot(PAUSE_MS, loop.quit)
    loop.exec()
    desk.settle()


def walk(qt: Timed, desk: Desk, profiled: list[str]) -> dict[str, Stretch]:
    """Do everything once; the longest stretch of every act."""
    found: dict[str, Stretch] = defaultdict(Stretch)
    dispatcher = Dispatcher(desk, lambda act: qt.stretch("the call", act), wait)
    rest(desk)
    # A mouse that is played looks like a quiet moment, in which garbage is collected.
    keeper = desk._housekeeping
    keeper._timer.stop()
    quiet = ("collect garbage", lambda: qt.stretch("the call", keeper.sweep))
    pause = ("go through everything", lambda: qt.stretch("the call", keeper.sweep_all))
    acts = ((act, quiet) for act in dispatcher.acts())
    for name, act in chain(chain.from_iterable(acts), [pause]):
        # All these moments in a row are no pause, and keys that were played are no hand.
        keeper._at_work()
        keeper._quiet = 0
        qt.longest = Stretch()
        qt.profile = cProfile.Profile() if name in profiled else None
        act()
        rest(desk)
        of_act, so_far = qt.longest, found[name]
        so_far = so_far.or_longer(of_act.working, of_act.processor, 0)
        found[name] = so_far.or_longer(of_act.waiting, 0, of_act.clock)
        if qt.profile is not None:
            print(name)
            pstats.Stats(qt.profile, stream=sys.stdout).sort_stats("cumulative").print_stats(45)
            qt.profile = None
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", metavar="ACT", nargs="+", default=[])
    wanted = parser.parse_args()
    rounds: dict[str, list[Stretch]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        qt = Timed()
        # The window does it by itself, a moment after its first board.
        import_pages()
        for number in range(wanted.rounds):
            path = shutil.copy(wanted.file, Path(folder) / f"{number}.familiar")
            app = Application.open(str(path), create=False, today=TODAY)
            desk = Desk("light", Settings(Path(folder) / "settings.ini"), warm=False)
            desk.window.resize(1920, 1080)
            desk.window.show()
            desk.window.take_schedule(app, app.records.offices(), "board")
            desk.settle()
            for name, stretch in walk(qt, desk, wanted.profile).items():
                rounds[name].append(stretch)
            desk.close()
    show(rounds)


def show(rounds: dict[str, list[Stretch]]) -> None:
    """Print a line for each act."""
    for name, stretches in rounds.items():
        busy = min(stretches, key=lambda one: one.processor)
        slow = min(stretches, key=lambda one: one.clock)
        mark = "*" if busy.processor > WANTED else " "
        print(
            f"{mark} {name:26} {busy.processor:6.1f} ms of the processor with {busy.working};"
            f" {slow.clock:6.1f} by the clock with {slow.waiting}"
        )


if __name__ == "__main__":
    main()
