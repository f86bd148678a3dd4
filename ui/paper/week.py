"""The week of an office on paper: technicians down, days across, visits in the cells."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import zip_longest

from scheduler.dates.localtime import midnight_utc
from scheduler.views.board import AbsenceRow, BoardRows, CardRow, TechnicianRow
from ui.board.words import load, technicians, visits
from ui.days import clock_short, clock_span, day_medium, days_span
from ui.paper.flow import Block, Strip, flow, placed
from ui.paper.marks import (
    MEDIUM,
    STRONG,
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
from ui.paper.measure import ending_at, fit, width, wrapped
from ui.paper.parts import FOOT_HEIGHT, printed, who_letter, with_feet
from ui.text import ABSENCES, WHO, percent, tr

TITLE, SMALL, HEAD = Face(15, STRONG), Face(8.5), Face(8.5, STRONG)
NAME, LOAD, VISIT, TIME, AWAY = (
    Face(8.5, STRONG),
    Face(7),
    Face(7.6),
    Face(7.6, MEDIUM),
    Face(7.6, STRONG),
)

LINE = 10.4
"""From one visit to the next."""

NAMES = 86.0
"""Width of the column of technicians."""

MOST_DAYS = 7
"""Days beside each other; more begin a new table."""

LETTER, CLOCK = 8.2, 25.0
"""Width of the letter of who comes, and of a time."""

PAD = 4.0
TITLE_HEIGHT, HEAD_HEIGHT = 40.0, 18.0


def week_document(rows: BoardRows, only: frozenset[int] | None = None) -> Document:
    """The days of an office as they are planned, or of ``only`` some of its technicians."""
    first, last = rows.days[0].isoformat(), rows.days[-1].isoformat()
    days = first if first == last else tr("{first} to {last}", first=first, last=last)
    title = f"{rows.office} {days}"
    if only is not None:
        title = f"{title}, {_whose(len(only), len(rows.technicians))}"
    return Document(
        title, partial(week_pages, rows, only=only), landscape=True, paper=paper_in(rows.country)
    )


def week_pages(
    rows: BoardRows, paper: Paper, *, only: frozenset[int] | None = None
) -> tuple[Page, ...]:
    """The pages of the days for a sheet of paper; the head of the table stands on each."""
    made: list[list[Mark]] = []
    whose = technicians(len(rows.technicians))
    if only is not None:
        whose = _whose(len(only), len(rows.technicians))
        rows = _routes_of(rows, only)
    for first in range(0, len(rows.days), MOST_DAYS):
        days = rows.days[first : first + MOST_DAYS]
        made += _table(rows, days, paper, whose)
    told = " · ".join((rows.office, _span(rows.days), _plan(rows)))
    return with_feet(made, paper, told, f"{_legend()} · {printed(rows.now, rows.zone)}")


def _whose(number: int, of: int) -> str:
    """``4 of 12 technicians``."""
    return tr("{number} of {technicians}", number=number, technicians=technicians(of))


def _routes_of(rows: BoardRows, only: frozenset[int]) -> BoardRows:
    """The same with some technicians only; whose the visits without a place are nobody knows."""
    return replace(
        rows,
        technicians=tuple(one for one in rows.technicians if one.id in only),
        cards=tuple(card for card in rows.cards if card.technician_id in only),
        tray=(),
    )


def _legend() -> str:
    return ", ".join(f"{letter} {tr(word)}" for letter, word, _sentence in WHO.values())


def _span(days: Sequence[date]) -> str:
    return days_span(days[0], len(days), full=True)


def _plan(rows: BoardRows) -> str:
    if not rows.plan_version:
        return tr("no plan yet")
    words = tr("draft of plan {version}") if rows.is_draft else tr("plan {version}")
    return words.format(version=rows.plan_version)


def _table(rows: BoardRows, days: Sequence[date], paper: Paper, whose: str) -> list[list[Mark]]:
    """The pages of a table of at most a week."""
    column = (paper.room - NAMES) / len(days)
    grid = _Grid(rows, days, column)
    above = TITLE_HEIGHT + HEAD_HEIGHT
    room = paper.bottom - FOOT_HEIGHT - paper.margin - above
    pages = []
    for page in flow([grid.row(one) for one in rows.technicians], room, room):
        top = paper.margin + above
        high = sum(strip.height for _, strip in page)
        marks = [*_title(rows, days, paper, whose), *_days(rows, days, column, paper)]
        marks += placed(page, paper.left, top)
        marks += _uprights(days, column, paper, top + high)
        pages.append(marks)
    return pages


def _title(rows: BoardRows, days: Sequence[date], paper: Paper, whose: str) -> Iterator[Mark]:
    y = paper.margin + TITLE.size - 2
    yield Words(paper.left, y, fit(rows.office, TITLE, paper.room / 2), TITLE)
    said = _plan(rows)
    words = said[:1].upper() + said[1:]
    if rows.is_draft:
        words = tr("{plan}: not confirmed", plan=words)
    yield ending_at(paper.right, y, words, HEAD if rows.is_draft else SMALL)
    yield Words(paper.left, y + 15, _span(days), SMALL)
    yield ending_at(paper.right, y + 15, _totals(rows, whose), SMALL, Ink.GREY)


def _totals(rows: BoardRows, whose: str) -> str:
    parts = [whose, visits(len(rows.cards))]
    if rows.tray:
        parts.append(tr("{left} without a place", left=len(rows.tray)))
    if rows.usual_share is not None:
        parts.append(tr("{share} by their usual technician", share=percent(rows.usual_share)))
    return " · ".join(parts)


def _days(rows: BoardRows, days: Sequence[date], column: float, paper: Paper) -> Iterator[Mark]:
    """The head of the table: its days, with their public holidays."""
    top = paper.margin + TITLE_HEIGHT
    base = top + HEAD.size + 3
    yield rule(paper.left, top, paper.room, 1, Ink.BLACK)
    yield rule(paper.left, top + HEAD_HEIGHT, paper.room, 1, Ink.BLACK)
    yield Words(paper.left, base, tr("Technician"), HEAD)
    for number, day in enumerate(days):
        x = paper.left + NAMES + number * column + PAD
        words = day_medium(day)
        yield Words(x, base, words, HEAD)
        after = x + width(words, HEAD) + 5
        room = x + column - 2 * PAD - after
        holiday = fit(rows.holidays.get(day, ""), LOAD, room) if room > 12 else ""
        if holiday:
            yield Words(after, base, holiday, LOAD, Ink.GREY)


def _uprights(days: Sequence[date], column: float, paper: Paper, bottom: float) -> Iterator[Mark]:
    top = paper.margin + TITLE_HEIGHT
    for number in range(len(days)):
        x = paper.left + NAMES + number * column
        yield Trail(((x, top), (x, bottom)))
    yield rule(paper.left, bottom, paper.room)


Written = tuple[Mark, ...]
"""A line of a cell, from its left edge and the height 0."""


class _Grid:
    """Makes the rows of the table out of what is planned."""

    def __init__(self, rows: BoardRows, days: Sequence[date], column: float) -> None:
        self._rows, self._days, self._column = rows, days, column
        self._cards: dict[tuple[int, date], list[CardRow]] = {}
        for card in rows.cards:
            self._cards.setdefault((card.technician_id, card.day), []).append(card)
        self._shifts = {(shift.technician_id, shift.day) for shift in rows.shifts}

    def row(self, technician: TechnicianRow) -> Block:
        """A technician with his days; a strip is a line of all cells."""
        cells = [self._name(technician), *(self._cell(technician.id, day) for day in self._days)]
        lines = list(zip_longest(*cells, fillvalue=()))
        width = NAMES + len(self._days) * self._column
        strips = [Strip(PAD, (rule(0, 0, width),))]
        for line in lines:
            marks: list[Mark] = []
            for number, written in enumerate(line):
                left = 0.0 if not number else NAMES + (number - 1) * self._column + PAD
                marks += placed([(0.0, Strip(LINE, written))], left, 0)
            strips.append(Strip(LINE, tuple(marks)))
        return Block((*strips, Strip(PAD)))

    def _name(self, technician: TechnicianRow) -> list[Written]:
        names = wrapped(technician.name, NAME, NAMES - PAD)
        made: list[Written] = [(Words(0, NAME.size, line, NAME),) for line in names]
        told = f"{visits(technician.visits)}, {load(technician)}"
        made += [
            (Words(0, NAME.size, line, LOAD, Ink.GREY),)
            for line in wrapped(told, LOAD, NAMES - PAD)
        ]
        return made

    def _cell(self, technician_id: int, day: date) -> list[Written]:
        room = self._column - 2 * PAD
        cards = self._cards.get((technician_id, day), [])
        made: list[Written] = [
            (Words(0, VISIT.size, line, AWAY),)
            for away in self._rows.absences
            if away.technician_id == technician_id
            for line in wrapped(_away(away, day, self._rows.zone), AWAY, room)
        ]
        for card in cards:
            made += _visit(card, self._rows.zone, room)
        if not made and (technician_id, day) not in self._shifts:
            made.append((Words(0, VISIT.size, tr("off"), VISIT, Ink.GREY),))
        return made


def _visit(card: CardRow, zone: str, room: float) -> Iterator[Written]:
    """``U 09:40 Gift shop``; a long name goes on below its beginning."""
    left = LETTER + 2.5 + CLOCK
    for number, line in enumerate(wrapped(card.client, VISIT, room - left)):
        marks: list[Mark] = [Words(left, VISIT.size, line, VISIT)]
        if not number:
            marks += who_letter(card.who, 0, VISIT.size - 2.7, LETTER)
            marks.append(Words(LETTER + 2.5, VISIT.size, clock_short(card.start, zone), TIME))
        yield tuple(marks)


def _away(away: AbsenceRow, day: date, zone: str) -> str:
    """Why somebody is away on a day, and when if not all of it; nothing on other days."""
    begins, ends = midnight_utc(day, zone), midnight_utc(day + timedelta(days=1), zone)
    start, end = max(away.hours.start, begins), min(away.hours.end, ends)
    if end <= start:
        return ""
    word = tr(ABSENCES[away.kind])
    word = word[:1].upper() + word[1:]
    if (start, end) == (begins, ends):
        return word
    return f"{word} {clock_span(start, end, zone)}"
