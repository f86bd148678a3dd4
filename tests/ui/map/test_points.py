"""Points of the earth as people paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.map.points import read_point, write_point


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("40.7146, -73.9902", (40.7146, -73.9902)),
        ("40.7146 -73.9902", (40.7146, -73.9902)),
        ("40,7146; -73,9902", (40.7146, -73.9902)),
        ("40.7146° N, 73.9902° W", (40.7146, -73.9902)),
        ("33.86 S 151.21 E", (-33.86, 151.21)),
        ("−33.86, 151.21", (-33.86, 151.21)),
        ("52, 13", (52.0, 13.0)),
    ],
)
def test_points_are_read_as_map_services_write_them(text, point):
    assert read_point(text) == pytest.approx(point)


@pytest.mark.parametrize("text", ["", "40.7", "12 Ludlow St", "91, 0", "0, 181", "a, b"])
def test_what_is_no_point_on_earth_is_none(text):
    assert read_point(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_written_is_read_again(latitude, longitude):
    assert read_point(write_point(latitude, longitude)) == pytest.approx(
        (latitude, longitude), abs=1e-5
    )
