"""What each command of the command line does; the words it prints and the object for programs."""

import json
import os
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from scheduler import (
    away_commands,
    busy_commands,
    cover_commands,
    desk_commands,
    exchange_commands,
    feed_commands,
    scorecard_commands,
    visit_commands,
)
from scheduler.app import FIRST_WEEK, Application, open_sample
from scheduler.continuity.currency import plain_amount
from scheduler.dates.localtime import utc_text
from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, Role
from scheduler.solver.plan import Plan, plan_to_json, read_plan
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.reading import FormatError
from scheduler.solver.referee import check
from scheduler.solver.stop import Stop
from scheduler.store.folders import kernel_folder, last_schedule
from scheduler.store.schema import remove_schedule
from scheduler.telling import Telling
from scheduler.views.board import Reason
from scheduler.views.work import PlanProgress, PlanRow, UnplacedRow

DONE, NEEDS_A_PERSON = 0, 1

Outcome = tuple[int, Mapping[str, Any], str]
"""Exit status, the object that ``--json`` prints, the sentences for people."""


def demo(arguments: Namespace) -> tuple[str, Outcome]:
    """Make and plan the sample company; returns its schedule beside the outcome."""
    began = datetime.now(UTC)
    with Telling() as tell:
        making = partial(tell, "Making the sample company")
        with open_sample(arguments.dir, today=arguments.today, on_progress=making) as app:
            offices = app.records.offices()
            plans = [
                _planned(app, office.id, tell, f"{office.name}, {number} of {len(offices)}")
                for number, office in enumerate(offices, 1)
            ]
            app.remember()
            target = app.target
    seconds = (datetime.now(UTC) - began).total_seconds()
    told = _demo_figures(target, plans, seconds)
    return target, told


def _planned(app: Application, office_id: int, tell: Telling, office: str) -> PlanRow:
    first, days = app.planning.week(office_id)
    planned = app.planning.planned(office_id, first, days)
    if planned.version:
        return planned

    def told(progress: PlanProgress) -> None:
        tell(step_words(progress, office), progress.fraction)

    app.planning.plan(office_id, first, days, seconds=DEMO_SECONDS, on_progress=told)
    app.desk.confirm_as_it_is(office_id, Role.MANAGER, FIRST_WEEK)
    return app.planning.planned(office_id, first, days)


DEMO_SECONDS = 3.0
"""How long the search for each office of the sample may take."""


def _demo_figures(target: str, plans: list[PlanRow], seconds: float) -> Outcome:
    counted = sum(plan.visits_with_usual for plan in plans)
    share = sum(plan.usual_visits for plan in plans) / counted if counted else None
    lines: Counter[str] = Counter()
    for plan in plans:
        lines.update(plan.lines)
    unplaced = sum(len(plan.unplaced) for plan in plans)
    placed = sum(plan.placed for plan in plans)
    figures = {
        "schedule": target,
        "offices": [plan.office for plan in plans],
        "visits": placed + unplaced,
        "placed": placed,
        "unplaced": unplaced,
        "usual_share": share,
        "total": sum(plan.total_minor for plan in plans),
        "lines": dict(lines),
        "seconds": round(seconds, 2),
    }
    words = (
        f"{placed} of {placed + unplaced} visits planned in {len(plans)} offices,"
        f" {(share or 0) * 100:.0f} % by their usual technician. The schedule is {target}."
    )
    return (NEEDS_A_PERSON if unplaced else DONE), figures, words


def imported(arguments: Namespace, app: Application) -> Outcome:
    """Import a list of clients, technicians, agreements or history."""
    office = app.office_chosen(arguments.office)
    with Telling() as tell:
        report = app.exchange.run(
            office,
            arguments.kind,
            arguments.file,
            dict(arguments.map or ()),
            dry_run=arguments.dry_run,
            on_progress=partial(tell, "Reading the list"),
        )
    status = NEEDS_A_PERSON if report.refused else DONE
    told = exchange_commands.import_json(report)
    return status, told, exchange_commands.import_words(report, arguments.dry_run)


def import_undone(arguments: Namespace, app: Application) -> Outcome:
    """Take an import back."""
    app.exchange.undo(arguments.batch)
    return DONE, {"undone": arguments.batch}, f"Import {arguments.batch} was taken back."


def due(arguments: Namespace, app: Application) -> Outcome:
    """List the visits due in a span."""
    rows = app.planning.due(arguments.from_, arguments.days)
    visits = [
        {
            "visit": row.number,
            "client": row.client,
            "due": row.due_on.isoformat(),
            "service": row.service,
        }
        for row in rows
    ]
    words = [f"{row.due_on}  {row.number:<8} {row.client} · {row.service}" for row in rows]
    return DONE, {"visits": visits}, "\n".join([*words, f"{len(rows)} visits are due."])


