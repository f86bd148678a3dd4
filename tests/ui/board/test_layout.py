from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.views.board import BoardRows, Span
from tests.ui.board.boards import MONDAY, at, board, week
from ui.board.found import lanes, shown_hours
from ui.board.layout import MEASURES, BoardLayout, Rect, View, lay_out

WEEK = week(6, seed=3)
pieces = st.text(alphabet="UBKSl.wx,-", max_size=30)
drawn = st.lists(st.lists(pieces, min_size=1, max_size=5), min_size=1, max_size=4).map(
    lambda rows: "\n".join(f"T{n} {' | '.join(row) or '-'}" for n, row in enumerate(rows))
)
sizes = st.tuples(st.integers(100, 3000), st.integers(100, 2000))
views = st.sampled_from(View)
zooms = st.floats(0.5, 8)


def laid(text: str, view: View = View.WEEK) -> BoardLayout:
    return lay_out(board(text), (1000, 600), view)


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - 1e-6
        and inner.right <= outer.right + 1e-6
        and inner.y >= outer.y - 1e-6
        and inner.bottom <= outer.bottom + 1e-6
    )


@settings(max_examples=60, deadline=None)
@given(drawn, sizes, views, zooms)
def test_everything_is_inside_its_cell_and_visits_do_not_overlap(
    text: str, size: tuple[int, int], view: View, zoom: float
) -> None:
    layout = lay_out(board(text), size, view, zoom=zoom)
    for row in layout.rows:
        for cell in row.cells:
            rects = [block.rect for block in cell.blocks]
            others = [patch.rect for patch in cell.patches] + [w.rect for w in cell.windows]
            assert all(inside(rect, cell.strip) for rect in (*rects, *others))
            assert inside(cell.strip, cell.rect)
            for index, one in enumerate(rects):
                for other in rects[index + 1 :]:
                    apart = one.right <= other.x + 1e-6 or other.right <= one.x + 1e-6
                    assert apart or one.bottom <= other.y + 1e-6 or other.bottom <= one.y + 1e-6


@settings(max_examples=60, deadline=None)
@given(sizes, views, zooms)
def test_days_fill_the_width_and_rows_lie_edge_to_edge(
    size: tuple[int, int], view: View, zoom: float
) -> None:
    layout = lay_out(WEEK, size, view, zoom=zoom)
    assert layout.width >= size[0] - 1e-6
    assert layout.columns[0].left == 0
    assert layout.columns[-1].right == pytest.approx(layout.width)
    for before, after in pairwise(layout.columns):
        assert before.right == pytest.approx(after.left)
    for above, below in pairwise(layout.rows):
        assert above.bottom == below.top
    bounds = MEASURES[view]
    assert bounds.row_min <= layout.rows[0].height <= bounds.row_max


@settings(max_examples=40, deadline=None)
@given(sizes, views)
def test_a_visit_is_found_where_it_is_drawn(size: tuple[int, int], view: View) -> None:
    layout = lay_out(WEEK, size, view)
    for row in layout.rows:
        for cell in row.cells:
            for block in cell.blocks:
                middle = (block.rect.x + block.rect.w / 2, block.rect.y + block.rect.h / 2)
                assert layout.block_at(*middle) == block
    assert layout.row_at(-1) is None
    assert layout.row_at(layout.height) is None
    assert layout.column_at(layout.width + 1) is None


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 30)), max_size=25))
def test_no_two_in_a_lane_overlap(pairs: list[tuple[int, int]]) -> None:
    midnight = datetime(2026, 1, 1, tzinfo=UTC)
    spans = sorted(
        (midnight + timedelta(minutes=a), midnight + timedelta(minutes=a + b)) for a, b in pairs
    )
    chosen = lanes(spans)
    for one in range(len(spans)):
        for other in range(one + 1, len(spans)):
            if chosen[one] == chosen[other]:
                assert spans[one][1] <= spans[other][0]
    busiest = max((sum(s <= t < e for s, e in spans) for t, _ in spans), default=0)
    assert max(chosen, default=-1) + 1 == busiest


