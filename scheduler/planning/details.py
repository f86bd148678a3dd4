"""One visit in full, for the inspector."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import PastVisit, Who
from scheduler.continuity.lines import PriceLine, total
from scheduler.continuity.metrics import coc
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.recurrence import Rule, parse_rule
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import (
    Client,
    Contact,
    Note,
    OpenQuestion,
    Priority,
    Promise,
    Relation,
    Site,
    Touch,
)
from scheduler.model.kinds import OPEN_STATUSES, Level, PlaceSource, Subject
from scheduler.model.office import Office
from scheduler.model.people import initials
from scheduler.model.plans import Assignment, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.board import (
    address_of,
    joint_with,
    kept_reasons,
    pins_of,
    technician_names,
    window_of,
)
from scheduler.planning.due import due_later
from scheduler.planning.people import KnownClient, faces_then, known_clients, left_days
from scheduler.store.clock import Clock
from scheduler.store.prices import price_book
from scheduler.store.together import about, together
from scheduler.views.board import (
    ComingRow,
    FaceRow,
    NoteRow,
    PriorityRow,
    PromiseRow,
    QuestionRow,
    Span,
    TouchRow,
    VisitDetails,
)

COMING = 3
"""Next visits shown."""

ONE_DAY, FAR = timedelta(days=1), timedelta(days=190)
"""How far ahead next visits are looked for: half a year."""

FACES = 12
"""Past visits shown as a strip."""

NOTES = 5
"""Notes shown, the latest first."""


def visit_details(
    session: Session, visit_id: int, clock: Clock, known: KnownClient | None = None
) -> VisitDetails:
    """Everything the inspector says about a visit; ``known`` where that was read already."""
    visit = session.get_one(Visit, visit_id)
    client = session.get_one(Client, visit.client_id)
    office = session.get_one(Office, visit.office_id)
    site = session.get_one(Site, visit.site_id)
    service = session.get_one(ServiceType, visit.service_type_id)
    held = session.scalar(select(Assignment).where(Assignment.visit_id == visit.id))
    left = session.scalar(select(Unplaced).where(Unplaced.visit_id == visit.id))
    contact = session.scalar(
        select(Contact)
        .where(Contact.client_id == client.id)
        .order_by(*Contact.main_first())
        .limit(1)
    )
    today = clock.today(office.zone)
    book = price_book(session, office.id)
    known = known or known_clients(session, [client.id], today, book)[client.id]
    day = held.day if held else visit.due_on
    then = known.on(day)
    names = technician_names(session)
    faces = _faces(session, client.id, known, book, names)
    joint = together(session, about([visit.id]))
    lines = tuple(PriceLine.from_json(line) for line in held.lines) if held else ()
    return VisitDetails(
        visit_id=visit.id,
        number=visit.number,
        status=visit.status,
        client_id=client.id,
        client=client.name,
        contact=contact.name if contact else "",
        phone=contact.phone if contact else "",
        address=address_of(site),
        approximate_place=site.place_source is not PlaceSource.GIVEN,
        access=site.access,
        service=service.name,
        procedure=service.procedure,
        minutes=visit.minutes,
        price_minor=visit.price_minor,
        currency=office.currency,
        zone=site.zone,
        due_on=visit.due_on,
        window=window_of(visit, day, office.zone),
        tolerance_days=visit.tolerance_days,
        rule=_rule(session, visit),
        technician=names[held.technician_id] if held else None,
        planned=Span(held.start, held.end) if held else None,
        who=then.who(joint.makes.get(visit.id) or held.technician_id) if held else None,
        usual=names[then.usual.technician] if then.usual else None,
        usual_declared=then.usual is not None and then.usual.declared,
        pins=pins_of(visit),
        priorities=priority_rows(session, client.id),
        promises=_promises(session, client.id, today),
        faces=faces,
        strangers=sum(face.who is Who.STRANGER for face in faces),
        coc=coc([past.technician for past in known.history if not past.joint][-FACES:]),
        notes=_notes(session, client.id),
        questions=_questions(session, client.id),
        lines=lines,
        total_minor=total(lines),
        reasons=kept_reasons(left) if left else (),
        technician_id=held.technician_id if held else None,
        made=_made(visit),
        came=None if visit.done_by_id is None else names[visit.done_by_id],
        outcome=visit.outcome,
        touches=_touches(session, visit.id),
        coming=_coming(session, office, visit, day, known, names),
        joint_with=joint_with(visit, joint, names),
        along=tuple(names[one] for one in joint.along.get(visit.id, ())),
    )


def _coming(
    session: Session,
    office: Office,
    visit: Visit,
    day: date,
    known: KnownClient,
    names: Mapping[int, str],
) -> tuple[ComingRow, ...]:
    """The client's next visits after a day: those that are made, then those that fall due."""
    on = func.coalesce(Assignment.day, Visit.due_on)
    made = session.execute(
        select(on, ServiceType.name, Assignment.technician_id)
        .select_from(Visit)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .where(Visit.client_id == visit.client_id, Visit.id != visit.id)
        .where(Visit.joint_of_id.is_(None))
        .where(Visit.status.in_(OPEN_STATUSES), on > day)
        .order_by(on, Visit.id)
        .limit(COMING)
    ).all()
    rows = [
        ComingRow(on, service, names.get(who or 0), None if who is None else known.on(on).who(who))
        for on, service, who in made
    ]
    if len(rows) < COMING:
        later = due_later(session, office, visit.client_id, day + ONE_DAY, day + FAR)
        services = dict(session.execute(select(ServiceType.id, ServiceType.name)).all())
        rows += [ComingRow(due, services[a.service_type_id], None, None) for due, a in later]
    return tuple(sorted(rows, key=lambda row: row.day)[:COMING])


