"""What a page is made of, in points from its upper left corner. No Qt.

Paper knows black and its shades: whatever is said must be read from a black and white print.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

REGULAR, MEDIUM, STRONG = 400, 500, 600

MARGIN = 36.0
"""What is left free at every side of a sheet, in points."""


@dataclass(frozen=True, slots=True)
class Face:
    """A size in points and a weight."""

    size: float
    weight: int = REGULAR

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.32


class Ink(Enum):
    """How dark something is."""

    BLACK = "#000000"
    GREY = "#555555"
    LINE = "#A0A0A0"
    TINT = "#EEEEEE"
    WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text from ``x``, its baseline at ``y``."""

    x: float
    y: float
    text: str
    face: Face
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Trail:
    """A line through points; ``dash`` breaks it."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.5
    ink: Ink = Ink.LINE
    dash: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners, a disc where ``radius`` is half its side."""

    x: float
    y: float
    w: float
    h: float
    fill: Ink | None = None
    edge: Ink | None = None
    radius: float = 0.0
    width: float = 0.5


Mark = Words | Trail | Box

Page = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as it lies there, with the margin that is left free all around."""

    width: float
    height: float
    margin: float = MARGIN

    @property
    def left(self) -> float:
        """Where lines begin."""
        return self.margin

    @property
    def right(self) -> float:
        """Where they end."""
        return self.width - self.margin

    @property
    def room(self) -> float:
        """How long they are."""
        return self.right - self.left

    @property
    def bottom(self) -> float:
        """Where the last one ends."""
        return self.height - self.margin


A4 = Paper(595.276, 841.89)
LETTER = Paper(612.0, 792.0)

LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Where printers take Letter (Unicode CLDR, paperSize)."""


def paper_in(country: str) -> Paper | None:
    """The paper of a country by its code of two letters; None where no country is given."""
    if not country:
        return None
    return LETTER if country in LETTER_COUNTRIES else A4


def across(paper: Paper) -> Paper:
    """The same sheet with its long side at the top."""
    wide, narrow = max(paper.width, paper.height), min(paper.width, paper.height)
    return Paper(wide, narrow, paper.margin)


@dataclass(frozen=True, slots=True)
class Document:
    """Something to be printed: its title, and its pages for a sheet of paper.

    ``paper`` is what it usually goes on, None for what this computer's printers take.
    """

    title: str
    lay_out: Callable[[Paper], tuple[Page, ...]]
    landscape: bool = False
    paper: Paper | None = None


def moved(mark: Mark, x: float, y: float) -> Mark:
    """The mark so much further right and down."""
    if isinstance(mark, Trail):
        return replace(mark, points=tuple((px + x, py + y) for px, py in mark.points))
    return replace(mark, x=mark.x + x, y=mark.y + y)


def rule(x: float, y: float, length: float, width: float = 0.5, ink: Ink = Ink.LINE) -> Trail:
    """A straight line to the right."""
    return Trail(((x, y), (x + length, y)), width, ink)
