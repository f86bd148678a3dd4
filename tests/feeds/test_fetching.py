"""Calendars from files and over https, from a real server that does what it should not."""

import gzip
import os
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
import trustme

from scheduler.errors import UserError
from scheduler.feeds.busy import fetching
from scheduler.feeds.busy.fetching import Fetched, fetch, is_public
from tests.feeds.files import calendar
from tests.feeds.https_server import SECRET, Handler, Server, serving

DATA = calendar()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trust(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[Server]:
    with serving(authority) as server:
        yield server


@pytest.fixture
def get(server: Server, trust: ssl.SSLContext) -> Callable[..., Fetched]:
    def get(
        answer: Callable[[Handler], None], kept: Fetched | None = None, seconds: float = 20,
        limit: int = 1_000_000,
    ) -> Fetched:  # fmt: skip
        server.answers["a.ics"] = answer
        address = server.address("a.ics")
        allow = lambda address: True  # noqa: E731
        return fetch(address, kept=kept, seconds=seconds, limit=limit, allow=allow, trust=trust)

    return get


Get = Callable[..., Fetched]


def refused(get: Get, answer: Callable[[Handler], None], sentence: str, **more: float) -> str:
    with pytest.raises(UserError, match=sentence) as told:
        get(answer, **more)
    assert SECRET not in str(told.value)
    assert "localhost" in str(told.value) or "begins with" in str(told.value)
    return str(told.value)


def test_a_calendar_and_the_same_one_again(get: Get, server: Server) -> None:
    mark = {"ETag": '"1"', "Last_Modified": "Tue, 24 Nov 2026 10:00:00 GMT"}
    first = get(lambda to: to.answer(200, DATA, **mark))
    assert first == Fetched(DATA, '"1"', "Tue, 24 Nov 2026 10:00:00 GMT", unchanged=False)
    assert get(lambda to: to.answer(304), kept=first) == Fetched(
        DATA, first.etag, first.modified, unchanged=True
    )
    assert server.asked[1]["if-none-match"] == '"1"'
    assert server.asked[1]["if-modified-since"] == first.modified
    assert server.asked[0]["host"] == f"localhost:{server.server_address[1]}"
    assert get(lambda to: to.answer(200, DATA), kept=first).unchanged
    assert not get(lambda to: to.answer(200, DATA + b"\r\n"), kept=first).unchanged


def test_packed_and_unusual_types_are_read(get: Get) -> None:
    packed = gzip.compress(DATA)
    assert get(lambda to: to.answer(200, packed, Content_Encoding="gzip")).data == DATA
    assert get(lambda to: to.answer(200, DATA, Content_Type="text/html")).data == DATA


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(304, "other than"), (401, "password"), (403, "password"), (404, "knows no calendar"),
     (410, "knows no calendar"), (429, "too often"), (500, "trouble"), (503, "trouble"),
     (206, "other than")],
)  # fmt: skip
def test_answers_that_are_no_calendar(get: Get, status: int, sentence: str) -> None:
    refused(get, lambda to: to.answer(status), sentence)


def test_a_page_to_sign_in_is_no_calendar(get: Get) -> None:
    with pytest.raises(UserError, match="web page"):
        get(lambda to: to.answer(200, b"<html>Sign in</html>", Content_Type="text/html"))


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("http://localhost/a.ics", "begins with http://"),
        ("file:///etc/passwd", "begins with https://"),
        ("ftp://localhost/", "begins with https://"),
        ("https://user:word@localhost/", "password before the @"),
        ("https://localhost:99999/", "cannot be"),
        ("", "sends on to nowhere"),
    ],
)
def test_redirects_lead_nowhere_else(get: Get, target: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        get(lambda to: to.answer(302, Location=target))


def test_redirects_are_followed_but_not_for_ever(get: Get, server: Server) -> None:
    server.answers["b.ics"] = lambda to: to.answer(200, DATA)
    assert get(lambda to: to.answer(301, Location="b.ics")).data == DATA
    refused(get, lambda to: to.answer(302, Location="a.ics"), "too often")
    assert len(server.asked) == 2 + 4


def test_every_redirect_is_checked_and_so_is_every_address_of_a_name(
    server: Server, trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = server.server_address[1]
    server.answers["a.ics"] = lambda to: to.answer(302, Location=f"https://127.0.0.1:{port}/b")
    names = {"localhost": ["127.0.0.1"], "127.0.0.1": ["127.0.0.1"]}
    asked: list[str] = []

    def look_up(host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (text, port)) for text in names[host]]

    monkeypatch.setattr(fetching.socket, "getaddrinfo", look_up)
    allowed = iter([True, False])
    with pytest.raises(UserError, match=r"127\.0\.0\.1 is an address inside"):
        fetch(server.address("a.ics"), allow=lambda _: next(allowed), trust=trust)
    assert asked == ["localhost", "127.0.0.1", "127.0.0.1"]
    names["localhost"] = ["93.184.215.14", "127.0.0.1"]
    with pytest.raises(UserError, match="inside this network"):
        fetch(server.address("a.ics"), trust=trust)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"]
)
def test_this_machine_is_not_asked(server: Server, trust: ssl.SSLContext, host: str) -> None:
    with pytest.raises(UserError, match=r"inside this network|cannot be"):
        fetch(f"webcal://{host}:{server.server_address[1]}/a.ics", trust=trust)
    assert server.asked == []


