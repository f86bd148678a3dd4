"""The commands that say who depends on whom, and pass clients on."""

from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterable, Iterator
from typing import Any

from scheduler import desk_commands
from scheduler.app import Application
from scheduler.argument_types import to_count, to_date, to_name, to_seconds
from scheduler.continuity.currency import plain_amount
from scheduler.continuity.lines import PriceLine
from scheduler.dates.localtime import utc_text
from scheduler.errors import UserError
from scheduler.model.kinds import Role
from scheduler.telling import Telling
from scheduler.views.board import Reason
from scheduler.views.cover import (
    ClientCover,
    CoverProgress,
    FirstAssignment,
    Handover,
    HandoverChoice,
    HandoverClientRow,
    OfficeCover,
    SuccessorRow,
    WarmRow,
)

DONE, NEEDS_A_PERSON = 0, 1

Outcome = tuple[int, dict[str, Any], str]

STEPS = {
    "facts": "Reading who knows whom",
    "search": "Looking for who takes whom over",
    "joint": "Looking for joint visits",
    "warm": "Pricing visits at which backups get to know clients",
    "plan": "Planning the weeks together",
}
"""What is being done, by its code."""

REASONS = {
    "known_face": "known there ({percent} %)",
    "stranger": "a stranger there",
    "drive": "{minutes} min drive a visit",
    "free": "{minutes} min a week free",
    "overtime": "{minutes} min overtime a week",
    "full": "{technician} would be cheaper, but is full",
    "no_hours": "nobody has the hours",
    "nobody_left": "nobody else works in the office then",
    "nobody_has_skill": "nobody else has the skill {skill}",
    "nobody_can": "nobody else has the skills and is let in",
    "hands_over": "hands over",
    "excluded": "not wanted there",
    "no_skill": "lacks {skill}",
    "leaves": "leaves on {day}",
}
"""The reasons of a handover in words."""


