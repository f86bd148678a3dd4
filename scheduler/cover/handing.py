"""A handover, or a part of it, is confirmed: relations, joint visits, notices, and the decision."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, total
from scheduler.cover.along import Pair
from scheduler.cover.ground import Served
from scheduler.cover.passing import Candidate, Passing
from scheduler.cover.promised import end_promises
from scheduler.desk.joint import come_along_to
from scheduler.desk.kept import bounds_json
from scheduler.desk.notices import greeted, handover_notice, templates
from scheduler.desk.pricing import difference
from scheduler.errors import UserError
from scheduler.model.clients import Relation
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import (
    OPEN_STATUSES,
    DecisionState,
    Level,
    NoticeState,
    RelationKind,
    Role,
)
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.saving import latest_version
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.views.board import Reason
from scheduler.views.cover import HandoverChoice
from scheduler.views.desk import Cause

JointLines = Mapping[Pair, tuple[PriceLine, ...]]
"""What joint visits were shown to cost, by the visit and who comes along to it."""

AGAINST = {
    "hands_over": "hands the client over",
    "excluded": "is not wanted there",
    "no_skill": "lacks a skill that is needed there ({skill})",
    "leaves": "leaves on {day}",
}
"""Why somebody cannot take a client over, in half a sentence."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A client with who takes him over, who is to be his backup, and the visit they make together.

    ``joint_lines`` are what that was shown to cost.
    """

    served: Served
    candidate: Candidate
    backup_id: int | None
    joint_visit_id: int | None
    joint_lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that is confirmed together; ``lines`` add up to ``total_minor``."""

    passing: Passing
    clients: tuple[Agreed, ...]
    lines: tuple[PriceLine, ...]

    @property
    def total_minor(self) -> int:
        """What it costs in a year, with the joint visits."""
        return total(self.lines)

    @property
    def essential(self) -> tuple[str, ...]:
        """Clients to whom the person is essential."""
        return tuple(
            one.served.client.name for one in self.clients if one.served.person is Level.ESSENTIAL
        )

    @property
    def needs_manager(self) -> bool:
        """Whether a dispatcher does not decide it alone."""
        limit = self.passing.ground.book["dispatcher_limit"]
        return self.total_minor > limit or bool(self.essential)


def agree(
    passing: Passing,
    choices: Sequence[HandoverChoice],
    joint_lines: JointLines,
) -> Agreement:
    """What is chosen for some of the clients, with its price.

    Raises:
        UserError: nothing is chosen, or somebody cannot take a client over.

    """
    if not choices:
        raise UserError("No client is chosen; choose at least one to hand over.")
    by_client = {served.client.id: served for served in passing.clients}
    clients = []
    for choice in choices:
        served = by_client.get(choice.client_id)
        if served is None:
            raise UserError(
                "A client whom {leaver} is to hand over is not his any more; look at"
                " the handover again.",
                leaver=passing.leaver.name,
            )
        candidate = passing.candidates[choice.client_id].get(choice.successor_id)
        if candidate is None:
            raise UserError(_cannot(passing, served, choice.successor_id))
        if passing.leaves and choice.backup_id == passing.leaver.id:
            raise UserError(
                "{leaver} hands over every client, so {leaver} cannot be the backup of {client};"
                " choose somebody else or nobody.",
                leaver=passing.leaver.name,
                client=served.client.name,
            )
        lines = joint_lines.get((choice.joint_visit_id or 0, choice.successor_id), ())
        clients.append(Agreed(served, candidate, choice.backup_id, choice.joint_visit_id, lines))
    minutes = dict.fromkeys(passing.takers, 0)
    for one in clients:
        minutes[one.candidate.technician_id] += one.candidate.minutes
    overtime = (line for id, taken in minutes.items() for line in passing.overtime_lines(id, taken))
    own = (line for one in clients for line in (*one.candidate.lines, *one.joint_lines))
    return Agreement(passing, tuple(clients), difference((*own, *overtime), ()))


def _cannot(passing: Passing, served: Served, technician_id: int) -> str:
    reason = (
        passing.against(served, technician_id)
        if technician_id in passing.ground.members
        else Reason("gone", {})
    )
    name = passing.ground.names.get(technician_id, "Nobody of that number")
    why = AGAINST.get(reason.code if reason else "", "does not work here then")
    told = why.format(**(reason.facts if reason else {}))
    return f"{name} cannot take over {served.client.name}: {name} {told}; choose somebody else."


