"""What a list of any kind shares while it is written to the schedule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from scheduler.exchange import cleaning
from scheduler.exchange.cleaning import Refused
from scheduler.exchange.rows import problem
from scheduler.exchange.tables import TableRow
from scheduler.model.office import Office
from scheduler.store.journal import Unit
from scheduler.views.work import RowProblem

T = TypeVar("T")

SAME_DEGREES = 1e-9
"""Coordinates that differ by less are one place: a tenth of a millimetre."""


class Fate(StrEnum):
    """What became of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class RowRefused(Refused):
    """A clean row that does not fit what the schedule holds; ``field`` is where it does not."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row's fate, with the problem of a refused row and the doubts of one that was taken."""

    source: TableRow
    fate: Fate
    refused: RowProblem | None = None
    warnings: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A clean row on its way into the schedule, beside the cells it was made of."""

    source: TableRow
    raw: Mapping[str, str]
    row: T
    warnings: tuple[RowProblem, ...]

    def problem(self, field: str, reason: str) -> RowProblem:
        """A problem of this row."""
        return problem(self.source.number, field, self.raw.get(field, ""), reason)

    def taken(self, fate: Fate, *more: RowProblem) -> Outcome:
        """The outcome of a row that was taken, with ``more`` doubts than the cells gave."""
        return Outcome(self.source, fate, None, (*self.warnings, *more))

    def refused(self, refusal: RowRefused) -> Outcome:
        """The outcome of a row that was not."""
        return Outcome(self.source, Fate.REFUSED, self.problem(refusal.field, str(refusal)))


@dataclass(frozen=True, slots=True)
class Target:
    """Where rows are written: the command, the office, and the day it is there."""

    unit: Unit
    office: Office
    today: date


class ListWriter(Protocol[T]):
    """Writes the clean rows of one list to the schedule, some at a time, from top to bottom."""

    def take(self, entries: Sequence[Entry[T]]) -> list[Outcome]:
        """Write ``entries`` and say what became of each, in their order."""
        ...


def said(**values: Any) -> dict[str, Any]:
    """The values that a row gives; what it leaves empty stays in the schedule as it is."""
    return {name: value for name, value in values.items() if value not in ("", None)}


def changes(entity: object, wanted: Mapping[str, Any], country: str = "") -> dict[str, Any]:
    """The part of ``wanted`` that ``entity`` does not hold yet.

    What somebody typed into a form in another spelling, such as a phone number as it is dialled in
    ``country``, says the same.
    """
    return {
        name: value
        for name, value in wanted.items()
        if not _says(getattr(entity, name), name, value, country)
    }


def _says(held: object, name: str, value: object, country: str) -> bool:
    if isinstance(held, float) and isinstance(value, float):
        # A spreadsheet keeps fifteen digits of a coordinate.
        return abs(held - value) < SAME_DEGREES
    if held == value or not isinstance(held, str):
        return held == value
    match name:
        case "phone":
            return cleaning.phone(held, country)[0] == value
        case "postal_code":
            return cleaning.postal_code(held, country)[0] == value
        case "email":
            return cleaning.email(held)[0] == value
        case "notes":
            return cleaning.note(held) == value
        case _:
            return cleaning.note(held).replace("\n", " ") == value


def change(entity: object, differing: Mapping[str, Any]) -> None:
    """Give ``entity`` its new values."""
    for name, value in differing.items():
        setattr(entity, name, value)
