"""A calendar server on loopback, spoken to byte by byte."""

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.client import HTTPResponse

from scheduler.feeds.calendar import FeedVisit, calendar_text
from scheduler.feeds.serving.server import Rate, Served, Source, listen, make_app, make_server
from scheduler.feeds.tokens import hashed, new_token
from scheduler.model.kinds import VisitStatus

NOW = datetime(2026, 11, 24, 13, tzinfo=UTC)
CHANGED = NOW - timedelta(hours=3)
ALWAYS = {
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "x-content-type-options": "nosniff",
}
"""What stands above every answer."""
ENDLESS = Rate(10**9, 10**9)


def calendar(visits: int) -> bytes:
    """A calendar with so many visits."""
    return calendar_text(
        "abc",
        [
            FeedVisit(
                uid=f"{number}@familiar",
                sequence=0,
                changed_at=CHANGED,
                start=NOW + timedelta(hours=number),
                end=NOW + timedelta(hours=number + 1),
                title=f"W-{number} · Orchard St",
                place="12 Orchard St, New York",
                status=VisitStatus.PLANNED,
            )
            for number in range(visits)
        ],
    )


@dataclass
class Memory:
    """Calendars in memory; ``failing`` is raised by whatever is asked of it."""

    calendars: dict[str, Served] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    read: list[tuple[int, datetime]] = field(default_factory=list)
    failing: Exception | None = None

    def find(self, token_hash: str) -> Served | None:
        self.asked.append(token_hash)
        if self.failing:
            raise self.failing
        return self.calendars.get(token_hash)

    def fetched(self, feed_id: int, at: datetime) -> None:
        if self.failing:
            raise self.failing
        self.read.append((feed_id, at))

    def add(self, text: bytes, changed_at: datetime = CHANGED) -> str:
        """A new calendar; returns its token."""
        token = new_token()
        self.calendars[hashed(token)] = Served(len(self.calendars) + 1, text, changed_at)
        return token


@dataclass
class Hand:
    """A clock that is set by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Answer:
    """What came back; header names are in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def lasting(self) -> tuple[int, dict[str, str], bytes]:
        """All of it but the hour it was sent."""
        return self.status, {k: v for k, v in self.headers.items() if k != "date"}, self.body


@dataclass(frozen=True)
class Site:
    """A server that runs."""

    port: int

    def ask(self, target: str, method: str = "GET", **headers: str | list[str]) -> Answer:
        """One request with these headers (``if_none_match="x"``) and none of its own but Host."""
        lines = [f"{method} {target} HTTP/1.1", "Host: localhost", "Connection: close"]
        for name, values in headers.items():
            several = [values] if isinstance(values, str) else values
            lines += [f"{name.replace('_', '-')}: {value}" for value in several]
        return self.send("\r\n".join([*lines, "", ""]).encode("latin-1"), method)

    def get(self, token: str, **headers: str | list[str]) -> Answer:
        """The calendar of a token."""
        return self.ask(f"/feeds/{token}.ics", **headers)

    def send(self, request: bytes, method: str = "GET") -> Answer:
        """These bytes, and what comes back."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
            connection.sendall(request)
            response = HTTPResponse(connection, method=method)
            response.begin()
            names = [name.lower() for name in response.headers]
            assert len(names) == len(set(names)), "a header twice"
            headers = dict(zip(names, response.headers.values(), strict=True))
            body = response.read()
            assert connection.recv(1) == b"", "more than was announced"
            return Answer(response.status, headers, body)


@contextmanager
def running(
    source: Source, clock: Hand | None = None, rate: Rate = ENDLESS, *, proxy: bool = False
) -> Iterator[Site]:
    """A server in a thread; at the end all that was to be noted is noted."""
    app = make_app(source, now=clock or Hand(), rate=rate, proxy=proxy)
    started = threading.Event()
    server = make_server(app, ready=lambda _port: started.set())
    with listen("127.0.0.1", 0) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            assert started.wait(30)
            yield Site(listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def serving(schedule: str) -> Iterator[int]:
    """The program as people start it, which serves a schedule's calendars; yields its port."""
    program = "import sys; from ui.launch import main; sys.exit(main())"
    words = ("feeds", "serve", "--port", "0", "--schedule", schedule, "--today", "2026-11-24")
    server = subprocess.Popen(
        [sys.executable, "-c", program, *words], stderr=subprocess.PIPE, text=True
    )
    assert server.stderr is not None
    found = re.search(r":(\d+)/feeds/", server.stderr.readline())
    assert found is not None
    try:
        yield int(found[1])
    finally:
        server.terminate()
        with server.stderr as said:
            assert "Traceback" not in said.read()
        assert server.wait(10) == 0
