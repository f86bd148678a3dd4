"""Public holidays with their names."""

from datetime import date

from scheduler.dates.holidays import public_holidays


def test_new_york_keeps_thanksgiving() -> None:
    found = public_holidays("US", "NY", date(2026, 11, 1), date(2026, 11, 30))
    assert found[date(2026, 11, 26)] == "Thanksgiving Day"
    assert date(2026, 11, 27) not in found


def test_a_day_observed_in_the_year_before_is_found() -> None:
    found = public_holidays("us", "ny", date(2027, 12, 31), date(2028, 1, 2))
    assert list(found) == [date(2027, 12, 31), date(2028, 1, 1)]


def test_a_place_nobody_wrote_down_has_no_holidays() -> None:
    assert public_holidays("US", "NOWHERE", date(2026, 1, 1), date(2026, 12, 31)) == {}
    assert public_holidays("XX", "", date(2026, 1, 1), date(2026, 12, 31)) == {}
