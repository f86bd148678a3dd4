"""A handover is confirmed, whole or in part, taken back, and lived to the last joint visit."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.app import Application
from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line
from scheduler.cover.service import Cover
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.clients import Promise, Relation
from scheduler.model.decisions import Notice
from scheduler.model.kinds import (
    DecisionState,
    Level,
    RelationKind,
    Role,
    Subject,
    VisitStatus,
)
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.store.engine import Store
from scheduler.views.cover import BrokenPromise, Handover, HandoverChoice
from scheduler.views.desk import Cause
from scheduler.views.marks import DoneForm
from tests.company import MONDAY
from tests.cover.conftest import LAST_DAY, Draw, Street, name_of

FIRST = LAST_DAY + timedelta(days=1)
WHY = "Omar moves away."


def relations(store: Store, client: int) -> list[tuple[RelationKind, int, date, date | None]]:
    with store.reading() as session:
        rows = session.scalars(
            select(Relation).where(Relation.client_id == client).order_by(Relation.id)
        )
        return [(one.kind, one.technician_id, one.since, one.until) for one in rows]


def all_relations(store: Store) -> dict[int, tuple[object, ...]]:
    with store.reading() as session:
        return {
            one.id: (one.client_id, one.technician_id, one.kind, one.rank, one.since, one.until)
            for one in session.scalars(select(Relation))
        }


def choices(
    shown: Handover, *clients: int, joint: bool = True, backups: bool = False
) -> list[HandoverChoice]:
    """As proposed, for these clients or for all."""
    return [
        HandoverChoice(
            row.client_id,
            row.successor.technician_id,
            row.backup_id if backups else None,
            row.joint.visit_id if joint and row.joint is not None else None,
        )
        for row in shown.clients
        if row.successor is not None and (not clients or row.client_id in clients)
    ]


def test_from_the_day_after_the_last_one_somebody_else_is_usual(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.a.o..O..o.b.B")
    omar, ana = street.technician("O"), street.technician("A")
    shown = cover.handover(omar, LAST_DAY)
    made = cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    assert made.state is DecisionState.CONFIRMED
    assert (made.cause, made.title, made.last) == (Cause.HANDOVER, "Omar Haddad", LAST_DAY)
    assert made.total_minor == shown.total_minor == sum(line.amount_minor for line in made.lines)
    assert {one.client: one.technician for one in made.handed} == {
        name_of(4): "Ana Reyes",
        name_of(10): "Ben Cole",
    }
    today = MONDAY + timedelta(days=1)
    assert relations(store, street.client(4)) == [
        (RelationKind.USUAL, omar, today, FIRST),
        (RelationKind.USUAL, ana, FIRST, None),
    ]
    with store.reading() as session:
        new = session.scalars(select(Relation).where(Relation.since == FIRST)).all()
        assert {(one.declared_by, one.reason) for one in new} == {
            ("Mia", f"Handed over by Omar Haddad. {WHY}")
        }
    # There is nobody left to hand over.
    with pytest.raises(UserError, match="no client's usual technician"):
        cover.handover(omar, LAST_DAY)


def test_undo_gives_the_relations_back_and_redo_hands_over_again(
    cover: Cover, draw: Draw, store: Store, history: History, desk: Desk
) -> None:
    street = draw("A.a.o..O..o.b.B")
    street.past(4, "B", 7)
    before = all_relations(store)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    made = cover.confirm_handover(shown, choices(shown, backups=True), Role.MANAGER, WHY)
    after = all_relations(store)
    assert after != before
    assert made.change_set is not None
    history.undo(made.change_set)
    assert all_relations(store) == before
    with store.reading() as session:
        assert session.scalars(select(Notice)).all() == []
    (kept,) = desk.decisions(street.company.office)
    assert kept.state is DecisionState.UNDONE
    history.redo_last()
    assert all_relations(store) == after


def test_a_part_is_confirmed_and_the_rest_later(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.a.o..O..o.b.B")
    omar = street.technician("O")
    shown = cover.handover(omar, LAST_DAY)
    cover.confirm_handover(shown, choices(shown, street.client(4)), Role.MANAGER, WHY)
    assert relations(store, street.client(10)) == [
        (RelationKind.USUAL, omar, MONDAY + timedelta(days=1), None)
    ]
    rest = cover.handover(omar, LAST_DAY)
    assert [row.client for row in rest.clients] == [name_of(10)]
    cover.confirm_handover(rest, choices(rest), Role.MANAGER, WHY)
    assert relations(store, street.client(10))[-1][1] == street.technician("B")


def test_another_than_the_proposed_one_can_be_chosen_but_not_anybody(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.a.o..O..b.B")
    street.exclude(4, "B")
    omar, client = street.technician("O"), street.client(4)
    shown = cover.handover(omar, LAST_DAY)
    before = all_relations(store)
    for letter, why in (("B", "Ben Cole is not wanted there"), ("O", "Omar Haddad hands the")):
        wrong = [HandoverChoice(client, street.technician(letter))]
        with pytest.raises(UserError, match=why):
            cover.confirm_handover(shown, wrong, Role.MANAGER, WHY)
    with pytest.raises(UserError, match="No client is chosen"):
        cover.confirm_handover(shown, [], Role.MANAGER, WHY)
    assert all_relations(store) == before


def test_a_successor_is_no_backup_any_more_and_a_new_backup_is_declared(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.o..O..B")
    client, ana, ben = street.client(2), street.technician("A"), street.technician("B")
    with store.writing() as session:
        session.add(backup(client, ana))
    street.past(2, "A", 7, 14)
    street.past(2, "B", 21, 28)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    (row,) = shown.clients
    assert row.successor is not None
    assert (row.successor.technician, row.successor.who) == ("Ana Reyes", Who.BACKUP)
    assert row.backup == "Ben Cole"
    cover.confirm_handover(shown, choices(shown, backups=True), Role.MANAGER, WHY)
    held = [one for one in relations(store, client) if one[3] is None]
    assert [(kind, who) for kind, who, *_ in held] == [
        (RelationKind.USUAL, ana),
        (RelationKind.BACKUP, ben),
    ]


def backup(client: int, technician: int) -> Relation:
    return Relation(
        client_id=client,
        technician_id=technician,
        kind=RelationKind.BACKUP,
        since=MONDAY,
        declared_by="Mia",
    )


def test_above_his_limit_a_dispatcher_waits_for_the_manager(
    cover: Cover, desk: Desk, draw: Draw, store: Store
) -> None:
    street = draw("A.a.o..O..b.B", person={4: Level.ESSENTIAL})
    before = all_relations(store)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    assert shown.needs_manager
    with pytest.raises(UserError, match="say in a few words why"):
        cover.confirm_handover(shown, choices(shown), Role.DISPATCHER)
    made = cover.confirm_handover(shown, choices(shown), Role.DISPATCHER, WHY)
    assert made.state is DecisionState.WAITING
    assert made.bounds is not None
    assert made.bounds.essential == (name_of(4),)
    assert all_relations(store) == before
    approved = desk.approve(made.id, "Agreed.")
    assert approved.state is DecisionState.CONFIRMED
    assert (approved.proposed_by, approved.approved_by) == ("Mia", "Lena")
    assert approved.reason == f"{WHY}\nAgreed."
    assert relations(store, street.client(4))[-1][1] == street.technician("A")


def test_what_waits_is_priced_again_where_it_changed(
    cover: Cover, desk: Desk, draw: Draw, store: Store
) -> None:
    street = draw("A.a.o..O..b.B", person={4: Level.ESSENTIAL})
    shown = cover.handover(street.technician("O"), LAST_DAY)
    made = cover.confirm_handover(shown, choices(shown), Role.DISPATCHER, WHY)
    street.past(4, "A", 7, 14)
    with pytest.raises(UserError, match="it was priced again"):
        desk.approve(made.id)
    (again,) = desk.decisions(street.company.office)
    assert again.priced_before_minor == made.total_minor
    assert again.total_minor < made.total_minor
    assert desk.approve(made.id).state is DecisionState.CONFIRMED


def test_other_prices_than_those_shown_are_refused(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.a.o..O..b.B")
    shown = cover.handover(street.technician("O"), LAST_DAY)
    before = all_relations(store)
    street.past(4, "A", 7, 14)
    with pytest.raises(UserError, match="changed since this handover was worked out"):
        cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    assert all_relations(store) == before


def test_each_client_is_told_in_words(cover: Cover, draw: Draw, desk: Desk) -> None:
    street = draw("A.a.o..O")
    shown = cover.handover(street.technician("O"), LAST_DAY)
    made = cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    (notice,) = desk.notices(made.id)
    assert notice.subject == "From now on Ana Reyes comes to you"
    assert (
        "From Saturday 12 December on Ana Reyes comes to you in place of Omar Haddad" in notice.text
    )


def test_other_prices_would_have_priced_it_otherwise(cover: Cover, draw: Draw) -> None:
    """Twice the learning minutes: what Ana learns and Omar knew costs as much again."""
    street = draw("A.a.o..O")
    street.past(4, "O", 1, 2, 7, 14)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    learning = next(line for line in shown.lines if line.line is Line.LEARNING)
    made = cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    office, records = street.company.office, street.company.records
    (row,) = records.preview_price_book(office, {"learning_minutes": 40})
    assert row.clients == (name_of(4),)
    assert learning.amount_minor > 0
    assert row.total_minor == made.total_minor
    assert abs(row.again_minor - made.total_minor - learning.amount_minor) <= 1


@pytest.fixture
def planned(draw: Draw, planning: Planning) -> Street:
    """Omar's clients are planned for the week; Ana, a stranger to them, has time."""
    street = draw("A.a.o..o..O", start=MONDAY + timedelta(days=2), person={4: Level.ESSENTIAL})
    planning.plan(street.company.office, MONDAY, 5, iterations=500, threads=1)
    return street


