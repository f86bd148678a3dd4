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

LONG_QUIET = 15
"""So many looks in a row at a quiet moment are a pause, in which everything can be gone through."""

GROWN = 0.5
"""The part of what was left the last time by which there must be more for a pause to be used."""

HEAVY = 1.0
"""The same for one look at a quiet moment to be pause enough."""


class Housekeeping(QObject):
    """Collects garbage on the GUI thread alone, and not before there is much.

    Python itself would collect on whichever thread makes the next object, and delete widgets there
    under Qt's feet. Going through everything takes up to a second with a large office; so it is
    done in a pause, when nobody touched mouse or keys for a minute. Where hands never rest for so
    long, it is done at any quiet moment once there is too much. Most goes by itself all the same:
    only what refers to itself waits.
    """

    def __init__(self, ops: Ops) -> None:
        super().__init__()
        self._ops = ops
        self._quiet = 0
        self._typed = False
        self._hand = QPoint()
        _share_heaps()
        self._before = gc.isenabled()
        gc.disable()
        # Importing leaves next to no garbage: looking for it would only hold up the start.
        gc.freeze()
        self._left, self._opened = gc.get_freeze_count(), False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

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
        """Go through everything if there is much more, unless a hand is at work at this moment."""
        self._quiet = 0 if self._at_work() else self._quiet + 1
        if not self._quiet or self._ops.under_way:
            return
        # While nothing is collected, that is how many more objects there are than before.
        more = gc.get_count()[0]
        pause = self._quiet >= LONG_QUIET
        if more <= (GROWN if pause else HEAVY) * self._left:
            return
        if pause or self._opened:
            self.sweep_all()
        else:
            # What came first is the schedule that was opened, and no garbage.
            gc.freeze()
            self._left, self._opened = self._left + more, True

    def sweep_all(self) -> None:
        """Go through everything there is; it takes some tenths of a second."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._left, self._opened = gc.get_freeze_count(), True

    def _at_work(self) -> bool:
        """Whether mouse or keys were touched since this was asked the last time."""
        before, self._hand = self._hand, QCursor.pos()
        typed, self._typed = self._typed, False
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return typed or held or before != self._hand

    def stop(self) -> None:
        """Leave collecting to Python again, if it did before."""
        self._timer.stop()
        if self._before:
            gc.enable()
        gc.unfreeze()


def _share_heaps() -> None:
    """Let threads take memory from the same heaps: each would keep for itself what it freed."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_ARENA_MAX, ARENAS)
