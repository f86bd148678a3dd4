"""What the board says of a visit."""

import pytest

from scheduler.model.clients import Site
from scheduler.planning.board import area_of, town_of


@pytest.mark.parametrize(
    ("code", "city", "area"),
    [
        ("10002", "New York", "10002"),
        ("10002-1234", "New York", "10002"),
        ("SW1A 1AA", "London", "SW1A"),
        (" ", "Oxford ", "Oxford"),
    ],
)
def test_the_area_of_a_site_is_that_of_its_postal_code(code: str, city: str, area: str) -> None:
    assert area_of(Site(postal_code=code, city=city)) == area


@pytest.mark.parametrize(
    ("code", "city", "town"),
    [
        ("11211", " Williamsburg", "Williamsburg"),
        ("11211", "", "Brooklyn"),
        ("SW1A 1AA", "", ""),
        ("", "", ""),
    ],
)
def test_the_town_of_a_site_is_known_by_its_postal_code_too(
    code: str, city: str, town: str
) -> None:
    assert town_of(Site(postal_code=code, city=city)) == town
