"""Where everything on the board is: rows and a size in, rectangles out. Pure.

Coordinates are those of the scrolled content: x from the first day's left edge, y from the
first technician's top edge. The sticky header and technician column are not part of it.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from scheduler.views.board import (
    AbsenceRow,
    BoardRows,
    CardRow,
    RouteRow,
    ShiftRow,
    Span,
    TechnicianRow,
)
from ui.board.axis import DayAxis, minute_of

DEFAULT_HOURS = (8 * 60, 17 * 60)
"""Clock minutes shown where nobody has a shift and nothing is planned."""


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
        cells: Callable[[], tuple[Cell, ...]],
    ) -> None:
        self.technician, self.top, self.height = technician, top, height
        self._cells = cells

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """His days, in the order of the columns."""
        return self._cells()

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
        return None if row is None or column is None else self.rows[row].cells[column]

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
    found: "Found | None" = None,
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


def shown_hours(rows: BoardRows) -> tuple[int, int]:
    """The clock minutes, whole hours, within which everything on the board happens."""
    spans = [(shift.day, shift.hours) for shift in rows.shifts]
    spans += [(card.day, Span(card.arrive, card.end)) for card in rows.cards]
    spans += [(route.day, Span(route.depart, route.back)) for route in rows.routes]
    if not spans:
        return DEFAULT_HOURS
    first = min(minute_of(span.start, day, rows.zone) for day, span in spans)
    last = max(minute_of(span.end, day, rows.zone) for day, span in spans)
    first = first // 60 * 60
    return first, max(-(-last // 60) * 60, first + 60)


def lanes(spans: Sequence[tuple[datetime, datetime]]) -> list[int]:
    """For each span, sorted by start, the lowest lane in which nothing overlaps it."""
    ends: list[datetime] = []
    chosen = []
    for start, end in spans:
        lane = next((i for i, busy in enumerate(ends) if busy <= start), len(ends))
        ends[lane : lane + 1] = [end]
        chosen.append(lane)
    return chosen


def _columns(
    rows: BoardRows,
    days: Sequence[date],
    found: "Found",
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


@dataclass(frozen=True, slots=True)
class Found:
    """The board's rows by technician and day, whatever the size they are shown at."""

    hours: tuple[int, int]
    cards: Mapping[tuple[int, date], Sequence[CardRow]]
    lanes: Mapping[tuple[int, date], Sequence[int]]
    visits: Mapping[date, frozenset[int]]
    days_of: Mapping[int, tuple[int, date]]
    routes: Mapping[tuple[int, date], RouteRow]
    shifts: Mapping[tuple[int, date], ShiftRow]
    absences: Mapping[int, Sequence[AbsenceRow]]

    @staticmethod
    def of(rows: BoardRows) -> "Found":
        """Sort what a board shows."""
        cards: defaultdict[tuple[int, date], list[CardRow]] = defaultdict(list)
        visits: defaultdict[date, set[int]] = defaultdict(set)
        for card in sorted(rows.cards, key=lambda card: (card.start, card.end, card.visit_id)):
            cards[card.technician_id, card.day].append(card)
            visits[card.day].add(card.visit_id)
        absences: defaultdict[int, list[AbsenceRow]] = defaultdict(list)
        for absence in rows.absences:
            absences[absence.technician_id].append(absence)
        return Found(
            shown_hours(rows),
            cards,
            {
                key: lanes([(card.start, card.end) for card in those])
                for key, those in cards.items()
            },
            {day: frozenset(those) for day, those in visits.items()},
            {card.visit_id: (card.technician_id, card.day) for card in rows.cards},
            {(route.technician_id, route.day): route for route in rows.routes},
            {(shift.technician_id, shift.day): shift for shift in rows.shifts},
            absences,
        )


def _row(
    found: Found,
    technician: TechnicianRow,
    columns: tuple[Column, ...],
    top: float,
    height: float,
    measures: Measures,
) -> RowBox:
    def cells() -> tuple[Cell, ...]:
        return tuple(
            _cell(found, technician.id, column, top, height, measures) for column in columns
        )

    return RowBox(technician, top, height, cells)


def _cell(
    found: Found,
    technician_id: int,
    column: Column,
    top: float,
    height: float,
    measures: Measures,
) -> Cell:
    key = (technician_id, column.day)
    axis = column.axis
    strip = Rect(
        axis.left, top + measures.strip, axis.width, height - measures.strip - measures.caption
    )
    cards = found.cards.get(key, ())
    route = found.routes.get(key)
    shift = found.shifts.get(key)
    blocks = _blocks(cards, found.lanes.get(key, ()), axis, strip)
    return Cell(
        technician_id,
        column.day,
        Rect(column.left, top, column.width, height),
        strip,
        _within(axis, shift.hours, strip) if shift else None,
        blocks,
        _legs(route, cards, axis, strip.y + strip.h / 2) if route and measures.fine else (),
        _within(axis, route.lunch, strip) if route and route.lunch else None,
        tuple(
            Patch(absence, rect)
            for absence in found.absences.get(technician_id, ())
            if (rect := _within(axis, absence.hours, strip)) is not None
        ),
        _windows(blocks, axis) if measures.fine else (),
        route,
    )


def _within(axis: DayAxis, span: Span, strip: Rect) -> Rect | None:
    clipped = axis.clip(span.start, span.end)
    return clipped and Rect(clipped[0], strip.y, clipped[1] - clipped[0], strip.h)


def _blocks(
    cards: Sequence[CardRow], taken: Sequence[int], axis: DayAxis, strip: Rect
) -> tuple[Block, ...]:
    """Visits side by side in time; those at the same time share the height."""
    lane_height = strip.h / (max(taken, default=0) + 1)
    blocks = []
    for card, lane in zip(cards, taken, strict=True):
        clipped = axis.clip(card.start, card.end)
        if clipped:
            left, right = clipped
            top = strip.y + lane * lane_height
            blocks.append(Block(card, Rect(left, top, right - left, lane_height)))
    return tuple(blocks)


def _windows(blocks: Iterable[Block], axis: DayAxis) -> tuple[Window, ...]:
    windows = []
    for card, rect in blocks:
        clipped = card.window and axis.clip(card.window.start, card.window.end)
        if clipped:
            left, right = clipped
            windows.append(Window(card.visit_id, Rect(left, rect.y, right - left, rect.h)))
    return tuple(windows)


def _legs(route: RouteRow, cards: Sequence[CardRow], axis: DayAxis, y: float) -> tuple[Leg, ...]:
    """The drives between the visits, with lunch taken out; waiting at a door stays a gap."""
    leave = [route.depart, *(card.end for card in cards)]
    reach = [*(card.arrive for card in cards), route.back]
    legs = []
    for start, end in zip(leave, reach, strict=True):
        for span in _without(Span(start, end), route.lunch):
            clipped = axis.clip(span.start, span.end)
            if clipped:
                legs.append(Leg(*clipped, y))
    return tuple(legs)


def _without(span: Span, hole: Span | None) -> tuple[Span, ...]:
    if hole is None or hole.end <= span.start or hole.start >= span.end:
        return (span,)
    return Span(span.start, hole.start), Span(hole.end, span.end)
