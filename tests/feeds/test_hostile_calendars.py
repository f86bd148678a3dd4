"""Calendars made to cost time, memory or the program; none may, and each is told in a sentence."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.errors import UserError
from scheduler.feeds.busy import reading
from scheduler.feeds.busy.reading import MOST_BUSY_TIMES, Busy, busy_times, read_busy
from tests.feeds.files import busy, calendar, event, spans

DAYS = (date(2026, 11, 1), date(2026, 12, 31))
HOUR = ("DTSTART:20000101T000000Z", "DURATION:PT1H")
TIME = "20261124T140000Z"
PATIENCE = 20.0


def outcome(data: bytes) -> tuple[Busy, ...] | str:
    """The busy times or the sentence; nothing takes as long as a watched process may."""
    begun = time.monotonic()
    try:
        found: tuple[Busy, ...] | str = busy_times(data, *DAYS, "America/New_York")
    except UserError as refused:
        found = str(refused)
    assert time.monotonic() - begun < PATIENCE
    return found


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=SECONDLY;COUNT=1000000000",
     "FREQ=HOURLY;COUNT=1000000;BYMINUTE=" + ",".join(map(str, range(60))),
     "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14"],
)  # fmt: skip
def test_endless_rules_are_refused(rule: str) -> None:
    found = outcome(calendar(*event(*HOUR, f"RRULE:{rule}")))
    assert isinstance(found, str)


@pytest.mark.parametrize("freq", ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"])
def test_rules_that_never_match_leave_the_first_time_only(freq: str) -> None:
    rule = f"RRULE:FREQ={freq};BYMONTH=2;BYMONTHDAY=30"
    assert outcome(calendar(*event("DTSTART:19000101T000000Z", "DURATION:PT1H", rule))) == ()
    assert len(outcome(calendar(*event(f"DTSTART:{TIME}", "DURATION:PT1H", rule)))) == 1


@pytest.mark.parametrize("count", ["", ";COUNT=1000000"])
def test_old_and_long_rules_are_read(count: str) -> None:
    found = outcome(
        calendar(*event("DTSTART:19000101T140000Z", "DURATION:PT1H", f"RRULE:FREQ=DAILY{count}"))
    )
    assert len(found) == 61


def many(name: str, lines: int, values: int) -> bytes:
    """Dates by the thousand, each another."""
    start = date(2026, 11, 24)
    days = [(start - timedelta(days=number)).strftime("%Y%m%dT140000Z") for number in range(values)]
    return calendar(
        *event(f"DTSTART:{TIME}", "DURATION:PT1H", *[f"{name}:{','.join(days)}"] * lines)
    )


@pytest.mark.parametrize("name", ["EXDATE", "RDATE", "X-UNKNOWN"])
def test_floods_of_dates(name: str) -> None:
    for data in (many(name, 1, 60_000), many(name, 60, 10_000)):
        found = outcome(data)
        assert isinstance(found, str) == (name in ("EXDATE", "RDATE"))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"BEGIN:VCALENDAR\r\n" * 100_000, "too deep"),
        (calendar(*["BEGIN:VEVENT"] * 100_000), "too deep"),
        (calendar(*event() * 60_000), "more entries"),
        (calendar(*["A"] * 900_000), "more lines"),
        (calendar(*event("RDATE:" + "\r\n 2".join("0" * 400_000))), "more"),
        (calendar(*(line for number in range(600) for line in event(
            f"DTSTART;TZID=Zone {number}:20261124T140000", uid=str(number)))), "time zones"),
        (calendar(*(line for number in range(6_000) for line in event(
            f"DTSTART:{TIME}", "DURATION:PT1H", uid=str(number)))), "busy times"),
        (calendar(*event("DTSTART:10000101T000000Z", "DTEND:20000101T000000Z", "RRULE:FREQ=DAILY")),
         "busy times"),
    ],
)  # fmt: skip
def test_what_is_too_much_is_refused(data: bytes, sentence: str) -> None:
    found = outcome(data)
    assert isinstance(found, str)
    assert any(part in found for part in sentence.split("|"))


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:00010101T000000Z", "DTEND:99991231T235959Z"),
        ("DTSTART;TZID=Pacific/Auckland:00010101T000000", "DTEND;TZID=Asia/Tokyo:99991231T235959"),
        ("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231"),
        ("DTSTART:10260101T000000Z", "DTEND:30260101T000000Z"),
        ("DTSTART:20260101T000000Z", "DURATION:P99999W"),
        ("DTSTART:20260101T000000Z", "DURATION:PT9999999H9999999M"),
        ("DTSTART:00010101", "DURATION:P999999D"),
    ],
)
def test_events_of_ages_are_one_busy_time(lines: tuple[str, ...]) -> None:
    (found,) = busy(*event(*lines))
    assert found.start < found.end


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY", "FREQ=YEARLY;COUNT=3", "FREQ=SECONDLY;COUNT=9", "FREQ=YEARLY;UNTIL=99991231"],
)
@pytest.mark.parametrize("start", ["00010101T000000Z", "99991231T235959Z", "00010101", "99991231"])
def test_rules_at_the_ends_of_time(start: str, rule: str) -> None:
    found = outcome(calendar(*event(f"DTSTART:{start}", "DURATION:PT1H", f"RRULE:{rule}")))
    assert isinstance(found, str) or len(found) <= 61


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYDAY=MO;BYHOUR=1,2,3", "FREQ=X"])
def test_a_zone_that_is_described_without_end(rule: str) -> None:
    zone = ("BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", "DTSTART:00010101T000000",
            "TZOFFSETFROM:-2359", "TZOFFSETTO:+2359", f"RRULE:{rule}", "END:STANDARD",
            "END:VTIMEZONE")  # fmt: skip
    found = outcome(calendar(*zone, *event("DTSTART;TZID=Mine:20261124T140000", "DURATION:PT1H")))
    assert len(found) == 1


def test_a_zone_of_countless_changes() -> None:
    change = ("BEGIN:STANDARD", "DTSTART:19000101T000000", "TZOFFSETFROM:+0100",
              "TZOFFSETTO:+0200", "END:STANDARD")  # fmt: skip
    lines = event("DTSTART;TZID=Q:20200101T000000", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    found = outcome(
        calendar("BEGIN:VTIMEZONE", "TZID:Q", *change * 20_000, "END:VTIMEZONE", *lines)
    )
    assert len(found) == 61


def test_nulls_and_deep_folds() -> None:
    text = "DTSTART:" + TIME
    (found,) = busy(*event(*["\r\n ".join(text)], "DURATION:PT1H", uid="a\0b"))
    assert found.key == "ab"


LINES = st.sampled_from(
    ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD",
     "END:STANDARD", "TZID:X", "TZOFFSETFROM:+0100", "TZOFFSETTO:-2300", "UID:a", "UID:",
     "DTSTART:20261124T140000Z", "DTSTART;TZID=X:20261124T140000", "DTSTART:20261124",
     "DTEND:20261130", "DTEND;TZID=X:00010101T000000", "DURATION:-P1D", "DURATION:P1W",
     "RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;BYDAY=-1SU;UNTIL=20200101", "RRULE:;=,", "SEQUENCE:²",
     "RDATE:20261125/PT1H,x,", "RDATE;VALUE=PERIOD:20261125T000000Z/20261124T000000Z",
     "EXDATE:20261125", "EXDATE;TZID=X:20261125T140000", "RECURRENCE-ID:20261126T140000Z",
     "RECURRENCE-ID;RANGE=THISANDFUTURE:20261125", "STATUS:CANCELLED", "SUMMARY:\\", ";:\"", " x"]
)  # fmt: skip


@given(st.lists(LINES | st.text(max_size=30), max_size=40), st.booleans())
@settings(max_examples=300, deadline=None)
def test_lines_in_any_order_are_read_or_refused(lines: list[str], whole: bool) -> None:
    if whole:
        lines = [
            "BEGIN:VEVENT",
            *(x for x in lines if not x.startswith(("BEGIN", "END"))),
            "END:VEVENT",
        ]
    text = "\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"])
    outcome(text.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=300), st.booleans())
@settings(max_examples=200, deadline=None)
def test_random_bytes_are_read_or_refused(data: bytes, headed: bool) -> None:
    outcome(b"BEGIN:VCALENDAR\n" * headed + data + b"\nEND:VCALENDAR" * headed)


def test_the_watched_reading_equals_the_plain_one() -> None:
    data = calendar(*event("DTSTART:20261124T140000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"))
    assert read_busy(data, *DAYS, "Europe/Berlin") == busy_times(data, *DAYS, "Europe/Berlin")
    with pytest.raises(UserError, match="cut short"):
        read_busy(data[:-15], *DAYS, "Europe/Berlin")


def test_the_watched_reading_ends_with_its_time() -> None:
    rows = event("DTSTART:20000101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY;COUNT=900000")
    begun = time.monotonic()
    with pytest.raises(UserError, match=r"longer to read than 0\.01 seconds"):
        read_busy(calendar(*rows), *DAYS, "UTC", seconds=0.01)
    assert time.monotonic() - begun < PATIENCE


def test_a_fault_of_the_reading_is_no_fault_of_the_file() -> None:
    with pytest.raises(reading.ReadingFailed, match="ZoneInfoNotFoundError"):
        read_busy(calendar(), *DAYS, "No/Where")


def test_the_most_busy_times_come_back_whole() -> None:
    rows = event("DTSTART:20261101T000000Z", "DURATION:PT1M", "RRULE:FREQ=MINUTELY;COUNT=5000")
    assert len(read_busy(calendar(*rows), *DAYS, "UTC")) == MOST_BUSY_TIMES
    assert spans(busy(*event(f"DTSTART:{TIME}", "DURATION:PT1H"))) == ["24 14:00-15:00"]
