"""A draft plan: the substitutions it makes, what they cost, and confirming them."""

from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, total
from scheduler.continuity.price_book import PriceBook
from scheduler.continuity.pricing import continuity_lines
from scheduler.desk.kept import bounds_json, coming_json
from scheduler.desk.notices import Coming, greeted, planned_notice, templates
from scheduler.desk.pricing import difference
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import DecisionState, Level, NoticeState, Role
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.planning.people import KnownClient, known_clients
from scheduler.planning.publishing import (
    Unpublished,
    new_substitutions,
    publish,
    unpublished,
)
from scheduler.planning.saving import latest_version
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.store.prices import price_book
from scheduler.views.desk import Cause, RoadKind
from scheduler.views.drafts import DraftRow, SubstitutionRow


def draft_row(session: Session, office_id: int, clock: Clock) -> DraftRow | None:
    """The office's draft with its substitutions; None where calendars tell the plan as it is."""
    rows = unpublished(session, office_id)
    if not rows:
        return None
    office = session.get_one(Office, office_id)
    book = price_book(session, office_id)
    clients = {row.visit.client_id for row in rows}
    known = known_clients(session, clients, clock.today(office.zone), book)
    made = new_substitutions(rows, known)
    found = sorted(
        (_substitution(session, row, known[row.visit.client_id].on(row.day), book) for row in made),
        key=lambda one: (-one.total_minor, one.visit_id),
    )
    lines = difference((line for one in found for line in one.lines), ())
    over = total(lines) > book["dispatcher_limit"]
    days = [place.day for row in rows for place in (row.assigned, row.published) if place]
    waiting = waiting_for(session, office_id)
    return DraftRow(
        office_id=office_id,
        office=office.name,
        currency=office.currency,
        zone=office.zone,
        version=latest_version(session, office_id),
        days=(min(days), max(days)),
        substitutions=tuple(found),
        others=len(rows) - len(found),
        total_minor=total(lines),
        lines=lines,
        limit_minor=book["dispatcher_limit"],
        needs_manager=over or any(one.essential for one in found),
        two_people=bool(book["two_people"]),
        proposed_by=None if waiting is None else waiting.proposed_by,
    )


def _substitution(
    session: Session, row: Unpublished, known: KnownClient, book: PriceBook
) -> SubstitutionRow:
    assert row.assigned is not None
    assert known.usual is not None
    comes = session.get_one(Technician, row.assigned.technician_id)
    usual = session.get_one(Technician, known.usual.technician)
    lines = difference(_lines(known, comes, book), _lines(known, usual, book))
    return SubstitutionRow(
        visit_id=row.visit.id,
        number=row.visit.number,
        client_id=row.visit.client_id,
        client=session.get_one(Client, row.visit.client_id).name,
        service=session.get_one(ServiceType, row.visit.service_type_id).name,
        usual=usual.name,
        technician_id=comes.id,
        technician=comes.name,
        who=known.who(comes.id),
        day=row.assigned.day,
        start=row.assigned.start,
        essential=known.facts.person is Level.ESSENTIAL,
        total_minor=total(lines),
        lines=lines,
    )


def _lines(known: KnownClient, technician: Technician, book: PriceBook) -> tuple[PriceLine, ...]:
    return continuity_lines(
        book,
        known.facts,
        familiarity=known.familiarity.get(technician.id, 0.0),
        is_usual=known.is_usual(technician.id),
        wage_minor=technician.wage_minor,
    )


def waiting_for(session: Session, office_id: int) -> Decision | None:
    """What was proposed of the office's draft and waits for a manager."""
    found = session.scalars(
        select(Decision)
        .where(Decision.office_id == office_id, Decision.state == DecisionState.WAITING)
        .order_by(Decision.id.desc())
    )
    return next((decision for decision in found if is_of_plan(decision)), None)


def is_of_plan(decision: Decision) -> bool:
    """Whether a decision confirms a draft plan rather than answers a question."""
    return Cause(decision.question["cause"]) is Cause.PLAN


