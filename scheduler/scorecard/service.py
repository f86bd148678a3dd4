"""The scorecard service: figures of a period, and what stands behind them."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.model.office import Office
from scheduler.planning.board import technician_names
from scheduler.scorecard.figures import Ground, make_ground, months_before, months_of
from scheduler.scorecard.keeping import YEAR
from scheduler.scorecard.past import read_visits
from scheduler.scorecard.scope import Scope
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
        months, previous = months_of(period), period.before()
        with self._store.reading() as session:
            ground = self._ground(session, wanted)
            names = technician_names(session)
        return ScorecardRows(
            wanted=wanted,
            currency=ground.currency,
            visits=ground.made(period),
            figures=ground.figures_of(period),
            previous=PeriodFigures(previous, ground.figures_of(previous)),
            months=tuple(PeriodFigures(month, ground.figures_of(month)) for month in months),
            technicians=ground.technicians(period, names),
            causes=tuple(ground.substitutions.by_cause(months)),
            reasons=ground.clients.reasons(period),
            normal=ground.normal(months_before(period)),
        )

    def _ground(self, session: Session, wanted: ScorecardWanted) -> Ground:
        period = wanted.period
        since = min(
            period.before().first, months_of(period)[0].first, months_before(period)[0].first
        )
        scope = Scope(
            session,
            wanted,
            since,
            period.last,
            self._today(session, wanted.office_id),
            read_visits(session, since - timedelta(days=YEAR), period.last).within(
                wanted.office_id, wanted.service_id
            ),
        )
        offices = select(Office.currency).distinct()
        if wanted.office_id is not None:
            offices = offices.where(Office.id == wanted.office_id)
        currencies = session.scalars(offices).all()
        return make_ground(scope, currencies[0] if len(currencies) == 1 else "")

    def _today(self, session: Session, office_id: int | None) -> date:
        """Today in an office, or in the one where it is earliest."""
        zones = select(Office.zone)
        if office_id is not None:
            zones = zones.where(Office.id == office_id)
        return min((self._clock.today(zone) for zone in session.scalars(zones)), default=date.min)
