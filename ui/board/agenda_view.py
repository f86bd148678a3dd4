"""One technician's week as an agenda, in place of the board."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.views.board import BoardRows, TechnicianRow
from ui.board.agenda import agenda, beside
from ui.board.agenda_list import AgendaList
from ui.board.words import load, visits
from ui.look.theme import Theme
from ui.models.agenda import AgendaModel, AgendaRole
from ui.text import tr
from ui.widgets.basics import column, frame, ground, icon_button, label, row


class AgendaView(QWidget):
    """Shows what one technician does on the days of a board.

    ``chosen`` carries the visit a person chose, ``opened`` the day he wants to see with its hours,
    ``left`` comes when he wants the board back.
    """

    chosen = Signal(int)
    opened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "sunk")
        self.technician_id: int | None = None
        self._rows: BoardRows | None = None
        self._matching: frozenset[int] | None = None
        self._quiet = False
        self.model = AgendaModel(self)
        self.list = AgendaList(theme, self.model)
        self._name = label("", "lead")
        self._load = label("", "muted")
        back = icon_button(theme, "back", tr("Back to the board (Esc)"), self.left.emit)
        up = icon_button(theme, "up", tr("Previous technician (←)"), lambda: self.turn(-1))
        down = icon_button(theme, "down", tr("Next technician (→)"), lambda: self.turn(1))
        head = frame(
            "header",
            row(
                back,
                4,
                self._name,
                self._load,
                None,
                row(up, down, spacing=2),
                margins=(8, 4, 8, 4),
            ),
        )
        body = column(head, self.list, spacing=0)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.setFocusProxy(self.list)
        self.list.turned.connect(self.turn)
        self.list.left.connect(self.left)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.list.doubleClicked.connect(self._open)

    @property
    def technician(self) -> TechnicianRow | None:
        """Whose week it is; None where he is not on the board."""
        everybody = self._rows.technicians if self._rows is not None else ()
        return next((one for one in everybody if one.id == self.technician_id), None)

    def show_rows(self, rows: BoardRows, matching: frozenset[int] | None) -> None:
        """Show the same technician on other rows; visits that are not ``matching`` are faint."""
        self._rows, self._matching = rows, matching
        self._show()

    def show_technician(self, technician_id: int, visit_id: int | None = None) -> None:
        """Show a technician's week at one of his visits, else from today on where it is this one.

        The visit is chosen without telling anybody.
        """
        self.technician_id = technician_id
        self._show()
        self._scroll_to_today()
        self.choose(visit_id)
        index = self.model.index_of(visit_id)
        if index.isValid():
            self.list.scrollTo(index, AgendaList.ScrollHint.PositionAtCenter)

    def _scroll_to_today(self) -> None:
        self.list.scrollToTop()
        today = self._rows.today if self._rows is not None else None
        for number, entry in enumerate(self.model.entries):
            if entry.day == today:
                top = AgendaList.ScrollHint.PositionAtTop
                self.list.scrollTo(self.model.index(number), top)
                return

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Show the technician so many rows below on the board."""
        if self._rows is not None and self.technician is not None:
            self.show_technician(beside(self._rows, self.technician.id, steps))

    def choose(self, visit_id: int | None) -> None:
        """Mark a visit without telling anybody, and bring it into sight."""
        self._quiet = True
        index = self.model.index_of(visit_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        self._quiet = False

    def _show(self) -> None:
        rows, who = self._rows, self.technician
        if rows is None or who is None:
            return
        chosen = self.list.currentIndex().data(AgendaRole.VISIT)
        at = self.list.verticalScrollBar().value()
        painted = self.list.line
        painted.zone, painted.today = rows.zone, rows.today.isoformat()
        painted.holidays = {day.isoformat(): name for day, name in rows.holidays.items()}
        self._quiet = True
        self.model.show(agenda(rows, who.id), who, rows.zone, self._matching)
        self._quiet = False
        self._name.setText(who.name)
        self._load.setText(f"{visits(who.visits)} · {load(who)}")
        self.list.setAccessibleName(tr("The week of {name}", name=who.name))
        self.choose(chosen)
        self.list.verticalScrollBar().setValue(at)

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        visit_id = index.data(AgendaRole.VISIT)
        if visit_id is not None and not self._quiet:
            self.chosen.emit(visit_id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.entries[index.row()].day)
