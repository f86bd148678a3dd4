"""Licences whose end is near, and the visits that break when they are not renewed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.licences import breaks, days_left, ending, told_until
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.clients import Client
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office
from scheduler.model.people import Skill, Technician, TechnicianSkill
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.due import due_later
from scheduler.views.team import BreakingVisitRow, LicenceRow


@dataclass(frozen=True, slots=True)
class _Ending:
    """A licence that ends soon, or ended."""

    technician: Technician
    skill_id: int
    skill: str
    last_day: date


def licence_rows(
    session: Session,
    office: Office,
    today: date,
    usual: Mapping[int, int],
    technician_id: int | None = None,
) -> tuple[LicenceRow, ...]:
    """The licences of those who work here whose end is near or over, the nearest first.

    ``usual`` is each client's usual technician. Visits are those that are planned with him after
    the last day, those without a place whose usual technician he is, and those that agreements
    foresee for such clients within the days for which the end of a licence is told.
    """
    found = _ending(session, office, today, technician_id)
    services = _services(session, {one.skill_id for one in found})
    return tuple(
        LicenceRow(
            technician_id=one.technician.id,
            technician=one.technician.name,
            skill=one.skill,
            last_day=one.last_day,
            days_left=days_left(one.last_day, today),
            ending=told,
            visits=_breaking(session, office, today, one, services[one.skill_id], usual),
        )
        for one in found
        if (told := ending(one.last_day, today)) is not None
    )


def _ending(
    session: Session, office: Office, today: date, technician_id: int | None
) -> list[_Ending]:
    query = (
        select(Technician, Skill.id, Skill.name, TechnicianSkill.valid_until)
        .join(TechnicianSkill, TechnicianSkill.technician_id == Technician.id)
        .join(Skill, Skill.id == TechnicianSkill.skill_id)
        .where(
            Technician.office_id == office.id,
            TechnicianSkill.valid_until <= told_until(today),
        )
        .order_by(TechnicianSkill.valid_until, Technician.name, Skill.name)
    )
    if technician_id is not None:
        query = query.where(Technician.id == technician_id)
    return [
        _Ending(technician, skill_id, skill, last_day)
        for technician, skill_id, skill, last_day in session.execute(query)
        # Who leaves before it ends needs no new one.
        if last_day is not None and _still_here(technician, max(last_day, today))
    ]


def _still_here(technician: Technician, day: date) -> bool:
    return technician.left_on is None or day + timedelta(days=1) < technician.left_on


def _services(session: Session, skills: Iterable[int]) -> dict[int, dict[int, str]]:
    """The services that demand each skill, with their names."""
    found: dict[int, dict[int, str]] = {skill: {} for skill in skills}
    for skill, service, name in session.execute(
        select(ServiceSkill.skill_id, ServiceType.id, ServiceType.name)
        .join(ServiceType, ServiceType.id == ServiceSkill.service_type_id)
        .where(ServiceSkill.skill_id.in_(list(found)))
    ):
        found[skill][service] = name
    return found


def _breaking(
    session: Session,
    office: Office,
    today: date,
    licence: _Ending,
    services: Mapping[int, str],
    usual: Mapping[int, int],
) -> tuple[BreakingVisitRow, ...]:
    if not services:
        return ()
    who, last_day = licence.technician, licence.last_day
    day = func.coalesce(Assignment.day, Visit.due_on)
    query = (
        select(
            Visit.id,
            Visit.client_id,
            Client.name,
            Visit.service_type_id,
            day,
            Assignment.technician_id,
        )
        .join(Client, Client.id == Visit.client_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.office_id == office.id,
            Visit.status.in_(OPEN_STATUSES),
            Visit.service_type_id.in_(list(services)),
            day >= today,
        )
    )
    rows = [
        BreakingVisitRow(visit, client_id, client, services[service], on, comes is not None)
        for visit, client_id, client, service, on, comes in session.execute(query)
        if breaks(on, last_day) and (usual.get(client_id) if comes is None else comes) == who.id
    ]
    rows += _foreseen(session, office, today, licence, services, usual)
    gone = who.left_on
    return tuple(
        sorted(
            (row for row in rows if gone is None or row.day < gone),
            key=lambda row: (row.day, row.client, row.visit_id or 0),
        )
    )


def _foreseen(
    session: Session,
    office: Office,
    today: date,
    licence: _Ending,
    services: Mapping[int, str],
    usual: Mapping[int, int],
) -> list[BreakingVisitRow]:
    """Visits that agreements will give; there is none yet because nobody planned so far ahead."""
    first = max(licence.last_day + timedelta(days=1), today)
    last = told_until(today)
    mine = [client for client, who in usual.items() if who == licence.technician.id]
    if first > last or not mine:
        return []
    names = dict(session.execute(select(Client.id, Client.name).where(Client.id.in_(mine))).all())
    return [
        BreakingVisitRow(
            None, client, names[client], services[agreement.service_type_id], due, planned=False
        )
        for client in mine
        for due, agreement in due_later(session, office, client, first, last)
        if agreement.service_type_id in services
    ]
