"""What a decision keeps beside its roads: who was to come before, and what a manager weighs."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from scheduler.views.board import Reason
from scheduler.views.desk import Bounds, ComingRow


def coming_json(technician: str | None, start: datetime | None) -> dict[str, Any] | None:
    """Who was to come, and when; None where nobody was."""
    if technician is None:
        return None
    at = None if start is None else start.astimezone(UTC).isoformat()
    return {"technician": technician, "start": at}


def coming(kept: Mapping[str, Any] | None) -> ComingRow | None:
    """Who was to come, as it was kept; None also for decisions that did not keep it."""
    if kept is None:
        return None
    start = kept["start"]
    return ComingRow(kept["technician"], start and datetime.fromisoformat(start))


def bounds_json(
    limit_minor: int, essential: Sequence[str], broken: Iterable[Reason] = ()
) -> dict[str, Any]:
    """What goes beyond what a dispatcher decides alone."""
    return {
        "limit": limit_minor,
        "essential": list(essential),
        "broken": [{"code": one.code, "facts": dict(one.facts)} for one in broken],
    }


def bounds(kept: Mapping[str, Any] | None) -> Bounds | None:
    """What goes beyond it, as it was kept; None for decisions that did not keep it."""
    if kept is None:
        return None
    broken = tuple(Reason(one["code"], one["facts"]) for one in kept["broken"])
    return Bounds(kept["limit"], tuple(kept["essential"]), broken)
