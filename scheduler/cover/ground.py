"""What cover rests on: clients with what they need, technicians, and who knows whom.

A technician's week and his skills are those of one day and the six after it.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.continuity.familiarity import KNOWN_FROM
from scheduler.continuity.price_book import PriceBook
from scheduler.cover.territory import Detour, detour
from scheduler.dates.recurrence import visits_a_year
from scheduler.model.agreements import Agreement, ServiceSkill, ServiceType
from scheduler.model.clients import Client, Priority, Site
from scheduler.model.kinds import Level, Subject
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.planning.board import technician_names
from scheduler.planning.crew import CrewMember, crew
from scheduler.planning.facts import span
from scheduler.planning.people import KnownClient, known_clients
from scheduler.store.prices import price_book
from scheduler.travel.straight_line import Point

WEEKS = 52
"""Weeks in a year, as the year's visits are spread over them."""


@dataclass(frozen=True, slots=True)
class Work:
    """What an agreement asks for in a year: so many visits of so many minutes at a place."""

    visits: int
    minutes: int
    price_minor: int
    skills: frozenset[str]
    point: Point | None


@dataclass(frozen=True, slots=True)
class Served:
    """A client who is visited; ``person`` is None if nobody asked him."""

    client: Client
    work: tuple[Work, ...]
    known: KnownClient
    person: Level | None

    @property
    def skills(self) -> frozenset[str]:
        """What whoever comes must have."""
        return frozenset(skill for one in self.work for skill in one.skills)

    @property
    def point(self) -> Point | None:
        """Where he is; of several sites the one with most visits."""
        placed = [one for one in self.work if one.point is not None]
        return max(placed, key=lambda one: one.visits).point if placed else None

    @property
    def yearly_minor(self) -> int:
        """What he pays in a year."""
        return sum(one.visits * one.price_minor for one in self.work)

    @property
    def usual_id(self) -> int | None:
        """His usual technician."""
        return None if self.known.usual is None else self.known.usual.technician


