"""The board's rows: what an office has planned over a span of days."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session, load_only

from scheduler.continuity.familiarity import Who
from scheduler.dates.holidays import public_holidays
from scheduler.dates.localtime import from_minutes, wall_to_minutes
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import OPEN_STATUSES, Pin, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Skill, Technician, initials
from scheduler.model.plans import Assignment, Plan, Route, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.crew import CrewMember, Hours, crew
from scheduler.planning.facts import span, still_wanted
from scheduler.planning.people import Acquaintance, acquaintances
from scheduler.planning.publishing import is_draft
from scheduler.store.clock import Clock
from scheduler.store.prices import price_book
from scheduler.store.together import Together, together
from scheduler.travel.places import place_of
from scheduler.views.board import (
    AbsenceRow,
    BoardRows,
    CardRow,
    Reason,
    RouteRow,
    ShiftRow,
    Span,
    TechnicianRow,
    TrayRow,
)


def board_rows(session: Session, office_id: int, first: date, days: int, clock: Clock) -> BoardRows:
    """An office over a span of days, as the board shows it."""
    office = session.get_one(Office, office_id)
    shown = span(first, days)
    today = clock.today(office.zone)
    visits = _visits(session, office_id, shown)
    members = crew(session, office, shown, also={held.technician_id for _, held, *_ in visits})
    comers: defaultdict[int, set[int]] = defaultdict(set)
    for visit, held, *_ in visits:
        comers[visit.client_id].add(held.technician_id)
    joint = together(session, Visit.office_id == office_id, Visit.due_on.between(first, shown[-1]))
    for visit, *_ in visits:
        if (makes := joint.makes.get(visit.id)) is not None:
            comers[visit.client_id].add(makes)
    known = acquaintances(session, comers, today, price_book(session, office_id))
    needed = skills_needed(session)
    cards = _cards(session, visits, known, needed, office.zone, joint)
    routes = _routes(session, members, shown)
    plan = _plan_over(session, office_id, shown)
    return BoardRows(
        office_id=office_id,
        office=office.name,
        zone=office.zone,
        currency=office.currency,
        today=today,
        now=clock.now(),
        days=shown,
        holidays=public_holidays(office.country, office.region, shown[0], shown[-1]),
        technicians=_technicians(members, cards, routes),
        cards=cards,
        routes=routes,
        shifts=tuple(
            ShiftRow(
                member.technician.id,
                day,
                Span(
                    from_minutes(day, hours.start, office.zone),
                    from_minutes(day, hours.end, office.zone),
                ),
            )
            for member in members
            for day, hours in member.full_hours.items()
        ),
        absences=tuple(
            AbsenceRow(away.technician_id, Span(away.start, away.end), away.kind, away.note)
            for member in members
            for away in member.away
        ),
        tray=_tray(session, office_id, shown, needed, joint),
        plan_version=0 if plan is None else plan.version,
        is_draft=is_draft(session, office_id),
        total_minor=0 if plan is None else plan.total_minor,
        lines={} if plan is None else plan.lines,
        usual_visits=sum(card.who is Who.USUAL for card in cards if not card.joint_with),
        visits_with_usual=sum(
            known[visit.client_id].on(held.day).usual is not None
            for visit, held, *_ in visits
            if visit.joint_of_id is None
        ),
        country=office.country,
    )


def _plan_over(session: Session, office_id: int, days: tuple[date, ...]) -> Plan | None:
    """The latest version of the plan that covers one of the days."""
    plans = session.scalars(
        select(Plan)
        .where(Plan.office_id == office_id, Plan.first_day <= days[-1])
        .order_by(Plan.version.desc())
    )
    return next((p for p in plans if p.first_day + timedelta(days=p.days) > days[0]), None)


READ = (
    load_only(
        *(Visit.id, Visit.client_id, Visit.service_type_id, Visit.status, Visit.done_by_id),
        *(Visit.pinned_technician_id, Visit.pinned_day, Visit.pinned_minute),
        *(Visit.window_start, Visit.window_end, Visit.joint_of_id),
        raiseload=True,
    ),
    load_only(
        *(Assignment.technician_id, Assignment.day),
        *(Assignment.arrive, Assignment.start, Assignment.end),
        raiseload=True,
    ),
    load_only(Site.street, Site.postal_code, Site.city, raiseload=True),
)
"""What cards are made of: all that is kept of 2,500 visits takes three times as long to read."""

Planned = Row[Visit, Assignment, str, Site, str]
"""A visit, its assignment, client, site and service."""


def _visits(session: Session, office_id: int, days: tuple[date, ...]) -> Sequence[Planned]:
    query = (
        select(Visit, Assignment, Client.name, Site, ServiceType.name)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .where(
            Visit.office_id == office_id,
            Assignment.day.between(days[0], days[-1]),
            Visit.status != VisitStatus.CANCELLED,
        )
        .order_by(Assignment.start, Visit.id)
        .options(*READ)
    )
    return session.execute(query).all()


def _cards(
    session: Session,
    visits: Sequence[Planned],
    known: Mapping[int, Acquaintance],
    needed: Mapping[int, tuple[str, ...]],
    zone: str,
    joint: Together,
) -> tuple[CardRow, ...]:
    names = technician_names(session)
    return tuple(
        CardRow(
            visit_id=visit.id,
            number=visit.number,
            client_id=visit.client_id,
            client=client,
            street=site.street,
            service=service,
            technician_id=planned.technician_id,
            day=planned.day,
            arrive=planned.arrive,
            start=planned.start,
            end=planned.end,
            status=visit.status,
            # Whoever comes along is not the one who comes.
            who=known[visit.client_id]
            .on(planned.day)
            .who(joint.makes.get(visit.id) or planned.technician_id),
            pins=pins_of(visit),
            window=window_of(visit, planned.day, zone),
            came=""
            if visit.done_by_id in (None, planned.technician_id)
            else names[visit.done_by_id],
            skills=skills_asked(visit, needed),
            area=area_of(site),
            town=town_of(site),
            joint_with=joint_with(visit, joint, names),
            along=tuple(names[one] for one in joint.along.get(visit.id, ())),
        )
        for visit, planned, client, site, service in visits
    )


def joint_with(visit: Visit, joint: Together, names: Mapping[int, str]) -> str:
    """Who makes the visit that a joint visit belongs to, a dash for nobody; "" for other visits."""
    if visit.joint_of_id is None:
        return ""
    return names.get(joint.makes.get(visit.id) or 0, "–")


def skills_asked(visit: Visit, needed: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    """The skills that whoever comes needs; who comes along only looks on."""
    return needed.get(visit.service_type_id, ()) if visit.joint_of_id is None else ()


def pins_of(visit: Visit) -> tuple[Pin, ...]:
    """What a person fixed about the visit."""
    fixed = {
        Pin.TECHNICIAN: visit.pinned_technician_id,
        Pin.DAY: visit.pinned_day,
        Pin.TIME: visit.pinned_minute,
    }
    return tuple(pin for pin, value in fixed.items() if value is not None)


def window_of(visit: Visit, day: date, zone: str) -> Span | None:
    """The arrival window the client was promised, on a day."""
    if visit.window_start is None or visit.window_end is None:
        return None
    return Span(
        from_minutes(day, wall_to_minutes(day, visit.window_start, zone), zone),
        from_minutes(day, wall_to_minutes(day, visit.window_end, zone), zone),
    )


def _routes(
    session: Session, members: tuple[CrewMember, ...], days: tuple[date, ...]
) -> tuple[RouteRow, ...]:
    people = [member.technician.id for member in members]
    return tuple(
        RouteRow(
            technician_id=route.technician_id,
            day=route.day,
            depart=route.depart,
            back=route.back,
            lunch=Span(route.break_start, route.break_end)
            if route.break_start is not None and route.break_end is not None
            else None,
            metres=route.metres,
            drive_minutes=route.drive_minutes,
            paid_minutes=route.paid_minutes,
            overtime_minutes=route.overtime_minutes,
        )
        for route in session.scalars(
            select(Route)
            .where(Route.technician_id.in_(people), Route.day.between(days[0], days[-1]))
            .order_by(Route.day, Route.technician_id)
        )
    )


def _technicians(
    members: tuple[CrewMember, ...], cards: tuple[CardRow, ...], routes: tuple[RouteRow, ...]
) -> tuple[TechnicianRow, ...]:
    visits: defaultdict[int, int] = defaultdict(int)
    paid: defaultdict[int, int] = defaultdict(int)
    for card in cards:
        visits[card.technician_id] += 1
    for route in routes:
        paid[route.technician_id] += route.paid_minutes
    return tuple(
        TechnicianRow(
            id=member.technician.id,
            name=member.technician.name,
            initials=initials(member.technician.name),
            visits=visits[member.technician.id],
            paid_minutes=paid[member.technician.id],
            limit_minutes=_limit(member),
            skills=skills_of(member),
        )
        for member in members
    )


def minutes_of(hours: Hours) -> int:
    """What somebody can be planned for on a day: his hours without an unpaid break."""
    unpaid = hours.rest is not None and not hours.rest.paid
    return hours.end - hours.start - (hours.rest.minutes if hours.rest and unpaid else 0)


def skills_of(member: CrewMember) -> tuple[str, ...]:
    """The skills that somebody holds on one of the days at least, by name."""
    return tuple(sorted(frozenset().union(*member.skills.values())))


def skills_needed(session: Session) -> dict[int, tuple[str, ...]]:
    """The skills that each service needs, by name; services that need none are left out."""
    needed: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for service, skill in session.execute(
        select(ServiceSkill.service_type_id, Skill.name)
        .join(Skill, Skill.id == ServiceSkill.skill_id)
        .order_by(Skill.name)
    ):
        needed[service] += (skill,)
    return dict(needed)


def _limit(member: CrewMember) -> int:
    limit = sum(minutes_of(hours) for hours in member.hours.values())
    weekly = member.technician.week_minutes
    return limit if weekly is None else min(limit, weekly)


def without_place(office_id: int, days: tuple[date, ...]) -> ColumnElement[bool]:
    """Which visits the days have to find a place for, and have none.

    For queries that join the client, and the assignment where there is one.
    """
    return and_(
        Visit.office_id == office_id,
        Visit.status.in_(OPEN_STATUSES),
        Assignment.id.is_(None),
        still_wanted(days[0], days[-1]),
        or_(Client.retired_on.is_(None), Visit.due_on < Client.retired_on),
    )


def _tray(
    session: Session,
    office_id: int,
    days: tuple[date, ...],
    needed: Mapping[int, tuple[str, ...]],
    joint: Together,
) -> tuple[TrayRow, ...]:
    names = technician_names(session)
    query = (
        select(Visit, Client.name, Site, ServiceType.name, Unplaced)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .outerjoin(Unplaced, Unplaced.visit_id == Visit.id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(without_place(office_id, days))
        .order_by(Visit.due_on, Client.name, Visit.id)
    )
    return tuple(
        TrayRow(
            visit_id=visit.id,
            number=visit.number,
            client_id=visit.client_id,
            client=client,
            street=site.street,
            service=service,
            due_on=visit.due_on,
            minutes=visit.minutes,
            price_minor=visit.price_minor,
            reasons=() if left is None else kept_reasons(left),
            status=visit.status,
            pins=pins_of(visit),
            skills=skills_asked(visit, needed),
            area=area_of(site),
            town=town_of(site),
            joint_with=joint_with(visit, joint, names),
        )
        for visit, client, site, service, left in session.execute(query)
    )


def area_of(site: Site) -> str:
    """The part of town a site is in: the area of its postal code, without one its city."""
    code = site.postal_code.replace("-", " ").split()
    return code[0] if code else site.city.strip()


def town_of(site: Site) -> str:
    """The town a site is in, by its postal code where nobody wrote it down."""
    if city := site.city.strip():
        return city
    place = place_of(site.postal_code)
    return "" if place is None else place.city


def address_of(site: Site) -> str:
    """Where a site is, in one line: ``88 Orchard St, 10002, New York``."""
    return ", ".join(part for part in (site.street, site.postal_code, site.city) if part)


def kept_reasons(left: Unplaced) -> tuple[Reason, ...]:
    """The reasons as the plan kept them."""
    return tuple(Reason(kept["code"], kept["facts"]) for kept in left.reasons)


def technician_names(session: Session) -> dict[int, str]:
    """The name of every technician, those who left included."""
    return dict(session.execute(select(Technician.id, Technician.name)).all())
