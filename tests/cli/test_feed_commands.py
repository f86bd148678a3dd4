"""The technicians' calendars on the command line: listed, sent on their way, subscribed to."""

import http.client
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.cli.conftest import Shell, take_in
from tests.feeds.serving import serving


@pytest.fixture
def planned(shell: Shell, lists: Path) -> Shell:
    """A planned week of two technicians."""
    take_in(shell, lists)
    shell.json(
        "plan", "--office", "1", "--from", "2026-11-23", "--days", "7", "--iterations", "200"
    )
    return shell


def feeds(shell: Shell) -> Any:
    return shell.json("feeds", "list")["feeds"]


def test_a_way_is_added_published_listed_and_taken_away(planned: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert planned.json("feeds", "way", "add", "folder", str(folder))["technicians"] == 2
    assert [feed["ways"][0]["state"] for feed in feeds(planned)] == ["waiting", "waiting"]
    ways: Any = planned.json("feeds", "publish", "--once")["ways"]
    assert [(way["technician"], way["changed"], way["error"]) for way in ways] == [
        ("Ana Reyes", 1, ""),
        ("Ben Cole", 1, ""),
    ]
    assert len(list(folder.glob("*.ics"))) == 2
    assert planned.json("feeds", "publish", "--once")["ways"] == []
    first = feeds(planned)[0]["ways"][0]
    assert (first["state"], first["kind"]) == ("fresh", "folder")
    planned.json("feeds", "way", "remove", str(first["way"]))
    assert [len(feed["ways"]) for feed in feeds(planned)] == [0, 1]


def test_what_cannot_be_published_ends_in_a_status_of_its_own(
    planned: Shell, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    planned.json(
        "feeds", "way", "add", "folder", str(tmp_path / "file"), "--technician", "Ben Cole"
    )
    ways: Any = planned.json("feeds", "publish", "--once", status=1)["ways"]
    assert "cannot be written" in ways[0]["error"]
    assert feeds(planned)[1]["ways"][0]["state"] == "failing"


def test_a_level_for_one_export(planned: Shell, tmp_path: Path) -> None:
    planned.json("feeds", "export", str(tmp_path / "low"))
    planned.json("feeds", "export", str(tmp_path / "high"), "--level", "client_name")
    low, high = (
        "".join(file.read_text("utf-8") for file in (tmp_path / name).glob("*.ics"))
        for name in ("low", "high")
    )
    assert "Client 0" not in low
    assert "Client 0" in high
    assert {feed["level"] for feed in feeds(planned)} == {"number_and_street"}


def test_nonsense_is_refused_in_one_line(planned: Shell) -> None:
    for words in (
        ("way", "add", "calendar_server", "my server", "--technician", "Ben Cole"),
        ("way", "add", "calendar_server", "https://example.com/cal/"),
        ("token", "new", "Nobody"),
        ("serve", "--tls-cert", "/nowhere.pem", "--port", "0"),
    ):
        planned.refused("feeds", *words, "--schedule", planned.schedule)


@pytest.fixture
def port(planned: Shell) -> Iterator[int]:
    """The port of a server that runs beside the test."""
    with serving(planned.schedule) as port:
        yield port


class Got(NamedTuple):
    """An answer of the server."""

    status: int
    kind: str
    tag: str
    body: bytes


def get(port: int, path: object, tag: str = "") -> Got:
    """Ask for a path, unless it is still the one of this tag."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    with closing(connection):
        connection.request("GET", str(path), headers={"If-None-Match": tag} if tag else {})
        told = connection.getresponse()
        kind, now = told.headers.get("Content-Type", ""), told.headers.get("ETag", "")
        return Got(told.status, kind, now, told.read())


def test_a_phone_subscribes_while_people_work(planned: Shell, port: int) -> None:
    made = planned.json("feeds", "token", "new", "Ana Reyes")
    first = get(port, made["path"])
    assert (first.status, first.kind) == (200, "text/calendar; charset=utf-8")
    assert first.body.startswith(b"BEGIN:VCALENDAR")
    assert str(made["token"]).encode() not in first.body
    assert get(port, made["path"], first.tag).status == 304
    planned.json("absence", "add", "Ana Reyes", "--from", "2026-11-26", "--to", "2026-11-26")
    changed = get(port, made["path"], first.tag)
    assert changed.status == 200
    assert b"SUMMARY:Away" in changed.body
    other = planned.json("feeds", "token", "rotate", "Ana Reyes")
    assert get(port, made["path"]).status == 404
    assert get(port, other["path"]).status == 200
    planned.json("feeds", "token", "revoke", "Ana Reyes")
    assert get(port, other["path"]).status == 404
