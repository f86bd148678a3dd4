"""What became of a move by hand."""

from dataclasses import dataclass

from scheduler.views.desk import DecisionRow
from scheduler.views.hand import DropRow


@dataclass(frozen=True, slots=True)
class MovedRow:
    """A move as it was saved; ``change_set`` is None while it waits for a manager.

    ``decision`` is there where somebody else comes.
    """

    row: DropRow
    change_set: int | None
    plan_version: int
    decision: DecisionRow | None
