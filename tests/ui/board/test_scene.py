from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.board.boards import MONDAY, board, tray_rows, week
from ui.board.layout import View
from ui.board.scene import MOST_ZOOM, Scene, Step

TWO = """
Ana UU.BB | KK
Ben -     | SS..UU
Mei ....UU | -
"""


def scene(text: str = TWO, chosen: int | None = None) -> Scene:
    made = Scene()
    made.resize((900, 400))
    made.show(board(text))
    made.chosen = chosen
    return made


def walk(made: Scene, steps: list[Step]) -> list[int | None]:
    seen = []
    for step in steps:
        made.chosen = made.neighbour(step)
        seen.append(made.chosen)
    return seen


def test_right_and_left_follow_a_route_over_its_days() -> None:
    assert walk(scene(), [Step.RIGHT] * 4) == [1, 2, 3, 3]
    assert walk(scene(chosen=3), [Step.LEFT] * 3) == [2, 1, 1]


def test_first_and_last_of_a_route() -> None:
    assert walk(scene(chosen=2), [Step.LAST, Step.FIRST]) == [3, 1]


def test_up_and_down_keep_to_the_day_and_pass_over_who_has_nothing() -> None:
    assert walk(scene(chosen=1), [Step.DOWN, Step.DOWN, Step.UP]) == [6, 6, 2]
    assert walk(scene(chosen=3), [Step.DOWN, Step.UP]) == [4, 3]


def test_any_step_chooses_the_first_visit_where_none_is_chosen() -> None:
    assert scene().neighbour(Step.UP) == 1
    assert scene("Ana -").neighbour(Step.RIGHT) is None


@given(st.lists(st.sampled_from(Step), max_size=30))
def test_steps_always_lead_to_a_visit_on_the_board(steps: list[Step]) -> None:
    made = scene()
    assert all(visit in made.places for visit in walk(made, steps))


def test_other_rows_keep_the_chosen_visit_only_while_it_is_there() -> None:
    made = scene(chosen=2)
    made.show(board(TWO))
    assert made.chosen == 2
    made.show(board("Ana UU"))
    assert made.chosen is None
    made.show(board("Ana UU", tray=tray_rows(2)))
    made.chosen = 9001
    made.show(board("Ana UU", tray=tray_rows(2)))
    assert made.chosen == 9001


def test_the_day_stays_while_it_is_shown_else_today_is_likely() -> None:
    made = Scene()
    rows = week(2)
    made.show(rows)
    assert made.day == rows.today
    made.turn(View.DAY, rows.days[3])
    made.show(rows)
    assert made.day == rows.days[3]
    made.show(replace(rows, days=(MONDAY,)))
    assert made.day == MONDAY


@given(st.lists(st.floats(0.1, 10), max_size=20))
def test_zoom_stays_between_the_whole_width_and_its_most(factors: list[float]) -> None:
    made = Scene()
    made.resize((700, 400))
    made.show(week(2, days=2))
    made.turn(View.DAY)
    for factor in factors:
        made.magnify(made.zoom * factor)
        assert made.layout.width >= 700 - 1e-6
        assert made.zoom <= MOST_ZOOM


def test_zooming_out_as_far_as_it_goes_shows_the_whole_day_at_once() -> None:
    made = Scene()
    made.resize((700, 400))
    made.show(week(2))
    made.turn(View.DAY)
    assert made.layout.width > 700
    for _ in range(20):
        made.magnify(made.zoom / 1.25)
    assert made.layout.width == 700
    made.magnify(made.zoom * 1.25)
    assert made.layout.width > 700
