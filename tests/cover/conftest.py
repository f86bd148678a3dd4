"""Streets drawn as text: who lives where, and whose clients are where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from scheduler.cover.service import Cover
from scheduler.desk.service import Desk
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import Level, RelationKind
from scheduler.model.people import Technician
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.cover import Handover
from scheduler.views.desk import Cause
from scheduler.views.records import Place, SkillForm, TechnicianForm
from tests.company import MONDAY, Company

NAMES = {"A": "Ana Reyes", "B": "Ben Cole", "M": "Mei Lin", "O": "Omar Haddad"}
LAST_DAY = MONDAY + timedelta(days=18)


def at(column: int) -> Place:
    """A place on the street, half a kilometre from the next."""
    return Place(f"{column} Long Street", "10002", "New York", 40.70, -74.00 + column * 0.005)


@dataclass
class Street:
    """A street with its people by letter and its clients by the column they live in."""

    company: Company
    drawn: str
    clients: dict[int, int] = field(default_factory=dict)

    def technician(self, letter: str) -> int:
        return self.company.technicians[NAMES[letter]]

    def client(self, column: int) -> int:
        return self.clients[column]

    def past(self, column: int, letter: str, *days_ago: int) -> None:
        """Visits that somebody made to a client."""
        self.company.past(name_of(column), NAMES[letter], *days_ago)

    def exclude(self, column: int, letter: str) -> None:
        """A client does not want somebody."""
        with self.company.store.writing() as session:
            session.add(
                Relation(
                    client_id=self.client(column),
                    technician_id=self.technician(letter),
                    kind=RelationKind.EXCLUDED,
                    since=MONDAY,
                    declared_by="Mia",
                )
            )

    def taken(self, shown: Handover) -> str:
        """The street after the handover: who would have each client who is handed over."""
        letters = {id: letter for letter in NAMES for id in self._ids(letter)}
        after = list(self.drawn)
        columns = {client: column for column, client in self.clients.items()}
        for row in shown.clients:
            who = row.successor
            after[columns[row.client_id]] = (
                "?" if who is None else letters[who.technician_id].lower()
            )
        return "".join(after)

    def _ids(self, letter: str) -> list[int]:
        found = self.company.technicians.get(NAMES[letter])
        return [] if found is None else [found]


def name_of(column: int) -> str:
    return f"Client {column:02}"


Draw = Callable[..., Street]


@pytest.fixture
def draw(company: Company) -> Draw:
    """Draw a street: ``A`` is where Ana lives, ``a`` a client of hers, ``.`` nothing."""

    def drawn(
        text: str,
        *,
        person: dict[int, Level] | None = None,
        skills: dict[str, tuple[str, ...]] | None = None,
        minutes: int = 30,
        start: date = MONDAY,
        week_minutes: dict[str, int] | None = None,
    ) -> Street:
        street = Street(company, text)
        for column, letter in enumerate(text):
            if letter.isupper():
                company.technicians[NAMES[letter]] = company.records.save_technician(
                    TechnicianForm(
                        company.office,
                        NAMES[letter],
                        home=at(column),
                        wage_minor=3000,
                        skills=tuple(SkillForm(one) for one in (skills or {}).get(letter, ())),
                    )
                )
        with company.store.writing() as session:
            for letter, most in (week_minutes or {}).items():
                session.get_one(Technician, street.technician(letter)).week_minutes = most
        for column, letter in enumerate(text):
            if letter.islower():
                street.clients[column] = company.client(
                    name_of(column),
                    usual=NAMES.get(letter.upper()),
                    where=at(column),
                    person=(person or {}).get(column),
                    minutes=minutes,
                    start=start,
                    tolerance_days=0,
                )
        return street

    return drawn


@pytest.fixture
def desk(store: Store, journal: Journal, clock: Clock, worker: Worker, cover: Cover) -> Desk:
    """Lena's desk, where handovers are approved."""
    made = Desk(store, journal, clock, "Lena", worker)
    hers = Cover(store, journal, clock, "Lena", worker)
    made.approvers[Cause.HANDOVER] = hers.approve_handover
    return made


@pytest.fixture
def cover(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Cover:
    """Cover as Mia uses it."""
    return Cover(store, journal, clock, "Mia", worker)


@pytest.fixture
def history(store: Store, journal: Journal) -> History:
    """The history as Mia uses it."""
    return History(store, journal, "Mia")
