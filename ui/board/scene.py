"""What the board shows at the moment: rows, size, view, zoom and the chosen visits. No Qt."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from typing_extensions import override

from scheduler.views.board import BoardRows, TechnicianRow
from ui.board.found import Found
from ui.board.layout import Block, BoardLayout, Cell, View, lay_out

if TYPE_CHECKING:
    from scheduler.views.improving import ChangeRow

MOST_ZOOM = 8.0


class Step(Enum):
    """A move from one visit to another."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


class Place(NamedTuple):
    """Where a visit is on the board: the numbers of its row and day, and its block."""

    row: int
    column: int
    block: Block


class Places(Mapping[int, Place]):
    """Where each visit is, row by row and day by day; a row is laid out when it is asked for."""

    def __init__(self, layout: BoardLayout, found: Found | None) -> None:
        self._layout = layout
        self._days: Mapping[int, tuple[int, date]] = found.days_of if found else {}
        self._rows = {row.technician.id: number for number, row in enumerate(layout.rows)}
        self._columns = {column.day: number for number, column in enumerate(layout.columns)}

    @override
    def __getitem__(self, visit_id: int) -> Place:
        technician_id, day = self._days[visit_id]
        row, column = self._rows[technician_id], self._columns[day]
        for block in self._layout.rows[row].cell(column).blocks:
            if block.card.visit_id == visit_id:
                return Place(row, column, block)
        raise KeyError(visit_id)

    @override
    def __iter__(self) -> Iterator[int]:
        for row in self._layout.rows:
            for cell in row.cells:
                for block in cell.blocks:
                    yield block.card.visit_id

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)


