"""What a question is about, and the planned visits that it hits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.model.agreements import ServiceSkill
from scheduler.model.clients import Client, Closure, Site
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.records import absences, closures
from scheduler.views.desk import Asked, Cause, QuestionCard

MOST_DAYS = 42
"""Days of an absence that are looked at together; a longer one is taken up again later."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A planned visit that a question hits, with what was planned for it when it was asked."""

    visit: Visit
    held: Assignment
    person_id: int
    day: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its visits, in the order of their times.

    ``name`` is the technician's, or the client's where his site is closed; ``people`` are the names
    of those who were to come, by id.
    """

    asked: Asked
    office: Office
    name: str
    cause: Cause
    people: Mapping[int, str]
    first: date
    last: date
    hits: tuple[Hit, ...]


def question(session: Session, asked: Asked, today: date) -> Question:
    """The question and the visits it hits, from ``today`` on.

    Raises:
        UserError: there is no such thing to ask about, or it hits nothing that is still to be made.

    """
    if asked.closure_id is not None:
        return _of_closure(session, asked, today)
    if asked.absence_id is not None:
        return _of_absence(session, asked, today)
    if asked.technician_id is not None:
        return _of_technician(session, asked, today)
    return _of_visit(session, asked, today)


def _of_absence(session: Session, asked: Asked, today: date) -> Question:
    absence = session.get(Absence, asked.absence_id)
    if absence is None:
        raise UserError(
            "There is no absence {absence_id}; list them to see their numbers.",
            absence_id=asked.absence_id,
        )
    technician = session.get_one(Technician, absence.technician_id)
    office = session.get_one(Office, technician.office_id)
    hits = _hits(session, absences.hit_by(absence), today)
    if not hits:
        raise UserError(
            "The absence of {technician} hits no planned visit; nothing to do.",
            technician=technician.name,
        )
    last_seen = hits[0].day + timedelta(days=MOST_DAYS)
    zone = ZoneInfo(office.zone)
    return Question(
        asked,
        office,
        technician.name,
        Cause(absence.kind),
        {technician.id: technician.name},
        absence.start.astimezone(zone).date(),
        _last_day(absence.end, zone),
        tuple(hit for hit in hits if hit.day < last_seen),
    )


def _of_technician(session: Session, asked: Asked, today: date) -> Question:
    technician = session.get(Technician, asked.technician_id)
    if technician is None:
        raise UserError(
            "There is no technician {technician_id}.", technician_id=asked.technician_id
        )
    hits = _cannot_be_made(session, technician, today)
    if not hits:
        raise UserError(
            "{technician} can make everything that is planned for him; nothing to do.",
            technician=technician.name,
        )
    hits = tuple(hit for hit in hits if hit.day < hits[0].day + timedelta(days=MOST_DAYS))
    return Question(
        asked,
        session.get_one(Office, technician.office_id),
        technician.name,
        _why(technician, hits[-1].day),
        {technician.id: technician.name},
        hits[0].day,
        hits[-1].day,
        hits,
    )


def _why(technician: Technician, day: date) -> Cause:
    left = technician.left_on is not None and technician.left_on <= day
    return Cause.LEFT if left else Cause.LICENCE


def _of_closure(session: Session, asked: Asked, today: date) -> Question:
    closure = session.get(Closure, asked.closure_id)
    if closure is None:
        raise UserError(
            "There is no closure {closure_id}; list them to see their numbers.",
            closure_id=asked.closure_id,
        )
    client = session.scalars(
        select(Client).join(Site, Site.client_id == Client.id).where(Site.id == closure.site_id)
    ).one()
    hits = _hits(session, closures.hit_by(closure), today)
    if not hits:
        raise UserError(
            "The closure of {client} hits no planned visit; nothing to do.", client=client.name
        )
    people = session.scalars(
        select(Technician).where(Technician.id.in_({hit.person_id for hit in hits}))
    )
    return Question(
        asked,
        session.get_one(Office, client.office_id),
        client.name,
        Cause.CLOSED,
        {technician.id: technician.name for technician in people},
        closure.first,
        closure.last,
        hits,
    )


def _cannot_be_made(session: Session, technician: Technician, today: date) -> tuple[Hit, ...]:
    """What is planned for a technician after he left, or without a licence that it needs."""
    needed: dict[int, set[int]] = {}
    for one in session.scalars(select(ServiceSkill)):
        needed.setdefault(one.service_type_id, set()).add(one.skill_id)

    def can(hit: Hit) -> bool:
        has = {
            held.skill_id
            for held in technician.skills
            if (held.valid_from is None or held.valid_from <= hit.day)
            and (held.valid_until is None or hit.day <= held.valid_until)
        }
        return (technician.left_on is None or hit.day < technician.left_on) and needed.get(
            hit.visit.service_type_id, set()
        ) <= has

    hits = _hits(session, Assignment.technician_id == technician.id, today)
    return tuple(hit for hit in hits if not can(hit))


def _of_visit(session: Session, asked: Asked, today: date) -> Question:
    hits = _hits(session, Visit.id == asked.visit_id, today)
    if not hits:
        raise UserError(
            "Visit W-{visit_id} has no planned time from today on; plan it first.",
            visit_id=asked.visit_id,
        )
    day = hits[0].day
    technician = session.get_one(Technician, hits[0].person_id)
    office = session.get_one(Office, hits[0].visit.office_id)
    people = {technician.id: technician.name}
    client = session.get_one(Client, hits[0].visit.client_id)
    return Question(asked, office, client.name, Cause.VISIT, people, day, day, hits)


def question_cards(session: Session, office_id: int, today: date) -> tuple[QuestionCard, ...]:
    """What hits planned visits of an office from ``today`` on.

    Absences, leavers, licences that ran out, closed sites.
    """
    office = session.get_one(Office, office_id)
    zone = ZoneInfo(office.zone)
    away = session.execute(
        select(Absence, Technician)
        .join(Technician, Technician.id == Absence.technician_id)
        .where(Technician.office_id == office_id, Absence.end > midnight_utc(today, office.zone))
        .order_by(Absence.start, Absence.id)
    )
    cards = []
    for absence, technician in away:
        hits = len(_hits(session, absences.hit_by(absence), today))
        if hits:
            cards.append(
                QuestionCard(
                    Asked(absence_id=absence.id),
                    technician.name,
                    Cause(absence.kind),
                    absence.start.astimezone(zone).date(),
                    _last_day(absence.end, zone),
                    hits,
                )
            )
    for technician in session.scalars(
        select(Technician).where(Technician.office_id == office_id).order_by(Technician.name)
    ):
        lost = _cannot_be_made(session, technician, today)
        if lost:
            cards.append(
                QuestionCard(
                    Asked(technician_id=technician.id),
                    technician.name,
                    _why(technician, lost[-1].day),
                    lost[0].day,
                    lost[-1].day,
                    len(lost),
                )
            )
    closed = session.execute(
        select(Closure, Client)
        .join(Site, Site.id == Closure.site_id)
        .join(Client, Client.id == Site.client_id)
        .where(Client.office_id == office_id, Closure.last >= today)
        .order_by(Closure.first, Closure.id)
    )
    for closure, client in closed:
        number = len(_hits(session, closures.hit_by(closure), today))
        if number:
            asked, days = Asked(closure_id=closure.id), (closure.first, closure.last)
            cards.append(QuestionCard(asked, client.name, Cause.CLOSED, *days, number))
    return tuple(cards)


def _hits(session: Session, which: ColumnElement[bool], today: date) -> tuple[Hit, ...]:
    rows = session.execute(
        select(Visit, Assignment)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .where(which, Visit.status.in_(OPEN_STATUSES), Assignment.day >= today)
        .order_by(Assignment.start, Visit.id)
    )
    return tuple(
        Hit(visit, held, held.technician_id, held.day, held.start, held.end) for visit, held in rows
    )


def _last_day(end: datetime, zone: ZoneInfo) -> date:
    return (end - timedelta(microseconds=1)).astimezone(zone).date()
