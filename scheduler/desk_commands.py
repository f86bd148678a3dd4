"""The commands of the substitution desk: the roads that exist, and what is decided."""

import time
from argparse import Namespace
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from scheduler.app import Application
from scheduler.continuity.currency import plain_amount
from scheduler.continuity.lines import PriceLine
from scheduler.dates.localtime import utc_text
from scheduler.errors import Cancelled, UserError
from scheduler.model.kinds import DecisionState, Role
from scheduler.views.board import Reason
from scheduler.views.desk import (
    Asked,
    BundleRow,
    DecisionRow,
    KnockOn,
    NoRoad,
    Options,
    RoadRow,
    VisitRoads,
)
from scheduler.views.drafts import DraftRow, SubstitutionRow

DONE, NEEDS_A_PERSON = 0, 1

Outcome = tuple[int, dict[str, Any], str]


def options(arguments: Namespace, app: Application) -> Outcome:
    """Say which roads exist for a visit, or for all that an absence hits, with their prices."""
    named = (arguments.visit, arguments.absence, arguments.closure, arguments.technician)
    if sum(one is not None for one in named) != 1:
        raise UserError("Name one visit, or one absence with --absence ID.")
    if arguments.absence is not None:
        asked = Asked(absence_id=arguments.absence)
    elif arguments.closure is not None:
        asked = Asked(closure_id=arguments.closure)
    elif arguments.technician is not None:
        asked = Asked(technician_id=app.records.technician_named(arguments.technician)[0])
    else:
        asked = Asked(visit_id=app.desk.visit_named(arguments.visit))
    try:
        shown = app.desk.options(asked, cancelled=_after(arguments.seconds))
    except Cancelled:
        raise UserError(
            f"The roads could not all be priced in {arguments.seconds} seconds; give more."
        ) from None
    return DONE, _options_json(shown), "\n".join(_options_words(shown))


def decide(arguments: Namespace, app: Application) -> Outcome:
    """Decide on roads or a bundle; above the dispatcher's limit it waits for a manager."""
    shown, choices = app.desk.options_for(arguments.road)
    made = app.desk.decide(shown, choices, Role(arguments.role), arguments.reason)
    return decision_told(made)


def approved(arguments: Namespace, app: Application) -> Outcome:
    """Confirm, as a manager, what waits."""
    _managers_only(arguments)
    return decision_told(app.desk.approve(arguments.decision, arguments.reason))


def refused(arguments: Namespace, app: Application) -> Outcome:
    """Say no, as a manager, to what waits."""
    _managers_only(arguments)
    made = app.desk.refuse(arguments.decision, arguments.reason)
    return DONE, _decision_json(made), f"Decision {made.id} is refused; the plan stays as it is."


def decisions(arguments: Namespace, app: Application) -> Outcome:
    """List the decisions, the newest first."""
    rows = [row for office in app.records.offices() for row in app.desk.decisions(office.id)]
    rows.sort(key=lambda row: -row.id)
    waiting = sum(row.state is DecisionState.WAITING for row in rows)
    words = [
        f"{row.id:>4}  {row.state.value:<9} {row.title}: {_what(row)},"
        f" {plain_amount(row.total_minor, row.currency)} {row.currency}, by {row.proposed_by}"
        for row in rows
    ]
    words.append(f"{len(rows)} decisions, {waiting} waiting for a manager.")
    return DONE, {"decisions": [_decision_json(row) for row in rows]}, "\n".join(words)


def _what(row: DecisionRow) -> str:
    return f"{len(row.handed)} clients" if row.handed else f"{len(row.chosen)} visits"


def draft_listed(app: Application, office_id: int) -> Outcome:
    """List the substitutions of a draft plan, the dearest first."""
    draft = app.desk.draft(office_id)
    if draft is None:
        return DONE, plan_json(None, None), "No plan is a draft; calendars tell it as it is."
    return NEEDS_A_PERSON, plan_json(draft, None), "\n".join(plan_words(draft, None))


def draft_confirmed(arguments: Namespace, app: Application, office_id: int) -> Outcome:
    """Confirm a draft plan; above the dispatcher's limit it waits for a manager."""
    made = app.desk.confirm_as_it_is(office_id, Role(arguments.role), arguments.reason)
    if made is None:
        raise UserError("No plan is a draft there; calendars tell it as it is.")
    return decision_told(made)


