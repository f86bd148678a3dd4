"""The geometry of the map: laws for every place, zoom and screen."""

from itertools import pairwise
from math import cos, isclose, isfinite, pi, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.map.mercator import (
    EQUATOR,
    LEAST_ZOOM,
    MOST_LATITUDE,
    MOST_ZOOM,
    NEAREST_FIT,
    Camera,
    Tile,
    World,
    beside,
    fit,
    grid,
    project,
    scale_bar,
    tiles,
    unproject,
)

latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)
places = st.tuples(latitudes, longitudes)
worlds = st.builds(World, st.floats(0, 1), st.floats(0, 1))
sizes = st.floats(60, 4000)
zooms = st.floats(LEAST_ZOOM, MOST_ZOOM)
cameras = st.builds(Camera, worlds, zooms, sizes, sizes)
points = st.tuples(st.floats(0, 4000), st.floats(0, 4000))


@given(st.floats(-MOST_LATITUDE, MOST_LATITUDE), longitudes)
def test_a_place_comes_back(latitude: float, longitude: float) -> None:
    back = unproject(project(latitude, longitude))
    assert isclose(back[0], latitude, abs_tol=1e-9)
    assert isclose(back[1], longitude, abs_tol=1e-9)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_what_lies_beyond_the_edge_is_put_onto_it(latitude: float, longitude: float) -> None:
    point = project(latitude, longitude)
    assert 0 <= point.x <= 1
    assert 0 <= point.y <= 1


@pytest.mark.parametrize(
    ("place", "point"),
    [((0, 0), (0.5, 0.5)), ((90, 180), (1, 0)), ((-90, -180), (0, 1))],
)
def test_middle_and_corners(place: tuple[float, float], point: tuple[float, float]) -> None:
    assert project(*place) == pytest.approx(point, abs=1e-12)


def test_a_known_tile() -> None:
    """The numbers that tile servers give the town hall of New York."""
    point = project(40.7127, -74.0059)
    assert Tile(12, int(point.x * 4096), int(point.y * 4096)) == Tile(12, 1205, 1540)


@given(cameras, points)
def test_a_point_of_the_screen_comes_back(camera: Camera, point: tuple[float, float]) -> None:
    back = camera.to_screen(camera.to_world(*point))
    assert back == pytest.approx(point, abs=1e-3)


@given(cameras, zooms, st.floats(0.3, 0.7), st.floats(0.3, 0.7))
def test_what_is_under_the_mouse_stays_there(
    camera: Camera, zoom: float, right: float, down: float
) -> None:
    at = (camera.width * right, camera.height * down)
    under = camera.to_world(*at)
    after = camera.zoomed(zoom, at)
    assert after.zoom == zoom
    x, y = after.middle
    if -0.5 < x < 1.5 and 0 < y < 1:
        assert after.to_screen(under) == pytest.approx(at, abs=1e-3)


@given(cameras, st.floats(-500, 500), st.floats(-500, 500))
def test_dragging_moves_the_ground_and_never_leaves_the_world(
    camera: Camera, dx: float, dy: float
) -> None:
    after = camera.dragged(dx, dy)
    assert -0.5 <= after.middle.x <= 1.5
    assert 0 <= after.middle.y <= 1
    if -0.5 < after.middle.x < 1.5 and 0 < after.middle.y < 1:
        x, y = camera.to_screen(camera.middle)
        assert after.to_screen(camera.middle) == pytest.approx((x + dx, y + dy), abs=1e-3)


@given(st.lists(places, min_size=1, max_size=12), sizes, sizes, st.floats(0, 100))
def test_a_fit_holds_every_place(
    some: list[tuple[float, float]], width: float, height: float, pad: float
) -> None:
    camera = fit([project(*place) for place in some], width, height, pad)
    assert camera.zoom <= NEAREST_FIT
    # Farther away than LEAST_ZOOM the world is not shown, so a small screen has no room for pads.
    small = min(width, height) - 2 * pad < 256 * 2**LEAST_ZOOM
    edge = 0 if small or min(width, height) <= 4 * pad else pad
    for place in some:
        x, y = camera.to_screen(project(*place))
        assert edge - 0.01 <= x <= width - edge + 0.01
        assert edge - 0.01 <= y <= height - edge + 0.01


@given(sizes, sizes)
def test_a_fit_of_nothing_shows_the_world(width: float, height: float) -> None:
    camera = fit([], width, height)
    assert camera.middle == (0.5, 0.5)
    assert camera.scale <= max(width, height) + 0.01


@given(places, places)
def test_both_sides_of_the_date_line_are_beside_each_other(
    one: tuple[float, float], other: tuple[float, float]
) -> None:
    first, second = project(*one), project(*other)
    moved = beside(second, first)
    assert abs(moved.x - first.x) <= 0.5
    assert moved.y == second.y
    turns = moved.x - second.x
    assert isclose(turns, round(turns), abs_tol=1e-9)


def test_fiji_is_one_place() -> None:
    west, east = project(-17, 179), project(-17, -179)
    camera = fit([west, beside(east, west)], 800, 600)
    assert camera.zoom > 7


@given(cameras)
def test_tiles_cover_the_screen_and_have_numbers_that_exist(camera: Camera) -> None:
    placed = list(tiles(camera))
    for one in placed:
        count = 2**one.tile.z
        assert 0 <= one.tile.x < count
        assert 0 <= one.tile.y < count
        assert 0.7 < one.side / 256 < 1.5 or camera.zoom < 0
    if placed:
        assert min(one.left for one in placed) <= 0.01
        assert max(one.left + one.side for one in placed) >= camera.width - 0.01
    for one in placed:
        _, y = camera.to_screen(World(0, one.tile.y / 2**one.tile.z))
        assert one.top == pytest.approx(y, abs=0.01)


def test_no_deeper_tiles_than_there_are() -> None:
    camera = Camera(World(0.3, 0.4), 18, 800, 600)
    assert {one.tile.z for one in tiles(camera, most=15)} == {15}
    assert {round(one.side) for one in tiles(camera, most=15)} == {2048}


@given(cameras, st.floats(40, 400))
def test_the_scale_bar_is_a_round_number_that_fits(camera: Camera, room: float) -> None:
    metres, pixels = scale_bar(camera, room)
    assert str(metres).rstrip("0") in ("1", "2", "5")
    assert pixels <= room * 1.01 or metres == 1
    latitude, _ = unproject(camera.middle)
    assert pixels * EQUATOR * cos(radians(latitude)) / camera.scale == pytest.approx(metres)


@given(cameras)
def test_the_grid_is_on_the_screen_and_not_too_dense(camera: Camera) -> None:
    meridians, parallels = grid(camera, 100)
    assert all(-0.01 <= x <= camera.width + 0.01 for x in meridians)
    assert all(isfinite(y) for y in parallels)
    gaps = [b - a for a, b in pairwise(meridians)]
    assert all(gap >= 99 for gap in gaps) or camera.zoom < 3
    assert len(parallels) < 200


def test_metres_shrink_towards_the_poles() -> None:
    equator = Camera(project(0, 0), 10, 800, 600)
    north = Camera(project(60, 0), 10, 800, 600)
    assert north.metres(100) == pytest.approx(equator.metres(100) / 2)
    assert equator.metres(256 * 2**10) == pytest.approx(2 * pi * 6_378_137, rel=1e-6)
