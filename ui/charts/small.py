"""Pictures small enough for a line of text: a trend without axes, and who came the last times."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from ui.board.inks import inks_of
from ui.charts.chart import write_middle
from ui.charts.scale import Scale, runs
from ui.look.theme import Theme
from ui.text import WHO, tr

INSET = 3.0


class Sparkline(QWidget):
    """A line of figures with a dot at the last one known; gaps where there are none.

    It says nothing that is not told beside it, and is silent for screen readers.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_figures(self, figures: Sequence[float | None]) -> None:
        """Show other figures, the oldest first."""
        self._figures = tuple(figures)
        self.update()

    def spots(self) -> list[QPointF | None]:
        """Where each figure lies; None where there is none."""
        known = [figure for figure in self._figures if figure is not None]
        if not known:
            return [None for _ in self._figures]
        along = Scale(0, len(self._figures) - 1, INSET, self.width() - INSET)
        up = Scale(min(known), max(known), self.height() - INSET, INSET)
        return [
            None if figure is None else QPointF(along.at(number), up.at(figure))
            for number, figure in enumerate(self._figures)
        ]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks, spots = inks_of(self._theme.tokens), self.spots()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(inks.ink3, 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for run in runs(self._figures):
            line = [spot for spot in (spots[number] for number in run) if spot is not None]
            painter.drawPolyline(QPolygonF(line))
        latest = next((spot for spot in reversed(spots) if spot is not None), None)
        if latest is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.ink1)
            painter.drawEllipse(latest, 2.5, 2.5)
        painter.end()


class FacesStrip(QWidget):
    """Who came the last times, the oldest first: a letter on the colour of who it was."""

    SIDE, GAP = 16, 2

    def __init__(
        self, theme: Theme, faces: Sequence[Who] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces: tuple[Who, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Who came the last times"))
        theme.changed.connect(self.update)
        self.show_faces(faces)

    def show_faces(self, faces: Sequence[Who]) -> None:
        """Show others."""
        self._faces = tuple(faces)
        words = ", ".join(tr(WHO[who][1]) for who in faces)
        told = tr("From the oldest to the last visit: {who}", who=words) if words else ""
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(len(self._faces) * (self.SIDE + self.GAP) - self.GAP, 0), self.SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_of(self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, who in enumerate(self._faces):
            x = float(number * (self.SIDE + self.GAP))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.who[who].tint)
            painter.drawRoundedRect(QRectF(x, 0, self.SIDE, self.SIDE), 4, 4)
            middle, bounds = x + self.SIDE / 2, (x, x + self.SIDE)
            letter = WHO[who][0]
            write_middle(
                painter, inks.tiny_strong, inks.who[who].ink, middle, self.SIDE / 2, letter, bounds
            )
        painter.end()
