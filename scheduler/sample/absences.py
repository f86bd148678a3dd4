"""When the technicians of the sample were away, and will be."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scheduler.model.kinds import AbsenceKind
from scheduler.sample.cast import Cast

HISTORY_WEEKS = 61
"""Fourteen months."""

SICK, LEARNS, BUSY, RESTS = "omar", "luca", "priya", "jo"
"""Who is sick, learns, has something else to do and is on holiday in the planned week."""


@dataclass(frozen=True, slots=True)
class Away:
    """A technician is away from a day to a day, the last one included.

    ``start`` and ``end`` are wall-clock minutes where it is not the whole of a day.
    """

    technician: str
    first: date
    last: date
    kind: AbsenceKind
    note: str = ""
    start: int = 0
    end: int = 1440


def past_absences(
    cast: Cast,
    monday: date,
    story: Mapping[tuple[str, date], AbsenceKind],
    busy: frozenset[tuple[str, date]],
    dice: random.Random,
) -> list[Away]:
    """Absences before the planned week: three weeks of holiday and a few sick days a year.

    ``story`` are days on which somebody was away for sure, ``busy`` days on which he was not.
    """
    found = [Away(who, day, day, kind) for (who, day), kind in story.items()]
    for technician in cast.technicians:
        gone = monday - timedelta(days=technician.left_days or 0)
        spells = [(dice.randrange(1, HISTORY_WEEKS), 0, 5, AbsenceKind.HOLIDAY) for _ in range(3)]
        spells += [
            (dice.randrange(1, HISTORY_WEEKS), dice.randrange(4), dice.choice((1, 1, 2)), kind)
            for kind in (AbsenceKind.SICK,) * 5 + (AbsenceKind.TRAINING,)
        ]
        for weeks, weekday, days, kind in spells:
            first = monday - timedelta(days=7 * weeks - weekday)
            last = first + timedelta(days=min(days, 5 - weekday) - 1)
            away = Away(technician.code, first, last, kind)
            clear = not any((technician.code, day) in busy for day in days_of(away))
            apart = all(
                last < other.first or other.last < first
                for other in found
                if other.technician == technician.code
            )
            if last < gone and clear and apart:
                found.append(away)
    return sorted(found, key=lambda away: (away.first, away.technician))


def coming_absences(monday: date) -> list[Away]:
    """Absences from the planned week on."""

    def day(number: int) -> date:
        return monday + timedelta(days=number)

    return [
        Away(SICK, day(2), day(4), AbsenceKind.SICK, "Flu, called in on Monday evening."),
        Away(LEARNS, day(3), day(3), AbsenceKind.TRAINING, "Lift safety course.", 750, 1020),
        Away(BUSY, day(4), day(4), AbsenceKind.HOLIDAY, "Moving house.", 780, 1020),
        Away(RESTS, day(0), day(2), AbsenceKind.HOLIDAY, "Family visit."),
        Away(RESTS, day(21), day(25), AbsenceKind.HOLIDAY),
    ]


def days_of(away: Away) -> list[date]:
    """The days of an absence."""
    return [away.first + timedelta(days=n) for n in range((away.last - away.first).days + 1)]
