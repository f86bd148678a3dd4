"""The board on the screen: scrolling, zooming, choosing with mouse and keys."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget
from typing_extensions import override

from scheduler.views.board import BoardRows
from ui.board import frame, items
from ui.board.inks import inks_of
from ui.board.layout import Block, BoardLayout, Cell, Column, Rect, View
from ui.board.scene import Scene, Step
from ui.board.words import absence_tip, board_spoken, break_tip, card_spoken, card_tip, load
from ui.look.theme import Theme
from ui.text import clock, tr
from ui.widgets.basics import ground

REACH = 4
"""How far beside a narrow strip a click still means the visit."""

HOUR_ROOM = 46
"""Room between two hours in the header of the day."""

BEFORE_NOW = 200
"""How much of the day before now is shown where the day does not fit."""

ZOOM_STEP = 1.25

STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}


class BoardView(QAbstractScrollArea):
    """The board. It shows rows and says what a person does; it changes nothing by itself.

    ``chosen`` carries the visit a person chose, ``cleared`` comes when he let it go,
    ``opened`` the day he wants to see, ``week_wanted`` and ``today_wanted`` the way back.
    """

    chosen = Signal(int)
    cleared = Signal()
    opened = Signal(object)
    week_wanted = Signal()
    today_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self._theme = theme
        self._inks = inks_of(theme.tokens)
        self._hovered: int | None = None
        self._tabbed = False
        ground(self, "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(360, 160)
        self.setAccessibleName(tr("Board"))
        theme.changed.connect(self._dress)

    def show_rows(self, rows: BoardRows | None) -> None:
        """Show other rows where the old ones were: scroll, zoom and chosen visit stay."""
        self.scene.show(rows)
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
        if visit_id == self.scene.chosen:
            return
        self.scene.chosen = visit_id
        self._speak()
        self.reveal()
        self.viewport().update()

    def magnify(self, factor: float, at: float | None = None) -> None:
        """Stretch the hours; what is at ``at`` (x in the viewport) stays there."""
        inner = self._inner()
        at = inner.center().x() if at is None else at
        bar = self.horizontalScrollBar()
        share = (at - inner.x() + bar.value()) / max(self.scene.layout.width, 1)
        self.scene.magnify(self.scene.zoom * factor)
        self._fit()
        bar.setValue(round(share * self.scene.layout.width - (at - inner.x())))

    def reveal(self) -> None:
        """Scroll no further than is needed to see the chosen visit."""
        place = self.scene.places.get(self.scene.chosen or -1)
        if place is None:
            return
        inner, row, rect = self._inner(), self.scene.layout.rows[place.row], place.block.rect
        _bring(self.verticalScrollBar(), row.top, row.bottom, inner.height())
        _bring(self.horizontalScrollBar(), rect.x - 16, rect.right + 16, inner.width())

    def rect_of(self, visit_id: int) -> QRectF | None:
        """Where a visit is in the viewport at the moment, or None."""
        place = self.scene.places.get(visit_id)
        return None if place is None else self._shown(place.block.rect)

    def _inner(self) -> QRect:
        """The part of the viewport that scrolls."""
        size = self.viewport().size()
        top = frame.header_height(self.scene.layout)
        return QRect(
            frame.TECHNICIANS,
            top,
            max(size.width() - frame.TECHNICIANS, 1),
            max(size.height() - top, 1),
        )

    def _offset(self) -> QPointF:
        inner = self._inner()
        return QPointF(
            inner.x() - self.horizontalScrollBar().value(),
            inner.y() - self.verticalScrollBar().value(),
        )

    def _shown(self, rect: Rect) -> QRectF:
        offset = self._offset()
        return QRectF(rect.x + offset.x(), rect.y + offset.y(), rect.w, rect.h)

    def _fit(self) -> None:
        """Lay out for the present size and set what can be scrolled."""
        inner = self._inner()
        self.scene.resize((inner.width(), inner.height()))
        layout = self.scene.layout
        for bar, whole, page in (
            (self.horizontalScrollBar(), layout.width, inner.width()),
            (self.verticalScrollBar(), layout.height, inner.height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(48)
            bar.setRange(0, max(int(whole + 0.5) - page, 0))
        self.viewport().update()

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
        if visit_id == self.scene.chosen:
            return
        self.choose(visit_id)
        if visit_id is None:
            self.cleared.emit()
        else:
            self.chosen.emit(visit_id)

    def _content(self, point: QPointF) -> QPointF | None:
        """A point of the viewport in the coordinates of the layout; None on the sticky parts."""
        if not QRectF(self._inner()).contains(point):
            return None
        return point - self._offset()

    def _cell_at(self, point: QPointF) -> Cell | None:
        at = self._content(point)
        return None if at is None else self.scene.layout.cell_at(at.x(), at.y())

    def _block_at(self, point: QPointF) -> Block | None:
        at = self._content(point)
        return None if at is None else self.scene.layout.block_at(at.x(), at.y(), REACH)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        block = self._block_at(event.position())
        if block is not None or self._content(event.position()) is not None:
            self._pick(block and block.card.visit_id)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.scene.view is View.DAY:
            self.mousePressEvent(event)
            return
        inner = self._inner()
        if point.x() < inner.x() or point.x() >= inner.right():
            return
        index = self.scene.layout.column_at(point.x() - self._offset().x())
        if index is not None and (point.y() < inner.y() or self._cell_at(point)):
            self.opened.emit(self.scene.layout.columns[index].day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position())
        self._hover(block and block.card.visit_id)

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
        shape = (
            Qt.CursorShape.ArrowCursor if visit_id is None else Qt.CursorShape.PointingHandCursor
        )
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
        else:
            super().keyPressEvent(event)

    def _open_chosen(self) -> None:
        cell = self.scene.cell_of(self.scene.chosen)
        day = cell.day if cell else self.scene.day
        if self.scene.view is View.WEEK and day is not None:
            self.opened.emit(day)

    def _step_back(self) -> None:
        if self.scene.view is View.DAY:
            self.week_wanted.emit()
        else:
            self._pick(None)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tip(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPointF) -> str:
        rows = self.scene.rows
        if rows is None:
            return ""
        block = self._block_at(point)
        if block is not None:
            technician = self.scene.technician(block.card.technician_id)
            return card_tip(block.card, technician, rows.zone)
        at, cell = self._content(point), self._cell_at(point)
        if at is not None and cell is not None:
            technician = self.scene.technician(cell.technician_id)
            if cell.route and cell.route.lunch and cell.lunch and cell.lunch.holds(*at.toTuple()):
                return break_tip(cell.route.lunch, rows.zone)
            patches = (p for p in cell.patches if p.rect.x <= at.x() < p.rect.right)
            tips = (absence_tip(patch.absence, technician, rows.zone) for patch in patches)
            return next(tips, "")
        inner = self._inner()
        if point.x() < inner.x() and point.y() >= inner.y():
            index = self.scene.layout.row_at(point.y() - self._offset().y())
            if index is not None:
                who = self.scene.layout.rows[index].technician
                return f"{who.name}\n{load(who)}"
        return self._holiday(point)

    def _holiday(self, point: QPointF) -> str:
        index = self.scene.layout.column_at(point.x() - self._offset().x())
        return "" if index is None else self.scene.layout.columns[index].holiday

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        chosen = None if self.scene.chosen is None else self.rect_of(self.scene.chosen)
        seen = chosen is not None and QRectF(QPointF(), event.oldSize()).intersects(chosen)
        self._fit()
        if seen:
            self.reveal()

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
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exposed = event.rect()
        painter.setClipRect(exposed)
        inner, offset = self._inner(), self._offset()
        painter.fillRect(exposed, self._inks.sunk)
        self._paint_content(painter, exposed.intersected(inner), offset)
        self._paint_technicians(painter, exposed, inner, offset)
        self._paint_header(painter, exposed, inner, offset)
        if self._tabbed and self.scene.chosen is None:
            painter.setPen(self._inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_content(self, painter: QPainter, exposed: QRect, offset: QPointF) -> None:
        rows, layout, inks = self.scene.rows, self.scene.layout, self._inks
        if exposed.isEmpty() or rows is None or not layout.rows:
            return
        painter.save()
        painter.setClipRect(exposed)
        painter.translate(offset)
        top, bottom = exposed.top() - offset.y(), exposed.bottom() + 1 - offset.y()
        left, right = exposed.left() - offset.x(), exposed.right() + 1 - offset.x()
        columns = [
            (number, column)
            for number, column in enumerate(layout.columns)
            if column.right > left and column.left < right
        ]
        self._paint_ground(painter, layout, [column for _, column in columns], (top, bottom))
        for row in layout.seen(top, bottom):
            for number, column in columns:
                cell = row.cells[number]
                lit = items.Lit(layout.now if column.today else None, self.scene.chosen)
                items.paint_cell(painter, inks, cell, layout.view, rows.zone, lit)
                painter.fillRect(QRectF(column.left, row.bottom - 1, column.width, 1), inks.line)
        self._paint_marks(painter, layout)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        layout: BoardLayout,
        columns: list[Column],
        heights: tuple[float, float],
    ) -> None:
        """Grounds and lines behind the visits."""
        inks, end = self._inks, min(layout.height, heights[1])
        high = end - heights[0]
        for column in columns:
            if column.today and layout.view is View.WEEK:
                painter.fillRect(QRectF(column.left, heights[0], column.width, high), inks.surface)
            if layout.view is View.DAY:
                for tick in column.axis.ticks(HOUR_ROOM):
                    painter.fillRect(QRectF(round(tick.x), heights[0], 1, high), inks.line)
            if column.left > 0:
                painter.fillRect(QRectF(round(column.left), heights[0], 1, high), inks.line)

    def _paint_marks(self, painter: QPainter, layout: BoardLayout) -> None:
        """The visit under the mouse and the chosen one."""
        inks = self._inks
        hovered = self.scene.places.get(self._hovered or -1)
        if hovered is not None and self._hovered != self.scene.chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(inks.who[hovered.block.card.who].ink, 1))
            rect = hovered.block.rect
            painter.drawRoundedRect(
                QRectF(rect.x, rect.y, rect.w, rect.h).adjusted(-0.5, -0.5, -0.5, 0.5), 5, 5
            )
        place = self.scene.places.get(self.scene.chosen or -1)
        if place is not None:
            items.paint_ring(painter, inks, place.block.rect, layout.view)

    def _paint_technicians(
        self, painter: QPainter, exposed: QRect, inner: QRect, offset: QPointF
    ) -> None:
        if exposed.left() >= frame.TECHNICIANS:
            return
        inks, layout = self._inks, self.scene.layout
        painter.save()
        area = QRect(0, inner.y(), frame.TECHNICIANS, inner.height()).intersected(exposed)
        painter.setClipRect(area)
        painter.translate(0, offset.y())
        for row in layout.seen(area.top() - offset.y(), area.bottom() + 1 - offset.y()):
            ground = QRectF(0, row.top, frame.TECHNICIANS, row.height)
            painter.fillRect(ground, inks.surface)
            frame.paint_technician(painter, inks, row, layout.view)
            painter.fillRect(QRectF(0, row.bottom - 1, frame.TECHNICIANS, 1), inks.line)
        painter.restore()
        line = QRectF(frame.TECHNICIANS - 1, 0, 1, inner.y() + layout.height)
        painter.fillRect(line, inks.line)

    def _paint_header(
        self, painter: QPainter, exposed: QRect, inner: QRect, offset: QPointF
    ) -> None:
        rows, layout, inks = self.scene.rows, self.scene.layout, self._inks
        height = inner.y()
        if exposed.top() >= height or rows is None:
            return
        painter.fillRect(QRect(0, 0, self.viewport().width(), height), inks.surface)
        painter.save()
        painter.setClipRect(QRect(inner.x(), 0, inner.width(), height))
        painter.translate(offset.x(), 0)
        if layout.view is View.WEEK:
            frame.paint_days(painter, inks, layout, height)
        elif layout.columns:
            left = inner.x() - offset.x()
            frame.paint_hours(painter, inks, layout.columns[0], HOUR_ROOM, left, layout.now)
        if layout.now is not None and layout.view is View.DAY:
            frame.paint_now(painter, inks, layout.now, height / 2, clock(rows.now, rows.zone))
        painter.restore()
        frame.paint_corner(painter, inks, height - 1, len(layout.rows))
        painter.fillRect(QRect(0, height - 1, self.viewport().width(), 1), inks.line)


def _bring(bar: QScrollBar, start: float, end: float, page: float) -> None:
    """Move a scroll bar as little as shows the span from ``start`` to ``end``."""
    if start < bar.value():
        bar.setValue(int(start))
    elif end > bar.value() + page:
        bar.setValue(int(end - page + 1))
