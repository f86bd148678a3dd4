"""Routes drawn as text, as paper shows them."""

from collections.abc import Iterator
from dataclasses import replace

from scheduler.views.briefs import Brief, BriefPart
from scheduler.views.paper import RouteSheet, StopRow
from tests.ui.board.boards import MONDAY, ZONE, board
from ui.paper.marks import Box, Page, Paper, Words
from ui.paper.measure import width

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ACCESS = "Ring twice at the back door. The alarm code is with Marta; the dog barks. " * 3


def sheet(drawn: str, *, access: str = "", briefs: bool = False) -> RouteSheet:
    """Ana's Monday, drawn as on a board; places a hundred metres apart, five minutes to drive."""
    rows = board(f"Ana {drawn}")
    stops = tuple(
        StopRow(
            card=card,
            minutes=int((card.end - card.start).total_seconds() // 60),
            address=f"{card.street}, 10002, New York",
            contact="Dorothy Lane",
            phone="+12125550137",
            access=access,
            point=(40.70 + number * 0.001, -74.0 + number % 3 * 0.002),
            drive_minutes=5,
        )
        for number, card in enumerate(rows.cards)
    )
    return RouteSheet(
        office="Manhattan",
        zone=ZONE,
        technician="Ana Reyes",
        day=MONDAY,
        now=rows.now,
        plan_version=3,
        is_draft=False,
        holiday="",
        absences=rows.absences,
        route=next(iter(rows.routes), None),
        stops=stops,
        home=(40.71, -74.0),
        home_minutes=7,
        briefs=tuple(map(_brief, stops)) if briefs else (),
    )


def _brief(stop: StopRow) -> Brief:
    return Brief(
        visit_id=stop.card.visit_id,
        client=stop.card.client,
        service=stop.card.service,
        technician="Ana Reyes",
        sections=(
            (BriefPart.WHO, ("Ana Reyes, the usual technician.",)),
            (BriefPart.ACCESS, ("Ring twice, back door.",)),
        ),
    )


def long_day(stops: int = 20) -> RouteSheet:
    """A day with many stops, long names and long access notes."""
    made = sheet("UB,KS" * (stops // 4), access=ACCESS)
    return replace(
        made,
        technician=LONG,
        stops=tuple(
            replace(stop, card=replace(stop.card, client=LONG, service=f"{LONG} {number}"))
            if number % 3 == 0
            else stop
            for number, stop in enumerate(made.stops)
        ),
    )


def texts(pages: tuple[Page, ...]) -> list[list[str]]:
    """The lines of text of each page."""
    return [[mark.text for mark in page if isinstance(mark, Words)] for page in pages]


def said(pages: tuple[Page, ...]) -> str:
    """All text of all pages."""
    return "\n".join(line for page in texts(pages) for line in page)


Rect = tuple[float, float, float, float]


def _rects(page: Page) -> list[tuple[str, Rect]]:
    """What each text covers, by the height of its capitals."""
    return [
        (mark.text, (mark.x, mark.y - 0.7 * size, mark.x + width(mark.text, mark.face), mark.y))
        for mark in page
        if isinstance(mark, Words)
        for size in [mark.face.size]
    ]


def overlaps(page: Page) -> Iterator[tuple[str, str]]:
    """Texts that cover each other."""
    rects = sorted(_rects(page), key=lambda one: one[1][0])
    for number, (text, (left, top, right, bottom)) in enumerate(rects):
        for other, (x, y, _end, foot) in rects[number + 1 :]:
            if x < right - 0.1 and left < _end and y < bottom - 0.1 and top < foot - 0.1:
                yield text, other


def outside(page: Page, paper: Paper) -> Iterator[str]:
    """Texts and frames that stand over the margins of the paper."""
    for text, (left, top, right, bottom) in _rects(page):
        if left < paper.left - 0.1 or right > paper.right + 0.1 or top < paper.margin - 4:
            yield text
        if bottom > paper.bottom + 0.1:
            yield text
    for mark in page:
        if isinstance(mark, Box) and mark.x + mark.w > paper.right + 0.6:
            yield repr(mark)
