"""Load, weekends and substitutions, recomputed by plain SQL."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from scheduler.dates.localtime import midnight_utc
from scheduler.model.plans import Assignment, Route
from scheduler.team.work import spans
from tests.company import MONDAY, ZONE
from tests.team.conftest import TODAY

WEEKLY = tuple(range(2, 400, 7))
"""Saturdays, more than a year of them."""


@pytest.fixture
def busy(crew):
    """Ana makes visits on Saturdays and on other days, Ben and Omar come for her at times."""
    crew.past("Granary", "Ana Reyes", *WEEKLY)
    crew.past("Granary", "Ben Cole", 3, 10)
    crew.past("Tea Room", "Omar Haddad", 4, 200)
    crew.past("Tea Room", "Ana Reyes", 11, 12, 500)
    crew.past("Brewery", "Ana Reyes", 13)
    with crew.store.writing() as session:
        session.execute(
            # The relations were declared long ago.
            text("UPDATE relation SET since = :day"),
            {"day": "2020-01-01" if on_sqlite(session) else date(2020, 1, 1)},
        )
        session.add_all(
            route(crew.technicians["Ana Reyes"], TODAY - timedelta(days=days), 480 + days, 60, days)
            for days in (0, 10, 27, 28, 364, 365)
        )
        session.add(route(crew.technicians["Ana Reyes"], TODAY + timedelta(days=1), 480, 60, 0))
    return crew


def on_sqlite(session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def route(technician: int, day: date, paid: int, driven: int, over: int) -> Route:
    at = midnight_utc(day, ZONE)
    return Route(
        technician_id=technician,
        day=day,
        depart=at,
        back=at + timedelta(minutes=paid),
        metres=1000,
        drive_minutes=driven,
        paid_minutes=paid,
        overtime_minutes=over,
    )


def test_the_spans_end_today(crew):
    assert spans(TODAY) == ((date(2026, 10, 28), TODAY), (date(2025, 11, 25), TODAY))


def by_sql(session, technician: int, first: date) -> tuple[int, ...]:
    """Visits, minutes, days and weekend days of a technician, and his routes."""
    rows = session.execute(
        text("SELECT due_on, minutes FROM visit WHERE status = 'done' AND done_by_id = :who"),
        {"who": technician},
    )
    made = [
        (day, minutes)
        for told, minutes in rows
        for day in [date.fromisoformat(str(told))]
        if first <= day <= TODAY
    ]
    days = {day for day, _ in made}
    routes = session.execute(
        text(
            "SELECT day, paid_minutes, drive_minutes, overtime_minutes FROM route"
            " WHERE technician_id = :who"
        ),
        {"who": technician},
    )
    drove = [row for row in routes if first <= date.fromisoformat(str(row[0])) <= TODAY]
    return (
        len(made),
        sum(minutes for _, minutes in made),
        len(days),
        sum(day.isoweekday() > 5 for day in days),
        *(sum(row[at] for row in drove) for at in (1, 2, 3)),
    )


def test_the_work_is_what_plain_sql_says(busy, team):
    profile = team.profile(busy.technicians["Ana Reyes"])
    assert [(span.first, span.last) for span in profile.spans] == list(spans(TODAY))
    for span in profile.spans:
        with busy.store.reading() as session:
            for row in span.rows:
                assert by_sql(session, row.technician_id, span.first) == (
                    row.visits,
                    row.visit_minutes,
                    row.days,
                    row.weekend_days,
                    row.paid_minutes,
                    row.drive_minutes,
                    row.overtime_minutes,
                )
    lately = next(
        row for row in profile.spans[0].rows if row.technician_id == busy.technicians["Ana Reyes"]
    )
    assert (lately.visits, lately.weekend_days) == (7, 4)
    assert (lately.paid_minutes, lately.overtime_minutes) == (480 * 3 + 37, 37)
    assert lately.drive_share == 180 / (480 * 3 + 37)


def test_a_visit_counts_on_the_day_of_its_place_in_the_plan(busy, team):
    """Due on a Tuesday, made on the Sunday before."""
    ana = busy.technicians["Ana Reyes"]
    before = team.profile(ana).spans[0].rows
    sunday = MONDAY - timedelta(days=15)
    with busy.store.writing() as session:
        visit = session.execute(
            text("SELECT id FROM visit WHERE uid = 'past-Brewery-Ana Reyes-13'")
        ).scalar_one()
        at = midnight_utc(sunday, ZONE)
        session.add(
            Assignment(
                visit_id=visit,
                technician_id=ana,
                day=sunday,
                arrive=at,
                start=at,
                end=at + timedelta(minutes=30),
                lines=[],
            )
        )
    after = team.profile(ana).spans[0].rows
    weekends = [
        next(row.weekend_days for row in rows if row.technician_id == ana)
        for rows in (before, after)
    ]
    assert weekends == [4, 5]


def test_substitutions_are_what_plain_sql_says(busy, team):
    """Of clients whose usual technician is declared, as they all are here."""
    query = text(
        "SELECT v.done_by_id, r.technician_id, v.due_on FROM visit v JOIN relation r"
        " ON r.client_id = v.client_id AND r.kind = 'usual' WHERE v.status = 'done'"
    )
    with busy.store.reading() as session:
        visits = [
            (came, usual, date.fromisoformat(str(day)))
            for came, usual, day in session.execute(query)
        ]
    for (first, last), rows in zip(spans(TODAY), team.substitutions(busy.office), strict=True):
        seen = [(came, usual) for came, usual, day in visits if first <= day <= last]
        for row in rows:
            who = row.technician_id
            assert row.taken == sum(came == who != usual for came, usual in seen)
            assert row.given == sum(usual == who != came for came, usual in seen)
            assert row.usual_visits == sum(usual == who for _, usual in seen)
        assert {row.technician_id for row in rows} >= {came for came, _ in seen}


def test_a_joint_visit_is_nobodys_substitution(busy, team):
    ben = busy.technicians["Ben Cole"]

    def taken() -> int:
        rows = team.substitutions(busy.office)[0]
        return next((row.taken for row in rows if row.technician_id == ben), 0)

    assert taken() == 2
    with busy.store.writing() as session:
        session.execute(
            text(
                "UPDATE visit SET joint_of_id ="
                " (SELECT id FROM visit WHERE uid = 'past-Granary-Ana Reyes-2')"
                " WHERE uid = 'past-Granary-Ben Cole-3'"
            )
        )
    assert taken() == 1
