"""How the whole board is painted: the days that scroll, and the parts that stay."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.board import frame, items
from ui.board.ghost import better, paint_picture
from ui.board.inks import Inks
from ui.board.layout import Column, View
from ui.board.scene import Scene
from ui.board.sight import Sight
from ui.days import clock

HOUR_ROOM = 46
"""Room between two hours in the header of the day."""


def paint_board(
    painter: QPainter, inks: Inks, scene: Scene, sight: Sight, exposed: QRect, hovered: int | None
) -> None:
    """Paint what ``exposed`` shows of the board."""
    painter.fillRect(exposed, inks.sunk)
    _paint_content(painter, inks, scene, exposed.intersected(sight.inner), sight.offset, hovered)
    _paint_better(painter, inks, scene, sight)
    _paint_technicians(painter, inks, scene, sight, exposed)
    _paint_header(painter, inks, scene, sight, exposed)


def _paint_better(painter: QPainter, inks: Inks, scene: Scene, sight: Sight) -> None:
    """Visits that a better plan puts elsewhere, where they would be."""
    if scene.better:
        painter.save()
        painter.setClipRect(sight.inner, Qt.ClipOperation.IntersectClip)
        painter.translate(sight.offset)
        paint_picture(painter, inks, scene, better(scene, scene.better))
        painter.restore()


def _paint_content(
    painter: QPainter,
    inks: Inks,
    scene: Scene,
    exposed: QRect,
    offset: QPointF,
    hovered: int | None,
) -> None:
    rows, layout = scene.rows, scene.layout
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
    _paint_ground(painter, inks, scene, [column for _, column in columns], (top, bottom))
    for row in layout.seen(top, bottom):
        for number, column in columns:
            cell = row.cell(number)
            lit = items.Lit(layout.now if column.today else None, scene.chosen, scene.matching)
            items.paint_cell(painter, inks, cell, layout.view, rows.zone, lit)
            painter.fillRect(QRectF(column.left, row.bottom - 1, column.width, 1), inks.line)
    _paint_marks(painter, inks, scene, hovered)
    painter.restore()


def _paint_ground(
    painter: QPainter,
    inks: Inks,
    scene: Scene,
    columns: list[Column],
    heights: tuple[float, float],
) -> None:
    """Grounds and lines behind the visits."""
    layout = scene.layout
    high = min(layout.height, heights[1]) - heights[0]
    for column in columns:
        if column.today and layout.view is View.WEEK:
            painter.fillRect(QRectF(column.left, heights[0], column.width, high), inks.surface)
        if layout.view is View.DAY:
            for tick in column.axis.ticks(HOUR_ROOM):
                painter.fillRect(QRectF(round(tick.x), heights[0], 1, high), inks.line)
        if column.left > 0:
            painter.fillRect(QRectF(round(column.left), heights[0], 1, high), inks.line)


def _paint_marks(painter: QPainter, inks: Inks, scene: Scene, hovered: int | None) -> None:
    """The visit under the mouse, those that are chosen, and those that wait for a manager."""
    place = scene.places.get(hovered or -1)
    if place is not None and hovered not in scene.selection:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(inks.who[place.block.card.who].ink, 1))
        rect = place.block.rect
        painter.drawRoundedRect(
            QRectF(rect.x, rect.y, rect.w, rect.h).adjusted(-0.5, -0.5, -0.5, 0.5), 5, 5
        )
    for visit_id in scene.waiting:
        place = scene.places.get(visit_id)
        if place is not None:
            items.paint_waiting(painter, inks, place.block.rect)
    for visit_id in scene.selection:
        place = scene.places.get(visit_id)
        if place is not None:
            items.paint_ring(painter, inks, place.block.rect, scene.layout.view)


def _paint_technicians(
    painter: QPainter, inks: Inks, scene: Scene, sight: Sight, exposed: QRect
) -> None:
    if exposed.left() >= sight.inner.x():
        return
    layout, inner, offset = scene.layout, sight.inner, sight.offset
    painter.save()
    area = QRect(0, inner.y(), inner.x(), inner.height()).intersected(exposed)
    painter.setClipRect(area)
    painter.translate(0, offset.y())
    for row in layout.seen(area.top() - offset.y(), area.bottom() + 1 - offset.y()):
        ground = QRectF(0, row.top, inner.x(), row.height)
        painter.fillRect(ground, inks.surface)
        frame.paint_technician(painter, inks, row, layout.view, inner.x())
        painter.fillRect(QRectF(0, row.bottom - 1, inner.x(), 1), inks.line)
    painter.restore()
    painter.fillRect(QRectF(inner.x() - 1, 0, 1, inner.y() + layout.height), inks.line)


def _paint_header(
    painter: QPainter, inks: Inks, scene: Scene, sight: Sight, exposed: QRect
) -> None:
    rows, layout, inner, offset = scene.rows, scene.layout, sight.inner, sight.offset
    height = inner.y()
    if exposed.top() >= height or rows is None:
        return
    wide = inner.x() + inner.width()
    painter.fillRect(QRect(0, 0, wide, height), inks.surface)
    painter.save()
    painter.setClipRect(QRect(inner.x(), 0, inner.width(), height))
    painter.translate(offset.x(), 0)
    if layout.view is View.WEEK:
        frame.paint_days(painter, inks, layout, height, scene.matching)
    elif layout.columns:
        left = inner.x() - offset.x()
        edges = (left, left + inner.width())
        frame.paint_hours(painter, inks, layout.columns[0], HOUR_ROOM, edges, layout.now)
    if layout.now is not None and layout.view is View.DAY:
        frame.paint_now(painter, inks, layout.now, height / 2, clock(rows.now, rows.zone))
    painter.restore()
    frame.paint_corner(painter, inks, inner.x(), height - 1, len(layout.rows))
    painter.fillRect(QRect(0, height - 1, wide, 1), inks.line)
