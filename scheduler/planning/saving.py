"""A checked plan becomes assignments, routes and visits without a place."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, by_line, total
from scheduler.dates.localtime import from_minutes
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.plans import Assignment, Plan, Route, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.breakdown import RouteFigures, route_figures
from scheduler.planning.facts import Facts
from scheduler.planning.problem import PlanningProblem
from scheduler.solver import plan as solved
from scheduler.solver.problem import Problem
from scheduler.store.journal import Unit
from scheduler.views.board import Reason


def latest_version(session: Session, office_id: int) -> int:
    """The version of an office's plan; 0 before the first."""
    return session.scalar(select(func.max(Plan.version)).where(Plan.office_id == office_id)) or 0


def save_plan(
    unit: Unit,
    facts: Facts,
    problem: Problem,
    planning: PlanningProblem,
    plan: solved.Plan,
    reasons: Mapping[str, tuple[Reason, ...]],
) -> Plan:
    """Make ``plan`` the office's plan over its days, as the next version.

    What stays the same is left alone, so that only visits that really moved change in the
    calendars.
    """
    session = unit.session
    figures = {id(route): route_figures(problem, planning, route) for route in plan.routes}
    kept = _save_assignments(unit, facts, planning, plan, figures)
    _save_routes(session, facts, planning, plan, figures)
    _save_unplaced(session, planning, plan, reasons)
    before = latest_version(session, facts.office.id)
    unit.change_set.from_version, unit.change_set.to_version = before, before + 1
    unit.write()
    saved = Plan(
        office_id=facts.office.id,
        version=before + 1,
        first_day=facts.days[0],
        days=len(facts.days),
        total_minor=(plan.total or 0) + total(kept),
        lines=_all_lines(planning, plan, figures, kept),
        price_book_version=facts.book.version,
        search=_search(plan),
        made_at=unit.change_set.at,
        made_by=unit.change_set.actor,
        change_set_id=unit.change_set_id,
    )
    session.add(saved)
    return saved


def _save_assignments(
    unit: Unit,
    facts: Facts,
    planning: PlanningProblem,
    plan: solved.Plan,
    figures: Mapping[int, RouteFigures],
) -> list[PriceLine]:
    """Returns the lines of what was made and stands although the plan knows no place for it."""
    placed: set[int] = set()
    for route in plan.routes:
        person = planning.workers[route.technician].member.technician.id
        day = facts.days[route.day]
        for stop in route.stops:
            visit = planning.tasks[stop.visit].visit
            placed.add(visit.id)
            held = facts.assigned.get(visit.id)
            lines = [line.to_json() for line in figures[id(route)].lines[stop.visit]]
            times = [
                from_minutes(day, minute, facts.office.zone)
                for minute in (stop.arrive, stop.start, stop.end)
            ]
            assign(unit, visit, held, person, day, times, lines)
    kept: list[PriceLine] = []
    for visit_id, held in facts.assigned.items():
        if visit_id in placed:
            continue
        visit = planning.tasks[f"W-{visit_id}"].visit
        # For what was made there may be no rule any more; it was made all the same.
        if visit.status not in OPEN_STATUSES:
            kept += map(PriceLine.from_json, held.lines)
            continue
        unit.session.delete(held)
        # Who was told of his visit stays told, also while it has no place.
        if visit.status is VisitStatus.PLANNED:
            visit.status = VisitStatus.DUE
    return kept


def assign(
    unit: Unit,
    visit: Visit,
    held: Assignment | None,
    technician_id: int,
    day: date,
    times: Sequence[datetime],
    lines: list[dict[str, Any]],
) -> None:
    """Plan a visit: arrival, start and end; calendars hear of it once it is published."""
    if held is None:
        held = Assignment(visit_id=visit.id)
        unit.session.add(held)
    elif (held.technician_id, held.start, held.end) == (technician_id, *times[1:]):
        held.arrive, held.lines = times[0], lines
        return
    held.technician_id, held.day, held.lines = technician_id, day, lines
    held.arrive, held.start, held.end = times
    if visit.status is VisitStatus.DUE:
        visit.status = VisitStatus.PLANNED


