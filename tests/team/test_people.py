"""The list of technicians: load, absences, calendars."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduler.dates.localtime import midnight_utc
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import AbsenceKind, WayKind
from scheduler.views.feeds import WayState
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE
from tests.team.conftest import TODAY
from tests.team.test_work import route


def row_of(team, crew, name: str):
    return next(row for row in team.technicians(crew.office, everybody=True) if row.name == name)


def away(crew, name: str, first: int, days: int, kind: AbsenceKind) -> int:
    """An absence that begins some days after the Monday."""
    start = midnight_utc(MONDAY + timedelta(days=first), ZONE)
    form = AbsenceForm(crew.technicians[name], start, start + timedelta(days=days), kind)
    return crew.records.record_absence(form).id


def test_the_list_says_who_is_usual_for_how_many(crew, team):
    crew.past("Book Nook", "Omar Haddad", 7, 14, 21, 28)
    found = {row.name: row.usual_for for row in team.technicians(crew.office)}
    assert found == {"Ana Reyes": 2, "Ben Cole": 1, "Omar Haddad": 1}


def test_the_load_of_this_week_leaves_absences_out(crew, team):
    before = row_of(team, crew, "Ana Reyes").week_minutes
    away(crew, "Ana Reyes", 3, 1, AbsenceKind.HOLIDAY)
    with crew.store.writing() as session:
        ana = crew.technicians["Ana Reyes"]
        session.add(route(ana, MONDAY, 300, 30, 0))
        session.add(route(ana, MONDAY + timedelta(days=6), 100, 30, 0))
        session.add(route(ana, MONDAY + timedelta(days=7), 400, 30, 0))
    row = row_of(team, crew, "Ana Reyes")
    assert row.paid_minutes == 400
    assert row.week_minutes == before - before // 5
    assert before == 5 * (9 * 60 - 30)


def test_the_next_absence_is_the_one_that_is_not_over(crew, team):
    away(crew, "Ana Reyes", -7, 2, AbsenceKind.SICK)
    assert row_of(team, crew, "Ana Reyes").away is None
    later = away(crew, "Ana Reyes", 20, 2, AbsenceKind.HOLIDAY)
    now = away(crew, "Ana Reyes", 0, 5, AbsenceKind.TRAINING)
    shown = row_of(team, crew, "Ana Reyes").away
    assert (shown.id, shown.kind) == (now, AbsenceKind.TRAINING)
    assert [row.id for row in team.absences(crew.technicians["Ana Reyes"], TODAY, TODAY)] == [now]
    until = MONDAY + timedelta(days=20)
    listed = team.absences(crew.technicians["Ana Reyes"], MONDAY, until)
    assert [row.id for row in listed] == [now, later]


@pytest.mark.parametrize(
    ("ways", "state"),
    [
        ((), None),
        ((WayKind.FETCHED,), WayState.FRESH),
        ((WayKind.FETCHED, WayKind.FOLDER), WayState.WAITING),
    ],
)
def test_a_calendar_is_as_good_as_its_worst_way(crew, team, ways, state):
    with crew.store.writing() as session:
        feed = Feed(technician_id=crew.technicians["Ana Reyes"], code="abc")
        session.add(feed)
        session.flush()
        at = midnight_utc(TODAY, ZONE)
        session.add_all(FeedWay(feed_id=feed.id, kind=kind, created_at=at) for kind in ways)
    assert row_of(team, crew, "Ana Reyes").calendar.state is state


def test_since_when_a_calendar_fails_is_told(crew, team):
    at = midnight_utc(TODAY, ZONE)
    test_a_calendar_is_as_good_as_its_worst_way(crew, team, (WayKind.FOLDER,), WayState.WAITING)
    with crew.store.writing() as session:
        session.scalars(select(FeedWay)).one().failing_since = at
        session.scalars(select(Feed)).one().call_since = at
    calendar = team.profile(crew.technicians["Ana Reyes"]).calendar
    assert (calendar.state, calendar.failing_since) == (WayState.FAILING, at)
    assert calendar.call_since == at


def test_who_left_is_listed_when_asked_for(crew, team):
    crew.technician("Zoe Marsh", left_on=TODAY)
    assert "Zoe Marsh" not in {row.name for row in team.technicians(crew.office)}
    assert row_of(team, crew, "Zoe Marsh").left_on == TODAY
