"""From a list into one of its things and back."""

from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class Drill(QStackedWidget):
    """A list at the bottom and views pushed above it; what is popped is deleted."""

    def __init__(self, root: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addWidget(root)
        self._coming: QWidget | None = None

    def push(self, view: QWidget) -> None:
        """Show ``view`` above what is shown now."""
        self.addWidget(view)
        self.setCurrentWidget(view)
        if view.focusProxy() is not None:
            view.setFocus()

    def push_soon(self, view: QWidget) -> None:
        """Show ``view`` as soon as keys and mouse were heard: making a form took a while already.

        Of several that come at once, the last is shown.
        """
        if self._coming is not None:
            self._coming.deleteLater()
        self._coming = view
        QTimer.singleShot(0, self, self._arrive)

    @Slot()
    def _arrive(self) -> None:
        view, self._coming = self._coming, None
        if view is not None:
            self.push(view)

    def pop(self) -> None:
        """Go back to what was shown before; the list stays."""
        view = self.currentWidget()
        if self.count() > 1 and view is not None:
            self.removeWidget(view)
            view.deleteLater()
            self.setCurrentIndex(self.count() - 1)

    def leave(self) -> None:
        """Go back to the list as by each view's own way; one that asks first stays for now."""
        before = self.count()
        while 1 < self.count() <= before:
            before = self.count() - 1
            view: Any = self.currentWidget()
            leave = getattr(view, "leave", None) or view.left.emit
            leave()

    @property
    def above(self) -> int:
        """How many views lie above the list."""
        return self.count() - 1
