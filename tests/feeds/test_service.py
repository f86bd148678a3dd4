"""Feeds of a real schedule: what stands in the files, and which files stand in the folder."""

import hashlib
import os
import stat
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, select, update

from scheduler.briefs import Coming, brief_text, read_briefs
from scheduler.errors import UserError
from scheduler.feeds.folder import write_feeds
from scheduler.feeds.service import Feeds
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Contact, Note, OpenQuestion, Priority, Promise, Site
from scheduler.model.feeds import Feed
from scheduler.model.kinds import FeedLevel, Level, Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.company import Company
from tests.feeds.reading import plain, read, values

TODAY = date(2026, 11, 24)
CHANGED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MOST_QUESTIONS = 60
"""An export asks the store less often than this, however many visits there are."""

Plan = Callable[..., int]


@pytest.fixture
def feeds(store: Store, journal: Journal, clock: Clock) -> Feeds:
    return Feeds(store, journal, clock)


@pytest.fixture
def staffed(company: Company) -> Company:
    company.technician("Ana Reyes")
    company.technician("Omar Haddad")
    company.client("Gift shop")
    return company


@pytest.fixture
def plan(staffed: Company, store: Store) -> Plan:
    """Puts a visit of the gift shop on a day, so many days from today."""

    def put(who: str, days: int, status: VisitStatus = VisitStatus.PLANNED) -> int:
        with store.writing() as session:
            site = session.scalars(select(Site)).one()
            start = datetime(2026, 11, 24, 14, tzinfo=UTC) + timedelta(days=days)
            visit = Visit(
                uid=f"visit-{days}-{status}-{staffed.technicians[who]}",
                office_id=staffed.office,
                client_id=site.client_id,
                site_id=site.id,
                service_type_id=1,
                status=status,
                due_on=start.date(),
                minutes=30,
                calendar_sequence=1,
                calendar_changed_at=CHANGED,
            )
            session.add(visit)
            session.flush()
            session.add(
                Published(
                    visit_id=visit.id,
                    technician_id=staffed.technicians[who],
                    day=start.date(),
                    start=start,
                    end=start + timedelta(minutes=30),
                )
            )
            return visit.id

    return put


def events(folder: Path, feeds: Feeds, who: str) -> list[dict[str, str]]:
    file = next(Path(feed.file) for feed in feeds.export(folder) if feed.technician == who)
    return [values(event) for event in read(file.read_bytes()).events]


