"""Joint visits: somebody comes along to a visit, so that the client gets to know him.

A joint visit is a visit of its own, in the day of whoever comes along. It is planned together with
the visit it belongs to and stays where that one is.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import to_minutes, wall_minute
from scheduler.desk import moves
from scheduler.desk.following import gap, leave
from scheduler.desk.hand import Dropped, Hand
from scheduler.desk.hand_reading import how_it_stands, read_movable
from scheduler.desk.hands import Hands, hand_for
from scheduler.errors import UserError
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning import marks
from scheduler.planning.board import technician_names
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.board import Reason
from scheduler.views.hand import Drop
from scheduler.views.joint import AlongRow, AlongRows
from scheduler.views.marks import NotedRow


class Joint:
    """Lets somebody come along to a visit; each command is one change set that can be taken back.

    All methods block; call them off the GUI thread.
    """

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def people(self, visit_id: int) -> AlongRows:
        """Who could come along to a visit, and for how much.

        Raises:
            UserError: the visit has no planned time, has begun, or is over.

        """
        with self._store.reading() as session:
            visit = marks.visits_with(session, [visit_id])[0]
            return people(session, visit, self._clock)

    def make(self, visit_id: int, technician_id: int, price_minor: int | None = None) -> NotedRow:
        """Let somebody come along, at the price that he was shown with, if he was.

        Raises:
            UserError: he cannot be there, or it costs something else by now; nothing is changed.

        """
        with self._journal.command("along", actor=self._actor) as unit:
            visit = marks.visits_with(unit.session, [visit_id])[0]
            _name(unit, visit, technician_id)
            joint, found = come_along(unit, visit, technician_id, self._clock)
            if price_minor is not None and found.row.total_minor != price_minor:
                raise UserError(moves.CHANGED)
            unit.session.flush()
            rows = marks.marked_rows(unit.session, [visit, joint])
        return NotedRow(unit.change_set_id, rows)

    def call_off(self, visit_id: int) -> NotedRow:
        """Nobody comes along after all, given the number of the joint visit.

        Raises:
            UserError: it is no joint visit, has begun, or is over.

        """
        with self._journal.command("alone", actor=self._actor) as unit:
            joint = marks.visits_with(unit.session, [visit_id])[0]
            held = marks.place_of(unit.session, joint)
            if joint.joint_of_id is None:
                raise UserError(
                    "{joint} is no joint visit; there is nobody to call off.", joint=joint.number
                )
            if joint.status not in OPEN_STATUSES:
                raise UserError(
                    "{joint} is {status} already.", joint=joint.number, status=joint.status
                )
            if held is not None and held.start <= unit.change_set.at:
                raise UserError(
                    "{joint} has begun; if nobody came along, note that it was missed.",
                    joint=joint.number,
                )
            _name(unit, joint, None if held is None else held.technician_id)
            stay_away(unit, joint, self._clock)
            unit.session.flush()
            rows = marks.marked_rows(unit.session, [joint])
        return NotedRow(unit.change_set_id, rows)


def _name(unit: Unit, visit: Visit, technician_id: int | None) -> None:
    """Say in the history whom it is about."""
    names = technician_names(unit.session)
    unit.change_set.office_id = visit.office_id
    unit.change_set.summary = {
        "name": marks.client_name(unit.session, visit),
        "technician": names.get(technician_id or 0, ""),
        **marks.in_short(unit.session, [visit]),
    }


def joint_visits(session: Session, visit: Visit, *statuses: VisitStatus) -> Sequence[Visit]:
    """The joint visits of a visit that are still to be made, or how far these say."""
    return session.scalars(
        select(Visit)
        .where(Visit.joint_of_id == visit.id, Visit.status.in_(statuses or OPEN_STATUSES))
        .order_by(Visit.id)
    ).all()


def people(session: Session, visit: Visit, clock: Clock) -> AlongRows:
    """Everybody of the office on the day of a visit, and what it costs that he comes along.

    Raises:
        UserError: the visit has no planned time, has begun, or is over.

    """
    held = _place(session, visit, clock)
    office = session.get_one(Office, visit.office_id)
    of_day = or_(Visit.id == visit.id, Assignment.day == held.day)
    facts = read_movable(session, office.id, held.day, 1, clock, of_day, to_keep=True)
    there = {held.technician_id} | {
        place.technician_id
        for joint in joint_visits(session, visit)
        if (place := marks.place_of(session, joint)) is not None
    }
    crew = [one.technician for one in facts.crew if one.technician.id not in there]
    tried = {one.id: joint_visit(visit, held, one.id, office.zone, -one.id) for one in crew}
    facts = replace(
        facts,
        visits=(*facts.visits, *tried.values()),
        only_days={**facts.only_days, **{-id: frozenset({held.day}) for id in tried}},
    )
    hands = Hands(facts, how_it_stands(session, facts))
    known = facts.known[visit.client_id].on(held.day)
    rows = []
    for one in crew:
        drop = joint_drop(tried[one.id].id, held, one.id, office.zone)
        row = hands.drop([drop])
        against = _against(one.name, [rule.reason for rule in row.broken])
        rows.append(
            AlongRow(
                technician_id=one.id,
                technician=one.name,
                who=known.who(one.id),
                total_minor=0 if against else row.total_minor,
                lines=() if against else row.lines,
                moved_visits=0 if against else len(row.knock_on),
                against=against,
            )
        )
    return AlongRows(
        visit_id=visit.id,
        number=visit.number,
        client=marks.client_name(session, visit),
        technician=technician_names(session)[held.technician_id],
        day=held.day,
        start=held.start,
        end=held.end,
        currency=office.currency,
        zone=office.zone,
        people=tuple(
            sorted(
                rows,
                key=lambda row: (not row.is_possible, row.total_minor, row.technician),
            )
        ),
    )


def come_along(unit: Unit, visit: Visit, technician_id: int, clock: Clock) -> tuple[Visit, Dropped]:
    """Make a joint visit within a transaction; the plan's next version holds it.

    Raises:
        UserError: the visit is no longer to be made, or he cannot be there.

    """
    (joint,), found = come_along_to(unit, [(visit, technician_id)], clock)
    return joint, found


def come_along_to(
    unit: Unit, pairs: Sequence[tuple[Visit, int]], clock: Clock
) -> tuple[tuple[Visit, ...], Dropped]:
    """Make several joint visits of an office within a transaction: one next version of its plan.

    Each is a visit with the technician who comes along to it.

    Raises:
        UserError: one of the visits is no longer to be made, or somebody cannot be there.

    """
    session, office_id = unit.session, pairs[0][0].office_id
    zone = session.get_one(Office, office_id).zone
    joints, drops, days = [], [], []
    for visit, technician_id in pairs:
        held = _place(session, visit, clock)
        _refuse_twice(session, visit, held, technician_id)
        joint = joint_visit(visit, held, technician_id, zone)
        joint.calendar_changed_at = unit.change_set.at.replace(microsecond=0)
        session.add(joint)
        session.flush()
        joints.append(joint)
        drops.append(joint_drop(joint.id, held, technician_id, zone))
        days.append(held.day)
    count = (max(days) - min(days)).days + 1
    hand = hand_for(session, office_id, min(days), count, clock, drops)
    if hand.drop(drops).broken:
        for number in range(1, len(drops) + 1):
            _refuse_misfit(hand, drops[:number], pairs[number - 1])
    found = moves.worked_out(hand, drops, "")
    moves.save_move(unit, hand, drops, found)
    return tuple(joints), found


def _refuse_twice(session: Session, visit: Visit, held: Assignment, technician_id: int) -> None:
    technician = session.get(Technician, technician_id)
    if technician is None:
        raise UserError(
            "There is no technician {technician_id}; choose who comes along.",
            technician_id=technician_id,
        )
    if technician_id == held.technician_id:
        raise UserError(
            "{technician} makes {visit} himself; choose somebody else.",
            technician=technician.name,
            visit=visit.number,
        )
    for other in joint_visits(session, visit):
        if other.pinned_technician_id == technician_id:
            raise UserError(
                "{technician} comes along to {visit} already.",
                technician=technician.name,
                visit=visit.number,
            )


def _refuse_misfit(hand: Hand, drops: Sequence[Drop], last: tuple[Visit, int]) -> None:
    """Refuse the last of these joint visits if it has no place beside the others."""
    visit, technician_id = last
    name = next(
        m.technician.name for m in hand.ground.facts.crew if m.technician.id == technician_id
    )
    against = _against(name, [rule.reason for rule in hand.drop(drops).broken])
    if against:
        client = hand.ground.facts.clients[visit.client_id].name
        where = f" to {client}" if len(drops) > 1 else ""
        raise UserError(
            "{name} cannot come along{where}: {why}; choose somebody else, or another visit.",
            name=name,
            where=where,
            why=SENTENCES.get(against[0].code, "he cannot be there then"),
        )


SENTENCES = {
    "absent": "he is away then",
    "day_off": "it is a day off of his",
    "hours": "it would be outside his hours",
    "no_room": "his visits of that day leave no room at that time",
    "excluded": "the client does not want him",
    "no_place": "nobody knows where the address is",
    "broken_day": "his day breaks a rule already, which must be mended first",
}
"""Why somebody cannot come along, by the code of the reason."""


def _against(name: str, broken: Sequence[Reason]) -> tuple[Reason, ...]:
    """Why he cannot be there at that time; the client's window is not his."""
    told = [Reason("no_room", {"technician": name}) if r.code == "window" else r for r in broken]
    return tuple(told)


