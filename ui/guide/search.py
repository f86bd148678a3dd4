"""Looks through the guide for what somebody typed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from scheduler.typed import Typed, begun, hits, readings, tidy, typos_allowed, words_of
from ui.guide.book import Book, Section
from ui.widgets.found_words import Marked

IN_THE_TITLE, IN_THE_NAME_OF_THE_PAGE = 4, 2
"""What a word is worth there; in the text it is worth one."""

BEFORE, LONG = 24, 150
"""Letters of the text that are shown before the first hit, and in all."""

MOST = 30


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that has every word typed; ``text`` is the piece of it where the first stands."""

    section: Section
    page: str
    title: Marked
    text: Marked
    typed: Typed


class GuideIndex:
    """The words of all sections. It never changes once it is built."""

    def __init__(self, book: Book) -> None:
        self._pages = {page.name: page.title for page in book.pages}
        self._sections = tuple(book.sections())
        self._in_titles = _places(section.title for section in self._sections)
        self._in_names = _places(self._pages[section.page] for section in self._sections)
        self._in_texts = _places(section.text for section in self._sections)

    def find(self, text: str) -> tuple[Hit, ...]:
        """The sections with every word of a text, best first.

        Where there are none they may have them with typos, and where there are still none, the
        words that stand nowhere in the guide are passed over.
        """
        for typos in (False, True):
            for words in readings(text):
                typed = Typed(words, typos)
                found = self._find(typed)
                if found:
                    return found
        for words in readings(text):
            known = tuple(word for word in words if self._find(Typed((word,), typos=True)))
            if known:
                return self._find(Typed(known, typos=True))
        return ()

    def _find(self, typed: Typed) -> tuple[Hit, ...]:
        scores: dict[int, int] | None = None
        for letters in typed.words:
            most = typos_allowed(letters) if typed.typos else 0
            worth: dict[int, int] = defaultdict(int)
            for places, value in (
                (self._in_titles, IN_THE_TITLE),
                (self._in_names, IN_THE_NAME_OF_THE_PAGE),
                (self._in_texts, 1),
            ):
                for place in _having(places, letters, most):
                    worth[place] += value
            if scores is None:
                scores = worth
            else:
                scores = {at: scores[at] + worth[at] for at in scores.keys() & worth.keys()}
        best = sorted(scores or {}, key=lambda at: (-(scores or {})[at], at))
        return tuple(self._hit(self._sections[at], typed) for at in best[:MOST])

    def _hit(self, section: Section, typed: Typed) -> Hit:
        title = tidy(section.title)
        return Hit(
            section,
            self._pages[section.page],
            Marked(title, hits(title, typed)),
            _piece(tidy(section.text), typed),
            typed,
        )


def _places(texts: Iterable[str]) -> dict[str, set[int]]:
    """Each word with the numbers of the texts it stands in."""
    made: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        for word in words_of(tidy(text)):
            made[word.letters].add(number)
    return made


def _having(places: dict[str, set[int]], letters: str, most: int) -> set[int]:
    """The numbers of the texts with a word that begins like that, with so many typos at most."""
    found: set[int] = set()
    for word, numbers in places.items():
        if begun(word, letters, most) is not None:
            found |= numbers
    return found


def _piece(text: str, typed: Typed) -> Marked:
    """The text from a little before its first hit, no longer than fits."""
    spans = hits(text, typed)
    first = spans[0][0] if spans else 0
    start = 0 if first <= BEFORE else text.rfind(" ", 0, first - BEFORE) + 1
    shown = text[start : start + LONG]
    cut = "…" if start else ""
    moved = len(cut) - start
    inside = tuple((one + moved, other + moved) for one, other in spans if other <= start + LONG)
    return Marked(f"{cut}{shown}", inside)
