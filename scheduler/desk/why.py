"""Why a visit is where it is, who else could come, and what keeps it from elsewhere.

Prices are those of the hand, which needs no solver; the solver is asked only for the facts behind
a day that has no room.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from time import monotonic

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import Who
from scheduler.dates.localtime import from_minutes, to_minutes
from scheduler.desk.hand import Hand
from scheduler.desk.hands import Hands, Laying
from scheduler.desk.together import Ask
from scheduler.errors import UserError
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.board import window_of
from scheduler.planning.crew import CrewMember
from scheduler.planning.facts import Facts
from scheduler.planning.reasons import reasons_for_people
from scheduler.solver.asking import Answer, Question, WhyNot
from scheduler.solver.plan import Plan, Unplaced
from scheduler.solver.plan import Reason as SolverReason
from scheduler.solver.problem import Problem
from scheduler.solver.worker import Interrupted, Worker, WorkerDied
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.board import Reason
from scheduler.views.hand import Drop, DropRow
from scheduler.views.why import ElsewhereRow, PersonRow, WhyHere, WhyNotRow

SHOWN = 2
"""Other people, and other days, that are told with their price."""

MOST_PEOPLE = 8
"""Other people whose places on the day are priced."""

ASKED_FOR = ("no_room", "window", "hours")
"""What a hand says of a day that holds no more; the solver knows why."""

NOON = 720

BEFORE = 60
"""Minutes before a window in which another visit may end and go after the one asked about."""

PATIENCE_SECONDS = 1.5
"""How long the solver is waited for: it may be busy with a plan."""


def why_here(hands: Hands, visit_id: int) -> WhyHere | None:
    """Why a visit is planned as it is; None for one that cannot be moved any more."""
    if not hands.knows(visit_id):
        return None
    facts, visit = hands.facts, _visit(hands, visit_id)
    held, known = facts.assigned.get(visit_id), facts.client_of(visit)
    names = {member.technician.id: member.technician.name for member in facts.crew}
    person = None if held is None else held.technician_id
    day = None if held is None else held.day
    return WhyHere(
        visit_id=visit_id,
        technician_id=person,
        technician=None if person is None else names.get(person),
        who=None if person is None else known.who(person),
        usual=None if known.usual is None else names.get(known.usual.technician),
        day=day,
        due_on=visit.due_on,
        window=window_of(visit, day or visit.due_on, facts.office.zone),
        tolerance_days=visit.tolerance_days,
        person_pinned=visit.pinned_technician_id is not None,
        day_pinned=visit.pinned_day is not None,
        confirmed=visit.status is VisitStatus.CONFIRMED,
        others=_others(hands, visit),
        other_days=_other_days(hands, visit),
        people=tuple(_people(facts, visit)),
        days=tuple(on for on in facts.days if on >= facts.today),
        currency=facts.office.currency,
        zone=facts.office.zone,
    )


def why_not(hands: Hands, visit_id: int, technician_id: int, day: date, ask: Ask) -> WhyNotRow:
    """Why a visit is not with a technician on a day, or what that would cost.

    Raises:
        UserError: the visit cannot be moved any more, or there is no such technician.

    """
    _visit(hands, visit_id)
    member = _member(hands.facts, technician_id)
    answer = WhyNotRow(visit_id, technician_id, member.technician.name, day)
    held = hands.facts.assigned.get(visit_id)
    if held is not None and (held.technician_id, held.day) == (technician_id, day):
        return replace(answer, is_there=True)
    row = cheapest(hands, visit_id, technician_id, day)
    drop = Drop(visit_id, technician_id, day)
    if row.broken:
        told = tuple(_in_full(rule.reason, member, day, hands) for rule in row.broken)
        if all(reason.code in ASKED_FOR for reason in told):
            told = _behind(hands.of([drop]), drop, ask) or told
        answer = replace(answer, reasons=tuple(_too_late(reason) for reason in told))
    if not row.is_possible:
        return answer
    (landing,) = row.landings
    return replace(
        answer,
        is_possible=True,
        start=landing.start,
        who=landing.who,
        total_minor=row.total_minor,
        knock_on=row.knock_on,
        needs_manager=row.needs_manager,
    )


def cheapest(hands: Hands, visit_id: int, technician_id: int, day: date) -> DropRow:
    """The cheapest place on a technician's day: one that keeps all rules, where there is one."""
    rows: list[DropRow] = []
    for minute in _minutes(hands, _visit(hands, visit_id), technician_id, day):
        row = hands.drop([Drop(visit_id, technician_id, day, minute)])
        if not row.is_possible:
            return row
        rows.append(row)
    return min(rows, key=lambda row: (len(row.broken), row.total_minor))


