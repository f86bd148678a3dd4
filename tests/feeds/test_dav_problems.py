"""What publishing does when a server refuses, is broken or cannot be reached."""

import hashlib
import re
import socket
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.feeds.calendar import calendar_text
from scheduler.feeds.dav import Collection, DavProblem, Kept, Outcome, Trouble, href_of, wire
from scheduler.feeds.dav.text import NotProperties, product, properties, uids
from tests.feeds import dav_answers
from tests.feeds.dav_answers import HANGS_UP, RUBBISH, WAITS, Answering, Says
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


def kept(uid: str, etag: str = '"1"', text: bytes = b"old") -> Kept:
    return Kept(href_of(uid), etag, hashlib.sha256(text).hexdigest())


def problem(outcome: Outcome) -> DavProblem:
    assert outcome.problem is not None
    return outcome.problem


@pytest.mark.parametrize(
    ("status", "kind", "retry", "tries"),
    [
        (400, Trouble.REFUSED, False, 1),
        (401, Trouble.UNAUTHORISED, False, 1),
        (403, Trouble.FORBIDDEN, False, 1),
        (404, Trouble.MISSING, False, 1),
        (405, Trouble.NOT_A_CALENDAR, False, 1),
        (409, Trouble.MISSING, False, 1),
        (413, Trouble.REFUSED, False, 1),
        (423, Trouble.LOCKED, True, 1),
        (429, Trouble.BUSY, True, 2),
        (500, Trouble.BUSY, True, 2),
        (501, Trouble.NOT_A_CALENDAR, False, 1),
        (503, Trouble.BUSY, True, 2),
        (504, Trouble.BUSY, True, 2),
        (507, Trouble.FULL, False, 1),
        (303, Trouble.NOT_A_CALENDAR, False, 1),
    ],
)
def test_each_refusal_is_told_apart(
    script: Answering,
    calendar: Collection,
    status: int,
    kind: Trouble,
    retry: bool,
    tries: int,
) -> None:
    script.prepare("PUT", Says(status, b"<html>no</html>"))
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {})
    found = problem(outcome)
    assert (found.kind, found.retry, found.uid) == (kind, retry, ONE)
    assert script.methods() == ["PUT"] * tries
    assert (dict(outcome.kept), outcome.put) == ({}, 0)
    assert f"127.0.0.1:{script.port}/cal" in str(found)
    assert str(found).endswith(".")
    assert "{" not in str(found)


@pytest.mark.parametrize("status", [401, 404, 507])
def test_what_would_befall_all_stops_at_once(
    script: Answering, calendar: Collection, status: int
) -> None:
    script.prepare("PUT", STORED, Says(status), STORED)
    outcome = calendar.publish(EVENTS, {})
    assert outcome.put == 1
    assert list(outcome.kept) == UIDS[:1]
    assert len(script.heard) == 2


@pytest.mark.parametrize("status", [400, 403, 423])
def test_what_befalls_one_event_lets_the_others_through(
    script: Answering, calendar: Collection, status: int
) -> None:
    script.prepare("PUT", STORED, Says(status), STORED)
    outcome = calendar.publish(EVENTS, {})
    assert outcome.put == 5
    assert set(outcome.kept) == set(UIDS) - {UIDS[1]}
    assert problem(outcome).uid == UIDS[1]


def test_a_busy_server_is_left_alone_after_three_events(
    script: Answering, calendar: Collection
) -> None:
    script.prepare("PUT", Says(500))
    assert problem(calendar.publish(EVENTS, {})).kind is Trouble.BUSY
    assert len(script.heard) == 6


def test_a_busy_moment_passes_unnoticed(script: Answering, calendar: Collection) -> None:
    script.prepare("PUT", Says(503), STORED)
    outcome = calendar.publish(EVENTS, {})
    assert (outcome.put, outcome.problem) == (6, None)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": "Mon, 23 Nov 2037 14:01:00 GMT"}, "later"),
        ({"Retry-After": "Mon, 23 Nov 2015 14:01:00 GMT"}, 0),
    ],
)
def test_who_says_when_to_come_again_is_not_asked_before(
    script: Answering, calendar: Collection, headers: dict[str, str], seconds: float | str
) -> None:
    script.prepare("PUT", Says(503, headers=headers))
    told = problem(calendar.publish(EVENTS, {})).retry_after
    assert told == seconds if seconds != "later" else told and told > 1e6
    assert len(script.heard) == 1


@pytest.mark.parametrize("text", ["soon", "-5", "²", "9" * 400])
def test_an_odd_time_to_come_again_is_none(
    script: Answering, calendar: Collection, text: str
) -> None:
    script.prepare("PUT", Says(503, headers={"Retry-After": text}))
    assert problem(calendar.publish({ONE: EVENTS[ONE]}, {})).retry_after is None


