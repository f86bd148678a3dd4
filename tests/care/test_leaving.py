"""A client ends an agreement or leaves: agreements end, later visits leave the plan."""

import sqlite3
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from scheduler.care.service import Care
from scheduler.continuity.lines import PriceLine, total
from scheduler.desk.joint import Joint
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.agreements import Agreement
from scheduler.model.decisions import ChangeSet
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Plan, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.care import EndForm, Scope
from tests.care.images import image
from tests.company import MONDAY, Company

WEDNESDAY = MONDAY + timedelta(days=2)


@pytest.fixture
def planned(company: Company, planning: Planning) -> Company:
    """Two clients who are visited every day of a planned week."""
    company.technician("Ana Reyes")
    company.client("Gift Shop", usual="Ana Reyes", rule="FREQ=DAILY", tolerance_days=0)
    company.client("Tea Room", usual="Ana Reyes", rule="FREQ=DAILY", tolerance_days=0)
    planning.plan(company.office, MONDAY, 5, iterations=300, threads=1)
    return company


def test_what_ends_is_told_before_and_then_done(
    planned: Company, care: Care, planning: Planning
) -> None:
    form = EndForm(planned.clients["Gift Shop"], WEDNESDAY, "A different person each time.")
    shown = care.going(form)
    assert shown.services == ("Rodent control",)
    # The visit of Thanksgiving, the Thursday, is made on the Friday.
    friday = WEDNESDAY + timedelta(days=2)
    assert [visit.day for visit in shown.visits] == [WEDNESDAY, friday, friday]
    assert {visit.technician for visit in shown.visits} == {"Ana Reyes"}

    version = planning.board(planned.office, MONDAY, 5).plan_version
    care.end(form)
    board = planning.board(planned.office, MONDAY, 5)
    mine = [card.day for card in board.cards if card.client == "Gift Shop"]
    assert all(day < WEDNESDAY for day in mine)
    others = [card for card in board.cards if card.client == "Tea Room"]
    assert len(others) + len(board.tray) == 5
    assert board.plan_version > version
    page = care.client(form.client_id)
    (ended,) = page.ended
    assert (ended.on, ended.reason, ended.recorded_by) == (WEDNESDAY, form.reason, "Mia")
    assert [agreement.end for agreement in page.agreements] == [WEDNESDAY]
    assert page.retired_on is None


def test_a_retired_client_is_listed_apart_and_can_come_back(planned: Company, care: Care) -> None:
    gift = planned.clients["Gift Shop"]
    care.end(EndForm(gift, MONDAY, "Closed.", retires=True))
    assert [row.name for row in care.clients(planned.office)] == ["Tea Room"]
    (gone,) = care.clients(planned.office, retired=True)
    assert (gone.name, gone.retired_on) == ("Gift Shop", MONDAY)
    with pytest.raises(UserError, match="retired since"):
        care.end(EndForm(gift, MONDAY, "Closed.", retires=True))
    care.bring_back(gift)
    assert [row.name for row in care.clients(planned.office)] == ["Gift Shop", "Tea Room"]
    with pytest.raises(UserError, match="is not retired"):
        care.bring_back(gift)


def test_an_agreement_that_was_to_begin_later_ends_where_it_begins(
    planned: Company, care: Care
) -> None:
    later = MONDAY + timedelta(days=30)
    with planned.store.writing() as session:
        for agreement in session.scalars(select(Agreement)):
            agreement.start = later
    care.end(EndForm(planned.clients["Tea Room"], WEDNESDAY, "Moved away.", retires=True))
    with planned.store.reading() as session:
        mine = Agreement.client_id == planned.clients["Tea Room"]
        (agreement,) = session.scalars(select(Agreement).where(mine))
        assert (agreement.start, agreement.end) == (later, later)


def test_who_leaves_later_is_a_client_until_then(planned: Company, care: Care) -> None:
    care.end(EndForm(planned.clients["Gift Shop"], MONDAY + timedelta(90), "Moves.", retires=True))
    assert [row.name for row in care.clients(planned.office)] == ["Gift Shop", "Tea Room"]


def test_taken_back_everything_stands_as_it_stood(
    planned: Company, care: Care, history: History, planning: Planning, store: Store
) -> None:
    before = image(store)
    cards = planning.board(planned.office, MONDAY, 5).cards
    care.end(EndForm(planned.clients["Gift Shop"], WEDNESDAY, "Closed.", retires=True))
    history.undo_last(planned.office)
    assert image(store) == before
    assert planning.board(planned.office, MONDAY, 5).cards == cards


def test_ending_needs_a_reason_and_something_to_end(planned: Company, care: Care) -> None:
    gift = planned.clients["Gift Shop"]
    with pytest.raises(UserError, match="The reason is empty"):
        care.end(EndForm(gift, WEDNESDAY, " "))
    care.end(EndForm(gift, WEDNESDAY, "Closed."))
    with pytest.raises(UserError, match="nothing that could end"):
        care.end(EndForm(gift, WEDNESDAY, "Closed."))


