"""What was decided becomes the plan: one transaction, one change set, the next version."""

from collections.abc import Iterable, Iterator
from datetime import date

from scheduler.continuity.currency import plain_amount
from scheduler.continuity.lines import Line, PriceLine
from scheduler.desk.ground import Ground
from scheduler.desk.notices import Coming, News, greeted, notice, templates
from scheduler.desk.questions import Hit
from scheduler.desk.roads import Road
from scheduler.desk.together import Taken, start_of
from scheduler.desk.writing import drop_empty_days, next_version, publish_touched, write_day
from scheduler.errors import Said
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import NoticeState, VisitStatus
from scheduler.planning.publishing import (
    calendar_changed,
)
from scheduler.solver import plan as solved
from scheduler.store.journal import Unit
from scheduler.views.desk import RoadKind, RoadRow

PRICED_ANEW: Said = (
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
    held = dict(ground.facts.assigned) | {hit.visit.id: hit.held for hit in ground.question.hits}
    for route in found.routes:
        write_day(unit, ground, route, held)
    for route in _days_that_lose(ground):
        if (route.technician, route.day) not in changed:
            write_day(unit, ground, route, held)
    for road in found.roads.values():
        if road.route is None:
            _leave_out(unit, road)
        else:
            _pin(ground, road)
    unit.session.flush()
    decided = [road.hit.visit for road in found.roads.values()]
    publish_touched(unit, ground, decided, [*found.routes, *_days_that_lose(ground)])
    drop_empty_days(unit.session, _lost(ground.question.hits))
    words = templates(unit.session)
    for road in found.roads.values():
        # The client need not hear that nobody comes along.
        if road.hit.visit.joint_of_id is None:
            _draft(unit, ground, found, road, decision, words, others.get(road.hit.visit.id))
    next_version(unit, ground, found.lines, min(hit.day for hit in ground.question.hits))
    decision.change_set_id = unit.change_set_id
    decision.plan_version = unit.change_set.to_version or decision.plan_version


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


def _leave_out(unit: Unit, road: Road) -> None:
    visit = road.hit.visit
    unit.session.delete(road.hit.held)
    visit.status = VisitStatus.CANCELLED
    joint = visit.joint_of_id is not None
    visit.outcome = "" if joint else "Left out this time, with a credit."
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
    client = facts.clients[hit.visit.client_id]
    subject, text = notice(
        words,
        News(
            contact=greeted(unit.session, client.id, client.name),
            client=client.name,
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
