"""A brief on paper: alone, or among those of a route."""

from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from scheduler.briefs import heading
from scheduler.views.board import VisitDetails
from scheduler.views.briefs import Brief
from ui.days import clock_span, day_long
from ui.language import spoken
from ui.paper.flow import Block, Strip, flow, placed
from ui.paper.marks import STRONG, Document, Face, Ink, Mark, Page, Paper, Words
from ui.paper.measure import wrapped
from ui.paper.parts import FOOT_HEIGHT, with_feet
from ui.text import phone

CLIENT, BODY, PART = Face(18, STRONG), Face(10), Face(10, STRONG)


def brief_document(brief: Brief, details: VisitDetails) -> Document:
    """The brief of one visit: whom, when and where on top, then what it says."""
    title = f"{details.number} {brief.client}"
    return Document(title, partial(_pages, brief, details))


def _pages(brief: Brief, details: VisitDetails, paper: Paper) -> tuple[Page, ...]:
    blocks = [
        line_block(brief.client, CLIENT, paper.room, below=4),
        *(line_block(line, BODY, paper.room) for line in _head(brief, details)),
        line_block(f"{details.number} · {brief.service}", BODY, paper.room, Ink.GREY),
        *section_blocks(brief, paper.room),
    ]
    room = paper.bottom - FOOT_HEIGHT - paper.margin
    pages: list[list[Mark]] = [
        list(placed(page, paper.left, paper.margin)) for page in flow(blocks, room, room)
    ]
    return with_feet(pages, paper, f"{details.number} {brief.client}", "")


def _head(brief: Brief, details: VisitDetails) -> Iterator[str]:
    contact = " · ".join(part for part in (details.contact, phone(details.phone)) if part)
    yield from (line for line in (_when(brief, details), details.address, contact) if line)


def _when(brief: Brief, details: VisitDetails) -> str:
    """``Tuesday 24 November, 09:40–10:10 · Omar Haddad``; who comes where no time is planned."""
    name = brief.technician or ""
    if details.planned is None:
        return name
    start, end = details.planned.start, details.planned.end
    day = day_long(start.astimezone(ZoneInfo(details.zone)).date())
    when = f"{day}, {clock_span(start, end, details.zone)}"
    return f"{when} · {name}" if name else when


def section_blocks(brief: Brief, room: float) -> Iterator[Block]:
    """What a brief says, part by part, each under its heading."""
    for part, told in brief.sections:
        yield line_block(heading(part, spoken()), PART, room, above=9, below=1, with_next=True)
        for line in told:
            yield line_block(line, BODY, room, below=2)


def line_block(
    text: str,
    face: Face,
    room: float,
    ink: Ink = Ink.BLACK,
    *,
    above: float = 0.0,
    below: float = 0.0,
    with_next: bool = False,
) -> Block:
    """A paragraph; it stays together unless a page is too small for it."""
    written = [
        Strip(face.leading, (Words(0, face.size, line, face, ink),))
        for line in wrapped(text, face, room)
    ]
    return Block((Strip(above), *written, Strip(below)), with_next=with_next)
