"""Technicians: lists, forms, saving."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.attributes import flag_modified

from scheduler.errors import UserError
from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind
from scheduler.model.office import Office
from scheduler.model.people import Skill, Technician, TechnicianSkill, WorkingHours, initials
from scheduler.records.checks import named, not_negative, place, shifts
from scheduler.records.offices import office_hours
from scheduler.store.journal import Unit
from scheduler.views.records import Place, Shift, SkillForm, TechnicianForm, TechnicianListRow


def technician_rows(
    session: Session, office_id: int, today: date, *, everybody: bool
) -> tuple[TechnicianListRow, ...]:
    """The technicians of an office by name; those who left only where ``everybody``."""
    query = (
        select(Technician)
        .where(Technician.office_id == office_id)
        .options(
            selectinload(Technician.skills).joinedload(TechnicianSkill.skill),
            selectinload(Technician.hours),
        )
        .order_by(Technician.name)
    )
    if not everybody:
        query = query.where(or_(Technician.left_on.is_(None), Technician.left_on > today))
    clients = dict(
        session.execute(
            select(Relation.technician_id, func.count())
            .where(Relation.kind == RelationKind.USUAL, Relation.until.is_(None))
            .group_by(Relation.technician_id)
        ).all()
    )
    return tuple(
        _list_row(technician, today, clients.get(technician.id, 0))
        for technician in session.scalars(query)
    )


def technician_form(session: Session, technician_id: int) -> TechnicianForm:
    """A technician as he can be edited."""
    technician = session.get_one(Technician, technician_id)
    return TechnicianForm(
        office_id=technician.office_id,
        name=technician.name,
        external_id=technician.external_id,
        phone=technician.phone,
        email=technician.email,
        home=Place(
            technician.street,
            technician.postal_code,
            technician.city,
            technician.latitude,
            technician.longitude,
            technician.place_source,
        ),
        wage_minor=technician.wage_minor,
        skills=tuple(SkillForm(held.skill.name, held.valid_until) for held in technician.skills),
        hours=tuple(_shift(hours) for hours in technician.hours),
        left_on=technician.left_on,
        notes=technician.notes,
        id=technician.id,
        version=technician.version,
    )


def save_technician(unit: Unit, form: TechnicianForm) -> Technician:
    """Add or change a technician; without hours of his own he gets the office's.

    Raises:
        UserError: a field that cannot be, a number in use, changed by somebody else meanwhile.

    """
    session = unit.session
    name = named("technician", form.name)
    office = session.get_one(Office, form.office_id)
    hours = office_hours(office) if form.hours is None else form.hours
    shifts(name, hours)
    if form.id is None:
        technician = Technician(office_id=office.id)
    else:
        technician = session.get_one(Technician, form.id)
        if technician.version != form.version:
            raise UserError(
                "{name} was changed by somebody else meanwhile; open the form again.", name=name
            )
        # What hangs on it counts as a change of it.
        flag_modified(technician, "office_id")
    if form.external_id:
        _free_number(session, form, technician)
    home = place(form.home, office.country)
    technician.name = name
    technician.external_id = form.external_id or None
    technician.phone = form.phone.strip()
    technician.email = form.email.strip()
    technician.street = home.street
    technician.postal_code = home.postal_code
    technician.city = home.city
    technician.latitude = home.latitude
    technician.longitude = home.longitude
    technician.place_source = home.source
    technician.wage_minor = not_negative("The wage", form.wage_minor)
    technician.left_on = form.left_on
    technician.notes = form.notes
    session.add(technician)
    set_hours(technician, hours)
    set_skills(session, technician, form.skills)
    return technician


def without_wage(office_id: int, today: date) -> Select[Technician]:
    """Those of an office, still here, whose time prices take for nothing, by name."""
    return (
        select(Technician)
        .where(
            Technician.office_id == office_id,
            Technician.wage_minor == 0,
            or_(Technician.left_on.is_(None), Technician.left_on > today),
        )
        .order_by(Technician.name, Technician.id)
    )


def give_wage(unit: Unit, office: Office, today: date, wage_minor: int) -> int:
    """Enter a wage an hour for everybody still here who has none; for how many.

    Raises:
        UserError: it is no wage, or everybody has one.

    """
    if wage_minor <= 0:
        raise UserError("A wage is above zero; enter what an hour costs.")
    found = unit.session.scalars(without_wage(office.id, today)).all()
    if not found:
        raise UserError("Every technician of {office} has a wage by now.", office=office.name)
    for technician in found:
        technician.wage_minor = wage_minor
    return len(found)


def set_hours(technician: Technician, hours: Iterable[Shift]) -> None:
    """Make these the weekly hours; days that stay the same are left alone."""
    wanted = {shift.weekday: shift for shift in hours}
    technician.hours[:] = [held for held in technician.hours if held.weekday in wanted]
    held_by_day = {held.weekday: held for held in technician.hours}
    for weekday, shift in wanted.items():
        held = held_by_day.get(weekday)
        if held is None:
            held = WorkingHours(weekday=weekday)
            technician.hours.append(held)
        held.start_minute = shift.start
        held.end_minute = shift.end
        held.break_minutes = shift.break_minutes
        held.break_earliest = shift.break_earliest
        held.break_latest = shift.break_latest
        held.break_paid = shift.break_paid


def set_skills(session: Session, technician: Technician, skills: Iterable[SkillForm]) -> None:
    """Make these the skills; a skill not known yet is made."""
    wanted = {skill_named(session, named("skill", form.name)): form for form in skills}
    technician.skills[:] = [held for held in technician.skills if held.skill in wanted]
    held_by_skill = {held.skill: held for held in technician.skills}
    for known, skill in wanted.items():
        held = held_by_skill.get(known)
        if held is None:
            held = TechnicianSkill(skill=known)
            technician.skills.append(held)
        held.valid_until = skill.valid_until
        if skill.valid_until is not None:
            held.skill.is_licence = True


def skill_named(session: Session, name: str) -> Skill:
    """The skill of this name, made where there is none."""
    # Not every store knows the small letters of all alphabets.
    skills = session.scalars(select(Skill))
    skill = next((known for known in skills if known.name.casefold() == name.casefold()), None)
    if skill is None:
        skill = Skill(name=name, is_licence=False)
        session.add(skill)
        session.flush()
    return skill


def _free_number(session: Session, form: TechnicianForm, technician: Technician) -> None:
    other = session.scalar(
        select(Technician).where(
            Technician.office_id == form.office_id, Technician.external_id == form.external_id
        )
    )
    if other is not None and other is not technician:
        raise UserError(
            "The number {external_id} belongs to {other}; choose another number.",
            external_id=form.external_id,
            other=other.name,
        )


def _shift(hours: WorkingHours) -> Shift:
    return Shift(
        hours.weekday,
        hours.start_minute,
        hours.end_minute,
        hours.break_minutes,
        hours.break_earliest,
        hours.break_latest,
        hours.break_paid,
    )


def _list_row(technician: Technician, today: date, clients: int) -> TechnicianListRow:
    expiries = [
        held.valid_until
        for held in technician.skills
        if held.valid_until is not None and held.valid_until >= today
    ]
    return TechnicianListRow(
        id=technician.id,
        external_id=technician.external_id or "",
        name=technician.name,
        initials=initials(technician.name),
        skills=tuple(sorted(held.skill.name for held in technician.skills)),
        next_expiry=min(expiries, default=None),
        hours_week=sum(hours.end_minute - hours.start_minute for hours in technician.hours) // 60,
        wage_minor=technician.wage_minor,
        clients=clients,
        phone=technician.phone,
        city=technician.city,
        left_on=technician.left_on,
    )
