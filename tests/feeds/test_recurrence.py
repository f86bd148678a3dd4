"""Rules as we walk them, against ``python-dateutil``, which walks them without a bound."""

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scheduler.errors import UserError
from scheduler.feeds.busy.recurrence import Work, occurrences, parse_rule

FREQS = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]
SPAN = {"YEARLY": 3_000, "MONTHLY": 800, "WEEKLY": 300, "DAILY": 100, "HOURLY": 20}
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def walked(
    rule: str, start: str, low: str, high: str, work: int = 1_000_000, until: str = ""
) -> list[str]:
    parsed = parse_rule(rule, at(start), at(until) if until else None)
    found = occurrences(parsed, at(start), at(low), at(high), Work(work))
    return [f"{one:%Y-%m-%dT%H:%M:%S}" for one in found]


def numbers(low: int, high: int, most: int = 3) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(low, high), min_size=1, max_size=most, unique=True)


def either(low: int, high: int) -> st.SearchStrategy[list[int]]:
    both = st.integers(low, high) | st.integers(-high, -low)
    return st.lists(both, min_size=1, max_size=3, unique=True)


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(FREQS))
    parts = [f"FREQ={freq}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 40))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(DAYS))}")
    by = {
        "BYMONTH": numbers(1, 12),
        "BYMONTHDAY": either(1, 31),
        "BYHOUR": numbers(0, 23),
        "BYMINUTE": numbers(0, 59, 2),
        "BYSECOND": numbers(0, 59, 2),
    }
    if freq == "YEARLY":
        # In January dateutil takes the end of a last week 52 for week 53 in some years.
        by |= {"BYYEARDAY": either(1, 365), "BYWEEKNO": numbers(1, 51)}
    names = draw(st.lists(st.sampled_from(sorted(by)), max_size=3, unique=True))
    parts.extend(f"{name}={','.join(map(str, draw(by[name])))}" for name in names)
    if draw(st.booleans()):
        days = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True))
        if freq in ("YEARLY", "MONTHLY") and "BYWEEKNO" not in names and draw(st.booleans()):
            days = [f"{draw(st.sampled_from([1, 2, -1, -2, 5]))}{day}" for day in days]
        parts.append(f"BYDAY={','.join(days)}")
    # In the first week dateutil counts positions from the start, not from the week's beginning.
    if freq != "WEEKLY" and len(parts) > 2 and draw(st.booleans()):
        parts.append(f"BYSETPOS={','.join(map(str, draw(either(1, 4))))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    return ";".join(parts)


STARTS = st.datetimes(datetime(2019, 1, 1), datetime(2026, 12, 31)).map(  # noqa: DTZ001
    lambda start: start.replace(microsecond=0)
)


@given(rules(), STARTS, st.integers(-20, 100), st.integers(1, 100))
@settings(max_examples=400, deadline=None)
def test_random_rules_equal_dateutil(rule: str, start: datetime, skip: int, share: int) -> None:
    freq = rule.partition(";")[0].removeprefix("FREQ=")
    unit = timedelta(days=SPAN[freq] / 100) if freq in SPAN else timedelta(minutes=20)
    low = start + unit * skip
    high = low + unit * share
    mine: list[datetime] = []
    try:
        mine.extend(occurrences(parse_rule(rule, start, None), start, low, high, Work(60_000)))
    except UserError:
        assume(False)
    # Ours is quick to say that there is no more; dateutil may look on to the year 9999.
    if not mine:
        return
    try:
        theirs = iter(rrulestr(rule, dtstart=start))
    except ValueError as problem:
        raise AssertionError("dateutil finds none") from problem
    known: list[datetime] = []
    for one in theirs:
        if one >= low:
            known.append(one)
        if one >= mine[-1]:
            break
    assert known == mine


@given(numbers(1, 53), st.datetimes(datetime(2019, 1, 1), datetime(2032, 12, 31)))  # noqa: DTZ001
@settings(max_examples=100, deadline=None)
def test_numbered_weeks_are_those_of_the_calendar(weeks: list[int], start: datetime) -> None:
    start = start.replace(hour=9, minute=0, second=0, microsecond=0)
    rule = f"FREQ=YEARLY;BYWEEKNO={','.join(map(str, weeks))}"
    end = start + timedelta(days=800)
    found = list(occurrences(parse_rule(rule, start, None), start, start, end, Work(60_000)))
    days = (start + timedelta(days=number) for number in range(801))
    assert found == [day for day in days if day.isocalendar().week in weeks]


@given(rules().filter(lambda rule: "LY;" in rule and rule.startswith(("Y", "M", "W"), 5)), STARTS)
@settings(max_examples=40, deadline=None)
def test_nothing_is_missing_where_dateutil_finds_something(rule: str, start: datetime) -> None:
    assume(not rule.startswith("FREQ=MINUTELY"))
    known = next(iter(rrulestr(rule, dtstart=start)), None)
    assume(known is not None)
    assert known is not None
    mine = occurrences(parse_rule(rule, start, None), start, start, known, Work())
    assert list(mine) == [known]


@given(st.sampled_from(FREQS[:5]), STARTS, st.integers(1, 5), st.integers(0, 400))
@settings(max_examples=100, deadline=None)
def test_plain_rules_are_whole(freq: str, start: datetime, interval: int, days: int) -> None:
    rule = f"FREQ={freq};INTERVAL={interval}"
    low = start + timedelta(days=days)
    high = low + timedelta(days=SPAN[freq])
    mine = list(occurrences(parse_rule(rule, start, None), start, low, high, Work()))
    assert mine == rrulestr(rule, dtstart=start).between(low, high, inc=True)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-01-30", "2026-02-27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["2026-01-31"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", []),
        ("FREQ=MONTHLY;BYDAY=TH,2MO", ["2026-01-01", "2026-01-08", "2026-01-12", "2026-01-15"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", ["2026-01-04", "2026-01-13", "2026-01-18"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", ["2026-01-11", "2026-01-13", "2026-01-25"]),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", []),
        ("FREQ=DAILY;COUNT=3", ["2026-01-01", "2026-01-02", "2026-01-03"]),
    ],
)
def test_rules_of_real_calendars(rule: str, expected: list[str]) -> None:
    found = walked(rule, "2026-01-01T09:00", "2026-01-01T00:00", "2026-02-28T00:00")
    assert [one[:10] for one in found][: len(expected) or None] == expected


def test_counting_begins_at_the_start_and_until_is_included() -> None:
    low, high = "2026-01-01T00:00", "2026-12-31T00:00"
    assert walked("FREQ=DAILY;COUNT=367", "2025-01-01T09:00", low, high) == [
        "2026-01-01T09:00:00",
        "2026-01-02T09:00:00",
    ]
    found = walked("FREQ=DAILY", "2026-01-01T09:00", low, high, until="2026-01-02T09:00")
    assert found == ["2026-01-01T09:00:00", "2026-01-02T09:00:00"]


@pytest.mark.parametrize("freq", FREQS)
def test_a_rule_that_never_matches_ends(freq: str) -> None:
    rule = f"FREQ={freq};BYMONTH=2;BYMONTHDAY=30"
    assert walked(rule, "1900-01-01T00:00", "2026-01-01T00:00", "2027-01-01T00:00", 2_000) == []


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;COUNT=1000000000",
        "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))
        + ";BYMINUTE=" + ",".join(map(str, range(60)))
        + ";BYSECOND=" + ",".join(map(str, range(60))),
        "FREQ=YEARLY;COUNT=1000000;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    ],
)  # fmt: skip
def test_a_rule_that_never_ends_is_too_much_work(rule: str) -> None:
    with pytest.raises(UserError, match="repeats entries too often"):
        walked(rule, "1900-01-01T00:00", "2026-01-01T00:00", "2027-01-01T00:00", 10_000)


