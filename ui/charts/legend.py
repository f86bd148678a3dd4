"""What the tones of a picture mean, in a line below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.board.inks import Inks, write

LEGEND = 22
"""How high the line of a legend is."""

SQUARE, GAP = 8.0, 16.0


def draw_legend(
    painter: QPainter,
    inks: Inks,
    tones: Sequence[tuple[QColor, str]],
    area: QRect,
    mark: str = "",
) -> None:
    """Draw tones with their words along the bottom, as many as there is room for.

    ``mark`` tells what an upright stroke means.
    """
    x, y = 0.0, area.bottom() + 1 - LEGEND / 2 + 2
    for tone, words in tones:
        wide = SQUARE + 6 + inks.tiny.width(words)
        if x + wide > area.width():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(QRectF(x, y - SQUARE / 2, SQUARE, SQUARE), 2, 2)
        write(painter, inks.tiny, inks.ink2, x + SQUARE + 6, y, words)
        x += wide + GAP
    if mark and x + 8 + inks.tiny.width(mark) <= area.width():
        painter.fillRect(QRectF(x, y - 6, 1, 12), inks.ink2)
        write(painter, inks.tiny, inks.ink2, x + 8, y, mark)
