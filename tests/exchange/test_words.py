import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.exchange import cleaning
from scheduler.exchange.cleaning import Refused
from scheduler.model.kinds import VisitStatus


def test_text_loses_doubled_blanks_and_control_characters() -> None:
    assert cleaning.text("  WEST   38\u00a0 \tSTREET\x07\r\n", 50) == "WEST 38 STREET"
    assert cleaning.note("ring  twice \r\n\r\n dog ") == "ring twice\n\ndog"


def test_text_that_does_not_fit_is_refused_not_cut() -> None:
    with pytest.raises(Refused, match="longer than 5"):
        cleaning.text("123456", 5)


@given(st.text())
def test_cleaning_text_twice_changes_nothing(value: str) -> None:
    once = cleaning.text(value, 10_000)
    assert cleaning.text(once, 10_000) == once
    assert "\n" not in once


@pytest.mark.parametrize(
    ("one", "other"),
    [("CAFÉ  Zoë", "cafe zoe"), ("Joe's", "JOES"), ("A-1 Pest, Inc.", "a 1 pest inc")],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert cleaning.fold(one) == cleaning.fold(other)


@pytest.mark.parametrize(
    ("written", "country", "clean"),
    [
        ("9175878888", "US", "+19175878888"),
        ("(917) 587-8888", "US", "+19175878888"),
        ("917.587.8888 ext 12", "US", "+19175878888 ext. 12"),
        ("+49 30 901820", "US", "+4930901820"),
        ("030 901820", "DE", "+4930901820"),
    ],
)
def test_phones_become_international(written: str, country: str, clean: str) -> None:
    assert cleaning.phone(written, country) == (clean, "")


@pytest.mark.parametrize("written", ["212_239111", "12", "ask Ann", "917587888899999999"])
def test_a_broken_phone_is_kept_as_text_with_a_doubt(written: str) -> None:
    kept, doubt = cleaning.phone(written, "US")
    assert kept == written
    assert "kept as text" in doubt


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("10001", "10001"),
        ("100011234", "10001-1234"),
        ("10001 - 1234".replace(" - ", "-"), "10001-1234"),
        ("NY 10001", "10001"),
        ("10001.0", "10001"),
        ("2134", "02134"),
        ("501", "00501"),
    ],
)
def test_zip_codes_have_one_form(written: str, clean: str) -> None:
    assert cleaning.postal_code(written, "US") == (clean, "")


def test_postal_codes_of_other_countries_are_kept() -> None:
    assert cleaning.postal_code("sw1a  1aa", "GB") == ("SW1A 1AA", "")
    kept, doubt = cleaning.postal_code("1000l", "US")
    assert kept == "1000L"
    assert "ZIP" in doubt


def test_a_doubtful_email_is_kept() -> None:
    assert cleaning.email(" ann@example.com ") == ("ann@example.com", "")
    for written in ("ann@", "ann at example.com", "ann@example", "a@b.com, c@d.com"):
        kept, doubt = cleaning.email(written)
        assert kept == written
        assert doubt


def test_skills_are_split_and_named_once() -> None:
    assert cleaning.skills("rodent, Termite;/ rodent | RODENT\nbird") == (
        "rodent",
        "Termite",
        "bird",
    )


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Completed", VisitStatus.DONE),
        ("done", VisitStatus.DONE),
        ("No-Show", VisitStatus.MISSED),
        ("not home", VisitStatus.MISSED),
        ("CANCELED", VisitStatus.CANCELLED),
    ],
)
def test_status_words(written: str, status: VisitStatus) -> None:
    assert cleaning.past_status(written) is status


def test_an_unknown_status_is_refused() -> None:
    with pytest.raises(Refused, match="done, missed or cancelled"):
        cleaning.past_status("maybe")


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("245 E 21st St Apt 4B, New York, NY 10010", ("245 E 21st St Apt 4B", "New York", "10010")),
        ("78 Mott St New York NY 10013", ("78 Mott St", "New York", "10013")),
        ("78 Mott St, NY 10013-1234, USA", ("78 Mott St", "", "10013-1234")),
        ("78 Mott St, Fl 2 New York NY 10013", ("78 Mott St, Fl 2", "New York", "10013")),
        ("78 Mott St, Apt 4, NY 10013", ("78 Mott St, Apt 4", "", "10013")),
        ("9 Elm St, Flushing Meadows, NY 10013", ("9 Elm St", "Flushing Meadows", "10013")),
        ("10013 Elm St", ("10013 Elm St", "", "")),
        ("1 Elm St, Nowhere, NY 99999", ("1 Elm St, Nowhere, NY 99999", "", "")),
        ("NY 10013", ("NY 10013", "", "")),
    ],
)
def test_an_address_in_one_line_is_taken_apart(line: str, parts: tuple[str, str, str]) -> None:
    assert cleaning.whole_address(line, "US") == parts
    assert cleaning.whole_address(line, "DE") == (line, "", "")
