"""Why a visit is where it is, what elsewhere costs, and what keeps it from there."""

from datetime import timedelta

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.moving import Moves
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import AbsenceKind, RelationKind, Role
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.board import CardRow
from scheduler.views.hand import Drop
from scheduler.views.history import HistoryKind, HistoryWanted
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import WEDNESDAY

THURSDAY = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def moves(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Moves:
    worker.warm()
    return Moves(store, journal, clock, "Mia", worker)


def _card(planning: Planning, week: Company) -> CardRow:
    cards = planning.board(week.office, MONDAY, 5).cards
    return next(c for c in cards if c.day == WEDNESDAY and c.who is Who.USUAL)


def test_it_tells_the_person_the_day_and_what_others_cost(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    here = moves.why_here(card.visit_id)
    assert here is not None
    assert (here.technician_id, here.who, here.day) == (
        card.technician_id,
        Who.USUAL,
        WEDNESDAY,
    )
    assert here.usual == here.technician
    assert len(here.others) == 2
    assert here.others[0].extra_minor <= here.others[1].extra_minor
    assert all(row.day == WEDNESDAY for row in here.others)
    assert all(row.technician_id == card.technician_id for row in here.other_days)
    assert {one.id for one in here.people} == set(week.technicians.values())
    assert here.days[0] == MONDAY + timedelta(days=1)


def test_the_price_told_is_what_the_hand_asks_there(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    here = moves.why_here(card.visit_id)
    assert here is not None
    first = here.others[0]
    answer = moves.why(card.visit_id, first.technician_id, WEDNESDAY)
    assert (answer.is_possible, answer.total_minor) == (True, first.extra_minor)
    assert answer.reasons == ()
    hand = moves.hand(week.office, MONDAY, 5)
    prices = {
        hand.drop([Drop(card.visit_id, first.technician_id, WEDNESDAY, m)]).total_minor
        for m in range(0, 1200, 15)
    }
    assert answer.total_minor in prices


def test_where_it_is_already_there_is_nothing_to_ask(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    assert moves.why(card.visit_id, card.technician_id, card.day).is_there


def test_who_is_away_or_excluded_cannot_be_asked_for_and_it_says_why(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    names = {id: name for name, id in week.technicians.items()}
    span = [midnight_utc(day, ZONE) for day in (THURSDAY, THURSDAY + timedelta(days=1))]
    week.records.record_absence(AbsenceForm(card.technician_id, *span, AbsenceKind.SICK))
    answer = moves.why(card.visit_id, card.technician_id, THURSDAY)
    assert not answer.is_possible
    assert [(one.code, one.facts.get("kind")) for one in answer.reasons] == [("absent", "sick")]
    other = next(id for id in names if id != card.technician_id)
    with week.journal.command("client", actor="Mia", office_id=week.office) as unit:
        unit.session.add(
            Relation(
                client_id=card.client_id,
                technician_id=other,
                kind=RelationKind.EXCLUDED,
                since=MONDAY,
                declared_by="Mia",
            )
        )
    answer = moves.why(card.visit_id, other, WEDNESDAY)
    assert [one.code for one in answer.reasons] == ["excluded"]


def test_a_day_that_holds_no_more_is_told_by_the_solver(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    with week.journal.command("visit", actor="Mia", office_id=week.office) as unit:
        _between(unit, card, 300, 315)
    answer = moves.why(card.visit_id, card.technician_id, THURSDAY)
    assert answer.is_possible
    assert [one.code for one in answer.reasons] == ["window"]
    assert answer.reasons[0].facts["earliest"] == 300


def _between(unit: Unit, card: CardRow, start: int, end: int) -> None:
    """Promise the client another window."""
    visit = unit.session.get_one(Visit, card.visit_id)
    visit.window_start, visit.window_end = start, end


def test_a_visit_without_a_place_can_be_asked_about(
    moves: Moves, week: Company, planning: Planning
) -> None:
    card = _card(planning, week)
    moves.move(moves.hand(week.office, MONDAY, 5), [Drop(card.visit_id)], Role.DISPATCHER)
    here = moves.why_here(card.visit_id)
    assert here is not None
    assert (here.technician, here.day, here.others, here.other_days) == (None, None, (), ())
    answer = moves.why(card.visit_id, card.technician_id, WEDNESDAY)
    assert answer.is_possible
    assert answer.total_minor < 0


def test_without_a_solver_the_answer_is_plainer(
    store: Store, journal: Journal, clock: Clock, week: Company, planning: Planning
) -> None:
    moves = Moves(store, journal, clock, "Mia")
    card = _card(planning, week)
    with week.journal.command("visit", actor="Mia", office_id=week.office) as unit:
        _between(unit, card, 300, 315)
    answer = moves.why(card.visit_id, card.technician_id, THURSDAY)
    assert answer.is_possible
    assert {one.code for one in answer.reasons} <= {"window", "hours"}


def test_nobody_like_that_is_told(moves: Moves, week: Company, planning: Planning) -> None:
    card = _card(planning, week)
    with pytest.raises(UserError, match="does not belong"):
        moves.why(card.visit_id, 999, WEDNESDAY)
    with pytest.raises(UserError, match="no visit"):
        moves.why_here(99999)


def test_a_move_says_in_the_history_where_to_and_what_it_changed(
    moves: Moves, week: Company, planning: Planning, history: History
) -> None:
    card = _card(planning, week)
    names = {id: name for name, id in week.technicians.items()}
    drop = Drop(card.visit_id, card.technician_id, THURSDAY, 600)
    made = moves.move(moves.hand(week.office, MONDAY, 5), [drop], Role.MANAGER, "They asked.")
    (row,) = history.page(HistoryWanted(kind=HistoryKind.MOVES)).rows
    assert row.id == made.change_set
    assert (row.summary["technician"], row.summary["day"], row.reason) == (
        names[card.technician_id],
        THURSDAY.isoformat(),
        "They asked.",
    )
    details = history.details(row.id)
    first = details.visits[0]
    assert (first.visit_id, first.client) == (card.visit_id, card.client)
    assert first.before is not None
    assert first.after is not None
    assert (first.before.day, first.after.day) == (WEDNESDAY, THURSDAY)
    assert details.total_minor == sum(line.amount_minor for line in details.lines)
