"""The month's rows: counts, continuity and load of an office day by day."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from scheduler.dates.holidays import public_holidays
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Assignment, Route
from scheduler.model.visits import Visit
from scheduler.planning.board import (
    area_of,
    minutes_of,
    pins_of,
    skills_needed,
    skills_of,
    without_place,
)
from scheduler.planning.crew import CrewMember, crew
from scheduler.planning.facts import span
from scheduler.planning.people import acquaintances
from scheduler.planning.publishing import is_draft
from scheduler.store.clock import Clock
from scheduler.store.prices import price_book
from scheduler.views.month import (
    LoadRow,
    MonthRows,
    MonthTechnicianRow,
    MonthVisitRow,
    MonthWaitingRow,
)

AROUND = 6
"""Days before and after the month that its first and last week may hold."""


def month_rows(session: Session, office_id: int, first: date, clock: Clock) -> MonthRows:
    """An office over the month that begins on ``first``."""
    office = session.get_one(Office, office_id)
    days = month_days(first)
    today = clock.today(office.zone)
    visits = _visits(session, office_id, days)
    members = crew(session, office, days, also={planned.technician_id for _, planned in visits})
    comers: defaultdict[int, set[int]] = defaultdict(set)
    for visit, planned in visits:
        comers[visit.client_id].add(planned.technician_id)
    known = acquaintances(session, comers, today, price_book(session, office_id))
    needed = skills_needed(session)
    areas = _areas(session, office_id)
    return MonthRows(
        office_id=office_id,
        office=office.name,
        first=first,
        today=today,
        days=days,
        holidays=public_holidays(office.country, office.region, days[0], days[-1]),
        technicians=tuple(
            MonthTechnicianRow(member.technician.id, member.technician.name, skills_of(member))
            for member in members
        ),
        visits=tuple(
            MonthVisitRow(
                visit_id=visit.id,
                technician_id=planned.technician_id,
                day=planned.day,
                who=known[visit.client_id].on(planned.day).who(planned.technician_id),
                status=visit.status,
                pinned=bool(pins_of(visit)),
                skills=needed.get(visit.service_type_id, ()),
                area=areas.get(visit.site_id, ""),
            )
            for visit, planned in visits
        ),
        waiting=tuple(
            MonthWaitingRow(
                visit_id=visit.id,
                day=visit.due_on,
                status=visit.status,
                pinned=bool(pins_of(visit)),
                skills=needed.get(visit.service_type_id, ()),
                area=areas.get(visit.site_id, ""),
            )
            for visit in _waiting(session, office_id, days)
        ),
        loads=_loads(session, members, days),
        is_draft=is_draft(session, office_id),
    )


def month_days(first: date) -> tuple[date, ...]:
    """The days of the month that begins on ``first``, with those around it."""
    after = (first + timedelta(days=31)).replace(day=1)
    return span(first - timedelta(days=AROUND), (after - first).days + 2 * AROUND)


def _visits(
    session: Session, office_id: int, days: tuple[date, ...]
) -> Sequence[Row[Visit, Assignment]]:
    return session.execute(
        select(Visit, Assignment)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.office_id == office_id,
            Assignment.day.between(days[0], days[-1]),
            Visit.status != VisitStatus.CANCELLED,
            # Whoever comes along is not who comes.
            Visit.joint_of_id.is_(None),
        )
        .order_by(Assignment.start, Visit.id)
    ).all()


def _waiting(session: Session, office_id: int, days: tuple[date, ...]) -> Sequence[Visit]:
    return session.scalars(
        select(Visit)
        .join(Client, Client.id == Visit.client_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(without_place(office_id, days), Visit.due_on >= days[0])
        .order_by(Visit.due_on, Visit.id)
    ).all()


def _areas(session: Session, office_id: int) -> dict[int, str]:
    """The part of town of every site of an office's clients."""
    sites = select(Site).join(Client, Client.id == Site.client_id)
    return {
        site.id: area_of(site)
        for site in session.scalars(sites.where(Client.office_id == office_id))
    }


def _loads(
    session: Session, members: tuple[CrewMember, ...], days: tuple[date, ...]
) -> tuple[LoadRow, ...]:
    """Every day on which somebody works or could."""
    found: defaultdict[tuple[int, date], list[int]] = defaultdict(lambda: [0, 0])
    for member in members:
        for day, hours in member.hours.items():
            found[member.technician.id, day][1] = minutes_of(hours)
    routes = session.execute(
        select(Route.technician_id, Route.day, Route.paid_minutes).where(
            Route.technician_id.in_([member.technician.id for member in members]),
            Route.day.between(days[0], days[-1]),
        )
    )
    for technician, day, paid in routes:
        found[technician, day][0] = paid
    return tuple(
        LoadRow(technician, day, paid, limit)
        for (technician, day), (paid, limit) in sorted(found.items())
    )
