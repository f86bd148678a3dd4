"""Joint visits and planned handover in calendars: who is told what, at which level, and when."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from scheduler.feeds.service import Feeds
from scheduler.model.clients import Relation
from scheduler.model.feeds import Feed
from scheduler.model.kinds import FeedLevel, RelationKind, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment, Published
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.words import languages, words_in
from tests.company import Company
from tests.feeds.conftest import CHANGED
from tests.feeds.reading import plain, read, values

Event = dict[str, str]
EventOf = Callable[..., Event]
DECEMBER = date(2026, 12, 1)


@pytest.fixture
def event_of(feeds: Feeds, tmp_path: Path) -> EventOf:
    """The one event in somebody's file."""

    def found(who: str, level: FeedLevel | None = FeedLevel.CLIENT_NAME) -> Event:
        told = feeds.export(tmp_path / "feeds", level)
        file = next(Path(feed.file) for feed in told if feed.technician == who)
        (event,) = read(file.read_bytes()).events
        return values(event)

    return found


def comes_along(shop: Company, journal: Journal) -> int:
    """Omar comes along to Ana's visit, and calendars are told."""
    omar = shop.technicians["Omar Haddad"]
    with journal.command("along", actor="Mia", office_id=shop.office) as unit:
        session = unit.session
        visit = session.scalars(select(Visit)).one()
        told = session.scalars(select(Published)).one()
        joint = Visit(
            uid="joint-visit",
            office_id=visit.office_id,
            client_id=visit.client_id,
            site_id=visit.site_id,
            service_type_id=visit.service_type_id,
            status=VisitStatus.PLANNED,
            due_on=visit.due_on,
            minutes=visit.minutes,
            joint_of_id=visit.id,
            pinned_technician_id=omar,
            calendar_changed_at=CHANGED,
        )
        session.add(joint)
        session.flush()
        place = {"technician_id": omar, "day": told.day, "start": told.start, "end": told.end}
        session.add(Published(visit_id=joint.id, **place))
        session.add(Assignment(visit_id=joint.id, arrive=told.start, lines=[], **place))
        unit.write()
        return joint.id


def takes_over(shop: Company, journal: Journal, since: date = DECEMBER) -> None:
    """Omar is to be the usual technician in Ana's place."""
    with journal.command("handover", actor="Mia", office_id=shop.office) as unit:
        client = shop.clients["Gift shop"]
        unit.session.add_all(
            Relation(
                client_id=client,
                technician_id=shop.technicians[name],
                kind=RelationKind.USUAL,
                since=first,
                until=until,
                declared_by="Mia",
            )
            for name, first, until in (
                ("Ana Reyes", date(2026, 1, 1), since),
                ("Omar Haddad", since, None),
            )
        )


@pytest.mark.parametrize(
    ("level", "joint", "main"),
    [
        (FeedLevel.NUMBER_AND_STREET, "Joint visit · W-2 · Orchard St", "Somebody comes along."),
        (
            FeedLevel.CLIENT_NAME,
            "Joint visit with Ana Reyes · Gift shop · Orchard St",
            "Omar Haddad comes along.",
        ),
        (
            FeedLevel.FULL_BRIEF,
            "Joint visit with Ana Reyes · Gift shop · Orchard St",
            "Omar Haddad comes along.",
        ),
    ],
)
def test_both_are_told_of_each_other_as_far_as_their_calendars_may_say(
    shop: Company, journal: Journal, event_of: EventOf, level: FeedLevel, joint: str, main: str
) -> None:
    comes_along(shop, journal)
    along, other = event_of("Omar Haddad", level), event_of("Ana Reyes", level)
    assert along["SUMMARY"] == joint
    assert not other["SUMMARY"].startswith("Joint")
    assert plain(other["DESCRIPTION"]).count(main) == 1
    assert (along["DTSTART"], along["DTEND"]) == (other["DTSTART"], other["DTEND"])
    assert along["UID"] != other["UID"]
    if level is FeedLevel.NUMBER_AND_STREET:
        everything = "\n".join((*along.values(), *other.values()))
        for forbidden in ("Ana", "Reyes", "Omar", "Haddad", "Gift", "Rodent"):
            assert forbidden not in everything
    if level is FeedLevel.FULL_BRIEF:
        told = plain(along["DESCRIPTION"])
        assert "Omar Haddad comes along; Ana Reyes makes the visit." in told
        assert "Omar Haddad is new here." in told
        assert "instead of" not in told


