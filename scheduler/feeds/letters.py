"""The briefs of a day as a letter: whoever's calendar may not say them has them all the same."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, brief_text, read_briefs
from scheduler.errors import UserError
from scheduler.feeds.contents import place_of
from scheduler.model.clients import Contact, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.views.mail import BriefMail
from scheduler.words import ENGLISH, words_in

BETWEEN = f"\n\n{'–' * 24}\n\n"
"""What stands between two visits."""

_Row = Row[Visit, Published, Site]


def brief_mail(session: Session, technician_id: int, day: date) -> BriefMail:
    """The visits of a technician's day with their briefs, in his language, as he was told them.

    Raises:
        UserError: he has no address, or nothing to do on that day.

    """
    technician = session.get_one(Technician, technician_id)
    zone = ZoneInfo(session.get_one(Office, technician.office_id).zone)
    words = words_in(technician.language)
    if not technician.email:
        raise UserError(
            "{technician} has no e-mail address; enter it on the page Technicians.",
            technician=technician.name,
        )
    rows = _visits(session, technician_id, day)
    if not rows:
        raise UserError(
            "{technician} has no visits on {weekday};"
            " choose another day, or confirm the plan first.",
            technician=technician.name,
            weekday=words_in(ENGLISH).weekday(day),
        )
    coming = [Coming(visit.id, day, technician_id) for visit, _place, _site in rows]
    briefs = read_briefs(session, coming, words, told=True)
    contacts = _contacts(session, (visit.client_id for visit, _place, _site in rows))
    told = [
        f"{_head(visit, place, site, contacts, zone)}\n\n{brief_text(briefs[visit.id], words)}"
        for visit, place, site in rows
    ]
    many = "your_visits" if len(rows) > 1 else "your_visit"
    return BriefMail(
        contact=technician.name,
        email=technician.email,
        subject=words.say(many, day=words.weekday(day), count=len(rows)),
        text=BETWEEN.join(told),
    )


def _visits(session: Session, technician_id: int, day: date) -> Sequence[_Row]:
    query = (
        select(Visit, Published, Site)
        .join(Published, Published.visit_id == Visit.id)
        .join(Site, Site.id == Visit.site_id)
        .where(
            Published.technician_id == technician_id,
            Published.day == day,
            Visit.status != VisitStatus.CANCELLED,
        )
        .order_by(Published.start, Visit.id)
    )
    return session.execute(query).all()


def _contacts(session: Session, clients: Iterable[int]) -> Mapping[int, Contact]:
    """The main contact of each client."""
    query = select(Contact).where(Contact.client_id.in_(set(clients)))
    contacts: dict[int, Contact] = {}
    for contact in session.scalars(query.order_by(*Contact.main_first())):
        contacts.setdefault(contact.client_id, contact)
    return contacts


def _head(
    visit: Visit, place: Published, site: Site, contacts: Mapping[int, Contact], zone: ZoneInfo
) -> str:
    """When, where, and who opens the door."""
    start, end = (moment.astimezone(zone) for moment in (place.start, place.end))
    contact = contacts.get(visit.client_id)
    door = (contact.name, contact.phone) if contact else ()
    lines = (
        f"{start:%H:%M}–{end:%H:%M} · {visit.number}",
        place_of(site),
        " · ".join(part for part in door if part),
    )
    return "\n".join(line for line in lines if line)
