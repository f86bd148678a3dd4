"""Why somebody else came than the usual technician: who was away, who chose it, or the plan."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import local_day
from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.kinds import AbsenceKind
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.people import day_made
from scheduler.views.care import Instead

BY_HAND = ("move", "visit", "pin")
"""Commands with which somebody chooses himself who comes."""

DECIDED = "decide"
"""The command that answers a question with one of its roads."""


@dataclass(frozen=True, slots=True)
class Substituted:
    """A visit that somebody else made, and whose place he took."""

    visit: Visit
    usual: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why he came; ``away`` is what kept the usual technician, ``by`` who chose it and why."""

    instead: Instead
    away: AbsenceKind | None = None
    by: str = ""
    reason: str = ""


def reasons(session: Session, made: Sequence[Substituted], zone: str) -> Mapping[int, Why]:
    """Why somebody else came, by visit.

    Who had left or was away could not come. Else the journal tells who chose it last, on the board
    or at the desk; where nobody did, the plan had no room.
    """
    if not made:
        return {}
    absences = _absences(session, {one.usual for one in made})
    left = dict(
        session.execute(
            select(Technician.id, Technician.left_on).where(
                Technician.id.in_({one.usual for one in made})
            )
        ).all()
    )
    found: dict[int, Why] = {}
    open_: list[Substituted] = []
    for one in made:
        visit = one.visit
        day, gone = day_made(visit.actual_start, visit.due_on, zone), left.get(one.usual)
        kind = _away_on(absences.get(one.usual, ()), day, zone)
        if (gone is not None and gone <= day) or kind is AbsenceKind.LEFT:
            found[one.visit.id] = Why(Instead.LEFT, kind)
        elif kind is not None:
            found[one.visit.id] = Why(Instead.AWAY, kind)
        else:
            open_.append(one)
    return {**found, **_chosen(session, open_)}


def _chosen(session: Session, made: Sequence[Substituted]) -> Mapping[int, Why]:
    """Who chose that somebody else comes, as the journal tells it."""
    if not made:
        return {}
    places = {
        held.visit_id: held
        for held in session.scalars(
            select(Assignment).where(Assignment.visit_id.in_([one.visit.id for one in made]))
        )
    }
    pins = {one.visit.id for one in made if _is_pinned(one.visit)}
    moved = {held.id for held in places.values() if held.visit_id not in pins}
    choices = {
        **_last(session, "visit", "pinned_technician_id", pins),
        **_last(session, "assignment", "technician_id", moved),
    }
    return {one.visit.id: _why(one, places.get(one.visit.id), choices) for one in made}


def _why(
    one: Substituted, held: Assignment | None, choices: Mapping[tuple[str, int], "_Choice"]
) -> Why:
    visit = one.visit
    if held is not None and held.technician_id == one.usual:
        return Why(Instead.ON_THE_DAY)
    pinned = _is_pinned(visit)
    key = ("visit", visit.id) if pinned else ("assignment", held.id if held else 0)
    made = choices.get(key)
    if made is not None and made.technician == visit.done_by_id:
        if made.command == DECIDED:
            return Why(Instead.DECIDED, by=made.actor, reason=made.reason)
        if made.command in BY_HAND:
            return Why(Instead.BY_HAND, by=made.actor, reason=made.reason)
    return Why(Instead.BY_HAND if pinned else Instead.NO_ROOM)


def _is_pinned(visit: Visit) -> bool:
    return visit.pinned_technician_id is not None and (
        visit.pinned_technician_id == visit.done_by_id
    )


@dataclass(frozen=True, slots=True)
class _Choice:
    """The last time that somebody said who comes, and was not taken back."""

    technician: int
    command: str
    actor: str
    reason: str


def _last(
    session: Session, entity: str, key: str, ids: Collection[int]
) -> Mapping[tuple[str, int], _Choice]:
    """What last put a technician into some rows, as the journal tells it."""
    if not ids:
        return {}
    rows = session.execute(
        select(
            Change.entity_id,
            Change.before,
            Change.after,
            Change.change_set_id,
            ChangeSet.command,
            ChangeSet.actor,
            ChangeSet.reason,
        )
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(
            Change.entity == entity,
            Change.entity_id.in_(ids),
            ChangeSet.inverse_of_id.is_(None),
        )
        .order_by(Change.id)
    ).all()
    undone = _undone(session, {row.change_set_id for row in rows})
    found = {}
    for row in rows:
        before, after = row.before or {}, row.after or {}
        put = after.get(key)
        if put is not None and put != before.get(key) and row.change_set_id not in undone:
            found[entity, row.entity_id] = _Choice(put, row.command, row.actor, row.reason)
    return found


def _undone(session: Session, change_sets: Collection[int]) -> set[int]:
    """Those that were taken back, and not done again."""
    inverses = {
        inverse: of
        for inverse, of in session.execute(
            select(ChangeSet.id, ChangeSet.inverse_of_id).where(
                ChangeSet.inverse_of_id.in_(change_sets)
            )
        )
        if of is not None
    }
    if not inverses:
        return set()
    again = _undone(session, set(inverses))
    return {of for inverse, of in inverses.items() if inverse not in again}


def _absences(session: Session, technicians: Collection[int]) -> dict[int, list[Absence]]:
    found: dict[int, list[Absence]] = {}
    for absence in session.scalars(select(Absence).where(Absence.technician_id.in_(technicians))):
        found.setdefault(absence.technician_id, []).append(absence)
    return found


def _away_on(absences: Iterable[Absence], day: date, zone: str) -> AbsenceKind | None:
    for absence in absences:
        last = absence.end - timedelta(microseconds=1)
        if local_day(absence.start, zone) <= day <= local_day(last, zone):
            return absence.kind
    return None
