"""A better plan beside the work: what it saves, what it leaves alone, and taking it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from scheduler.desk.moving import Moves
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.kinds import Role, VisitStatus
from scheduler.model.plans import Assignment, Plan
from scheduler.model.visits import Visit
from scheduler.planning.improving import Improving
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.hand import Drop
from scheduler.views.improving import BetterPlanRow, Scope
from tests.company import MONDAY, Company

WEDNESDAY = MONDAY + timedelta(days=2)
CREW = ("Ana Reyes", "Ben Cole", "Omar Haddad")
Better = Callable[[Scope], BetterPlanRow | None]


@pytest.fixture
def spoilt(
    company: Company, planning: Planning, store: Store, journal: Journal, clock: Clock
) -> Company:
    """A planned week of which somebody put six visits where they cost more, on two days."""
    for name in CREW:
        company.technician(name)
    for number in range(18):
        company.client(
            f"Client {number:02}",
            usual=CREW[number % 3],
            start=WEDNESDAY + timedelta(days=number % 3),
            tolerance_days=2,
        )
        company.past(f"Client {number:02}", CREW[number % 3], 7, 14, 21)
    planning.plan(company.office, MONDAY, 5, iterations=2000, threads=1)
    moves = Moves(store, journal, clock, "Mia")
    cards = [c for c in planning.board(company.office, MONDAY, 5).cards if c.day >= WEDNESDAY]
    for card in cards[:6]:
        wrong = next(id for id in company.technicians.values() if id != card.technician_id)
        hand = moves.hand(company.office, MONDAY, 5)
        moves.move(hand, [Drop(card.visit_id, wrong, card.day, 600)], Role.MANAGER, "Spoilt.")
    with store.writing() as session:
        for visit in session.scalars(select(Visit).where(Visit.pinned_day.is_not(None))):
            visit.pinned_technician_id = visit.pinned_day = None
    return company


@pytest.fixture
def improving(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Improving:
    return Improving(store, journal, clock, "Mia", worker)


@pytest.fixture
def better(improving: Improving, spoilt: Company) -> Better:
    return lambda scope: improving.better(
        spoilt.office, MONDAY, 5, scope, iterations=1500, threads=1
    )


def _places(store: Store) -> dict[int, tuple[int, date, datetime]]:
    with store.reading() as session:
        return {
            one.visit_id: (one.technician_id, one.day, one.start)
            for one in session.scalars(select(Assignment))
        }


def _total(store: Store) -> int:
    with store.reading() as session:
        return (
            session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one().total_minor
        )


def test_the_week_is_made_better_by_what_was_told(
    better: Better, improving: Improving, spoilt: Company, store: Store, journal: Journal
) -> None:
    history = History(store, journal, "Mia")
    before, image = _total(store), _places(store)
    row = better(Scope())
    assert row is not None
    assert row.saves_minor == -sum(row.lines.values()) > 0
    assert row.effects.gain_person == 6
    assert row.effects.lose_person == 0
    assert _places(store) == image
    version = improving.take(row)
    assert before - _total(store) == row.saves_minor
    changed = {id for id, place in _places(store).items() if image[id] != place}
    assert changed == {change.visit_id for change in row.changes}
    assert version == row.version + 1
    plan = next(one for one in history.rows() if one.command == "plan")
    history.undo(plan.id)
    assert _places(store) == image


def test_outside_the_scope_everyone_keeps_his_person_and_his_day(
    better: Better, spoilt: Company
) -> None:
    image = _places(spoilt.store)
    with spoilt.store.reading() as session:
        # Whoever is visited by the wrong person costs more than the same visit would otherwise.
        lines = {one.visit_id: one.lines for one in session.scalars(select(Assignment))}
    wrong = max(lines, key=lambda id: sum(line["amount_minor"] for line in lines[id]))
    person, day, _ = image[wrong]
    found = better(Scope(technicians=frozenset({person}), days=frozenset({day})))
    assert found is not None
    assert found.changes
    for change in found.changes:
        was, on, _ = image[change.visit_id]
        if (was, on) != (person, day):
            assert (change.technician_id, change.day) == (was, on)


def test_some_visits_alone_are_given_other_places(better: Better, spoilt: Company) -> None:
    image = _places(spoilt.store)
    one = next(iter(image))
    found = better(Scope(visits=frozenset({one})))
    assert found is not None
    for change in found.changes:
        if change.visit_id != one:
            assert (change.technician_id, change.day) == image[change.visit_id][:2]


def test_what_a_client_was_told_stays_unless_somebody_asks(
    better: Better, spoilt: Company, store: Store
) -> None:
    with store.writing() as session:
        for visit in session.scalars(select(Visit).where(Visit.status == VisitStatus.PLANNED)):
            visit.status = VisitStatus.CONFIRMED
    assert better(Scope()) is None
    found = better(Scope(confirmed_too=True))
    assert found is not None
    assert found.effects.gain_person == 6


def test_a_plan_that_changed_meanwhile_is_not_replaced(
    better: Better,
    improving: Improving,
    spoilt: Company,
    store: Store,
    journal: Journal,
    clock: Clock,
) -> None:
    found = better(Scope())
    assert found is not None
    moves = Moves(store, journal, clock, "Lena")
    hand = moves.hand(spoilt.office, MONDAY, 5)
    moves.move(hand, [Drop(next(iter(_places(store))))], Role.DISPATCHER)
    with pytest.raises(UserError, match="changed since"):
        improving.take(found)


def test_nothing_to_change_is_said(improving: Improving, spoilt: Company) -> None:
    with pytest.raises(UserError, match="nothing here"):
        improving.better(spoilt.office, MONDAY, 5, Scope(visits=frozenset({999})), iterations=10)
