"""An office over some days, of which the days that a drop touches are taken up.

However large the office, a drop touches the days of two or three technicians: those alone are
timed and priced, the first time that something is held over them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from threading import Lock

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from scheduler.desk.hand import Hand, Known
from scheduler.desk.hand_reading import Stand, hand_on, how_it_stands, read_movable
from scheduler.model.decisions import ChangeSet
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.facts import Facts
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.hand import Drop, DropRow

KEPT = 200
"""Pairs of days that are kept timed."""

DAYS = 12
"""Days that are read at the least: a week, and the next one's working days."""

FRESH = timedelta(minutes=1)
"""What was read longer ago is read again: visits have begun meanwhile."""

Days = frozenset[tuple[int, date]]
"""Days of technicians."""


class Hands:
    """What moving visits would do, as long as the plan does not change. For any thread."""

    def __init__(self, facts: Facts, stand: Stand) -> None:
        self.facts = facts
        self.version = stand.version
        self._stand = stand
        self._visits = {visit.id: visit for visit in facts.visits}
        self._by_day: dict[tuple[int, date], list[int]] = {}
        for id, held in facts.assigned.items():
            self._by_day.setdefault((held.technician_id, held.day), []).append(id)
        self._known = Known({}, {})
        self._hands: dict[tuple[Days, frozenset[int]], Hand] = {}

    def knows(self, visit_id: int) -> bool:
        """Whether a visit may be moved: it is open, has not begun, and has a known place."""
        visit = self._visits.get(visit_id)
        return (
            visit is not None
            and visit_id not in self.facts.begun
            and self.facts.sites[visit.site_id].latitude is not None
        )

    def with_visits(self, visits: Sequence[Visit], day_of: Mapping[int, date]) -> "Hands":
        """The same with visits that have no place yet, and the days that they are for."""
        only = {visit.id: frozenset({day_of[visit.id]}) for visit in visits}
        facts = replace(
            self.facts,
            visits=(*self.facts.visits, *visits),
            only_days={**self.facts.only_days, **only},
        )
        return Hands(facts, self._stand)

    def drop(self, drops: Iterable[Drop]) -> DropRow:
        """What moving visits there would do."""
        wanted = tuple(drops)
        return self.of(wanted).drop(wanted)

    def of(self, drops: Iterable[Drop]) -> Hand:
        """The days that drops touch."""
        wanted = tuple(drops)
        days, lifted = _touched(self.facts, wanted), frozenset(drop.visit_id for drop in wanted)
        loose = frozenset(id for id in lifted if id not in self.facts.assigned)
        hand = self._hands.get((days, loose))
        if hand is None:
            ids = loose.union(*(self._by_day.get(day, ()) for day in days))
            stand = replace(self._stand, left=self._stand.left & ids)
            hand = hand_on(_only(self.facts, ids, days), stand, self._known)
            # Another thread may do the same at this moment.
            for oldest in tuple(self._hands)[: 1 - KEPT]:
                self._hands.pop(oldest, None)
            self._hands[days, loose] = hand
        return hand


def _touched(facts: Facts, drops: Iterable[Drop]) -> Days:
    """The days that visits are taken from, and those that they are put on."""
    days: set[tuple[int, date]] = set()
    for drop in drops:
        held = facts.assigned.get(drop.visit_id)
        if held is not None:
            days.add((held.technician_id, held.day))
        if drop.technician_id is not None and drop.day is not None:
            days.add((drop.technician_id, drop.day))
    return frozenset(days)


def _only(facts: Facts, ids: frozenset[int], days: Days) -> Facts:
    """The facts of some visits, and of those who have these days."""
    visits = tuple(visit for visit in facts.visits if visit.id in ids)
    sites = {visit.site_id for visit in visits}
    clients = {visit.client_id for visit in visits}
    people, on = {technician for technician, _ in days}, {day for _, day in days}
    return replace(
        facts,
        crew=tuple(member for member in facts.crew if member.technician.id in people),
        visits=visits,
        sites={id: site for id, site in facts.sites.items() if id in sites},
        clients={id: client for id, client in facts.clients.items() if id in clients},
        assigned={id: held for id, held in facts.assigned.items() if id in ids},
        # Priced on weeks of days that nobody asks about they would take ten times the room.
        only_days={visit.id: facts.only_days[visit.id] & on for visit in visits},
    )


def lay_hands(session: Session, office_id: int, first: date, days: int, clock: Clock) -> Hands:
    """An office over some days, read at one moment."""
    facts = read_movable(session, office_id, first, days, clock, to_keep=True)
    return Hands(facts, how_it_stands(session, facts))


@dataclass(frozen=True, slots=True)
class _Laid:
    """What was read last, of what, and when."""

    office_id: int
    first: date
    days: int
    last_change: int
    at: datetime
    hands: Hands


class Laying:
    """Reads an office over some days; once for all who ask, until something is changed."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = Lock()
        self._laid: _Laid | None = None

    def hands(self, office_id: int, first: date, days: int = DAYS) -> Hands:
        """An office from a day on, over ``days`` days or some more, read at one moment."""
        days = max(days, DAYS)
        # Whoever asks meanwhile waits, and takes what was read.
        with self._lock, self._store.reading() as session:
            last = session.scalar(select(func.max(ChangeSet.id))) or 0
            laid, now = self._laid, self._clock.now()
            if (
                laid is None
                or (laid.office_id, laid.first, laid.last_change) != (office_id, first, last)
                or laid.days < days
                or now - laid.at >= FRESH
            ):
                hands = lay_hands(session, office_id, first, days, self._clock)
                laid = self._laid = _Laid(office_id, first, days, last, now, hands)
            return laid.hands


def hand_for(
    session: Session, office_id: int, first: date, days: int, clock: Clock, drops: Sequence[Drop]
) -> Hand:
    """The days that drops touch, read anew."""
    facts = read_movable(session, office_id, first, days, clock, _among(session, drops))
    return Hands(facts, how_it_stands(session, facts)).of(drops)


def _among(session: Session, drops: Sequence[Drop]) -> ColumnElement[bool]:
    """The visits that are moved, and all that are planned on the days that this touches."""
    ids = {drop.visit_id for drop in drops}
    held = session.execute(
        select(Assignment.technician_id, Assignment.day).where(Assignment.visit_id.in_(ids))
    ).all()
    days = {(technician, day) for technician, day in held}
    days |= {(d.technician_id, d.day) for d in drops if d.technician_id is not None and d.day}
    # Named one by one they are found at once, however many visits there are.
    for technician, day in days:
        ids.update(
            session.scalars(
                select(Assignment.visit_id).where(
                    Assignment.technician_id == technician, Assignment.day == day
                )
            )
        )
    return Visit.id.in_(ids)
