"""The map's rows: where an office's routes go over a span of days."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from sqlalchemy import Row, and_, or_, select
from sqlalchemy.orm import Session

from scheduler.model.clients import Client, Site
from scheduler.model.kinds import PlaceSource, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician, initials
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.board import without_place
from scheduler.planning.facts import span
from scheduler.planning.people import KnownClient, known_clients
from scheduler.store.clock import Clock
from scheduler.store.prices import price_book
from scheduler.store.together import Together, together
from scheduler.views.map import (
    HomeRow,
    MapRouteRow,
    MapRows,
    MapTechnicianRow,
    StopRow,
    WaitingRow,
)


def map_rows(session: Session, office_id: int, first: date, days: int, clock: Clock) -> MapRows:
    """An office over a span of days, as the map shows it."""
    office = session.get_one(Office, office_id)
    shown = span(first, days)
    visits = _visits(session, office_id, shown)
    waiting = _waiting(session, office_id, shown)
    clients = {visit.client_id for visit, *_ in visits}
    today = clock.today(office.zone)
    known = known_clients(session, clients, today, price_book(session, office_id))
    sites = [site for *_, site in visits] + [site for *_, site in waiting]
    return MapRows(
        office_id=office_id,
        zone=office.zone,
        days=shown,
        technicians=_technicians(
            session, office_id, shown, also={held.technician_id for _, held, *_ in visits}
        ),
        routes=_routes(
            visits,
            known,
            together(session, Visit.office_id == office_id, Visit.due_on.between(first, shown[-1])),
        ),
        waiting=tuple(
            WaitingRow(
                visit_id=visit.id,
                client=client,
                street=site.street,
                due_on=visit.due_on,
                latitude=site.latitude,
                longitude=site.longitude,
                approximate=site.place_source is not PlaceSource.GIVEN,
            )
            for visit, client, site in waiting
            if site.latitude is not None and site.longitude is not None
        ),
        unknown=sum(site.latitude is None or site.longitude is None for site in sites),
    )


Planned = Row[Visit, Assignment, str, Site]
"""A visit, its assignment, client and site."""


def _visits(session: Session, office_id: int, days: tuple[date, ...]) -> Sequence[Planned]:
    query = (
        select(Visit, Assignment, Client.name, Site)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .where(
            Visit.office_id == office_id,
            Assignment.day.between(days[0], days[-1]),
            Visit.status != VisitStatus.CANCELLED,
        )
        .order_by(Assignment.day, Assignment.technician_id, Assignment.start, Visit.id)
    )
    return session.execute(query).all()


def _waiting(
    session: Session, office_id: int, days: tuple[date, ...]
) -> Sequence[Row[Visit, str, Site]]:
    query = (
        select(Visit, Client.name, Site)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(without_place(office_id, days))
        .order_by(Visit.due_on, Client.name, Visit.id)
    )
    return session.execute(query).all()


def _routes(
    visits: Sequence[Planned], known: Mapping[int, KnownClient], joint: Together
) -> tuple[MapRouteRow, ...]:
    """The visits as routes; they come sorted by day, technician and time."""
    return tuple(
        MapRouteRow(
            technician,
            day,
            tuple(
                StopRow(
                    visit_id=visit.id,
                    number=number,
                    client=client,
                    street=site.street,
                    who=known[visit.client_id].on(day).who(joint.makes.get(visit.id) or technician),
                    latitude=site.latitude,
                    longitude=site.longitude,
                    approximate=site.place_source is not PlaceSource.GIVEN,
                    start=held.start,
                    end=held.end,
                )
                for number, (visit, held, client, site) in enumerate(route, 1)
                if site.latitude is not None and site.longitude is not None
            ),
        )
        for (day, technician), route in groupby(
            visits, key=lambda row: (row[1].day, row[1].technician_id)
        )
    )


def _technicians(
    session: Session, office_id: int, days: tuple[date, ...], also: set[int]
) -> tuple[MapTechnicianRow, ...]:
    """Everyone who belongs to the office on one of the days, and who has a visit in them."""
    here = and_(
        Technician.office_id == office_id,
        or_(Technician.left_on.is_(None), Technician.left_on > days[0]),
        or_(Technician.joined_on.is_(None), Technician.joined_on <= days[-1]),
    )
    found = session.scalars(
        select(Technician)
        .where(or_(here, Technician.id.in_(also)))
        .order_by(Technician.name, Technician.id)
    )
    return tuple(
        MapTechnicianRow(one.id, one.name, initials(one.name), _home(one)) for one in found
    )


def _home(technician: Technician) -> HomeRow | None:
    if technician.latitude is None or technician.longitude is None:
        return None
    approximate = technician.place_source is not PlaceSource.GIVEN
    return HomeRow(technician.latitude, technician.longitude, approximate)
