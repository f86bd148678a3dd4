"""Where everything on the board is: rows and a size in, rectangles out. Pure.

Coordinates are those of the scrolled content: x from the first day's left edge, y from the
first technician's top edge. The sticky header and technician column are not part of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from scheduler.views.board import AbsenceRow, BoardRows, CardRow, RouteRow, TechnicianRow
from ui.board.axis import DayAxis, Shares
from ui.board.found import DayFound, Found


class View(StrEnum):
    """How much of the board is seen at once."""

    WEEK = "week"
    DAY = "day"


class Rect(NamedTuple):
    """A rectangle; its right and bottom edges do not belong to it."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x behind the last one inside."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y behind the last one inside."""
        return self.y + self.h

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class Block(NamedTuple):
    """A visit's rectangle: true to time across, one lane down."""

    card: CardRow
    rect: Rect


class Patch(NamedTuple):
    """Time a technician is away."""

    absence: AbsenceRow
    rect: Rect


class Window(NamedTuple):
    """The promised window behind a visit."""

    visit_id: int
    rect: Rect


class Leg(NamedTuple):
    """A piece of a drive: a line from ``x`` to ``right`` at height ``y``."""

    x: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One technician's day. Everything in it is clipped to the shown hours."""

    technician_id: int
    day: date
    rect: Rect
    strip: Rect
    track: Rect | None
    blocks: tuple[Block, ...]
    legs: tuple[Leg, ...]
    lunch: Rect | None
    patches: tuple[Patch, ...]
    windows: tuple[Window, ...]
    route: RouteRow | None
    found: DayFound

    @property
    def whole_day_away(self) -> bool:
        """Whether an absence covers all of the shift, or the day has none and one."""
        if not self.patches:
            return False
        if self.track is None:
            return True
        left = min(patch.rect.x for patch in self.patches)
        right = max(patch.rect.right for patch in self.patches)
        return left <= self.track.x + 1 and right >= self.track.right - 1


class RowBox:
    """One technician's row; his days are laid out when somebody looks at them."""

    def __init__(
        self,
        technician: TechnicianRow,
        top: float,
        height: float,
        days: int,
        cell: Callable[[int], Cell],
    ) -> None:
        self.technician, self.top, self.height = technician, top, height
        self._days, self._make = days, cell
        self._made: dict[int, Cell] = {}

    def cell(self, column: int) -> Cell:
        """His day in a column."""
        made = self._made.get(column)
        if made is None:
            made = self._made[column] = self._make(column)
        return made

    @property
    def cells(self) -> tuple[Cell, ...]:
        """His days, in the order of the columns."""
        return tuple(self.cell(column) for column in range(self._days))

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Column:
    """One day across all rows, with the visits that are planned on it."""

    day: date
    visits: frozenset[int]
    left: float
    width: float
    axis: DayAxis
    holiday: str
    today: bool

    @property
    def right(self) -> float:
        """Where the next day begins."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of one view, in device-independent pixels.

    ``inset`` is the space between a day's edges and its strip, ``strip`` the strip's offset
    from the top of its row, ``caption`` the height kept free beneath it. An hour is at least
    ``hour_min`` wide before anybody zooms, and no day narrower than ``day_min``. Only where it is
    ``fine`` there is room for roads and promised windows.
    """

    row_min: float
    row_max: float
    inset: float
    strip: float
    caption: float
    day_min: float
    hour_min: float
    fine: bool


WEEK = Measures(43, 112, inset=8, strip=7, caption=21, day_min=96, hour_min=0, fine=False)
DAY = Measures(54, 84, inset=22, strip=4, caption=5, day_min=320, hour_min=88, fine=True)
MEASURES: Mapping[View, Measures] = {View.WEEK: WEEK, View.DAY: DAY}


