"""What is seen while a hand moves visits: where they were, where they would fall, the price tag."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from scheduler.views.desk import KnockOn
from scheduler.views.hand import DropRow
from scheduler.views.improving import ChangeRow
from ui.board import items
from ui.board.axis import instant_of
from ui.board.inks import Inks, Type, write
from ui.board.layout import Block, Rect
from ui.board.scene import Scene
from ui.board.tag import TROUBLE, Tag
from ui.board.tools import Aim, Held, Spot, Stretch
from ui.days import clock

LIFTED = 0.7
"""How strong a card that is lifted stands where it was."""

LEAST_WIDTH = 6.0
"""A ghost is no narrower than this, in the week too."""

SEEN = 10.0
"""Another visit that moves less far is not drawn at its new place: lines would lie on lines."""

PAD, LINE, BETWEEN = 12.0, 17.0, 16.0
NARROWEST, WIDEST = 190.0, 300.0
AWAY_FROM_HAND = QPointF(18, 20)
GAP = 8
"""Between the tag and a ghost."""

MARGIN = 12
"""How far beyond a rectangle its ring or its shadow may reach."""


class Ghost(NamedTuple):
    """A visit where it would fall; ``sound`` where nothing stands against it."""

    rect: Rect
    name: str
    time: str
    possible: bool
    sound: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it but the tag, in the coordinates of the layout."""

    lifted: tuple[Block, ...]
    ghosts: tuple[Ghost, ...]
    hints: tuple[Rect, ...]

    @property
    def rects(self) -> tuple[Rect, ...]:
        """Everything that is painted."""
        blocks = tuple(block.rect for block in self.lifted)
        return (*blocks, *(ghost.rect for ghost in self.ghosts), *self.hints)


def picture(scene: Scene, hold: Sequence[Held], aim: Aim | None, row: DropRow | None) -> Picture:
    """What is seen of a drop on the board as it is laid out."""
    lifted = [place.block for one in hold if (place := scene.places.get(one.visit_id))]
    if row is not None and row.is_possible:
        return Picture(tuple(lifted), _landings(scene, hold, row), _hints(scene, row.knock_on))
    wanted: tuple[Ghost, ...] = ()
    if isinstance(aim, Spot):
        wanted = _wanted(scene, hold[0], aim, possible=row is None)
    elif isinstance(aim, Stretch):
        wanted = _stretched(scene, hold[0], aim, possible=row is None)
    return Picture(tuple(lifted), wanted, ())


def better(scene: Scene, changes: Sequence[ChangeRow]) -> Picture:
    """What is seen of a better plan: the visits that it puts elsewhere, where they would be."""
    zone = scene.rows.zone if scene.rows else "UTC"
    ghosts = []
    for one in changes:
        if one.technician_id is None or one.day is None or one.start is None:
            continue
        rect = _rect(scene, one.technician_id, one.day, (one.start, one.end or one.start))
        if rect is not None:
            ghosts.append(Ghost(rect, one.client, clock(one.start, zone), True, True))
    return Picture((), tuple(ghosts), ())


def _landings(scene: Scene, hold: Sequence[Held], row: DropRow) -> tuple[Ghost, ...]:
    zone = scene.rows.zone if scene.rows else "UTC"
    names = {one.visit_id: one.client for one in hold}
    ghosts = []
    for landing in row.landings:
        if landing.technician_id is None or landing.day is None or landing.start is None:
            continue
        span = (landing.start, landing.end or landing.start)
        rect = _rect(scene, landing.technician_id, landing.day, span)
        if rect is not None:
            name = names.get(landing.visit_id, "")
            ghosts.append(Ghost(rect, name, clock(landing.start, zone), True, not row.broken))
    return tuple(ghosts)


