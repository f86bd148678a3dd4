"""Clients: lists, forms, saving; who comes to them and what matters to them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.attributes import flag_modified

from scheduler.errors import UserError
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Client, Contact, Priority, Relation, Site
from scheduler.model.kinds import OPEN_STATUSES, PlaceSource, RelationKind
from scheduler.model.matching import match_key
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.records.agreements import save_agreement
from scheduler.records.checks import named, place
from scheduler.store.journal import Unit
from scheduler.views.records import ClientForm, ClientListRow, Place, PriorityForm


def client_rows(
    session: Session, office_id: int, text: str, today: date, *, retired: bool = False
) -> tuple[ClientListRow, ...]:
    """Clients of an office by name; with ``text`` those whose name, street or phone has it.

    With ``retired`` those alone who are clients no more.
    """
    gone = Client.retired_on.is_not(None) & (Client.retired_on <= today)
    query = (
        select(Client)
        .where(Client.office_id == office_id, gone if retired else ~gone)
        .options(
            selectinload(Client.sites),
            selectinload(Client.contacts),
            selectinload(Client.relations),
            selectinload(Client.priorities),
        )
        .order_by(Client.name, Client.id)
    )
    if text.strip():
        like = f"%{text.strip()}%"
        query = query.where(
            or_(
                Client.name.ilike(like),
                Client.external_id.ilike(like),
                Client.sites.any(or_(Site.street.ilike(like), Site.postal_code.ilike(like))),
                Client.contacts.any(or_(Contact.phone.ilike(like), Contact.name.ilike(like))),
            )
        )
    names = _technician_names(session)
    agreements = _agreements_by_client(session, office_id)
    due = _next_due(session, office_id)
    clients = session.scalars(query).all()
    merged = _names_of(session, {one.merged_into_id for one in clients})
    return tuple(
        replace(
            _list_row(client, names, agreements.get(client.id, 0), due.get(client.id)),
            merged_into=merged.get(client.merged_into_id, ""),
        )
        for client in clients
    )


def client_form(session: Session, client_id: int) -> ClientForm:
    """A client as it can be edited."""
    client = session.get_one(Client, client_id)
    site = client.sites[0] if client.sites else Site(street="", postal_code="", city="", access="")
    contact = client.contacts[0] if client.contacts else Contact(name="", phone="", email="")
    usual = [r.technician_id for r in _in_force(client, RelationKind.USUAL)]
    backups = sorted(_in_force(client, RelationKind.BACKUP), key=lambda relation: relation.rank)
    return ClientForm(
        office_id=client.office_id,
        name=client.name,
        external_id=client.external_id,
        site=Place(
            site.street,
            site.postal_code,
            site.city,
            site.latitude,
            site.longitude,
            site.place_source or PlaceSource.UNKNOWN,
        ),
        access=site.access,
        contact=contact.name,
        phone=contact.phone,
        email=contact.email,
        notes=client.notes,
        usual_id=usual[0] if usual else None,
        backup_ids=tuple(relation.technician_id for relation in backups),
        priorities=tuple(PriorityForm(p.subject, p.level, p.detail) for p in client.priorities),
        id=client.id,
        version=client.version,
    )


def save_client(unit: Unit, form: ClientForm, today: date) -> Client:
    """Add or change a client with the first site and contact.

    Relations that change are closed and begun anew today, so that their history stays.

    Raises:
        UserError: a field that cannot be, a number in use, changed by somebody else meanwhile.

    """
    session = unit.session
    name = named("client", form.name)
    office = session.get_one(Office, form.office_id)
    if form.id is None:
        client = Client(office_id=office.id, since=today)
    else:
        client = session.get_one(Client, form.id)
        if client.version != form.version:
            raise UserError(
                "{name} was changed by somebody else meanwhile; open the form again.", name=name
            )
        # What hangs on it counts as a change of it.
        flag_modified(client, "office_id")
    if form.external_id:
        _free_number(session, form, client)
    where = place(form.site, office.country)
    client.name = name
    client.external_id = form.external_id or None
    client.match_key = match_key(name, where.street, where.postal_code, where.city)
    client.notes = form.notes
    session.add(client)
    _set_site(client, where, form.access, office.zone)
    _set_contact(client, form)
    session.flush()
    usual = () if form.usual_id is None else (form.usual_id,)
    set_relations(unit, client, RelationKind.USUAL, usual, today)
    # Who is usual needs no place among the backups.
    backups = [technician for technician in form.backup_ids if technician not in usual]
    set_relations(unit, client, RelationKind.BACKUP, backups, today)
    set_priorities(unit, client, form.priorities, today)
    if form.first_agreement is not None:
        save_agreement(unit, replace(form.first_agreement, client_id=client.id), today)
    return client


def set_relations(
    unit: Unit, client: Client, kind: RelationKind, technicians: Iterable[int], today: date
) -> None:
    """Make these the technicians of a kind, in order; what is declared otherwise ends today.

    Where they are that already, what was planned for a later day stays as well.

    Raises:
        UserError: one of them is not to come to this client.

    """
    wanted = list(dict.fromkeys(technicians))
    held = sorted(_in_force(client, kind), key=lambda relation: relation.rank)
    if [relation.technician_id for relation in held] == wanted:
        return
    lasting = {one.technician_id: one for one in _lasting(client, kind, today)}
    for technician_id, relation in lasting.items():
        if technician_id not in wanted:
            relation.end_on(today)
    for rank, technician_id in enumerate(wanted, start=1):
        known = lasting.get(technician_id)
        if known is not None:
            known.rank, known.since, known.until = rank, min(known.since, today), None
            continue
        if kind is not RelationKind.EXCLUDED:
            _refuse_excluded(unit.session, client, technician_id, today)
        client.relations.append(
            Relation(
                technician_id=technician_id,
                kind=kind,
                rank=rank,
                since=today,
                declared_by=unit.change_set.actor,
            )
        )


def _lasting(client: Client, kind: RelationKind, today: date) -> Iterator[Relation]:
    return (one for one in client.relations if one.kind is kind and one.lasts_beyond(today))


def _refuse_excluded(session: Session, client: Client, technician_id: int, today: date) -> None:
    excluded = _lasting(client, RelationKind.EXCLUDED, today)
    if any(relation.technician_id == technician_id for relation in excluded):
        name = session.get_one(Technician, technician_id).name
        raise UserError(
            "{name} is not to come to {client}; end that first, or choose somebody else.",
            name=name,
            client=client.name,
        )


def set_priorities(
    unit: Unit, client: Client, priorities: Iterable[PriorityForm], today: date
) -> None:
    """Keep what the client said; a subject said again in the same way keeps its first date."""
    wanted = {priority.subject: priority for priority in priorities}
    client.priorities[:] = [held for held in client.priorities if held.subject in wanted]
    held_by_subject = {held.subject: held for held in client.priorities}
    for subject, said in wanted.items():
        held = held_by_subject.get(subject)
        if held is None:
            held = Priority(subject=subject)
            client.priorities.append(held)
        elif (held.level, held.detail) == (said.level, said.detail):
            continue
        held.level = said.level
        held.detail = said.detail
        held.asked_on = today
        held.asked_by = unit.change_set.actor


def _set_site(client: Client, where: Place, access: str, zone: str) -> None:
    if not client.sites:
        client.sites.append(Site(zone=zone))
    site = client.sites[0]
    site.street = where.street
    site.postal_code = where.postal_code
    site.city = where.city
    site.latitude = where.latitude
    site.longitude = where.longitude
    site.place_source = where.source
    site.access = access


def _set_contact(client: Client, form: ClientForm) -> None:
    said = (form.contact.strip(), form.phone.strip(), form.email.strip())
    if not client.contacts:
        if not any(said):
            return
        client.contacts.append(Contact())
    contact = client.contacts[0]
    contact.name, contact.phone, contact.email = said


def _in_force(client: Client, kind: RelationKind) -> list[Relation]:
    return [r for r in client.relations if r.kind is kind and r.until is None]


def _free_number(session: Session, form: ClientForm, client: Client) -> None:
    other = session.scalar(
        select(Client).where(
            Client.office_id == form.office_id, Client.external_id == form.external_id
        )
    )
    if other is not None and other is not client:
        raise UserError(
            "The number {external_id} belongs to {other}; choose another number.",
            external_id=form.external_id,
            other=other.name,
        )


def _technician_names(session: Session) -> dict[int, str]:
    return dict(session.execute(select(Technician.id, Technician.name)).all())


def _names_of(session: Session, ids: set[int | None]) -> dict[int | None, str]:
    query = select(Client.id, Client.name).where(Client.id.in_(ids - {None}))
    return dict(session.execute(query).all())


def _agreements_by_client(session: Session, office_id: int) -> dict[int, int]:
    counted = session.execute(
        select(Agreement.client_id, func.count())
        .join(Client, Client.id == Agreement.client_id)
        .where(Client.office_id == office_id, Agreement.end.is_(None))
        .group_by(Agreement.client_id)
    )
    return dict(counted.all())


def _next_due(session: Session, office_id: int) -> dict[int, date]:
    found = session.execute(
        select(Visit.client_id, func.min(Visit.due_on))
        .where(Visit.office_id == office_id, Visit.status.in_(OPEN_STATUSES))
        .group_by(Visit.client_id)
    )
    return dict(found.all())


def _list_row(
    client: Client, names: dict[int, str], agreements: int, due: date | None
) -> ClientListRow:
    site = client.sites[0] if client.sites else None
    usual = [names[r.technician_id] for r in _in_force(client, RelationKind.USUAL)]
    return ClientListRow(
        id=client.id,
        external_id=client.external_id or "",
        name=client.name,
        street=site.street if site else "",
        postal_code=site.postal_code if site else "",
        city=site.city if site else "",
        phone=client.contacts[0].phone if client.contacts else "",
        contact=client.contacts[0].name if client.contacts else "",
        usual=usual[0] if usual else "",
        agreements=agreements,
        next_due=due,
        asked=bool(client.priorities),
        place_source=site.place_source if site else PlaceSource.UNKNOWN,
        since=client.since,
        retired_on=client.retired_on,
    )
