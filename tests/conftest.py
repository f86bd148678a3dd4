"""What every test stands on: folders of its own, a fixed day, a schedule on each kind of store."""

import faulthandler
import gc
import os
import shutil
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

import keyring
import pytest
from hypothesis import settings
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from sqlalchemy import create_engine, make_url, text
from typing_extensions import override

from scheduler.desk.joint import keep_together
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.folders import kernel_folder
from scheduler.store.journal import Journal
from scheduler.store.schema import open_schedule
from tests.company import Company, found_company

# How long an example takes is the computer's business and no reason to fail.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

TODAY = date(2026, 11, 24)

DONE = pytest.StashKey[int]()
EVERYTHING_EACH = 200
"""Tests after which garbage that is older than a test is looked for as well."""

# As it was before pytest catches what is written to it.
_STDERR = os.dup(2)
POSTGRESQL = os.environ.get("FAMILIAR_TEST_POSTGRESQL")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's folders out of the tests; compiled kernels are shared on purpose."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")


class KeysInMemory(KeyringBackend):
    """A key store that forgets everything with the test."""

    priority = 1  # type: ignore[assignment]  # the library's own way to say it

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture(autouse=True)
def keys() -> Iterator[KeysInMemory]:
    """The user's key store is never touched."""
    before, made = keyring.get_keyring(), KeysInMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _crashes_are_told() -> Iterator[None]:
    """Whoever keeps the program's running mark in a test leaves a crash of Python untold."""
    yield
    if not faulthandler.is_enabled():
        faulthandler.enable(_STDERR)


@pytest.fixture(autouse=True)
def _garbage_is_collected_by_the_main_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program: on another thread it would delete widgets under Qt's feet."""
    gc.disable()
    yield
    done = request.config.stash[DONE] = request.config.stash.get(DONE, 0) + 1
    gc.collect(2 if done % EVERYTHING_EACH == 0 else 1)


@pytest.fixture(autouse=True)
def _at_eight(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a fixed day every test begins at eight in New York, whenever it runs."""
    began, as_it_is = monotonic(), Clock.now

    def now(clock: Clock) -> datetime:
        if clock.fixed is None:
            return as_it_is(clock)
        eight = datetime.combine(clock.fixed, time(13), UTC)
        return eight + timedelta(seconds=monotonic() - began)

    monkeypatch.setattr(Clock, "now", now)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated schedule without an office, to copy."""
    path = tmp_path_factory.mktemp("empty") / "empty.familiar"
    open_schedule(str(path), create=True).close()
    return path


@pytest.fixture(scope="session")
def empty_database() -> Iterator[str]:
    """The name of a migrated PostgreSQL database, to copy."""
    if POSTGRESQL is None:
        pytest.skip("FAMILIAR_TEST_POSTGRESQL names no server")
    name = f"template_{uuid.uuid4().hex}"
    _on_server(f"CREATE DATABASE {name}")
    open_schedule(_url(name), create=True).close()
    yield name
    _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The file or URL of a migrated schedule without an office."""
    if request.param == "sqlite":
        path = tmp_path / "test.familiar"
        shutil.copy(request.getfixturevalue("empty_file"), path)
        yield str(path)
        return
    template = request.getfixturevalue("empty_database")
    name = f"test_{uuid.uuid4().hex}"
    _on_server(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _url(name)
    _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def new_database() -> Iterator[str]:
    """The URL of a PostgreSQL database with nothing in it."""
    if POSTGRESQL is None:
        pytest.skip("FAMILIAR_TEST_POSTGRESQL names no server")
    name = f"new_{uuid.uuid4().hex}"
    _on_server(f"CREATE DATABASE {name}")
    yield _url(name)
    _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def store(target: str) -> Iterator[Store]:
    """An open schedule without an office."""
    opened = open_schedule(target, create=False)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    """A clock on which every day is Tuesday, 24 November 2026."""
    return Clock(TODAY)


@pytest.fixture
def journal(store: Store, clock: Clock) -> Journal:
    """The journal of the open schedule."""
    return Journal(store, clock)


@pytest.fixture
def company(store: Store, journal: Journal, clock: Clock) -> Company:
    """An office without anybody yet, to be filled by the test."""
    return found_company(store, journal, clock)


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """The solver's process, with the kernels of this computer's cache."""
    process = Worker(str(kernel_folder()))
    yield process
    process.close()


@pytest.fixture
def planning(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Planning:
    """The planning service on the open schedule."""
    made = Planning(store, journal, clock, "Mia", worker)
    made.followers.append(lambda unit, some: keep_together(unit, some, clock))
    return made


def _url(database: str) -> str:
    assert POSTGRESQL is not None
    return make_url(POSTGRESQL).set(database=database).render_as_string(hide_password=False)


def _on_server(statement: str) -> None:
    engine = create_engine(_url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
