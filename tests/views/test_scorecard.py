"""Periods: months and years as people count them."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scheduler.views.scorecard import Band, Period

days = st.dates(date(1990, 1, 1), date(2190, 1, 1))


def test_months_and_years_follow_each_other() -> None:
    assert Period.month_of(date(2024, 2, 10)) == Period(date(2024, 2, 1), date(2024, 2, 29))
    assert Period.month_of(date(2026, 1, 31)).before() == Period(
        date(2025, 12, 1), date(2025, 12, 31)
    )
    assert Period.year_of(date(2026, 5, 5)).before() == Period.year_of(date(2025, 1, 1))
    assert Period.year_of(date(2026, 5, 5)).after() == Period.year_of(date(2027, 1, 1))


def test_other_days_are_compared_with_as_many_before_them() -> None:
    week = Period(date(2026, 10, 5), date(2026, 10, 11))
    assert week.before() == Period(date(2026, 9, 28), date(2026, 10, 4))
    assert not week.is_month
    assert not week.is_year


@given(days, st.integers(0, 900))
def test_the_months_of_a_period_are_all_of_its_days(first: date, length: int) -> None:
    period = Period(first, first + timedelta(days=length))
    months = period.months()
    assert (months[0].first, months[-1].last) == (period.first, period.last)
    assert sum(month.days for month in months) == period.days
    for one, following in pairwise(months):
        assert following.first == one.last + timedelta(days=1)


@given(days)
def test_before_and_after_take_each_other_back(day: date) -> None:
    for period in (Period.month_of(day), Period.year_of(day)):
        assert period.before().after() == period.after().before() == period


def test_only_above_the_band_is_an_alarm() -> None:
    band = Band(0.1, 0.2, 0.3, 12)
    assert [band.is_alarm(value) for value in (None, 0.0, 0.3, 0.31)] == [False, False, False, True]
