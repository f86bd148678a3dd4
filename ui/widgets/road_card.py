"""A road as a card: who comes, when, what it costs and why, what it moves for others."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from scheduler.views.desk import RoadRow
from ui.board.inks import inks_of
from ui.desk import words
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.text import money, tr
from ui.widgets.basics import Elided, column, frame, label, row
from ui.widgets.card_ink import RING, draw_card
from ui.widgets.chips import action_chip, tinted_chip
from ui.widgets.price_line import PriceLineView
from ui.widgets.who import WhoChip

PAD = 13
MOST_KNOCK_ONS = 3


class RoadCard(QFrame):
    """``chosen`` comes on a click, Enter or Space.

    ``moved`` carries -1 for Left and 1 for Right, ``stepped`` the same for Up and Down.
    """

    chosen = Signal(str)
    moved = Signal(int)
    stepped = Signal(int)
    focused = Signal()

    def __init__(
        self,
        theme: Theme,
        road: RoadRow,
        currency: str,
        zone: str,
        *,
        scale: int,
        names: Iterable[str] = (),
        opened: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.road = theme, road
        self._on, self._over = False, False
        self._title = words.title(road, names)
        self._spoken = ", ".join(
            part
            for part in (
                self._title,
                words.when(road, zone),
                money(road.total_minor, currency),
                words.break_even(road),
            )
            if part
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        edge = RING + PAD
        inner = column(spacing=3, margins=(edge, edge, edge, edge))
        self._head(inner, currency, zone)
        for line in road.lines:
            inner.addWidget(PriceLineView(theme, line, scale, currency, opened=opened))
            inner.addSpacing(4)
        self._foot(inner, words.knock_ons(road, zone, names))
        inner.addStretch(1)
        self.setLayout(inner)
        theme.changed.connect(self._dress)
        self._dress()
        self.mark(chosen=False)

    def _head(self, inner: QVBoxLayout, currency: str, zone: str) -> None:
        road = self.road
        who = WhoChip(self._theme, road.who) if road.who else None
        top = row(who or tinted_chip(self._theme, tr("nobody"), None), None)
        if road.against_cheapest_minor == 0:
            top.addWidget(action_chip(self._theme, tr("cheapest")))
        inner.addLayout(top)
        inner.addSpacing(5)
        inner.addWidget(label(self._title, "lead", wrap=True))
        inner.addWidget(label(words.when(road, zone), "small", wrap=True))
        inner.addSpacing(3)
        inner.addLayout(self._total(currency))
        verdict = label(words.break_even(road), "line", wrap=True)
        verdict.setToolTip(_verdict_tip(road))
        inner.addWidget(verdict)
        inner.addSpacing(4)
        inner.addWidget(frame("rule"))
        inner.addSpacing(4)
        self.verdict = verdict

    def _total(self, currency: str) -> QHBoxLayout:
        total = label(money(self.road.total_minor, currency), "figure")
        line = row(total, spacing=6)
        more = words.price(self.road.total_minor, self.road.against_cheapest_minor, currency)
        against = Elided(more, "small")
        against.setAlignment(Qt.AlignmentFlag.AlignBottom)
        against.setContentsMargins(0, 0, 0, 4)
        line.addWidget(against, 1)
        return line

    def _foot(self, inner: QVBoxLayout, told: tuple[str, ...]) -> None:
        inner.addSpacing(2)
        inner.addWidget(frame("rule"))
        inner.addSpacing(4)
        if not told:
            inner.addWidget(label(tr("Nobody else is moved."), "tiny", wrap=True))
        for sentence in told[:MOST_KNOCK_ONS]:
            inner.addWidget(label(sentence, "tiny", wrap=True))
        if told[MOST_KNOCK_ONS:]:
            rest = label(tr("and {number} more", number=len(told) - MOST_KNOCK_ONS), "tiny")
            rest.setToolTip(on_hover("\n".join(told[MOST_KNOCK_ONS:])))
            inner.addWidget(rest)

    def mark(self, *, chosen: bool) -> None:
        """Mark the card as the road chosen, or not."""
        self._on = chosen
        self.setAccessibleName(f"{self._spoken}, {tr('chosen')}" if chosen else self._spoken)
        self.update()

    @property
    def on(self) -> bool:
        """Whether this is the road chosen."""
        return self._on

    @Slot()
    def _dress(self) -> None:
        self._inks = inks_of(self._theme.tokens)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_card(
            painter,
            QRectF(self.rect()),
            self._inks,
            chosen=self._on,
            over=self._over,
            focus=self.hasFocus(),
        )
        painter.end()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.road.id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.chosen.emit(self.road.id)
        elif event.key() in (keys.Key_Left, keys.Key_Right):
            self.moved.emit(-1 if event.key() == keys.Key_Left else 1)
        elif event.key() in (keys.Key_Up, keys.Key_Down):
            self.stepped.emit(-1 if event.key() == keys.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _verdict_tip(road: RoadRow) -> str:
    if road.break_even is None:
        return ""
    return tr(
        "Compared with the cheapest other road, both without what losing the client costs:"
        " no assumption is in this figure."
    )