def _minutes(hands: Hands, visit: Visit, technician_id: int, day: date) -> tuple[int, ...]:
    """A time in each gap of a technician's day, of those gaps that the promised window meets."""
    facts = hands.facts
    ends = sorted(
        to_minutes(day, held.end, facts.office.zone)
        for held in facts.assigned.values()
        if (held.technician_id, held.day) == (technician_id, day) and held.visit_id != visit.id
    )
    if visit.window_start is None or visit.window_end is None:
        return (0, *ends)
    first, last = visit.window_start, visit.window_end
    return (first, *(end for end in ends if first - BEFORE < end <= last))


def _others(hands: Hands, visit: Visit) -> tuple[ElsewhereRow, ...]:
    """Who else could come on the day of a visit, the cheapest first.

    Looked for among those whom the client knows best: a stranger is seldom the cheaper one.
    """
    held = hands.facts.assigned.get(visit.id)
    if held is None:
        return ()
    working = {m.technician.id for m in hands.facts.crew if held.day in m.hours}
    people = [one.id for one in _people(hands.facts, visit)]
    others = [id for id in people if id in working and id != held.technician_id]
    return _best(hands, visit, ((one, held.day) for one in others[:MOST_PEOPLE]))


def _other_days(hands: Hands, visit: Visit) -> tuple[ElsewhereRow, ...]:
    """When else the same person could come, the cheapest first; in the same week if he can."""
    held, facts = hands.facts.assigned.get(visit.id), hands.facts
    if held is None:
        return ()
    days = [day for day in facts.days if day >= facts.today and day != held.day]
    for week in ([day for day in days if _same_week(day, held.day)], days):
        found = _best(hands, visit, ((held.technician_id, day) for day in week))
        if found:
            return found
    return ()


def _best(
    hands: Hands, visit: Visit, places: Iterable[tuple[int, date]]
) -> tuple[ElsewhereRow, ...]:
    found = [row for one, day in places for row in _elsewhere(hands, visit, one, day)]
    return tuple(sorted(found, key=lambda row: row.extra_minor)[:SHOWN])


def _elsewhere(hands: Hands, visit: Visit, technician_id: int, day: date) -> Iterator[ElsewhereRow]:
    """A technician's day as a place for a visit, if it breaks no rule there."""
    row = cheapest(hands, visit.id, technician_id, day)
    if not row.is_possible or row.broken:
        return
    (landing,) = row.landings
    if landing.start is not None and landing.who is not None:
        name = _member(hands.facts, technician_id).technician.name
        yield ElsewhereRow(technician_id, name, landing.who, day, landing.start, row.total_minor)


def _same_week(one: date, other: date) -> bool:
    return one.isocalendar()[:2] == other.isocalendar()[:2]


def _people(facts: Facts, visit: Visit) -> Iterator[PersonRow]:
    """Everybody who could be asked about, those whom the client knows best first."""
    known, order = facts.client_of(visit), list(Who)
    people = [PersonRow(t.id, t.name, known.who(t.id)) for t in (m.technician for m in facts.crew)]

    def least_known(one: PersonRow) -> tuple[int, float, str]:
        return order.index(one.who), -known.familiarity.get(one.id, 0.0), one.name

    yield from sorted(people, key=least_known)


def _visit(hands: Hands, visit_id: int) -> Visit:
    found = next((visit for visit in hands.facts.visits if visit.id == visit_id), None)
    if found is None or not hands.knows(visit_id):
        raise UserError(
            "Visit W-{visit_id} cannot be moved any more; it has begun, or is over.",
            visit_id=visit_id,
        )
    return found


def _member(facts: Facts, technician_id: int) -> CrewMember:
    for member in facts.crew:
        if member.technician.id == technician_id:
            return member
    raise UserError("That technician does not belong to this office in these days.")


