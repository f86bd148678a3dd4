"""The ways of the routes, kept as lines that only have to be moved and scaled to be painted."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from ui.board.inks import mixed
from ui.look.tokens import Tokens
from ui.map.colours import look_of
from ui.map.mercator import TILE, Camera, World
from ui.map.scene import Line, Spot

PLAIN, LIT, STEPPED_BACK, HOMEWARD = 2.25, 3.5, 1.5, 1.0
"""Widths of lines: any route, that of the chosen visit, the others then, the way from home."""


class Way(NamedTuple):
    """The lines of one route: between its stops, and from and to home."""

    line: Line
    between: list[QLineF]
    home: list[QLineF]


class Ways:
    """Every route that is shown.

    Coordinates are pixels of zoom 0 from one of the stops; so near to nought they are exact to less
    than a pixel at every zoom.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        starts = (stop for line in lines for stop in line.stops)
        self._from = next(starts, World(0, 0))
        self.ways = [self._way(line) for line in lines if line.stops]
        self.count = sum(len(way.between) + len(way.home) for way in self.ways)

    def paint(
        self,
        painter: QPainter,
        tokens: Tokens,
        camera: Camera,
        order: Mapping[int, int],
        lit: Spot | None,
    ) -> None:
        """Paint the routes; that of the chosen visit on top of the others, which step back."""
        painter.save()
        painter.setTransform(self._transform(camera), combine=True)
        on_top = []
        for way in self.ways:
            if lit is not None and (way.line.technician_id, way.line.day) == lit[2:]:
                on_top.append(way)
            else:
                _paint(painter, tokens, way, order, PLAIN if lit is None else STEPPED_BACK)
        for way in on_top:
            _paint(painter, tokens, way, order, LIT)
        painter.restore()

    def _way(self, line: Line) -> Way:
        points = [self._local(stop) for stop in line.stops]
        between = [QLineF(one, other) for one, other in pairwise(points) if one != other]
        if line.home is None:
            return Way(line, between, [])
        home = self._local(line.home)
        return Way(line, between, [QLineF(home, points[0]), QLineF(points[-1], home)])

    def _local(self, point: World) -> QPointF:
        return QPointF((point.x - self._from.x) * TILE, (point.y - self._from.y) * TILE)

    def _transform(self, camera: Camera) -> QTransform:
        x, y = camera.to_screen(self._from)
        scale = camera.scale / TILE
        return QTransform(scale, 0, 0, scale, x, y)


def _paint(
    painter: QPainter, tokens: Tokens, way: Way, order: Mapping[int, int], width: float
) -> None:
    colour = look_of(order[way.line.technician_id], tokens.dark).colour
    painter.setPen(_pen(tokens.canvas, colour, 0.6, HOMEWARD))
    painter.drawLines(way.home)
    painter.setPen(_pen(tokens.canvas, colour, 1, width))
    painter.drawLines(way.between)


@cache
def _pen(ground: str, colour: str, share: float, width: float) -> QPen:
    # Qt strokes lines with such ends several times faster than those with round ones.
    pen = QPen(QColor(mixed(ground, colour, share)), width)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    pen.setCosmetic(True)
    return pen
