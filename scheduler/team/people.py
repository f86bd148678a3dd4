"""Technicians in the list and on their page: hours, absences, calendars."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, selectinload

from scheduler.feeds.busy.asking import busy_rows
from scheduler.feeds.ways import state_of
from scheduler.model.feeds import Feed, FeedWay, OwnCalendar
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician, TechnicianSkill, WorkingHours
from scheduler.model.plans import Route
from scheduler.planning.board import minutes_of
from scheduler.planning.crew import crew
from scheduler.planning.facts import span
from scheduler.views.feeds import WayState
from scheduler.views.team import AwayRow, CalendarRow, LicenceRow, TeamRow

WORST_FIRST = (WayState.FAILING, WayState.WAITING, WayState.FRESH)
NO_CALENDAR = CalendarRow(None, None, None, None, 0, own_failing=False, to_confirm=0)


def team_rows(
    session: Session,
    office: Office,
    now: datetime,
    today: date,
    licences: Iterable[LicenceRow],
    usual: Mapping[int, int],
    *,
    everybody: bool,
) -> tuple[TeamRow, ...]:
    """The technicians of an office by name; those who left only where ``everybody``."""
    query = (
        select(Technician)
        .where(Technician.office_id == office.id)
        .options(selectinload(Technician.skills).joinedload(TechnicianSkill.skill))
        .order_by(Technician.name, Technician.id)
    )
    if not everybody:
        query = query.where(or_(Technician.left_on.is_(None), Technician.left_on > today))
    ends = defaultdict(list)
    for licence in licences:
        ends[licence.technician_id].append(licence)
    week = span(today - timedelta(days=today.weekday()), 7)
    paid, hours = _paid(session, week), _hours(session, office, week)
    away, calendars = _next_away(session, now), calendar_rows(session, now, today)
    clients: defaultdict[int, int] = defaultdict(int)
    for technician in usual.values():
        clients[technician] += 1
    return tuple(
        TeamRow(
            id=one.id,
            name=one.name,
            external_id=one.external_id or "",
            skills=tuple(sorted(held.skill.name for held in one.skills)),
            licences=tuple(ends[one.id]),
            usual_for=clients[one.id],
            paid_minutes=paid.get(one.id, 0),
            week_minutes=hours.get(one.id, 0),
            away=away.get(one.id),
            calendar=calendars.get(one.id, NO_CALENDAR),
            phone=one.phone,
            left_on=one.left_on,
        )
        for one in session.scalars(query)
    )


def _paid(session: Session, days: tuple[date, ...]) -> dict[int, int]:
    """What everybody is paid for on some days by their routes, in minutes."""
    rows = session.execute(
        select(Route.technician_id, func.sum(Route.paid_minutes))
        .where(Route.day.between(days[0], days[-1]))
        .group_by(Route.technician_id)
    )
    return dict(rows.all())


def _hours(session: Session, office: Office, days: tuple[date, ...]) -> dict[int, int]:
    """What everybody can be paid for on some days, absences taken off, in minutes."""
    found = {}
    for member in crew(session, office, days):
        minutes = sum(minutes_of(hours) for hours in member.hours.values())
        most = member.technician.week_minutes
        found[member.technician.id] = minutes if most is None else min(minutes, most)
    return found


def ordinary_week(hours: Iterable[WorkingHours]) -> int:
    """The minutes that somebody's weekly hours pay for, breaks that are not paid taken off."""
    return sum(
        one.end_minute - one.start_minute - (0 if one.break_paid else one.break_minutes or 0)
        for one in hours
    )


def _next_away(session: Session, now: datetime) -> dict[int, AwayRow]:
    """Everybody's absence that is now or next."""
    found: dict[int, AwayRow] = {}
    for absence in session.scalars(
        select(Absence).where(Absence.end > now).order_by(Absence.start, Absence.id)
    ):
        found.setdefault(absence.technician_id, _away(absence))
    return found


def away_rows(
    session: Session, technician_id: int, start: datetime, end: datetime
) -> tuple[AwayRow, ...]:
    """A technician's absences that touch a span of time, in order."""
    query = (
        select(Absence)
        .where(Absence.technician_id == technician_id, Absence.start < end, Absence.end > start)
        .order_by(Absence.start, Absence.id)
    )
    return tuple(_away(absence) for absence in session.scalars(query))


def _away(absence: Absence) -> AwayRow:
    return AwayRow(absence.id, absence.start, absence.end, absence.kind, absence.note)


def calendar_rows(session: Session, now: datetime, today: date) -> dict[int, CalendarRow]:
    """How the calendars of all technicians do who have one."""
    ways: defaultdict[int, list[FeedWay]] = defaultdict(list)
    for way in session.scalars(select(FeedWay)):
        ways[way.feed_id].append(way)
    own: defaultdict[int, list[OwnCalendar]] = defaultdict(list)
    for calendar in session.scalars(select(OwnCalendar)):
        own[calendar.technician_id].append(calendar)
    confirm: defaultdict[int, int] = defaultdict(int)
    for busy in busy_rows(session, now):
        confirm[busy.technician_id] += busy.absence_id is None
    feeds = {feed.technician_id: feed for feed in session.scalars(select(Feed))}
    return {
        who: _calendar(feeds.get(who), ways, own[who], confirm[who], today)
        for who in {*feeds, *own}
    }


def _calendar(
    feed: Feed | None,
    ways: Mapping[int, list[FeedWay]],
    own: list[OwnCalendar],
    to_confirm: int,
    today: date,
) -> CalendarRow:
    mine = [] if feed is None else ways.get(feed.id, [])
    states = {state_of(way, feed, today) for way in mine if feed is not None}
    return CalendarRow(
        state=next((state for state in WORST_FIRST if state in states), None),
        failing_since=min((w.failing_since for w in mine if w.failing_since), default=None),
        published_at=max((w.published_at for w in mine if w.published_at), default=None),
        call_since=None if feed is None else feed.call_since,
        own_calendars=len(own),
        own_failing=any(one.failing_since is not None for one in own),
        to_confirm=to_confirm,
    )