def test_a_joint_visit_before_the_last_day_is_proposed_at_its_price(
    cover: Cover, planned: Street, store: Store
) -> None:
    shown = cover.handover(planned.technician("O"), LAST_DAY)
    assert planned.taken(shown) == "A.a.a..a..O"
    for row in shown.clients:
        assert row.joint is not None
        assert row.joint.technician == "Ana Reyes"
        with store.reading() as session:
            held = place(session, row.joint.visit_id)
            assert (row.joint.start, row.joint.end) == (held.start, held.end)
            assert held.technician_id == planned.technician("O")
        # Half an hour of Ana's time at 30.00 an hour is the least that it can cost.
        assert row.joint.price_minor >= 1500
        assert row.joint.price_minor == sum(line.amount_minor for line in row.joint.lines)
        assert row.joint.saves_minor > 0
    assert shown.joint_minor == sum(row.joint.price_minor for row in shown.clients if row.joint)


def place(session: Session, visit_id: int) -> Assignment:
    return session.scalars(select(Assignment).where(Assignment.visit_id == visit_id)).one()


def test_joint_visits_are_made_with_the_handover_and_taken_back_with_it(
    cover: Cover, planned: Street, store: Store, history: History, desk: Desk
) -> None:
    shown = cover.handover(planned.technician("O"), LAST_DAY)
    made = cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    assert made.total_minor == shown.total_minor + shown.joint_minor
    with store.reading() as session:
        joints = session.scalars(select(Visit).where(Visit.joint_of_id.is_not(None))).all()
        assert {one.joint_of_id for one in joints} == {
            row.joint.visit_id for row in shown.clients if row.joint
        }
        for one in joints:
            held = place(session, one.id)
            assert one.joint_of_id is not None
            assert held.start == place(session, one.joint_of_id).start
            assert held.technician_id == planned.technician("A")
    assert all(one.joint is not None for one in made.handed)
    assert all("they come together" in one.text for one in desk.notices(made.id))
    assert made.change_set is not None
    history.undo(made.change_set)
    with store.reading() as session:
        assert session.scalars(select(Visit).where(Visit.joint_of_id.is_not(None))).all() == []


