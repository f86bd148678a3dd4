"""Promises: whether one of a person can be kept, and keeping it on record."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.care.saying import declare, some_words
from scheduler.dates.localtime import local_day, midnight_utc
from scheduler.dates.recurrence import visits_a_year
from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, ServiceSkill
from scheduler.model.clients import Client, Promise, Relation
from scheduler.model.kinds import RelationKind, Subject, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician, TechnicianSkill, WorkingHours
from scheduler.model.visits import Visit
from scheduler.store.journal import Unit
from scheduler.views.care import Finding, PromiseCheck, PromiseForm, RelationForm

YEAR = timedelta(days=365)
WEEKS = 52


def check_promise(
    session: Session, client_id: int, technician_id: int, until: date | None, today: date
) -> PromiseCheck:
    """Whether a technician can be the one who comes to a client, from today to before ``until``."""
    client = session.get_one(Client, client_id)
    technician = session.get_one(Technician, technician_id)
    findings = (
        *_leaves(technician, until),
        *_excluded(client, technician, today),
        *_skills(session, client_id, technician, until, today),
        *_away(session, technician, until, today),
        _load(session, client, technician, today),
        *_kept(session, client_id, technician_id, today),
    )
    return PromiseCheck(technician_id, technician.name, findings)


def save_promise(unit: Unit, form: PromiseForm, today: date) -> Promise:
    """Keep what a client was told, by whom and when; declares the person where that is wanted.

    Raises:
        UserError: there are no words, a promise of a person names nobody, or who is to be the usual
            technician left or is not to come.

    """
    if form.subject is Subject.PERSON and form.technician_id is None:
        raise UserError("A promise of a person needs the person; choose a technician.")
    if form.until is not None and form.until <= today:
        raise UserError(
            "{until} is over; leave the end open or give a later day.", until=form.until
        )
    promise = Promise(
        client_id=form.client_id,
        subject=form.subject,
        text=some_words("The promise", form.text),
        technician_id=form.technician_id,
        given_by=unit.change_set.actor,
        given_on=today,
        until=form.until,
    )
    unit.session.add(promise)
    if form.makes_usual and form.technician_id is not None:
        _make_usual(unit, form.client_id, form.technician_id, today)
    return promise


def _make_usual(unit: Unit, client_id: int, technician_id: int, today: date) -> None:
    client = unit.session.get_one(Client, client_id)
    usual = [one for one in client.relations if one.kind is RelationKind.USUAL]
    if not any(
        one.technician_id == technician_id and one.until is None and one.holds_on(today)
        for one in usual
    ):
        declare(unit, RelationForm(client_id, technician_id, RelationKind.USUAL), today)


def end_promise(unit: Unit, promise_id: int, reason: str, today: date) -> None:
    """A promise does not hold any more, from today on."""
    promise = unit.session.get_one(Promise, promise_id)
    if promise.until is None or promise.until > today:
        promise.until = today
        unit.change_set.reason = reason.strip()


def _leaves(technician: Technician, until: date | None) -> Iterator[Finding]:
    gone = technician.left_on
    if gone is not None and (until is None or gone < until):
        yield Finding("leaves", {"until": gone.isoformat()}, is_against=True)


def _excluded(client: Client, technician: Technician, today: date) -> Iterator[Finding]:
    for relation in client.relations:
        named = relation.technician_id == technician.id
        if named and relation.kind is RelationKind.EXCLUDED and relation.holds_on(today):
            yield Finding("excluded", is_against=True)
            return


def _skills(
    session: Session, client_id: int, technician: Technician, until: date | None, today: date
) -> Iterator[Finding]:
    """Skills that the client's agreements need and he lacks, or whose licence runs out."""
    services = select(Agreement.service_type_id).where(
        Agreement.client_id == client_id, or_(Agreement.end.is_(None), Agreement.end > today)
    )
    needed = session.scalars(
        select(ServiceSkill)
        .where(ServiceSkill.service_type_id.in_(services))
        .options(selectinload(ServiceSkill.skill))
    )
    held = {
        skill.skill_id: skill
        for skill in session.scalars(
            select(TechnicianSkill).where(TechnicianSkill.technician_id == technician.id)
        )
    }
    for skill_id, name in sorted({(one.skill_id, one.skill.name) for one in needed}):
        skill = held.get(skill_id)
        if skill is None:
            yield Finding("no_skill", {"skill": name}, is_against=True)
        elif skill.valid_until is not None and (until is None or skill.valid_until < until):
            facts = {"skill": name, "until": skill.valid_until.isoformat()}
            yield Finding("licence_expired", facts, is_against=skill.valid_until < today)


def _away(
    session: Session, technician: Technician, until: date | None, today: date
) -> Iterator[Finding]:
    """Absences to come, the last day included."""
    zone = session.get_one(Office, technician.office_id).zone
    query = (
        select(Absence)
        .where(Absence.technician_id == technician.id, Absence.end > midnight_utc(today, zone))
        .order_by(Absence.start)
    )
    for absence in session.scalars(query):
        first = local_day(absence.start, zone)
        if until is not None and first >= until:
            return
        last = local_day(absence.end - timedelta(microseconds=1), zone)
        facts = {"first": first.isoformat(), "last": last.isoformat(), "kind": absence.kind.value}
        yield Finding("away", facts)


def _load(session: Session, client: Client, technician: Technician, today: date) -> Finding:
    """The minutes a week of those whose usual technician he is, this client among them."""
    own = select(Relation.client_id).where(
        Relation.technician_id == technician.id,
        Relation.kind == RelationKind.USUAL,
        Relation.since <= today,
        or_(Relation.until.is_(None), Relation.until > today),
    )
    agreements = session.execute(
        select(Agreement.rule, Agreement.start, Agreement.minutes)
        .join(Client, Client.id == Agreement.client_id)
        .where(or_(Agreement.client_id.in_(own), Agreement.client_id == client.id))
        .where(or_(Agreement.end.is_(None), Agreement.end > today))
        .where(or_(Client.retired_on.is_(None), Client.retired_on > today))
    )
    year = sum(minutes * visits_a_year(rule, start, today) for rule, start, minutes in agreements)
    agreed, hours = round(year / WEEKS), week_minutes(session, technician)
    return Finding("load", {"agreed": agreed, "hours": hours}, is_against=agreed > hours)


def week_minutes(session: Session, technician: Technician) -> int:
    """The minutes that a technician works in a week, without breaks that are not paid."""
    shifts = session.scalars(
        select(WorkingHours).where(WorkingHours.technician_id == technician.id)
    )
    worked = sum(
        shift.end_minute
        - shift.start_minute
        - (0 if shift.break_paid else shift.break_minutes or 0)
        for shift in shifts
    )
    return worked if technician.week_minutes is None else min(worked, technician.week_minutes)


def _kept(session: Session, client_id: int, technician_id: int, today: date) -> Iterator[Finding]:
    """How many of the client's visits in the last 12 months he made."""
    by = dict(
        session.execute(
            select(Visit.done_by_id, func.count())
            .where(
                Visit.client_id == client_id,
                Visit.status == VisitStatus.DONE,
                Visit.joint_of_id.is_(None),
                Visit.due_on > today - YEAR,
                Visit.due_on <= today,
            )
            .group_by(Visit.done_by_id)
        ).all()
    )
    if by:
        yield Finding("kept", {"made": by.get(technician_id, 0), "of": sum(by.values())})
