"""Calendars find their way out: by whichever way, after whatever went wrong."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from scheduler.errors import UserError
from scheduler.feeds.publishing import PAUSES
from scheduler.feeds.service import Feeds
from scheduler.feeds.tokens import hashed
from scheduler.history import History
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.feeds import FeedSettings, WayForm, WayState
from tests.company import Company
from tests.conftest import KeysInMemory
from tests.feeds.dav_answers import Answering, Says
from tests.feeds.dav_servers import Server, event
from tests.feeds.reading import read

TODAY = date(2026, 11, 24)


def to_folder(feeds: Feeds, shop: Company, folder: Path, *names: str) -> None:
    wanted = names or ("Ana Reyes", "Omar Haddad")
    form = WayForm(WayKind.FOLDER, str(folder))
    feeds.add_way([shop.technicians[name] for name in wanted], form)


def states(feeds: Feeds) -> list[WayState]:
    return [way.state for way in feeds.ways()]


def move_visit(journal: Journal, shop: Company, to: str = "Ana Reyes", day: date = TODAY) -> None:
    with journal.command("move", actor="Mia", office_id=shop.office) as unit:
        held = unit.session.scalars(select(Published)).one()
        held.technician_id, held.day = shop.technicians[to], day
        held.start += timedelta(minutes=30)
        held.end += timedelta(minutes=30)
        visit = unit.session.scalars(select(Visit)).one()
        visit.calendar_sequence += 1


@pytest.fixture
def history(store: Store, journal: Journal) -> History:
    return History(store, journal, "Mia")


def stampless(calendar: str) -> list[str]:
    """The lines of a calendar but those that say when something was changed."""
    stamps = ("DTSTAMP", "LAST-MODIFIED")
    return [line for line in calendar.splitlines() if not line.startswith(stamps)]


def say(feeds: Feeds, shop: Company, **changes: Any) -> None:
    """Change what Ana's calendar says."""
    ana = shop.technicians["Ana Reyes"]
    (row,) = (row for row in feeds.rows() if row.technician_id == ana)
    feeds.change(ana, replace(row.settings, **changes))


def test_what_waits_is_published_and_what_is_fresh_is_left_alone(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path)
    assert states(feeds) == [WayState.WAITING] * 2
    first = feeds.publish()
    assert [(row.technician, row.events, row.changed) for row in first] == [
        ("Ana Reyes", 1, 1),
        ("Omar Haddad", 0, 1),
    ]
    assert states(feeds) == [WayState.FRESH] * 2
    assert not any(row.stale for row in feeds.rows())
    assert feeds.publish() == ()
    move_visit(journal, shop)
    assert states(feeds) == [WayState.WAITING, WayState.FRESH]
    assert [row.technician for row in feeds.publish()] == ["Ana Reyes"]
    assert [row.changed for row in feeds.publish(every=True)] == [0, 0]


def test_a_visit_given_to_a_colleague_leaves_one_calendar_and_enters_the_other(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path)
    feeds.publish()
    move_visit(journal, shop, "Omar Haddad")
    feeds.publish()
    files = {row.technician: tmp_path / row.file for row in feeds.rows()}
    events = {who: len(read(file.read_bytes()).events) for who, file in files.items()}
    assert events == {"Ana Reyes": 0, "Omar Haddad": 1}


def test_a_new_day_moves_the_window(
    shop: Company, store: Store, journal: Journal, feeds: Feeds, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path)
    feeds.publish()
    tomorrow = Feeds(store, journal, Clock(TODAY + timedelta(days=1)))
    assert states(tomorrow) == [WayState.WAITING] * 2
    assert [row.changed for row in tomorrow.publish()] == [0, 0]
    assert states(tomorrow) == [WayState.FRESH] * 2


