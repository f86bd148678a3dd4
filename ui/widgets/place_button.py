"""A place for a visit that is being booked: its number, when, who comes, and the price."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from scheduler.views.booking import PlaceRow, PlacesRow
from ui.board.inks import inks_of
from ui.desk import booking_words as words
from ui.look.theme import Theme
from ui.widgets.basics import Elided, column, label, row
from ui.widgets.card_ink import RING, draw_card
from ui.widgets.who import WhoChip


class PlaceButton(QFrame):
    """``chosen`` comes on a click, Enter or Space."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, number: int, place: PlaceRow, found: PlacesRow) -> None:
        super().__init__()
        self._theme, self.place = theme, place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{number}: {words.spoken(place, found)}")
        edge = RING + 10
        first = row(label(str(number), "label"), 2, spacing=8)
        first.addWidget(Elided(words.when(place, found.zone), "strong"), 1)
        first.addWidget(label(words.price(place, found.currency), "strong"))
        second = row(WhoChip(theme, place.who), spacing=8)
        second.addWidget(Elided(f"{place.technician} · {words.facts(place)}", "small"), 1)
        self.setLayout(column(first, second, spacing=6, margins=(edge, edge - 2, edge, edge - 2)))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_card(
            painter,
            self.rect().toRectF(),
            inks_of(self._theme.tokens),
            chosen=False,
            over=self.underMouse(),
            focus=self.hasFocus(),
        )
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit(self.place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.place)
        else:
            super().keyPressEvent(event)
