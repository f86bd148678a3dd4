"""A small map on which somebody shows where a place is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.board.inks import inks_of
from ui.look.theme import Theme
from ui.map.ground import paint_credit, paint_ground, paint_scale, paint_tiles
from ui.map.mercator import Camera, World, fit, project, tiles, unproject
from ui.map.tiles import Tiles
from ui.text import tr

PAD = 32
STEP = 0.5
"""How much nearer one notch of the wheel or one press of a key brings the map."""

KEY_PIXELS = 8
"""How far an arrow key moves the pin."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


class PlacePicker(QWidget):
    """Shows known points as dots and one pin; ``picked`` carries where somebody put it.

    A click puts the pin, the arrow keys move it; pulling moves the map, the wheel and the keys
    + and - bring it nearer.
    """

    picked = Signal(float, float)

    def __init__(self, theme: Theme, ground: Tiles, credit: str) -> None:
        super().__init__()
        self._theme, self._tiles, self._credit = theme, ground, credit
        self.camera = Camera(World(0.5, 0.5), 1, 1, 1)
        self.pin: World | None = None
        self._known: tuple[World, ...] = ()
        self._pressed: QPointF | None = None
        self._dragged = False
        self._fitted = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(tr("Map: click where the place is"))
        theme.changed.connect(self.update)
        ground.arrived.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 380)

    def show_known(self, points: Sequence[Point]) -> None:
        """Show other places, by which one finds one's way."""
        self._known = tuple(project(*point) for point in points)
        self._fit()

    def put(self, point: Point | None) -> None:
        """Put the pin without telling anybody, and bring it into sight."""
        self.pin = None if point is None else project(*point)
        if self.pin is not None and not self._in_sight(self.pin):
            self.camera = self.camera.centred(self.pin)
        self.update()

    def _in_sight(self, point: World) -> bool:
        return self.rect().adjusted(PAD, PAD, -PAD, -PAD).contains(self._at(point).toPoint())

    def _at(self, point: World) -> QPointF:
        return QPointF(*self.camera.to_screen(point))

    @Slot()
    def _fit(self) -> None:
        """See the pin with the places around it, unless somebody has moved the map."""
        if self._fitted:
            seen = (*self._known, *(() if self.pin is None else (self.pin,)))
            self.camera = fit(seen, self.width(), self.height(), PAD)
        self.update()

    def _look(self, camera: Camera) -> None:
        self.camera, self._fitted = camera, False
        self.update()

    def _pick(self, at: QPointF) -> None:
        self.pin = self.camera.to_world(at.x(), at.y())
        self.update()
        self.picked.emit(*unproject(self.pin))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        pulled = event.position() - self._pressed
        if self._dragged or pulled.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, event.position()
            self._look(self.camera.dragged(pulled.x(), pulled.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._dragged:
            self._pick(event.position())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / 120
        at = event.position()
        self._look(self.camera.zoomed(self.camera.zoom + STEP * turned, (at.x(), at.y())))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in ARROWS:
            across, down = ARROWS[key]
            start = middle if self.pin is None else self._at(self.pin)
            self._pick(start + QPointF(KEY_PIXELS * across, KEY_PIXELS * down))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            step = -STEP if key is Qt.Key.Key_Minus else STEP
            self._look(self.camera.zoomed(self.camera.zoom + step, (middle.x(), middle.y())))
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera = self.camera.resized(self.width(), self.height())
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        inks = inks_of(tokens)
        painter = QPainter(self)
        paint_ground(painter, inks, self.camera)
        if self._tiles.source:
            placed = list(tiles(self.camera, self._tiles.deepest))
            self._tiles.want(one.tile for one in placed)
            paint_tiles(painter, tokens, self._tiles, placed, smooth=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(inks.surface, 1))
        painter.setBrush(inks.ink3)
        for point in self._known:
            painter.drawEllipse(self._at(point), 4, 4)
        if self.pin is not None:
            painter.setPen(QPen(inks.surface, 1.5))
            painter.setBrush(inks.action.ink)
            painter.drawPath(_drop(self._at(self.pin)))
            painter.setBrush(inks.surface)
            painter.drawEllipse(self._at(self.pin) - QPointF(0, 17), 3.5, 3.5)
        paint_scale(painter, inks, self.camera)
        if self._tiles.source:
            paint_credit(painter, inks, self.camera, self._credit)
        painter.setPen(inks.ring if self.hasFocus() else QPen(inks.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _drop(foot: QPointF) -> QPainterPath:
    """A pin whose foot stands on the place."""
    path = QPainterPath(foot)
    path.quadTo(foot - QPointF(10, 11), foot - QPointF(10, 17))
    path.arcTo(QRectF(foot.x() - 10, foot.y() - 27, 20, 20), 180, -180)
    path.quadTo(foot - QPointF(-10, 11), foot)
    return path
