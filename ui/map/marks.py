"""How the marks of the map are painted, and which of them have room for a name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from scheduler.views.map import StopRow
from ui.board.inks import write
from ui.map.mercator import Camera
from ui.map.scene import REACH, HomeMark, Mark, Spot
from ui.map.sprites import HALF, RING, Sprites

RAISED = 26.0
"""How far the chosen visit stands above its place where others would cover it."""

NAMED = 90
"""With more marks in sight than this nobody is named: names would only hide the map."""

DOTTED = 800
"""Of more visits than this in one picture it is not told where each of them really is."""

NAME_ROOM = 170.0
"""A name is no wider than this."""


class Shown(NamedTuple):
    """A mark and where it is drawn on the screen."""

    mark: Mark | HomeMark
    x: float
    y: float


def in_sight(marks: Iterable[Mark | HomeMark], camera: Camera) -> list[Shown]:
    """The marks on the screen."""
    scale, left, top = camera.scale, camera.left, camera.top
    right, bottom = camera.width + HALF, camera.height + HALF
    found = []
    for mark in marks:
        x, y = mark.at.x * scale - left, mark.at.y * scale - top
        if -HALF < x < right and -HALF < y < bottom:
            found.append(Shown(mark, x, y))
    return found


def homes_in_sight(homes: Iterable[HomeMark], camera: Camera) -> list[Shown]:
    """The homes on the screen, each as far beside its place as it has stepped."""
    found = []
    for home in homes:
        x, y = camera.to_screen(home.at)
        x, y = x + home.right, y + home.down
        if -HALF < x < camera.width + HALF and -HALF < y < camera.height + HALF:
            found.append(Shown(home, x, y))
    return found


def paint_homes(
    painter: QPainter, sprites: Sprites, homes: Iterable[Shown], order: Mapping[int, int]
) -> None:
    """The homes, with initials; several in one place with their number."""
    for mark, x, y in homes:
        if not isinstance(mark, HomeMark):
            continue
        first, alone = mark.homes[0].technician, len(mark.homes) == 1
        number = order[first.id] if alone else None
        if mark.right or mark.down:
            at = QPointF(x - mark.right, y - mark.down)
            painter.setPen(QPen(sprites.inks.ink2, 1))
            painter.drawLine(at, QPointF(x, y))
            _stamp(painter, sprites.dot(order[first.id]), at.x(), at.y())
        words = first.initials if alone else str(len(mark.homes))
        _stamp(painter, sprites.home(number, words), x, y)


def paint_dots(
    painter: QPainter,
    sprites: Sprites,
    marks: Iterable[Shown],
    order: Mapping[int, int],
    camera: Camera,
) -> None:
    """Where the visits really are that are drawn as one with others."""
    groups = [one.mark.spots for one in marks if isinstance(one.mark, Mark)]
    spots = [spot for group in groups if len(group) > 1 for spot in group]
    for spot in spots if len(spots) <= DOTTED else ():
        number = None if spot.technician_id is None else order[spot.technician_id]
        _stamp(painter, sprites.dot(number), *camera.to_screen(spot.at))


def paint_marks(
    painter: QPainter, sprites: Sprites, marks: Iterable[Shown], order: Mapping[int, int]
) -> None:
    """The stops, the visits without a place, and what stands for several of them."""
    for mark, x, y in marks:
        if isinstance(mark, Mark):
            if len(mark.spots) == 1:
                _stamp_spot(painter, sprites, mark.spots[0], order, x, y)
            else:
                group = sprites.group(len(mark.spots), mark.worst, waiting=mark.waiting)
                _stamp(painter, group, x, y)


def paint_chosen(
    painter: QPainter, sprites: Sprites, spot: Spot, order: Mapping[int, int], at: QPointF
) -> None:
    """The chosen visit with a ring and its name; ``at`` is where its mark is drawn."""
    inks = sprites.inks
    painter.setPen(QPen(inks.action.ink, 2))
    painter.setBrush(inks.surface)
    painter.drawEllipse(at, RING + 3, RING + 3)
    _stamp_spot(painter, sprites, spot, order, at.x(), at.y())
    plate = name_plate(sprites, spot, at)
    painter.setPen(QPen(inks.action.ink, 1))
    painter.setBrush(inks.surface)
    painter.drawRoundedRect(plate, 5, 5)
    name = inks.small_strong.fit(spot.row.client, NAME_ROOM)
    write(painter, inks.small_strong, inks.ink1, plate.x() + 6, plate.center().y(), name)


def name_plate(sprites: Sprites, spot: Spot, at: QPointF) -> QRectF:
    """Where the name of the chosen visit stands."""
    kind = sprites.inks.small_strong
    width = kind.width(kind.fit(spot.row.client, NAME_ROOM)) + 12
    return QRectF(at.x() + RING + 8, at.y() - 10, width, 20)


def paint_stem(painter: QPainter, sprites: Sprites, foot: QPointF, head: QPointF) -> None:
    """From the place of a raised visit up to its mark."""
    painter.setPen(QPen(sprites.inks.action.ink, 2))
    painter.drawLine(foot, head)


def paint_names(painter: QPainter, sprites: Sprites, names: Iterable[tuple[QRectF, str]]) -> None:
    """Names beside marks, on a ground that lets them be read over lines."""
    ground = QColor(sprites.inks.canvas)
    ground.setAlphaF(0.8)
    kind = sprites.inks.tiny_medium
    for where, name in names:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(where, 3, 3)
        write(painter, kind, sprites.inks.ink1, where.x() + 3, where.center().y(), name)


def names(
    sprites: Sprites,
    seen: tuple[Sequence[Shown], Sequence[Shown]],
    room: QRectF,
    covered: Iterable[QRectF],
    chosen: int | None,
) -> Iterator[tuple[QRectF, str]]:
    """The clients' names that have room to the right or to the left of their marks.

    None overlaps another, a mark, what is ``covered`` or the edge of ``room``. Marks are served in
    the order of the routes; the ``chosen`` visit has its name already.
    """
    marks, homes = seen
    if len(marks) + len(homes) > NAMED:
        return
    kind = sprites.inks.tiny_medium
    side = REACH + 2
    taken = [QRectF(x - side / 2, y - side / 2, side, side) for _, x, y in (*marks, *homes)]
    taken.extend(covered)
    for mark, x, y in marks:
        if not isinstance(mark, Mark) or len(mark.spots) > 1:
            continue
        row = mark.spots[0].row
        if row.visit_id == chosen:
            continue
        name = kind.fit(row.client, NAME_ROOM)
        width = kind.width(name) + 6
        for left in (x + RING + 5, x - RING - 4 - width):
            where = QRectF(left, y - 8, width, 16)
            free = room.contains(where) and not any(where.intersects(other) for other in taken)
            if name and free:
                taken.append(where)
                yield where, name
                break


def _stamp_spot(
    painter: QPainter, sprites: Sprites, spot: Spot, order: Mapping[int, int], x: float, y: float
) -> None:
    if isinstance(spot.row, StopRow) and spot.technician_id is not None:
        number = order[spot.technician_id]
        _stamp(painter, sprites.stop(number, spot.row.who), x, y)
        _stamp(painter, sprites.number(number, spot.row.number), x, y)
    else:
        _stamp(painter, sprites.waiting(), x, y)


def _stamp(painter: QPainter, picture: QPixmap, x: float, y: float) -> None:
    # Only at whole pixels are the numbers sharp.
    painter.drawPixmap(QPointF(round(x - HALF), round(y - HALF)), picture)
