"""How one technician's day is painted: a strip in the week, cards in the day."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from scheduler.model.kinds import WENT_STATUSES, VisitStatus
from scheduler.views.board import CardRow
from ui.board.caption import GAP, PLAIN, Piece, caption, choices, span
from ui.board.inks import Ink, Inks, Type, write
from ui.board.layout import Block, Cell, Rect, View
from ui.board.strips import EDGE, paint_ground, paint_strips, strike
from ui.board.words import AWAY, joint_with
from ui.days import clock_short
from ui.text import WHO, tr

LINE = 14.0
"""From one line of a card to the next."""

STREET = 8
"""Letters of a street without which it says no more than a number."""

INSET = 5.0
"""From the ends of a card to words written upwards in it."""

MARK = 10.0
"""Room for a mark beside the letter: a check for told or done, a pin for fixed by a person."""

FAINT = 0.3
"""How much is seen of a visit that nobody looks for at the moment."""

EAR = 9.0
"""Side of the corner that says a move waits for a manager."""


class Lit(NamedTuple):
    """What stands out in a cell: where the now line crosses it, and the chosen visit.

    ``matching`` are the visits that somebody looks for, None for all of them.
    """

    now: float | None
    chosen: int | None
    matching: frozenset[int] | None = None


def paint_cell(painter: QPainter, inks: Inks, cell: Cell, view: View, zone: str, lit: Lit) -> None:
    """Paint a technician's day; in the day the now line runs behind the cards' words."""
    if cell.track:
        _fill(painter, cell.track, inks.faint, 4)
    for patch in cell.patches:
        _patch(painter, inks, patch.rect, AWAY[patch.absence.kind], view)
    if view is View.WEEK:
        paint_strips(painter, inks, cell.blocks)
        if lit.matching is not None:
            for block in cell.blocks:
                _veil(painter, inks, block, lit)
        if lit.now is not None:
            top, bottom = cell.strip.y - 3, cell.strip.bottom + 2
            painter.fillRect(QRectF(round(lit.now), top, 1, bottom - top), inks.ink1)
        _caption(painter, inks, cell)
        return
    if lit.now is not None:
        painter.fillRect(QRectF(round(lit.now), cell.rect.y, 1.5, cell.rect.h), inks.ink1)
    _windows(painter, inks, cell, lit.chosen)
    _roads(painter, inks, cell)
    seen = painter.clipBoundingRect()
    for block in cell.blocks:
        if block.rect.right >= seen.left() and block.rect.x <= seen.right():
            _card(painter, inks, block, zone)
            _veil(painter, inks, block, lit)
    if not cell.track and not cell.patches and not cell.blocks:
        _middle(painter, inks.tiny, inks.ink2, cell.strip, tr("off"), centred=False)


def _veil(painter: QPainter, inks: Inks, block: Block, lit: Lit) -> None:
    """Make a visit faint that nobody looks for; what lies behind it shines through nowhere."""
    if lit.matching is not None and block.card.visit_id not in lit.matching:
        painter.setOpacity(1 - FAINT)
        rect = block.rect
        _fill(painter, Rect(rect.x, rect.y, rect.w - min(1.0, rect.w / 4), rect.h), inks.faint, 3)
        painter.setOpacity(1)


def paint_block(painter: QPainter, inks: Inks, block: Block, view: View, zone: str) -> None:
    """Paint one visit alone."""
    if view is View.WEEK:
        paint_strips(painter, inks, (block,))
    else:
        _card(painter, inks, block, zone)


def paint_ring(painter: QPainter, inks: Inks, rect: Rect, view: View) -> None:
    """The ring around the chosen visit: an action-coloured line with a gap of ground."""
    grow = 2.0 if view is View.WEEK else 2.5
    radius = 5 if view is View.WEEK else 8
    ring = _q(rect).adjusted(-grow, -grow, grow, grow)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(inks.ring)
    painter.drawRoundedRect(ring, radius, radius)


def paint_waiting(painter: QPainter, inks: Inks, rect: Rect) -> None:
    """The turned-down corner of a visit whose move waits for a manager."""
    side = min(EAR, rect.w)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.action.ink)
    painter.drawPolygon(
        [
            QPointF(rect.right - 1 - side, rect.y),
            QPointF(rect.right - 1, rect.y),
            QPointF(rect.right - 1, rect.y + side),
        ]
    )


def _windows(painter: QPainter, inks: Inks, cell: Cell, chosen: int | None) -> None:
    """Promised windows behind the cards; that of the chosen visit in the action's colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for window in sorted(cell.windows, key=lambda window: window.visit_id == chosen):
        own = window.visit_id == chosen
        out = 3.5 if own else 2.5
        painter.setPen(inks.dashed_action if own else inks.dashed)
        painter.drawRoundedRect(_q(window.rect).adjusted(0.5, -out, -0.5, out), 8, 8)


