from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.board.axis import DayAxis, instant_of, minute_of

ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
hours = st.tuples(st.integers(0, 23), st.integers(1, 16)).map(
    lambda pair: (pair[0] * 60, (pair[0] + pair[1]) * 60)
)
axes = st.builds(
    DayAxis.of,
    days,
    st.sampled_from(ZONES),
    hours,
    st.floats(-500, 500),
    st.floats(50, 5000),
)


@given(axes, st.integers(-600, 2000))
def test_x_and_instant_undo_each_other(axis: DayAxis, minutes: int) -> None:
    instant = axis.opens + timedelta(minutes=minutes)
    assert abs(axis.instant(axis.x(instant)) - instant) < timedelta(seconds=1)


@given(axes, st.integers(0, 600), st.integers(0, 600), st.integers(1, 120))
def test_equal_spans_are_equally_wide_on_every_day(
    axis: DayAxis, one: int, other: int, minutes: int
) -> None:
    def width(offset: int) -> float:
        start = axis.opens + timedelta(minutes=offset)
        return axis.x(start + timedelta(minutes=minutes)) - axis.x(start)

    assert width(one) == pytest.approx(width(other), abs=1e-6)


@given(axes, st.integers(-900, 900), st.integers(0, 900))
def test_what_is_clipped_stays_inside(axis: DayAxis, offset: int, minutes: int) -> None:
    start = axis.opens + timedelta(minutes=offset)
    clipped = axis.clip(start, start + timedelta(minutes=minutes))
    if clipped is None:
        end = start + timedelta(minutes=minutes)
        assert minutes == 0 or end <= axis.opens or start >= axis.closes
    else:
        assert axis.left - 1e-6 <= clipped[0] < clipped[1] <= axis.right + 1e-6


@given(axes, st.floats(4, 200))
def test_marks_are_ordered_round_and_have_room(axis: DayAxis, room: float) -> None:
    ticks = axis.ticks(room)
    assert all(after.x - before.x >= room for before, after in pairwise(ticks))
    assert all(tick.minute in (0, 15, 30, 45) for tick in ticks)
    assert all(axis.left - 1e-6 <= tick.x <= axis.right + 1e-6 for tick in ticks)


def test_the_day_clocks_go_forward_lacks_an_hour() -> None:
    axis = DayAxis.of(SPRING, "America/New_York", (0, 360), 0, 250)
    assert [tick.hour for tick in axis.ticks(50)] == [0, 1, 3, 4, 5, 6]
    assert axis.closes - axis.opens == timedelta(hours=5)


def test_the_day_clocks_go_back_shows_an_hour_twice() -> None:
    axis = DayAxis.of(AUTUMN, "America/New_York", (0, 240), 0, 250)
    assert [tick.hour for tick in axis.ticks(50)] == [0, 1, 1, 2, 3, 4]
    nine = datetime(2026, 11, 1, 14, tzinfo=UTC)
    assert instant_of(AUTUMN, 540, "America/New_York") == nine


@given(days, st.integers(240, 2 * 1440), st.sampled_from(ZONES))
def test_clock_minutes_come_back(day: date, minute: int, zone: str) -> None:
    instant = instant_of(day, minute, zone)
    back = minute_of(instant, day, zone)
    # A clock time that is skipped when clocks go forward shows as the next one.
    assert back == minute or 0 < back - minute <= 60
