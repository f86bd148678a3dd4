"""A better plan that was found, to be looked at before it is taken. Money in minor units."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who


@dataclass(frozen=True, slots=True)
class Scope:
    """What may be changed: some visits, or the days of some technicians; all where neither is set.

    Visits that clients were told of stay, unless ``confirmed_too``.
    """

    visits: frozenset[int] = frozenset()
    technicians: frozenset[int] = frozenset()
    days: frozenset[date] = frozenset()
    confirmed_too: bool = False


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A visit that has another place in the better plan; None where it has none.

    ``moves``: to another person or day, or to a place at all; else only its time changes.
    ``is_substitution``: the usual technician does not come any more; ``is_regained``: he does now.
    """

    visit_id: int
    client: str
    technician_id: int | None
    technician: str | None
    day: date | None
    start: datetime | None
    end: datetime | None
    who: Who | None
    before_technician: str | None
    before_start: datetime | None
    moves: bool
    is_substitution: bool
    is_regained: bool


@dataclass(frozen=True, slots=True)
class Effects:
    """How many visits a new plan changes, against the one before.

    ``moved`` counts visits with another person or day, ``retimed`` those with another time alone,
    ``placed`` those that have a place now and had none, ``left_out`` the other way round.
    """

    moved: int
    retimed: int
    placed: int
    left_out: int
    lose_person: int
    gain_person: int


@dataclass(frozen=True, slots=True)
class BetterPlanRow:
    """What a better plan saves and changes; ``lines`` are what it costs more, by price line."""

    office_id: int
    version: int
    currency: str
    zone: str
    saves_minor: int
    lines: Mapping[str, int]
    changes: tuple[ChangeRow, ...]
    effects: Effects
