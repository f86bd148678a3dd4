"""The feeds service: one calendar a technician, written where it can be subscribed to."""

import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, brief_text, read_briefs
from scheduler.feeds.calendar import FeedVisit, calendar_text
from scheduler.feeds.folder import write_feeds
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.feeds import Feed
from scheduler.model.kinds import FeedLevel, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.work import ExportedFeed, FeedRow

GRACE = timedelta(days=10)
"""How long a cancelled visit still stands in a feed, marked as cancelled."""

_HOUSE = re.compile(r"^\d\S*\s+")

_Row = tuple[Visit, Published, Site, Client, ServiceType]


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

    def export(self, folder: Path) -> tuple[ExportedFeed, ...]:
        """Write one file a technician into the folder, which is made where it is missing.

        Files of technicians who left are removed.

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
                (person.name, feed.code, tuple(_visits(session, feed, today, now)))
                for feed, person, _, today in feeds
                if works[feed.code]
            ]
        texts = {code: calendar_text(code, visits) for _, code, visits in told}
        gone = [code for code, here in works.items() if not here]
        paths = write_feeds(folder, texts, gone)
        self._published(stale, now)
        return tuple(
            ExportedFeed(
                technician=name,
                file=str(paths[code]),
                events=len(visits),
                sha256=hashlib.sha256(texts[code]).hexdigest(),
            )
            for name, code, visits in told
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


def _visits(session: Session, feed: Feed, today: date, now: datetime) -> Iterable[FeedVisit]:
    """What the feed tells of the days around today."""
    first, last = today - timedelta(days=feed.days_back), today + timedelta(days=feed.days_ahead)
    query = (
        select(Visit, Published, Site, Client, ServiceType)
        .join(Published, Published.visit_id == Visit.id)
        .join(Site, Site.id == Visit.site_id)
        .join(Client, Client.id == Visit.client_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .where(
            Published.technician_id == feed.technician_id,
            Published.day.between(first, last),
            or_(
                Visit.status != VisitStatus.CANCELLED,
                Visit.calendar_changed_at > now - GRACE,
            ),
        )
    )
    rows = session.execute(query).all()
    details = _details(session, feed.level, rows)
    for visit, place, site, client, _service in rows:
        yield FeedVisit(
            uid=visit.uid,
            sequence=visit.calendar_sequence,
            changed_at=visit.calendar_changed_at,
            start=place.start,
            end=place.end,
            title=f"{visit.number} · {_whom(feed.level, client, site)}",
            place=", ".join(part for part in (site.street, site.city) if part),
            status=visit.status,
            details=details[visit.id],
        )


def _whom(level: FeedLevel, client: Client, site: Site) -> str:
    if level is FeedLevel.NUMBER_AND_STREET:
        return _HOUSE.sub("", site.street) or site.city
    return client.name


def _details(session: Session, level: FeedLevel, rows: Sequence[_Row]) -> Mapping[int, str]:
    """What to know before the door, by visit, as far as the feed may tell."""
    if level is FeedLevel.FULL_BRIEF:
        coming = [Coming(visit.id, place.day, place.technician_id) for visit, place, *_ in rows]
        briefs = read_briefs(session, coming)
        return {visit_id: brief_text(brief) for visit_id, brief in briefs.items()}
    by_name = level is FeedLevel.CLIENT_NAME
    return {visit.id: service.name if by_name else "" for visit, *_, service in rows}
