"""The price curve: what more of one good costs in another, with one point of it chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.board.inks import write
from ui.charts.chart import (
    AXIS,
    FOOT,
    READOUT,
    Chart,
    Point,
    hairline,
    upright,
    write_middle,
    write_right,
)
from ui.charts.scale import Scale, nearest, ticks
from ui.look.theme import Theme

DOT = 4.0
CAPTION = 16
"""Room above the curve for what its upright axis is."""

MARGIN = 24.0
"""The outermost points stand so far inside the picture."""


@dataclass(frozen=True, slots=True)
class CurvePoint(Point):
    """A point of the curve: ``x`` is what is got, ``y`` what it costs; ``label`` names it."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Axis:
    """What lies along an axis, and how a figure is written there."""

    words: str
    write: Callable[[float], str]


class PriceCurve(Chart):
    """Points between two ends, joined in the order of ``x``; one of them is chosen.

    Clicking takes the nearest point, the arrow keys the next; ``chosen`` carries its key.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, name: str, across: Axis, up: Axis, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._across, self._up_axis = across, up
        self._curve: tuple[CurvePoint, ...] = ()

    def show_curve(self, points: Sequence[CurvePoint], summary: str, chosen: object) -> None:
        """Show other points; the one whose key is ``chosen`` is chosen, without telling."""
        self._curve = tuple(sorted(points, key=lambda point: (point.x, point.y)))
        self.show_points(self._curve, summary)
        self.current = next((n for n, p in enumerate(self._curve) if p.key == chosen), None)
        self.update()

    @property
    def chosen_key(self) -> object:
        """The key of the point chosen, None where none is."""
        return None if self.current is None else self.points[self.current].key

    @property
    @override
    def shown(self) -> int | None:
        # What is chosen counts also while nobody points at it.
        return self.current if self.hovered is None else self.hovered

    @property
    def ticks(self) -> tuple[float, ...]:
        """The figures along the upright axis."""
        known = [point.y for point in self._curve]
        return ticks(min(known), max(known)) if known else ()

    def spots(self) -> list[QPointF]:
        """Where each point lies."""
        if not self._curve:
            return []
        left, end, top, low = self._box()
        marks = self.ticks
        xs = [point.x for point in self._curve]
        along = Scale(min(xs), max(xs), left + MARGIN, end - MARGIN)
        up = Scale(marks[0], marks[-1], low, top)
        return [QPointF(along.at(point.x), up.at(point.y)) for point in self._curve]

    def _box(self) -> tuple[float, float, float, float]:
        """Left, right, top and bottom of where the curve runs."""
        write_figure = self._up_axis.write
        wide = max((self.inks.tiny.width(write_figure(t)) for t in self.ticks), default=0.0)
        top = READOUT + CAPTION + 6.0
        return wide + AXIS, float(self.width()), top, self.height() - 2 * FOOT

    @override
    def areas(self) -> Sequence[QRectF]:
        return [QRectF(spot.x() - 10, spot.y() - 10, 20, 20) for spot in self.spots()]

    @override
    def point_at(self, spot: QPointF) -> int | None:
        if spot.y() < READOUT:
            return None
        return nearest([one.x() for one in self.spots()], spot.x())

    @override
    def choose(self, number: int) -> None:
        moved = number != self.current
        super().choose(number)
        if moved:
            self.chosen.emit(self.points[number].key)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.choose(number)

    @override
    def draw(self, painter: QPainter) -> None:
        inks = self.inks
        left, end, top, low = self._box()
        write(painter, inks.tiny, inks.ink2, 0, READOUT + CAPTION / 2, self._up_axis.words)
        marks = self.ticks
        if marks:
            up = Scale(marks[0], marks[-1], low, top)
            for mark in marks:
                hairline(painter, inks.line, left, end, up.at(mark))
                figure = self._up_axis.write(mark)
                write_right(painter, inks.tiny, inks.ink2, left - AXIS, up.at(mark), figure)
        self._draw_across(painter, left, end)
        self._draw_points(painter, low)

    def _draw_across(self, painter: QPainter, left: float, end: float) -> None:
        """Write what the two ends and the chosen point get, and what it is."""
        inks, spots = self.inks, self.spots()
        y = self.height() - 1.5 * FOOT + 4
        taken: list[tuple[float, float]] = []
        ends = (0, len(spots) - 1) if spots else ()
        for number in dict.fromkeys(n for n in (self.shown, *ends) if n is not None):
            figure = self._across.write(self._curve[number].x)
            half = inks.tiny_strong.width(figure) / 2 + 4
            middle = spots[number].x()
            if all(middle + half < a or middle - half > b for a, b in taken):
                taken.append((middle - half, middle + half))
                kind = inks.tiny_strong if number == self.shown else inks.tiny
                write_middle(painter, kind, inks.ink2, middle, y, figure, (0, end))
        words = self._across.words
        write_middle(
            painter, inks.tiny, inks.ink2, (left + end) / 2, y + FOOT - 4, words, (left, end)
        )

    def _draw_points(self, painter: QPainter, low: float) -> None:
        inks, spots = self.inks, self.spots()
        ink = inks.action.ink
        pen = QPen(ink, 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(spots))
        for number, spot in enumerate(spots):
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(inks.surface)
            size = DOT
            if number == self.current:
                upright(painter, ink, spot.x() - 0.5, spot.y(), low)
                painter.setBrush(ink)
                size = DOT + 2
            painter.drawEllipse(spot, size, size)
            if number == self.hovered or (number == self.current and self.hasFocus()):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(inks.ring)
                painter.drawEllipse(spot, size + 4, size + 4)