def stay_away(unit: Unit, joint: Visit, clock: Clock) -> None:
    """Take a joint visit out of the plan again; the rest of that day moves up."""
    place = gap(unit.session, joint, clock)
    marks.stays_away(unit, joint)
    leave(unit, place)


def keep_together(unit: Unit, visits: Sequence[Visit], clock: Clock) -> None:
    """Nobody comes along any more to a visit that is not where it was."""
    session = unit.session
    session.flush()
    for visit in visits:
        held = marks.place_of(session, visit)
        for joint in joint_visits(session, visit):
            mine = marks.place_of(session, joint)
            if mine is None or mine.start <= unit.change_set.at:
                continue
            there = held is not None and held.start == mine.start
            if not there or held is None or held.technician_id == mine.technician_id:
                stay_away(unit, joint, clock)
                session.flush()


def _place(session: Session, visit: Visit, clock: Clock) -> Assignment:
    """Where a visit is planned that somebody may come along to."""
    called = f"{visit.number} ({marks.client_name(session, visit)})"
    if visit.joint_of_id is not None:
        raise UserError(
            "{called} is a joint visit itself; choose the visit it belongs to.", called=called
        )
    if visit.status not in OPEN_STATUSES:
        raise UserError(
            "{called} is {status}; nobody can come along to it any more.",
            called=called,
            status=visit.status,
        )
    held = marks.place_of(session, visit)
    if held is None:
        raise UserError("{called} has no planned time yet; give it a place first.", called=called)
    if held.start <= clock.now():
        raise UserError("{called} has begun; choose a later visit.", called=called)
    return held


def joint_visit(
    visit: Visit, held: Assignment, technician_id: int, zone: str, id: int | None = None
) -> Visit:
    """Another visit at the same site and time, for whoever comes along."""
    return Visit(
        id=id,
        uid=str(uuid.uuid4()),
        office_id=visit.office_id,
        client_id=visit.client_id,
        site_id=visit.site_id,
        service_type_id=visit.service_type_id,
        status=VisitStatus.DUE,
        due_on=held.day,
        minutes=visit.minutes,
        tolerance_days=0,
        price_minor=0,
        edited=True,
        joint_of_id=visit.id,
        pinned_technician_id=technician_id,
        pinned_day=held.day,
        pinned_minute=wall_minute(held.start, zone),
    )


def joint_drop(visit_id: int, held: Assignment, technician_id: int, zone: str) -> Drop:
    """A joint visit put down in the middle of the visit that it belongs to."""
    middle = held.start + (held.end - held.start) / 2
    return Drop(visit_id, technician_id, held.day, to_minutes(held.day, middle, zone))
