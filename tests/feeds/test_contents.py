"""What a calendar tells at each level, in each language, and when it tells it anew."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from scheduler.dates.localtime import midnight_utc
from scheduler.feeds.contents import LEVELS, Tells, street
from scheduler.feeds.service import Feeds
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Note, Site
from scheduler.model.feeds import Feed
from scheduler.model.kinds import AbsenceKind, FeedLevel, PlaceSource, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.records import AbsenceForm
from tests.company import ZONE, Company
from tests.feeds.conftest import CHANGED, SECRET
from tests.feeds.reading import plain, read, values

TODAY = date(2026, 11, 24)
Events = Callable[..., list[dict[str, str]]]


@pytest.fixture
def events(feeds: Feeds, tmp_path: Path) -> Events:
    """The events in somebody's file."""

    def found(who: str = "Ana Reyes", level: FeedLevel | None = None) -> list[dict[str, str]]:
        told = feeds.export(tmp_path / "feeds", level)
        file = next(Path(feed.file) for feed in told if feed.technician == who)
        return [values(event) for event in read(file.read_bytes()).events]

    return found


def test_every_level_is_listed_and_only_the_highest_tells_the_brief() -> None:
    assert set(LEVELS) == set(FeedLevel)
    assert [level for level in FeedLevel if Tells.BRIEF in LEVELS[level]] == [FeedLevel.FULL_BRIEF]
    assert not LEVELS[FeedLevel.NUMBER_AND_STREET] & {Tells.CLIENT, Tells.SERVICE, Tells.BRIEF}


@pytest.mark.parametrize(
    ("level", "title", "forbidden"),
    [
        (FeedLevel.NUMBER_AND_STREET, "W-1 · Orchard St", ("Gift", "Rodent", "4711", "Dorothy")),
        (FeedLevel.CLIENT_NAME, "Gift shop · Orchard St", ("4711", "Dorothy")),
        (FeedLevel.FULL_BRIEF, "Gift shop · Orchard St", ()),
    ],
)
def test_a_level_says_what_it_may_and_no_forbidden_word(
    shop: Company, events: Events, level: FeedLevel, title: str, forbidden: tuple[str, ...]
) -> None:
    (event,) = events(level=level)
    assert event["SUMMARY"] == title
    assert event["LOCATION"] == "88 Orchard St\\, New York"
    assert event["GEO"] == "40.7187;-73.9889"
    assert event["X-APPLE-STRUCTURED-LOCATION"].endswith("geo:40.7187,-73.9889")
    everything = "\n".join(event.values())
    for word in (*forbidden, "Ana", "Reyes"):
        assert word not in everything or level is FeedLevel.FULL_BRIEF
    assert (SECRET in plain(event.get("DESCRIPTION", ""))) == (level is FeedLevel.FULL_BRIEF)


@pytest.mark.parametrize(
    "known",
    [
        {"place_source": PlaceSource.POSTAL_CODE},
        {"place_source": PlaceSource.UNKNOWN},
        {"latitude": None},
        {"latitude": 0.0, "longitude": 0.0},
    ],
    ids=["postal code", "unknown", "half", "0;0"],
)
def test_a_place_that_is_not_known_well_is_not_pointed_at(
    shop: Company, events: Events, store: Store, known: dict[str, object]
) -> None:
    with store.writing() as session:
        session.execute(update(Site).values(**known))
    (event,) = events()
    assert "GEO" not in event
    assert "X-APPLE-STRUCTURED-LOCATION" not in event
    assert event["LOCATION"] == "88 Orchard St\\, New York"


def test_what_was_learned_finds_its_way_back_with_the_work_number(
    shop: Company, events: Events, store: Store
) -> None:
    with store.writing() as session:
        session.execute(update(Office).values(email="office@example.com"))
    (event,) = events()
    assert plain(event["DESCRIPTION"]) == (
        "What you learned here: mailto:office@example.com?subject=W-1"
    )


