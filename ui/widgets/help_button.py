"""The "?" at the head of a page."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QToolButton, QWidget

from ui.text import tr


class HelpButton(QToolButton):
    """Asks the window around it for what the guide says about this place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("?")
        self.setProperty("kind", "help")
        self.setToolTip(tr("What the guide says about this (F1)"))
        self.setAccessibleName(tr("Guide"))
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        wanted = getattr(self.window(), "help_wanted", None)
        if wanted is not None:
            wanted.emit(self)
