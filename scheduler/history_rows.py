"""The history a page at a time: the newest change sets first, however many there are."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import Session

from scheduler.model.decisions import ChangeSet
from scheduler.model.office import Office
from scheduler.views.history import KIND_OF, HistoryKind, HistoryRow, HistoryRows, HistoryWanted

QUIET = ("due",)
"""Commands that only make what is due anyway; the history passes over them."""

PAGE = 100
"""Change sets in a page."""

READ_AT_ONCE = 500

Made = tuple[int, datetime, str, str, dict[str, Any], str, int | None]
"""What is read of a change set: its number, time, actor, command, summary, reason and office."""

Inverse = tuple[int, int | None, str, datetime]

Undone = Mapping[int, tuple[str, datetime]]
"""Who took change sets back that are not in force, and when."""


def history_page(
    session: Session, wanted: HistoryWanted, before: int | None, limit: int
) -> HistoryRows:
    """The newest change sets that are wanted, those older than ``before`` alone where given."""
    query = _only(_listed(), wanted)
    if before is not None:
        query = query.where(ChangeSet.id < before)
    found: list[Row[*Made]] = []
    with session.execute(query.execution_options(yield_per=READ_AT_ONCE)) as result:
        for one in result:
            if _says(one, wanted.text):
                found.append(one)
            if len(found) > limit:
                break
    return HistoryRows(_rows(session, found[:limit]), more=len(found) > limit)


def history_row(session: Session, change_set_id: int) -> HistoryRow | None:
    """One change set; None where there is none of that number."""
    found = session.execute(_columns().where(ChangeSet.id == change_set_id)).all()
    return next(iter(_rows(session, found)), None)


def history_people(session: Session) -> tuple[str, ...]:
    """Everybody who has done something that is listed, by name."""
    query = select(ChangeSet.actor).where(
        ChangeSet.inverse_of_id.is_(None), ChangeSet.command.not_in(QUIET)
    )
    return tuple(sorted(session.scalars(query.distinct()), key=str.casefold))


def _columns() -> Select[*Made]:
    # Lines of money may be long, and are shown only where an entry is opened.
    return select(
        ChangeSet.id,
        ChangeSet.at,
        ChangeSet.actor,
        ChangeSet.command,
        ChangeSet.summary,
        ChangeSet.reason,
        ChangeSet.office_id,
    )


def _listed() -> Select[*Made]:
    """All but what only takes back, or brings back, something that is listed itself."""
    return (
        _columns()
        .where(ChangeSet.inverse_of_id.is_(None), ChangeSet.command.not_in(QUIET))
        .order_by(ChangeSet.id.desc())
    )


def _only(query: Select[*Made], wanted: HistoryWanted) -> Select[*Made]:
    if wanted.actor is not None:
        query = query.where(ChangeSet.actor == wanted.actor)
    if wanted.office_id is not None:
        query = query.where(of_office(wanted.office_id))
    if wanted.kind is HistoryKind.RECORDS:
        query = query.where(ChangeSet.command.not_in(KIND_OF))
    elif wanted.kind is not None:
        commands = [command for command, kind in KIND_OF.items() if kind is wanted.kind]
        query = query.where(ChangeSet.command.in_(commands))
    return query


def of_office(office_id: int) -> ColumnElement[bool]:
    """Of this office, or of none in particular."""
    return ChangeSet.office_id.is_(None) | (ChangeSet.office_id == office_id)


def _says(one: Row[*Made], text: str) -> bool:
    """Whether every word looked for is in what a change set says of itself, or is its number."""
    words = plain(text).split()
    if not words:
        return True
    told = " ".join([*map(str, one.summary.values()), one.reason, one.actor])
    said = plain(told)
    return all(word in said or word == str(one.id) for word in words)


def plain(text: str) -> str:
    """A text as it is compared: without accents, capitals and curly apostrophes."""
    parts = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def _rows(session: Session, found: Sequence[Row[*Made]]) -> tuple[HistoryRow, ...]:
    undone = _undone(session, [one.id for one in found])
    offices = {office.id: office for office in session.scalars(select(Office).order_by(Office.id))}
    first = next(iter(offices.values()), None)
    return tuple(_row(one, offices.get(one.office_id), first, undone) for one in found)


def _row(
    one: Row[*Made], office: Office | None, first: Office | None, undone: Undone
) -> HistoryRow:
    by, at = undone.get(one.id, ("", None))
    zoned = office or first
    return HistoryRow(
        id=one.id,
        at=one.at,
        actor=one.actor,
        command=one.command,
        summary=one.summary,
        reason=one.reason,
        in_force=at is None,
        office="" if office is None else office.name,
        zone="UTC" if zoned is None else zoned.zone,
        undone_by=by,
        undone_at=at,
    )


def _undone(session: Session, ids: Sequence[int]) -> Undone:
    """Those of the change sets that are not in force, with who took them back.

    What takes a change set back may be taken back itself, and so on.
    """
    inverses: dict[int | None, list[Row[*Inverse]]] = {}
    known = list(ids)
    while known:
        found = session.execute(
            select(ChangeSet.id, ChangeSet.inverse_of_id, ChangeSet.actor, ChangeSet.at)
            .where(ChangeSet.inverse_of_id.in_(known))
            .order_by(ChangeSet.id)
        ).all()
        for one in found:
            inverses.setdefault(one.inverse_of_id, []).append(one)
        known = [one.id for one in found]

    def in_force(id: int) -> list[Row[*Inverse]]:
        return [one for one in inverses.get(id, ()) if not in_force(one.id)]

    return {id: (by[-1].actor, by[-1].at) for id in ids if (by := in_force(id))}
