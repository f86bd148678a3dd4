"""Somebody's own calendar as busy times: what programs write, and when it is."""

from datetime import date

import icalendar
import pytest
import recurring_ical_events

from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.feeds.busy.reading import busy_times, read_busy
from tests.feeds.files import busy, calendar, event, spans, utc

WEEK = (date(2026, 11, 23), date(2026, 11, 29))
ZONES = ("America/New_York", "Europe/Berlin", "Pacific/Auckland")


def test_one_event_is_told_whole() -> None:
    (found,) = busy(
        *event(
            "DTSTART;TZID=America/New_York:20261124T090000",
            "DTEND;TZID=America/New_York:20261124T103000",
            "SUMMARY:Dentist",
            uid="dentist@example.org",
        )
    )
    assert found.key == "dentist@example.org"
    assert (found.start, found.end) == (utc("2026-11-24 14:00"), utc("2026-11-24 15:30"))
    assert (found.all_day, found.series) == (False, "")


def test_what_it_is_about_is_not_read() -> None:
    times = ("DTSTART:20261124T090000", "DURATION:PT1H")
    told = ("SUMMARY:Dentist", "DESCRIPTION:Root", "LOCATION:Main St", "CLASS:PRIVATE")
    assert busy(*event(*times, *told)) == busy(*event(*times))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z"), ["24 09:00-10:00"]),
        (("DTSTART:20261124T090000", "DTEND:20261124T100000"), ["24 14:00-15:00"]),
        (("DTSTART:20261124T090000Z", "DURATION:PT90M"), ["24 09:00-10:30"]),
        (("DTSTART:20261124T090000Z",), []),
        (("DTSTART:20261124T090000Z", "DTEND:20261124T080000Z"), []),
        (("DTSTART;VALUE=DATE:20261124",), ["24 05:00-05:00"]),
        (("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261124"), ["24 05:00-05:00"]),
        (("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261127"), ["24 05:00-05:00"]),
        (("DTSTART;VALUE=DATE:20261124", "DURATION:P1W"), ["24 05:00-05:00"]),
        (("DTSTART:20261122T230000", "DTEND:20261123T010000"), ["23 04:00-06:00"]),
        (("DTSTART:20261129T230000", "DTEND:20261130T010000"), ["30 04:00-06:00"]),
        (("DTSTART:20261122T200000", "DTEND:20261123T000000"), []),
        (("DTSTART:20261130T000000", "DTEND:20261130T010000"), []),
        (("DTSTART:nonsense", "DTEND:20261124T100000Z"), []),
        (("DTSTART;TZID=Custom Zone:20261124T090000", "DURATION:PT1H"), ["24 14:00-15:00"]),
        (("DTSTART;TZID=W. Europe Standard Time:20261124T090000", "DURATION:PT1H"),
         ["24 08:00-09:00"]),
        (("DTSTART;TZID=\"/mozilla.org/20050126_1/Europe/Berlin\":20261124T090000",
          "DURATION:PT1H"), ["24 08:00-09:00"]),
        (("DTSTART;TZID=../../etc/passwd:20261124T090000", "DURATION:PT1H"), ["24 14:00-15:00"]),
        (("DTSTART;TZID=America:20261124T090000", "DURATION:PT1H"), ["24 14:00-15:00"]),
        (("DTSTART;TZID=Europe/Berlin:20261124T090000",
          "DTEND;TZID=America/New_York:20261124T090000"), ["24 08:00-14:00"]),
    ],
)  # fmt: skip
def test_when_it_is(lines: tuple[str, ...], expected: list[str]) -> None:
    assert spans(busy(*event(*lines))) == expected


@pytest.mark.parametrize(
    "mark",
    ["STATUS:CANCELLED", "STATUS:canceled", "TRANSP:TRANSPARENT",
     "X-MICROSOFT-CDO-BUSYSTATUS:FREE"],
)  # fmt: skip
def test_cancelled_and_free_are_left_out(mark: str) -> None:
    assert busy(*event("DTSTART:20261124T090000", "DURATION:PT1H", mark)) == ()


def test_a_calendar_of_cancellations_makes_nobody_busy() -> None:
    lines = event("DTSTART:20261124T090000", "DURATION:PT1H")
    assert busy(*lines, head=("METHOD:CANCEL",)) == ()
    assert len(busy(*lines, head=("METHOD:PUBLISH",))) == 1


