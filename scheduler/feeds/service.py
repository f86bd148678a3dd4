"""The feeds service: one calendar a technician, written where it can be subscribed to."""

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.feeds.calendar import calendar_text
from scheduler.feeds.contents import read_feed
from scheduler.feeds.folder import write_feeds
from scheduler.feeds.letters import brief_mail
from scheduler.feeds.publishing import publish, take_down
from scheduler.feeds.serving.source import StoreSource
from scheduler.feeds.tokens import address, webcal
from scheduler.feeds.ways import (
    add_way,
    feed_of,
    new_secret,
    revoke,
    state_of,
    way_rows,
    ways,
    works,
)
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.feeds import (
    MOST_AHEAD,
    MOST_BACK,
    FeedSettings,
    PublishedRow,
    TokenRow,
    WayForm,
    WayRow,
    WayState,
)
from scheduler.views.mail import BriefMail
from scheduler.views.work import ExportedFeed, FeedRow
from scheduler.words import words_in


class Feeds:
    """Keeps every technician's feed and writes it."""

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str = "") -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def rows(self) -> tuple[FeedRow, ...]:
        """The feeds of those who work here, by name; missing ones are made."""
        self._make_missing()
        with self._store.reading() as session:
            waiting: dict[int, bool] = {}
            going = set()
            for way, feed, _technician, office in ways(session):
                going.add(feed.id)
                if way.kind is not WayKind.FETCHED:
                    state = state_of(way, feed, self._clock.today(office.zone))
                    waiting[feed.id] = waiting.get(feed.id, False) or state is not WayState.FRESH
            return tuple(
                FeedRow(
                    technician_id=technician.id,
                    technician=technician.name,
                    code=feed.code,
                    level=feed.level,
                    stale=waiting.get(
                        feed.id, feed.published_at is None or feed.stale_since is not None
                    ),
                    published_at=feed.published_at,
                    call_since=feed.call_since,
                    goes=feed.id in going,
                    language=words_in(technician.language).language,
                    days_back=feed.days_back,
                    days_ahead=feed.days_ahead,
                )
                for feed, technician, office in _feeds(session)
                if works(technician, self._clock.today(office.zone))
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
            there = {feed.code: works(person, today) for feed, person, _, today in feeds}
            stale = {feed.id: feed.stale_since for feed, *_ in feeds if there[feed.code]}
            told = [
                read_feed(session, feed, person, office, today, now, level)
                for feed, person, office, today in feeds
                if there[feed.code]
            ]
        texts = {one.code: calendar_text(one.code, one.entries, one.words) for one in told}
        gone = [code for code, here in there.items() if not here]
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

    def ways(self) -> tuple[WayRow, ...]:
        """Every way of every calendar, by technician, and how far each is."""
        with self._store.reading() as session:
            return way_rows(session, self._clock)

    def add_way(self, technicians: Sequence[int], form: WayForm) -> None:
        """Give calendars a way more; it is taken the next time something is published.

        Raises:
            UserError: no such folder or address can be, or passwords cannot be kept.

        """
        self._make_missing()
        with self._store.writing() as session:
            add_way(session, technicians, form, self._clock.now())

    def remove_way(self, way_id: int) -> None:
        """Take a way away; what is in the folder or on the server stays there."""
        with self._store.writing() as session:
            way = session.get(FeedWay, way_id)
            if way is not None:
                session.delete(way)

    def take_down(self, way_id: int) -> PublishedRow | None:
        """Delete what was sent by a way, where it was sent, and take the way away.

        Where that fails the way stays, and ``error`` says why; None where there is no such way.
        """
        return take_down(self._store, self._clock, way_id)

    def publish(
        self, *, every: bool = False, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[PublishedRow, ...]:
        """Bring every way that waits up to date, or ``every`` one."""
        return publish(self._store, self._clock, every=every, cancelled=cancelled)

    def new_secret(self, technician_id: int) -> TokenRow:
        """A secret address for a technician's calendar; the one before is dead at once.

        Raises:
            UserError: nobody like that has a calendar.

        """
        self._make_missing()
        with self._store.writing() as session:
            return new_secret(session, technician_id, self._clock.now())

    def addresses(self, token: str, server: str) -> tuple[str, str]:
        """The address of a secret on a server, to subscribe to, and as it opens a phone's calendar.

        Raises:
            UserError: that is no address of a server.

        """
        full = address(server, token)
        return full, webcal(full)

    def revoke(self, technician_id: int) -> bool:
        """Take a technician's secret address away at once; whether there was one.

        Raises:
            UserError: nobody like that has a calendar.

        """
        with self._store.writing() as session:
            return revoke(session, technician_id)

    def brief_mail(self, technician_id: int, day: date) -> BriefMail:
        """The briefs of a technician's day as a letter to him, whatever his calendar says.

        Raises:
            UserError: he has no address, or nothing to do on that day.

        """
        with self._store.reading() as session:
            return brief_mail(session, technician_id, day)

    def source(self) -> StoreSource:
        """The calendars as a server gives them out."""
        return StoreSource(self._store, self._clock)

    def change(self, technician_id: int, wanted: FeedSettings) -> None:
        """Change what a technician's calendar says; this can be taken back.

        Raises:
            UserError: nobody like that has a calendar, or no calendar looks at such days.

        """
        if not (0 <= wanted.days_back <= MOST_BACK and 1 <= wanted.days_ahead <= MOST_AHEAD):
            raise UserError(
                "A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.",
                most_back=MOST_BACK,
                most_ahead=MOST_AHEAD,
            )
        self._make_missing()
        with self._journal.command("feed", actor=self._actor) as unit:
            feed, technician = feed_of(unit.session, technician_id)
            unit.change_set.office_id = technician.office_id
            unit.change_set.summary = {"name": technician.name}
            feed.level, technician.language = wanted.level, wanted.language
            feed.days_back, feed.days_ahead = wanted.days_back, wanted.days_ahead

    def called(self, technicians: Sequence[int]) -> None:
        """Somebody has called them about what changed today."""
        with self._store.writing() as session:
            query = select(Feed).where(Feed.technician_id.in_(list(technicians)))
            for feed in session.scalars(query):
                feed.call_since = None

    def _make_missing(self) -> None:
        with self._store.reading() as session:
            missing = list(_without_feed(session, self._clock))
        if missing:
            with self._store.writing() as session:
                ensure_feeds(session, self._clock)

    def _published(self, stale: Mapping[int, datetime | None], at: datetime) -> None:
        with self._store.writing() as session:
            going = set(session.scalars(select(FeedWay.feed_id)))
            for feed in session.scalars(select(Feed).where(Feed.id.in_(list(stale)))):
                feed.published_at = at
                # What became stale while the files were written stays stale, and so does what
                # another way has still to tell.
                if feed.stale_since == stale[feed.id] and feed.id not in going:
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
        if works(technician, clock.today(zone)):
            yield technician


def _feeds(session: Session) -> Sequence[tuple[Feed, Technician, Office]]:
    query = (
        select(Feed, Technician, Office)
        .join(Technician, Technician.id == Feed.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .order_by(Technician.name, Technician.id)
    )
    return session.execute(query).all()