class Scene:
    """The board's state; every change lays it out anew and keeps the chosen visit.

    ``also`` are visits chosen together with ``chosen``, in the order in which they were; those
    in ``waiting`` wait for a manager to move them. ``better`` are the places of a better plan.
    ``matching`` are the visits somebody looks for, None for all of them: keys step from one of
    them to the next, and the others are drawn faintly. ``only`` are the technicians that are there
    where others are hidden, else None.
    """

    def __init__(self) -> None:
        self.rows: BoardRows | None = None
        self.view = View.WEEK
        self.day: date | None = None
        self.zoom = 1.0
        self.size: tuple[float, float] = (1, 1)
        self.chosen: int | None = None
        self.also: tuple[int, ...] = ()
        self.waiting: Mapping[int, int] = {}
        self.better: tuple[ChangeRow, ...] = ()
        self.matching: frozenset[int] | None = None
        self.only: frozenset[int] | None = None
        self.layout = BoardLayout(View.WEEK, 1, 0, (), (), None)
        self.places = Places(self.layout, None)
        self._found: Found | None = None

    def show(self, rows: BoardRows | None, found: Found | None = None) -> None:
        """Show other rows, ``found`` sorted; a visit not among them is not chosen any more."""
        self.rows = rows
        self._found = found or (Found.of(rows) if rows is not None else None)
        if rows is not None and self.day not in rows.days:
            self.day = _likely_day(rows)
        if rows is not None and not self._knows(rows, self.chosen):
            self.chosen = None
        if self._found is not None and self.also:
            placed = self._found.days_of
            self.also = tuple(visit for visit in self.also if self.chosen and visit in placed)
        self._lay_out()

    @property
    def selection(self) -> tuple[int, ...]:
        """All chosen visits, the one that the inspector shows first."""
        return () if self.chosen is None else (self.chosen, *self.also)

    def choose(self, visit_id: int | None) -> None:
        """Choose one visit alone, or none."""
        self.chosen, self.also = visit_id, ()

    def toggle(self, visit_id: int) -> None:
        """Choose a visit besides the others, or let it go if it is chosen."""
        left = tuple(one for one in self.selection if one != visit_id)
        wanted = left if visit_id in self.selection else (visit_id, *left)
        self.chosen, self.also = (wanted[0], wanted[1:]) if wanted else (None, ())

    def stretch(self, visit_id: int) -> None:
        """Choose all from the chosen visit to this one in a technician's day, else this alone."""
        cell = self.cell_of(visit_id)
        if cell is None or self.chosen is None or self.cell_of(self.chosen) is not cell:
            self.choose(visit_id)
            return
        order = [block.card.visit_id for block in cell.blocks]
        first, last = sorted((order.index(self.chosen), order.index(visit_id)))
        self.also = tuple(one for one in order[first : last + 1] if one != self.chosen)

    def matches(self, visit_id: int) -> bool:
        """Whether somebody looks for a visit."""
        return self.matching is None or visit_id in self.matching

    def resize(self, size: tuple[float, float]) -> None:
        """Lay the board out for a viewport, header and technician column taken off."""
        if size != self.size:
            self.size = size
            self._lay_out()

    def turn(self, view: View, day: date | None = None) -> None:
        """Show the week or one day, whole."""
        self.view = view
        if day is not None:
            self.day = day
        self.zoom = 1.0
        self._lay_out()

    def magnify(self, zoom: float) -> None:
        """Stretch or shrink the hours; 1 is the width they have by themselves."""
        least = min(self.size[0] * self.zoom / max(self.layout.width, 1), 1.0)
        self.zoom = min(max(zoom, least), MOST_ZOOM)
        self._lay_out()

    def cell_of(self, visit_id: int | None) -> Cell | None:
        """The technician's day in which a visit is drawn."""
        place = None if visit_id is None else self.places.get(visit_id)
        return place and self.layout.rows[place.row].cell(place.column)

    def technician(self, technician_id: int) -> TechnicianRow | None:
        """The row of a technician."""
        rows = self.layout.rows
        return next((r.technician for r in rows if r.technician.id == technician_id), None)

    def neighbour(self, step: Step) -> int | None:
        """The visit a step away from the chosen one; the first of all if none is chosen.

        Left and right follow the technician's route, over the days of the week. Up and down go
        to the visit nearest in time on the same day of the next technician who has one.
        """
        place = self.places.get(self.chosen) if self.chosen is not None else None
        if place is None:
            return next(filter(self.matches, self.places), None)
        if step in (Step.UP, Step.DOWN):
            return self._in_next_row(place, -1 if step is Step.UP else 1)
        route = [
            block
            for cell in self.layout.rows[place.row].cells
            for block in cell.blocks
            if block is place.block or self.matches(block.card.visit_id)
        ]
        at = [block.card.visit_id for block in route].index(place.block.card.visit_id)
        wanted = {Step.LEFT: at - 1, Step.RIGHT: at + 1, Step.FIRST: 0, Step.LAST: len(route) - 1}
        return route[min(max(wanted[step], 0), len(route) - 1)].card.visit_id

    def _in_next_row(self, place: Place, direction: int) -> int:
        rows = self.layout.rows
        stop = len(rows) if direction > 0 else -1
        for index in range(place.row + direction, stop, direction):
            found = rows[index].cell(place.column).blocks
            blocks = [block for block in found if self.matches(block.card.visit_id)]
            if blocks:
                return _nearest(blocks, place.block).card.visit_id
        return place.block.card.visit_id

    def _knows(self, rows: BoardRows, visit_id: int | None) -> bool:
        placed = any(card.visit_id == visit_id for card in rows.cards)
        return placed or any(row.visit_id == visit_id for row in rows.tray)

    def _lay_out(self) -> None:
        if self.rows is None or not self.rows.days:
            self.layout = BoardLayout(self.view, self.size[0], 0, (), (), None)
        else:
            self.layout = lay_out(
                self.rows, self.size, self.view, day=self.day, zoom=self.zoom, found=self._found
            )
        self.places = Places(self.layout, self._found)


def _likely_day(rows: BoardRows) -> date | None:
    if rows.today in rows.days:
        return rows.today
    return rows.days[0] if rows.days else None


def _nearest(blocks: Sequence[Block], to: Block) -> Block:
    middle = to.rect.x + to.rect.w / 2
    after = bisect_left(blocks, middle, key=lambda block: block.rect.x + block.rect.w / 2)
    near = blocks[max(after - 1, 0) : after + 1]
    return min(near, key=lambda block: abs(block.rect.x + block.rect.w / 2 - middle))