def test_floating_times_are_the_calendars_own_where_it_says_so() -> None:
    lines = event("DTSTART:20261124T090000", "DURATION:PT1H")
    assert spans(busy(*lines, head=("X-WR-TIMEZONE:Europe/Berlin",))) == ["24 08:00-09:00"]


OWN_ZONE = (
    "BEGIN:VTIMEZONE", "TZID:Customized Time Zone",
    "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
    "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
)  # fmt: skip


@pytest.mark.parametrize("hour", ["0030", "0230", "0330", "1200", "2330"])
@pytest.mark.parametrize(
    "day", ["20260328", "20260329", "20260330", "20261024", "20261025", "20261026"]
)
def test_a_zone_that_the_file_describes_equals_the_one_it_is(day: str, hour: str) -> None:
    days = (date(2026, 3, 20), date(2026, 10, 30))
    theirs, known = (
        busy(*OWN_ZONE, *event(f"DTSTART;TZID={name}:{day}T{hour}00", "DURATION:PT1H"), days=days)
        for name in ("Customized Time Zone", "Europe/Berlin")
    )
    assert theirs == known


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("year", [2026, 2027])
def test_daily_work_keeps_its_hour_over_both_changes_of_the_clock(zone: str, year: int) -> None:
    rows = calendar(
        *event(f"DTSTART;TZID={zone}:{year}0101T220000", f"DTEND;TZID={zone}:{year}0102T060000",
               "RRULE:FREQ=DAILY")
    )  # fmt: skip
    found = busy_times(rows, date(year, 1, 5), date(year, 12, 27), zone)
    expected = recurring_ical_events.of(icalendar.Calendar.from_ical(rows)).between(
        midnight_utc(date(year, 1, 5), zone), midnight_utc(date(year, 12, 28), zone)
    )
    assert {(one.start, one.end) for one in found} == {(e.start, e.end) for e in expected}
    assert {(one.end - one.start).total_seconds() / 3600 for one in found} == {7, 8, 9}


def test_days_are_23_and_25_hours_long() -> None:
    for day, hours in (("20260308", 23), ("20261101", 25)):
        (found,) = busy(
            *event(f"DTSTART;VALUE=DATE:{day}"), days=(date(2026, 1, 1), date(2026, 12, 31))
        )
        assert found.all_day
        assert (found.end - found.start).total_seconds() == hours * 3600


def test_dates_are_added_taken_out_and_moved() -> None:
    found = busy(
        *event("DTSTART;TZID=America/New_York:20261102T090000", "DURATION:PT1H", "SUMMARY:Shift",
               "RRULE:FREQ=DAILY;UNTIL=20261127T140000Z",
               "RDATE;TZID=America/New_York:20261128T120000",
               "RDATE;VALUE=PERIOD:20261129T120000Z/PT30M",
               "EXDATE;TZID=America/New_York:20261124T090000", "EXDATE;VALUE=DATE:20261125"),
        *event("RECURRENCE-ID:20261126T140000Z", "DTSTART:20261126T200000Z", "DURATION:PT2H"),
        *event("RECURRENCE-ID;TZID=America/New_York:20261127T090000", "STATUS:CANCELLED",
               "DTSTART:20261127T140000Z", "DURATION:PT2H"),
    )  # fmt: skip
    assert spans(found) == ["23 14:00-15:00", "26 20:00-22:00", "28 17:00-18:00", "29 12:00-12:30"]
    assert [one.key for one in found][:2] == ["a/2026-11-23T14:00:00Z", "a/2026-11-26T14:00:00Z"]
    assert {one.series for one in found} == {"a"}


def test_what_is_moved_into_the_days_and_out_of_them() -> None:
    found = busy(
        *event("DTSTART:20261001T140000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"),
        *event("RECURRENCE-ID:20261126T140000Z", "DTSTART:20270126T140000Z", "DURATION:PT1H"),
        *event("RECURRENCE-ID:20270107T140000Z", "DTSTART:20261124T140000Z", "DURATION:PT1H"),
    )
    assert spans(found) == ["24 14:00-15:00"]


