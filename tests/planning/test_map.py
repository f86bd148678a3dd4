"""The map's rows: routes in their order, homes, and what cannot be shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import event

from scheduler.continuity.familiarity import Who
from scheduler.model.clients import Site
from scheduler.model.kinds import PlaceSource
from scheduler.model.people import Technician
from scheduler.planning.service import Planning
from scheduler.store.engine import Store
from tests.company import MONDAY, Company


def planned(planning: Planning, company: Company, clients: int = 12) -> None:
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name)
    for number in range(clients):
        usual = ("Ana Reyes", "Ben Cole")[number % 2]
        start = MONDAY + timedelta(days=number % 5)
        company.client(f"Client {number:02}", usual=usual, start=start)
    planning.plan(company.office, MONDAY, 5, iterations=1000, threads=1)


def test_routes_go_through_their_stops_in_order(planning: Planning, company: Company) -> None:
    planned(planning, company)
    board = planning.board(company.office, MONDAY, 5)
    shown = planning.map(company.office, MONDAY, 5)
    assert shown.days == board.days
    assert shown.zone == board.zone
    assert shown.unknown == 0
    assert [one.name for one in shown.technicians] == ["Ana Reyes", "Ben Cole"]
    cards = {card.visit_id: card for card in board.cards}
    stops = [stop for route in shown.routes for stop in route.stops]
    assert {stop.visit_id for stop in stops} == set(cards)
    for route in shown.routes:
        assert [stop.number for stop in route.stops] == list(range(1, len(route.stops) + 1))
        assert list(route.stops) == sorted(route.stops, key=lambda stop: stop.start)
        for stop in route.stops:
            card = cards[stop.visit_id]
            assert (card.technician_id, card.day) == (route.technician_id, route.day)
            assert (card.client, card.street, card.who) == (stop.client, stop.street, stop.who)
            assert (card.start, card.end) == (stop.start, stop.end)
            assert stop.who is Who.USUAL
            assert not stop.approximate
            assert 40.69 < stop.latitude < 40.75
            assert -74.01 < stop.longitude < -73.95


def test_one_day_alone_is_that_day_of_the_week(planning: Planning, company: Company) -> None:
    planned(planning, company)
    week = planning.map(company.office, MONDAY, 5)
    day = week.routes[0].day
    alone = planning.map(company.office, day, 1)
    assert alone.routes
    assert alone.routes == tuple(route for route in week.routes if route.day == day)


def test_homes_and_places_that_are_rough_or_not_known(planning: Planning, company: Company) -> None:
    planned(planning, company)
    first = planning.map(company.office, MONDAY, 5).routes[0].stops
    with company.store.writing() as session:
        ana = session.get_one(Technician, company.technicians["Ana Reyes"])
        ana.latitude = ana.longitude = None
        ben = session.get_one(Technician, company.technicians["Ben Cole"])
        ben.place_source = PlaceSource.POSTAL_CODE
        for site in session.query(Site):
            if site.street == first[0].street:
                site.latitude = site.longitude = None
            else:
                site.place_source = PlaceSource.POSTAL_CODE
    shown = planning.map(company.office, MONDAY, 5)
    homes = [one.home for one in shown.technicians]
    assert homes[0] is None
    assert homes[1] is not None
    assert homes[1].approximate
    assert shown.unknown == 1
    left = [stop for route in shown.routes for stop in route.stops]
    assert first[0].visit_id not in {stop.visit_id for stop in left}
    assert all(stop.approximate for stop in left)
    assert shown.routes[0].stops[:1] == () or shown.routes[0].stops[0].number == 2


def test_visits_without_a_place_wait_on_the_map(planning: Planning, company: Company) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop")
    planning.due(MONDAY, 5)
    shown = planning.map(company.office, MONDAY, 5)
    (tray,) = planning.board(company.office, MONDAY, 5).tray
    (row,) = shown.waiting
    assert (row.visit_id, row.client, row.street) == (tray.visit_id, tray.client, tray.street)
    assert row.due_on == tray.due_on
    assert shown.routes == ()


def test_more_visits_take_no_more_queries(planning: Planning, company: Company) -> None:
    planned(planning, company, 4)
    with counted(company.store) as few:
        planning.map(company.office, MONDAY, 5)
    for number in range(20):
        company.client(f"More {number:02}", usual="Ana Reyes")
    planning.plan(company.office, MONDAY, 5, iterations=500, threads=1)
    with counted(company.store) as many:
        shown = planning.map(company.office, MONDAY, 5)
    assert sum(len(route.stops) for route in shown.routes) > 20
    assert len(many) == len(few)


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        sent.append(statement)

    with store.reading() as session:
        engine = session.get_bind().engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
