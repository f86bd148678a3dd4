"""The commands of backups: they work on a schedule that nobody can open any more as well."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Mapping
from typing import Any

from scheduler.backups import Backups
from scheduler.dates.localtime import utc_text
from scheduler.views.backups import BackupLook, BackupRow, Why
from scheduler.views.history import HistoryRow

DONE = 0

Outcome = tuple[int, dict[str, Any], str]

WHY = {
    Why.DAILY: "daily",
    Why.BEFORE_UPDATE: "before an update",
    Why.BEFORE_RESTORE: "before a restore",
    Why.BY_HAND: "by hand",
}
"""Why a backup was made, in English."""


def add_parsers(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    """What may be said of backups."""
    listed = actions.add_parser("backups", parents=[shared], help="list the backups of a schedule")
    made = actions.add_parser("backup", parents=[shared], help="back a schedule up now")
    for one in (listed, made):
        one.add_argument(
            "file", nargs="?", metavar="FILE", help="the schedule (default: the last one opened)"
        )
    back = actions.add_parser(
        "restore", parents=[shared], help="put a backup in the place of a schedule"
    )
    back.add_argument("file", metavar="FILE", help="the schedule")
    back.add_argument(
        "backup", metavar="BACKUP", help="a name that familiar backups lists, or a file"
    )
    back.add_argument(
        "--dry-run", action="store_true", help="only say what is in it and what would be lost"
    )


def listed(arguments: Namespace, target: str) -> Outcome:
    """List the backups, the newest first."""
    backups = Backups(target)
    rows = backups.rows()
    words = [
        f"{row.made_at.astimezone():%Y-%m-%d %H:%M}  {WHY[row.why]:<17} {row.file.name}"
        for row in rows
    ]
    words.append(f"{len(rows)} backups in {backups.folder}.")
    told = {"folder": str(backups.folder), "backups": [_row_json(row) for row in rows]}
    return DONE, told, "\n".join(words)


def made(arguments: Namespace, target: str) -> Outcome:
    """Make one now."""
    row = Backups(target).make()
    return DONE, _row_json(row), f"The backup is {row.file}."


def restored(arguments: Namespace, target: str) -> Outcome:
    """Put a backup in the place of the schedule, or only say what that would change."""
    backups = Backups(target)
    backup = backups.named(arguments.backup)
    look = backups.look(backup)
    told = _look_json(look)
    words = _look_words(look)
    if arguments.dry_run:
        return DONE, told, "\n".join(words)
    back = backups.restore(backup)
    told["kept"] = None if back.kept is None else str(back.kept)
    words.append(f"{target} is now as it was in that backup.")
    if back.kept is not None:
        words.append(f"What was there before is kept in {back.kept}; restore that to go back.")
    return DONE, told, "\n".join(words)


COMMANDS: Mapping[str, Callable[[Namespace, str], Outcome]] = {
    "backups": listed,
    "backup": made,
    "restore": restored,
}
"""Each command of backups; they are given the file or address of the schedule."""


def _row_json(row: BackupRow) -> dict[str, Any]:
    return {
        "file": str(row.file),
        "made": utc_text(row.made_at),
        "bytes": row.size,
        "why": row.why.value,
    }


def _look_json(look: BackupLook) -> dict[str, Any]:
    return {
        "backup": str(look.file),
        "last": None if look.last is None else _done_json(look.last),
        "offices": list(look.offices),
        "clients": look.clients,
        "technicians": look.technicians,
        "planned": look.planned,
        "lost": look.lost,
        "lost_last": [_done_json(row) for row in look.lost_rows],
        "returning": look.returning,
        "older": look.older,
    }


def _done_json(row: HistoryRow) -> dict[str, Any]:
    return {
        "change": row.id,
        "at": utc_text(row.at),
        "actor": row.actor,
        "command": row.command,
        "summary": dict(row.summary),
    }


def _look_words(look: BackupLook) -> list[str]:
    words = [
        f"{look.file.name}: {', '.join(look.offices) or 'no office'}; clients: {look.clients},"
        f" technicians: {look.technicians}, visits planned: {look.planned}."
    ]
    if look.last is not None:
        words.append(f"Last done in it: {_done_words(look.last)}")
    if look.lost is None:
        words.append("The schedule cannot be read, so nobody can say what was done since.")
    else:
        words.append(f"Done since, and lost by restoring: {look.lost}.")
        words += [f"  {_done_words(row)}" for row in look.lost_rows]
    if look.returning:
        words.append(f"Done in it only, and back by restoring: {look.returning}.")
    return words


def _done_words(row: HistoryRow) -> str:
    name = row.summary.get("name", "")
    what = f"{row.command.replace('_', ' ')} {name}".strip()
    return f"{utc_text(row.at)}  {row.actor}: {what} (change {row.id})"
