"""The list of what a search found, the letters that match in bold."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget
from typing_extensions import override

from ui.board.inks import Type, write
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.found_words import FoundLine, Marked
from ui.widgets.line_painter import Index, LinePainter

HIGH, HEADING = 46, 28
PAD, ICON, BETWEEN = 12, 18, 12
LEAST_FOR_FACT = 24
DOT = Marked("  ·  ")

LINE = Qt.ItemDataRole.UserRole + 1


class FoundModel(QAbstractListModel):
    """Lines and the headings between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[FoundLine, ...] = ()

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

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
            return line.title.text
        spoken = line.spoken if line.row else line.title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return on_hover(spoken)
        return None


class _Painter(LinePainter):
    """Draws a heading on one line, what was found on two."""

    @override
    def high(self, index: Index) -> int:
        return HIGH if index.data(LINE).row else HEADING

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        line: FoundLine = index.data(LINE)
        if line.row is None:
            inks, left, y = self.inks, rect.x() + PAD, rect.bottom() - 11
            write(painter, inks.tiny_medium, inks.ink2, left, y, line.title.text)
        else:
            self.rounded(painter, rect, state)
            self._line(painter, rect, line)

    def _line(self, painter: QPainter, rect: QRectF, line: FoundLine) -> None:
        inks = self.inks
        gone = line.row is not None and line.row.gone_on is not None
        left, right = rect.x() + PAD, rect.right() - PAD
        icon = self.theme.icon(line.icon).pixmap(ICON, ICON)
        painter.drawPixmap(round(left), round(rect.center().y() - ICON / 2), icon)
        left += ICON + BETWEEN
        y = rect.y() + 15
        begins = right - inks.small.width(line.aside)
        write(painter, inks.small, inks.ink2, begins, y, line.aside)
        ink = inks.ink2 if gone else inks.ink1
        room = begins - BETWEEN - left
        write_marked(painter, (inks.body, inks.strong), ink, (left, y), room, line.title)
        self._facts(painter, left, right, y + 18, line.facts)

    def _facts(
        self, painter: QPainter, left: float, right: float, y: float, facts: Sequence[Marked]
    ) -> None:
        inks = self.inks
        types = inks.small, inks.small_strong
        for number, fact in enumerate(facts):
            if right - left < LEAST_FOR_FACT:
                return
            if number:
                left = write_marked(painter, types, inks.ink3, (left, y), right - left, DOT)
            left = write_marked(painter, types, inks.ink2, (left, y), right - left, fact)


def write_marked(
    painter: QPainter,
    types: tuple[Type, Type],
    colour: QColor,
    at: tuple[float, float],
    room: float,
    marked: Marked,
) -> float:
    """Write a text, its hits in the second type, shortened to the room; returns where it ends."""
    x, y = at
    end = x + room
    for text, hit in marked.runs():
        kind = types[hit]
        shown = kind.fit(text, end - x, 0)
        write(painter, kind, colour, x, y, shown)
        x += kind.width(shown)
        if shown != text:
            return end
    return x


class FoundList(QListView):
    """Shows lines; one of them is always chosen where there are any. ``taken`` carries a row."""

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = FoundModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Found"))
        self.clicked.connect(self._clicked)

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        """Show other lines and choose the first."""
        self.lines.show_lines(lines)
        self.scrollToTop()
        self.step(1)

    @property
    def high(self) -> int:
        """How high it is with every line in sight."""
        return sum(HIGH if line.row else HEADING for line in self.lines.lines)

    @property
    def chosen(self) -> FoundLine | None:
        """The line chosen."""
        index = self.currentIndex()
        return self.lines.lines[index.row()] if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose a line so many further on, or back; headings are passed over."""
        rows = [at for at, line in enumerate(self.lines.lines) if line.row is not None]
        if not rows:
            return
        now = self.currentIndex()
        place = rows.index(now.row()) + by if now.isValid() else 0
        at = rows[min(max(place, 0), len(rows) - 1)]
        self.setCurrentIndex(self.lines.index(at))
        if at == rows[0]:
            # Its heading belongs to it.
            self.scrollToTop()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self.lines.lines[index.row()].row
        if row is not None:
            self.taken.emit(row)
