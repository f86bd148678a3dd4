"""The roads of a visit beside each other; what does not fit is reached by scrolling sideways."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from scheduler.views.desk import VisitRoads
from ui.desk.prices import scale
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.card_ink import RING
from ui.widgets.road_card import RoadCard

NARROWEST, WIDEST, GAP = 212, 272, 10
SCROLL_BAR = 12


class RoadStrip(QScrollArea):
    """Cards of one height. ``chosen`` carries the id of a road.

    ``stepped`` asks for the visit before (-1) or after (1), with the arrow keys.
    """

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[RoadCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Roads"))
        self._body = QWidget()
        self._body.setProperty("ground", "clear")
        self.setWidget(self._body)

    def make(
        self, visit: VisitRoads, currency: str, zone: str, names: Iterable[str], *, opened: bool
    ) -> Iterator[RoadCard]:
        """Make the cards of a visit one by one, to be put in place of those shown."""
        longest, names = scale(visit.roads), tuple(names)
        for road in visit.roads:
            card = RoadCard(
                self._theme,
                road,
                currency,
                zone,
                scale=longest,
                names=names,
                opened=opened,
                parent=self._body,
            )
            card.chosen.connect(self.chosen)
            card.stepped.connect(self.stepped)
            card.moved.connect(lambda step, one=card: self._step(one, step))
            card.focused.connect(lambda one=card: self.ensureWidgetVisible(one, GAP, 0))
            _dress(card)
            yield card

    def put(self, cards: Sequence[RoadCard]) -> None:
        """Show cards in place of those before; the focus stays on its road, else among them."""
        before, self.cards = self.cards, list(cards)
        held = next((card.road.id for card in before if card.hasFocus()), None)
        for card in self.cards:
            card.show()
        self.horizontalScrollBar().setValue(0)
        self._fit()
        if held is not None and self.cards:
            same = (card for card in self.cards if card.road.id == held)
            next(same, self.cards[0]).setFocus(Qt.FocusReason.TabFocusReason)
        for card in before:
            card.hide()
            card.deleteLater()

    def mark(self, road_id: str | None) -> None:
        """Mark the road chosen, and bring it into view."""
        for card in self.cards:
            card.mark(chosen=card.road.id == road_id)
            if card.on:
                self.ensureWidgetVisible(card, GAP, 0)

    def focus(self) -> None:
        """Give the focus to the road chosen, else to the first."""
        wanted = next((card for card in self.cards if card.on), None) or next(
            iter(self.cards), None
        )
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def has_focus(self) -> bool:
        """Whether a road has the focus."""
        return any(card.hasFocus() for card in self.cards)

    def _step(self, card: RoadCard, step: int) -> None:
        at = self.cards.index(card) + step
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """Share the width among the cards, and be as high as the highest needs."""
        number = len(self.cards)
        if not number:
            self.setFixedHeight(0)
            return
        gap = GAP - 2 * RING
        room = self.width() - (number - 1) * gap
        wide = min(max(room // number, NARROWEST, *map(_least, self.cards)), WIDEST)
        high = max(_height(card, wide) for card in self.cards)
        for place, card in enumerate(self.cards):
            card.setGeometry(place * (wide + gap), 0, wide, high)
        whole = number * wide + (number - 1) * gap
        self._body.resize(whole, high)
        crowded = whole > self.width()
        policies = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policies.ScrollBarAlwaysOn if crowded else policies.ScrollBarAlwaysOff
        )
        self.setFixedHeight(high + (SCROLL_BAR if crowded else 0))

    @Slot()
    def refit(self) -> None:
        """Measure the cards again, after the theme changed."""
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that turns up and down scrolls the page, not the cards.
        if event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()


def _least(card: RoadCard) -> int:
    """The width that the chips of a card need beside each other."""
    layout = card.layout()
    return layout.minimumSize().width() if layout is not None else 0


def _height(card: RoadCard, width: int) -> int:
    layout = card.layout()
    return layout.totalHeightForWidth(width) if layout is not None else 0


def _dress(card: RoadCard) -> None:
    """Labels know what room they need only once they wear their fonts."""
    for part in card.findChildren(QWidget):
        part.ensurePolished()
