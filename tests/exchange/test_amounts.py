from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.exchange import amounts
from scheduler.exchange.cleaning import Refused


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1.234.567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("40,7465", "40.7465"),
        ("40,746", "40.746"),
        ("-73.99015829", "-73.99015829"),
        ("−73,99", "-73.99"),
        (".5", "0.5"),
        ("7.39e1", "73.9"),
    ],
)
def test_numbers_of_many_countries(written: str, value: str) -> None:
    assert amounts.number(written) == Decimal(value)


@pytest.mark.parametrize(
    "written", ["", "abc", "1,2,3", "12.34.56", "1.2,3,4", "--1", "1-2", "NaN"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Refused, match="not a number"):
        amounts.number(written)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False))
def test_both_decimal_signs_mean_the_same(value: Decimal) -> None:
    english = f"{value:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert amounts.number(english) == amounts.number(german) == value


@pytest.mark.parametrize(
    ("written", "digits", "minor"),
    [
        ("$45.50", 2, 4550),
        ("45,50 €", 2, 4550),
        ("EUR 1.234", 2, 123400),
        ("1,234", 2, 123400),
        ("USD 1,234.50", 2, 123450),
        ("45.-", 2, 4500),
        ("45", 2, 4500),
        ("4.5", 2, 450),
        ("¥4500", 0, 4500),
        ("0", 2, 0),
    ],
)
def test_money_in_minor_units(written: str, digits: int, minor: int) -> None:
    assert amounts.money(written, digits, amounts.A_VISIT) == minor


@pytest.mark.parametrize(
    ("written", "each", "minor"),
    [
        ("$24.50/hr", amounts.AN_HOUR, 2450),
        ("$26 per hour", amounts.AN_HOUR, 2600),
        ("€ 30,50 / h", amounts.AN_HOUR, 3050),
        ("85 a visit", amounts.A_VISIT, 8500),
    ],
)
def test_money_may_say_what_it_is_for(written: str, each: str, minor: int) -> None:
    assert amounts.money(written, 2, each) == minor
    (other,) = {amounts.AN_HOUR, amounts.A_VISIT} - {each}
    with pytest.raises(Refused):
        amounts.money(written, 2, other)


@pytest.mark.parametrize("written", ["free", "-5", "5 or 6", "1e9", "45 per month", "99999999999"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        amounts.money(written, 2, amounts.A_VISIT)


def test_degrees_stay_on_earth() -> None:
    assert amounts.latitude("40,7465") == 40.7465
    assert amounts.longitude("-73.99°") == -73.99
    for place in ("400", "90.001", "-91"):
        with pytest.raises(Refused, match="between -90 and 90"):
            amounts.latitude(place)
    with pytest.raises(Refused, match="between -180 and 180"):
        amounts.longitude("181")


@pytest.mark.parametrize(
    ("written", "length"),
    [("45", 45), ("45 min", 45), ("1:30", 90), ("1.5 h", 90), ("1 h 15", 75), ("2 hours", 120)],
)
def test_lengths_of_time(written: str, length: int) -> None:
    assert amounts.minutes(written) == length


@pytest.mark.parametrize("written", ["0", "-5", "soon", "25 h", ""])
def test_what_is_no_length_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        amounts.minutes(written)


def test_days() -> None:
    assert [amounts.days(written) for written in ("2", "± 3", "4 days", "0")] == [2, 3, 4, 0]
    for written in ("-1", "400", "some"):
        with pytest.raises(Refused):
            amounts.days(written)
