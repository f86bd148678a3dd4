"""What a person notes on visits, and what became of it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from scheduler.model.kinds import VisitStatus


@dataclass(frozen=True, slots=True)
class AskedForm:
    """What a client waits for, and who owns it."""

    text: str
    owner: str
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class DoneForm:
    """A visit that was made; times and technician are the planned ones where none are given.

    What was learned travels to whoever comes next, as does what was recommended to the client.
    """

    visit_id: int
    start: datetime | None = None
    end: datetime | None = None
    technician_id: int | None = None
    outcome: str = ""
    learned: tuple[str, ...] = ()
    questions: tuple[AskedForm, ...] = ()
    recommended: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A visit as it is after something was noted on it; ``has_place`` where it is planned."""

    visit_id: int
    number: str
    client: str
    status: VisitStatus
    has_place: bool


@dataclass(frozen=True, slots=True)
class NotedRow:
    """What was noted, and the change set that takes it back; None where nothing changed."""

    change_set: int | None
    visits: tuple[MarkedRow, ...] = field(default=())
