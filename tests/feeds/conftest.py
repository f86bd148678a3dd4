"""Calendar servers for the tests of publishing."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from scheduler.feeds import dav_wire
from tests.feeds.dav_answers import Answering, answering
from tests.feeds.dav_servers import Server, radicale, xandikos

_numbers = count()


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
    monkeypatch.setattr(dav_wire, "QUICK_PAUSE", 0)
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