def test_a_rule_of_calendars_is_about_the_event(script: Answering, calendar: Collection) -> None:
    body = b'<D:error xmlns:D="DAV:" xmlns:C="urn:x"><C:max-resource-size/></D:error>'
    script.prepare("PUT", Says(403, body), Says(409, body), Says(412, body), STORED)
    outcome = calendar.publish(EVENTS, {})
    assert problem(outcome).kind is Trouble.REFUSED
    assert "max-resource-size" in str(problem(outcome))
    assert outcome.put == 3


def test_a_quota_is_a_lack_of_room(script: Answering, calendar: Collection) -> None:
    body = b'<D:error xmlns:D="DAV:"><D:quota-not-exceeded/></D:error>'
    script.prepare("PUT", Says(403, body))
    assert problem(calendar.publish(EVENTS, {})).kind is Trouble.FULL


def test_a_race_is_tried_once(script: Answering, calendar: Collection) -> None:
    script.prepare("PUT", Says(412))
    script.prepare("GET", Says(200, event(ONE, 9), {"ETag": '"2"'}))
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {ONE: kept(ONE)})
    assert script.methods() == ["PUT", "GET", "PUT"]
    assert [heard.headers.get("if-match") for heard in script.heard] == ['"1"', None, '"2"']
    assert (problem(outcome).kind, problem(outcome).retry) == (Trouble.CHANGED, True)
    assert outcome.kept == {ONE: kept(ONE)}


@pytest.mark.parametrize("status", [404, 410])
def test_an_event_gone_by_itself_is_put_as_new(
    script: Answering, calendar: Collection, status: int
) -> None:
    script.prepare("PUT", Says(status), STORED)
    script.prepare("GET", Says(status))
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {ONE: kept(ONE)})
    assert (outcome.put, outcome.problem) == (1, None)
    assert script.heard[-1].headers["if-none-match"] == "*"
    script.prepare("DELETE", Says(status))
    assert calendar.publish({}, outcome.kept).deleted == 1


def test_a_put_that_arrived_though_its_answer_was_lost(
    script: Answering, calendar: Collection
) -> None:
    script.prepare("PUT", HANGS_UP, Says(412))
    script.prepare("GET", Says(200, EVENTS[ONE], {"ETag": '"7"'}))
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {})
    assert (outcome.put, outcome.unchanged, outcome.problem) == (0, 1, None)
    assert outcome.kept == {ONE: kept(ONE, '"7"', EVENTS[ONE])}


def test_no_right_to_delete_does_not_stop_writing(script: Answering, calendar: Collection) -> None:
    script.prepare("DELETE", Says(403))
    script.prepare("PUT", STORED)
    old = {uid: kept(uid) for uid in ("a", "b", "c", "d")}
    outcome = calendar.publish(EVENTS, old)
    assert outcome.put == 6
    assert set(outcome.kept) == {*old, *EVENTS}
    assert problem(outcome).kind is Trouble.FORBIDDEN
    script.heard.clear()
    script.prepare("PUT", Says(403))
    assert not calendar.publish(EVENTS, old).put
    assert script.methods() == ["DELETE"] * 3 + ["PUT"]


ETAG = "<getetag>&quot;p&quot;</getetag>"


@pytest.mark.parametrize(
    ("get", "propfind", "etag"),
    [
        (Says(200, EVENTS[ONE], {"ETag": '"g"'}), Says(405), '"g"'),
        (Says(200, EVENTS[ONE]), dav_answers.properties(ETAG), '"p"'),
        (Says(200, EVENTS[ONE]), Says(405), ""),
        (Says(200, EVENTS[ONE], {"ETag": '"é"'}), Says(207, b"<no"), ""),
        (Says(403), Says(405), ""),
        (Says(200, EVENTS[ONE], {"ETag": 'W/"g"'}), Says(405), 'W/"g"'),
    ],
)
def test_a_server_that_tells_no_tag_is_asked(
    script: Answering, calendar: Collection, get: Says, propfind: Says, etag: str
) -> None:
    script.prepare("PUT", Says(201))
    script.prepare("GET", get)
    script.prepare("PROPFIND", propfind)
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {})
    assert (outcome.put, outcome.problem) == (1, None)
    assert outcome.kept[ONE].etag == etag


def test_without_a_tag_it_is_looked_before_it_is_written(
    script: Answering, calendar: Collection
) -> None:
    script.prepare("GET", Says(200, event(ONE, 3)))
    script.prepare("PUT", STORED)
    outcome = calendar.publish({ONE: EVENTS[ONE]}, {ONE: kept(ONE, "")})
    assert (outcome.put, outcome.problem) == (1, None)
    assert script.methods() == ["GET", "PROPFIND", "PUT"]
    assert script.heard[-1].headers["if-match"] == "*"
    script.prepare("DELETE", Says(204))
    assert calendar.publish({}, {ONE: kept(ONE, "")}).deleted == 1
    assert script.methods()[3:] == ["GET", "PROPFIND", "DELETE"]


