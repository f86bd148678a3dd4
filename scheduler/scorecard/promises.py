"""Whether what was said was done: person, day, window, price, and all of it the first time."""

from collections import defaultdict
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from scheduler.continuity.over_time import NOBODY, Ints
from scheduler.model.clients import Promise
from scheduler.model.kinds import Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.scorecard.cases import Case, Cases, cases_of, joined, visit_cases
from scheduler.scorecard.columns import NEVER
from scheduler.scorecard.past import Visits, in_force
from scheduler.scorecard.scope import Scope

REWORK_DAYS = 30
"""Days within which a call-back says that the work was not done."""

KINDS = ("person", "day", "window", "price")


def promises(scope: Scope) -> dict[str, Cases]:
    """The promises kept, by kind and together, and what was done the first time."""
    missed = _missed(scope)
    kept = {
        "promises_kept_person": _person(scope),
        "promises_kept_day": _day(scope, missed),
        "promises_kept_window": _window(scope, missed),
        "promises_kept_price": _price(scope),
    }
    redone, again = call_backs(scope)
    first_time = visit_cases(scope.visits, ~redone, ~again)
    not_made = cases_of(row.case for row in missed if not row.again)
    return {
        **kept,
        "promises_kept": joined(*kept.values()),
        "first_time_done": joined(first_time, not_made),
        "rework_share": visit_cases(scope.visits, redone, ~again),
    }


class _Missed:
    """A visit that nobody made."""

    def __init__(self, row: tuple[int, int, date, int | None, int | None, int | None]) -> None:
        id_, client, due, window, again, technician = row
        self.case = Case(due.toordinal(), client, id_, technician, 0.0)
        self.has_window = window is not None
        self.again = again is not None


def _missed(scope: Scope) -> list[_Missed]:
    rows = scope.session.execute(
        scope.of_visits(
            select(
                Visit.id,
                Visit.client_id,
                Visit.due_on,
                Visit.window_start,
                Visit.call_back_of_id,
                Assignment.technician_id,
            )
            .outerjoin(Assignment, Assignment.visit_id == Visit.id)
            .where(
                Visit.status == VisitStatus.MISSED,
                Visit.joint_of_id.is_(None),
                Visit.due_on.between(scope.since, scope.until),
            )
        )
    )
    return [_Missed(row) for row in rows]


def _promised(scope: Scope, subject: Subject) -> list[tuple[int, date, date | None, int]]:
    """What was promised of a subject: to whom, from when until when, and who shall come.

    Who has left can keep no promise any more, and nobody else breaks it for him.
    """
    rows = scope.session.execute(
        select(
            Promise.client_id,
            Promise.given_on,
            Promise.until,
            Promise.technician_id,
            Technician.left_on,
        )
        .outerjoin(Technician, Technician.id == Promise.technician_id)
        .where(Promise.subject == subject)
        .order_by(Promise.given_on, Promise.id)
    )
    return [
        (client, given, min((day for day in (until, left) if day), default=None), technician or 0)
        for client, given, until, technician, left in rows
    ]


def _person(scope: Scope) -> Cases:
    visits = scope.visits
    said = [promise for promise in _promised(scope, Subject.PERSON) if promise[3]]
    promised = in_force(visits.client, visits.day, said)
    return visit_cases(visits, visits.technician == promised, promised != NOBODY)


def _day(scope: Scope, missed: list[_Missed]) -> Cases:
    visits = scope.visits
    bound = in_force(visits.client, visits.day, _promised(scope, Subject.DAY)) != NOBODY
    off = np.abs(visits.day - visits.due)
    made = visit_cases(visits, off <= np.where(bound, 0, visits.tolerance))
    return joined(made, cases_of(row.case for row in missed))


def _window(scope: Scope, missed: list[_Missed]) -> Cases:
    rows = scope.session.execute(
        scope.of_visits(
            select(Visit.id, Visit.window_start, Visit.window_end).where(
                Visit.status == VisitStatus.DONE,
                Visit.window_start.is_not(None),
                Visit.due_on >= scope.since,
            )
        )
    ).all()
    places = scope.places(row[0] for row in rows)
    starts = np.array([row[1] for row in rows], dtype=np.int64)
    ends = np.array([row[1] if row[2] is None else row[2] for row in rows], dtype=np.int64)
    known = np.flatnonzero(places != NOBODY)
    known = known[scope.visits.start[places[known]] != NEVER]
    visits = scope.visits.where(places[known])
    minute = _wall_minutes(visits, scope.zones)
    within = (starts[known] <= minute) & (minute <= ends[known])
    return joined(
        visit_cases(visits, within), cases_of(row.case for row in missed if row.has_window)
    )


def _wall_minutes(visits: Visits, zones: dict[int, str]) -> Ints:
    """What the office's clock showed when each visit began. Clocks change while nobody works."""
    offsets = np.zeros(len(visits), dtype=np.int64)
    for office in np.unique(visits.office).tolist():
        zone = ZoneInfo(zones[office])
        here = visits.office == office
        days, place = np.unique(visits.day[here], return_inverse=True)
        noons = (datetime.combine(date.fromordinal(day), time(12), zone) for day in days.tolist())
        shifts = [noon.utcoffset() for noon in noons]
        told = np.array([0 if one is None else one.total_seconds() for one in shifts], np.int64)
        offsets[here] = told[place]
    return (visits.start + offsets) // 60 % 1_440


def _price(scope: Scope) -> Cases:
    said = _promised(scope, Subject.PRICE)
    if not said:
        return cases_of(())
    visits = scope.visits
    prices = dict(
        scope.session.execute(
            select(Visit.id, Visit.price_minor).where(
                Visit.client_id.in_({promise[0] for promise in said}),
                Visit.status == VisitStatus.DONE,
            )
        ).all()
    )
    given = in_force(visits.client, visits.day, [(*one[:3], one[1].toordinal()) for one in said])
    prices_paid: defaultdict[tuple[int, int], dict[int, int]] = defaultdict(dict)
    kept, tested = np.zeros(len(visits), dtype=bool), np.zeros(len(visits), dtype=bool)
    for place in np.flatnonzero(np.isin(visits.client, [promise[0] for promise in said])).tolist():
        paid = prices_paid[int(visits.client[place]), int(visits.service[place])]
        price, since = prices.get(int(visits.id[place]), 0), int(given[place])
        day = int(visits.day[place])
        held = [paid[before] for before in paid if before <= since]
        if since != NOBODY and day > since and held:
            tested[place], kept[place] = True, price <= held[-1]
        paid[day] = price
    return visit_cases(visits, kept, tested)


def call_backs(scope: Scope) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which visits a call-back followed too soon, and which are call-backs themselves."""
    visits = scope.visits
    rows = scope.session.execute(
        select(Visit.id, Visit.call_back_of_id, Visit.due_on).where(
            Visit.call_back_of_id.is_not(None), Visit.status != VisitStatus.CANCELLED
        )
    ).all()
    redone, again = np.zeros(len(visits), dtype=bool), np.zeros(len(visits), dtype=bool)
    made = scope.places(row[0] for row in rows)
    first = scope.places(row[1] for row in rows)
    for row, then, before in zip(rows, made.tolist(), first.tolist(), strict=True):
        day = row.due_on.toordinal() if then == NOBODY else int(visits.day[then])
        if then != NOBODY:
            again[then] = True
        if before != NOBODY:
            redone[before] |= day - visits.day[before] <= REWORK_DAYS
    return redone, again
