"""A program that does one thing to a schedule and tells of every statement before it is sent.

Started as ``python -m tests.store.ended WHAT FILE [LIST_OR_TARGET]``. Whoever started it reads a
line for each statement, commits among them, and SAVED when all is done, and answers each; where no
answer comes the program stands still and can be ended in the middle of whatever it does.
"""

import sys
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from scheduler.app import Application
from scheduler.model.kinds import Role
from scheduler.moving import Moving
from scheduler.store.engine import connect
from scheduler.store.schema import open_schedule

TODAY = date(2026, 11, 24)


def main(what: str, file: str, *more: str) -> None:
    """Do it."""
    if what == "migrate":
        _tell_of_statements()
        open_schedule(file, create=False).close()
        _tell("SAVED")
        return
    if what == "move":
        source = connect(file)
        _tell_of_statements()
        Moving(source).move(more[0])
        source.close()
        _tell("SAVED")
        return
    with Application.open(file, create=False, today=TODAY, actor="Mia") as app:
        # Whatever is made ready on the way is no part of what is done.
        office = app.records.offices()[0].id
        draft = app.desk.draft(office)
        _tell_of_statements()
        if what == "import":
            app.exchange.run(office, "clients", Path(more[0]), {})
        else:
            assert draft is not None
            app.desk.confirm_draft(draft, Role.MANAGER, "Confirmed.")
        _tell("SAVED")


def _tell_of_statements() -> None:
    event.listen(Engine, "before_cursor_execute", _statement)
    event.listen(Engine, "commit", _commit)


def _statement(
    _connection: Any, _cursor: Any, statement: str, _parameters: Any, _context: Any, _many: bool
) -> None:
    _tell(statement.split(None, 1)[0])


def _commit(_connection: Any) -> None:
    _tell("COMMIT")


def _tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
