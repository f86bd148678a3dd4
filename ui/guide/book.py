"""The pages of the guide as they lie in ``resources/guide``, and what stands in them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from ui.language import ENGLISH

FOLDER = files("resources") / "guide"
CONTENTS = "contents.json"
"""The names of the pages in order."""

_HEADING = re.compile(r"^(#{1,3}) +(.+?)\s*$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_MARKS = re.compile(r"\*\*|`|^\s*(?:[-*>]|\d+\.) |\||:?-{3,}:?", re.MULTILINE)
_NO_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the words below it; that of the page's title has no ``anchor``."""

    page: str
    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page. ``text`` is Markdown whose first line is the title."""

    name: str
    language: str
    title: str
    text: str
    sections: tuple[Section, ...]

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead: ``page.md#anchor``, ``#anchor`` or an address."""
        return tuple(found[2] for found in _LINK.finditer(_PICTURE.sub("", self.text)))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The files of its pictures, beside the page."""
        return tuple(found[2] for found in _PICTURE.finditer(self.text))


class Book:
    """The pages in order, in one language; those that are not translated are in English.

    English lies in the folder itself, another language in a folder named by its code.
    """

    def __init__(self, language: str = ENGLISH, folder: Traversable = FOLDER) -> None:
        self.language = language
        names: list[str] = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))
        self.pages = tuple(_read(name, language, folder) for name in names)
        self._named = {page.name: page for page in self.pages}

    def page(self, name: str) -> GuidePage | None:
        """The page of that name."""
        return self._named.get(name)

    def sections(self) -> Iterator[Section]:
        """All sections in order."""
        for page in self.pages:
            yield from page.sections


def anchor_of(heading: str) -> str:
    """What a link to a heading says: small letters, hyphens for spaces, as on GitHub."""
    return _NO_ANCHOR.sub("", heading.strip().lower()).replace(" ", "-")


def _read(name: str, language: str, folder: Traversable) -> GuidePage:
    own = folder / language / f"{name}.md"
    translated = language != ENGLISH and own.is_file()
    text = (own if translated else folder / f"{name}.md").read_text(encoding="utf-8")
    sections = tuple(_sections(name, text))
    spoken = language if translated else ENGLISH
    return GuidePage(name, spoken, sections[0].title, text, sections)


def _sections(page: str, text: str) -> Iterator[Section]:
    title, anchor, lines = "", "", list[str]()
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield Section(page, anchor, title, plain("\n".join(lines)))
        title = plain(heading[2])
        anchor = "" if heading[1] == "#" else anchor_of(title)
        lines = []
    yield Section(page, anchor, title, plain("\n".join(lines)))


def plain(text: str) -> str:
    """The words of a piece of Markdown, without pictures."""
    words = _LINK.sub(r"\1", _PICTURE.sub("", text))
    return " ".join(_MARKS.sub(" ", words).split()).replace(" ,", ",").replace(" .", ".")
