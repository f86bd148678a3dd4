"""Everything an office's plan rests on, read at one moment."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlalchemy.orm import Session, aliased, defer, selectinload

from scheduler.continuity.price_book import PriceBook
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.clients import Client, Closure, Site
from scheduler.model.kinds import OPEN_STATUSES, WENT_STATUSES, VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Assignment, Route
from scheduler.model.visits import Visit
from scheduler.planning.crew import CrewMember, crew, with_hours_around
from scheduler.planning.due import OVERDUE
from scheduler.planning.people import KnownClient, known_clients
from scheduler.store.prices import price_book


@dataclass(frozen=True, slots=True)
class Facts:
    """An office over the days of a plan.

    Days before ``open_from`` are over: what was planned there stands. ``only_days`` names the days
    of visits that may be made on those alone, whatever their tolerance; ``freed`` are visits whose
    pins and word given are set aside, because something stands against them. ``closed`` are the
    days on which a site cannot be entered. Today no other visit begins before the minute ``passed``
    than those that have ``begun``; they stand as they are, but for those that take ``longer``, by
    so many minutes. ``fixed`` visits keep their technician and their day; of ``untied`` ones the
    client was told, and can be told anew. ``together`` are joint visits and those that they belong
    to: where they are, they stay.
    """

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
    only_days: Mapping[int, frozenset[date]] = field(default_factory=dict)
    freed: frozenset[int] = frozenset()
    closed: Mapping[int, frozenset[date]] = field(default_factory=dict)
    passed: int = 0
    begun: frozenset[int] = frozenset()
    longer: Mapping[int, int] = field(default_factory=dict)
    fixed: frozenset[int] = frozenset()
    untied: frozenset[int] = frozenset()
    together: frozenset[int] = frozenset()

    def client_of(self, visit: Visit) -> KnownClient:
        """The client of a visit, with what is declared on the day it is planned for, or is due."""
        held = self.assigned.get(visit.id)
        return self.known[visit.client_id].on(visit.due_on if held is None else held.day)


def span(first: date, days: int) -> tuple[date, ...]:
    """The days of a span, in order."""
    return tuple(first + timedelta(days=number) for number in range(days))


def read_facts(
    session: Session,
    office: Office,
    days: Sequence[date],
    today: date,
    among: ColumnElement[bool] | None = None,
    *,
    to_keep: bool = False,
) -> Facts:
    """What a plan of the office over these days rests on; of some of its visits alone if given.

    ``among`` speaks of visits and assignments. Facts ``to_keep`` in memory leave out the price
    lines of assignments, which take more room than all else; nothing can be written with them.
    """
    first, last = days[0], days[-1]
    open_from = today if _was_planned(session, office, first, today) else first
    visits = tuple(_visits(session, office, first, last, open_from, among))
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
            select(Assignment)
            .where(Assignment.visit_id.in_({visit.id for visit in visits}))
            .options(*([defer(Assignment.lines, raiseload=True)] if to_keep else []))
        )
    }
    book = price_book(session, office.id)
    return Facts(
        office=office,
        days=tuple(days),
        today=today,
        book=book,
        crew=_with_agreed_hours(
            session,
            office,
            crew(session, office, days),
            visits,
            assigned,
        ),
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
        open_from=open_from,
        closed=_closed(session, {visit.site_id for visit in visits}, first, last),
        together=_together(session, office),
    )


def _together(session: Session, office: Office) -> frozenset[int]:
    """The open joint visits of an office, and those that somebody comes along to."""
    pairs = session.execute(
        select(Visit.id, Visit.joint_of_id).where(
            Visit.joint_of_id.is_not(None),
            Visit.office_id == office.id,
            Visit.status.in_(OPEN_STATUSES),
        )
    )
    return frozenset(id for pair in pairs for id in pair if id is not None)


def _closed(
    session: Session, sites: Collection[int], first: date, last: date
) -> dict[int, frozenset[date]]:
    """The days of the span on which each site is closed."""
    found: dict[int, frozenset[date]] = {}
    for closure in session.scalars(
        select(Closure).where(Closure.first <= last, Closure.last >= first)
    ):
        if closure.site_id in sites:
            days = span(closure.first, (closure.last - closure.first).days + 1)
            found[closure.site_id] = found.get(closure.site_id, frozenset()) | frozenset(days)
    return found


def _with_agreed_hours(
    session: Session,
    office: Office,
    members: Sequence[CrewMember],
    visits: Sequence[Visit],
    assigned: Mapping[int, Assignment],
) -> tuple[CrewMember, ...]:
    """Everyone with the longer days that somebody decided on: overtime, a visit on a day off."""
    decided = {
        (held.technician_id, held.day)
        for visit in visits
        for held in [assigned.get(visit.id)]
        if held is not None
        and (visit.pinned_technician_id, visit.pinned_day) == (held.technician_id, held.day)
    }
    routes = session.scalars(
        select(Route).where(
            Route.technician_id.in_({technician for technician, _ in decided}),
            Route.day.in_({day for _, day in decided}),
        )
    ).all()
    mine: dict[int, list[Route]] = {}
    for route in routes:
        if (route.technician_id, route.day) in decided:
            mine.setdefault(route.technician_id, []).append(route)
    return tuple(
        with_hours_around(
            member,
            [(route.day, route.depart, route.back) for route in mine.get(member.technician.id, ())],
            office.zone,
        )
        for member in members
    )


def _was_planned(session: Session, office: Office, first: date, today: date) -> bool:
    """Whether days of the span that are over were planned, whatever became of their visits."""
    return first < today and (
        session.scalar(
            select(Assignment.id)
            .join(Visit, Visit.id == Assignment.visit_id)
            .where(Visit.office_id == office.id, Assignment.day >= first, Assignment.day < today)
            .limit(1)
        )
        is not None
    )


def still_wanted(first: date, last: date) -> ColumnElement[bool]:
    """Which visits without a place the days from ``first`` to ``last`` have to find one for.

    Those due in them, and those overdue for at most four weeks; but not one that an agreement
    has given a later visit since: what was missed again and again is not stacked up.
    """
    later = aliased(Visit)
    followed = (
        select(later.id)
        .where(
            later.agreement_id == Visit.agreement_id,
            later.due_on > Visit.due_on,
            later.due_on <= last,
        )
        .exists()
    )
    return and_(
        Visit.due_on.between(first - OVERDUE, last),
        or_(Visit.due_on >= first, Visit.status != VisitStatus.DUE, ~followed),
    )


def _visits(
    session: Session,
    office: Office,
    first: date,
    last: date,
    open_from: date,
    among: ColumnElement[bool] | None,
) -> Sequence[Visit]:
    """Open visits that may still be moved: without a place, or with one from ``open_from`` on.

    With them those of these days for which somebody went already: the rest of the day goes on
    from there. What is planned for a day outside the span, or for one that is over, stands as it
    is.
    """
    return session.scalars(
        select(Visit)
        .join(Client, Client.id == Visit.client_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(
            true() if among is None else among,
            Visit.office_id == office.id,
            or_(Client.retired_on.is_(None), Visit.due_on < Client.retired_on),
            or_(
                and_(
                    Visit.status.in_((*OPEN_STATUSES, *WENT_STATUSES)),
                    Assignment.day.between(open_from, last),
                ),
                and_(
                    Visit.status.in_(OPEN_STATUSES),
                    Assignment.id.is_(None),
                    still_wanted(first, last),
                ),
            ),
        )
        .order_by(Visit.id)
    ).all()
