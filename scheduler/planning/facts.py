"""Everything an office's plan rests on, read at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.continuity.price_book import PriceBook
from scheduler.errors import UserError
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office, PriceBookVersion
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.crew import CrewMember, crew
from scheduler.planning.people import KnownClient, known_clients

OVERDUE = timedelta(days=28)
"""A visit that nobody made is still planned this long after it was due."""


@dataclass(frozen=True, slots=True)
class Facts:
    """An office over the days of a plan. ``kept`` are assignments that must stay as they are."""

    office: Office
    days: tuple[date, ...]
    today: date
    book: PriceBook
    crew: tuple[CrewMember, ...]
    visits: tuple[Visit, ...]
    sites: Mapping[int, Site]
    clients: Mapping[int, Client]
    skills: Mapping[int, frozenset[str]]
    services: Mapping[int, str]
    known: Mapping[int, KnownClient]
    assigned: Mapping[int, Assignment]
    open_from: date


def price_book(session: Session, office_id: int) -> PriceBook:
    """The office's price book as it stands now.

    Raises:
        UserError: the office has none, or one that this version cannot read.

    """
    kept = session.scalar(
        select(PriceBookVersion)
        .where(PriceBookVersion.office_id == office_id)
        .order_by(PriceBookVersion.version.desc())
        .limit(1)
    )
    if kept is None:
        return PriceBook.default()
    try:
        return PriceBook.from_json(kept.entries, kept.version)
    except ValueError as problem:
        raise UserError(f"{problem}") from problem


def span(first: date, days: int) -> tuple[date, ...]:
    """The days of a span, in order."""
    return tuple(first + timedelta(days=number) for number in range(days))


def read_facts(session: Session, office: Office, days: Sequence[date], today: date) -> Facts:
    """What a plan of the office over these days rests on."""
    first, last = days[0], days[-1]
    visits = _without_stacks(_visits(session, office, first, last), first)
    clients = {
        client.id: client
        for client in session.scalars(
            select(Client).where(Client.id.in_({visit.client_id for visit in visits}))
        )
    }
    services = session.scalars(
        select(ServiceType).options(selectinload(ServiceType.skills).joinedload(ServiceSkill.skill))
    ).all()
    assigned = {
        assignment.visit_id: assignment
        for assignment in session.scalars(
            select(Assignment).where(Assignment.visit_id.in_({visit.id for visit in visits}))
        )
    }
    book = price_book(session, office.id)
    planned_before = any(first <= kept.day < today for kept in assigned.values())
    return Facts(
        office=office,
        days=tuple(days),
        today=today,
        book=book,
        crew=crew(session, office, days),
        visits=visits,
        sites={
            site.id: site
            for site in session.scalars(
                select(Site).where(Site.id.in_({visit.site_id for visit in visits}))
            )
        },
        clients=clients,
        skills={
            service.id: frozenset(needed.skill.name for needed in service.skills)
            for service in services
        },
        services={service.id: service.name for service in services},
        known=known_clients(session, clients, today, book),
        assigned=assigned,
        # A week planned before today is history; a first plan may cover all of its week.
        open_from=today if planned_before else first,
    )


def _without_stacks(visits: Sequence[Visit], first: date) -> tuple[Visit, ...]:
    """Leave out overdue visits of agreements that have a later one: they are not made up for."""
    latest: dict[int, date] = {}
    for visit in visits:
        if visit.agreement_id is not None:
            latest[visit.agreement_id] = max(
                visit.due_on, latest.get(visit.agreement_id, visit.due_on)
            )
    return tuple(
        visit
        for visit in visits
        if visit.due_on >= first
        or visit.agreement_id is None
        or visit.due_on == latest[visit.agreement_id]
    )


def _visits(session: Session, office: Office, first: date, last: date) -> Sequence[Visit]:
    overdue = and_(
        Visit.due_on >= first - OVERDUE,
        ~select(Assignment.id).where(Assignment.visit_id == Visit.id).exists(),
    )
    held_here = (
        select(Assignment.id)
        .where(Assignment.visit_id == Visit.id, Assignment.day.between(first, last))
        .exists()
    )
    return session.scalars(
        select(Visit)
        .where(
            Visit.office_id == office.id,
            Visit.status.in_(OPEN_STATUSES),
            or_(and_(Visit.due_on <= last, or_(Visit.due_on >= first, overdue)), held_here),
            # Planned on a day outside the span: that plan stands.
            ~select(Assignment.id)
            .where(Assignment.visit_id == Visit.id, ~Assignment.day.between(first, last))
            .exists(),
        )
        .order_by(Visit.id)
    ).all()
