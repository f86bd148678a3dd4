"""Visits as rows of a table: those of a span of days, or those that somebody chose."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, and_, or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import PastVisit, Who
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.localtime import midnight_utc
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Relation, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.board import address_of, technician_names, window_of
from scheduler.planning.people import KnownClient, day_made, known_clients, left_days, who_then
from scheduler.store.prices import price_book
from scheduler.views.board import Span
from scheduler.views.tables import VisitTableRow

AT_ONCE = 500
"""Visits looked up by their numbers together."""

Found = Row[Visit, Assignment | None, str, Site, str]
"""A visit, its assignment, client, site and service."""


def visits_between(
    session: Session, office: Office, first: date, last: date, today: date
) -> tuple[VisitTableRow, ...]:
    """The visits planned or made from ``first`` to ``last``, the last included.

    Past visits of which nobody noted the time count by the day they were due.
    """
    after = midnight_utc(first, office.zone)
    before = midnight_utc(last + timedelta(days=1), office.zone)
    done = Visit.status == VisitStatus.DONE
    over = Visit.status.in_((VisitStatus.DONE, VisitStatus.MISSED))
    untimed = and_(Visit.actual_start.is_(None), or_(done, Assignment.id.is_(None)))
    query = _visits(office).where(
        Visit.status != VisitStatus.CANCELLED,
        or_(
            and_(done, Visit.actual_start >= after, Visit.actual_start < before),
            and_(~done, Assignment.start >= after, Assignment.start < before),
            and_(over, untimed, Visit.due_on.between(first, last)),
        ),
    )
    return _rows(session, office, session.execute(query).all(), today)


def visits_with(
    session: Session, office: Office, visit_ids: Collection[int], today: date
) -> tuple[VisitTableRow, ...]:
    """The visits of an office that have these ids, with a place or without one."""
    wanted = sorted(visit_ids)
    found: list[Found] = []
    for at in range(0, len(wanted), AT_ONCE):
        query = _visits(office).where(Visit.id.in_(wanted[at : at + AT_ONCE]))
        found += session.execute(query).all()
    return _rows(session, office, found, today)


def _visits(office: Office) -> Select[Visit, Assignment | None, str, Site, str]:
    return (
        select(Visit, Assignment, Client.name, Site, ServiceType.name)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(Visit.office_id == office.id)
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What every row of an office's table is made with; relations by client."""

    office: Office
    book: PriceBook
    names: Mapping[int, str]
    known: Mapping[int, KnownClient]
    relations: Mapping[int, Sequence[Relation]]
    left_on: Mapping[int, date]


def _rows(
    session: Session, office: Office, found: Sequence[Found], today: date
) -> tuple[VisitTableRow, ...]:
    """The rows in order of their days and times, those without a place last on their day."""
    clients = {visit.client_id for visit, *_ in found}
    made = {visit.client_id for visit, *_ in found if visit.status is VisitStatus.DONE}
    book = price_book(session, office.id)
    told = _Told(
        office=office,
        book=book,
        names=technician_names(session),
        known=known_clients(session, clients, today, book),
        relations=_relations(session, made),
        left_on=left_days(session),
    )
    rows = (_row(one, told) for one in found)
    return tuple(sorted(rows, key=lambda row: (row.day, *_begins(row), row.visit_id)))


def _relations(session: Session, clients: Collection[int]) -> Mapping[int, Sequence[Relation]]:
    found: defaultdict[int, list[Relation]] = defaultdict(list)
    if clients:
        for relation in session.scalars(select(Relation).order_by(Relation.rank, Relation.id)):
            found[relation.client_id].append(relation)
    return found


def _begins(row: VisitTableRow) -> tuple[bool, float]:
    return row.times is None, 0.0 if row.times is None else row.times.start.timestamp()


def _row(found: Found, told: _Told) -> VisitTableRow:
    visit, held, client, site, service = found
    office = told.office
    times, person = _place(visit, held)
    day = _day(visit, held, times, office.zone)
    return VisitTableRow(
        visit_id=visit.id,
        number=visit.number,
        uid=visit.uid,
        office=office.name,
        zone=office.zone,
        currency=office.currency,
        day=day,
        times=times,
        minutes=visit.minutes,
        window=window_of(visit, day, office.zone),
        technician=None if person is None else told.names[person],
        client=client,
        address=address_of(site),
        service=service,
        who=None if person is None else _who(visit, held, person, told),
        status=visit.status,
        price_minor=visit.price_minor,
    )


def _place(visit: Visit, held: Assignment | None) -> tuple[Span | None, int | None]:
    """When and by whom it was made, or is to be made; None for what is not known."""
    if held is not None and visit.status is not VisitStatus.DONE:
        return Span(held.start, held.end), held.technician_id
    start = visit.actual_start
    times = None if start is None else Span(start, visit.actual_end or start)
    return times, visit.done_by_id


def _day(visit: Visit, held: Assignment | None, times: Span | None, zone: str) -> date:
    if visit.status is not VisitStatus.DONE and held is not None:
        return held.day
    return visit.due_on if times is None else times.start.astimezone(ZoneInfo(zone)).date()


def _who(visit: Visit, held: Assignment | None, person: int, told: _Told) -> Who | None:
    known = told.known[visit.client_id]
    if visit.joint_of_id is not None:
        return None
    if visit.status is not VisitStatus.DONE:
        return known.on(visit.due_on if held is None else held.day).who(person)
    day = day_made(visit.actual_start, visit.due_on, told.office.zone)
    before = (past for past in known.history if past.on < day)
    relations = told.relations.get(visit.client_id, ())
    return who_then(PastVisit(person, day), before, relations, told.book, told.left_on)
