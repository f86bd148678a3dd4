"""Blocks one below the other, over as many pages as it takes. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ui.paper.marks import Mark, moved


@dataclass(frozen=True, slots=True)
class Strip:
    """Marks that stay together, from the height 0 to ``height``."""

    height: float
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Strips that stay on one page where a page has room for them.

    ``with_next`` keeps it with the block below, as a heading with its text; ``new_page`` begins
    a page with it.
    """

    strips: tuple[Strip, ...]
    with_next: bool = False
    new_page: bool = False

    @property
    def height(self) -> float:
        """The height of all strips."""
        return sum(strip.height for strip in self.strips)


@dataclass(slots=True)
class _Filling:
    """The page that is being filled."""

    first: float
    others: float
    pages: list[list[tuple[float, Strip]]]
    used: float = 0.0

    @property
    def room(self) -> float:
        return self.first if len(self.pages) == 1 else self.others

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self.used = 0.0

    def put(self, strip: Strip) -> None:
        if self.used + strip.height > self.room:
            self.turn()
        self.pages[-1].append((self.used, strip))
        self.used += strip.height


def flow(blocks: Sequence[Block], first: float, others: float) -> list[list[tuple[float, Strip]]]:
    """The strips of each page with their heights on it.

    ``first`` is how high the first page's room is, ``others`` that of the pages after it. What is
    higher than a page breaks between its strips.
    """
    filling = _Filling(first, others, [[]])
    for group in _groups(blocks):
        height = sum(block.height for block in group)
        if group[0].new_page or (filling.used + height > filling.room and height <= filling.others):
            filling.turn()
        for block in group:
            for strip in block.strips:
                filling.put(strip)
    return filling.pages


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Each block with the headings above it."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.with_next:
            yield group
            group = []
    if group:
        yield group


def placed(page: Iterable[tuple[float, Strip]], x: float, y: float) -> Iterator[Mark]:
    """The marks of a page whose room begins at a point."""
    for height, strip in page:
        for mark in strip.marks:
            yield moved(mark, x, y + height)
