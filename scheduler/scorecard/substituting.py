"""Substitutions: why somebody else came, what it cost as decided, and whether the client knew."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
from sqlalchemy import select

from scheduler.continuity.lines import Line
from scheduler.continuity.over_time import NOBODY, Ints
from scheduler.dates.localtime import midnight_utc
from scheduler.model.clients import Touch
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import AbsenceKind, DecisionState, TouchKind
from scheduler.model.people import Absence
from scheduler.model.visits import Visit
from scheduler.scorecard.cases import Case, Cases, cases_of, visit_cases
from scheduler.scorecard.columns import FIRST_ORDINAL, NEVER, rows_with
from scheduler.scorecard.past import Visits
from scheduler.scorecard.scope import Scope
from scheduler.views.desk import Cause, RoadKind
from scheduler.views.scorecard import CauseRow, Period, SubstitutionCause

KEPT = (RoadKind.WAIT, RoadKind.OVERTIME)
"""The roads on which the person stays the same."""

EARLIEST = timedelta(days=92)
"""How long before a visit it is decided on, and its client told, at most."""

_LOSS = (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH)
_A_DAY = 86_400
_CAUSES = tuple(SubstitutionCause)
_BY_ABSENCE = {kind: _CAUSES.index(SubstitutionCause(kind)) for kind in AbsenceKind}
_DECIDED = _CAUSES.index(SubstitutionCause.DECIDED)
_CAPACITY = _CAUSES.index(SubstitutionCause.CAPACITY)


@dataclass(frozen=True, slots=True)
class Decided:
    """A road that was decided on: one that ``kept`` the person, or a ``substitute``.

    ``loss_minor`` of its price is the chance of losing the client.
    """

    day: int
    client_id: int
    visit_id: int
    kept: bool
    substitute: bool
    total_minor: int
    loss_minor: int


@dataclass(frozen=True, slots=True)
class Substitutions:
    """The visits that somebody else made, each with its cause and its price, side by side.

    ``cause`` is a place in the list of causes, ``price`` ``NEVER`` where none was shown.
    """

    visits: Visits
    cause: Ints
    price: Ints

    def cases(self, scope: Scope) -> dict[str, Cases]:
        """What they cost, and whether the clients knew."""
        visits = self.visits
        priced = self.price != NEVER
        begins = np.where(
            visits.start == NEVER, (visits.day + 1 - FIRST_ORDINAL) * _A_DAY, visits.start
        )
        noticed = _first_notices(scope)
        notices = np.array([noticed.get(id_, NEVER) for id_ in visits.id.tolist()], dtype=np.int64)
        in_time = (notices != NEVER) & (notices < begins)
        touched = _first_touches(scope)
        touches = np.array([touched.get(id_, NEVER) for id_ in visits.id.tolist()], dtype=np.int64)
        told = in_time | ((touches != NEVER) & (touches < begins))
        return {
            "substitution_price": visit_cases(visits, np.where(priced, self.price, 0), priced),
            "told_share": visit_cases(visits, told),
            "notice_days": visit_cases(visits, (begins - notices) / _A_DAY, in_time),
        }

    def by_cause(self, months: Sequence[Period]) -> Iterator[CauseRow]:
        """How many of each cause there were in each month, and what they cost."""
        for month in months:
            first, last = month.first.toordinal(), month.last.toordinal()
            here = (self.visits.day >= first) & (self.visits.day <= last)
            for number in np.unique(self.cause[here]).tolist():
                prices = self.price[here & (self.cause == number)]
                priced = prices[prices != NEVER]
                yield CauseRow(month, _CAUSES[number], len(prices), len(priced), int(priced.sum()))

    def cause_of(self) -> dict[int, SubstitutionCause]:
        """The cause of each, by the visit's id."""
        causes = (_CAUSES[number] for number in self.cause.tolist())
        return dict(zip(self.visits.id.tolist(), causes, strict=True))

    def price_of(self) -> dict[int, int]:
        """The price of each that was decided, as it was shown then, by the visit's id."""
        pairs = zip(self.visits.id.tolist(), self.price.tolist(), strict=True)
        return {visit: price for visit, price in pairs if price != NEVER}

    def of_technician(self, technician: int) -> "Substitutions":
        """Those that one technician made for others."""
        mine = self.visits.technician == technician
        return Substitutions(self.visits.where(mine), self.cause[mine], self.price[mine])


def substitutions(scope: Scope, decided: Sequence[Decided]) -> Substitutions:
    """The visits of the scope that somebody else made."""
    visits = scope.visits
    visits = visits.where(
        (visits.usual != NOBODY)
        & (visits.usual != visits.technician)
        & (visits.day >= scope.since.toordinal())
    )
    # What was decided last holds, so it is written last.
    prices = {one.visit_id: one.total_minor for one in decided if one.substitute}
    price = np.array([prices.get(id_, NEVER) for id_ in visits.id.tolist()], dtype=np.int64)
    cause = np.where(price == NEVER, _CAPACITY, _DECIDED)
    away = _away(scope, visits)
    for place, key in enumerate(
        zip(visits.usual.tolist(), visits.day.tolist(), visits.office.tolist(), strict=True)
    ):
        if key in away:
            cause[place] = away[key]
    return Substitutions(visits, cause, price)