def test_drives_are_true_to_length_and_waiting_stays_a_gap() -> None:
    rows = board("Ana UU..ww.UU")
    first, second = rows.cards
    arrive = first.end + timedelta(minutes=30)
    rows = replace(rows, cards=(first, replace(second, arrive=arrive)))
    layout = lay_out(rows, (1000, 600), View.DAY)
    axis, cell = layout.columns[0].axis, layout.rows[0].cells[0]
    out, between, home = cell.legs
    assert (between.x, between.right) == (axis.x(first.end), axis.x(arrive))
    assert cell.blocks[1].rect.x - between.right == pytest.approx(
        axis.x(second.start) - axis.x(arrive)
    )
    assert out.right == axis.x(first.arrive)
    assert home.x == axis.x(second.end)


def test_lunch_interrupts_the_drive() -> None:
    rows = board("Ana UU.ll.UU")
    layout = lay_out(rows, (1000, 600), View.DAY)
    cell = layout.rows[0].cells[0]
    _, before, after, _ = cell.legs
    assert cell.lunch is not None
    assert (before.right, after.x) == (cell.lunch.x, cell.lunch.right)


def test_hours_hold_night_work_and_early_drives() -> None:
    rows = board("Ana UU")
    late = replace(rows.shifts[0], hours=Span(at(MONDAY, 540), at(MONDAY, 1500)))
    assert shown_hours(replace(rows, shifts=(late,))) == (420, 1500)
    assert shown_hours(replace(rows, shifts=(), cards=(), routes=())) == (480, 1020)


def test_an_absence_over_midnight_covers_each_day() -> None:
    rows = board("Ana -|xx|UU")
    span = Span(at(MONDAY, 15 * 60), at(MONDAY + timedelta(days=2), 9 * 60))
    rows = replace(rows, absences=(replace(rows.absences[0], hours=span),))
    cells = lay_out(rows, (1000, 600), View.WEEK).rows[0].cells
    assert [bool(cell.patches) for cell in cells] == [True, True, True]
    assert [cell.whole_day_away for cell in cells] == [True, True, False]


def test_the_day_view_shows_the_day_asked_for() -> None:
    thursday = MONDAY + timedelta(days=3)
    layout = lay_out(WEEK, (1000, 600), View.DAY, day=thursday)
    assert [column.day for column in layout.columns] == [thursday]
    assert layout.columns[0].holiday == "Thanksgiving"
    assert layout.now is None


def test_now_is_on_todays_column() -> None:
    layout = lay_out(WEEK, (1000, 600), View.WEEK)
    today = next(column for column in layout.columns if column.today)
    assert layout.now is not None
    assert today.left < layout.now < today.right


def test_seen_rows_are_those_between_two_heights() -> None:
    layout = lay_out(WEEK, (1000, 100), View.WEEK)
    height = layout.rows[0].height
    assert [row.technician.id for row in layout.seen(height, 2 * height)] == [2]
    assert [row.technician.id for row in layout.seen(height - 1, 2 * height + 1)] == [1, 2, 3]
    assert layout.seen(0, layout.height) == layout.rows


def test_nobody_and_no_days_make_an_empty_layout() -> None:
    rows: BoardRows = replace(WEEK, technicians=(), cards=(), routes=(), shifts=(), absences=())
    layout = lay_out(rows, (1000, 600), View.WEEK)
    assert (layout.rows, layout.height) == ((), 0)
    assert layout.cell_at(5, 5) is None


def test_days_are_the_boards_own() -> None:
    other = date(2026, 12, 1)
    rows = replace(WEEK, days=(other,))
    assert [column.day for column in lay_out(rows, (900, 600), View.WEEK).columns] == [other]