def test_nobody_is_proposed_to_be_at_two_places_at_once(
    cover: Cover, draw: Draw, planning: Planning
) -> None:
    """Three visits of Omar, of three hours each: Ana comes along to what fits into her day."""
    street = draw("A..o..o..o..O", start=MONDAY + timedelta(days=2), minutes=180)
    planning.plan(street.company.office, MONDAY, 3, iterations=500, threads=1)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    joints = sorted((row.joint for row in shown.clients if row.joint), key=lambda one: one.start)
    assert joints
    for one, next_one in pairwise(joints):
        assert one.end < next_one.start
    made = cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    assert sum(one.joint is not None for one in made.handed) == len(joints)


def test_after_the_handover_the_plan_keeps_the_new_one(
    cover: Cover, planned: Street, planning: Planning, store: Store
) -> None:
    """A week after the last day is planned: Ana comes, and nobody calls that a substitution."""
    shown = cover.handover(planned.technician("O"), MONDAY + timedelta(days=4))
    cover.confirm_handover(shown, choices(shown), Role.MANAGER, WHY)
    week = MONDAY + timedelta(days=7)
    row = planning.plan(planned.company.office, week, 5, iterations=1000, threads=1)
    assert not row.is_draft
    assert row.usual_share == 1.0
    cards = planning.board(planned.company.office, week, 5).cards
    assert {(card.technician_id, card.who) for card in cards} == {
        (planned.technician("A"), Who.USUAL)
    }


