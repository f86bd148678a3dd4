"""The server's limits, what it tells its source, and what becomes of a source that fails."""

import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from scheduler.feeds.serving import web
from scheduler.feeds.serving.server import Rate, Served
from scheduler.feeds.tokens import hashed, new_token
from tests.feeds.serving import ALWAYS, CHANGED, NOW, Hand, Memory, Site, calendar, running

TEXT = calendar(30)


class TestLimits:
    """Nobody keeps the server busy, and nobody is shut out by others."""

    def test_a_token_may_be_used_so_often(self) -> None:
        source, clock = Memory(), Hand()
        first, second = source.add(TEXT), source.add(TEXT)
        with running(source, clock, Rate(token=3)) as site:
            assert [site.get(first).status for _ in range(5)] == [200, 200, 200, 429, 429]
            asked = len(source.asked)
            answer = site.get(first)
            assert (answer.status, answer.headers["retry-after"]) == (429, "20")
            assert answer.headers.items() >= ALWAYS.items()
            assert len(source.asked) == asked
            assert site.get(second).status == 200
            clock.now += timedelta(seconds=20)
            assert [site.get(first).status for _ in range(2)] == [200, 429]

    def test_wrong_addresses_are_counted_by_client(self) -> None:
        source, clock = Memory(), Hand()
        known, fresh = source.add(TEXT), source.add(TEXT)
        with running(source, clock, Rate(wrong=4)) as site:
            assert site.get(known).status == 200
            wrong = ["/a", "/feeds/x.ics", f"/feeds/{new_token()}.ics", "/", "/", "/feeds/"]
            assert [site.ask(target).status for target in wrong] == [404] * 4 + [429] * 2
            asked = len(source.asked)
            answer = site.get(new_token())
            assert (answer.status, answer.headers["retry-after"]) == (429, "15")
            assert len(source.asked) == asked, "a guess that nobody looks up"
            assert site.get(known).status == 200, "a calendar that was read before stays open"
            assert site.get(fresh).status == 429
            assert site.ask("/robots.txt").status == 404
            clock.now += timedelta(seconds=15)
            assert site.get(fresh).status == 200

    def test_a_token_that_dies_counts_as_wrong(self) -> None:
        source = Memory()
        token = source.add(TEXT)
        with running(source, Hand(), Rate(wrong=1)) as site:
            assert site.get(token).status == 200
            source.calendars.clear()
            assert [site.get(token).status for _ in range(2)] == [404, 429]

    def test_a_forwarded_address_is_believed_only_from_a_proxy(self) -> None:
        def wrong(site: Site, forwarded: str | list[str]) -> int:
            return site.ask("/x", x_forwarded_for=forwarded).status

        with running(Memory(), Hand(), Rate(wrong=1)) as site:
            assert [wrong(site, f"10.0.0.{number}") for number in (1, 2)] == [404, 429]
        with running(Memory(), Hand(), Rate(wrong=1), proxy=True) as site:
            assert [wrong(site, f"10.0.0.{number}") for number in (1, 2, 1)] == [404, 404, 429]
            assert wrong(site, "10.0.0.9, 10.0.0.1") == 429, "the first can be made up"
            assert wrong(site, ["10.0.0.9", "10.0.0.1:4711"]) == 429
            assert wrong(site, "::ffff:10.0.0.1") == 429
            assert [wrong(site, f"[2001:db8::{n}]:99") for n in (1, 2)] == [404, 429], "a network"
            assert wrong(site, "2001:db8:0:1::1") == 404
            assert [wrong(site, forged) for forged in ("nobody", "")] == [404, 429], "the peer"


class TestReads:
    """The source learns what was read, seldom and late."""

    def test_once_a_minute(self) -> None:
        source, clock = Memory(), Hand()
        first, second = source.add(TEXT), source.add(TEXT)
        with running(source, clock) as site:
            for seconds in (0, 59, 60, 61):
                clock.now = NOW + timedelta(seconds=seconds)
                site.get(first)
            site.get(second, if_none_match="*")
            site.ask(f"/feeds/{second}.ics", "HEAD")
            site.get(new_token())
        minute = NOW + timedelta(minutes=1)
        assert sorted(source.read) == [(1, NOW), (1, minute), (2, minute + timedelta(seconds=1))]

    def test_a_head_is_no_reading(self) -> None:
        source = Memory()
        token = source.add(TEXT)
        with running(source) as site:
            site.ask(f"/feeds/{token}.ics", "HEAD")
        assert source.read == []


class CannotNote(Memory):
    """Cannot note anything."""

    def fetched(self, feed_id: int, at: datetime) -> None:
        raise OSError(feed_id, at)


class Held(Memory):
    """Answers for ``held``, or for all when it is empty, only once it is set free."""

    held = ""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.free = Event(), Event()

    def find(self, token_hash: str) -> Served | None:
        if self.held in ("", token_hash):
            self.begun.set()
            self.free.wait(30)
        return super().find(token_hash)


