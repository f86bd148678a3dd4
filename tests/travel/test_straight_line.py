"""Straight-line travel is the definition of the public format, to the unit."""

from decimal import ROUND_FLOOR, Decimal
from math import asin, cos, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.travel.straight_line import Point, leg, road_km, straight_line

UNION_SQUARE = (40.7359, -73.9911)
PROSPECT_PARK = (40.6602, -73.9690)

anywhere = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
in_town = st.tuples(st.floats(40.5, 40.9), st.floats(-74.3, -73.7))


def defined(one: Point, other: Point, speed: float) -> tuple[int, int]:
    """Return minutes and metres as the format's page words them."""
    lat, lat2 = radians(one[0]), radians(other[0])
    lon, lon2 = radians(one[1]), radians(other[1])
    a = sin((lat2 - lat) / 2) ** 2 + cos(lat) * cos(lat2) * sin((lon2 - lon) / 2) ** 2
    km = 2 * 6371.0088 * asin(min(1, sqrt(a))) * 1.3

    def rounded(value: float) -> int:
        return int((Decimal(value) + Decimal("0.5")).to_integral_value(ROUND_FLOOR))

    return rounded(km / speed * 60), rounded(1000 * km)


def test_a_degree_of_latitude_is_a_known_length() -> None:
    """A degree of the mean circumference, 111.195 km, times 1.3."""
    assert road_km((0, 0), (1, 0)) == pytest.approx(111.19508 * 1.3, abs=1e-4)
    assert leg((0, 0), (1, 0)) == (248, 144_554)


def test_across_town() -> None:
    assert leg(UNION_SQUARE, PROSPECT_PARK) == defined(UNION_SQUARE, PROSPECT_PARK, 35)
    assert leg(UNION_SQUARE, PROSPECT_PARK) == (19, 11_208)


def test_a_slower_office_takes_longer_over_the_same_metres() -> None:
    travel = straight_line([UNION_SQUARE, PROSPECT_PARK], speed_kmh=20)
    assert (travel.minutes[0][1], travel.metres[0][1]) == (34, 11_208)


def test_opposite_ends_of_the_earth_are_no_error() -> None:
    assert leg((0, 0), (0, 180)) == defined((0, 0), (0, 180), 35)
    assert leg((90, 0), (-90, 0)) == defined((90, 0), (-90, 0), 35)


def test_no_places_make_an_empty_matrix() -> None:
    assert straight_line([]).minutes == []


@given(st.lists(in_town, min_size=1, max_size=12), st.sampled_from([20, 35, 50]))
def test_a_matrix_in_town_is_the_definition_to_the_unit(points: list[Point], speed: int) -> None:
    travel = straight_line(points, speed)
    for row, one in enumerate(points):
        for column, other in enumerate(points):
            expected = defined(one, other, speed)
            assert (travel.minutes[row][column], travel.metres[row][column]) == expected
            assert leg(one, other, speed) == expected


@given(anywhere, anywhere)
def test_a_leg_anywhere_is_symmetric_and_no_further_than_half_round(
    one: Point, other: Point
) -> None:
    assert leg(one, other) == leg(other, one)
    assert 0 <= leg(one, other)[1] <= 26_020_000
    assert leg(one, one) == (0, 0)
