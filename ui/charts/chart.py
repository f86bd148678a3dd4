"""What all charts share: one point of many is pointed at, read out, and opened.

The line at the top reads out the point under the mouse, else the one that the keys chose, else
what the picture says as a whole. Nothing pops up and nothing is covered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.board.inks import Type, inks_of, mixed, write
from ui.charts.scale import every
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.look.tokens import RADIUS_SMALL

READOUT = 24
"""How high the line is that reads out a point."""

FOOT = 22
"""Room below a picture for what stands along its axis."""

AXIS = 8
"""Between what stands along the upright axis and the picture."""

BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Point:
    """One thing in a picture: what it stands for, its short name, and all of it in words.

    ``key`` is whatever the caller wants back when it is opened.
    """

    key: object
    label: str
    told: str


class Chart(QWidget):
    """A picture of points. ``opened`` carries the key of one that is clicked or entered.

    ``summary`` says in a sentence what the picture shows. The points have an order, in which the
    arrow keys go through them.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.inks = inks_of(theme.tokens)
        self.points: tuple[Point, ...] = ()
        self.summary = ""
        self.hovered: int | None = None
        self.current: int | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._dress)

    # What a picture has to say.

    def areas(self) -> Sequence[QRectF]:
        """Where each point is pointed at, in the order of the points."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw everything below the readout."""
        raise NotImplementedError

    def show_points(self, points: Sequence[Point], summary: str) -> None:
        """Show other points; whichever the keys had chosen stays chosen, if it is still there."""
        kept = self.points[self.current].key if self.current is not None else None
        self.points, self.summary = tuple(points), summary
        self.hovered = None
        self.current = next((n for n, p in enumerate(self.points) if p.key == kept), None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if points else Qt.FocusPolicy.NoFocus)
        told = ". ".join((summary, *(f"{point.label}: {point.told}" for point in self.points)))
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    @property
    def first(self) -> int:
        """The point on which the keys begin."""
        return 0

    # What is pointed at.

    @property
    def shown(self) -> int | None:
        """The point that is read out: under the mouse, else chosen with the keys."""
        if self.hovered is not None:
            return self.hovered
        return self.current if self.hasFocus() else None

    @property
    def readout(self) -> tuple[str, str]:
        """The short name and the words of the line at the top."""
        if self.shown is None:
            return "", self.summary
        point = self.points[self.shown]
        return point.label, point.told

    def point_at(self, spot: QPointF) -> int | None:
        """The point at a place of the picture."""
        found = (number for number, area in enumerate(self.areas()) if area.contains(spot))
        return next(found, None)

    def choose(self, number: int) -> None:
        """Let the keys stand on a point, and have it read aloud."""
        self.current = number
        self.update()
        if QAccessible.isActive():
            point = self.points[number]
            said = QAccessibleAnnouncementEvent(self, f"{point.label}: {point.told}")
            QAccessible.updateAccessibility(said)

    def step(self, key: int) -> int | None:
        """The point that an arrow key leads to, None where it leads nowhere."""
        if not self.points:
            return None
        here = self.current
        if key in ON:
            return 0 if here is None else min(here + 1, len(self.points) - 1)
        if key in BACK:
            return len(self.points) - 1 if here is None else max(here - 1, 0)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else len(self.points) - 1
        return None

    def open_point(self, number: int) -> None:
        """Somebody wants to know more of a point."""
        self.opened.emit(self.points[number].key)

    # Qt.

    @Slot()
    def _dress(self) -> None:
        self.inks = inks_of(self.theme.tokens)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, 200)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.current is not None:
                self.open_point(self.current)
            return
        wanted = self.step(event.key())
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.hovered = None
            self.choose(wanted)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.point_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.current = number
            self.open_point(number)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.current is None and self.points:
            self.choose(self.first)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._read_out(painter)
        self.draw(painter)
        painter.end()

    def _hover(self, number: int | None) -> None:
        if number == self.hovered:
            return
        self.hovered = number
        label, told = self.readout
        whole = number is not None and self._cut(label, told)
        self.setToolTip(on_hover(f"{label}: {told}") if whole else "")
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if number is None else hand)
        self.update()

    def _cut(self, label: str, told: str) -> bool:
        taken = self.inks.small_strong.width(label) + self.inks.small.width(told) + 8
        return taken > self.width()

    def _read_out(self, painter: QPainter) -> None:
        inks = self.inks
        label, told = self.readout
        x = 0.0
        if label:
            label = inks.small_strong.fit(label, self.width() * 0.6)
            write(painter, inks.small_strong, inks.ink1, x, READOUT / 2 - 2, label)
            x = inks.small_strong.width(label) + 8
        told = inks.small.fit(told, self.width() - x)
        write(painter, inks.small, inks.ink2, x, READOUT / 2 - 2, told)

    # What pictures are drawn with.

    def ring(self, painter: QPainter, area: QRectF) -> None:
        """The ring round what has the focus."""
        painter.setPen(self.inks.ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)

    def tone(self, name: str) -> QColor:
        """The ink of who comes, of the action, of trouble, or else that of quiet text."""
        return self.inks.action.ink if name == "action" else self.inks.tone(name)

    def ramp(self, place: int) -> QColor:
        """A tone for the ``place``-th of several kinds: the action's ink, ever paler."""
        tokens = self.theme.tokens
        strength = (0.95, 0.7, 0.5, 0.34, 0.22)
        return mixed(tokens.surface, tokens.action.ink, strength[min(place, len(strength) - 1)])


