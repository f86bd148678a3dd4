"""The commands that read technicians' own calendars, and decide about the times in them."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from scheduler.app import Application
from scheduler.dates.localtime import utc_text
from scheduler.model.kinds import AbsenceKind
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow

if TYPE_CHECKING:
    from scheduler.views.records import RecordedAbsence

DONE, NEEDS_A_PERSON = 0, 1
ALL = "all"
KINDS = (AbsenceKind.HOLIDAY, AbsenceKind.TRAINING, AbsenceKind.SICK)
NOTE = "By the technician's own calendar."

Outcome = tuple[int, dict[str, Any], str]


def add_parsers(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    """What may be said after ``familiar feeds`` about technicians' own calendars."""
    add = actions.add_parser(
        "subscribe",
        parents=[shared],
        help="read a technician's own calendar, now, and every hour while the window is open",
    )
    add.add_argument("address", metavar="ADDRESS", help="https:, webcal: or file:, or a .ics file")
    add.add_argument("--technician", required=True, metavar="TECH", help="whose")
    add.set_defaults(command="feeds subscribe")
    remove = actions.add_parser("unsubscribe", parents=[shared], help="read one no more")
    remove.add_argument("calendar", type=_number, metavar="CALENDAR")
    remove.set_defaults(command="feeds unsubscribe")
    busy = actions.add_parser(
        "busy", parents=[shared], help="the times in them that may be absences, and what they are"
    )
    busy.add_argument("--technician", metavar="TECH", help="whose; without it everybody's")
    busy.add_argument("--read", action="store_true", help="read the calendars again first")
    busy.add_argument(
        "--confirm", nargs="+", default=(), type=_time, metavar="TIME", help="are absences (or all)"
    )
    busy.add_argument(
        "--ignore", nargs="+", default=(), type=_time, metavar="TIME", help="are none (or all)"
    )
    kinds = [kind.value for kind in KINDS]
    busy.add_argument("--kind", choices=kinds, default=kinds[0], help="of what is confirmed")
    busy.set_defaults(command="feeds busy")


def subscribed(arguments: Namespace, app: Application) -> Outcome:
    """Read a technician's own calendar from now on, and say what may be an absence."""
    technician, _zone = app.records.technician_named(arguments.technician)
    made = app.own_calendars.subscribe(technician, arguments.address)
    times = [row for row in app.own_calendars.times() if row.calendar_id == made.id]
    words = [
        f"Calendar {made.id} of {made.technician}, {made.address}, is read from now on.",
        *_words(times),
    ]
    return DONE, {**_told_calendar(made), "to_confirm": _told(times)}, "\n".join(words)


def unsubscribed(arguments: Namespace, app: Application) -> Outcome:
    """Read a calendar no more."""
    app.own_calendars.unsubscribe(arguments.calendar)
    words = f"Calendar {arguments.calendar} is read no more; absences made of it stay."
    return DONE, {"calendar": arguments.calendar}, words


def busy(arguments: Namespace, app: Application) -> Outcome:
    """Decide about times, and list the calendars with those that wait."""
    own = app.own_calendars
    name = arguments.technician
    whose = None if name is None else app.records.technician_named(name)[0]

    def calendars() -> list[OwnCalendarRow]:
        return [row for row in own.rows() if whose in (None, row.technician_id)]

    def times() -> list[BusyRow]:
        return [row for row in own.times() if whose in (None, row.technician_id)]

    read = own.read([row.id for row in calendars()]) if arguments.read else ()
    made = own.confirm(_chosen(arguments.confirm, times()), AbsenceKind(arguments.kind), NOTE)
    own.ignore(_chosen(arguments.ignore, times()))
    rows, left = calendars(), times()
    trouble = dict.fromkeys(one.error for one in read if one.error)
    trouble |= dict.fromkeys(row.last_error for row in rows if row.last_error)
    told = {
        "calendars": [_told_calendar(row) for row in rows],
        "confirmed": [_told_absence(one) for one in made],
        "to_confirm": _told(left),
        "trouble": list(trouble),
    }
    words = [*map(_calendar_words, rows), *trouble, *map(_absence_words, made), *_words(left)]
    return (NEEDS_A_PERSON if trouble else DONE), told, "\n".join(words)


def _chosen(wanted: Sequence[int | str], times: Iterable[BusyRow]) -> list[int]:
    if ALL in wanted:
        return [row.id for row in times if row.absence_id is None]
    return [one for one in wanted if isinstance(one, int)]


def _told(rows: Iterable[BusyRow]) -> list[dict[str, Any]]:
    return [
        {
            "time": row.id,
            "calendar": row.calendar_id,
            "technician": row.technician,
            "start": utc_text(row.start),
            "end": utc_text(row.end),
            "repeats": row.repeats,
            "gone_absence": row.absence_id,
        }
        for row in rows
    ]


def _told_calendar(row: OwnCalendarRow) -> dict[str, Any]:
    return {
        "calendar": row.id,
        "technician": row.technician,
        "address": row.address,
        "read": utc_text(row.read_at),
        "failing_since": row.failing_since and utc_text(row.failing_since),
    }


def _told_absence(made: "RecordedAbsence") -> dict[str, Any]:
    return {
        "absence": made.id,
        "technician": made.technician,
        "affected": [row.number for row in made.affected],
    }


def _words(rows: Sequence[BusyRow]) -> list[str]:
    told = []
    for row in rows:
        span = f"{row.id:>4}  {row.technician}: {utc_text(row.start)} to {utc_text(row.end)}"
        if row.absence_id is not None:
            told.append(
                f"{span}, no longer in the calendar; take it out with:"
                f" familiar absence remove {row.absence_id}"
            )
        else:
            told.append(span + ", repeats" * row.repeats)
    new = sum(row.absence_id is None for row in rows)
    hint = "; decide with: familiar feeds busy --confirm TIME… --ignore TIME…" if new else "."
    return [*told, f"{new} times to confirm{hint}"]


def _calendar_words(row: OwnCalendarRow) -> str:
    since = f", failing since {utc_text(row.failing_since)}" if row.failing_since else ""
    return (
        f"Calendar {row.id} of {row.technician}, {row.address}: read {utc_text(row.read_at)}{since}"
    )


def _absence_words(made: "RecordedAbsence") -> str:
    return (
        f"Absence {made.id} of {made.technician} is recorded; it hits {len(made.affected)} planned"
        " visits."
    )


def _time(text: str) -> int | str:
    return ALL if text == ALL else _number(text)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise ArgumentTypeError(f"{text[:20]!r} is not a number from the list of feeds busy")
    return int(text)
