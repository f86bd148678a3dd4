"""A technician's route of a day as it goes on paper."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from scheduler.dates.localtime import from_minutes
from scheduler.model.clients import Contact, Site
from scheduler.model.kinds import AbsenceKind
from scheduler.model.people import Technician
from scheduler.model.plans import Route
from scheduler.planning.service import Planning
from scheduler.views.paper import RouteSheet
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company


@pytest.fixture
def planned(planning: Planning, company: Company) -> Company:
    """Eight clients of two technicians, planned for a week."""
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name)
    for number in range(8):
        usual = "Ana Reyes" if number % 2 else "Ben Cole"
        day = MONDAY + timedelta(days=number % 3)
        company.client(f"Client {number}", usual=usual, start=day)
    planning.plan(company.office, MONDAY, 5, iterations=300)
    return company


def sheets(planning: Planning, company: Company) -> list[tuple[Route, RouteSheet]]:
    """Every planned day with its sheet."""
    with company.store.reading() as session:
        routes = session.scalars(select(Route)).all()
    return [(route, planning.route_sheet(route.technician_id, route.day)) for route in routes]


def test_the_drives_on_paper_are_those_of_the_plan(planning: Planning, planned: Company) -> None:
    made = sheets(planning, planned)
    assert sum(len(sheet.stops) for _, sheet in made) == 8
    for route, sheet in made:
        drives = [stop.drive_minutes for stop in sheet.stops]
        assert None not in drives
        assert sum(drive or 0 for drive in (*drives, sheet.home_minutes)) == route.drive_minutes
        assert sheet.route is not None
        assert (sheet.route.depart, sheet.route.back) == (route.depart, route.back)
        starts = [stop.card.start for stop in sheet.stops]
        assert starts == sorted(starts)
        assert sheet.service_minutes == 30 * len(sheet.stops)
        assert (sheet.plan_version, sheet.office, sheet.zone) == (1, "Main", ZONE)


def test_a_stop_says_what_is_needed_at_the_door(planning: Planning, planned: Company) -> None:
    with planned.store.writing() as session:
        session.execute(update(Site).values(access="Ring twice."))
        for client in planned.clients.values():
            session.add(Contact(client_id=client, name="Dorothy Lane", phone="+12125550143"))
            session.add(Contact(client_id=client, name="Somebody else"))
    for _, sheet in sheets(planning, planned):
        for stop in sheet.stops:
            assert (stop.contact, stop.phone) == ("Dorothy Lane", "+12125550143")
            assert stop.access == "Ring twice."
            assert stop.address.endswith("Orchard St, 10002, New York")
            assert stop.point is not None


def test_briefs_come_in_the_order_of_the_stops_and_only_if_wanted(
    planning: Planning, planned: Company
) -> None:
    for route, sheet in sheets(planning, planned):
        assert sheet.briefs == ()
        told = planning.route_sheet(route.technician_id, route.day, briefs=True)
        assert [b.visit_id for b in told.briefs] == [s.card.visit_id for s in sheet.stops]
        assert {brief.technician for brief in told.briefs} == {sheet.technician}


def test_without_a_home_the_drives_from_and_to_it_are_not_known(
    planning: Planning, planned: Company
) -> None:
    with planned.store.writing() as session:
        session.execute(update(Technician).values(latitude=None, longitude=None))
    for _, sheet in sheets(planning, planned):
        assert (sheet.home, sheet.stops[0].drive_minutes, sheet.home_minutes) == (None, None, None)
        assert all(stop.drive_minutes is not None for stop in sheet.stops[1:])


def test_an_empty_day_says_why(planning: Planning, company: Company) -> None:
    ana = company.technician("Ana Reyes")
    thanksgiving = MONDAY + timedelta(days=3)
    company.records.record_absence(
        AbsenceForm(
            ana,
            from_minutes(thanksgiving, 0, ZONE),
            from_minutes(thanksgiving, 2 * 1440, ZONE),
            AbsenceKind.HOLIDAY,
        )
    )
    sheet = planning.route_sheet(ana, thanksgiving, briefs=True)
    assert (sheet.stops, sheet.route, sheet.briefs, sheet.home_minutes) == ((), None, (), None)
    assert [away.kind for away in sheet.absences] == [AbsenceKind.HOLIDAY]
    assert sheet.holiday == "Thanksgiving Day"
    assert (sheet.plan_version, sheet.is_draft) == (0, False)
    assert planning.route_sheet(ana, thanksgiving + timedelta(days=2)).absences == ()