def test_every_technician_gets_a_file_and_the_report_is_true(
    feeds: Feeds, plan: Plan, tmp_path: Path
) -> None:
    plan("Ana Reyes", 0)
    plan("Ana Reyes", 1)
    told = feeds.export(tmp_path / "new" / "feeds")
    assert [(feed.technician, feed.events) for feed in told] == [
        ("Ana Reyes", 2),
        ("Omar Haddad", 0),
    ]
    for feed in told:
        file = Path(feed.file)
        assert hashlib.sha256(file.read_bytes()).hexdigest() == feed.sha256
        assert len(read(file.read_bytes()).events) == feed.events
        assert "ana" not in file.name.lower()
    assert sorted(os.listdir(tmp_path / "new" / "feeds")) == sorted(
        Path(feed.file).name for feed in told
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mark on files")
def test_files_are_for_their_owner_only(feeds: Feeds, plan: Plan, tmp_path: Path) -> None:
    plan("Ana Reyes", 0)
    for _time in range(2):
        for feed in feeds.export(tmp_path):
            assert stat.S_IMODE(Path(feed.file).stat().st_mode) == 0o600
            # What somebody opened to others is shut again, though nothing in it changed.
            Path(feed.file).chmod(0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be replaced there")
def test_who_reads_while_a_file_is_written_reads_the_old_one_to_its_end(tmp_path: Path) -> None:
    path = write_feeds(tmp_path, {"a": b"old" * 1000}, [])["a"]
    with path.open("rb") as reader:
        begun = reader.read(10)
        write_feeds(tmp_path, {"a": b"new"}, [])
        assert begun + reader.read() == b"old" * 1000
    assert path.read_bytes() == b"new"


def test_the_briefs_of_five_hundred_visits_are_read_together(
    staffed: Company, feeds: Feeds, store: Store, tmp_path: Path
) -> None:
    feeds.rows()
    with store.writing() as session:
        session.execute(update(Feed).values(level=FeedLevel.FULL_BRIEF))
        clients = [Client(office_id=staffed.office, name=f"Shop {n}") for n in range(500)]
        session.add_all(clients)
        session.flush()
        sites = [Site(client_id=client.id, zone="America/New_York") for client in clients]
        session.add_all(sites)
        session.flush()
        visits = [
            Visit(
                uid=f"visit-{site.id}",
                office_id=staffed.office,
                client_id=site.client_id,
                site_id=site.id,
                service_type_id=1,
                status=VisitStatus.PLANNED,
                due_on=TODAY,
                minutes=30,
                calendar_changed_at=CHANGED,
            )
            for site in sites
        ]
        session.add_all(visits)
        session.flush()
        ana = staffed.technicians["Ana Reyes"]
        span = {"day": TODAY, "start": CHANGED, "end": CHANGED + timedelta(minutes=30)}
        session.add_all(Published(visit_id=visit.id, technician_id=ana, **span) for visit in visits)
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    told = feeds.export(tmp_path)
    assert len(asked) < MOST_QUESTIONS
    assert told[0].events == 500
    assert Path(told[0].file).stat().st_size < 2_000_000


def test_two_exports_without_a_change_are_the_same(
    store: Store, journal: Journal, plan: Plan, tmp_path: Path
) -> None:
    plan("Ana Reyes", 0)
    first = Feeds(store, journal, Clock(TODAY)).export(tmp_path)
    plan("Omar Haddad", 0)
    again = Feeds(store, journal, Clock(TODAY)).export(tmp_path)
    assert first[0] == again[0]
    assert first[1].sha256 != again[1].sha256


def test_default_feed_tells_number_street_and_time_and_nothing_else(
    feeds: Feeds, plan: Plan, store: Store, tmp_path: Path
) -> None:
    number = plan("Ana Reyes", 0)
    with store.writing() as session:
        site = session.scalars(select(Site)).one()
        site.street, site.city, site.access = "88 Orchard St", "New York", "Key code 4711"
        contact = Contact(name="Dorothy", phone="+12125550100", email="d@example.org")
        contact.client_id = site.client_id
        session.add(contact)
    (event,) = events(tmp_path, feeds, "Ana Reyes")
    assert event["SUMMARY"] == f"W-{number} · Orchard St"
    assert event["LOCATION"] == "88 Orchard St\\, New York"
    assert "DESCRIPTION" not in event
    text = "".join(path.read_text("utf-8") for path in tmp_path.glob("*.ics"))
    for secret in ("Gift shop", "Dorothy", "555", "example.org", "4711", "Ana", "Reyes"):
        assert secret not in text


SECRETS = ("Strangers", "Side door", "behind the till", "cellar", "I will be the one", "stations")


def tell_everything(staffed: Company, store: Store, level: FeedLevel) -> None:
    """Give the gift shop all that a brief can say, and every feed a level."""
    client = staffed.clients["Gift shop"]
    with store.writing() as session:
        session.execute(update(Feed).values(level=level))
        session.execute(update(Site).values(access="Side door."))
        session.execute(update(ServiceType).values(procedure="Check the stations."))
        session.add_all(
            (
                Priority(
                    client_id=client,
                    subject=Subject.PERSON,
                    level=Level.ESSENTIAL,
                    detail="Strangers frighten her.",
                    asked_on=CHANGED.date(),
                    asked_by="Mia",
                ),
                Promise(
                    client_id=client,
                    subject=Subject.PERSON,
                    text="I will be the one",
                    given_by="Omar Haddad",
                    given_on=CHANGED.date(),
                ),
                OpenQuestion(
                    client_id=client,
                    text="When is the cellar sealed?",
                    owner="Mia",
                    asked_at=CHANGED,
                ),
            )
        )
    learn(staffed, store, "The key hangs behind the till.")


def learn(staffed: Company, store: Store, text: str) -> None:
    with store.writing() as session:
        session.add(
            Note(
                client_id=staffed.clients["Gift shop"],
                text=text,
                written_at=CHANGED,
                written_by="Ben",
            )
        )


def test_full_brief_carries_what_whoever_comes_must_know(
    feeds: Feeds, plan: Plan, staffed: Company, store: Store, tmp_path: Path
) -> None:
    number = plan("Ana Reyes", 0)
    feeds.rows()
    tell_everything(staffed, store, FeedLevel.FULL_BRIEF)
    (event,) = events(tmp_path, feeds, "Ana Reyes")
    assert event["SUMMARY"].startswith("Gift shop")
    told = plain(event["DESCRIPTION"])
    assert told.startswith("Rodent control at Gift shop\n\nWhat matters to them\n")
    assert "Ana Reyes is new here." in told
    for secret in SECRETS:
        assert secret in told
    coming = Coming(number, TODAY, staffed.technicians["Ana Reyes"])
    with store.reading() as session:
        assert told == brief_text(read_briefs(session, [coming])[number])


@pytest.mark.parametrize("level", [FeedLevel.NUMBER_AND_STREET, FeedLevel.CLIENT_NAME])
def test_lower_levels_show_nothing_of_a_brief(
    feeds: Feeds,
    plan: Plan,
    staffed: Company,
    store: Store,
    tmp_path: Path,
    level: FeedLevel,
) -> None:
    plan("Ana Reyes", 0)
    feeds.rows()
    tell_everything(staffed, store, level)
    (event,) = events(tmp_path, feeds, "Ana Reyes")
    wanted = "Rodent control" if level is FeedLevel.CLIENT_NAME else None
    assert event.get("DESCRIPTION") == wanted
    text = "".join(path.read_text("utf-8") for path in tmp_path.glob("*.ics"))
    for secret in (*SECRETS, "Ana", "Omar", "Mia", "new here"):
        assert secret not in text


def test_a_brief_changes_when_something_was_learned_and_not_with_the_days(
    store: Store, journal: Journal, plan: Plan, staffed: Company, tmp_path: Path
) -> None:
    plan("Ana Reyes", 5)
    Feeds(store, journal, Clock(TODAY)).rows()
    tell_everything(staffed, store, FeedLevel.FULL_BRIEF)
    today = Feeds(store, journal, Clock(TODAY)).export(tmp_path)
    later = Feeds(store, journal, Clock(TODAY + timedelta(days=4))).export(tmp_path)
    assert later == today
    learn(staffed, store, "The cat is called Marlowe.")
    after = Feeds(store, journal, Clock(TODAY)).export(tmp_path)
    assert after[0].sha256 != today[0].sha256
    assert after[1] == today[1]


def test_a_feed_looks_a_week_back_and_sixty_days_ahead(
    feeds: Feeds, plan: Plan, tmp_path: Path
) -> None:
    numbers = [plan("Ana Reyes", days) for days in (-8, -7, 60, 61)]
    titles = [event["SUMMARY"].split(" ")[0] for event in events(tmp_path, feeds, "Ana Reyes")]
    assert titles == [f"W-{number}" for number in numbers[1:3]]


def test_a_cancelled_visit_stays_ten_days(
    store: Store, journal: Journal, plan: Plan, tmp_path: Path
) -> None:
    plan("Ana Reyes", 3, VisitStatus.CANCELLED)
    soon = Feeds(store, journal, Clock(CHANGED.date() + timedelta(days=8)))
    (event,) = events(tmp_path, soon, "Ana Reyes")
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"].startswith("CANCELLED - W-")
    later = Feeds(store, journal, Clock(CHANGED.date() + timedelta(days=11)))
    assert events(tmp_path, later, "Ana Reyes") == []


def test_a_visit_given_to_another_moves_with_its_name(
    feeds: Feeds, plan: Plan, staffed: Company, store: Store, tmp_path: Path
) -> None:
    number = plan("Ana Reyes", 0)
    (before,) = events(tmp_path, feeds, "Ana Reyes")
    with store.writing() as session:
        held = session.scalars(select(Published)).one()
        held.technician_id = staffed.technicians["Omar Haddad"]
        visit = session.get_one(Visit, number)
        visit.calendar_sequence += 1
        visit.calendar_changed_at = CHANGED + timedelta(days=3)
    assert events(tmp_path, feeds, "Ana Reyes") == []
    (after,) = events(tmp_path, feeds, "Omar Haddad")
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["LAST-MODIFIED"] == after["DTSTAMP"] == "20261123T093000Z"


def test_the_file_of_someone_who_left_is_removed_and_others_stay(
    feeds: Feeds, plan: Plan, staffed: Company, store: Store, tmp_path: Path
) -> None:
    plan("Ana Reyes", 0)
    ana, omar = (Path(feed.file) for feed in feeds.export(tmp_path))
    strange = tmp_path / "familiar-of-my-own.ics"
    strange.write_text("mine")
    with store.writing() as session:
        session.get_one(Technician, staffed.technicians["Ana Reyes"]).left_on = TODAY
    told = feeds.export(tmp_path)
    assert [feed.technician for feed in told] == ["Omar Haddad"]
    assert [row.technician for row in feeds.rows()] == ["Omar Haddad"]
    assert (ana.exists(), omar.exists(), strange.exists()) == (False, True, True)


def test_export_makes_feeds_fresh(
    feeds: Feeds, plan: Plan, clock: Clock, store: Store, tmp_path: Path
) -> None:
    plan("Ana Reyes", 0)
    rows = feeds.rows()
    assert all(row.stale and row.published_at is None for row in rows)
    assert rows == feeds.rows()
    feeds.export(tmp_path)
    assert [row.code for row in feeds.rows()] == [row.code for row in rows]
    assert not any(row.stale for row in feeds.rows())
    with store.writing() as session:
        session.execute(
            update(Feed)
            .where(Feed.technician_id == rows[0].technician_id)
            .values(stale_since=clock.now())
        )
    assert [row.stale for row in feeds.rows()] == [True, False]


def test_a_folder_that_cannot_be_made_is_one_sentence(
    feeds: Feeds, plan: Plan, tmp_path: Path
) -> None:
    plan("Ana Reyes", 0)
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    with pytest.raises(UserError, match=r"^The feeds cannot be written to .*file.*choose a folder"):
        feeds.export(in_the_way)
    assert all(row.stale for row in feeds.rows())


def test_a_write_that_fails_leaves_the_old_file_and_no_crumbs(tmp_path: Path) -> None:
    write_feeds(tmp_path, {"a": b"old"}, [])
    (tmp_path / "familiar-b.ics").mkdir()
    with pytest.raises(UserError):
        write_feeds(tmp_path, {"b": b"new"}, [])
    assert sorted(os.listdir(tmp_path)) == ["familiar-a.ics", "familiar-b.ics"]
    assert (tmp_path / "familiar-a.ics").read_bytes() == b"old"


def test_an_unchanged_file_is_not_written_again(tmp_path: Path) -> None:
    path = write_feeds(tmp_path, {"a": b"same"}, [])["a"]
    os.utime(path, (1, 1))
    write_feeds(tmp_path, {"a": b"same"}, [])
    assert path.stat().st_mtime == 1


def test_a_folder_is_made_for_a_company_without_calendars(tmp_path: Path) -> None:
    assert write_feeds(tmp_path / "new", {}, []) == {}
    assert (tmp_path / "new").is_dir()