def test_a_calendar_speaks_its_owners_language(shop: Company, events: Events, store: Store) -> None:
    with store.writing() as session:
        session.execute(update(Technician).values(language="th"))
        session.execute(update(Visit).values(status=VisitStatus.CANCELLED))
    (event,) = events(level=FeedLevel.FULL_BRIEF)
    assert event["SUMMARY"] == "ยกเลิก - Gift shop · Orchard St"
    assert "วิธีเข้าไป" in plain(event["DESCRIPTION"])


def test_an_absence_is_a_day_out_of_office_without_its_reason(
    shop: Company, events: Events, store: Store
) -> None:
    made = shop.records.record_absence(
        AbsenceForm(
            shop.technicians["Omar Haddad"],
            midnight_utc(TODAY, ZONE),
            midnight_utc(TODAY + timedelta(days=2), ZONE),
            AbsenceKind.SICK,
        )
    )
    (event,) = events("Omar Haddad")
    assert (event["DTSTART"], event["DTEND"]) == ("20261124", "20261126")
    assert (event["SUMMARY"], event["X-MICROSOFT-CDO-BUSYSTATUS"]) == ("Away", "OOF")
    assert "sick" not in "".join(event.values()).lower()
    form = AbsenceForm(
        shop.technicians["Omar Haddad"],
        midnight_utc(TODAY, ZONE),
        midnight_utc(TODAY, ZONE) + timedelta(hours=12),
        AbsenceKind.SICK,
    )
    shop.records.change_absence(made.id, form)
    (after,) = events("Omar Haddad")
    assert after["UID"] == event["UID"]
    assert int(after["SEQUENCE"]) == int(event["SEQUENCE"]) + 1
    # Eight in New York, when every test begins.
    assert event["DTSTAMP"] == event["LAST-MODIFIED"] >= "20261124T130000Z"
    assert "20261124T130000Z" <= after["DTSTAMP"] == after["LAST-MODIFIED"] < "20261124T140000Z"
    assert after["DTSTART"] == "20261124T050000Z"
    assert events("Ana Reyes")[0]["UID"] == "0b6f0f4e-visit"


@pytest.mark.parametrize("kind", AbsenceKind)
def test_who_runs_late_or_has_left_is_not_away(
    shop: Company, events: Events, store: Store, kind: AbsenceKind
) -> None:
    with store.writing() as session:
        session.add(
            Absence(
                technician_id=shop.technicians["Omar Haddad"],
                start=CHANGED,
                end=CHANGED + timedelta(hours=1),
                kind=kind,
                recorded_at=CHANGED,
                recorded_by="Mia",
            )
        )
    away = kind not in (AbsenceKind.LATE, AbsenceKind.LEFT)
    assert [event["SUMMARY"] for event in events("Omar Haddad")] == ["Away"] * away


@pytest.mark.parametrize("what", ["note", "client", "site", "office", "learned", "absence"])
def test_whatever_a_calendar_tells_makes_it_stale(
    shop: Company, feeds: Feeds, journal: Journal, tmp_path: Path, what: str
) -> None:
    feeds.export(tmp_path)
    assert not any(row.stale for row in feeds.rows())
    client, ana = shop.clients["Gift shop"], shop.technicians["Ana Reyes"]
    with journal.command("change", actor="Mia", office_id=shop.office) as unit:
        session = unit.session
        if what == "note":
            note = Note(client_id=client, text="New", written_at=CHANGED, written_by="Ben")
            session.add(note)
        elif what == "client":
            session.get_one(Client, client).name = "Gift house"
        elif what == "site":
            session.scalars(select(Site)).one().access = "Back door"
        elif what == "office":
            session.get_one(Office, shop.office).email = "office@example.com"
        elif what == "learned":
            session.scalars(select(Visit)).one().outcome = "Two stations taken."
        else:
            session.add(
                Absence(
                    technician_id=ana,
                    start=CHANGED,
                    end=CHANGED + timedelta(days=1),
                    kind=AbsenceKind.SICK,
                    recorded_at=CHANGED,
                    recorded_by="Mia",
                )
            )
    stale = {row.technician for row in feeds.rows() if row.stale}
    assert stale == ({"Ana Reyes", "Omar Haddad"} if what == "office" else {"Ana Reyes"})


