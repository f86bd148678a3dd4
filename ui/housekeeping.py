"""Keeps memory small, and collects garbage while nobody works, so that it holds up no hand."""

import ctypes
import gc
import sys

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.ops import Ops

M_ARENA_MAX, ARENAS = -8, 2
"""glibc's name for how many heaps there may be; of its own accord it makes one for every thread."""

EVERY_MS = 4_000
NEVER = 1_000_000

AT_ONCE = 50_000
"""So many objects are gone through in some 40 ms; where more may be, they wait for a pause."""

LONG_QUIET = 15
"""So many looks in a row at a quiet moment are a pause, in which everything can be gone through."""


class Housekeeping(QObject):
    """Puts off Python's full collections, up to a second with a large office, to quiet moments.

    What is there when it begins, what a sweep leaves, and what is too much for one sweep is looked
    at in a pause only, when nobody touched mouse or keys for a minute. Short-lived garbage is
    collected as ever.
    """

    def __init__(self, ops: Ops) -> None:
        super().__init__()
        self._ops = ops
        self._worked = False
        self._swept = False
        self._quiet = 0
        self._typed = False
        self._hand = QPoint()
        self._before = gc.get_threshold()
        _share_heaps()
        # Importing leaves next to no garbage: looking for it would only hold up the start.
        gc.freeze()
        gc.set_threshold(*self._before[:2], NEVER)
        ops.moved.connect(self._work)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

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
    def sweep(self) -> None:
        """Collect what is left of work that is over, unless a hand is at work at this moment."""
        self._quiet = 0 if self._at_work() else self._quiet + 1
        # Never by taking hold of the objects: a tuple that a thread fills then cannot be finished.
        if gc.get_count()[2] * self._before[0] * self._before[1] > AT_ONCE:
            gc.freeze()
            self._swept = True
        if not self._quiet or self._ops.under_way:
            return
        if self._swept and self._quiet >= LONG_QUIET:
            self.sweep_all()
        elif self._worked:
            self._collect()
            self._swept = True

    def sweep_all(self) -> None:
        """Go through everything there is; it takes some tenths of a second."""
        gc.unfreeze()
        self._collect()
        self._swept = False

    def _collect(self) -> None:
        gc.collect()
        gc.freeze()
        self._worked = False

    def _at_work(self) -> bool:
        """Whether mouse or keys were touched since this was asked the last time."""
        before, self._hand = self._hand, QCursor.pos()
        typed, self._typed = self._typed, False
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return typed or held or before != self._hand

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()


def _share_heaps() -> None:
    """Let threads take memory from the same heaps: each would keep for itself what it freed."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_ARENA_MAX, ARENAS)
