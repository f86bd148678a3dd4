"""What a question is about, and the planned visits that it hits."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.model.agreements import ServiceSkill
from scheduler.model.kinds import OPEN_STATUSES, AbsenceKind
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.views.desk import Asked, QuestionCard

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

    ``kind`` is None where no absence is behind it; then ``technician`` is who was to come.
    """

    asked: Asked
    office: Office
    technician: Technician
    kind: AbsenceKind | None
    first: date
    last: date
    hits: tuple[Hit, ...]


def question(session: Session, asked: Asked, today: date) -> Question:
    """The question and the visits it hits, from ``today`` on.

    Raises:
        UserError: there is no such absence or visit, or it hits nothing that is still to be made.

    """
    if asked.absence_id is not None:
        return _of_absence(session, asked, today)
    if asked.technician_id is not None:
        return _of_technician(session, asked, today)
    return _of_visit(session, asked, today)


def _of_absence(session: Session, asked: Asked, today: date) -> Question:
    absence = session.get(Absence, asked.absence_id)
    if absence is None:
        raise UserError(f"There is no absence {asked.absence_id}; list them to see their numbers.")
    technician = session.get_one(Technician, absence.technician_id)
    office = session.get_one(Office, technician.office_id)
    hits = _hits(session, _during(absence), today)
    if not hits:
        raise UserError(f"The absence of {technician.name} hits no planned visit; nothing to do.")
    last_seen = hits[0].day + timedelta(days=MOST_DAYS)
    zone = ZoneInfo(office.zone)
    return Question(
        asked,
        office,
        technician,
        absence.kind,
        absence.start.astimezone(zone).date(),
        _last_day(absence.end, zone),
        tuple(hit for hit in hits if hit.day < last_seen),
    )


def _of_technician(session: Session, asked: Asked, today: date) -> Question:
    technician = session.get(Technician, asked.technician_id)
    if technician is None:
        raise UserError(f"There is no technician {asked.technician_id}.")
    hits = _cannot_be_made(session, technician, today)
    if not hits:
        raise UserError(
            f"{technician.name} can make everything that is planned for him; nothing to do."
        )
    hits = tuple(hit for hit in hits if hit.day < hits[0].day + timedelta(days=MOST_DAYS))
    return Question(
        asked,
        session.get_one(Office, technician.office_id),
        technician,
        _why(technician, hits[-1].day),
        hits[0].day,
        hits[-1].day,
        hits,
    )


def _why(technician: Technician, day: date) -> AbsenceKind | None:
    left = technician.left_on is not None and technician.left_on <= day
    return AbsenceKind.LEFT if left else None


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
            f"Visit W-{asked.visit_id} has no planned time from today on; plan it first."
        )
    day = hits[0].day
    technician = session.get_one(Technician, hits[0].person_id)
    office = session.get_one(Office, hits[0].visit.office_id)
    return Question(asked, office, technician, None, day, day, hits)


def question_cards(session: Session, office_id: int, today: date) -> tuple[QuestionCard, ...]:
    """What hits planned visits of an office from ``today`` on: absences, leavers, old licences."""
    office = session.get_one(Office, office_id)
    zone = ZoneInfo(office.zone)
    absences = session.execute(
        select(Absence, Technician)
        .join(Technician, Technician.id == Absence.technician_id)
        .where(Technician.office_id == office_id, Absence.end > midnight_utc(today, office.zone))
        .order_by(Absence.start, Absence.id)
    )
    cards = []
    for absence, technician in absences:
        hits = len(_hits(session, _during(absence), today))
        if hits:
            cards.append(
                QuestionCard(
                    Asked(absence_id=absence.id),
                    technician.name,
                    absence.kind,
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
    return tuple(cards)


def _during(absence: Absence) -> ColumnElement[bool]:
    return and_(
        Assignment.technician_id == absence.technician_id,
        Assignment.start < absence.end,
        Assignment.end > absence.start,
    )


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
