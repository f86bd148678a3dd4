"""Publishing to Radicale and Xandikos as they are."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from scheduler.feeds.dav import Collection, DavProblem, Kept, Kind, Outcome, Trouble, href_of
from tests.feeds.conftest import Sent
from tests.feeds.dav_servers import Server, event, radicale

ONE, TWO = "w-1@k7.example", "w-2@k7.example"


@pytest.fixture
def calendar(server: Server) -> Iterator[Collection]:
    """A calendar just made on the server."""
    with Collection(server.calendar, server.user, server.password) as collection:
        collection.describe("K7", "#2255AA")
        yield collection


def published(calendar: Collection, events: Mapping[str, bytes]) -> Mapping[str, Kept]:
    outcome = calendar.publish(events, {})
    assert outcome.problem is None
    assert outcome.put == len(events)
    return outcome.kept


def told(outcome: Outcome) -> tuple[int, int, int, DavProblem | None]:
    return outcome.put, outcome.deleted, outcome.unchanged, outcome.problem


def start(server: Server, uid: str) -> str:
    with server.client() as client:
        text = client.get(server.calendar + href_of(uid)).content
    (held,) = Calendar.from_ical(text).events
    return f"{held.start:%H}"


def test_events_arrive_whole(server: Server, calendar: Collection) -> None:
    kept = published(calendar, {ONE: event(ONE, 1), TWO: event(TWO, 2)})
    held = server.hold(server.calendar)
    assert set(held) == {href_of(ONE), href_of(TWO)} == {known.href for known in kept.values()}
    (first,) = Calendar.from_ical(held[href_of(ONE)]).events
    (wanted,) = Calendar.from_ical(event(ONE, 1)).events
    for name in ("uid", "dtstart", "dtend", "summary", "location", "description", "status"):
        assert first[name] == wanted[name]
    assert b"METHOD" not in held[href_of(ONE)]
    assert all(known.etag for known in kept.values())


def test_what_did_not_change_is_not_sent(calendar: Collection, sent: Sent) -> None:
    events = {ONE: event(ONE), TWO: event(TWO)}
    kept = published(calendar, events)
    assert sent()["PUT"] == 2
    again = calendar.publish(events, kept)
    assert told(again) == (0, 0, 2, None)
    assert again.kept == kept
    assert not sent()


def test_a_visit_moves_is_cancelled_and_goes(
    server: Server, calendar: Collection, sent: Sent
) -> None:
    kept = published(calendar, {ONE: event(ONE, 1), TWO: event(TWO, 2)})
    sent()
    moved = calendar.publish({ONE: event(ONE, 5, sequence=1), TWO: event(TWO, 2)}, kept)
    assert told(moved) == (1, 0, 1, None)
    assert sent() == {"PUT": 1}
    assert start(server, ONE) == "19"
    called_off = event(ONE, 5, sequence=2, cancelled=True)
    cancelled = calendar.publish({ONE: called_off, TWO: event(TWO, 2)}, moved.kept)
    assert told(cancelled) == (1, 0, 1, None)
    assert b"STATUS:CANCELLED" in server.hold(server.calendar)[href_of(ONE)]
    sent()
    gone = calendar.publish({TWO: event(TWO, 2)}, cancelled.kept)
    assert told(gone) == (0, 1, 1, None)
    assert sent() == {"DELETE": 1}
    assert set(gone.kept) == {TWO}
    assert server.uids(server.calendar) == [TWO]


def test_events_of_others_stay_as_they_are(server: Server, calendar: Collection) -> None:
    with server.client() as other:
        headers = {"Content-Type": "text/calendar"}
        other.put(server.calendar + "dentist.ics", content=event("mine"), headers=headers)
    dentist = server.hold(server.calendar)["dentist.ics"]
    kept = published(calendar, {ONE: event(ONE)})
    kept = calendar.publish({ONE: event(ONE, 3)}, kept).kept
    assert told(calendar.publish({}, kept)) == (0, 1, 0, None)
    assert server.hold(server.calendar) == {"dentist.ics": dentist}


def meddle(server: Server, uid: str, text: bytes) -> None:
    with server.client() as other:
        headers = {"Content-Type": "text/calendar", "If-Match": "*"}
        answer = other.put(server.calendar + href_of(uid), content=text, headers=headers)
        assert answer.status_code < 300


def test_an_edit_of_our_event_is_written_over(
    server: Server, calendar: Collection, sent: Sent
) -> None:
    kept = published(calendar, {ONE: event(ONE, 1), TWO: event(TWO, 1)})
    meddle(server, ONE, event(ONE, 9))
    meddle(server, TWO, event(TWO, 9))
    sent()
    healed = calendar.publish({ONE: event(ONE, 2)}, kept)
    assert told(healed) == (1, 1, 0, None)
    assert sent() == {"PUT": 2, "DELETE": 2, "GET": 2}
    assert server.uids(server.calendar) == [ONE]
    assert start(server, ONE) == "16"
    assert told(calendar.publish({ONE: event(ONE, 3)}, healed.kept)) == (1, 0, 0, None)


def test_something_else_in_our_place_is_left_alone(server: Server, calendar: Collection) -> None:
    kept = published(calendar, {ONE: event(ONE, 1)})
    with server.client() as other:
        other.delete(server.calendar + href_of(ONE))
        headers = {"Content-Type": "text/calendar"}
        other.put(server.calendar + href_of(ONE), content=event("theirs", 9), headers=headers)
    spoiled = calendar.publish({ONE: event(ONE, 2), TWO: event(TWO)}, kept)
    assert spoiled.put == 1
    assert spoiled.problem is not None
    assert (spoiled.problem.kind, spoiled.problem.retry) == (Trouble.CHANGED, False)
    assert spoiled.problem.uid == ONE
    assert spoiled.kept[ONE] == kept[ONE]
    assert server.uids(server.calendar) == ["theirs", TWO]
    given_up = calendar.publish({TWO: event(TWO)}, spoiled.kept)
    assert given_up.problem is not None
    assert set(given_up.kept) == {TWO}
    assert server.uids(server.calendar) == ["theirs", TWO]


def test_an_event_deleted_behind_our_back_comes_back_when_it_changes(
    server: Server, calendar: Collection
) -> None:
    kept = published(calendar, {ONE: event(ONE, 1), TWO: event(TWO)})
    with server.client() as other:
        for uid in (ONE, TWO):
            other.delete(server.calendar + href_of(uid))
    assert told(calendar.publish({ONE: event(ONE, 2)}, kept)) == (1, 1, 0, None)
    assert server.uids(server.calendar) == [ONE]


def test_a_crash_before_the_outcome_is_kept_heals(server: Server, calendar: Collection) -> None:
    old = published(calendar, {ONE: event(ONE, 1), TWO: event(TWO)})
    three = "w-3@k7.example"
    wanted = {ONE: event(ONE, 2), three: event(three)}
    lost = calendar.publish(wanted, old)
    assert told(lost) == (2, 1, 0, None)
    healed = calendar.publish(wanted, old)
    assert healed.problem is None
    # A server that keeps texts as they are need not be sent them again.
    assert healed.put + healed.unchanged == 2
    assert server.uids(server.calendar) == [ONE, three]
    assert set(healed.kept) == {ONE, three}
    again = {uid: event(uid, 7) for uid in wanted}
    assert told(calendar.publish(again, healed.kept)) == (2, 0, 0, None)
    assert server.uids(server.calendar) == [ONE, three]


def test_five_hundred_events(asking: Server) -> None:
    events = {f"w-{n}@k7.example": event(f"w-{n}@k7.example", n) for n in range(500)}
    with Collection(asking.calendar, asking.user, asking.password) as calendar:
        calendar.describe("K7", "#2255AA")
        kept = published(calendar, events)
        last = "w-499@k7.example"
        events[last] = event(last, 1)
        assert told(calendar.publish(events, kept)) == (1, 0, 499, None)
    assert asking.names(asking.calendar) == {href_of(uid) for uid in events}
    assert start(asking, last) == "15"


def prop(server: Server, name: str) -> str:
    headers = {"Depth": "0", "Content-Type": "application/xml"}
    with server.client() as client:
        answer = client.request("PROPFIND", server.calendar, headers=headers, content=ASK)
    return answer.text.split(f"{name}>", 1)[1].split("</", 1)[0]


ASK = (
    b'<propfind xmlns="DAV:" xmlns:I="http://apple.com/ns/ical/"><prop><displayname/>'
    b"<I:calendar-color/></prop></propfind>"
)


def test_name_and_colour_are_set_and_set_again(
    server: Server, calendar: Collection, sent: Sent
) -> None:
    assert prop(server, "displayname") == "K7"
    assert prop(server, "calendar-color").upper() == "#2255AAFF"
    sent()
    calendar.describe("K7", "#2255aa")
    assert sent() == {"PROPFIND": 1}
    calendar.describe("K8 & <co>\n\x07 ห้อง", "#00FF00")
    assert sent() == {"PROPFIND": 1, "PROPPATCH": 2}
    assert prop(server, "displayname") == "K8 &amp; &lt;co&gt; ห้อง"
    assert prop(server, "calendar-color").upper() == "#00FF00FF"


def test_check_tells_a_calendar_from_other_places(server: Server, calendar: Collection) -> None:
    assert calendar.check() is Kind.CALENDAR
    home = "/".join(server.calendar.split("/")[:4])
    with Collection(home, server.user, server.password) as collection:
        with pytest.raises(DavProblem, match="the user's own page") as caught:
            collection.check()
        assert caught.value.kind is Trouble.NOT_A_CALENDAR


def test_an_address_with_nothing_there(server: Server) -> None:
    with Collection(server.calendar, server.user, server.password) as collection:
        with pytest.raises(DavProblem, match="is not there") as caught:
            collection.check()
        assert caught.value.kind is Trouble.MISSING
        outcome = collection.publish({ONE: event(ONE), TWO: event(TWO)}, {})
        assert outcome.problem is not None
        assert outcome.problem.kind is Trouble.MISSING
        assert not outcome.kept
        folder = f"{server.calendar}deeper/"
    with Collection(folder, server.user, server.password) as collection:
        with pytest.raises(DavProblem) as caught:
            collection.describe("K7", "#2255AA")
        assert caught.value.kind in (Trouble.MISSING, Trouble.FORBIDDEN)


FILE = "familiar-a1b2.ics"


@pytest.fixture
def folder(plain: Server) -> Iterator[Collection]:
    """A plain folder made on a server that has such."""
    with plain.client() as client:
        client.request("MKCOL", plain.calendar).raise_for_status()
    with Collection(plain.calendar) as collection:
        yield collection


def test_a_plain_folder_is_no_calendar(folder: Collection) -> None:
    assert folder.check() is Kind.FOLDER
    with pytest.raises(DavProblem, match="plain folder") as caught:
        folder.describe("K7", "#2255AA")
    assert caught.value.kind is Trouble.NOT_A_CALENDAR


def test_a_whole_calendar_as_one_file(plain: Server, folder: Collection, sent: Sent) -> None:
    kept = folder.publish_file(FILE, event(ONE), None).kept
    assert told(folder.publish_file(FILE, event(ONE), kept[FILE])) == (0, 0, 1, None)
    assert sent()["PUT"] == 1
    moved = folder.publish_file(FILE, event(ONE, 1), kept[FILE])
    assert told(moved) == (1, 0, 0, None)
    assert plain.hold(plain.calendar) == {FILE: event(ONE, 1)}
    crashed = folder.publish_file(FILE, event(ONE, 2), kept[FILE])
    assert told(crashed) == (1, 0, 0, None)
    assert plain.hold(plain.calendar) == {FILE: event(ONE, 2)}
    assert told(folder.remove_file(FILE, None)) == (0, 0, 0, None)
    assert told(folder.remove_file(FILE, moved.kept[FILE])) == (0, 1, 0, None)
    assert plain.hold(plain.calendar) == {}


def test_a_file_of_another_program_is_left_alone(plain: Server, folder: Collection) -> None:
    theirs = event(ONE).replace(b"Familiar//", b"Other//")
    with plain.client() as client:
        headers = {"Content-Type": "text/calendar"}
        client.put(plain.calendar + FILE, content=theirs, headers=headers).raise_for_status()
    old = Kept(FILE, '"old"', "0" * 64)
    for outcome in (
        folder.publish_file(FILE, event(ONE), None),
        folder.publish_file(FILE, event(ONE), old),
        folder.remove_file(FILE, old),
    ):
        assert outcome.problem is not None
        assert outcome.problem.kind is Trouble.CHANGED
        assert f"/{FILE} was replaced" in str(outcome.problem)
    assert plain.hold(plain.calendar) == {FILE: theirs}


def test_a_uid_that_others_have_used_spoils_no_other_event(
    server: Server, calendar: Collection
) -> None:
    with server.client() as other:
        headers = {"Content-Type": "text/calendar"}
        other.put(server.calendar + "copy.ics", content=event(ONE), headers=headers)
    outcome = calendar.publish({ONE: event(ONE, 1), TWO: event(TWO)}, {})
    assert TWO in outcome.kept
    if server.name == "xandikos":
        assert outcome.problem is not None
        assert outcome.problem.kind is Trouble.REFUSED
        assert "no-uid-conflict" in str(outcome.problem)


def test_a_wrong_password_is_one_sentence_without_it(asking: Server) -> None:
    with Collection(asking.calendar, asking.user, "wröng secret") as collection:
        with pytest.raises(DavProblem, match="user name and password; enter them") as caught:
            collection.check()
        assert (caught.value.kind, caught.value.retry) == (Trouble.UNAUTHORISED, False)
        assert "secret" not in str(caught.value)
        outcome = collection.publish({ONE: event(ONE), TWO: event(TWO)}, {})
    assert outcome.problem is not None
    assert outcome.problem.kind is Trouble.UNAUTHORISED


def test_user_name_and_password_may_stand_in_the_address(asking: Server) -> None:
    both = f"{quote(asking.user, safe='')}:{quote(asking.password, safe='')}"
    with Collection(asking.calendar.replace("//", f"//{both}@", 1)) as collection:
        collection.describe("K7", "#2255AA")
        assert collection.check() is Kind.CALENDAR


def test_https_is_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    certificate, trusted = tmp_path / "server.pem", tmp_path / "authority.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
    authority.cert_pem.write_to_path(trusted)
    with radicale(tmp_path, certificate) as server:
        address = server.calendar
        with Collection(address, server.user, server.password) as collection:
            with pytest.raises(DavProblem, match="certificate that this computer") as caught:
                collection.check()
            assert (caught.value.kind, caught.value.retry) == (Trouble.UNREACHABLE, False)
        with Collection(address.replace("https", "http"), server.user) as collection:
            with pytest.raises(DavProblem) as caught:
                collection.check()
            assert caught.value.kind is Trouble.UNREACHABLE
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        with Collection(address, server.user, server.password) as collection:
            collection.describe("K7", "#2255AA")
            published(collection, {ONE: event(ONE)})


@given(st.sets(st.text(), min_size=2, max_size=20))
def test_every_uid_has_a_name_of_its_own_for_good(names: set[str]) -> None:
    hrefs = {href_of(uid) for uid in names}
    assert len(hrefs) == len(names)
    assert hrefs == {href_of(uid) for uid in names}
    assert all(len(href) == 68 and href.isascii() and "/" not in href for href in hrefs)


def test_the_name_of_a_uid_never_changes() -> None:
    assert href_of("w-1@k7.example")[:16] == "098d2be57e0fd347"
