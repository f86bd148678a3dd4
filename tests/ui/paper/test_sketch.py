"""The map of a route: north at the top, numbers legible, nothing outside its frame."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.look.theme import Theme
from ui.paper.marks import Box, Ink, Trail, Words
from ui.paper.sketch import DISC, Point, sketch

HOME = (40.71, -74.0)
FRAME = (100.0, 50.0, 200.0, 150.0)

pytestmark = pytest.mark.usefixtures("theme")


def discs(home: Point | None, stops: list[Point | None]) -> list[tuple[float, float]]:
    """The middles of the numbered discs, in the order of the stops."""
    return [
        (mark.x + DISC, mark.y + DISC)
        for mark in sketch(home, stops, *FRAME)
        if isinstance(mark, Box) and mark.fill is Ink.BLACK and mark.w == 2 * DISC
    ]


def numbers(home: Point | None, stops: list[Point | None]) -> list[str]:
    marks = sketch(home, stops, *FRAME)
    return [mark.text for mark in marks if isinstance(mark, Words) and mark.text.isdecimal()]


def test_north_is_up_and_east_is_right(theme: Theme) -> None:
    south_west, north_east = discs(None, [(40.70, -74.02), (40.72, -74.00)])
    assert south_west[0] < north_east[0]
    assert south_west[1] > north_east[1]


def test_a_stop_without_a_place_keeps_its_number(theme: Theme) -> None:
    assert numbers(HOME, [(40.70, -74.0), None, (40.72, -74.0)]) == ["1", "3"]


@pytest.mark.parametrize("stops", [[], [None, None]])
def test_without_a_known_place_there_is_no_map(theme: Theme, stops: list[Point | None]) -> None:
    assert sketch(HOME, stops, *FRAME) == ()


def test_the_line_goes_from_home_through_all_stops_and_back(theme: Theme) -> None:
    marks = sketch(HOME, [(40.70, -74.0), (40.72, -74.02)], *FRAME)
    trail = next(mark for mark in marks if isinstance(mark, Trail))
    assert len(trail.points) == 4
    assert trail.points[0] == trail.points[-1]


def test_two_doors_of_a_street_do_not_fill_the_frame(theme: Theme) -> None:
    one, other = discs(None, [(40.70, -74.0), (40.7015, -74.0)])
    assert dist(one, other) < FRAME[3] / 2


def test_a_route_over_the_date_line_is_no_journey_around_the_world(theme: Theme) -> None:
    fiji = [(-17.0, 179.99), (-17.0, -179.99), (-17.01, 179.98)]
    one, other, _third = discs(None, [*fiji])
    assert 0 < other[0] - one[0] < FRAME[2]
    words = [m.text for m in sketch(None, [*fiji], *FRAME) if isinstance(m, Words)]
    assert "1 km" in words


def test_the_bar_stands_for_a_round_number(theme: Theme) -> None:
    for spread, told in ((0.001, "200 m"), (0.05, "2 km"), (0.5, "20 km"), (20, "500 km")):
        marks = sketch(None, [(40.0, -74.0), (40.0 + spread, -74.0)], *FRAME)
        assert told in [mark.text for mark in marks if isinstance(mark, Words)]


POINTS = st.tuples(
    st.floats(40.70, 40.75, allow_nan=False), st.floats(-74.02, -73.95, allow_nan=False)
)


@given(st.lists(POINTS, min_size=1, max_size=12))
def test_numbers_never_cover_each_other_nor_leave_the_frame(stops: list[Point]) -> None:
    left, top, width, height = FRAME
    spots = discs(HOME, [*stops])
    for x, y in spots:
        assert left + DISC <= x <= left + width - DISC
        assert top + DISC <= y <= top + height - DISC
    for one, other in combinations(spots, 2):
        assert dist(one, other) >= 2 * DISC - 0.001


def test_twenty_doors_of_one_house_are_told_apart(theme: Theme) -> None:
    spots = discs(HOME, [(40.7, -74.0)] * 20)
    assert len({(round(x), round(y)) for x, y in spots}) == 20


def test_the_bar_stands_for_miles_where_roads_are_measured_in_them() -> None:
    stops = [(40.0, -74.0), (40.05, -74.0)]

    def bar(*, miles: bool) -> tuple[float, str]:
        marks = sketch(None, stops, *FRAME, miles=miles)
        long = max(
            mark.points[2][0] - mark.points[1][0]
            for mark in marks
            if isinstance(mark, Trail) and len(mark.points) == 4 and mark.ink is Ink.GREY
        )
        return long, next(m.text for m in marks if isinstance(m, Words) and m.text[-2:] in " km mi")

    km, mi = bar(miles=False), bar(miles=True)
    assert (km[1], mi[1]) == ("2 km", "2 mi")
    assert mi[0] / km[0] == pytest.approx(1.609344)
