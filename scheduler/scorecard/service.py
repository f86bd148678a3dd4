"""The scorecard service: figures of a period, and what stands behind them."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import Who
from scheduler.exchange.export import check_name, write_table
from scheduler.exchange.export_table import Table
from scheduler.model.office import Office
from scheduler.planning.board import technician_names
from scheduler.scorecard.at_risk import at_risk, faces_of
from scheduler.scorecard.behind import MOST, cases_behind
from scheduler.scorecard.figures import Ground, make_ground, months_before, months_of
from scheduler.scorecard.keeping import YEAR
from scheduler.scorecard.past import read_visits
from scheduler.scorecard.scope import Scope
from scheduler.scorecard.tables import at_risk_table, cases_table, scorecard_table
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.scorecard import (
    AtRiskRow,
    CaseRows,
    PeriodFigures,
    ScorecardRows,
    ScorecardWanted,
    SubstitutionCause,
    TableOf,
    by_currency,
)
from scheduler.views.tables import WrittenTable


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

    def behind(self, wanted: ScorecardWanted, figure: str, limit: int = MOST) -> CaseRows:
        """The visits behind a figure of ``FIGURES``, or what else it counts; the worst first."""
        with self._store.reading() as session:
            return cases_behind(session, self._ground(session, wanted), figure, limit)

    def at_risk(self, office_id: int | None = None) -> tuple[AtRiskRow, ...]:
        """Clients who may be lost, the greatest loss first; of all offices if none is named.

        Those of one currency come together, in the order of the offices.
        """
        with self._store.reading() as session:
            offices = select(Office).order_by(Office.id)
            if office_id is not None:
                offices = offices.where(Office.id == office_id)
            now = self._clock.now()
            rows = [
                row
                for office in session.scalars(offices).all()
                for row in at_risk(session, office, self._clock.today(office.zone), now)
            ]
        return tuple(
            row
            for mine in by_currency(rows).values()
            for row in sorted(mine, key=lambda row: (-row.lost_minor, row.client_id))
        )

    def faces(self, clients: Collection[int], last: int = 12) -> Mapping[int, tuple[Who, ...]]:
        """Who came to each of some clients the last times, the oldest first."""
        with self._store.reading() as session:
            return faces_of(session, clients, self._today(session, None), last)

    def export(self, wanted: ScorecardWanted, what: TableOf, file: Path) -> WrittenTable:
        """Write a table of the scorecard to a file, CSV or XLSX by its ending.

        Raises:
            UserError: another ending, or the file cannot be written.

        """
        check_name(file)
        return _written(scorecard_table(self.rows(wanted), what), file)

    def export_behind(
        self,
        wanted: ScorecardWanted,
        figure: str,
        file: Path,
        cause: SubstitutionCause | None = None,
    ) -> WrittenTable:
        """Write all that ``behind`` tells, or what has one cause, to a file, CSV or XLSX.

        Raises:
            UserError: another ending, or the file cannot be written.

        """
        check_name(file)
        with self._store.reading() as session:
            found = cases_behind(session, self._ground(session, wanted), figure, None)
        kept = [case for case in found.cases if cause is None or case.cause is cause]
        return _written(cases_table(found.figure.spec, kept), file)

    def export_at_risk(self, office_id: int | None, file: Path) -> WrittenTable:
        """Write the clients at risk to a file, CSV or XLSX by its ending.

        Raises:
            UserError: another ending, or the file cannot be written.

        """
        check_name(file)
        return _written(at_risk_table(self.at_risk(office_id)), file)

    def _ground(self, session: Session, wanted: ScorecardWanted) -> Ground:
        period, months = wanted.period, months_of(wanted.period)
        since = min(period.before().first, months[0].first, months_before(period)[0].first)
        # Of a week its whole month is shown as well.
        until = max(period.last, months[-1].last)
        visits = read_visits(session, since - timedelta(days=YEAR), until)
        scope = Scope(
            session,
            wanted,
            since,
            until,
            self._today(session, wanted.office_id),
            visits.within(wanted.office_id, wanted.service_id),
        )
        offices = select(Office.currency).distinct()
        if wanted.office_id is not None:
            offices = offices.where(Office.id == wanted.office_id)
        currencies = session.scalars(offices).all()
        return make_ground(scope, currencies[0] if len(currencies) == 1 else "")

    def today(self, office_id: int | None = None) -> date:
        """Today in an office, or in the one where it is earliest."""
        with self._store.reading() as session:
            return self._today(session, office_id)

    def _today(self, session: Session, office_id: int | None) -> date:
        zones = select(Office.zone)
        if office_id is not None:
            zones = zones.where(Office.id == office_id)
        return min((self._clock.today(zone) for zone in session.scalars(zones)), default=date.min)


def _written(table: Table, file: Path) -> WrittenTable:
    write_table(table, file)
    return WrittenTable(file, len(table.rows))
