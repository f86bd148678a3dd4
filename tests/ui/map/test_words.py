"""The sentences of the map."""

from scheduler.continuity.familiarity import Who
from tests.ui.board.boards import MONDAY
from tests.ui.map.maps import ZONE, manhattan, stop, waiting
from ui.map.mercator import World
from ui.map.scene import Home, Scene, Spot
from ui.map.words import distance, group_told, homes_told, map_spoken, spot_told, unknown_told

HERE = World(0, 0)


def people() -> Scene:
    made = Scene()
    made.show(manhattan())
    return made


def lines(told: tuple[tuple[str, int | None], ...]) -> list[str]:
    return [line[0] for line in told]


def test_a_stop_says_who_where_when() -> None:
    row = stop(4, 2, (40, -74), who=Who.BACKUP, approximate=True)
    told = spot_told(Spot(HERE, row, 1, MONDAY), people().technician, ZONE)
    assert lines(told) == [
        "Kita Sushi · 9 Canal St",
        "Stop 2 · Mon 23 Nov, 08:40–09:10",
        "Ana Reyes · B backup",
        "Its place is known by postal code only",
    ]
    assert told[2].technician_id == 1


def test_a_visit_that_waits_says_so() -> None:
    told = spot_told(Spot(HERE, waiting(9, (40, -74)), None, MONDAY), people().technician, ZONE)
    assert lines(told)[1:] == ["Without a place · due Mon 23 Nov"]


def test_a_group_lists_its_visits_but_not_endlessly() -> None:
    spots = [Spot(HERE, stop(n, n, (40, -74)), 1, MONDAY) for n in range(1, 12)]
    spots.insert(0, Spot(HERE, waiting(9, (40, -74)), None, MONDAY))
    told = lines(group_told(spots, ZONE, one_day=True))
    assert told[:3] == ["12 visits", "Vine & Co · without a place", "08:00 · Café Lumen · U"]
    assert len(told) == 10
    assert told[-1] == "and 4 more"
    week = lines(group_told(spots[1:3], ZONE, one_day=False))
    assert week[1] == "Mon 23 08:00 · Café Lumen · U"


def test_homes() -> None:
    one, other = (Home(HERE, person) for person in manhattan().technicians)
    assert lines(homes_told([one]))[0] == "Ana Reyes’s home"
    assert lines(homes_told([one, other])) == ["2 homes", "Ana Reyes", "Omar Haddad"]
    assert lines(homes_told([one] * 10))[-1] == "and 2 more"


def test_distances_and_the_whole() -> None:
    assert [distance(metres) for metres in (5, 500, 1000, 2_000_000)] == [
        "5 m",
        "500 m",
        "1 km",
        "2,000 km",
    ]
    assert map_spoken(manhattan()) == "Map: 3 routes with 7 visits, 1 without a place"
    assert unknown_told(1) == "1 visit not shown: the place is not known"
