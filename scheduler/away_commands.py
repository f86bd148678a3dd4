"""The commands that say who cannot work, and which sites are closed."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from scheduler.app import Application
from scheduler.dates.localtime import from_minutes, midnight_utc, utc_text, wall_to_minutes
from scheduler.model.kinds import AbsenceKind
from scheduler.views.records import (
    AbsenceForm,
    AffectedRow,
    ClosureForm,
    RecordedAbsence,
    RecordedClosure,
)

DONE = 0

Outcome = tuple[int, dict[str, Any], str]


def absence_added(arguments: Namespace, app: Application) -> Outcome:
    """Record an absence and say which visits it hits."""
    technician, zone = app.records.technician_named(arguments.technician)
    kind = AbsenceKind(arguments.kind)
    form = AbsenceForm(technician, *_span(arguments, zone), kind, arguments.note)
    made = app.records.record_absence(form)
    words = _affected_words(made.affected)
    words.append(
        f"Absence {made.id} of {made.technician} is recorded; it hits {len(made.affected)} planned"
        f" visits. Take it out with: familiar absence remove {made.id}"
    )
    return DONE, _affected_json("absence", made), "\n".join(words)


def absences_listed(arguments: Namespace, app: Application) -> Outcome:
    """List the absences that are not over."""
    rows = app.records.absences()
    told = [
        {
            "absence": row.id,
            "technician": row.technician,
            "kind": row.kind.value,
            "from": utc_text(row.start),
            "to": utc_text(row.end),
            "note": row.note,
        }
        for row in rows
    ]
    words = [
        f"{row.id:>4}  {row.technician}: {row.kind.value}, {utc_text(row.start)} to"
        f" {utc_text(row.end)}"
        for row in rows
    ]
    return DONE, {"absences": told}, "\n".join([*words, f"{len(rows)} absences."])


def absence_removed(arguments: Namespace, app: Application) -> Outcome:
    """Take an absence out again."""
    app.records.remove_absence(arguments.absence)
    return (
        DONE,
        {"removed": arguments.absence},
        f"Absence {arguments.absence} is taken out; the plan stays as it is.",
    )


def absence_changed(arguments: Namespace, app: Application) -> Outcome:
    """Change when an absence is, and say which visits it hits now."""
    kept = app.records.absence(arguments.absence)
    zone = app.records.zone_of_technician(kept.technician_id)
    form = AbsenceForm(
        kept.technician_id,
        *_span(arguments, zone),
        kept.kind if arguments.kind is None else AbsenceKind(arguments.kind),
        kept.note,
    )
    made = app.records.change_absence(arguments.absence, form)
    words = _affected_words(made.affected)
    words.append(
        f"Absence {made.id} of {made.technician} is changed; it hits {len(made.affected)} planned"
        " visits."
    )
    return DONE, _affected_json("absence", made), "\n".join(words)


def closure_added(arguments: Namespace, app: Application) -> Outcome:
    """Record that a client's site is closed, and say which visits that hits."""
    client = app.records.client_named(arguments.client)
    form = ClosureForm(client, arguments.from_, arguments.to, arguments.note)
    made = app.records.record_closure(form)
    words = _affected_words(made.affected)
    words.append(
        f"Closure {made.id} of {made.client} is recorded; it hits {len(made.affected)} planned"
        f" visits. Take it out with: familiar closure remove {made.id}"
    )
    return DONE, _affected_json("closure", made), "\n".join(words)


def closures_listed(arguments: Namespace, app: Application) -> Outcome:
    """List the closures that are not over."""
    rows = app.records.closures()
    told = [
        {
            "closure": row.id,
            "client": row.client,
            "from": row.first.isoformat(),
            "to": row.last.isoformat(),
            "note": row.note,
        }
        for row in rows
    ]
    words = [f"{row.id:>4}  {row.client}: closed {row.first} to {row.last}" for row in rows]
    return DONE, {"closures": told}, "\n".join([*words, f"{len(rows)} closures."])


def closure_removed(arguments: Namespace, app: Application) -> Outcome:
    """Take a closure out again."""
    app.records.remove_closure(arguments.closure)
    return (
        DONE,
        {"removed": arguments.closure},
        f"Closure {arguments.closure} is taken out; the plan stays as it is.",
    )


def _affected_json(name: str, made: RecordedAbsence | RecordedClosure) -> dict[str, Any]:
    return {
        name: made.id,
        "plan_version": made.plan_version,
        "affected": [
            {
                "visit": row.number,
                "client": row.client,
                "day": row.day.isoformat(),
                "start": utc_text(row.start),
            }
            for row in made.affected
        ],
    }


def _affected_words(rows: Iterable[AffectedRow]) -> list[str]:
    return [f"{utc_text(row.start)}  {row.number:<8} {row.client}" for row in rows]


def _span(arguments: Namespace, zone: str) -> tuple[datetime, datetime]:
    """From and to as instants; a last day without a time belongs to it."""
    (first, opens), (last, closes) = arguments.from_, arguments.to
    start = _instant(first, opens or time(), zone)
    if closes is not None:
        return start, _instant(last, closes, zone)
    return start, midnight_utc(last + timedelta(days=1), zone)


def _instant(day: date, wall: time, zone: str) -> datetime:
    return from_minutes(day, wall_to_minutes(day, wall, zone), zone)
