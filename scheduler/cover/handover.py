"""A handover is proposed: who takes each client over, why, for how much, and who comes along."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import (
    KNOWN_FROM,
    Usual,
    usual_technician,
    weight,
    who_comes,
)
from scheduler.continuity.lines import total
from scheduler.continuity.pricing import continuity_lines
from scheduler.cover.along import Along, ComingAlong, Pair
from scheduler.cover.ground import WEEKS, CoverGround, Served, read_ground
from scheduler.cover.passing import Candidate, Passing, by_what_matters
from scheduler.cover.warmth import warmer
from scheduler.desk.hands import Hands, lay_hands
from scheduler.desk.pricing import difference
from scheduler.errors import UserError
from scheduler.model.clients import Client, Relation, Site
from scheduler.model.kinds import OPEN_STATUSES, Level, RelationKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit, work_number
from scheduler.store.clock import Clock
from scheduler.views.board import Reason
from scheduler.views.cover import (
    BrokenPromise,
    Handover,
    HandoverClientRow,
    JointRow,
    LoadRow,
    SuccessorRow,
)

MOST_ALTERNATIVES = 8
"""Others who could take a client and are shown."""

MOST_DAYS = 366
"""How far ahead a last day may be."""


def lay_passing(
    session: Session,
    clock: Clock,
    technician_id: int,
    last_day: date,
    clients: Collection[int] | None = None,
) -> Passing:
    """What handing over a technician's clients, or some of them, rests on.

    Raises:
        UserError: the last day is over or too far, he is nobody's usual technician then, or a
            client is not his.

    """
    leaver = session.get_one(Technician, technician_id)
    office = session.get_one(Office, leaver.office_id)
    today = clock.today(office.zone)
    _refuse_day(leaver, last_day, today)
    first = last_day + timedelta(days=1)
    ground = read_ground(session, office, today, first)
    left = _left_with(session, ground, leaver)
    mine = [
        served
        for served in ground.clients.values()
        if served.client.id in left or _is_his(served, technician_id, first)
    ]
    number = len(mine)
    if clients is not None:
        known = {served.client.id for served in mine}
        for client_id in clients:
            if client_id not in known:
                name = session.get_one(Client, client_id).name
                raise UserError(
                    "{leaver} is not the usual technician of {name} after {last_day}; leave"
                    " {name} out.",
                    leaver=leaver.name,
                    name=name,
                    last_day=last_day,
                )
        mine = [served for served in mine if served.client.id in clients]
    if not mine:
        raise UserError(
            "{leaver} is no client's usual technician after {last_day}, so there is nobody"
            " to hand over.",
            leaver=leaver.name,
            last_day=last_day,
        )
    is_all = len(mine) == number
    return Passing(ground, leaver, first, tuple(sorted(mine, key=by_what_matters)), is_all)


def _refuse_day(leaver: Technician, last_day: date, today: date) -> None:
    if last_day < today:
        raise UserError(
            "The last day of {leaver} cannot be {last_day}, which is over; choose today or a"
            " later day.",
            leaver=leaver.name,
            last_day=last_day,
        )
    if last_day > today + timedelta(days=MOST_DAYS):
        raise UserError(
            "The last day {last_day} is more than a year ahead; choose a nearer one.",
            last_day=last_day,
        )


def _is_his(served: Served, technician_id: int, first: date) -> bool:
    """Whether somebody is a client's usual technician, and nobody else is from then on."""
    return served.known.on(first).is_usual(technician_id) or (
        served.known.is_usual(technician_id) and served.known.on(first).usual is None
    )


def _left_with(session: Session, ground: CoverGround, leaver: Technician) -> frozenset[int]:
    """The clients who have had nobody since he left, whose usual technician he was."""
    if leaver.left_on is None or leaver.left_on > ground.today:
        return frozenset()
    declared = session.scalars(
        select(Relation.client_id).where(
            Relation.technician_id == leaver.id,
            Relation.kind == RelationKind.USUAL,
            Relation.since <= ground.today,
            or_(Relation.until.is_(None), Relation.until > ground.day),
        )
    ).all()
    without = [one for one in ground.clients.values() if one.known.on(ground.day).usual is None]
    return frozenset(
        served.client.id
        for served in without
        if served.client.id in declared
        or usual_technician(served.known.history, ground.today, ground.book)
        == Usual(leaver.id, declared=False)
    )