def plan_json(draft: DraftRow | None, decided: DecisionRow | None) -> dict[str, Any]:
    """What a plan says of who comes: whether it is a draft, its substitutions, the decision."""
    confirmed = draft is None or (decided is not None and decided.state is DecisionState.CONFIRMED)
    return {
        "state": "current" if confirmed else "draft",
        "substitutions": [] if draft is None else [_swap_json(one) for one in draft.substitutions],
        "substitutions_total": 0 if draft is None else draft.total_minor,
        "decision": None if decided is None else decided.id,
        "change_set": None if decided is None else decided.change_set,
    }


def _swap_json(one: SubstitutionRow) -> dict[str, Any]:
    return {
        "visit": one.number,
        "client": one.client,
        "usual": one.usual,
        "technician": one.technician,
        "who": one.who.value,
        "day": one.day.isoformat(),
        "start": utc_text(one.start),
        "essential": one.essential,
        "total": one.total_minor,
        "lines": _lines_json(one.lines),
    }


def plan_words(draft: DraftRow | None, decided: DecisionRow | None) -> list[str]:
    """The substitutions of a draft plan, and what became of it."""
    if draft is None:
        return []
    words = [
        f"{plain_amount(one.total_minor, draft.currency):>10}  {one.number:<8} {one.client}:"
        f" {one.technician} ({one.who.value}) in place of {one.usual},"
        f" {one.start.astimezone(ZoneInfo(draft.zone)):%Y-%m-%d %H:%M}"
        for one in draft.substitutions
    ]
    amount = f"{plain_amount(draft.total_minor, draft.currency)} {draft.currency}"
    words.append(
        f"{len(draft.substitutions)} substitutions, {amount}; {draft.others} other visits change."
    )
    if decided is not None:
        return [*words, decision_told(decided)[2]]
    words.append(
        f"Plan {draft.version} is a draft: calendars and clients hear nothing of it until:"
        f" familiar confirm --office {draft.office!r} --actor NAME --role dispatcher|manager"
    )
    return words


def undone(arguments: Namespace, app: Application) -> Outcome:
    """Take a change set back exactly."""
    touched = app.history.undo(arguments.change_set)
    told = {"undone": arguments.change_set, "change_set": touched.change_set}
    return DONE, told, f"Change {arguments.change_set} was taken back."


def _after(seconds: float | None) -> Callable[[], bool] | None:
    if seconds is None:
        return None
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def _managers_only(arguments: Namespace) -> None:
    if Role(arguments.role) is not Role.MANAGER:
        raise UserError("Only a manager confirms or refuses what waits; use --role manager.")


def decision_told(made: DecisionRow) -> Outcome:
    """What was decided, or waits."""
    amount = f"{plain_amount(made.total_minor, made.currency)} {made.currency}"
    if made.state is DecisionState.WAITING:
        words = (
            f"Decision {made.id} ({amount}) waits for a manager: familiar approve {made.id}"
            " --actor NAME --role manager"
        )
        return NEEDS_A_PERSON, _decision_json(made), words
    words = (
        f"Decision {made.id} ({amount}) is confirmed; plan {made.plan_version}."
        f" Take it back with: familiar undo {made.change_set}"
    )
    return DONE, _decision_json(made), words


def _decision_json(row: DecisionRow) -> dict[str, Any]:
    return {
        "decision": row.id,
        "state": row.state.value,
        "change_set": row.change_set,
        "plan_version": row.plan_version,
        "question": row.title,
        "total": row.total_minor,
        "total_before": row.priced_before_minor,
        "lines": _lines_json(row.lines),
        "proposed_by": row.proposed_by,
        "proposed_role": row.proposed_role.value,
        "approved_by": row.approved_by,
        "one_person": row.one_person,
        "reason": row.reason,
        "handed": [
            {"client": one.client, "technician": one.technician, "total": one.total_minor}
            for one in row.handed
        ],
        "visits": [
            {
                "visit": road.number,
                "client": road.client,
                "kind": road.kind.value,
                "technician": road.technician,
                "start": None if road.start is None else utc_text(road.start),
                "total": road.total_minor,
            }
            for road in row.chosen
        ],
    }


