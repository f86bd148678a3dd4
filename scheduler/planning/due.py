"""Agreements become the visits that are due."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.dates.holidays import public_holidays
from scheduler.dates.recurrence import due_dates, parse_rule, placed_on
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Client
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Plan
from scheduler.model.visits import Visit, work_number
from scheduler.store.journal import Unit
from scheduler.views.work import DueRow

OVERDUE = timedelta(days=28)
"""A visit that nobody made is still planned this long after it was due."""

REACH = timedelta(days=14)
"""How far a public holiday may push a visit over the edge of the span that is asked for."""


def make_due_visits(unit: Unit, office: Office, first: date, last: date) -> int:
    """Make the visits of an office that are due from ``first`` to ``last``; returns how many.

    A visit already made for its occurrence is not made again, wherever it was moved to.
    """
    session = unit.session
    agreements = session.execute(
        select(Agreement, Client.retired_on)
        .join(Client, Client.id == Agreement.client_id)
        .where(
            Client.office_id == office.id,
            or_(Client.retired_on.is_(None), Client.retired_on > first),
            Agreement.start <= last + REACH,
            or_(Agreement.end.is_(None), Agreement.end > first - REACH),
        )
        .options(selectinload(Agreement.exceptions))
        .order_by(Agreement.id)
    ).all()
    made = set(
        session.execute(
            select(Visit.agreement_id, Visit.occurrence).where(
                Visit.office_id == office.id,
                Visit.occurrence.between(first - REACH, last + REACH),
            )
        )
    )
    rows = [
        visit_row(office, agreement, occurrence, due, unit)
        for agreement, occurrence, due in _due(office, agreements, first, last)
        if (agreement.id, occurrence) not in made
    ]
    unit.insert(Visit, rows)
    return len(rows)


def end_of_last_plan(session: Session, office_id: int, first: date) -> date:
    """The day after the last one planned before ``first``, at most four weeks before it.

    A visit that falls on a day between two plans, such as a Saturday, is made all the same.
    ``first`` itself where nothing was planned before.
    """
    plans = session.execute(
        select(Plan.first_day, Plan.days).where(Plan.office_id == office_id, Plan.first_day < first)
    )
    ends = [min(first, day + timedelta(days=days)) for day, days in plans]
    return max([*ends, first - OVERDUE]) if ends else first


def due_rows(
    session: Session, office_id: int | None, first: date, last: date
) -> tuple[DueRow, ...]:
    """The visits due from ``first`` to ``last`` that were not cancelled, in order."""
    query = (
        select(Visit.id, Client.name, Visit.due_on, ServiceType.name)
        .join(Client, Client.id == Visit.client_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .where(
            Visit.due_on.between(first, last),
            Visit.status != VisitStatus.CANCELLED,
            Visit.joint_of_id.is_(None),
        )
        .order_by(Visit.due_on, Visit.id)
    )
    if office_id is not None:
        query = query.where(Visit.office_id == office_id)
    return tuple(
        DueRow(visit, work_number(visit), client, due, service)
        for visit, client, due, service in session.execute(query)
    )


def due_later(
    session: Session, office: Office, client_id: int, first: date, last: date
) -> list[tuple[date, Agreement]]:
    """The days from ``first`` to ``last`` on which a client's next visits fall due, in order.

    Those that are no visits yet: nobody has planned so far ahead.
    """
    agreements = session.execute(
        select(Agreement, Client.retired_on)
        .join(Client, Client.id == Agreement.client_id)
        .where(Agreement.client_id == client_id)
        .options(selectinload(Agreement.exceptions))
    ).all()
    made = set(
        session.execute(
            select(Visit.agreement_id, Visit.occurrence).where(Visit.client_id == client_id)
        )
    )
    return sorted(
        (
            (due, agreement)
            for agreement, occurrence, due in _due(office, agreements, first, last)
            if (agreement.id, occurrence) not in made
        ),
        key=lambda found: (found[0], found[1].id),
    )


def _due(
    office: Office,
    agreements: Iterable[Row[Agreement, date | None]],
    first: date,
    last: date,
) -> Iterator[tuple[Agreement, date, date]]:
    holidays = frozenset(
        public_holidays(office.country, office.region, first - REACH, last + REACH)
    )
    weekdays = frozenset(shift["weekday"] for shift in office.hours) or frozenset(range(5))
    for agreement, retired_on in agreements:
        rule = parse_rule(agreement.rule, agreement.start)
        left_out = frozenset(exception.on for exception in agreement.exceptions)
        # The agreement's end is the first day it no longer holds.
        end = None if agreement.end is None else agreement.end - timedelta(days=1)
        for occurrence in due_dates(rule, end, left_out, first - REACH, last + REACH):
            due = placed_on(
                occurrence,
                agreement.holiday_policy,
                holidays,
                weekdays,
                agreement.tolerance_days,
            )
            if due is None or not first <= due <= last:
                continue
            if retired_on is None or due < retired_on:
                yield agreement, occurrence, due


def visit_row(
    office: Office, agreement: Agreement, occurrence: date, due: date, unit: Unit
) -> dict[str, object]:
    """The columns of the visit that an agreement gives for a day of its rule."""
    return {
        "uid": str(uuid.uuid4()),
        "office_id": office.id,
        "client_id": agreement.client_id,
        "site_id": agreement.site_id,
        "service_type_id": agreement.service_type_id,
        "agreement_id": agreement.id,
        "occurrence": occurrence,
        "status": VisitStatus.DUE,
        "due_on": due,
        "minutes": agreement.minutes,
        "window_start": agreement.window_start,
        "window_end": agreement.window_end,
        "tolerance_days": agreement.tolerance_days,
        "price_minor": agreement.price_minor,
        "edited": False,
        "calendar_sequence": 0,
        "calendar_changed_at": unit.change_set.at,
        "version": 1,
    }
