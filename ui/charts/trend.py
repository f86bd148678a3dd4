"""A line over time, with the year before as a faint one behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.charts.chart import (
    AXIS,
    FOOT,
    READOUT,
    Chart,
    Point,
    hairline,
    upright,
    write_foot,
    write_right,
)
from ui.charts.scale import Scale, runs, ticks
from ui.look.theme import Theme

DOT = 3.5


@dataclass(frozen=True, slots=True)
class TrendPoint(Point):
    """One period: its name along the axis, its figure, and that of the year before.

    Figures are None where they are not defined.
    """

    short: str
    value: float | None
    before: float | None = None


class TrendLine(Chart):
    """Figures by period; a gap where there is none.

    ``axis`` writes a figure along the axis, which ``least`` and ``most`` bound; ``tone`` names
    whom the line stands for, or the action. ``band`` is what is normal, shaded behind the line.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        axis: Callable[[float], str],
        *,
        least: float | None = None,
        most: float | None = None,
        tone: str = "usual",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self.measure(axis, least=least, most=most, tone=tone)
        self._trend: tuple[TrendPoint, ...] = ()
        self._band: tuple[float, float] | None = None

    def measure(
        self,
        axis: Callable[[float], str],
        *,
        least: float | None = None,
        most: float | None = None,
        tone: str = "usual",
    ) -> None:
        """Measure something else from the next figures on."""
        self._axis, self._least, self._most, self._tone = axis, least, most, tone

    def show_trend(
        self,
        points: Sequence[TrendPoint],
        summary: str,
        *,
        band: tuple[float, float] | None = None,
    ) -> None:
        """Show other figures."""
        self._trend, self._band = tuple(points), band
        self.show_points(points, summary)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The figures along the axis; none where there is nothing to show."""
        known = [v for p in self._trend for v in (p.value, p.before) if v is not None]
        if not known:
            return ()
        known += self._band or ()
        found = ticks(min(known), max(known))
        low, high = self._least, self._most
        kept = [t for t in found if (low is None or t >= low) and (high is None or t <= high)]
        return tuple(kept) if kept and kept[0] <= min(known) and kept[-1] >= max(known) else found

    @override
    def areas(self) -> Sequence[QRectF]:
        left, end, top, low = self._box()
        pitch = (end - left) / max(len(self._trend), 1)
        return [
            QRectF(left + n * pitch, top, pitch, low - top + FOOT) for n in range(len(self._trend))
        ]

    def spots(self) -> list[QPointF | None]:
        """Where each period's figure lies; None where it has none."""
        return self._spots([point.value for point in self._trend])

    @property
    @override
    def first(self) -> int:
        return len(self.points) - 1

    def _box(self) -> tuple[float, float, float, float]:
        """Left, right, top and bottom of where the line runs."""
        wide = max((self.inks.tiny.width(self._axis(t)) for t in self.ticks), default=0.0)
        return wide + AXIS, float(self.width()), READOUT + 6.0, self.height() - FOOT - 2.0

    def _up(self) -> Scale:
        marks = self.ticks or (0.0, 1.0)
        _, _, top, low = self._box()
        return Scale(marks[0], marks[-1], low, top)

    def _spots(self, figures: Sequence[float | None]) -> list[QPointF | None]:
        up = self._up()
        return [
            None if figure is None else QPointF(area.center().x(), up.at(figure))
            for figure, area in zip(figures, self.areas(), strict=True)
        ]

    @override
    def draw(self, painter: QPainter) -> None:
        inks, up = self.inks, self._up()
        left, end, top, low = self._box()
        if self._band is not None and self.ticks:
            upper, lower = up.at(self._band[1]), up.at(self._band[0])
            painter.fillRect(QRectF(left, upper, end - left, lower - upper), inks.faint)
        for mark in self.ticks:
            hairline(painter, inks.line, left, end, up.at(mark))
            write_right(painter, inks.tiny, inks.ink2, left - AXIS, up.at(mark), self._axis(mark))
        labels = [point.short for point in self._trend]
        write_foot(self, painter, labels, self.areas(), (left, end))
        _stroke(painter, self._spots([p.before for p in self._trend]), inks.ink3, 1.25)
        spots = self.spots()
        ink = self.tone(self._tone)
        _stroke(painter, spots, ink, 2)
        latest = next((s for s in reversed(spots) if s is not None), None)
        if self.shown is None:
            self._dot(painter, latest, ink)
        else:
            upright(painter, inks.ink3, self.areas()[self.shown].center().x() - 0.5, top, low)
            self._dot(painter, spots[self.shown], ink)

    def _dot(self, painter: QPainter, spot: QPointF | None, ink: QColor) -> None:
        if spot is None:
            return
        painter.setPen(QPen(self.inks.surface, 2))
        painter.setBrush(ink)
        painter.drawEllipse(spot, DOT + 1, DOT + 1)
        if self.shown is not None and self.hovered is None:
            painter.setPen(self.inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot, DOT + 4, DOT + 4)


def _stroke(painter: QPainter, spots: Sequence[QPointF | None], ink: QColor, thick: float) -> None:
    """Draw a line through the spots; one that stands alone between gaps is a dot."""
    pen = QPen(ink, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for run in runs([None if spot is None else spot.y() for spot in spots]):
        line = [spot for spot in (spots[number] for number in run) if spot is not None]
        if len(line) > 1:
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(line))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(line[0], thick, thick)
