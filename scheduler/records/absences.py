"""Absences: when technicians cannot work, and the planned visits that this hits."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.model.clients import Client
from scheduler.model.decisions import Decision
from scheduler.model.kinds import OPEN_STATUSES, AbsenceKind
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Assignment, Plan
from scheduler.model.visits import Visit
from scheduler.store.journal import Unit
from scheduler.views.records import AbsenceForm, AbsenceListRow, AffectedRow, RecordedAbsence

RECORDED = (AbsenceKind.SICK, AbsenceKind.HOLIDAY, AbsenceKind.TRAINING, AbsenceKind.LATE)
"""The kinds that are recorded; who leaves for good has a last day instead."""

LONGEST_DAYS = 3 * 366


def absence_rows(
    session: Session, office_id: int | None, after: datetime
) -> tuple[AbsenceListRow, ...]:
    """The absences that end after an instant, of one office or all; the first ones first."""
    query = (
        select(Absence, Technician)
        .join(Technician, Technician.id == Absence.technician_id)
        .where(Absence.end > after)
        .order_by(Absence.start, Absence.id)
    )
    if office_id is not None:
        query = query.where(Technician.office_id == office_id)
    return tuple(
        AbsenceListRow(
            absence.id, technician.name, absence.start, absence.end, absence.kind, absence.note
        )
        for absence, technician in session.execute(query)
    )


def save_absence(unit: Unit, form: AbsenceForm, now: datetime, actor: str) -> Absence:
    """Record that a technician cannot work.

    Raises:
        UserError: the span is no span, or lies where he is away already or has left.

    """
    _check(unit.session, form)
    absence = Absence(
        technician_id=form.technician_id,
        start=form.start,
        end=form.end,
        kind=form.kind,
        note=form.note.strip(),
        recorded_at=now,
        recorded_by=actor,
    )
    unit.session.add(absence)
    unit.session.flush()
    return absence


def change_absence(unit: Unit, absence_id: int, form: AbsenceForm) -> Absence:
    """Change an absence; whose it is stays.

    Raises:
        UserError: there is none of that number, it is somebody else's, or it cannot be like that.

    """
    absence, technician = absence_with(unit.session, absence_id)
    if form.technician_id != technician.id:
        raise UserError(
            "Absence {absence_id} is {technician}'s; take it out and record another.",
            absence_id=absence_id,
            technician=technician.name,
        )
    _check(unit.session, form, but=absence_id)
    absence.start, absence.end = form.start, form.end
    absence.kind, absence.note = form.kind, form.note.strip()
    unit.session.flush()
    return absence


def _check(session: Session, form: AbsenceForm, but: int | None = None) -> None:
    technician = session.get_one(Technician, form.technician_id)
    if form.end <= form.start:
        raise UserError(
            "The absence of {technician} ends before it begins; turn it round.",
            technician=technician.name,
        )
    if (form.end - form.start).days > LONGEST_DAYS:
        raise UserError(
            "The absence of {technician} lasts longer than three years; check the dates,"
            " or give the day on which the technician leaves.",
            technician=technician.name,
        )
    if form.kind not in RECORDED:
        raise UserError(
            "Somebody who leaves has a last day, not an absence; give {technician} one.",
            technician=technician.name,
        )
    query = select(Absence).where(
        Absence.technician_id == technician.id,
        Absence.start < form.end,
        Absence.end > form.start,
    )
    other = session.scalar(query if but is None else query.where(Absence.id != but))
    if other is not None:
        raise UserError(
            "{technician} is away in that time already ({kind}, absence"
            " {id}); remove that one first, or choose other days.",
            technician=technician.name,
            kind=other.kind.value,
            id=other.id,
        )


def absence_with(session: Session, absence_id: int) -> tuple[Absence, Technician]:
    """An absence and whose it is.

    Raises:
        UserError: there is none of that number.

    """
    absence = session.get(Absence, absence_id)
    if absence is None:
        raise UserError(
            "There is no absence {absence_id}; list them to see their numbers.",
            absence_id=absence_id,
        )
    return absence, session.get_one(Technician, absence.technician_id)


def forget(unit: Unit, absence: Absence) -> None:
    """Take an absence out; what was decided because of it stands."""
    unit.session.execute(
        update(Decision).where(Decision.absence_id == absence.id).values(absence_id=None)
    )
    unit.session.delete(absence)


def in_short(absence: AbsenceForm | Absence, zone: str) -> dict[str, str]:
    """What the history says of an absence: its kind, its first and its last day."""
    first, last = absence.start, absence.end - timedelta(minutes=1)
    return {
        "kind": absence.kind.value,
        "first": first.astimezone(ZoneInfo(zone)).date().isoformat(),
        "last": max(first, last).astimezone(ZoneInfo(zone)).date().isoformat(),
    }


def hit_by(absence: Absence) -> ColumnElement[bool]:
    """Which assignments an absence hits.

    Whoever runs late goes on with the visit that he is at; those that begin after it are hit.
    """
    late = absence.kind is AbsenceKind.LATE
    return and_(
        Assignment.technician_id == absence.technician_id,
        Assignment.start < absence.end,
        Assignment.start >= absence.start if late else Assignment.end > absence.start,
    )


def recorded(session: Session, absence: Absence, technician: Technician) -> RecordedAbsence:
    """An absence that was just written down, with the planned visits that it hits."""
    return RecordedAbsence(
        absence.id,
        technician.name,
        plan_version(session, technician.office_id),
        affected_rows(session, hit_by(absence)),
    )


def affected_rows(session: Session, which: ColumnElement[bool]) -> tuple[AffectedRow, ...]:
    """The planned visits still to be made that are hit, in the order of their times."""
    query = (
        select(Visit, Assignment, Client.name)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .join(Client, Client.id == Visit.client_id)
        .where(which, Visit.status.in_(OPEN_STATUSES))
        .order_by(Assignment.start, Visit.id)
    )
    return tuple(
        AffectedRow(visit.id, visit.number, client, planned.day, planned.start)
        for visit, planned, client in session.execute(query)
    )


def plan_version(session: Session, office_id: int) -> int:
    """The version of an office's plan; 0 before the first."""
    return session.scalar(select(func.max(Plan.version)).where(Plan.office_id == office_id)) or 0


def technician_named(session: Session, wanted: str) -> tuple[Technician, Office]:
    """The technician with this id, number or name, and his office.

    Raises:
        UserError: there is none, or several are meant; the sentence says whom to choose from.

    """
    technicians = session.scalars(select(Technician).order_by(Technician.name)).all()
    found = _meant(technicians, wanted)
    if len(found) == 1:
        return found[0], session.get_one(Office, found[0].office_id)
    if found:
        numbers = ", ".join(f"{one.id} ({one.name})" for one in found)
        raise UserError(
            "{wanted!r} may be several technicians; give one's number: {numbers}.",
            wanted=wanted,
            numbers=numbers,
        )
    names = ", ".join(one.name for one in technicians) or "none yet"
    raise UserError(
        "There is no technician {wanted!r}; the technicians are: {names}.",
        wanted=wanted,
        names=names,
    )


def _meant(technicians: Sequence[Technician], wanted: str) -> list[Technician]:
    """Those with exactly this number or name; else those with a part of the name like it."""
    sought = wanted.strip().casefold()
    if not sought:
        return []
    for matches in (
        [one for one in technicians if sought == (one.external_id or "").casefold()],
        [one for one in technicians if sought == str(one.id)],
        [one for one in technicians if sought == one.name.casefold()],
        [one for one in technicians if sought in one.name.casefold().split()],
    ):
        if matches:
            return matches
    return []
