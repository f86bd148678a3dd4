"""Absences: when technicians cannot work, and the planned visits that this hits."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
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
from scheduler.views.records import AbsenceForm, AbsenceListRow, AffectedRow

RECORDED = (AbsenceKind.SICK, AbsenceKind.HOLIDAY, AbsenceKind.TRAINING)
"""The kinds that are recorded; who leaves for good has a last day instead."""

LONGEST_DAYS = 3 * 366


def absence_rows(session: Session, after: datetime) -> tuple[AbsenceListRow, ...]:
    """The absences that end after an instant, the first ones first."""
    query = (
        select(Absence, Technician)
        .join(Technician, Technician.id == Absence.technician_id)
        .where(Absence.end > after)
        .order_by(Absence.start, Absence.id)
    )
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
    session = unit.session
    technician = session.get_one(Technician, form.technician_id)
    if form.end <= form.start:
        raise UserError(f"The absence of {technician.name} ends before it begins; turn it round.")
    if (form.end - form.start).days > LONGEST_DAYS:
        raise UserError(
            f"The absence of {technician.name} lasts longer than three years; check the dates,"
            " or give the day on which the technician leaves."
        )
    if form.kind not in RECORDED:
        raise UserError(
            f"Somebody who leaves has a last day, not an absence; give {technician.name} one."
        )
    other = session.scalar(
        select(Absence).where(
            Absence.technician_id == technician.id,
            Absence.start < form.end,
            Absence.end > form.start,
        )
    )
    if other is not None:
        raise UserError(
            f"{technician.name} is away in that time already ({other.kind.value}, absence"
            f" {other.id}); remove that one first, or choose other days."
        )
    absence = Absence(
        technician_id=technician.id,
        start=form.start,
        end=form.end,
        kind=form.kind,
        note=form.note.strip(),
        recorded_at=now,
        recorded_by=actor,
    )
    session.add(absence)
    session.flush()
    return absence


def absence_with(session: Session, absence_id: int) -> tuple[Absence, Technician]:
    """An absence and whose it is.

    Raises:
        UserError: there is none of that number.

    """
    absence = session.get(Absence, absence_id)
    if absence is None:
        raise UserError(f"There is no absence {absence_id}; list them to see their numbers.")
    return absence, session.get_one(Technician, absence.technician_id)


def forget(unit: Unit, absence: Absence) -> None:
    """Take an absence out; what was decided because of it stands."""
    unit.session.execute(
        update(Decision).where(Decision.absence_id == absence.id).values(absence_id=None)
    )
    unit.session.delete(absence)


def affected_rows(session: Session, absence: Absence) -> tuple[AffectedRow, ...]:
    """The visits still to be made that an absence hits, in the order of their times."""
    query = (
        select(Visit, Assignment, Client.name)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .join(Client, Client.id == Visit.client_id)
        .where(
            Assignment.technician_id == absence.technician_id,
            Assignment.start < absence.end,
            Assignment.end > absence.start,
            Visit.status.in_(OPEN_STATUSES),
        )
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
        raise UserError(f"{wanted!r} may be several technicians; give one's number: {numbers}.")
    names = ", ".join(one.name for one in technicians) or "none yet"
    raise UserError(f"There is no technician {wanted!r}; the technicians are: {names}.")


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
