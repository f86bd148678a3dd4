"""What a hand asks for: places, shifts and steps, over drawn and random boards."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.views.board import BoardRows, CardRow
from scheduler.views.hand import Drop
from tests.ui.board.boards import MONDAY, ZONE, at, board, tray_rows, week
from tests.ui.board.hands import row_of
from ui.board import tools
from ui.board.axis import passed
from ui.board.layout import View, lay_out
from ui.board.tools import Spot, Swap, Tray, Way

ROWS = week(12, tray=2)
CARDS = st.sampled_from(ROWS.cards)
CREW = st.sampled_from([technician.id for technician in ROWS.technicians])
DAYS = st.sampled_from(ROWS.days)
MINUTES = st.integers(8 * 60, 17 * 60)


def hold(*cards: CardRow, rows: BoardRows = ROWS) -> tuple[tools.Held, ...]:
    return tools.held(rows, [card.visit_id for card in cards])


@pytest.mark.parametrize(
    ("day", "wall", "minutes"),
    [
        (date(2026, 3, 8), 3 * 60, 120),
        (date(2026, 11, 1), 3 * 60, 240),
        (date(2026, 11, 23), 9 * 60 + 5, 545),
    ],
)
def test_minutes_are_those_that_pass(day: date, wall: int, minutes: int) -> None:
    assert passed(at(day, wall), day, ZONE) == minutes


@given(CARDS, st.sampled_from(View))
def test_what_is_held_where_it_is_means_where_it_is(card: CardRow, view: View) -> None:
    layout = lay_out(ROWS, (1000, 600), view, day=card.day)
    (block,) = [
        block
        for row in layout.rows
        for cell in row.cells
        for block in cell.blocks
        if block.card.visit_id == card.visit_id
    ]
    x, y = block.rect.x + block.rect.w / 2, block.rect.y + 1
    spot, here = tools.spot_at(layout, ZONE, x, y, x), tools.spot_of(card, ZONE)
    assert spot is not None
    assert (spot.technician_id, spot.day) == (here.technician_id, here.day)
    assert abs(spot.minute - here.minute) <= 1


@given(st.floats(-50, 1500), st.floats(-50, 900), st.floats(-5000, 5000))
def test_a_spot_is_always_on_the_board_and_within_its_hours(
    x: float, y: float, middle: float
) -> None:
    layout = lay_out(ROWS, (1000, 600), View.WEEK)
    spot = tools.spot_at(layout, ZONE, x, y, middle)
    inside = 0 <= x < layout.width and 0 <= y < layout.height
    assert (spot is not None) == inside
    if spot is not None:
        axis = next(column.axis for column in layout.columns if column.day == spot.day)
        opens, closes = (passed(end, spot.day, ZONE) for end in (axis.opens, axis.closes))
        assert opens <= spot.minute <= closes


@given(CARDS, CREW, DAYS, MINUTES)
def test_one_visit_goes_where_the_hand_aims(
    card: CardRow, technician: int, day: date, minute: int
) -> None:
    wanted = tools.drops(ROWS, hold(card), Spot(technician, day, minute))
    assert wanted == (Drop(card.visit_id, technician, day, minute),)


@given(st.lists(CARDS, min_size=2, max_size=4, unique=True), CREW, DAYS, MINUTES)
def test_several_go_as_many_technicians_and_days_further_at_their_own_times(
    cards: list[CardRow], technician: int, day: date, minute: int
) -> None:
    aim = Spot(technician, day, minute)
    wanted = tools.drops(ROWS, hold(*cards), aim)
    if not wanted:
        return
    crew = [one.id for one in ROWS.technicians]
    first = cards[0]
    rows = crew.index(technician) - crew.index(first.technician_id)
    days = (day - first.day).days
    assert wanted[0] == Drop(first.visit_id, technician, day, minute)
    for card, drop in zip(cards[1:], wanted[1:], strict=True):
        assert drop.technician_id is not None
        assert drop.day is not None
        assert crew.index(drop.technician_id) - crew.index(card.technician_id) == rows
        assert (drop.day - card.day).days == days
        if rows or days:
            assert drop.minute == tools.spot_of(card, ZONE).minute


def test_nothing_is_asked_where_a_visit_would_leave_the_board() -> None:
    rows = board("Ana UU.UU\nBen BB.BB")
    top, _, below, _ = rows.cards
    held = tools.held(rows, [top.visit_id, below.visit_id])
    assert tools.drops(rows, held, Spot(2, MONDAY, 600)) == ()


@given(CARDS, CARDS)
def test_two_that_are_swapped_ask_for_each_others_places(one: CardRow, other: CardRow) -> None:
    there, back = tools.drops(ROWS, hold(one), Swap(hold(other)[0]))
    assert (there.visit_id, back.visit_id) == (one.visit_id, other.visit_id)
    for drop, card in ((there, other), (back, one)):
        spot = tools.spot_of(card, ZONE)
        assert Spot(drop.technician_id or 0, drop.day or MONDAY, drop.minute) == spot


def test_a_visit_from_the_tray_takes_the_place_of_another() -> None:
    waiting = tools.held(ROWS, [ROWS.tray[0].visit_id])
    card = ROWS.cards[0]
    there, back = tools.drops(ROWS, waiting, Swap(hold(card)[0]))
    assert (there.technician_id, there.day) == (card.technician_id, card.day)
    assert back == Drop(card.visit_id)
    assert tools.drops(ROWS, waiting, Tray()) == ()


@given(CARDS, CREW, DAYS, MINUTES, st.sampled_from([Way.EARLIER, Way.LATER]))
def test_a_step_in_the_order_is_one_place(
    card: CardRow, technician: int, day: date, minute: int, way: Way
) -> None:
    held, spot = hold(card), Spot(technician, day, minute)
    other = tools.stepped(ROWS, held, spot, way)
    stops = tools.middles(ROWS, technician, day, [card.visit_id])
    before = sum(stop < minute for stop in stops)
    if other is None:
        assert before == (len(stops) if way is Way.LATER else 0)
        return
    after = sum(stop < other.minute for stop in stops)
    assert (other.technician_id, other.day) == (technician, day)
    assert after - before == (1 if way is Way.LATER else -1)


@given(CARDS, st.sampled_from(Way))
def test_a_step_to_another_row_or_day_can_be_taken_back(card: CardRow, way: Way) -> None:
    back = {
        Way.ABOVE: Way.BELOW,
        Way.BELOW: Way.ABOVE,
        Way.DAY_BEFORE: Way.DAY_AFTER,
        Way.DAY_AFTER: Way.DAY_BEFORE,
    }
    spot = tools.spot_of(card, ZONE)
    other = tools.stepped(ROWS, hold(card), spot, way)
    if way in back and other is not None:
        assert other != spot
        assert tools.stepped(ROWS, hold(card), other, back[way]) == spot


@given(CARDS)
def test_a_drop_that_lands_where_the_visit_is_changes_nothing(card: CardRow) -> None:
    here = tools.drops(ROWS, hold(card), tools.spot_of(card, ZONE))
    row = row_of(here)
    same = row.landings[0].start == card.start
    assert tools.stays(hold(card), row) is same


def test_a_tray_is_held_with_its_minutes() -> None:
    rows = board("Ana UU", tray=tray_rows(1))
    (waiting,) = tools.held(rows, [rows.tray[0].visit_id, 77])
    assert (waiting.card, waiting.minutes) == (None, 30)
