"""An office to import into, and lists to import."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scheduler.exchange.service import Exchange
from scheduler.model.office import Office
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.work import ImportReport

HOURS = [
    {
        **{"weekday": weekday, "start": 480, "end": 1020, "break_minutes": 30},
        **{"break_earliest": 690, "break_latest": 810, "break_paid": False},
    }
    for weekday in range(5)
]

Import = Callable[..., ImportReport]


@pytest.fixture
def office(journal: Journal) -> int:
    """An office in New York that works from Monday to Friday, 8 to 17."""
    with journal.command("office", actor="test") as unit:
        office = Office(name="Main", zone="America/New_York", currency="USD", hours=HOURS)
        unit.session.add(office)
        unit.session.flush()
        return office.id


@pytest.fixture
def exchange(store: Store, journal: Journal, clock: Clock) -> Exchange:
    """The service under test."""
    return Exchange(store, journal, clock, "test")


@pytest.fixture
def bring(exchange: Exchange, office: int, tmp_path: Path) -> Import:
    """Import a list given as text: ``bring("clients", "name", "Ann", "Bob")``."""

    def bring(kind: str, *lines: str, dry_run: bool = False) -> ImportReport:
        path = tmp_path / f"{kind}.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return exchange.run(office, kind, path, {}, dry_run=dry_run)

    return bring
