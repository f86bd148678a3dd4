"""Feeds that no longer tell the truth, noted in the transaction that made it so."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from scheduler.dates.localtime import local_day
from scheduler.model.feeds import Feed
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit

AT_ONCE = 500
"""Visits whose places are looked up together."""


OF_TECHNICIANS = frozenset({"published", "absence"})
OF_CLIENTS = frozenset({"site", "note", "open_question", "priority", "promise", "relation"})
OF_ALL = frozenset({"technician", "office", "service_type"})
"""Rows that calendars tell something of: by whose they are."""


def mark_feeds_stale(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Mark the feeds of every technician whose calendar now tells otherwise."""
    changes = list(changes)
    if any(change["entity"] in OF_ALL for change in changes):
        session.execute(update(Feed).values(stale_since=at))
        return
    technicians = set(_images(changes, OF_TECHNICIANS, "technician_id"))
    _mark_to_call(session, changes, at)
    told = _told_anew(changes)
    clients = {change["entity_id"] for change in changes if change["entity"] == "client"}
    clients.update(_images(changes, OF_CLIENTS, "client_id"))
    clients.update(_learned(changes))
    for wanted, column in ((told, Published.visit_id), (list(clients), Visit.client_id)):
        for start in range(0, len(wanted), AT_ONCE):
            query = select(Published.technician_id).join(Visit, Visit.id == Published.visit_id)
            some = wanted[start : start + AT_ONCE]
            technicians.update(session.scalars(query.where(column.in_(some)).distinct()))
    if technicians:
        session.execute(
            update(Feed).where(Feed.technician_id.in_(technicians)).values(stale_since=at)
        )


def _mark_to_call(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Mark whose visits of today changed after calendars may have been read: phones look late."""
    days = {
        (image["technician_id"], image["day"])
        for change in changes
        if change["entity"] == "published"
        for image in (change["before"], change["after"])
        if image is not None
    }
    query = (
        select(Feed, Office.zone)
        .join(Technician, Technician.id == Feed.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .where(Feed.published_at.is_not(None), Feed.call_since.is_(None))
    )
    for feed, zone in session.execute(query) if days else ():
        if (feed.technician_id, local_day(at, zone).isoformat()) in days:
            feed.call_since = at


def _images(
    changes: Iterable[Mapping[str, Any]], entities: frozenset[str], key: str
) -> Iterator[int]:
    """Whose rows of some kinds were, and whose they are now."""
    for change in changes:
        if change["entity"] in entities:
            for image in (change["before"], change["after"]):
                if image is not None:
                    yield image[key]


def _learned(changes: Iterable[Mapping[str, Any]]) -> Iterator[int]:
    """The clients of visits that were made, or of which something else is known now."""
    for change in changes:
        before, after = change["before"], change["after"]
        if (
            change["entity"] == "visit"
            and before
            and after
            and any(before[key] != after[key] for key in ("outcome", "done_by_id", "actual_start"))
        ):
            yield after["client_id"]


def _told_anew(changes: Iterable[Mapping[str, Any]]) -> list[int]:
    """The visits that calendars show otherwise where they stand: cancelled, or back again."""
    return [
        change["entity_id"]
        for change in changes
        if change["entity"] == "visit" and change["before"] and change["after"]
        if change["before"]["calendar_sequence"] != change["after"]["calendar_sequence"]
    ]