@dataclass(frozen=True)
class Proposal:
    """Who takes each client, in their order; None: nobody."""

    passing: Passing
    chosen: tuple[int | None, ...]
    proven: bool

    def against(self, number: int, technician_id: int) -> int:
        """What all costs more if this one takes the client and the others stay as proposed."""
        given, now = self.passing.problem.clients[number], self.chosen[number]
        if now == technician_id:
            return 0
        price = given.prices[technician_id] + self._longer(technician_id, given.minutes)
        if now is None:
            return price - given.nobody
        less = {now: -given.minutes[now]}
        return price - given.prices[now] + self._longer(now, less)

    def _longer(self, technician_id: int, more: Mapping[int, int]) -> int:
        """What overtime costs more with so many minutes more."""
        before = self.taken[technician_id]
        prices = (
            total(self.passing.overtime_lines(technician_id, minutes))
            for minutes in (before + more[technician_id], before)
        )
        return next(prices) - next(prices)

    @cached_property
    def taken(self) -> Mapping[int, int]:
        """A year's minutes that each technician gets."""
        return self.passing.taken(self.chosen)


def handover_rows(
    proposal: Proposal,
    streets: Mapping[int, str],
    joints: Mapping[int, JointRow],
    promises: Mapping[int, tuple[BrokenPromise, ...]],
    backup_for: int,
    today: date,
) -> Handover:
    """A proposal as it is shown; ``joints`` and ``promises`` by client."""
    passing = proposal.passing
    ground = passing.ground
    clients = tuple(
        replace(
            _client_row(proposal, number, streets, joints.get(served.client.id)),
            promises=promises.get(served.client.id, ()),
        )
        for number, served in enumerate(passing.clients)
    )
    loads = tuple(_load_rows(proposal))
    successors = [row.successor for row in clients if row.successor is not None]
    lines = difference(
        (
            *(line for one in successors for line in one.lines),
            *(line for one in loads for line in one.lines),
        ),
        (),
    )
    essential = tuple(
        row.client for row in clients if row.person is Level.ESSENTIAL and row.successor is not None
    )
    limit = ground.book["dispatcher_limit"]
    return Handover(
        office_id=ground.office.id,
        office=ground.office.name,
        technician_id=passing.leaver.id,
        technician=passing.leaver.name,
        leaves=passing.leaves,
        backup_for=backup_for,
        last_day=passing.first - timedelta(days=1),
        today=today,
        currency=ground.office.currency,
        zone=ground.office.zone,
        clients=clients,
        loads=loads,
        total_minor=total(lines),
        joint_minor=sum(row.joint.price_minor for row in clients if row.joint is not None),
        lines=lines,
        limit_minor=limit,
        essential=essential,
        needs_manager=total(lines) > limit or bool(essential),
        proven=proposal.proven,
    )


def _client_row(
    proposal: Proposal, number: int, streets: Mapping[int, str], joint: JointRow | None
) -> HandoverClientRow:
    passing, chosen = proposal.passing, proposal.chosen[number]
    served = passing.clients[number]
    rows = {
        id: _successor_row(proposal, number, candidate)
        for id, candidate in passing.candidates[served.client.id].items()
    }
    successor = None if chosen is None else rows.pop(chosen)
    others = sorted(rows.values(), key=lambda row: (row.against_minor, row.technician))
    backup = _backup(passing, served, chosen)
    return HandoverClientRow(
        client_id=served.client.id,
        client=served.client.name,
        street=streets.get(served.client.id, ""),
        person=served.person,
        declared=served.known.usual is not None and served.known.usual.declared,
        yearly_minor=served.yearly_minor,
        value_minor=served.known.facts.value_minor,
        successor=successor,
        alternatives=tuple(others[:MOST_ALTERNATIVES]),
        impossible=tuple(passing.impossible(served)),
        reasons=() if chosen is not None else (_nobody(passing, served),),
        joint=joint,
        backup_id=backup,
        backup=None if backup is None else passing.ground.names[backup],
    )


