"""What the board says of a visit."""

import pytest

from scheduler.model.clients import Site
from scheduler.planning.board import area_of


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