def test_a_pin_to_whoever_hands_over_ends_with_his_last_day(
    cover: Cover, planned: Street, planning: Planning, store: Store
) -> None:
    week = MONDAY + timedelta(days=7)
    planning.plan(planned.company.office, week, 5, iterations=500, threads=1)
    omar = planned.technician("O")
    with store.writing() as session:
        for visit in session.scalars(select(Visit)):
            if place(session, visit.id).technician_id == omar:
                visit.pinned_technician_id = omar
    shown = cover.handover(omar, MONDAY + timedelta(days=4))
    cover.confirm_handover(shown, choices(shown, joint=False), Role.MANAGER, WHY)
    with store.reading() as session:
        for visit in session.scalars(select(Visit).where(Visit.pinned_technician_id == omar)):
            assert visit.due_on < week
        pinned = session.scalars(select(Visit).where(Visit.pinned_technician_id == omar)).all()
        assert len(pinned) == 2


def test_from_leaver_to_last_joint_visit(target: str, planned: Street, worker: object) -> None:
    """Omar gives notice; his clients are handed over, Ana comes along, and then comes alone."""
    last = MONDAY + timedelta(days=4)
    with Application.open(target, create=False, today=MONDAY + timedelta(days=1)) as app:
        omar = planned.technician("O")
        form = app.records.technician_form(omar)
        app.records.save_technician(replace(form, left_on=last + timedelta(days=1)))
        shown = app.cover.handover(omar, last)
        made = app.cover.confirm_handover(shown, choices(shown), Role.DISPATCHER, WHY)
        assert app.desk.approve(made.id).state is DecisionState.CONFIRMED
        joints = [row.joint for row in shown.clients if row.joint is not None]
        assert len(joints) == 2
    with Application.open(target, create=False, today=last) as app:
        # The day of the visits has passed: both were there.
        with app._store.reading() as session:
            made_visits = session.scalars(
                select(Visit).where(
                    Visit.status == VisitStatus.PLANNED, Visit.joint_of_id.is_(None)
                )
            ).all()
            ids = [visit.id for visit in made_visits]
        app.visits.done(*(DoneForm(visit) for visit in ids))
        cover = app.cover.cover(planned.company.office)
        mine = [one for one in cover.clients if one.usual_id == omar]
        # Ana knows them now: nobody depends on Omar alone on his last day.
        assert [one.backups[0].technician for one in mine] == ["Ana Reyes"] * 2
    with Application.open(target, create=False, today=last + timedelta(days=3)) as app:
        cover = app.cover.cover(planned.company.office)
        assert {one.usual for one in cover.clients} == {"Ana Reyes"}
        week = app.planning.plan(
            planned.company.office, last + timedelta(days=3), 5, iterations=1000, threads=1
        )
        assert (week.usual_share, week.is_draft) == (1.0, False)


