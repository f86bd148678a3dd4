"""Wall clocks on the days when they are set, on both sides of the world."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.dates.localtime import from_minutes, midnight_utc, to_minutes, wall_to_minutes

ZONES = ["America/New_York", "Europe/Berlin", "Pacific/Auckland"]
SPRING = {
    "America/New_York": date(2026, 3, 8),
    "Europe/Berlin": date(2026, 3, 29),
    "Pacific/Auckland": date(2026, 9, 27),
}
AUTUMN = {
    "America/New_York": date(2026, 11, 1),
    "Europe/Berlin": date(2026, 10, 25),
    "Pacific/Auckland": date(2026, 4, 5),
}
DAYS = st.sampled_from([*SPRING.values(), *AUTUMN.values()]) | st.dates(
    date(2020, 1, 1), date(2032, 12, 31)
)


@pytest.mark.parametrize(
    ("zone", "day", "midnight"),
    [
        ("America/New_York", date(2026, 11, 1), datetime(2026, 11, 1, 4, tzinfo=UTC)),
        ("America/New_York", date(2026, 11, 2), datetime(2026, 11, 2, 5, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 29), datetime(2026, 3, 28, 23, tzinfo=UTC)),
        ("Pacific/Auckland", date(2026, 9, 27), datetime(2026, 9, 26, 12, tzinfo=UTC)),
    ],
)
def test_where_a_day_begins(zone: str, day: date, midnight: datetime) -> None:
    assert midnight_utc(day, zone) == midnight


@pytest.mark.parametrize("zone", ZONES)
def test_the_two_odd_days_are_an_hour_shorter_and_longer(zone: str) -> None:
    assert wall_to_minutes(SPRING[zone], 1_440, zone) == 23 * 60
    assert wall_to_minutes(AUTUMN[zone], 1_440, zone) == 25 * 60


@pytest.mark.parametrize("zone", ZONES)
def test_a_night_shift_over_the_change_has_seven_or_nine_hours(zone: str) -> None:
    """From 22:00 to 06:00 of the day on which the clock is set."""

    def hours(change: date) -> float:
        eve = change - timedelta(days=1)
        start, end = (wall_to_minutes(eve, wall, zone) for wall in (22 * 60, 30 * 60))
        return (end - start) / 60

    assert (hours(SPRING[zone]), hours(AUTUMN[zone])) == (7, 9)
    assert hours(date(2026, 6, 10)) == 8


@pytest.mark.parametrize("zone", ZONES)
def test_nine_in_the_morning_of_the_odd_days(zone: str) -> None:
    assert wall_to_minutes(SPRING[zone], time(9), zone) == 8 * 60
    assert wall_to_minutes(AUTUMN[zone], 9 * 60, zone) == 10 * 60


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_that_is_jumped_over_is_the_first_after_the_jump(zone: str) -> None:
    """In all three the clock jumps from 02:00 to 03:00, two hours after midnight."""
    day = SPRING[zone]
    walls = [time(1, 59), time(2), time(2, 30), time(2, 59), time(3), time(3, 1)]
    passed = [wall_to_minutes(day, wall, zone) for wall in walls]
    assert passed == [119, 120, 120, 120, 120, 121]


@pytest.mark.parametrize(("zone", "hour"), [(ZONES[0], 1), (ZONES[1], 2), (ZONES[2], 2)])
def test_a_time_that_comes_twice_is_the_first(zone: str, hour: int) -> None:
    assert wall_to_minutes(AUTUMN[zone], time(hour, 30), zone) == hour * 60 + 30
    assert wall_to_minutes(AUTUMN[zone], time(hour + 1, 30), zone) == (hour + 2) * 60 + 30


def test_a_day_whose_midnight_is_jumped_over_begins_after_the_jump() -> None:
    """In Beirut the clock goes from 24:00 to 01:00."""
    day = date(2026, 3, 29)
    assert midnight_utc(day, "Asia/Beirut") == datetime(2026, 3, 28, 22, tzinfo=UTC)
    assert wall_to_minutes(day, time(1), "Asia/Beirut") == 0


def test_instants_before_midnight_and_after_the_day_are_counted_from_it() -> None:
    day, zone = AUTUMN["America/New_York"], "America/New_York"
    assert to_minutes(day, datetime(2026, 11, 1, 3, 59, 30, tzinfo=UTC), zone) == -1
    assert to_minutes(day, datetime(2026, 11, 2, 6, tzinfo=UTC), zone) == 26 * 60


@given(DAYS, st.sampled_from(ZONES), st.integers(-2_000, 4_000))
def test_minutes_and_instants_lead_back_to_each_other(day: date, zone: str, minutes: int) -> None:
    instant = from_minutes(day, minutes, zone)
    assert instant.tzinfo is UTC
    assert to_minutes(day, instant, zone) == minutes


@given(DAYS, st.sampled_from(ZONES), st.lists(st.integers(0, 300), min_size=2))
def test_what_begins_earlier_never_ends_up_later(day: date, zone: str, walls: list[int]) -> None:
    passed = [wall_to_minutes(day, wall, zone) for wall in sorted(walls)]
    assert passed == sorted(passed)
