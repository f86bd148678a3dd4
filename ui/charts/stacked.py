"""Columns by period, each put together from parts, such as the causes of substitutions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.charts.chart import (
    AXIS,
    BACK,
    FOOT,
    ON,
    READOUT,
    Chart,
    Point,
    hairline,
    snapped,
    write_foot,
    write_right,
)
from ui.charts.legend import LEGEND, draw_legend
from ui.charts.scale import Scale, slots, ticks
from ui.look.theme import Theme

WIDEST = 28.0
UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Part(Point):
    """A part of a column: the number of its kind, 0 the lowest, and how much it is."""

    kind: int
    value: float


@dataclass(frozen=True, slots=True)
class Column:
    """One period: its name along the axis, and its parts from below."""

    short: str
    parts: tuple[Part, ...]


class StackedBars(Chart):
    """Columns of parts, in tones of one colour in the order of ``kinds``.

    Left and right go from column to column, up and down within one.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        axis: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._axis = axis
        self._kinds: tuple[str, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._places: tuple[tuple[int, int], ...] = ()

    def show_columns(self, columns: Sequence[Column], kinds: Sequence[str], summary: str) -> None:
        """Show other columns; ``kinds`` names the kinds of parts, which are at most five."""
        self._kinds = tuple(kinds)
        self._columns = tuple(columns)
        self._places = tuple(
            (at, part) for at, one in enumerate(columns) for part in range(len(one.parts))
        )
        self.show_points([part for one in columns for part in one.parts], summary)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The figures along the axis."""
        most = max((sum(p.value for p in one.parts) for one in self._columns), default=0.0)
        return ticks(0, most, 3)

    def _box(self) -> tuple[float, float, float, float]:
        """Left, right, top and bottom of where the columns stand."""
        wide = max(self.inks.tiny.width(self._axis(t)) for t in self.ticks)
        low = self.height() - FOOT - LEGEND - 2.0
        return wide + AXIS, float(self.width()), READOUT + 6.0, low

    def _bars(self) -> list[tuple[int, QRectF]]:
        """Column and rectangle of each part, in the order of the points."""
        left, end, top, low = self._box()
        up = Scale(self.ticks[0], self.ticks[-1], low, top)
        found: list[tuple[int, QRectF]] = []
        places = slots(len(self._columns), left, end, WIDEST)
        for number, (one, (middle, wide)) in enumerate(zip(self._columns, places, strict=True)):
            below = 0.0
            for part in one.parts:
                foot, head = up.at(below), up.at(below + part.value)
                found.append((number, QRectF(middle - wide / 2, head, wide, foot - head)))
                below += part.value
        return found

    @override
    def areas(self) -> Sequence[QRectF]:
        # A part of one visit among hundreds is thinner than a mouse can point at.
        return [bar.adjusted(-2, 0, 2, max(0, 4 - bar.height())) for _, bar in self._bars()]

    @override
    def step(self, key: int) -> int | None:
        if self.current is None or key not in (*BACK, *ON):
            return super().step(key)
        at, part = self._places[self.current]
        if key in UP_AND_DOWN:
            wanted = (at, part + (1 if key == Qt.Key.Key_Up else -1))
            return self._places.index(wanted) if wanted in self._places else self.current
        beside = 1 if key in ON else -1
        others = [n for n, (column, _) in enumerate(self._places) if (column - at) * beside > 0]
        if not others:
            return self.current
        closest = min(others, key=lambda n: abs(self._places[n][0] - at))
        column = self._places[closest][0]
        kind = self._columns[at].parts[part].kind
        same = [
            n
            for n, (c, p) in enumerate(self._places)
            if c == column and self._columns[c].parts[p].kind <= kind
        ]
        return max(same, default=closest)

    @override
    def draw(self, painter: QPainter) -> None:
        inks = self.inks
        left, end, top, low = self._box()
        up = Scale(self.ticks[0], self.ticks[-1], low, top)
        for mark in self.ticks:
            hairline(painter, inks.line, left, end, up.at(mark))
            write_right(painter, inks.tiny, inks.ink2, left - AXIS, up.at(mark), self._axis(mark))
        pitch = (end - left) / max(len(self._columns), 1)
        feet = [QRectF(left + n * pitch, low, pitch, FOOT) for n in range(len(self._columns))]
        write_foot(self, painter, [c.short for c in self._columns], feet, (left, end), LEGEND)
        for number, (_, bar) in enumerate(self._bars()):
            self._draw_part(painter, number, bar)
        tones = [self.ramp(n) for n in range(len(self._kinds))]
        draw_legend(painter, inks, list(zip(tones, self._kinds, strict=True)), self.rect())

    def _draw_part(self, painter: QPainter, number: int, bar: QRectF) -> None:
        part = self._columns[self._places[number][0]].parts[self._places[number][1]]
        head, foot = snapped(painter, bar.top()), snapped(painter, bar.bottom())
        # A gap of one pixel parts the tones; nothing is too little to be seen.
        whole = QRectF(bar.left(), head, bar.width(), max(foot - head - 1, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ramp(part.kind))
        painter.drawRoundedRect(whole, 1.5, 1.5)
        if number == self.shown:
            painter.setPen(self.inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(-2, -2, 2, 2), 3, 3)
