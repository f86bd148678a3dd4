"""Parts that several papers have: the letter of who comes, the foot of a page."""

from datetime import datetime
from zoneinfo import ZoneInfo

from scheduler.continuity.familiarity import Who
from ui.days import clock, day_medium
from ui.paper.marks import STRONG, Box, Face, Ink, Mark, Page, Paper, Words, rule
from ui.paper.measure import ending_at, fit, middle_of, width
from ui.text import tr

FOOT = Face(8)


def who_letter(who: Who, x: float, y: float, size: float) -> tuple[Mark, ...]:
    """The letter in a square whose middle is at ``y``: the darker, the less the client knows him.

    U stands alone, B and K in a frame, S white on black.
    """
    stranger = who is Who.STRANGER
    box = Box(
        x,
        y - size / 2,
        size,
        size,
        fill=Ink.BLACK if stranger else None,
        edge=None if who is Who.USUAL else Ink.BLACK,
        radius=size * 0.2,
    )
    letter = middle_of(
        x + size / 2,
        y,
        who.letter,
        Face(size * 0.74, STRONG),
        Ink.WHITE if stranger else Ink.BLACK,
    )
    return (letter,) if who is Who.USUAL else (box, letter)


def with_feet(pages: list[list[Mark]], paper: Paper, told: str, more: str) -> tuple[Page, ...]:
    """The pages with what they are about and their numbers at the foot.

    ``more`` is said in full, such as when it was printed; what they are about may be shortened.
    """
    return tuple(
        (*page, *_foot(paper, told, more, number, len(pages)))
        for number, page in enumerate(pages, start=1)
    )


FOOT_HEIGHT = 20.0
"""Room that the foot of a page takes."""


def _foot(paper: Paper, told: str, more: str, number: int, pages: int) -> list[Mark]:
    y = paper.bottom
    page = tr("Page {number} of {pages}", number=number, pages=pages)
    more = f" · {more}" if more else ""
    about = fit(told, FOOT, paper.room - width(page, FOOT) - width(more, FOOT) - 12)
    return [
        rule(paper.left, y - FOOT.leading - 1, paper.room),
        Words(paper.left, y, about + more, FOOT, Ink.GREY),
        ending_at(paper.right, y, page, FOOT, Ink.GREY),
    ]


def printed(now: datetime, zone: str) -> str:
    """When it was printed, by the office's clock: ``printed Tue 24 Nov, 09:12``."""
    day = day_medium(now.astimezone(ZoneInfo(zone)).date())
    return tr("printed {day}, {time}", day=day, time=clock(now, zone))
