"""How a day of the month is painted: number, holiday, visits, who comes, how full it is."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from scheduler.continuity.familiarity import Who
from scheduler.views.month import MonthDay
from ui.board.inks import Inks, mixed, write
from ui.board.layout import Rect
from ui.board.month_words import left, share
from ui.board.words import visits

PAD = 10
LINE = 16
DISC = 22
DOT = 11
"""From the left of a dot of trouble to its words."""

LOAD = 3
"""Height of the bar that says how full the day is."""

WHO_BAR = 5
"""Height of the bar of who comes."""

BAR_FOOT = 7
"""From the lower edge of a day to its bars."""

DIM = 0.6
"""How strong a day of another month is drawn."""


class Look(NamedTuple):
    """How a day stands among the others."""

    today: bool
    other: bool
    chosen: bool
    hovered: bool


def paint_day(
    painter: QPainter, inks: Inks, rect: Rect, day: MonthDay, holiday: str, look: Look
) -> None:
    """Paint a day; what has no room is left out, trouble last of all."""
    ground = inks.sunk if look.other or not day.limit_minutes else inks.surface
    painter.fillRect(QRectF(rect.x, rect.y, rect.w, rect.h), ground)
    painter.setOpacity(DIM if look.other else 1)
    _head(painter, inks, rect, day, holiday, look)
    bars = rect.bottom - BAR_FOOT - LOAD
    if day.visits:
        _load(painter, inks, rect, day, bars)
        if rect.h >= 72:
            bars -= WHO_BAR + 3
            _who(painter, inks, rect, day, bars)
    lines = int((bars - 2 - rect.y - DISC - 8) // LINE)
    _lines(painter, inks, rect, day, lines)
    painter.setOpacity(1)
    painter.fillRect(QRectF(rect.right - 1, rect.y, 1, rect.h), inks.line)
    painter.fillRect(QRectF(rect.x, rect.bottom - 1, rect.w, 1), inks.line)
    if look.chosen or look.hovered:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(inks.ring if look.chosen else inks.ink3)
        inset = 1.5 if look.chosen else 0.5
        inside = QRectF(rect.x, rect.y, rect.w - 1, rect.h - 1)
        painter.drawRoundedRect(inside.adjusted(inset, inset, -inset, -inset), 5, 5)


def _head(
    painter: QPainter, inks: Inks, rect: Rect, day: MonthDay, holiday: str, look: Look
) -> None:
    number, y = str(day.day.day), rect.y + PAD + 8
    wide = inks.small_strong.width(number)
    x = rect.x + PAD
    if look.today:
        plate = QRectF(x - 4, y - DISC / 2, max(wide + 12, DISC), DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.action.ink)
        painter.drawRoundedRect(plate, DISC / 2, DISC / 2)
        write(painter, inks.small_strong, inks.surface, plate.center().x() - wide / 2, y, number)
        x = plate.right()
    else:
        write(painter, inks.small_strong, inks.ink1, x, y, number)
        x += wide
    text = inks.tiny.fit(holiday, rect.right - PAD - x - 8)
    write(painter, inks.tiny, inks.ink2, rect.right - PAD - inks.tiny.width(text), y, text)


def _lines(painter: QPainter, inks: Inks, rect: Rect, day: MonthDay, most: int) -> None:
    """Visits, their share by the usual technician, and visits without a place; as fits."""
    room, y = rect.w - 2 * PAD, rect.y + DISC + 8 + LINE / 2
    x = rect.x + PAD
    number, trouble = visits(day.visits), left(day)
    if DOT + inks.small_medium.width(trouble) > room:
        trouble = str(day.without_place)
    words: list[tuple[str, str | None]] = []
    if day.visits:
        after = room - inks.small_medium.width(number) - 8
        told = next((one for one in share(day) if inks.small.width(one) <= after), "")
        words.append((number, told))
    if trouble:
        words = [*words[: max(most - 1, 0)], (trouble, None)]
    for strong, weak in words[:most]:
        if weak is None:
            _trouble(painter, inks, x, y, strong)
        else:
            write(painter, inks.small_medium, inks.ink1, x, y, strong)
            after = x + inks.small_medium.width(strong) + 8
            write(painter, inks.small, inks.ink2, after, y, weak)
        y += LINE


def _trouble(painter: QPainter, inks: Inks, x: float, y: float, text: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.trouble)
    painter.drawEllipse(QRectF(x, y - 3, 6, 6))
    write(painter, inks.small_medium, inks.trouble, x + DOT, y, text)


def _who(painter: QPainter, inks: Inks, rect: Rect, day: MonthDay, y: float) -> None:
    """Who comes, as shares of a bar; even one visit of many is seen."""
    numbers = {Who.USUAL: day.usual, Who.BACKUP: day.backup}
    numbers |= {Who.KNOWN: day.known, Who.STRANGER: day.stranger}
    some = {who: number for who, number in numbers.items() if number}
    room = rect.w - 2 * PAD - len(some) + 1
    least = min(4.0, room / len(some))
    spare = room - least * len(some)
    x = rect.x + PAD
    painter.setPen(Qt.PenStyle.NoPen)
    for who, number in some.items():
        wide = least + spare * number / day.visits
        usual = who is Who.USUAL
        ink = inks.who[who]
        painter.setBrush(mixed(ink.tint.name(), ink.ink.name(), 0.35) if usual else ink.ink)
        painter.drawRoundedRect(QRectF(x, y, wide, WHO_BAR), 2, 2)
        x += wide + 1


def _load(painter: QPainter, inks: Inks, rect: Rect, day: MonthDay, y: float) -> None:
    """How full the day is; over the brim in the colour of trouble."""
    bar = QRectF(rect.x + PAD, y, rect.w - 2 * PAD, LOAD)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.line)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    full = day.load if day.load is not None else 2.0
    painter.setBrush(inks.trouble if full > 1 else inks.ink3)
    bar.setWidth(max(bar.width() * min(full, 1), LOAD))
    painter.drawRoundedRect(bar, 1.5, 1.5)
