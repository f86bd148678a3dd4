"""A technician's route of a day as it goes on paper."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, read_briefs
from scheduler.dates.localtime import midnight_utc
from scheduler.model.clients import Contact, Site
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.planning.board import address_of, board_rows
from scheduler.store.clock import Clock
from scheduler.travel.straight_line import leg
from scheduler.views.board import AbsenceRow, BoardRows, CardRow
from scheduler.views.briefs import Brief
from scheduler.views.paper import Point, RouteSheet, StopRow
from scheduler.words import ENGLISH, words_in

NOBODY = Contact(name="", phone="")


def route_sheet(
    session: Session,
    technician_id: int,
    day: date,
    clock: Clock,
    *,
    briefs: bool,
    language: str = ENGLISH,
) -> RouteSheet:
    """The route of a technician on a day, as the plan stands."""
    technician = session.get_one(Technician, technician_id)
    office = session.get_one(Office, technician.office_id)
    board = board_rows(session, office.id, day, 1, clock)
    cards = [card for card in board.cards if card.technician_id == technician_id]
    routes = (route for route in board.routes if route.technician_id == technician_id)
    home = _point(technician)
    stops = _stops(session, cards, home, office.speed_kmh)
    return RouteSheet(
        office=office.name,
        zone=office.zone,
        technician=technician.name,
        day=day,
        now=board.now,
        plan_version=board.plan_version,
        is_draft=board.is_draft,
        holiday=board.holidays.get(day, ""),
        absences=_absences(board, technician_id, day, office.zone),
        route=next(routes, None) if cards else None,
        stops=stops,
        home=home,
        home_minutes=_drive(stops[-1].point, home, office.speed_kmh) if stops else None,
        briefs=_briefs(session, cards, language) if briefs else (),
        country=office.country,
    )


def _absences(board: BoardRows, technician_id: int, day: date, zone: str) -> tuple[AbsenceRow, ...]:
    begins, ends = midnight_utc(day, zone), midnight_utc(day + timedelta(days=1), zone)
    return tuple(
        away
        for away in board.absences
        if away.technician_id == technician_id
        and away.hours.start < ends
        and begins < away.hours.end
    )


def _stops(
    session: Session, cards: Sequence[CardRow], home: Point | None, speed_kmh: int
) -> tuple[StopRow, ...]:
    visits = {
        visit.id: (visit, site)
        for visit, site in session.execute(
            select(Visit, Site)
            .join(Site, Site.id == Visit.site_id)
            .where(Visit.id.in_([card.visit_id for card in cards]))
        )
    }
    contacts = _contacts(session, (card.client_id for card in cards))
    made = []
    before = home
    for card in cards:
        visit, site = visits[card.visit_id]
        contact, point = contacts.get(card.client_id, NOBODY), _point(site)
        made.append(
            StopRow(
                card=card,
                minutes=visit.minutes,
                address=address_of(site),
                contact=contact.name,
                phone=contact.phone,
                access=site.access,
                point=point,
                drive_minutes=_drive(before, point, speed_kmh),
            )
        )
        before = point
    return tuple(made)


def _contacts(session: Session, clients: Iterable[int]) -> Mapping[int, Contact]:
    """The main contact of each client."""
    query = select(Contact).where(Contact.client_id.in_(set(clients)))
    contacts: dict[int, Contact] = {}
    for contact in session.scalars(query.order_by(*Contact.main_first())):
        contacts.setdefault(contact.client_id, contact)
    return contacts


def _point(place: Site | Technician) -> Point | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def _drive(one: Point | None, other: Point | None, speed_kmh: int) -> int | None:
    return None if one is None or other is None else leg(one, other, speed_kmh)[0]


def _briefs(session: Session, cards: Sequence[CardRow], language: str) -> tuple[Brief, ...]:
    coming = [Coming(card.visit_id, card.day, card.technician_id) for card in cards]
    made = read_briefs(session, coming, words_in(language))
    return tuple(made[card.visit_id] for card in cards)
