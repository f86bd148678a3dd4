"""Rows of what is planned, imported, published and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import FeedLevel, VisitStatus
from scheduler.views.board import Reason
from scheduler.views.feeds import FeedSettings
from scheduler.views.improving import Effects


@dataclass(frozen=True, slots=True)
class DueRow:
    """A visit that is due."""

    visit_id: int
    number: str
    client: str
    due_on: date
    service: str


@dataclass(frozen=True, slots=True)
class UnplacedRow:
    """A visit the plan has no place for."""

    number: str
    client: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan as it was saved; of a draft calendars and clients hear nothing yet.

    ``effects``: against the plan before; None where there was none.
    """

    office: str
    version: int
    visits: int
    placed: int
    usual_visits: int
    visits_with_usual: int
    unplaced: tuple[UnplacedRow, ...]
    total_minor: int
    currency: str
    lines: Mapping[str, int]
    seconds: float
    is_draft: bool
    effects: Effects | None = None

    @property
    def usual_share(self) -> float | None:
        """Visits by the usual technician among placed visits of clients who have one."""
        return self.usual_visits / self.visits_with_usual if self.visits_with_usual else None


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """How planning goes: what it does (``step`` is a code), and the best total so far."""

    step: str
    seconds: float = 0.0
    total_minor: int | None = None
    unplaced: int | None = None
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class PlannedVisitRow:
    """A visit with its planned or actual time."""

    visit_id: int
    number: str
    uid: str
    technician: str
    client: str
    start: datetime
    end: datetime
    status: VisitStatus
    who: Who


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A field of an imported row that was refused or is in doubt; ``row`` as a table shows it."""

    row: int
    field: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would read: the columns found and which field each was taken for.

    ``samples`` are the first rows, cleaned, in the order of ``fields``; of a ``headless`` list,
    whose columns have no names, the very first row is one of them. ``sheet`` is the one read of
    a spreadsheet with several.
    """

    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    fields: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    encoding: str
    delimiter: str
    headless: bool = False
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do; ``batch`` is None where nothing was changed."""

    read: int
    blank: int
    created: int
    updated: int
    unchanged: int
    refused: tuple[RowProblem, ...]
    warnings: tuple[RowProblem, ...]
    batch: int | None
    rejected_file: str | None


def feed_file(code: str) -> str:
    """The name of a feed's file."""
    return f"familiar-{code}.ics"


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A technician's feed; ``goes``: there is a way that it takes."""

    technician_id: int
    technician: str
    code: str
    level: FeedLevel
    stale: bool
    published_at: datetime | None
    call_since: datetime | None = None
    goes: bool = False
    language: str = "en"
    days_back: int = 7
    days_ahead: int = 60

    @property
    def settings(self) -> FeedSettings:
        """What somebody chose for it."""
        return FeedSettings(self.level, self.language, self.days_back, self.days_ahead)

    @property
    def file(self) -> str:
        """The name of its file, which names no person."""
        return feed_file(self.code)


@dataclass(frozen=True, slots=True)
class ExportedFeed:
    """A feed file that was written."""

    technician: str
    file: str
    events: int
    sha256: str
