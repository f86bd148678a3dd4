"""The words about technicians."""

from datetime import UTC, date, datetime, timedelta

import pytest

from scheduler.continuity.licences import ending
from scheduler.model.kinds import AbsenceKind, RelationKind
from scheduler.records.offices import WORKING_WEEK
from scheduler.views.feeds import WayState
from scheduler.views.records import Shift
from scheduler.views.team import (
    AwayRow,
    BreakingVisitRow,
    CalendarRow,
    Counting,
    CountingRow,
    LicenceRow,
)
from ui import team_words as words

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 13, tzinfo=UTC)


def licence(days: int, visits: int) -> LicenceRow:
    last = TODAY + timedelta(days=days)
    told = ending(last, TODAY)
    assert told is not None
    breaks = BreakingVisitRow(1, 1, "Granary", "Fumigation", last + timedelta(days=1), True)
    return LicenceRow(1, "Ana", "pesticide", last, days, told, (breaks,) * visits)


@pytest.mark.parametrize(
    ("days", "visits", "told"),
    [
        (12, 14, "Pesticide ends in 12 days; 14 visits would break"),
        (1, 1, "Pesticide ends in 1 day; 1 visit would break"),
        (0, 0, "Pesticide ends today"),
        (-3, 2, "Pesticide ended 3 days ago; 2 visits would break"),
    ],
)
def test_the_end_of_a_licence(days, visits, told):
    assert words.licence_told(licence(days, visits)) == told


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (at(24), at(25), "24 Nov · sick"),
        (at(24), at(27), "24 – 26 Nov · sick"),
        (at(30), at(30) + timedelta(days=5), "30 Nov – 4 Dec · sick"),
        (at(24, 13), at(24, 17), "24 Nov 13:00–17:00 · sick"),
    ],
)
def test_who_is_away_in_the_list(start, end, told):
    assert words.away(AwayRow(1, start, end, AbsenceKind.SICK, ""), "UTC") == told
    assert words.away(None, "UTC") == "—"


def test_of_two_absences_on_a_day_the_longer_one_is_shown():
    long = AwayRow(1, at(23), at(26), AbsenceKind.HOLIDAY, "")
    short = AwayRow(2, at(24, 9), at(24, 10), AbsenceKind.LATE, "")
    found = words.away_days([long, short], "UTC")
    assert {day.day: row.id for day, row in found.items()} == {23: 1, 24: 1, 25: 1}
    assert words.is_part(short)
    assert not words.is_part(long)


def test_the_hours_of_a_week():
    week = sum(shift.end - shift.start - (shift.break_minutes or 0) for shift in WORKING_WEEK)
    assert words.hours(WORKING_WEEK, week) == "42 h 30 a week: Mon – Fri 08:00–17:00"
    gaps = (Shift(0, 480, 960), Shift(2, 480, 960), Shift(5, 540, 720))
    assert words.hours(gaps, 1140) == (
        "19 h a week: Mon 08:00–16:00, Wed 08:00–16:00, Sat 09:00–12:00"
    )
    assert words.hours((), 0) == "No working hours"


def counting(*ties: tuple[RelationKind, bool, tuple[str, ...]]) -> Counting:
    rows = (
        CountingRow(number, f"C{number}", tie, declared, 100_000, 0.5, others)
        for number, (tie, declared, others) in enumerate(ties)
    )
    return Counting("USD", tuple(rows))


USUAL, BACKUP = RelationKind.USUAL, RelationKind.BACKUP


def test_who_counts_on_him():
    both = counting((USUAL, True, ()), (USUAL, False, ("Ben",)), (BACKUP, True, ()))
    assert words.counting_told(both) == (
        "Usual technician of 2 clients (1 declared, 1 by history), backup of 1.",
        "$2,000 a year rests on them.",
        "1 client ($1,000 a year) knows nobody else here.",
    )
    alone = counting((USUAL, False, ()), (USUAL, False, ()))
    assert words.counting_told(alone) == (
        "Usual technician of 2 clients (by history), backup of 0.",
        "$2,000 a year rests on them.",
        "2 clients ($2,000 a year) know nobody else here.",
    )
    assert words.counting_told(counting((BACKUP, True, ())))[1:] == ("", "")


def test_who_else_knows_a_client():
    (row,) = counting((USUAL, True, ("Ana", "Ben", "Cy", "Di"))).clients
    assert words.others(row) == "Ana, Ben and 2 more"
    (row,) = counting((USUAL, True, ())).clients
    assert words.others(row) == "nobody else"


def calendar(state: WayState | None = None, **facts: object) -> CalendarRow:
    given = {
        "failing_since": None,
        "published_at": None,
        "call_since": None,
        "own_calendars": 0,
        "own_failing": False,
        "to_confirm": 0,
    }
    return CalendarRow(state, **{**given, **facts})


@pytest.mark.parametrize(
    ("row", "short", "told", "trouble"),
    [
        (calendar(), "—", "The calendar goes nowhere yet.", False),
        (
            calendar(WayState.FRESH, published_at=NOW - timedelta(minutes=5)),
            "fresh",
            "The calendar was published 5 min ago; up to date.",
            False,
        ),
        (
            calendar(WayState.WAITING, published_at=NOW - timedelta(hours=3)),
            "waiting",
            "The calendar was published 3 h ago; something new waits.",
            False,
        ),
        (
            calendar(WayState.FAILING, failing_since=NOW - timedelta(hours=2)),
            "failing",
            "The calendar cannot be published, first 2 h ago.",
            True,
        ),
        (
            calendar(WayState.FRESH, call_since=NOW - timedelta(hours=1)),
            "call them",
            "Today changed 1 h ago, and phones look late: call them.",
            True,
        ),
        (calendar(to_confirm=3, own_calendars=1), "3 to confirm",
         "Their own calendar has 3 times that may be absences.", True),
    ],
)  # fmt: skip
def test_how_a_calendar_does(row, short, told, trouble):
    assert words.calendar(row) == short
    assert (told, trouble) in words.calendar_told(row, NOW)
    assert words.calendar_troubled(row) == trouble


def test_the_load_of_a_week():
    assert words.load(2280, 2550) == "38.0 of 42.5 h"
    assert words.load(0, 0) == "away"