def plan(arguments: Namespace, app: Application) -> Outcome:
    """Plan an office, save the plan, and confirm who comes unless it is to stay a draft."""
    office = app.office_chosen(arguments.office)
    with Telling() as tell:
        made = app.planning.plan(
            office,
            arguments.from_,
            arguments.days,
            seconds=arguments.seconds,
            iterations=arguments.iterations,
            threads=arguments.threads,
            seed=arguments.seed,
            keep=arguments.keep,
            on_progress=lambda progress: tell(step_words(progress), progress.fraction),
        )
    told = {
        "version": made.version,
        "visits": made.visits,
        "placed": made.placed,
        "unplaced": [_unplaced_json(left) for left in made.unplaced],
        "usual_share": made.usual_share,
        "total": made.total_minor,
        "lines": dict(made.lines),
        "seconds": round(made.seconds, 2),
    }
    draft = app.desk.draft(office)
    decided = None
    if draft is not None and not arguments.draft:
        decided = app.desk.confirm_draft(draft, Role(arguments.role), arguments.reason)
    told |= desk_commands.plan_json(draft, decided)
    words = [
        f"Plan {made.version} of {made.office}: {made.placed} of {made.visits} visits placed,"
        f" {(made.usual_share or 0) * 100:.0f} % by their usual technician,"
        f" {plain_amount(made.total_minor, made.currency)} {made.currency} in all."
    ]
    words += [
        f"Without a place: {left.number} {left.client} ({_reasons(left.reasons)})"
        for left in made.unplaced
    ]
    words += desk_commands.plan_words(draft, decided)
    waits = decided is not None and decided.state is DecisionState.WAITING
    return (NEEDS_A_PERSON if made.unplaced or waits else DONE), told, "\n".join(words)


def draft_listed(arguments: Namespace, app: Application) -> Outcome:
    """List the substitutions of a draft plan."""
    return desk_commands.draft_listed(app, app.office_chosen(arguments.office))


def draft_confirmed(arguments: Namespace, app: Application) -> Outcome:
    """Confirm a draft plan; above the dispatcher's limit it waits for a manager."""
    return desk_commands.draft_confirmed(arguments, app, app.office_chosen(arguments.office))


def visits(arguments: Namespace, app: Application) -> Outcome:
    """List planned and made visits."""
    if arguments.to < arguments.from_:
        raise UserError(f"The span ends on {arguments.to}, before it begins; turn them round.")
    rows = app.planning.visits(arguments.from_, arguments.to)
    told = [
        {
            "visit": row.number,
            "uid": row.uid,
            "technician": row.technician,
            "client": row.client,
            "start": utc_text(row.start),
            "end": utc_text(row.end),
            "status": row.status.value,
            "who": row.who.value,
        }
        for row in rows
    ]
    words = [
        f"{utc_text(row.start)}  {row.number:<8} {row.technician} → {row.client} ({row.who.value})"
        for row in rows
    ]
    return DONE, {"visits": told}, "\n".join([*words, f"{len(rows)} visits."])


def solved(arguments: Namespace) -> Outcome:
    """Solve a problem file and write the plan."""
    os.environ.setdefault("NUMBA_CACHE_DIR", str(kernel_folder()))
    # Loading the search takes a second that the other commands need not wait for.
    from scheduler.solver.search import solve

    problem = _problem(arguments.problem)
    start = None if arguments.start is None else _plan(arguments.start, problem)
    seconds = arguments.seconds
    if seconds is None and arguments.iterations is None:
        seconds = 10.0
    stop = Stop(seconds=seconds, iterations=arguments.iterations)
    found = solve(problem, stop, seed=arguments.seed, threads=arguments.threads, start=start).plan
    _write(arguments.out, json.dumps(plan_to_json(found)))
    whole = not found.unplaced and found.feasible is not False
    told = {
        "total": found.total,
        "unplaced": len(found.unplaced),
        "feasible": found.feasible,
        "plan": str(arguments.out),
    }
    words = (
        f"The plan in {arguments.out} costs {found.total} minor units and leaves out"
        f" {len(found.unplaced)} visits."
    )
    return (DONE if whole else NEEDS_A_PERSON), told, words


def checked(arguments: Namespace) -> Outcome:
    """Hold a plan against its problem."""
    problem = _problem(arguments.problem)
    verdict = check(problem, _plan(arguments.plan, problem))
    words = [*verdict.broken, f"The plan costs {verdict.total} minor units."]
    clean = not verdict.broken and verdict.feasible
    return (DONE if clean else NEEDS_A_PERSON), verdict.as_dict(), "\n".join(words)


@contextmanager
def schedule(target: str, *, create: bool, arguments: Namespace) -> Iterator[Application]:
    """The schedule a command works on; one made for a command that then does nothing goes again.

    It is remembered as the last one once the command is done.
    """
    file = None if "://" in target else Path(target).expanduser()
    begun = file is not None and not file.exists()
    done = False
    try:
        actor = getattr(arguments, "actor", None)
        with Application.open(target, create=create, today=arguments.today, actor=actor) as app:
            yield app
            done = not getattr(arguments, "dry_run", False)
            if done:
                app.remember()
    finally:
        if begun and not done and file is not None:
            remove_schedule(file)