@dataclass(frozen=True, slots=True)
class BoardLayout:
    """The whole board as rectangles, and what lies where."""

    view: View
    width: float
    height: float
    columns: tuple[Column, ...]
    rows: tuple[RowBox, ...]
    now: float | None

    def row_at(self, y: float) -> int | None:
        """Which row is at a height."""
        index = bisect_right(self.rows, y, key=lambda row: row.top) - 1
        return index if index >= 0 and y < self.rows[index].bottom else None

    def column_at(self, x: float) -> int | None:
        """Which day is at an x."""
        index = bisect_right(self.columns, x, key=lambda column: column.left) - 1
        return index if index >= 0 and x < self.columns[index].right else None

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Whose day is at a point."""
        row, column = self.row_at(y), self.column_at(x)
        return None if row is None or column is None else self.rows[row].cell(column)

    def block_at(self, x: float, y: float, reach: float = 0) -> Block | None:
        """Which visit is at a point, or no more than ``reach`` beside it."""
        cell = self.cell_at(x, y)
        if cell is None:
            return None
        inside = [b for b in cell.blocks if b.rect.y <= y < b.rect.bottom]
        near = [(max(b.rect.x - x, x - b.rect.right, 0), b) for b in inside]
        best = min(near, key=lambda pair: pair[0], default=None)
        return best[1] if best is not None and best[0] <= reach else None

    def seen(self, top: float, bottom: float) -> tuple[RowBox, ...]:
        """The rows that are between two heights, in order."""
        first = bisect_right(self.rows, top, key=lambda row: row.bottom)
        last = bisect_left(self.rows, bottom, key=lambda row: row.top)
        return self.rows[first:last]


def lay_out(
    rows: BoardRows,
    size: tuple[float, float],
    view: View,
    *,
    day: date | None = None,
    zoom: float = 1,
    found: Found | None = None,
) -> BoardLayout:
    """Lay a board out in a viewport of ``size``, header and technician column taken off.

    The days fill the width, or more than it where their hours would be too narrow to read;
    ``zoom`` stretches or shrinks them, but never below the width. Rows grow with the height within
    bounds. ``day`` is the day shown in the day view, by default the first. ``found`` is what
    was found in the rows before, where they are laid out again and again.
    """
    width, height = size
    measures = MEASURES[view]
    found = found or Found.of(rows)
    shown = rows.days if view is View.WEEK else (day or rows.days[0],)
    columns = _columns(rows, shown, found, width, zoom, measures)
    row_height = _row_height(height, len(rows.technicians), measures)
    boxes = tuple(
        _row(found, technician, columns, index * row_height, row_height, measures)
        for index, technician in enumerate(rows.technicians)
    )
    now = next((c.axis.x(rows.now) for c in columns if c.axis.shows(rows.now)), None)
    right = columns[-1].right if columns else width
    return BoardLayout(view, right, row_height * len(boxes), columns, boxes, now)


def _columns(
    rows: BoardRows,
    days: Sequence[date],
    found: Found,
    width: float,
    zoom: float,
    measures: Measures,
) -> tuple[Column, ...]:
    fair, hours = width / max(len(days), 1), found.hours
    readable = (hours[1] - hours[0]) / 60 * measures.hour_min + 2 * measures.inset
    each = max(max(fair, readable) * zoom, fair, measures.day_min)
    return tuple(
        Column(
            day,
            found.visits.get(day, frozenset()),
            index * each,
            each,
            DayAxis.of(
                day, rows.zone, hours, index * each + measures.inset, each - 2 * measures.inset
            ),
            rows.holidays.get(day, ""),
            day == rows.today,
        )
        for index, day in enumerate(days)
    )


def _row_height(height: float, count: int, measures: Measures) -> float:
    fair = height / count if count else measures.row_max
    return float(int(min(max(fair, measures.row_min), measures.row_max)))


def _row(
    found: Found,
    technician: TechnicianRow,
    columns: tuple[Column, ...],
    top: float,
    height: float,
    measures: Measures,
) -> RowBox:
    def cell(number: int) -> Cell:
        column = columns[number]
        day = found.day(technician.id, column.day)
        return _cell(day, technician.id, column, top, height, measures)

    return RowBox(technician, top, height, len(columns), cell)


def _cell(
    found: DayFound,
    technician_id: int,
    column: Column,
    top: float,
    height: float,
    measures: Measures,
) -> Cell:
    axis = column.axis
    strip = Rect(
        axis.left, top + measures.strip, axis.width, height - measures.strip - measures.caption
    )
    middle = strip.y + strip.h / 2
    blocks = _blocks(found, axis, strip)
    return Cell(
        technician_id,
        column.day,
        Rect(column.left, top, column.width, height),
        strip,
        _within(axis, found.track, strip),
        blocks,
        tuple(Leg(*axis.at(shares), middle) for shares in found.legs) if measures.fine else (),
        _within(axis, found.lunch, strip),
        tuple(
            Patch(absence, _stretched(axis, shares, strip.y, strip.h))
            for absence, shares in found.absences
        ),
        _windows(found, blocks, axis) if measures.fine else (),
        found.route,
        found,
    )


def _stretched(axis: DayAxis, shares: Shares, top: float, height: float) -> Rect:
    left, right = axis.at(shares)
    return Rect(left, top, right - left, height)


def _within(axis: DayAxis, shares: Shares | None, strip: Rect) -> Rect | None:
    return shares and _stretched(axis, shares, strip.y, strip.h)


def _blocks(found: DayFound, axis: DayAxis, strip: Rect) -> tuple[Block, ...]:
    """Visits side by side in time; those at the same time share the height."""
    height = strip.h / found.lanes
    return tuple(
        Block(card, _stretched(axis, shares, strip.y + lane * height, height))
        for card, lane, shares, _ in found.visits
    )


def _windows(found: DayFound, blocks: Iterable[Block], axis: DayAxis) -> tuple[Window, ...]:
    return tuple(
        Window(card.visit_id, _stretched(axis, window, rect.y, rect.h))
        for (card, _, _, window), (_, rect) in zip(found.visits, blocks, strict=True)
        if window is not None
    )
