"""What an office's own history says about clients who leave, beside what the price book assumes."""

from dataclasses import dataclass
from datetime import date

from scheduler.continuity.learning import Extra, Seen
from scheduler.continuity.price_book import Unit
from scheduler.model.kinds import Level, Subject


@dataclass(frozen=True, slots=True)
class ChanceRow:
    """How much oftener clients left after a changed visit than after a usual one.

    ``subject`` says what was changed. Person: a stranger came; ``strangers`` came lately before
    him, 3 for three or more. Day: the usual technician came on another day than due. Time: he came
    outside the window that was promised. ``level`` is how much that matters to the clients.

    ``after`` and ``usually`` are the chances to leave within 90 days, ``extra`` is the difference.
    """

    subject: Subject
    level: Level
    strangers: int | None
    after: Seen
    usually: Seen
    extra: Extra


@dataclass(frozen=True, slots=True)
class LearnedRow:
    """What was seen of an entry of the price book.

    ``value`` and ``offered`` are in the unit of the entry. ``learned`` is the number of visits that
    it was learned from, None for an assumption. ``assumed`` is the value as a chance: a price is
    held against what such a client is worth, None where nobody paid anything in the last year.
    ``offered`` is what the entry could be set to, None as long as the interval is too wide;
    ``needed`` says then how many changed visits there would have to be, about.
    """

    entry: str
    unit: Unit
    value: int
    learned: int | None
    seen: ChanceRow
    assumed: float | None
    offered: int | None
    needed: int | None


@dataclass(frozen=True, slots=True)
class LearningRows:
    """What an office can learn from its past.

    ``visits`` were made since ``since``, None where none was; ``cancellations`` came in that time.
    ``persons`` follow the churn table of the price book row by row; ``days`` and ``times`` are one
    for each level, from essential to open.
    """

    office_id: int
    since: date | None
    visits: int
    cancellations: int
    persons: tuple[LearnedRow, ...]
    days: tuple[LearnedRow, ...]
    times: tuple[LearnedRow, ...]
