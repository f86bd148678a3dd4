"""Visits as a table: which ones, when, by whom, and who that was to the client."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.dates.localtime import from_minutes
from scheduler.model.agreements import Agreement
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from tests.company import MONDAY, ZONE, Company

TUESDAY = MONDAY + timedelta(days=1)


def at(day: date, minute: int) -> datetime:
    return from_minutes(day, minute, ZONE)


@pytest.fixture
def shop(company: Company) -> Company:
    """A gift shop whose usual technician is Omar; Ana came once, four weeks ago."""
    for name in ("Ana Reyes", "Omar Haddad"):
        company.technician(name)
    company.client("Gift shop", usual="Omar Haddad", window=(540, 660))
    company.past("Gift shop", "Ana Reyes", 28)
    return company


def visit(
    company: Company,
    day: date,
    minute: int | None = None,
    who: str = "Omar Haddad",
    status: VisitStatus = VisitStatus.PLANNED,
) -> int:
    """A visit to the gift shop; with a place where a minute of the day is given."""
    with company.store.writing() as session:
        agreement = session.scalars(select(Agreement)).one()
        made = Visit(
            uid=f"visit-{day}-{minute}",
            office_id=company.office,
            client_id=agreement.client_id,
            site_id=agreement.site_id,
            service_type_id=agreement.service_type_id,
            status=status,
            due_on=day,
            minutes=30,
            price_minor=9000,
            window_start=540,
            window_end=660,
            calendar_changed_at=at(MONDAY, 0),
        )
        session.add(made)
        session.flush()
        technician = company.technicians[who]
        if minute is not None and status is VisitStatus.DONE:
            made.done_by_id = technician
            made.actual_start, made.actual_end = at(day, minute), at(day, minute + 30)
        elif minute is not None:
            start, end = at(day, minute), at(day, minute + 30)
            session.add(
                Assignment(
                    visit_id=made.id,
                    technician_id=technician,
                    day=day,
                    arrive=start,
                    start=start,
                    end=end,
                    lines=[],
                )
            )
        return made.id


def test_a_row_says_all_of_a_planned_visit(planning: Planning, shop: Company) -> None:
    wanted = visit(shop, TUESDAY, 580)
    (row,) = planning.visit_table(MONDAY, TUESDAY)
    assert (row.visit_id, row.number, row.day) == (wanted, f"W-{wanted}", TUESDAY)
    assert row.times is not None
    assert (row.times.start, row.times.end) == (at(TUESDAY, 580), at(TUESDAY, 610))
    assert row.window is not None
    assert row.window.start == at(TUESDAY, 540)
    assert (row.technician, row.client, row.who) == ("Omar Haddad", "Gift shop", Who.USUAL)
    assert row.address == "20 Orchard St, 10002, New York"
    assert (row.service, row.minutes, row.price_minor) == ("Rodent control", 30, 9000)
    assert (row.office, row.zone, row.currency) == ("Main", ZONE, "USD")
    assert row.status is VisitStatus.PLANNED


def test_both_days_of_the_span_are_in_it(planning: Planning, shop: Company) -> None:
    inside = [visit(shop, MONDAY, 0), visit(shop, TUESDAY, 1439)]
    visit(shop, MONDAY - timedelta(days=1), 1439)
    visit(shop, TUESDAY + timedelta(days=1), 0)
    visit(shop, TUESDAY, 600, status=VisitStatus.CANCELLED)
    visit(shop, TUESDAY)
    assert [row.visit_id for row in planning.visit_table(MONDAY, TUESDAY)] == inside
    assert planning.visit_table(MONDAY, TUESDAY, shop.office + 1) == ()
    assert [row.visit_id for row in planning.visits(MONDAY, TUESDAY)] == inside


def test_who_came_is_told_as_it_was_on_that_day(planning: Planning, shop: Company) -> None:
    """Ana is known today because she was there; on her first visit she was a stranger."""
    (first,) = planning.visit_table(MONDAY - timedelta(days=28), MONDAY - timedelta(days=28))
    assert (first.technician, first.who) == ("Ana Reyes", Who.STRANGER)
    visit(shop, TUESDAY, 580, "Ana Reyes")
    (now,) = planning.visit_table(TUESDAY, TUESDAY)
    assert now.who is Who.KNOWN


def test_a_visit_made_without_a_time_counts_by_its_day(planning: Planning, shop: Company) -> None:
    day = MONDAY - timedelta(days=28)
    (row,) = planning.visit_table(day, day)
    assert (row.day, row.times, row.status) == (day, None, VisitStatus.DONE)
    assert planning.visits(day, day) == ()


def test_a_visit_that_was_made_is_listed_when_it_was(planning: Planning, shop: Company) -> None:
    visit(shop, MONDAY, 615, "Ana Reyes", VisitStatus.DONE)
    (row,) = planning.visit_table(MONDAY, MONDAY)
    assert row.times is not None
    assert (row.times.start, row.technician) == (at(MONDAY, 615), "Ana Reyes")


def test_chosen_visits_come_in_order_with_those_without_a_place_last(
    planning: Planning, shop: Company
) -> None:
    late, early = visit(shop, TUESDAY, 700), visit(shop, TUESDAY, 600)
    loose = visit(shop, TUESDAY, status=VisitStatus.DUE)
    rows = planning.chosen_visits(shop.office, [late, loose, early, 999])
    assert [row.visit_id for row in rows] == [early, late, loose]
    assert (rows[2].times, rows[2].technician, rows[2].who) == (None, None, None)
    assert planning.chosen_visits(shop.office, []) == ()


def test_many_chosen_visits_are_found_too(planning: Planning, shop: Company) -> None:
    wanted = visit(shop, TUESDAY, 600)
    rows = planning.chosen_visits(shop.office, range(wanted, wanted + 1200))
    assert [row.visit_id for row in rows] == [wanted]