def _wanted(scene: Scene, one: Held, aim: Spot, *, possible: bool) -> tuple[Ghost, ...]:
    """A visit where the hand would have it."""
    zone = scene.rows.zone if scene.rows else "UTC"
    middle = instant_of(aim.day, 0, zone) + timedelta(minutes=aim.minute)
    half = timedelta(minutes=one.minutes) / 2
    rect = _rect(scene, aim.technician_id, aim.day, (middle - half, middle + half))
    return () if rect is None else (Ghost(rect, one.client, "", possible, possible),)


def _stretched(scene: Scene, one: Held, aim: Stretch, *, possible: bool) -> tuple[Ghost, ...]:
    """A visit as long as the hand would have it."""
    if one.card is None:
        return ()
    span = (one.card.start, one.card.start + timedelta(minutes=aim.minutes))
    rect = _rect(scene, one.card.technician_id, one.card.day, span)
    return () if rect is None else (Ghost(rect, one.client, "", possible, possible),)


def _rect(
    scene: Scene, technician_id: int, day: date, span: tuple[datetime, datetime]
) -> Rect | None:
    """Where a span of a technician's day is; None where it is not shown."""
    layout = scene.layout
    column = next((number for number, c in enumerate(layout.columns) if c.day == day), None)
    row = next((box for box in layout.rows if box.technician.id == technician_id), None)
    if column is None or row is None:
        return None
    strip = row.cell(column).strip
    clipped = layout.columns[column].axis.clip(*span)
    if clipped is None:
        return None
    return Rect(clipped[0], strip.y, max(clipped[1] - clipped[0], LEAST_WIDTH), strip.h)


def _hints(scene: Scene, rows: Iterable[KnockOn]) -> tuple[Rect, ...]:
    """Where other visits would be that move by more than a little; the tag counts them all."""
    hints = []
    for row in rows:
        place = scene.places.get(row.visit_id)
        if place is not None:
            axis, rect = scene.layout.columns[place.column].axis, place.block.rect
            by = axis.x(row.after) - axis.x(row.before)
            if abs(by) >= SEEN:
                hints.append(rect._replace(x=rect.x + by))
    return tuple(hints)


def paint_picture(painter: QPainter, inks: Inks, scene: Scene, shown: Picture) -> None:
    """Paint it over the board; the painter stands where the layout begins."""
    zone = scene.rows.zone if scene.rows else "UTC"
    veil = QColor(inks.sunk)
    veil.setAlphaF(1 - LIFTED)
    for block in shown.lifted:
        rect = _q(block.rect)
        _shadow(painter, rect, 6)
        items.paint_block(painter, inks, block, scene.layout.view, zone)
        painter.fillRect(rect, veil)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(inks.ink2, 1, Qt.PenStyle.DotLine))
    for hint in shown.hints:
        painter.drawRoundedRect(_q(hint).adjusted(0.5, 0.5, -1.5, -0.5), 5, 5)
    for ghost in shown.ghosts:
        _ghost(painter, inks, ghost)


def _ghost(painter: QPainter, inks: Inks, ghost: Ghost) -> None:
    colour = inks.action.ink if ghost.sound else inks.trouble
    ground = QColor(inks.action.tint if ghost.possible else inks.surface)
    ground.setAlphaF(0.92)
    rect = _q(ghost.rect).adjusted(0.5, 0.5, -1, -0.5)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 6, 6)
    if not ghost.possible:
        wash = QColor(inks.trouble)
        wash.setAlphaF(0.16)
        painter.setBrush(wash)
        painter.drawRoundedRect(rect, 6, 6)
    room, lines = rect.width() - 10, int(rect.height() / 14)
    words = [
        (inks.small_strong, colour, inks.small_strong.fit(ghost.name, room)),
        (inks.tiny, inks.ink1, ghost.time if inks.tiny.width(ghost.time) <= room else ""),
    ]
    told = [one for one in words if one[2]][:lines]
    y = rect.center().y() - 7 * (len(told) - 1)
    for kind, ink, text in told:
        write(painter, kind, ink, rect.x() + 6, y, text)
        y += 14


