"""Which part of the board is seen: from the viewport to the scrolled content and back."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtWidgets import QScrollBar

from ui.board.layout import Rect


class Sight(NamedTuple):
    """``inner`` is the part of the viewport that scrolls, ``offset`` where the content begins."""

    inner: QRect
    offset: QPointF

    def content(self, point: QPointF) -> QPointF | None:
        """A point of the viewport in the coordinates of the layout; None on the sticky parts."""
        return point - self.offset if QRectF(self.inner).contains(point) else None

    def shown(self, rect: Rect) -> QRectF:
        """A rectangle of the layout in the viewport."""
        return QRectF(rect.x + self.offset.x(), rect.y + self.offset.y(), rect.w, rect.h)


def bring(bar: QScrollBar, start: float, end: float, page: float) -> None:
    """Move a scroll bar as little as shows the span from ``start`` to ``end``."""
    if start < bar.value():
        bar.setValue(int(start))
    elif end > bar.value() + page:
        bar.setValue(int(end - page + 1))
