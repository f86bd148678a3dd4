"""Lines: the signed amounts of money that every plan, road and breakdown is made of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Line(StrEnum):
    """The closed list of price lines, in the order in which breakdowns show them."""

    DRIVE = "drive"
    TIME = "time"
    OVERTIME = "overtime"
    DAYS = "days"
    LEARNING = "learning"
    LOSING_CLIENT = "losing_client"
    WORD_OF_MOUTH = "word_of_mouth"
    CALL_BACK = "call_back"
    EXTRA_TECHNICIANS = "extra_technicians"
    MOVED_DAY = "moved_day"
    MOVED_TIME = "moved_time"
    CREDIT = "credit"
    LATE = "late"
    UNPLACED = "unplaced"


class Source(StrEnum):
    """What an amount rests on.

    ``ASSUMPTION`` is shown as "your assumption"; ``LEARNED`` was seen in the office's own past.
    """

    MEASURED = "measured"
    PRICE_BOOK = "price_book"
    ASSUMPTION = "assumption"
    LEARNED = "learned"


Input = int | float | str
"""One number or word that an amount was made from."""

LOSS = (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH)
"""What it costs that a client may leave because somebody else comes."""

LEARNED_FROM = "learned_from"
"""The input of a learned line that says from how many visits."""

BEFORE = "before_minor"
"""The input of a signed line that says what the same line was before."""

SOLVER_LINES: Mapping[Line, str] = MappingProxyType(
    {line: line.value for line in Line}
    | dict.fromkeys(
        (Line.LEARNING, Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.CALL_BACK), "continuity"
    )
    | dict.fromkeys((Line.MOVED_DAY, Line.MOVED_TIME, Line.CREDIT), "moved")
)
"""The name under which the public problem and plan format carries each line."""


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One signed amount of money in a breakdown.

    ``amount_minor`` is in minor units, a cost is positive. ``entry`` is the key of the price
    book's entry the amount came from, None where it was measured. ``inputs`` are the named
    numbers it was made from, in the order in which the formula reads.
    """

    line: Line
    amount_minor: int
    source: Source
    entry: str | None = None
    inputs: tuple[tuple[str, Input], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the line as values that JSON can keep."""
        return {
            "line": self.line.value,
            "amount_minor": self.amount_minor,
            "source": self.source.value,
            "entry": self.entry,
            "inputs": [list(pair) for pair in self.inputs],
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "PriceLine":
        """Return the line that ``to_json`` has kept."""
        return cls(
            Line(kept["line"]),
            kept["amount_minor"],
            Source(kept["source"]),
            kept["entry"],
            tuple((name, value) for name, value in kept["inputs"]),
        )


def total(lines: Iterable[PriceLine]) -> int:
    """Return the sum of the amounts, in minor units."""
    return sum(line.amount_minor for line in lines)


def by_line(lines: Iterable[PriceLine]) -> dict[Line, int]:
    """Return the sum of each line that occurs, in the order of the closed list."""
    sums = dict.fromkeys(Line, 0)
    seen = set()
    for line in lines:
        sums[line.line] += line.amount_minor
        seen.add(line.line)
    return {line: amount for line, amount in sums.items() if line in seen}


def folded(lines: Iterable[PriceLine]) -> dict[str, int]:
    """Return every line of the plan format with its sum; the sums add up to ``total``."""
    sums = dict.fromkeys(SOLVER_LINES.values(), 0)
    for line in lines:
        sums[SOLVER_LINES[line.line]] += line.amount_minor
    return sums
