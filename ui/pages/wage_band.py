"""Tells that technicians have no wage, so that prices are wrong, and enters one for all of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from scheduler.errors import UserError
from ui.dialogs.wage import WageDialog
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import count, tr
from ui.widgets.basics import button, label, row


class WageBand(QFrame):
    """Hidden while everybody has a wage. ``given`` carries a sentence about what was entered."""

    given = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule) -> None:
        super().__init__()
        self._ops, self._schedule = ops, schedule
        self._reading: Work | None = None
        self._names: tuple[str, ...] = ()
        self.dialog: WageDialog | None = None
        self.setProperty("ground", "band")
        self.told = label("", wrap=True)
        self.enter = button(tr("Enter a wage…"), self._ask)
        inner = row(spacing=12, margins=(16, 6, 16, 6))
        inner.addWidget(self.told, 1)
        inner.addWidget(self.enter)
        self.setLayout(inner)
        self.hide()

    def read(self) -> None:
        """Read again who has none."""
        if self._reading is not None:
            self._reading.cancel()
        team, office = self._schedule.app.team, self._schedule.office.id
        self._reading = self._ops.read(lambda: team.without_wage(office), self._show)

    def _show(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.told.setText(
            count(
                len(names),
                "technician has no wage: prices take nothing for the time, so visits look cheaper"
                " than they are.",
                "technicians have no wage: prices take nothing for their time, so visits look"
                " cheaper than they are.",
            )
        )
        self.setVisible(bool(names))

    @Slot()
    def _ask(self) -> None:
        dialog = WageDialog(self._names, self._schedule.office.currency, self)
        self.dialog = dialog
        dialog.accepted.connect(self._give)
        dialog.rejected.connect(self._forget)
        dialog.open()

    @Slot()
    def _give(self) -> None:
        if self.dialog is None:
            return
        minor = self.dialog.wage.minor or 0
        records, office = self._schedule.app.records, self._schedule.office.id
        self._ops.write(lambda: records.give_wage(office, minor), self._given, self._refused)

    def _given(self, number: int) -> None:
        self._forget()
        who = count(number, "technician", "technicians")
        self.given.emit(tr("The wage is entered for {technicians}.", technicians=who))

    def _refused(self, problem: UserError) -> None:
        if self.dialog is not None:
            self.dialog.tell(str(problem))
            self.dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
