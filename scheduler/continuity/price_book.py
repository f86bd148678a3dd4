"""The price book: every price, rate and threshold that the plan's money comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from scheduler.continuity.lines import Line
from scheduler.model.kinds import Level

MOST_STRANGERS = 3
"""The churn table ends here: this many strangers lately, or more."""


class Unit(StrEnum):
    """What the whole number of an entry counts."""

    MINOR = "minor"
    PERCENT = "percent"
    BASIS_POINTS = "basis_points"
    MINUTES = "minutes"
    DAYS = "days"
    VISITS = "visits"
    YES_NO = "yes_no"


_MOST = {
    Unit.MINOR: 100_000_000,
    Unit.PERCENT: 1_000,
    Unit.BASIS_POINTS: 10_000,
    Unit.MINUTES: 1_440,
    Unit.DAYS: 3_650,
    Unit.VISITS: 100,
    Unit.YES_NO: 1,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the price book: a whole number of ``unit`` from ``least`` to ``most``.

    ``lines`` are the price lines it goes into; an entry without one is a rule, not a price.
    """

    key: str
    unit: Unit
    default: int
    lines: tuple[Line, ...]
    meaning: str
    least: int
    most: int


def _entry(
    key: str,
    unit: Unit,
    default: int,
    lines: tuple[Line, ...] | Line,
    meaning: str,
    *,
    least: int = 0,
    most: int | None = None,
) -> Entry:
    lines = lines if isinstance(lines, tuple) else (lines,)
    return Entry(key, unit, default, lines, meaning, least, _MOST[unit] if most is None else most)


def _by_level(
    key: str, unit: Unit, defaults: tuple[int, int, int], line: Line, meaning: str
) -> tuple[Entry, ...]:
    """Return one entry for each level, from essential to open; ``meaning`` ends in the subject."""
    return tuple(
        _entry(f"{key}_{level}", unit, default, line, f"{meaning} is {level}")
        for level, default in zip(Level, defaults, strict=True)
    )


def _churn(level: Level, defaults: tuple[int, int, int, int]) -> tuple[Entry, ...]:
    return tuple(
        _entry(
            f"churn_{level}_{strangers}",
            Unit.BASIS_POINTS,
            default,
            (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH),
            "The extra chance of losing a client when a stranger comes, "
            f"where the person is {level} and {_STRANGERS[strangers]} came lately",
        )
        for strangers, default in enumerate(defaults)
    )


_STRANGERS = ("no stranger", "one stranger", "two strangers", "three or more strangers")
_VALUE = (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.UNPLACED)
_FAMILIAR = (Line.LEARNING, Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.CALL_BACK)

ENTRIES: tuple[Entry, ...] = (
    _entry("price_per_km", Unit.MINOR, 45, Line.DRIVE, "Price of each kilometre driven"),
    _entry(
        "overtime_after_minutes",
        Unit.MINUTES,
        480,
        Line.OVERTIME,
        "Paid minutes a day after which overtime begins",
    ),
    _entry(
        "overtime_premium_percent",
        Unit.PERCENT,
        50,
        Line.OVERTIME,
        "Part of the wage paid on top of it for each minute of overtime",
    ),
    _entry(
        "overtime_max_minutes",
        Unit.MINUTES,
        120,
        Line.OVERTIME,
        "Most minutes of overtime a technician may be given on a day",
    ),
    _entry("day_start", Unit.MINOR, 0, Line.DAYS, "Price of each day a technician goes out"),
    _entry(
        "learning_minutes",
        Unit.MINUTES,
        20,
        Line.LEARNING,
        "Minutes that somebody who has never been at a site loses in finding his way",
    ),
    _entry(
        "familiarity_half_life_days",
        Unit.DAYS,
        180,
        _FAMILIAR,
        "Days after which a visit counts half for how well a technician knows a client",
        least=1,
    ),
    _entry(
        "familiarity_visits",
        Unit.VISITS,
        2,
        _FAMILIAR,
        "Fresh visits that make a technician familiar to 63 percent (1 - 1/e)",
        least=1,
    ),
    _entry(
        "lately_visits",
        Unit.VISITS,
        10,
        (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH),
        "How many of a client's last visits are looked at for strangers",
        least=1,
    ),
    _entry(
        "margin_percent",
        Unit.PERCENT,
        40,
        _VALUE,
        "Part of a client's yearly revenue that is left after the cost of serving him",
        most=100,
    ),
    # At 100 percent without a discount a client would be worth an endless sum.
    _entry(
        "retention_percent",
        Unit.PERCENT,
        85,
        _VALUE,
        "Part of the clients who are still clients a year later",
        most=99,
    ),
    _entry(
        "discount_percent",
        Unit.PERCENT,
        10,
        _VALUE,
        "How much less money is worth when it comes a year later",
        most=100,
    ),
    *_churn(Level.ESSENTIAL, (500, 1_000, 1_600, 2_500)),
    *_churn(Level.IMPORTANT, (200, 400, 700, 1_100)),
    *_churn(Level.OPEN, (50, 80, 120, 180)),
    _entry(
        "word_of_mouth_percent",
        Unit.PERCENT,
        0,
        Line.WORD_OF_MOUTH,
        "What a lost client costs beyond his own value because he tells others",
    ),
    *_by_level(
        "moved_day",
        Unit.MINOR,
        (4_000, 1_000, 100),
        Line.MOVED_DAY,
        "Price of each day that a visit is moved away from its due day when the day",
    ),
    *_by_level(
        "moved_time",
        Unit.MINOR,
        (3_000, 800, 100),
        Line.MOVED_TIME,
        "Price of a visit outside the time of day the client was promised when the time",
    ),
    _entry(
        "confirmed_percent",
        Unit.PERCENT,
        200,
        (Line.MOVED_DAY, Line.MOVED_TIME),
        "Moved day and moved time are multiplied by this once a visit was confirmed",
        least=100,
    ),
    _entry(
        "short_notice_days",
        Unit.DAYS,
        2,
        (Line.MOVED_DAY, Line.MOVED_TIME),
        "A client told fewer days ahead than this is told at short notice",
    ),
    *_by_level(
        "short_notice",
        Unit.MINOR,
        (3_000, 1_000, 200),
        Line.MOVED_DAY,
        "Surcharge for a move at short notice when notice",
    ),
    *_by_level(
        "late_minute",
        Unit.MINOR,
        (300, 100, 50),
        Line.LATE,
        "Price of each minute that service starts too late when the time",
    ),
    _entry(
        "call_back_chance",
        Unit.BASIS_POINTS,
        200,
        Line.CALL_BACK,
        "Extra chance that the work of somebody who does not know the site must be done again",
    ),
    _entry("call_back_cost", Unit.MINOR, 9_000, Line.CALL_BACK, "Cost of doing a visit again"),
    _entry(
        "credit_percent",
        Unit.PERCENT,
        20,
        Line.CREDIT,
        "Part of the visit's price that is offered when a visit is skipped or goes wrong",
        most=100,
    ),
    _entry(
        "extra_technician",
        Unit.MINOR,
        0,
        Line.EXTRA_TECHNICIANS,
        "Price of each further technician that one client sees in one plan",
    ),
    _entry("missed_visit", Unit.MINOR, 10_000, Line.UNPLACED, "Price of any visit left out"),
    _entry(
        "missed_price_percent",
        Unit.PERCENT,
        100,
        Line.UNPLACED,
        "Part of the visit's own price that is lost when it is left out",
    ),
    _entry(
        "missed_chance",
        Unit.BASIS_POINTS,
        300,
        Line.UNPLACED,
        "Your assumption: the extra chance of losing a client whose visit is left out",
    ),
    _entry(
        "dispatcher_limit",
        Unit.MINOR,
        10_000,
        (),
        "A dispatcher decides alone up to this price; above it a second person confirms",
    ),
    _entry(
        "two_people",
        Unit.YES_NO,
        0,
        (),
        "A manager's own decision above the limit also waits for a second person",
    ),
)
"""The closed list: every entry there is, in the order in which a page shows them."""

