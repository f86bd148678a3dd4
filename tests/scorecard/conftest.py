"""A scorecard on the open schedule, and histories drawn as letters."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from scheduler.model.agreements import Agreement
from scheduler.model.base import Base
from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.visits import Visit
from scheduler.sample.company import make_sample
from scheduler.scorecard.service import Scorecard
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.schema import open_schedule
from scheduler.views.figures import Figure
from scheduler.views.scorecard import Period, ScorecardRows, ScorecardWanted
from tests.company import Company

NAMES = {"A": "Ana", "B": "Ben", "C": "Cleo", "D": "Dan"}
NOON = 17
"""The hour of UTC at which it is noon in the office in winter, and one o'clock in summer."""
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


def at(day: date, hour: float = NOON) -> datetime:
    """An instant of a day, by the hour in UTC."""
    return datetime.combine(day, time(), UTC) + timedelta(hours=hour)


@dataclass
class Story:
    """What happened at the company, told in a few words."""

    company: Company
    scorecard: Scorecard
    made: dict[str, list[int]] = field(default_factory=dict)

    def add(self, *rows: Base) -> None:
        """Write rows as they are."""
        with self.company.store.writing() as session:
            session.add_all(rows)

    def came(
        self, client: str, letters: str, first: date, *, every: int = 7, **more: Any
    ) -> list[int]:
        """Visits to a client, one every week: who came, by letter; a dot is a missed one."""
        with self.company.store.writing() as session:
            agreement = session.scalars(
                select(Agreement).where(Agreement.client_id == self.company.clients[client])
            ).first()
            assert agreement is not None
            visits = []
            for number, letter in enumerate(letters):
                day = first + timedelta(days=every * number)
                values: dict[str, Any] = {
                    "uid": f"{client}-{day}-{letter}-{len(self.made.get(client, ()))}-{number}",
                    "office_id": self.company.office,
                    "client_id": agreement.client_id,
                    "site_id": agreement.site_id,
                    "service_type_id": agreement.service_type_id,
                    "status": VisitStatus.MISSED if letter == "." else VisitStatus.DONE,
                    "due_on": day,
                    "minutes": agreement.minutes,
                    "price_minor": agreement.price_minor,
                    "calendar_changed_at": at(day),
                }
                if letter != ".":
                    values["done_by_id"] = self.company.technicians[NAMES[letter]]
                    values["actual_start"], values["actual_end"] = at(day), at(day, NOON + 1)
                visits.append(Visit(**values | more))
            session.add_all(visits)
            session.flush()
            ids = [visit.id for visit in visits]
        self.made.setdefault(client, []).extend(ids)
        return ids

    def usual(self, client: str, letter: str, since: date, until: date | None = None) -> None:
        """Declare a usual technician."""
        self.add(
            Relation(
                client_id=self.company.clients[client],
                technician_id=self.company.technicians[NAMES[letter]],
                kind=RelationKind.USUAL,
                since=since,
                until=until,
                declared_by="Mia",
            )
        )

    def rows(self, period: Period = OCTOBER, **more: Any) -> ScorecardRows:
        """The scorecard of a period."""
        return self.scorecard.rows(ScorecardWanted(period, **more))

    def figure(self, name: str, period: Period = OCTOBER, **more: Any) -> Figure:
        """A figure of a period."""
        return self.rows(period, **more).figures[name]

    def told(self, name: str, period: Period = OCTOBER) -> tuple[float | None, ...]:
        """A figure's numerator and denominator, which make its value."""
        figure = self.figure(name, period)
        return figure.numerator, figure.denominator


@pytest.fixture
def scorecard(store: Store, clock: Clock) -> Scorecard:
    return Scorecard(store, clock)


@pytest.fixture
def story(company: Company, scorecard: Scorecard) -> Story:
    """Four technicians and a shop that nobody has visited."""
    for name in NAMES.values():
        company.technician(name)
    company.client("Shop")
    return Story(company, scorecard)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company, to read."""
    path = tmp_path_factory.mktemp("scorecard") / "sample.familiar"
    store = open_schedule(str(path), create=True)
    make_sample(store, today=date(2026, 11, 23))
    store.close()
    return path


@pytest.fixture(scope="session")
def sample(sample_file: Path) -> Iterator[Scorecard]:
    """The scorecard of the sample company."""
    store = open_schedule(str(sample_file), create=False)
    yield Scorecard(store, Clock(date(2026, 11, 23)))
    store.close()
