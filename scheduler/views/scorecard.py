"""Rows of the scorecard: the figures of a period, and what stands behind them."""

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from scheduler.continuity.familiarity import Who
from scheduler.views.board import Reason
from scheduler.views.figures import Figure


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @classmethod
    def month_of(cls, day: date) -> Self:
        """The month that a day is in."""
        length = calendar.monthrange(day.year, day.month)[1]
        return cls(day.replace(day=1), day.replace(day=length))

    @classmethod
    def year_of(cls, day: date) -> Self:
        """The year that a day is in."""
        return cls(date(day.year, 1, 1), date(day.year, 12, 31))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def is_month(self) -> bool:
        """Whether it is a month of the calendar."""
        return self == Period.month_of(self.first)

    @property
    def is_year(self) -> bool:
        """Whether it is a year of the calendar."""
        return self == Period.year_of(self.first)

    def before(self) -> "Period":
        """The month or year before it; of other days as many before them."""
        eve = self.first - timedelta(days=1)
        if self.is_month:
            return Period.month_of(eve)
        if self.is_year:
            return Period.year_of(eve)
        return Period(self.first - timedelta(days=self.days), eve)

    def after(self) -> "Period":
        """The month or year after it; of other days as many after them."""
        next_day = self.last + timedelta(days=1)
        if self.is_month:
            return Period.month_of(next_day)
        if self.is_year:
            return Period.year_of(next_day)
        return Period(next_day, self.last + timedelta(days=self.days))

    def months(self) -> "tuple[Period, ...]":
        """The months it touches, the first and the last one cut to it."""
        found = []
        month = Period.month_of(self.first)
        while month.first <= self.last:
            found.append(Period(max(month.first, self.first), min(month.last, self.last)))
            month = month.after()
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ScorecardWanted:
    """Of what the figures are asked for; None means all.

    Of one technician count the visits that he made, and what happened on them; of one service its
    visits and agreements.
    """

    period: Period
    office_id: int | None = None
    technician_id: int | None = None
    service_id: int | None = None

    def during(self, period: Period) -> "ScorecardWanted":
        """The same of another period."""
        return replace(self, period=period)


class SubstitutionCause(StrEnum):
    """Why somebody else came.

    How the usual technician was away that day; without an absence, whether somebody decided so,
    or nobody said why: then the plan had no room for him.
    """

    SICK = "sick"
    HOLIDAY = "holiday"
    TRAINING = "training"
    LATE = "late"
    LEFT = "left"
    DECIDED = "decided"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class CauseRow:
    """Substitutions of one cause in a month; ``priced`` of them have a price, which adds up."""

    period: Period
    cause: SubstitutionCause
    substitutions: int
    priced: int
    price_minor: int


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason to cancel as it was written down, and how many gave it."""

    reason: str
    clients: int


@dataclass(frozen=True, slots=True)
class Band:
    """What is normal for a figure, from the months before; beyond it is an alarm."""

    low: float
    middle: float
    high: float
    months: int

    def is_alarm(self, value: float | None) -> bool:
        """Whether a value lies above what is normal."""
        return value is not None and value > self.high


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The figures of one period, by name."""

    period: Period
    figures: Mapping[str, Figure] = field(hash=False)


@dataclass(frozen=True, slots=True)
class TechnicianFigures:
    """The figures of what one technician did, by name; without those of the office alone.

    ``visits`` he made in the period, ``taken`` of them for others.
    """

    technician_id: int
    technician: str
    visits: int
    taken: int
    figures: Mapping[str, Figure] = field(hash=False)


@dataclass(frozen=True, slots=True)
class ScorecardRows:
    """The scorecard of a period: every figure of ``FIGURES`` by name, and how it came to be.

    ``currency`` is empty where offices with several are added up. ``months`` are the period's, or
    the twelve up to its end where it is no longer than one. ``normal`` holds the bands of figures
    that have one.
    """

    wanted: ScorecardWanted
    currency: str
    visits: int
    figures: Mapping[str, Figure] = field(hash=False)
    previous: PeriodFigures
    months: tuple[PeriodFigures, ...]
    technicians: tuple[TechnicianFigures, ...]
    causes: tuple[CauseRow, ...]
    reasons: tuple[ReasonRow, ...]
    normal: Mapping[str, Band] = field(hash=False)

    def alarms(self) -> tuple[str, ...]:
        """The figures that are beyond what is normal."""
        return tuple(n for n, band in self.normal.items() if band.is_alarm(self.figures[n].value))


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case behind a figure: what it adds to the numerator, and to the denominator.

    Nearly always a visit; where the figure counts something else, ``visit_id`` is None or says on
    which visit it was. ``who`` is what the technician was to the client that day, ``cause`` why he
    came if he was not the usual one, ``note`` what is written of the case. ``price_minor`` is the
    visit's, ``decided_minor`` that of the substitution as it was shown when it was decided; None
    where there is none. Both are in ``currency``.
    """

    day: date
    client_id: int | None
    client: str
    visit_id: int | None
    number: str
    technician: str
    who: Who | None
    cause: SubstitutionCause | None
    numerator: float
    denominator: float
    note: str = ""
    price_minor: int | None = None
    decided_minor: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class CaseRows:
    """Cases behind a figure, the latest first; ``total`` counts those left out too."""

    figure: Figure
    cases: tuple[CaseRow, ...]
    total: int


class TableOf(StrEnum):
    """What a table of the scorecard lists."""

    FIGURES = "figures"
    MONTHS = "months"
    TECHNICIANS = "technicians"
    CAUSES = "causes"
    REASONS = "reasons"


class NextAction(StrEnum):
    """What to do next about a client who may be lost."""

    CALL = "call"
    WAIT = "wait"
    JOINT_VISIT = "joint_visit"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class ComingVisit:
    """A visit that is planned and has not begun, and who makes it."""

    visit_id: int
    day: date
    technician: str


@dataclass(frozen=True, slots=True)
class AtRiskRow:
    """A client who may be lost.

    ``lost_minor`` is what could be lost: the client value times ``chance``, the added chance of
    leaving. ``reasons`` come with the heaviest first. ``usual`` is empty where there is none.
    ``visit`` is the one that ``action`` is about: where their person is to be waited for, the first
    that a stranger makes; else the next one. None where none is planned.
    """

    client_id: int
    client: str
    office_id: int
    office: str
    currency: str
    usual: str
    value_minor: int
    chance: float
    lost_minor: int
    reasons: tuple[Reason, ...]
    action: NextAction
    visit: ComingVisit | None = None


def by_currency(rows: Iterable[AtRiskRow]) -> dict[str, tuple[AtRiskRow, ...]]:
    """The rows of each currency in the order in which they come.

    Amounts of two currencies cannot be compared, so each is ranked and added up on its own.
    """
    found: dict[str, list[AtRiskRow]] = {}
    for row in rows:
        found.setdefault(row.currency, []).append(row)
    return {currency: tuple(mine) for currency, mine in found.items()}
