"""Keeps memory small, and collects garbage while nobody works, so that it holds up no hand."""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.ops import Ops

M_ARENA_MAX, ARENAS = -8, 2
"""glibc's name for how many heaps there may be; of its own accord it makes one for every thread."""

EVERY_MS = 4_000
TIDY_MS = 250

FEW = 700
"""Fewer new objects are not worth a look."""

AT_ONCE = 15_000
"""So many new objects are gone through in some 10 ms; more of them wait for a pause."""

MOST_KEPT = 50_000
"""So many objects are gone through in some 40 ms; once more were kept, they wait for a pause."""

LONG_QUIET = 15
"""So many looks in a row at a quiet moment are a pause, in which everything can be gone through."""

GROWN = 1.5
"""By how much there must be more than was left the last time for everything to be gone through."""

HEAVY = 2.5
"""By how much there must be more for one look at a quiet moment to be pause enough."""


class Housekeeping(QObject):
    """Collects garbage on the GUI thread alone, and puts off what takes long to quiet moments.

    Python itself would collect on whichever thread makes the next object, and delete widgets there
    under Qt's feet. What is there when it begins, what a sweep leaves, and what is too much for
    one sweep is looked at in a pause only, when nobody touched mouse or keys for a minute, and not
    before there is much more of it: that takes up to a second with a large office. Where hands
    never rest for so long, it is done at any quiet moment once there is too much.
    """

    def __init__(self, ops: Ops) -> None:
        super().__init__()
        self._ops = ops
        self._worked = False
        self._swept = False
        self._kept = 0
        self._more = 0
        self._quiet = 0
        self._typed = False
        self._hand = QPoint()
        _share_heaps()
        self._before = gc.isenabled()
        # Importing leaves next to no garbage: looking for it would only hold up the start.
        gc.freeze()
        gc.disable()
        self._left = gc.get_freeze_count()
        ops.moved.connect(self._work)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timers = [
            self._often(EVERY_MS, self.sweep),
            self._often(TIDY_MS, self.tidy),
        ]

    def _often(self, every_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=every_ms)
        timer.timeout.connect(do)
        timer.start()
        return timer

    @Slot()
    def _work(self) -> None:
        self._worked = True

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Listen to the keys of the window that has the focus."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            self._typed = True
        return False

    @Slot()
    def tidy(self) -> None:
        """Collect what came and went since the last time, unless it is too much for a moment."""
        # Never by taking hold of the objects: a tuple that a thread fills then cannot be finished.
        new = gc.get_count()[0]
        if new < FEW or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._kept += new
        if new > AT_ONCE or self._kept > MOST_KEPT:
            self._keep()
            self._swept = True
        else:
            gc.collect(1)

    @Slot()
    def sweep(self) -> None:
        """Collect what is left of work that is over, unless a hand is at work at this moment."""
        self._quiet = 0 if self._at_work() else self._quiet + 1
        self.tidy()
        if not self._quiet or self._ops.under_way:
            return
        pause = self._quiet >= LONG_QUIET
        if self._swept and (pause or self._left + self._more > HEAVY * self._left):
            # Counting them takes some milliseconds as well: once in a pause.
            self._swept = False
            now = gc.get_freeze_count()
            self._more = now - self._left
            if now > (GROWN if pause else HEAVY) * self._left:
                self.sweep_all()
        elif self._worked:
            self._collect()
            self._swept = True

    def sweep_all(self) -> None:
        """Go through everything there is; it takes some tenths of a second."""
        gc.unfreeze()
        self._collect()
        self._swept = False
        self._left, self._more = gc.get_freeze_count(), 0

    def _collect(self) -> None:
        gc.collect()
        self._keep()
        self._worked = False

    def _keep(self) -> None:
        """Look at what there is now in a pause only."""
        gc.freeze()
        self._more += self._kept
        self._kept = 0

    def _at_work(self) -> bool:
        """Whether mouse or keys were touched since this was asked the last time."""
        before, self._hand = self._hand, QCursor.pos()
        typed, self._typed = self._typed, False
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return typed or held or before != self._hand

    def stop(self) -> None:
        """Leave collecting to Python again."""
        for timer in self._timers:
            timer.stop()
        if self._before:
            gc.enable()
        gc.unfreeze()


def _share_heaps() -> None:
    """Let threads take memory from the same heaps: each would keep for itself what it freed."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_ARENA_MAX, ARENAS)
