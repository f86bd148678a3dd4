"""Decisions as they are kept, found again, and shown; and what became of the notices."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine
from scheduler.desk.confirming import PRICED_ANEW
from scheduler.desk.kept import bounds, bounds_json, coming, coming_json
from scheduler.desk.laying import Laid, id_of
from scheduler.desk.roads import Road
from scheduler.desk.together import Taken, essential_clients, start_of
from scheduler.errors import UserError
from scheduler.model.clients import Client, Closure, Contact, Site, Touch
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import DecisionState, NoticeState, Role, TouchKind
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.visits import Visit, work_number
from scheduler.store.journal import Unit
from scheduler.views.desk import (
    Asked,
    Cause,
    ChosenRoad,
    DecisionRow,
    HandedRow,
    Idea,
    NoticeRow,
    Options,
    RoadKind,
)


def new_decision(
    laid: Laid, found: Taken, role: Role, reason: str, actor: str, now: datetime
) -> Decision:
    """A decision that waits, with everything that whoever proposed it saw."""
    question, facts = laid.ground.question, laid.ground.facts
    decision = Decision(
        office_id=facts.office.id,
        question={
            "absence": question.asked.absence_id,
            "visit": question.asked.visit_id,
            "technician_id": question.asked.technician_id,
            "closure": question.asked.closure_id,
            "name": question.name,
            "cause": question.cause.value,
            "first": question.first.isoformat(),
            "last": question.last.isoformat(),
        },
        absence_id=question.asked.absence_id,
        state=DecisionState.WAITING,
        reason=reason,
        proposed_by=actor,
        proposed_role=role,
        proposed_at=now,
    )
    write_prices(decision, laid, found)
    return decision


def write_prices(
    decision: Decision, laid: Laid, found: Taken, priced_before: int | None = None
) -> None:
    """What the roads cost now, beside all that were shown."""
    decision.plan_version = laid.ground.version
    decision.total_minor = found.total_minor
    decision.shown = [
        {
            "visit_id": id,
            "roads": [
                {
                    "id": row.id,
                    "kind": row.kind.value,
                    "technician": row.technician,
                    "start": None if row.start is None else row.start.astimezone(UTC).isoformat(),
                    "total_minor": row.total_minor,
                }
                for row in laid.rows[id]
            ],
        }
        for id in found.roads
    ]
    decision.chosen = {
        "roads": [_chosen_json(laid, found, id, road) for id, road in found.roads.items()],
        "lines": [line.to_json() for line in found.lines],
        "priced_before": priced_before,
        "bounds": bounds_json(
            laid.ground.facts.book["dispatcher_limit"],
            essential_clients(laid.ground, found.roads),
        ),
    }


def _chosen_json(laid: Laid, found: Taken, id: int, road: Road) -> dict[str, Any]:
    row = laid.rows[id][laid.roads[id].index(road)]
    start = start_of(laid.ground, found, road.hit)
    return {
        "id": id_of(laid, id, road),
        "visit_id": id,
        "client": laid.ground.facts.clients[road.hit.visit.client_id].name,
        "kind": row.kind.value,
        "technician_id": row.technician_id,
        "technician": row.technician,
        "who": None if row.who is None else row.who.value,
        "day": None if road.route is None else laid.ground.facts.days[road.route.day].isoformat(),
        "start": None if start is None else start.astimezone(UTC).isoformat(),
        "before": coming_json(laid.ground.question.people[road.hit.person_id], road.hit.start),
        "moved_days": row.moved_days,
        "lines": [line.to_json() for line in row.lines],
        "total_minor": row.total_minor,
    }


def same_roads(decision: Decision, laid: Laid) -> dict[int, Road]:
    """The roads of a decision among those that exist now.

    Raises:
        UserError: one is gone; the sentence says for whom.

    """
    roads = {}
    for kept in decision.chosen["roads"]:
        id = kept["visit_id"]
        wanted = (kept["kind"], kept["technician_id"], kept["day"])
        for road, row in zip(laid.roads.get(id, ()), laid.rows.get(id, ()), strict=True):
            day = road.route and laid.ground.facts.days[road.route.day].isoformat()
            if (row.kind.value, row.technician_id, day) == wanted:
                roads[id] = road
        if id not in roads:
            raise UserError(
                "What was proposed for {kept} is not possible any more;"
                " refuse it and ask for the roads anew.",
                kept=kept["client"],
            )
    return roads


def waiting(session: Session, decision_id: int) -> Decision:
    """A decision that waits for a manager; of two who decide it at once, one waits here.

    Raises:
        UserError: there is none of that number, or it waits no more.

    """
    decision = session.get(Decision, decision_id, with_for_update=True)
    if decision is None:
        raise UserError(
            "There is no decision {decision_id}; list them to see their numbers.",
            decision_id=decision_id,
        )
    if decision.state is not DecisionState.WAITING:
        raise UserError(
            "Decision {decision_id} does not wait any more; it is {state}.",
            decision_id=decision_id,
            state=decision.state,
        )
    return decision


def is_move(decision: Decision) -> bool:
    """Whether a decision is a move made by hand."""
    return Cause(decision.question["cause"]) is Cause.MOVE


def asked_in(decision: Decision) -> Asked:
    """The question that a decision answers."""
    kept = decision.question
    return Asked(kept["absence"], kept["visit"], kept["technician_id"], kept.get("closure"))


def decision_rows(session: Session, office_id: int) -> tuple[DecisionRow, ...]:
    """The decisions of an office, the newest first."""
    found = session.scalars(
        select(Decision).where(Decision.office_id == office_id).order_by(Decision.id.desc())
    )
    return tuple(decision_row(session, decision) for decision in found)


def decision_row(session: Session, decision: Decision) -> DecisionRow:
    """A decision as it is shown."""
    office = session.get_one(Office, decision.office_id)
    return DecisionRow(
        id=decision.id,
        state=decision.state,
        title=decision.question["name"],
        cause=Cause(decision.question["cause"]),
        first=date.fromisoformat(decision.question["first"]),
        last=date.fromisoformat(decision.question["last"]),
        plan_version=decision.plan_version,
        total_minor=decision.total_minor,
        currency=office.currency,
        zone=office.zone,
        lines=tuple(PriceLine.from_json(line) for line in decision.chosen["lines"]),
        chosen=tuple(_chosen_road(kept) for kept in decision.chosen["roads"]),
        reason=decision.reason,
        proposed_by=decision.proposed_by,
        proposed_role=decision.proposed_role,
        proposed_at=decision.proposed_at,
        approved_by=decision.approved_by,
        approved_at=decision.approved_at,
        change_set=decision.change_set_id,
        priced_before_minor=decision.chosen.get("priced_before"),
        bounds=bounds(decision.chosen.get("bounds")),
        handed=tuple(_handed(kept) for kept in decision.chosen.get("clients", ())),
    )


def _handed(kept: Mapping[str, Any]) -> HandedRow:
    joint = kept["joint"]
    return HandedRow(
        client_id=kept["client_id"],
        client=kept["client"],
        technician=kept["technician"],
        backup=kept["backup"],
        joint=None if joint is None else datetime.fromisoformat(joint["start"]),
        total_minor=kept["total_minor"],
    )


def _chosen_road(kept: Mapping[str, Any]) -> ChosenRoad:
    return ChosenRoad(
        visit_id=kept["visit_id"],
        number=work_number(kept["visit_id"]),
        client=kept["client"],
        kind=RoadKind(kept["kind"]),
        technician=kept["technician"],
        who=None if kept["who"] is None else Who(kept["who"]),
        start=None if kept["start"] is None else datetime.fromisoformat(kept["start"]),
        moved_days=kept["moved_days"],
        total_minor=kept["total_minor"],
        before=coming(kept.get("before")),
    )


def asked_by_ids(ids: Sequence[str]) -> Asked:
    """The one question that ids of roads and bundles belong to.

    Raises:
        UserError: an id is no id, or they belong to several questions.

    """
    found = {_asked_by(id) for id in ids}
    if len(found) != 1:
        raise UserError("These roads belong to different questions; decide on one at a time.")
    return found.pop()


def _asked_by(id: str) -> Asked:
    first, _, rest = id.partition(".")
    if rest and first[:1] == "A" and first[1:].isdecimal():
        return Asked(absence_id=int(first[1:]))
    if rest and first[:1] == "T" and first[1:].isdecimal():
        return Asked(technician_id=int(first[1:]))
    if rest and first[:1] == "C" and first[1:].isdecimal():
        return Asked(closure_id=int(first[1:]))
    if rest and first[:2] == "W-" and first[2:].isdecimal():
        return Asked(visit_id=int(first[2:]))
    raise UserError("{id!r} is no road; take its id from: familiar options.", id=id)


def choices_by_ids(shown: Options, ids: Sequence[str]) -> dict[int, str]:
    """The road of each visit; a road overrides what a bundle chose.

    Raises:
        UserError: one is not there any more.

    """
    roads = {row.id: visit.visit_id for visit in shown.visits for row in visit.roads}
    bundles = {bundle.id: bundle for bundle in shown.bundles}
    ideas = {idea.value for idea in Idea}
    choices: dict[int, str] = {}
    for id in sorted(ids, key=lambda one: not any(part in ideas for part in one.split("."))):
        if id in bundles:
            choices |= bundles[id].choices
        elif id in roads:
            choices[roads[id]] = id
        else:
            raise UserError(PRICED_ANEW)
    return choices


def zone_of(session: Session, asked: Asked) -> str:
    """The zone of the office that a question belongs to.

    Raises:
        UserError: there is no such absence or visit.

    """
    if asked.absence_id is not None:
        query = (
            select(Office.zone)
            .join(Technician, Technician.office_id == Office.id)
            .join(Absence, Absence.technician_id == Technician.id)
            .where(Absence.id == asked.absence_id)
        )
        missing = f"There is no absence {asked.absence_id}; list them to see their numbers."
    elif asked.closure_id is not None:
        query = (
            select(Office.zone)
            .join(Client, Client.office_id == Office.id)
            .join(Site, Site.client_id == Client.id)
            .join(Closure, Closure.site_id == Site.id)
            .where(Closure.id == asked.closure_id)
        )
        missing = f"There is no closure {asked.closure_id}; list them to see their numbers."
    elif asked.technician_id is not None:
        query = (
            select(Office.zone)
            .join(Technician, Technician.office_id == Office.id)
            .where(Technician.id == asked.technician_id)
        )
        missing = f"There is no technician {asked.technician_id}."
    else:
        query = (
            select(Office.zone)
            .join(Visit, Visit.office_id == Office.id)
            .where(Visit.id == asked.visit_id)
        )
        missing = f"There is no visit W-{asked.visit_id}; list them with: familiar visits."
    zone = session.scalar(query)
    if zone is None:
        raise UserError(missing)
    return zone


def notice_rows(session: Session, decision_id: int) -> tuple[NoticeRow, ...]:
    """The notices of a decision, with whom to write to."""
    found = session.execute(
        select(Notice, Client.name)
        .join(Client, Client.id == Notice.client_id)
        .where(Notice.decision_id == decision_id)
        .order_by(Notice.id)
    )
    rows = []
    for notice, client in found:
        contact = session.scalar(
            select(Contact)
            .where(Contact.client_id == notice.client_id)
            .order_by(*Contact.main_first())
        )
        rows.append(
            NoticeRow(
                id=notice.id,
                visit="" if notice.visit_id is None else work_number(notice.visit_id),
                client=client,
                contact=contact.name if contact else "",
                phone=contact.phone if contact else "",
                email=contact.email if contact else "",
                state=notice.state,
                subject=notice.subject,
                text=notice.text,
                client_id=notice.client_id,
            )
        )
    return tuple(rows)


def sent(unit: Unit, notice_id: int, actor: str) -> None:
    """Note that a message was sent; it is a touch."""
    notice = _notice(unit.session, notice_id)
    notice.state, notice.sent_at, notice.sent_by = NoticeState.SENT, unit.change_set.at, actor
    _touch(unit, notice, TouchKind.MESSAGE, actor, notice.subject)


def answered(unit: Unit, notice_id: int, state: NoticeState, actor: str) -> None:
    """Note what the client answered; it is a touch."""
    notice = _notice(unit.session, notice_id)
    notice.state, notice.answered_at = state, unit.change_set.at
    _touch(unit, notice, TouchKind.CALL, actor, ANSWERS[state])


def name_notice(unit: Unit, notice_id: int) -> None:
    """Say in the history whom a message is to, and how it stands."""
    notice = _notice(unit.session, notice_id)
    client = unit.session.get_one(Client, notice.client_id)
    unit.change_set.office_id = client.office_id
    unit.change_set.summary = {"name": client.name, "state": notice.state.value}


ANSWERS = {
    NoticeState.DRAFT: "",
    NoticeState.SENT: "",
    NoticeState.ACCEPTED: "Accepted.",
    NoticeState.PREFERS_TO_WAIT: "Prefers to wait for the usual technician.",
    NoticeState.COMPLAINED: "Complained.",
}


def _notice(session: Session, notice_id: int) -> Notice:
    notice = session.get(Notice, notice_id)
    if notice is None:
        raise UserError(
            "There is no notice {notice_id}; its decision was taken back.", notice_id=notice_id
        )
    return notice


def _touch(unit: Unit, notice: Notice, kind: TouchKind, actor: str, text: str) -> None:
    unit.session.add(
        Touch(
            client_id=notice.client_id,
            visit_id=notice.visit_id,
            kind=kind,
            at=unit.change_set.at,
            by=actor,
            text=text,
        )
    )
