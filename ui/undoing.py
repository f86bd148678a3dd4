"""Undo and redo in the window: what was done last, told in the message bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from scheduler.views.history import HistoryRow
from ui.messages import MessageBar
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import command, tr


class Undoing(QObject):
    """Takes back and brings back; ``schedule`` tells which schedule is open, None where none is."""

    def __init__(
        self,
        ops: Ops,
        messages: MessageBar,
        schedule: Callable[[], OpenSchedule | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ops, self._messages, self._schedule = ops, messages, schedule

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        schedule = self._schedule()
        if schedule is not None:
            self._ops.write(schedule.app.history.undo_last, self._undone)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        schedule = self._schedule()
        if schedule is not None:
            self._ops.write(schedule.app.history.redo_last, self._redone)

    @Slot(str)
    def offer_undo(self, sentence: str) -> None:
        """Say that something was done, and offer to take it back."""
        self._messages.say(sentence, "done", offer=tr("Undo"), act=self.undo)

    @Slot(str)
    def offer_redo(self, sentence: str) -> None:
        """Say that something was taken back, and offer to bring it back."""
        self._messages.say(sentence, "done", offer=tr("Redo"), act=self.redo)

    def _undone(self, row: HistoryRow | None) -> None:
        if row is None:
            self._messages.say(tr("There is nothing to take back."))
        else:
            self.offer_redo(tr("Taken back: {what}.", what=command(row)))

    def _redone(self, row: HistoryRow | None) -> None:
        if row is None:
            self._messages.say(tr("There is nothing to bring back."))
        else:
            self.offer_undo(tr("Brought back: {what}.", what=command(row)))
