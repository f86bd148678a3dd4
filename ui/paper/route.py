"""A technician's route of a day on paper: head, map, stops, and the briefs if wanted."""

from collections.abc import Iterator
from functools import partial

from scheduler.views.board import TechnicianRow
from scheduler.views.briefs import Brief
from scheduler.views.paper import RouteSheet, StopRow
from ui.board.words import absence_tip, along, joint_with
from ui.days import clock, clock_span, day_full, day_long, day_long_full, day_medium, minutes_span
from ui.paper.brief import line_block, section_blocks
from ui.paper.flow import Block, Strip, flow, placed
from ui.paper.marks import (
    MEDIUM,
    STRONG,
    Box,
    Document,
    Face,
    Ink,
    Mark,
    Page,
    Paper,
    Trail,
    Words,
    paper_in,
    rule,
)
from ui.paper.measure import lines, middle_of, width, wrapped
from ui.paper.parts import FOOT_HEIGHT, printed, who_letter, with_feet
from ui.paper.sketch import sketch
from ui.text import WHO, distance, duration, miles_in, phone, tr

NAME, DAY, LABEL, FACT = Face(19, STRONG), Face(11), Face(8.5), Face(9.5, MEDIUM)
TIME, CLIENT, BODY, SMALL, TINY = (
    Face(10.5, STRONG),
    Face(10.5, STRONG),
    Face(9),
    Face(8.5),
    Face(7.5),
)

MAP = (196.0, 148.0)
"""Width and height of the sketch."""

TIMES, LEAST_DOOR, WORK = 28.0, 120.0, 116.0
"""Where times begin, where what is at the door begins, and how wide the column of work is."""

CONTINUED = 26.0
"""Height of the head of the pages after the first."""


def route_document(sheet: RouteSheet) -> Document:
    """The route of a day, with its briefs where the sheet has them."""
    title = f"{sheet.technician} {sheet.day.isoformat()}"
    return Document(title, partial(route_pages, sheet), paper=paper_in(sheet.country))


def route_pages(sheet: RouteSheet, paper: Paper) -> tuple[Page, ...]:
    """The pages of a route for a sheet of paper."""
    head, height = _head(sheet, paper)
    room = paper.bottom - FOOT_HEIGHT - paper.margin
    blocks = [*_stops(sheet, paper.room), *_briefs(sheet, paper.room)]
    made: list[list[Mark]] = []
    for number, page in enumerate(flow(blocks, room - height, room - CONTINUED)):
        top = paper.margin + (CONTINUED if number else height)
        above = _continued(sheet, paper) if number else head
        made.append([*above, *placed(page, paper.left, top)])
    more = (day_medium(sheet.day), _plan(sheet), printed(sheet.now, sheet.zone))
    return with_feet(made, paper, f"{sheet.technician} · {sheet.office}", " · ".join(more))


def _plan(sheet: RouteSheet) -> str:
    if not sheet.plan_version:
        return tr("no plan yet")
    if sheet.is_draft:
        return tr("draft of plan {version}", version=sheet.plan_version)
    return tr("plan {version}", version=sheet.plan_version)


def _head(sheet: RouteSheet, paper: Paper) -> tuple[list[Mark], float]:
    """The top of the first page, and its height."""
    shown = sketch(
        sheet.home,
        [stop.point for stop in sheet.stops],
        paper.right - MAP[0],
        paper.margin,
        *MAP,
        miles=miles_in(sheet.country),
    )
    room = paper.room - (MAP[0] + 16 if shown else 0)
    name, y = lines(sheet.technician, NAME, paper.left, paper.margin - 3, room)
    day = f"{day_long_full(sheet.day)} · {sheet.office}"
    when, y = lines(day, DAY, paper.left, y + 1, room)
    plan, y = _plan_mark(sheet, paper.left, y + 4)
    facts, y = _facts(sheet, paper.left, y + 8, room)
    marks: list[Mark] = [*name, *when, *plan, *facts, *shown]
    bottom = max(y, paper.margin + MAP[1] if shown else 0) + 8
    return marks, bottom - paper.margin


def _plan_mark(sheet: RouteSheet, x: float, y: float) -> tuple[list[Mark], float]:
    """The plan; a draft in a frame that nobody overlooks."""
    said = _plan(sheet)
    words = said[:1].upper() + said[1:]
    if not sheet.is_draft:
        return [Words(x, y + SMALL.size, words, SMALL, Ink.GREY)], y + SMALL.leading
    words = tr("{plan}: not confirmed, times and people may change", plan=words)
    face = Face(SMALL.size, STRONG)
    frame = Box(x, y, width(words, face) + 12, face.leading + 5, edge=Ink.BLACK, width=1, radius=3)
    return [frame, Words(x + 6, y + face.size + 2.6, words, face)], y + frame.h


