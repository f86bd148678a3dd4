"""What stands beneath a day's strip in the week, as much of it as there is room for. Pure."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ui.board.layout import Cell
from ui.board.words import AWAY, letters, over, paid, visits
from ui.text import tr

PLAIN, TROUBLE = "plain", "trouble"
GAP = 5.0
BETWEEN = 8.0
"""Least room between what stands left and what stands right."""


class Piece(NamedTuple):
    """A word and its tone: plain, trouble, or who comes; all but plain are strong."""

    text: str
    tone: str


Width = Callable[[Piece], float]
Caption = tuple[tuple[Piece, ...], tuple[Piece, ...]]
Choices = Sequence[tuple[float, Caption]]
"""Captions from the fullest to the shortest, each with the room it needs."""


def caption(choices: Choices, room: float) -> Caption:
    """The pieces at the left and at the right of a day's caption; together they fit ``room``.

    Overtime and who is not usual are told first: where it is narrow the word after the number
    of visits goes, then the paid time, then the lesser letters.
    """
    return next((choice for needed, choice in choices if needed <= room), ((), ()))


def choices(cell: Cell, width: Width) -> Choices:
    """All that a day's caption may be; the same at every size it is shown at."""
    return [(_needed(choice, width), choice) for choice in _choices(cell)]


def span(pieces: Sequence[Piece], width: Width) -> float:
    """How wide pieces are beside each other."""
    return sum(width(piece) for piece in pieces) + GAP * max(len(pieces) - 1, 0)


def _needed(choice: Caption, width: Width) -> float:
    left, right = choice
    return span(left, width) + span(right, width) + (BETWEEN if left and right else 0)


def _choices(cell: Cell) -> Iterator[Caption]:
    away = tuple(Piece(tr(AWAY[patch.absence.kind]), PLAIN) for patch in cell.patches[:1])
    if not cell.blocks:
        word = Piece(tr("no visits") if cell.track else tr("off"), PLAIN)
        yield away or (word,), ()
        return
    told = tuple(Piece(text, who) for who, text in letters(b.card for b in cell.blocks))
    extra = tuple(Piece(text, TROUBLE) for text in [over(cell.route)] if text)
    time = tuple(Piece(text, PLAIN) for text in [paid(cell.route)] if text)
    whole = Piece(visits(len(cell.blocks)), PLAIN)
    short = Piece(str(len(cell.blocks)), PLAIN)
    for number, right in ((whole, time), (short, time), (whole, ()), (short, ())):
        yield (number, *told, *away), (*right, *extra)
    for kept in range(len(told), -1, -1):
        yield (short, *told[:kept]), extra
    yield (), extra