@pytest.fixture
def joint(planned: Company, store: Store, journal: Journal, clock: Clock) -> Visit:
    """Ben comes along to the gift shop on the Wednesday."""
    ben = planned.technician("Ben Cole")
    together = Joint(store, journal, clock, "Mia")
    with store.reading() as session:
        visit = session.scalars(
            select(Visit).where(
                Visit.client_id == planned.clients["Gift Shop"], Visit.due_on == WEDNESDAY
            )
        ).one()
    together.make(visit.id, ben)
    with store.reading() as session:
        return session.scalars(select(Visit).where(Visit.joint_of_id == visit.id)).one()


@pytest.mark.parametrize("whole", [False, True], ids=["one agreement", "the client"])
def test_nobody_comes_along_to_a_visit_that_is_cancelled(
    planned: Company, care: Care, history: History, store: Store, joint: Visit, whole: bool
) -> None:
    (agreement,) = care.client(joint.client_id).agreements
    before = image(store)
    named = None if whole else agreement.id
    care.end(EndForm(joint.client_id, WEDNESDAY, "Closed.", named, retires=whole))
    with store.reading() as session:
        both = session.scalars(select(Visit).where(Visit.id.in_((joint.id, joint.joint_of_id))))
        assert {visit.status for visit in both} == {VisitStatus.CANCELLED}
        held = select(Assignment).where(Assignment.visit_id == joint.id)
        assert session.scalar(held) is None
    history.undo_last(planned.office)
    assert image(store) == before


@pytest.mark.parametrize("scope", Scope)
def test_who_comes_along_stays_as_long_as_the_visit_takes(
    planned: Company, care: Care, store: Store, joint: Visit, scope: Scope
) -> None:
    (agreement,) = care.client(joint.client_id).agreements
    form = planned.records.agreement_form(agreement.id)
    care.edit_agreement(replace(form, minutes=45, service="Inspection"), scope, WEDNESDAY)
    with store.reading() as session:
        mine, others = session.get_one(Visit, joint.id), session.get_one(Visit, joint.joint_of_id)
        assert (mine.minutes, mine.service_type_id) == (45, others.service_type_id)


@pytest.fixture
def two_weeks(planned: Company, planning: Planning) -> Company:
    """The week after is planned as well, on its own."""
    planning.plan(planned.office, MONDAY + timedelta(days=7), 5, iterations=300, threads=1)
    return planned


def sums(company: Company) -> dict[date, int]:
    """What each planned week costs; its figures are those of what stands in it."""
    found = {}
    with company.store.reading() as session:
        for plan in session.scalars(select(Plan).order_by(Plan.version)):
            found[plan.first_day] = plan
        for first, plan in found.items():
            assert sum(plan.lines.values()) == plan.total_minor
            days = Assignment.day.between(first, first + timedelta(days=plan.days - 1))
            held = session.scalars(select(Assignment).where(days))
            placed = total(PriceLine.from_json(line) for one in held for line in one.lines)
            due = Visit.due_on.between(first, first + timedelta(days=plan.days - 1))
            left = sum(
                session.scalars(
                    select(Unplaced.price_minor)
                    .join(Visit, Visit.id == Unplaced.visit_id)
                    .where(due)
                )
            )
            assert placed + left == plan.total_minor
    return {first: plan.total_minor for first, plan in found.items()}


def test_the_figures_of_every_week_follow_whoever_leaves_and_whoever_is_taken_back(
    two_weeks: Company, care: Care, planning: Planning, history: History
) -> None:
    before = sums(two_weeks)
    assert len(before) == 2
    form = EndForm(two_weeks.clients["Gift Shop"], WEDNESDAY, "Closed for good.", retires=True)
    care.end(form)
    after = sums(two_weeks)
    assert all(after[week] < before[week] for week in before)
    with two_weeks.store.reading() as session:
        (retired,) = session.scalars(select(ChangeSet).where(ChangeSet.command == "retire"))
        versions = session.scalars(select(Plan.version).order_by(Plan.version)).all()
        told = total(PriceLine.from_json(line) for line in retired.lines)
    # What the history tells of it is what the plan costs less, each visit once.
    assert told == sum(after.values()) - sum(before.values())
    assert versions == list(range(1, len(versions) + 1))
    assert (retired.from_version, retired.to_version) == (2, versions[-1])

    history.undo_last(two_weeks.office)
    assert sums(two_weeks) == before
    history.redo_last(two_weeks.office)
    assert sums(two_weeks) == after
    assert planning.board(two_weeks.office, MONDAY, 14).plan_version > versions[-1]


def test_the_past_of_the_others_is_not_looked_through(
    planned: Company, care: Care, history: History, store: Store
) -> None:
    """Who leaves takes no longer where thousands of visits were made at other clients."""
    if store.engine.dialect.name != "sqlite":
        pytest.skip("only SQLite says how many steps a statement takes")
    planned.client("Bar")
    taken = []
    steps = Counter[str]()

    def count(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_progress_handler(lambda: steps.update(["hundred"]), 100)

    event.listen(store.engine, "checkout", count)
    for days in (range(7, 8), range(8, 3_000)):
        planned.past("Bar", "Ana Reyes", *days)
        steps.clear()
        care.end(EndForm(planned.clients["Gift Shop"], MONDAY, "Closed.", retires=True))
        taken.append(steps["hundred"])
        history.undo_last(planned.office)
    assert taken[1] < 2 * taken[0]
