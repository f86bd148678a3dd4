"""The list of what was done, under the days on which it was."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget
from typing_extensions import override

from ui.board.inks import write
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.history_words import HistoryLine
from ui.widgets.line_painter import Index, LinePainter

HIGH, HEADING = 50, 34
PAD, BETWEEN = 12, 12
NEAR_THE_END = 400
"""Pixels before the end of the list at which older entries are asked for."""

LINE = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractListModel):
    """Entries and the days between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[HistoryLine, ...] = ()

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show other lines; where they go on from those that are shown, only those are added."""
        known = len(self.lines)
        if known and tuple(lines[:known]) == self.lines and len(lines) > known:
            self.beginInsertRows(QModelIndex(), known, len(lines) - 1)
            self.lines = tuple(lines)
            self.endInsertRows()
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def place_of(self, change_set: int | None) -> int | None:
        """The place of an entry."""
        for place, line in enumerate(self.lines):
            if line.row is not None and line.row.id == change_set:
                return place
        return None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole and line.row is not None:
            return on_hover(f"{line.title}\n{line.facts}")
        return None


class _Painter(LinePainter):
    """Draws a day on one line, an entry on two; what was taken back is struck out."""

    @override
    def high(self, index: Index) -> int:
        return HEADING if index.data(LINE).row is None else HIGH

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        line: HistoryLine = index.data(LINE)
        if line.row is None:
            inks, left, y = self.inks, rect.x() + PAD, rect.bottom() - 11
            write(painter, inks.small_strong, inks.ink2, left, y, line.title)
        else:
            self.rounded(painter, rect, state)
            self._line(painter, rect, line, taken_back=not line.row.in_force)

    def _line(
        self, painter: QPainter, rect: QRectF, line: HistoryLine, *, taken_back: bool
    ) -> None:
        inks, left, right = self.inks, rect.x() + PAD, rect.right() - PAD
        y = rect.y() + 17
        begins = right - inks.small.width(line.aside)
        write(painter, inks.small, inks.ink2, begins, y, line.aside)
        shown = inks.body.fit(line.title, begins - BETWEEN - left, 0)
        ink = inks.ink2 if taken_back else inks.ink1
        write(painter, inks.body, ink, left, y, shown)
        if taken_back:
            painter.setPen(ink)
            painter.drawLine(
                round(left), round(y) + 1, round(left + inks.body.width(shown)), round(y) + 1
            )
        facts = inks.small.fit(line.facts, right - left, 0)
        write(painter, inks.small, inks.ink2, left, y + 18, facts)


class HistoryList(QListView):
    """Shows lines. ``opened`` carries the change set chosen, ``more_wanted`` comes at the end."""

    opened = Signal(int)
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = HistoryModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What was done, the newest first"))
        self.selectionModel().currentChanged.connect(self._turned)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def chosen(self) -> int | None:
        """The change set chosen."""
        index = self.currentIndex()
        row = self.lines.lines[index.row()].row if index.isValid() else None
        return None if row is None else row.id

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show other lines; the scroll stays, and what is chosen where it is still there."""
        chosen, at = self.chosen, self.verticalScrollBar().value()
        self.lines.show_lines(lines)
        self.choose(chosen)
        self.verticalScrollBar().setValue(at)

    def choose(self, change_set: int | None) -> None:
        """Choose an entry where it is listed, without opening it; else none."""
        place = self.lines.place_of(change_set)
        blocked = self.selectionModel().blockSignals(True)
        index = QModelIndex() if place is None else self.lines.index(place)
        self.setCurrentIndex(index)
        self.selectionModel().blockSignals(blocked)
        if place is not None:
            self.scrollTo(index)
        self.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _turned(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self.chosen is not None:
            self.opened.emit(self.chosen)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - NEAR_THE_END:
            self.more_wanted.emit()
