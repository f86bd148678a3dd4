"""The ways to see the board's days: the board or the map, the month, one technician's week."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.board.agenda_view import AgendaView
from ui.board.filters import Filter, Filtered
from ui.board.view import BoardView
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board_month import BoardMonth
from ui.pages.map_view import BoardAndMap
from ui.schedule import OpenSchedule


class BoardViews(QStackedWidget):
    """Shows one of the ways at a time; all of them follow the board's filter."""

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, board: BoardView) -> None:
        super().__init__()
        self.both = BoardAndMap(ops, schedule, theme, board)
        self.month = BoardMonth(ops, schedule, theme)
        self.agenda = AgendaView(theme)
        for part in (self.both, self.month.view, self.agenda):
            self.addWidget(part)
        self.setFocusProxy(self.both)

    @property
    def month_shown(self) -> bool:
        """Whether the month is there."""
        return self.currentWidget() is self.month.view

    @property
    def agenda_shown(self) -> bool:
        """Whether one technician's week is there."""
        return self.currentWidget() is self.agenda

    def go(self, part: QWidget) -> None:
        """Show the board and map, the month's view or the agenda; it gets the focus."""
        if part is not self.currentWidget():
            self.setCurrentWidget(part)
            self.setFocusProxy(part)
            part.setFocus()

    def sift(self, seen: Filtered, wanted: Filter) -> None:
        """Show what the filter leaves; whose agenda it hides gives way to the board."""
        self.both.sift(seen)
        self.month.use(wanted)
        self.agenda.show_rows(seen.rows, seen.matching)
        if self.agenda_shown and self.agenda.technician is None:
            self.go(self.both)