def _in_full(reason: Reason, member: CrewMember, day: date, hands: Hands) -> Reason:
    """What a hand says, with what it leaves out: why he is away, since when a licence is old."""
    name = member.technician.name
    if reason.code == "absent":
        noon = from_minutes(day, NOON, hands.facts.office.zone)
        for away in member.away:
            if away.start <= noon < away.end:
                return Reason("absent", {"technician": name, "kind": away.kind.value})
    if reason.code == "no_skill":
        skill = str(reason.facts["skill"])
        if skill in member.expired:
            until = member.expired[skill].isoformat()
            return Reason("licence_expired", {"technician": name, "skill": skill, "until": until})
    return reason


def _behind(hand: Hand, drop: Drop, ask: Ask) -> tuple[Reason, ...]:
    """What the solver says of a day without room for a visit, as the facts behind it.

    Nothing where it has no time to answer.
    """
    ground, number = hand.ground, f"W-{drop.visit_id}"
    if drop.technician_id is None or drop.day is None:
        return ()
    worker = ground.worker(drop.technician_id, drop.day)
    if worker is None:
        return ()
    why = WhyNot(number, worker.id, ground.facts.days.index(drop.day))
    answers = ask(_unpinned(ground.normal, number), ground.plan, [why])
    reasons = tuple(one for answer in answers for one in _reasons(answer))
    told = reasons_for_people(ground.facts, ground.planning, [Unplaced(number, reasons)])[number]
    # What it would cost is told anyhow.
    return tuple(reason for reason in told if reason.code != "price")


def _too_late(reason: Reason) -> Reason:
    """A window that is over by now has no length any more."""
    facts = reason.facts
    if reason.code == "window" and facts and facts.get("earliest") == facts.get("latest"):
        return Reason("too_late", {"day": facts["day"]})
    return reason


def _reasons(answer: Answer) -> tuple[SolverReason, ...]:
    found = answer if isinstance(answer, tuple) else ()
    return tuple(one for one in found if isinstance(one, SolverReason))


def _unpinned(problem: Problem, number: str) -> Problem:
    """The problem in which a visit is free to go: what a person fixed, he can move again."""
    visits = tuple(
        replace(visit, pin=None) if visit.id == number else visit for visit in problem.visits
    )
    return replace(problem, visits=visits)


class Explaining:
    """Answers about visits, in what is read of the weeks around them."""

    def __init__(self, store: Store, clock: Clock, worker: Worker | None, laying: Laying) -> None:
        self._store = store
        self._clock = clock
        self._worker = worker
        self._laying = laying

    def here(self, visit_id: int) -> WhyHere | None:
        """Why a visit is planned as it is; None for one that cannot be moved any more."""
        return why_here(self._hands(visit_id), visit_id)

    def elsewhere(self, visit_id: int, technician_id: int, day: date) -> WhyNotRow:
        """Why a visit is not with a technician on a day."""
        return why_not(self._hands(visit_id), visit_id, technician_id, day, self._ask)

    def _hands(self, visit_id: int) -> Hands:
        with self._store.reading() as session:
            visit = session.get(Visit, visit_id)
            if visit is None:
                raise UserError("There is no visit W-{visit_id} any more.", visit_id=visit_id)
            office_id, first = visit.office_id, self._first_day(session, visit)
        return self._laying.hands(office_id, first)

    def _first_day(self, session: Session, visit: Visit) -> date:
        """The Monday of the week in which a visit is planned, or due; this week's at the least."""
        held = session.scalar(select(Assignment.day).where(Assignment.visit_id == visit.id))
        today = self._clock.today(session.get_one(Office, visit.office_id).zone)
        day = max(today, held or visit.due_on)
        return day - timedelta(days=day.weekday())

    def _ask(self, problem: Problem, plan: Plan, questions: Sequence[Question]) -> Sequence[Answer]:
        """The solver's answers; none where it is busy with a plan, or not there yet."""
        if self._worker is None:
            return ()
        until = monotonic() + PATIENCE_SECONDS
        with suppress(Interrupted, WorkerDied):
            return self._worker.ask(problem, plan, questions, cancelled=lambda: monotonic() > until)
        return ()