@dataclass(frozen=True)
class CoverGround:
    """An office with its clients and those who work there on ``day`` or in the six after it."""

    office: Office
    book: PriceBook
    today: date
    day: date
    members: Mapping[int, CrewMember]
    names: Mapping[int, str]
    clients: Mapping[int, Served]

    @cached_property
    def of_technician(self) -> Mapping[int, tuple[Served, ...]]:
        """Whose usual technician somebody is."""
        found: defaultdict[int, list[Served]] = defaultdict(list)
        for served in self.clients.values():
            if served.usual_id is not None:
                found[served.usual_id].append(served)
        return {technician: tuple(mine) for technician, mine in found.items()}

    def technician(self, technician_id: int) -> Technician:
        """Somebody who works here."""
        return self.members[technician_id].technician

    def skills(self, technician_id: int) -> frozenset[str]:
        """What somebody may do on the first day that he is here."""
        held = self.members[technician_id].skills
        return next((held[day] for day in sorted(held)), frozenset())

    def has_skills(self, served: Served, technician_id: int) -> bool:
        """Whether somebody may do all that a client needs."""
        return served.skills <= self.skills(technician_id)

    def backups(self, served: Served) -> tuple[int, ...]:
        """Who covers a client, the most familiar first."""
        found = [
            (-familiarity, technician)
            for technician, familiarity in served.known.familiarity.items()
            if familiarity >= KNOWN_FROM
            and technician in self.members
            and technician != served.usual_id
            and technician not in served.known.excluded
            and self.has_skills(served, technician)
        ]
        return tuple(technician for _, technician in sorted(found))

    def others_know(self, served: Served) -> int:
        """How many others still here are familiar with a client."""
        return sum(
            familiarity >= KNOWN_FROM
            for technician, familiarity in served.known.familiarity.items()
            if technician in self.members and technician != served.usual_id
        )

    def week_minutes(self, technician_id: int) -> int:
        """The working hours of an ordinary week, breaks that are not paid taken off."""
        hours = self.members[technician_id].full_hours.values()
        return sum(
            one.end - one.start - (0 if one.rest is None or one.rest.paid else one.rest.minutes)
            for one in hours
        )

    def anchors(self, technician_id: int, but: Collection[int] = ()) -> list[Point]:
        """Where somebody is anyhow: at home and at his clients, but for some of them."""
        return self.anchors_of(self.technician(technician_id), but)

    def anchors_of(self, home: Technician, but: Collection[int] = ()) -> list[Point]:
        """The same of somebody who need not work here then."""
        points = [
            one.point
            for served in self.of_technician.get(home.id, ())
            if served.client.id not in but
            for one in served.work
            if one.point is not None
        ]
        if home.latitude is not None and home.longitude is not None:
            points.append((home.latitude, home.longitude))
        return points

    @cached_property
    def places(self) -> Mapping[int, list[Point]]:
        """Where each technician is anyhow."""
        return {technician: self.anchors(technician) for technician in self.members}

    def drive(self, work: Work, anchors: Collection[Point]) -> Detour:
        """What a visit adds to the drives of somebody who is at these places anyhow."""
        return detour(work.point, anchors, self.office.speed_kmh)

    def loads(self, but: Collection[int] = ()) -> Mapping[int, int]:
        """Minutes of each technician's week that his clients take, with the drives to them.

        What clients without a usual technician take is shared by hours; ``but`` some clients.
        """
        own = {technician: self._own_load(technician, but) for technician in self.members}
        hours = {technician: self.week_minutes(technician) for technician in self.members}
        open_minutes = sum(
            one.visits * one.minutes
            for served in self.clients.values()
            if served.usual_id not in self.members and served.client.id not in but
            for one in served.work
        )
        everybody = sum(hours.values())
        return {
            technician: own[technician]
            + (open_minutes * hours[technician] // everybody // WEEKS if everybody else 0)
            for technician in self.members
        }

    def _own_load(self, technician_id: int, but: Collection[int]) -> int:
        minutes = 0
        everywhere = self.anchors(technician_id, but)
        for served in self.of_technician.get(technician_id, ()):
            if served.client.id in but:
                continue
            own = {one.point for one in served.work}
            anchors = [point for point in everywhere if point not in own]
            minutes += year_minutes([(one, self.drive(one, anchors)) for one in served.work])
        return minutes // WEEKS


def year_minutes(work: Sequence[tuple[Work, Detour]]) -> int:
    """The minutes of a year that work with its drives takes."""
    return sum(one.visits * (one.minutes + drive.minutes) for one, drive in work)


def read_ground(
    session: Session, office: Office, today: date, day: date | None = None
) -> CoverGround:
    """An office's clients and technicians; of these whoever works there on ``day`` or soon after.

    The day is today unless it is given. Familiarity and relations are those of today.
    """
    day = day or today
    book = price_book(session, office.id)
    members = {one.technician.id: one for one in crew(session, office, span(day, 7))}
    work = _work(session, office, today)
    clients = session.scalars(
        select(Client)
        .where(
            Client.office_id == office.id,
            or_(Client.retired_on.is_(None), Client.retired_on > today),
        )
        .order_by(Client.name, Client.id)
    ).all()
    wanted = [client for client in clients if client.id in work]
    known = known_clients(session, [client.id for client in wanted], today, book)
    asked = _asked(session, office)
    return CoverGround(
        office,
        book,
        today,
        day,
        members,
        technician_names(session),
        {
            client.id: Served(client, work[client.id], known[client.id], asked.get(client.id))
            for client in wanted
        },
    )


def _work(session: Session, office: Office, today: date) -> dict[int, tuple[Work, ...]]:
    skills = {
        service.id: frozenset(needed.skill.name for needed in service.skills)
        for service in session.scalars(
            select(ServiceType).options(
                selectinload(ServiceType.skills).joinedload(ServiceSkill.skill)
            )
        )
    }
    found: defaultdict[int, list[Work]] = defaultdict(list)
    for held, latitude, longitude in session.execute(
        select(Agreement, Site.latitude, Site.longitude)
        .join(Client, Client.id == Agreement.client_id)
        .join(Site, Site.id == Agreement.site_id)
        .where(
            Client.office_id == office.id,
            or_(Agreement.end.is_(None), Agreement.end > today),
        )
        .order_by(Agreement.id)
    ):
        visits = visits_a_year(held.rule, held.start, today)
        point = None if latitude is None or longitude is None else (latitude, longitude)
        if visits:
            found[held.client_id].append(
                Work(visits, held.minutes, held.price_minor, skills[held.service_type_id], point)
            )
    return {client: tuple(work) for client, work in found.items()}


def _asked(session: Session, office: Office) -> dict[int, Level]:
    rows = session.execute(
        select(Priority.client_id, Priority.level)
        .join(Client, Client.id == Priority.client_id)
        .where(Client.office_id == office.id, Priority.subject == Subject.PERSON)
    )
    return dict(rows.all())
