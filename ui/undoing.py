"""Undo and redo in the window: what was done last, told in the message bar."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from scheduler.views.desk import DecisionRow
from scheduler.views.history import HistoryRow, NextSteps
from ui.messages import MessageBar
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import command, tr


class Undoing(QObject):
    """Takes back and brings back; ``schedule`` tells which schedule is open, None where none is.

    ``next_known`` carries what would be taken back now, and what would be brought back.
    """

    next_known = Signal(str, str)

    def __init__(
        self,
        ops: Ops,
        messages: MessageBar,
        schedule: Callable[[], OpenSchedule | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ops, self._messages, self._schedule = ops, messages, schedule
        self._sent: tuple[OpenSchedule, int] | None = None

    @Slot()
    def undo(self) -> None:
        """Take back what was done last in the office that is shown."""
        schedule, sent = self._schedule(), self._sent
        self._sent = None
        if schedule is None:
            return
        if sent is not None and sent[0] is schedule:
            reason = tr("Taken back by whoever asked.")
            refuse = partial(schedule.app.desk.refuse, sent[1], reason)
            self._ops.write(refuse, self._withdrawn)
        else:
            undo = partial(schedule.app.history.undo_last, schedule.office.id)
            self._ops.write(undo, self._undone)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last in the office that is shown."""
        schedule = self._schedule()
        if schedule is not None:
            redo = partial(schedule.app.history.redo_last, schedule.office.id)
            self._ops.write(redo, self._redone)

    @Slot()
    def look(self) -> None:
        """Find out what would be taken back and brought back now."""
        schedule = self._schedule()
        self.next_known.emit("", "")
        if schedule is not None:
            steps = partial(schedule.app.history.next_steps, schedule.office.id)
            self._ops.read(steps, self._tell_next)

    @Slot(int)
    def offer_withdrawal(self, decision_id: int) -> None:
        """Say that a decision waits for the manager, and offer to take the question back."""
        schedule = self._schedule()
        if schedule is not None:
            self._sent = (schedule, decision_id)
            sentence = tr("Sent to the manager; until then nothing moves.")
            self._messages.say(sentence, "done", offer=tr("Take back"), act=self.undo)

    @Slot(object)
    def touched(self, tables: frozenset[str]) -> None:
        """Something was saved; unless it only asks a manager, it is what is taken back next."""
        if tables - {"decision"}:
            self._sent = None

    @Slot(str)
    def offer_undo(self, sentence: str) -> None:
        """Say that something was done, and offer to take it back."""
        self._sent = None
        self._messages.say(sentence, "done", offer=tr("Undo"), act=self.undo)

    @Slot(str)
    def offer_redo(self, sentence: str) -> None:
        """Say that something was taken back, and offer to bring it back."""
        self._messages.say(sentence, "done", offer=tr("Redo"), act=self.redo)

    def _withdrawn(self, _: DecisionRow) -> None:
        self._messages.say(tr("Taken back: the manager is not asked any more."), "done")

    def _tell_next(self, steps: NextSteps) -> None:
        undo, redo = ("" if row is None else command(row) for row in (steps.undo, steps.redo))
        if self._sent is not None and self._sent[0] is self._schedule():
            undo = tr("the question to the manager")
        self.next_known.emit(undo, redo)

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