def target_of(arguments: Namespace) -> str:
    """The schedule that a command works on.

    Raises:
        UserError: none was named and none was opened before.

    """
    target = arguments.schedule if arguments.schedule is not None else last_schedule()
    if not target:
        raise UserError(
            "No schedule was opened yet; name one with --schedule FILE, or make the sample with:"
            " familiar demo."
        )
    return str(target)


def step_words(progress: PlanProgress, office: str = "") -> str:
    """What planning does now, for which office."""
    words = _STEPS[progress.step]
    if office and progress.step != "compile":
        words = f"{office}: {words[:1].lower()}{words[1:]}"
    if progress.unplaced is not None:
        words += f", {progress.unplaced} without a place so far"
    return words


_STEPS = {
    "due": "Looking up what is due",
    "facts": "Reading who knows whom",
    "compile": "Compiling the search, once for this computer",
    "search": "Planning",
    "save": "Saving the plan",
}


def _reasons(reasons: Iterable[Reason]) -> str:
    return "; ".join(
        " ".join([reason.code.replace("_", " "), *map(str, reason.facts.values())])
        for reason in reasons
    )


def _unplaced_json(left: UnplacedRow) -> dict[str, Any]:
    return {
        "visit": left.number,
        "client": left.client,
        "reasons": [{"code": reason.code, **reason.facts} for reason in left.reasons],
    }


def _problem(path: Path) -> Problem:
    try:
        return read_problem(_json_file(path))
    except FormatError as problem:
        raise UserError(f"{path}: {problem}") from problem


def _plan(path: Path, problem: Problem) -> Plan:
    try:
        return read_plan(_json_file(path), problem)
    except FormatError as wrong:
        raise UserError(f"{path}: {wrong}") from wrong


def _json_file(path: Path) -> object:
    try:
        return json.loads(path.read_text("utf-8-sig"))
    except OSError as problem:
        raise UserError(f"{path} cannot be read ({problem.strerror}); check its name.") from problem
    except (ValueError, RecursionError) as problem:
        raise UserError(f"{path} is not JSON ({problem}); check the file.") from problem


def _write(path: Path, text: str) -> None:
    if path.is_dir():
        raise UserError(f"{path} is a folder; name a file to write the plan to.")
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(text, "utf-8")
        fresh.replace(path)
    except OSError as problem:
        fresh.unlink(missing_ok=True)
        raise UserError(
            f"{path} cannot be written ({problem.strerror}); choose another place."
        ) from problem


WITH_SCHEDULE: Mapping[str, tuple[Callable[[Namespace, Application], Outcome], bool]] = {
    "import": (imported, True),
    "import undo": (import_undone, False),
    "export": (exchange_commands.exported, False),
    "due": (due, True),
    "plan": (plan, True),
    "visits": (visits, False),
    "absence add": (away_commands.absence_added, False),
    "absence change": (away_commands.absence_changed, False),
    "absence list": (away_commands.absences_listed, False),
    "absence remove": (away_commands.absence_removed, False),
    "closure add": (away_commands.closure_added, False),
    "closure list": (away_commands.closures_listed, False),
    "closure remove": (away_commands.closure_removed, False),
    "draft": (draft_listed, False),
    "confirm": (draft_confirmed, False),
    "options": (desk_commands.options, False),
    "decide": (desk_commands.decide, False),
    "decisions": (desk_commands.decisions, False),
    "approve": (desk_commands.approved, False),
    "refuse": (desk_commands.refused, False),
    "undo": (desk_commands.undone, False),
    "cover": (cover_commands.cover, False),
    "handover": (cover_commands.handover, False),
    "first-assignment": (cover_commands.first_assignment, False),
    "visit confirm": (visit_commands.confirmed, False),
    "visit done": (visit_commands.done, False),
    "visit missed": (visit_commands.missed, False),
    "visit cancel": (visit_commands.cancelled, False),
    "visit reopen": (visit_commands.reopened, False),
    "feeds export": (feed_commands.exported, False),
    "feeds list": (feed_commands.listed, False),
    "feeds way add": (feed_commands.way_added, False),
    "feeds way remove": (feed_commands.way_removed, False),
    "feeds token new": (feed_commands.secret_made, False),
    "feeds token rotate": (feed_commands.secret_made, False),
    "feeds token revoke": (feed_commands.secret_revoked, False),
    "feeds publish": (feed_commands.published, False),
    "feeds serve": (feed_commands.served, False),
    "feeds subscribe": (busy_commands.subscribed, False),
    "feeds unsubscribe": (busy_commands.unsubscribed, False),
    "feeds busy": (busy_commands.busy, False),
    "scorecard": (scorecard_commands.scorecard, False),
    "at-risk": (scorecard_commands.at_risk, False),
}
"""Each command that works on a schedule, and whether it makes one that is missing."""