def change(session: Session, shop: Company, what: str) -> None:
    """Change something that calendars tell."""
    client, site = shop.clients["Gift shop"], session.scalars(select(Site)).one()
    if what == "note":
        note = Note(client_id=client, text="New", written_at=CHANGED, written_by="Ben")
        session.add(note)
    elif what == "access":
        site.access = "Back door"
    elif what == "street":
        site.street = "90 Orchard St"
    elif what == "name":
        session.get_one(Client, client).name = "Gift house"
    elif what == "notes of Omar":
        session.get_one(Technician, shop.technicians["Omar Haddad"]).notes = "Likes tea"
    elif what == "mail":
        session.get_one(Office, shop.office).email = "office@example.com"
    elif what == "procedure":
        session.get_one(ServiceType, 1).procedure = "Gloves"
    elif what == "language":
        session.get_one(Technician, shop.technicians["Ana Reyes"]).language = "th"
    else:
        session.scalars(select(Feed)).first().level = FeedLevel.CLIENT_NAME  # type: ignore[union-attr]


@pytest.mark.parametrize("level", [FeedLevel.NUMBER_AND_STREET, FeedLevel.FULL_BRIEF])
@pytest.mark.parametrize(
    "what",
    [
        *("note", "access", "street", "name", "notes of Omar", "mail", "procedure", "language"),
        "level",
    ],
)
def test_an_event_that_changes_is_dated_anew_and_no_other(
    shop: Company, events: Events, journal: Journal, store: Store, level: FeedLevel, what: str
) -> None:
    events()
    with store.writing() as session:
        session.execute(update(Feed).values(level=level))
    (before,) = events()
    with journal.command("change", actor="Mia", office_id=shop.office) as unit:
        change(unit.session, shop, what)
    (after,) = events()
    assert before["LAST-MODIFIED"] == before["DTSTAMP"] == "20261120T093000Z"
    assert after["LAST-MODIFIED"] == after["DTSTAMP"]
    stamps = {"LAST-MODIFIED", "DTSTAMP"}
    told = {name: value for name, value in after.items() if name not in stamps}
    same = told == {name: value for name, value in before.items() if name not in stamps}
    # A name alone is not told by number and street, nor a language by an address.
    silent = level is FeedLevel.NUMBER_AND_STREET and what in ("name", "language")
    assert (after["DTSTAMP"] == before["DTSTAMP"]) == (same and not silent)
    assert after["SEQUENCE"] == before["SEQUENCE"]
    assert same == (what not in TELLS[level])


TELLS = {
    FeedLevel.NUMBER_AND_STREET: {"street", "mail", "level"},
    FeedLevel.FULL_BRIEF: {
        *("note", "access", "street", "name", "mail", "procedure", "language", "level"),
    },
}
"""What is told at a level, of what can change."""


@pytest.mark.parametrize("status", [VisitStatus.DONE, VisitStatus.CANCELLED])
def test_what_is_over_keeps_its_date(
    shop: Company, events: Events, journal: Journal, store: Store, status: VisitStatus
) -> None:
    with store.writing() as session:
        session.execute(update(Visit).values(status=status))
    with journal.command("change", actor="Mia", office_id=shop.office) as unit:
        change(unit.session, shop, "street")
    (event,) = events()
    assert event["DTSTAMP"] == "20261120T093000Z"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("88 Orchard St", "Orchard St"),
        ("12a High Road", "High Road"),
        ("Orchard House", "Orchard House"),
        ("88", "88"),
        ("", ""),
        ("3 5th Ave", "5th Ave"),
    ],
)
def test_the_street_of_an_address(address: str, name: str) -> None:
    assert street(address) == name


def test_levels_are_kept_by_feed(shop: Company, feeds: Feeds, store: Store) -> None:
    feeds.rows()
    with store.writing() as session:
        session.execute(update(Feed).values(level=FeedLevel.CLIENT_NAME))
    assert {row.level for row in feeds.rows()} == {FeedLevel.CLIENT_NAME}
