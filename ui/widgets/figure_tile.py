"""A figure on a tile: its value, how it changed, what is normal, and the months before."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.charts.small import Sparkline
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import Elided, column, label, row

HEIGHT = 124
"""As high as the style sheet makes a button for a figure."""

NARROWEST, GAP = 208, 12
SPARK, SIGN = 84, 14


@dataclass(frozen=True, slots=True)
class TileWords:
    """What a tile says.

    ``note`` is what is normal, or what the figure is made of; ``alarm`` where that is trouble.
    ``formula`` is told on hover and by screen readers.
    """

    title: str
    value: str = ""
    change: str = ""
    note: str = ""
    formula: str = ""
    alarm: bool = False
    trend: Sequence[float | None] = ()


class FigureTile(QPushButton):
    """A button: who presses it wants to see what the figure is made of."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoDefault=False)
        self.name, self._theme = name, theme
        self.setProperty("kind", "figure")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Elided("", "label")
        self._value = label("", "figure")
        self._change = Elided("", "small")
        self._note, self._alarm = Elided("", "small"), Elided("", "trouble")
        self._sign = QLabel()
        self._spark = Sparkline(theme)
        self._spark.setMaximumWidth(SPARK)
        self._sign.setFixedWidth(SIGN)
        beside = row(self._value, None)
        beside.addWidget(self._spark, 1)
        below = row(self._sign, spacing=4)
        for told in (self._note, self._alarm):
            below.addWidget(told, 1)
        inner = column(
            self._title,
            beside,
            4,
            self._change,
            below,
            spacing=2,
            margins=(16, 10, 16, 10),
        )
        self.setLayout(inner)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: TileWords) -> None:
        """Show a figure."""
        self._title.show_text(words.title)
        self._value.setText(words.value)
        self._change.show_text(words.change)
        self._note.show_text("" if words.alarm else words.note)
        self._alarm.show_text(words.note if words.alarm else "")
        for part in (self._sign, self._alarm):
            part.setVisible(words.alarm)
        self._note.setVisible(not words.alarm)
        self._spark.show_figures(words.trend)
        told = [f"{words.title}: {words.value or tr('reading')}", words.change, words.note]
        self.setAccessibleName(", ".join(part for part in told if part))
        self.setAccessibleDescription(words.formula)
        whole = ". ".join(part for part in (words.title, words.note, words.formula) if part)
        # Only rich text is broken into lines.
        self.setToolTip(f"<p>{escape(whole, quote=False)}.</p>")

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, HEIGHT)

    @Slot()
    def _dress(self) -> None:
        icon = self._theme.icon("warning", self._theme.tokens.trouble)
        self._sign.setPixmap(icon.pixmap(SIGN, SIGN))


class TileGrid(QWidget):
    """Tiles of one width in as many columns as there is room for. ``opened`` names one."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[FigureTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0

    def show_tiles(self, wanted: Sequence[tuple[str, TileWords]]) -> None:
        """Show figures by their names; the tiles stay where the names are the same."""
        if [tile.name for tile in self.tiles] != [name for name, _ in wanted]:
            for tile in self.tiles:
                tile.hide()
                tile.deleteLater()
            self.tiles = [FigureTile(self._theme, name) for name, _ in wanted]
            for tile in self.tiles:
                tile.clicked.connect(lambda _=False, name=tile.name: self.opened.emit(name))
            self._columns = 0
            self._arrange()
        for tile, (_, words) in zip(self.tiles, wanted, strict=True):
            tile.show_words(words)

    def _arrange(self) -> None:
        """Fill the lines evenly: five tiles beside each other are not four and one."""
        fit = max((self.width() + GAP) // (NARROWEST + GAP), 1)
        lines = -(-len(self.tiles) // fit)
        columns = -(-len(self.tiles) // max(lines, 1))
        if columns == self._columns:
            return
        for number in range(max(self._grid.columnCount(), columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())