def _successor_row(proposal: Proposal, number: int, candidate: Candidate) -> SuccessorRow:
    passing = proposal.passing
    served = passing.clients[number]
    familiarity = served.known.familiarity.get(candidate.technician_id, 0.0)
    return SuccessorRow(
        technician_id=candidate.technician_id,
        technician=passing.ground.names[candidate.technician_id],
        who=who_comes(
            candidate.technician_id, familiarity, usual=None, backups=served.known.backups
        ),
        familiarity=familiarity,
        declared_backup=candidate.technician_id in served.known.backups,
        total_minor=candidate.price_minor,
        against_minor=proposal.against(number, candidate.technician_id),
        lines=candidate.lines,
        reasons=tuple(_reasons(proposal, number, candidate)),
    )


def _reasons(proposal: Proposal, number: int, candidate: Candidate) -> Iterator[Reason]:
    """Why he is, or could be, the one: who he is, how near, what his week looks like."""
    passing, id = proposal.passing, candidate.technician_id
    served = passing.clients[number]
    familiarity = served.known.familiarity.get(id, 0.0)
    if familiarity >= KNOWN_FROM:
        yield Reason("known_face", {"percent": round(familiarity * 100)})
    else:
        yield Reason("stranger", {})
    yield Reason("drive", {"minutes": candidate.drive_minutes})
    minutes = proposal.taken[id]
    if proposal.chosen[number] != id:
        minutes += candidate.minutes
    longer = passing.overtime(id, minutes)
    if longer:
        yield Reason("overtime", {"minutes": -(-longer // WEEKS)})
    else:
        free = passing.takers[id].free - minutes
        yield Reason("free", {"minutes": free // WEEKS})
    others = passing.candidates[served.client.id].values()
    cheapest = min(others, key=lambda one: one.price_minor)
    if proposal.chosen[number] == id and cheapest.price_minor < candidate.price_minor:
        yield Reason("full", {"technician": passing.ground.names[cheapest.technician_id]})


def _nobody(passing: Passing, served: Served) -> Reason:
    """Why a client is left with nobody."""
    if passing.candidates[served.client.id]:
        return Reason("no_hours", {})
    against = [one.reason for one in passing.impossible(served)]
    if not against:
        return Reason("nobody_left", {})
    missing = {reason.facts["skill"] for reason in against if reason.code == "no_skill"}
    if len(missing) == 1 and all(reason.code == "no_skill" for reason in against):
        return Reason("nobody_has_skill", {"skill": missing.pop()})
    return Reason("nobody_can", {})


def _backup(passing: Passing, served: Served, chosen: int | None) -> int | None:
    """Who should be a backup: the most familiar one who can, if no declared one is familiar."""
    known = served.known.familiarity
    can = [id for id in passing.candidates[served.client.id] if id != chosen]
    if not passing.leaves and passing.leaver.id in passing.ground.members:
        can.append(passing.leaver.id)
    familiar = [id for id in can if known.get(id, 0.0) >= KNOWN_FROM]
    if any(id in served.known.backups for id in familiar):
        return None
    return max(familiar, key=lambda id: known[id], default=None)


def _load_rows(proposal: Proposal) -> Iterator[LoadRow]:
    passing = proposal.passing
    for id, minutes in proposal.taken.items():
        if id == passing.leaver.id:
            continue
        lines = passing.overtime_lines(id, minutes)
        yield LoadRow(
            technician_id=id,
            technician=passing.ground.names[id],
            week_minutes=passing.ground.week_minutes(id),
            before_minutes=passing.loads[id],
            after_minutes=passing.loads[id] + minutes // WEEKS,
            overtime_minutes=-(-passing.overtime(id, minutes) // WEEKS),
            clients=sum(chosen == id for chosen in proposal.chosen),
            total_minor=total(lines),
            lines=lines,
        )


def streets_of(session: Session, passing: Passing) -> dict[int, str]:
    """Where the clients are."""
    ids = [served.client.id for served in passing.clients]
    streets: dict[int, str] = {}
    rows = select(Site.client_id, Site.street).where(Site.client_id.in_(ids))
    for client, street in session.execute(rows.order_by(*Site.main_first())):
        streets.setdefault(client, street)
    return streets


def lay_joints(session: Session, passing: Passing, clock: Clock) -> Hands | None:
    """The plan until the last day, where visits of these clients are planned; else None."""
    today = passing.ground.today
    clients = {served.client.id for served in passing.clients}
    days = session.scalars(
        select(Assignment.day)
        .join(Visit, Visit.id == Assignment.visit_id)
        .where(
            Visit.client_id.in_(clients),
            Visit.status.in_(OPEN_STATUSES),
            Assignment.technician_id == passing.leaver.id,
            Assignment.day >= today,
            Assignment.day < passing.first,
        )
    ).all()
    if not days:
        return None
    count = (max(days) - today).days + 1
    return lay_hands(session, passing.ground.office.id, today, count, clock)


def joint_rows(
    proposal: Proposal, hands: Hands, tell: Callable[[float], None]
) -> dict[int, JointRow]:
    """The cheapest joint visit for each client who gets somebody he does not know, where one fits.

    Somebody he knows comes along where that saves more than it costs. ``tell`` hears how far it
    is, and may raise.
    """
    passing = proposal.passing
    pairs = {
        served.client.id: [
            (visit.id, technician) for visit in _before_last_day(passing, hands, served)
        ]
        for served, technician in zip(passing.clients, proposal.chosen, strict=True)
        if technician is not None
    }
    coming = ComingAlong(hands, [pair for some in pairs.values() for pair in some])
    taken: list[Pair] = []
    found = {}
    for number, served in enumerate(passing.clients):
        tell(number / len(passing.clients))
        rows = [
            _joint(passing, hands, served, pair, along)
            for pair in pairs.get(served.client.id, ())
            for along in [coming.price(pair, taken)]
            if along is not None
        ]
        if not rows:
            continue
        best = min(rows, key=lambda row: (row.price_minor - row.saves_minor, row.start))
        known = served.known.familiarity.get(best.technician_id, 0.0)
        if known < KNOWN_FROM or best.saves_minor > best.price_minor:
            found[served.client.id] = best
            taken.append((best.visit_id, best.technician_id))
    return found


def _before_last_day(passing: Passing, hands: Hands, served: Served) -> Iterator[Visit]:
    """The visits that whoever hands over still makes, and that have not begun."""
    facts = hands.facts
    for visit in facts.visits:
        held = facts.assigned.get(visit.id)
        if (
            visit.client_id == served.client.id
            and held is not None
            and held.technician_id == passing.leaver.id
            and facts.today <= held.day < passing.first
            and visit.status in OPEN_STATUSES
            and visit.joint_of_id is None
            and visit.id not in facts.begun
        ):
            yield visit


def _joint(passing: Passing, hands: Hands, served: Served, pair: Pair, along: Along) -> JointRow:
    visit_id, technician_id = pair
    technician, held = passing.ground.technician(technician_id), hands.facts.assigned[visit_id]
    return JointRow(
        visit_id=visit_id,
        number=work_number(visit_id),
        technician_id=technician.id,
        technician=technician.name,
        start=held.start,
        end=held.end,
        price_minor=along.price_minor,
        saves_minor=_saved(passing, served, technician, held.day),
        lines=along.lines,
    )


def _saved(passing: Passing, served: Served, technician: Technician, day: date) -> int:
    """What his first visit alone costs less after he came along on a day."""
    book = passing.ground.book
    now = served.known.familiarity.get(technician.id, 0.0)
    faded = weight((passing.first - day).days, book["familiarity_half_life_days"])
    later = warmer(now, faded, book)
    before, after = (
        total(
            continuity_lines(
                book,
                served.known.facts,
                familiarity=familiarity,
                is_usual=False,
                wage_minor=technician.wage_minor,
            )
        )
        for familiarity in (now, later)
    )
    return before - after
