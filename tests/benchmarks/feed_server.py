"""How quickly calendars are served: 60 of 400 events each, asked for by two processes at once.

Run by hand: ``python -m tests.benchmarks.feed_server``. The server is a process of its own, its
source a SQLite file. Wanted: a calendar in 20 ms and "nothing new" in 5 ms (medians), and 200
requests a second on two cores.
"""

import sqlite3
import subprocess
import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import datetime
from functools import partial
from http.client import HTTPConnection
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import local
from time import perf_counter

from scheduler.feeds.serving.server import Rate, Served, serve
from scheduler.feeds.tokens import hashed, new_token
from tests.feeds.serving import CHANGED, calendar

FEEDS, EVENTS = 60, 400
CLIENTS = 2
WAYS = ("whole", "gzip", "unchanged")

Told = list[tuple[int, float]]


class InFile:
    """Calendars in a SQLite file, read anew for every request."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own = local()

    def find(self, token_hash: str) -> Served | None:
        """The calendar of a token."""
        if not hasattr(self._own, "connection"):
            self._own.connection = sqlite3.connect(self._path)
        found = self._own.connection.execute(
            "SELECT id, text, changed FROM feed WHERE hash = ?", (token_hash,)
        ).fetchone()
        return found and Served(found[0], found[1], datetime.fromisoformat(found[2]))

    def fetched(self, feed_id: int, at: datetime) -> None:
        """Note a reading."""
        with closing(sqlite3.connect(self._path, timeout=30)) as connection, connection:
            connection.execute("UPDATE feed SET read = ? WHERE id = ?", (str(at), feed_id))


def ask(port: int, tokens: list[str], way: str, count: int, stay: bool) -> Told:
    """So many requests one after the other; the status and the time of each."""
    told: Told = []
    headers = {"Accept-Encoding": "gzip"} if way == "gzip" else {"Accept-Encoding": "identity"}
    tags: dict[str, str] = {}
    connection = HTTPConnection("127.0.0.1", port)
    for number in range(-len(tokens), count):
        token = tokens[number % len(tokens)]
        had = {"If-None-Match": tags[token]} if way == "unchanged" and token in tags else {}
        began = perf_counter()
        connection.request("GET", f"/feeds/{token}.ics", headers=headers | had)
        answer = connection.getresponse()
        answer.read()
        # The first round teaches the server its calendars and the client their tags.
        if number >= 0:
            told.append((answer.status, perf_counter() - began))
        tags[token] = answer.headers["ETag"]
        if not stay:
            connection.close()
    connection.close()
    return told


def measured(port: int, tokens: list[str], way: str, count: int, stay: bool) -> tuple[float, ...]:
    """Median and 95th percentile in milliseconds, and requests a second."""
    with ProcessPoolExecutor(CLIENTS) as pool:
        halves = [pool.submit(ask, port, tokens, way, count, stay) for _ in range(CLIENTS)]
        answers = [half.result() for half in halves]
    expected = 304 if way == "unchanged" else 200
    assert all(status == expected for told in answers for status, _ in told)
    times = sorted(seconds for told in answers for _, seconds in told)
    speed = sum(len(told) / sum(seconds for _, seconds in told) for told in answers)
    return median(times) * 1000, times[int(len(times) * 0.95)] * 1000, speed


def filled(path: Path) -> list[str]:
    """Make the file; returns the tokens."""
    tokens = [new_token() for _ in range(FEEDS)]
    text = calendar(EVENTS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "CREATE TABLE feed (id INTEGER PRIMARY KEY, hash UNIQUE, text, changed, read)"
        )
        for number, token in enumerate(tokens):
            row = (number, hashed(token), text, CHANGED.isoformat())
            connection.execute("INSERT INTO feed VALUES (?, ?, ?, ?, NULL)", row)
    print(f"{FEEDS} calendars of {EVENTS} events, {len(text):,} bytes each")
    return tokens


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="requests of each client")
    parser.add_argument("--runs", type=int, default=5, help="of which the median is printed")
    parser.add_argument("--serve", type=Path, help="be the server of this file")
    words = parser.parse_args()
    if words.serve:
        ready = partial(print, flush=True)
        serve(InFile(words.serve), "127.0.0.1", 0, ready=ready, rate=Rate(10**9, 10**9))
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "feeds.sqlite"
        tokens = filled(path)
        command = [sys.executable, "-m", "tests.benchmarks.feed_server", "--serve", str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout
            port = int(server.stdout.readline())
            for stay, way in product((True, False), WAYS):
                runs = [measured(port, tokens, way, words.count, stay) for _ in range(words.runs)]
                middle, most, speed = (median(values) for values in zip(*runs, strict=True))
                kind = "one connection" if stay else "a connection each"
                print(
                    f"{way:10}{kind:18} {middle:6.1f} ms, 95 % {most:6.1f} ms,"
                    f" {speed:6.0f} requests a second"
                )
            server.terminate()


if __name__ == "__main__":
    main()
