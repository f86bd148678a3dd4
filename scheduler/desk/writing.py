"""Days that were worked out become the plan: assignments, routes, calendars, the next version."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import Line, PriceLine
from scheduler.dates.localtime import from_minutes
from scheduler.desk.ground import Ground
from scheduler.model.plans import Assignment, Plan, Route
from scheduler.model.visits import Visit
from scheduler.planning.publishing import (
    new_substitutions,
    publish,
    publish_settled,
    unpublished,
)
from scheduler.planning.saving import assign, latest_version, write_route
from scheduler.solver import plan as solved
from scheduler.store.journal import Unit

LEFT_OUT = (Line.UNPLACED, Line.CREDIT)
"""The lines of visits that have no place; no planned visit has one."""


def write_day(
    unit: Unit, ground: Ground, route: solved.Route, held: Mapping[int, Assignment]
) -> None:
    """Make a technician's day what was worked out; ``held`` are the assignments as they stand."""
    worker = ground.planning.workers[route.technician]
    person, day = worker.member.technician.id, ground.facts.days[route.day]
    figures = ground.figures(route)
    for stop in route.stops:
        visit = ground.planning.tasks[stop.visit].visit
        times = [
            from_minutes(day, minute, ground.facts.office.zone)
            for minute in (stop.arrive, stop.start, stop.end)
        ]
        lines = [line.to_json() for line in figures.lines[stop.visit]]
        assign(unit, visit, held.get(visit.id), person, day, times, lines)
    kept = _route(unit.session, person, day)
    if kept is None:
        kept = Route(technician_id=person, day=day)
        unit.session.add(kept)
    write_route(kept, route, figures, ground.facts.office.zone)


def _route(session: Session, person: int, day: date) -> Route | None:
    return session.scalar(select(Route).where(Route.technician_id == person, Route.day == day))


def drop_empty_days(session: Session, days: Iterable[tuple[int, date]]) -> None:
    """Take out the routes of those technicians' days on which nothing is left."""
    session.flush()
    for person, day in days:
        held = session.scalar(
            select(Assignment.id)
            .where(Assignment.technician_id == person, Assignment.day == day)
            .limit(1)
        )
        route = _route(session, person, day)
        if held is None and route is not None:
            session.delete(route)


def publish_touched(
    unit: Unit, ground: Ground, decided: Sequence[Visit], routes: Iterable[solved.Route]
) -> None:
    """Calendars hear of what was decided and of whose times move with it.

    Not of substitutions on the same days that a draft plan made and nobody confirmed.
    """
    facts = ground.facts
    own = {visit.id: visit for visit in decided}
    stops = (ground.planning.tasks[stop.visit] for route in routes for stop in route.stops)
    touched = own | {task.visit.id: task.visit for task in stops}
    unit.session.flush()
    others = touched.keys() - own.keys()
    rows = [row for row in unpublished(unit.session, facts.office.id) if row.visit.id in others]
    open_ = {row.visit.id for row in new_substitutions(rows, facts.known)}
    publish(unit, [visit for id, visit in touched.items() if id not in open_])
    publish_settled(unit, facts.office.id, facts.today, facts.book)


def next_version(unit: Unit, ground: Ground, lines: Sequence[PriceLine], day: date) -> None:
    """The plan's next version: the figures of the one over ``day``, and what is added to them.

    ``lines`` are the price of what was done, of which what is left out goes into the figures as it
    is. Of planned visits that goes in which their own lines changed by: others of the same days
    are priced anew too, and what they cost may have changed since they were planned.
    """
    session, office = unit.session, ground.facts.office
    last = _plan_over(session, office.id, day)
    version = latest_version(session, office.id)
    # A command may touch the plan more than once; what it came to is all of it together.
    if unit.change_set.from_version is None:
        unit.change_set.from_version = version
    unit.change_set.to_version = version + 1
    unit.change_set.lines = [*unit.change_set.lines, *(line.to_json() for line in lines)]
    sums = Counter({} if last is None else last.lines)
    for line in (*(line for line in lines if line.line in LEFT_OUT), *_changed_lines(unit)):
        sums[line.line.value] += line.amount_minor
    unit.write()
    session.add(
        Plan(
            office_id=office.id,
            version=version + 1,
            first_day=ground.facts.days[0] if last is None else last.first_day,
            days=len(ground.facts.days) if last is None else last.days,
            total_minor=sums.total(),
            lines={line.value: sums[line.value] for line in Line if line.value in sums},
            price_book_version=ground.facts.book.version,
            search={},
            made_at=unit.change_set.at,
            made_by=unit.change_set.actor,
            change_set_id=unit.change_set_id,
        )
    )


def _changed_lines(unit: Unit) -> Iterator[PriceLine]:
    """What the lines of planned visits are now, and what they were, taken off."""
    for before, after in unit.unwritten("assignment"):
        yield from map(PriceLine.from_json, after.get("lines", ()))
        for line in map(PriceLine.from_json, before.get("lines", ())):
            yield replace(line, amount_minor=-line.amount_minor)


def _plan_over(session: Session, office_id: int, day: date) -> Plan | None:
    """The latest plan over a day, else the latest of all."""
    plans = session.scalars(
        select(Plan).where(Plan.office_id == office_id).order_by(Plan.version.desc())
    ).all()
    for plan in plans:
        if plan.first_day <= day < plan.first_day + timedelta(days=plan.days):
            return plan
    return next(iter(plans), None)
