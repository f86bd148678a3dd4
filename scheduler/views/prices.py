"""What the page of the price book shows: entries, versions, and what a change would have made."""

from dataclasses import dataclass
from datetime import datetime

from scheduler.continuity.lines import Line
from scheduler.continuity.price_book import Unit


@dataclass(frozen=True, slots=True)
class PriceEntryRow:
    """One entry of the price book: whole numbers of ``unit``, from ``least`` to ``most``.

    ``lines`` are the price lines it goes into; an entry without one is a rule, not a price.
    ``learned`` is the number of visits of the office's own past that the value was learned from.
    """

    key: str
    unit: Unit
    default: int
    value: int
    least: int
    most: int
    meaning: str
    lines: tuple[Line, ...]
    learned: int | None = None


@dataclass(frozen=True, slots=True)
class PriceBookRows:
    """The price book that holds; ``made_at`` is None where an office never had one."""

    office_id: int
    version: int
    made_at: datetime | None
    made_by: str
    entries: tuple[PriceEntryRow, ...]


@dataclass(frozen=True, slots=True)
class PriceChangeRow:
    """An entry that a version changed; ``learned`` as of the entry it became."""

    key: str
    unit: Unit
    meaning: str
    before: int
    after: int
    learned: int | None = None


@dataclass(frozen=True, slots=True)
class PriceBookVersionRow:
    """A version of the price book, and what it changed against the one before."""

    version: int
    made_at: datetime
    made_by: str
    changes: tuple[PriceChangeRow, ...]


@dataclass(frozen=True, slots=True)
class PricedAgainRow:
    """A decision with its total as it was, and as it would be at other prices.

    ``stuck`` lines could not be worked out again and are in both totals as they were. ``clients``
    are in the order of the roads chosen, each once.
    """

    decision_id: int
    decided_at: datetime
    clients: tuple[str, ...]
    roads: int
    total_minor: int
    again_minor: int
    stuck: int