def new_decision(agreement: Agreement, role: Role, reason: str, unit: Unit) -> Decision:
    """A decision that waits, with everything that whoever proposed it saw."""
    passing = agreement.passing
    decision = Decision(
        office_id=passing.ground.office.id,
        question={
            "handover": passing.leaver.id,
            "clients": [served.client.id for served in passing.clients],
            "name": passing.leaver.name,
            "cause": Cause.HANDOVER.value,
            "first": passing.ground.today.isoformat(),
            "last": _last_day(passing).isoformat(),
        },
        absence_id=None,
        state=DecisionState.WAITING,
        reason=reason,
        proposed_by=unit.change_set.actor,
        proposed_role=role,
        proposed_at=unit.change_set.at,
    )
    write_prices(decision, agreement, latest_version(unit.session, passing.ground.office.id))
    return decision


def write_prices(
    decision: Decision, agreement: Agreement, version: int, priced_before: int | None = None
) -> None:
    """What the handover is and costs now, beside everybody else who was shown."""
    passing = agreement.passing
    decision.plan_version = version
    decision.total_minor = agreement.total_minor
    decision.shown = [
        {
            "client_id": one.served.client.id,
            "successors": [
                {
                    "technician_id": other.technician_id,
                    "technician": passing.ground.names[other.technician_id],
                    "total_minor": other.price_minor,
                }
                for other in passing.candidates[one.served.client.id].values()
            ],
        }
        for one in agreement.clients
    ]
    decision.chosen = {
        "roads": [],
        "clients": [_client_json(passing, one) for one in agreement.clients],
        "lines": [line.to_json() for line in agreement.lines],
        "priced_before": priced_before,
        "bounds": bounds_json(passing.ground.book["dispatcher_limit"], agreement.essential),
    }


def _client_json(passing: Passing, one: Agreed) -> dict[str, Any]:
    names = passing.ground.names
    return {
        "client_id": one.served.client.id,
        "client": one.served.client.name,
        "technician_id": one.candidate.technician_id,
        "technician": names[one.candidate.technician_id],
        "backup_id": one.backup_id,
        "backup": None if one.backup_id is None else names[one.backup_id],
        "joint": None,
        "joint_visit_id": one.joint_visit_id,
        "joint_lines": [line.to_json() for line in one.joint_lines],
        "lines": [line.to_json() for line in one.candidate.lines],
        "total_minor": one.candidate.price_minor,
    }


def kept_choices(
    decision: Decision,
) -> tuple[list[HandoverChoice], JointLines]:
    """What a decision that waits chose, and what its joint visits were shown to cost."""
    choices: list[HandoverChoice] = []
    lines: dict[Pair, tuple[PriceLine, ...]] = {}
    for kept in decision.chosen["clients"]:
        choices.append(
            HandoverChoice(
                kept["client_id"],
                kept["technician_id"],
                kept["backup_id"],
                kept["joint_visit_id"],
            )
        )
        if kept["joint_visit_id"] is not None:
            pair = kept["joint_visit_id"], kept["technician_id"]
            lines[pair] = tuple(map(PriceLine.from_json, kept["joint_lines"]))
    return choices, lines


def hand_over(unit: Unit, agreement: Agreement, decision: Decision, clock: Clock) -> None:
    """Make the handover: one change set with all that belongs to it.

    Raises:
        UserError: a joint visit has no place any more; nothing is changed then.

    """
    passing, session = agreement.passing, unit.session
    for one in agreement.clients:
        _relate(unit, passing, one)
    if len(agreement.clients) == len(passing.clients):
        for relation in ending_backups(session, passing):
            _end(session, relation, passing.first)
    end_promises(session, passing, {one.served.client.id for one in agreement.clients})
    _let_go(unit, agreement)
    session.flush()
    times = _make_joint_visits(unit, agreement, clock)
    decision.chosen = {
        **decision.chosen,
        "clients": [
            {**kept, "joint": _time_json(times.get(kept["client_id"]))}
            for kept in decision.chosen["clients"]
        ],
    }
    session.add_all(_notices(unit, agreement, decision, times))
    unit.change_set.lines = [line.to_json() for line in agreement.lines]
    unit.write()
    decision.state = DecisionState.CONFIRMED
    decision.approved_by, decision.approved_at = unit.change_set.actor, unit.change_set.at
    decision.change_set_id = unit.change_set_id
    decision.plan_version = unit.change_set.to_version or decision.plan_version


def in_short(agreement: Agreement) -> dict[str, str | int]:
    """What the history says of a handover."""
    passing = agreement.passing
    return {
        "name": passing.leaver.name,
        "clients": len(agreement.clients),
        "last": _last_day(passing).isoformat(),
    }


def _last_day(passing: Passing) -> date:
    return passing.first - timedelta(days=1)


