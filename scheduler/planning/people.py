"""Who knows whom: each client's history, relations and priorities as the prices need them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.familiarity import (
    REMEMBERED,
    PastVisit,
    Usual,
    Who,
    familiarities,
    familiarity,
    introduced,
    strangers_lately,
    usual_technician,
    who_comes,
)
from scheduler.continuity.price_book import PriceBook
from scheduler.continuity.pricing import ClientFacts, client_value
from scheduler.dates.localtime import local_day, midnight_utc
from scheduler.dates.recurrence import visits_a_year
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Client, Priority, Relation
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.introductions import introductions

LATELY = timedelta(days=62)
"""How long what was declared before is still looked at, day by day."""

FEW = 200
"""Clients asked for by name; beyond, everybody's facts are read and sorted out here."""


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client with everyone who knows him; technicians by id.

    ``spans`` are what else is declared at other times near by, each from a day on, in order; empty
    where nothing changes. Only what is declared differs in them, and what follows from it.
    """

    facts: ClientFacts
    history: tuple[PastVisit[int], ...]
    usual: Usual[int] | None
    backups: tuple[int, ...]
    excluded: frozenset[int]
    familiarity: Mapping[int, float] = field(default_factory=dict)
    yearly_minor: int = 0
    spans: tuple[tuple[date, "KnownClient"], ...] = ()

    def on(self, day: date) -> "KnownClient":
        """The client with what is declared on a day, such as after a handover."""
        return next((known for first, known in reversed(self.spans) if first <= day), self)

    def who(self, technician: int) -> Who:
        """What a technician is to this client."""
        return who_comes(
            technician,
            self.familiarity.get(technician, 0.0),
            usual=None if self.usual is None else self.usual.technician,
            backups=self.backups,
        )

    def is_usual(self, technician: int) -> bool:
        """Whether this is the client's usual technician."""
        return self.usual is not None and self.usual.technician == technician


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What those who come are to one client, and nothing else of him; technicians by id.

    ``spans`` are as those of ``KnownClient``.
    """

    usual: int | None
    backups: tuple[int, ...]
    history: Sequence[PastVisit[int]]
    today: date
    book: PriceBook
    spans: tuple[tuple[date, "Acquaintance"], ...] = ()

    def on(self, day: date) -> "Acquaintance":
        """The same with what is declared on a day."""
        return next((known for first, known in reversed(self.spans) if first <= day), self)

    def who(self, technician: int) -> Who:
        """What a technician is to this client."""
        if technician == self.usual:
            # Nearly always: then it does not matter how often he came.
            return Who.USUAL
        days = (visit.on for visit in self.history if visit.technician == technician)
        known = familiarity(days, self.today, self.book)
        return who_comes(technician, known, usual=self.usual, backups=self.backups)


def acquaintances(
    session: Session, comers: Mapping[int, Collection[int]], today: date, book: PriceBook
) -> dict[int, Acquaintance]:
    """What those who come to each client are to him, as ``known_clients`` would say it.

    It takes a part of the time, also with years of visits: a history is read only where it tells
    who is usual, or where somebody else comes.
    """
    wanted = frozenset(comers)
    relations = _relations(session, wanted, today)
    left_on = left_days(session)
    gone = _gone(left_on, today)
    alone = {
        client
        for client, held in relations.items()
        for declared in [_first(held, RelationKind.USUAL, today)]
        if declared is not None
        and declared not in gone
        and set(comers[client]) <= {declared}
        and not _starts(held, today)
    }
    history = _history(session, wanted - alone, today, book)

    def as_declared(client: int, day: date) -> Acquaintance:
        visits, held = history.get(client, ()), relations.get(client, ())
        declared = _first(held, RelationKind.USUAL, day)
        usual = usual_technician(visits, today, book, declared=declared, gone=_gone(left_on, day))
        return Acquaintance(
            usual=None if usual is None else usual.technician,
            backups=_in_force(held, RelationKind.BACKUP, day),
            history=visits,
            today=today,
            book=book,
        )

    return {
        client: replace(
            as_declared(client, today),
            spans=tuple(
                (day, as_declared(client, day)) for day in _starts(relations.get(client, ()), today)
            ),
        )
        for client in wanted
    }


def known_clients(
    session: Session, client_ids: Iterable[int], today: date, book: PriceBook
) -> dict[int, KnownClient]:
    """Each client as known on ``today``: what happens later does not count, but as ``spans``."""
    wanted = frozenset(client_ids)
    history = _history(session, wanted, today, book)
    relations = _relations(session, wanted, today)
    levels = _levels(session, wanted)
    yearly = _yearly(session, wanted, today)
    left_on = left_days(session)

    def as_declared(client: int, day: date) -> KnownClient:
        visits, held = tuple(history.get(client, ())), relations.get(client, ())
        declared = _first(held, RelationKind.USUAL, day)
        usual = usual_technician(visits, today, book, declared=declared, gone=_gone(left_on, day))
        said = levels.get(client, {})
        return KnownClient(
            facts=ClientFacts(
                value_minor=yearly.get(client, _Yearly()).value(book),
                person=said.get(Subject.PERSON, Level.OPEN),
                day=said.get(Subject.DAY, Level.OPEN),
                time=said.get(Subject.TIME, Level.OPEN),
                notice=said.get(Subject.NOTICE, Level.OPEN),
                strangers_lately=strangers_lately(
                    visits, today, book, usual=None if usual is None else usual.technician
                ),
                has_history=bool(visits) or usual is not None,
            ),
            history=visits,
            usual=usual,
            backups=_in_force(held, RelationKind.BACKUP, day),
            excluded=frozenset(_in_force(held, RelationKind.EXCLUDED, day)),
            familiarity=familiarities(visits, today, book),
            yearly_minor=yearly.get(client, _Yearly()).revenue,
        )

    known = {}
    for client in wanted:
        spans = _starts(relations.get(client, ()), today)
        now = as_declared(client, today)
        known[client] = replace(now, spans=tuple((d, as_declared(client, d)) for d in spans))
    return known


def usual_then(
    day: date,
    before: Iterable[PastVisit[int]],
    relations: Iterable[Relation],
    book: PriceBook,
    left_on: Mapping[int, date],
) -> int | None:
    """Who was a client's usual technician on a day: whoever had left by then was it no more.

    ``before`` are the client's visits until then, ``relations`` all that were ever declared,
    ``left_on`` the first day without each who left.
    """
    declared = _first(_as_declared(relations), RelationKind.USUAL, day)
    usual = usual_technician(before, day, book, declared=declared, gone=_gone(left_on, day))
    return None if usual is None else usual.technician


def who_then(
    made: PastVisit[int],
    before: Iterable[PastVisit[int]],
    relations: Iterable[Relation],
    book: PriceBook,
    left_on: Mapping[int, date],
) -> Who:
    """What a technician was to a client on the day of a visit that he made.

    The rest is as for ``usual_then``.
    """
    earlier = tuple(before)
    return who_comes(
        made.technician,
        familiarities(earlier, made.on, book).get(made.technician, 0.0),
        usual=usual_then(made.on, earlier, relations, book, left_on),
        backups=_in_force(_as_declared(relations), RelationKind.BACKUP, made.on),
    )


def faces_then(
    history: Sequence[PastVisit[int]],
    relations: Sequence[Relation],
    book: PriceBook,
    left_on: Mapping[int, date],
    last: int,
) -> list[tuple[PastVisit[int], Who]]:
    """The last visits from the oldest on, each with what who came was to the client that day.

    Who only came along is no face of its own.
    """
    came = [number for number, past in enumerate(history) if not past.joint]
    return [
        (history[number], who_then(history[number], history[:number], relations, book, left_on))
        for number in came[-last:]
    ]


def left_days(session: Session) -> dict[int, date]:
    """The first day without them, of those who left or will."""
    rows = session.execute(
        select(Technician.id, Technician.left_on).where(Technician.left_on.is_not(None))
    )
    return {technician: day for technician, day in rows if day is not None}


def _gone(left_on: Mapping[int, date], day: date) -> frozenset[int]:
    """Who has left by a day."""
    return frozenset(technician for technician, first in left_on.items() if first <= day)


def _few(column: InstrumentedAttribute[int], clients: frozenset[int]) -> ColumnElement[bool]:
    return column.in_(clients) if len(clients) <= FEW else true()


def _history(
    session: Session, clients: frozenset[int], today: date, book: PriceBook
) -> dict[int, list[PastVisit[int]]]:
    """The visits that were made and the introductions, the oldest first."""
    if not clients:
        return {}
    found: defaultdict[int, list[PastVisit[int]]] = defaultdict(list)
    for client, usual, since in session.execute(
        introductions().where(
            Relation.since.between(today - REMEMBERED, today), _few(Relation.client_id, clients)
        )
    ):
        if client in clients:
            found[client] += introduced(usual, since, book)
    tonight = midnight_utc(today + timedelta(days=1), "UTC")
    zones = dict(session.execute(select(Office.id, Office.zone)).all())
    # The session itself, which has written what was pending by now, would have years of visits here
    # at once, as rows and as what is made of them.
    made = session.connection().execute(
        select(
            Visit.client_id,
            Visit.done_by_id,
            Visit.due_on,
            Visit.actual_start,
            Visit.office_id,
            Visit.joint_of_id,
        )
        .where(
            Visit.status == VisitStatus.DONE,
            Visit.done_by_id.is_not(None),
            Visit.due_on >= today - REMEMBERED,
            or_(Visit.due_on <= today, Visit.actual_start < tonight),
            _few(Visit.client_id, clients),
        )
        .order_by(Visit.due_on, Visit.id)
    )
    for client, technician, due_on, start, office, joint_of in made:
        if client in clients and technician is not None:
            on = day_made(start, due_on, zones[office])
            if on <= today:
                found[client].append(PastVisit(technician, on, joint=joint_of is not None))
    for visits in found.values():
        visits.sort(key=lambda visit: visit.on)
    return found


def day_made(start: datetime | None, due_on: date, zone: str) -> date:
    """The day on which a visit was made; the day it was due where nobody noted when it began."""
    return due_on if start is None else local_day(start, zone)


class _Declared(NamedTuple):
    """A relation, from ``since`` until the day before ``until``."""

    kind: RelationKind
    technician: int
    since: date
    until: date | None


def _relations(
    session: Session, clients: frozenset[int], today: date
) -> dict[int, list[_Declared]]:
    """What is declared, was until lately, or will be: the first of a kind comes first."""
    held = session.execute(
        select(
            Relation.client_id,
            Relation.kind,
            Relation.technician_id,
            Relation.since,
            Relation.until,
        )
        .where(or_(Relation.until.is_(None), Relation.until > today - LATELY))
        .where(_few(Relation.client_id, clients))
        .order_by(Relation.rank, Relation.since.desc(), Relation.id.desc())
    )
    found: defaultdict[int, list[_Declared]] = defaultdict(list)
    for client, kind, technician, since, until in held:
        if client in clients:
            found[client].append(_Declared(kind, technician, since, until))
    return found


def _as_declared(relations: Iterable[Relation]) -> list[_Declared]:
    """The same from the rows themselves."""
    ordered = sorted(relations, key=lambda one: (one.rank, -one.since.toordinal(), -one.id))
    return [_Declared(one.kind, one.technician_id, one.since, one.until) for one in ordered]


def _in_force(held: Iterable[_Declared], kind: RelationKind, day: date) -> tuple[int, ...]:
    return tuple(
        one.technician
        for one in held
        if one.kind is kind and one.since <= day and (one.until is None or day < one.until)
    )


def _first(held: Iterable[_Declared], kind: RelationKind, day: date) -> int | None:
    return next(iter(_in_force(held, kind, day)), None)


def _starts(held: Iterable[_Declared], today: date) -> list[date]:
    """The days from which on it is told what is declared; none where nothing changes near by."""
    days = {one.since for one in held if one.since > today}
    for one in held:
        if one.until is not None and one.since < one.until:
            days |= {max(one.since, today - LATELY), one.until}
    return sorted(days)


def _levels(session: Session, clients: frozenset[int]) -> dict[int, dict[Subject, Level]]:
    found: dict[int, dict[Subject, Level]] = {}
    said = session.execute(
        select(Priority.client_id, Priority.subject, Priority.level).where(
            _few(Priority.client_id, clients)
        )
    )
    for client, subject, level in said:
        if client in clients:
            found.setdefault(client, {})[subject] = level
    return found


class _Yearly(NamedTuple):
    """What a client has in a year: visits, and what they pay for them in minor units."""

    visits: int = 0
    revenue: int = 0

    def value(self, book: PriceBook) -> int:
        """What keeping the client is worth; what is nowhere priced counts as doing it again does.

        Else nobody would mind losing a client whose prices are kept in another program.
        """
        return client_value(book, self.revenue or self.visits * book["call_back_cost"])


def _yearly(session: Session, clients: frozenset[int], today: date) -> dict[int, _Yearly]:
    held = session.execute(
        select(Agreement.client_id, Agreement.rule, Agreement.start, Agreement.price_minor)
        .join(Client, Client.id == Agreement.client_id)
        .where(or_(Agreement.end.is_(None), Agreement.end > today))
        .where(_few(Agreement.client_id, clients))
    )
    found: dict[int, _Yearly] = {}
    for client, rule, start, price in held:
        if client in clients:
            visits, revenue = found.get(client, _Yearly())
            more = visits_a_year(rule, start, today)
            found[client] = _Yearly(visits + more, revenue + price * more)
    return found
