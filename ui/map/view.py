"""The map on the screen: moving, zooming, choosing with mouse and keys."""

from datetime import date
from math import log2

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from scheduler.views.map import MapRows
from ui.look.theme import Theme
from ui.map.card import HoverCard
from ui.map.mercator import MOST_ZOOM, Camera, World, fit
from ui.map.picture import Picture
from ui.map.scene import HomeMark, Mark, Scene, Spot
from ui.map.tiles import Tiles
from ui.map.words import Told, group_told, homes_told, map_spoken, spot_told
from ui.text import tr

PAD = 40
"""Everything is shown at least this far from the edge."""

STEP = 0.5
"""How much nearer one notch of the wheel or one press of a key brings the map."""

REST_MS = 160
"""After so long without a movement the map stands still."""

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class MapView(QWidget):
    """The map. It shows rows and says what a person does; it changes nothing by itself.

    ``chosen`` carries the visit a person chose, ``cleared`` comes when he let it go,
    ``alone_changed`` carries the technician whose routes are shown alone, or None; ``opened`` the
    day he wants to see, ``week_wanted`` and ``today_wanted`` the way back.
    """

    chosen = Signal(int)
    cleared = Signal()
    alone_changed = Signal(object)
    opened = Signal(object)
    week_wanted = Signal()
    today_wanted = Signal()

    def __init__(self, theme: Theme, tiles: Tiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.camera = Camera(World(0.5, 0.5), 1, 1, 1)
        self.tiles = tiles
        self.picture = Picture(self.scene, tiles, theme.tokens, self.devicePixelRatioF())
        self.card = HoverCard(self)
        self._theme = theme
        self._fitted = True
        self._pressed: QPointF | None = None
        self._dragged = self._split = self._tabbed = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(tr("Map"))
        theme.changed.connect(self._dress)
        tiles.arrived.connect(self.update)

    def show_rows(self, rows: MapRows | None) -> None:
        """Show other rows; what is seen stays, unless it is another office or nothing is left."""
        before, was_there = self.scene.rows, self.scene.spot(self.scene.chosen) is not None
        self.scene.show(rows)
        if rows is not None:
            self.setAccessibleName(map_spoken(rows))
            if before is None or before.office_id != rows.office_id:
                self._fitted = True
        self._renew()
        if not was_there:
            self.reveal()

    def turn(self, day: date | None) -> None:
        """Show one day, or all of them."""
        if day != self.scene.day:
            self.scene.turn(day)
            self._renew()
            self.reveal()

    def show_alone(self, technician_id: int | None) -> None:
        """Show one technician's routes alone, or everybody's."""
        if technician_id != self.scene.alone:
            self.scene.show_alone(technician_id)
            self._renew()
            self.alone_changed.emit(technician_id)

    def choose(self, visit_id: int | None) -> None:
        """Choose a visit without telling anybody, and bring it into sight."""
        if visit_id == self.scene.chosen:
            return
        alone = self.scene.alone
        self.scene.choose(visit_id)
        if self.scene.alone != alone:
            self._renew()
            self.alone_changed.emit(None)
        self._speak()
        self.reveal()
        self.update()

    def reveal(self) -> None:
        """Move no further than is needed to see the chosen visit."""
        spot = self.scene.spot(self.scene.chosen)
        if spot is None:
            return
        x, y = self.camera.to_screen(spot.at)
        if not self._inner().contains(x, y):
            self._fitted = False
            self._look(self.camera.centred(spot.at))

    @Slot()
    def show_all(self) -> None:
        """Show everything there is."""
        self._fitted = True
        self._look(self.scene.fitted(self.width(), self.height(), PAD))

    def nearer(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in, or out where ``steps`` is below 0; what is at ``at`` stays there."""
        about = self._middle() if at is None else (at.x(), at.y())
        self._fitted = False
        self._look(self.camera.zoomed(self.camera.zoom + steps, about))

    def place_of(self, visit_id: int) -> QPointF | None:
        """Where a visit is on the widget at the moment, or None."""
        spot = self.scene.spot(visit_id)
        return None if spot is None else QPointF(*self.camera.to_screen(spot.at))

    def _look(self, camera: Camera) -> None:
        self.camera = camera
        self._rest.start()
        self.update()

    def _renew(self) -> None:
        """Show what the scene shows now."""
        self.picture.renew()
        self.card.hide()
        if self._fitted or not any(self.picture.seen(self.camera)):
            self.show_all()
        self._speak()
        self.update()

    def _inner(self) -> QRectF:
        return QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)

    @Slot()
    def _dress(self) -> None:
        self.picture.dress(self._theme.tokens, self.devicePixelRatioF())
        self.card.hide()
        self.update()

    def _speak(self) -> None:
        spot, rows = self.scene.spot(self.scene.chosen), self.scene.rows
        if spot is None or rows is None:
            self.setAccessibleDescription("")
            return
        told = spot_told(spot, self.scene.technician, rows.zone)
        said = ". ".join(line.words for line in told)
        self.setAccessibleDescription(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _pick(self, visit_id: int | None) -> None:
        """What a person chose, by hand."""
        if visit_id == self.scene.chosen:
            return
        self.choose(visit_id)
        if visit_id is None:
            self.cleared.emit()
        else:
            self.chosen.emit(visit_id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged, self._split = event.position(), False, False
            event.accept()
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is None:
            self._hover(point)
            return
        pulled = point - self._pressed
        if self._dragged or pulled.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._fitted, self._pressed = True, False, point
            self.card.hide()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look(self.camera.dragged(pulled.x(), pulled.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._dragged:
            self._click(event.position())
        self._hover(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click has brought a group nearer already.
        if not self._split:
            self.nearer(2 * STEP, event.position())
        event.accept()

    def _click(self, point: QPointF) -> None:
        found = self.picture.at(point, self.camera)
        if isinstance(found, HomeMark):
            if len(found.homes) == 1:
                wanted = found.homes[0].technician.id
                self.show_alone(None if self.scene.alone == wanted else wanted)
        elif isinstance(found, Mark) and len(found.spots) > 1:
            self._open_group(found)
        elif isinstance(found, Mark):
            self._pick(found.spots[0].row.visit_id)
        elif found is None:
            self._pick(None)

    def _open_group(self, group: Mark) -> None:
        """Part the visits of a group by going nearer; where they are one place, choose in turn."""
        if group.same_place or self.camera.zoom >= MOST_ZOOM:
            numbers = [spot.row.visit_id for spot in group.spots]
            chosen = self.scene.chosen
            after = numbers.index(chosen) + 1 if chosen in numbers else 0
            self._pick(numbers[after % len(numbers)])
            return
        places = [spot.at for spot in group.spots]
        pad = min(self.width(), self.height()) / 4
        nearer = fit(places, self.width(), self.height(), pad, most=MOST_ZOOM)
        self._split, self._fitted = True, False
        at_least = min(max(nearer.zoom, self.camera.zoom + STEP), MOST_ZOOM)
        self._look(self.camera.centred(nearer.middle).zoomed(at_least, self._middle()))

    def _middle(self) -> tuple[float, float]:
        return self.width() / 2, self.height() / 2

    def _hover(self, point: QPointF) -> None:
        found, rows = self.picture.at(point, self.camera), self.scene.rows
        self.setCursor(
            Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
        )
        if found is None or rows is None:
            self.card.hide()
            return
        told = self._told(found, rows.zone)
        self.card.tell(told, self.scene.order, self._theme.tokens, point.toPoint())

    def _told(self, found: Spot | Mark | HomeMark, zone: str) -> tuple[Told, ...]:
        if isinstance(found, HomeMark):
            return homes_told(found.homes)
        if isinstance(found, Mark):
            if len(found.spots) > 1:
                return group_told(found.spots, zone, one_day=self.scene.day is not None)
            found = found.spots[0]
        return spot_told(found, self.scene.technician, zone)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.card.hide()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.card.hide()
            self.nearer(STEP * turned / 120, event.position())
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.nearer(log2(max(1 + event.value(), 0.1)), event.position())
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        act = {
            Qt.Key.Key_Plus: lambda: self.nearer(STEP),
            Qt.Key.Key_Equal: lambda: self.nearer(STEP),
            Qt.Key.Key_Minus: lambda: self.nearer(-STEP),
            Qt.Key.Key_Underscore: lambda: self.nearer(-STEP),
            Qt.Key.Key_0: self.show_all,
            Qt.Key.Key_T: self.today_wanted.emit,
            Qt.Key.Key_Escape: self._step_back,
            Qt.Key.Key_Return: self._open_day,
            Qt.Key.Key_Enter: self._open_day,
        }.get(key)
        if held or (act is None and key not in STEPS):
            super().keyPressEvent(event)
        elif act is not None:
            act()
        else:
            self._pick(self.scene.neighbour(STEPS[key]))

    def _step_back(self) -> None:
        """Let the visit go; then show everybody's routes; then the whole week."""
        if self.scene.chosen is not None:
            self._pick(None)
        elif self.scene.alone is not None:
            self.show_alone(None)
        else:
            self.week_wanted.emit()

    def _open_day(self) -> None:
        spot = self.scene.spot(self.scene.chosen)
        if spot is not None:
            self.opened.emit(spot.day)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.tiles.try_again()
        super().showEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera = self.camera.resized(self.width(), self.height())
        self.card.hide()
        if self._fitted:
            self.show_all()
        else:
            self.reveal()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tabbed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tabbed = False
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.picture.paint(painter, self.camera, moving=self._rest.isActive())
        if self._tabbed and self.scene.chosen is None:
            self.picture.paint_focus(painter, self.camera)
        painter.end()
