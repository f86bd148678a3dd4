"""The menu on a technician's name at the board: what is at hand for whoever is called."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu

from ui.board.menu import add_head
from ui.board.view import BoardView
from ui.look.theme import Theme
from ui.text import tr


class Naming(QObject):
    """Offers what can be done about a technician, by the number of his row in the store.

    ``days_wanted`` asks for his days alone, ``away_wanted`` to record that he is away,
    ``page_wanted`` for his own page.
    """

    days_wanted = Signal(int)
    away_wanted = Signal(int)
    page_wanted = Signal(int)

    def __init__(self, theme: Theme, view: BoardView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def offer_at(self, point: QPoint) -> bool:
        """Open the menu of the name at a point of the board; False where there is none."""
        technician_id = self._view.technician_at(QPointF(point))
        row = None if technician_id is None else self._view.scene.technician(technician_id)
        if row is None:
            return False
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(row.name)
        menu.setProperty("kind", "icons")
        add_head(menu, row.name)
        menu.addSeparator()
        for words, icon, wanted in (
            (tr("Days of this technician alone"), "board", self.days_wanted),
            (tr("Away…"), "absence", self.away_wanted),
            (tr("Technician’s page"), "technicians", self.page_wanted),
        ):
            action = menu.addAction(words)
            self._theme.dress(action, icon)
            action.triggered.connect(lambda _=False, ask=wanted, who=row.id: ask.emit(who))
        menu.popup(self._view.viewport().mapToGlobal(point))
        return True
