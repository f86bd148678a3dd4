"""Visits that stand in the schedule only because an agreement says so."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.recurrence import due_dates, parse_rule
from scheduler.model.agreements import Agreement
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Published, Unplaced
from scheduler.model.visits import Visit

FORESEEN = (VisitStatus.DUE, VisitStatus.PLANNED)
"""Nobody outside was told of a visit with one of these."""


def follow_agreement(session: Session, agreement: Agreement, today: date) -> None:
    """Bring the visits still to come in line with a changed agreement.

    Those it no longer gives are removed, the rest take its length, window, price and tolerance.
    Visits that a person edited, or that were confirmed, stay as they are.
    """
    visits = session.scalars(
        select(Visit).where(
            Visit.agreement_id == agreement.id,
            Visit.status.in_(FORESEEN),
            Visit.due_on >= today,
            Visit.edited.is_(False),
        )
    ).all()
    if not visits:
        return
    days = [visit.occurrence or visit.due_on for visit in visits]
    end = None if agreement.end is None else agreement.end - timedelta(days=1)
    rule = parse_rule(agreement.rule, agreement.start)
    given = set(due_dates(rule, end, (), min(days), max(days)))
    for visit, day in zip(visits, days, strict=True):
        if day in given:
            visit.site_id = agreement.site_id
            visit.service_type_id = agreement.service_type_id
            visit.minutes = agreement.minutes
            visit.window_start = agreement.window_start
            visit.window_end = agreement.window_end
            visit.price_minor = agreement.price_minor
            visit.tolerance_days = agreement.tolerance_days
        else:
            remove_visit(session, visit)


def forget_due_visits(
    session: Session, agreements: Collection[int], spared: Collection[int] = ()
) -> None:
    """Remove the visits of agreements that nobody planned or edited: they are made when due.

    Not those that are ``spared``.
    """
    if not agreements:
        return
    for visit in session.scalars(
        select(Visit).where(
            Visit.agreement_id.in_(agreements),
            Visit.status == VisitStatus.DUE,
            Visit.edited.is_(False),
            Visit.id.not_in(spared),
        )
    ):
        remove_visit(session, visit)


def remove_visit(session: Session, visit: Visit) -> None:
    """Remove a visit with its place in the plan, or the reasons why it has none.

    With it goes whoever was to come along.
    """
    for joint in session.scalars(select(Visit).where(Visit.joint_of_id == visit.id)).all():
        remove_visit(session, joint)
    for entity in (Assignment, Published, Unplaced):
        for row in session.scalars(select(entity).where(entity.visit_id == visit.id)):
            session.delete(row)
    session.flush()
    session.delete(visit)
