"""Words about technicians: licences, hours, load, calendars. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from scheduler.continuity.licences import Ending
from scheduler.model.kinds import AbsenceKind, RelationKind
from scheduler.views.feeds import WayState
from scheduler.views.records import Shift
from scheduler.views.team import (
    AwayRow,
    BreakingVisitRow,
    CalendarRow,
    Counting,
    CountingRow,
    LicenceRow,
    TeamRow,
)
from ui.board.words import of_hours
from ui.days import clock_span, day_medium, minutes_span, span_short, weekday_short
from ui.desk.away_words import TICK, absence_span
from ui.desk.words import local_day
from ui.listing import listed
from ui.text import ABSENCES, Said, ago, count, duration, rounded_money, tr

STATES: Mapping[WayState, Said] = {
    WayState.FRESH: "fresh",
    WayState.WAITING: "waiting",
    WayState.FAILING: "failing",
}

FEW = 2
"""So many of those who know a client are named; the others are counted."""


def licence_end(row: LicenceRow) -> str:
    """``Fumigation ends in 12 days``, ``… ends today``, ``… ended 3 days ago``."""
    skill, days = row.skill, row.days_left
    if row.ending is Ending.OVER:
        return tr("{skill} ended {days} ago", skill=_capital(skill), days=_days(-days))
    if not days:
        return tr("{skill} ends today", skill=_capital(skill))
    return tr("{skill} ends in {days}", skill=_capital(skill), days=_days(days))


def breaking(row: LicenceRow) -> str:
    """``14 visits would break``; empty where none would."""
    number = len(row.visits)
    if not number:
        return ""
    return tr("{visits} would break", visits=count(number, "visit", "visits"))


def licence_told(row: LicenceRow) -> str:
    """``Fumigation ends in 12 days; 14 visits would break``."""
    return "; ".join(part for part in (licence_end(row), breaking(row)) if part)


def breaking_visit(row: BreakingVisitRow) -> str:
    """``Mon 7 Dec · Granary · Fumigation``, and how sure it is."""
    parts = [day_medium(row.day), row.client, row.service]
    if row.visit_id is None:
        parts.append(tr("foreseen"))
    elif not row.planned:
        parts.append(tr("no place yet"))
    return " · ".join(parts)


def skills(row: TeamRow) -> str:
    """The nearest end of a licence where one is near, else the skills."""
    if row.licences:
        return licence_told(row.licences[0])
    return ", ".join(row.skills) or "—"


def skills_hint(row: TeamRow) -> str:
    """All ends that are near, and all skills."""
    lines = [licence_told(licence) for licence in row.licences]
    return "\n".join([*lines, ", ".join(row.skills) or tr("No skills yet")])


def load(paid: int, week: int) -> str:
    """``38.0 of 42.5 h``; how much of a week is planned."""
    if not week:
        return tr("away") if not paid else duration(paid)
    return of_hours(paid, week)


def away(row: AwayRow | None, zone: str) -> str:
    """``24 – 26 Nov · on holiday``, ``27 Nov 13:00–17:00 · in training``."""
    if row is None:
        return "—"
    first, last = local_day(row.start, zone), local_day(row.end - TICK, zone)
    days = span_short(first, last)
    if first == last and is_part(row):
        days = f"{days} {clock_span(row.start, row.end, zone)}"
    return f"{days} · {tr(ABSENCES[row.kind])}"


def away_told(row: AwayRow, zone: str) -> str:
    """``On holiday, 24 – 26 November · what was noted``."""
    span = absence_span(row.start, row.end, zone)
    told = f"{_capital(tr(ABSENCES[row.kind]))}, {span}"
    return f"{told} · {row.note}" if row.note else told


def calendar(row: CalendarRow) -> str:
    """How a calendar does, in a word or two, what has to be done first."""
    if row.call_since is not None:
        return tr("call them")
    if row.to_confirm:
        return tr("{number} to confirm", number=row.to_confirm)
    if row.state is None:
        return "—"
    return tr(STATES[row.state])


def calendar_troubled(row: CalendarRow) -> bool:
    """Whether somebody has to do something about a calendar."""
    waits = row.call_since is not None or bool(row.to_confirm)
    return waits or row.state is WayState.FAILING


def calendar_told(row: CalendarRow, now: datetime) -> tuple[tuple[str, bool], ...]:
    """How a calendar does in sentences, each with whether it is trouble."""
    told = []
    if row.call_since is not None:
        since = ago(row.call_since, now)
        told.append((tr("Today changed {ago}, and phones look late: call them.", ago=since), True))
    if row.state is None:
        told.append((tr("The calendar goes nowhere yet."), False))
    elif row.state is WayState.FAILING and row.failing_since is not None:
        since = ago(row.failing_since, now)
        told.append((tr("The calendar cannot be published, first {ago}.", ago=since), True))
    elif row.published_at is None:
        told.append((tr("The calendar is there; it waits to be published or fetched."), False))
    else:
        since = ago(row.published_at, now)
        news = tr("something new waits") if row.state is WayState.WAITING else tr("up to date")
        told.append((tr("The calendar was published {ago}; {news}.", ago=since, news=news), False))
    if row.own_failing:
        told.append((tr("A calendar of their own cannot be read."), True))
    elif row.to_confirm:
        times = count(row.to_confirm, "time", "times")
        told.append((tr("Their own calendar has {times} that may be absences.", times=times), True))
    elif row.own_calendars:
        told.append((tr("Their own calendar is read every hour."), False))
    return tuple(told)


def hours(shifts: Sequence[Shift], week_minutes: int) -> str:
    """``42 h 30 a week: Mon – Fri 08:00–17:00, Sat 09:00–12:00``."""
    if not shifts:
        return tr("No working hours")
    parts = []
    for _, grouped in groupby(
        enumerate(sorted(shifts, key=lambda one: one.weekday)),
        key=lambda held: (held[1].start, held[1].end, held[1].weekday - held[0]),
    ):
        same = [shift for _, shift in grouped]
        first, last = (weekday_short(shift.weekday) for shift in (same[0], same[-1]))
        named = first if first == last else f"{first} – {last}"
        parts.append(f"{named} {minutes_span(same[0].start, same[0].end)}")
    return tr("{hours} a week: {days}", hours=duration(week_minutes), days=", ".join(parts))


def counting_told(found: Counting) -> tuple[str, str, str]:
    """How many count on him, what rests on him in a year, and whom nobody else knows."""
    usual, derived = len(found.usual), len(found.usual) - found.declared
    clients = count(usual, "client", "clients")
    of_them = ""
    if derived and found.declared:
        of_them = " " + tr(
            "({declared} declared, {derived} by history)", declared=found.declared, derived=derived
        )
    elif derived:
        of_them = " " + tr("(by history)")
    who = tr("Usual technician of {clients}{of_them}, backup of {backups}.",
             clients=clients, of_them=of_them, backups=found.backup_for)  # fmt: skip
    worth = rounded_money(found.yearly_minor, found.currency)
    rests = tr("{money} a year rests on them.", money=worth) if usual else ""
    return who, rests, _unknown(found)


def _unknown(found: Counting) -> str:
    """Whom nobody else knows, and what they pay; empty where there is nobody like that."""
    minor = sum(row.yearly_minor for row in found.unknown)
    worth = rounded_money(minor, found.currency)
    number = len(found.unknown)
    if number == 1:
        return tr("1 client ({money} a year) knows nobody else here.", money=worth)
    told = tr("{number} clients ({money} a year) know nobody else here.",
              number=number, money=worth)  # fmt: skip
    return told if number else ""


def tie(row: CountingRow) -> str:
    """``usual``, ``by history``, ``backup``."""
    if row.tie is RelationKind.BACKUP:
        return tr("backup")
    return tr("usual") if row.declared else tr("by history")


def tie_hint(row: CountingRow) -> str:
    """What that means."""
    if row.tie is RelationKind.BACKUP:
        return tr("A backup chosen by you")
    if row.declared:
        return tr("The usual technician, declared by you")
    return tr("The usual technician by history: came most often, and nobody else was declared")


def others(row: CountingRow) -> str:
    """Who else knows the client: two by name, the others counted."""
    if not row.others:
        return tr("nobody else")
    return listed(row.others, FEW)


def away_days(rows: Iterable[AwayRow], zone: str) -> dict[date, AwayRow]:
    """The absence of each day that has one; of several the longest counts."""
    found: dict[date, AwayRow] = {}
    for row in sorted(rows, key=lambda row: row.end - row.start):
        last = local_day(row.end - TICK, zone)
        day = local_day(row.start, zone)
        while day <= last:
            found[day] = row
            day += timedelta(days=1)
    return found


def is_part(row: AwayRow) -> bool:
    """Whether an absence is a part of a day alone."""
    return row.kind is AbsenceKind.LATE or row.end - row.start < timedelta(hours=23)


def _days(number: int) -> str:
    return count(number, "day", "days")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