def _facts(sheet: RouteSheet, x: float, y: float, room: float) -> tuple[list[Mark], float]:
    """What the day comes to, in two columns."""
    marks: list[Mark] = []
    for number, (label, value) in enumerate(_totals(sheet)):
        left = x + number % 2 * room / 2
        base = y + FACT.size + number // 2 * (FACT.leading + 2)
        marks.append(Words(left, base, label, LABEL, Ink.GREY))
        marks.append(Words(left + 58, base, value, FACT))
    rows = (len(marks) // 2 + 1) // 2
    return marks, y + rows * (FACT.leading + 2)


def _totals(sheet: RouteSheet) -> Iterator[tuple[str, str]]:
    route = sheet.route
    if route is None:
        return
    yield tr("Departure"), clock(route.depart, sheet.zone)
    yield tr("Return"), clock(route.back, sheet.zone)
    yield tr("Visits"), f"{len(sheet.stops)}"
    yield tr("At clients"), duration(sheet.service_minutes)
    drive = f"{duration(route.drive_minutes)}, {distance(route.metres, sheet.country)}"
    yield tr("Drive"), drive
    lunch = route.lunch
    yield tr("Break"), clock_span(lunch.start, lunch.end, sheet.zone) if lunch else tr("none")
    yield tr("Paid"), duration(route.paid_minutes)
    yield tr("Overtime"), duration(route.overtime_minutes) if route.overtime_minutes else tr("none")


def _continued(sheet: RouteSheet, paper: Paper) -> list[Mark]:
    """The head of the pages after the first."""
    y = paper.margin + SMALL.size
    words = f"{sheet.technician} · {day_long(sheet.day)} {day_full(sheet.day)[-4:]}"
    return [
        Words(paper.left, y, words, Face(SMALL.size, STRONG)),
        rule(paper.left, y + 5, paper.room),
    ]


def _stops(sheet: RouteSheet, room: float) -> Iterator[Block]:
    if not sheet.stops:
        yield from _empty(sheet, room)
        return
    route, lunch = sheet.route, sheet.route.lunch if sheet.route else None
    if route is not None:
        yield _line(clock(route.depart, sheet.zone), tr("Leave home"), room)
    for number, stop in enumerate(sheet.stops, start=1):
        if lunch is not None and lunch.start <= stop.card.start:
            yield _line(clock_span(lunch.start, lunch.end, sheet.zone), tr("Break"), room)
            lunch = None
        yield _stop(number, stop, sheet.zone, room)
    if lunch is not None:
        yield _line(clock_span(lunch.start, lunch.end, sheet.zone), tr("Break"), room)
    if route is not None:
        drive = _between(sheet.home_minutes, room)
        yield _line(clock(route.back, sheet.zone), tr("Back home"), room, drive)


def _empty(sheet: RouteSheet, room: float) -> Iterator[Block]:
    """Why there is nothing to do, as far as that is known."""
    yield Block((Strip(8, (rule(0, 0, room),)),))
    yield line_block(tr("No visits are planned for this day."), CLIENT, room, below=6)
    if sheet.holiday:
        yield line_block(sheet.holiday, BODY, room)
    who = TechnicianRow(0, sheet.technician, "", 0, 0, 0)
    for away in sheet.absences:
        yield line_block(absence_tip(away, who, sheet.zone), BODY, room)


def _line(time: str, words: str, room: float, drive: Strip | None = None) -> Block:
    """A line of the day that is no visit."""
    base = SMALL.size + 1
    marks = (
        Words(TIMES, base, time, Face(SMALL.size, MEDIUM)),
        Words(_beside_times(), base, words, SMALL, Ink.GREY),
    )
    return Block((drive or _between(None, room), Strip(base + 6, marks)))


def _between(minutes: int | None, room: float) -> Strip:
    """The line above something; where one drives there, with an arrow and the minutes."""
    middle = 6.0
    if minutes is None:
        return Strip(2 * middle, (rule(0, middle, room),))
    words = tr("{minutes} min drive", minutes=minutes)
    end = TIMES + width(words, TINY) + 6
    return Strip(
        2 * middle,
        (
            Trail(((9, 0), (9, 2 * middle - 1)), 0.8, Ink.GREY),
            Trail(((6.5, 8), (9, 2 * middle - 1), (11.5, 8)), 0.8, Ink.GREY),
            Words(TIMES, middle + 2.6, words, TINY, Ink.GREY),
            rule(end, middle, room - end),
        ),
    )


def _stop(number: int, stop: StopRow, zone: str, room: float) -> Block:
    """A visit; what its technician needs to get in may run over several lines."""
    marks: list[Mark] = [
        Box(0, 0, 18, 18, fill=Ink.BLACK, radius=9),
        middle_of(9, 9, str(number), Face(9, STRONG), Ink.WHITE),
    ]
    beneath = []
    for written, y in (
        _times(stop, zone),
        _door(stop, room - _beside_times() - WORK - 12),
        _work(stop, room - WORK),
    ):
        marks += written
        beneath.append(y)
    access = [
        Strip(SMALL.leading, (Words(_beside_times(), SMALL.size, line, SMALL),))
        for line in wrapped(stop.access, SMALL, room - _beside_times() - WORK - 12)
    ]
    high = beneath[1] if access else max(beneath)
    left = max(0.0, max(beneath) - high - len(access) * SMALL.leading)
    above = _between(stop.drive_minutes, room)
    return Block((above, Strip(high, tuple(marks)), *access, Strip(3 + left)))


Written = tuple[list[Mark], float]
"""Marks of a column of a stop, and the height beneath them."""


def _beside_times() -> float:
    """Where the doors begin, beside the longest time that can be told."""
    longest = minutes_span(11 * 60 + 58, 12 * 60 + 58)
    told = width(longest, TIME), width(tr("promised {span}", span=longest), TINY)
    return max(LEAST_DOOR, TIMES + max(told) + 6)


def _times(stop: StopRow, zone: str) -> Written:
    card = stop.card
    marks: list[Mark] = [
        Words(TIMES, TIME.size, clock_span(card.start, card.end, zone), TIME),
    ]
    y = TIME.leading
    if card.window is not None:
        told = tr("promised {span}", span=clock_span(card.window.start, card.window.end, zone))
        marks.append(Words(TIMES, y + TINY.size, told, TINY, Ink.GREY))
        y += TINY.leading
    if card.arrive < card.start:
        told = tr("there at {time}", time=clock(card.arrive, zone))
        marks.append(Words(TIMES, y + TINY.size, told, TINY, Ink.GREY))
        y += TINY.leading
    return marks, y


def _door(stop: StopRow, room: float) -> Written:
    marks: list[Mark] = []
    y = 0.0
    contact = " · ".join(part for part in (stop.contact, phone(stop.phone)) if part)
    for text, face in ((stop.card.client, CLIENT), (stop.address, BODY), (contact, BODY)):
        written, y = lines(text, face, _beside_times(), y, room)
        marks += written
    return marks, y


def _work(stop: StopRow, x: float) -> Written:
    card = stop.card
    _letter, word, _sentence = WHO[card.who]
    marks: list[Mark] = []
    y = 14.0
    if not card.joint_with:
        marks = [
            *who_letter(card.who, x, 6.5, 11),
            Words(x + 16, 9.7, tr(word), Face(9, MEDIUM)),
        ]
    beside = joint_with(card.joint_with) if card.joint_with else along(card.along)
    if beside:
        written, y = lines(beside, Face(9, MEDIUM), x, 0 if card.joint_with else y, WORK)
        marks += written
    service, y = lines(card.service, SMALL, x, y, WORK)
    told, y = lines(f"{duration(stop.minutes)} · {card.number}", SMALL, x, y, WORK, Ink.GREY)
    return [*marks, *service, *told], y


def _briefs(sheet: RouteSheet, room: float) -> Iterator[Block]:
    """The brief of each stop, from a new page on."""
    for number, (stop, brief) in enumerate(zip(sheet.stops, sheet.briefs, strict=False), start=1):
        head = _brief_head(number, stop, brief, sheet.zone, room)
        yield Block(head.strips, with_next=bool(brief.sections), new_page=number == 1)
        yield from section_blocks(brief, room)
        yield Block((Strip(14),))


def _brief_head(number: int, stop: StopRow, brief: Brief, zone: str, room: float) -> Block:
    when = f"{clock(stop.card.start, zone)} · {brief.service}"
    title = line_block(f"{number}  {brief.client}", CLIENT, room)
    below = line_block(when, SMALL, room, Ink.GREY)
    return Block((Strip(6, (rule(0, 0, room, 1, Ink.BLACK),)), *title.strips, *below.strips))
