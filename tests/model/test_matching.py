"""Recognising a client by name and address."""

import pytest

from scheduler.model.matching import match_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("Café  Lumen", "88 Orchard St.", "10002", ""),
            ("CAFE LUMEN", "88  Orchard St", "10002", ""),
        ),
        (("Ray's Pizza", "", "", "New York"), ("RAY S PIZZA", "", "", "new york")),
        (("ร้านอาหาร", "", "", ""), (" ร้านอาหาร ", "", "", "")),
    ],
)
def test_writing_does_not_matter(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert match_key(*one) == match_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Kita Sushi", "1 A St", "", ""), ("Kita Sushi", "2 A St", "", "")),
        (("Kita Sushi", "1 A St", "10002", ""), ("Kita Sushi", "1 A St", "10003", "")),
        (("ร้านก", "", "", ""), ("ร้านข", "", "", "")),
        (("AB", "C", "", ""), ("A", "BC", "", "")),
    ],
)
def test_another_name_or_address_is_another_client(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert match_key(*one) != match_key(*other)
