"""The schedule that is open, and the office of it that is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scheduler.app import Application
from scheduler.views.records import OfficeRow


class OpenSchedule(QObject):
    """Brings what a saved change touched to the GUI thread, for every page to refresh by.

    ``touched`` carries the names of the tables changed, ``office_changed`` comes when another
    office is shown or its row is another.
    """

    touched = Signal(object)
    office_changed = Signal()
    _saved = Signal(object)

    def __init__(
        self, app: Application, offices: Sequence[OfficeRow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.app = app
        self.offices = tuple(offices)
        self.office = self.offices[0]
        self._left = False
        self._saved.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._listener = lambda told: self._saved.emit(frozenset(told.ids))
        app.changed.append(self._listener)

    def show_office(self, office_id: int) -> None:
        """Show another office."""
        if office_id != self.office.id:
            self._choose(office_id)
            self.office_changed.emit()

    def take_offices(self, offices: Sequence[OfficeRow]) -> None:
        """Know the offices anew, after one was founded or edited."""
        if tuple(offices) != self.offices:
            self.offices = tuple(offices)
            self._choose(self.office.id)
            self.office_changed.emit()

    def choose_by_name(self, name: str) -> None:
        """Show the office of this name where there is one."""
        for office in self.offices:
            if office.name == name:
                self.show_office(office.id)

    def leave(self) -> None:
        """Listen no longer; the schedule itself is closed by whoever opened it."""
        self._left = True
        self.app.changed.remove(self._listener)

    def _choose(self, office_id: int) -> None:
        found = (office for office in self.offices if office.id == office_id)
        self.office = next(found, self.offices[0])

    @Slot(object)
    def _arrived(self, tables: frozenset[str]) -> None:
        if not self._left:
            self.touched.emit(tables)
