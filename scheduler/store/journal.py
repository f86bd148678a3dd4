"""The journal of change sets: what every command did, so that it can be shown and taken back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    RowMapping,
    Table,
    delete,
    event,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapper, Session, object_session
from sqlalchemy.orm.exc import StaleDataError

from scheduler.errors import ChangedLater, Said, UserError
from scheduler.model.agreements import Agreement
from scheduler.model.base import Base, Instant
from scheduler.model.clients import Client
from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.everything import metadata, tables
from scheduler.model.people import Technician
from scheduler.model.visits import Visit, work_number
from scheduler.store.agreed import follow_agreement, forget_due_visits
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.feeds import mark_feeds_stale

BATCH = 1000
"""Changes read or written at a time."""

_Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change set changed: ids by table. Screens refresh by it."""

    change_set: int
    office: int | None
    ids: Mapping[str, frozenset[int]]


@dataclass(slots=True)
class Unit:
    """One command at work: its session and what it has changed so far.

    A command that changes very many rows calls ``write`` now and then and lets go of them, so
    that memory stays steady.
    """

    session: Session
    change_set: ChangeSet
    change_set_id: int | None = None
    touched: dict[str, set[int]] = field(default_factory=dict)
    _count: int = 0
    _waiting: list[dict[str, Any]] = field(default_factory=list)

    def insert(self, entity: type[Base], rows: list[dict[str, Any]]) -> list[int]:
        """Insert many rows at once and journal them; returns their ids in order.

        Every row gives every column that has no default in the table itself.
        """
        if not rows:
            return []
        table = entity.metadata.tables[entity.__tablename__]
        made = self.session.execute(
            insert(table).returning(table, sort_by_parameter_order=True), rows
        ).mappings()
        ids = []
        for row in made:
            ids.append(row["id"])
            self.note(entity.__tablename__, row["id"], None, _image(table, row))
        return ids

    def change(self, entity: type[Base], where: ColumnElement[bool], **values: Any) -> int:
        """Change all rows that fit in one statement and journal them; returns how many.

        What the session has read of them stays as it was: expire it afterwards.
        """
        self.session.flush()
        table = entity.metadata.tables[entity.__tablename__]
        found = self.session.execute(select(table).where(where)).mappings()
        before = {row["id"]: _image(table, row) for row in found}
        if not before:
            return 0
        version = inspect(entity).version_id_col
        if version is not None:
            values[version.name] = version + 1
        made = self.session.execute(
            update(table).where(table.c.id.in_(before)).values(values).returning(table)
        ).mappings()
        after = {row["id"]: _image(table, row) for row in made}
        for key, image in before.items():
            self.note(entity.__tablename__, key, image, after[key])
        return len(before)

    def note(
        self,
        entity: str,
        entity_id: int,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> None:
        """Write one change down."""
        self.touched.setdefault(entity, set()).add(entity_id)
        self._waiting.append(
            {
                "position": self._count,
                "entity": entity,
                "entity_id": entity_id,
                "before": before,
                "after": after,
            }
        )
        self._count += 1

    def unwritten(self, entity: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        """The changes of a table's rows since the last ``write``: before, and after.

        Where there is no row, there are no columns.
        """
        self.session.flush()
        for change in self._waiting:
            if change["entity"] == entity:
                yield change["before"] or {}, change["after"] or {}

    def told(self) -> Touched:
        """What was touched, once the change set exists."""
        ids = {entity: frozenset(touched) for entity, touched in self.touched.items()}
        return Touched(self.change_set_id or 0, self.change_set.office_id, ids)

    def write(self) -> None:
        """Send the changes that are waiting to the database; many commands call it only once."""
        self.session.flush()
        if not self._waiting:
            return
        mark_feeds_stale(self.session, self._waiting, self.change_set.at)
        if self.change_set_id is None:
            self.change_set_id = self.session.execute(
                insert(ChangeSet).values(_values(self.change_set)).returning(ChangeSet.id)
            ).scalar_one()
        for start in range(0, len(self._waiting), BATCH):
            batch = self._waiting[start : start + BATCH]
            rows = [{"change_set_id": self.change_set_id, **change} for change in batch]
            self.session.execute(insert(Change), rows)
        self._waiting = []


class Journal:
    """Runs commands as change sets and takes them back.

    ``listeners`` are told what was touched after each command is saved, on the thread that
    saved it.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.listeners: list[Callable[[Touched], None]] = []

    @contextmanager
    def command(
        self,
        command: str,
        *,
        actor: str,
        office_id: int | None = None,
        reason: str = "",
        summary: Mapping[str, Any] | None = None,
    ) -> Iterator[Unit]:
        """One command: one transaction, one change set; nothing is written if nothing changed.

        Raises:
            UserError: somebody else changed the same rows, or the database refused.

        """
        change_set = ChangeSet(
            command=command,
            actor=actor,
            office_id=office_id,
            reason=reason,
            summary=dict(summary or {}),
            at=self._clock.now(),
            lines=[],
        )
        try:
            with self._store.writing() as session:
                unit = Unit(session, change_set)
                session.info["unit"] = unit
                yield unit
                unit.write()
                if unit.change_set_id is not None:
                    session.execute(
                        update(ChangeSet)
                        .where(ChangeSet.id == unit.change_set_id)
                        .values(_values(unit.change_set))
                    )
        except IntegrityError as problem:
            raise UserError(_still_used(problem)) from problem
        except StaleDataError as problem:
            raise UserError(
                "Somebody else changed this at the same moment; look at it again and repeat."
            ) from problem
        if unit.touched:
            for listener in self.listeners:
                listener(unit.told())

    def undo(
        self,
        change_set_id: int,
        *,
        actor: str,
        finish: Callable[[Unit, ChangeSet], None] | None = None,
    ) -> Touched:
        """Take a change set back exactly; taking back an undo is a redo.

        ``finish`` adds what belongs to the same transaction, such as a new plan version.

        Raises:
            UserError: no such change set, already taken back, or something later stands in the
                way (the sentence names it).

        """
        with self._store.reading() as session:
            done = session.get(ChangeSet, change_set_id)
            if done is None:
                raise UserError(
                    "There is no change {change_set_id}; see the history.",
                    change_set_id=change_set_id,
                )
            if not in_force(session, change_set_id):
                raise UserError(
                    "Change {change_set_id} was already taken back.", change_set_id=change_set_id
                )
        with self.command(
            "undo", actor=actor, office_id=done.office_id, summary={"of": done.command}
        ) as unit:
            unit.change_set.inverse_of_id = change_set_id
            made, changed = _agreements(unit.session, change_set_id)
            # A visit that only came to a new agreement goes back to the one it had.
            forget_due_visits(unit.session, made, _visits_changed(unit.session, change_set_id))
            unit.write()
            for changes in _batches(unit.session, change_set_id):
                rows = _current_rows(unit.session, changes)
                for change in changes:
                    _put_back(unit, change, rows)
                unit.write()
            for agreement in unit.session.scalars(
                select(Agreement).where(Agreement.id.in_(changed))
            ):
                follow_agreement(unit.session, agreement, unit.change_set.at.date())
            if finish is not None:
                finish(unit, done)
        return unit.told()


def _unit_of(entity: Base) -> Unit | None:
    session = object_session(entity)
    return session.info.get("unit") if session is not None and entity.journalled else None


def _announce(mapper: Mapper[Any], connection: Connection, entity: Any) -> None:
    """Say that a row changed which is no part of the change set."""
    session = object_session(entity)
    unit = session.info.get("unit") if session is not None and entity.announced else None
    if unit is not None:
        unit.touched.setdefault(entity.__tablename__, set()).add(entity.id)


def _note_inserted(mapper: Mapper[Any], connection: Connection, entity: Any) -> None:
    if unit := _unit_of(entity):
        unit.note(entity.__tablename__, entity.id, None, _state(entity))


def _note_updated(mapper: Mapper[Any], connection: Connection, entity: Any) -> None:
    if unit := _unit_of(entity):
        before, after = _state(entity, old=True), _state(entity)
        if {**before, "version": 0} != {**after, "version": 0}:
            unit.note(entity.__tablename__, entity.id, before, after)


def _note_deleted(mapper: Mapper[Any], connection: Connection, entity: Any) -> None:
    if unit := _unit_of(entity):
        unit.note(entity.__tablename__, entity.id, _state(entity, old=True), None)


event.listen(Base, "after_insert", _announce, propagate=True)
event.listen(Base, "after_update", _announce, propagate=True)
event.listen(Base, "after_insert", _note_inserted, propagate=True)
event.listen(Base, "after_update", _note_updated, propagate=True)
event.listen(Base, "after_delete", _note_deleted, propagate=True)


def _still_used(problem: IntegrityError) -> Said:
    if "foreign key" in str(problem.orig).lower():
        return "Something made later still depends on this; take that back first."
    return "Somebody else wrote the same at the same moment, so nothing was saved; try again."


def _state(entity: Any, *, old: bool = False) -> dict[str, Any]:
    state = inspect(entity)
    row = {}
    for attribute in state.mapper.column_attrs:
        value = getattr(entity, attribute.key)
        if old:
            replaced = state.attrs[attribute.key].history.deleted
            value = replaced[0] if replaced else value
        row[attribute.columns[0].name] = _plain(value)
    return row


def _image(table: Table, row: RowMapping) -> dict[str, Any]:
    return {column.name: _plain(row[column.name]) for column in table.columns}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _typed(column: Column[Any], plain: Any) -> Any:
    if plain is None:
        return None
    if isinstance(column.type, Instant):
        return datetime.fromisoformat(plain)
    return date.fromisoformat(plain) if isinstance(column.type, Date) else plain


def _values(change_set: ChangeSet) -> dict[str, Any]:
    columns = ChangeSet.__table__.columns.keys()
    return {name: getattr(change_set, name) for name in columns if name != "id"}


def in_force(session: Session, change_set_id: int) -> bool:
    """Whether the last word on a change set is that it holds."""
    inverses = session.scalars(
        select(ChangeSet.id).where(ChangeSet.inverse_of_id == change_set_id)
    ).all()
    return not any(in_force(session, inverse) for inverse in inverses)


def _agreements(session: Session, change_set_id: int) -> tuple[list[int], list[int]]:
    """The agreements that a change set made, and those it changed."""
    made: list[int] = []
    changed: list[int] = []
    for change in session.scalars(
        select(Change).where(Change.change_set_id == change_set_id, Change.entity == "agreement")
    ):
        (made if change.before is None else changed).append(change.entity_id)
    return made, changed


def _visits_changed(session: Session, change_set_id: int) -> Sequence[int]:
    """The visits that a change set changed, without those it made."""
    return session.scalars(
        select(Change.entity_id).where(
            Change.change_set_id == change_set_id,
            Change.entity == "visit",
            Change.before.is_not(None),
        )
    ).all()


def _batches(session: Session, change_set_id: int) -> Iterator[Sequence[Change]]:
    """The changes of a change set, last first, a batch at a time."""
    last = session.scalar(
        select(func.max(Change.position)).where(Change.change_set_id == change_set_id)
    )
    while last is not None and last >= 0:
        yield session.scalars(
            select(Change)
            .where(Change.change_set_id == change_set_id)
            .where(Change.position.between(last - BATCH + 1, last))
            .order_by(Change.position.desc())
        ).all()
        session.expunge_all()
        last -= BATCH


def _current_rows(session: Session, changes: Sequence[Change]) -> dict[_Row, dict[str, Any]]:
    ids: dict[str, set[int]] = {}
    for change in changes:
        ids.setdefault(change.entity, set()).add(change.entity_id)
    found = {}
    for entity, wanted in ids.items():
        table = metadata.tables[entity]
        for row in session.execute(select(table).where(table.c.id.in_(wanted))).mappings():
            found[entity, row["id"]] = _image(table, row)
    return found


def _put_back(unit: Unit, change: Change, rows: dict[_Row, dict[str, Any]]) -> None:
    table = metadata.tables[change.entity]
    where = table.c.id == change.entity_id
    now = rows.get((change.entity, change.entity_id))
    if not _stands(now, change):
        raise _in_the_way(unit.session, change, now)
    if change.before is None:
        unit.session.execute(delete(table).where(where))
        after = None
    elif now is None:
        after = change.before
        unit.session.execute(insert(table).values(_typed_row(table, after)))
    else:
        after = now | {key: change.before[key] for key in _changed_keys(change)}
        entity = tables[change.entity]
        after |= {name: now[name] + 1 for name in entity.counters if name in now}
        after |= dict.fromkeys(entity.stamps, _plain(unit.change_set.at))
        unit.session.execute(update(table).where(where).values(_typed_row(table, after)))
    unit.note(change.entity, change.entity_id, now, after)
    if after is None:
        del rows[change.entity, change.entity_id]
    else:
        rows[change.entity, change.entity_id] = after


def _typed_row(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _typed(table.c[name], value) for name, value in row.items()}


def _changed_keys(change: Change) -> list[str]:
    before, after = change.before or {}, change.after or {}
    entity = tables[change.entity]
    passing = (*entity.counters, *entity.stamps)
    return [key for key in after if key not in passing and before.get(key) != after[key]]


def _stands(now: dict[str, Any] | None, change: Change) -> bool:
    """Whether what the change made is still there as it made it."""
    if change.after is None or now is None:
        return change.after is None and now is None
    return all(now[key] == change.after[key] for key in _changed_keys(change))


def _in_the_way(session: Session, change: Change, now: Any) -> UserError:
    """Who changed the row later, and with what; of an undo, or a redo, what that was about."""
    what = _called(session, change, now or change.after or change.before or {})
    later = session.scalar(
        select(ChangeSet)
        .join(Change, Change.change_set_id == ChangeSet.id)
        .where(Change.entity == change.entity, Change.entity_id == change.entity_id)
        .where(ChangeSet.id > change.change_set_id)
        .order_by(ChangeSet.id.desc())
        .limit(1)
    )
    if later is None:
        return UserError("{what} was changed since; this cannot be taken back.", what=what)
    first = later
    while first.inverse_of_id is not None:
        first = session.get_one(ChangeSet, first.inverse_of_id)
    return ChangedLater(
        "{what} was changed later by {actor} ({command}, change {id}); take that back first.",
        first.id,
        what=what,
        actor=later.actor,
        command=first.command,
        id=first.id,
    )


def _called(session: Session, change: Change, row: Mapping[str, Any]) -> str:
    """What people call a row: the visit to somebody, somebody's route, else the thing's name."""
    visit_id = change.entity_id if change.entity == "visit" else row.get("visit_id")
    if visit_id is not None:
        client = session.scalar(
            select(Client.name)
            .join(Visit, Visit.client_id == Client.id)
            .where(Visit.id == visit_id)
        )
        return f"The visit to {client}" if client else f"The visit {work_number(visit_id)}"
    if change.entity == "route":
        technician = session.get(Technician, row.get("technician_id"))
        return f"The route of {technician.name if technician else '?'} on {row.get('day')}"
    return f"The {change.entity.replace('_', ' ')} {row.get('name') or change.entity_id}"
