"""What a person notes on visits: told, done, missed, called off, pinned.

Each function changes the visits alone; times and routes that follow are somebody else's.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import wall_minute
from scheduler.errors import UserError
from scheduler.model.clients import Client, Note, OpenQuestion, Touch
from scheduler.model.kinds import OPEN_STATUSES, Pin, TouchKind, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit, work_number
from scheduler.planning.people import known_clients
from scheduler.planning.publishing import calendar_changed, new_substitutions, publish, unpublished
from scheduler.store.journal import Unit
from scheduler.store.prices import price_book
from scheduler.views.marks import DoneForm, MarkedRow

LONGEST = timedelta(hours=24)
"""No visit takes longer than that."""

OVER = {
    VisitStatus.DONE: "is done",
    VisitStatus.MISSED: "was missed",
    VisitStatus.CANCELLED: "is cancelled",
}


def visits_with(session: Session, visit_ids: Iterable[int]) -> list[Visit]:
    """The visits with these ids, in that order.

    Raises:
        UserError: there is none with one of them, or none was named.

    """
    ids = list(dict.fromkeys(visit_ids))
    if not ids:
        raise UserError("Choose a visit first.")
    found = {visit.id: visit for visit in session.scalars(select(Visit).where(Visit.id.in_(ids)))}
    for visit_id in ids:
        if visit_id not in found:
            raise UserError(
                "There is no visit {work_number} any more.", work_number=work_number(visit_id)
            )
    return [found[visit_id] for visit_id in ids]


def place_of(session: Session, visit: Visit) -> Assignment | None:
    """Where a visit is planned; None where it has no place."""
    return session.scalar(select(Assignment).where(Assignment.visit_id == visit.id))


def in_short(session: Session, visits: Sequence[Visit]) -> dict[str, str]:
    """What the history says of visits: their day, where all have the same."""
    held = [(visit, place_of(session, visit)) for visit in visits]
    days = {visit.due_on if place is None else place.day for visit, place in held}
    return {"day": days.pop().isoformat()} if len(days) == 1 else {}


def marked_rows(session: Session, visits: Iterable[Visit]) -> tuple[MarkedRow, ...]:
    """The visits as they are now."""
    return tuple(
        MarkedRow(
            visit.id,
            visit.number,
            client_name(session, visit),
            visit.status,
            place_of(session, visit) is not None,
        )
        for visit in visits
    )


def client_name(session: Session, visit: Visit) -> str:
    """Whose visit it is."""
    return session.get_one(Client, visit.client_id).name


def told(unit: Unit, visits: Sequence[Visit], text: str) -> None:
    """The client was told when somebody comes, and who; those told already are passed over.

    Raises:
        UserError: one has no planned time, is over, or its technician waits to be confirmed.

    """
    for visit in visits:
        _still_open(unit.session, visit, "there is nothing to tell")
        if place_of(unit.session, visit) is None:
            raise UserError(
                "{called} has no planned time yet; give it a place first, then tell the client.",
                called=_called(unit.session, visit),
            )
    new = [visit for visit in visits if visit.status is not VisitStatus.CONFIRMED]
    for office_id in {visit.office_id for visit in new}:
        _no_draft(unit, office_id, new)
    for visit in new:
        visit.status = VisitStatus.CONFIRMED
        _touch(unit, visit, text)
    publish(unit, new)


def _no_draft(unit: Unit, office_id: int, visits: Sequence[Visit]) -> None:
    """Nobody is told of a substitution that is not confirmed yet."""
    ids = {visit.id for visit in visits}
    mine = [row for row in unpublished(unit.session, office_id) if row.visit.id in ids]
    today = _today(unit.session, visits[0], unit.change_set.at)
    known = known_clients(
        unit.session,
        {row.visit.client_id for row in mine},
        today,
        price_book(unit.session, office_id),
    )
    for row in new_substitutions(mine, known):
        raise UserError(
            "Who comes to {called} is not the usual technician, and"
            " nobody confirmed that yet; confirm the plan first.",
            called=_called(unit.session, row.visit),
        )


def untold(visits: Sequence[Visit]) -> None:
    """The client was not told after all; other visits are passed over."""
    for visit in visits:
        if visit.status is VisitStatus.CONFIRMED:
            visit.status = VisitStatus.PLANNED


def done(unit: Unit, visit: Visit, form: DoneForm, actor: str) -> None:
    """The visit was made. What was learned stays with the client.

    Raises:
        UserError: it is over already, has not begun, or who came or when is not known.

    """
    session, at = unit.session, unit.change_set.at
    start, end, technician = _made(session, visit, form)
    _has_begun(session, visit, start, at)
    visit.status, visit.done_by_id = VisitStatus.DONE, technician
    visit.actual_start, visit.actual_end = start, end
    visit.outcome = form.outcome.strip()
    notes = [*form.learned, *(f"Recommended: {t.strip()}" for t in form.recommended if t.strip())]
    session.add_all(
        Note(
            client_id=visit.client_id,
            visit_id=visit.id,
            text=text.strip(),
            written_at=at,
            written_by=actor,
        )
        for text in notes
        if text.strip()
    )
    session.add_all(
        OpenQuestion(
            client_id=visit.client_id,
            visit_id=visit.id,
            text=asked.text.strip(),
            owner=asked.owner.strip() or actor,
            asked_at=at,
            answer_by=asked.answer_by,
        )
        for asked in form.questions
        if asked.text.strip()
    )


def _made(session: Session, visit: Visit, form: DoneForm) -> tuple[datetime, datetime, int]:
    """When and by whom a visit was made, as given or as planned."""
    _not_over(session, visit, "Open it again first, then note that it is done.")
    held = place_of(session, visit)
    start, technician = form.start, form.technician_id
    if held is not None:
        start, technician = start or held.start, technician or held.technician_id
    if start is None or technician is None:
        raise UserError(
            "{called} has no planned time; say who came, and from when to when.",
            called=_called(session, visit),
        )
    if session.get(Technician, technician) is None:
        raise UserError(
            "There is no technician {technician}; choose who came.", technician=technician
        )
    # Whoever came at another time than planned stayed as long, unless somebody says otherwise.
    end = form.end or start + (_length(visit) if held is None else held.end - held.start)
    if not start < end <= start + LONGEST:
        raise UserError(
            "{called} cannot end before it begins, nor last longer than a day; check the times.",
            called=_called(session, visit),
        )
    return start, end, technician


def missed(unit: Unit, visit: Visit, note: str) -> None:
    """Nobody came, or nobody was let in, though it was planned.

    Raises:
        UserError: it is over already, or has not begun.

    """
    session = unit.session
    _not_over(session, visit, "Open it again first.")
    held = place_of(session, visit)
    if held is not None:
        _has_begun(session, visit, held.start, unit.change_set.at)
    elif visit.due_on > _today(session, visit, unit.change_set.at):
        raise UserError(
            "{called} is not due yet; it cannot be missed.", called=_called(session, visit)
        )
    visit.status, visit.outcome = VisitStatus.MISSED, note.strip()


def called_off(unit: Unit, visit: Visit, note: str) -> None:
    """The client does not want the visit this time; calendars go on telling that it is cancelled.

    Raises:
        UserError: it is over already, or has begun.

    """
    session, at = unit.session, unit.change_set.at
    not_joint([visit])
    _not_over(session, visit, "There is nothing to cancel.")
    held = place_of(session, visit)
    if held is not None and held.start <= at:
        raise UserError(
            "{called} was to begin at {clock}, and"
            " that has passed; note that it was missed, and why.",
            called=_called(session, visit),
            clock=_clock(session, visit, held.start),
        )
    visit.status, visit.outcome = VisitStatus.CANCELLED, note.strip()
    _touch(unit, visit, note or "Called off this visit.")
    calendar_changed(visit, at)


def stays_away(unit: Unit, joint: Visit) -> None:
    """Nobody comes along after all; the client need not hear of it."""
    joint.status, joint.outcome = VisitStatus.CANCELLED, ""
    calendar_changed(joint, unit.change_set.at)


def not_joint(visits: Iterable[Visit]) -> None:
    """Whether visits can be changed by themselves.

    Raises:
        UserError: somebody comes along to another one with it.

    """
    for visit in visits:
        if visit.joint_of_id is not None:
            raise UserError(
                "{visit} is a joint visit and goes with {work_number};"
                " change that one, or say that nobody comes along after all.",
                visit=visit.number,
                work_number=work_number(visit.joint_of_id),
            )


def open_again(unit: Unit, visit: Visit) -> None:
    """The visit is to be made after all; what was learned on it stays with the client.

    Raises:
        UserError: it is open, or a joint visit that was called off.

    """
    if visit.status is VisitStatus.CANCELLED:
        not_joint([visit])
    if visit.status in OPEN_STATUSES:
        raise UserError(
            "{called} is open; there is nothing to take back.", called=_called(unit.session, visit)
        )
    if visit.status is VisitStatus.CANCELLED:
        calendar_changed(visit, unit.change_set.at)
    visit.status, visit.outcome = VisitStatus.DUE, ""
    visit.actual_start = visit.actual_end = visit.done_by_id = None


def pin(session: Session, visits: Sequence[Visit], pins: Collection[Pin]) -> None:
    """Fix what is planned of each visit, so that planning leaves it as it is.

    Raises:
        UserError: one has no planned time, or is over.

    """
    for visit in visits:
        _still_open(session, visit, "there is nothing to pin")
        held = place_of(session, visit)
        if held is None:
            raise UserError(
                "{called} has no planned time that it could be pinned to.",
                called=_called(session, visit),
            )
        if Pin.TECHNICIAN in pins:
            visit.pinned_technician_id = held.technician_id
        if Pin.DAY in pins:
            visit.pinned_day = held.day
        if Pin.TIME in pins:
            visit.pinned_minute = wall_minute(held.start, _zone(session, visit))


def unpin(visits: Sequence[Visit], pins: Collection[Pin]) -> None:
    """Leave to planning what was fixed of each visit."""
    for visit in visits:
        if Pin.TECHNICIAN in pins:
            visit.pinned_technician_id = None
        if Pin.DAY in pins:
            visit.pinned_day = None
        if Pin.TIME in pins:
            visit.pinned_minute = None


def may_change_length(session: Session, visit: Visit, minutes: int, at: datetime) -> None:
    """Whether another length can be given to a visit.

    Raises:
        UserError: it is over, has begun, or so long a visit there is not.

    """
    not_joint([visit])
    _still_open(session, visit, "its length stays as it was")
    held = place_of(session, visit)
    if held is not None and held.start <= at:
        raise UserError(
            "{called} has begun; say how long it took when it is done.",
            called=_called(session, visit),
        )
    if not 1 <= minutes <= 12 * 60:
        raise UserError(
            "{minutes} minutes is no length of a visit; give 1 to 720.", minutes=minutes
        )


def _length(visit: Visit) -> timedelta:
    return timedelta(minutes=visit.minutes)


def _touch(unit: Unit, visit: Visit, text: str) -> None:
    unit.session.add(
        Touch(
            client_id=visit.client_id,
            visit_id=visit.id,
            kind=TouchKind.CALL,
            at=unit.change_set.at,
            by=unit.change_set.actor,
            text=text.strip(),
        )
    )


def _still_open(session: Session, visit: Visit, so: str) -> None:
    if visit.status not in OPEN_STATUSES:
        raise UserError(
            "{called} {over}, so {so}.",
            called=_called(session, visit),
            over=OVER[visit.status],
            so=so,
        )


def _not_over(session: Session, visit: Visit, advice: str) -> None:
    if visit.status not in OPEN_STATUSES:
        raise UserError(
            "{called} {over} already. {advice}",
            called=_called(session, visit),
            over=OVER[visit.status],
            advice=advice,
        )


def _has_begun(session: Session, visit: Visit, start: datetime, now: datetime) -> None:
    if start > now:
        raise UserError(
            "{called} begins at {clock}, which is still"
            " to come; only then can it be done or missed.",
            called=_called(session, visit),
            clock=_clock(session, visit, start),
        )


def _called(session: Session, visit: Visit) -> str:
    return f"{visit.number} ({client_name(session, visit)})"


def _clock(session: Session, visit: Visit, instant: datetime) -> str:
    return f"{instant.astimezone(ZoneInfo(_zone(session, visit))):%H:%M on %Y-%m-%d}"


def _zone(session: Session, visit: Visit) -> str:
    return session.get_one(Office, visit.office_id).zone


def _today(session: Session, visit: Visit, at: datetime) -> date:
    return at.astimezone(ZoneInfo(_zone(session, visit))).date()
