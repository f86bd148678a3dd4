"""Feeds that no longer tell the truth, noted in the transaction that made it so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.dates.localtime import local_day
from scheduler.model.feeds import Feed
from scheduler.model.kinds import OPEN_STATUSES, FeedLevel, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit

AT_ONCE = 500
"""Visits whose places are looked up together."""


OF_TECHNICIANS = frozenset({"published", "absence", "feed"})
OF_CLIENTS = frozenset({"site", "note", "open_question", "priority", "promise", "relation"})
OF_ALL = frozenset({"technician", "office", "service_type"})
"""Rows that calendars tell something of: by whose they are."""

Column = InstrumentedAttribute[int]

TOLD: Sequence[tuple[str, str, Column, tuple[str, ...]]] = (
    ("client", "id", Visit.client_id, ("name",)),
    ("site", "id", Visit.site_id, ("street", "city", "latitude", "longitude", "place_source")),
    ("service_type", "id", Visit.service_type_id, ("name",)),
    ("office", "id", Visit.office_id, ("email",)),
    ("feed", "technician_id", Published.technician_id, ("level",)),
    ("technician", "id", Published.technician_id, ("language",)),
)
"""What is told of a visit without its brief: rows, what names them, of which visits, the fields."""


def mark_feeds_stale(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Mark the feeds of every technician whose calendar now tells otherwise."""
    changes = list(changes)
    _date_anew(session, changes, at)
    if any(change["entity"] in OF_ALL for change in changes):
        session.execute(update(Feed).values(stale_since=at))
        return
    technicians = set(_images(changes, OF_TECHNICIANS, "technician_id"))
    _mark_to_call(session, changes, at)
    told = [*_told_anew(changes), *_elsewhere(changes), *_joined(changes)]
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


def _date_anew(session: Session, changes: Sequence[Mapping[str, Any]], at: datetime) -> None:
    """Date the coming visits of which calendars tell something else now.

    Calendar programs that know a visit look at it again where this is later, and only there.
    """
    # A day may have begun elsewhere that has not ended here.
    coming = (
        select(Visit.id)
        .join(Published, Published.visit_id == Visit.id)
        .where(Visit.status.in_(OPEN_STATUSES), Published.day >= at.date() - timedelta(days=1))
    )
    for entity, key, column, fields in TOLD:
        _date(session, coming, column, _changed(changes, entity, key, fields), at)
    briefs = select(Feed.technician_id).where(Feed.level == FeedLevel.FULL_BRIEF)
    with_brief = coming.where(Published.technician_id.in_(briefs))
    named = select(Feed.technician_id).where(Feed.level != FeedLevel.NUMBER_AND_STREET)
    with_names = coming.where(Published.technician_id.in_(named))
    relations = set(_images(changes, frozenset({"relation"}), "client_id"))
    clients = {*_images(changes, OF_CLIENTS, "client_id"), *_learned(changes)}
    services = _changed(changes, "service_type", "id", ("procedure",))
    _date(session, coming, Visit.id, [*_joined(changes), *_elsewhere(changes)], at)
    _date(session, with_names, Visit.client_id, relations, at)
    _date(session, with_brief, Visit.client_id, clients, at)
    _date(session, with_brief, Visit.service_type_id, services, at)


def _changed(
    changes: Sequence[Mapping[str, Any]], entity: str, key: str, fields: tuple[str, ...]
) -> set[int]:
    """The rows, by a key, in which one of the fields is another now."""
    return {
        change["after"][key]
        for change in changes
        if change["entity"] == entity and change["before"] and change["after"]
        if any(change["before"][field] != change["after"][field] for field in fields)
    }


def _date(
    session: Session, visits: Select[int], column: Column, ids: Iterable[int], at: datetime
) -> None:
    wanted = list(ids)
    for start in range(0, len(wanted), AT_ONCE):
        some = visits.where(column.in_(wanted[start : start + AT_ONCE]))
        session.execute(
            update(Visit)
            .where(Visit.id.in_(some))
            .values(calendar_changed_at=at.replace(microsecond=0))
            .execution_options(synchronize_session=False)
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
        select(Feed.technician_id, Office.zone)
        .join(Technician, Technician.id == Feed.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .where(Feed.published_at.is_not(None), Feed.call_since.is_(None))
    )
    called = [
        technician_id
        for technician_id, zone in (session.execute(query) if days else ())
        if (technician_id, local_day(at, zone).isoformat()) in days
    ]
    if called:
        # Past the journal: that somebody has to call is not taken back with what made it so.
        session.execute(update(Feed).where(Feed.technician_id.in_(called)).values(call_since=at))


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


def _joined(changes: Iterable[Mapping[str, Any]]) -> list[int]:
    """The visits to which somebody comes along now, or does no longer."""
    return [
        image["joint_of_id"]
        for change in changes
        if change["entity"] == "visit" and _comes(change["before"]) != _comes(change["after"])
        for image in [change["after"] or change["before"]]
        if image["joint_of_id"] is not None
    ]


def _elsewhere(changes: Iterable[Mapping[str, Any]]) -> list[int]:
    """The visits that are made at another site of the client now."""
    return [
        change["entity_id"]
        for change in changes
        if change["entity"] == "visit" and change["before"] and change["after"]
        if change["before"]["site_id"] != change["after"]["site_id"]
    ]


def _comes(image: Mapping[str, Any] | None) -> bool:
    return image is not None and image["status"] not in (VisitStatus.CANCELLED, VisitStatus.MISSED)


def _told_anew(changes: Iterable[Mapping[str, Any]]) -> list[int]:
    """The visits that calendars show otherwise where they stand: cancelled, or back again."""
    return [
        change["entity_id"]
        for change in changes
        if change["entity"] == "visit" and change["before"] and change["after"]
        if change["before"]["calendar_sequence"] != change["after"]["calendar_sequence"]
    ]
