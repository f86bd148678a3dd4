"""The card that says what lies under the mouse."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.look.tokens import MEDIUM, Tokens
from ui.map.colours import look_of
from ui.map.words import Told
from ui.widgets.basics import column

WIDEST = 300
BESIDE = 18
"""From the mark to the card, so that neither the mark nor the mouse covers it."""


class HoverCard(QFrame):
    """Lines of words; the first one strong, with a dot in a technician's colour where told."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(textFormat=Qt.TextFormat.RichText)
        self.setLayout(column(self._label, margins=(10, 7, 10, 7)))
        self.hide()

    @property
    def words(self) -> str:
        """What it says at the moment, as HTML; empty where it is not there."""
        return "" if self.isHidden() else self._label.text()

    def tell(
        self, lines: Sequence[Told], order: dict[int, int], tokens: Tokens, at: QPoint
    ) -> None:
        """Say something beside a point of the map, whole on it."""
        self._label.setText("<br>".join(_html(told, order, tokens) for told in _styled(lines)))
        self._label.setWordWrap(self._label.sizeHint().width() > WIDEST)
        self._label.setFixedWidth(min(self._label.sizeHint().width(), WIDEST))
        self.adjustSize()
        room = self._map.size()
        x, y = at.x() + BESIDE, at.y() - self.height() // 2
        if x + self.width() > room.width() - 4:
            x = at.x() - BESIDE - self.width()
        y = min(max(y, 4), room.height() - 4 - self.height())
        self.move(max(x, 4), max(y, 4))
        self.show()
        self.raise_()


def _styled(lines: Sequence[Told]) -> list[tuple[Told, bool]]:
    return [(told, number == 0) for number, told in enumerate(lines)]


def _html(line: tuple[Told, bool], order: dict[int, int], tokens: Tokens) -> str:
    told, strong = line
    words = escape(told.words)
    if strong:
        words = f'<span style="font-weight:{MEDIUM}; color:{tokens.ink1}">{words}</span>'
    else:
        words = f'<span style="color:{tokens.ink2}">{words}</span>'
    if told.technician_id not in order:
        return words
    look = look_of(order[told.technician_id], tokens.dark)
    return f'<span style="color:{look.colour}">{"■" if look.square else "●"}</span> {words}'