def _options_json(shown: Options) -> dict[str, Any]:
    return {
        "plan_version": shown.plan_version,
        "visits": [
            {
                "visit": visit.number,
                "client": visit.client,
                "roads": [_road_json(visit, road, shown) for road in visit.roads],
                "impossible": [_no_road_json(one) for one in visit.impossible],
            }
            for visit in shown.visits
        ],
        "bundles": [_bundle_json(bundle, shown) for bundle in shown.bundles],
    }


def _road_json(visit: VisitRoads, road: RoadRow, shown: Options) -> dict[str, Any]:
    start = None if road.start is None else utc_text(road.start)
    own = {
        "visit": visit.number,
        "client": visit.client,
        "from": {"technician": visit.technician, "start": utc_text(visit.start)},
        "to": None if start is None else {"technician": road.technician, "start": start},
    }
    return {
        "id": road.id,
        "kind": road.kind.value,
        "technician": road.technician,
        "who": None if road.who is None else road.who.value,
        "day": None if road.start is None else _day(road.start, shown.zone),
        "start": start,
        "total": road.total_minor,
        "against_cheapest": road.against_cheapest_minor,
        "break_even": road.break_even,
        "lines": _lines_json(road.lines),
        "knock_on": [_knock_on_json(one) for one in road.knock_on],
        "moves": [own, *(_move_json(one) for one in road.knock_on)],
    }


def _bundle_json(bundle: BundleRow, shown: Options) -> dict[str, Any]:
    together = bundle.together
    numbers = {visit.visit_id: visit.number for visit in shown.visits}
    return {
        "id": bundle.id,
        "name": bundle.idea.value,
        "total": together.total_minor,
        "lines": _lines_json(together.lines),
        "choices": {numbers[id]: road for id, road in bundle.choices.items()},
        "needs_manager": together.needs_manager,
        "misfits": [numbers[id] for id in together.misfits],
    }


def _lines_json(lines: Iterable[PriceLine]) -> list[dict[str, Any]]:
    return [
        {
            "line": line.line.value,
            "amount": line.amount_minor,
            "source": line.source.value,
            "entry": line.entry,
            "inputs": dict(line.inputs),
        }
        for line in lines
    ]


def _no_road_json(one: NoRoad) -> dict[str, Any]:
    reasons = [{"code": reason.code, **reason.facts} for reason in one.reasons]
    return {"kind": one.kind.value, "technician": one.technician, "reasons": reasons}


def _knock_on_json(one: KnockOn) -> dict[str, Any]:
    return {
        "visit": f"W-{one.visit_id}",
        "client": one.client,
        "technician": one.technician,
        "before": utc_text(one.before),
        "after": utc_text(one.after),
    }


def _move_json(one: KnockOn) -> dict[str, Any]:
    return {
        "visit": f"W-{one.visit_id}",
        "client": one.client,
        "from": {"technician": one.technician, "start": utc_text(one.before)},
        "to": {"technician": one.technician, "start": utc_text(one.after)},
    }


def _options_words(shown: Options) -> Iterable[str]:
    def money(minor: int) -> str:
        return f"{plain_amount(minor, shown.currency):>10}"

    for visit in shown.visits:
        yield f"{visit.number} {visit.client} ({visit.technician}, {_local(visit.start, shown)})"
        for road in visit.roads:
            who = "" if road.technician is None else f" {road.technician} ({road.who})"
            when = "" if road.start is None else f", {_local(road.start, shown)}"
            yield f"  {money(road.total_minor)}  {road.kind}{who}{when}  {road.id}"
        for one in visit.impossible:
            yield f"              no {one.kind} by {one.technician}: {_because(one.reasons)}"
    for bundle in shown.bundles:
        yield f"{money(bundle.together.total_minor)}  {bundle.idea}  {bundle.id}"
    yield f"All amounts in {shown.currency}."
    yield "Decide with: familiar decide ID --actor NAME --role dispatcher|manager"


def _because(reasons: Iterable[Reason]) -> str:
    return "; ".join(
        " ".join([reason.code.replace("_", " "), *map(str, reason.facts.values())])
        for reason in reasons
    )


def _local(at: datetime, shown: Options) -> str:
    return f"{at.astimezone(ZoneInfo(shown.zone)):%Y-%m-%d %H:%M}"


def _day(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).date().isoformat()