def _q(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _fill(painter: QPainter, rect: Rect, colour: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(_q(rect), radius, radius)


def _middle(
    painter: QPainter, kind: Type, colour: QColor, rect: Rect, text: str, *, centred: bool = True
) -> None:
    if text and kind.width(text) <= rect.w:
        x = rect.x + (rect.w - kind.width(text)) / 2 if centred else rect.x
        write(painter, kind, colour, x, rect.y + rect.h / 2, text)


def upright(kind: Type, rect: Rect, text: str, below: float = 0) -> str:
    """As much of a text as can be written from below upwards; nothing where that is no help.

    ``below`` is kept free at the lower end.
    """
    return kind.fit(text, rect.h - 2 * INSET - below) if rect.w >= LINE else ""


def _upwards(
    painter: QPainter, kind: Type, colour: QColor, rect: Rect, text: str, below: float = 0
) -> None:
    """Write a text from below upwards in the middle of a narrow rectangle."""
    painter.save()
    painter.translate(rect.x + rect.w / 2, rect.bottom - INSET - below)
    painter.rotate(-90)
    write(painter, kind, colour, 0, 0, text)
    painter.restore()


def _patch(painter: QPainter, inks: Inks, rect: Rect, word: str, view: View) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.hatch)
    painter.drawRoundedRect(_q(rect), 4, 4)
    kind = inks.small_medium if view is View.DAY else inks.tiny_medium
    width = kind.width(word) + 12
    if view is View.DAY and width <= rect.w:
        plate = Rect(rect.x + (rect.w - width) / 2, rect.y + rect.h / 2 - 9, width, 18)
        _fill(painter, plate, inks.surface, 4)
        _middle(painter, kind, inks.ink2, plate, word)
    elif view is View.DAY and upright(kind, rect, word) == word:
        plate = Rect(rect.x + rect.w / 2 - 9, rect.y + (rect.h - width) / 2, 18, width)
        _fill(painter, plate, inks.surface, 4)
        _upwards(painter, kind, inks.ink2, plate, word)


def _caption(painter: QPainter, inks: Inks, cell: Cell) -> None:
    """Beneath the strip: how many visits, how many not by the usual one, paid time, overtime."""

    def kind(piece: Piece) -> Type:
        return inks.tiny if piece.tone == PLAIN else inks.tiny_strong

    def width(piece: Piece) -> float:
        return kind(piece).width(piece.text)

    may = inks.captions.get(cell.found)
    if may is None:
        may = inks.captions[cell.found] = choices(cell, width)
    strip, y = cell.strip, cell.strip.bottom + 10
    left, right = caption(may, strip.w)
    for x, pieces in ((strip.x, left), (strip.right - span(right, width), right)):
        for piece in pieces:
            write(painter, kind(piece), inks.tone(piece.tone), x, y, piece.text)
            x += width(piece) + GAP


def _roads(painter: QPainter, inks: Inks, cell: Cell) -> None:
    painter.setPen(QPen(inks.ink3, 1.5))
    for leg in cell.legs:
        painter.drawLine(QPointF(leg.x, leg.y), QPointF(leg.right, leg.y))
    if cell.lunch:
        rect = cell.lunch
        bar = Rect(rect.x, rect.y + rect.h / 2 - 9, rect.w, 18)
        _fill(painter, bar, inks.surface, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(inks.line, 1))
        painter.drawRoundedRect(_q(bar).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        word = tr("break")
        if inks.tiny.width(word) + 8 <= rect.w:
            _middle(painter, inks.tiny, inks.ink2, bar, word)
        elif rect.w >= 12:
            for side in (-3.5, 1.5):
                middle = rect.x + rect.w / 2
                painter.fillRect(QRectF(middle + side, bar.y + 5, 2, 8), inks.ink3)


def letter(card: CardRow) -> str:
    """The letter of who comes; of a joint visit a J, since nobody's place is taken."""
    return tr("J") if card.joint_with else WHO[card.who][0]


def _card(painter: QPainter, inks: Inks, block: Block, zone: str) -> None:
    """Client, time, street and letter, as much of it as there is room for."""
    card, rect = block
    ink = inks.who[card.who]
    went = card.status in WENT_STATUSES
    paint_ground(painter, _q(rect), 6, ink.ink, inks.surface if went else ink.tint, went)
    mark = letter(card)
    left, right = rect.x + EDGE + 4, rect.right - 5
    room = right - left
    if room < inks.tiny_strong.width(mark) or rect.h < LINE:
        return
    if rect.h < 2 * LINE:
        _alone(painter, inks, ink, rect, mark, inks.small_strong.fit(card.client, room))
        return
    names, rest = card_words(inks, card, zone, room, int(rect.h / LINE))
    if not names:
        _narrow(painter, inks, ink, block, mark, rest)
        return
    y = rect.y + (rect.h - LINE * (len(names) + len(rest) - 1)) / 2
    for text in names:
        write(painter, inks.small_strong, inks.ink2 if went else inks.ink1, left, y, text)
        if card.status is VisitStatus.MISSED:
            strike(painter, inks, left, left + inks.small_strong.width(text), y + 1)
        y += LINE
    for text in rest:
        write(painter, inks.tiny, inks.ink2, left, y, text)
        y += LINE
    _foot(painter, inks, ink, card, rect, y - LINE)


def _marks(card: CardRow) -> tuple[Callable[[QPainter, QColor, QPointF], None], ...]:
    """The marks beside the letter, from right to left."""
    told = card.status in (VisitStatus.CONFIRMED, VisitStatus.DONE)
    return (*((_check,) if told else ()), *((_pin,) if card.pinned else ()))


def _check(painter: QPainter, colour: QColor, at: QPointF) -> None:
    """A check: the client was told, or it is done."""
    painter.setPen(_pen(colour))
    painter.drawPolyline([at + QPointF(-3, 0), at + QPointF(-1, 2.5), at + QPointF(3, -2.5)])


def _pin(painter: QPainter, colour: QColor, at: QPointF) -> None:
    """A pin: a person fixed something."""
    painter.setPen(_pen(colour))
    painter.drawLine(at + QPointF(0, 1), at + QPointF(0, 4))
    painter.setBrush(colour)
    painter.drawEllipse(at + QPointF(0, -1.5), 2, 2)


def _pen(colour: QColor) -> QPen:
    return QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _narrow(
    painter: QPainter, inks: Inks, ink: Ink, block: Block, letter: str, rest: Sequence[str]
) -> None:
    """A card too narrow for a name: the name upwards, else the time, and the letter."""
    card, rect = block
    inner = Rect(rect.x + EDGE, rect.y, rect.w - 1 - EDGE, rect.h)
    missed = "✕ " if card.status is VisitStatus.MISSED else ""
    name = upright(inks.small_strong, inner, missed + card.client, below=LINE)
    if not name and not rest:
        _alone(painter, inks, ink, rect, letter, "")
        return
    if name:
        colour = inks.ink2 if card.status in WENT_STATUSES else inks.ink1
        _upwards(painter, inks.small_strong, colour, inner, name, below=LINE)
        foot = rect.bottom - INSET - LINE / 2
    else:
        y = rect.y + (rect.h - LINE) / 2
        write(painter, inks.tiny, inks.ink2, inner.x + 4, y, rest[0])
        foot = y + LINE
    _foot(painter, inks, ink, card, rect, foot)


def _foot(painter: QPainter, inks: Inks, ink: Ink, card: CardRow, rect: Rect, y: float) -> None:
    """The letter and the marks beside it, at the right of a card's last line."""
    own = letter(card)
    x = rect.right - 5 - inks.tiny_strong.width(own)
    write(painter, inks.tiny_strong, ink.ink, x, y, own)
    for mark in _marks(card):
        x -= MARK
        mark(painter, ink.ink, QPointF(x + MARK / 2 - 2, y))


def _alone(painter: QPainter, inks: Inks, ink: Ink, rect: Rect, letter: str, name: str) -> None:
    middle = rect.y + rect.h / 2
    width = inks.tiny_strong.width(letter)
    if name and inks.small_strong.width(name) + width + 6 <= rect.w - EDGE - 9:
        write(painter, inks.small_strong, inks.ink1, rect.x + EDGE + 4, middle, name)
        write(painter, inks.tiny_strong, ink.ink, rect.right - 5 - width, middle, letter)
    else:
        x = rect.x + EDGE + (rect.w - 1 - EDGE - width) / 2
        write(painter, inks.tiny_strong, ink.ink, x, middle, letter)


def card_words(
    inks: Inks, card: CardRow, zone: str, room: float, lines: int
) -> tuple[Sequence[str], Sequence[str]]:
    """What a card says: the lines of the client's name, and those under it.

    The last line leaves room for the letter, and is empty where only that fits. A whole name is
    worth more than the street, a time more than a name of two letters; never half a time.
    """
    time = _when(card, zone)
    last = room - inks.tiny_strong.width(letter(card)) - 5 - MARK * len(_marks(card))
    name = inks.small_strong.fit(card.client, room)
    timed = inks.tiny.width(time) <= room
    short = time if inks.tiny.width(time) <= last else ""
    if not name:
        return (), (time, "") if timed else ()
    beneath = joint_with(card.joint_with) if card.joint_with else card.street
    street = inks.tiny.fit(beneath, last, STREET)
    whole = name == card.client
    if lines >= 3:
        names = [name] if whole else inks.small_strong.two(card.client, room)
        if timed and lines > len(names) + 1 and (street or not short):
            return names, (time, street)
        if not whole:
            return names, (short,)
    street = inks.tiny.fit(beneath, last - inks.tiny.width(f"{time} · "), STREET)
    joined = f"{time} · {street}"
    # Letters side by side may need more room than apart.
    return (name,), (joined if street and inks.tiny.width(joined) <= last else short,)


def _when(card: CardRow, zone: str) -> str:
    return ("✕ " if card.status is VisitStatus.MISSED else "") + clock_short(card.start, zone)
