"""From the cases to the figures of a period, of its months and of each technician."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

import numpy as np

from scheduler.scorecard.cases import (
    Cases,
    Daily,
    figure,
    of_technician,
    sums,
    undefined,
    with_missing,
)
from scheduler.scorecard.contacts import contacts, normal
from scheduler.scorecard.keeping import how_often_the_same, who_came
from scheduler.scorecard.past import Visits
from scheduler.scorecard.promises import promises
from scheduler.scorecard.scope import Scope
from scheduler.scorecard.staying import Clients
from scheduler.scorecard.substituting import (
    Decided,
    Substitutions,
    decided_roads,
    keeping,
    substitutions,
)
from scheduler.scorecard.work import fairness, routes
from scheduler.views.figures import FIGURES, Figure, Measure
from scheduler.views.scorecard import Band, Period, ScorecardWanted, TechnicianFigures

WITH_BAND = ("touches_per_visit",)
"""The figures of which it is told what is normal."""

MONTHS = 12
"""Months that a shorter period is shown among."""


@dataclass(frozen=True)
class Ground:
    """What the figures are made from: the visits asked for, and the cases that stand alone.

    ``visits`` are those of all technicians, so that it can be told whom clients saw besides;
    ``cases`` are those that are asked for.
    """

    wanted: ScorecardWanted
    currency: str
    visits: Visits
    cases: Mapping[str, Cases]
    clients: Clients
    substitutions: Substitutions
    decided: Sequence[Decided]

    def made(self, period: Period) -> int:
        """How many visits were made in a period."""
        made = self.visits.technician[self.visits.places_in(period)]
        technician = self.wanted.technician_id
        return len(made) if technician is None else int((made == technician).sum())

    def cases_of(self, period: Period) -> dict[str, Cases]:
        """The cases of every figure that is made of cases, in a period, by name."""
        alone = {name: cases.during(period) for name, cases in self.cases.items()}
        return alone | self._together(period)

    def _together(self, period: Period) -> dict[str, Cases]:
        """The cases of the figures in which those of a period do not stand alone."""
        found = how_often_the_same(self.visits, period)
        found |= self.clients.cases_then(period, self.decided)
        return {name: self._mine(cases) for name, cases in found.items()}

    @cached_property
    def _daily(self) -> dict[str, Daily]:
        return {name: Daily(cases) for name, cases in self.cases.items()}

    def figures_of(self, period: Period) -> dict[str, Figure]:
        """Every figure of a period, by name."""
        sums = {name: daily.over(period) for name, daily in self._daily.items()}
        for name, cases in self._together(period).items():
            sums[name] = float(cases.numerator.sum()), float(cases.denominator.sum())
        made = _made(sums)
        made["fairness"] = fairness(self.visits, self.visits.places_in(period))
        return {name: self._told(made[name]) for name in FIGURES}

    def technicians(
        self, period: Period, names: Mapping[int, str]
    ) -> tuple[TechnicianFigures, ...]:
        """The figures of everyone who made a visit in the period, by name."""
        who = self.visits.technician[self.visits.places_in(period)]
        made, visits = np.unique(who, return_counts=True)
        wanted = self.wanted.technician_id
        by_figure = {
            name: sums(cases, cases.technician, made)
            for name, cases in self.cases_of(period).items()
            if not FIGURES[name].of_office
        }
        taken, _ = by_figure["substitutions"]
        rows = []
        for place, technician in enumerate(made.tolist()):
            if wanted not in (None, technician):
                continue
            parts = {
                name: (float(above[place]), float(below[place]))
                for name, (above, below) in by_figure.items()
            }
            rows.append(
                TechnicianFigures(
                    technician_id=technician,
                    technician=names[technician],
                    visits=int(visits[place]),
                    taken=int(taken[place]),
                    figures={name: self._told(one) for name, one in _made(parts).items()},
                )
            )
        return tuple(sorted(rows, key=lambda row: row.technician))

    def normal(self, months: Sequence[Period]) -> dict[str, Band]:
        """What is normal for the figures that have a band, by what they were in some months."""
        bands = ((name, normal(self._daily[name], months)) for name in WITH_BAND)
        return {name: band for name, band in bands if band is not None}

    def _mine(self, cases: Cases) -> Cases:
        return of_technician(cases, self.wanted.technician_id)

    def _told(self, one: Figure) -> Figure:
        """Undefined where money of several currencies, or another's figures, would be told."""
        mixed = one.spec.measure is Measure.MONEY and not self.currency
        alone = one.spec.of_office and self.wanted.technician_id is not None
        return undefined(one.name) if mixed or alone else one


def _made(sums: Mapping[str, tuple[float, float]]) -> dict[str, Figure]:
    """The figures that cases add up to; only some substitutions were shown with a price."""
    made = {name: figure(name, *parts) for name, parts in sums.items()}
    _, priced = sums["substitution_price"]
    substituted, _ = sums["substitutions"]
    made["substitution_price"] = with_missing(made["substitution_price"], priced, substituted)
    return made


def make_ground(scope: Scope, currency: str) -> Ground:
    """Read everything that figures are made from."""
    decided = decided_roads(scope)
    taken, clients = substitutions(scope, decided), Clients(scope)
    technician = scope.wanted.technician_id
    cases = {
        **who_came(scope.visits),
        **taken.cases(scope),
        **promises(scope),
        **contacts(scope),
        **clients.cases(),
        **routes(scope),
        "keeping_price": keeping(decided),
    }
    return Ground(
        wanted=scope.wanted,
        currency=currency,
        visits=scope.visits,
        cases={name: of_technician(each, technician) for name, each in cases.items()},
        clients=clients,
        substitutions=taken if technician is None else taken.of_technician(technician),
        decided=decided,
    )


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
