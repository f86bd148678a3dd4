"""Feeds that no longer tell the truth, noted in the transaction that made it so."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from scheduler.model.feeds import Feed


def mark_feeds_stale(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Mark the feeds of every technician of whose visits calendars now tell otherwise."""
    technicians = {
        image["technician_id"]
        for change in changes
        if change["entity"] == "published"
        for image in (change["before"], change["after"])
        if image is not None
    }
    if technicians:
        session.execute(
            update(Feed)
            .where(Feed.technician_id.in_(technicians), Feed.stale_since.is_(None))
            .values(stale_since=at)
        )
