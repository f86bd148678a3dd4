"""Maps for tests: a few routes drawn by hand, and large ones made from a seed."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from scheduler.continuity.familiarity import Who
from scheduler.views.board import BoardRows
from scheduler.views.map import (
    HomeRow,
    MapRouteRow,
    MapRows,
    MapTechnicianRow,
    StopRow,
    WaitingRow,
)
from tests.ui.board.boards import CLIENTS, MONDAY, NAMES, STREETS

ZONE = "America/New_York"
KINDS = (Who.USUAL,) * 8 + (Who.BACKUP, Who.KNOWN, Who.STRANGER)

Place = tuple[float, float]


def stop(
    visit_id: int,
    number: int,
    place: Place,
    *,
    day: date = MONDAY,
    who: Who = Who.USUAL,
    approximate: bool = False,
) -> StopRow:
    """A stop of half an hour, the first at eight."""
    start = datetime(day.year, day.month, day.day, 8, tzinfo=ZoneInfo(ZONE))
    start += timedelta(minutes=40 * (number - 1))
    return StopRow(
        visit_id=visit_id,
        number=number,
        client=CLIENTS[visit_id % len(CLIENTS)],
        street=STREETS[visit_id % len(STREETS)],
        who=who,
        latitude=place[0],
        longitude=place[1],
        approximate=approximate,
        start=start,
        end=start + timedelta(minutes=30),
    )


def waiting(visit_id: int, place: Place) -> WaitingRow:
    """A visit in no route."""
    client = CLIENTS[visit_id % len(CLIENTS)]
    return WaitingRow(visit_id, client, "12 Grand St", MONDAY, *place, approximate=False)


def technician(key: int, home: Place | None = None) -> MapTechnicianRow:
    """A technician by number."""
    name = NAMES[(key - 1) % len(NAMES)]
    initials = "".join(word[0] for word in name.split())[:2].upper()
    lives = HomeRow(*home, approximate=False) if home is not None else None
    return MapTechnicianRow(key, name, initials, lives)


def rows(
    *routes: MapRouteRow,
    people: tuple[MapTechnicianRow, ...],
    left: tuple[WaitingRow, ...] = (),
    days: int = 5,
    office_id: int = 1,
    unknown: int = 0,
) -> MapRows:
    """Routes as one map, from Monday on."""
    shown = tuple(MONDAY + timedelta(days=number) for number in range(days))
    return MapRows(office_id, ZONE, shown, people, routes, left, unknown)


def manhattan() -> MapRows:
    """Two technicians on two days, three visits in one house, one visit that waits.

    Ana (1) has the visits 1 to 3 on Monday and 7 on Tuesday; Omar (2) has 4 to 6 on Monday in one
    house; 9 waits.
    """
    tuesday = MONDAY + timedelta(days=1)
    house = (40.7505, -73.9934)
    return rows(
        MapRouteRow(
            1,
            MONDAY,
            (
                stop(1, 1, (40.713, -74.012)),
                stop(2, 2, (40.724, -73.997), who=Who.STRANGER),
                stop(3, 3, (40.730, -73.985), approximate=True),
            ),
        ),
        MapRouteRow(2, MONDAY, tuple(stop(n, n - 3, house, who=Who.KNOWN) for n in (4, 5, 6))),
        MapRouteRow(1, tuesday, (stop(7, 1, (40.741, -74.004), day=tuesday),)),
        people=(technician(1, (40.718, -73.99)), technician(2, (40.765, -73.97))),
        left=(waiting(9, (40.735, -74.002)),),
        unknown=2,
    )


def city(technicians: int = 60, *, seed: int = 1, visits_a_day: int = 9, days: int = 5) -> MapRows:
    """A large office: everybody drives around a neighbourhood of his own."""
    random = Random(seed)
    people, routes = [], []
    visit = 0
    for key in range(1, technicians + 1):
        home = (random.gauss(40.72, 0.07), random.gauss(-73.95, 0.09))
        people.append(technician(key, home))
        for offset in range(days):
            day = MONDAY + timedelta(days=offset)
            stops = []
            for number in range(1, visits_a_day + 1):
                visit += 1
                place = (random.gauss(home[0], 0.012), random.gauss(home[1], 0.015))
                stops.append(stop(visit, number, place, day=day, who=random.choice(KINDS)))
            routes.append(MapRouteRow(key, day, tuple(stops)))
    left = tuple(waiting(100_000 + n, (40.7 + n / 100, -73.95)) for n in range(5))
    return rows(*routes, people=tuple(people), left=left, days=days)


def map_of(board: BoardRows) -> MapRows:
    """A drawn board as a map: each visit some hundred metres from the one before."""
    routes: dict[tuple[int, date], list[StopRow]] = {}
    for card in board.cards:
        stops = routes.setdefault((card.technician_id, card.day), [])
        place = (40.7 + card.technician_id / 150, -74 + len(stops) / 150 + card.day.day / 9000)
        made = stop(card.visit_id, len(stops) + 1, place, day=card.day, who=card.who)
        stops.append(replace(made, client=card.client, start=card.start, end=card.end))
    return MapRows(
        board.office_id,
        board.zone,
        board.days,
        tuple(technician(one.id, (40.7 + one.id / 150, -74.01)) for one in board.technicians),
        tuple(MapRouteRow(*key, tuple(stops)) for key, stops in routes.items()),
        tuple(waiting(row.visit_id, (40.69, -74 + n / 150)) for n, row in enumerate(board.tray)),
        0,
    )
