"""One road for every visit, as a card: its idea, its total, and what it does in a line."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from scheduler.views.desk import BundleRow, Idea
from ui.board.inks import Type, inks_of, write
from ui.desk.words import IDEAS, bundle_counts
from ui.look.theme import Theme
from ui.look.tokens import LEAD, SEMIBOLD
from ui.text import money, tr
from ui.widgets.card_ink import RING, draw_card

HIGH, NARROWEST, PAD = 92, 148, 11


class BundleCard(QAbstractButton):
    """A card that is chosen by a click, Space or Enter; ``setChecked`` marks it."""

    def __init__(self, theme: Theme, idea: Idea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.idea = idea
        self.bundle_id = ""
        self._total, self._counts = "", ""
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_bundle(None, "")

    def show_bundle(self, bundle: BundleRow | None, currency: str) -> None:
        """Show what the bundle comes to; None while that is being worked out."""
        self.bundle_id = bundle.id if bundle else ""
        self._total = money(bundle.together.total_minor, currency) if bundle else "…"
        self._counts = bundle_counts(bundle, currency) if bundle else ""
        self.setEnabled(bundle is not None)
        told = "\n".join(part for part in (tr(IDEAS[self.idea]), self._total, self._counts) if part)
        self.setToolTip(told)
        self.setAccessibleName(told.replace("\n", ", "))
        self.update()

    @Slot()
    def _dress(self) -> None:
        self._inks = inks_of(self._theme.tokens)
        self._figure = Type(LEAD + 1, SEMIBOLD)
        self.update()

    @override
    def nextCheckState(self) -> None:
        """Whoever shows the cards says which one is chosen."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, HIGH)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inks, whole = self._inks, QRectF(self.rect())
        draw_card(
            painter,
            whole,
            inks,
            chosen=self.isChecked(),
            over=self.underMouse() and self.isEnabled(),
            focus=self.hasFocus(),
        )
        x, room = RING + PAD, self.width() - 2 * (RING + PAD)
        title = inks.small_strong.fit(tr(IDEAS[self.idea]), room)
        write(painter, inks.small_strong, inks.ink1, x, RING + 17, title)
        ink = inks.ink1 if self.isEnabled() else inks.ink2
        write(painter, self._figure, ink, x, RING + 38, self._total)
        y = RING + 58.0
        for line in inks.tiny.two(self._counts, room):
            write(painter, inks.tiny, inks.ink2, x, y, line)
            y += 15
        painter.end()


class BundleCards(QWidget):
    """The four bundles, two by two. ``chosen`` carries the id of the one pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("One choice for all visits"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8 - 2 * RING)
        self.cards: dict[Idea, BundleCard] = {}
        for number, idea in enumerate(Idea):
            card = BundleCard(theme, idea)
            card.clicked.connect(lambda _=False, one=card: self.chosen.emit(one.bundle_id))
            grid.addWidget(card, *divmod(number, 2))
            self.cards[idea] = card

    def show_bundles(self, bundles: tuple[BundleRow, ...], currency: str) -> None:
        """Show these; ideas without a bundle leave no hole once there are any."""
        found = {bundle.idea: bundle for bundle in bundles}
        for idea, card in self.cards.items():
            card.show_bundle(found.get(idea), currency)
            card.setVisible(not found or idea in found)

    def mark(self, bundle: BundleRow | None) -> None:
        """Mark the bundle that is chosen, none for a mix of one's own."""
        for card in self.cards.values():
            card.setChecked(bundle is not None and card.bundle_id == bundle.id)
