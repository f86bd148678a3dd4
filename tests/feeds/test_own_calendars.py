"""Technicians' own calendars: read again and again, asked about, confirmed and taken back."""

import logging
import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from scheduler.errors import UserError
from scheduler.feeds.busy import places
from scheduler.feeds.busy.places import DAYS_AHEAD, place_of
from scheduler.feeds.busy.reading import ReadingFailed, busy_times, read_busy
from scheduler.feeds.own_calendars import OwnCalendars
from scheduler.history import History
from scheduler.model.kinds import AbsenceKind
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.own_calendars import BusyRow
from scheduler.views.records import AbsenceForm
from tests.company import Company
from tests.conftest import KeysInMemory
from tests.feeds.conftest import OwnOn, says
from tests.feeds.files import calendar, event, utc
from tests.feeds.https_server import SECRET, Handler, Server

TODAY = date(2026, 11, 24)
WEDNESDAY = ("DTSTART;TZID=America/New_York:20261125T093000", "DURATION:PT1H")
"""From 14:30 to 15:30 in UTC."""
WEEKLY = (*WEDNESDAY, "RRULE:FREQ=WEEKLY;COUNT=4")
HOLIDAY = ("DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261202")


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by the same function, without waiting for a process each time."""
    monkeypatch.setattr(places, "read_busy", busy_times)


def spans(rows: tuple[BusyRow, ...]) -> list[str]:
    """Each as ``25 14:30-15:30``, with a star where it repeats, in UTC."""
    return [f"{row.start:%d %H:%M}-{row.end:%H:%M}{'*' * row.repeats}" for row in rows]


def again(own: OwnCalendars) -> None:
    """Read everything again."""
    assert [row.error for row in own.read([row.id for row in own.rows()])] == [""]


def test_what_repeats_is_taken_out_and_moved_and_lasts_whole_days(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    series = event(*WEEKLY, "EXDATE;TZID=America/New_York:20261202T093000")
    moved = event(
        "RECURRENCE-ID;TZID=America/New_York:20261209T093000",
        *("DTSTART;TZID=Europe/Berlin:20261210T180000", "DURATION:PT30M"),
    )
    file.write_bytes(calendar(*series, *moved, *event(*HOLIDAY, uid="h")))
    row = own.subscribe(ana, str(file))
    assert (row.technician, row.address, row.last_error) == ("Ana Reyes", str(file), "")
    assert spans(own.times()) == [
        "25 14:30-15:30*", "30 05:00-05:00", "10 17:00-17:30*", "16 14:30-15:30*",
    ]  # fmt: skip


def test_it_is_read_in_a_process_of_its_own_and_by_the_path_of_a_file_address(
    own: OwnCalendars, ana: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "read_busy", read_busy)
    says(file, WEDNESDAY)
    assert own.subscribe(ana, file.as_uri()).address == str(file)
    assert spans(own.times()) == ["25 14:30-15:30"]


def test_what_is_outside_the_working_hours_over_or_too_long_is_not_asked(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    says(
        file,
        ("DTSTART;TZID=America/New_York:20261125T190000", "DURATION:PT2H"),
        ("DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261130"),
        ("DTSTART:20261124T110000Z", "DTEND:20261124T125000Z"),
        ("DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20300101"),
        (f"DTSTART;VALUE=DATE:{TODAY + timedelta(days=DAYS_AHEAD + 1):%Y%m%d}",),
        ("DTSTART;TZID=America/New_York:20261127T163000", "DURATION:PT2H"),
    )
    own.subscribe(ana, str(file))
    assert spans(own.times()) == ["27 21:30-23:30"]


def test_confirming_records_an_absence_that_one_undo_takes_back(
    own: OwnCalendars, ana: int, file: Path, shop: Company, journal: Journal
) -> None:
    says(file, WEEKLY, HOLIDAY)
    own.subscribe(ana, str(file))
    first, holiday, *later = own.times()
    (made,) = own.confirm([first.id], AbsenceKind.TRAINING, "By the calendar.")
    (absence,) = shop.records.absences()
    assert (absence.id, absence.technician, absence.kind) == (
        made.id,
        "Ana Reyes",
        AbsenceKind.TRAINING,
    )
    assert (absence.start, absence.end) == (first.start, first.end)
    assert own.times() == (holiday, *later)
    assert len(own.confirm([row.id for row in own.times()])) == 4
    assert own.times() == ()
    History(shop.store, journal, "Mia").undo_last(shop.office)
    assert own.times() == (holiday, *later)
    History(shop.store, journal, "Mia").undo_last(shop.office)
    assert own.times() == (first, holiday, *later)
    History(shop.store, journal, "Mia").redo_last(shop.office)
    assert own.times() == (holiday, *later)


def test_what_was_decided_meanwhile_is_told_as_such(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    says(file, WEDNESDAY, HOLIDAY)
    own.subscribe(ana, str(file))
    first, second = (row.id for row in own.times())
    own.confirm([first])
    own.ignore([second])
    for decide in (own.confirm, own.ignore):
        for one in (first, second):
            with pytest.raises(UserError, match="decided meanwhile"):
                decide([one])
    with pytest.raises(UserError, match="no time to confirm 999"):
        own.confirm([999])


def test_an_absence_that_is_recorded_at_the_same_moment_is_recorded_once(
    own: OwnCalendars, ana: int, file: Path, shop: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(file, WEDNESDAY)
    own.subscribe(ana, str(file))
    before = own.times()
    own.confirm([before[0].id])
    monkeypatch.setattr(own, "times", lambda: before)
    assert own.confirm([before[0].id]) == ()
    assert len(shop.records.absences()) == 1


def test_only_what_no_absence_covers_is_asked_and_recorded(
    own: OwnCalendars, ana: int, file: Path, shop: Company
) -> None:
    says(
        file,
        WEDNESDAY,
        ("DTSTART:20261125T150000Z", "DURATION:PT1H"),
        ("DTSTART:20261126T150000Z", "DURATION:PT4H"),
    )
    for start, end in (("16:00", "17:00"), ("18:00", "18:30")):
        day = "2026-11-26"
        shop.records.record_absence(AbsenceForm(ana, utc(f"{day} {start}"), utc(f"{day} {end}")))
    own.subscribe(ana, str(file))
    own.confirm([row.id for row in own.times()])
    assert [f"{row.start:%d %H:%M}-{row.end:%H:%M}" for row in shop.records.absences()] == [
        "25 14:30-15:30", "25 15:30-16:00",
        "26 15:00-16:00", "26 16:00-17:00", "26 17:00-18:00", "26 18:00-18:30", "26 18:30-19:00",
    ]  # fmt: skip
    assert own.times() == ()


def test_what_is_ignored_stays_so_each_time_until_somebody_asks_again(
    own: OwnCalendars, own_on: OwnOn, ana: int, file: Path
) -> None:
    says(file, (*WEDNESDAY, "RRULE:FREQ=WEEKLY"), HOLIDAY)
    own.subscribe(ana, str(file))
    weekly, *_ = own.times()
    own.ignore([weekly.id])
    assert spans(own.times()) == ["30 05:00-05:00"]
    later = own_on(TODAY + timedelta(days=2))
    again(later)
    assert spans(later.times()) == ["30 05:00-05:00"]
    ignored = later.rows()[0].ignored
    later.ask_again(ana)
    assert later.rows()[0].ignored == 0
    assert len(later.times()) == ignored + 1


def test_what_is_no_longer_in_the_calendar_is_asked_no_more(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    says(file, WEDNESDAY, HOLIDAY)
    own.subscribe(ana, str(file))
    kept = own.times()[1]
    says(file, ("DTSTART:20261126T150000Z", "DURATION:PT1H"), HOLIDAY)
    (row,) = own.read([own.rows()[0].id])
    assert (row.technician, row.new, row.error) == ("Ana Reyes", 1, "")
    assert spans(own.times()) == ["26 15:00-16:00", "30 05:00-05:00"]
    assert own.times()[1].id == kept.id


def test_an_absence_whose_time_is_gone_is_told_until_it_is_removed_or_kept(
    own: OwnCalendars, ana: int, file: Path, shop: Company
) -> None:
    says(file, WEDNESDAY, HOLIDAY)
    own.subscribe(ana, str(file))
    made = own.confirm([row.id for row in own.times()])
    says(file)
    again(own)
    assert [row.absence_id for row in own.times()] == [one.id for one in made]
    with pytest.raises(UserError, match="no time to confirm"):
        own.confirm([own.times()[0].id])
    shop.records.remove_absence(made[0].id)
    (holiday,) = own.times()
    own.ignore([holiday.id])
    again(own)
    assert own.times() == ()
    assert [row.id for row in shop.records.absences()] == [made[1].id]


def test_an_absence_that_is_kept_ignores_no_other_time_of_what_repeats(
    own: OwnCalendars, own_on: OwnOn, ana: int, file: Path
) -> None:
    series = (*WEDNESDAY, "RRULE:FREQ=WEEKLY")
    says(file, series)
    own.subscribe(ana, str(file))
    (made,) = own.confirm([own.times()[0].id])
    says(file, (*series, "EXDATE;TZID=America/New_York:20261125T093000"))
    again(own)
    (gone,) = [row for row in own.times() if row.absence_id == made.id]
    asked = len(own.times()) - 1
    own.ignore([gone.id])
    later = own_on(TODAY + timedelta(days=7))
    again(later)
    assert (len(later.times()), later.rows()[0].ignored) == (asked + 1, 0)


def test_a_kept_absence_whose_time_comes_back_ignores_nothing_either(
    own: OwnCalendars, own_on: OwnOn, ana: int, file: Path
) -> None:
    series = (*WEDNESDAY, "RRULE:FREQ=WEEKLY")
    says(file, series)
    own.subscribe(ana, str(file))
    own.confirm([own.times()[0].id])
    says(file, (*series, "EXDATE;TZID=America/New_York:20261125T093000"))
    again(own)
    own.ignore([next(row.id for row in own.times() if row.absence_id is not None)])
    says(file, series)
    again(own)
    later = own_on(TODAY + timedelta(days=1))
    asked = len(later.times())
    later = own_on(TODAY + timedelta(days=8))
    again(later)
    assert (len(later.times()), later.rows()[0].ignored) == (asked + 1, 0)


def test_a_time_that_comes_back_is_gone_no_more(own: OwnCalendars, ana: int, file: Path) -> None:
    says(file, WEDNESDAY)
    own.subscribe(ana, str(file))
    own.confirm([own.times()[0].id])
    for events in ((), (WEDNESDAY,)):
        says(file, *events)
        again(own)
    assert own.times() == ()


def test_visits_that_are_planned_here_are_no_absences(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    ours = event("DTSTART:20261125T140000Z", "DURATION:PT30M", uid="0b6f0f4e-visit")
    file.write_bytes(calendar(*ours, *event(*HOLIDAY)))
    own.subscribe(ana, str(file))
    assert spans(own.times()) == ["30 05:00-05:00"]


def test_each_is_read_again_after_an_hour_and_trouble_stops_no_other(
    own: OwnCalendars, own_on: OwnOn, shop: Company, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("ana.ics", "omar.ics")]
    for file, technician in zip(files, shop.technicians.values(), strict=True):
        says(file, WEDNESDAY)
        own.subscribe(technician, str(file))
    assert own.read() == ()
    files[0].write_bytes(b"BEGIN:")
    tomorrow = own_on(TODAY + timedelta(days=1))
    assert [bool(row.error) for row in tomorrow.read()] == [True, False]
    assert tomorrow.read() == ()
    first, second = tomorrow.rows()
    assert "not a calendar" in first.last_error
    assert first.failing_since is not None
    assert first.read_at < first.failing_since
    assert second.failing_since is None
    assert len(tomorrow.times()) == 2
    says(files[0], WEDNESDAY)
    tomorrow.read([first.id])
    assert tomorrow.rows()[0].failing_since is None


def test_a_fault_of_the_reader_is_logged_and_told(
    own: OwnCalendars,
    ana: int,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(*_: object) -> None:
        raise ReadingFailed("Traceback")

    says(file, WEDNESDAY)
    own.subscribe(ana, str(file))
    monkeypatch.setattr(places, "read_busy", fails)
    (row,) = own.read([own.rows()[0].id])
    assert "has a fault" in row.error
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert len(own.times()) == 1


def test_a_calendar_that_is_read_already_is_not_added_twice(
    own: OwnCalendars, ana: int, file: Path
) -> None:
    says(file, WEDNESDAY)
    assert own.subscribe(ana, str(file)).id == own.subscribe(ana, file.as_uri()).id
    assert len(own.times()) == 1


def test_a_calendar_is_taken_away_and_its_absences_stay(
    own: OwnCalendars, ana: int, file: Path, shop: Company
) -> None:
    says(file, WEEKLY)
    calendar_id = own.subscribe(ana, str(file)).id
    own.confirm([own.times()[0].id])
    own.unsubscribe(calendar_id)
    assert (own.rows(), own.times()) == ((), ())
    assert len(shop.records.absences()) == 1
    with pytest.raises(UserError, match="no technician's calendar"):
        own.unsubscribe(calendar_id)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "Give the address"),
        ("https://example.com/" + "x" * 600, "more than 500 letters"),
        ("file://server/share/own.ics", "from this computer only"),
        ("file:", "from this computer only"),
        ("file://[", "from this computer only"),
        ("http://example.com/own.ics", "use the https:// address"),
        ("ftp://example.com/own.ics", "begins with https://"),
        ("https://127.0.0.1/own.ics", "inside this network"),
        ("nowhere.ics", "cannot be read"),
        (os.curdir, "choose a .ics file"),
    ],
)
def test_what_is_no_calendar_is_refused_and_not_kept(
    own: OwnCalendars, ana: int, address: str, sentence: str, keys: KeysInMemory
) -> None:
    with pytest.raises(UserError, match=sentence):
        own.subscribe(ana, address)
    assert own.rows() == ()
    assert keys.kept == {}


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (
            "https://calendar.google.com/calendar/ical/ana%40x.org/private-0123456789abcdef/basic.ics",
            "calendar.google.com …cdef",
        ),
        ("webcal://p23.icloud.com/published/2/MTIzNDU2Nzg5MDEyMzQ1", "p23.icloud.com …MzQ1"),
        ("https://example.com/cal.ics?token=0123456789abcdef9", "example.com …def9"),
        ("https://example.com/ana.ics", "example.com"),
        ("https://ana:pass@example.com/ana.ics", "example.com"),
    ],
)
def test_of_an_address_no_more_is_shown_than_its_host_and_four_letters(
    address: str, shown: str
) -> None:
    assert place_of(address).shown == shown


def test_an_address_is_read_again_and_kept_in_the_key_store_alone(
    own: OwnCalendars,
    own_on: OwnOn,
    ana: int,
    store: Store,
    calendar_server: Server,
    keys: KeysInMemory,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    address = calendar_server.address("0123456789abcdef.ics")

    def answers(status: int, *lines: str) -> Callable[[Handler], None]:
        return lambda to: to.answer(status, calendar(*lines))

    place = "0123456789abcdef.ics"
    calendar_server.answers[place] = answers(200, *event(*WEDNESDAY))
    row = own.subscribe(ana, address.replace("https", "webcal", 1))
    assert row.address.startswith("localhost:")
    assert row.address.endswith(" ….ics")
    assert len(keys.kept) == 1
    assert own.subscribe(ana, address.replace("https", "webcal", 1)).id == row.id
    calendar_server.answers[place] = answers(404)
    (told,) = own.read([row.id])
    assert "knows no calendar" in told.error
    calendar_server.answers[place] = answers(200, *event(*HOLIDAY))
    tomorrow = own_on(TODAY + timedelta(days=1))
    assert [told.error for told in tomorrow.read()] == [""]
    assert spans(tomorrow.times()) == ["30 05:00-05:00"]
    with store.reading() as session:
        kept = [session.execute(text(f"SELECT * FROM {table}")).all() for table in
                ("own_calendar", "busy_time")]  # fmt: skip
    for words in (str(kept), caplog.text, str(tomorrow.rows()), told.error):
        assert SECRET not in words
        assert "0123456789abcdef" not in words
    own.unsubscribe(row.id)
    assert keys.kept == {}
