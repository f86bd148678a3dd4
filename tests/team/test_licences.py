"""Licences whose end is near, with the visits that break."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from scheduler.continuity.licences import Ending
from scheduler.dates.localtime import midnight_utc
from scheduler.history import History
from scheduler.model.agreements import Agreement
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.views.records import SkillForm
from tests.company import ZONE, Company
from tests.team.conftest import LAST_DAY, TODAY


def put(company: Company, client: str, day: date, who: str | None, status: VisitStatus) -> int:
    """A visit to a client on a day, in the plan of somebody or without a place."""
    with company.store.writing() as session:
        agreement = session.scalars(
            select(Agreement).where(Agreement.client_id == company.clients[client])
        ).one()
        visit = Visit(
            uid=f"{client}-{day}-{who}",
            office_id=company.office,
            client_id=agreement.client_id,
            site_id=agreement.site_id,
            service_type_id=agreement.service_type_id,
            agreement_id=agreement.id,
            occurrence=day,
            status=status,
            due_on=day,
            minutes=30,
            calendar_changed_at=midnight_utc(TODAY, ZONE),
        )
        session.add(visit)
        session.flush()
        if who is not None:
            at = midnight_utc(day, ZONE) + timedelta(hours=9)
            session.add(
                Assignment(
                    visit_id=visit.id,
                    technician_id=company.technicians[who],
                    day=day,
                    arrive=at,
                    start=at,
                    end=at + timedelta(minutes=30),
                    lines=[],
                )
            )
        return visit.id


def told(team, company):
    (licence,) = team.licences(company.office)
    return licence


def test_foreseen_visits_break_once_the_licence_is_over(crew, team):
    licence = told(team, crew)
    assert (licence.technician, licence.skill) == ("Ana Reyes", "fumigation")
    assert (licence.days_left, licence.ending) == (12, Ending.NEAR)
    # Weekly on Mondays, from 7 December on as far as the end is told; the last is a holiday.
    mondays = [date(2026, 12, 7) + timedelta(days=7 * week) for week in range(6)]
    assert {row.client for row in licence.visits} == {"Granary"}
    assert [row.day for row in licence.visits] == [*mondays, date(2027, 1, 19)]
    assert {(row.visit_id, row.planned) for row in licence.visits} == {(None, False)}


def test_planned_visits_break_where_they_are_his(crew, team):
    after = LAST_DAY + timedelta(days=1)
    mine = put(crew, "Granary", after, "Ana Reyes", VisitStatus.CONFIRMED)
    taken = put(crew, "Brewery", after, "Ana Reyes", VisitStatus.PLANNED)
    waiting = put(crew, "Granary", after + timedelta(days=1), None, VisitStatus.DUE)
    put(crew, "Granary", after + timedelta(days=2), "Ben Cole", VisitStatus.PLANNED)
    put(crew, "Granary", LAST_DAY, "Ana Reyes", VisitStatus.PLANNED)
    put(crew, "Tea Room", after, "Ana Reyes", VisitStatus.PLANNED)
    put(crew, "Granary", after + timedelta(days=3), "Ana Reyes", VisitStatus.CANCELLED)
    put(crew, "Brewery", after + timedelta(days=1), None, VisitStatus.DUE)
    real = {row.visit_id: row.planned for row in told(team, crew).visits if row.visit_id}
    assert real == {mine: True, taken: True, waiting: False}


def test_renewing_takes_the_warning_away_and_can_be_taken_back(crew, team, journal):
    before = told(team, crew)
    form = crew.records.technician_form(crew.technicians["Ana Reyes"])
    longer = tuple(
        replace(skill, valid_until=date(2028, 1, 1)) if skill.name == "fumigation" else skill
        for skill in form.skills
    )
    crew.records.save_technician(replace(form, skills=longer))
    assert team.licences(crew.office) == ()
    History(crew.store, journal, "Mia").undo_last(crew.office)
    assert told(team, crew) == before


@pytest.mark.parametrize(
    ("left_on", "warned"),
    [(LAST_DAY + timedelta(days=1), False), (LAST_DAY + timedelta(days=20), True)],
)
def test_who_leaves_before_needs_no_renewal(crew, team, left_on, warned):
    form = crew.records.technician_form(crew.technicians["Ana Reyes"])
    crew.records.save_technician(replace(form, left_on=left_on))
    licences = team.licences(crew.office)
    assert bool(licences) == warned
    assert all(row.day < left_on for licence in licences for row in licence.visits)


def test_a_licence_that_is_over_breaks_visits_from_today_on(crew, team):
    form = crew.records.technician_form(crew.technicians["Ana Reyes"])
    over = (SkillForm("fumigation", TODAY - timedelta(days=3)),)
    crew.records.save_technician(replace(form, skills=over))
    licence = told(team, crew)
    assert (licence.ending, licence.days_left) == (Ending.OVER, -3)
    assert licence.visits[0].day == date(2026, 11, 30)
