"""Public holidays with their names."""

from datetime import date

import pytest

from scheduler.dates.holidays import name_holidays_in, public_holidays, region_names, regions

NEW_YEAR = date(2026, 1, 1)


def test_new_york_keeps_thanksgiving() -> None:
    found = public_holidays("US", "NY", date(2026, 11, 1), date(2026, 11, 30))
    assert found[date(2026, 11, 26)] == "Thanksgiving Day"
    assert date(2026, 11, 27) not in found


@pytest.mark.parametrize(
    ("language", "country", "name"),
    [
        ("en", "MX", "New Year's Day"),
        ("es", "MX", "Año Nuevo"),
        ("es", "TH", "New Year's Day"),
        ("th", "TH", "วันขึ้นปีใหม่"),
        ("th", "US", "วันขึ้นปีใหม่"),
        ("km", "KH", "ទិវាចូលឆ្នាំសាកល"),
        ("fil", "PH", "Bagong Taon"),
        ("fil", "ZA", "New Year's Day"),
    ],
)
def test_holidays_are_named_in_the_language_where_the_calendar_has_it(
    language, country, name, monkeypatch
):
    # The C library would keep what it says in the language of LANGUAGE, and say it ever after.
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    try:
        name_holidays_in(language)
        assert public_holidays(country, "", NEW_YEAR, NEW_YEAR) == {NEW_YEAR: name}
    finally:
        name_holidays_in("en")


def test_a_day_observed_in_the_year_before_is_found() -> None:
    found = public_holidays("us", "ny", date(2027, 12, 31), date(2028, 1, 2))
    assert list(found) == [date(2027, 12, 31), date(2028, 1, 1)]


def test_a_place_nobody_wrote_down_has_no_holidays() -> None:
    assert public_holidays("US", "NOWHERE", date(2026, 1, 1), date(2026, 12, 31)) == {}
    assert public_holidays("XX", "", date(2026, 1, 1), date(2026, 12, 31)) == {}


def test_regions_have_their_names_where_they_are_known() -> None:
    states = region_names("US")
    assert (states["NJ"], states["NY"], list(states)) == (
        "New Jersey",
        "New York",
        [*regions()["US"]],
    )
    assert region_names("AT")["1"] == "Burgenland", "not one of its short forms"
    assert region_names("FR")["971"] == "Guadeloupe", "not another code of it"
    assert region_names("BE") == {"Flemish": "", "French": "", "German": ""}
    assert region_names("TH") == region_names("XX") == {}


def test_no_two_regions_of_a_country_have_one_name() -> None:
    for country in regions():
        names = [name for name in region_names(country).values() if name]
        assert len(names) == len(set(names)), country
