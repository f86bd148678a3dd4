"""What the painters of lists have in common: the inks of the theme, and the ground of a line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.board.inks import inks_of
from ui.look.theme import Theme
from ui.look.tokens import RADIUS_SMALL

Index = QModelIndex | QPersistentModelIndex

LEAST_WIDE = 120.0


class LinePainter(QStyledItemDelegate):
    """Draws what stands in a list. Each list says how high that is, and draws it.

    ``wide`` is the least width, in pixels; where lines flow beside each other, their width.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.wide = theme, LEAST_WIDE
        self.inks = inks_of(theme.tokens)
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.inks = inks_of(self.theme.tokens)

    def high(self, index: Index) -> int:
        """How high a line is, in pixels."""
        raise NotImplementedError

    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        """Draw a line."""
        raise NotImplementedError

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(int(self.wide), self.high(index))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(option.rect), option.state, index)
        painter.restore()

    def ruled(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """The ground of lines that lie close to one another, a rule beneath each."""
        flags, inks = QStyle.StateFlag, self.inks
        if state & flags.State_Selected:
            painter.fillRect(rect, inks.action.tint)
        elif state & flags.State_MouseOver:
            painter.fillRect(rect, inks.sunk)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), inks.faint)
        if state & flags.State_Selected and state & flags.State_HasFocus:
            painter.setPen(QPen(inks.action.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)

    def rounded(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """The ground of lines that stand apart: only what is chosen or pointed at has one."""
        flags, inks = QStyle.StateFlag, self.inks
        chosen = state & flags.State_Selected
        if not chosen and not state & flags.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.action.tint if chosen else inks.faint)
        painter.drawRoundedRect(rect, RADIUS_SMALL, RADIUS_SMALL)
        if chosen and state & flags.State_HasFocus:
            painter.setPen(inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)
