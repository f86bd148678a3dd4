"""Technicians as the plan needs them: when each can work, and which skills hold on which day."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.dates.localtime import midnight_utc, to_minutes, wall_to_minutes
from scheduler.model.kinds import AbsenceKind
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician, TechnicianSkill, WorkingHours


@dataclass(frozen=True, slots=True)
class Rest:
    """The break of a shift, in minutes from the day's midnight."""

    minutes: int
    earliest: int
    latest: int
    paid: bool


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody can work on a day, in minutes that passed since its midnight."""

    start: int
    end: int
    rest: Rest | None


@dataclass(frozen=True, slots=True)
class Away:
    """An absence that touches the span."""

    technician_id: int
    start: datetime
    end: datetime
    kind: AbsenceKind
    note: str


@dataclass(frozen=True, slots=True)
class CrewMember:
    """A technician over the span: ``hours`` by day, ``skills`` by day, both without gaps closed.

    ``expired`` names the skills he once had with the last day they held. ``days_off`` are hours on
    days that are his own, on which he might be asked to come.
    """

    technician: Technician
    full_hours: Mapping[date, Hours]
    hours: Mapping[date, Hours]
    skills: Mapping[date, frozenset[str]]
    expired: Mapping[str, date]
    away: tuple[Away, ...]
    days_off: Mapping[date, Hours] = field(default_factory=dict)


def with_longer_days(member: CrewMember, minutes: int, zone: str) -> CrewMember:
    """The same with every day longer at both ends, and on days off hours as on any other day.

    Absences are taken off again.
    """
    if not member.full_hours:
        return member
    usual = next(iter(member.full_hours.values()))
    free = {day: usual for day in member.skills if day not in member.full_hours}
    longer = {
        day: hours_without(
            Hours(hours.start - minutes, hours.end + minutes, hours.rest), day, zone, member.away
        )
        for day, hours in member.full_hours.items()
        if day in member.hours
    }
    off = {day: hours_without(hours, day, zone, member.away) for day, hours in free.items()}
    return replace(
        member,
        hours={day: hours for day, hours in longer.items() if hours is not None},
        days_off={day: hours for day, hours in off.items() if hours is not None},
    )


def with_hours_around(
    member: CrewMember, spans: Iterable[tuple[date, datetime, datetime]], zone: str
) -> CrewMember:
    """The same with hours that take in some spans of his days, unless he is away then or left."""
    hours = dict(member.hours)
    for day, start, end in spans:
        if day not in member.skills or any(
            away.start < end and start < away.end for away in member.away
        ):
            continue
        first, last = to_minutes(day, start, zone), to_minutes(day, end, zone)
        own = hours.get(day, Hours(first, last, None))
        hours[day] = Hours(min(own.start, first), max(own.end, last), own.rest)
    return replace(member, hours=dict(sorted(hours.items())))


def crew(
    session: Session,
    office: Office,
    days: Sequence[date],
    *,
    also: Collection[int] = (),
) -> tuple[CrewMember, ...]:
    """Everyone of the office who belongs to it on one of the days, by name.

    ``also`` names technicians who are wanted even if they left.
    """
    first, last = days[0], days[-1]
    technicians = session.scalars(
        select(Technician)
        .where(
            Technician.office_id == office.id,
            or_(
                Technician.id.in_(also),
                and_(
                    or_(Technician.left_on.is_(None), Technician.left_on > first),
                    or_(Technician.joined_on.is_(None), Technician.joined_on <= last),
                ),
            ),
        )
        .options(
            selectinload(Technician.hours),
            selectinload(Technician.skills).joinedload(TechnicianSkill.skill),
        )
        .order_by(Technician.name, Technician.id)
    ).all()
    away = _away(session, office, technicians, first, last)
    return tuple(
        _member(technician, office.zone, days, away.get(technician.id, ()))
        for technician in technicians
    )


def _away(
    session: Session, office: Office, technicians: Iterable[Technician], first: date, last: date
) -> dict[int, tuple[Away, ...]]:
    start = midnight_utc(first, office.zone)
    # A shift that begins on the last day may run into the next.
    end = midnight_utc(last + timedelta(days=2), office.zone)
    found: dict[int, tuple[Away, ...]] = {}
    ids = [technician.id for technician in technicians]
    for absence in session.scalars(
        select(Absence)
        .where(Absence.technician_id.in_(ids), Absence.start < end, Absence.end > start)
        .order_by(Absence.start)
    ):
        away = Away(absence.technician_id, absence.start, absence.end, absence.kind, absence.note)
        found[away.technician_id] = (*found.get(away.technician_id, ()), away)
    return found


def _member(
    technician: Technician,
    zone: str,
    days: Sequence[date],
    away: tuple[Away, ...],
) -> CrewMember:
    here = [
        day
        for day in days
        if (technician.joined_on is None or technician.joined_on <= day)
        and (technician.left_on is None or day < technician.left_on)
    ]
    weekly = {hours.weekday: hours for hours in technician.hours}
    full = {
        day: _hours(weekly[day.weekday()], day, zone) for day in here if day.weekday() in weekly
    }
    left = {day: hours_without(hours, day, zone, away) for day, hours in full.items()}
    return CrewMember(
        technician,
        full_hours=full,
        hours={day: hours for day, hours in left.items() if hours is not None},
        skills={day: _skills(technician.skills, day) for day in here},
        expired={
            held.skill.name: held.valid_until
            for held in technician.skills
            if held.valid_until is not None and held.valid_until < days[-1]
        },
        away=away,
    )


def _hours(weekly: WorkingHours, day: date, zone: str) -> Hours:
    def minute(wall: int) -> int:
        return wall_to_minutes(day, wall, zone)

    rest = None
    if (
        weekly.break_minutes is not None
        and weekly.break_earliest is not None
        and weekly.break_latest is not None
    ):
        rest = Rest(
            weekly.break_minutes,
            minute(weekly.break_earliest),
            minute(weekly.break_latest),
            weekly.break_paid,
        )
    return Hours(minute(weekly.start_minute), minute(weekly.end_minute), rest)


def hours_without(hours: Hours, day: date, zone: str, away: Iterable[Away]) -> Hours | None:
    """The hours left after absences; of several pieces the longest, as a day has one route."""
    pieces = [(hours.start, hours.end)]
    for absence in away:
        start, end = to_minutes(day, absence.start, zone), to_minutes(day, absence.end, zone)
        pieces = [
            piece
            for first, last in pieces
            for piece in ((first, min(last, start)), (max(first, end), last))
            if piece[0] < piece[1]
        ]
    if not pieces:
        return None
    start, end = max(pieces, key=lambda piece: piece[1] - piece[0])
    rest = hours.rest
    if rest is not None and not (start <= rest.earliest and rest.latest + rest.minutes <= end):
        rest = None
    return Hours(start, end, rest)


def _skills(held: Iterable[TechnicianSkill], day: date) -> frozenset[str]:
    return frozenset(
        skill.skill.name
        for skill in held
        if (skill.valid_from is None or skill.valid_from <= day)
        and (skill.valid_until is None or day <= skill.valid_until)
    )
