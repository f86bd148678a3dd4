"""A price line on a card: name and amount, source below, a thin bar, its inputs when asked for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from scheduler.continuity.lines import PriceLine
from ui.board.inks import Inks, inks_of, write
from ui.desk import prices
from ui.desk.price_inputs import inputs
from ui.look.theme import Theme
from ui.text import money

NAME, SOURCE, INPUT, BAR, GAP = 18, 16, 15, 4, 6


class PriceLineView(QWidget):
    """One line; ``scale`` is the amount whose bar is full. It is painted: a desk has hundreds.

    What losing the client costs is red; the bar of what is saved is hollow.
    """

    def __init__(
        self, theme: Theme, line: PriceLine, scale: int, currency: str, *, opened: bool
    ) -> None:
        super().__init__()
        self._theme, self._line, self._currency = theme, line, currency
        self._name, self._source = prices.name(line), prices.source(line)
        self._amount = money(line.amount_minor, currency)
        self._share = line.amount_minor / scale if scale else 0.0
        self.inputs = inputs(line, currency) if opened else ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((self._name, self._amount, self._source, *self.inputs)))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        below = GAP + INPUT * len(self.inputs) if self.inputs else 0
        return QSize(120, NAME + SOURCE + BAR + 1 + below)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        # Written when somebody points at it: most lines are never pointed at.
        self.setToolTip(prices.tip(self._line, self._currency))
        super().enterEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks, wide = inks_of(self._theme.tokens), float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        amount = inks.body.width(self._amount)
        name = inks.body.fit(self._name, wide - amount - 8)
        write(painter, inks.body, inks.ink1, 0, NAME / 2, name)
        write(painter, inks.body, inks.ink1, wide - amount, NAME / 2, self._amount)
        source = inks.tiny.fit(self._source, wide)
        write(painter, inks.tiny, inks.ink2, 0, NAME + SOURCE / 2 - 1, source)
        self._bar(painter, inks, QRectF(0, NAME + SOURCE, wide, BAR))
        y = NAME + SOURCE + BAR + GAP + INPUT / 2
        for told in self.inputs:
            write(painter, inks.tiny, inks.ink2, 0, y, inks.tiny.fit(told, wide))
            y += INPUT
        painter.end()

    def _bar(self, painter: QPainter, inks: Inks, whole: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.faint)
        painter.drawRoundedRect(whole, BAR / 2, BAR / 2)
        if not self._share:
            return
        part = QRectF(whole)
        part.setWidth(max(whole.width() * min(abs(self._share), 1.0), BAR))
        painter.setBrush(inks.who["stranger"].ink if prices.risk(self._line) else inks.ink3)
        if self._share < 0:
            painter.setBrush(inks.surface)
            painter.setPen(inks.ink3)
            part.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(part, BAR / 2, BAR / 2)
