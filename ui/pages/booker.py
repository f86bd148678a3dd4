"""Booking a visit from whatever page is shown: the dialog, and what becomes of it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.model.kinds import Role
from scheduler.views.moves import MovedRow
from scheduler.views.records import ClientListRow, ServiceRow
from ui.dialogs.booking import BookingDialog
from ui.look.theme import Theme
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import tr

Read = tuple[int | None, tuple[ClientListRow, ...], tuple[ServiceRow, ...]]


class Booker(QObject):
    """Asks what is to be booked.

    ``undo_offered`` carries the sentence about a visit that was booked, ``said`` any other,
    ``booked`` the visit and its day, to be shown.
    """

    undo_offered = Signal(str)
    booked = Signal(int, object)
    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops, self.schedule, self._theme, self._over = ops, schedule, theme, parent
        self._role = Role.DISPATCHER
        self.dialog: BookingDialog | None = None

    def ask(self, role: Role, client_id: int | None = None) -> None:
        """Ask who is on the phone and what is wanted; ``client_id`` is chosen at first."""
        if self.dialog is not None:
            return
        self._role = role
        records, office = self.schedule.app.records, self.schedule.office.id
        self._ops.read(lambda: (client_id, records.clients(office), records.services()), self._open)

    def _open(self, read: Read) -> None:
        client_id, clients, services = read
        if not clients:
            self.said.emit(tr("There are no clients yet; add them first."), "info")
            return
        office = self.schedule.office
        today = self.schedule.app.clock.today(office.zone)
        self.dialog = BookingDialog(
            self._ops,
            self.schedule,
            self._theme,
            clients,
            services,
            today,
            self._role,
            self._over,
            client_id=client_id,
        )
        self.dialog.booked.connect(self._booked)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object, str)
    def _booked(self, made: MovedRow, sentence: str) -> None:
        if made.change_set is None:
            self.said.emit(sentence, "done")
        else:
            self.undo_offered.emit(sentence)
            (landing,) = made.row.landings
            self.booked.emit(landing.visit_id, landing.day)