def snapped(painter: QPainter, place: float) -> float:
    """The edge of a pixel of the screen that is next to a place."""
    ratio = painter.device().devicePixelRatio()
    return round(place * ratio) / ratio


def hairline(painter: QPainter, colour: QColor, start: float, end: float, y: float) -> None:
    """A level line as thin as the screen draws sharply."""
    _sharp(painter, colour, QRectF(start, snapped(painter, y), end - start, _thin(painter)))


def upright(painter: QPainter, colour: QColor, x: float, top: float, bottom: float) -> None:
    """An upright line as thin as the screen draws sharply."""
    _sharp(painter, colour, QRectF(snapped(painter, x), top, _thin(painter), bottom - top))


def _thin(painter: QPainter) -> float:
    ratio = painter.device().devicePixelRatio()
    return max(round(ratio), 1) / ratio


def _sharp(painter: QPainter, colour: QColor, area: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(area, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def write_right(
    painter: QPainter, kind: Type, colour: QColor, right: float, y: float, text: str
) -> None:
    """Write a text that ends at ``right``, so that figures stand below each other."""
    write(painter, kind, colour, right - kind.width(text), y, text)


def write_middle(
    painter: QPainter,
    kind: Type,
    colour: QColor,
    middle: float,
    y: float,
    text: str,
    bounds: tuple[float, float],
) -> None:
    """Write a text round a middle, moved aside where it would leave the bounds."""
    wide = kind.width(text)
    x = min(max(middle - wide / 2, bounds[0]), bounds[1] - wide)
    write(painter, kind, colour, x, y, text)


def write_foot(
    chart: Chart,
    painter: QPainter,
    labels: Sequence[str],
    areas: Sequence[QRectF],
    bounds: tuple[float, float],
    below: float = 0,
) -> None:
    """Write along the axis as many labels as there is room for, the last one always.

    ``below`` is the room that is taken beneath them.
    """
    if not areas:
        return
    inks = chart.inks
    apart = every([inks.tiny.width(text) for text in labels], areas[0].width())
    y = chart.height() - below - FOOT / 2
    for number, (text, area) in enumerate(zip(labels, areas, strict=True)):
        if (len(areas) - 1 - number) % apart == 0:
            write_middle(painter, inks.tiny, inks.ink2, area.center().x(), y, text, bounds)