def _relate(unit: Unit, passing: Passing, one: Agreed) -> None:
    """The old relation ends with the last day; from then on the new one holds."""
    session, first = unit.session, passing.first
    client, successor = one.served.client.id, one.candidate.technician_id
    held = session.scalars(
        select(Relation).where(
            Relation.client_id == client,
            or_(Relation.until.is_(None), Relation.until > first),
        )
    ).all()
    for relation in held:
        is_usual = relation.kind is RelationKind.USUAL
        if is_usual or (
            relation.kind is RelationKind.BACKUP
            and relation.technician_id in (successor, one.backup_id)
        ):
            _end(session, relation, first)
    session.add(_relation(unit, passing, client, successor, RelationKind.USUAL))
    if one.backup_id is not None:
        last = session.scalar(
            select(func.max(Relation.rank)).where(
                Relation.client_id == client, Relation.kind == RelationKind.BACKUP
            )
        )
        backup = _relation(unit, passing, client, one.backup_id, RelationKind.BACKUP)
        backup.rank = (last or 0) + 1
        session.add(backup)


def ending_backups(session: Session, passing: Passing) -> Sequence[Relation]:
    """Where whoever leaves is a declared backup beyond his last day: nowhere any more."""
    if not passing.leaves:
        return ()
    return session.scalars(
        select(Relation).where(
            Relation.technician_id == passing.leaver.id,
            Relation.kind == RelationKind.BACKUP,
            or_(Relation.until.is_(None), Relation.until > passing.first),
        )
    ).all()


def _end(session: Session, relation: Relation, first: date) -> None:
    """A relation holds from a day on no more."""
    if relation.since >= first:
        session.delete(relation)
    else:
        relation.until = first


def _relation(
    unit: Unit, passing: Passing, client: int, technician: int, kind: RelationKind
) -> Relation:
    words = f"Handed over by {passing.leaver.name}."
    return Relation(
        client_id=client,
        technician_id=technician,
        kind=kind,
        rank=1,
        since=passing.first,
        declared_by=unit.change_set.actor,
        reason=f"{words} {unit.change_set.reason}".strip(),
    )


def _let_go(unit: Unit, agreement: Agreement) -> None:
    """Visits after the last day are not fixed to whoever hands over any more."""
    passing = agreement.passing
    clients = [one.served.client.id for one in agreement.clients]
    for visit in unit.session.scalars(
        select(Visit)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.client_id.in_(clients),
            Visit.status.in_(OPEN_STATUSES),
            Visit.pinned_technician_id == passing.leaver.id,
            func.coalesce(Assignment.day, Visit.pinned_day, Visit.due_on) >= passing.first,
        )
    ):
        visit.pinned_technician_id = None


def _make_joint_visits(
    unit: Unit, agreement: Agreement, clock: Clock
) -> dict[int, tuple[datetime, int]]:
    """When they come together, and the number of the joint visit, by client."""
    wanted = [one for one in agreement.clients if one.joint_visit_id is not None]
    if not wanted:
        return {}
    pairs = [
        (unit.session.get_one(Visit, one.joint_visit_id), one.candidate.technician_id)
        for one in wanted
    ]
    joints, _ = come_along_to(unit, pairs, clock)
    unit.session.flush()
    places = {
        held.visit_id: held.start
        for held in unit.session.scalars(
            select(Assignment).where(Assignment.visit_id.in_([visit.id for visit, _ in pairs]))
        )
    }
    return {
        one.served.client.id: (places[visit.id], joint.id)
        for one, (visit, _), joint in zip(wanted, pairs, joints, strict=True)
    }


def _time_json(time: tuple[datetime, int] | None) -> dict[str, Any] | None:
    return time and {"start": time[0].astimezone(UTC).isoformat(), "visit_id": time[1]}


def _notices(
    unit: Unit,
    agreement: Agreement,
    decision: Decision,
    times: Mapping[int, tuple[datetime, int]],
) -> Iterator[Notice]:
    """A message to each client, to be looked at before it is sent."""
    passing, words = agreement.passing, templates(unit.session)
    office = passing.ground.office
    for one in agreement.clients:
        time = times.get(one.served.client.id)
        subject, text = handover_notice(
            words,
            contact=greeted(unit.session, one.served.client.id, one.served.client.name),
            client=one.served.client.name,
            office=office.name,
            zone=office.zone,
            usual=passing.leaver.name,
            who=passing.ground.names[one.candidate.technician_id],
            first=passing.first,
            joint=None if time is None else time[0],
        )
        yield Notice(
            client_id=one.served.client.id,
            visit_id=None if time is None else one.joint_visit_id,
            decision_id=decision.id,
            state=NoticeState.DRAFT,
            subject=subject[:200],
            text=text,
            drafted_at=unit.change_set.at,
        )
