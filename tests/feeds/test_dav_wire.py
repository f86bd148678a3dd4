"""How addresses, redirects and passwords are taken."""

import base64
import hashlib
import logging
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.errors import UserError
from scheduler.feeds.dav import Collection, DavProblem, Trouble, href_of, wire
from tests.feeds.dav_answers import HANGS_UP, Answering, Says
from tests.feeds.dav_servers import event

USER, PASSWORD = "ana", "sehr geheim ß"
UIDS = [f"w-{n}@k7.example" for n in range(6)]
EVENTS = {uid: event(uid) for uid in UIDS}
ONE = UIDS[0]
STORED = Says(201, headers={"ETag": '"1"'})


@pytest.fixture
def calendar(script: Answering) -> Iterator[Collection]:
    with Collection(script.url, USER, PASSWORD) as collection:
        yield collection


def test_a_redirect_within_the_server_keeps_what_is_sent(
    script: Answering, calendar: Collection
) -> None:
    for status in (301, 302, 307, 308):
        script.prepare("PUT", Says(status, headers={"Location": "/new/place.ics"}), STORED)
        script.heard.clear()
        assert calendar.publish({ONE: EVENTS[ONE]}, {}).put == 1
        first, second = script.heard
        assert second.path == "/new/place.ics"
        assert (first.body, first.headers) == (second.body, second.headers)


@pytest.mark.parametrize("target", ["http://localhost:{}/cal/", "https://127.0.0.1:{}/", "//x/"])
def test_a_redirect_elsewhere_is_not_followed(
    script: Answering, calendar: Collection, target: str
) -> None:
    script.prepare("PROPFIND", Says(302, headers={"Location": target.format(script.port)}))
    with pytest.raises(DavProblem, match="sends on to") as caught:
        calendar.check()
    assert caught.value.kind is Trouble.NOT_A_CALENDAR
    assert len(script.heard) == 1


@pytest.mark.parametrize("target", ["/cal/", "http://[", ""])
def test_a_redirect_to_nowhere_ends(script: Answering, calendar: Collection, target: str) -> None:
    script.prepare("PROPFIND", Says(302, headers={"Location": target}))
    with pytest.raises(DavProblem) as caught:
        calendar.check()
    assert caught.value.kind is Trouble.NOT_A_CALENDAR


def test_no_secret_is_said_anywhere(script: Answering, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    script.prepare("PUT", STORED, Says(403), HANGS_UP)
    address = script.url.replace("//", f"//{USER}:{PASSWORD}@")
    with Collection(address) as calendar:
        outcome = calendar.publish(EVENTS, {})
    coded = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    assert script.heard[0].headers["authorization"] == f"Basic {coded}"
    said = caplog.text + str(outcome.problem) + repr(outcome) + repr(calendar)
    assert "PUT" in said
    for secret in (PASSWORD, PASSWORD.encode().hex(), coded, "geheim"):
        assert secret not in said


def md5(*parts: str) -> str:
    return hashlib.md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()


def test_a_server_that_takes_digests_only_gets_them(
    script: Answering, calendar: Collection
) -> None:
    asks = Says(401, headers={"WWW-Authenticate": 'Digest realm="cal", nonce="n1"'})
    script.prepare("PUT", asks, asks, STORED)
    outcome = calendar.publish(EVENTS, {})
    assert (outcome.put, outcome.problem) == (6, None)
    assert len(script.heard) == 8
    said = script.heard[2].headers["authorization"]
    whole = md5(md5(USER, "cal", PASSWORD), "n1", md5("PUT", f"/cal/{href_of(ONE)}"))
    assert said.startswith("Digest ")
    assert f'response="{whole}"' in said


@pytest.mark.parametrize(
    "asks",
    [
        'Digest realm="cal", nonce="n", qop="auth-int"',
        'Digest realm="cal", nonce="n", algorithm=X',
        "Digest realm",
        'Digest realm="cal", nonce="n"',
        "",
    ],
)
def test_a_digest_that_cannot_be_made_or_is_wrong(
    script: Answering, calendar: Collection, asks: str
) -> None:
    script.prepare("PUT", Says(401, headers={"WWW-Authenticate": asks}))
    outcome = calendar.publish(EVENTS, {})
    assert outcome.problem is not None
    assert outcome.problem.kind is Trouble.UNAUTHORISED


@pytest.mark.parametrize(
    "url",
    [
        "",
        "cal.example/ana",
        "ftp://cal.example/",
        "https://",
        "https://a:port/",
        "https://[::/",
        "mailto:a",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(UserError, match="The address of the calendar is none"):
        Collection(url)


def test_an_open_line_is_for_this_computer_only() -> None:
    with pytest.raises(UserError, match=r"^cal\.example/ana is an http address"):
        Collection("http://ana:secret@cal.example/ana/")
    for url in ("http://localhost/", "http://127.3.2.1/", "http://[::1]:80/"):
        Collection(url).close()
    Collection("http://cal.example/ana/", insecure=True).close()


@given(st.text())
def test_any_text_is_an_address_or_none(text: str) -> None:
    for url in (text, f"https://{text}", f"https://cal.example/{text}"):
        try:
            address = wire._read(url, insecure=False)
        except UserError:
            continue
        assert address.url.path.endswith("/")


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("https://h/a b/", "/a%20b/"),
        ("https://h/a%20b", "/a%20b/"),
        ("https://h/100%/é?export#x", "/100%25/%C3%A9/"),
        ("https://h/u@x.org/%40", "/u@x.org/%40/"),
    ],
)
def test_addresses_are_sent_as_they_are_meant(typed: str, sent: str) -> None:
    assert wire._read(typed, insecure=False).url.raw_path == sent.encode()
