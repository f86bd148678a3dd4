"""Publishing: every way that waits is brought up to date, and tried again later where that fails.

What is to be published is noted in the transaction that changes the plan (``stale_since``), what
was published only after it was: whoever is interrupted in between publishes it again.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.feeds.calendar import calendar_name, calendar_text, event_text
from scheduler.feeds.contents import Told, read_feed
from scheduler.feeds.folder import write_feeds
from scheduler.feeds.ways import host_of, state_of, ways, works
from scheduler.model.feeds import Feed, FeedWay
from scheduler.model.kinds import WayKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.secrets import password_of
from scheduler.views.feeds import PublishedRow, WayState
from scheduler.views.work import feed_file

if TYPE_CHECKING:
    from scheduler.feeds.dav import Collection, Kept, Outcome

_TURN = Lock()
"""One at a time: what is taken down is not put back by who publishes at that moment."""

PAUSES = (1, 2, 5, 10, 30, 60)
"""Minutes until what failed is tried again, the last one from then on."""

COLOUR = "#1F6F63"
"""Of calendars on servers: that of Familiar."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A way to be brought up to date, with what was known of it when it was looked at."""

    way_id: int
    kind: WayKind
    address: str
    user_name: str
    kept: Mapping[str, Any]
    told: Told
    stale_since: datetime | None
    today: date
    left: bool


@dataclass(frozen=True, slots=True)
class _Done:
    """What became of it; ``problem`` is None where all went well."""

    kept: Mapping[str, Any]
    changed: int
    problem: UserError | None = None


def due(session: Session, clock: Clock) -> tuple[int, ...]:
    """The ways that have something to tell and are not waiting after a failure."""
    now = clock.now()
    return tuple(
        way.id
        for way, feed, _technician, office in ways(session)
        if state_of(way, feed, clock.today(office.zone)) is not WayState.FRESH
        and (way.next_try_at is None or way.next_try_at <= now)
    )


def publish(
    store: Store,
    clock: Clock,
    *,
    every: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[PublishedRow, ...]:
    """Bring the ways that are due up to date, or ``every`` one; one that fails stops no other."""
    told = []
    with store.reading() as session:
        if every:
            wanted = [one.way.id for one in ways(session) if one.way.kind is not WayKind.FETCHED]
        else:
            wanted = list(due(session, clock))
    for way_id in wanted:
        if cancelled():
            break
        row = _bring(store, clock, way_id)
        if row is not None:
            told.append(row)
    return tuple(told)


def take_down(store: Store, clock: Clock, way_id: int) -> PublishedRow | None:
    """Delete what was sent by a way, then the way itself; None where there is no such way.

    Only what is ours is deleted: on a server what is as it was last seen, in a folder the file of
    that name. Where something fails the way stays, and knows what is still there.
    """
    return _bring(store, clock, way_id, away=True)


def _bring(store: Store, clock: Clock, way_id: int, *, away: bool = False) -> PublishedRow | None:
    """Tell by a way what there is to tell, or take away what was told; None without the way."""
    with _TURN:
        with store.reading() as session:
            job = _job(session, way_id, clock)
        if job is None:
            return None
        if away:
            job = replace(job, left=True, told=replace(job.told, entries=()))
        done = _do(job)
        with store.writing() as session:
            _note(session, job, done, clock.now())
    return PublishedRow(
        technician=job.told.technician,
        kind=job.kind,
        address=job.address,
        events=len(job.told.entries),
        changed=done.changed,
        error="" if done.problem is None else str(done.problem),
    )


def _job(session: Session, way_id: int, clock: Clock) -> _Job | None:
    way = session.get(FeedWay, way_id)
    if way is None:
        return None
    feed = session.get_one(Feed, way.feed_id)
    technician = session.get_one(Technician, feed.technician_id)
    office = session.get_one(Office, technician.office_id)
    today = clock.today(office.zone)
    told = read_feed(session, feed, technician, office, today, clock.now())
    left = not works(technician, today)
    if left:
        told = replace(told, entries=())
    return _Job(
        way.id,
        way.kind,
        way.address,
        way.user_name,
        way.kept,
        told,
        feed.stale_since,
        today,
        left,
    )


def _do(job: _Job) -> _Done:
    """Tell it there; whatever goes wrong is told, not raised."""
    if job.kind is WayKind.FETCHED:
        # Nothing was sent: readers come to us.
        return _Done(job.kept, 0)
    try:
        if job.kind is WayKind.FOLDER:
            return _to_folder(job)
        # Talking to servers takes libraries that a window without any need not wait for.
        from scheduler.feeds.dav import Collection

        password = password_of(host_of(job.address), job.user_name) if job.user_name else ""
        with Collection(job.address, job.user_name, password) as collection:
            if job.kind is WayKind.CALENDAR_SERVER:
                return _to_calendar(job, collection)
            return _to_file(job, collection)
    except UserError as problem:
        return _Done(job.kept, 0, problem)


def _to_folder(job: _Job) -> _Done:
    folder, code, told = Path(job.address), job.told.code, job.told
    if job.left and not folder.is_dir():
        # A drive that is not connected still holds what was written to it.
        raise UserError(
            "The folder {folder} cannot be found; connect its drive and try again.", folder=folder
        )
    text = calendar_text(code, told.entries, told.words)
    before = folder / feed_file(code)
    same = not job.left and before.is_file() and before.read_bytes() == text
    write_feeds(folder, {} if job.left else {code: text}, [code] if job.left else [])
    return _Done({"sha256": hashlib.sha256(text).hexdigest()}, 0 if same else 1)


def _to_calendar(job: _Job, collection: "Collection") -> _Done:
    if not job.kept and not job.left:
        collection.describe(calendar_name(job.told.code), COLOUR)
    events = {entry.uid: event_text(entry, job.told.words) for entry in job.told.entries}
    return _came_to(collection.publish(events, _known(job.kept)))


def _to_file(job: _Job, collection: "Collection") -> _Done:
    name = feed_file(job.told.code)
    known = _known(job.kept).get(name)
    if job.left:
        return _came_to(collection.remove_file(name, known))
    text = calendar_text(job.told.code, job.told.entries, job.told.words)
    return _came_to(collection.publish_file(name, text, known))


def _known(kept: Mapping[str, Any]) -> "dict[str, Kept]":
    from scheduler.feeds.dav import Kept

    return {uid: Kept(*told) for uid, told in kept.items()}


def _came_to(outcome: "Outcome") -> _Done:
    kept = {uid: [one.href, one.etag, one.sha256] for uid, one in outcome.kept.items()}
    return _Done(kept, outcome.put + outcome.deleted, outcome.problem)


def _note(session: Session, job: _Job, done: _Done, now: datetime) -> None:
    """Keep what became of a way, unless it was taken away meanwhile."""
    way = session.get(FeedWay, job.way_id)
    if way is None:
        return
    way.kept = dict(done.kept)
    if done.problem is None:
        way.published_at, way.published_day, way.told_since = now, job.today, job.stale_since
        if not job.left:
            session.get_one(Feed, way.feed_id).published_at = now
        way.failing_since, way.last_error, way.attempts, way.next_try_at = None, "", 0, None
        if job.left:
            session.delete(way)
        return
    way.failing_since = way.failing_since or now
    way.last_error = str(done.problem)
    pause = PAUSES[min(way.attempts, len(PAUSES) - 1)]
    way.attempts += 1
    wait = getattr(done.problem, "retry_after", None) or 0
    way.next_try_at = now + max(timedelta(minutes=pause), timedelta(seconds=wait))
