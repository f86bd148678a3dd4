from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.exchange import times
from scheduler.exchange.cleaning import Refused
from scheduler.views.records import Shift


@pytest.mark.parametrize(
    "written",
    [
        *("2026-03-25", "2026-3-25 00:00", "2026/03/25", "3/25/2026", "3/25/26", "3-25-2026"),
        *("25.3.2026", "25. 3. 2026", "25 Mar 2026", "March 25, 2026"),
    ],
)
def test_one_day_written_in_many_ways(written: str) -> None:
    assert times.day(written, month_first=True) == date(2026, 3, 25)


def test_the_order_of_day_and_month_is_the_columns() -> None:
    assert times.day("3/4/2026", month_first=True) == date(2026, 3, 4)
    assert times.day("3/4/2026", month_first=False) == date(2026, 4, 3)
    assert times.month_first(["3/4/2026", "25/4/2026"], "US") is False
    assert times.month_first(["3/4/2026", "4/25/2026"], "DE") is True
    assert times.month_first(["3/4/2026", "", "25.4.2026"], "US") is True
    assert times.month_first(["3/4/2026"], "DE") is False


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)), st.booleans())
def test_every_date_is_read_as_it_is_written(day: date, month_first: bool) -> None:
    slashed = f"{day:%m/%d/%Y}" if month_first else f"{day:%d/%m/%Y}"
    for written in (day.isoformat(), slashed, f"{day:%d.%m.%Y}", f"{day:%d} {day:%b} {day:%Y}"):
        assert times.day(written, month_first=month_first) == day


@pytest.mark.parametrize(
    "written",
    [
        *(
            "2026-02-30",
            "2/30/2026",
            "25/3/2026",
            "30.2.2026",
            "30 Feb 2026",
            "soon",
            "2026",
            "March",
        ),
        *("0001-01-01", "12", "March 2026", "99999999999999999999 Mar 2026"),
    ],
)
def test_a_date_that_does_not_exist_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        times.day(written, month_first=True)


@pytest.mark.parametrize(
    ("written", "minute"),
    [
        ("9", 540),
        ("9:00", 540),
        ("09:30", 570),
        ("9.30 pm", 1290),
        ("9am", 540),
        ("12 AM", 0),
        ("12pm", 720),
        ("noon", 720),
        ("0930", 570),
        ("24:00", 1440),
        ("9h30", 570),
        ("9 a.m.", 540),
        ("09:30:00", 570),
    ],
)
def test_times_of_day(written: str, minute: int) -> None:
    assert times.minute_of_day(written) == minute


@pytest.mark.parametrize("written", ["25:00", "9:75", "13pm", "0 am", "soon", "24:01", "2500"])
def test_a_time_that_does_not_exist_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        times.minute_of_day(written)


@pytest.mark.parametrize(
    ("written", "window"),
    [
        ("09:00-11:00", (540, 660)),
        ("9am-11am", (540, 660)),
        ("9 – 11", (540, 660)),
        ("9-11am", (540, 660)),
        ("11-1pm", (660, 780)),
        ("1-3 pm", (780, 900)),
        ("8 to 10", (480, 600)),
        ("9:00 AM - 1:00 PM", (540, 780)),
        ("after 4 PM", (960, 1440)),
        ("before noon", (0, 720)),
        ("Any", None),
    ],
)
def test_windows(written: str, window: tuple[int, int] | None) -> None:
    assert times.window(written) == window


@pytest.mark.parametrize(
    "written", ["11-9", "9", "9-9", "9-10-11", "morning", "after lunch", "after"]
)
def test_what_is_no_window_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        times.window(written)


def test_weekly_hours() -> None:
    assert times.weekly_hours("Mon-Fri 08:00-17:00; Sat 9-12") == (
        *(Shift(day, 480, 1020) for day in range(5)),
        Shift(5, 540, 720),
    )
    assert times.weekly_hours("Mo, We and Fr 8am-4pm") == tuple(
        Shift(day, 480, 960) for day in (0, 2, 4)
    )
    assert times.weekly_hours("Tuesday 8-12, 13-17") == (Shift(1, 480, 1020, 60, 720, 720),)
    assert times.weekly_hours("Sat-Mon 22:00-6:00") == tuple(
        Shift(day, 1320, 1800) for day in (0, 5, 6)
    )
    assert times.weekly_hours("weekdays: 8 to 16") == tuple(Shift(d, 480, 960) for d in range(5))


@pytest.mark.parametrize(
    "written",
    [
        *("full time", "Mon-Fri", "8-17", "Mon 8-12, 11-17", "Mon 8-10, 11-12, 13-14", "Xyz 8-17"),
        *("Mon 8-17 (flexible)", ""),
    ],
)
def test_what_is_no_weekly_hours_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        times.weekly_hours(written)
