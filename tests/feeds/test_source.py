"""What the server gives out of a real schedule, while people work on it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from scheduler.feeds.service import Feeds
from scheduler.feeds.serving.source import StoreSource
from scheduler.feeds.tokens import hashed
from scheduler.model.feeds import FeedWay
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.company import Company
from tests.conftest import TODAY
from tests.feeds.reading import read


def test_a_secret_finds_its_calendar_until_it_is_renewed_or_revoked(
    shop: Company, feeds: Feeds
) -> None:
    source, ana = feeds.source(), shop.technicians["Ana Reyes"]
    first = feeds.new_secret(ana)
    found = source.find(hashed(first.token))
    assert found is not None
    assert len(read(found.text).events) == 1
    assert source.find(hashed("x" * 32)) is None
    second = feeds.new_secret(ana)
    assert source.find(hashed(first.token)) is None
    assert source.find(hashed(second.token)) is not None
    feeds.revoke(ana)
    assert source.find(hashed(second.token)) is None


def test_a_calendar_without_a_change_is_the_very_same_and_one_with_a_change_is_new(
    shop: Company, feeds: Feeds, journal: Journal
) -> None:
    source = feeds.source()
    token = hashed(feeds.new_secret(shop.technicians["Ana Reyes"]).token)
    before = source.find(token)
    again = source.find(token)
    assert before is not None
    assert again is not None
    assert again.text is before.text
    with journal.command("move", actor="Mia", office_id=shop.office) as unit:
        held = unit.session.scalars(select(Published)).one()
        held.start += timedelta(minutes=30)
    after = source.find(token)
    assert after is not None
    assert after.text != before.text
    assert after.changed_at >= before.changed_at


def test_a_new_day_is_seen_and_who_left_is_gone(shop: Company, feeds: Feeds, store: Store) -> None:
    token = hashed(feeds.new_secret(shop.technicians["Ana Reyes"]).token)
    later = StoreSource(store, Clock(TODAY + timedelta(days=30)))
    found = later.find(token)
    assert found is not None
    assert read(found.text).events == []
    with store.writing() as session:
        session.get_one(Technician, shop.technicians["Ana Reyes"]).left_on = TODAY
    assert feeds.source().find(token) is None


def test_when_it_was_fetched_is_noted(shop: Company, feeds: Feeds, store: Store) -> None:
    source, at = feeds.source(), datetime(2026, 11, 24, 9, tzinfo=UTC)
    feeds.new_secret(shop.technicians["Ana Reyes"])
    with store.reading() as session:
        way = session.scalars(select(FeedWay)).one()
    source.fetched(way.feed_id, at)
    assert [row.fetched_at for row in feeds.ways()] == [at]
