"""Rules of repetition, held against plain dateutil, and what becomes of a day on a holiday."""

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, example, given
from hypothesis import strategies as st

from scheduler.dates.recurrence import (
    WEEKDAYS,
    describe,
    due_dates,
    parse_rule,
    placed_on,
    rule_makes_nothing,
)
from scheduler.model.kinds import HolidayPolicy

MONDAY = date(2026, 11, 2)
EVER = date(9000, 1, 1)


def dates(text: str, first: date = MONDAY, days: int = 60, *, start: date = MONDAY) -> list[str]:
    found = due_dates(parse_rule(text, start), None, (), first, first + timedelta(days=days))
    return [day.isoformat() for day in found]


def test_every_two_weeks_on_tuesday() -> None:
    assert dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", days=30) == [
        "2026-11-03",
        "2026-11-17",
        "2026-12-01",
    ]


def test_both_ends_of_the_span_are_included() -> None:
    assert dates("FREQ=DAILY", days=0) == ["2026-11-02"]
    assert dates("FREQ=DAILY", days=1) == ["2026-11-02", "2026-11-03"]


def test_nothing_is_due_before_the_start_or_in_a_span_that_ends_first() -> None:
    assert dates("FREQ=WEEKLY", MONDAY - timedelta(days=30), 20) == []
    assert dates("FREQ=WEEKLY", MONDAY - timedelta(days=7), 8) == ["2026-11-02"]
    assert dates("FREQ=WEEKLY", MONDAY, -1) == []


def test_a_rule_from_decades_ago_keeps_its_rhythm() -> None:
    start = date(1994, 3, 31)
    assert dates("FREQ=WEEKLY;INTERVAL=3", days=25, start=start) == ["2026-11-05", "2026-11-26"]
    assert dates("FREQ=MONTHLY;INTERVAL=5", date(2026, 1, 1), 900, start=start) == [
        "2027-07-31",
        "2027-12-31",
        "2028-05-31",
    ]


def test_until_is_the_last_day_and_an_instant_belongs_to_the_day_of_its_zone() -> None:
    assert dates("FREQ=DAILY;UNTIL=20261104", days=9)[-1] == "2026-11-04"
    assert dates("FREQ=DAILY;UNTIL=20261104T235959", days=9)[-1] == "2026-11-04"
    assert dates("FREQ=DAILY;UNTIL=20261105T045959Z", days=9)[-1] == "2026-11-05"
    in_town = parse_rule("FREQ=DAILY;UNTIL=20261105T045959Z", MONDAY, "America/New_York")
    assert in_town.until == date(2026, 11, 4)


def test_count_is_counted_from_the_start() -> None:
    text = "FREQ=WEEKLY;COUNT=3"
    assert dates(text) == ["2026-11-02", "2026-11-09", "2026-11-16"]
    assert dates(text, MONDAY + timedelta(days=10)) == ["2026-11-16"]
    assert dates(text, MONDAY + timedelta(days=20)) == []


def test_the_agreements_end_and_exceptions_take_days_away() -> None:
    rule = parse_rule("FREQ=WEEKLY", MONDAY)
    left_out = {date(2026, 11, 9)}
    found = due_dates(rule, date(2026, 11, 16), left_out, MONDAY, date(2026, 12, 31))
    assert found == [date(2026, 11, 2), date(2026, 11, 16)]