def propose(unit: Unit, draft: DraftRow, role: Role, reason: str) -> Decision:
    """The decision on a draft, waiting; what waits already is brought up to what it is now."""
    decision = waiting_for(unit.session, draft.office_id)
    if decision is None:
        decision = Decision(
            office_id=draft.office_id,
            absence_id=None,
            state=DecisionState.WAITING,
            proposed_by=unit.change_set.actor,
            proposed_role=role,
            proposed_at=unit.change_set.at,
        )
        unit.session.add(decision)
    decision.reason = "\n".join(part for part in (decision.reason, reason) if part)
    write_draft(decision, draft)
    unit.session.flush()
    return decision


def write_draft(decision: Decision, draft: DraftRow, priced_before: int | None = None) -> None:
    """What the draft's substitutions are and cost now."""
    decision.question = {
        "plan": draft.version,
        "name": draft.office,
        "cause": Cause.PLAN.value,
        "first": draft.days[0].isoformat(),
        "last": draft.days[1].isoformat(),
    }
    decision.plan_version = draft.version
    decision.total_minor = draft.total_minor
    roads = [_road_json(one) for one in draft.substitutions]
    decision.shown = [{"visit_id": road["visit_id"], "roads": [road]} for road in roads]
    decision.chosen = {
        "roads": roads,
        "lines": [line.to_json() for line in draft.lines],
        "priced_before": priced_before,
        "bounds": bounds_json(
            draft.limit_minor, [one.client for one in draft.substitutions if one.essential]
        ),
    }


def _road_json(one: SubstitutionRow) -> dict[str, Any]:
    return {
        "id": one.number,
        "visit_id": one.visit_id,
        "client": one.client,
        "kind": RoadKind.SUBSTITUTE.value,
        "technician_id": one.technician_id,
        "technician": one.technician,
        "before": coming_json(one.usual, None),
        "who": one.who.value,
        "day": one.day.isoformat(),
        "start": one.start.astimezone(UTC).isoformat(),
        "moved_days": 0,
        "lines": [line.to_json() for line in one.lines],
        "total_minor": one.total_minor,
    }


def is_as_proposed(decision: Decision, draft: DraftRow) -> bool:
    """Whether a draft sends the same people for the same money as when it was proposed."""
    proposed = {_who_comes(road) for road in decision.chosen["roads"]}
    return proposed == {_who_comes(_road_json(one)) for one in draft.substitutions}


def _who_comes(road: Mapping[str, Any]) -> tuple[int, int, str, int]:
    return road["visit_id"], road["technician_id"], road["day"], road["total_minor"]


def confirm_draft(unit: Unit, draft: DraftRow, decision: Decision) -> None:
    """Let calendars tell the plan; draft a notice for every client to whom somebody else comes."""
    publish(unit, [row.visit for row in unpublished(unit.session, draft.office_id)])
    decision.state = DecisionState.CONFIRMED
    decision.approved_by, decision.approved_at = unit.change_set.actor, unit.change_set.at
    unit.change_set.lines = [line.to_json() for line in draft.lines]
    unit.write()
    decision.change_set_id = unit.change_set_id
    unit.session.add_all(_notices(unit, draft, decision))


def _notices(unit: Unit, draft: DraftRow, decision: Decision) -> Iterator[Notice]:
    words = templates(unit.session)
    for one in draft.substitutions:
        subject, text = planned_notice(
            words,
            contact=greeted(unit.session, one.client_id, one.client),
            client=one.client,
            office=draft.office,
            zone=draft.zone,
            usual=one.usual,
            coming=Coming(one.technician, one.start),
        )
        yield Notice(
            client_id=one.client_id,
            visit_id=one.visit_id,
            decision_id=decision.id,
            state=NoticeState.DRAFT,
            subject=subject[:200],
            text=text,
            drafted_at=unit.change_set.at,
        )
