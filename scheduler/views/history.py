"""What was done, as the history shows it: a line for each change set, and one of them opened.

Codes and plain values only; the words are the front's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scheduler.continuity.lines import PriceLine

Value = str | int | float | bool | None
"""What stood in a field."""


class HistoryKind(StrEnum):
    """What change sets are about, to look for those of one kind."""

    MOVES = "moves"
    PLANS = "plans"
    DECISIONS = "decisions"
    AWAY = "away"
    VISITS = "visits"
    RECORDS = "records"
    IMPORTS = "imports"


KIND_OF: Mapping[str, HistoryKind] = {
    "move": HistoryKind.MOVES,
    "pin": HistoryKind.MOVES,
    "unpin": HistoryKind.MOVES,
    "length": HistoryKind.MOVES,
    "along": HistoryKind.MOVES,
    "alone": HistoryKind.MOVES,
    "plan": HistoryKind.PLANS,
    "confirm_plan": HistoryKind.PLANS,
    "decide": HistoryKind.DECISIONS,
    "propose": HistoryKind.DECISIONS,
    "refuse": HistoryKind.DECISIONS,
    "price": HistoryKind.DECISIONS,
    "handover": HistoryKind.DECISIONS,
    "notice": HistoryKind.DECISIONS,
    "absence": HistoryKind.AWAY,
    "closure": HistoryKind.AWAY,
    "visit": HistoryKind.VISITS,
    "done": HistoryKind.VISITS,
    "missed": HistoryKind.VISITS,
    "cancelled": HistoryKind.VISITS,
    "reopen": HistoryKind.VISITS,
    "told": HistoryKind.VISITS,
    "untold": HistoryKind.VISITS,
    "import": HistoryKind.IMPORTS,
}
"""The kind of each command; what is not named here is about records."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A change set in the history; ``in_force`` is False once it was taken back.

    ``undone_by`` and ``undone_at`` say who took it back. ``summary`` holds what its sentence
    needs; older entries hold less of it.
    """

    id: int
    at: datetime
    actor: str
    command: str
    summary: Mapping[str, str | int]
    reason: str
    in_force: bool
    office: str = ""
    zone: str = "UTC"
    undone_by: str = ""
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What would be taken back next, and what would be brought back; None where nothing would."""

    undo: HistoryRow | None
    redo: HistoryRow | None


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """Which change sets are looked for; every word of ``text`` has to be in what they say.

    ``office_id``: those of this office and those of no office in particular.
    """

    actor: str | None = None
    kind: HistoryKind | None = None
    text: str = ""
    office_id: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryRows:
    """Some change sets, the newest first; ``more`` tells whether there are older ones."""

    rows: tuple[HistoryRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class WhereRow:
    """Where a visit was planned."""

    technician: str
    day: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that was changed, by the name of its column."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class VisitChange:
    """What became of a visit. ``before`` and ``after`` are None where it had no place."""

    visit_id: int
    number: str
    client: str
    before: WhereRow | None
    after: WhereRow | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether its place changed."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What became of a record that is no visit, by the name of its table."""

    entity: str
    name: str
    made: bool
    removed: bool
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryDetails:
    """A change set opened. ``lines`` are the money it was shown with; ``total_minor`` their sum.

    ``more`` counts changes that are not listed.
    """

    row: HistoryRow
    visits: tuple[VisitChange, ...]
    records: tuple[RecordChange, ...]
    more: int
    lines: tuple[PriceLine, ...]
    total_minor: int
    currency: str