def test_a_change_of_this_and_later_ones_holds_until_the_next() -> None:
    found = busy(
        *event("DTSTART:20261120T140000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"),
        *event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261125T140000Z", "DTSTART:20261125T160000Z",
               "DURATION:PT2H"),
        *event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261128T140000Z", "STATUS:CANCELLED",
               "DTSTART:20261128T140000Z"),
    )  # fmt: skip
    assert spans(found) == [
        "23 14:00-15:00", "24 14:00-15:00", "25 16:00-18:00", "26 16:00-18:00", "27 16:00-18:00",
    ]  # fmt: skip


def test_of_two_with_one_uid_the_later_revision_counts() -> None:
    found = busy(
        *event("DTSTART:20261125T140000Z", "DURATION:PT1H", "SEQUENCE:3"),
        *event("DTSTART:20261124T140000Z", "DURATION:PT1H", "SEQUENCE:1"),
    )
    assert spans(found) == ["25 14:00-15:00"]


def test_events_without_a_uid_are_told_apart_and_stay_the_same() -> None:
    lines = ("BEGIN:VEVENT", "DTSTART:20261125T140000Z", "DURATION:PT{}H", "END:VEVENT")
    both = [line.format(hours) for hours in (1, 2) for line in lines]
    assert len({one.key for one in busy(*both)}) == 2
    assert busy(*both) == busy(*both)
    (long,) = busy(*event(*both[1:3], uid="u" * 9_000))
    assert len(long.key) < 250


def test_published_busy_times() -> None:
    found = busy(
        "BEGIN:VFREEBUSY",
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261124T140000Z/PT1H,20261125T140000Z/20261125T150000Z",
        "FREEBUSY;FBTYPE=FREE:20261126T140000Z/PT1H",
        "END:VFREEBUSY",
    )
    assert spans(found) == ["24 14:00-15:00", "25 14:00-15:00"]
    assert len({one.key for one in found}) == 2


def test_alarms_tasks_and_notes_do_not_count() -> None:
    found = busy(
        "BEGIN:VTODO", "UID:t", "DTSTART:20261124T140000Z", "DUE:20261124T150000Z", "END:VTODO",
        *event("DTSTART:20261125T140000Z", "DURATION:PT1H",
               "BEGIN:VALARM", "DURATION:PT9H", "TRIGGER:-PT15M", "END:VALARM"),
    )  # fmt: skip
    assert spans(found) == ["25 14:00-15:00"]


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_marks_folds_and_case(ending: str, mark: str) -> None:
    text = mark + calendar(
        *event("dtstart:20261124T140000Z", "DURATION:PT1H", uid="Zahn\r\n arzt\r\n\t!")
    ).decode().replace("BEGIN:VCALENDAR", "begin:vcalendar").replace("\r\n", ending)
    (found,) = busy_times(text.encode(), *WEEK, "UTC")
    assert found.key == "Zahnarzt!"


def test_a_fold_inside_a_character_and_latin_1_are_read() -> None:
    rows = calendar(*event("DTSTART:20261124T140000Z", "DURATION:PT1H", uid="Müller"))
    split = rows.replace("ü".encode(), b"\xc3\r\n \xbc")
    for data in (split, rows.replace("ü".encode(), b"\xfc")):
        assert [one.key for one in busy_times(data, *WEEK, "UTC")] == ["Müller"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\0", "is empty"),
        (b"<!DOCTYPE html><html>Sign in</html>", "web page"),
        (b"PK\x03\x04", "not a calendar"),
        (calendar().decode().encode("utf-16"), "UTF-16"),
        (calendar().decode().encode("utf-16-le"), "UTF-16"),
        (calendar()[:-20], "cut short"),
        (calendar(*event("DTSTART:20261124T140000Z"))[:-40], "cut short"),
        (calendar("BEGIN:VEVENT", "END:VTODO", "END:VEVENT"), "damaged"),
        (calendar() + b" " * 11_000_000, "larger than 10 MB"),
    ],
)
def test_what_is_no_calendar_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    for read in (busy_times, read_busy):
        if read is busy_times and "larger" in sentence:
            data += b"x"
        with pytest.raises(UserError, match=sentence) as told:
            read(data, *WEEK, "America/New_York")
        assert str(told.value).endswith(".")


def test_an_empty_calendar_makes_nobody_busy() -> None:
    assert busy() == ()
