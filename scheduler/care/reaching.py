"""Who opens the door and where the work is: contacts and sites of a client, the main one first."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Client, Closure, Contact, Site
from scheduler.model.kinds import OPEN_STATUSES, PlaceSource
from scheduler.model.matching import match_key
from scheduler.model.office import Office
from scheduler.model.visits import Visit, work_number
from scheduler.records.checks import place
from scheduler.store.journal import Unit
from scheduler.views.care import ContactForm, ContactRow, SiteForm, SiteRow
from scheduler.views.records import Place


def contact_row(contact: Contact, *, is_main: bool) -> ContactRow:
    """A contact as it is shown and edited."""
    return ContactRow(contact.id, contact.name, contact.role, contact.phone, contact.email, is_main)


def site_row(site: Site, *, is_main: bool) -> SiteRow:
    """A site as it is shown and edited."""
    source = site.place_source or PlaceSource.UNKNOWN
    return SiteRow(
        site.id,
        Place(site.street, site.postal_code, site.city, site.latitude, site.longitude, source),
        site.access,
        is_main,
        site.retired_on,
    )


def contact_rows(client: Client) -> tuple[ContactRow, ...]:
    """The contacts of a client, the main one first."""
    return tuple(contact_row(one, is_main=at == 0) for at, one in enumerate(client.contacts))


def site_rows(client: Client) -> tuple[SiteRow, ...]:
    """The sites of a client, the main one first, those that are retired last."""
    return tuple(
        site_row(one, is_main=at == 0 and one.retired_on is None)
        for at, one in enumerate(client.sites)
    )


def save_contact(unit: Unit, form: ContactForm) -> None:
    """Add or change a contact.

    Raises:
        UserError: nothing was entered, or it was changed by somebody else meanwhile.

    """
    said = (form.name.strip(), form.role.strip(), form.phone.strip(), form.email.strip())
    if not any((said[0], *said[2:])):
        raise UserError("The contact has no name, phone or email; enter one of them.")
    client = _client(unit, form.client_id)
    if form.before is None:
        contact = Contact(client_id=client.id)
        unit.session.add(contact)
    else:
        contact = unit.session.get_one(Contact, form.before.id)
        if contact_row(contact, is_main=form.before.is_main) != form.before:
            raise UserError(
                "The contact was changed by somebody else meanwhile; open the form again."
            )
    contact.name, contact.role, contact.phone, contact.email = said
    if form.makes_main:
        _make_main(unit, client, contact)


def remove_contact(unit: Unit, contact_id: int) -> None:
    """Take out who is no contact any more."""
    contact = unit.session.get_one(Contact, contact_id)
    _client(unit, contact.client_id)
    unit.session.delete(contact)


def save_site(unit: Unit, form: SiteForm) -> None:
    """Add or change a site; where the main one is, a list that is imported looks for the client.

    Raises:
        UserError: no address, one that cannot be, or changed by somebody else meanwhile.

    """
    client = _client(unit, form.client_id)
    office = unit.session.get_one(Office, client.office_id)
    where = place(form.place, office.country)
    if not (where.street or where.postal_code or where.city):
        raise UserError("The site has no address; enter the street, the postal code or the city.")
    if form.before is None:
        site = Site(client_id=client.id, zone=office.zone)
        unit.session.add(site)
    else:
        site = unit.session.get_one(Site, form.before.id)
        if site_row(site, is_main=form.before.is_main) != form.before:
            raise UserError("The site was changed by somebody else meanwhile; open the form again.")
    site.street, site.postal_code, site.city = where.street, where.postal_code, where.city
    site.latitude, site.longitude = where.latitude, where.longitude
    site.place_source, site.access = where.source, form.access.strip()
    if form.makes_main:
        _make_main(unit, client, site)
    _match_anew(unit, client)


def retire_site(unit: Unit, site_id: int, today: date) -> None:
    """Nobody goes to a site any more; where nothing ever was there, it is taken out.

    Raises:
        UserError: it is the only one, or an agreement or a visit to come is at it.

    """
    session = unit.session
    site = session.get_one(Site, site_id)
    client = _client(unit, site.client_id)
    if all(other.id == site.id or other.retired_on is not None for other in client.sites):
        raise UserError("{client} has no other site; add the new one first.", client=client.name)
    _nothing_to_come(session, site, today)
    if _is_named(session, site):
        site.retired_on, site.is_main = today, False
    else:
        session.delete(site)
    _match_anew(unit, client)


def reopen_site(unit: Unit, site_id: int) -> None:
    """Somebody goes to a retired site again."""
    site = unit.session.get_one(Site, site_id)
    client = _client(unit, site.client_id)
    site.retired_on = None
    _match_anew(unit, client)


def _client(unit: Unit, client_id: int) -> Client:
    """The client, of whom a form that was opened before counts as old from now on."""
    client = unit.session.get_one(Client, client_id)
    flag_modified(client, "office_id")
    return client


def _make_main(unit: Unit, client: Client, main: Contact | Site) -> None:
    unit.session.flush()
    for other in client.contacts if isinstance(main, Contact) else client.sites:
        other.is_main = other.id == main.id
    main.is_main = True


def _match_anew(unit: Unit, client: Client) -> None:
    """Have the client found by the address of what is the main site now."""
    unit.session.flush()
    unit.session.expire(client, ["sites"])
    main = client.sites[0]
    client.match_key = match_key(client.name, main.street, main.postal_code, main.city)


def _nothing_to_come(session: Session, site: Site, today: date) -> None:
    service = session.scalar(
        select(ServiceType.name)
        .join(Agreement, Agreement.service_type_id == ServiceType.id)
        .where(Agreement.site_id == site.id)
        .where(Agreement.end.is_(None) | (Agreement.end > today))
        .limit(1)
    )
    if service is not None:
        raise UserError(
            "The agreement about {service} is for {street}; give it another site first, or end it.",
            service=service,
            street=_street(site),
        )
    visit = session.execute(
        select(Visit.id, Visit.due_on)
        .where(Visit.site_id == site.id, Visit.status.in_(OPEN_STATUSES))
        .order_by(Visit.due_on)
        .limit(1)
    ).one_or_none()
    if visit is not None:
        raise UserError(
            "The visit {work_number}, due {due_on}, is still to be made at"
            " {street}; cancel it first.",
            work_number=work_number(visit.id),
            due_on=visit.due_on,
            street=_street(site),
        )


def _is_named(session: Session, site: Site) -> bool:
    return any(
        session.scalar(select(entity.id).where(entity.site_id == site.id).limit(1)) is not None
        for entity in (Agreement, Visit, Closure)
    )


def _street(site: Site) -> str:
    return site.street or site.postal_code or site.city or "this site"


def told_of_contact(row: ContactRow | ContactForm) -> Mapping[str, str]:
    """What the history says of a contact."""
    return {"contact": row.name.strip() or row.phone.strip() or row.email.strip()}


def told_of_site(where: Place) -> Mapping[str, str]:
    """What the history says of a site."""
    return {"site": where.street.strip() or where.postal_code.strip() or where.city.strip()}
