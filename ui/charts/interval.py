"""Shares with what is not known of them: a dot where they were seen, a band for the interval."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.board.inks import inks_of, mixed
from ui.charts.chart import FOOT, READOUT, hairline, snapped, upright, write_middle
from ui.charts.rows import ROW, RowPoint, RowsChart
from ui.charts.scale import Scale, ticks
from ui.look.theme import Theme

BAND, DOT = 10.0, 4.0


@dataclass(frozen=True, slots=True)
class IntervalRow(RowPoint):
    """A row with a figure and its 95 % interval, all None where nothing was seen.

    ``tone`` names whom it is about, the action, trouble, or quiet ink. ``assumed`` is the figure
    that counts until this one is used, drawn as a stroke.
    """

    value: float | None
    low: float | None
    high: float | None
    tone: str = "quiet"
    assumed: float | None = None


class IntervalBars(RowsChart):
    """Rows with a dot on a band over a level axis from 0; ``axis`` writes a figure along it."""

    def __init__(
        self, theme: Theme, name: str, axis: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._axis = axis
        self._intervals: tuple[IntervalRow, ...] = ()

    def show_rows(self, rows: Sequence[IntervalRow], summary: str) -> None:
        """Show other rows."""
        self._intervals = tuple(rows)
        self.put_rows(rows, summary)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The figures along the axis."""
        known = [v for r in self._intervals for v in (r.value, r.high, r.assumed) if v is not None]
        return ticks(0, max(known, default=0.0))

    @override
    def bounds(self) -> tuple[float, float]:
        marks = self.ticks
        return marks[0], marks[-1]

    @override
    def foot(self) -> float:
        return FOOT

    @override
    def draw(self, painter: QPainter) -> None:
        inks, along = self.inks, self.along()
        rows = ROW * len(self._intervals)
        foot = READOUT + 4 + rows + FOOT / 2 + 2
        for mark in self.ticks:
            x = along.at(mark)
            upright(painter, inks.line, x, READOUT + 4, READOUT + 4 + rows)
            ends = (along.start - 20, along.end + 20)
            write_middle(painter, inks.tiny, inks.ink2, x, foot, self._axis(mark), ends)
        super().draw(painter)

    @override
    def draw_row(self, painter: QPainter, number: int, area: QRectF, along: Scale) -> None:
        row, y = self._intervals[number], area.center().y()
        draw_interval(painter, self.theme, row, y, along)


def draw_interval(
    painter: QPainter, theme: Theme, row: IntervalRow, y: float, along: Scale
) -> None:
    """Draw the band, the stroke and the dot of a row in the middle of its height."""
    inks, tokens = inks_of(theme.tokens), theme.tokens
    ink = inks.action.ink if row.tone == "action" else inks.tone(row.tone)
    if row.low is not None and row.high is not None:
        start, end = along.at(row.low), along.at(row.high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(tokens.surface, ink.name(), 0.3))
        band = QRectF(start, y - BAND / 2, max(end - start, BAND), BAND)
        painter.drawRoundedRect(band, BAND / 2, BAND / 2)
    if row.assumed is not None:
        x = snapped(painter, along.at(row.assumed))
        painter.fillRect(QRectF(x, y - BAND / 2 - 3, 2, BAND + 6), inks.ink2)
    if row.value is None:
        hairline(painter, inks.line, along.start, along.end, y)
    else:
        painter.setPen(QPen(inks.surface, 1.5))
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(along.at(row.value), y), DOT + 0.75, DOT + 0.75)