@pytest.mark.parametrize(
    "text",
    [
        "rrule:freq=weekly;byday=tu",
        " FREQ=WEEKLY ; BYDAY=TU ;",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
        "BYDAY=TU;FREQ=WEEKLY;WKST=MO",
    ],
)
def test_texts_that_mean_the_same_have_one_normal_form(text: str) -> None:
    assert parse_rule(text, MONDAY).text == "FREQ=WEEKLY;BYDAY=TU"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("every week", "not NAME=VALUE"),
        ("INTERVAL=2", "needs FREQ"),
        ("FREQ=FORTNIGHTLY", "needs FREQ"),
        ("FREQ=HOURLY", "within a day"),
        ("FREQ=MINUTELY", "within a day"),
        ("FREQ=SECONDLY", "within a day"),
        ("FREQ=DAILY;BYHOUR=9", "BYHOUR"),
        ("FREQ=DAILY;BYMINUTE=9", "BYMINUTE"),
        ("FREQ=DAILY;BYEASTER=1", "BYEASTER"),
        ("FREQ=DAILY;FREQ=WEEKLY", "FREQ twice"),
        ("FREQ=DAILY;COUNT=0", "COUNT is '0'"),
        ("FREQ=DAILY;COUNT=-1", "COUNT is '-1'"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL is '0'"),
        ("FREQ=DAILY;INTERVAL=two", "INTERVAL is 'TWO'"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "both COUNT and UNTIL"),
        ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL is 'TOMORROW'"),
        ("FREQ=DAILY;UNTIL=20260230", "UNTIL is '20260230'"),
        ("FREQ=WEEKLY;BYDAY=DI", "'DI'"),
        ("FREQ=WEEKLY;BYDAY=2TU", "only a month"),
        ("FREQ=MONTHLY;BYDAY=0TU", "'0TU'"),
        ("FREQ=WEEKLY;WKST=XX", "WKST"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "'32'"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "'0'"),
        ("FREQ=YEARLY;BYMONTH=-1", "'-1'"),
        ("FREQ=YEARLY;BYMONTH=3,", "''"),
        ("DTSTART:20261102\nRRULE:FREQ=DAILY", "not NAME=VALUE|needs FREQ|part"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "makes no day"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "makes no day"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "makes no day"),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "makes no day"),
        ("FREQ=WEEKLY;UNTIL=20261101", "makes no day"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261102", "makes no day"),
    ],
)
def test_a_text_that_is_no_rule_is_refused_with_a_sentence(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as refusal:
        parse_rule(text, MONDAY)
    assert str(refusal.value).endswith(".")


def test_what_an_agreement_leaves_of_a_rule_may_be_nothing() -> None:
    rule = parse_rule("FREQ=WEEKLY;COUNT=2", MONDAY)
    assert not rule_makes_nothing(rule)
    assert not rule_makes_nothing(rule, left_out={MONDAY})
    assert rule_makes_nothing(rule, left_out={MONDAY, MONDAY + timedelta(days=7)})
    assert rule_makes_nothing(rule, end=MONDAY, left_out={MONDAY})
    assert rule_makes_nothing(rule, end=MONDAY - timedelta(days=1))


def test_a_day_that_comes_once_in_decades_is_no_contradiction() -> None:
    text = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA"
    assert dates(text, date(2040, 1, 1), 5_000) == ["2048-02-29"]


@st.composite
def rule_texts(draw: st.DrawFn) -> str:
    """Draw rules of every frequency, the odd combinations too."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 7))}"]
    optional = {
        "BYMONTH": st.integers(1, 12),
        "BYMONTHDAY": st.integers(1, 31) | st.integers(-5, -1),
        "BYYEARDAY": st.integers(1, 366) | st.integers(-5, -1),
        "BYSETPOS": st.integers(1, 4) | st.integers(-2, -1),
    }
    if frequency == "YEARLY":
        optional["BYWEEKNO"] = st.integers(1, 53)
    for name in draw(st.sets(st.sampled_from(sorted(optional)), max_size=2)):
        values = draw(st.lists(optional[name], min_size=1, max_size=4, unique=True))
        parts.append(f"{name}={','.join(map(str, values))}")
    if draw(st.booleans()):
        days = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True))
        numbered = frequency == "MONTHLY" and draw(st.booleans())
        parts.append("BYDAY=" + ",".join(f"{'2' if numbered else ''}{day}" for day in days))
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 400))}")
    return ";".join(parts)


@given(
    rule_texts(),
    st.dates(date(1990, 1, 1), date(2026, 12, 31)),
    st.integers(-400, 12_000),
    st.integers(0, 800),
)
@example("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU", date(1999, 12, 31), 9_000, 60)
@example("FREQ=MONTHLY;INTERVAL=5", date(2000, 1, 31), 9_000, 700)
@example("FREQ=YEARLY;INTERVAL=3", date(1992, 2, 29), 9_000, 800)
@example("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR;BYSETPOS=-1;WKST=TU", date(2001, 1, 3), 21, 90)
def test_the_days_are_those_of_dateutil(text: str, start: date, later: int, days: int) -> None:
    try:
        rule = parse_rule(text, start)
    except ValueError:
        assume(False)
    first = start + timedelta(days=later)
    last = first + timedelta(days=days)
    plain = rrulestr(text, dtstart=datetime.combine(start, time()))
    span = datetime.combine(first, time()), datetime.combine(last, time())
    expected = [day.date() for day in plain.between(*span, inc=True)]
    assert due_dates(rule, None, (), first, last) == expected
    assert due_dates(parse_rule(rule.text, start), None, (), first, last) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("FREQ=DAILY", "daily"),
        ("FREQ=DAILY;INTERVAL=10", "every 10 days"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=WEEKLY", "weekly"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "weekly on Monday, Wednesday and Friday"),
        ("FREQ=MONTHLY", "monthly"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "monthly on day 15"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "monthly on day 1 and 15"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "monthly on the last day"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", "every 3 months on the second Tuesday"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "monthly on the last Tuesday"),
        ("FREQ=MONTHLY;BYDAY=TU", "monthly on every Tuesday"),
        ("FREQ=YEARLY", "yearly"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1", "yearly on day 1 in March and September"),
        ("FREQ=WEEKLY;COUNT=5", "weekly, 5 times"),
        ("FREQ=WEEKLY;COUNT=1", "weekly, once"),
        ("FREQ=MONTHLY;UNTIL=20271231", "monthly, until 2027-12-31"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", None),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", None),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", None),
        ("FREQ=MONTHLY;BYMONTHDAY=-2", None),
        ("FREQ=YEARLY;BYDAY=20MO", None),
    ],
)
def test_a_rule_in_words(text: str, words: str | None) -> None:
    """None: the form is uncommon and its text is shown."""
    rule = parse_rule(text, MONDAY)
    assert describe(rule) == (rule.text if words is None else words)


THANKSGIVING = date(2026, 11, 26)
WORKING = frozenset(range(5))


@pytest.mark.parametrize(
    ("policy", "tolerance", "due"),
    [
        (HolidayPolicy.IGNORE, 2, THANKSGIVING),
        (HolidayPolicy.SKIP, 2, None),
        (HolidayPolicy.MOVE, 1, date(2026, 11, 27)),
        (HolidayPolicy.MOVE, 0, date(2026, 11, 27)),
    ],
)
def test_what_becomes_of_a_visit_on_a_holiday(
    policy: HolidayPolicy, tolerance: int, due: date | None
) -> None:
    assert placed_on(THANKSGIVING, policy, {THANKSGIVING}, WORKING, tolerance) == due


@pytest.mark.parametrize(
    ("tolerance", "due"),
    [
        (1, date(2026, 12, 24)),
        (3, date(2026, 12, 28)),
        (0, date(2026, 12, 28)),
    ],
)
def test_from_a_friday_the_next_day_is_monday_or_else_the_day_before(
    tolerance: int, due: date
) -> None:
    christmas = date(2026, 12, 25)
    moved = placed_on(christmas, HolidayPolicy.MOVE, {christmas}, WORKING, tolerance)
    assert moved == due


def test_a_visit_moves_over_a_row_of_holidays() -> None:
    row = {date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 28)}
    assert placed_on(date(2026, 12, 24), HolidayPolicy.MOVE, row, WORKING, 7) == date(2026, 12, 29)


def test_a_day_that_is_no_holiday_stays_even_on_a_weekend() -> None:
    saturday = date(2026, 11, 28)
    assert placed_on(saturday, HolidayPolicy.MOVE, {THANKSGIVING}, WORKING, 2) == saturday


def test_where_nobody_ever_works_the_day_stays() -> None:
    stays = placed_on(THANKSGIVING, HolidayPolicy.MOVE, {THANKSGIVING}, frozenset(), 2)
    assert stays == THANKSGIVING


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=40),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 10),
)
def test_a_moved_visit_lands_on_a_working_day_as_near_as_its_tolerance(
    day: date, holidays: set[date], working: set[int], tolerance: int
) -> None:
    due = placed_on(day, HolidayPolicy.MOVE, holidays, working, tolerance)
    assert due is not None
    if due != day:
        assert day in holidays
        assert due not in holidays
        assert due.weekday() in working
        assert -tolerance <= (due - day).days <= max(tolerance, 14)


def test_the_end_of_the_calendar_is_no_error() -> None:
    rule = parse_rule("FREQ=DAILY", MONDAY)
    assert due_dates(rule, None, (), EVER, EVER) == [EVER]
