"""Words as people type them: accents, beginnings, typos, phone numbers, and the letters marked."""

import pytest

from scheduler.typed import (
    Typed,
    digits_meant,
    hits,
    phone_digits,
    phone_hits,
    readings,
    typos_allowed,
    words_of,
)


def letters(text: str) -> list[str]:
    return [word.letters for word in words_of(text)]


def marked(text: str, *typed: str, typos: bool = False) -> str:
    """The text with what matches in brackets."""
    return _bracketed(text, hits(text, Typed(typed, typos)))


def _bracketed(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Café Zoë", ["cafe", "zoe"]),
        ("Søren Łukasz Æble", ["soren", "lukasz", "aeble"]),
        ("Große Straße", ["grosse", "strasse"]),
        ("Dorothy’s Gift Shop", ["dorothys", "dorothy", "gift", "shop"]),
        ("O'Brien & Sons", ["obrien", "brien", "sons"]),
        ("7-Eleven, 88 E. 5th St.", ["7", "eleven", "88", "e", "5th", "st"]),
        (" — ", []),
    ],
)
def test_words_in_plain_letters(text: str, words: list[str]) -> None:
    assert letters(text) == words


def test_a_phone_number_is_read_in_one_piece_as_well() -> None:
    assert readings("gift shop") == (("gift", "shop"),)
    whole = "2125550143"
    assert readings("(212) 555-0143") == (("212", "555", "0143"), (whole,))
    assert readings("Lane +1 212 555 0143")[1] == ("lane", f"1{whole}")
    assert readings("88 10002") == (("88", "10002"), ("8810002",))
    assert readings("…") == ()


@pytest.mark.parametrize(
    ("word", "most"),
    [("tea", 0), ("park", 1), ("orchard", 1), ("pharmacy", 2), ("10002", 0), ("5thavenue", 0)],
)
def test_longer_words_may_have_more_typos(word: str, most: int) -> None:
    assert typos_allowed(word) == most


@pytest.mark.parametrize(
    ("typed", "kept", "same"),
    [
        ("212 555 0143", "+12125550143", True),
        ("+1 (212) 555-0143", "212.555.0143", True),
        ("0143", "+12125550143", True),
        ("030 1234567", "+49301234567", True),
        ("0049 30 1234567", "+49301234567", True),
        ("+49301234567", "030/1234567", True),
        ("030 1234567", "+49 (0)30 1234567", True),
        ("212 555 0199", "+12125550143", False),
        ("12125550143", "0143", False),
    ],
)
def test_a_phone_number_in_whatever_form(typed: str, kept: str, same: bool) -> None:
    assert bool(digits_meant(phone_digits(typed), phone_digits(kept))) is same


def test_the_letters_that_match_are_marked() -> None:
    assert marked("Dorothy’s Gift Shop", "dor", "gift") == "[Dor]othy’s [Gift] Shop"
    assert marked("Dorothy’s", "dorothys") == "[Dorothy]’[s]"
    assert marked("Café Zoë", "zoe") == "Café [Zoë]"
    assert marked("Große Straße 5", "strass") == "Große [Straß]e 5"
    assert marked("88 Orchard St", "street") == "88 Orchard [St]"
    assert marked("Gift Shop", "ift") == "Gift Shop"


def test_a_word_with_a_typo_marks_what_it_shares() -> None:
    assert marked("Quattrini Mill", "quatrini", typos=True) == "[Quat]t[rini] Mill"
    assert marked("Quattrini Mill", "quatrini") == "Quattrini Mill"
    assert marked("Pharmacy", "pharmcay", typos=True).startswith("[Pharm")


def test_the_digits_that_match_are_marked() -> None:
    kept = "+1 (212) 555-0143"
    assert _bracketed(kept, phone_hits(kept, Typed(("5550143",)))) == "+1 (212) [555]-[0143]"
    assert phone_hits(kept, Typed(("14",))) == ()
    assert phone_hits(kept, Typed(("lane",))) == ()
