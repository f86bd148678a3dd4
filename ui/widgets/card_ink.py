"""The ground of a card that can be chosen: hairline, mark of the chosen one, ring of the focus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.board.inks import Inks

RING = 3
"""Room around a card in which the ring of the focus is drawn."""


def draw_card(
    painter: QPainter, whole: QRectF, inks: Inks, *, chosen: bool, over: bool, focus: bool
) -> None:
    """Draw the ground within ``whole``; the card itself leaves ``RING`` free all around."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = whole.adjusted(RING, RING, -RING, -RING)
    inset = 1.0 if chosen else 0.5
    painter.setPen(inks.ring if chosen else QPen(inks.ink3 if over else inks.line, 1))
    painter.setBrush(inks.surface)
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 11, 11)
    if focus:
        painter.setPen(QPen(inks.action.ink, 1.5, Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(0.75, 0.75, -0.75, -0.75), 13, 13)
