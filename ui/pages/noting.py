"""Noting what a dialog asks about a visit: shown, saved, and shown again where it is refused."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.errors import UserError
from scheduler.views.joint import AlongRows
from scheduler.views.marks import NotedRow
from ui.dialogs.along import AlongDialog
from ui.dialogs.record import RecordDialog
from ui.ops import Ops
from ui.schedule import OpenSchedule


class Noting(QObject):
    """One dialog at a time over a page, and what it saves.

    ``said`` carries a sentence and its kind, ``undo_offered`` one about what can be taken back.
    """

    said = Signal(str, str)
    undo_offered = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, page: QWidget) -> None:
        super().__init__(page)
        self._ops, self._schedule, self._page = ops, schedule, page
        self._dialog: RecordDialog | None = None

    def ask_along(self, visit_id: int, sentence: str) -> None:
        """Ask who comes along to a visit; ``sentence`` says what was noted then."""
        joint = self._schedule.app.joint
        self._ops.read(
            lambda: joint.people(visit_id),
            partial(self._show_along, visit_id, sentence),
            lambda problem: self.said.emit(str(problem), "trouble"),
        )

    def _show_along(self, visit_id: int, sentence: str, rows: AlongRows) -> None:
        joint = self._schedule.app.joint
        dialog = AlongDialog(rows, self._page)

        def save() -> NotedRow:
            chosen = dialog.chosen
            assert chosen is not None
            made: NotedRow = joint.make(visit_id, chosen.technician_id, chosen.total_minor)
            return made

        self.show(dialog, save, sentence)

    def show(self, dialog: RecordDialog, save: Callable[[], NotedRow], sentence: str) -> None:
        """Show a dialog, and save once it is accepted."""
        if self._dialog is not None:
            dialog.deleteLater()
            return
        self._dialog = dialog
        dialog.accepted.connect(lambda: self.write(save, sentence, dialog))
        dialog.rejected.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def write(
        self, save: Callable[[], NotedRow], sentence: str, dialog: RecordDialog | None = None
    ) -> None:
        """Save what was noted; where that is refused a dialog opens again and says so."""

        def saved(made: NotedRow) -> None:
            if dialog is not None:
                self._forget()
            if made.change_set is not None:
                self.undo_offered.emit(sentence)

        def refused(problem: UserError) -> None:
            if dialog is None:
                self.said.emit(str(problem), "trouble")
            else:
                dialog.tell(str(problem))
                dialog.open()

        self._ops.write(save, saved, refused)
