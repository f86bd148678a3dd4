"""A change set opened: what became of each visit and of each record, told in plain values."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, total
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.everything import tables
from scheduler.model.office import Office
from scheduler.model.people import Skill, Technician
from scheduler.model.visits import Visit, work_number
from scheduler.views.history import (
    FieldChange,
    HistoryDetails,
    HistoryRow,
    RecordChange,
    Value,
    VisitChange,
    WhereRow,
)

MOST = 200
"""Changes that are told one by one; a plan or an import may have very many."""

VISITS = ("visit", "assignment")
"""Tables whose changes are told of the visit."""

FOLLOWS = ("route", "unplaced", "published")
"""Tables that only follow from what is told already."""

NAMED_BY: Mapping[str, type[Any]] = {
    "technician_id": Technician,
    "pinned_technician_id": Technician,
    "done_by_id": Technician,
    "client_id": Client,
    "service_type_id": ServiceType,
    "skill_id": Skill,
}
"""Columns whose numbers are told as names."""

UNSAID = frozenset(
    (
        *("id", "uid", "version", "calendar_sequence", "calendar_changed_at", "match_key"),
        *("edited", "occurrence", "recorded_at", "recorded_by", "written_at", "written_by"),
        *("asked_at", "made_at", "made_by", "at", "by", "drafted_at", "sent_at", "sent_by"),
        *("answered_at", "latitude", "longitude", "entries", "lines", "rank", "declared_by"),
    )
)
"""Columns that tell nobody anything, or that the entry itself tells already."""

Image = Mapping[str, Any]


def history_details(session: Session, row: HistoryRow) -> HistoryDetails:
    """A change set with its changes in plain values, at most ``MOST`` of them."""
    made = session.get_one(ChangeSet, row.id)
    office = session.get(Office, made.office_id) if made.office_id is not None else None
    office = office or session.scalars(select(Office).order_by(Office.id)).first()
    of_visits = _changes(session, row.id, VISITS)
    others = _changes(session, row.id, None)
    names = _Names(session, [*of_visits, *others])
    visits = tuple(sorted(_visits(session, of_visits, names), key=_weight))
    records = tuple(_records(others, names))
    lines = tuple(PriceLine.from_json(line) for line in made.lines)
    told = len(of_visits) + len(others)
    return HistoryDetails(
        row=row,
        visits=visits,
        records=records,
        more=_count(session, row.id) - told,
        lines=lines,
        total_minor=total(lines),
        currency="USD" if office is None else office.currency,
    )


def _changes(session: Session, id: int, entities: Sequence[str] | None) -> Sequence[Change]:
    """The first changes of some tables, or of all others that are told."""
    query = select(Change).where(Change.change_set_id == id)
    if entities is None:
        query = query.where(Change.entity.not_in((*VISITS, *FOLLOWS)))
    else:
        query = query.where(Change.entity.in_(entities))
    return session.scalars(query.order_by(Change.position).limit(MOST)).all()


def _count(session: Session, id: int) -> int:
    query = select(func.count()).select_from(Change).where(Change.change_set_id == id)
    return session.scalar(query.where(Change.entity.not_in(FOLLOWS))) or 0


class _Names:
    """The names behind the numbers in some changes, read at once for each table."""

    def __init__(self, session: Session, changes: Iterable[Change]) -> None:
        wanted: dict[type[Any], set[int]] = {}
        sites: set[int] = set()
        for image in (i for change in changes for i in (change.before, change.after) if i):
            for column, entity in NAMED_BY.items():
                if image.get(column) is not None:
                    wanted.setdefault(entity, set()).add(image[column])
            if image.get("site_id") is not None:
                sites.add(image["site_id"])
        self._names: dict[type[Any], dict[int, str]] = {
            entity: dict(
                session.execute(select(entity.id, entity.name).where(entity.id.in_(ids))).all()
            )
            for entity, ids in wanted.items()
        }
        self._sites = dict(
            session.execute(
                select(Site.id, Client.name)
                .join(Client, Client.id == Site.client_id)
                .where(Site.id.in_(sites))
            ).all()
        )

    def of(self, column: str, number: int | None) -> str:
        """The name behind a number of a column."""
        if number is None:
            return ""
        name: str = self._names.get(NAMED_BY[column], {}).get(number, str(number))
        return name

    def record(self, image: Image) -> str:
        """What a record is about: its own name, else the client's or the technician's."""
        if image.get("name"):
            return str(image["name"])
        if image.get("site_id") is not None and image.get("client_id") is None:
            return str(self._sites.get(image["site_id"], ""))
        for column in ("client_id", "technician_id"):
            if image.get(column) is not None:
                return self.of(column, image[column])
        return ""


def _visits(session: Session, changes: Sequence[Change], names: _Names) -> Iterator[VisitChange]:
    """What became of each visit, in the order in which they were changed."""
    places = _first_and_last(changes, "assignment", lambda change: _image(change)["visit_id"])
    fields = _first_and_last(changes, "visit", lambda change: change.entity_id)
    ids = list(dict.fromkeys([*places, *fields]))
    clients = dict(
        session.execute(
            select(Visit.id, Client.name)
            .join(Client, Client.id == Visit.client_id)
            .where(Visit.id.in_(ids))
        ).all()
    )
    for id in ids:
        before, after = (_where(image, names) for image in places.get(id, (None, None)))
        was, now = fields.get(id, (None, None))
        changed = tuple(_fields(was, now, names)) if was and now else ()
        if before == after and not changed and (was is None) == (now is None):
            continue
        client = clients.get(id) or names.record(now or was or {})
        yield VisitChange(id, work_number(id), client, before, after, changed)


def _image(change: Change) -> Image:
    return change.after or change.before or {}


def _first_and_last(
    changes: Iterable[Change], entity: str, visit_of: Callable[[Change], int]
) -> dict[int, tuple[Image | None, Image | None]]:
    """By visit, the row of a table before the first of the changes and after the last."""
    found: dict[int, tuple[Image | None, Image | None]] = {}
    for change in changes:
        if change.entity == entity:
            id = visit_of(change)
            first = found[id][0] if id in found else change.before
            found[id] = (first, change.after)
    return found


def _weight(change: VisitChange) -> int:
    """What a visit is told by: another person or day first, mere times last."""
    was, now = change.before, change.after
    if was is None or now is None or (was.technician, was.day) != (now.technician, now.day):
        return 0 if change.moved else 1
    return 1 if change.fields else 2


def _where(image: Image | None, names: _Names) -> WhereRow | None:
    if image is None:
        return None
    return WhereRow(
        technician=names.of("technician_id", image["technician_id"]),
        day=date.fromisoformat(image["day"]),
        start=datetime.fromisoformat(image["start"]),
        end=datetime.fromisoformat(image["end"]),
    )


def _records(changes: Iterable[Change], names: _Names) -> Iterator[RecordChange]:
    for change in changes:
        if change.entity not in tables:
            continue
        fields = tuple(_fields(change.before, change.after, names))
        made, removed = change.before is None, change.after is None
        if not fields and not made and not removed:
            continue
        name = names.record(_image(change))
        yield RecordChange(change.entity, name, made, removed, fields)


def _fields(before: Image | None, after: Image | None, names: _Names) -> Iterator[FieldChange]:
    """The fields that differ and mean something; of what is made or removed, those that say so."""
    for name in after or before or {}:
        was, now = (before or {}).get(name), (after or {}).get(name)
        if was == now or name in UNSAID or (was in (None, "") and now in (None, "")):
            continue
        if name in NAMED_BY:
            yield FieldChange(name, names.of(name, was) or None, names.of(name, now) or None)
        elif not name.endswith("_id") and not isinstance(was if now is None else now, list | dict):
            yield FieldChange(name, _value(was), _value(now))


def _value(kept: Any) -> Value:
    return kept if isinstance(kept, str | int | float | bool) or kept is None else str(kept)
