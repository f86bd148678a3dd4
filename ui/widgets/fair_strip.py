"""Where somebody stands among colleagues: a dot each on one line, his own marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.board.inks import inks_of
from ui.look.theme import Theme

HEIGHT, INSET, OWN, OTHER = 22, 7.0, 5.0, 3.0


class FairStrip(QWidget):
    """From nothing at the left to the most that anybody has at the right.

    It says nothing that is not told in words beside it, and is silent for screen readers.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._own: float | None = None
        self._others: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_values(self, own: float | None, others: Sequence[float]) -> None:
        """Show other values; his own is None where nothing is known of him."""
        self._own, self._others = own, tuple(others)
        self.update()

    def spot(self, value: float) -> QPointF:
        """Where a value lies."""
        most = max((*self._others, self._own or 0.0), default=0.0)
        share = value / most if most else 0.0
        return QPointF(INSET + share * (self.width() - 2 * INSET), HEIGHT / 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(140, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_of(self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.line)
        wide = self.width() - 2 * INSET
        painter.drawRoundedRect(QRectF(INSET, HEIGHT / 2 - 1, wide, 2), 1, 1)
        painter.setPen(QPen(inks.surface, 1))
        painter.setBrush(inks.ink3)
        for value in self._others:
            painter.drawEllipse(self.spot(value), OTHER, OTHER)
        if self._own is not None:
            painter.setPen(QPen(inks.surface, 1.5))
            painter.setBrush(inks.action.ink)
            painter.drawEllipse(self.spot(self._own), OWN, OWN)
        painter.end()
