"""A client's page: everything that was written of one client, and who came."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from scheduler.care.instead import Substituted, reasons
from scheduler.care.reaching import contact_rows, site_rows
from scheduler.continuity.familiarity import PastVisit
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.localtime import local_day
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import (
    Cancellation,
    Client,
    Complaint,
    Note,
    OpenQuestion,
    Promise,
    Relation,
    Touch,
)
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician, initials
from scheduler.model.visits import Visit
from scheduler.planning.details import face_rows, priority_rows
from scheduler.planning.people import (
    KnownClient,
    day_made,
    faces_then,
    known_clients,
    left_days,
    usual_then,
    who_then,
)
from scheduler.records.agreements import agreement_rows
from scheduler.store.prices import price_book
from scheduler.views.board import FaceRow
from scheduler.views.care import (
    AskedRow,
    CameRow,
    ClientRows,
    ComplaintRow,
    EndedRow,
    GivenRow,
    LearnedRow,
    NamedRow,
    RelationRow,
    SpokenRow,
)

FACES = 12
"""Visits in the strip."""

CAME = 24
"""Visits that are listed with why somebody else came."""

WRITTEN = 40
"""Notes, calls and the like that are listed of a kind; what is open is listed whatever its age."""

ORDER = (RelationKind.USUAL, RelationKind.BACKUP, RelationKind.EXCLUDED)

YEAR = timedelta(days=365)


def client_rows(session: Session, client_id: int, today: date) -> ClientRows:
    """The page of a client as of today."""
    client = session.get_one(
        Client,
        client_id,
        options=[selectinload(Client.sites), selectinload(Client.contacts)],
    )
    office = session.get_one(Office, client.office_id)
    book = price_book(session, office.id)
    known = known_clients(session, [client_id], today, book)[client_id]
    names = dict(session.execute(select(Technician.id, Technician.name)).all())
    held = session.scalars(
        select(Relation)
        .where(Relation.client_id == client_id)
        .order_by(Relation.rank, Relation.since.desc(), Relation.id.desc())
    ).all()
    left_on = left_days(session)
    faces = face_rows(faces_then(known.history, held, book, left_on, FACES), names)
    year = [visit for visit in known.history if visit.on > today - YEAR and not visit.joint]
    usual = None if known.usual is None else known.usual.technician
    return ClientRows(
        id=client.id,
        office_id=office.id,
        name=client.name,
        external_id=client.external_id or "",
        currency=office.currency,
        zone=office.zone,
        today=today,
        since=client.since,
        retired_on=client.retired_on,
        merged_into=_named(session, client.merged_into_id),
        notes=client.notes,
        contacts=contact_rows(client),
        sites=site_rows(client),
        agreements=agreement_rows(session, client_id),
        relations=tuple(
            _relation(one, names, today)
            for one in sorted(held, key=lambda one: (one.until is not None, ORDER.index(one.kind)))
        ),
        usual="" if usual is None else names[usual],
        usual_declared=known.usual is not None and known.usual.declared,
        matters=priority_rows(session, client_id),
        promises=_promises(session, client_id, names, today),
        faces=faces,
        came=_came(session, client_id, known, held, book, names, left_on, office.zone, today),
        strangers=known.facts.strangers_lately,
        visits_year=len(year),
        usual_year=sum(visit.technician == usual for visit in year),
        faces_year=len({visit.technician for visit in year}),
        learned=_learned(session, client_id, office.zone),
        questions=_questions(session, client_id, office.zone),
        complaints=_complaints(session, client_id, office.zone),
        touches=_touches(session, client_id),
        ended=_ended(session, client_id),
        recommended_by=_named(session, client.referred_by_id),
        recommended=tuple(
            NamedRow(id, name)
            for id, name in session.execute(
                select(Client.id, Client.name)
                .where(Client.referred_by_id == client_id)
                .order_by(Client.name)
            )
        ),
    )


def _named(session: Session, client_id: int | None) -> NamedRow | None:
    other = None if client_id is None else session.get(Client, client_id)
    return None if other is None else NamedRow(other.id, other.name)


def _relation(relation: Relation, names: Mapping[int, str], today: date) -> RelationRow:
    return RelationRow(
        relation.id,
        relation.technician_id,
        names[relation.technician_id],
        relation.kind,
        relation.rank,
        relation.since,
        relation.until,
        relation.declared_by,
        relation.reason,
        relation.holds_on(today),
    )


def _promises(
    session: Session, client_id: int, names: Mapping[int, str], today: date
) -> tuple[GivenRow, ...]:
    given = session.scalars(
        select(Promise)
        .where(Promise.client_id == client_id)
        .order_by(Promise.given_on.desc(), Promise.id.desc())
    )
    return tuple(
        GivenRow(
            promise.id,
            promise.subject,
            promise.text,
            names.get(promise.technician_id or 0, ""),
            promise.given_by,
            promise.given_on,
            promise.until,
            promise.until is None or promise.until > today,
        )
        for promise in given
    )


def _came(
    session: Session,
    client_id: int,
    known: KnownClient,
    relations: Sequence[Relation],
    book: PriceBook,
    names: Mapping[int, str],
    left_on: Mapping[int, date],
    zone: str,
    today: date,
) -> tuple[CameRow, ...]:
    """The last visits that are over, the newest first, with why somebody else came."""
    over = (VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED)
    made = session.execute(
        select(Visit, ServiceType.name)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .where(
            Visit.client_id == client_id,
            Visit.status.in_(over),
            Visit.due_on <= today,
            Visit.joint_of_id.is_(None),
        )
        .order_by(Visit.due_on.desc(), Visit.id.desc())
        .limit(CAME)
    ).all()
    days, faces, usuals = {}, {}, {}
    substituted = []
    for visit, _service in made:
        came = visit.done_by_id if visit.status is VisitStatus.DONE else None
        day = days[visit.id] = day_made(visit.actual_start, visit.due_on, zone)
        before = [past for past in known.history if past.on < day]
        usual = usuals[visit.id] = usual_then(day, before, relations, book, left_on)
        if came is not None:
            who = who_then(PastVisit(came, day), before, relations, book, left_on)
            faces[visit.id] = FaceRow(day, names[came], initials(names[came]), who)
            if usual is None:
                # Whoever had left is usual no more, and still whose place somebody took.
                usual = usuals[visit.id] = usual_then(day, before, relations, book, {})
            if usual not in (None, came):
                substituted.append(Substituted(visit, usual))
    why = reasons(session, substituted, zone)
    rows = []
    for visit, service in made:
        usual, told = usuals[visit.id], why.get(visit.id)
        rows.append(
            CameRow(
                visit.id,
                days[visit.id],
                service,
                visit.status,
                faces.get(visit.id),
                "" if usual is None else names[usual],
                told.instead if told else None,
                told.away if told else None,
                visit.outcome,
                told.by if told else "",
                told.reason if told else "",
            )
        )
    return tuple(rows)


def _learned(session: Session, client_id: int, zone: str) -> tuple[LearnedRow, ...]:
    written = session.scalars(
        select(Note)
        .where(Note.client_id == client_id)
        .order_by(Note.written_at.desc(), Note.id.desc())
        .limit(WRITTEN)
    )
    return tuple(
        LearnedRow(note.id, note.text, local_day(note.written_at, zone), note.written_by)
        for note in written
    )


def _questions(session: Session, client_id: int, zone: str) -> tuple[AskedRow, ...]:
    """Those that wait first."""
    asked = session.scalars(
        select(OpenQuestion)
        .where(OpenQuestion.client_id == client_id)
        .order_by(
            OpenQuestion.answered_at.is_not(None),
            OpenQuestion.answered_at.desc(),
            OpenQuestion.asked_at,
        )
        .limit(WRITTEN)
    )
    return tuple(
        AskedRow(
            one.id,
            one.text,
            one.owner,
            local_day(one.asked_at, zone),
            one.answer_by,
            None if one.answered_at is None else local_day(one.answered_at, zone),
            one.answer,
        )
        for one in asked
    )


def _complaints(session: Session, client_id: int, zone: str) -> tuple[ComplaintRow, ...]:
    """Those that are open first."""
    made = session.scalars(
        select(Complaint)
        .where(Complaint.client_id == client_id)
        .order_by(Complaint.settled_at.is_not(None), Complaint.made_at.desc())
        .limit(WRITTEN)
    )
    return tuple(
        ComplaintRow(
            one.id,
            one.text,
            local_day(one.made_at, zone),
            one.taken_by,
            None if one.settled_at is None else local_day(one.settled_at, zone),
        )
        for one in made
    )


def _touches(session: Session, client_id: int) -> tuple[SpokenRow, ...]:
    spoken = session.scalars(
        select(Touch)
        .where(Touch.client_id == client_id)
        .order_by(Touch.at.desc(), Touch.id.desc())
        .limit(WRITTEN)
    )
    return tuple(SpokenRow(touch.kind, touch.at, touch.by, touch.text) for touch in spoken)


def _ended(session: Session, client_id: int) -> tuple[EndedRow, ...]:
    ended = session.execute(
        select(Cancellation, ServiceType.name)
        .outerjoin(Agreement, Agreement.id == Cancellation.agreement_id)
        .outerjoin(ServiceType, ServiceType.id == Agreement.service_type_id)
        .where(Cancellation.client_id == client_id)
        .order_by(Cancellation.on.desc(), Cancellation.id.desc())
    )
    return tuple(
        EndedRow(one.on, service or "", one.reason, one.recorded_by) for one, service in ended
    )