@pytest.mark.parametrize(
    "rule",
    ["", "FREQ=", "FREQ=FORTNIGHTLY", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;BYMONTH=13",
     "FREQ=DAILY;BYHOUR=-1", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYMONTHDAY=" + "9" * 5_000,
     "FREQ=DAILY;RSCALE=CHINESE", "FREQ=DAILY;BYMONTHDAY=" + ",".join(["1"] * 5_000)],
)  # fmt: skip
def test_what_is_no_rule_is_told(rule: str) -> None:
    with pytest.raises(ValueError, match=r"[a-z]"):
        parse_rule(rule, at("2026-01-01T00:00"), None)


def test_intervals_beyond_all_dates_end() -> None:
    for freq in FREQS:
        found = walked(
            f"FREQ={freq};INTERVAL=999999999999", "2026-01-01T00:00", "0002-01-01T00:00",
            "9998-12-31T00:00",
        )  # fmt: skip
        assert found == ["2026-01-01T00:00:00"]


def test_a_week_reaches_over_the_new_year() -> None:
    rule, low, high = "FREQ=YEARLY;BYWEEKNO=53", "1999-12-31T00:00", "2005-12-31T00:00"
    found = [one[:10] for one in walked(rule, low, low, high)]
    assert found == [*(f"2004-12-{day}" for day in range(27, 32)), "2005-01-01", "2005-01-02"]
    assert found == [f"{one:%Y-%m-%d}" for one in rrulestr(rule, dtstart=at(low), cache=False)
                     .between(at(low), at(high), inc=True)]  # fmt: skip
