"""The questions beside an absence: a closed site, somebody running late, dates that change."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from scheduler.dates.localtime import from_minutes, midnight_utc, to_minutes
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.model.kinds import AbsenceKind, DecisionState, Role
from scheduler.model.plans import Assignment, Published
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.desk import Asked, Cause, RoadKind
from scheduler.views.records import AbsenceForm, ClosureForm
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import WEDNESDAY

TUESDAY = MONDAY + timedelta(days=1)


class At(Clock):
    """A clock that stands still at an hour of the Tuesday."""

    def now(self) -> datetime:
        return from_minutes(TUESDAY, 11 * 60 + 20, ZONE)


def _closed(week: Company, client: str, first: date, last: date) -> Asked:
    made = week.records.record_closure(ClosureForm(week.clients[client], first, last))
    assert made.affected
    return Asked(closure_id=made.id)


def _planned(planning: Planning, week: Company, technician: str, day: date) -> list[Assignment]:
    with week.store.reading() as session:
        return list(
            session.scalars(
                select(Assignment)
                .where(
                    Assignment.technician_id == week.technicians[technician],
                    Assignment.day == day,
                )
                .order_by(Assignment.start)
            )
        )


def test_a_closed_site_is_visited_on_other_days_alone(
    desk: Desk, week: Company, planning: Planning
) -> None:
    board = planning.board(week.office, MONDAY, 5)
    card = next(card for card in board.cards if card.day == WEDNESDAY)
    asked = _closed(week, card.client, WEDNESDAY, WEDNESDAY + timedelta(days=1))
    shown = desk.options(asked)
    assert (shown.name, shown.cause) == (card.client, Cause.CLOSED)
    (visit,) = shown.visits
    days = {row.start.astimezone(UTC).date() for row in visit.roads if row.start is not None}
    assert days
    assert not days & {WEDNESDAY, WEDNESDAY + timedelta(days=1)}
    kinds = {row.kind for row in visit.roads}
    assert {RoadKind.WAIT, RoadKind.SUBSTITUTE, RoadKind.SKIP} <= kinds

    made = desk.decide(shown, dict(shown.bundles[0].choices), Role.MANAGER, "They are closed.")
    assert (made.state, made.title, made.cause) == (
        DecisionState.CONFIRMED,
        card.client,
        Cause.CLOSED,
    )
    assert "while you are closed" in desk.notices(made.id)[0].text
    assert desk.questions(week.office) == ()


def test_a_closed_site_stands_among_the_questions_until_it_is_taken_out(
    desk: Desk, week: Company, planning: Planning
) -> None:
    card = next(c for c in planning.board(week.office, MONDAY, 5).cards if c.day == WEDNESDAY)
    asked = _closed(week, card.client, WEDNESDAY, WEDNESDAY)
    (question,) = desk.questions(week.office)
    assert (question.asked, question.name, question.cause, question.hits) == (
        asked,
        card.client,
        Cause.CLOSED,
        1,
    )
    assert asked.closure_id is not None
    week.records.remove_closure(asked.closure_id)
    assert desk.questions(week.office) == ()
    with pytest.raises(UserError, match="There is no closure"):
        desk.options(asked)


def test_a_new_plan_keeps_away_from_closed_sites(week: Company, planning: Planning) -> None:
    card = next(c for c in planning.board(week.office, MONDAY, 5).cards if c.day == WEDNESDAY)
    _closed(week, card.client, WEDNESDAY, WEDNESDAY)
    planning.plan(week.office, MONDAY, 5, iterations=300, threads=1)
    after = next(
        c for c in planning.board(week.office, MONDAY, 5).cards if c.visit_id == card.visit_id
    )
    assert after.day != WEDNESDAY
    client = next(name for name in week.clients if name == card.client)
    week.records.record_closure(
        ClosureForm(week.clients[client], MONDAY, MONDAY + timedelta(days=20))
    )
    row = planning.plan(week.office, MONDAY, 5, iterations=300, threads=1)
    (left,) = row.unplaced
    assert left.client == card.client
    assert [reason.code for reason in left.reasons] == ["closed"]


def test_a_closure_that_ends_before_it_begins_is_refused(week: Company) -> None:
    with pytest.raises(UserError, match="ends before it begins"):
        week.records.record_closure(
            ClosureForm(week.clients["Client 00"], WEDNESDAY, WEDNESDAY - timedelta(days=1))
        )


@pytest.fixture
def eleven(store: Store, journal: Journal, worker: Worker) -> Desk:
    """Mia's desk at twenty past eleven on the Tuesday."""
    return Desk(store, journal, At(TUESDAY), "Mia", worker)


