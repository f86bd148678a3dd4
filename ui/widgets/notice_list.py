"""The texts of notices in a list: what each is called, and whether it was changed."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QWidget
from typing_extensions import override

from ui.board.inks import write
from ui.look.theme import Theme
from ui.widgets.line_painter import Index, LinePainter

HIGH, PAD = 50, 16
STATE, TROUBLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class NoticeList(QListWidget):
    """``picked`` carries the name of the text that is shown now."""

    picked = Signal(str)

    def __init__(
        self, theme: Theme, titles: Iterable[tuple[str, str]], name: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        for key, title in titles:
            self._names.append(key)
            self.addItem(title)
        self.setAccessibleName(name)
        self.setItemDelegate(_Line(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._moved)

    @property
    def name(self) -> str:
        """The text that is picked."""
        return self._names[self.currentRow()]

    def pick(self, name: str) -> None:
        """Pick another text."""
        self.setCurrentRow(self._names.index(name))

    def tell(self, name: str, state: str, *, trouble: bool) -> None:
        """Say below its title how a text stands."""
        item = self.item(self._names.index(name))
        item.setData(STATE, state)
        item.setData(TROUBLE, trouble)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")

    def told(self, name: str) -> str:
        """What is said below the title of a text."""
        item: QListWidgetItem = self.item(self._names.index(name))
        return str(item.data(STATE))

    @Slot(int)
    def _moved(self, place: int) -> None:
        self.picked.emit(self._names[place])


class _Line(LinePainter):
    """Draws one text on two lines."""

    @override
    def high(self, index: Index) -> int:
        return HIGH

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        inks = self.inks
        self.ruled(painter, rect, state)
        left, room = rect.x() + PAD, rect.width() - 2 * PAD
        title = inks.strong.fit(index.data(), room)
        write(painter, inks.strong, inks.ink1, left, rect.y() + 16, title)
        told = inks.small.fit(str(index.data(STATE) or ""), room)
        ink = inks.trouble if index.data(TROUBLE) else inks.ink2
        write(painter, inks.small, ink, left, rect.y() + 35, told)
