"""The kinds of work: how long, at what price, with which skills and by which procedure."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, ServiceSkill, ServiceType
from scheduler.model.visits import Visit
from scheduler.records.checks import minutes, named, not_negative
from scheduler.records.technicians import skill_named
from scheduler.store.journal import Unit
from scheduler.views.records import ServiceForm

LONGEST_NAME = 120
"""Letters that the name of a service may have."""


def service_form(session: Session, service_id: int) -> ServiceForm:
    """A kind of work as it can be edited."""
    service = session.get_one(ServiceType, service_id)
    return ServiceForm(
        name=service.name,
        minutes=service.minutes,
        price_minor=service.price_minor,
        skills=tuple(sorted(needed.skill.name for needed in service.skills)),
        procedure=service.procedure,
        id=service.id,
    )


def save_service(unit: Unit, form: ServiceForm) -> ServiceType:
    """Add or change a kind of work; a skill not known yet is made.

    Agreements keep the length and the price that they have.

    Raises:
        UserError: a field that cannot be, or a name in use.

    """
    session = unit.session
    name = named("service", form.name)
    if len(name) > LONGEST_NAME:
        raise UserError(
            "The name of the service has {number} letters; use at most 120.", number=len(name)
        )
    # Not every store knows the small letters of all alphabets.
    for other in session.scalars(select(ServiceType)):
        if other.name.casefold() == name.casefold() and other.id != form.id:
            raise UserError(
                "There is a service named {other} already; change that one.", other=other.name
            )
    service = ServiceType() if form.id is None else session.get_one(ServiceType, form.id)
    service.name = name
    service.minutes = minutes("A visit", form.minutes)
    service.price_minor = not_negative("The price", form.price_minor)
    service.procedure = form.procedure
    session.add(service)
    wanted = {skill_named(session, named("skill", skill)) for skill in form.skills}
    service.skills[:] = [held for held in service.skills if held.skill in wanted]
    held_already = {held.skill for held in service.skills}
    service.skills.extend(
        ServiceSkill(skill=skill)
        for skill in sorted(wanted - held_already, key=lambda skill: skill.name)
    )
    return service


def remove_service(unit: Unit, service_id: int) -> str:
    """Remove a kind of work that nothing uses; its name.

    Raises:
        UserError: an agreement or a visit uses it, ended and past ones too, or it is gone already.

    """
    session = unit.session
    service = session.get(ServiceType, service_id)
    if service is None:
        raise UserError("This service is gone already; look at the list again.")
    agreements, visits = (
        session.scalar(
            select(func.count()).select_from(kind).where(kind.service_type_id == service_id)
        )
        for kind in (Agreement, Visit)
    )
    if agreements or visits:
        raise UserError(
            "{name} cannot be removed: it is in use (agreements: {agreements}, visits: {visits})."
            " Where its name is wrong, change the name instead.",
            name=service.name,
            agreements=agreements,
            visits=visits,
        )
    session.delete(service)
    return service.name
