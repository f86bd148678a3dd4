"""The searchable texts of all clients and technicians, kept in memory."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from scheduler.typed import (
    LEAST_DIGITS,
    digits_meant,
    forms,
    phone_digits,
    tidy,
    typos_allowed,
    words_of,
)
from scheduler.views.search import About, Found, Key

WEIGHTS: Mapping[About, float] = {
    About.NAME: 1.0,
    About.NUMBER: 1.0,
    About.CONTACT: 0.9,
    About.PHONE: 0.9,
    About.EMAIL: 0.8,
    About.STREET: 0.8,
    About.POSTAL_CODE: 0.6,
    About.CITY: 0.5,
}
"""What a word is worth by where it stands; people are looked for by name most of all."""

ADDRESS = frozenset((About.STREET, About.POSTAL_CODE, About.CITY))

WHOLE, ONLY_BEGUN, PER_TYPO = 1.0, 0.9, 0.25
"""How like a word is to what was typed, and what each typo takes away."""

AT_AN_END, IN_THE_MIDDLE = 0.9, 0.6
"""What a few digits are worth by where they stand in a phone number; people say the last four."""

LAST = "\U0010ffff"
"""Sorts behind every letter."""


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody is reached; a technician's own name is that of his entry."""

    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A client at one of its sites, or a technician. ``gone_on`` is the first day without him.

    ``also`` are names and numbers that the client had before it was merged with another.
    """

    office_id: int
    name: str
    number: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    people: tuple[Person, ...] = ()
    client_id: int | None = None
    site_id: int | None = None
    technician_id: int | None = None
    gone_on: date | None = None
    also: tuple[str, ...] = ()

    @property
    def keys(self) -> Iterator[Key]:
        """What the entry can be asked for as."""
        for kind, key in (
            (Found.CLIENT, self.client_id),
            (Found.SITE, self.site_id),
            (Found.TECHNICIAN, self.technician_id),
        ):
            if key is not None:
                yield kind, key

    def texts(self) -> Iterator[tuple[About, str]]:
        """Whatever of it can be found by words."""
        yield About.NAME, self.name
        yield About.NUMBER, self.number
        for former in self.also:
            yield About.NAME, former
        for person in self.people:
            yield About.CONTACT, person.name
            yield About.EMAIL, person.email
        # Nobody is looked for by where a technician lives.
        if self.technician_id is None:
            yield About.STREET, self.street
            yield About.POSTAL_CODE, self.postal_code
            yield About.CITY, self.city


class Match(NamedTuple):
    """How well an entry matches, up to 1; in ``whole`` words, not begun; by its address alone."""

    score: float
    whole: bool
    by_address: bool


_Standing = tuple[int, float, bool]
"""Where a word stands: the place of the entry, the weight, whether that is in its address."""

_Having = dict[int, tuple[float, bool, bool]]
"""The matches of a word by the place of the entry; plain, for there may be thousands."""


class SearchIndex:
    """Finds entries by words that they begin with. It never changes once it is built.

    A place is the number of an entry among those given; of equals the first comes first.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.by_key: dict[Key, int] = {}
        self._standing: defaultdict[str, list[_Standing]] = defaultdict(list)
        self._phones: list[tuple[str, int]] = []
        for place, entry in enumerate(entries):
            self._take(place, entry)
        self._words = sorted(self._standing)
        self._beginnings: dict[int, list[str]] = {}

    def _take(self, place: int, entry: Entry) -> None:
        for key in entry.keys:
            self.by_key.setdefault(key, place)
        for about, text in entry.texts():
            standing = place, WEIGHTS[about], about in ADDRESS
            for word in words_of(tidy(text)):
                for form in forms(word.letters):
                    self._standing[form].append(standing)
        for person in entry.people:
            digits = phone_digits(person.phone)
            if digits:
                self._phones.append((digits, place))

    def find(self, office_id: int | None, typed: Sequence[str], *, typos: bool) -> dict[int, Match]:
        """The entries of an office, or of all, that have every word typed; by their place."""
        found: _Having | None = None
        for letters in typed:
            having = self._having(letters, typos=typos)
            found = having if found is None else _both(found, having)
        share = max(len(typed), 1)
        return {
            place: Match(score / share, whole, by_address)
            for place, (score, whole, by_address) in (found or {}).items()
            if office_id is None or self.entries[place].office_id == office_id
        }

    def _having(self, letters: str, *, typos: bool) -> _Having:
        found = self._dialled(letters) if letters.isdigit() else {}
        for word, likeness in self._alike(letters, typos=typos).items():
            whole = likeness == WHOLE
            for place, weight, by_address in self._standing[word]:
                score = likeness * weight
                if place not in found or found[place][0] < score:
                    found[place] = score, whole, by_address
        return found

    def _dialled(self, typed: str) -> _Having:
        wanted = phone_digits(typed)
        if len(wanted) < LEAST_DIGITS:
            return {}
        weight = WEIGHTS[About.PHONE]
        return {
            place: (weight * _worth(meant, digits), meant == digits, False)
            for digits, place in self._phones
            if (meant := digits_meant(wanted, digits))
        }

    def _alike(self, letters: str, *, typos: bool) -> dict[str, float]:
        """The known words that ``letters`` may stand for, each with how like it they are."""
        alike: dict[str, float] = {}
        for beginning, wrong in self._meant(letters, typos=typos):
            for word in self._begun(beginning):
                likeness = (WHOLE if word == beginning else ONLY_BEGUN) - PER_TYPO * wrong
                alike[word] = max(alike.get(word, 0.0), likeness)
        return alike

    def _meant(self, letters: str, *, typos: bool) -> Iterator[tuple[str, int]]:
        """The beginnings of words that ``letters`` may stand for, with the number of typos."""
        yield letters, 0
        most = typos_allowed(letters) if typos else 0
        if not most:
            return
        for length in range(len(letters) - most, len(letters) + most + 1):
            for beginning, wrong, _place in extract(
                letters,
                self._beginnings_of(length),
                scorer=OSA.distance,
                score_cutoff=most,
                limit=None,
            ):
                yield beginning, wrong

    def _beginnings_of(self, length: int) -> list[str]:
        if length not in self._beginnings:
            begun = (word[:length] for word in self._words if len(word) >= length)
            self._beginnings[length] = list(dict.fromkeys(begun))
        return self._beginnings[length]

    def _begun(self, beginning: str) -> list[str]:
        words = self._words
        return words[bisect_left(words, beginning) : bisect_left(words, beginning + LAST)]


def _both(one: _Having, other: _Having) -> _Having:
    return {
        place: (score + other[place][0], whole and other[place][1], by and other[place][2])
        for place, (score, whole, by) in one.items()
        if place in other
    }


def _worth(meant: str, digits: str) -> float:
    if meant == digits:
        return WHOLE
    return AT_AN_END if len(meant) > 3 and digits.endswith(meant) else IN_THE_MIDDLE
