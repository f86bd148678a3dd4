"""The strip of a year: days in their places, patterns, mouse and keys."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt

from scheduler.model.kinds import AbsenceKind
from scheduler.views.team import AwayRow
from ui.team_words import away_days
from ui.widgets.year_strip import PATTERNS, TOLD, YearStrip, in_month_after, month_after

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def row(number: int, first: date, days: int, kind: AbsenceKind) -> AwayRow:
    start = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return AwayRow(number, start, start + timedelta(days=days), kind, "")


HOLIDAY = row(7, date(2026, 12, 21), 5, AbsenceKind.HOLIDAY)


@pytest.fixture
def strip(qtbot, theme):
    made = YearStrip(theme, TODAY)
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show_days(away_days([HOLIDAY], "UTC"), "UTC", range(5), date(2027, 7, 1))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@given(DAYS, st.integers(-30, 30))
def test_months_are_counted_over_the_years(day, months):
    first = month_after(day, months)
    assert first.day == 1
    assert (first.year - day.year) * 12 + first.month - day.month == months
    later = in_month_after(day, months)
    assert (later.year, later.month) == (first.year, first.month)
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_every_day_is_found_where_it_is_drawn(strip):
    day = strip.first
    while day <= strip.last:
        assert strip.day_at(strip.area(day).center()) == day
        day += timedelta(days=1)
    assert strip.last == date(2027, 8, 31)


def test_beside_the_days_there_is_none(strip):
    february = strip.area(date(2027, 2, 28))
    for spot in (
        QPointF(5, february.center().y()),
        QPointF(february.right() + 10, february.center().y()),
        QPointF(300, 5),
        QPointF(300, strip.height() - 2),
    ):
        assert strip.day_at(spot) is None


def test_kinds_differ_without_colour():
    assert set(TOLD) | {AbsenceKind.LEFT} == set(AbsenceKind)
    whole = [PATTERNS[kind] for kind in AbsenceKind if kind is not AbsenceKind.LATE]
    assert len(set(whole)) == len(whole)


def test_the_keys_walk_and_open(qtbot, strip):
    assert strip.readout == "Tuesday 24 November: at work"
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.readout == "Wednesday 23 December: On holiday, 21 – 25 December"
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [7]
    for _ in range(30):
        qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert strip.cursor_day == strip.last
    assert strip.readout.endswith("has left")
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.cursor_day == TODAY


def test_days_are_chosen_with_shift(qtbot, strip):
    for _ in range(2):
        qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert strip.readout == "Tue 24 Nov – Thu 26 Nov: 3 days"
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.span is None
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(strip.wanted) as wanted:
        qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert wanted.args == [date(2026, 11, 25), date(2026, 11, 26)]


def test_days_are_drawn_over_backwards_too(qtbot, strip):
    first, last = (strip.area(date(2027, 1, day)).center().toPoint() for day in (11, 15))
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=last)
    qtbot.mouseMove(strip, first)
    with qtbot.waitSignal(strip.wanted) as wanted:
        qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=first)
    assert wanted.args == [date(2027, 1, 11), date(2027, 1, 15)]


def test_a_screen_reader_hears_all_absences(strip):
    assert strip.accessibleName() == "Absences from Tue 1 Sept to Tue 31 Aug"
    assert strip.accessibleDescription() == "On holiday, 21 – 25 December"
    strip.show_months(month_after(strip.first, -12))
    assert strip.accessibleDescription() == "No absences"
    assert strip.cursor_day == strip.first