def tag_rect(
    inks: Inks, tag: Tag, point: QPointF, inner: QRect, avoid: Iterable[QRectF] = ()
) -> QRectF:
    """Where the tag stands: beside the hand, where there is room, beneath or above the ghosts."""
    lines = _lines(inks, tag)
    wide = max((_wide(inks, line) for line in lines), default=0) + 2 * PAD
    size = (min(max(wide, NARROWEST), WIDEST), LINE * len(lines) + 2 * PAD - 4)
    x, y = point.x() + AWAY_FROM_HAND.x(), point.y() + AWAY_FROM_HAND.y()
    if x + size[0] > inner.right() - 4:
        x = point.x() - AWAY_FROM_HAND.x() - size[0]
    if y + size[1] > inner.bottom() - 4:
        y = point.y() - AWAY_FROM_HAND.y() - size[1]
    x = min(max(x, inner.x() + 4), max(inner.right() - 4 - size[0], inner.x() + 4))
    y = min(max(y, 4), max(inner.bottom() - 4 - size[1], 4))
    rect = QRectF(round(x), round(y), size[0], size[1])
    for ghost in avoid:
        if rect.intersects(ghost):
            beneath = ghost.bottom() + GAP
            room = beneath + size[1] <= inner.bottom()
            rect.moveTop(beneath if room else max(ghost.top() - GAP - size[1], 4))
    return rect


class _Line(NamedTuple):
    kind: Type
    colour: QColor
    words: str
    amount: str


def _lines(inks: Inks, tag: Tag) -> list[_Line]:
    """The tag as lines that fit; what does not goes on in the next one."""
    strong = inks.ink1 if tag.possible else inks.trouble
    lines = [
        _Line(inks.small, inks.ink2, inks.small.fit(tag.title, WIDEST - 2 * PAD), ""),
        _Line(inks.strong, strong, tag.total, ""),
    ]
    for words, amount, tone in tag.lines:
        kind = inks.small_medium if tone == TROUBLE else inks.small
        room = WIDEST - 2 * PAD - (inks.small.width(amount) + BETWEEN if amount else 0)
        first, *rest = _wrapped(kind, words, room)
        lines.append(_Line(kind, inks.tone(tone), first, amount))
        lines += [_Line(kind, inks.tone(tone), one, "") for one in rest]
    return lines


def _wide(inks: Inks, line: _Line) -> float:
    amount = inks.small.width(line.amount) + BETWEEN if line.amount else 0
    return line.kind.width(line.words) + amount


def _wrapped(kind: Type, text: str, room: float) -> list[str]:
    """The text on as many lines as it takes."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if kind.width(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def paint_tag(painter: QPainter, inks: Inks, tag: Tag, rect: QRectF) -> None:
    """Paint the tag."""
    _shadow(painter, rect, 8)
    # In the dark a shadow is not seen: the edge alone parts the tag from the board.
    edge = QColor(inks.ink3)
    edge.setAlphaF(0.6)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(inks.surface)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    y = rect.y() + PAD - 2 + LINE / 2
    for line in _lines(inks, tag):
        write(painter, line.kind, line.colour, rect.x() + PAD, y, line.words)
        if line.amount:
            x = rect.right() - PAD - inks.small.width(line.amount)
            write(painter, inks.small, inks.ink1, x, y, line.amount)
        y += LINE


def _shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """A soft shadow beneath something that is lifted."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 16))
    for grow in (1.0, 2.5, 4.5):
        painter.drawRoundedRect(
            rect.adjusted(-grow, -grow + 2, grow, grow + 2), radius + grow, radius + grow
        )


def region(rects: Iterable[QRectF]) -> QRegion:
    """What has to be painted again for these rectangles of the viewport."""
    whole = QRegion()
    for rect in rects:
        whole += rect.toAlignedRect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    return whole


def _q(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
