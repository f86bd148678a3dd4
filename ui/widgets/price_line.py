"""A price line on a card: name and amount, source below, a thin bar, its inputs when asked for."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from scheduler.continuity.lines import PriceLine
from ui.board.inks import Inks
from ui.desk import prices
from ui.look.theme import Theme
from ui.text import money
from ui.widgets.basics import Elided, column, label, row

BAR = 4


class Bar(QWidget):
    """A share of a full line; what losing the client costs is red, what is saved is hollow."""

    def __init__(
        self, theme: Theme, share: float, *, risk: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._share, self._risk = theme, share, risk
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._inks = Inks(self._theme.tokens)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, BAR)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.faint)
        whole = QRectF(0, 0, self.width(), BAR)
        painter.drawRoundedRect(whole, BAR / 2, BAR / 2)
        if self._share:
            wide = max(whole.width() * min(abs(self._share), 1.0), BAR)
            part = QRectF(0, 0, wide, BAR)
            ink = self._inks.who["stranger"].ink if self._risk else self._inks.ink3
            painter.setBrush(ink)
            if self._share < 0:
                painter.setBrush(self._inks.surface)
                painter.setPen(self._inks.ink3)
                part.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(part, BAR / 2, BAR / 2)
        painter.end()


class PriceLineView(QWidget):
    """One line; ``scale`` is the amount whose bar is full."""

    def __init__(
        self, theme: Theme, line: PriceLine, scale: int, currency: str, *, opened: bool
    ) -> None:
        super().__init__()
        told = prices.tip(line, currency)
        self.setToolTip(told)
        self.setAccessibleName(told.replace("\n", ", "))
        name = Elided(prices.name(line), "line")
        top = row(spacing=6)
        top.addWidget(name, 1)
        top.addWidget(label(money(line.amount_minor, currency), "line"))
        bar = Bar(theme, line.amount_minor / scale if scale else 0.0, risk=prices.risk(line))
        inner = column(top, Elided(prices.source(line), "tiny"), 1, bar, spacing=1)
        if opened:
            inner.addSpacing(2)
            for words in prices.inputs(line, currency):
                inner.addWidget(label(words, "tiny", wrap=True))
        self.setLayout(inner)
