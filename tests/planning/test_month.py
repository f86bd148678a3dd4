"""The month of an office: what is counted on which day, and what reading it costs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from scheduler.continuity.familiarity import Who
from scheduler.dates.localtime import midnight_utc
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Route
from scheduler.model.visits import Visit
from scheduler.planning.month import month_days
from scheduler.planning.service import Planning
from scheduler.views.month import MonthDay
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company

NOVEMBER = date(2026, 11, 1)
MOST_QUERIES = 18


@pytest.fixture
def planned(planning: Planning, company: Company) -> Planning:
    """Two technicians, six clients of theirs, and Monday to Friday planned."""
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name, "pest control")
    for number in range(6):
        company.client(
            f"Client {number}",
            usual=("Ana Reyes", "Ben Cole")[number % 2],
            start=MONDAY + timedelta(days=number % 3),
            rule="FREQ=MONTHLY",
            tolerance_days=0,
        )
    planning.plan(company.office, MONDAY, 5, iterations=500, threads=1)
    return planning


@contextmanager
def counted(company: Company) -> Iterator[list[str]]:
    """The statements sent meanwhile."""
    sent: list[str] = []

    def note(_c: object, _k: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(company.store.engine, "before_cursor_execute", note)
    yield sent
    event.remove(company.store.engine, "before_cursor_execute", note)


def test_a_month_counts_what_the_board_shows(planned: Planning, company: Company) -> None:
    month = planned.month(company.office, NOVEMBER)
    board = planned.board(company.office, MONDAY, 5)
    days = month.by_day()
    assert tuple(days) == month.days == month_days(NOVEMBER)
    for day in board.days:
        cards = [card for card in board.cards if card.day == day]
        routes = [route for route in board.routes if route.day == day]
        assert days[day].visits == len(cards)
        assert days[day].usual == sum(card.who is Who.USUAL for card in cards)
        assert days[day].paid_minutes == sum(route.paid_minutes for route in routes)
    assert sum(day.visits for day in days.values()) == 6
    assert days[MONDAY].usual_share == 1.0
    assert {visit.visit_id for visit in month.visits} == {card.visit_id for card in board.cards}
    assert {one.name for one in month.technicians} == {"Ana Reyes", "Ben Cole"}
    assert {one.skills for one in month.technicians} == {("pest control",)}
    assert month.is_draft == board.is_draft
    assert month.holidays[date(2026, 11, 26)].startswith("Thanksgiving")


def test_who_comes_is_said_as_on_the_board(planned: Planning, company: Company) -> None:
    ana, ben = company.technicians["Ana Reyes"], company.technicians["Ben Cole"]
    company.past("Client 0", "Ben Cole", 10, 20, 30)
    with company.store.writing() as session:
        for held in session.scalars(select(Assignment)):
            held.technician_id = ben if held.technician_id == ana else ana
    month = planned.month(company.office, NOVEMBER)
    board = planned.board(company.office, MONDAY, 5)
    assert {one.visit_id: one.who for one in month.visits} == {
        card.visit_id: card.who for card in board.cards
    }
    assert {one.who for one in month.visits} == {Who.KNOWN, Who.STRANGER}
    day = month.by_day()[MONDAY]
    assert (day.usual, day.known, day.stranger, day.usual_share) == (0, 1, 1, 0.0)


def test_a_visit_without_a_place_is_told_on_its_day(planned: Planning, company: Company) -> None:
    with company.store.writing() as session:
        held = session.scalars(select(Assignment).order_by(Assignment.start)).first()
        assert held is not None
        visit = session.get_one(Visit, held.visit_id)
        session.delete(held)
        day, number = visit.due_on, visit.id
    month = planned.month(company.office, NOVEMBER)
    assert month.by_day()[day].without_place == 1
    assert [one.visit_id for one in month.waiting] == [number]


def test_cancelled_visits_do_not_count(planned: Planning, company: Company) -> None:
    with company.store.writing() as session:
        for visit in session.scalars(select(Visit)):
            visit.status = VisitStatus.CANCELLED
    month = planned.month(company.office, NOVEMBER)
    assert (month.visits, month.waiting) == ((), ())


def test_an_absence_makes_the_day_smaller(planned: Planning, company: Company) -> None:
    before = planned.month(company.office, NOVEMBER).by_day()[MONDAY]
    start = midnight_utc(MONDAY, ZONE)
    ana = company.technicians["Ana Reyes"]
    company.records.record_absence(AbsenceForm(ana, start, start + timedelta(days=1)))
    after = planned.month(company.office, NOVEMBER).by_day()[MONDAY]
    assert after.limit_minutes == before.limit_minutes / 2
    assert after.paid_minutes == before.paid_minutes


def test_days_around_the_month_are_there_whatever_day_weeks_begin_on() -> None:
    for year in (2026, 2027, 2028):
        for number in range(1, 13):
            first = date(year, number, 1)
            days = month_days(first)
            after = (first + timedelta(days=31)).replace(day=1)
            assert days[0] == first - timedelta(days=6)
            assert days[-1] == after + timedelta(days=5)
            assert len(days) == (days[-1] - days[0]).days + 1


def test_a_long_history_costs_no_more_questions(planned: Planning, company: Company) -> None:
    with counted(company) as few:
        planned.month(company.office, NOVEMBER)
    with company.store.writing() as session:
        made = session.scalars(select(Visit)).first()
        assert made is not None
        session.add_all(
            Visit(
                uid=f"old-{number}",
                office_id=made.office_id,
                client_id=made.client_id,
                site_id=made.site_id,
                service_type_id=made.service_type_id,
                status=VisitStatus.DONE,
                due_on=MONDAY - timedelta(days=1200 + number),
                minutes=30,
                done_by_id=company.technicians["Ana Reyes"],
                calendar_changed_at=midnight_utc(MONDAY, ZONE),
            )
            for number in range(500)
        )
    with counted(company) as many:
        planned.month(company.office, NOVEMBER)
    assert len(few) == len(many) <= MOST_QUERIES


def test_figures_of_a_day() -> None:
    day = MonthDay(MONDAY, usual=3, backup=1, known=0, stranger=1)
    assert (day.visits, day.usual_share, day.load) == (5, 0.6, None)
    assert replace(day, paid_minutes=240, limit_minutes=480).load == 0.5
    assert MonthDay(MONDAY).usual_share is None


def test_routes_of_another_office_are_not_ours(planned: Planning, company: Company) -> None:
    with company.store.reading() as session:
        paid = sum(session.scalars(select(Route.paid_minutes)))
    month = planned.month(company.office, NOVEMBER)
    assert sum(load.paid_minutes for load in month.loads) == paid
