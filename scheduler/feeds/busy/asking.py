"""What of somebody's own calendar has to be decided: when he is busy and nobody knows of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import from_minutes, local_day, wall_to_minutes
from scheduler.model.feeds import BusyTime, OwnCalendar
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician, WorkingHours
from scheduler.views.own_calendars import BusyRow

Span = tuple[datetime, datetime]


def busy_rows(session: Session, now: datetime) -> Iterator[BusyRow]:
    """The times to decide about that are not over, by technician, in their order."""
    query = (
        select(BusyTime, Technician, Office.zone)
        .join(OwnCalendar, OwnCalendar.id == BusyTime.own_calendar_id)
        .join(Technician, Technician.id == OwnCalendar.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .where(BusyTime.end > now, BusyTime.ignored.is_(False))
        .order_by(Technician.name, Technician.id, BusyTime.start, BusyTime.end, BusyTime.id)
    )
    found = session.execute(query).all()
    away = absences(session, min((busy.start for busy, *_ in found), default=now))
    for busy, technician, zone in found:
        known = away.get(technician.id, {})
        absence = known.get((busy.start, busy.end)) if busy.gone else None
        if absence is None and (busy.gone or not _is_asked(busy, technician, zone, known)):
            continue
        yield BusyRow(
            busy.id,
            busy.own_calendar_id,
            technician.id,
            technician.name,
            busy.start,
            busy.end,
            zone,
            repeats=bool(busy.series),
            absence_id=absence,
        )


def absences(session: Session, after: datetime) -> Mapping[int, Mapping[Span, int]]:
    """The absences that end after an instant, by technician: their numbers by when they are."""
    found: dict[int, dict[Span, int]] = {}
    for absence in session.scalars(select(Absence).where(Absence.end > after)):
        found.setdefault(absence.technician_id, {})[absence.start, absence.end] = absence.id
    return found


def uncovered(span: Span, known: Iterable[Span]) -> Sequence[Span]:
    """The parts of a span that none of the known ones covers, in order."""
    at, end = span
    parts = []
    for first, last in sorted(known):
        if first < end and last > at:
            if first > at:
                parts.append((at, first))
            at = last
    return [*parts, (at, end)] if at < end else parts


def _is_asked(busy: BusyTime, technician: Technician, zone: str, known: Mapping[Span, int]) -> bool:
    """Whether it falls into the working hours, and somebody is not known to be away then."""
    left = technician.left_on is not None and local_day(busy.start, zone) >= technician.left_on
    return (
        not left
        and bool(uncovered((busy.start, busy.end), known))
        and any(
            busy.start < end and busy.end > start for start, end in _shifts(busy, technician, zone)
        )
    )


def _shifts(busy: BusyTime, technician: Technician, zone: str) -> Iterator[Span]:
    """When somebody works around a time; a shift may begin on the day before."""
    weekly: dict[int, WorkingHours] = {hours.weekday: hours for hours in technician.hours}
    day = local_day(busy.start, zone) - timedelta(days=1)
    while day <= local_day(busy.end, zone):
        hours = weekly.get(day.weekday())
        if hours is not None:
            start, end = (
                from_minutes(day, wall_to_minutes(day, wall, zone), zone)
                for wall in (hours.start_minute, hours.end_minute)
            )
            yield start, end
        day += timedelta(days=1)
