"""How the work is shared, and what of it is driving."""

import numpy as np
from sqlalchemy import select

from scheduler.continuity.over_time import NOBODY, Ints, pairs_of
from scheduler.model.people import Technician
from scheduler.model.plans import Route
from scheduler.scorecard.cases import NOTHING, Case, Cases, cases_of, figure
from scheduler.scorecard.past import Visits
from scheduler.scorecard.scope import Scope
from scheduler.views.figures import Figure


def fairness(visits: Visits, places: Ints) -> Figure:
    """The spread between technicians of their minutes at clients on a day out."""
    technicians, days = visits.technician[places], visits.day[places]
    known, place = np.unique(technicians, return_inverse=True)
    minutes = np.bincount(place, weights=visits.minutes[places])
    days_out = np.unique(pairs_of(technicians, days)) >> 32
    load = minutes / np.bincount(np.searchsorted(known, days_out), minlength=len(known))
    if not len(load):
        return figure("fairness", 0.0, 0.0)
    return figure("fairness", float(load.std()), float(load.mean()))


def routes(scope: Scope) -> dict[str, Cases]:
    """Driving and overtime beside the paid minutes of every route that is over, or today's.

    A route is of no one service, so that of a service there are none.
    """
    if scope.wanted.service_id is not None:
        return {"drive_share": NOTHING, "overtime_share": NOTHING}
    statement = (
        select(
            Route.day,
            Route.technician_id,
            Route.drive_minutes,
            Route.overtime_minutes,
            Route.paid_minutes,
        )
        .join(Technician, Technician.id == Route.technician_id)
        .where(Route.day.between(scope.since, min(scope.until, scope.today)))
    )
    if scope.wanted.office_id is not None:
        statement = statement.where(Technician.office_id == scope.wanted.office_id)
    rows = scope.session.execute(statement.order_by(Route.day, Route.id)).all()
    return {
        name: cases_of(
            Case(row.day.toordinal(), NOBODY, None, row.technician_id, minutes, row.paid_minutes)
            for row, minutes in ((row, getattr(row, column)) for row in rows)
        )
        for name, column in (
            ("drive_share", "drive_minutes"),
            ("overtime_share", "overtime_minutes"),
        )
    }
