"""From the cases to the figures of a period, of its months and of each technician."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from scheduler.scorecard.cases import Cases, figure, sums, undefined
from scheduler.scorecard.keeping import how_often_the_same
from scheduler.scorecard.past import Visits
from scheduler.scorecard.work import fairness
from scheduler.views.figures import FIGURES, Figure, Measure
from scheduler.views.scorecard import Period, ScorecardWanted, TechnicianFigures

MONTHS = 12
"""Months that a shorter period is shown among."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the figures are made from: the visits asked for, and the cases that stand alone.

    ``visits`` are those of all technicians, so that it can be told whom clients saw besides.
    """

    wanted: ScorecardWanted
    currency: str
    visits: Visits
    cases: Mapping[str, Cases]

    def cases_of(self, period: Period) -> dict[str, Cases]:
        """The cases of every figure that is made of cases, in a period, by name."""
        counted = self.visits.during(period)
        found = {name: cases.during(period) for name, cases in self.cases.items()}
        found |= how_often_the_same(self.visits, period, counted)
        technician = self.wanted.technician_id
        if technician is not None:
            found = {
                name: cases.where(cases.technician == technician) for name, cases in found.items()
            }
        return found

    def figures_of(self, period: Period) -> dict[str, Figure]:
        """Every figure of a period, by name."""
        found = self.cases_of(period)
        made = {
            name: figure(name, float(cases.numerator.sum()), float(cases.denominator.sum()))
            for name, cases in found.items()
        }
        made["fairness"] = fairness(self.visits.during(period))
        return {name: self._told(made.get(name) or undefined(name)) for name in FIGURES}

    def technicians(
        self, period: Period, names: Mapping[int, str]
    ) -> tuple[TechnicianFigures, ...]:
        """The figures of everyone who made a visit in the period, by name."""
        found = self.cases_of(period)
        counted = self.visits.during(period)
        made = np.unique(counted.technician)
        wanted = self.wanted.technician_id
        by_figure = {
            name: sums(cases, cases.technician, made)
            for name, cases in found.items()
            if not FIGURES[name].of_office
        }
        taken, _ = by_figure["substitutions"]
        visits = np.bincount(np.searchsorted(made, counted.technician), minlength=len(made))
        rows = [
            TechnicianFigures(
                technician_id=technician,
                technician=names[technician],
                visits=int(visits[place]),
                taken=int(taken[place]),
                figures={
                    name: self._told(figure(name, float(above[place]), float(below[place])))
                    for name, (above, below) in by_figure.items()
                },
            )
            for place, technician in enumerate(made.tolist())
            if wanted in (None, technician)
        ]
        return tuple(sorted(rows, key=lambda row: row.technician))

    def _told(self, one: Figure) -> Figure:
        """Undefined where money of several currencies, or another's figures, would be told."""
        mixed = one.spec.measure is Measure.MONEY and not self.currency
        alone = one.spec.of_office and self.wanted.technician_id is not None
        return undefined(one.name) if mixed or alone else one


def months_of(period: Period) -> tuple[Period, ...]:
    """The months that a period is shown by."""
    if period.days > 31:
        return period.months()
    months = [Period.month_of(period.last)]
    while len(months) < MONTHS:
        months.insert(0, months[0].before())
    return tuple(months)


def months_before(period: Period) -> tuple[Period, ...]:
    """The twelve months before the one in which a period begins."""
    months: list[Period] = []
    month = Period.month_of(period.first)
    for _ in range(MONTHS):
        month = Period.month_of(month.first - timedelta(days=1))
        months.insert(0, month)
    return tuple(months)
