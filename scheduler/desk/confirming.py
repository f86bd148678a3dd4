"""What was decided becomes the plan: one transaction, one change set, the next version."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.currency import plain_amount
from scheduler.continuity.lines import Line, PriceLine
from scheduler.dates.localtime import from_minutes
from scheduler.desk.ground import Ground
from scheduler.desk.notices import Coming, News, notice, templates
from scheduler.desk.questions import Hit
from scheduler.desk.roads import Road
from scheduler.desk.together import Taken, start_of
from scheduler.errors import UserError
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import NoticeState, VisitStatus
from scheduler.model.plans import Assignment, Plan, Route
from scheduler.planning.publishing import (
    calendar_changed,
    new_substitutions,
    publish,
    publish_settled,
    unpublished,
)
from scheduler.planning.saving import assign, latest_version, write_route
from scheduler.solver import plan as solved
from scheduler.store.journal import Unit
from scheduler.views.desk import RoadKind, RoadRow

PRICED_ANEW = (
    "The plan changed since these roads were priced, so nothing was decided;"
    " look at the new prices and decide again."
)


def confirm(
    unit: Unit, ground: Ground, found: Taken, decision: Decision, others: dict[int, RoadRow | None]
) -> None:
    """Make the roads the plan, its next version; draft a notice to every client.

    ``ground`` was laid in the unit's session. ``others`` are the roads that the notices offer
    instead, by visit.
    """
    changed = {(route.technician, route.day) for route in found.routes}
    for route in found.routes:
        _write_day(unit, ground, route)
    for route in _days_that_lose(ground):
        if (route.technician, route.day) not in changed:
            _write_day(unit, ground, route)
    for road in found.roads.values():
        if road.route is None:
            _leave_out(unit, road)
        else:
            _pin(ground, road)
    unit.session.flush()
    _publish(unit, ground, found)
    _drop_empty_days(unit.session, ground)
    words = templates(unit.session)
    for road in found.roads.values():
        _draft(unit, ground, found, road, decision, words, others.get(road.hit.visit.id))
    _next_version(unit, ground, found)
    decision.change_set_id = unit.change_set_id
    decision.plan_version = unit.change_set.to_version or decision.plan_version


def _publish(unit: Unit, ground: Ground, found: Taken) -> None:
    """Calendars hear of what was decided and of whose times move with it.

    Not of substitutions on the same days that a draft plan made and nobody confirmed.
    """
    facts = ground.facts
    decided = {road.hit.visit.id: road.hit.visit for road in found.roads.values()}
    routes = [*found.routes, *_days_that_lose(ground)]
    stops = (ground.planning.tasks[stop.visit] for route in routes for stop in route.stops)
    touched = decided | {task.visit.id: task.visit for task in stops}
    rows = [row for row in unpublished(unit.session, facts.office.id) if row.visit.id in touched]
    open_ = {row.visit.id for row in new_substitutions(rows, facts.known)} - decided.keys()
    publish(unit, [visit for id, visit in touched.items() if id not in open_])
    publish_settled(unit, facts.office.id, facts.today, facts.book)


def _write_day(unit: Unit, ground: Ground, route: solved.Route) -> None:
    worker = ground.planning.workers[route.technician]
    person, day = worker.member.technician.id, ground.facts.days[route.day]
    figures = ground.figures(route)
    held = dict(ground.facts.assigned) | {hit.visit.id: hit.held for hit in ground.question.hits}
    for stop in route.stops:
        visit = ground.planning.tasks[stop.visit].visit
        times = [
            from_minutes(day, minute, ground.facts.office.zone)
            for minute in (stop.arrive, stop.start, stop.end)
        ]
        lines = [line.to_json() for line in figures.lines[stop.visit]]
        assign(unit, visit, held[visit.id], person, day, times, lines)
    kept = _route(unit.session, person, day)
    if kept is None:
        kept = Route(technician_id=person, day=day)
        unit.session.add(kept)
    write_route(kept, route, figures, ground.facts.office.zone)


def _route(session: Session, person: int, day: date) -> Route | None:
    return session.scalar(select(Route).where(Route.technician_id == person, Route.day == day))


def _days_that_lose(ground: Ground) -> Iterator[solved.Route]:
    """What is left of the days that lose a visit."""
    for person, day in _lost(ground.question.hits):
        worker = ground.worker(person, day)
        if worker is not None:
            route = ground.standing.get((worker.id, ground.facts.days.index(day)))
            if route is not None:
                yield route


def _lost(hits: Iterable[Hit]) -> list[tuple[int, date]]:
    """Whose days lose a visit, as they were planned before anything was written."""
    return sorted({(hit.person_id, hit.day) for hit in hits})


def _drop_empty_days(session: Session, ground: Ground) -> None:
    """Take out the routes of days on which nothing is left."""
    for person, day in _lost(ground.question.hits):
        held = session.scalar(
            select(Assignment.id)
            .where(Assignment.technician_id == person, Assignment.day == day)
            .limit(1)
        )
        route = _route(session, person, day)
        if held is None and route is not None:
            session.delete(route)


def _leave_out(unit: Unit, road: Road) -> None:
    visit = road.hit.visit
    unit.session.delete(road.hit.held)
    visit.status = VisitStatus.CANCELLED
    visit.outcome = "Left out this time, with a credit."
    calendar_changed(visit, unit.change_set.at)


def _pin(ground: Ground, road: Road) -> None:
    """What was decided stays when the week is planned again; the client is told anew."""
    assert road.route is not None
    visit = road.hit.visit
    visit.pinned_technician_id = ground.planning.workers[road.route.technician].member.technician.id
    visit.pinned_day = ground.facts.days[road.route.day]
    visit.pinned_minute = None
    if visit.status is VisitStatus.CONFIRMED:
        visit.status = VisitStatus.PLANNED


def _next_version(unit: Unit, ground: Ground, found: Taken) -> None:
    """The plan's next version: the last one's figures and what the decision adds to them."""
    session, office = unit.session, ground.facts.office
    last = _plan_over(session, office.id, min(hit.day for hit in ground.question.hits))
    version = latest_version(session, office.id)
    unit.change_set.from_version, unit.change_set.to_version = version, version + 1
    unit.change_set.lines = [line.to_json() for line in found.lines]
    unit.write()
    lines = dict(last.lines)
    for line in found.lines:
        lines[line.line.value] = lines.get(line.line.value, 0) + line.amount_minor
    session.add(
        Plan(
            office_id=office.id,
            version=version + 1,
            first_day=last.first_day,
            days=last.days,
            total_minor=last.total_minor + found.total_minor,
            lines={line.value: lines[line.value] for line in Line if line.value in lines},
            price_book_version=ground.facts.book.version,
            search={},
            made_at=unit.change_set.at,
            made_by=unit.change_set.actor,
            change_set_id=unit.change_set_id,
        )
    )


def _plan_over(session: Session, office_id: int, day: date) -> Plan:
    """The latest plan over a day, else the latest of all."""
    plans = session.scalars(
        select(Plan).where(Plan.office_id == office_id).order_by(Plan.version.desc())
    ).all()
    if not plans:
        raise UserError("Nothing is planned yet; plan the week first.")
    for plan in plans:
        if plan.first_day <= day < plan.first_day + timedelta(days=plan.days):
            return plan
    return plans[0]


def _draft(
    unit: Unit,
    ground: Ground,
    found: Taken,
    road: Road,
    decision: Decision,
    words: dict[str, str],
    other: RoadRow | None,
) -> None:
    """A message to the client, to be looked at before it is sent."""
    hit, facts = road.hit, ground.facts
    names = {member.technician.id: member.technician.name for member in facts.crew}
    names |= ground.question.people
    subject, text = notice(
        words,
        News(
            client=facts.clients[hit.visit.client_id].name,
            office=facts.office.name,
            zone=facts.office.zone,
            cause=ground.question.cause,
            before=Coming(names[hit.person_id], hit.start),
            now=_coming(ground, found, road),
            alternative=Coming(other.technician, other.start)
            if other is not None and other.technician is not None and other.start is not None
            else None,
            credit=f"{plain_amount(_credit(ground, hit), facts.office.currency)}"
            f" {facts.office.currency}",
        ),
    )
    unit.session.add(
        Notice(
            client_id=hit.visit.client_id,
            visit_id=hit.visit.id,
            decision_id=decision.id,
            state=NoticeState.DRAFT,
            subject=subject[:200],
            text=text,
            drafted_at=unit.change_set.at,
        )
    )


def _coming(ground: Ground, found: Taken, road: Road) -> Coming | None:
    start = start_of(ground, found, road.hit)
    if road.route is None or start is None:
        return None
    worker = ground.planning.workers[road.route.technician]
    return Coming(worker.member.technician.name, start)


def _credit(ground: Ground, hit: Hit) -> int:
    lines: tuple[PriceLine, ...] = ground.planning.tasks[hit.visit.number].unplaced
    return sum(line.amount_minor for line in lines if line.line is Line.CREDIT)


def alternative(road: Road, rows: Iterable[RoadRow]) -> RoadRow | None:
    """The other road that a notice offers: to wait where somebody else comes, else a substitute."""
    wanted = RoadKind.SUBSTITUTE if road.kind is RoadKind.WAIT else RoadKind.WAIT
    return next((row for row in rows if row.kind is wanted), None)
