"""The visits of a question: client, what matters, price, and the road chosen in a chip."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget
from typing_extensions import override

from ui.board.inks import write
from ui.desk.words import VisitLine
from ui.look.theme import Theme
from ui.models.desk import DeskModel, DeskRole
from ui.text import tr
from ui.widgets.line_painter import Index, LinePainter

HIGH, PAD = 50, 16
CHIP = 18


class _Line(LinePainter):
    """Draws one visit on two lines."""

    @override
    def high(self, index: Index) -> int:
        return HIGH

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        self.ruled(painter, rect, state)
        self._words(painter, rect, index.data(DeskRole.LINE))

    def _words(self, painter: QPainter, rect: QRectF, line: VisitLine) -> None:
        inks = self.inks
        left, right, y = rect.x() + PAD, rect.right() - PAD, rect.y() + 16
        if line.misfit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.trouble)
            painter.drawEllipse(QRectF(left - 11, y - 3, 6, 6))
        wide = inks.strong.width(line.price)
        write(painter, inks.strong, inks.ink1, right - wide, y, line.price)
        name = inks.strong.fit(line.client, right - wide - 10 - left)
        write(painter, inks.strong, inks.ink1, left, y, name)
        y += 19
        begins = self._chip(painter, line, right, y)
        facts = inks.small.fit(line.facts, begins - 8 - left)
        write(painter, inks.small, inks.ink2, left, y, facts)

    def _chip(self, painter: QPainter, line: VisitLine, right: float, y: float) -> float:
        """Draw the chip with its right edge at ``right``; where it begins."""
        inks = self.inks
        shade = inks.who.get(line.who) if line.who else None
        ground, ink = (shade.tint, shade.ink) if shade else (inks.faint, inks.ink2)
        if line.misfit:
            ink = inks.trouble
        letter = f"{line.letter} " if line.letter else ""
        words = inks.tiny_medium.fit(line.chip, 128)
        wide = inks.tiny_strong.width(letter) + inks.tiny_medium.width(words) + 14
        chip = QRectF(right - wide, y - CHIP / 2, wide, CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, 5, 5)
        write(painter, inks.tiny_strong, ink, chip.x() + 7, y, letter)
        x = chip.x() + 7 + inks.tiny_strong.width(letter)
        write(painter, inks.tiny_medium, ink, x, y, words)
        return chip.x()


class VisitList(QListView):
    """``picked`` carries a visit; ``entered`` asks for the roads, with Right or Enter."""

    picked = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DeskModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Line(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Visits hit"))
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def visit_id(self) -> int | None:
        """The visit picked."""
        index = self.currentIndex()
        return self.lines.line(index.row()).visit_id if index.isValid() else None

    def pick(self, visit_id: int | None) -> None:
        """Pick a visit; nothing happens where it is not in the list."""
        place = self.lines.place_of(visit_id)
        if place >= 0:
            self._go(place)

    def step(self, by: int) -> None:
        """Pick the next visit, or the one before."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.lines.rowCount():
            self._go(place)

    def _go(self, place: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.lines.index(place), flags)

    @Slot(QModelIndex)
    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.lines.line(index.row()).visit_id)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (keys.Key_Right, keys.Key_Return, keys.Key_Enter):
            self.entered.emit()
            return
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
