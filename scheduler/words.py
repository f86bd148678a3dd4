"""The few dozen words that calendars and briefs are written in, in each technician's language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

ENGLISH = "en"
FOLDER = "feed_words"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, by what they say."""

    language: str
    told: Mapping[str, str]

    def say(self, what: str, **facts: object) -> str:
        """A phrase with its facts put in."""
        # A fact may hold braces of its own: only the phrase is a pattern.
        return self.told[what].format_map(facts) if facts else self.told[what]

    def weekday(self, day: date) -> str:
        """A day with its weekday: ``Wednesday, 28 Oct 2026``."""
        return f"{self.told['weekdays'].split()[day.weekday()]}, {self.date(day)}"

    def date(self, day: date) -> str:
        """A day, its month written out: ``28 Oct 2026``."""
        month = self.told["months"].split()[day.month - 1]
        return self.say("date", day=day.day, month=month, year=day.year)


def languages() -> tuple[str, ...]:
    """The languages there are words for, English first."""
    names = (one.name for one in files("resources").joinpath(FOLDER).iterdir())
    found = (name.removesuffix(".json") for name in names if name.endswith(".json"))
    return tuple(sorted(found, key=lambda code: (code != ENGLISH, code)))


@cache
def language_names() -> tuple[tuple[str, str], ...]:
    """The languages, each with its own name."""
    return tuple((code, words_in(code).say("language")) for code in languages())


@cache
def words_in(language: str) -> Words:
    """The words of a language; English where there are none for it (``es-MX`` is ``es``)."""
    code = language.replace("_", "-").split("-")[0].lower()
    code = code if code in languages() else ENGLISH
    text = files("resources").joinpath(FOLDER, f"{code}.json").read_text("utf-8")
    return Words(code, json.loads(text))