def test_the_visit_is_told_anew_and_keeps_its_place_in_calendars(
    shop: Company, journal: Journal, feeds: Feeds, event_of: EventOf, tmp_path: Path
) -> None:
    before = event_of("Ana Reyes")
    assert not any(row.stale for row in feeds.rows())
    comes_along(shop, journal)
    assert {row.technician for row in feeds.rows() if row.stale} == {"Ana Reyes", "Omar Haddad"}
    after = event_of("Ana Reyes")
    assert (after["UID"], after["SEQUENCE"]) == (before["UID"], before["SEQUENCE"])
    assert after["LAST-MODIFIED"] > before["LAST-MODIFIED"]
    with journal.command("alone", actor="Mia", office_id=shop.office) as unit:
        joint = unit.session.scalars(select(Visit).where(Visit.uid == "joint-visit")).one()
        joint.status = VisitStatus.CANCELLED
    assert {row.technician for row in feeds.rows() if row.stale} == {"Ana Reyes"}
    assert "comes along" not in "".join(event_of("Ana Reyes").values())


def test_two_exports_without_a_change_are_the_same_bytes(
    shop: Company, journal: Journal, feeds: Feeds, tmp_path: Path
) -> None:
    comes_along(shop, journal)
    takes_over(shop, journal)
    first = {one.technician: one.sha256 for one in feeds.export(tmp_path)}
    assert {one.technician: one.sha256 for one in feeds.export(tmp_path)} == first


@pytest.mark.parametrize("level", [FeedLevel.CLIENT_NAME, FeedLevel.FULL_BRIEF])
def test_a_handover_is_told_to_both_with_its_day(
    shop: Company, journal: Journal, event_of: EventOf, level: FeedLevel
) -> None:
    comes_along(shop, journal)
    takes_over(shop, journal)
    for who in ("Ana Reyes", "Omar Haddad"):
        told = plain(event_of(who, level)["DESCRIPTION"])
        assert told.count("From 1 Dec 2026 Omar Haddad is the usual technician.") == 1


def test_the_lowest_level_says_nothing_of_a_handover(
    shop: Company, journal: Journal, event_of: EventOf
) -> None:
    takes_over(shop, journal)
    everything = "\n".join(event_of("Ana Reyes", FeedLevel.NUMBER_AND_STREET).values())
    for forbidden in ("Omar", "Haddad", "usual", "Dec"):
        assert forbidden not in everything


@pytest.mark.parametrize("days", [-31, 61])
def test_a_handover_long_ago_or_far_ahead_is_not_told(
    shop: Company, journal: Journal, event_of: EventOf, days: int
) -> None:
    takes_over(shop, journal, date(2026, 11, 25) + timedelta(days=days))
    assert "usual technician" not in event_of("Ana Reyes")["DESCRIPTION"]


def test_who_neither_hands_over_nor_takes_over_is_not_told(
    shop: Company, journal: Journal, store: Store, event_of: EventOf
) -> None:
    mei = shop.technician("Mei Lin")
    with store.writing() as session:
        session.execute(update(Published).values(technician_id=mei))
    takes_over(shop, journal)
    assert "usual technician" not in event_of("Mei Lin")["DESCRIPTION"]


def test_a_relation_that_changes_makes_calendars_stale_and_dates_their_visits(
    shop: Company, journal: Journal, store: Store, feeds: Feeds, event_of: EventOf
) -> None:
    feeds.rows()
    with store.writing() as session:
        session.execute(update(Feed).values(level=FeedLevel.CLIENT_NAME))
    before = event_of("Ana Reyes", None)
    takes_over(shop, journal)
    assert "Ana Reyes" in {row.technician for row in feeds.rows() if row.stale}
    after = event_of("Ana Reyes", None)
    assert after["SEQUENCE"] == before["SEQUENCE"]
    assert after["LAST-MODIFIED"] > before["LAST-MODIFIED"]


@pytest.mark.parametrize("language", languages())
def test_every_language_says_it(
    shop: Company, journal: Journal, store: Store, event_of: EventOf, language: str
) -> None:
    with store.writing() as session:
        session.execute(update(Technician).values(language=language))
    comes_along(shop, journal)
    takes_over(shop, journal)
    words = words_in(language)
    assert event_of("Omar Haddad")["SUMMARY"].startswith(words.say("joint", name="Ana Reyes"))
    told = plain(event_of("Ana Reyes")["DESCRIPTION"])
    assert words.say("along", name="Omar Haddad") in told
    assert words.say("handover", day=words.date(DECEMBER), name="Omar Haddad") in told
