"""Joint visits: who can come along, at what price; what follows for plan, figures and undo."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.joint import Joint
from scheduler.desk.moving import Moves
from scheduler.desk.service import Desk
from scheduler.desk.visits import Visits
from scheduler.errors import ChangedLater, UserError
from scheduler.history import History
from scheduler.model.clients import Touch
from scheduler.model.decisions import ChangeSet, Notice
from scheduler.model.kinds import AbsenceKind, Role, VisitStatus
from scheduler.model.plans import Assignment, Plan, Published
from scheduler.model.visits import Visit
from scheduler.planning.people import known_clients
from scheduler.planning.service import Planning
from scheduler.store.agreed import remove_visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.store.prices import price_book
from scheduler.views.board import CardRow
from scheduler.views.briefs import BriefPart
from scheduler.views.desk import RoadKind
from scheduler.views.hand import Drop
from scheduler.views.marks import DoneForm
from scheduler.views.records import AbsenceForm
from scheduler.views.search import About
from tests.company import MONDAY, ZONE, Company
from tests.conftest import TODAY
from tests.desk.conftest import WEDNESDAY, absent
from tests.desk.test_invariants import _whole
from tests.desk.test_moves import _image
from tests.desk.test_visits import _event, _feed

LEARNING_AND_LOSS = {Line.LEARNING, Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.CALL_BACK}


@pytest.fixture
def joint(store: Store, journal: Journal, clock: Clock) -> Joint:
    return Joint(store, journal, clock, "Mia")


@pytest.fixture
def moves(store: Store, journal: Journal, clock: Clock) -> Moves:
    return Moves(store, journal, clock, "Mia")


def _board(planning: Planning, week: Company) -> dict[int, CardRow]:
    return {card.visit_id: card for card in planning.board(week.office, MONDAY, 5).cards}


def _coming(planning: Planning, week: Company) -> CardRow:
    """A visit from tomorrow on by the usual technician, to whom somebody can come along."""
    return next(
        card
        for card in _board(planning, week).values()
        if card.day >= WEDNESDAY and card.who is Who.USUAL
    )


def _along(joint: Joint, card: CardRow) -> tuple[int, int]:
    """Who comes along for the least, and for how much."""
    best = joint.people(card.visit_id).people[0]
    assert best.is_possible
    return best.technician_id, best.total_minor


def _made(joint: Joint, planning: Planning, week: Company) -> tuple[CardRow, CardRow]:
    """A visit, and the joint visit that was made for it."""
    card = _coming(planning, week)
    noted = joint.make(card.visit_id, *_along(joint, card))
    cards = _board(planning, week)
    return cards[card.visit_id], cards[noted.visits[1].visit_id]


def _visit(week: Company, visit_id: int) -> Visit:
    with week.store.reading() as session:
        return session.get_one(Visit, visit_id)


def _yesterday(week: Company, *cards: CardRow) -> list[int]:
    """Both were planned for yesterday."""
    ids = [card.visit_id for card in cards]
    with week.store.writing() as session:
        for kind in (Assignment, Published):
            for row in session.scalars(select(kind).where(kind.visit_id.in_(ids))):
                back = timedelta(days=(row.day - MONDAY).days)
                row.day, row.start, row.end = MONDAY, row.start - back, row.end - back
        for one in ids:
            session.get_one(Visit, one).due_on = MONDAY
    return ids


def _total(week: Company) -> int:
    with week.store.reading() as session:
        return (
            session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one().total_minor
        )


def test_whoever_comes_along_is_there_at_the_same_time_and_nothing_else_changes_for_the_client(
    joint: Joint, planning: Planning, week: Company, history: History
) -> None:
    card, before, image = _coming(planning, week), _total(week), _image(week.store)
    board = planning.board(week.office, MONDAY, 5)
    technician, price = _along(joint, card)
    noted = joint.make(card.visit_id, technician, price)
    cards = _board(planning, week)
    along = cards[noted.visits[1].visit_id]
    assert (along.start, along.end, along.day) == (card.start, card.end, card.day)
    assert along.technician_id == technician != card.technician_id
    assert cards[card.visit_id].start == card.start
    made = _visit(week, along.visit_id)
    assert (made.price_minor, made.agreement_id, made.occurrence) == (0, None, None)
    assert _total(week) == before + price
    names = {key: name for name, key in week.technicians.items()}
    assert along.joint_with == names[card.technician_id]
    assert cards[card.visit_id].along == (names[technician],)
    after = planning.board(week.office, MONDAY, 5)
    assert (after.usual_visits, after.visits_with_usual) == (
        board.usual_visits,
        board.visits_with_usual,
    )
    assert history.undo_last() is not None
    assert _image(week.store) == image


def test_the_price_is_his_time_and_drive_alone(
    joint: Joint, planning: Planning, week: Company
) -> None:
    rows = joint.people(_coming(planning, week).visit_id)
    able = [row for row in rows.people if row.is_possible]
    assert able == sorted(able, key=lambda row: (row.total_minor, row.technician))
    for row in able:
        assert sum(line.amount_minor for line in row.lines) == row.total_minor
        assert not {line.line for line in row.lines} & LEARNING_AND_LOSS
    assert {row.who for row in able} - {Who.USUAL}


def test_who_is_away_or_elsewhere_is_told_so_and_cannot_come_along(
    joint: Joint, planning: Planning, week: Company
) -> None:
    card = _coming(planning, week)
    away = next(one for one in week.technicians.values() if one != card.technician_id)
    week.records.record_absence(
        AbsenceForm(
            away,
            midnight_utc(card.day, ZONE),
            midnight_utc(card.day + timedelta(days=1), ZONE),
            AbsenceKind.SICK,
        )
    )
    row = next(r for r in joint.people(card.visit_id).people if r.technician_id == away)
    assert [reason.code for reason in row.against] == ["absent"]
    image = _image(week.store)
    with pytest.raises(UserError, match="cannot come along: he is away then"):
        joint.make(card.visit_id, away)
    with pytest.raises(UserError, match="himself"):
        joint.make(card.visit_id, card.technician_id)
    assert _image(week.store) == image


def test_another_price_than_shown_is_refused(
    joint: Joint, planning: Planning, week: Company
) -> None:
    card = _coming(planning, week)
    technician, price = _along(joint, card)
    image = _image(week.store)
    with pytest.raises(UserError, match="plan changed"):
        joint.make(card.visit_id, technician, price + 1)
    assert _image(week.store) == image


def test_planning_leaves_both_together(joint: Joint, planning: Planning, week: Company) -> None:
    card, along = _made(joint, planning, week)
    planning.plan(week.office, MONDAY, 5, iterations=500, threads=1)
    cards = _board(planning, week)
    for one in (card, along):
        now = cards[one.visit_id]
        assert (now.technician_id, now.start, now.end) == (one.technician_id, one.start, one.end)


def test_nobody_comes_along_to_a_visit_that_planning_leaves_out(
    joint: Joint, planning: Planning, week: Company, history: History
) -> None:
    """Whoever makes it is away: a person must decide what becomes of it."""
    card, along = _made(joint, planning, week)
    week.records.record_absence(
        AbsenceForm(
            card.technician_id,
            midnight_utc(card.day, ZONE),
            midnight_utc(card.day + timedelta(days=1), ZONE),
            AbsenceKind.SICK,
        )
    )
    before = _image(week.store)
    planning.plan(week.office, MONDAY, 5, iterations=500, threads=1)
    cards = _board(planning, week)
    assert card.visit_id not in cards
    assert along.visit_id not in cards
    assert _visit(week, along.visit_id).status is VisitStatus.CANCELLED
    _whole(week, planning)
    history.undo(history.rows(1)[0].id)
    assert _image(week.store) == before


def test_what_the_visit_rests_on_is_not_taken_back_while_somebody_comes_along(
    joint: Joint, visits: Visits, planning: Planning, week: Company, history: History
) -> None:
    """Else the two would not be there together; the sentence says whom it is about."""
    card = _coming(planning, week)
    longer = visits.length(card.visit_id, 45).change_set
    made = joint.make(card.visit_id, _along(joint, card)[0]).change_set
    assert longer is not None
    assert made is not None
    before = _image(week.store)
    with pytest.raises(ChangedLater, match=f"comes along to the visit to {card.client}") as told:
        history.undo(longer)
    assert told.value.change_set == made
    assert _image(week.store) == before
    history.undo(made)
    history.undo(longer)


def test_neither_is_moved_by_hand_without_the_other(
    joint: Joint, moves: Moves, planning: Planning, week: Company
) -> None:
    card, along = _made(joint, planning, week)
    hand = moves.hand(week.office, MONDAY, 5)
    for one, code in ((card, "come_along"), (along, "joint")):
        for drop in (Drop(one.visit_id, one.technician_id, one.day, 900), Drop(one.visit_id)):
            row = hand.drop([drop])
            assert not row.is_possible
            assert [rule.reason.code for rule in row.broken] == [code]
    with pytest.raises(UserError):
        moves.move(hand, [Drop(card.visit_id)], Role.MANAGER, "Because")


def test_a_cancelled_visit_takes_the_joint_one_along_and_one_undo_brings_both_back(
    joint: Joint, visits: Visits, planning: Planning, week: Company, history: History
) -> None:
    before = _total(week)
    card, along = _made(joint, planning, week)
    image, priced = _image(week.store), _total(week)
    own = sum(line.amount_minor for line in planning.visit(card.visit_id).lines)
    noted = visits.cancelled(card.visit_id, "Closed for a wedding.")
    assert {_visit(week, one.visit_id).status for one in (card, along)} == {VisitStatus.CANCELLED}
    with week.store.reading() as session:
        calls = session.scalars(select(Touch)).all()
        assert [call.visit_id for call in calls] == [card.visit_id]
        held = session.scalars(select(Assignment.visit_id)).all()
        change = session.get_one(ChangeSet, noted.change_set)
        assert _total(week) - priced == sum(line["amount_minor"] for line in change.lines)
    assert not {card.visit_id, along.visit_id} & set(held)
    assert _total(week) < before
    assert own
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image


def test_nobody_comes_along_after_all(
    joint: Joint, planning: Planning, week: Company, moves: Moves
) -> None:
    before = _total(week)
    card, along = _made(joint, planning, week)
    joint.call_off(along.visit_id)
    assert _visit(week, along.visit_id).status is VisitStatus.CANCELLED
    cards = _board(planning, week)
    assert along.visit_id not in cards
    assert cards[card.visit_id].along == ()
    assert _total(week) == before
    hand = moves.hand(week.office, MONDAY, 5)
    assert hand.drop([Drop(card.visit_id)]).is_possible
    with pytest.raises(UserError, match="already"):
        joint.call_off(along.visit_id)
    with pytest.raises(UserError, match="no joint visit"):
        joint.call_off(card.visit_id)


def test_his_absence_is_a_question_with_one_answer_and_no_notice(
    joint: Joint, planning: Planning, week: Company, desk: Desk
) -> None:
    card, along = _made(joint, planning, week)
    name = {key: name for name, key in week.technicians.items()}[along.technician_id]
    options = desk.options(absent(week, name, card.day))
    asked = next(one for one in options.visits if one.visit_id == along.visit_id)
    assert [road.kind for road in asked.roads] == [RoadKind.SKIP]
    assert asked.roads[0].total_minor < 0
    bundle = options.bundles[0]
    desk.decide(options, dict(bundle.choices), Role.MANAGER, "He is ill.")
    assert _visit(week, along.visit_id).status is VisitStatus.CANCELLED
    with week.store.reading() as session:
        assert along.visit_id not in session.scalars(select(Notice.visit_id)).all()


def test_a_visit_that_a_decision_moves_is_made_alone(
    joint: Joint, planning: Planning, week: Company, desk: Desk
) -> None:
    card, along = _made(joint, planning, week)
    name = {key: name for name, key in week.technicians.items()}[card.technician_id]
    options = desk.options(absent(week, name, card.day))
    desk.decide(options, dict(options.bundles[0].choices), Role.MANAGER, "She is ill.")
    assert _visit(week, along.visit_id).status is VisitStatus.CANCELLED


def test_done_he_knows_the_client_and_nobody_counts_him_as_having_come(
    joint: Joint, visits: Visits, planning: Planning, week: Company
) -> None:
    card, along = _made(joint, planning, week)
    came = along.technician_id
    before = planning.visit(card.visit_id)
    _yesterday(week, card, along)
    visits.done(DoneForm(card.visit_id, outcome="All quiet."))
    made = _visit(week, along.visit_id)
    assert (made.status, made.done_by_id) == (VisitStatus.DONE, came)
    after = planning.visit(card.visit_id)
    assert len(after.faces) == len(before.faces) + 1
    assert after.faces[-1].who is Who.USUAL
    assert after.strangers == before.strangers
    rows = planning.due(MONDAY, 5, week.office)
    assert along.visit_id not in {row.visit_id for row in rows}
    with week.store.reading() as session:
        book = price_book(session, week.office)
        known = known_clients(session, [card.client_id], TODAY, book)[card.client_id]
    assert [past.joint for past in known.history[-2:]] == [False, True]
    assert known.familiarity[came] > 0.3
    assert known.facts.strangers_lately == 0
    assert known.usual is not None
    assert known.usual.technician == card.technician_id


def test_a_missed_visit_was_missed_by_both_and_opens_again_for_both(
    joint: Joint, visits: Visits, planning: Planning, week: Company
) -> None:
    card, along = _yesterday(week, *_made(joint, planning, week))
    visits.missed(card, "Nobody opened.")
    assert {_visit(week, one).status for one in (card, along)} == {VisitStatus.MISSED}
    visits.reopen(card)
    assert {_visit(week, one).status for one in (card, along)} == {VisitStatus.DUE}


def test_who_came_along_instead_of_the_other_made_the_visit(
    joint: Joint, visits: Visits, planning: Planning, week: Company
) -> None:
    pair = _made(joint, planning, week)
    card, along = _yesterday(week, *pair)
    visits.done(DoneForm(card, technician_id=pair[1].technician_id))
    assert _visit(week, card).done_by_id == pair[1].technician_id
    assert _visit(week, along).status is VisitStatus.CANCELLED


def test_who_made_it_earlier_than_he_was_to_come_along_does_not_come_again(
    joint: Joint, visits: Visits, planning: Planning, week: Company
) -> None:
    card, along = _made(joint, planning, week)
    start = midnight_utc(TODAY, ZONE) + timedelta(hours=7)
    form = DoneForm(
        card.visit_id, start, start + timedelta(minutes=30), technician_id=along.technician_id
    )
    visits.done(form)
    assert _visit(week, along.visit_id).status is VisitStatus.CANCELLED
    assert along.visit_id not in _board(planning, week)
    _whole(week, planning)


def test_both_take_as_long_as_the_visit(
    joint: Joint, visits: Visits, planning: Planning, week: Company
) -> None:
    card, along = _made(joint, planning, week)
    visits.length(card.visit_id, 45)
    cards = _board(planning, week)
    now, other = cards[card.visit_id], cards[along.visit_id]
    assert (now.start, now.end) == (other.start, other.end)
    assert now.end - now.start == timedelta(minutes=45)
    for refused in (
        lambda: visits.length(along.visit_id, 30),
        lambda: visits.unpin([along.visit_id]),
        lambda: visits.cancelled(along.visit_id),
    ):
        with pytest.raises(UserError, match="is a joint visit and goes with"):
            refused()


def test_both_calendars_tell_of_it_and_fall_silent_when_it_is_called_off(
    joint: Joint, planning: Planning, week: Company, clock: Clock, tmp_path: Path
) -> None:
    card, along = _made(joint, planning, week)
    uid = _visit(week, along.visit_id).uid
    told = _event(_feed(week, clock, along.technician_id, tmp_path), uid)
    assert told is not None
    assert "SUMMARY:Joint visit · W-" in told
    main = _event(_feed(week, clock, card.technician_id, tmp_path), _visit(week, card.visit_id).uid)
    assert main is not None
    assert "Somebody comes along." in main
    joint.call_off(along.visit_id)
    gone = _event(_feed(week, clock, along.technician_id, tmp_path), uid)
    assert gone is not None
    assert "STATUS:CANCELLED" in gone
    main = _event(_feed(week, clock, card.technician_id, tmp_path), _visit(week, card.visit_id).uid)
    assert main is not None
    assert "comes along" not in main


def test_it_is_on_his_route_and_counts_nowhere_else(
    joint: Joint, planning: Planning, week: Company, clock: Clock
) -> None:
    november = date(2026, 11, 1)
    before = planning.month(week.office, november)
    card, along = _made(joint, planning, week)
    # Others of his day may begin earlier or later, which changes their order alone.
    assert set(planning.month(week.office, november).visits) == set(before.visits)
    sheet = planning.route_sheet(along.technician_id, along.day, briefs=True)
    stop = next(one for one in sheet.stops if one.card.visit_id == along.visit_id)
    assert stop.card.joint_with
    brief = next(one for one in sheet.briefs if one.visit_id == along.visit_id)
    ((first, *_),) = [lines for part, lines in brief.sections if part is BriefPart.WHO]
    assert first.endswith(f"comes along; {stop.card.joint_with} makes the visit.")
    rows = planning.chosen_visits(week.office, [card.visit_id, along.visit_id])
    assert {row.visit_id: row.who for row in rows} == {
        card.visit_id: Who.USUAL,
        along.visit_id: None,
    }
    routes = planning.map(week.office, MONDAY, 5).routes
    stops = {stop.visit_id: stop.who for route in routes for stop in route.stops}
    assert stops[along.visit_id] is Who.USUAL
    found = week.records.search(week.office, f"W-{along.visit_id}")
    facts = {fact.about: fact.text for fact in found[0].facts}
    assert facts[About.JOINT] == stop.card.joint_with
    assert along.visit_id not in {row.visit_id for row in planning.due(MONDAY, 5, week.office)}


def test_a_visit_that_its_agreement_no_longer_gives_takes_the_joint_one_with_it(
    joint: Joint, planning: Planning, week: Company
) -> None:
    card, along = _made(joint, planning, week)
    with week.store.writing() as session:
        remove_visit(session, session.get_one(Visit, card.visit_id))
    with week.store.reading() as session:
        assert session.get(Visit, along.visit_id) is None
