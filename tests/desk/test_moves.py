"""Visits moved by hand: where they fall, what it costs, what stands against it, and saving it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import total
from scheduler.dates.localtime import to_minutes
from scheduler.desk import hands
from scheduler.desk.hand import Hand
from scheduler.desk.moving import Moves
from scheduler.desk.service import Desk
from scheduler.desk.visits import Visits
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import DecisionState, RelationKind, Role, VisitStatus
from scheduler.model.plans import Assignment, Plan, Published, Route, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.board import CardRow
from scheduler.views.desk import Bounds, Cause, ComingRow
from scheduler.views.hand import Drop
from scheduler.views.records import SkillForm
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import CREW, WEDNESDAY, absent
from tests.desk.test_drafts import _limit
from tests.desk.test_invariants import _whole

THURSDAY = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def moves_of(store: Store, journal: Journal, clock: Clock) -> Callable[[str], Moves]:
    return lambda actor: Moves(store, journal, clock, actor)


@pytest.fixture
def moves(moves_of: Callable[[str], Moves]) -> Moves:
    return moves_of("Mia")


def _hand(moves: Moves, week: Company) -> Hand:
    return moves.hand(week.office, MONDAY, 5)


def _cards(planning: Planning, week: Company) -> list[CardRow]:
    """The cards from tomorrow on."""
    return [c for c in planning.board(week.office, MONDAY, 5).cards if c.day >= WEDNESDAY]


def _minute(card: CardRow) -> int:
    return to_minutes(card.day, card.start, ZONE) + 15


def _total(week: Company) -> int:
    with week.store.reading() as session:
        return (
            session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one().total_minor
        )


def _image(store: Store) -> list[Any]:
    with store.reading() as session:
        return [
            sorted(
                tuple(
                    getattr(row, column.key)
                    for column in entity.__table__.columns
                    if column.key
                    not in ("id", "version", "calendar_sequence", "calendar_changed_at")
                )
                for row in session.scalars(select(entity))
            ).__repr__()
            for entity in (Assignment, Route, Unplaced, Published, Visit)
        ]


def test_what_is_kept_of_two_days_holds_these_days_alone(planning, moves, week):
    one, other = _cards(planning, week)[:2]
    drop = Drop(one.visit_id, other.technician_id, THURSDAY, _minute(other))

    kept = moves.hand(week.office, MONDAY, 5).of([drop]).ground

    assert {day for task in kept.planning.tasks.values() for day in task.moved} == {
        one.day,
        THURSDAY,
    }
    assert not kept.planning.data


def test_put_back_where_it_was_costs_nothing(
    moves: Moves, week: Company, planning: Planning
) -> None:
    hand = _hand(moves, week)
    for card in _cards(planning, week):
        row = hand.drop([Drop(card.visit_id, card.technician_id, card.day, _minute(card))])
        assert (row.total_minor, row.broken, row.is_substitution) == (0, (), False)


def test_the_price_told_is_what_the_plan_costs_more_afterwards(
    moves: Moves, week: Company, planning: Planning, history: History
) -> None:
    card = _cards(planning, week)[0]
    ben = week.technicians["Ben Cole"]
    drop = Drop(card.visit_id, ben, THURSDAY, 11 * 60)
    hand = _hand(moves, week)
    row = hand.drop([drop])
    assert total(row.lines) == row.total_minor
    before, image = _total(week), _image(week.store)

    made = moves.move(hand, [drop], Role.MANAGER, "They asked for it.")
    assert _total(week) - before == row.total_minor
    after = next(c for c in _cards(planning, week) if c.visit_id == card.visit_id)
    (landing,) = row.landings
    assert (after.technician_id, after.day, after.start) == (ben, THURSDAY, landing.start)
    assert after.pinned
    _whole(week, planning)
    with week.store.reading() as session:
        told = session.scalars(select(Published).where(Published.visit_id == card.visit_id)).one()
        assert (told.technician_id, told.start) == (ben, landing.start)

    assert made.change_set is not None
    history.undo(made.change_set)
    assert _image(week.store) == image
    assert _total(week) == before


def test_a_visit_that_the_client_was_told_of_can_be_moved_to_somebody_else(
    moves: Moves, week: Company, planning: Planning, visits: Visits
) -> None:
    """Also two at once: neither is tied any more to whoever was to come."""
    card = _cards(planning, week)[0]
    same_day = [c for c in _cards(planning, week) if c.day == card.day]
    other = next(c for c in same_day if c.technician_id != card.technician_id)
    free = set(week.technicians.values()) - {card.technician_id, other.technician_id}
    taker = min(free)
    visits.confirm([card.visit_id, other.visit_id])
    drops = [
        Drop(one.visit_id, taker, card.day, minute)
        for one, minute in ((card, 10 * 60), (other, 14 * 60))
    ]

    hand = _hand(moves, week)
    for some in (drops[:1], drops):
        row = hand.drop(some)
        assert row.is_possible
        assert not row.broken
    moves.move(hand, drops, Role.MANAGER, "They asked for it.")
    after = {c.visit_id: c for c in _cards(planning, week)}
    assert {after[one.visit_id].technician_id for one in drops} == {taker}
    _whole(week, planning)


def test_what_was_given_to_somebody_who_leaves_before_waits_for_another_place(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = next(card for card in _cards(planning, week) if card.day >= THURSDAY)
    ben = week.technicians["Ben Cole"]
    drop = Drop(card.visit_id, ben, card.day, 11 * 60)
    moves.move(_hand(moves, week), [drop], Role.MANAGER, "They asked for it.")
    form = week.records.technician_form(ben)
    week.records.save_technician(replace(form, left_on=WEDNESDAY))
    planning.plan(week.office, MONDAY, 5, iterations=300, threads=1)
    cards = {one.visit_id: one for one in planning.board(week.office, MONDAY, 5).cards}
    assert card.visit_id not in cards or cards[card.visit_id].technician_id != ben
    assert all(one.technician_id != ben for one in cards.values() if one.day >= WEDNESDAY)


def test_a_substitution_above_the_limit_waits_and_a_manager_confirms_it(
    moves_of: Callable[[str], Moves],
    desk_of: Callable[[str], Desk],
    week: Company,
    planning: Planning,
) -> None:
    mia, lena = moves_of("Mia"), desk_of("Lena")
    _limit(week, dispatcher_limit=0)
    card = _cards(planning, week)[0]
    other = next(id for name, id in week.technicians.items() if id != card.technician_id)
    drop = Drop(card.visit_id, other, card.day, _minute(card))
    hand = _hand(mia, week)
    row = hand.drop([drop])
    assert (row.is_substitution, row.needs_manager) == (True, True)
    with pytest.raises(UserError, match="reason"):
        mia.move(hand, [drop], Role.DISPATCHER)
    made = mia.move(hand, [drop], Role.DISPATCHER, "They asked for it.")
    assert made.change_set is None
    assert made.decision is not None
    assert (made.decision.state, made.decision.cause) == (DecisionState.WAITING, Cause.MOVE)
    assert made.decision.bounds == Bounds(0, row.essential, ())
    (road,) = made.decision.chosen
    names = {id: name for name, id in week.technicians.items()}
    assert road.before == ComingRow(names[card.technician_id], card.start)
    assert next(c for c in _cards(planning, week) if c.visit_id == card.visit_id) == card

    done = lena.approve(made.decision.id)
    assert (done.state, done.approved_by) == (DecisionState.CONFIRMED, "Lena")
    after = next(c for c in _cards(planning, week) if c.visit_id == card.visit_id)
    assert after.technician_id == other
    assert lena.notices(done.id)


def test_the_same_person_on_another_day_is_no_substitution(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = next(c for c in _cards(planning, week) if c.day == WEDNESDAY and c.who is Who.USUAL)
    drop = Drop(card.visit_id, card.technician_id, THURSDAY, 10 * 60)
    hand = _hand(moves, week)
    row = hand.drop([drop])
    assert (row.is_substitution, row.needs_manager) == (False, False)
    made = moves.move(hand, [drop], Role.DISPATCHER)
    assert made.decision is None
    assert made.change_set is not None


def test_two_visits_are_swapped(moves: Moves, week: Company, planning: Planning) -> None:
    cards = [c for c in _cards(planning, week) if c.day == WEDNESDAY]
    one = cards[0]
    other = next(c for c in cards if c.technician_id != one.technician_id)
    drops = [
        Drop(one.visit_id, other.technician_id, other.day, _minute(other)),
        Drop(other.visit_id, one.technician_id, one.day, _minute(one)),
    ]
    moves.move(_hand(moves, week), drops, Role.MANAGER, "They asked for it.")
    after = {c.visit_id: c.technician_id for c in _cards(planning, week)}
    assert after[one.visit_id] == other.technician_id
    assert after[other.visit_id] == one.technician_id
    _whole(week, planning)


def test_into_the_tray_and_out_of_it(moves: Moves, week: Company, planning: Planning) -> None:
    card = _cards(planning, week)[0]
    before = _total(week)
    moves.move(_hand(moves, week), [Drop(card.visit_id)], Role.DISPATCHER)
    board = planning.board(week.office, MONDAY, 5)
    (left,) = board.tray
    assert left.visit_id == card.visit_id
    assert [reason.code for reason in left.reasons] == ["by_hand"]
    assert _total(week) > before
    back = Drop(card.visit_id, card.technician_id, card.day, _minute(card))
    moves.move(_hand(moves, week), [back], Role.DISPATCHER)
    assert planning.board(week.office, MONDAY, 5).tray == ()
    assert _total(week) == before
    _whole(week, planning)


def test_hard_rules_are_told_and_nobody_sets_them_aside(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _cards(planning, week)[0]
    others = [id for id in week.technicians.values() if id != card.technician_id]
    with week.store.writing() as session:
        session.add(
            Relation(
                client_id=card.client_id,
                technician_id=others[0],
                kind=RelationKind.EXCLUDED,
                since=MONDAY,
                declared_by="Mia",
            )
        )
    absent_name = next(name for name, id in week.technicians.items() if id == others[1])
    absent(week, absent_name, card.day)
    hand = _hand(moves, week)

    def codes(technician: int, day: date = card.day) -> list[str]:
        row = hand.drop([Drop(card.visit_id, technician, day, 600)])
        assert not row.is_possible
        assert not any(rule.own for rule in row.broken)
        return [rule.reason.code for rule in row.broken]

    assert codes(others[0]) == ["excluded"]
    assert codes(others[1]) == ["absent"]
    assert codes(others[2], MONDAY) == ["past"]
    with pytest.raises(UserError, match="cannot be"):
        moves.move(hand, [Drop(card.visit_id, others[0], card.day, 600)], Role.MANAGER, "I say so.")


def test_a_missing_skill_is_told(moves: Moves, company: Company, planning: Planning) -> None:
    company.technician("Ana Reyes", SkillForm("termites"))
    ben = company.technician("Ben Cole")
    client = company.client("Gift shop", usual="Ana Reyes", start=WEDNESDAY, tolerance_days=0)
    form = company.records.agreement_form(company.records.agreements(client)[0].id)
    company.records.save_agreement(form)
    with company.store.writing() as session:
        from scheduler.model.agreements import ServiceSkill
        from scheduler.model.people import Skill

        skill = session.scalars(select(Skill)).one()
        session.add(ServiceSkill(service_type_id=1, skill_id=skill.id))
    planning.plan(company.office, MONDAY, 5, iterations=100, threads=1)
    (card,) = planning.board(company.office, MONDAY, 5).cards
    row = _hand(moves, company).drop([Drop(card.visit_id, ben, WEDNESDAY, 600)])
    assert [(rule.reason.code, rule.own) for rule in row.broken] == [("no_skill", False)]


def test_the_promised_window_is_set_aside_with_a_reason_only(
    moves: Moves, company: Company, planning: Planning
) -> None:
    ana = company.technician("Ana Reyes")
    company.client(
        "Gift shop", usual="Ana Reyes", start=THURSDAY, tolerance_days=2, window=(540, 600)
    )
    company.client(
        "Bakery",
        usual="Ana Reyes",
        start=WEDNESDAY,
        minutes=240,
        tolerance_days=0,
        window=(500, 510),
    )
    planning.plan(company.office, MONDAY, 5, iterations=200, threads=1)
    cards = {card.client: card for card in planning.board(company.office, MONDAY, 5).cards}
    assert cards["Gift shop"].day != WEDNESDAY
    hand = _hand(moves, company)
    behind = Drop(cards["Gift shop"].visit_id, ana, WEDNESDAY, 16 * 60)
    row = hand.drop([behind])
    assert [(rule.reason.code, rule.own) for rule in row.broken] == [("window", True)]
    with pytest.raises(UserError, match="reason"):
        moves.move(hand, [behind], Role.DISPATCHER)
    moves.move(hand, [behind], Role.DISPATCHER, "Dorothy said the afternoon suits her.")
    after = {card.client: card for card in planning.board(company.office, MONDAY, 5).cards}
    assert after["Gift shop"].day == WEDNESDAY
    assert after["Gift shop"].start > after["Bakery"].start


def test_a_visit_of_somebody_who_is_ill_is_dragged_to_somebody_else(
    moves: Moves, week: Company, planning: Planning
) -> None:
    absent(week, "Ana Reyes", WEDNESDAY)
    ana = week.technicians["Ana Reyes"]
    card = next(c for c in _cards(planning, week) if (c.technician_id, c.day) == (ana, WEDNESDAY))
    ben = week.technicians["Ben Cole"]
    moves.move(_hand(moves, week), [Drop(card.visit_id, ben, WEDNESDAY, 600)], Role.MANAGER, "Ill.")
    after = {c.visit_id: c.technician_id for c in _cards(planning, week)}
    assert after[card.visit_id] == ben
    _whole(week, planning)


def test_what_was_moved_meanwhile_is_not_moved_blind(
    moves_of: Callable[[str], Moves], week: Company, planning: Planning
) -> None:
    mia, lena = moves_of("Mia"), moves_of("Lena")
    one = _cards(planning, week)[0]
    others = [c for c in _cards(planning, week) if c.visit_id != one.visit_id]
    beside = next(c for c in others if (c.technician_id, c.day) == (one.technician_id, one.day))
    apart = next(c for c in others if c.technician_id != one.technician_id)
    hand = _hand(mia, week)
    lena.move(_hand(lena, week), [Drop(beside.visit_id)], Role.DISPATCHER)
    with pytest.raises(UserError, match="changed since"):
        mia.move(hand, [Drop(one.visit_id)], Role.DISPATCHER)
    hand = _hand(mia, week)
    lena.move(_hand(lena, week), [Drop(apart.visit_id)], Role.DISPATCHER)
    row = hand.drop([Drop(one.visit_id)])
    assert mia.move(hand, [Drop(one.visit_id)], Role.DISPATCHER).row == row


def test_a_visit_that_the_client_was_told_of_is_to_be_told_anew(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = next(c for c in _cards(planning, week) if c.day == WEDNESDAY)
    with week.store.writing() as session:
        session.get_one(Visit, card.visit_id).status = VisitStatus.CONFIRMED
    drop = Drop(card.visit_id, card.technician_id, THURSDAY, 600)
    moves.move(_hand(moves, week), [drop], Role.MANAGER, "They asked.")
    with week.store.reading() as session:
        assert session.get_one(Visit, card.visit_id).status is VisitStatus.PLANNED


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_random_row_of_moves_and_undos_keeps_the_plan_whole(
    moves: Moves, week: Company, planning: Planning, history: History, seed: int
) -> None:
    luck = Random(seed)
    done: list[int] = []
    image = _image(week.store)
    for _ in range(12):
        if done and luck.random() < 0.25:
            history.undo(done.pop())
            continue
        board = planning.board(week.office, MONDAY, 5)
        hand = _hand(moves, week)
        ids = [c.visit_id for c in board.cards if hand.knows(c.visit_id)]
        ids += [left.visit_id for left in board.tray]
        drop = Drop(luck.choice(ids))
        if luck.random() < 0.85:
            technician = week.technicians[luck.choice(CREW)]
            day = MONDAY + timedelta(days=luck.randrange(1, 5))
            drop = Drop(drop.visit_id, technician, day, luck.randrange(480, 1020))
        elif drop.visit_id in {left.visit_id for left in board.tray}:
            with pytest.raises(UserError, match="has no place already"):
                moves.move(hand, [drop], Role.MANAGER, "Because.")
            continue
        if not hand.drop([drop]).is_possible:
            continue
        made = moves.move(hand, [drop], Role.MANAGER, "Because.")
        assert made.change_set is not None
        done.append(made.change_set)
        if not hand.drop([drop]).broken:
            _whole(week, planning)
    while done:
        history.undo(done.pop())
    assert _image(week.store) == image


def test_beside_a_visit_outside_its_window_others_find_room_and_none_at_the_same_time(
    moves: Moves, company: Company, planning: Planning
) -> None:
    ana = company.technician("Ana Reyes")
    for name, window in (("Gift shop", (540, 600)), ("Bakery", (840, 960)), ("Deli", None)):
        company.client(name, usual="Ana Reyes", start=WEDNESDAY, tolerance_days=1, window=window)
    planning.plan(company.office, MONDAY, 5, iterations=200, threads=1)
    for client, minute, reason in (
        ("Gift shop", 1000, "She asked for the evening."),
        ("Deli", 1000, "It is on the way."),
        ("Bakery", 400, "He begins early."),
    ):
        card = next(
            c for c in planning.board(company.office, MONDAY, 5).cards if c.client == client
        )
        hand = _hand(moves, company)
        drop = Drop(card.visit_id, ana, WEDNESDAY, minute)
        if hand.drop([drop]).is_possible:
            moves.move(hand, [drop], Role.MANAGER, reason)
        _whole(company, planning)


def test_an_office_is_read_once_for_all_who_ask_until_something_is_changed(
    moves: Moves, week: Company, planning: Planning, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = next(iter(planning.board(week.office, MONDAY, 5).cards))
    hand = moves.hand(week.office, MONDAY, 5)
    assert moves.hand(week.office, MONDAY, 5) is hand
    with monkeypatch.context() as patched:
        patched.setattr(hands, "read_movable", None)
        assert moves.why_here(card.visit_id) is not None
    assert moves.hand(week.office, MONDAY + timedelta(days=7), 5) is not hand
    again = moves.hand(week.office, MONDAY, 5)
    moves.move(again, [Drop(card.visit_id)], Role.MANAGER, "They asked.")
    after = moves.hand(week.office, MONDAY, 5)
    assert after is not again
    assert card.visit_id not in after.facts.assigned
    later = Clock.now
    monkeypatch.setattr(Clock, "now", lambda clock: later(clock) + hands.FRESH)
    assert moves.hand(week.office, MONDAY, 5) is not after
