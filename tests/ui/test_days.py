"""Days, times of day and roads are told as the region of the desktop has them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as held_to
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from scheduler.dates.wording import Wording
from ui import days, language
from ui.app import Desk
from ui.language import ENGLISH
from ui.map.mercator import Camera, project
from ui.map.words import bar
from ui.region import Region
from ui.settings import Settings
from ui.text import distance
from ui.widgets.speed_box import MOST, SpeedBox

TUESDAY = date(2026, 11, 24)
NEW_YORK = "America/New_York"
NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)

REGIONS = ("en", "en-US", "en-GB", "en-CA", "en-PH", "en-TH", "es-ES", "es-US", "es-MX")
REGIONS += ("th-TH", "km-KH", "fil-PH")


@pytest.fixture
def speak(qapp) -> Iterator[object]:
    yield language.speak
    language.speak(ENGLISH)


@pytest.fixture(params=REGIONS)
def region(request, speak) -> str:
    speak(request.param)
    return request.param


WRITTEN = {
    "en": ("Tuesday 24 November", "Tue 24 Nov", "24 Nov 2026", "23 – 27 November 2026"),
    "en-GB": ("Tuesday 24 November", "Tue 24 Nov", "24 Nov 2026", "23 – 27 November 2026"),
    "en-TH": ("Tuesday 24 November", "Tue 24 Nov", "24 Nov 2026", "23 – 27 November 2026"),
    "en-US": ("Tuesday, November 24", "Tue, Nov 24", "Nov 24, 2026", "November 23 – 27, 2026"),
    "fil-PH": ("Martes, Nobyembre 24", "Mar, Nob 24", "Nob 24, 2026", "Nobyembre 23 – 27, 2026"),
    "es-MX": (
        "martes 24 de noviembre",
        "mar 24 nov",
        "24 nov 2026",
        "23 – 27 de noviembre de 2026",
    ),
}


@pytest.mark.parametrize("tag", WRITTEN)
def test_days(speak, tag):
    speak(tag)
    told = (
        days.day_long(TUESDAY),
        days.day_medium(TUESDAY),
        days.day_full(TUESDAY),
        days.days_span(date(2026, 11, 23), 5, full=True),
    )
    assert told == WRITTEN[tag]


def test_spans_of_days(speak):
    monday, later = date(2026, 11, 23), date(2026, 11, 30)
    assert days.days_span(monday, 5) == "23 – 27 November"
    assert days.days_span(later, 5) == "30 November – 4 December"
    assert days.days_span(TUESDAY, 1) == "Tuesday 24 November"
    assert days.span_short(monday, date(2026, 11, 27)) == "23 – 27 Nov"
    assert days.span_short(monday, later) == "23 – 30 Nov"
    assert days.span_short(monday, monday) == "23 Nov"
    speak("en-US")
    assert days.span_short(monday, date(2026, 11, 27)) == "Nov 23 – 27"
    assert days.span_short(later, date(2026, 12, 4)) == "Nov 30 – Dec 4"
    assert days.days_span(monday, 5) == "November 23 – 27"
    assert days.days_span(later, 5) == "November 30 – December 4"
    assert days.days_span(later, 5, full=True) == "November 30 – December 4, 2026"
    assert days.days_span(TUESDAY, 1, full=True) == "Tuesday, November 24, 2026"


CLOCKS = {
    # a time, a span of one half of the day, one of both, an hour of an axis, beside such an axis
    "en": ("12:00", "12:00–12:30", "11:40–12:10", "14:00", "09:05"),
    "en-US": ("12:00_PM", "12:00–12:30_PM", "11:40_AM–12:10_PM", "2_PM", "9:05"),
    "en-GB": ("12:00", "12:00–12:30", "11:40–12:10", "14:00", "09:05"),
    "es-MX": ("12:00_p.m.", "12:00–12:30_p.m.", "11:40_a.m.–12:10_p.m.", "2_p.m.", "9:05"),
    "th-TH": ("12:00", "12:00–12:30", "11:40–12:10", "14:00", "09:05"),
}
"""An underscore is a space that no line ends at."""


@pytest.mark.parametrize("tag", CLOCKS)
def test_times_of_day(speak, tag):
    speak(tag)
    told = (
        days.clock(NOON, NEW_YORK),
        days.clock_span(NOON, NOON + timedelta(minutes=30), NEW_YORK),
        days.minutes_span(11 * 60 + 40, 12 * 60 + 10),
        days.hour_mark(14 * 60),
        days.clock_short(NOON - timedelta(minutes=175), NEW_YORK),
    )
    assert tuple(one.replace("\u00a0", "_") for one in told) == CLOCKS[tag]


def test_the_clock_is_the_zones(speak):
    assert days.clock(NOON, NEW_YORK) == "12:00"
    assert days.clock_span(NOON, NOON + timedelta(minutes=30), "Europe/Berlin") == "18:00–18:30"


def test_midnight_and_noon_are_twelve(speak):
    speak("en-US")
    shown = [days.clock_minutes(minutes) for minutes in (0, 720, 1440, 1439)]
    assert [one.replace("\u00a0", " ") for one in shown] == [
        "12:00 AM",
        "12:00 PM",
        "12:00 AM",
        "11:59 PM",
    ]
    assert days.hour_mark(9 * 60 + 30) == "9:30\u00a0AM"


@held_to(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 1439))
def test_a_time_that_is_shown_can_be_typed(region, minutes):
    assert days.read_time(days.clock_minutes(minutes)) == minutes


def test_a_day_that_is_shown_can_be_typed(region):
    every = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert [days.read_day(days.day_full(day)) for day in every] == every


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(("9", 540), ("930", 570), ("9:30", 570), ("09.30", 570), ("14:00", 840)),
        *(("2 pm", 840), ("2:30p", 870), ("2:30 P.M.", 870), ("12am", 0), ("12 PM", 720)),
        *(("14 pm", None), ("0 am", None), ("25", None), ("9:75", None), ("pm", None)),
        *(("9 m", None), ("9.", None), ("noon", None), ("", None)),
    ],
)
def test_times_as_people_type_them(speak, typed, minutes):
    assert days.read_time(typed) == minutes


def test_the_month_is_read_first_where_it_is_written_first(speak):
    assert days.read_day("11/12/2026") == date(2026, 12, 11)
    assert days.read_day("Nov 24, 2026") is None
    speak("en-US")
    assert days.read_day("11/12/2026") == date(2026, 11, 12)
    for typed in ("November 24, 2026", "nov 24 2026", "24 Nov 2026", "2026-11-24", "24.11.2026"):
        assert days.read_day(typed) == TUESDAY, typed


def test_the_desktop_sets_clock_and_week_and_the_language_the_words():
    found = Region.of(QLocale("es_MX"), QLocale("en_GB"))
    assert (found.halves, found.first_weekday, found.month_first, found.miles) == (
        None,
        0,
        False,
        True,
    )
    found = Region.of(QLocale("en_GB"), QLocale("en_US"))
    assert (found.halves, found.first_weekday, found.month_first) == (("am", "pm"), 6, False)


def test_letters_to_clients_are_dated_as_the_window_is(speak, tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en-US"
    desk = Desk("light", settings, warm=False)
    try:
        told = (Wording.day(TUESDAY), Wording.time(datetime(2026, 11, 24, 14, tzinfo=UTC)))
        assert told == ("Tuesday, November 24", "2:00\u00a0PM")
    finally:
        desk.close()


def test_roads_are_told_in_miles_on_desktops_that_measure_so(speak):
    assert (distance(1609.344), distance(1609.344, "US")) == ("1.6 km", "1.0 mi")
    speak("en-US")
    assert (distance(1609.344), distance(1609.344, "DE")) == ("1.0 mi", "1.6 km")


@pytest.mark.parametrize(("zoom", "words"), [(10, "10 mi"), (15, "1,000 ft")])
def test_the_bar_of_the_map_says_miles_and_feet(speak, zoom, words):
    speak("en-US")
    assert bar(Camera(project(40.7, -74), zoom, 800, 600), 150)[0] == words


@pytest.mark.parametrize("tag", ["en", "en-US"])
def test_a_speed_nobody_touched_stays_and_what_is_typed_is_kept(qtbot, speak, tag):
    speak(tag)
    for kmh in range(1, MOST + 1):
        field = SpeedBox(kmh)
        qtbot.addWidget(field.box)
        assert field.kmh == kmh
        shown = field.box.value()
        for typed in {max(shown - 1, 1), min(shown + 1, field.box.maximum())} - {shown}:
            field.box.setValue(typed)
            assert SpeedBox(field.kmh).box.value() == typed
            assert 1 <= field.kmh <= MOST
