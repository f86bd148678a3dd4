"""What lies under the routes, and what is written at the edges of the map."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.board.inks import Inks, Type, write
from ui.look.tokens import Tokens
from ui.map.mercator import Camera, PlacedTile, grid
from ui.map.tiles import Tiles
from ui.map.words import bar

GRID_ROOM = 120
"""Pixels between two lines of the grid, or more."""

BAR_ROOM = 120
"""The scale bar is no longer than this."""

EDGE = 12
"""From the edge of the map to what is written on it."""

COARSER = 4
"""How many zooms farther away a piece of the ground is taken from until the right tile is here."""

VEIL = {False: 0.3, True: 0.72}
"""How much of the ground's colour lies over tiles, so that routes stand out; True is dark."""


def paint_ground(painter: QPainter, inks: Inks, camera: Camera) -> None:
    """The quiet ground and its grid."""
    painter.fillRect(QRectF(0, 0, camera.width, camera.height), inks.canvas)
    meridians, parallels = grid(camera, GRID_ROOM)
    for x in meridians:
        painter.fillRect(QRectF(round(x), 0, 1, camera.height), inks.line)
    for y in parallels:
        painter.fillRect(QRectF(0, round(y), camera.width, 1), inks.line)


def paint_tiles(
    painter: QPainter, tokens: Tokens, tiles: Tiles, placed: Iterable[PlacedTile], *, smooth: bool
) -> None:
    """The tiles that are here; a piece of a coarser one until a tile comes, nothing if it fails."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for one in placed:
        left, top = round(one.left), round(one.top)
        right, bottom = round(one.left + one.side), round(one.top + one.side)
        _paint_tile(painter, tiles, one, QRectF(left, top, right - left, bottom - top))
    veil = QColor(tokens.canvas)
    veil.setAlphaF(VEIL[tokens.dark])
    painter.fillRect(painter.viewport(), veil)
    painter.restore()


def _paint_tile(painter: QPainter, tiles: Tiles, one: PlacedTile, where: QRectF) -> None:
    tile = one.tile
    if tiles.failed(tile):
        return
    for up in range(min(COARSER, tile.z) + 1):
        pixmap = tiles.get(tile._replace(z=tile.z - up, x=tile.x >> up, y=tile.y >> up))
        if pixmap is not None:
            part = pixmap.width() / 2**up
            column, row = tile.x % 2**up, tile.y % 2**up
            painter.drawPixmap(where, pixmap, QRectF(column * part, row * part, part, part))
            return


def paint_scale(painter: QPainter, inks: Inks, camera: Camera) -> None:
    """The scale bar at the lower left."""
    words, long = bar(camera, min(BAR_ROOM, camera.width / 3))
    kind = inks.tiny_medium
    bottom = camera.height - EDGE
    wide = max(long, kind.width(words)) + 12
    _plate(painter, inks, QRectF(EDGE - 6, bottom - 22, wide, 28))
    write(painter, kind, inks.ink2, EDGE, bottom - 13, words)
    painter.setPen(QPen(inks.ink2, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, right = EDGE + 0.5, EDGE + long - 0.5
    painter.drawPolyline(
        [
            QPointF(left, bottom - 4),
            QPointF(left, bottom),
            QPointF(right, bottom),
            QPointF(right, bottom - 4),
        ]
    )


def paint_credit(painter: QPainter, inks: Inks, camera: Camera, words: str) -> None:
    """Who made the tiles, at the lower right, as far as there is room beside the scale bar."""
    kind = inks.tiny
    text = kind.fit(words, camera.width - BAR_ROOM - 5 * EDGE)
    width = kind.width(text)
    if text:
        left = camera.width - EDGE - width
        _plate(painter, inks, QRectF(left - 6, camera.height - EDGE - 16, width + 12, 22))
        write(painter, kind, inks.ink2, left, camera.height - EDGE - 5, text)


def paint_sentence(painter: QPainter, inks: Inks, camera: Camera, words: str) -> None:
    """A sentence in the middle of a map that shows nothing."""
    kind: Type = inks.body
    lines = kind.two(words, camera.width - 4 * EDGE)
    for number, line in enumerate(lines):
        left = (camera.width - kind.width(line)) / 2
        y = camera.height / 2 + 20 * (number - (len(lines) - 1) / 2)
        _plate(painter, inks, QRectF(left - 8, y - 12, kind.width(line) + 16, 24))
        write(painter, kind, inks.ink2, left, y, line)


def _plate(painter: QPainter, inks: Inks, where: QRectF) -> None:
    """A ground on which words can be read whatever lies under them."""
    ground = QColor(inks.surface)
    ground.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(where, 4, 4)
