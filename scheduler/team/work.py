"""What technicians did: hours, drives, overtime, weekends, and substitutions for each other."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.over_time import NOBODY, Ints
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment, Route
from scheduler.model.visits import Visit
from scheduler.scorecard.past import Visits, read_visits
from scheduler.views.scorecard import Period
from scheduler.views.team import SubstitutionRow, WorkRow, WorkSpan

LATELY = timedelta(days=28)
YEAR = timedelta(days=365)

SATURDAY = 5

SLACK = timedelta(days=40)
"""So far from its due day a visit is made at most."""


def spans(today: date) -> tuple[tuple[date, date], ...]:
    """The last four weeks and the last twelve months up to today: first and last days."""
    return tuple((today - length + timedelta(days=1), today) for length in (LATELY, YEAR))


def work_spans(session: Session, office: Office, today: date) -> tuple[WorkSpan, ...]:
    """What everybody in an office did in each of ``spans``."""
    wanted = spans(today)
    first = min(day for day, _ in wanted)
    made, drove = _made(session, office, first, today), _drove(session, office, first, today)
    return tuple(
        WorkSpan(
            since, last, tuple(_row(who, made, drove, since) for who in sorted({*made, *drove}))
        )
        for since, last in wanted
    )


def _made(
    session: Session, office: Office, first: date, last: date
) -> dict[int, list[tuple[date, int, int]]]:
    """The visits and their minutes that everybody made, by day."""
    day = func.coalesce(Assignment.day, Visit.due_on)
    found: defaultdict[int, list[tuple[date, int, int]]] = defaultdict(list)
    for who, on, visits, minutes in session.execute(
        select(Visit.done_by_id, day, func.count(), func.sum(Visit.minutes))
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.office_id == office.id,
            Visit.status == VisitStatus.DONE,
            Visit.due_on.between(first - SLACK, last + SLACK),
            Visit.done_by_id.is_not(None),
            day.between(first, last),
        )
        .group_by(Visit.done_by_id, day)
    ):
        if who is not None:
            found[who].append((on, visits, minutes))
    return found


def _drove(
    session: Session, office: Office, first: date, last: date
) -> dict[int, list[tuple[date, int, int, int]]]:
    """The minutes of everybody's routes, paid, driven and beyond the hours, by day."""
    found: defaultdict[int, list[tuple[date, int, int, int]]] = defaultdict(list)
    for who, on, paid, driven, over in session.execute(
        select(
            Route.technician_id,
            Route.day,
            Route.paid_minutes,
            Route.drive_minutes,
            Route.overtime_minutes,
        )
        .join(Technician, Technician.id == Route.technician_id)
        .where(Technician.office_id == office.id, Route.day.between(first, last))
    ):
        found[who].append((on, paid, driven, over))
    return found


def _row(
    who: int,
    made: Mapping[int, Sequence[tuple[date, int, int]]],
    drove: Mapping[int, Sequence[tuple[date, int, int, int]]],
    since: date,
) -> WorkRow:
    days = [day for day in made.get(who, ()) if day[0] >= since]
    routes = [day for day in drove.get(who, ()) if day[0] >= since]
    return WorkRow(
        technician_id=who,
        visits=sum(visits for _, visits, _ in days),
        visit_minutes=sum(minutes for *_, minutes in days),
        days=len(days),
        weekend_days=sum(on.weekday() >= SATURDAY for on, *_ in days),
        route_days=len(routes),
        paid_minutes=sum(paid for _, paid, _, _ in routes),
        drive_minutes=sum(driven for _, _, driven, _ in routes),
        overtime_minutes=sum(over for *_, over in routes),
    )


def substitution_spans(
    session: Session, office_id: int, today: date
) -> tuple[tuple[SubstitutionRow, ...], ...]:
    """Who came for whom in each of ``spans``, as the scorecard counts substitutions."""
    wanted = spans(today)
    visits = read_visits(session, min(since for since, _ in wanted), today)
    visits = visits.where((visits.office == office_id) & (visits.usual != NOBODY))
    instead = visits.where(visits.technician != visits.usual)
    return tuple(
        _substitutions(instead.during(Period(since, last)), visits.during(Period(since, last)))
        for since, last in wanted
    )


def _substitutions(instead: Visits, visits: Visits) -> tuple[SubstitutionRow, ...]:
    taken, given = _counted(instead.technician), _counted(instead.usual)
    usual = _counted(visits.usual)
    return tuple(
        SubstitutionRow(who, taken.get(who, 0), given.get(who, 0), usual.get(who, 0))
        for who in sorted({*taken, *usual})
    )


def _counted(technicians: Ints) -> dict[int, int]:
    known, counts = np.unique(technicians, return_counts=True)
    return dict(zip(known.tolist(), counts.tolist(), strict=True))
