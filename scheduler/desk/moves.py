"""Moves made by hand: saved at once, or waiting for a manager where they are substitutions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import wall_minute
from scheduler.desk.hand import Dropped, Hand, Timed
from scheduler.desk.hands import hand_for
from scheduler.desk.kept import bounds_json, coming_json
from scheduler.desk.notices import Coming, News, greeted, notice, templates
from scheduler.desk.writing import drop_empty_days, next_version, publish_touched, write_day
from scheduler.errors import Said, UserError
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import DecisionState, NoticeState, Role, VisitStatus
from scheduler.model.plans import Published, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.board import technician_names
from scheduler.solver.plan import Plan as SolvedPlan
from scheduler.solver.referee import check
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.views.desk import Cause, RoadKind
from scheduler.views.hand import Drop, DropRow, Landing


@dataclass(frozen=True, slots=True)
class Told:
    """The place of a visit that calendars told before it was moved."""

    technician_id: int
    day: date
    start: datetime


CHANGED: Said = (
    "The plan changed since you took the visit up, so nothing was moved; look and try again."
)


def in_short(hand: Hand, drops: Sequence[Drop], row: DropRow) -> dict[str, str | int]:
    """What the history says of a move: whose visits, and where the first of them goes."""
    facts = hand.ground.facts
    clients = [hand.ground.planning.tasks[f"W-{drop.visit_id}"].visit.client_id for drop in drops]
    names = ", ".join(dict.fromkeys(facts.clients[client].name for client in clients))[:200]
    told: dict[str, str | int] = {"name": names, "visits": len(drops)}
    people = {member.technician.id: member.technician.name for member in facts.crew}
    places = {(one.technician_id, one.day) for one in row.landings}
    if len(places) != 1:
        return told
    ((technician_id, day),) = places
    if technician_id is None or day is None:
        return told | {"out": True}
    told |= {"technician": people[technician_id], "day": day.isoformat()}
    start = row.landings[0].start
    if len(drops) == 1 and start is not None:
        told["minute"] = wall_minute(start, facts.office.zone)
    return told


def worked_out(hand: Hand, drops: Sequence[Drop], reason: str) -> Dropped:
    """A drop as it will be saved.

    Raises:
        UserError: nothing would move, a rule stands against it, or one of the firm's own does and
            no reason is given.

    """
    unknown = [drop.visit_id for drop in drops if not hand.knows(drop.visit_id)]
    if unknown:
        raise UserError(
            "Visit W-{unknown} cannot be moved here; it has begun, or is over.", unknown=unknown[0]
        )
    assigned = hand.ground.facts.assigned
    if all(drop.technician_id is None and drop.visit_id not in assigned for drop in drops):
        raise UserError("That has no place already, so nothing was moved.")
    found = hand.worked_out(drops)
    if not found.row.is_possible:
        raise UserError("That cannot be: a rule stands against it that nobody can set aside.")
    if (found.row.broken or found.row.needs_manager) and not reason:
        raise UserError("This needs a reason; say in a few words why.")
    for timed in found.days.values():
        if timed is not None:
            _hold_against_referee(hand, timed)
    return found


def _hold_against_referee(hand: Hand, timed: Timed) -> None:
    """A day that the referee does not confirm, but for what was set aside, is a bug."""
    names = {stop.visit for stop in timed.route.stops}
    alone = hand.alone(timed, names)
    verdict = check(alone, SolvedPlan((timed.route,)))
    lines = (line for mine in hand.ground.figures(timed.route).lines.values() for line in mine)
    if verdict.broken or verdict.total != sum(line.amount_minor for line in lines):
        raise RuntimeError(f"the referee rejects a move: {verdict.broken[:3]} {verdict.total}")


def save_move(unit: Unit, hand: Hand, drops: Sequence[Drop], found: Dropped) -> None:
    """Make a drop the plan, its next version; who was moved stays where he was put."""
    ground, session = hand.ground, unit.session
    # Writing the days changes the assignments themselves.
    before = {
        drop.visit_id: (held.technician_id, held.day)
        for drop in drops
        if (held := ground.facts.assigned.get(drop.visit_id)) is not None
    }
    routes = [timed.route for timed in found.days.values() if timed is not None]
    visits = [ground.planning.tasks[f"W-{drop.visit_id}"].visit for drop in drops]
    for route in routes:
        write_day(unit, ground, route, ground.facts.assigned)
    for visit, landing in zip(visits, _in_order(drops, found.row), strict=True):
        moved = before.get(visit.id) != (landing.technician_id, landing.day)
        _settle(session, hand, visit, landing, moved=moved)
    drop_empty_days(session, set(before.values()))
    publish_touched(unit, ground, visits, routes)
    days = [landing.day for landing in found.row.landings if landing.day is not None]
    days += [day for _, day in before.values()]
    next_version(unit, ground, found.row.lines, min(days))


def _in_order(drops: Sequence[Drop], row: DropRow) -> Iterable[Landing]:
    known = {landing.visit_id: landing for landing in row.landings}
    return [known[drop.visit_id] for drop in drops]


def _settle(session: Session, hand: Hand, visit: Visit, landing: Landing, *, moved: bool) -> None:
    """Pin a visit where it was put; without a place it waits among those that have none."""
    left = session.scalar(select(Unplaced).where(Unplaced.visit_id == visit.id))
    if landing.technician_id is None:
        held = hand.ground.facts.assigned.get(visit.id)
        if held is not None:
            session.delete(held)
        visit.status = VisitStatus.DUE
        visit.pinned_technician_id = visit.pinned_day = visit.pinned_minute = None
        if left is None:
            left = Unplaced(visit_id=visit.id)
            session.add(left)
        task = hand.ground.planning.tasks[visit.number]
        left.price_minor = sum(line.amount_minor for line in task.unplaced)
        left.reasons = [{"code": "by_hand", "facts": {}}]
        return
    if left is not None:
        session.delete(left)
    visit.pinned_technician_id, visit.pinned_day = landing.technician_id, landing.day
    if visit.pinned_minute is not None and landing.start is not None:
        visit.pinned_minute = wall_minute(landing.start, hand.ground.facts.office.zone)
    if visit.status is VisitStatus.CONFIRMED and moved:
        visit.status = VisitStatus.PLANNED


def move_decision(
    hand: Hand, drops: Sequence[Drop], found: Dropped, role: Role, reason: str, unit: Unit
) -> Decision:
    """The decision on a substitution made by hand, waiting."""
    facts = hand.ground.facts
    clients = [hand.ground.planning.tasks[f"W-{drop.visit_id}"].visit.client_id for drop in drops]
    names = [facts.clients[client].name for client in clients]
    chosen = _chosen_json(hand, found, None)
    days = [landing.day for landing in found.row.landings if landing.day is not None]
    return Decision(
        office_id=facts.office.id,
        question={
            "name": ", ".join(names)[:200],
            "cause": Cause.MOVE.value,
            "first": min(days, default=facts.days[0]).isoformat(),
            "last": max(days, default=facts.days[0]).isoformat(),
            "span": [facts.days[0].isoformat(), len(facts.days)],
            "drops": [_drop_json(drop) for drop in drops],
        },
        absence_id=None,
        plan_version=hand.version,
        shown=[{"visit_id": road["visit_id"], "roads": [road]} for road in chosen["roads"]],
        chosen=chosen,
        total_minor=found.row.total_minor,
        state=DecisionState.WAITING,
        reason=reason,
        proposed_by=unit.change_set.actor,
        proposed_role=role,
        proposed_at=unit.change_set.at,
    )


def price_again(decision: Decision, hand: Hand, found: Dropped) -> None:
    """What a waiting move costs now."""
    decision.chosen = _chosen_json(hand, found, decision.total_minor)
    decision.plan_version, decision.total_minor = hand.version, found.row.total_minor


def _chosen_json(hand: Hand, found: Dropped, priced_before: int | None) -> dict[str, Any]:
    row, book = found.row, hand.ground.facts.book
    broken = (rule.reason for rule in row.broken)
    return {
        "roads": [_road_json(hand, landing) for landing in row.landings],
        "lines": [line.to_json() for line in row.lines],
        "priced_before": priced_before,
        "bounds": bounds_json(book["dispatcher_limit"], row.essential, broken),
    }


def _drop_json(drop: Drop) -> dict[str, Any]:
    day = None if drop.day is None else drop.day.isoformat()
    return {
        "visit_id": drop.visit_id,
        "technician_id": drop.technician_id,
        "day": day,
        "minute": drop.minute,
    }


def _road_json(hand: Hand, landing: Landing) -> dict[str, Any]:
    facts = hand.ground.facts
    task = hand.ground.planning.tasks[f"W-{landing.visit_id}"]
    held = facts.assigned.get(landing.visit_id)
    names = {member.technician.id: member.technician.name for member in facts.crew}
    kind = RoadKind.SUBSTITUTE
    if landing.technician_id is None:
        kind = RoadKind.SKIP
    elif held is not None and held.technician_id == landing.technician_id:
        kind = RoadKind.WAIT
    moved = 0 if held is None or landing.day is None else (landing.day - held.day).days
    return {
        "id": task.id,
        "visit_id": landing.visit_id,
        "client": facts.clients[task.visit.client_id].name,
        "kind": kind.value,
        "technician_id": landing.technician_id,
        "technician": names.get(landing.technician_id or 0),
        "who": None if landing.who is None else landing.who.value,
        "day": None if landing.day is None else landing.day.isoformat(),
        "start": None if landing.start is None else landing.start.astimezone(UTC).isoformat(),
        "before": held and coming_json(names.get(held.technician_id), held.start),
        "moved_days": moved,
        "lines": [],
        "total_minor": 0,
    }


def kept_move(session: Session, decision: Decision, clock: Clock) -> tuple[Hand, list[Drop]]:
    """What a waiting decision on a move is about, on the plan as it is now."""
    first, days = decision.question["span"]
    drops = [
        Drop(
            kept["visit_id"],
            kept["technician_id"],
            None if kept["day"] is None else date.fromisoformat(kept["day"]),
            kept["minute"],
        )
        for kept in decision.question["drops"]
    ]
    since = date.fromisoformat(first)
    return hand_for(session, decision.office_id, since, days, clock, drops), drops


def draft_notices(
    unit: Unit,
    hand: Hand,
    found: Dropped,
    told: dict[int, Told],
    decision: Decision | None,
) -> None:
    """A notice to each client who was told of another person or day."""
    words, facts = templates(unit.session), hand.ground.facts
    names = technician_names(unit.session)
    for landing in found.row.landings:
        before = told.get(landing.visit_id)
        same = before is not None and (before.technician_id, before.day) == (
            landing.technician_id,
            landing.day,
        )
        if before is None or same or landing.technician_id is None or landing.start is None:
            continue
        task = hand.ground.planning.tasks[f"W-{landing.visit_id}"]
        client = facts.clients[task.visit.client_id]
        subject, text = notice(
            words,
            News(
                contact=greeted(unit.session, client.id, client.name),
                client=client.name,
                office=facts.office.name,
                zone=facts.office.zone,
                cause=Cause.MOVE,
                before=Coming(names[before.technician_id], before.start),
                now=Coming(names[landing.technician_id], landing.start),
                alternative=None,
                credit="",
            ),
        )
        unit.session.add(
            Notice(
                client_id=task.visit.client_id,
                visit_id=landing.visit_id,
                decision_id=None if decision is None else decision.id,
                state=NoticeState.DRAFT,
                subject=subject[:200],
                text=text,
                drafted_at=unit.change_set.at,
            )
        )


def told_before(session: Session, drops: Iterable[Drop]) -> dict[int, Told]:
    """What calendars say of visits."""
    ids = [drop.visit_id for drop in drops]
    found = session.scalars(select(Published).where(Published.visit_id.in_(ids)))
    return {one.visit_id: Told(one.technician_id, one.day, one.start) for one in found}
