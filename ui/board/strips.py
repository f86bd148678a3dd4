"""How visits of the week are painted: thousands of small blocks, each look drawn once and kept."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from scheduler.model.kinds import WENT_STATUSES, VisitStatus
from ui.board.inks import Inks, write
from ui.board.layout import Block
from ui.text import WHO

EDGE = 3.0
"""Width of the left edge that carries the colour of who comes."""

THIN_EDGE = 2.0
"""The same on a block too narrow for more."""

NARROW = 14
"""A block narrower than this has no letter."""

MOST_LOOKS = 4000
"""Looks kept at a time; zooming makes new widths, which would never end."""


class Look(NamedTuple):
    """All that makes one block differ from another; sizes in pixels of the screen."""

    who: str
    went: bool
    missed: bool
    width: int
    height: int
    ratio: float


def paint_strips(painter: QPainter, inks: Inks, blocks: Iterable[Block]) -> None:
    """Paint visits of the week, each snapped to the pixels of the screen."""
    transform = painter.deviceTransform()
    ratio, dx, dy = transform.m11(), transform.dx(), transform.dy()
    for card, rect in blocks:
        left, top = round(rect.x * ratio + dx), round(rect.y * ratio + dy)
        look = Look(
            card.who,
            card.status in WENT_STATUSES,
            card.status is VisitStatus.MISSED,
            max(round(rect.right * ratio + dx) - left, 1),
            max(round(rect.bottom * ratio + dy) - top, 1),
            ratio,
        )
        pixmap = inks.looks.get(look)
        if pixmap is None:
            pixmap = _keep(look, inks)
        painter.drawPixmap(QPointF((left - dx) / ratio, (top - dy) / ratio), pixmap)


def _keep(look: Look, inks: Inks) -> QPixmap:
    if len(inks.looks) >= MOST_LOOKS:
        inks.looks.clear()
    pixmap = inks.looks[look] = QPixmap(look.width, look.height)
    pixmap.setDevicePixelRatio(look.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, inks, look)
    painter.end()
    return pixmap


def _draw(painter: QPainter, inks: Inks, look: Look) -> None:
    rect = QRectF(0, 0, look.width / look.ratio, look.height / look.ratio)
    ink = inks.who[look.who]
    paint_ground(painter, rect, 3, ink.ink, inks.surface if look.went else ink.faded, look.went)
    middle = rect.center().y()
    if rect.width() >= NARROW and rect.height() >= 13:
        letter, edge = WHO[look.who][0], edge_of(rect.width())
        x = edge + (rect.width() - 1 - edge - inks.tiny_strong.width(letter)) / 2
        write(painter, inks.tiny_strong, inks.ink2 if look.went else inks.ink1, x, middle, letter)
    if look.missed:
        strike(painter, inks, 1, rect.width() - 2, middle)


def edge_of(width: float) -> float:
    """How wide the edge of a block of this width is."""
    return EDGE if width > 16 else THIN_EDGE


def paint_ground(
    painter: QPainter, rect: QRectF, radius: float, edge: QColor, ground: QColor, hollow: bool
) -> None:
    """Edge and ground of a visit; one that is done is hollow: it keeps its edge all around."""
    body = rect.adjusted(0, 0, -min(1.0, rect.width() / 4), 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge)
    painter.drawRoundedRect(body, radius, radius)
    painter.setBrush(ground)
    inner = body.adjusted(min(edge_of(rect.width()), body.width() / 2), 0, 0, 0)
    if hollow:
        inner.adjust(0, 1, -1, -1)
    painter.drawRoundedRect(inner, radius - 1, radius - 1)


def strike(painter: QPainter, inks: Inks, left: float, right: float, y: float) -> None:
    """A line through what was missed."""
    painter.setPen(QPen(inks.trouble, 1.25))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
