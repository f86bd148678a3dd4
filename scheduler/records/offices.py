"""Offices: founding one, and the prices it begins with."""

import re
from zoneinfo import available_timezones

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.price_book import PriceBook
from scheduler.errors import UserError
from scheduler.model.clients import Client
from scheduler.model.office import Office, PriceBookVersion
from scheduler.model.people import Technician
from scheduler.records.checks import named, shifts
from scheduler.store.journal import Unit
from scheduler.views.records import OfficeForm, OfficeRow, Shift

_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+")

WORKING_WEEK = tuple(
    Shift(day, 8 * 60, 17 * 60, break_minutes=30, break_earliest=690, break_latest=810)
    for day in range(5)
)
"""Monday to Friday, eight to five, half an hour's lunch."""


def office_rows(session: Session) -> tuple[OfficeRow, ...]:
    """All offices in the order of founding, with how many technicians and clients they have."""
    technicians = _count(session, Technician.office_id)
    clients = _count(session, Client.office_id)
    return tuple(
        OfficeRow(
            office.id,
            office.name,
            office.zone,
            office.currency,
            technicians.get(office.id, 0),
            clients.get(office.id, 0),
        )
        for office in session.scalars(select(Office).order_by(Office.id))
    )


def office_form(session: Session, office_id: int) -> OfficeForm:
    """An office as it can be edited."""
    office = session.get_one(Office, office_id)
    return OfficeForm(
        name=office.name,
        zone=office.zone,
        currency=office.currency,
        country=office.country,
        region=office.region,
        speed_kmh=office.speed_kmh,
        hours=office_hours(office),
        email=office.email,
        id=office.id,
    )


def office_hours(office: Office) -> tuple[Shift, ...]:
    """The hours of technicians who have none of their own."""
    return tuple(Shift(**shift) for shift in office.hours)


def _email(text: str) -> str:
    """An address that mail could reach, or none.

    Raises:
        UserError: it is no address.

    """
    plain = text.strip()
    if plain and not _EMAIL.fullmatch(plain):
        raise UserError(
            "{plain!r} is not an e-mail address; write one like office@example.com.", plain=plain
        )
    return plain


def save_office(unit: Unit, form: OfficeForm) -> Office:
    """Found or change an office; a new one gets the default price book.

    Raises:
        UserError: no name, a name in use, an unknown time zone, no e-mail address.

    """
    session = unit.session
    name = named("office", form.name)
    if form.zone not in available_timezones():
        raise UserError(
            "{zone!r} is not a time zone; choose one such as America/New_York.", zone=form.zone
        )
    if not (len(form.currency) == 3 and form.currency.isalpha()):
        raise UserError(
            "{currency!r} is not a currency; use three letters such as USD.", currency=form.currency
        )
    if not 1 <= form.speed_kmh <= 150:
        raise UserError(
            "A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.", speed_kmh=form.speed_kmh
        )
    shifts(name, form.hours)
    other = session.scalar(select(Office).where(Office.name == name))
    if other is not None and other.id != form.id:
        raise UserError("There is an office named {name} already; choose another name.", name=name)
    office = Office() if form.id is None else session.get_one(Office, form.id)
    office.name = name
    office.zone = form.zone
    office.currency = form.currency.upper()
    office.country = form.country
    office.region = form.region
    office.email = _email(form.email)
    office.speed_kmh = form.speed_kmh
    office.hours = [
        {name: getattr(shift, name) for name in Shift.__dataclass_fields__} for shift in form.hours
    ]
    if form.id is None:
        session.add(office)
        session.flush()
        session.add(
            PriceBookVersion(
                office_id=office.id,
                version=1,
                entries=PriceBook.default().to_json(),
                made_at=unit.change_set.at,
                made_by=unit.change_set.actor,
            )
        )
    return office


def _count(session: Session, column: InstrumentedAttribute[int]) -> dict[int, int]:
    counted = session.execute(select(column, func.count()).group_by(column))
    return dict(counted.all())
