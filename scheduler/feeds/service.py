"""The feeds service: one calendar a technician, written where it can be subscribed to."""

import hashlib
import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.feeds.calendar import calendar_text
from scheduler.feeds.contents import read_feed
from scheduler.feeds.folder import write_feeds
from scheduler.model.feeds import Feed
from scheduler.model.kinds import FeedLevel
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.work import ExportedFeed, FeedRow


class Feeds:
    """Keeps every technician's feed and writes it."""

    def __init__(self, store: Store, journal: Journal, clock: Clock) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock

    def rows(self) -> tuple[FeedRow, ...]:
        """The feeds of those who work here, by name; missing ones are made."""
        self._make_missing()
        with self._store.reading() as session:
            return tuple(
                FeedRow(
                    technician_id=technician.id,
                    technician=technician.name,
                    code=feed.code,
                    level=feed.level,
                    stale=feed.published_at is None or feed.stale_since is not None,
                    published_at=feed.published_at,
                )
                for feed, technician, office in _feeds(session)
                if _works(technician, self._clock.today(office.zone))
            )

    def export(self, folder: Path, level: FeedLevel | None = None) -> tuple[ExportedFeed, ...]:
        """Write one file a technician into the folder, which is made where it is missing.

        Each feed says as much as its own level allows, or all of them ``level``. Files of
        technicians who left are removed.

        Raises:
            UserError: the folder cannot be written; the sentence says why.

        """
        self._make_missing()
        now = self._clock.now()
        with self._store.reading() as session:
            # One office's day may have begun while another's has not.
            feeds = [(*row, self._clock.today(row[2].zone)) for row in _feeds(session)]
            works = {feed.code: _works(person, today) for feed, person, _, today in feeds}
            stale = {feed.id: feed.stale_since for feed, *_ in feeds if works[feed.code]}
            told = [
                read_feed(session, feed, person, office, today, now, level)
                for feed, person, office, today in feeds
                if works[feed.code]
            ]
        texts = {one.code: calendar_text(one.code, one.entries, one.words) for one in told}
        gone = [code for code, here in works.items() if not here]
        paths = write_feeds(folder, texts, gone)
        self._published(stale, now)
        return tuple(
            ExportedFeed(
                technician=one.technician,
                file=str(paths[one.code]),
                events=len(one.entries),
                sha256=hashlib.sha256(texts[one.code]).hexdigest(),
            )
            for one in told
        )

    def _make_missing(self) -> None:
        with self._store.reading() as session:
            missing = list(_without_feed(session, self._clock))
        if missing:
            with self._store.writing() as session:
                ensure_feeds(session, self._clock)

    def _published(self, stale: Mapping[int, datetime | None], at: datetime) -> None:
        with self._store.writing() as session:
            for feed in session.scalars(select(Feed).where(Feed.id.in_(list(stale)))):
                feed.published_at = at
                # What became stale while the files were written stays stale.
                if feed.stale_since == stale[feed.id]:
                    feed.stale_since = None


def ensure_feeds(session: Session, clock: Clock) -> None:
    """Make a feed for everyone who works here and has none; its code tells nothing of him."""
    session.add_all(
        Feed(technician_id=technician.id, code=secrets.token_hex(5))
        for technician in _without_feed(session, clock)
    )
    session.flush()


def _without_feed(session: Session, clock: Clock) -> Iterator[Technician]:
    query = (
        select(Technician, Office.zone)
        .join(Office, Office.id == Technician.office_id)
        .outerjoin(Feed, Feed.technician_id == Technician.id)
        .where(Feed.id.is_(None))
        .order_by(Technician.id)
    )
    for technician, zone in session.execute(query):
        if _works(technician, clock.today(zone)):
            yield technician


def _feeds(session: Session) -> Sequence[tuple[Feed, Technician, Office]]:
    query = (
        select(Feed, Technician, Office)
        .join(Technician, Technician.id == Feed.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .order_by(Technician.name, Technician.id)
    )
    return session.execute(query).all()


def _works(technician: Technician, today: date) -> bool:
    return technician.left_on is None or today < technician.left_on
