"""Collecting garbage while nobody works, so that it never holds up a hand."""

import gc

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from ui.ops import Ops

EVERY_MS = 4_000
NEVER = 1_000_000


class Housekeeping(QObject):
    """Puts off Python's full collections, 0.1 to 0.2 s with a large office, to quiet moments.

    What is there when it begins stays for good and is not looked at again. Short-lived garbage is
    collected as ever.
    """

    def __init__(self, ops: Ops) -> None:
        super().__init__()
        self._ops = ops
        self._worked = False
        self._hand = QPoint()
        self._before = gc.get_threshold()
        gc.collect()
        gc.freeze()
        gc.set_threshold(*self._before[:2], NEVER)
        ops.moved.connect(self._work)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def _work(self) -> None:
        self._worked = True

    @Slot()
    def sweep(self) -> None:
        """Collect what is left of work that is over, unless the hand moves at this moment."""
        before, self._hand = self._hand, QCursor.pos()
        moves = before != self._hand or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._worked and not moves and not self._ops.under_way:
            gc.collect()
            self._worked = False

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()
