"""A gift shop whose next visit is Ana's, real calendar servers."""

import logging
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import trustme
from sqlalchemy import select

from scheduler.feeds.busy import fetching, places
from scheduler.feeds.dav import wire
from scheduler.feeds.own_calendars import OwnCalendars
from scheduler.feeds.service import Feeds
from scheduler.model.clients import Site
from scheduler.model.kinds import PlaceSource, VisitStatus
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.company import Company
from tests.feeds import https_server
from tests.feeds.dav_answers import Answering, answering
from tests.feeds.dav_servers import Server, radicale, xandikos
from tests.feeds.files import calendar, event

_numbers = count()

OwnOn = Callable[[date], OwnCalendars]


@pytest.fixture(scope="session")
def _radicale() -> Iterator[Server]:
    with _folder() as folder, radicale(folder) as server:
        yield server


@pytest.fixture(scope="session")
def _xandikos() -> Iterator[Server]:
    with _folder() as folder, xandikos(folder) as server:
        yield server


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder in memory where there is one: servers see every change safely to the disk."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each of the real servers, with an address at which nothing is yet."""
    running: Server = request.getfixturevalue(f"_{request.param}")
    address = f"{running.calendar.rstrip('/')} {next(_numbers)}/"
    return replace(running, calendar=address)


@pytest.fixture
def plain(_xandikos: Server) -> Server:
    """A server that has plain folders too, with an address at which nothing is yet."""
    address = f"{_xandikos.calendar.rstrip('/')} folder {next(_numbers)}/"
    return replace(_xandikos, calendar=address)


@pytest.fixture
def asking(_radicale: Server) -> Server:
    """A server that asks for a password, with an address at which nothing is yet."""
    return replace(_radicale, calendar=f"{_radicale.calendar.rstrip('/')} {next(_numbers)}/")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answering]:
    """A server that answers what it is told to, and nobody pauses before trying again."""
    monkeypatch.setattr(wire, "QUICK_PAUSE", 0)
    with answering() as server:
        yield server


Sent = Callable[[], Counter[str]]


@pytest.fixture
def sent(caplog: pytest.LogCaptureFixture) -> Sent:
    """How often each method was sent since it was asked last."""
    caplog.set_level(logging.INFO, "httpx")

    def methods() -> Counter[str]:
        said = [r.getMessage() for r in caplog.records if r.name == "httpx"]
        caplog.clear()
        return Counter(words.split()[2] for words in said)

    return methods


CHANGED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
SECRET = "Ring for Dorothy, code 4711"


@pytest.fixture
def feeds(store: Store, journal: Journal, clock: Clock) -> Feeds:
    return Feeds(store, journal, clock, "Mia")


@pytest.fixture
def shop(company: Company, store: Store) -> Company:
    """A gift shop whose next visit is Ana's, tomorrow; Omar has nothing to do."""
    for name in ("Ana Reyes", "Omar Haddad"):
        company.technician(name)
    company.client("Gift shop")
    with store.writing() as session:
        site = session.scalars(select(Site)).one()
        site.street, site.city, site.access = "88 Orchard St", "New York", SECRET
        site.latitude, site.longitude = 40.7187, -73.9889
        site.place_source = PlaceSource.GIVEN
        start = datetime(2026, 11, 25, 14, tzinfo=UTC)
        visit = Visit(
            uid="0b6f0f4e-visit",
            office_id=company.office,
            client_id=site.client_id,
            site_id=site.id,
            service_type_id=1,
            status=VisitStatus.PLANNED,
            due_on=start.date(),
            minutes=30,
            calendar_sequence=1,
            calendar_changed_at=CHANGED,
        )
        session.add(visit)
        session.flush()
        session.add(
            Published(
                visit_id=visit.id,
                technician_id=company.technicians["Ana Reyes"],
                day=start.date(),
                start=start,
                end=start + timedelta(minutes=30),
            )
        )
    return company


def says(file: Path, *events: tuple[str, ...], head: tuple[str, ...] = ()) -> None:
    """Write a calendar with these events, each a UID of its own."""
    lines = [line for n, one in enumerate(events) for line in event(*one, uid=f"event {n}")]
    file.write_bytes(calendar(*lines, head=head))


@pytest.fixture
def own_on(store: Store, shop: Company) -> OwnOn:
    return lambda day: OwnCalendars(store, Clock(day), shop.records.record_absences)


@pytest.fixture
def own(own_on: OwnOn) -> OwnCalendars:
    return own_on(date(2026, 11, 24))


@pytest.fixture
def ana(shop: Company) -> int:
    return shop.technicians["Ana Reyes"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own.ics"


@pytest.fixture
def calendar_server(monkeypatch: pytest.MonkeyPatch) -> https_server.Server:
    """A server that may be read though it is on this computer."""
    authority = trustme.CA()
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    fetch = partial(fetching.fetch, allow=lambda _address: True, trust=trust)
    monkeypatch.setattr(places, "fetch", fetch)
    with https_server.serving(authority) as server:
        yield server
