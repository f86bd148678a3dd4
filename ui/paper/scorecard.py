"""The scorecard on paper: two pictures, every figure with its change, who may be lost."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import AtRiskRow, ScorecardRows, SubstitutionCause, by_currency
from ui import figure_words as words
from ui.charts.scale import Scale, runs, slots, ticks
from ui.days import month_short
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
    moved,
    rule,
)
from ui.paper.measure import ending_at, fit, middle_of, width, wrapped
from ui.paper.parts import FOOT_HEIGHT, with_feet
from ui.text import count, in_digits, rounded_money, tr

TITLE, LEAD, BODY, STRONG_BODY, SMALL = (
    Face(16, STRONG),
    Face(11),
    Face(9),
    Face(9, STRONG),
    Face(7.5),
)
AMOUNT = Face(9, MEDIUM)
LINE = 14.0
PICTURE = 132.0
GAP = 18.0
AXIS = 30.0
SHADES = (Ink.BLACK, Ink.GREY, Ink.LINE, Ink.TINT)
"""The tones of causes, from the most frequent; whatever is rarer is white."""

MOST_AT_RISK = 40

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScorecardSheet:
    """What goes on paper: the scorecard of an office or of all, and the clients at risk.

    ``yardstick`` is the figure that is drawn over the months.
    """

    office: str
    rows: ScorecardRows
    yardstick: str
    risks: tuple[AtRiskRow, ...] = ()


def scorecard_document(sheet: ScorecardSheet) -> Document:
    """The scorecard of a period."""
    period = words.period(sheet.rows.wanted.period)
    title = tr("Scorecard {office} {period}", office=sheet.office, period=period)
    return Document(title, partial(_pages, sheet, title))


def _pages(sheet: ScorecardSheet, title: str, paper: Paper) -> tuple[Page, ...]:
    blocks = [
        *_head(sheet, paper.room),
        *_pictures(sheet, paper.room),
        *_figures(sheet, paper.room),
    ]
    blocks += [*_technicians(sheet, paper.room), *_at_risk(sheet, paper.room)]
    room = paper.bottom - FOOT_HEIGHT - paper.margin
    pages: list[list[Mark]] = [
        list(placed(page, paper.left, paper.margin)) for page in flow(blocks, room, room)
    ]
    return with_feet(pages, paper, title, "")


def _head(sheet: ScorecardSheet, room: float) -> Iterator[Block]:
    period = words.period(sheet.rows.wanted.period)
    name = tr("Scorecard, {period}", period=period)
    yield Block((Strip(24, (Words(0, TITLE.size, fit(name, TITLE, room), TITLE),)),))
    made = count(sheet.rows.visits, "visit", "visits")
    told = tr("{office}: {visits}", office=sheet.office, visits=made)
    yield Block((Strip(22, (Words(0, LEAD.size, fit(told, LEAD, room), LEAD, Ink.GREY),)),))


def _pictures(sheet: ScorecardSheet, room: float) -> Iterator[Block]:
    """The yardstick over the months at the left, the causes at the right."""
    wide = (room - GAP) / 2
    left = _trend(sheet, wide)
    right = [moved(mark, wide + GAP, 0) for mark in _causes(sheet, wide)]
    yield Block((Strip(PICTURE, (*left, *right)),))


def _trend(sheet: ScorecardSheet, wide: float) -> list[Mark]:
    spec, months = FIGURES[sheet.yardstick], sheet.rows.months
    marks: list[Mark] = [Words(0, BODY.size, fit(tr(spec.title), STRONG_BODY, wide), STRONG_BODY)]
    figures = [month.figures[sheet.yardstick].value for month in months]
    known = [figure for figure in figures if figure is not None]
    if not known:
        marks.append(Words(0, 34, tr("Not defined in these months"), BODY, Ink.GREY))
        return marks
    axis = ticks(min(known), max(known))
    up = Scale(axis[0], axis[-1], PICTURE - 16, 22)
    for figure in axis:
        marks.append(rule(AXIS, up.at(figure), wide - AXIS, 0.4))
        text = words.along_axis(spec, figure, sheet.rows.currency)
        marks.append(ending_at(AXIS - 4, up.at(figure) + 2.5, text, SMALL, Ink.GREY))
    places = slots(len(months), AXIS, wide, wide)
    for month, (middle, _) in zip(months, places, strict=True):
        name = month_short(month.period.first)
        marks.append(middle_of(middle, PICTURE - 8, name, SMALL, Ink.GREY))
    for run in runs(figures):
        line = tuple((places[n][0], up.at(figures[n] or 0.0)) for n in run)
        if len(line) > 1:
            marks.append(Trail(line, 1.5, Ink.BLACK))
        else:
            marks.append(Box(line[0][0] - 1.5, line[0][1] - 1.5, 3, 3, Ink.BLACK, radius=1.5))
    return marks


def _causes(sheet: ScorecardSheet, wide: float) -> list[Mark]:
    title = tr("Substitutions by cause")
    marks: list[Mark] = [Words(0, BODY.size, fit(title, STRONG_BODY, wide), STRONG_BODY)]
    totals: Counter[SubstitutionCause] = Counter()
    for row in sheet.rows.causes:
        totals[row.cause] += row.substitutions
    ranked = [cause for cause, number in totals.most_common() if number]
    if not ranked:
        marks.append(Words(0, 34, tr("Nobody else came in these months"), BODY, Ink.GREY))
        return marks
    months = sheet.rows.months
    columns = [
        [(row.cause, row.substitutions) for cause in ranked for row in sheet.rows.causes
         if row.period == month.period and row.cause is cause]
        for month in months
    ]  # fmt: skip
    axis = ticks(0, max(sum(number for _, number in column) for column in columns), 3)
    up = Scale(axis[0], axis[-1], PICTURE - 32, 22)
    for figure in axis:
        marks.append(rule(AXIS, up.at(figure), wide - AXIS, 0.4))
        told = in_digits(figure, 6, trimmed=True)
        marks.append(ending_at(AXIS - 4, up.at(figure) + 2.5, told, SMALL, Ink.GREY))
    places = slots(len(months), AXIS, wide, 14)
    for month, column, (middle, thick) in zip(months, columns, places, strict=True):
        below = 0.0
        for cause, number in column:
            top, foot = up.at(below + number), up.at(below)
            fill = _shade(ranked.index(cause))
            marks.append(Box(middle - thick / 2, top, thick, foot - top, fill, Ink.BLACK, 0, 0.3))
            below += number
        name = month_short(month.period.first)
        marks.append(middle_of(middle, PICTURE - 24, name, SMALL, Ink.GREY))
    return [*marks, *_legend(ranked, wide)]


def _shade(place: int) -> Ink:
    return SHADES[place] if place < len(SHADES) else Ink.WHITE


def _legend(ranked: Sequence[SubstitutionCause], wide: float) -> Iterator[Mark]:
    x = 0.0
    shown = [tr(words.CAUSES[cause]) for cause in ranked]
    if len(shown) > len(SHADES) + 1:
        shown = [*shown[: len(SHADES)], tr("other causes")]
    for place, name in enumerate(shown):
        needed = 14 + width(name, SMALL)
        if x + needed > wide:
            return
        yield Box(x, PICTURE - 9, 6, 6, _shade(place), Ink.BLACK, 0, 0.3)
        yield Words(x + 9, PICTURE - 3.5, name, SMALL, Ink.GREY)
        x += needed + 8


def _figures(sheet: ScorecardSheet, room: float) -> Iterator[Block]:
    """Every figure: its value, its change, what it is made of."""
    rows = sheet.rows
    then = words.period_short(rows.previous.period)
    lines: list[Cells] = []
    for name, spec in FIGURES.items():
        now = rows.figures[name]
        change = words.change(now, rows.previous.figures[name], then, rows.currency)
        basis = words.basis(now, rows.currency)
        if name in rows.normal:
            basis = words.normal(rows.normal[name], spec, rows.currency)
        lines.append((tr(spec.title), words.value(now, rows.currency), change, basis))
    yield from _table(tr("Figures"), lines, (0.34, 0.16, 0.29, 0.21), room)


def _technicians(sheet: ScorecardSheet, room: float) -> Iterator[Block]:
    busy = sorted(sheet.rows.technicians, key=lambda one: (-one.visits, one.technician))
    lines = [
        (
            one.technician,
            in_digits(one.visits),
            tr("visits, {number} of them for others", number=one.taken),
            "",
        )
        for one in busy
    ]
    if lines:
        yield from _table(tr("Technicians"), lines, (0.34, 0.16, 0.29, 0.21), room)


def _at_risk(sheet: ScorecardSheet, room: float) -> Iterator[Block]:
    groups = by_currency(sheet.risks)
    for currency, mine in groups.items():
        title = tr("At risk: what could be lost, why, and what to do next")
        if len(groups) > 1:
            title = tr(
                "At risk in {currency}: what could be lost, why, and what to do next",
                currency=currency,
            )
        lines = [
            (
                one.client,
                rounded_money(one.lost_minor, one.currency),
                words.risk(one.reasons),
                tr(words.ACTIONS[one.action]),
            )
            for one in mine[: max(MOST_AT_RISK // len(groups), 1)]
        ]
        yield from _table(title, lines, (0.26, 0.12, 0.42, 0.20), room)


def _table(
    title: str, lines: Sequence[Cells], shares: Sequence[float], room: float
) -> Iterator[Block]:
    """A heading and lines of four cells: name, amount, words that may break, and more words."""
    yield Block((Strip(14), Strip(18, (Words(0, 11, title, STRONG_BODY),))), with_next=True)
    ends = [sum(shares[: n + 1]) * room for n in range(len(shares))]
    for name, amount, told, more in lines:
        parts = wrapped(told, BODY, ends[2] - ends[1] - 16) or ("",)
        marks: list[Mark] = [
            rule(0, 0, room, 0.3),
            Words(0, 10, fit(name, BODY, ends[0] - 8), BODY),
            ending_at(ends[1] - 4, 10, amount, AMOUNT),
            Words(ends[2], 10, fit(more, BODY, room - ends[2]), BODY, Ink.GREY),
        ]
        marks += [
            Words(ends[1] + 8, 10 + 11 * n, line, BODY, Ink.GREY) for n, line in enumerate(parts)
        ]
        yield Block((Strip(LINE + 11 * (len(parts) - 1), tuple(marks)),))
