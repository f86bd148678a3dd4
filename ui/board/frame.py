"""How the sticky parts are painted: the header of days or hours, and the technicians."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.board.inks import Inks, write
from ui.board.layout import BoardLayout, Cell, Column, RowBox, View
from ui.board.words import load, over, paid, some_visits, technicians, visits
from ui.days import day_short, hour_mark
from ui.text import tr

TECHNICIANS = 184
"""Width of the technician column until somebody moves its edge."""

HEADER = 36
"""Height of the header; a public holiday in a narrow week adds a line."""

HOLIDAY = 15
"""Height of the line that names a public holiday."""

AVATAR = 28
PAD = 12


def header_height(layout: BoardLayout) -> int:
    """How high the header is."""
    holiday = layout.view is View.WEEK and any(column.holiday for column in layout.columns)
    return HEADER + HOLIDAY if holiday else HEADER


def paint_corner(painter: QPainter, inks: Inks, width: float, height: float, number: int) -> None:
    """The corner above the technicians: how many there are."""
    painter.fillRect(QRectF(0, 0, width, height), inks.surface)
    write(painter, inks.small, inks.ink2, PAD, HEADER / 2, technicians(number))


def paint_days(
    painter: QPainter,
    inks: Inks,
    layout: BoardLayout,
    height: float,
    matching: frozenset[int] | None = None,
) -> None:
    """The days of the week over their columns, with how many visits match; today's underlined."""
    for column in layout.columns:
        ink = inks.action.ink if column.today else inks.ink2
        kind = inks.small_strong if column.today else inks.small_medium
        room = column.axis.width
        name = day_short(column.day)
        write(painter, kind, ink, column.axis.left, HEADER / 2, kind.fit(name, room))
        total = len(column.visits)
        number = visits(total)
        if matching is not None:
            number = some_visits(len(column.visits & matching), total)
            if kind.width(name) + inks.tiny.width(number) + 12 > room:
                number = tr("{shown} of {of}", shown=len(column.visits & matching), of=total)
        if total and kind.width(name) + inks.tiny.width(number) + 12 <= room:
            x = column.axis.right - inks.tiny.width(number)
            write(painter, inks.tiny, inks.ink2, x, HEADER / 2, number)
        if column.holiday:
            text = inks.tiny.fit(column.holiday, room)
            write(painter, inks.tiny, inks.ink2, column.axis.left, HEADER + 1, text)
        if column.today:
            painter.fillRect(QRectF(column.left, height - 2, column.width, 2), inks.action.ink)


def paint_hours(
    painter: QPainter,
    inks: Inks,
    column: Column,
    room: float,
    edges: tuple[float, float],
    now: float | None,
) -> None:
    """The hours of a day, each centred over its line.

    One that the plate of ``now`` would cover, or the left one of the ``edges`` would cut, is left
    out; the right one moves it in, for that is where the day ends.
    """
    left, right = edges
    for tick in column.axis.ticks(room):
        text = hour_mark(tick.hour * 60 + tick.minute)
        width = inks.small.width(text)
        if now is not None and abs(tick.x - now) < width + 8:
            continue
        x = tick.x - width / 2
        if x < left or tick.x > right:
            continue
        write(painter, inks.small, inks.ink2, min(x, right - width - 2), HEADER / 2, text)


def paint_now(painter: QPainter, inks: Inks, x: float, y: float, text: str) -> None:
    """The time of the now line on a plate in the header."""
    width = inks.tiny_strong.width(text) + 10
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.ink1)
    painter.drawRoundedRect(QRectF(x - width / 2, y - 9, width, 18), 5, 5)
    write(painter, inks.tiny_strong, inks.surface, x - width / 2 + 5, y, text)


def paint_technician(painter: QPainter, inks: Inks, row: RowBox, view: View, width: float) -> None:
    """Initials, name, and how much of what he can work is planned."""
    who = row.technician
    middle = row.top + row.height / 2
    _avatar(painter, inks, who.initials, middle)
    left = PAD + AVATAR + 10
    room = width - left - PAD
    if view is View.DAY:
        _two_lines(painter, inks, row, left, room)
        return
    write(painter, inks.strong, inks.ink1, left, middle - 13, inks.strong.fit(who.name, room))
    write(painter, inks.tiny, inks.ink2, left, middle + 3, load(who))
    bar = QRectF(left, middle + 13, room, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.line)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    if who.limit_minutes > 0 and who.paid_minutes > 0:
        share = who.paid_minutes / who.limit_minutes
        painter.setBrush(inks.trouble if share > 1 else inks.ink3)
        bar.setWidth(max(room * min(share, 1), 3))
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _two_lines(painter: QPainter, inks: Inks, row: RowBox, left: float, room: float) -> None:
    middle = row.top + row.height / 2
    name = inks.strong.fit(row.technician.name, room)
    write(painter, inks.strong, inks.ink1, left, middle - 9, name)
    cell = row.cell(0)
    text = inks.tiny.fit(_day(cell), room)
    write(painter, inks.tiny, inks.ink2, left, middle + 9, text)
    extra = over(cell.route)
    if extra and inks.tiny.width(text) + 4 + inks.tiny_strong.width(extra) <= room:
        x = left + inks.tiny.width(text) + 4
        write(painter, inks.tiny_strong, inks.trouble, x, middle + 9, extra)


def _day(cell: Cell) -> str:
    number = visits(len(cell.blocks))
    time = paid(cell.route)
    return f"{number} · {time}" if time else number


def _avatar(painter: QPainter, inks: Inks, initials: str, middle: float) -> None:
    circle = QRectF(PAD, middle - AVATAR / 2, AVATAR, AVATAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.line)
    painter.drawEllipse(circle)
    x = circle.center().x() - inks.tiny_strong.width(initials) / 2
    write(painter, inks.tiny_strong, inks.ink2, x, middle, initials)
