"""What the map shows: days, one technician alone, the chosen visit, marks and homes."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.views.map import MapRouteRow
from tests.ui.board.boards import MONDAY
from tests.ui.map.maps import city, manhattan, rows, stop, technician
from ui.map.mercator import fit
from ui.map.scene import REACH, Scene

TUESDAY = MONDAY + timedelta(days=1)
CITY = city(30)


@pytest.fixture
def scene() -> Scene:
    made = Scene()
    made.show(manhattan())
    return made


def visits(scene: Scene) -> list[int]:
    return [spot.row.visit_id for spot in scene.spots]


def test_all_days_or_one(scene: Scene) -> None:
    assert visits(scene) == [1, 2, 3, 4, 5, 6, 7, 9]
    scene.turn(TUESDAY)
    assert visits(scene) == [7, 9]
    assert [line.technician_id for line in scene.lines] == [1]
    scene.turn(None)
    assert len(scene.lines) == 3


def test_one_technician_alone_and_what_waits(scene: Scene) -> None:
    scene.show_alone(2)
    assert visits(scene) == [4, 5, 6, 9]
    assert [home.technician.id for home in scene.homes] == [2]
    assert scene.stops_of(1) == 4
    scene.show_alone(None)
    assert len(scene.homes) == 2


def test_choosing_a_hidden_visit_ends_the_showing_alone(scene: Scene) -> None:
    scene.show_alone(2)
    scene.choose(9)
    assert scene.alone == 2
    scene.choose(404)
    assert scene.alone == 2
    scene.choose(1)
    assert scene.alone is None
    assert scene.spot(1) is not None


def test_a_technician_who_is_gone_is_not_alone_any_more(scene: Scene) -> None:
    scene.show_alone(2)
    scene.show(rows(people=(technician(1),)))
    assert scene.alone is None
    assert scene.spots == ()


def test_colours_do_not_change_when_somebody_comes(scene: Scene) -> None:
    before = dict(scene.order)
    more = replace(manhattan(), technicians=(technician(3), *manhattan().technicians))
    scene.show(more)
    assert {key: scene.order[key] for key in before} == before


def test_steps_go_along_the_routes(scene: Scene) -> None:
    assert scene.neighbour(1) == 1
    scene.choose(1)
    assert scene.neighbour(1) == 2
    assert scene.neighbour(-1) == 1
    assert scene.neighbour(1_000_000) == 9
    scene.turn(TUESDAY)
    assert scene.neighbour(1) == 7


def test_three_visits_in_one_house_are_one_mark_at_every_zoom(scene: Scene) -> None:
    house = next(mark for mark in scene.marks(19) if len(mark.spots) > 1)
    assert [spot.row.visit_id for spot in house.spots] == [4, 5, 6]
    assert house.same_place
    assert (house.worst, house.waiting) == (Who.KNOWN, False)
    assert scene.in_group(5, 19)
    assert not scene.in_group(1, 19)


def test_a_mark_tells_what_is_in_it(scene: Scene) -> None:
    (mark,) = scene.marks(0)
    assert len(mark.spots) == 8
    assert (mark.worst, mark.waiting) == (Who.STRANGER, True)
    assert not mark.same_place


@pytest.mark.parametrize("zoom", [9.0, 10.4, 11.9, 13.3, 15.0])
def test_marks_never_pile_up(zoom: float) -> None:
    scene = Scene()
    scene.show(CITY)
    marks = scene.marks(zoom)
    camera = replace(fit([spot.at for spot in scene.spots], 1200, 800), zoom=zoom)
    assert sum(len(mark.spots) for mark in marks) == len(scene.spots)
    places = [camera.to_screen(mark.at) for mark in marks][:300]
    for one, other in combinations(places, 2):
        assert (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 >= (REACH - 0.01) ** 2


def test_homes_in_one_place_are_one_and_step_aside_from_stops() -> None:
    depot = (40.72, -74.0)
    scene = Scene()
    route = MapRouteRow(1, MONDAY, (stop(1, 1, depot),))
    scene.show(rows(route, people=(technician(1, depot), technician(2, depot))))
    (mark,) = scene.home_marks(12)
    assert [home.technician.id for home in mark.homes] == [1, 2]
    assert (mark.right, mark.down) != (0, 0)


def test_routes_across_the_date_line_are_short() -> None:
    scene = Scene()
    route = MapRouteRow(1, MONDAY, (stop(1, 1, (-17, 179.9)), stop(2, 2, (-17, -179.9))))
    scene.show(rows(route, people=(technician(1, (-17.1, -179.8)),)))
    (line,) = scene.lines
    assert abs(line.stops[0].x - line.stops[1].x) < 0.001
    assert line.home is not None
    assert abs(line.home.x - line.stops[0].x) < 0.001
    assert scene.fitted(800, 600, 40).zoom > 9


def test_nothing_to_show() -> None:
    scene = Scene()
    scene.show(None)
    assert scene.marks(3) == ()
    assert scene.home_marks(3) == ()
    assert scene.neighbour(1) is None
    assert scene.fitted(800, 600, 40).middle == (0.5, 0.5)
    scene.show(rows(people=()))
    assert scene.spots == ()
