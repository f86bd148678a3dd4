"""Feeds that no longer tell the truth, noted in the transaction that made it so."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from scheduler.model.feeds import Feed
from scheduler.model.plans import Published

AT_ONCE = 500
"""Visits whose places are looked up together."""


def mark_feeds_stale(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Mark the feeds of every technician of whose visits calendars now tell otherwise."""
    changes = list(changes)
    technicians = {
        image["technician_id"]
        for change in changes
        if change["entity"] == "published"
        for image in (change["before"], change["after"])
        if image is not None
    }
    told = _told_anew(changes)
    for start in range(0, len(told), AT_ONCE):
        some = told[start : start + AT_ONCE]
        query = select(Published.technician_id).where(Published.visit_id.in_(some))
        technicians.update(session.scalars(query))
    if technicians:
        session.execute(
            update(Feed)
            .where(Feed.technician_id.in_(technicians), Feed.stale_since.is_(None))
            .values(stale_since=at)
        )


def _told_anew(changes: Iterable[Mapping[str, Any]]) -> list[int]:
    """The visits that calendars show otherwise where they stand: cancelled, or back again."""
    return [
        change["entity_id"]
        for change in changes
        if change["entity"] == "visit" and change["before"] and change["after"]
        if change["before"]["calendar_sequence"] != change["after"]["calendar_sequence"]
    ]