def _spread_over_tuesday(week: Company, planning: Planning, name: str) -> list[Assignment]:
    """Eight visits of half an hour, so that the day goes on past noon."""
    for number in range(8):
        week.client(
            f"Row {number}",
            usual=name,
            start=TUESDAY,
            tolerance_days=0,
            minutes=30,
            window=(480 + 60 * number, 510 + 60 * number),
        )
        week.past(f"Row {number}", name, 7, 14, 21)
    planning.plan(week.office, MONDAY, 5, iterations=600, threads=1)
    return _planned(planning, week, name, TUESDAY)


def test_what_began_today_stands_and_nobody_comes_before_now(
    eleven: Desk, week: Company, planning: Planning
) -> None:
    before = _spread_over_tuesday(week, planning, "Ana Reyes")
    begun = [one for one in before if to_minutes(TUESDAY, one.start, ZONE) < 11 * 60]
    assert begun
    afternoon = next(
        card
        for card in planning.board(week.office, MONDAY, 5).cards
        if card.day == TUESDAY and to_minutes(TUESDAY, card.start, ZONE) > 12 * 60
    )
    shown = eleven.options(Asked(visit_id=afternoon.visit_id))
    (visit,) = shown.visits
    today = [
        row
        for row in visit.roads
        if row.start is not None and row.start < midnight_utc(WEDNESDAY, ZONE)
    ]
    assert today
    ids = {one.visit_id for one in begun}
    for row in today:
        assert row.start is not None
        assert to_minutes(TUESDAY, row.start, ZONE) >= 11 * 60
        assert not ids & {moved.visit_id for moved in row.knock_on}


def test_who_runs_late_stays_at_his_visit_and_only_the_next_ones_are_hit(
    eleven: Desk, week: Company, planning: Planning
) -> None:
    before = _spread_over_tuesday(week, planning, "Ana Reyes")
    at = next(o for o in before if to_minutes(TUESDAY, o.start, ZONE) >= 10 * 60)
    made = week.records.record_absence(
        AbsenceForm(
            week.technicians["Ana Reyes"],
            at.start + timedelta(minutes=10),
            at.end + timedelta(minutes=80),
            AbsenceKind.LATE,
        )
    )
    hit = [row.visit_id for row in made.affected]
    assert hit
    assert at.visit_id not in hit
    shown = eleven.options(Asked(absence_id=made.id))
    assert (shown.name, shown.cause) == ("Ana Reyes", Cause.LATE)
    assert [visit.visit_id for visit in shown.visits] == hit
    row = shown.visits[0]
    substitute = next(road for road in row.roads if road.kind is RoadKind.SUBSTITUTE)
    choices = {v.visit_id: v.roads[0].id for v in shown.visits} | {row.visit_id: substitute.id}
    decided = eleven.decide(shown, choices, Role.MANAGER, "The cellar was full of water.")
    assert decided.state is DecisionState.CONFIRMED
    assert "held up" in eleven.notices(decided.id)[0].text
    after = {one.visit_id: one for one in _planned(planning, week, "Ana Reyes", TUESDAY)}
    assert after[at.visit_id].start == at.start
    assert after[at.visit_id].end == at.end + timedelta(minutes=80)
    with week.store.reading() as session:
        told = session.scalars(select(Published).where(Published.visit_id == at.visit_id)).one()
        assert told.end == at.end + timedelta(minutes=80)


def test_an_absence_gets_other_dates_and_keeps_its_number(desk: Desk, week: Company) -> None:
    ana = week.technicians["Ana Reyes"]

    def form(end: datetime) -> AbsenceForm:
        return AbsenceForm(ana, midnight_utc(WEDNESDAY, ZONE), end)

    made = week.records.record_absence(form(midnight_utc(WEDNESDAY + timedelta(days=1), ZONE)))
    until = made.affected[-1].start
    shorter = week.records.change_absence(made.id, form(until))
    assert shorter.id == made.id
    assert shorter.affected == made.affected[:-1]
    assert week.records.absence(made.id) == form(until)
    other_start = midnight_utc(WEDNESDAY + timedelta(days=2), ZONE)
    other = week.records.record_absence(
        AbsenceForm(ana, other_start, other_start + timedelta(days=1))
    )
    with pytest.raises(UserError, match=f"absence {other.id}"):
        week.records.change_absence(made.id, form(other_start + timedelta(hours=9)))
    somebody = AbsenceForm(week.technicians["Ben Cole"], midnight_utc(WEDNESDAY, ZONE), until)
    with pytest.raises(UserError, match="is Ana Reyes's"):
        week.records.change_absence(made.id, somebody)