def test_what_fails_says_why_waits_longer_each_time_and_stops_nobody(
    shop: Company, store: Store, feeds: Feeds, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    to_folder(feeds, shop, in_the_way, "Ana Reyes")
    to_folder(feeds, shop, tmp_path / "good", "Omar Haddad")
    told = feeds.publish()
    assert "cannot be written" in told[0].error
    assert told[1].error == ""
    ana, omar = feeds.ways()
    assert (ana.state, omar.state) == (WayState.FAILING, WayState.FRESH)
    assert ana.last_error == told[0].error
    assert feeds.publish() == ()
    waits = []
    for _ in range(len(PAUSES) + 1):
        with store.writing() as session:
            way = session.scalars(select(FeedWay).where(FeedWay.id == ana.id)).one()
            assert way.next_try_at is not None
            waits.append(round((way.next_try_at - datetime.now(UTC)) / timedelta(minutes=1), 1))
            way.next_try_at = None
        feeds.publish()
    assert len(waits) == len(PAUSES) + 1
    assert waits == sorted(waits)
    in_the_way.unlink()
    with store.writing() as session:
        session.execute(update(FeedWay).values(next_try_at=None))
    assert feeds.publish()[0].error == ""
    assert states(feeds) == [WayState.FRESH] * 2


def test_who_is_interrupted_after_publishing_publishes_again(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(feeds, shop, tmp_path)

    def dies(*_told: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken, pytest.raises(KeyboardInterrupt):
        broken.setattr("scheduler.feeds.publishing._note", dies)
        feeds.publish()
    assert states(feeds) == [WayState.WAITING] * 2
    assert [row.changed for row in feeds.publish()] == [0, 1]
    assert states(feeds) == [WayState.FRESH] * 2


def test_what_changes_while_it_is_published_is_published_again(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(feeds, shop, tmp_path, "Ana Reyes")
    from scheduler.feeds import publishing

    as_it_is = publishing._to_folder

    def meanwhile(job: object) -> object:
        monkeypatch.setattr(publishing, "_to_folder", as_it_is)
        move_visit(journal, shop)
        return as_it_is(job)  # type: ignore[arg-type]

    monkeypatch.setattr(publishing, "_to_folder", meanwhile)
    feeds.publish()
    assert states(feeds) == [WayState.WAITING]
    assert [row.changed for row in feeds.publish()] == [1]
    assert states(feeds) == [WayState.FRESH]


def test_the_calendar_of_who_left_is_taken_away(
    shop: Company, store: Store, journal: Journal, feeds: Feeds, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path)
    feeds.publish()
    assert len(list(tmp_path.glob("*.ics"))) == 2
    with store.writing() as session:
        session.get_one(Technician, shop.technicians["Ana Reyes"]).left_on = TODAY
    feeds.publish(every=True)
    assert len(list(tmp_path.glob("*.ics"))) == 1
    assert [way.technician for way in feeds.ways()] == ["Omar Haddad"]


def test_who_left_has_no_events_on_a_calendar_server(
    shop: Company, store: Store, feeds: Feeds, server: Server
) -> None:
    form = WayForm(WayKind.CALENDAR_SERVER, server.calendar, server.user, server.password)
    feeds.add_way([shop.technicians["Ana Reyes"]], form)
    feeds.publish()
    assert len(server.hold(server.calendar)) == 1
    with store.writing() as session:
        session.get_one(Technician, shop.technicians["Ana Reyes"]).left_on = TODAY
    assert [(row.changed, row.error) for row in feeds.publish(every=True)] == [(1, "")]
    assert server.hold(server.calendar) == {}
    assert feeds.ways() == ()


def test_a_change_for_today_wants_a_call_until_somebody_called(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path
) -> None:
    move_visit(journal, shop)
    assert not any(row.call_since for row in feeds.rows()), "nobody subscribes yet"
    to_folder(feeds, shop, tmp_path)
    feeds.publish()
    move_visit(journal, shop, day=TODAY + timedelta(days=3))
    assert [row.call_since is not None for row in feeds.rows()] == [True, False]
    feeds.called([shop.technicians["Ana Reyes"]])
    move_visit(journal, shop, day=TODAY + timedelta(days=4))
    assert not any(row.call_since for row in feeds.rows())


def test_a_level_that_is_changed_is_told(shop: Company, feeds: Feeds, tmp_path: Path) -> None:
    to_folder(feeds, shop, tmp_path, "Ana Reyes")
    feeds.publish()
    say(feeds, shop, level=FeedLevel.CLIENT_NAME)
    assert [row.changed for row in feeds.publish()] == [1]
    (file,) = tmp_path.glob("*.ics")
    assert "Gift shop" in file.read_text("utf-8")


def test_every_change_of_a_level_is_told(shop: Company, feeds: Feeds, tmp_path: Path) -> None:
    to_folder(feeds, shop, tmp_path, "Ana Reyes")
    for level, told in (
        (FeedLevel.FULL_BRIEF, True),
        (FeedLevel.CLIENT_NAME, True),
        (FeedLevel.NUMBER_AND_STREET, False),
    ):
        say(feeds, shop, level=level)
        assert states(feeds) == [WayState.WAITING]
        feeds.publish()
        (file,) = tmp_path.glob("*.ics")
        assert ("Gift shop" in file.read_text("utf-8")) == told


def test_what_a_calendar_says_is_taken_back_brought_back_and_told_each_time(
    shop: Company, feeds: Feeds, history: History, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path, "Ana Reyes")
    feeds.publish()
    (file,) = tmp_path.glob("*.ics")
    low = file.read_text("utf-8")
    say(feeds, shop, level=FeedLevel.CLIENT_NAME, language="th", days_ahead=14)
    feeds.publish()
    assert "Gift shop" in file.read_text("utf-8")
    told = history.undo_last(shop.office)
    assert told is not None
    assert (told.command, told.actor, told.summary["name"]) == ("feed", "Mia", "Ana Reyes")
    assert told.office == "Main"
    assert states(feeds) == [WayState.WAITING]
    feeds.publish()
    assert stampless(file.read_text("utf-8")) == stampless(low)
    history.redo_last(shop.office)
    assert feeds.rows()[0].settings == FeedSettings(FeedLevel.CLIENT_NAME, "th", 7, 14)
    feeds.publish()
    assert "Gift shop" in file.read_text("utf-8")


def test_the_history_says_what_a_calendar_said_before(
    shop: Company, feeds: Feeds, history: History
) -> None:
    say(feeds, shop, level=FeedLevel.FULL_BRIEF, language="es")
    say(feeds, shop, level=FeedLevel.FULL_BRIEF)
    (row, *_others) = history.rows()
    changes = {
        (record.entity, record.name, field.field, field.before, field.after)
        for record in history.details(row.id).records
        for field in record.fields
    }
    assert changes == {
        ("feed", "Ana Reyes", "level", "number_and_street", "full_brief"),
        ("technician", "Ana Reyes", "language", "en", "es"),
    }


def test_an_undo_takes_nothing_back_that_was_told_or_revoked(
    shop: Company, feeds: Feeds, history: History, journal: Journal, tmp_path: Path
) -> None:
    ana = shop.technicians["Ana Reyes"]
    say(feeds, shop, level=FeedLevel.CLIENT_NAME)
    to_folder(feeds, shop, tmp_path, "Ana Reyes")
    dead = feeds.new_secret(ana)
    feeds.publish()
    move_visit(journal, shop)
    feeds.revoke(ana)
    before = feeds.rows()[0]
    assert [row and row.command for row in (history.undo_last(), history.undo_last())] == [
        "move",
        "feed",
    ]
    after = feeds.rows()[0]
    assert after.level is FeedLevel.NUMBER_AND_STREET
    assert after.published_at == before.published_at
    assert after.call_since == before.call_since is not None
    assert [way.kind for way in feeds.ways()] == [WayKind.FOLDER]
    assert feeds.source().find(hashed(dead.token)) is None


@pytest.mark.parametrize(("back", "ahead"), [(-1, 60), (93, 60), (7, 0), (7, 367)])
def test_days_that_no_calendar_looks_at_are_one_sentence(
    shop: Company, feeds: Feeds, back: int, ahead: int
) -> None:
    with pytest.raises(UserError, match="at most 92 days back and 1 to 366 ahead"):
        say(feeds, shop, days_back=back, days_ahead=ahead)


def test_an_export_tells_nothing_in_the_place_of_a_way(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path
) -> None:
    to_folder(feeds, shop, tmp_path / "way", "Ana Reyes")
    feeds.publish()
    move_visit(journal, shop)
    feeds.export(tmp_path / "export")
    assert states(feeds) == [WayState.WAITING]
    assert [row.changed for row in feeds.publish()] == [1]


def test_a_secret_is_shown_once_kept_as_its_hash_and_dead_when_renewed(
    shop: Company, feeds: Feeds, store: Store
) -> None:
    ana = shop.technicians["Ana Reyes"]
    first, second = feeds.new_secret(ana), feeds.new_secret(ana)
    assert first.token != second.token
    with store.reading() as session:
        way = session.scalars(select(FeedWay)).one()
        kept = f"{way.token_hash} {way.kept} {way.address}"
    assert second.token not in kept
    (row,) = feeds.ways()
    assert (row.token_shown, row.state) == (second.token[:6], WayState.FRESH)
    assert feeds.revoke(ana)
    assert not feeds.revoke(ana)
    assert feeds.ways() == ()


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (WayForm(WayKind.FOLDER, " "), "Choose the folder"),
        (WayForm(WayKind.CALENDAR_SERVER, "ana"), "not the address of a calendar"),
        (WayForm(WayKind.FILE_SERVER, "https://ana:secret@example.com/"), "not the address"),
        (WayForm(WayKind.FETCHED, ""), "when its secret is made"),
    ],
)
def test_a_way_that_cannot_be_is_one_sentence(
    shop: Company, feeds: Feeds, form: WayForm, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        feeds.add_way([shop.technicians["Ana Reyes"]], form)
    assert feeds.ways() == ()


def test_passwords_go_to_the_key_store_and_nowhere_else(
    shop: Company, feeds: Feeds, store: Store, keys: KeysInMemory
) -> None:
    form = WayForm(WayKind.CALENDAR_SERVER, "https://cloud.example.com/ana/", "ana", "s3cr3t")
    feeds.add_way([shop.technicians["Ana Reyes"]], form)
    assert list(keys.kept.values()) == ["s3cr3t"]
    with store.reading() as session:
        way = session.scalars(select(FeedWay)).one()
        kept = [str(getattr(way, column.key)) for column in FeedWay.__table__.columns]
        assert not any("s3cr3t" in one for one in kept)
        assert session.scalars(select(Feed)).first() is not None


def test_a_calendar_server_is_kept_in_step(
    shop: Company, feeds: Feeds, journal: Journal, server: Server
) -> None:
    form = WayForm(WayKind.CALENDAR_SERVER, server.calendar, server.user, server.password)
    feeds.add_way([shop.technicians["Ana Reyes"]], form)
    (first,) = feeds.publish()
    assert (first.events, first.changed, first.error) == (1, 1, "")
    (text,) = server.hold(server.calendar).values()
    assert b"UID:0b6f0f4e-visit" in text
    assert b"METHOD" not in text
    with server.client() as client:
        told = client.request("PROPFIND", server.calendar, headers={"Depth": "0"}).text
    assert f"Familiar {feeds.rows()[0].code}" in told, "by its work code, not by his name"
    assert "Reyes" not in told
    assert [row.changed for row in feeds.publish(every=True)] == [0]
    move_visit(journal, shop, "Omar Haddad")
    assert [(row.changed, row.error) for row in feeds.publish()] == [(1, "")]
    assert server.hold(server.calendar) == {}


def test_what_was_sent_is_taken_down_with_its_way_and_nothing_else(
    shop: Company, feeds: Feeds, server: Server
) -> None:
    form = WayForm(WayKind.CALENDAR_SERVER, server.calendar, server.user, server.password)
    feeds.add_way([shop.technicians["Ana Reyes"]], form)
    feeds.publish()
    with server.client() as other:
        headers = {"Content-Type": "text/calendar"}
        other.put(server.calendar + "dentist.ics", content=event("mine"), headers=headers)
    (way,) = feeds.ways()
    row = feeds.take_down(way.id)
    assert row is not None
    assert (row.changed, row.error) == (1, "")
    assert set(server.hold(server.calendar)) == {"dentist.ics"}
    assert feeds.ways() == ()
    assert feeds.take_down(way.id) is None


def test_nothing_is_taken_down_from_a_drive_that_is_not_connected(
    shop: Company, feeds: Feeds, tmp_path: Path
) -> None:
    drive, away = tmp_path / "drive", tmp_path / "pulled out"
    feeds.add_way([shop.technicians["Ana Reyes"]], WayForm(WayKind.FOLDER, str(drive)))
    feeds.publish()
    drive.rename(away)
    (way,) = feeds.ways()
    row = feeds.take_down(way.id)
    assert row is not None
    assert "cannot be found; connect its drive" in row.error
    assert [one.state for one in feeds.ways()] == [WayState.FAILING]
    assert not drive.exists()
    away.rename(drive)
    row = feeds.take_down(way.id)
    assert row is not None
    assert row.error == ""
    assert list(drive.iterdir()) == []


def test_what_was_never_sent_is_not_published_by_taking_it_down(
    shop: Company, feeds: Feeds, tmp_path: Path, store: Store
) -> None:
    (tmp_path / "out").mkdir()
    feeds.add_way([shop.technicians["Ana Reyes"]], WayForm(WayKind.FOLDER, str(tmp_path / "out")))
    feeds.take_down(feeds.ways()[0].id)
    with store.reading() as session:
        assert session.scalars(select(Feed.published_at)).all() == [None, None]


def test_a_file_on_a_web_server_is_taken_down_with_its_way(
    shop: Company, feeds: Feeds, plain: Server
) -> None:
    with plain.client() as client:
        client.request("MKCOL", plain.calendar).raise_for_status()
    feeds.add_way([shop.technicians["Ana Reyes"]], WayForm(WayKind.FILE_SERVER, plain.calendar))
    assert [row.error for row in feeds.publish()] == [""]
    assert len(plain.hold(plain.calendar)) == 1
    row = feeds.take_down(feeds.ways()[0].id)
    assert row is not None
    assert row.error == ""
    assert plain.hold(plain.calendar) == {}
    assert feeds.ways() == ()


def test_a_secret_address_is_taken_down_by_being_forgotten(shop: Company, feeds: Feeds) -> None:
    token = feeds.new_secret(shop.technicians["Ana Reyes"]).token
    row = feeds.take_down(feeds.ways()[0].id)
    assert row is not None
    assert row.error == ""
    assert feeds.ways() == ()
    assert feeds.source().find(hashed(token)) is None


def test_what_cannot_be_taken_down_now_can_be_later(
    shop: Company, feeds: Feeds, server: Server, script: Answering, store: Store
) -> None:
    form = WayForm(WayKind.CALENDAR_SERVER, server.calendar, server.user, server.password)
    feeds.add_way([shop.technicians["Ana Reyes"]], form)
    feeds.publish()
    (way,) = feeds.ways()
    with store.writing() as session:
        session.execute(update(FeedWay).values(address=script.url))
    script.prepare("DELETE", Says(503))
    row = feeds.take_down(way.id)
    assert row is not None
    assert "cannot answer just now (503)" in row.error
    assert [one.state for one in feeds.ways()] == [WayState.FAILING]
    with store.writing() as session:
        session.execute(update(FeedWay).values(address=server.calendar))
    row = feeds.take_down(way.id)
    assert row is not None
    assert row.error == ""
    assert server.hold(server.calendar) == {}
    assert feeds.ways() == ()
