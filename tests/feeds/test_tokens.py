"""Secret addresses."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.errors import UserError
from scheduler.feeds.tokens import address, hashed, new_token, shown, token_of, webcal

TOKEN = "aB3-" * 7 + "x_Yz"
LETTERS = string.ascii_letters + string.digits + "-_"


def test_a_token_has_192_random_bits() -> None:
    made = {new_token() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(token) == 32 and set(token) <= set(LETTERS) for token in made)


def test_what_is_kept_is_the_sha_256_of_the_token() -> None:
    assert hashed("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_no_more_than_six_letters_are_shown() -> None:
    assert shown(TOKEN) == "aB3-aB"


@pytest.mark.parametrize(
    ("base", "whole"),
    [
        ("https://example.com", f"https://example.com/feeds/{TOKEN}.ics"),
        ("https://example.com/", f"https://example.com/feeds/{TOKEN}.ics"),
        (" https://example.com:8443/plan/ ", f"https://example.com:8443/plan/feeds/{TOKEN}.ics"),
        ("http://[::1]:8080", f"http://[::1]:8080/feeds/{TOKEN}.ics"),
    ],
)
def test_the_address_to_subscribe_to(base: str, whole: str) -> None:
    assert address(base, TOKEN) == whole


@pytest.mark.parametrize(
    "base",
    [
        "",
        "example.com",
        "ftp://example.com",
        "https://",
        "https://[::1",
        "https://a/?q",
        "http://a b",
        "https://me:secret@example.com",
        "https://example.com#top",
    ],
)
def test_what_is_no_server_is_refused_with_a_sentence(base: str) -> None:
    with pytest.raises(UserError, match="not the address of a server"):
        address(base, TOKEN)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_phone_opens_the_webcal_form(scheme: str) -> None:
    plain = address(f"{scheme}://example.com", TOKEN)
    assert webcal(plain) == f"webcal://example.com/feeds/{TOKEN}.ics"


def test_a_token_is_found_in_its_own_address() -> None:
    token = new_token()
    part = address("https://example.com", token).rpartition("/")[2]
    assert token_of(part) == token


@pytest.mark.parametrize(
    "part",
    [
        "",
        ".ics",
        TOKEN,
        f"{TOKEN}.ICS",
        f"{TOKEN}.ics/",
        f"{TOKEN}.ics\n",
        f" {TOKEN}.ics",
        f"{TOKEN}x.ics",
        f"{TOKEN[:-1]}.ics",
        f"{TOKEN[:-1]}+.ics",
        f"{TOKEN[:-1]}é.ics",
        f"{TOKEN[:-1]}١.ics",
        f"{TOKEN[:-1]}\0.ics",
        f"{TOKEN[:-1]}\ud800.ics",
        f"../{TOKEN}.ics",
    ],
)
def test_what_cannot_be_a_token_is_none(part: str) -> None:
    assert token_of(part) is None


@given(st.text(max_size=80))
def test_only_the_shape_of_a_token_passes(text: str) -> None:
    token = token_of(text)
    assert (token is not None) == (
        len(text) == 36 and text.endswith(".ics") and set(text[:-4]) <= set(LETTERS)
    )
    assert token is None or text == f"{token}.ics"


@given(st.text(LETTERS, min_size=32, max_size=32))
def test_every_token_passes(token: str) -> None:
    assert token_of(f"{token}.ics") == token
