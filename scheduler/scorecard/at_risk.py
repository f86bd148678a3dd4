"""Clients who may be lost: what stands against them, what that could cost, what to do next."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.familiarity import Who
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.localtime import local_day
from scheduler.model.clients import Client, Complaint, OpenQuestion, Priority, Relation
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.people import KnownClient, faces_then, known_clients, left_days
from scheduler.store.prices import price_book
from scheduler.views.board import Reason
from scheduler.views.scorecard import AtRiskRow, ComingVisit, NextAction

LATELY = timedelta(days=90)
"""How long a missed visit is held against us."""

AHEAD = timedelta(days=28)
"""How far ahead is looked for a stranger who will come."""

BASIS_POINTS = 10_000


@dataclass(frozen=True, slots=True)
class _Cause:
    """A reason to leave with the chance it adds, a fraction."""

    reason: Reason
    chance: float


@dataclass(frozen=True, slots=True)
class _Coming:
    """A visit that is planned and has not begun."""

    visit: int
    technician: int
    day: date


def at_risk(session: Session, office: Office, today: date, now: datetime) -> list[AtRiskRow]:
    """The clients of an office for whom something stands against us, the greatest loss first.

    Chances are the price book's: those of a stranger for each that came lately, for one who will
    come and for a usual technician who is missing; that of a visit left out for everything else
    that went wrong. They add up as independent ones do.
    """
    book = price_book(session, office.id)
    ground = _read(session, office, today, now)
    known = known_clients(session, ground.clients, today, book)
    rows = []
    for client, name in ground.clients.items():
        causes = sorted(
            _causes(ground, client, known[client], today, book), key=lambda one: -one.chance
        )
        stays = 1.0
        for cause in causes:
            stays *= 1.0 - cause.chance
        value, lost = known[client].facts.value_minor, 1.0 - stays
        if lost <= 0 or value <= 0:
            continue
        usual = known[client].usual
        reasons = [cause.reason for cause in causes]
        asked = client in ground.asked
        if not asked:
            reasons.append(Reason("never_asked", {}))
        action = _next(reasons, asked=asked)
        rows.append(
            AtRiskRow(
                client_id=client,
                client=name,
                office_id=office.id,
                office=office.name,
                currency=office.currency,
                usual="" if usual is None else ground.names[usual.technician],
                value_minor=value,
                chance=lost,
                lost_minor=round_half_up(value * lost),
                reasons=tuple(reasons),
                action=action,
                visit=_visit(ground, client, known[client], today, action),
            )
        )
    return sorted(rows, key=lambda row: (-row.lost_minor, row.client_id))


def faces_of(
    session: Session, clients: Collection[int], today: date, last: int
) -> dict[int, tuple[Who, ...]]:
    """What those who came the ``last`` times were to each client that day, the oldest first."""
    offices: defaultdict[int, list[int]] = defaultdict(list)
    for client, office in session.execute(
        select(Client.id, Client.office_id).where(Client.id.in_(clients))
    ):
        offices[office].append(client)
    relations: defaultdict[int, list[Relation]] = defaultdict(list)
    for relation in session.scalars(select(Relation).where(Relation.client_id.in_(clients))):
        relations[relation.client_id].append(relation)
    left_on = left_days(session)
    found = {}
    for office, mine in offices.items():
        book = price_book(session, office)
        for client, known in known_clients(session, mine, today, book).items():
            faces = faces_then(known.history, relations[client], book, left_on, last)
            found[client] = tuple(who for _past, who in faces)
    return found


def _causes(
    ground: "_Ground", client: int, known: KnownClient, today: date, book: PriceBook
) -> Iterator[_Cause]:
    person, strangers = known.facts.person, known.facts.strangers_lately

    def chance(key: str) -> float:
        return book[key] / BASIS_POINTS

    one_more = chance(PriceBook.churn_entry(person, strangers))
    if strangers:
        stays = 1.0
        for before in range(strangers):
            stays *= 1.0 - chance(PriceBook.churn_entry(person, before))
        came = sum(not past.joint for past in known.history)
        visits = min(came, book["lately_visits"])
        facts: dict[str, str | int] = {"strangers": strangers, "visits": visits}
        yield _Cause(Reason("strangers_lately", facts), 1.0 - stays)
    if known.usual is None and known.history:
        yield _Cause(Reason("no_usual", {}), one_more)
    elif known.usual is not None and known.usual.technician in ground.leaving:
        last = ground.leaving[known.usual.technician]
        if known.on(last).usual in (None, known.usual):
            facts = {"technician": ground.names[known.usual.technician], "day": last.isoformat()}
            yield _Cause(Reason("usual_leaves", facts), one_more)
    stranger = _stranger_coming(ground, client, known, today)
    if stranger is not None:
        facts = {
            "technician": ground.names[stranger.technician],
            "day": stranger.day.isoformat(),
        }
        away = 1.0 - known.familiarity.get(stranger.technician, 0.0)
        yield _Cause(Reason("stranger_coming", facts), one_more * away)
    went_wrong = chance("missed_chance")
    if client in ground.complaints:
        days = (today - ground.complaints[client]).days
        yield _Cause(Reason("complaint_open", {"days": days}), went_wrong)
    if client in ground.overdue:
        days = (today - ground.overdue[client]).days
        yield _Cause(Reason("question_overdue", {"days": days}), went_wrong)
    missed = ground.missed[client]
    if missed:
        yield _Cause(Reason("visit_missed", {"visits": missed}), 1.0 - (1.0 - went_wrong) ** missed)


def _stranger_coming(
    ground: "_Ground", client: int, known: KnownClient, today: date
) -> _Coming | None:
    """The first visit soon that somebody makes who is a stranger to the client."""
    if not known.facts.has_history:
        return None
    for one in ground.coming.get(client, ()):
        if one.day > today + AHEAD:
            break
        if known.on(one.day).who(one.technician) is Who.STRANGER:
            return one
    return None


def _visit(
    ground: "_Ground", client: int, known: KnownClient, today: date, action: NextAction
) -> ComingVisit | None:
    """The visit that the next action is about."""
    if action is NextAction.WAIT:
        found = _stranger_coming(ground, client, known, today)
    else:
        found = next(iter(ground.coming.get(client, ())), None)
    if found is None:
        return None
    return ComingVisit(found.visit, found.day, ground.names[found.technician])


def _next(reasons: list[Reason], *, asked: bool) -> NextAction:
    """What is to be done first: mend what went wrong, then ask, then see to the person."""
    codes = {reason.code for reason in reasons}
    if codes & {"complaint_open", "question_overdue", "visit_missed"}:
        return NextAction.CALL
    if not asked:
        return NextAction.ASK
    if codes & {"no_usual", "usual_leaves"}:
        return NextAction.JOINT_VISIT
    return NextAction.WAIT if "stranger_coming" in codes else NextAction.CALL


@dataclass(frozen=True, slots=True)
class _Ground:
    """What there is to hold against us: clients by name, days by client and by technician.

    ``coming`` are the visits of each client that are planned and have not begun, in their order.
    """

    clients: Mapping[int, str]
    names: Mapping[int, str]
    asked: frozenset[int]
    leaving: Mapping[int, date]
    coming: Mapping[int, list[_Coming]]
    complaints: Mapping[int, date]
    overdue: Mapping[int, date]
    missed: Counter[int]


def _read(session: Session, office: Office, today: date, now: datetime) -> _Ground:
    clients = dict(
        session.execute(
            select(Client.id, Client.name)
            .where(
                Client.office_id == office.id,
                Client.merged_into_id.is_(None),
                or_(Client.retired_on.is_(None), Client.retired_on > today),
            )
            .order_by(Client.id)
        ).all()
    )
    technicians = session.execute(select(Technician.id, Technician.name, Technician.left_on)).all()
    coming: defaultdict[int, list[_Coming]] = defaultdict(list)
    planned = session.execute(
        select(Visit.client_id, Visit.id, Assignment.technician_id, Assignment.day)
        .join(Assignment, Assignment.visit_id == Visit.id)
        .where(
            Visit.office_id == office.id,
            Visit.status.in_(OPEN_STATUSES),
            Visit.joint_of_id.is_(None),
            Assignment.start > now,
        )
        .order_by(Assignment.start, Visit.id)
    )
    for client, visit, technician, day in planned:
        coming[client].append(_Coming(visit, technician, day))
    missed = session.scalars(
        select(Visit.client_id).where(
            Visit.office_id == office.id,
            Visit.status == VisitStatus.MISSED,
            Visit.joint_of_id.is_(None),
            Visit.due_on.between(today - LATELY, today),
        )
    )
    complaints = session.execute(
        select(Complaint.client_id, Complaint.made_at)
        .where(Complaint.settled_at.is_(None))
        .order_by(Complaint.made_at.desc())
    )
    overdue = session.execute(
        select(OpenQuestion.client_id, OpenQuestion.answer_by)
        .where(OpenQuestion.answered_at.is_(None), OpenQuestion.answer_by < today)
        .order_by(OpenQuestion.answer_by.desc())
    )
    return _Ground(
        clients=clients,
        names={row.id: row.name for row in technicians},
        asked=frozenset(session.scalars(select(Priority.client_id).distinct())),
        leaving={row.id: row.left_on for row in technicians if row.left_on is not None},
        coming=coming,
        complaints={client: _day(at, office) for client, at in complaints},
        overdue={client: day for client, day in overdue if day is not None},
        missed=Counter(missed),
    )


def _day(instant: datetime, office: Office) -> date:
    return local_day(instant, office.zone)
