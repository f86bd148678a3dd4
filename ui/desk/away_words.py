"""Who is away and what is closed, a line each. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from scheduler.model.kinds import AbsenceKind
from scheduler.views.desk import Asked
from scheduler.views.records import AbsenceListRow, ClosureListRow
from ui.days import clock, clock_span, day_medium
from ui.desk.words import days, local_day
from ui.text import ABSENCES, tr

TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class AwayLine:
    """An absence or a closure in the list: what it is about, and its texts."""

    asked: Asked
    name: str
    facts: str
    first: date


def lines(
    absences: Iterable[AbsenceListRow], closures: Iterable[ClosureListRow], zone: str
) -> tuple[AwayLine, ...]:
    """Those who are away and what is closed, in the order of their first days."""
    listed = [
        *(_absence(row, zone) for row in absences),
        *(_closure(row) for row in closures),
    ]
    return tuple(sorted(listed, key=lambda line: (line.first, line.name)))


def _absence(row: AbsenceListRow, zone: str) -> AwayLine:
    facts = [tr(ABSENCES[row.kind]), absence_span(row.start, row.end, zone), row.note]
    if row.kind is AbsenceKind.LATE:
        facts[1] = tr(
            "free again at {time}, {day}",
            time=clock(row.end, zone),
            day=day_medium(local_day(row.end, zone)),
        )
    return AwayLine(
        Asked(absence_id=row.id), row.technician, _joined(facts), local_day(row.start, zone)
    )


def _closure(row: ClosureListRow) -> AwayLine:
    facts = [tr("closed"), days(row.first, row.last), row.note]
    return AwayLine(Asked(closure_id=row.id), row.client, _joined(facts), row.first)


def absence_span(start: datetime, end: datetime, zone: str) -> str:
    """``25 – 27 November``; with its times where it is part of a day: ``…, 13:00–17:00``."""
    first, last = local_day(start, zone), local_day(end - TICK, zone)
    if _midnight(start, zone) and _midnight(end, zone):
        return days(first, last)
    if first == last:
        return f"{days(first, last)}, {clock_span(start, end, zone)}"
    opens, closes = (f"{day_medium(local_day(at, zone))}, {clock(at, zone)}" for at in (start, end))
    return f"{opens} – {closes}"


def _midnight(instant: datetime, zone: str) -> bool:
    local = instant.astimezone(ZoneInfo(zone))
    return not (local.hour or local.minute)


def _joined(facts: Iterable[str]) -> str:
    return " · ".join(fact for fact in facts if fact)
