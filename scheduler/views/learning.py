"""What an office's own history says about clients who leave, beside what the price book assumes."""

from dataclasses import dataclass
from datetime import date

from scheduler.continuity.learning import Extra, Seen
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
    """What was seen of an entry of the price book; chances of the book are in basis points.

    ``learned`` is the number of visits that the entry was learned from, None for an assumption.
    ``offered`` is what it could be set to, None as long as the interval is wider than ``width``;
    ``needed`` says then how many visits by strangers there would have to be, about.
    """

    entry: str
    value: int
    learned: int | None
    seen: ChanceRow
    offered: int | None
    width: float
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
    days: tuple[ChanceRow, ...]
    times: tuple[ChanceRow, ...]
