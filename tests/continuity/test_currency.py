"""Money in minor units, as people write it."""

import pytest

from scheduler.continuity.currency import plain_amount


@pytest.mark.parametrize(
    ("currency", "shown"), [("USD", "1,240.50"), ("JPY", "124,050"), ("KWD", "124.050")]
)
def test_an_amount_has_the_decimals_of_its_currency(currency: str, shown: str) -> None:
    assert plain_amount(124_050, currency) == shown
