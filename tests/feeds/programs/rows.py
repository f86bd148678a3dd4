"""What a calendar has to say, by the rows of the database alone."""

import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, brief_text, read_briefs
from scheduler.model.clients import Client, Site
from scheduler.model.feeds import Feed
from scheduler.model.kinds import PlaceSource, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.words import words_in

Event = dict[str, str]
"""What an event says, by what it says it of; "" where it says nothing.

``geo`` is its position, and ``map`` what Apple's maps get: a title and the position.
"""

Shown = Callable[[date, ZoneInfo], str]
"""How a day or an instant is told in a zone."""

STATUS = dict.fromkeys(VisitStatus, "CONFIRMED") | {
    VisitStatus.DUE: "TENTATIVE",
    VisitStatus.CANCELLED: "CANCELLED",
}
"""The standard's word for each."""


def instant(moment: date, _zone: ZoneInfo) -> str:
    """``2027-03-14T07:00:00Z`` or ``2027-03-14``."""
    if isinstance(moment, datetime):
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return f"{moment}"


def wall_clock(moment: date, zone: ZoneInfo) -> str:
    """``2027-03-14 03:00`` or ``2027-03-14``."""
    if isinstance(moment, datetime):
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
    return f"{moment}"


def in_order(told: Iterable[Event]) -> list[Event]:
    """Events as they compare, however they came."""
    return sorted(told, key=lambda event: sorted(event.items()))


def zone_of(session: Session, name: str) -> str:
    """Where a technician is."""
    query = select(Office.zone).join(Technician, Technician.office_id == Office.id)
    return session.scalars(query.where(Technician.name == name)).one()


def events(session: Session, name: str, shown: Shown = instant) -> list[Event]:
    """All of a technician's calendar."""
    technician, office, feed = session.execute(
        select(Technician, Office, Feed)
        .join(Office, Office.id == Technician.office_id)
        .join(Feed, Feed.technician_id == Technician.id)
        .where(Technician.name == name)
    ).one()
    zone, words = ZoneInfo(office.zone), words_in(technician.language)
    found = []
    query = (
        select(Visit, Published, Client, Site)
        .join(Published, Published.visit_id == Visit.id)
        .join(Client, Client.id == Visit.client_id)
        .join(Site, Site.id == Visit.site_id)
        .where(Published.technician_id == technician.id)
    )
    for visit, place, client, site in session.execute(query):
        coming = Coming(visit.id, place.day, technician.id)
        cancelled = visit.status is VisitStatus.CANCELLED
        known = site.place_source is PlaceSource.GIVEN
        # A title of Apple's can hold no quotation mark, and has to be the place.
        where = site.street.replace('"', "'") if known else site.street
        mark = f"{words.say('cancelled')} - " if cancelled else ""
        found.append(
            {
                "uid": visit.uid,
                "start": shown(place.start, zone),
                "end": shown(place.end, zone),
                "summary": f"{mark}{client.name} · {site.street}".replace("\n", " "),
                "description": brief_text(read_briefs(session, [coming], words)[visit.id], words),
                "location": where,
                "status": STATUS[visit.status],
                "geo": f"{site.latitude};{site.longitude}" if known else "",
                "map": f"{where} geo:{site.latitude},{site.longitude}" if known else "",
            }
        )
    away = select(Absence).where(Absence.technician_id == technician.id)
    for absence in session.scalars(away):
        start, end = _days(absence, zone)
        found.append(
            {
                "uid": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{feed.code}/{absence.id}")),
                "start": shown(start, zone),
                "end": shown(end, zone),
                "summary": words.say("away"),
                "description": "",
                "location": "",
                "status": "CONFIRMED",
                "geo": "",
                "map": "",
            }
        )
    return found


def _days(absence: Absence, zone: ZoneInfo) -> tuple[date, date]:
    """Days where it begins and ends at midnight, else instants."""
    span = absence.start.astimezone(zone), absence.end.astimezone(zone)
    if any(moment.hour or moment.minute for moment in span):
        return span
    return span[0].date(), span[1].date()
