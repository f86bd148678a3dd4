"""The tables of clients and of technicians, as the import takes them in again.

Their heads are names that the import knows, and only what was given is written: a place that the
postal code told is told by it again.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.exchange.export_table import Cell, Money, Table
from scheduler.exchange.times import hours_words
from scheduler.model.clients import Client, Contact, Relation, Site
from scheduler.model.kinds import PlaceSource, RelationKind
from scheduler.model.office import Office
from scheduler.model.people import Technician, TechnicianSkill
from scheduler.views.records import Shift

PLACE = ("street", "postal code", "city")
REACH = ("phone", "email", "latitude", "longitude", "notes")
CLIENTS = ("number", "name", *PLACE, *REACH, "contact", "usual technician", "office")
TECHNICIANS = ("number", "name", *PLACE, *REACH, "skills", "wage", "hours", "office")


def client_table(session: Session, offices: Sequence[Office], today: date) -> Table:
    """The clients of the offices by name, but not those who left; of each the first site."""
    names = dict(session.execute(select(Technician.id, Technician.name)).all())
    rows: list[tuple[Cell, ...]] = []
    for office in offices:
        query = (
            select(Client)
            .where(Client.office_id == office.id)
            .where(or_(Client.retired_on.is_(None), Client.retired_on > today))
            .options(
                selectinload(Client.sites),
                selectinload(Client.contacts),
                selectinload(Client.relations),
            )
            .order_by(Client.name, Client.id)
        )
        for client in session.scalars(query):
            contact = client.contacts[0] if client.contacts else Contact(name="")
            usual = _usual(client.relations, today)
            rows.append(
                (
                    client.external_id,
                    client.name,
                    *_place(client.sites[0] if client.sites else None),
                    contact.phone,
                    contact.email,
                    *_point(client.sites[0] if client.sites else None),
                    client.notes,
                    contact.name,
                    None if usual is None else names[usual],
                    office.name,
                )
            )
    return Table("clients", CLIENTS, rows)


def technician_table(session: Session, offices: Sequence[Office], today: date) -> Table:
    """The technicians of the offices by name, but not those who left."""
    rows: list[tuple[Cell, ...]] = []
    for office in offices:
        query = (
            select(Technician)
            .where(Technician.office_id == office.id)
            .where(or_(Technician.left_on.is_(None), Technician.left_on > today))
            .options(
                selectinload(Technician.hours),
                selectinload(Technician.skills).joinedload(TechnicianSkill.skill),
            )
            .order_by(Technician.name, Technician.id)
        )
        rows += [_technician(technician, office) for technician in session.scalars(query)]
    return Table("technicians", TECHNICIANS, rows)


def _technician(technician: Technician, office: Office) -> tuple[Cell, ...]:
    return (
        technician.external_id,
        technician.name,
        *_place(technician),
        technician.phone,
        technician.email,
        *_point(technician),
        technician.notes,
        "; ".join(sorted(held.skill.name for held in technician.skills)),
        Money(technician.wage_minor, office.currency),
        hours_words(_shifts(technician)),
        office.name,
    )


def _shifts(technician: Technician) -> list[Shift]:
    return [
        Shift(
            held.weekday,
            held.start_minute,
            held.end_minute,
            held.break_minutes,
            held.break_earliest,
            held.break_latest,
            held.break_paid,
        )
        for held in technician.hours
    ]


def _place(place: Site | Technician | None) -> tuple[Cell, Cell, Cell]:
    return (place.street, place.postal_code, place.city) if place else (None, None, None)


def _point(place: Site | Technician | None) -> tuple[Cell, Cell]:
    if place is None or place.place_source is not PlaceSource.GIVEN:
        return None, None
    return place.latitude, place.longitude


def _usual(relations: Sequence[Relation], today: date) -> int | None:
    """The declared usual technician."""
    held = (r for r in relations if r.kind is RelationKind.USUAL and r.holds_on(today))
    return next((relation.technician_id for relation in held), None)
