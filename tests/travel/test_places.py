"""Postal codes as untidy lists carry them."""

import pytest

from scheduler.travel.places import normalise_zip, place_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("10013", "10013"),
        (" 10013 ", "10013"),
        ("10013-1234", "10013"),
        ("10013 1234", "10013"),
        ("100131234", "10013"),
        ("2139", "02139"),
        ("2139-4307", "02139"),
        ("21394307", "02139"),
        ("501", "00501"),
        ("10013.0", "10013"),
        ("", None),
        ("12", None),
        ("123456", None),
        ("SW1A 1AA", None),
        ("10013-12", None),
        ("NY 10013", None),
    ],
)
def test_normal_form(text: str, code: str | None) -> None:
    assert normalise_zip(text) == code


def test_a_code_has_a_point_and_a_zone() -> None:
    place = place_of("10013-1234")
    assert place is not None
    assert (place.postal_code, place.city, place.zone) == ("10013", "New York", "America/New_York")
    assert place.lat == pytest.approx(40.72, abs=0.02)
    assert place.lon == pytest.approx(-74.00, abs=0.02)


def test_a_lost_leading_zero_is_found_again() -> None:
    place = place_of("2139")
    assert place is not None
    assert place.city == "Cambridge"


@pytest.mark.parametrize("code", ["00000", "", "nowhere", "09001"])
def test_an_unknown_code_has_no_place(code: str) -> None:
    assert place_of(code) is None


def test_another_country_has_no_places_here() -> None:
    assert place_of("10115", country="DE") is None


def test_a_zone_that_is_none_is_not_passed_on() -> None:
    place = place_of("99634")
    assert place is not None
    assert place.zone is None
