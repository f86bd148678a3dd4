"""The ways of each calendar: made, taken away, and how far each is."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.feeds.tokens import hashed, new_token, shown
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import WayKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.secrets import keep_password
from scheduler.views.feeds import TokenRow, WayForm, WayRow, WayState

SERVERS = (WayKind.CALENDAR_SERVER, WayKind.FILE_SERVER)


class Way(NamedTuple):
    """A way with its feed, whose it is, and the office that he works for."""

    way: FeedWay
    feed: Feed
    technician: Technician
    office: Office


def way_rows(session: Session, clock: Clock) -> tuple[WayRow, ...]:
    """Every way by technician, in the order in which they were made."""
    return tuple(_row(one, clock.today(one.office.zone)) for one in ways(session))


def ways(session: Session) -> Sequence[Way]:
    """Every way of every calendar."""
    query = (
        select(FeedWay, Feed, Technician, Office)
        .join(Feed, Feed.id == FeedWay.feed_id)
        .join(Technician, Technician.id == Feed.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .order_by(Technician.name, Technician.id, FeedWay.id)
    )
    return [Way(*found) for found in session.execute(query)]


def _row(found: Way, today: date) -> WayRow:
    way, feed, technician, _office = found
    return WayRow(
        id=way.id,
        technician_id=technician.id,
        technician=technician.name,
        kind=way.kind,
        address=way.address,
        user_name=way.user_name,
        token_shown=way.token_shown,
        state=state_of(way, feed, today),
        published_at=way.published_at,
        failing_since=way.failing_since,
        last_error=way.last_error,
        fetched_at=way.fetched_at,
    )


def works(technician: Technician, today: date) -> bool:
    """Whether somebody has not left."""
    return technician.left_on is None or today < technician.left_on


def state_of(way: FeedWay, feed: Feed, today: date) -> WayState:
    """How far a way is on its office's day; what is fetched from us is always true."""
    if way.kind is WayKind.FETCHED:
        return WayState.FRESH
    if way.failing_since is not None:
        return WayState.FAILING
    told = way.published_day == today and way.told_since == feed.stale_since
    return WayState.FRESH if told else WayState.WAITING


def add_way(session: Session, technicians: Iterable[int], form: WayForm, at: datetime) -> None:
    """Give the calendars of technicians a way more; one that they have stays as it is.

    Raises:
        UserError: no such folder or address can be.

    """
    address = checked(form)
    feeds = session.scalars(select(Feed).where(Feed.technician_id.in_(list(technicians)))).all()
    if form.kind is WayKind.CALENDAR_SERVER and len(feeds) > 1:
        raise UserError(
            "Each technician needs a calendar of his own on the server; give them one by one."
        )
    if form.password:
        keep_password(host_of(address), form.user_name, form.password)
    for feed in feeds:
        known = session.scalar(
            select(FeedWay).where(
                FeedWay.feed_id == feed.id,
                FeedWay.kind == form.kind,
                FeedWay.address == address,
            )
        )
        way = known or FeedWay(feed_id=feed.id, kind=form.kind, address=address, created_at=at)
        way.user_name = form.user_name.strip()
        # What was wrong before may be right now.
        way.failing_since, way.last_error, way.attempts, way.next_try_at = None, "", 0, None
        session.add(way)


def checked(form: WayForm) -> str:
    """The folder or address as it is kept.

    Raises:
        UserError: no such folder or address can be.

    """
    address = form.address.strip()
    if form.kind is WayKind.FOLDER:
        if not address:
            raise UserError("Choose the folder in which the calendars are to be.")
        return str(Path(address).expanduser().absolute())
    if form.kind not in SERVERS:
        raise UserError("What is fetched from here gets its address when its secret is made.")
    parts = urlsplit(address)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username:
        raise UserError(
            "{address!r} is not the address of a calendar; write it like"
            " https://cloud.example.com/calendars/ana/visits/.",
            address=address[:80],
        )
    return address


def host_of(address: str) -> str:
    """The server of an address, as its passwords are kept by."""
    return urlsplit(address).netloc.lower()


def new_secret(session: Session, technician_id: int, at: datetime) -> TokenRow:
    """A secret address for a technician's calendar; one that there was is dead at once.

    Raises:
        UserError: nobody like that has a calendar.

    """
    feed, technician = feed_of(session, technician_id)
    way = _fetched(session, feed) or FeedWay(feed_id=feed.id, kind=WayKind.FETCHED, created_at=at)
    token = new_token()
    way.token_hash, way.token_shown, way.fetched_at = hashed(token), shown(token), None
    session.add(way)
    return TokenRow(technician.name, token)


def revoke(session: Session, technician_id: int) -> bool:
    """Take a technician's secret address away at once; whether there was one."""
    feed, _technician = feed_of(session, technician_id)
    way = _fetched(session, feed)
    if way is not None:
        session.delete(way)
    return way is not None


def feed_of(session: Session, technician_id: int) -> tuple[Feed, Technician]:
    """A technician and his calendar.

    Raises:
        UserError: nobody like that has a calendar.

    """
    found = session.execute(
        select(Feed, Technician)
        .join(Technician, Technician.id == Feed.technician_id)
        .where(Feed.technician_id == technician_id)
    ).one_or_none()
    if found is None:
        raise UserError("That technician has no calendar; he may have left.")
    return found[0], found[1]


def _fetched(session: Session, feed: Feed) -> FeedWay | None:
    return session.scalar(
        select(FeedWay).where(FeedWay.feed_id == feed.id, FeedWay.kind == WayKind.FETCHED)
    )
