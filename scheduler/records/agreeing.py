"""The same agreement for every client who has none, its visits spread over the days."""

from datetime import date

from sqlalchemy import select

from scheduler.dates.spreading import days_to_begin, spread
from scheduler.errors import UserError
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Site
from scheduler.model.office import Office
from scheduler.records.agreements import service_named
from scheduler.records.beginning import without_work
from scheduler.records.checks import minutes, not_negative
from scheduler.store.journal import Unit
from scheduler.views.records import AgreementForm


def agree_with_all(unit: Unit, office: Office, form: AgreementForm, today: date) -> int:
    """Agree on the same with every client of an office who has nothing agreed; returns how many.

    Neighbours, by their postal codes and streets, have their first visits on the same days, and
    those are spread evenly over the working days between two visits. The rule of ``form`` is a
    frequency with its interval and nothing more.

    Raises:
        UserError: everybody has an agreement, or a field cannot be.

    """
    session = unit.session
    query = (
        select(Site)
        .where(Site.client_id.in_(without_work(office.id, today)))
        .order_by(*Site.main_first())
    )
    main: dict[int, Site] = {}
    for site in session.scalars(query):
        main.setdefault(site.client_id, site)
    sites = sorted(main.values(), key=lambda site: (site.postal_code, site.street, site.id))
    if not sites:
        raise UserError("Every client of {office} has an agreement already.", office=office.name)
    length = minutes("A visit", form.minutes)
    price = not_negative("The price", form.price_minor)
    weekdays = {shift["weekday"] for shift in office.hours} or set(range(5))
    terms = {
        "rule": form.rule,
        "service_type_id": service_named(session, form.service, length, price).id,
        "end": None,
        "minutes": length,
        "price_minor": price,
        "tolerance_days": not_negative("The tolerance in days", form.tolerance_days),
        "holiday_policy": form.holiday_policy,
        "version": 1,
    }
    try:
        days = days_to_begin(form.rule, form.start, weekdays, office.zone)
    except ValueError as problem:
        raise UserError("The rhythm cannot be read: {problem}", problem=problem) from problem
    rows = [
        terms | {"client_id": site.client_id, "site_id": site.id, "start": start}
        for site, start in zip(sites, spread(days, len(sites)), strict=True)
    ]
    unit.insert(Agreement, rows)
    return len(rows)
