"""What a hand does to visits on the board: what it holds, where it aims, what that asks for. Pure.

Minutes are those that pass since the day's midnight, as the plan counts them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Protocol

from scheduler.views.board import BoardRows, CardRow
from scheduler.views.hand import Drop, DropRow
from ui.board.axis import passed
from ui.board.layout import BoardLayout


class Hand(Protocol):
    """Prices moves at once, as long as the plan is of this version."""

    @property
    def version(self) -> int:
        """The plan's version that it was laid for."""

    def knows(self, visit_id: int) -> bool:
        """Whether a visit may be moved at all."""

    def drop(self, drops: Iterable[Drop]) -> DropRow:
        """What moving visits there would do."""


@dataclass(frozen=True, slots=True)
class Held:
    """A visit in the hand; one from the tray has no card."""

    visit_id: int
    client: str
    minutes: int
    card: CardRow | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board: whose day, and around which minute of it."""

    technician_id: int
    day: date
    minute: int


@dataclass(frozen=True, slots=True)
class Tray:
    """Among the visits without a place."""


@dataclass(frozen=True, slots=True)
class Swap:
    """The place of another visit, which gets that of the one in the hand."""

    other: Held


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where it is, but for so many minutes."""

    minutes: int


Aim = Spot | Tray | Swap | Stretch

LENGTH_STEP, SHORTEST, LONGEST = 5, 5, 720
"""Minutes by which a hand changes a length, and between which lengths."""


class Way(Enum):
    """A step by which the keyboard moves what is held."""

    EARLIER = "earlier"
    LATER = "later"
    ABOVE = "above"
    BELOW = "below"
    DAY_BEFORE = "day before"
    DAY_AFTER = "day after"


ROW_STEPS = {Way.ABOVE: -1, Way.BELOW: 1}
DAY_STEPS = {Way.DAY_BEFORE: -1, Way.DAY_AFTER: 1}


