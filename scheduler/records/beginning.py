"""How far an office is from its first planned week."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload

from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Plan
from scheduler.model.visits import Visit
from scheduler.records.checks import place
from scheduler.records.technicians import without_wage
from scheduler.travel.places import place_of
from scheduler.views.beginning import FirstWeekRow
from scheduler.views.records import Place


def first_week(session: Session, office_id: int, today: date) -> FirstWeekRow:
    """What an office holds and lacks on a day; see `FirstWeekRow`."""
    office = session.get_one(Office, office_id)
    crew = session.scalars(
        select(Technician)
        .where(Technician.office_id == office_id, _stays(Technician.left_on, today))
        .options(selectinload(Technician.skills))
        .order_by(Technician.name, Technician.id)
    ).all()
    homeless = [one.id for one in crew if one.latitude is None]
    unpaid = session.scalars(without_wage(office_id, today)).all()
    services = session.scalars(
        select(ServiceType)
        .options(selectinload(ServiceType.skills))
        .order_by(ServiceType.name, ServiceType.id)
    ).all()
    free = [one.id for one in services if not one.price_minor]
    unskilled = _beyond_everybody(services, crew, today)
    clients, unknown, idle = _clients(session, office_id, today)
    return FirstWeekRow(
        office_id=office_id,
        currency=office.currency,
        working_days=tuple(sorted({int(shift["weekday"]) for shift in office.hours})),
        technicians=len(crew),
        homes_unknown=len(homeless),
        home_unknown_id=_first(homeless),
        without_wage=len(unpaid),
        services=len(services),
        without_price=len(free),
        without_skill=len(unskilled),
        skills_unasked=any(one.skills for one in crew) and not any(one.skills for one in services),
        service_id=_first([*unskilled, *free]),
        clients=clients,
        sites_unknown=len(unknown),
        site_unknown_id=_first(unknown),
        without_work=len(idle),
        without_work_id=_first(idle),
        plans=session.scalar(select(func.max(Plan.version)).where(Plan.office_id == office_id))
        or 0,
    )


def known_points(session: Session, office_id: int) -> tuple[tuple[float, float], ...]:
    """Latitude and longitude of the homes and sites of an office, as far as they are known."""
    homes = select(Technician.latitude, Technician.longitude).where(
        Technician.office_id == office_id
    )
    sites = (
        select(Site.latitude, Site.longitude)
        .join(Client, Client.id == Site.client_id)
        .where(Client.office_id == office_id)
    )
    found = [*session.execute(homes), *session.execute(sites)]
    return tuple(
        dict.fromkeys((lat, lon) for lat, lon in found if lat is not None and lon is not None)
    )


def place_at(country: str, given: Place) -> Place:
    """An address with the point it would be saved with, and its city where none was given.

    Raises:
        UserError: coordinates that are not on earth.

    """
    found = place(given, country)
    known = place_of(given.postal_code, country)
    if known is None or found.city:
        return found
    return replace(found, city=known.city)


def _clients(session: Session, office_id: int, today: date) -> tuple[int, list[int], list[int]]:
    """How many clients there are, those with an unknown site, those whom nobody visits."""
    sites = select(Site.client_id).where(_stays(Site.retired_on, today))
    nowhere = or_(Client.id.not_in(sites), Client.id.in_(sites.where(Site.latitude.is_(None))))
    query = (
        select(Client.id, nowhere, Client.id.in_(without_work(office_id, today)))
        .where(Client.office_id == office_id, _stays(Client.retired_on, today))
        .order_by(Client.name, Client.id)
    )
    rows = session.execute(query).all()
    return (
        len(rows),
        [key for key, unknown, _ in rows if unknown],
        [key for key, _, idle in rows if idle],
    )


def without_work(office_id: int, today: date) -> Select[int]:
    """The ids of an office's clients without an agreement in force or a visit still to come."""
    agreed = select(Agreement.client_id).where(_stays(Agreement.end, today))
    coming = select(Visit.client_id).where(
        Visit.office_id == office_id, Visit.status.in_(OPEN_STATUSES)
    )
    return select(Client.id).where(
        Client.office_id == office_id,
        _stays(Client.retired_on, today),
        Client.id.not_in(agreed),
        Client.id.not_in(coming),
    )


def _beyond_everybody(
    services: Iterable[ServiceType], crew: Iterable[Technician], today: date
) -> list[int]:
    """The services that nobody has all the skills for; none of them where nobody works yet."""
    held = [
        {
            one.skill_id
            for one in technician.skills
            if one.valid_until is None or one.valid_until >= today
        }
        for technician in crew
    ]
    return [
        service.id
        for service in services
        if held and not any({one.skill_id for one in service.skills} <= skills for skills in held)
    ]


def _stays(until: InstrumentedAttribute[date | None], today: date) -> ColumnElement[bool]:
    return or_(until.is_(None), until > today)


def _first(keys: list[int]) -> int | None:
    return keys[0] if keys else None