def _save_routes(
    session: Session,
    facts: Facts,
    planning: PlanningProblem,
    plan: solved.Plan,
    figures: Mapping[int, RouteFigures],
) -> None:
    people = {member.technician.id for member in facts.crew}
    held = {
        (route.technician_id, route.day): route
        for route in session.scalars(
            select(Route).where(
                Route.technician_id.in_(people),
                Route.day.between(facts.open_from, facts.days[-1]),
                # A day on which visits were made keeps its route.
                ~select(Assignment.id)
                .join(Visit, Visit.id == Assignment.visit_id)
                .where(
                    Visit.status == VisitStatus.DONE,
                    Assignment.technician_id == Route.technician_id,
                    Assignment.day == Route.day,
                )
                .exists(),
            )
        )
    }
    zone = facts.office.zone
    for route in plan.routes:
        person = planning.workers[route.technician].member.technician.id
        day = facts.days[route.day]
        kept = held.pop((person, day), None) or session.scalar(
            select(Route).where(Route.technician_id == person, Route.day == day)
        )
        if kept is None:
            kept = Route(technician_id=person, day=day)
            session.add(kept)
        write_route(kept, route, figures[id(route)], zone)
    for gone in held.values():
        session.delete(gone)


def write_route(kept: Route, route: solved.Route, whole: RouteFigures, zone: str) -> None:
    """Make a technician's planned day what the solver made of it."""
    kept.depart = from_minutes(kept.day, route.depart, zone)
    kept.back = from_minutes(kept.day, route.return_, zone)
    kept.break_start = kept.break_end = None
    if route.break_ is not None:
        kept.break_start = from_minutes(kept.day, route.break_.start, zone)
        kept.break_end = from_minutes(kept.day, route.break_.end, zone)
    kept.metres = whole.metres
    kept.drive_minutes = whole.drive_minutes
    kept.paid_minutes = whole.paid_minutes
    kept.overtime_minutes = whole.overtime_minutes


def _save_unplaced(
    session: Session,
    planning: PlanningProblem,
    plan: solved.Plan,
    reasons: Mapping[str, tuple[Reason, ...]],
) -> None:
    visits = {task.visit.id for task in planning.tasks.values()}
    held = {
        row.visit_id: row
        for row in session.scalars(select(Unplaced).where(Unplaced.visit_id.in_(visits)))
    }
    for left in plan.unplaced:
        task = planning.tasks[left.visit]
        if task.visit.status not in OPEN_STATUSES:
            continue
        row = held.pop(task.visit.id, None)
        if row is None:
            row = Unplaced(visit_id=task.visit.id)
            session.add(row)
        row.price_minor = total(task.unplaced)
        row.reasons = [
            {"code": reason.code, "facts": dict(reason.facts)} for reason in reasons[left.visit]
        ]
    for gone in held.values():
        session.delete(gone)


def _all_lines(
    planning: PlanningProblem,
    plan: solved.Plan,
    figures: Mapping[int, RouteFigures],
    kept: Sequence[PriceLine],
) -> dict[str, int]:
    """The plan's total as lines for people, the parts of folded lines shown apart."""
    lines = [
        line
        for route in figures.values()
        for visit_lines in route.lines.values()
        for line in visit_lines
    ]
    lines += kept
    lines += [line for left in plan.unplaced for line in planning.tasks[left.visit].unplaced]
    sums = {line.value: amount for line, amount in by_line(lines).items()}
    if plan.lines is not None and plan.lines.extra_technicians:
        sums["extra_technicians"] = plan.lines.extra_technicians
    return sums


def _search(plan: solved.Plan) -> dict[str, Any]:
    info = plan.search
    if info is None:
        return {}
    return {
        "seconds": info.seconds,
        "iterations": info.iterations,
        "seed": info.seed,
        "threads": info.threads,
        "stopped": info.stopped,
    }