class TestFailures:
    """A source that fails is not the reader's fault, and he comes back."""

    def test_a_failure_is_said_to_pass(self, caplog: pytest.LogCaptureFixture) -> None:
        source = Memory(failing=RuntimeError("locked"))
        with running(source) as site:
            answer = site.get(new_token())
            assert (answer.status, answer.headers["retry-after"]) == (503, "60")
            assert answer.headers.items() >= ALWAYS.items()
            source.failing = None
            assert site.get(source.add(TEXT)).status == 200
        [record] = caplog.records
        assert record.levelname == "ERROR"
        assert "RuntimeError in" in record.getMessage()
        assert "serving.py" in record.getMessage()

    def test_the_log_does_not_fill(self, caplog: pytest.LogCaptureFixture) -> None:
        with running(Memory(failing=TimeoutError())) as site:
            assert {site.get(new_token()).status for _ in range(20)} == {503}
        assert len(caplog.records) == 6

    def test_a_source_that_never_answers_is_not_waited_for(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(web, "PATIENCE", 0.01)
        source = Held()
        token = source.add(TEXT)
        with running(source) as site:
            assert site.get(token).status == 503
            source.free.set()
        assert "TimeoutError" in caplog.text

    def test_one_who_waits_for_the_source_keeps_nobody_waiting(self) -> None:
        source = Held()
        slow, quick = source.add(TEXT), source.add(calendar(1))
        source.held = hashed(slow)
        with running(source) as site, ThreadPoolExecutor() as pool:
            waiting = pool.submit(site.get, slow)
            assert source.begun.wait(30)
            assert site.get(quick).body == calendar(1)
            source.free.set()
            assert waiting.result().body == TEXT

    def test_what_cannot_be_noted_is_served(self, caplog: pytest.LogCaptureFixture) -> None:
        source = CannotNote()
        token = source.add(TEXT)
        with running(source) as site:
            assert site.get(token).body == TEXT
        assert [record.levelname for record in caplog.records] == ["ERROR"]

    def test_no_token_is_in_any_log(
        self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
    ) -> None:
        source = CannotNote()
        good, wrong = source.add(TEXT), new_token()
        pages = []
        # Lower than debug: at that level the web server logs every request.
        with caplog.at_level(1), running(source) as site:
            for token in (good, wrong):
                path = f"/feeds/{token}.ics"
                methods = ("GET", "HEAD", "OPTIONS", "PROPFIND", "POST")
                pages += [site.ask(path, method) for method in methods]
                pages += [site.ask(path, if_none_match="*"), site.ask(path, if_match='"x"')]
                pages.append(site.ask(f"{path}/?{token}", referer=f"https://localhost{path}"))
                pages.append(site.ask(path, upgrade="websocket", connection="upgrade, close"))
                pages.append(site.ask(f"/{'a' * 70_000}{token}"))
                pages.append(site.send(f"GET {path}\xff HTTP/1.1\r\n\r\n".encode("latin-1")))
                pages.append(site.send(f"GET {path} {path} HTTP/1.1\r\n\r\n".encode()))
            source.failing = RuntimeError(good, wrong)
            pages.extend(site.get(token) for token in (good, wrong))
        statuses = {page.status for page in pages}
        assert statuses == {200, 204, 304, 400, 404, 405, 412, 503}
        formatted = [logging.Formatter().format(record) for record in caplog.records]
        told = "\n".join([caplog.text, *formatted, *capfd.readouterr(), *map(str, pages)])
        assert f"The calendar {good[:6]} cannot be read" in told
        for token in (good, wrong):
            assert token not in told
            assert token[:7] not in told
            assert hashed(token) not in told


@dataclass(frozen=True)
class InFile:
    """Calendars in a SQLite file."""

    path: Path

    def run(self, statement: str, *values: object) -> list[tuple[int, bytes, str]]:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            return connection.execute(statement, values).fetchall()

    def find(self, token_hash: str) -> Served | None:
        found = self.run("SELECT id, text, changed FROM feed WHERE hash = ?", token_hash)
        return next(
            (Served(key, text, datetime.fromisoformat(at)) for key, text, at in found), None
        )

    def fetched(self, feed_id: int, at: datetime) -> None:
        self.run("UPDATE feed SET read = ? WHERE id = ?", at.isoformat(), feed_id)


def test_a_file_that_others_write_is_served_as_it_is(tmp_path: Path) -> None:
    source = InFile(tmp_path / "feeds.sqlite")
    source.run("CREATE TABLE feed (id INTEGER PRIMARY KEY, hash, text, changed, read)")
    token, new = new_token(), new_token()
    row = (1, hashed(token), TEXT, CHANGED.isoformat())
    source.run("INSERT INTO feed VALUES (?, ?, ?, ?, NULL)", *row)
    with running(source) as site:
        tag = site.get(token).headers["etag"]
        assert site.get(token, if_none_match=tag).status == 304
        source.run("UPDATE feed SET hash = ?", hashed(new))
        assert [site.get(which).status for which in (token, new)] == [404, 200]
        source.run("UPDATE feed SET text = ?", calendar(1))
        assert site.get(new, if_none_match=tag).body == calendar(1)
        source.run("UPDATE feed SET hash = NULL")
        assert site.get(new).status == 404
    assert source.run("SELECT id, text, read FROM feed")[0][2] == NOW.isoformat()