def _away(scope: Scope, visits: Visits) -> dict[tuple[int, int, int], int]:
    """The kind of absence of technicians on the days of an office; the first kind of several."""
    wanted: defaultdict[int, set[int]] = defaultdict(set)
    for usual, office in zip(visits.usual.tolist(), visits.office.tolist(), strict=True):
        wanted[usual].add(office)
    found: dict[tuple[int, int, int], int] = {}
    absences = scope.session.execute(
        select(Absence.technician_id, Absence.start, Absence.end, Absence.kind).where(
            Absence.end > midnight_utc(scope.since, "UTC") - timedelta(days=1)
        )
    )
    for technician, start, end, kind in absences:
        for office in wanted.get(technician, ()):
            first = scope.day(start, office)
            last = min(scope.day(end - timedelta(microseconds=1), office), scope.until.toordinal())
            for day in range(max(first, scope.since.toordinal()), last + 1):
                key = (technician, day, office)
                found[key] = min(found.get(key, _BY_ABSENCE[kind]), _BY_ABSENCE[kind])
    return found


def _first_notices(scope: Scope) -> dict[int, int]:
    """When the first notice of each visit was sent, in seconds since 1970."""
    rows = scope.session.execute(
        select(Notice.visit_id, Notice.sent_at).where(
            Notice.visit_id.is_not(None),
            Notice.sent_at.is_not(None),
            Notice.sent_at >= midnight_utc(scope.since, "UTC") - EARLIEST,
        )
    )
    return _first(rows)


def _first_touches(scope: Scope) -> dict[int, int]:
    """When each visit was first spoken or written of to its client."""
    rows = scope.session.execute(
        select(Touch.visit_id, Touch.at).where(
            Touch.visit_id.is_not(None),
            Touch.kind.in_((TouchKind.CALL, TouchKind.MESSAGE)),
            Touch.at >= midnight_utc(scope.since, "UTC") - EARLIEST,
        )
    )
    return _first(rows)


def _first(rows: Iterable[Any]) -> dict[int, int]:
    found: dict[int, int] = {}
    for visit, at in rows:
        seconds = int(at.timestamp())
        found[visit] = min(found.get(visit, seconds), seconds)
    return found


def decided_roads(scope: Scope) -> list[Decided]:
    """The roads of confirmed decisions, in the order in which they were decided.

    A move by hand has one price for all that it moves; it stands with the first of them.
    """
    statement = select(
        Decision.office_id,
        Decision.question,
        Decision.chosen,
        Decision.total_minor,
        Decision.approved_at,
        Decision.proposed_at,
    ).where(
        Decision.state == DecisionState.CONFIRMED,
        Decision.proposed_at >= midnight_utc(scope.since, "UTC") - EARLIEST,
    )
    if scope.wanted.office_id is not None:
        statement = statement.where(Decision.office_id == scope.wanted.office_id)
    rows = scope.session.execute(statement.order_by(Decision.id)).all()
    clients = _clients_of(scope, {road["visit_id"] for row in rows for road in row.chosen["roads"]})
    found = []
    for row in rows:
        by_hand = row.question["cause"] == Cause.MOVE
        for place, road in enumerate(row.chosen["roads"]):
            total = road["total_minor"]
            if by_hand:
                total = 0 if place else row.total_minor
            if road["visit_id"] in clients:
                found.append(
                    Decided(
                        day=scope.day(row.approved_at or row.proposed_at, row.office_id),
                        client_id=clients[road["visit_id"]],
                        visit_id=road["visit_id"],
                        kept=not by_hand and RoadKind(road["kind"]) in KEPT,
                        substitute=RoadKind(road["kind"]) is RoadKind.SUBSTITUTE,
                        total_minor=total,
                        loss_minor=_loss(road),
                    )
                )
    return found


def _loss(road: Mapping[str, Any]) -> int:
    return sum(line["amount_minor"] for line in road["lines"] if Line(line["line"]) in _LOSS)


def _clients_of(scope: Scope, visits: Collection[int]) -> dict[int, int]:
    """Whose the visits are."""
    statement = scope.of_visits(select(Visit.id, Visit.client_id))
    return dict(rows_with(scope.session, statement, Visit.id, visits))


def keeping(decided: Sequence[Decided]) -> Cases:
    """What it cost to keep the person, without what losing the client would."""
    return cases_of(
        Case(
            one.day,
            one.client_id,
            one.visit_id,
            numerator=one.total_minor - one.loss_minor,
        )
        for one in decided
        if one.kept
    )
