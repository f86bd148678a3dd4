"""Desks of several people on one schedule; they share the solver's process."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from scheduler.dates.localtime import midnight_utc
from scheduler.desk.service import Desk
from scheduler.desk.visits import Visits
from scheduler.history import History
from scheduler.model.kinds import AbsenceKind
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.desk import Asked
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company

WEDNESDAY = MONDAY + timedelta(days=2)
CREW = ("Ana Reyes", "Ben Cole", "Omar Haddad", "Mei Lin", "Jo Park")


@pytest.fixture
def week(planning: Planning, company: Company) -> Company:
    """A planned week in which Ana has visits on every day."""
    for name in CREW:
        company.technician(name)
    for number in range(25):
        usual = CREW[number % 5]
        company.client(
            f"Client {number:02}",
            usual=usual,
            backups=(CREW[(number + 1) % 5],) if number % 2 else (),
            start=MONDAY + timedelta(days=1 + number // 5 % 4),
            tolerance_days=2,
        )
        company.past(f"Client {number:02}", usual, 7, 14, 21, 28)
        if number % 3 == 0:
            company.past(f"Client {number:02}", CREW[(number + 2) % 5], 35, 42)
    planning.plan(company.office, MONDAY, 5, iterations=2000, threads=1)
    return company


def absent(week: Company, name: str, first: date, days: int = 1) -> Asked:
    """Somebody is ill on days on which he has visits."""
    made = week.records.record_absence(
        AbsenceForm(
            week.technicians[name],
            midnight_utc(first, ZONE),
            midnight_utc(first + timedelta(days=days), ZONE),
            AbsenceKind.SICK,
        )
    )
    assert made.affected
    return Asked(absence_id=made.id)


@pytest.fixture
def desk_of(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Callable[[str], Desk]:
    """The desk as somebody uses it."""
    return lambda actor: Desk(store, journal, clock, actor, worker)


@pytest.fixture
def desk(desk_of: Callable[[str], Desk]) -> Desk:
    """Mia's desk."""
    return desk_of("Mia")


@pytest.fixture
def visits(store: Store, journal: Journal, clock: Clock) -> Visits:
    """What Mia notes on visits."""
    return Visits(store, journal, clock, "Mia")


@pytest.fixture
def history(store: Store, journal: Journal) -> History:
    """The history as Mia uses it."""
    return History(store, journal, "Mia")
