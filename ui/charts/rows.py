"""Level bars below each other: a name at the left, the figures in words at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.board.inks import write
from ui.charts.chart import AXIS, READOUT, Chart, Point, snapped, upright, write_right
from ui.charts.legend import LEGEND, draw_legend
from ui.charts.scale import Scale
from ui.look.theme import Theme
from ui.look.tokens import RADIUS_SMALL

ROW = 28
BAR = 12.0
NAMES = 0.32
"""The share of the width that names may take."""


@dataclass(frozen=True, slots=True)
class RowPoint(Point):
    """A row; ``figures`` is what stands at its right."""

    figures: str


class RowsChart(Chart):
    """Rows of a picture over one level axis, as high as they are many."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._rows: tuple[RowPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def bounds(self) -> tuple[float, float]:
        """The least and the most figure along the axis."""
        raise NotImplementedError

    def draw_row(self, painter: QPainter, number: int, area: QRectF, along: Scale) -> None:
        """Draw what stands between the name and the figures."""
        raise NotImplementedError

    def foot(self) -> float:
        """Room below the rows."""
        return 0.0

    def put_rows(self, rows: Sequence[RowPoint], summary: str) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        self.show_points(rows, summary)

    def along(self) -> Scale:
        """The level axis, in pixels between names and figures."""
        inks = self.inks
        named = max((inks.small.width(p.label) for p in self._rows), default=0.0)
        told = max((inks.small_medium.width(p.figures) for p in self._rows), default=0.0)
        start = min(named, self.width() * NAMES) + 2 * AXIS
        end = self.width() - told - 2 * AXIS
        return Scale(*self.bounds(), start, max(end, start + 1))

    @override
    def areas(self) -> Sequence[QRectF]:
        return [QRectF(0, READOUT + 4 + n * ROW, self.width(), ROW) for n in range(len(self._rows))]

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, round(READOUT + 8 + ROW * len(self._rows) + self.foot()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def draw(self, painter: QPainter) -> None:
        inks, along = self.inks, self.along()
        for number, (row, area) in enumerate(zip(self._rows, self.areas(), strict=True)):
            if number == self.shown:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(inks.faint)
                painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
            y = area.center().y()
            name = inks.small.fit(row.label, along.start - 2 * AXIS)
            write(painter, inks.small, inks.ink1, AXIS / 2, y, name)
            right = self.width() - AXIS / 2
            write_right(painter, inks.small_medium, inks.ink1, right, y, row.figures)
            self.draw_row(painter, number, area, along)
            if number == self.shown and self.hovered is None:
                self.ring(painter, area.adjusted(1, 1, -1, -1))


@dataclass(frozen=True, slots=True)
class BarRow(RowPoint):
    """A row with a bar of parts, in the order of the chart's kinds; each at least 0."""

    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a part of each bar means, and its tone: who comes, action, trouble, or quiet."""

    words: str
    tone: str


class PartBars(RowsChart):
    """Bars of parts, such as the revenue of each technician with and without a backup.

    ``mark`` is a figure that is marked across all rows, such as the mean, with its words.
    """

    def __init__(
        self, theme: Theme, name: str, kinds: Sequence[Kind], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._kinds = tuple(kinds)
        self._bars: tuple[BarRow, ...] = ()
        self._mark: tuple[float, str] | None = None

    def show_rows(
        self, rows: Sequence[BarRow], summary: str, *, mark: tuple[float, str] | None = None
    ) -> None:
        """Show other bars."""
        self._bars, self._mark = tuple(rows), mark
        self.put_rows(rows, summary)

    @override
    def bounds(self) -> tuple[float, float]:
        most = [sum(row.parts) for row in self._bars]
        return 0, max((*most, self._mark[0] if self._mark else 0)) or 1

    @override
    def foot(self) -> float:
        return LEGEND + 4 if len(self._kinds) > 1 or self._mark else 0

    def pieces(self, number: int) -> list[QRectF]:
        """Where the parts of a row's bar lie."""
        along, area = self.along(), self.areas()[number]
        found, before = [], 0.0
        for part in self._bars[number].parts:
            start, end = along.at(before), along.at(before + part)
            found.append(QRectF(start, area.center().y() - BAR / 2, end - start, BAR))
            before += part
        return found

    @override
    def draw_row(self, painter: QPainter, number: int, area: QRectF, along: Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, piece in zip(self._kinds, self.pieces(number), strict=True):
            if piece.width() > 0:
                painter.setBrush(self.tone(kind.tone))
                start, end = snapped(painter, piece.left()), snapped(painter, piece.right())
                whole = QRectF(start, piece.top(), max(end - start - 1, 1), BAR)
                painter.drawRoundedRect(whole, 2, 2)
        if self._mark is not None:
            upright(painter, self.inks.ink2, along.at(self._mark[0]), area.top(), area.bottom())

    @override
    def draw(self, painter: QPainter) -> None:
        super().draw(painter)
        if not self._rows:
            return
        tones: list[tuple[QColor, str]] = []
        if len(self._kinds) > 1:
            tones += [(self.tone(kind.tone), kind.words) for kind in self._kinds]
        mark = self._mark[1] if self._mark is not None else ""
        draw_legend(painter, self.inks, tones, self.rect(), mark)
