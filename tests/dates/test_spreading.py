"""First visits that nobody named a day for are spread over the working days."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.dates.spreading import days_to_begin, spread

TUESDAY = date(2026, 11, 24)
WEEK = range(5)
ZONE = "America/New_York"


def days(rule: str, first: date = TUESDAY) -> list[date]:
    return list(days_to_begin(rule, first, WEEK, ZONE))


def test_a_week_is_filled_from_its_first_day_round_to_the_day_before() -> None:
    assert [f"{day:%a %d}" for day in days("FREQ=WEEKLY")] == [
        *("Tue 24", "Wed 25", "Thu 26", "Fri 27", "Mon 30")
    ]


def test_a_month_leaves_out_days_that_some_months_lack() -> None:
    found = days("FREQ=MONTHLY")
    assert (found[0], found[-1]) == (TUESDAY, date(2026, 12, 23))
    assert max(day.day for day in found) == 28 - 1, "28 November is a Saturday"


def test_what_recurs_seldom_begins_within_a_quarter() -> None:
    assert days("FREQ=YEARLY")[-1] < TUESDAY + timedelta(days=92)
    assert days("FREQ=DAILY;COUNT=1")[-1] == TUESDAY + timedelta(days=27)


def test_a_weekend_is_passed_over() -> None:
    assert days("FREQ=WEEKLY", date(2026, 11, 28))[0] == date(2026, 11, 30)


@pytest.mark.parametrize("first", [date(2027, 1, 30), date(2028, 2, 29), TUESDAY])
@pytest.mark.parametrize("rule", ["FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=DAILY"])
def test_there_is_always_a_day(rule: str, first: date) -> None:
    assert days(rule, first)


@given(st.integers(1, 400), st.integers(1, 60))
def test_no_day_has_two_more_than_another(many: int, length: int) -> None:
    offered = [TUESDAY + timedelta(days=number) for number in range(length)]
    given_days = list(spread(offered, many))
    assert len(given_days) == many
    assert given_days == sorted(given_days)
    numbers = Counter(dict.fromkeys(offered, 0)) | Counter(given_days)
    counts = [numbers[day] for day in offered]
    assert max(counts) - min(counts) <= 1
