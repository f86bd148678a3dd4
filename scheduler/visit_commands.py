"""The commands that note something on one visit."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from scheduler.app import Application
from scheduler.views.marks import DoneForm, NotedRow

DONE = 0

Outcome = tuple[int, dict[str, Any], str]


def confirmed(arguments: Namespace, app: Application) -> Outcome:
    """The client was told when somebody comes."""
    return _noted(arguments, app, lambda visit: app.visits.confirm([visit], arguments.note))


def done(arguments: Namespace, app: Application) -> Outcome:
    """The visit was made."""
    by = None if arguments.by is None else app.records.technician_named(arguments.by)[0]
    return _noted(
        arguments,
        app,
        lambda visit: app.visits.done(DoneForm(visit, technician_id=by, outcome=arguments.note)),
    )


def missed(arguments: Namespace, app: Application) -> Outcome:
    """Nobody came, or nobody was let in."""
    return _noted(arguments, app, lambda visit: app.visits.missed(visit, arguments.note))


def cancelled(arguments: Namespace, app: Application) -> Outcome:
    """The client does not want the visit this time."""
    return _noted(arguments, app, lambda visit: app.visits.cancelled(visit, arguments.note))


def reopened(arguments: Namespace, app: Application) -> Outcome:
    """The visit is to be made after all."""
    return _noted(arguments, app, app.visits.reopen)


def _noted(arguments: Namespace, app: Application, note: Callable[[int], NotedRow]) -> Outcome:
    made = note(app.desk.visit_named(arguments.visit))
    (row,) = made.visits
    told = {
        "visit": row.number,
        "client": row.client,
        "status": row.status.value,
        "has_place": row.has_place,
        "change_set": made.change_set,
    }
    words = f"{row.number} ({row.client}) is {row.status.value}."
    if made.change_set is None:
        return DONE, told, f"{words} It was before; nothing changed."
    return DONE, told, f"{words} Take it back with: familiar undo {made.change_set} --actor NAME"
