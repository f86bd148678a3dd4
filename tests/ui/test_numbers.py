"""Numbers, money and shares are written and read as the language and its region do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import ui
from scheduler.continuity.currency import OF_A_THOUSAND, WITHOUT_MINOR_UNIT, money_digits
from scheduler.continuity.price_book import Unit
from scheduler.errors import UserError
from ui import language
from ui.days import weekdays
from ui.language import ENGLISH
from ui.numbers import (
    bare_money,
    in_digits,
    money,
    per_cent,
    percent,
    read_money,
    read_number,
    rounded_money,
)
from ui.pages.office_form import CURRENCIES
from ui.text import count, distance
from ui.widgets.price_field import price_words, read_price

REGIONS = {
    "en": ENGLISH,
    "en_US": "en-US",
    "en_DE": "en-DE",
    "es_ES": "es-ES",
    "es_US": "es-US",
    "es_MX": "es-MX",
    "es_AR": "es-AR",
    "es_CR": "es-CR",
    "es_PA": "es-PA",
    "th": "th-TH",
    "km": "km-KH",
    "fil": "fil-PH",
}
ALL = sorted({*CURRENCIES, *WITHOUT_MINOR_UNIT, *OF_A_THOUSAND, "ARS", "CRC", "PAB"})

NOT_FIGURES = {
    "map/points.py": "coordinates, which are pasted from one program to another",
    "checkup.py": "a report that is read by whoever helps",
}
"""Files that write numbers with decimals of their own, and why."""


@pytest.fixture(params=REGIONS)
def region(request, qapp) -> Iterator[str]:
    language.speak(REGIONS[request.param])
    yield request.param
    language.speak(ENGLISH)


@pytest.fixture
def spain(qapp) -> Iterator[None]:
    language.speak("es-ES")
    yield
    language.speak(ENGLISH)


WRITTEN = {
    # money, without its small change, below zero, of yen, of dinars, a share, of points
    "en": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD 1.500", "86.4 %", "2.5 %"),
    "en_US": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
    "en_DE": ("1.240,50_$", "31.400_$", "−0,05_$", "4.500_¥", "1,500_KWD", "86,4_%", "2,5_%"),
    "es_ES": ("1.240,50_$", "31.400_$", "−0,05_$", "4.500_¥", "1,500_KWD", "86,4_%", "2,5_%"),
    "es_US": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
    "es_MX": ("USD_1,240.50", "USD_31,400", "−USD_0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
    "es_AR": ("USD_1.240,50", "USD_31.400", "−USD_0,05", "¥_4.500", "KWD_1,500", "86,4%", "2,5%"),
    "es_CR": ("$1_240,50", "$31_400", "−$0,05", "¥4_500", "KWD_1,500", "86,4%", "2,5%"),
    "es_PA": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
    "th": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
    "km": ("1,240.50$", "31,400$", "−0.05$", "4,500¥", "1.500_KWD", "86.4%", "2.5%"),
    "fil": ("$1,240.50", "$31,400", "−$0.05", "¥4,500", "KWD_1.500", "86.4%", "2.5%"),
}
"""An underscore is a space that no line ends at."""


def test_what_is_written(region):
    told = (
        money(124_050, "USD"),
        rounded_money(3_140_049, "USD"),
        money(-5, "USD"),
        money(4_500, "JPY"),
        money(1_500, "KWD"),
        percent(0.864, digits=1),
        per_cent(2.5, 2, trimmed=True),
    )
    assert tuple(one.replace("\u00a0", "_") for one in told) == WRITTEN[region]


@pytest.mark.parametrize(
    ("spoken", "currency", "told"),
    [
        ("es_ES", "EUR", "1.240,50\u00a0€"),
        ("es_MX", "MXN", "$1,240.50"),
        ("es_PA", "PAB", "B/.1,240.50"),
        ("th", "THB", "฿1,240.50"),
        ("km", "KHR", "1,240.50៛"),
        ("fil", "PHP", "₱1,240.50"),
    ],
)
def test_the_currency_of_the_region_has_its_own_sign(qapp, spoken, currency, told):
    language.speak(REGIONS[spoken])
    try:
        assert money(124_050, currency) == told
    finally:
        language.speak(ENGLISH)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 10**12), st.sampled_from(ALL))
@example(1_240_500, "KWD")
@example(124_000, "PAB")
def test_an_amount_that_was_written_is_read_as_the_same(region, minor, currency):
    digits = money_digits(currency)
    assert read_money(money(minor, currency), digits) == minor
    assert read_money(bare_money(minor, currency), digits) == minor
    if minor:
        assert read_money(money(-minor, currency), digits) is None, "nothing is below zero"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.integers(0, 10**7),
    st.sampled_from([unit for unit in Unit if unit is not Unit.YES_NO]),
    st.sampled_from(ALL),
)
def test_a_price_that_was_written_is_read_as_the_same(region, value, unit, currency):
    assert read_price(price_words(value, unit, currency), unit, currency) == value


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.decimals(-(10**9), 10**9, allow_nan=False, places=2))
def test_a_number_that_was_written_is_read_as_the_same(region, number):
    assert read_number(in_digits(number, 2)) == number


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        *(("1.240,50", 124_050), ("1240,5", 124_050), ("1240,50 €", 124_050), ("1 240,5", 124_050)),
        *(("1.240", 124_000), ("1.240.500", 124_050_000), ("45", 4_500), ("", 0), ("0,6", 60)),
        # The point of a number pad, and what was copied from somewhere else.
        *(("1240.5", 124_050), ("45.50", 4_550), ("1,240.50", 124_050), ("1,240,500", 124_050_000)),
        # One thousand two hundred and forty, or one and a quarter?
        *(("1,240", None), ("1,234", None), ("-3", None), ("−3,00 €", None), ("1,2,3", None)),
    ],
)
def test_what_is_typed_in_spain(spain, typed, minor):
    assert read_money(typed, 2) == minor


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        *(("1,240.50", 124_050), ("1.240,50", 124_050), ("45,5", 4_550), ("1,240", 124_000)),
        *(("1.240", None), ("0.450", 45), ("$ 12", 1_200), ("1.2.3", None), ("45 min.", 4_500)),
    ],
)
def test_what_is_typed_in_english(typed, minor):
    assert read_money(typed, 2) == minor


def test_numbers_in_sentences(spain):
    assert count(1_240, "visit", "visits") == "1.240 visitas"
    assert distance(2_100) == "2,1 km"
    assert weekdays((0, 1, 2, 3, 4)) == "lun–vie"


def test_a_refusal_tells_large_numbers_as_the_window_does(spain):
    problem = UserError("{number:,} rows of {name}", number=12_400, name="a {list}")
    assert str(problem) == "12.400 rows of a {list}"
    language.speak(ENGLISH)
    assert str(problem) == "12,400 rows of a {list}"


def test_numbers_and_days_speak_of_one_region(spain):
    assert language.locale().name() == "es_ES"
    language.speak("es-MX")
    assert (language.locale().name(), in_digits(1_240.5, 1)) == ("es_MX", "1,240.5")


def test_what_is_rounded_to_nothing_has_no_sign():
    assert in_digits(-0.04, 1) == "0.0"
    assert in_digits(-0.04, 1, trimmed=True) == "0"
    assert in_digits(1_200, 2, trimmed=True) == "1,200"
    assert in_digits(1_200, 0, trimmed=True) == "1,200"


def test_nobody_writes_a_number_by_hand():
    """Groups, decimals and per cent come from ``ui.numbers`` alone."""
    root = Path(ui.__file__).parent
    by_hand = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name != "numbers.py" and name not in NOT_FIGURES:
            by_hand += [f"{name}:{line}" for line in _by_hand(ast.parse(path.read_text("utf-8")))]
    assert not by_hand, "use in_digits, per_cent or money"


def test_what_is_written_by_hand_is_found():
    told = """