def _rule(session: Session, visit: Visit) -> Rule | None:
    if visit.agreement_id is None:
        return None
    agreement = session.get_one(Agreement, visit.agreement_id)
    return parse_rule(agreement.rule, agreement.start)


def _faces(
    session: Session, client_id: int, known: KnownClient, book: PriceBook, names: Mapping[int, str]
) -> tuple[FaceRow, ...]:
    """The last visits, each with what its technician was to the client on that day."""
    relations = session.scalars(select(Relation).where(Relation.client_id == client_id)).all()
    left_on = left_days(session)
    return face_rows(faces_then(known.history, relations, book, left_on, FACES), names)


def face_rows(
    faces: Iterable[tuple[PastVisit[int], Who]], names: Mapping[int, str]
) -> tuple[FaceRow, ...]:
    """Visits with what who came was that day, as a strip shows them."""
    return tuple(
        FaceRow(past.on, names[past.technician], initials(names[past.technician]), who)
        for past, who in faces
    )


def priority_rows(session: Session, client_id: int) -> tuple[PriorityRow, ...]:
    """What matters to a client, every subject in order."""
    said = {
        priority.subject: priority
        for priority in session.scalars(select(Priority).where(Priority.client_id == client_id))
    }
    return tuple(
        PriorityRow(
            subject,
            said[subject].level if subject in said else Level.OPEN,
            said[subject].detail if subject in said else "",
            said[subject].asked_on if subject in said else None,
            said[subject].asked_by if subject in said else "",
        )
        for subject in Subject
    )


def _promises(session: Session, client_id: int, today: date) -> tuple[PromiseRow, ...]:
    given = session.scalars(
        select(Promise).where(Promise.client_id == client_id).order_by(Promise.given_on.desc())
    )
    return tuple(
        PromiseRow(promise.text, promise.given_by, promise.given_on)
        for promise in given
        if promise.until is None or promise.until > today
    )


def _notes(session: Session, client_id: int) -> tuple[NoteRow, ...]:
    written = session.scalars(
        select(Note)
        .where(Note.client_id == client_id)
        .order_by(Note.written_at.desc(), Note.id)
        .limit(NOTES)
    )
    return tuple(NoteRow(note.text, note.written_at.date(), note.written_by) for note in written)


def _made(visit: Visit) -> Span | None:
    start = visit.actual_start
    return None if start is None else Span(start, visit.actual_end or start)


def _touches(session: Session, visit_id: int) -> tuple[TouchRow, ...]:
    spoken = session.scalars(
        select(Touch).where(Touch.visit_id == visit_id).order_by(Touch.at, Touch.id)
    )
    return tuple(TouchRow(touch.kind, touch.at, touch.by, touch.text) for touch in spoken)


def _questions(session: Session, client_id: int) -> tuple[QuestionRow, ...]:
    asked = session.scalars(
        select(OpenQuestion)
        .where(OpenQuestion.client_id == client_id, OpenQuestion.answered_at.is_(None))
        .order_by(OpenQuestion.asked_at)
    )
    return tuple(QuestionRow(asks.text, asks.owner, asks.answer_by) for asks in asked)
