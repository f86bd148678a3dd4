"""The calendars of a schedule as the server gives them out, while people work on it."""

from dataclasses import dataclass
from datetime import date, datetime
from threading import Lock

from sqlalchemy import select, update

from scheduler.feeds.calendar import calendar_text
from scheduler.feeds.contents import read_feed
from scheduler.feeds.serving.served import Served
from scheduler.feeds.ways import Way, works
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store

Seen = tuple[datetime | None, date, FeedLevel, str]
"""What a calendar was made with: when it became stale, the day, its level and its language."""


@dataclass(frozen=True, slots=True)
class _Kept:
    seen: Seen
    served: Served


class StoreSource:
    """Finds calendars by their secret; one without a change is not made again. For any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._kept: dict[int, _Kept] = {}
        self._lock = Lock()

    def find(self, token_hash: str) -> Served | None:
        """The calendar of a secret; None where it is unknown, revoked, or its owner has left."""
        query = (
            select(FeedWay, Feed, Technician, Office)
            .join(Feed, Feed.id == FeedWay.feed_id)
            .join(Technician, Technician.id == Feed.technician_id)
            .join(Office, Office.id == Technician.office_id)
            .where(FeedWay.token_hash == token_hash)
        )
        with self._store.reading() as session:
            found = session.execute(query).one_or_none()
            if found is None:
                return None
            _way, feed, technician, office = Way(*found)
            today = self._clock.today(office.zone)
            if not works(technician, today):
                return None
            seen = (feed.stale_since, today, feed.level, technician.language)
            kept = self._kept.get(feed.id)
            if kept is not None and kept.seen == seen:
                return kept.served
            now = self._clock.now()
            told = read_feed(session, feed, technician, office, today, now)
            return self._keep(
                feed.id, seen, calendar_text(told.code, told.entries, told.words), now
            )

    def _keep(self, feed_id: int, seen: Seen, text: bytes, now: datetime) -> Served:
        """Keep a calendar that was made; it changed only if its text did."""
        with self._lock:
            before = self._kept.get(feed_id)
            if before is not None and before.served.text == text:
                served = before.served
            else:
                served = Served(feed_id, text, now)
            self._kept[feed_id] = _Kept(seen, served)
            return served

    def fetched(self, feed_id: int, at: datetime) -> None:
        """Note that a calendar was read."""
        with self._store.writing() as session:
            session.execute(
                update(FeedWay)
                .where(FeedWay.feed_id == feed_id, FeedWay.kind == WayKind.FETCHED)
                .values(fetched_at=at)
            )
