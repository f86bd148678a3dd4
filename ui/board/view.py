"""The board on the screen: scrolling, zooming, choosing with mouse and keys."""

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows
from ui.board import canvas, frame
from ui.board.divider import Divider
from ui.board.found import Found
from ui.board.inks import inks_of
from ui.board.layout import Block, Cell, View
from ui.board.mover import Mover
from ui.board.scene import Scene, Step
from ui.board.sight import Sight, bring
from ui.board.tips import REACH, tip
from ui.board.words import board_spoken, card_spoken
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import ground

BEFORE_NOW = 200
"""How much of the day before now is shown where the day does not fit."""

ZOOM_STEP = 1.25

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}


END = 5
"""How near to the end of a visit the mouse takes hold of it."""

LONG_ENOUGH = 24
"""A block narrower than this has no end to take hold of: it is moved whole."""

MOST_PARTS = 12
"""More pieces than this are painted faster as one."""


class BoardView(QAbstractScrollArea):
    """The board. It shows rows and says what a person does; it changes nothing by itself.

    ``chosen`` carries the visit a person chose, ``cleared`` comes when he let it go,
    ``opened`` the day he wants to see, ``week_wanted`` and ``today_wanted`` the way back,
    ``technician_wanted`` the technician whose week he wants to see alone.
    """

    chosen = Signal(int)
    cleared = Signal()
    opened = Signal(object)
    week_wanted = Signal()
    today_wanted = Signal()
    technician_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self._theme = theme
        self._inks = inks_of(theme.tokens)
        self._hovered: int | None = None
        self._tabbed = False
        self._stretching = False
        self._named: int | None = None
        ground(self, "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(360, 160)
        self.setAccessibleName(tr("Board"))
        self.names_width = frame.TECHNICIANS
        self.divider = Divider(self)
        self.mover = Mover(self, self.scene, self.sight, theme)
        self.mover.day_wanted.connect(self.opened)
        theme.changed.connect(self._dress)

    def show_rows(
        self,
        rows: BoardRows | None,
        matching: frozenset[int] | None = None,
        only: frozenset[int] | None = None,
        found: Found | None = None,
    ) -> None:
        """Show other rows where the old ones were: scroll, zoom and chosen visits stay.

        Visits that are not ``matching`` are drawn faintly, unless it is None. ``only`` are the
        technicians of ``rows`` where others are hidden, ``found`` the rows where they are sorted.
        """
        before = self.scene.rows.plan_version if self.scene.rows else 0
        self.scene.matching, self.scene.only = matching, only
        self.scene.show(rows, found)
        self.mover.rows_changed(before)
        if rows is not None:
            self.setAccessibleName(board_spoken(rows))
        self._fit()

    def turn(self, view: View, day: date | None = None) -> None:
        """Show the week or a day, from its beginning; the chosen visit comes into sight."""
        self.scene.turn(view, day)
        self._fit()
        now = self.scene.layout.now
        self.horizontalScrollBar().setValue(0 if now is None else round(now) - BEFORE_NOW)
        self.reveal()

    def choose(self, visit_id: int | None) -> None:
        """Choose a visit without telling anybody, and bring it into sight."""
        if visit_id == self.scene.chosen and not self.scene.also:
            return
        self.scene.choose(visit_id)
        self._speak()
        self.reveal()
        self.viewport().update()

    def magnify(self, factor: float, at: float | None = None) -> None:
        """Stretch the hours; what is at ``at`` (x in the viewport) stays there."""
        inner = self.sight().inner
        at = inner.center().x() if at is None else at
        bar = self.horizontalScrollBar()
        share = (at - inner.x() + bar.value()) / max(self.scene.layout.width, 1)
        self.scene.magnify(self.scene.zoom * factor)
        self._stretching = True
        self._fit_bars()
        bar.setValue(round(share * self.scene.layout.width - (at - inner.x())))
        self._stretching = False
        whole = self.viewport().rect()
        # The technicians stay as they are; only what is dragged may reach over them.
        self.viewport().update(whole if self.mover.busy else whole.adjusted(inner.x(), 0, 0, 0))

    def reveal(self) -> None:
        """Scroll no further than is needed to see the chosen visit."""
        place = self.scene.places.get(self.scene.chosen or -1)
        if place is None:
            return
        inner, row, rect = self.sight().inner, self.scene.layout.rows[place.row], place.block.rect
        bring(self.verticalScrollBar(), row.top, row.bottom, inner.height())
        bring(self.horizontalScrollBar(), rect.x - 16, rect.right + 16, inner.width())

    def widen(self, names_width: int) -> None:
        """Give the technicians' column another width."""
        self.names_width = names_width
        self._fit()
        self.viewport().update()

    def rect_of(self, visit_id: int) -> QRectF | None:
        """Where a visit is in the viewport at the moment, or None."""
        place = self.scene.places.get(visit_id)
        return None if place is None else self.sight().shown(place.block.rect)

    def sight(self) -> Sight:
        """Which part of the viewport scrolls, and how far it has."""
        size = self.viewport().size()
        top = frame.header_height(self.scene.layout)
        wide, high = size.width() - self.names_width, size.height() - top
        inner = QRect(self.names_width, top, max(wide, 1), max(high, 1))
        return Sight(
            inner,
            QPointF(
                inner.x() - self.horizontalScrollBar().value(),
                inner.y() - self.verticalScrollBar().value(),
            ),
        )

    def _fit(self) -> None:
        """Lay out for the present size and set what can be scrolled."""
        inner = self.sight().inner
        self.scene.resize((inner.width(), inner.height()))
        self._fit_bars()
        self.viewport().update()

    def _fit_bars(self) -> None:
        inner, layout = self.sight().inner, self.scene.layout
        for bar, whole, page in (
            (self.horizontalScrollBar(), layout.width, inner.width()),
            (self.verticalScrollBar(), layout.height, inner.height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(48)
            bar.setRange(0, max(int(whole + 0.5) - page, 0))

    @Slot()
    def _dress(self) -> None:
        self._inks = inks_of(self._theme.tokens)
        self.viewport().update()

    def _speak(self) -> None:
        rows, chosen = self.scene.rows, self.scene.chosen
        place = self.scene.places.get(chosen) if chosen is not None else None
        if rows is None or place is None:
            self.setAccessibleDescription("")
            return
        card = place.block.card
        said = card_spoken(card, self.scene.technician(card.technician_id), rows.zone)
        self.setAccessibleDescription(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _pick(self, visit_id: int | None) -> None:
        """What a person chose, by hand."""
        before = self.scene.chosen
        self.choose(visit_id)
        self._tell_chosen(before)

    def _pick_also(self, visit_id: int, modifiers: Qt.KeyboardModifier) -> None:
        """What a person chose besides: one more with Ctrl, all up to it with Shift."""
        before = self.scene.chosen
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.scene.toggle(visit_id)
        else:
            self.scene.stretch(visit_id)
        self._speak()
        self._tell_chosen(before)
        self.viewport().update()

    def _tell_chosen(self, before: int | None) -> None:
        now = self.scene.chosen
        if now is None and before is not None:
            self.cleared.emit()
        elif now is not None and now != before:
            self.chosen.emit(now)

    def _cell_at(self, point: QPointF) -> Cell | None:
        at = self.sight().content(point)
        return None if at is None else self.scene.layout.cell_at(at.x(), at.y())

    def _block_at(self, point: QPointF) -> Block | None:
        at = self.sight().content(point)
        return None if at is None else self.scene.layout.block_at(at.x(), at.y(), REACH)

    def technician_at(self, point: QPointF) -> int | None:
        """Whose name is at a point."""
        inner = self.sight().inner
        if point.x() >= inner.x() or point.y() < inner.y():
            return None
        index = self.scene.layout.row_at(point.y() - self.sight().offset.y())
        return None if index is None else self.scene.layout.rows[index].technician.id

    def _at_end(self, block: Block, point: QPointF) -> bool:
        """Whether a point is on the end of a visit, by which it is made longer or shorter."""
        if self.scene.view is not View.DAY or block.rect.w < LONG_ENOUGH:
            return False
        return abs(self.sight().shown(block.rect).right() - point.x()) <= END

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        block = self._block_at(event.position())
        if block is None:
            self.mover.let_go()
            self._named = self.technician_at(event.position())
            if self.sight().content(event.position()) is not None:
                self._pick(None)
            return
        visit_id = block.card.visit_id
        if event.modifiers() & (SHIFT | CONTROL):
            self._pick_also(visit_id, event.modifiers())
        elif visit_id not in self.scene.selection:
            self._pick(visit_id)
        held = self.scene.selection
        if visit_id in held:
            others = (other for other in held if other != visit_id)
            edge = len(held) == 1 and self._at_end(block, event.position())
            self.mover.press(event.position(), (visit_id, *others), edge=edge)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.mover.release(event.position(), event.modifiers()):
            return
        named, self._named = self._named, None
        if named is not None and named == self.technician_at(event.position()):
            self.technician_wanted.emit(named)
            return
        block = self._block_at(event.position())
        if block is not None and self.scene.also and not event.modifiers() & (SHIFT | CONTROL):
            self._pick(block.card.visit_id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.scene.view is View.DAY:
            self.mousePressEvent(event)
            return
        inner = self.sight().inner
        if point.x() < inner.x() or point.x() >= inner.right():
            return
        index = self.scene.layout.column_at(point.x() - self.sight().offset.x())
        if index is not None and (point.y() < inner.y() or self._cell_at(point)):
            self.opened.emit(self.scene.layout.columns[index].day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self.mover.move(event.position(), event.modifiers()):
                return
        elif self.mover.dragging:
            # The release was lost, perhaps to a window that opened in between.
            self.mover.let_go()
        block = self._block_at(event.position())
        self._hover(block and block.card.visit_id)
        named = block is None and self.technician_at(event.position()) is not None
        if block is not None and self._at_end(block, event.position()):
            self._point(Qt.CursorShape.SizeHorCursor)
        else:
            on = named or block is not None
            shapes = Qt.CursorShape
            self._point(shapes.PointingHandCursor if on else shapes.ArrowCursor)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, visit_id: int | None) -> None:
        if visit_id == self._hovered:
            return
        for one in (self._hovered, visit_id):
            rect = None if one is None else self.rect_of(one)
            if rect is not None:
                self.viewport().update(rect.adjusted(-4, -4, 4, 4).toAlignedRect())
        self._hovered = visit_id

    def _point(self, shape: Qt.CursorShape) -> None:
        """Show with the mouse what it does here."""
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.magnify(ZOOM_STEP ** (turned / 120), event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.mover.key(event):
            event.accept()
            return
        key = Qt.Key(event.key())
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            super().keyPressEvent(event)
        elif key in STEPS:
            self._pick(self.scene.neighbour(STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
        elif key == Qt.Key.Key_Escape:
            self._step_back()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.magnify(ZOOM_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.magnify(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_T:
            self.today_wanted.emit()
        elif key == Qt.Key.Key_A:
            self._open_technician()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.mover.alt(held=False)
        super().keyReleaseEvent(event)

    def _open_chosen(self) -> None:
        cell = self.scene.cell_of(self.scene.chosen)
        day = cell.day if cell else self.scene.day
        if self.scene.view is View.WEEK and day is not None:
            self.opened.emit(day)

    def _open_technician(self) -> None:
        """Show the week of whoever has the chosen visit, else of the first one."""
        cell, rows = self.scene.cell_of(self.scene.chosen), self.scene.layout.rows
        if cell is not None:
            self.technician_wanted.emit(cell.technician_id)
        elif rows:
            self.technician_wanted.emit(rows[0].technician.id)

    def _step_back(self) -> None:
        if self.scene.view is View.DAY:
            self.week_wanted.emit()
        else:
            self._pick(None)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = tip(self.scene, self.sight(), QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), on_hover(text), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        chosen = None if self.scene.chosen is None else self.rect_of(self.scene.chosen)
        seen = chosen is not None and QRectF(QPointF(), event.oldSize()).intersects(chosen)
        self._fit()
        if seen:
            self.reveal()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is moved by keys where nobody sees it: all other keys would wait for its end."""
        super().hideEvent(event)
        if self.mover.by_keys and not event.spontaneous():
            self.mover.let_go()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tabbed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tabbed = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._stretching:
            # What would be moved is painted anew at once.
            return
        if self.mover.busy or self._tabbed:
            self.viewport().update()
            return
        inner = self.sight().inner
        self.viewport().scroll(dx, dy, inner)
        if dy:
            self.viewport().scroll(0, dy, QRect(0, inner.y(), inner.x(), inner.height()))
        if dx:
            self.viewport().update(0, 0, self.viewport().width(), inner.y())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sight = self.sight()
        for part in parts(event.region()):
            painter.setClipRect(part)
            canvas.paint_board(painter, self._inks, self.scene, sight, part, self._hovered)
        painter.setClipRegion(event.region())
        self.mover.paint(painter, self._inks)
        if self._tabbed and self.scene.chosen is None:
            painter.setPen(self._inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()


def parts(region: QRegion) -> list[QRect]:
    """The pieces of a region to be painted one by one; the whole of it where they are many."""
    if region.rectCount() > MOST_PARTS:
        return [region.boundingRect()]
    # The binding iterates over a region, though its type hints do not say so.
    return list(cast("list[QRect]", region))
