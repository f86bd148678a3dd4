"""The command that moves a schedule to a shared database, or to a file: it opens neither."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from dataclasses import asdict
from typing import Any

from scheduler.moving import Moving, with_password
from scheduler.store.engine import connect
from scheduler.telling import Telling
from scheduler.views.moving import MoveProgress, Step

DONE = 0

Outcome = tuple[int, dict[str, Any], str]


def add_parsers(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    """What may be said of moving."""
    move = actions.add_parser(
        "move",
        parents=[shared],
        help="copy a whole schedule to an empty shared database, or back to a file",
    )
    move.add_argument(
        "target",
        metavar="ADDRESS_OR_FILE",
        help="postgresql://USER:PASSWORD@SERVER/DATABASE of an empty database, or a new file",
    )
    move.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )
    move.add_argument("--dry-run", action="store_true", help="only say what would be copied")


def moved(arguments: Namespace, source: str) -> Outcome:
    """Copy the schedule, or only look whether it can be and what would be copied."""
    target = arguments.target
    if arguments.password_stdin:
        target = with_password(target, sys.stdin.readline().rstrip("\n"))
    store = connect(source)
    try:
        moving = Moving(store)
        look = moving.look(target)
        told: dict[str, Any] = asdict(look)
        words = [
            f"{', '.join(look.offices) or 'no office'}; clients: {look.clients}, technicians:"
            f" {look.technicians}, visits: {look.visits}, changes in the history: {look.changes}."
        ]
        if look.passwords:
            words.append(
                f"Passwords and secret addresses of calendars: {look.passwords}; they stay in the"
                " key store of this computer, and are entered again on others."
            )
        if look.exposed:
            words.append(
                "The connection is not encrypted; if the server can do it, write"
                " ?sslmode=require at the end of the address."
            )
        if arguments.dry_run:
            words.append(f"All of it would be copied from {look.source} to {look.target}.")
            return DONE, told, "\n".join(words)
        with Telling() as tell:
            row = moving.move(target, lambda progress: tell(_words(progress), progress.fraction))
        moving.remember(target)
    finally:
        store.close()
    told |= {"tables": row.tables, "rows": row.rows}
    words.append(
        f"{row.rows} rows of {row.tables} tables are copied to {row.target} and compared."
        f" Familiar opens it from now on. {row.source} is as it was: keep it, and let nobody work"
        " in it any more."
    )
    return DONE, told, "\n".join(words)


def _words(progress: MoveProgress) -> str:
    name = progress.table.replace("_", " ")
    rows = f"{name}, {progress.rows} of {progress.all_rows}"
    if progress.step is Step.READ:
        return "Reading the schedule"
    return f"Copying {rows}" if progress.step is Step.COPY else f"Comparing {rows}"