def promise(
    street: Street,
    column: int,
    letter: str | None,
    *,
    subject: Subject = Subject.PERSON,
    until: date | None = None,
) -> int:
    """What Lena told a client a week ago."""
    with street.company.store.writing() as session:
        made = Promise(
            client_id=street.client(column),
            subject=subject,
            text="I will be the one.",
            technician_id=None if letter is None else street.technician(letter),
            given_by="Lena",
            given_on=MONDAY - timedelta(days=7),
            until=until,
        )
        session.add(made)
        session.flush()
        return made.id


def ends(store: Store) -> dict[int, date | None]:
    with store.reading() as session:
        return dict(session.execute(select(Promise.id, Promise.until)).all())


def test_a_promise_of_the_leaver_is_told_before_and_ends_with_his_last_day(
    cover: Cover, draw: Draw, store: Store, history: History
) -> None:
    street = draw("A.a.o..O..o.b.B")
    given = promise(street, 4, "O")
    later = promise(street, 4, "O", until=FIRST + timedelta(days=9))
    sooner = promise(street, 4, "O", until=LAST_DAY)
    of_ana = promise(street, 4, "A")
    of_price = promise(street, 4, None, subject=Subject.PRICE)
    elsewhere = promise(street, 10, "O")
    before = ends(store)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    told = {row.client_id: row.promises for row in shown.clients}
    said = BrokenPromise("I will be the one.", "Lena", MONDAY - timedelta(days=7))
    assert told == {
        street.client(4): (replace(said, until=FIRST + timedelta(days=9)), said),
        street.client(10): (said,),
    }
    made = cover.confirm_handover(shown, choices(shown, street.client(4)), Role.MANAGER, WHY)
    # The other client keeps him, and with him what was promised.
    assert ends(store) == {
        given: FIRST,
        later: FIRST,
        sooner: LAST_DAY,
        of_ana: None,
        of_price: None,
        elsewhere: None,
    }
    assert made.change_set is not None
    history.undo(made.change_set)
    assert ends(store) == before


def test_whoever_hands_everybody_over_is_nobodys_backup_from_then_on(
    cover: Cover, draw: Draw, store: Store, history: History
) -> None:
    """Also where no last day is written down; who keeps some clients stays a backup."""
    street = draw("A.a.o.o.O")
    omar = street.technician("O")
    with store.writing() as session:
        session.add(backup(street.client(2), omar))
    before = all_relations(store)
    shown = cover.handover(omar, LAST_DAY)
    assert shown.backup_for == 1
    himself = HandoverChoice(street.client(4), street.technician("A"), omar)
    with pytest.raises(UserError, match="Omar Haddad cannot be the backup of Client 04"):
        cover.confirm_handover(shown, [himself], Role.MANAGER, WHY)
    cover.confirm_handover(shown, choices(shown, street.client(4)), Role.MANAGER, WHY)
    assert relations(store, street.client(2))[-1] == (RelationKind.BACKUP, omar, MONDAY, None)

    rest = cover.handover(omar, LAST_DAY)
    cover.confirm_handover(rest, choices(rest), Role.MANAGER, WHY)
    assert relations(store, street.client(2))[-1] == (RelationKind.BACKUP, omar, MONDAY, FIRST)
    history.undo_last(street.company.office)
    history.undo_last(street.company.office)
    assert all_relations(store) == before