LEARNABLE = frozenset(
    entry.key for entry in ENTRIES if entry.key.startswith(("churn_", "moved_day_", "moved_time_"))
)
"""The entries that an office's own history can replace."""

BY_KEY: Mapping[str, Entry] = MappingProxyType({entry.key: entry for entry in ENTRIES})


@dataclass(frozen=True, slots=True)
class PriceBook:
    """One version of an office's prices; ``values`` holds a whole number for every entry.

    ``learned`` are the entries that are no assumption any more: each was taken from the office's
    own history, of so many visits.

    Raises ValueError, with a sentence, for an unknown or missing key and for a value that is
    not a whole number in the entry's range.
    """

    version: int
    values: Mapping[str, int] = field(hash=False)
    learned: Mapping[str, int] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for key, value in self.values.items():
            _check(key, value)
        for key in BY_KEY:
            if key not in self.values:
                raise ValueError(f"The price book lacks the entry '{key}': give it a value.")

    def __getitem__(self, key: str) -> int:
        return self.values[key]

    def at(self, key: str, level: Level) -> int:
        """Return the entry of ``key`` for a level, such as ``moved_day`` at essential."""
        return self.values[f"{key}_{level}"]

    @staticmethod
    def churn_entry(person: Level, strangers: int) -> str:
        """Return the key of the assumed chance for a person-priority and strangers lately."""
        return f"churn_{person}_{min(strangers, MOST_STRANGERS)}"

    def changed(
        self,
        changes: Mapping[str, object],
        version: int,
        learned: Mapping[str, int] = MappingProxyType({}),
    ) -> Self:
        """Return a later version with some values changed; bad ones raise ValueError.

        What is changed by hand is an assumption again, unless ``learned`` says of how many visits
        it was learned.
        """
        kept = {
            key: visits
            for key, visits in self.learned.items()
            if changes.get(key, self[key]) == self[key]
        }
        return self.from_json({**self.values, **changes}, version, kept | dict(learned))

    @classmethod
    def default(cls) -> Self:
        """Return version 1 with the default of every entry, in cents of a US dollar."""
        return cls(1, {entry.key: entry.default for entry in ENTRIES})

    def to_json(self) -> dict[str, int]:
        """Return the values by key."""
        return dict(self.values)

    @classmethod
    def from_json(
        cls,
        kept: Mapping[str, object],
        version: int,
        learned: Mapping[str, int] = MappingProxyType({}),
    ) -> Self:
        """Return the book of kept values; an entry that is missing takes its default.

        Raises ValueError as the class does.
        """
        values = {entry.key: entry.default for entry in ENTRIES}
        values |= {key: _check(key, value) for key, value in kept.items()}
        return cls(version, values, dict(learned))


def _check(key: str, value: object) -> int:
    entry = BY_KEY.get(key)
    if entry is None:
        raise ValueError(f"The price book has no entry '{key}': remove it or correct its name.")
    # True and False are whole numbers to Python, not to a reader.
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(
            f"The price book's entry '{key}' is {value!r}: give a whole number ({entry.unit})."
        )
    if not entry.least <= value <= entry.most:
        raise ValueError(
            f"The price book's entry '{key}' is {value}: "
            f"give a whole number from {entry.least} to {entry.most} ({entry.unit})."
        )
    return value
