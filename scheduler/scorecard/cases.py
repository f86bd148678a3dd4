"""The cases behind a figure, and what they add up to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scheduler.continuity.over_time import Floats, Ints
from scheduler.scorecard.past import Visits
from scheduler.views.figures import FIGURES, Figure
from scheduler.views.scorecard import Period


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases of one figure, side by side: what each adds to the numerator and the denominator.

    Nearly all are visits; ``visit`` and ``technician`` are ``NOBODY`` where there is none.
    """

    day: Ints
    client: Ints
    visit: Ints
    technician: Ints
    numerator: Floats
    denominator: Floats

    def where(self, mask: NDArray[np.bool_]) -> "Cases":
        """Some of the cases."""
        return Cases(*(getattr(self, name)[mask] for name in self.__slots__))

    def during(self, period: Period) -> "Cases":
        """The cases of a period."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return self.where((self.day >= first) & (self.day <= last))


def visit_cases(
    visits: Visits, numerator: NDArray[np.generic], denominator: NDArray[np.generic] | None = None
) -> Cases:
    """Each visit as a case; without a denominator every visit counts."""
    below = np.ones(len(visits)) if denominator is None else denominator.astype(np.float64)
    return Cases(
        visits.day, visits.client, visits.id, visits.technician, numerator.astype(np.float64), below
    ).where(below != 0)


Case = tuple[int, int, int, int, float, float]
"""A single case, in the order of ``Cases``."""


def cases_of(found: Iterable[Case]) -> Cases:
    """Cases that were found one by one."""
    columns: Sequence[Sequence[float]] = list(zip(*found, strict=True)) or [()] * 6
    day, client, visit, technician = (np.array(one, dtype=np.int64) for one in columns[:4])
    numerator, denominator = (np.array(one, dtype=np.float64) for one in columns[4:])
    return Cases(day, client, visit, technician, numerator, denominator)


def joined(*several: Cases) -> Cases:
    """All the cases of several."""
    return Cases(
        *(np.concatenate([getattr(one, name) for one in several]) for name in Cases.__slots__)
    )


def figure(name: str, numerator: float, denominator: float) -> Figure:
    """The figure that cases add up to."""
    spec = FIGURES[name]
    if not spec.ratio:
        return Figure(name, numerator, numerator, None)
    value = spec.per * numerator / denominator if denominator else None
    return Figure(name, value, numerator, denominator)


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