@pytest.mark.parametrize(
    "text",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200",
     "168.63.129.16", "192.0.0.192", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255",
     "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "fe80::1",
     "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1"],
)  # fmt: skip
def test_addresses_that_are_not_public(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize(
    "text", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_addresses_that_are_public(text: str) -> None:
    assert is_public(ip_address(text))


def test_bombs_and_endless_bodies_stop_at_the_limit(get: Get) -> None:
    bomb = gzip.compress(b"BEGIN:VCALENDAR" + bytes(200_000_000), 1)
    refused(get, lambda to: to.answer(200, bomb, Content_Encoding="gzip"), "larger than")

    def endless(to: Handler) -> None:
        to.send_response(200)
        to.end_headers()
        while True:
            to.wfile.write(bytes(65_536))

    refused(get, endless, "larger than")


def drip(body: bool) -> Callable[[Handler], None]:
    def answer(to: Handler) -> None:
        to.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"\r\n" if body else b""))
        for _ in range(200):
            to.wfile.write(b"X" if body else b"X: y\r\n")
            to.wfile.flush()
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize("body", [True, False])
def test_a_slow_drip_ends_with_the_time(get: Get, body: bool) -> None:
    begun = time.monotonic()
    refused(get, drip(body), "within 0.5 seconds", seconds=0.5)
    assert time.monotonic() - begun < 8


def test_what_breaks_off_is_not_taken(get: Get) -> None:
    def short(to: Handler) -> None:
        to.send_response(200)
        to.send_header("Content-Length", "1000")
        to.end_headers()
        to.wfile.write(DATA)
        to.close_connection = True

    refused(get, short, "broke off")
    half = gzip.compress(DATA)[:-9]
    refused(get, lambda to: to.answer(200, half, Content_Encoding="gzip"), "broke off")
    refused(get, lambda to: to.answer(200, DATA, Content_Encoding="gzip"), "broke off")
    refused(get, lambda to: to.answer(200, DATA, Content_Encoding="br"), "not asked for")


def test_a_certificate_nobody_trusts(server: Server) -> None:
    server.answers["a.ics"] = lambda to: to.answer(200, DATA)
    with pytest.raises(UserError, match="certificate is not trusted"):
        fetch(server.address("a.ics"), allow=lambda _: True)


def test_a_server_that_is_not_there(trust: ssl.SSLContext) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"https://localhost:{taken.getsockname()[1]}/{SECRET}"
        with pytest.raises(UserError, match="localhost cannot be reached"):
            fetch(address, allow=lambda _: True, trust=trust)


@pytest.mark.parametrize(
    "source", ["http://example.org/a", "file:///etc/passwd", "https://", "https://a b/",
               "https://me:word@example.org/a", "HTTP://example.org", "data://x", "https://[::1/"]
)  # fmt: skip
def test_addresses_that_are_refused_unasked(source: str) -> None:
    with pytest.raises(UserError) as told:
        fetch(source)
    assert "word" not in str(told.value).replace("password", "")


def test_a_file_and_the_same_again(tmp_path: Path) -> None:
    path = tmp_path / "own.ics"
    path.write_bytes(DATA)
    first = fetch(str(path))
    assert (first.data, first.unchanged) == (DATA, False)
    assert fetch(str(path), kept=first).unchanged
    path.write_bytes(DATA + b"\r\n")
    assert not fetch(str(path), kept=first).unchanged
    with pytest.raises(UserError, match="larger than"):
        fetch(str(path), limit=10)


def test_only_regular_files(tmp_path: Path) -> None:
    sources = [str(tmp_path), "/dev/zero" if os.name == "posix" else "NUL"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        sources.append(str(tmp_path / "pipe"))
    for source in sources:
        with pytest.raises(UserError, match="is not a file"):
            fetch(source)
    for source in (str(tmp_path / "none.ics"), "a\0b"):
        with pytest.raises(UserError, match="cannot be read"):
            fetch(source)
