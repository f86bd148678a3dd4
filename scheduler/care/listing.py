"""The clients of an office with what a list may show or be filtered by."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.model.clients import Client, Complaint, OpenQuestion, Priority
from scheduler.model.kinds import Level, Subject
from scheduler.planning.people import known_clients
from scheduler.records.clients import client_rows
from scheduler.store.prices import price_book
from scheduler.views.records import ClientListRow


def care_rows(
    session: Session, office_id: int, text: str, today: date, *, retired: bool, strangers: bool
) -> tuple[ClientListRow, ...]:
    """Clients by name; with ``retired`` those alone who are clients no more.

    The strangers of the last visits are counted only where ``strangers``: that reads the history
    of everybody.
    """
    rows = client_rows(session, office_id, text, today, retired=retired)
    person = dict(
        session.execute(
            select(Priority.client_id, Priority.level)
            .join(Client, Client.id == Priority.client_id)
            .where(Client.office_id == office_id, Priority.subject == Subject.PERSON)
        ).all()
    )
    questions = _counted(session, office_id, OpenQuestion, OpenQuestion.answered_at)
    complaints = _counted(session, office_id, Complaint, Complaint.settled_at)
    lately = _strangers(session, office_id, rows, today) if strangers else {}
    return tuple(
        replace(
            row,
            person=person.get(row.id, Level.OPEN if row.asked else None),
            questions=questions.get(row.id, 0),
            complaints=complaints.get(row.id, 0),
            strangers=lately.get(row.id),
        )
        for row in rows
    )


def _counted(
    session: Session,
    office_id: int,
    entity: type[OpenQuestion] | type[Complaint],
    closed: InstrumentedAttribute[datetime | None],
) -> Mapping[int, int]:
    """How many are not closed, by client."""
    counted = session.execute(
        select(entity.client_id, func.count())
        .join(Client, Client.id == entity.client_id)
        .where(Client.office_id == office_id, closed.is_(None))
        .group_by(entity.client_id)
    )
    return dict(counted.all())


def _strangers(
    session: Session, office_id: int, rows: tuple[ClientListRow, ...], today: date
) -> Mapping[int, int]:
    book = price_book(session, office_id)
    known = known_clients(session, [row.id for row in rows], today, book)
    return {client: one.facts.strangers_lately for client, one in known.items()}
