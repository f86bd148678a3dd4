"""Services, agreements and one-off visits."""

import uuid
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from scheduler.dates.recurrence import Rule, parse_rule, rule_makes_nothing
from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, ServiceSkill, ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Skill
from scheduler.model.visits import Visit
from scheduler.records.checks import minutes, named, not_negative, window
from scheduler.store.agreed import follow_agreement
from scheduler.store.journal import Unit
from scheduler.views.records import AgreementForm, AgreementRow, ServiceRow, VisitForm


def service_rows(session: Session) -> tuple[ServiceRow, ...]:
    """All kinds of work by name."""
    query = (
        select(ServiceType)
        .options(selectinload(ServiceType.skills).joinedload(ServiceSkill.skill))
        .order_by(ServiceType.name)
    )
    return tuple(
        ServiceRow(
            service.name,
            service.minutes,
            service.price_minor,
            tuple(sorted(needed.skill.name for needed in service.skills)),
            service.id,
        )
        for service in session.scalars(query)
    )


def skill_names(session: Session) -> tuple[str, ...]:
    """All skills by name."""
    return tuple(session.scalars(select(Skill.name).order_by(Skill.name)))


def service_named(session: Session, name: str, length: int, price_minor: int) -> ServiceType:
    """The service of this name; one not known yet is made with the length and price given."""
    name = named("service", name)
    # Not every store knows the small letters of all alphabets.
    services = session.scalars(select(ServiceType))
    service = next((known for known in services if known.name.casefold() == name.casefold()), None)
    if service is None:
        service = ServiceType(name=name, minutes=length, price_minor=price_minor)
        session.add(service)
        session.flush()
    return service


def agreement_rows(session: Session, client_id: int) -> tuple[AgreementRow, ...]:
    """A client's agreements, the newest first."""
    query = (
        select(Agreement, ServiceType.name, Site)
        .join(ServiceType, ServiceType.id == Agreement.service_type_id)
        .join(Site, Site.id == Agreement.site_id)
        .where(Agreement.client_id == client_id)
        .order_by(Agreement.start.desc(), Agreement.id)
    )
    return tuple(
        AgreementRow(
            agreement.id,
            service,
            parse_rule(agreement.rule, agreement.start),
            agreement.start,
            agreement.end,
            agreement.minutes,
            agreement.price_minor,
            agreement.window_start,
            agreement.window_end,
            street_of(site),
        )
        for agreement, service, site in session.execute(query)
    )


def agreement_form(session: Session, agreement_id: int) -> AgreementForm:
    """An agreement as it can be edited."""
    agreement = session.get_one(Agreement, agreement_id)
    return AgreementForm(
        client_id=agreement.client_id,
        service=session.get_one(ServiceType, agreement.service_type_id).name,
        rule=agreement.rule,
        start=agreement.start,
        minutes=agreement.minutes,
        price_minor=agreement.price_minor,
        tolerance_days=agreement.tolerance_days,
        window_start=agreement.window_start,
        window_end=agreement.window_end,
        end=agreement.end,
        holiday_policy=agreement.holiday_policy,
        site_id=agreement.site_id,
        id=agreement.id,
        version=agreement.version,
    )


def save_agreement(unit: Unit, form: AgreementForm, today: date) -> Agreement:
    """Add or change an agreement; visits still to come follow it unless a person edited them.

    Raises:
        UserError: a rule that cannot be read or makes no visit, a field that cannot be,
            changed by somebody else meanwhile.

    """
    session = unit.session
    client = session.get_one(Client, form.client_id)
    window(form.window_start, form.window_end)
    checked_rule(session, form)
    if form.id is None:
        agreement = Agreement(client_id=client.id, site_id=site_of(client, form.site_id))
    else:
        agreement = session.get_one(Agreement, form.id)
        if agreement.version != form.version:
            raise UserError(
                "The agreement was changed by somebody else meanwhile; open the form again."
            )
    put_terms(session, agreement, form)
    session.add(agreement)
    if form.id is not None:
        session.flush()
        follow_agreement(session, agreement, today)
    return agreement


def checked_rule(session: Session, form: AgreementForm) -> Rule:
    """The rule of a form.

    Raises:
        UserError: it cannot be read, or makes no visit.

    """
    client = session.get_one(Client, form.client_id)
    try:
        zone = session.get_one(Office, client.office_id).zone
        rule = parse_rule(form.rule, form.start, zone)
    except ValueError as problem:
        raise UserError(
            "The rhythm of the agreement cannot be read: {problem}", problem=problem
        ) from problem
    if form.end is not None and rule_makes_nothing(rule, form.end - timedelta(days=1)):
        raise UserError("The agreement would make no visit at all; check its rhythm and dates.")
    return rule


def put_terms(session: Session, agreement: Agreement, form: AgreementForm) -> None:
    """Give an agreement what a form says.

    Raises:
        UserError: a field that cannot be.

    """
    length = minutes("A visit", form.minutes)
    price = not_negative("The price", form.price_minor)
    if form.site_id is not None and form.site_id != agreement.site_id:
        agreement.site_id = site_of(session.get_one(Client, form.client_id), form.site_id)
    agreement.service_type_id = service_named(session, form.service, length, price).id
    agreement.rule = checked_rule(session, form).text
    agreement.start = form.start
    agreement.end = form.end
    agreement.minutes = length
    agreement.price_minor = price
    agreement.tolerance_days = not_negative("The tolerance in days", form.tolerance_days)
    agreement.window_start = form.window_start
    agreement.window_end = form.window_end
    agreement.holiday_policy = form.holiday_policy


def save_visit(unit: Unit, form: VisitForm) -> Visit:
    """Add a one-off visit; a technician asked for is pinned.

    Raises:
        UserError: a field that cannot be.

    """
    session = unit.session
    client = session.get_one(Client, form.client_id)
    window(form.window_start, form.window_end)
    length = minutes("A visit", form.minutes)
    price = not_negative("The price", form.price_minor)
    visit = Visit(
        uid=str(uuid.uuid4()),
        office_id=client.office_id,
        client_id=client.id,
        site_id=site_of(client, form.site_id),
        service_type_id=service_named(session, form.service, length, price).id,
        status=VisitStatus.DUE,
        due_on=form.due_on,
        minutes=length,
        window_start=form.window_start,
        window_end=form.window_end,
        tolerance_days=not_negative("The tolerance in days", form.tolerance_days),
        price_minor=price,
        edited=True,
        pinned_technician_id=form.technician_id,
        calendar_changed_at=unit.change_set.at,
    )
    session.add(visit)
    return visit


def site_of(client: Client, site_id: int | None = None) -> int:
    """A site of a client, the main one where none is named.

    Raises:
        UserError: there is none, or nobody goes there any more.

    """
    if not client.sites:
        raise UserError("{client} has no address; give the client one first.", client=client.name)
    if site_id is None:
        return client.sites[0].id
    if any(site.id == site_id and site.retired_on is None for site in client.sites):
        return site_id
    raise UserError("This is no site of {client} any more; choose another one.", client=client.name)


def street_of(site: Site) -> str:
    """A site in a word or two."""
    return site.street or site.postal_code or site.city
