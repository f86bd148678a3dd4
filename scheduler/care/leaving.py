"""A client ends an agreement or leaves: what ends with that, told before and then done."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from scheduler.care.saying import some_words
from scheduler.desk.following import gap, leave
from scheduler.desk.joint import joint_visits
from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Cancellation, Client
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning import marks
from scheduler.planning.publishing import calendar_changed
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.views.care import EndForm, GoingPreview, GoingVisit


def going(session: Session, form: EndForm) -> GoingPreview:
    """What ends when a client goes, or ends one agreement."""
    ending = _ending(session, form)
    names = {
        service.id: service.name
        for service in session.scalars(
            select(ServiceType).where(ServiceType.id.in_({a.service_type_id for a in ending}))
        )
    }
    return GoingPreview(
        tuple(names[agreement.service_type_id] for agreement in ending),
        tuple(_row(session, visit) for visit in _open_after(session, form)),
    )


def end(unit: Unit, form: EndForm, clock: Clock) -> None:
    """Keep that a client ended one agreement, or all, and let what was to come fall away.

    With ``retires`` the client is one no more from that day on.

    Raises:
        UserError: there is no reason, or nothing to end.

    """
    session = unit.session
    reason = some_words("The reason", form.reason)
    client = session.get_one(Client, form.client_id)
    if form.retires and client.retired_on is not None and client.retired_on <= form.on:
        raise UserError(
            "{client} is retired since {retired_on} already.",
            client=client.name,
            retired_on=client.retired_on,
        )
    ending = _ending(session, form)
    visits = _open_after(session, form)
    if not form.retires and not ending and not visits:
        raise UserError(
            "{client} has nothing that could end on {on}.", client=client.name, on=form.on
        )
    for agreement in ending:
        # What was to begin later never begins; it does not end before it.
        agreement.end = max(form.on, agreement.start)
    if form.retires:
        client.retired_on = form.on
    session.add(
        Cancellation(
            client_id=client.id,
            agreement_id=form.agreement_id,
            on=form.on,
            reason=reason,
            recorded_by=unit.change_set.actor,
        )
    )
    unit.change_set.reason = reason
    cancel_visits(unit, visits, reason, clock)


def bring_back(unit: Unit, client_id: int) -> None:
    """A retired client is one again; what ended stays ended.

    Raises:
        UserError: he is not retired, or was merged into another one.

    """
    client = unit.session.get_one(Client, client_id)
    if client.merged_into_id is not None:
        raise UserError(
            "{client} was merged into another client; take the merge back in the history.",
            client=client.name,
        )
    if client.retired_on is None:
        raise UserError("{client} is not retired.", client=client.name)
    client.retired_on = None


def cancel_visits(unit: Unit, visits: Sequence[Visit], reason: str, clock: Clock) -> None:
    """Cancel open visits and take them out of the plan; what has begun already stays.

    Nobody comes along to them either. All of it is one version of the plan after the other, told as
    one.
    """
    session, change_set = unit.session, unit.change_set
    for visit in visits:
        if visit.status not in OPEN_STATUSES:
            # Somebody was to come along to one that was cancelled before it.
            continue
        held = session.scalar(select(Assignment).where(Assignment.visit_id == visit.id))
        if held is not None and held.start <= change_set.at:
            continue
        left = session.scalar(select(Unplaced).where(Unplaced.visit_id == visit.id))
        along = joint_visits(session, visit)
        place = None if held is None and left is None else gap(session, visit, clock, *along)
        visit.status, visit.outcome = VisitStatus.CANCELLED, reason
        calendar_changed(visit, change_set.at)
        for joint in along:
            marks.stays_away(unit, joint)
        if place is not None:
            leave(unit, place)
            session.flush()


def _ending(session: Session, form: EndForm) -> list[Agreement]:
    query = select(Agreement).where(
        Agreement.client_id == form.client_id,
        or_(Agreement.end.is_(None), Agreement.end > form.on),
    )
    if form.agreement_id is not None:
        query = query.where(Agreement.id == form.agreement_id)
    return list(session.scalars(query.order_by(Agreement.id)))


def _open_after(session: Session, form: EndForm) -> list[Visit]:
    """Open visits that are planned on that day or later, or due then where they have no place."""
    query = (
        select(Visit)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.client_id == form.client_id,
            Visit.status.in_(OPEN_STATUSES),
            func.coalesce(Assignment.day, Visit.due_on) >= form.on,
        )
        .order_by(Visit.due_on, Visit.id)
    )
    if form.agreement_id is not None:
        query = query.where(Visit.agreement_id == form.agreement_id)
    return list(session.scalars(query))


def _row(session: Session, visit: Visit) -> GoingVisit:
    held = session.execute(
        select(Assignment.day, Technician.name)
        .join(Technician, Technician.id == Assignment.technician_id)
        .where(Assignment.visit_id == visit.id)
    ).first()
    return GoingVisit(
        visit.id,
        visit.number,
        visit.due_on if held is None else held[0],
        session.get_one(ServiceType, visit.service_type_id).name,
        "" if held is None else held[1],
        visit.status is VisitStatus.CONFIRMED,
    )
