"""The cases behind a figure, and what they add up to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from scheduler.continuity.over_time import NOBODY, Floats, Ints
from scheduler.scorecard.past import Visits
from scheduler.views.figures import FIGURES, Figure
from scheduler.views.scorecard import Period

Parts = NDArray[np.bool_] | Floats | Ints
"""What each of several cases adds."""


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases of one figure, side by side: what each adds to the numerator and the denominator.

    Nearly all are visits; ``visit`` and ``technician`` are ``NOBODY`` where there is none, and
    ``source`` is the id of what a case is besides: a complaint, a question, a cancellation.
    """

    day: Ints
    client: Ints
    visit: Ints
    technician: Ints
    numerator: Floats
    denominator: Floats
    source: Ints | None = None

    def where(self, some: NDArray[np.bool_] | Ints) -> "Cases":
        """Some of the cases, by a mask or by their places."""
        return Cases(
            self.day[some],
            self.client[some],
            self.visit[some],
            self.technician[some],
            self.numerator[some],
            self.denominator[some],
            None if self.source is None else self.source[some],
        )

    def during(self, period: Period) -> "Cases":
        """The cases of a period."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return self.where((self.day >= first) & (self.day <= last))


class Daily:
    """What cases add up to over any days."""

    def __init__(self, cases: Cases) -> None:
        self._first = int(cases.day.min()) if len(cases.day) else 0
        places = cases.day - self._first
        self._sums = [
            np.concatenate([[0.0], np.cumsum(np.bincount(places, weights=part))])
            for part in (cases.numerator, cases.denominator)
        ]

    def over(self, period: Period) -> tuple[float, float]:
        """The numerator and the denominator of a period."""
        begin, end = (
            min(max(day.toordinal() - self._first, 0), len(self._sums[0]) - 1)
            for day in (period.first, period.last + timedelta(days=1))
        )
        above, below = (float(sums[end] - sums[begin]) for sums in self._sums)
        return above, below


def visit_cases(visits: Visits, numerator: Parts, denominator: Parts | None = None) -> Cases:
    """Each visit as a case; without a denominator every visit counts."""
    below = np.ones(len(visits)) if denominator is None else denominator.astype(np.float64)
    return Cases(
        day=visits.day,
        client=visits.client,
        visit=visits.id,
        technician=visits.technician,
        numerator=np.where(below != 0, numerator, 0.0),
        denominator=below,
    )


class Case(NamedTuple):
    """A single case, in the order of ``Cases``."""

    day: int
    client: int
    visit: int | None = None
    technician: int | None = None
    numerator: float = 1.0
    denominator: float = 1.0
    source: int | None = None


def cases_of(found: Iterable[Case]) -> Cases:
    """Cases that were found one by one."""
    columns: Sequence[Sequence[float | None]] = list(zip(*found, strict=True)) or [()] * 7
    day, client, visit, technician, source = (
        np.array([NOBODY if one is None else one for one in column], dtype=np.int64)
        for column in (*columns[:4], columns[6])
    )
    numerator, denominator = (np.array(one, dtype=np.float64) for one in columns[4:6])
    return Cases(day, client, visit, technician, numerator, denominator, source)


def of_technician(cases: Cases, technician: int | None) -> Cases:
    """The cases of one technician, or all where none is asked for."""
    return cases if technician is None else cases.where(cases.technician == technician)


def joined(*several: Cases) -> Cases:
    """All the cases of several."""
    return Cases(
        np.concatenate([one.day for one in several]),
        np.concatenate([one.client for one in several]),
        np.concatenate([one.visit for one in several]),
        np.concatenate([one.technician for one in several]),
        np.concatenate([one.numerator for one in several]),
        np.concatenate([one.denominator for one in several]),
        np.concatenate(
            [np.full(len(one.day), NOBODY) if one.source is None else one.source for one in several]
        ),
    )


def figure(name: str, numerator: float, denominator: float) -> Figure:
    """The figure that cases add up to."""
    spec = FIGURES[name]
    if not spec.ratio:
        return Figure(name, numerator, numerator, None)
    value = spec.per * numerator / denominator if denominator else None
    return Figure(name, value, numerator, denominator)


def with_missing(known: Figure, priced: float, cases: float) -> Figure:
    """A sum of which only some cases have an amount; None where there are cases and none has."""
    missing = round(cases - priced)
    if not missing:
        return known
    value = known.value if priced else None
    return Figure(known.name, value, value, None, round(cases), missing)


def undefined(name: str) -> Figure:
    """A figure that cannot be told."""
    return Figure(name, None, None, None)


def sums(cases: Cases, keys: Ints, among: Ints) -> tuple[Floats, Floats]:
    """What the cases of each of some sorted keys add up to; other keys are left out."""
    place = np.searchsorted(among, keys)
    known = np.flatnonzero(place < len(among))
    known = known[among[place[known]] == keys[known]]
    above, below = (
        np.bincount(place[known], weights=part[known], minlength=len(among)).astype(np.float64)
        for part in (cases.numerator, cases.denominator)
    )
    return above, below


NOTHING = cases_of(())
"""No case at all."""
