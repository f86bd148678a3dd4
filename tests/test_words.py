"""The words of calendars and briefs: every language says everything."""

from datetime import date
from string import Formatter

import pytest

from scheduler.views.briefs import BriefPart
from scheduler.words import ENGLISH, language_names, languages, words_in


def fields(phrase: str) -> set[str]:
    """The facts that a phrase has room for."""
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


def test_english_comes_first_and_five_languages_are_spoken() -> None:
    assert languages() == (ENGLISH, "es", "fil", "km", "th")


@pytest.mark.parametrize("language", languages())
def test_a_language_says_everything_with_the_same_facts(language: str) -> None:
    english, words = words_in(ENGLISH).told, words_in(language).told
    assert set(words) == set(english)
    for what, phrase in words.items():
        assert fields(phrase) == fields(english[what]), what
        assert phrase.strip() == phrase != ""
    assert len(words["months"].split()) == 12
    assert len(words["weekdays"].split()) == 7
    assert {part.value for part in BriefPart} <= set(words)


@pytest.mark.parametrize(
    ("asked", "found"),
    [("es-MX", "es"), ("EN_us", "en"), ("fil-PH", "fil"), ("de", "en"), ("", "en"), ("..", "en")],
)
def test_a_language_that_is_not_spoken_is_english(asked: str, found: str) -> None:
    assert words_in(asked).language == found


def test_a_fact_with_braces_stays_as_it_is() -> None:
    assert words_in(ENGLISH).say("new", name="{day} {0}") == "{day} {0} is new here."
    assert words_in("es").date(date(2026, 1, 5)) == "5 ene 2026"
    assert words_in("es").weekday(date(2026, 1, 5)) == "lunes, 5 ene 2026"


def test_every_language_calls_itself_by_its_own_name() -> None:
    assert language_names()[:2] == (("en", "English"), ("es", "Español"))
    assert len({name for _code, name in language_names()}) == 5
