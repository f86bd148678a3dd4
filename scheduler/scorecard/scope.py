"""What the figures are asked for: the days, the office, the service; and reading within them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.over_time import NOBODY, Ints
from scheduler.dates.localtime import local_day
from scheduler.model.clients import Client
from scheduler.model.office import Office
from scheduler.model.visits import Visit
from scheduler.scorecard.past import Visits
from scheduler.views.scorecard import ScorecardWanted

_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Scope:
    """Where the cases come from, and from which days on up to which; no later than ``today``.

    ``visits`` are those that were made, of all technicians.
    """

    session: Session
    wanted: ScorecardWanted
    since: date
    until: date
    today: date
    visits: Visits

    @cached_property
    def zones(self) -> dict[int, str]:
        """The zone of each office."""
        return {row.id: row.zone for row in self.session.execute(select(Office.id, Office.zone))}

    @cached_property
    def _by_id(self) -> tuple[Ints, Ints]:
        order = np.argsort(self.visits.id)
        return self.visits.id[order], order

    def places(self, ids: Iterable[int | None]) -> Ints:
        """Where the visits with these ids stand among those made; ``NOBODY`` where they do not."""
        wanted = np.array([NOBODY if one is None else one for one in ids], dtype=np.int64)
        known, order = self._by_id
        if not len(known):
            return np.full(len(wanted), NOBODY)
        place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        return np.where(known[place] == wanted, order[place], NOBODY)

    def day(self, instant: datetime, office_id: int) -> int:
        """The office's day of an instant, as ``date.toordinal`` counts it."""
        return local_day(instant, self.zones[office_id]).toordinal()

    def of_clients(self, statement: "Select[*tuple[Any, ...]]") -> Any:
        """A statement about clients, about those of the office alone if one is asked for."""
        office = self.wanted.office_id
        return statement if office is None else statement.where(Client.office_id == office)

    def of_visits(self, statement: "Select[*tuple[Any, ...]]") -> Any:
        """A statement about visits, about those of the office and service if they are asked for."""
        if self.wanted.office_id is not None:
            statement = statement.where(Visit.office_id == self.wanted.office_id)
        if self.wanted.service_id is not None:
            statement = statement.where(Visit.service_type_id == self.wanted.service_id)
        return statement

    def while_it_lasts(
        self, column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    ) -> ColumnElement[bool]:
        """Whether an instant lies in the days, or a day beside them: zones differ."""
        first = datetime.combine(self.since - _A_DAY, time(), UTC)
        last = datetime.combine(self.until + 2 * _A_DAY, time(), UTC)
        return column.between(first, last)