def test_a_weak_tag_is_sent_as_a_strong_one(script: Answering, calendar: Collection) -> None:
    script.prepare("PUT", STORED)
    calendar.publish({ONE: EVENTS[ONE]}, {ONE: kept(ONE, 'W/"1"')})
    assert script.heard[0].headers["if-match"] == '"1"'


def test_a_page_that_says_yes_to_everything_is_no_calendar(
    script: Answering, calendar: Collection
) -> None:
    page = Says(200, b"<html>Welcome</html>", {"Content-Type": "text/html"})
    for method in ("PUT", "GET", "PROPFIND"):
        script.prepare(method, page)
    outcome = calendar.publish(EVENTS, {})
    assert problem(outcome).kind is Trouble.NOT_A_CALENDAR
    assert not outcome.kept
    with pytest.raises(DavProblem, match="does not answer like a calendar"):
        calendar.check()


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    b'<multistatus xmlns="DAV:">&b;</multistatus>'
)


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe\x00", b"<multistatus", b'<multistatus xmlns="DAV:"/>', BOMB, b"<a/>"],
)
def test_garbage_is_no_calendar(script: Answering, calendar: Collection, body: bytes) -> None:
    script.prepare("PROPFIND", Says(207, body))
    with pytest.raises(DavProblem) as caught:
        calendar.check()
    assert caught.value.kind is Trouble.NOT_A_CALENDAR


def test_a_file_is_no_calendar(script: Answering, calendar: Collection) -> None:
    script.prepare("PROPFIND", dav_answers.properties("<resourcetype/>"))
    with pytest.raises(DavProblem, match="it is a file"):
        calendar.check()


@given(st.binary())
def test_no_bytes_break_the_readers(body: bytes) -> None:
    with pytest.raises(NotProperties):
        properties(body)
    assert uids(body) == set()
    product(body)


@pytest.mark.parametrize("says", [HANGS_UP, RUBBISH, WAITS])
def test_no_answer_is_unreachable_and_keeps_what_was_done(script: Answering, says: Says) -> None:
    script.prepare("PUT", STORED, says)
    with Collection(script.url, timeout=0.2) as calendar:
        outcome = calendar.publish(EVENTS, {})
    assert (problem(outcome).kind, problem(outcome).retry) == (Trouble.UNREACHABLE, True)
    assert list(outcome.kept) == UIDS[:1]
    assert len(script.heard) == 3


def test_an_endless_answer_is_cut_off(
    script: Answering, calendar: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "LONGEST_ANSWER", 1000)
    script.prepare("PROPFIND", Says(207, b" " * 500_000))
    with pytest.raises(DavProblem, match="endless"):
        calendar.check()


def test_nobody_at_the_address() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with (
            Collection(f"http://127.0.0.1:{port}/cal") as calendar,
            pytest.raises(DavProblem, match="cannot be reached") as caught,
        ):
            calendar.check()
    assert (caught.value.kind, caught.value.retry) == (Trouble.UNREACHABLE, True)


IS_CALENDAR = "<resourcetype><collection/><C:calendar/></resourcetype>"


def test_a_server_may_refuse_the_colour(script: Answering, calendar: Collection) -> None:
    script.prepare("PROPFIND", dav_answers.properties(IS_CALENDAR))
    named = dav_answers.properties("<displayname/>")
    for refusal in (dav_answers.properties("<A:calendar-color/>", 403), Says(403), Says(400)):
        script.prepare("PROPPATCH", named, refusal)
        calendar.describe("K7", "#2255AA")
    for refusal in (dav_answers.properties("<displayname/>", 403), Says(403)):
        script.prepare("PROPPATCH", refusal)
        with pytest.raises(DavProblem) as caught:
            calendar.describe("K7", "#2255AA")
        assert caught.value.kind is Trouble.FORBIDDEN


def test_a_calendar_that_cannot_be_made(script: Answering, calendar: Collection) -> None:
    script.prepare("PROPFIND", Says(404))
    script.prepare("MKCALENDAR", Says(403))
    with pytest.raises(DavProblem) as caught:
        calendar.describe("K7", "#2255AA")
    assert caught.value.kind is Trouble.FORBIDDEN


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_the_folder_itself_is_never_written_or_removed(
    script: Answering, calendar: Collection, name: str
) -> None:
    exactly = f"^{re.escape(name)}$"
    with pytest.raises(ValueError, match=exactly):
        calendar.remove_file(name, Kept(name, '"1"', ""))
    with pytest.raises(ValueError, match=exactly):
        calendar.publish({}, {ONE: Kept(name, '"1"', "")})
    assert not script.heard


def test_uids_are_found_however_they_are_written() -> None:
    long = "a;b,c\\" + "ü" * 80
    assert uids(event(long).replace(b"\r\n", b"\n")) == {long}
    assert uids(event(ONE).replace(b"UID:", b"uid;X-A=1:")) == {ONE}
    assert uids(calendar_text("k7", [])) == set()
