"""The marks of the map as small pictures, each painted once and then only copied."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from scheduler.continuity.familiarity import Who
from ui.board.inks import Inks, Type, inks_of, write
from ui.look.tokens import Tokens
from ui.map.colours import Look, look_of
from ui.text import WHO

SIDE = 40
"""Every picture is a square of this side; its middle is the place it marks."""

DISC, RING = 8.0, 10.25
BADGE = 6.5
HALF = SIDE / 2


class Sprites:
    """Pictures of marks for one theme and one density of pixels."""

    def __init__(self, tokens: Tokens, ratio: float) -> None:
        self.inks: Inks = inks_of(tokens)
        self.tokens = tokens
        self._ratio = ratio
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def stop(self, technician: int, who: Who) -> QPixmap:
        """A stop in the colour of its route, ringed by who comes; its number is stamped on it."""
        look = look_of(technician, self.tokens.dark)
        return self._made(("stop", look, who), lambda painter: self._stop(painter, look, who))

    def number(self, technician: int, number: int) -> QPixmap:
        """The number of a stop, in an ink that can be read on the colour of the route."""
        ink, kind = look_of(technician, self.tokens.dark).ink, self.inks.tiny_strong
        return self._made(
            ("number", ink, number),
            lambda painter: _centred(painter, kind, QColor(ink), str(number)),
        )

    def waiting(self) -> QPixmap:
        """A visit in no route."""
        return self._made(("waiting",), self._waiting)

    def dot(self, technician: int | None) -> QPixmap:
        """Where one of several visits really is."""
        return self._made(("dot", technician), lambda painter: self._dot(painter, technician))

    def group(self, count: int, who: Who, *, waiting: bool) -> QPixmap:
        """Several visits in one place; ``who`` is the one who knows his client least."""
        return self._made(
            ("group", count, who, waiting),
            lambda painter: self._group(painter, count, who, waiting=waiting),
        )

    def home(self, technician: int | None, words: str) -> QPixmap:
        """A home with initials; several homes with their number have no technician."""
        return self._made(
            ("home", technician, words), lambda painter: self._home(painter, technician, words)
        )

    def _made(self, key: tuple[object, ...], paint: Callable[[QPainter], None]) -> QPixmap:
        kept = self._kept.get(key)
        if kept is None:
            side = round(SIDE * self._ratio)
            kept = self._kept[key] = QPixmap(side, side)
            kept.setDevicePixelRatio(self._ratio)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(HALF, HALF)
            paint(painter)
            painter.end()
        return kept

    def _stop(self, painter: QPainter, look: Look, who: Who) -> None:
        _shape(painter, look, RING, self.inks.who[who].ink)
        _shape(painter, look, RING - 1.5, self.inks.surface)
        _shape(painter, look, DISC, QColor(look.colour))
        self._badge(painter, who)

    def _badge(self, painter: QPainter, who: Who) -> None:
        """The letter of who comes; most come as usual, and that needs no letter."""
        if who is Who.USUAL:
            return
        ink = self.inks.who[who]
        painter.save()
        painter.translate(8.5, -8.5)
        painter.setPen(QPen(ink.ink, 1))
        painter.setBrush(ink.tint)
        painter.drawEllipse(QPointF(0, 0), BADGE, BADGE)
        _centred(painter, self.inks.tiny_strong, ink.ink, WHO[who][0])
        painter.restore()

    def _waiting(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.inks.trouble, 2))
        painter.setBrush(self.inks.surface)
        painter.drawEllipse(QPointF(0, 0), 7.5, 7.5)

    def _dot(self, painter: QPainter, technician: int | None) -> None:
        painter.setPen(QPen(self.inks.canvas, 1))
        painter.setBrush(self._colour(technician, self.inks.trouble))
        painter.drawEllipse(QPointF(0, 0), 3.5, 3.5)

    def _colour(self, technician: int | None, other: QColor) -> QColor:
        if technician is None:
            return other
        return QColor(look_of(technician, self.tokens.dark).colour)

    def _group(self, painter: QPainter, count: int, who: Who, *, waiting: bool) -> None:
        kind = self.inks.tiny_strong
        width = max(kind.width(str(count)) + 8, 18.0)
        front = QRectF(-width / 2, -8.5, width, 17)
        painter.setPen(QPen(self.inks.ink2, 1))
        painter.setBrush(self.inks.surface)
        painter.drawRoundedRect(front.translated(2.5, -2.5), 5, 5)
        painter.drawRoundedRect(front, 5, 5)
        _centred(painter, kind, self.inks.ink1, str(count))
        self._badge(painter, who)
        if waiting:
            painter.setPen(QPen(self.inks.surface, 1))
            painter.setBrush(self.inks.trouble)
            painter.drawEllipse(QPointF(front.left() + 1, front.top() + 1), 4, 4)

    def _home(self, painter: QPainter, technician: int | None, words: str) -> None:
        house = QPainterPath(QPointF(0, -11.5))
        for x, y in ((11.5, -2.5), (11.5, 9.5), (-11.5, 9.5), (-11.5, -2.5)):
            house.lineTo(x, y)
        house.closeSubpath()
        pen = QPen(self._colour(technician, self.inks.ink2), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(self.inks.surface)
        painter.drawPath(house)
        painter.translate(0, 2.5)
        _centred(painter, self.inks.tiny_strong, self.inks.ink1, words)


def _shape(painter: QPainter, look: Look, radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if look.square:
        side = radius - 0.5
        painter.drawRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), 4, 4)
    else:
        painter.drawEllipse(QPointF(0, 0), radius, radius)


def _centred(painter: QPainter, kind: Type, colour: QColor, text: str) -> None:
    write(painter, kind, colour, -kind.width(text) / 2, 0, text)