one = f"{number:,}"
two = f"{number:.1f} h"
three = f"{share} %"
four = "{number:,} visits"
five = f"{share:g}"
six = tr("up to 20 % of it")
fine = f"{minutes:02}:{day:%H:%M}" + "{share} of it" + "%s, %d"
"""
    assert sorted({*_by_hand(ast.parse(told))}) == [2, 3, 4, 5, 6, 7]


def _by_hand(read: ast.Module) -> Iterator[int]:
    """The lines on which a number is written with groups, decimals or per cent."""
    told = {id(node.value) for node in ast.walk(read) if isinstance(node, ast.Expr)}
    for node in ast.walk(read):
        if isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
            spec = ast.unparse(node.format_spec)[2:-1]
            if not spec.startswith("%") and re.search(r"[,_]|\.\d|[efgn%]$", spec):
                yield node.lineno
        # Docstrings give examples.
        words = _outside(node) if isinstance(node, ast.JoinedStr) else _text(node)
        if id(node) not in told and re.search(r"\{\w*:[,.]|[\d}] ?%(?!\w)", words):
            yield node.lineno


def _outside(sentence: ast.JoinedStr) -> str:
    """What stands around the places of a sentence that code fills."""
    return "".join(_text(part) or "{}" for part in sentence.values)


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
