"""Reading technicians’ own calendars, and deciding about the times in them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from scheduler.errors import UserError
from scheduler.model.kinds import AbsenceKind
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow, ReadRow
from scheduler.views.records import RecordedAbsence
from ui.dialogs.own_calendar import OwnCalendarDialog
from ui.feed_words import to_confirm
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import count, tr


class Subscriber(QObject):
    """Does what is asked for beside the calendars, off the GUI thread.

    ``kind`` is what times are confirmed as. ``changed`` says that there is something else to be
    shown, ``said`` carries a sentence and its kind, ``undo_offered`` one about what Undo takes
    back.
    """

    changed = Signal()
    said = Signal(str, str)
    undo_offered = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._over = ops, schedule, parent
        self.kind = AbsenceKind.HOLIDAY

    def ask(self, technician_id: int, name: str) -> None:
        """Ask where a technician’s own calendar is, and read it."""
        dialog = OwnCalendarDialog(name, self._over)
        own = self._schedule.app.own_calendars

        def begin() -> None:
            self.said.emit(tr("Reading the calendar…"), "info")
            address = dialog.address.text()
            self._ops.long(
                lambda _progress, _cancelled: own.subscribe(technician_id, address),
                lambda _progress: None,
                partial(self._subscribed, dialog, name),
                partial(self._refused, dialog),
            )

        dialog.accepted.connect(begin)
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()

    def read_again(self, calendars: Sequence[OwnCalendarRow]) -> None:
        """Read calendars now."""
        own, numbers = self._schedule.app.own_calendars, [row.id for row in calendars]
        self._ops.long(
            lambda _progress, cancelled: own.read(numbers, cancelled=cancelled),
            lambda _progress: None,
            self._read,
        )

    def unsubscribe(self, calendar: OwnCalendarRow) -> None:
        """Read a calendar no more."""
        own = self._schedule.app.own_calendars
        told = tr("The calendar is read no more. Absences that were made of it stay.")
        self._write(lambda: own.unsubscribe(calendar.id), told)

    def confirm(self, times: Sequence[BusyRow]) -> None:
        """Record times as absences, which one Undo takes back."""
        own, numbers = self._schedule.app.own_calendars, [row.id for row in times]
        note = tr("By the technician’s own calendar")
        self._ops.write(partial(own.confirm, numbers, self.kind, note), self._confirmed)

    def ignore(self, row: BusyRow) -> None:
        """Say that a time is no absence, or that an absence whose time is gone is one still."""
        own = self._schedule.app.own_calendars
        self._write(lambda: own.ignore([row.id]))

    def ask_again(self, technician_id: int) -> None:
        """Ask about what was ignored."""
        own = self._schedule.app.own_calendars
        self._write(lambda: own.ask_again(technician_id))

    def remove(self, absence_id: int) -> None:
        """Take the absence out that was made of a time which is gone."""
        records = self._schedule.app.records
        self._ops.write(lambda: records.remove_absence(absence_id), self._removed)

    def _write(self, change: Callable[[], None], told: str = "") -> None:
        self._ops.write(change, partial(self._written, told))

    # Only methods: they are not called any more when the page was closed meanwhile.
    def _subscribed(self, dialog: OwnCalendarDialog, name: str, _row: OwnCalendarRow) -> None:
        if isValid(dialog):
            dialog.deleteLater()
        self.said.emit(tr("{name}’s calendar is read from now on.", name=name), "done")
        self.changed.emit()

    def _refused(self, dialog: OwnCalendarDialog, problem: UserError) -> None:
        if isValid(dialog):
            dialog.tell(str(problem))
            dialog.open()
        else:
            self.said.emit(str(problem), "trouble")

    def _written(self, told: str, _none: None) -> None:
        if told:
            self.said.emit(told, "info")
        self.changed.emit()

    def _removed(self, _none: None) -> None:
        self.undo_offered.emit(tr("The absence is taken out."))

    def _read(self, rows: tuple[ReadRow, ...]) -> None:
        trouble = next((row.error for row in rows if row.error), "")
        new = sum(row.new for row in rows)
        told = trouble or (to_confirm(new) if new else tr("Nothing new in the calendar"))
        self.said.emit(trouble or f"{told}.", "trouble" if trouble else "done")
        self.changed.emit()

    def _confirmed(self, made: tuple[RecordedAbsence, ...]) -> None:
        if not made:
            self.said.emit(tr("That is recorded already."), "info")
            self.changed.emit()
            return
        hit = len({row.visit_id for one in made for row in one.affected})
        absences = count(len(made), "absence", "absences")
        visits = count(hit, "planned visit", "planned visits")
        if hit:
            told = tr("{absences} recorded; what becomes of {visits} is asked in Decisions.",
                      absences=absences, visits=visits)  # fmt: skip
        else:
            told = tr("{absences} recorded; no planned visit is hit.", absences=absences)
        self.undo_offered.emit(told)