def add_parsers(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    """What may be said of cover and handovers."""
    cover = actions.add_parser(
        "cover", parents=[shared], help="who depends on one technician alone, and for how much"
    )
    cover.add_argument("--office", metavar="O", help="one office; without it all")
    cover.add_argument(
        "--warm", action="store_true", help="and the visits of a month that would change it"
    )
    handover = actions.add_parser(
        "handover", parents=[shared], help="who takes over the clients of a technician"
    )
    handover.add_argument("technician", metavar="TECH", help="id, external id or name")
    handover.add_argument(
        "--by", type=to_date, required=True, metavar="DATE", help="his last day with them"
    )
    handover.add_argument("--only", nargs="+", metavar="CLIENT", help="some of his clients alone")
    handover.add_argument("--confirm", action="store_true", help="make it so")
    handover.add_argument("--no-joint", action="store_true", help="without joint visits")
    handover.add_argument("--backups", action="store_true", help="with the backups proposed")
    handover.add_argument("--actor", type=to_name, metavar="NAME", help="who confirms it")
    roles = [role.value for role in Role]
    handover.add_argument("--role", choices=roles, default=Role.DISPATCHER.value)
    handover.add_argument("--reason", default="", metavar="WORDS")
    _add_first(actions, shared)


def _add_first(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    first = actions.add_parser(
        "first-assignment",
        parents=[shared],
        help="usual technicians for clients who have none, from weeks planned together",
    )
    first.add_argument("--office", metavar="O", help="the office, where there are several")
    first.add_argument(
        "--from", dest="from_", type=to_date, required=True, metavar="DATE", help="the first day"
    )
    first.add_argument("--weeks", type=to_count, default=4, metavar="N")
    first.add_argument("--seconds", type=to_seconds, metavar="S", help="how long to search in all")
    first.add_argument("--iterations", type=to_count, help=SUPPRESS)
    first.add_argument(
        "--apply", type=to_count, metavar="POINT", help="make the usual technicians of a point so"
    )
    first.add_argument("--actor", type=to_name, metavar="NAME", help="who declares them")
    first.set_defaults(command="first-assignment")


def cover(arguments: Namespace, app: Application) -> Outcome:
    """Who depends on one technician alone, of one office or of all."""
    wanted = arguments.office
    offices = [
        office
        for office in app.records.offices()
        if wanted is None or office.id == app.office_named(wanted)
    ]
    told: list[dict[str, Any]] = []
    words: list[str] = []
    for office in offices:
        rows = app.cover.cover(office.id)
        told.append({"office": office.name, **_cover_json(rows)})
        words += _cover_words(office.name, rows)
        if arguments.warm:
            with Telling() as tell:
                warm = app.cover.warm(office.id, on_progress=lambda p: _tell(tell, p))
            told[-1]["warm"] = [_warm_json(row) for row in warm.rows]
            words += [_warm_words(row, warm.currency) for row in warm.rows]
    return DONE, {"offices": told}, "\n".join(words)


def handover(arguments: Namespace, app: Application) -> Outcome:
    """Propose who takes over a technician's clients; confirm it where that is wanted."""
    if arguments.confirm and not arguments.actor:
        raise UserError("Say who confirms the handover: add --actor NAME.")
    technician, _zone = app.records.technician_named(arguments.technician)
    only = arguments.only and [app.records.client_named(name) for name in arguments.only]
    with Telling() as tell:
        shown = app.cover.handover(
            technician, arguments.by, on_progress=lambda progress: _tell(tell, progress)
        )
    rows = [row for row in shown.clients if only is None or row.client_id in only]
    _refuse_strangers(shown, only or ())
    left = [row for row in rows if row.successor is None]
    told = _handover_json(shown, rows)
    words = list(_handover_words(shown, rows))
    if not arguments.confirm:
        return (NEEDS_A_PERSON if left else DONE), told, "\n".join(words)
    choices = [
        HandoverChoice(
            row.client_id,
            row.successor.technician_id,
            row.backup_id if arguments.backups else None,
            None if row.joint is None or arguments.no_joint else row.joint.visit_id,
        )
        for row in rows
        if row.successor is not None
    ]
    made = app.cover.confirm_handover(shown, choices, Role(arguments.role), arguments.reason)
    status, decision, decided = desk_commands.decision_told(made)
    status = NEEDS_A_PERSON if left else status
    return status, {**told, **decision}, "\n".join([*words, decided])


def first_assignment(arguments: Namespace, app: Application) -> Outcome:
    """The price curve of usual technicians for clients without; declare those of a point."""
    wanted = arguments.apply
    if wanted is not None and not arguments.actor:
        raise UserError("Say who declares the usual technicians: add --actor NAME.")
    with Telling() as tell:
        shown = app.cover.first_assignment(
            app.office_chosen(arguments.office),
            arguments.from_,
            arguments.weeks,
            seconds=arguments.seconds,
            iterations=arguments.iterations,
            on_progress=lambda progress: _tell(tell, progress),
        )
    if wanted is not None and wanted > len(shown.points):
        raise UserError(f"There is no point {wanted}; choose one from 1 to {len(shown.points)}.")
    told = _first_json(shown)
    words = list(_first_words(shown))
    if wanted is not None:
        point = shown.points[wanted - 1]
        change_set = app.cover.apply_first(shown, point)
        told["change_set"] = change_set
        words.append(
            f"{len(point.usual)} clients have a usual technician now. Take it back with: familiar"
            f" undo {change_set}"
        )
    return DONE, told, "\n".join(words)


def _first_json(shown: FirstAssignment) -> dict[str, Any]:
    return {
        "office": shown.office,
        "first": shown.first.isoformat(),
        "days": shown.days,
        "clients": len(shown.clients),
        "points": [
            {
                "point": number,
                "face_price": point.face_minor,
                "total": point.cost_minor,
                "lines": dict(point.lines),
                "drive_minutes": point.drive_minutes,
                "metres": point.metres,
                "faces": round(point.faces, 3),
                "one_person": point.one_person,
                "left_out": point.left_out,
                "usual": {
                    shown.clients[client]: shown.technicians[technician]
                    for client, technician in point.usual.items()
                },
            }
            for number, point in enumerate(shown.points, start=1)
        ],
    }


def _first_words(shown: FirstAssignment) -> Iterator[str]:
    yield f"{len(shown.clients)} clients of {shown.office} have no usual technician."
    for number, point in enumerate(shown.points, start=1):
        yield (
            f"{number:>4}  {plain_amount(point.cost_minor, shown.currency)} {shown.currency} for"
            f" {shown.days} days, {point.drive_minutes} min driven; {point.one_person} clients see"
            f" one person, {point.faces:.2f} on average"
        )


def _refuse_strangers(shown: Handover, only: Iterable[int]) -> None:
    mine = {row.client_id for row in shown.clients}
    if any(client not in mine for client in only):
        raise UserError(
            f"{shown.technician} is not the usual technician of all clients named with --only;"
            " leave the others out."
        )


def _tell(tell: Telling, progress: CoverProgress) -> None:
    tell(STEPS[progress.step], progress.fraction)


def _cover_json(rows: OfficeCover) -> dict[str, Any]:
    return {
        "currency": rows.currency,
        "yearly": rows.yearly_minor,
        "alone_yearly": rows.alone_minor,
        "alone_clients": rows.alone_clients,
        "unknown_clients": rows.unknown_clients,
        "assigned_clients": rows.assigned_clients,
        "open_clients": rows.open_clients,
        "open_yearly": rows.open_minor,
        "technicians": [
            {
                "technician": one.technician,
                "last_day": one.last_day and one.last_day.isoformat(),
                "clients": one.clients,
                "yearly": one.yearly_minor,
                "covered_clients": one.covered_clients,
                "covered_yearly": one.covered_minor,
                "alone_clients": one.alone_clients,
                "alone_yearly": one.alone_minor,
                "unknown_clients": one.unknown_clients,
                "load_minutes": one.load_minutes,
                "week_minutes": one.week_minutes,
            }
            for one in rows.technicians
        ],
        "clients": [_client_json(one) for one in rows.clients],
    }


def _client_json(one: ClientCover) -> dict[str, Any]:
    return {
        "client": one.client,
        "usual": one.usual,
        "declared": one.declared,
        "yearly": one.yearly_minor,
        "alone": one.is_alone,
        "nobody_else_knows": one.is_unknown,
        "backups": [
            {
                "technician": backup.technician,
                "familiarity": round(backup.familiarity, 3),
                "declared": backup.declared,
                "days": backup.days,
            }
            for backup in one.backups
        ],
    }


def _cover_words(office: str, rows: OfficeCover) -> Iterator[str]:
    alone = plain_amount(rows.alone_minor, rows.currency)
    yield (
        f"{office}: {alone} {rows.currency} a year depends on one technician alone"
        f" ({rows.alone_clients} clients); {rows.unknown_clients} clients have no one else who"
        f" knows them; {rows.open_clients} have no usual technician."
    )
    for one in rows.technicians:
        yield (
            f"  {one.technician}: {one.clients} clients,"
            f" {plain_amount(one.yearly_minor, rows.currency)} a year, of which"
            f" {plain_amount(one.alone_minor, rows.currency)} ({one.alone_clients} clients) on him"
            " alone"
        )


def _handover_json(shown: Handover, rows: Iterable[HandoverClientRow]) -> dict[str, Any]:
    return {
        "technician": shown.technician,
        "office": shown.office,
        "last_day": shown.last_day.isoformat(),
        "currency": shown.currency,
        "total": shown.total_minor,
        "joint_total": shown.joint_minor,
        "lines": _lines_json(shown.lines),
        "proven": shown.proven,
        "needs_manager": shown.needs_manager,
        "backup_for": shown.backup_for,
        "clients": [_handed_json(row) for row in rows],
        "loads": [
            {
                "technician": load.technician,
                "clients": load.clients,
                "week_minutes": load.week_minutes,
                "before_minutes": load.before_minutes,
                "after_minutes": load.after_minutes,
                "overtime_minutes": load.overtime_minutes,
                "total": load.total_minor,
            }
            for load in shown.loads
        ],
    }


def _handed_json(row: HandoverClientRow) -> dict[str, Any]:
    joint = row.joint
    return {
        "client": row.client,
        "person": row.person and row.person.value,
        "yearly": row.yearly_minor,
        "successor": row.successor and _successor_json(row.successor),
        "alternatives": [_successor_json(one) for one in row.alternatives],
        "impossible": [
            {"technician": one.technician, **_reason_json(one.reason)} for one in row.impossible
        ],
        "reasons": [_reason_json(reason) for reason in row.reasons],
        "backup": row.backup,
        "promises": [
            {
                "text": promise.text,
                "given_by": promise.given_by,
                "given_on": promise.given_on.isoformat(),
                "until": promise.until and promise.until.isoformat(),
            }
            for promise in row.promises
        ],
        "joint": joint
        and {
            "visit": joint.number,
            "start": utc_text(joint.start),
            "end": utc_text(joint.end),
            "total": joint.price_minor,
            "saves": joint.saves_minor,
        },
    }


def _successor_json(one: SuccessorRow) -> dict[str, Any]:
    return {
        "technician": one.technician,
        "who": one.who.value,
        "familiarity": round(one.familiarity, 3),
        "total": one.total_minor,
        "against": one.against_minor,
        "lines": _lines_json(one.lines),
        "reasons": [_reason_json(reason) for reason in one.reasons],
    }


def _reason_json(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, **reason.facts}


def _lines_json(lines: Iterable[PriceLine]) -> list[dict[str, Any]]:
    return [{"line": one.line.value, "amount": one.amount_minor} for one in lines]


def _handover_words(shown: Handover, rows: Iterable[HandoverClientRow]) -> Iterator[str]:
    for row in rows:
        if row.successor is None:
            yield f"  {row.client}: nobody ({_reasons(row.reasons)})"
            continue
        joint = "" if row.joint is None else f"; together on {utc_text(row.joint.start)}"
        yield (
            f"  {row.client} → {row.successor.technician},"
            f" {plain_amount(row.successor.total_minor, shown.currency)}"
            f" ({_reasons(row.successor.reasons)}){joint}"
        )
        for promise in row.promises:
            yield (
                f"    promised: “{promise.text}” by {promise.given_by} on {promise.given_on}; ends"
                f" after {shown.last_day}"
            )
    yield (
        f"{shown.technician} hands over {len(shown.clients)} clients after {shown.last_day}:"
        f" {plain_amount(shown.total_minor, shown.currency)} {shown.currency} in a year, joint"
        f" visits {plain_amount(shown.joint_minor, shown.currency)}."
        + ("" if shown.proven else " There may be a cheaper way.")
    )
    if shown.backup_for:
        yield (
            f"{shown.technician} is the backup of {shown.backup_for} clients: once all are handed"
            f" over, that ends after {shown.last_day}, too."
        )


def _reasons(reasons: Iterable[Reason]) -> str:
    return ", ".join(REASONS[reason.code].format(**reason.facts) for reason in reasons)


def _warm_json(row: WarmRow) -> dict[str, Any]:
    return {
        "visit": row.number,
        "client": row.client,
        "technician": row.technician,
        "backup": row.backup,
        "who": row.who.value,
        "way": row.way.value,
        "start": utc_text(row.start),
        "total": row.price_minor,
        "cover": row.cover_minor,
        "days_before": row.days_before,
        "days_after": row.days_after,
        "lines": _lines_json(row.lines),
    }


def _warm_words(row: WarmRow, currency: str) -> str:
    way = "comes along" if row.way.value == "join" else "goes instead"
    return (
        f"  {utc_text(row.start)}  {row.client}: {row.backup} {way},"
        f" {plain_amount(row.price_minor, currency)}, covers"
        f" {plain_amount(row.cover_minor, currency)}"
    )
