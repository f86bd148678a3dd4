"""Recording who is away and what is closed, changing it, and taking it out again."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.errors import UserError
from scheduler.model.kinds import AbsenceKind
from scheduler.views.desk import Asked, Cause
from scheduler.views.records import (
    AbsenceForm,
    AffectedRow,
    ClientListRow,
    ClosureForm,
    RecordedAbsence,
    RecordedClosure,
    TechnicianListRow,
)
from ui.desk import words
from ui.desk.words import local_day
from ui.dialogs.absence import NOTHING_CHOSEN, AbsenceChosen, AbsenceDialog
from ui.dialogs.closure import ClosureDialog
from ui.look.theme import Theme
from ui.ops import Ops, Steps
from ui.schedule import OpenSchedule
from ui.text import tr


class Recorder(QObject):
    """Shows the dialogs and saves what was entered; one dialog at a time.

    ``hit`` carries what was recorded or changed and its title, where planned visits are hit, and
    ``hit_soon`` the same a moment before, for whoever takes a while to show it;
    ``missed`` the same with a sentence where none is, ``taken_out`` where it is there no more.
    ``said`` carries a sentence and its kind.
    """

    hit_soon = Signal(object, str)
    hit = Signal(object, str)
    missed = Signal(object, str)
    taken_out = Signal(object, str)
    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._theme, self._over = ops, schedule, theme, parent
        self._dialog: AbsenceDialog | ClosureDialog | None = None

    def ask_who(
        self,
        technician_id: int | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> None:
        """Ask who is away, and record it; a technician and days are chosen at first if given."""
        records, office = self._schedule.app.records, self._schedule.office.id
        chosen = AbsenceChosen(technician_id, first, last)
        self._ops.read(
            lambda: (None, records.technicians(office)),
            partial(self._ask_absence, None, chosen=chosen),
        )

    def ask_closed(self, client_id: int | None = None) -> None:
        """Ask which client's site is closed, and record it; ``client_id`` is chosen at first."""
        records, office = self._schedule.app.records, self._schedule.office.id
        self._ops.read(
            lambda: (None, records.clients(office)), partial(self._ask_closure, None, client_id)
        )

    @Slot(object)
    def change(self, asked: Asked) -> None:
        """Show an absence or a closure as it was recorded, to be changed."""
        records, office = self._schedule.app.records, self._schedule.office.id
        absence, closure = asked.absence_id, asked.closure_id
        if absence is not None:
            self._ops.read(
                lambda: (records.absence(absence), records.technicians(office, everybody=True)),
                partial(self._ask_absence, absence),
                self._trouble,
            )
        elif closure is not None:
            self._ops.read(
                lambda: (records.closure(closure), records.clients(office)),
                partial(self._ask_closure, closure, None),
                self._trouble,
            )

    @Slot(object)
    def take_out(self, asked: Asked) -> None:
        """Take an absence or a closure out; the plan stays as it is."""
        records = self._schedule.app.records
        absence, closure = asked.absence_id, asked.closure_id
        if absence is not None:
            self._ops.write(
                lambda: records.remove_absence(absence),
                partial(self._taken_out, asked, tr("The absence is taken out.")),
                self._trouble,
            )
        elif closure is not None:
            self._ops.write(
                lambda: records.remove_closure(closure),
                partial(self._taken_out, asked, tr("The closed days are taken out.")),
                self._trouble,
            )

    def _ask_absence(
        self,
        absence_id: int | None,
        read: tuple[AbsenceForm | None, tuple[TechnicianListRow, ...]],
        chosen: AbsenceChosen = NOTHING_CHOSEN,
    ) -> None:
        kept, technicians = read
        if not technicians:
            self.said.emit(tr("There are no technicians yet; add them first."), "info")
        elif self._dialog is None:
            zone = self._schedule.office.zone
            dialog = AbsenceDialog(
                self._theme, technicians, self._now(), zone, self._over, kept=kept, chosen=chosen
            )
            self._show(dialog, lambda: self._save_absence(absence_id, dialog.form()))

    def _ask_closure(
        self,
        closure_id: int | None,
        client_id: int | None,
        read: tuple[ClosureForm | None, tuple[ClientListRow, ...]],
    ) -> None:
        kept, clients = read
        if not clients:
            self.said.emit(tr("There are no clients yet; add them first."), "info")
        elif self._dialog is None:
            dialog = ClosureDialog(
                self._theme, clients, self._today, self._over, client_id=client_id, kept=kept
            )
            self._show(dialog, lambda: self._save_closure(closure_id, dialog.form()))

    def _show(self, dialog: AbsenceDialog | ClosureDialog, save: Callable[[], None]) -> None:
        self._dialog = dialog
        dialog.accepted.connect(save)
        dialog.rejected.connect(self._forget_dialog)
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _save_absence(self, absence_id: int | None, form: AbsenceForm) -> None:
        records = self._schedule.app.records

        def save() -> RecordedAbsence:
            if absence_id is None:
                return records.record_absence(form)
            return records.change_absence(absence_id, form)

        told = partial(self._absence_saved, form.kind, new=absence_id is None)
        self._ops.write(save, told, self._refused)

    def _absence_saved(self, kind: AbsenceKind, made: RecordedAbsence, *, new: bool) -> Steps:
        title = words.head(made.technician, Cause(kind))
        return self._saved(Asked(absence_id=made.id), title, made.affected, new=new)

    def _save_closure(self, closure_id: int | None, form: ClosureForm) -> None:
        records = self._schedule.app.records

        def save() -> RecordedClosure:
            if closure_id is None:
                return records.record_closure(form)
            return records.change_closure(closure_id, form)

        told = partial(self._closure_saved, new=closure_id is None)
        self._ops.write(save, told, self._refused)

    def _closure_saved(self, made: RecordedClosure, *, new: bool) -> Steps:
        title = words.head(made.client, Cause.CLOSED)
        return self._saved(Asked(closure_id=made.id), title, made.affected, new=new)

    def _saved(
        self, asked: Asked, title: str, affected: Iterable[AffectedRow], *, new: bool
    ) -> Steps:
        self._forget_dialog()
        yield
        # What was planned for the days that have passed is nobody's question any more.
        if any(row.day >= self._today for row in affected):
            self.hit_soon.emit(asked, title)
            yield
            self.hit.emit(asked, title)
        elif new:
            self.missed.emit(asked, tr("{what}; no planned visit is hit.", what=title))
        else:
            self.missed.emit(asked, tr("{what}; no planned visit is hit any more.", what=title))

    def _refused(self, problem: UserError) -> None:
        if self._dialog is not None:
            self._dialog.tell(str(problem))
            self._dialog.open()

    def _taken_out(self, asked: Asked, told: str, _none: None) -> None:
        self.taken_out.emit(asked, tr("{told} The plan stays as it is.", told=told))

    def _trouble(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")

    @property
    def _today(self) -> date:
        return self._schedule.app.clock.today(self._schedule.office.zone)

    def _now(self) -> datetime:
        """The present minute of the office's day; where the day stands still, of that day."""
        zone = self._schedule.office.zone
        now = self._schedule.app.clock.now().replace(second=0, microsecond=0)
        return now + (self._today - local_day(now, zone))
