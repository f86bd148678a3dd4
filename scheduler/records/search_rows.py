"""What a search reads from the schedule, and the rows that it shows."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Contact, Site
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.records.search_index import Entry, Person
from scheduler.store.together import together
from scheduler.typed import Typed, hits, phone_hits, tidy
from scheduler.views.search import About, Fact, Found, FoundRow, Hits


class Planned(NamedTuple):
    """A visit with its place in the plan, if it has one, and the names around it."""

    visit: Visit
    place: Assignment | None
    client: str
    street: str
    service: str
    technician: str | None
    joint_with: str = ""


def read_entries(session: Session) -> Iterator[Entry]:
    """Every client at each of its sites, and every technician."""
    people: dict[int, list[Person]] = {}
    for client_id, name, phone, email in session.execute(
        select(Contact.client_id, Contact.name, Contact.phone, Contact.email).order_by(
            *Contact.main_first()
        )
    ):
        people.setdefault(client_id, []).append(Person(name, phone, email))
    also: dict[int | None, tuple[str, ...]] = {}
    for kept, name, number in session.execute(
        select(Client.merged_into_id, Client.name, Client.external_id).where(
            Client.merged_into_id.is_not(None)
        )
    ):
        also[kept] = (*also.get(kept, ()), name, number or "")
    clients = (
        select(
            Client.office_id.label("office_id"),
            Client.name.label("name"),
            func.coalesce(Client.external_id, "").label("number"),
            func.coalesce(Site.street, "").label("street"),
            func.coalesce(Site.postal_code, "").label("postal_code"),
            func.coalesce(Site.city, "").label("city"),
            Client.id.label("client_id"),
            Site.id.label("site_id"),
            Client.retired_on.label("gone_on"),
        )
        .outerjoin(Site, (Site.client_id == Client.id) & Site.retired_on.is_(None))
        .where(Client.merged_into_id.is_(None))
        .order_by(Client.id, Site.id)
    )
    for row in session.execute(clients).mappings():
        client = row["client_id"]
        yield Entry(people=tuple(people.get(client, ())), also=also.get(client, ()), **row)
    for one in session.scalars(select(Technician).order_by(Technician.id)):
        yield Entry(
            one.office_id,
            one.name,
            one.external_id or "",
            city=one.city,
            people=(Person(phone=one.phone, email=one.email),),
            technician_id=one.id,
            gone_on=one.left_on,
        )


def read_visits(session: Session, *wanted: ColumnElement[bool]) -> Iterator[Planned]:
    """The visits wanted, in the order in which they are planned."""
    rows = session.execute(
        select(Visit, Assignment, Client.name, Site.street, ServiceType.name, Technician.name)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .outerjoin(
            Technician,
            Technician.id == func.coalesce(Visit.done_by_id, Assignment.technician_id),
        )
        .where(*wanted)
        .order_by(Assignment.start, Visit.id)
    )
    found = [Planned(*row) for row in rows]
    joint = [one.visit.id for one in found if one.visit.joint_of_id is not None]
    if not joint:
        return iter(found)
    makes = together(session, Visit.id.in_(joint)).makes
    names = dict(session.execute(select(Technician.id, Technician.name)).all())
    return (
        one
        if one.visit.joint_of_id is None
        else one._replace(joint_with=names.get(makes.get(one.visit.id) or 0, "–"))
        for one in found
    )


def entry_row(
    kind: Found,
    entry: Entry,
    typed: Typed,
    *,
    score: float,
    zone: str,
    following: Planned | None,
    gone_on: date | None,
) -> FoundRow:
    """A client, a site or a technician; ``following`` is the next visit that is planned."""
    keys = dict(entry.keys)
    place = following.place if following else None
    name = _fact(About.NAME, entry.name, typed)
    street = _fact(About.STREET, entry.street, typed)
    at_site = kind is Found.SITE and bool(street.text)
    return FoundRow(
        kind=kind,
        id=keys[kind],
        office_id=entry.office_id,
        title=street if at_site else name,
        facts=_told(name if at_site else street, *_further(entry, typed)),
        zone=zone,
        score=score,
        client_id=entry.client_id,
        technician_id=entry.technician_id,
        day=place.day if place else None,
        start=place.start if place else None,
        gone_on=gone_on,
    )


def visit_row(
    one: Planned, typed: Typed, *, score: float, zone: str, by_number: bool = False
) -> FoundRow:
    """A visit; ``by_number`` marks the number as what was typed."""
    visit, place = one.visit, one.place
    number: Hits = ((0, len(visit.number)),) if by_number else ()
    return FoundRow(
        kind=Found.VISIT,
        id=visit.id,
        office_id=visit.office_id,
        title=_fact(About.NAME, one.client, typed),
        facts=_told(
            Fact(About.NUMBER, visit.number, number),
            Fact(About.SERVICE, one.service),
            Fact(About.JOINT, one.joint_with),
            Fact(About.TECHNICIAN, one.technician or ""),
            _fact(About.STREET, one.street, typed),
        ),
        zone=zone,
        score=score,
        client_id=visit.client_id,
        visit_id=visit.id,
        day=place.day if place else _day_without_place(visit, zone),
        start=place.start if place else None,
        status=visit.status,
    )


def _day_without_place(visit: Visit, zone: str) -> date:
    """The day somebody was there, else the one it is due."""
    start = visit.actual_start
    return visit.due_on if start is None else start.astimezone(ZoneInfo(zone)).date()


def _further(entry: Entry, typed: Typed) -> Iterator[Fact]:
    """Where it is, who opens the door, and what else of it was typed."""
    yield _fact(About.POSTAL_CODE, entry.postal_code, typed)
    yield _fact(About.CITY, entry.city, typed)
    yield from _person(entry.people, typed)
    yield _fact(About.NUMBER, entry.number, typed)


def _person(people: Iterable[Person], typed: Typed) -> tuple[Fact, ...]:
    """Whoever was typed of the people, else the first of them."""
    told = [
        (
            _fact(About.CONTACT, person.name, typed),
            Fact(About.PHONE, person.phone, phone_hits(person.phone, typed)),
            _fact(About.EMAIL, person.email, typed),
        )
        for person in people
    ]
    return next((facts for facts in told if any(fact.hits for fact in facts)), (*told, ())[0])


def _fact(about: About, text: str, typed: Typed) -> Fact:
    text = tidy(text)
    return Fact(about, text, hits(text, typed))


def _told(*facts: Fact) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.text)
