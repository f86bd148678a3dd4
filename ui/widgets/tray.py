"""The tray beneath the board: visits without a place, each with its reason."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows
from ui.board.inks import Inks, write
from ui.board.words import some_visits, visits
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.models.board import TrayModel, TrayRole
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.line_painter import Index, LinePainter
from ui.widgets.who import Legend

CARD, GAP, PAD = 66, 8, 12
NARROWEST, WIDEST = 236, 420
SCROLL_BAR = 12
ROOM_FOR_LEGEND = 560
PEEK = 22
"""How much of the second line of cards is seen, so that one knows there is one."""

MOST_LINES = 4
"""Lines of cards shown at most when all are asked for; the rest scrolls."""


class _Card(LinePainter):
    """A visit in the tray: client, service, due day, reason on up to two lines."""

    @override
    def high(self, index: Index) -> int:
        return CARD + GAP

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        inks = self.inks
        card = QRectF(rect.x(), rect.y(), rect.width() - GAP, CARD)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(inks.ring if chosen else QPen(inks.ink3 if over else inks.line, 1))
        painter.setBrush(inks.surface)
        inset = 1.0 if chosen else 0.5
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 8, 8)
        self._words(painter, inks, card, index)

    def _words(
        self,
        painter: QPainter,
        inks: Inks,
        card: QRectF,
        index: Index,
    ) -> None:
        left, right, y = card.x() + 12, card.right() - 12, card.y() + 17
        due = index.data(TrayRole.DUE)
        right_of_name = right - inks.tiny.width(due) - 8
        write(painter, inks.tiny, inks.ink2, right - inks.tiny.width(due), y, due)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.trouble)
        painter.drawEllipse(QRectF(left, y - 3, 6, 6))
        left += 13
        name = inks.small_strong.fit(index.data(), right_of_name - left)
        write(painter, inks.small_strong, inks.ink1, left, y, name)
        after = left + inks.small_strong.width(name) + 6
        service = inks.small.fit(index.data(TrayRole.SERVICE), right_of_name - after)
        write(painter, inks.small, inks.ink2, after, y, service)
        for line in inks.small.two(index.data(TrayRole.REASON), right - left):
            y += 16
            write(painter, inks.small, inks.ink2, left, y, line)


class _Cards(QListView):
    """The cards in as many equally wide columns as fit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._card = _Card(theme, self)
        self._card.wide = NARROWEST
        self.setItemDelegate(self._card)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(tr("Visits without a place"))

    def lines(self) -> int:
        """How many lines all cards take."""
        return -(-self.model().rowCount() // self._fitting())

    def spread(self) -> None:
        """Share the width among the cards; few of them stay readable, not stretched.

        The scroll bar is there or not, never as needed: then Qt would keep its room free.
        """
        count = self.model().rowCount()
        crowded = count > self._fitting()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOn if crowded else policies.ScrollBarAlwaysOff
        )
        beside = max(min(self._fitting(), count), 1)
        room = self.width() - (SCROLL_BAR if crowded else 0) - 1
        self._card.wide = min(room // beside, WIDEST)
        self.scheduleDelayedItemsLayout()

    def _fitting(self) -> int:
        return max((self.width() - SCROLL_BAR) // (NARROWEST + GAP), 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spread()


class Tray(QFrame):
    """What has no place, why, and the meaning of the colours. ``chosen`` carries a visit."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "footer")
        self.model = TrayModel(self)
        self.cards = _Cards(theme)
        self.cards.setModel(self.model)
        self._title = label("", "strong")
        self._count = label("", "muted")
        self._more = button(tr("Show all"), self._toggle, kind="quiet", theme=theme, icon="up")
        self._more.setCheckable(True)
        self._legend = Legend(theme)
        self.setMinimumWidth(NARROWEST + 2 * PAD)
        head = QWidget()
        line = (self._title, self._count, self._more, None, self._legend)
        # The gap beside the last card lies in the margin, so that the card ends with the legend.
        head.setLayout(row(*line, spacing=8, margins=(0, 0, GAP, 0)))
        head.setFixedHeight(CONTROL_HEIGHT)
        self.setLayout(column(head, self.cards, spacing=2, margins=(PAD, 4, PAD - GAP, 4)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.cards.selectionModel().currentChanged.connect(self._picked)
        self._quiet = False
        self.show_rows(None)

    def show_rows(self, rows: BoardRows | None, of: int | None = None) -> None:
        """Show the visits of a board that have no place; ``of`` so many, where some are hidden."""
        chosen = self.cards.currentIndex().data(TrayRole.VISIT)
        self._quiet = True
        self.model.show(rows.tray if rows else (), rows.currency if rows else "")
        self._quiet = False
        left = self.model.rowCount()
        hidden = (of or left) - left
        if left or hidden:
            self._title.setText(tr("Without a place"))
            self._count.setText(some_visits(left, left + hidden) if hidden else visits(left))
        else:
            done = rows is not None and rows.cards
            self._title.setText(tr("Every visit has a place") if done else "")
            self._count.setText("")
        self.choose(chosen)
        self._fit()

    def choose(self, visit_id: int | None) -> None:
        """Mark a visit without telling anybody."""
        self._quiet = True
        index = self.model.index_of(visit_id)
        if index.isValid():
            self.cards.setCurrentIndex(index)
        else:
            self.cards.clearSelection()
            self.cards.setCurrentIndex(QModelIndex())
        self._quiet = False

    @Slot(bool)
    def catch(self, over: bool) -> None:
        """Show whether a visit that is held over the tray would fall into it."""
        self.setProperty("ground", "band" if over else "footer")
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _toggle(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """Be as high as one line of cards, or as all of them when that was asked for."""
        lines = self.cards.lines()
        self._more.setVisible(lines > 1)
        self._more.setText(tr("Show less") if self._more.isChecked() else tr("Show all"))
        self.cards.setVisible(lines > 0)
        shown = min(lines, MOST_LINES) if self._more.isChecked() else min(lines, 1)
        peek = PEEK if lines > shown else 0
        self.cards.setFixedHeight(max(shown * (CARD + GAP) + peek, 1))
        self.cards.spread()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(self.width() >= ROOM_FOR_LEGEND)
        self._fit()

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        visit_id = index.data(TrayRole.VISIT)
        if visit_id is not None and not self._quiet:
            self.chosen.emit(visit_id)