def held(rows: BoardRows, visit_ids: Sequence[int]) -> tuple[Held, ...]:
    """Visits as they are held, in the order given; ones that are not on the board are left out."""
    found: dict[int, Held] = {
        row.visit_id: Held(row.visit_id, row.client, row.minutes, None) for row in rows.tray
    }
    wanted = set(visit_ids)
    for card in rows.cards:
        if card.visit_id in wanted:
            minutes = int((card.end - card.start).total_seconds() // 60)
            found[card.visit_id] = Held(card.visit_id, card.client, minutes, card)
    return tuple(found[visit] for visit in visit_ids if visit in found)


def spot_of(card: CardRow, zone: str) -> Spot:
    """Where a visit is now."""
    middle = card.start + (card.end - card.start) / 2
    return Spot(card.technician_id, card.day, passed(middle, card.day, zone))


def spot_at(layout: BoardLayout, zone: str, x: float, y: float, middle: float) -> Spot | None:
    """The place under a point of the content; ``middle`` is the x of the middle of what is held.

    None beside the board.
    """
    row, column = layout.row_at(y), layout.column_at(x)
    if row is None or column is None:
        return None
    day = layout.columns[column]
    inside = min(max(middle, day.axis.left), day.axis.right)
    minute = passed(day.axis.instant(inside), day.day, zone)
    return Spot(layout.rows[row].technician.id, day.day, minute)


def length_at(layout: BoardLayout, one: Held, x: float) -> Stretch | None:
    """The length of a visit that ends at ``x`` of the content, in whole steps."""
    if one.card is None:
        return None
    axis = next((column.axis for column in layout.columns if column.day == one.card.day), None)
    if axis is None:
        return None
    wanted = (axis.instant(min(x, axis.right)) - one.card.start).total_seconds() / 60
    snapped = round(wanted / LENGTH_STEP) * LENGTH_STEP
    return Stretch(min(max(snapped, SHORTEST), LONGEST))


def drops(rows: BoardRows, hold: Sequence[Held], aim: Aim) -> tuple[Drop, ...]:
    """What an aim asks for; empty where nothing would change or a visit would leave the board.

    Of several visits the first is under the hand. The others go as many technicians and days
    further as it does, at their own times; within one technician's day all go by the same time.
    """
    if isinstance(aim, Tray):
        return tuple(Drop(one.visit_id) for one in hold if one.card is not None)
    if isinstance(aim, Stretch):
        return _stretched(hold[0], aim, rows.zone)
    if isinstance(aim, Swap):
        return _swapped(hold[0], aim.other, rows.zone)
    first = hold[0].card
    if first is None:
        return tuple(_drop(one, aim) for one in hold)
    spots = [_shifted(rows, one.card, first, aim) for one in hold if one.card is not None]
    if None in spots:
        return ()
    return tuple(
        _drop(one, spot) for one, spot in zip(hold, spots, strict=True) if spot is not None
    )


def _swapped(one: Held, other: Held, zone: str) -> tuple[Drop, ...]:
    if other.card is None:
        return ()
    there = _drop(one, spot_of(other.card, zone))
    back = Drop(other.visit_id) if one.card is None else _drop(other, spot_of(one.card, zone))
    return there, back


def _stretched(one: Held, aim: Stretch, zone: str) -> tuple[Drop, ...]:
    if one.card is None:
        return ()
    return (replace(_drop(one, spot_of(one.card, zone)), minutes=aim.minutes),)


def _drop(one: Held, spot: Spot) -> Drop:
    return Drop(one.visit_id, spot.technician_id, spot.day, spot.minute)


def _shifted(rows: BoardRows, card: CardRow, first: CardRow, aim: Spot) -> Spot | None:
    """Where a visit goes when the first one goes where the hand aims."""
    if card is first:
        return aim
    here, start = spot_of(card, rows.zone), spot_of(first, rows.zone)
    same_day = (start.technician_id, start.day) == (aim.technician_id, aim.day)
    crew = [technician.id for technician in rows.technicians]
    row = crew.index(here.technician_id) + crew.index(aim.technician_id)
    row -= crew.index(start.technician_id)
    day = rows.days.index(here.day) + rows.days.index(aim.day) - rows.days.index(start.day)
    if not (0 <= row < len(crew) and 0 <= day < len(rows.days)):
        return None
    minute = here.minute + (aim.minute - start.minute if same_day else 0)
    return Spot(crew[row], rows.days[day], minute)


def middles(
    rows: BoardRows, technician_id: int, day: date, without: Iterable[int]
) -> tuple[int, ...]:
    """The middles of the visits in a technician's day, in order, without those in the hand."""
    left_out = set(without)
    return tuple(
        sorted(
            spot_of(card, rows.zone).minute
            for card in rows.cards
            if card.technician_id == technician_id
            and card.day == day
            and card.visit_id not in left_out
        )
    )


def place(rows: BoardRows, drop: Drop, without: Iterable[int]) -> int | None:
    """Which place in the order of its day a drop means; None in the tray."""
    if drop.technician_id is None or drop.day is None:
        return None
    stops = middles(rows, drop.technician_id, drop.day, without)
    return sum(middle < drop.minute for middle in stops)


def stepped(rows: BoardRows, hold: Sequence[Held], spot: Spot, way: Way) -> Spot | None:
    """The place a step away; None where the board ends."""
    if way in ROW_STEPS:
        crew = [technician.id for technician in rows.technicians]
        at = crew.index(spot.technician_id) + ROW_STEPS[way]
        return replace(spot, technician_id=crew[at]) if 0 <= at < len(crew) else None
    if way in DAY_STEPS:
        at = rows.days.index(spot.day) + DAY_STEPS[way]
        return replace(spot, day=rows.days[at]) if 0 <= at < len(rows.days) else None
    without = [one.visit_id for one in hold]
    stops = middles(rows, spot.technician_id, spot.day, without)
    at = sum(middle < spot.minute for middle in stops) + (1 if way is Way.LATER else -1)
    if not 0 <= at <= len(stops):
        return None
    return replace(spot, minute=_between(stops, at))


def _between(stops: Sequence[int], at: int) -> int:
    """A minute that means the place ``at`` in an order; the day has a visit at least."""
    if at == 0:
        return stops[0] - 1
    if at == len(stops):
        return stops[-1] + 1
    return (stops[at - 1] + stops[at] + 1) // 2


def stays(hold: Sequence[Held], row: DropRow) -> bool:
    """Whether a drop leaves all visits in the hand where they are."""
    now = {one.visit_id: one.card for one in hold}
    for landing in row.landings:
        card = now.get(landing.visit_id)
        if card is None:
            return False
        there = (landing.technician_id, landing.day, landing.start, landing.end)
        if there != (card.technician_id, card.day, card.start, card.end):
            return False
    return row.is_possible
