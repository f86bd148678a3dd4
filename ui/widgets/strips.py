"""A picture of a widget, painted in strips."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

PIXELS = 500_000
"""What is painted in one turn, at most; a large screen has twenty times as many."""

STEP = 4
"""Strips begin at a multiple of this, which is a whole pixel on screens at 125 %, 150 % and so."""


class Strips(QObject):
    """Paints a widget a strip a turn, so that keys and mouse are heard in between.

    ``painted`` carries the picture, a QImage with as many pixels as the widget has on its screen.
    """

    painted = Signal(QImage)

    def __init__(self, widget: QWidget, parent: QObject, *, pixels: int = PIXELS) -> None:
        super().__init__(parent)
        self._widget, self._pixels = widget, pixels
        self._picture = QImage()
        self._top = 0
        self._lay: list[QRect] = []

    def begin(self) -> None:
        """Paint from now on; what comes of it is told by ``painted``."""
        self.begin_anew()
        QTimer.singleShot(0, self, self._next)

    def begin_anew(self) -> None:
        """The widget shows something else: what is painted already does not go with the rest."""
        ratio = self._widget.devicePixelRatioF()
        self._lay = self._laid_out()
        self._picture = QImage(
            self._widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied
        )
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        self._top = 0

    @Slot()
    def _next(self) -> None:
        widget, ratio = self._widget, self._widget.devicePixelRatioF()
        if self._picture.devicePixelRatio() != ratio or self._lay != self._laid_out():
            self.begin_anew()
        high = int(self._pixels / max(1, widget.width()) / ratio**2) // STEP * STEP
        strip = QRect(0, self._top, widget.width(), max(STEP, high)) & widget.rect()
        if not strip.isEmpty():
            widget.render(self._picture, QPoint(0, self._top), QRegion(strip))
        self._top += max(STEP, high)
        if self._top < widget.height():
            QTimer.singleShot(0, self, self._next)
        else:
            self.painted.emit(self._picture)

    def _laid_out(self) -> list[QRect]:
        """Where everything lies, which takes Qt a few turns after something has changed."""
        parts = (self._widget, *self._widget.findChildren(QWidget))
        return [part.geometry() for part in parts if part.isVisibleTo(self._widget)]
