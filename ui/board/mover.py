"""The hand on the board: visits are taken up with mouse or keys, and put down elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from scheduler.views.hand import Drop, DropRow
from ui.board.asking import NOTHING, Answer, Prices
from ui.board.ghost import Picture, paint_picture, paint_tag, picture, region, tag_rect
from ui.board.inks import Inks, inks_of
from ui.board.layout import View
from ui.board.scene import Scene
from ui.board.sight import Sight, bring
from ui.board.tag import Tag
from ui.board.tools import (
    Aim,
    Hand,
    Held,
    Spot,
    Swap,
    Tray,
    Way,
    held,
    length_at,
    spot_at,
    spot_of,
    stays,
    stepped,
)
from ui.look.theme import Theme

EDGE = 28
"""How near to an edge of the board the hand makes it scroll."""

SCROLL_MS = 16
FASTEST = 18
"""Pixels that it scrolls at most each time."""

SKIPS = 4
"""Places in an order that fall on the same time are passed over together, so many at most."""

NOON = 12 * 60

WAYS = {
    Qt.Key.Key_Left: Way.EARLIER,
    Qt.Key.Key_Right: Way.LATER,
    Qt.Key.Key_Up: Way.ABOVE,
    Qt.Key.Key_Down: Way.BELOW,
    Qt.Key.Key_PageUp: Way.DAY_BEFORE,
    Qt.Key.Key_PageDown: Way.DAY_AFTER,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
THROW = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
MODIFIERS = (Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta)


class Phase(Enum):
    """How far a move is."""

    PRESSED = "pressed"
    MOUSE = "mouse"
    KEYS = "keys"
    LATE = "dropped before the prices were there"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Dropping:
    """A drop as it was shown on the plan of a version, to be made true."""

    version: int
    hold: tuple[Held, ...]
    drops: tuple[Drop, ...]
    row: DropRow


@dataclass(slots=True)
class _Carry:
    """What is in the hand. ``grab`` is the way from the mouse to the middle of what it holds.

    ``edge``: it holds the end of a visit, to make it longer or shorter.
    """

    hold: tuple[Held, ...]
    phase: Phase
    point: QPointF
    grab: float = 0.0
    edge: bool = False
    alt: bool = False
    aim: Aim | None = None
    answer: Answer = NOTHING


class Mover(QObject):
    """Moves visits on the board; it asks for the drop and changes nothing by itself.

    ``dropped`` carries a Dropping; the ghost stays until ``let_go`` or until other rows come.
    ``refused`` says why something could not be dropped, ``lifted`` that a move begins,
    ``over_tray`` whether it would fall into the tray. ``day_wanted`` asks to see another day.
    """

    dropped = Signal(object)
    refused = Signal(str)
    lifted = Signal()
    over_tray = Signal(bool)
    day_wanted = Signal(object)

    def __init__(
        self,
        area: QAbstractScrollArea,
        scene: Scene,
        sight: Callable[[], Sight],
        theme: Theme,
    ) -> None:
        super().__init__(area)
        self._area, self._scene, self._sight, self._theme = area, scene, sight, theme
        self._prices = Prices()
        self._carry: _Carry | None = None
        self._painted = QRegion()
        self._over_tray = False
        self.tray: QWidget | None = None
        """Where visits are dropped that are to have no place."""
        self.asks_manager: Callable[[], bool] = lambda: True
        """Whether whoever drops something above the limit has to ask a manager."""
        self._frame = QTimer(self, singleShot=True, interval=0)
        self._frame.timeout.connect(self._follow)
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def tag(self) -> Tag | None:
        """What the tag says at the moment."""
        return self._carry.answer.tag if self._carry else None

    @property
    def row(self) -> DropRow | None:
        """What would be dropped at the moment."""
        return self._carry.answer.row if self._carry else None

    @property
    def busy(self) -> bool:
        """Whether something is in the hand, or its drop is being saved."""
        return self._carry is not None and self._carry.phase is not Phase.PRESSED

    @property
    def by_keys(self) -> bool:
        """Whether the arrow keys move something."""
        return self._carry is not None and self._carry.phase is Phase.KEYS

    @property
    def dragging(self) -> bool:
        """Whether the mouse holds something."""
        return self._carry is not None and self._carry.phase in (Phase.PRESSED, Phase.MOUSE)

    @property
    def shown(self) -> Picture | None:
        """What is seen of the move on the board."""
        carry = self._carry
        if carry is None or carry.phase is Phase.PRESSED:
            return None
        return picture(self._scene, carry.hold, carry.aim, carry.answer.row)

    def take(self, hand: Hand | None) -> None:
        """Price with this from now on; None while there is nothing to price with."""
        self._prices = Prices(hand)
        carry = self._carry
        if carry is None or carry.phase in (Phase.PRESSED, Phase.DROPPED):
            return
        self._work_out(carry)
        if carry.phase is Phase.LATE and hand is not None:
            self._put_down(carry)

    def rows_changed(self, before: int) -> None:
        """The board shows other rows; ``before`` is the plan's version that it showed."""
        rows, carry = self._scene.rows, self._carry
        if carry is None:
            return
        known = held(rows, [one.visit_id for one in carry.hold]) if rows else ()
        if (
            carry.phase is Phase.DROPPED
            or rows is None
            or rows.plan_version != before
            or len(known) != len(carry.hold)
        ):
            self.let_go()

    def press(self, point: QPointF, visit_ids: tuple[int, ...], *, edge: bool = False) -> None:
        """The mouse was pressed on visits, the first of them under it; it may become a move.

        ``edge``: on the end of the only one, which may become longer or shorter.
        """
        rows = self._scene.rows
        if rows is None or (self._carry is not None and self._carry.phase is Phase.DROPPED):
            return
        self.let_go()
        hold = held(rows, visit_ids)
        if not hold:
            return
        at = self._scene.places.get(hold[0].visit_id)
        grab = 0.0
        if at is not None and hold[0].card is not None:
            rect = self._sight().shown(at.block.rect)
            grab = (rect.right() if edge else rect.center().x()) - point.x()
        self._carry = _Carry(hold, Phase.PRESSED, point, grab, edge=edge)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """The mouse moved with its button down; whether something is in the hand."""
        carry = self._carry
        if carry is None or carry.phase not in (Phase.PRESSED, Phase.MOUSE):
            return False
        if carry.phase is Phase.PRESSED:
            if (point - carry.point).manhattanLength() < QApplication.startDragDistance():
                return True
            carry.phase = Phase.MOUSE
            self._scrolling.start()
            self.lifted.emit()
        carry.point, carry.alt = point, bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._frame.start()
        return True

    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """The button was let go; whether that was the end of a move."""
        carry = self._carry
        if carry is None or carry.phase not in (Phase.PRESSED, Phase.MOUSE):
            return False
        if carry.phase is Phase.PRESSED:
            self._carry = None
            return False
        carry.point, carry.alt = point, bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._work_out(carry)
        self._put_down(carry)
        return True

    def key(self, event: QKeyEvent) -> bool:
        """A key was pressed on the board; whether it belongs to a move."""
        key, carry = Qt.Key(event.key()), self._carry
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = WAYS.get(key)
        way = step if modifiers == Qt.KeyboardModifier.AltModifier else None
        if carry is None or carry.phase is Phase.PRESSED:
            if way is not None:
                return self.take_up(way)
            if key in THROW and not modifiers:
                return self.throw()
            return False
        if carry.phase is Phase.DROPPED:
            return way is not None or key in THROW
        if key == Qt.Key.Key_Escape:
            self.let_go()
        elif carry.phase is Phase.MOUSE:
            self.alt(held=key == Qt.Key.Key_Alt or carry.alt)
        elif carry.phase is Phase.KEYS and key in ENTER:
            self._put_down(carry)
        elif carry.phase is Phase.KEYS and step is not None and (way or not modifiers):
            self._step(carry, step)
        elif carry.phase is Phase.KEYS and key not in MODIFIERS:
            self.let_go()
            return False
        return True

    def alt(self, *, held: bool) -> None:
        """Alt was pressed or let go while the mouse stands still."""
        if self._carry is not None and self._carry.phase is Phase.MOUSE:
            self._carry.alt = held
            self._frame.start()

    @Slot()
    def let_go(self) -> None:
        """Leave everything where it is."""
        self._carry = None
        self._scrolling.stop()
        self._frame.stop()
        self._tell_tray(over=False)
        self._area.viewport().unsetCursor()
        self._repaint()

    def paint(self, painter: QPainter, inks: Inks) -> None:
        """Paint what is in the hand over the board."""
        shown = self.shown
        if shown is None or self._carry is None:
            return
        sight = self._sight()
        painter.save()
        painter.setClipRect(sight.inner)
        painter.translate(sight.offset)
        paint_picture(painter, inks, self._scene, shown)
        painter.restore()
        rect = self._tag_rect(inks, shown)
        if rect is not None and self._carry.answer.tag is not None:
            paint_tag(painter, inks, self._carry.answer.tag, rect)

    def take_up(self, way: Way | None = None) -> bool:
        """Take the chosen visits up with the keyboard, and aim a step away if one is given."""
        rows = self._scene.rows
        hold = held(rows, self._scene.selection) if rows else ()
        if rows is None or not hold or not rows.technicians:
            return False
        carry = self._carry = _Carry(hold, Phase.KEYS, QPointF())
        card = hold[0].card
        self.lifted.emit()
        if card is not None:
            self._aim(carry, spot_of(card, rows.zone))
            if way is not None:
                self._step(carry, way)
            return True
        due = next(row.due_on for row in rows.tray if row.visit_id == hold[0].visit_id)
        day = due if due in rows.days else rows.days[0]
        self._aim(carry, Spot(rows.technicians[0].id, day, NOON))
        return True

    def _step(self, carry: _Carry, way: Way) -> None:
        """Aim a step on; over places in the order that come to the same."""
        rows, before = self._scene.rows, carry.answer.row
        for _ in range(SKIPS if way in (Way.EARLIER, Way.LATER) else 1):
            spot = carry.aim if isinstance(carry.aim, Spot) else None
            wanted = stepped(rows, carry.hold, spot, way) if rows and spot else None
            if wanted is None:
                return
            self._aim(carry, wanted)
            row = carry.answer.row
            if before is None or row is None or row.landings != before.landings:
                return

    def _aim(self, carry: _Carry, spot: Spot) -> None:
        """Aim with the keyboard, bring the place into sight, and say what it costs."""
        carry.aim = spot
        if self._scene.view is View.DAY and spot.day != self._scene.day:
            self.day_wanted.emit(spot.day)
        self._price(carry)
        for ghost in (self.shown.ghosts if self.shown else ())[:1]:
            rect, inner = ghost.rect, self._sight().inner
            area = self._area
            bring(area.verticalScrollBar(), rect.y - 8, rect.bottom + 8, inner.height())
            bring(area.horizontalScrollBar(), rect.x - 16, rect.right + 16, inner.width())
        self._repaint()
        said = carry.answer.tag.spoken if carry.answer.tag else ""
        self._area.setAccessibleDescription(said)
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._area, said))

    def throw(self) -> bool:
        """Put the chosen visits among those without a place; False where none has one."""
        rows = self._scene.rows
        hold = held(rows, self._scene.selection) if rows else ()
        if not any(one.card for one in hold):
            return False
        carry = self._carry = _Carry(hold, Phase.KEYS, QPointF(), aim=Tray())
        self.lifted.emit()
        self._price(carry)
        self._put_down(carry)
        return True

    @Slot()
    def _follow(self) -> None:
        if self._carry is not None and self._carry.phase is Phase.MOUSE:
            self._work_out(self._carry)

    def _work_out(self, carry: _Carry) -> None:
        """Look where the hand is, and what a drop there would do."""
        if carry.phase is Phase.MOUSE:
            carry.aim = self._under(carry)
            self._tell_tray(over=isinstance(carry.aim, Tray))
        self._price(carry)
        self._repaint()
        if carry.phase is Phase.MOUSE:
            row, shapes = carry.answer.row, Qt.CursorShape
            cannot = row is not None and not row.is_possible
            fine = shapes.SizeHorCursor if carry.edge else shapes.ClosedHandCursor
            shape = shapes.ForbiddenCursor if cannot else fine
            self._area.viewport().setCursor(shape)

    def _under(self, carry: _Carry) -> Aim | None:
        """What the mouse aims at; None beside board and tray."""
        viewport, rows = self._area.viewport(), self._scene.rows
        if carry.edge:
            x = carry.point.x() + carry.grab - self._sight().offset.x()
            return length_at(self._scene.layout, carry.hold[0], x)
        if self.tray is not None and self.tray.isVisible():
            there = self.tray.mapFromGlobal(viewport.mapToGlobal(carry.point))
            if self.tray.rect().contains(there.toPoint()):
                return Tray()
        at = self._sight().content(carry.point)
        if at is None or rows is None:
            return None
        if carry.alt and len(carry.hold) == 1:
            block = self._scene.layout.block_at(at.x(), at.y())
            if block is not None and block.card.visit_id != carry.hold[0].visit_id:
                return Swap(held(rows, [block.card.visit_id])[0])
        return spot_at(self._scene.layout, rows.zone, at.x(), at.y(), at.x() + carry.grab)

    def _price(self, carry: _Carry) -> None:
        """Ask what is under the hand."""
        rows = self._scene.rows
        carry.answer = NOTHING
        if carry.aim is not None and rows is not None:
            waits = self.asks_manager()
            carry.answer = self._prices.answer(rows, carry.hold, carry.aim, waits=waits)

    def _put_down(self, carry: _Carry) -> None:
        """Ask for the drop, or say why it cannot be."""
        hand, (wanted, row, tag) = self._prices.hand, carry.answer
        self._scrolling.stop()
        self._frame.stop()
        if wanted and row is None:
            carry.phase = Phase.LATE
        elif row is None or hand is None or not row.is_possible or stays(carry.hold, row):
            self.let_go()
            if tag is not None and not tag.possible:
                self.refused.emit(tag.refusal)
        else:
            carry.phase = Phase.DROPPED
            self.dropped.emit(Dropping(hand.version, carry.hold, wanted, row))
        self._tell_tray(over=False)
        self._area.viewport().unsetCursor()
        self._repaint()

    def _tell_tray(self, *, over: bool) -> None:
        if over != self._over_tray:
            self._over_tray = over
            self.over_tray.emit(over)

    def _tag_rect(self, inks: Inks, shown: Picture) -> QRectF | None:
        carry, sight = self._carry, self._sight()
        if carry is None or carry.answer.tag is None or carry.phase in (Phase.DROPPED, Phase.LATE):
            return None
        tag, point = carry.answer.tag, carry.point
        if carry.phase is Phase.KEYS:
            if not shown.ghosts:
                return None
            point = sight.shown(shown.ghosts[0].rect).bottomRight() - QPointF(12, 14)
        ghosts = [sight.shown(ghost.rect) for ghost in shown.ghosts]
        return tag_rect(inks, tag, point, sight.inner, ghosts)

    def _repaint(self) -> None:
        """Paint again what was painted before and what is now."""
        shown, sight = self.shown, self._sight()
        now = QRegion()
        if shown is not None:
            rects = [sight.shown(rect) for rect in shown.rects]
            tag = self._tag_rect(inks_of(self._theme.tokens), shown)
            now = region(rects if tag is None else [*rects, tag])
        self._area.viewport().update(self._painted + now)
        self._painted = now

    @Slot()
    def _scroll(self) -> None:
        """Scroll while the hand is near an edge of the board."""
        carry = self._carry
        if carry is None or carry.phase is not Phase.MOUSE or isinstance(carry.aim, Tray):
            return
        inner, point = QRectF(self._sight().inner), carry.point
        if not inner.adjusted(0, -EDGE, 0, 0).contains(point):
            return
        for bar, at, first, last in (
            (self._area.horizontalScrollBar(), point.x(), inner.left(), inner.right()),
            (self._area.verticalScrollBar(), point.y(), inner.top(), inner.bottom()),
        ):
            deep = max(first + EDGE - at, 0) - max(at - last + EDGE, 0)
            if deep:
                bar.setValue(bar.value() - round(FASTEST * min(max(deep / EDGE, -1), 1)))
                self._frame.start()
