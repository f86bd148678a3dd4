"""Whose usual technician somebody is, and who counts on a technician."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import CompoundSelect, Select, func, or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import KNOWN_FROM, REMEMBERED, USUAL_VISITS
from scheduler.dates.recurrence import visits_a_year
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Client, Relation
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.planning.people import KnownClient, acquaintances, known_clients
from scheduler.store.prices import price_book
from scheduler.views.team import Counting, CountingRow

TIES = (RelationKind.USUAL, RelationKind.BACKUP)


def usual_by_client(session: Session, office: Office, today: date) -> dict[int, int]:
    """The usual technician of each client of an office who is still visited by agreement."""
    clients = visited(session, select(Client.id).where(Client.office_id == office.id), today)
    known = acquaintances(
        session, dict.fromkeys(clients, ()), today, price_book(session, office.id)
    )
    return {client: one.usual for client, one in known.items() if one.usual is not None}


def counting(session: Session, technician_id: int, today: date) -> Counting:
    """The clients who count on a technician: those that depend on him alone first."""
    technician = session.get_one(Technician, technician_id)
    office = session.get_one(Office, technician.office_id)
    book = price_book(session, office.id)
    clients = visited(session, _candidates(technician_id, today), today)
    known = known_clients(session, clients, today, book)
    names = dict(
        session.execute(select(Client.id, Client.name).where(Client.id.in_(list(clients)))).all()
    )
    here = _still_here(session, office.id, today)
    rows = [
        _row(names[client], client, one, technician_id, tie, here)
        for client, one in known.items()
        for tie in _ties(one, technician_id)
    ]
    return Counting(
        office.currency,
        tuple(
            sorted(
                rows,
                key=lambda row: (
                    TIES.index(row.tie), bool(row.others), -row.yearly_minor, row.client,
                ),
            )
        ),
    )  # fmt: skip


def _ties(known: KnownClient, technician_id: int) -> Iterable[RelationKind]:
    if known.is_usual(technician_id):
        return (RelationKind.USUAL,)
    return (RelationKind.BACKUP,) if technician_id in known.backups else ()


def _row(
    name: str,
    client: int,
    known: KnownClient,
    technician_id: int,
    tie: RelationKind,
    here: dict[int, str],
) -> CountingRow:
    others = sorted(
        (-familiar, here[one])
        for one, familiar in known.familiarity.items()
        if one != technician_id and one in here and familiar >= KNOWN_FROM
    )
    usual = known.usual
    return CountingRow(
        client_id=client,
        client=name,
        tie=tie,
        declared=tie is RelationKind.BACKUP or (usual is not None and usual.declared),
        yearly_minor=known.yearly_minor,
        familiarity=known.familiarity.get(technician_id, 0.0),
        others=tuple(name for _, name in others),
    )


def _candidates(technician_id: int, today: date) -> CompoundSelect[int]:
    """Clients to whom he may be something: he is declared, or came often enough."""
    declared = select(Relation.client_id).where(
        Relation.technician_id == technician_id,
        Relation.kind.in_(TIES),
        or_(Relation.until.is_(None), Relation.until > today),
    )
    often = (
        select(Visit.client_id)
        .where(
            Visit.done_by_id == technician_id,
            Visit.status == VisitStatus.DONE,
            Visit.due_on >= today - REMEMBERED,
        )
        .group_by(Visit.client_id)
        .having(func.count() >= USUAL_VISITS)
    )
    return declared.union(often)


def _still_here(session: Session, office_id: int, today: date) -> dict[int, str]:
    """Those who work in an office, by name."""
    rows = session.execute(
        select(Technician.id, Technician.name).where(
            Technician.office_id == office_id,
            or_(Technician.left_on.is_(None), Technician.left_on > today),
        )
    )
    return dict(rows.all())


def visited(
    session: Session, among: Select[int] | CompoundSelect[int], today: date
) -> Collection[int]:
    """Those of some clients who are not retired and have an agreement that still gives visits."""
    held = session.execute(
        select(Agreement.client_id, Agreement.rule, Agreement.start)
        .join(Client, Client.id == Agreement.client_id)
        .where(
            Client.id.in_(among),
            or_(Client.retired_on.is_(None), Client.retired_on > today),
            or_(Agreement.end.is_(None), Agreement.end > today),
        )
    )
    return {client for client, rule, start in held if visits_a_year(rule, start, today)}
