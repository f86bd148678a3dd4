"""Words as people type them: whatever the case and accents, only begun, with a typo or two."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA, Levenshtein

from scheduler.views.search import Hits

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")

_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that Unicode does not take for one with an accent, though people leave it out."""

_WRITTEN = (
    *(("st", "street"), ("st", "saint"), ("ave", "avenue"), ("blvd", "boulevard"), ("rd", "road")),
    *(("dr", "drive"), ("ln", "lane"), ("pl", "place"), ("sq", "square"), ("ct", "court")),
    *(("pkwy", "parkway"), ("hwy", "highway"), ("ter", "terrace"), ("e", "east"), ("w", "west")),
    *(("n", "north"), ("s", "south"), ("apt", "apartment"), ("fl", "floor")),
)
"""Words of addresses that are written short by one and in full by another."""

_OTHERWISE: dict[str, list[str]] = {}
for _short, _long in _WRITTEN:
    _OTHERWISE.setdefault(_short, []).append(_long)
    _OTHERWISE.setdefault(_long, []).append(_short)

MOST_WORDS = 8
PHONE_DIGITS = 7
"""Digits in a row that are read as one phone number, with whatever stands between them."""

LEAST_DIGITS = 3
"""Fewer digits are in nearly every phone number."""


class Word(NamedTuple):
    """A word of a text in plain letters, and where it stands there."""

    letters: str
    start: int
    end: int


class Typed(NamedTuple):
    """The words somebody typed, and whether typos are thought of."""

    words: tuple[str, ...] = ()
    typos: bool = False


def tidy(text: str) -> str:
    """The same text with each accented letter as one letter, as hits count them."""
    return normalize("NFC", text)


def words_of(text: str) -> Iterator[Word]:
    """The words of a tidy text; an apostrophe parts none, but what it joins counts as well."""
    for found in _WORD.finditer(text):
        yield Word(_plain(found[0]), found.start(), found.end())
        parts = list(_PART.finditer(found[0]))
        if len(parts) > 1:
            at = found.start()
            for part in parts:
                if part.end() - part.start() > 1:
                    yield Word(_plain(part[0]), at + part.start(), at + part.end())


def forms(letters: str) -> tuple[str, ...]:
    """A word and what it is written as elsewhere: st and street."""
    return letters, *_OTHERWISE.get(letters, ())


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read what was typed: word by word, and with a phone number in one piece."""
    words = [_plain(found[0]) for found in _WORD.finditer(tidy(text))][:MOST_WORDS]
    if not words:
        return ()
    joined = tuple(_joined(words))
    return (tuple(words),) if joined == tuple(words) else (tuple(words), joined)


def _joined(words: Iterable[str]) -> Iterator[str]:
    run: list[str] = []
    for word in [*words, ""]:
        if word.isdigit():
            run.append(word)
            continue
        digits = "".join(run)
        yield from [digits] if len(digits) >= PHONE_DIGITS else run
        run = []
        if word:
            yield word


def typos_allowed(letters: str) -> int:
    """How many typos a word may have: none in a short one or a number."""
    if len(letters) < 4 or _DIGIT.search(letters):
        return 0
    return 1 if len(letters) < 8 else 2


def phone_digits(text: str) -> str:
    """The digits of a phone number; a nought dialled in front is no part of it."""
    digits = "".join(sign for sign in text.replace("(0)", "") if sign.isdigit())
    return digits.lstrip("0") or digits


def digits_meant(wanted: str, kept: str) -> str:
    """The digits of a kept number that the digits wanted stand for, empty where they do not."""
    if wanted in kept:
        return wanted
    # Typed with the country's code, kept without.
    return kept if len(kept) >= PHONE_DIGITS and wanted.endswith(kept) else ""


def hits(text: str, typed: Typed) -> Hits:
    """Where the words typed match a tidy text; a word with a typo marks the letters it shares."""
    marked: set[int] = set()
    words = list(words_of(text))
    for letters in typed.words:
        most = typos_allowed(letters) if typed.typos else 0
        for word in words:
            marked.update(_letters_hit(text, word, letters, most))
    return _spans(marked)


def phone_hits(text: str, typed: Typed) -> Hits:
    """Where digits typed match a phone number as it is kept."""
    places = [at for at, sign in enumerate(text) if sign.isdigit()]
    digits = "".join(text[at] for at in places)
    marked: set[int] = set()
    for letters in typed.words:
        wanted = phone_digits(letters) if letters.isdigit() else ""
        meant = digits_meant(wanted, phone_digits(text)) if len(wanted) >= LEAST_DIGITS else ""
        if meant:
            at = digits.rfind(meant)
            marked.update(places[max(at, 0) : at + len(meant)])
    return _spans(marked)


def begun(word: str, letters: str, most: int) -> int | None:
    """How much of a word the letters stand for with at most so many typos, None for nothing."""
    if word.startswith(letters):
        return len(letters)
    if not most:
        return None
    lengths = range(max(len(letters) - most, 1), min(len(letters) + most, len(word)) + 1)
    found = [(OSA.distance(letters, word[:length]), -length) for length in lengths]
    typos, length = min(found, default=(most + 1, 0))
    return -length if typos <= most else None


def _letters_hit(text: str, word: Word, letters: str, most: int) -> Iterator[int]:
    """The places in the text that are shared with ``letters``, none where they do not match."""
    end = begun(word.letters, letters, most)
    if end is None:
        if any(form.startswith(letters) for form in forms(word.letters)):
            yield from range(word.start, word.end)
        return
    shared = {
        at
        for block in Levenshtein.opcodes(letters, word.letters[:end])
        if block.tag == "equal"
        for at in range(block.dest_start, block.dest_end)
    }
    place = 0
    for at in range(word.start, word.end):
        plain = len(_plain_letter(text[at]))
        if shared.intersection(range(place, place + plain)):
            yield at
        place += plain


def _spans(marked: set[int]) -> Hits:
    spans: list[tuple[int, int]] = []
    for at in sorted(marked):
        if spans and spans[-1][1] == at:
            spans[-1] = spans[-1][0], at + 1
        else:
            spans.append((at, at + 1))
    return tuple(spans)


def _plain(text: str) -> str:
    return "".join(map(_plain_letter, text))


@lru_cache(maxsize=2048)
def _plain_letter(letter: str) -> str:
    """A letter without case and accent; none for an apostrophe."""
    bare = "".join(sign for sign in normalize("NFKD", letter.casefold()) if not combining(sign))
    return "".join(sign for sign in bare.translate(_UNDIVIDED) if sign.isalnum())
