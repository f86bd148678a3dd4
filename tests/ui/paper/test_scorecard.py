"""The scorecard on paper: all of it, within the margins, over as many pages as it takes."""

from dataclasses import replace
from datetime import date

import pytest

from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import Period, ScorecardWanted
from tests.ui.pages.scorecard_rows import NAMES, at_risk, nothing, scorecard
from ui.paper.marks import A4, LETTER, Box, Page, Paper, Trail, Words
from ui.paper.measure import width
from ui.paper.scorecard import ScorecardSheet, scorecard_document

WANTED = ScorecardWanted(Period.month_of(date(2026, 11, 24)), 1)


def sheet() -> ScorecardSheet:
    return ScorecardSheet("Manhattan", scorecard(WANTED), "usual_share", at_risk())


def text(page: Page) -> str:
    return "\n".join(mark.text for mark in page if isinstance(mark, Words))


@pytest.fixture(autouse=True)
def fonts(theme):
    """Paper is measured with the fonts of the window."""


def test_every_figure_is_told_with_its_change_and_what_it_is_made_of():
    pages = scorecard_document(sheet()).lay_out(A4)
    told = text(pages[0])
    for part in (
        "Scorecard, November 2026",
        "Manhattan: 477 visits",
        *(spec.title for spec in FIGURES.values()),
        "86.0 %",
        "6.0 points better than October",
        "410 of 477",
        "normal 1.00 to 1.50",
    ):
        assert part in told


def test_technicians_and_who_is_at_risk_follow():
    told = "\n".join(map(text, scorecard_document(sheet()).lay_out(A4)))
    for part in (*NAMES, "never asked what matters", "Book a joint visit", "$1,440"):
        assert part in told


def test_each_currency_has_a_list_of_its_own():
    euros = tuple(replace(row, currency="EUR") for row in at_risk())
    both = replace(sheet(), risks=(*at_risk(), *euros))
    told = "\n".join(map(text, scorecard_document(both).lay_out(A4)))
    assert "At risk in USD: what could be lost" in told
    assert "At risk in EUR: what could be lost" in told


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_nothing_leaves_the_margins(paper: Paper):
    many = replace(sheet(), risks=at_risk() * 20)
    pages = scorecard_document(many).lay_out(paper)
    assert len(pages) > 2
    for page in pages:
        for mark in page:
            if isinstance(mark, Words):
                assert paper.left <= mark.x
                assert mark.x + width(mark.text, mark.face) <= paper.right + 1
                assert paper.margin <= mark.y <= paper.bottom
            elif isinstance(mark, Box):
                assert paper.left <= mark.x
                assert mark.x + mark.w <= paper.right
            else:
                assert all(paper.left <= x <= paper.right + 0.01 for x, _ in mark.points)


def test_the_line_is_drawn_through_every_month():
    page = scorecard_document(sheet()).lay_out(A4)[0]
    longest = max((mark for mark in page if isinstance(mark, Trail)), key=lambda m: len(m.points))
    assert len(longest.points) == 12


def test_a_scorecard_of_nothing_is_a_page_of_dashes():
    none = ScorecardSheet("Manhattan", nothing(WANTED), "usual_share")
    pages = scorecard_document(none).lay_out(A4)
    assert len(pages) == 1
    assert "Not defined in these months" in text(pages[0])
    assert "Nobody else came in these months" in text(pages[0])
