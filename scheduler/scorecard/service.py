"""The scorecard service: figures of a period, and what stands behind them."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.model.office import Office
from scheduler.planning.board import technician_names
from scheduler.scorecard.figures import Ground, months_before, months_of
from scheduler.scorecard.keeping import who_came
from scheduler.scorecard.past import read_visits
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.scorecard import PeriodFigures, ScorecardRows, ScorecardWanted


class Scorecard:
    """Tells the figures of a period. All methods block; call them off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rows(self, wanted: ScorecardWanted) -> ScorecardRows:
        """Every figure of a period: its own, by month, by technician, and of the period before."""
        period = wanted.period
        with self._store.reading() as session:
            ground = self._ground(session, wanted)
            names = technician_names(session)
        previous = period.before()
        return ScorecardRows(
            wanted=wanted,
            currency=ground.currency,
            visits=sum(ground.visits.during(period).technician >= 0),
            figures=ground.figures_of(period),
            previous=PeriodFigures(previous, ground.figures_of(previous)),
            months=tuple(
                PeriodFigures(month, ground.figures_of(month)) for month in months_of(period)
            ),
            technicians=ground.technicians(period, names),
            causes=(),
            reasons=(),
            normal={},
        )

    def _ground(self, session: Session, wanted: ScorecardWanted) -> Ground:
        period = wanted.period
        since = min(
            period.before().first, months_of(period)[0].first, months_before(period)[0].first
        )
        visits = read_visits(session, since - timedelta(days=365), period.last)
        mask = visits.id >= 0
        if wanted.office_id is not None:
            mask &= visits.office == wanted.office_id
        if wanted.service_id is not None:
            mask &= visits.service == wanted.service_id
        visits = visits.where(mask)
        offices = select(Office.currency).distinct()
        if wanted.office_id is not None:
            offices = offices.where(Office.id == wanted.office_id)
        currencies = session.scalars(offices).all()
        return Ground(
            wanted=wanted,
            currency=currencies[0] if len(currencies) == 1 else "",
            visits=visits,
            cases=who_came(visits),
        )
