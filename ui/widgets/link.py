"""A line of text that leads somewhere, shortened where the room ends."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from ui.hovering import on_hover
from ui.widgets.basics import plain

LEAST, HEIGHT = 64, 20


class Link(QPushButton):
    """A link that takes what room there is; whole on hover."""

    def __init__(self, text: str, on: Callable[[], object]) -> None:
        super().__init__(plain(text), autoDefault=False)
        self._whole = text
        self.setProperty("kind", "link")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # The sheet of the application makes buttons higher than a line of text.
        self.setStyleSheet(f"min-height: {HEIGHT}px; max-height: {HEIGHT}px;")
        self.clicked.connect(lambda: on())

    @override
    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 4
        return QSize(wide, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, mode, self.width())
        if plain(shown) != self.text():
            self.setText(plain(shown))
        self.setToolTip(on_hover(self._whole) if shown != self._whole else "")
