"""The week of an office on paper."""

from dataclasses import replace

import pytest

from scheduler.views.board import BoardRows
from tests.ui.board.boards import MONDAY, board, week
from tests.ui.paper.sheets import LONG, outside, overlaps, said, texts
from ui.paper.marks import A4, LETTER, Box, Ink, Paper, across
from ui.paper.week import week_document, week_pages

pytestmark = pytest.mark.usefixtures("theme")

PAPERS = pytest.mark.parametrize("paper", [across(A4), across(LETTER)], ids=["A4", "Letter"])


def test_a_cell_says_who_when_and_where() -> None:
    rows = board("Ana UU.SS|.BB|-")
    (page,) = texts(week_pages(rows, across(A4)))
    told = " ".join(page)
    for words in (
        *("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "23 – 25 November 2026"),
        *("Café Lumen U 08:00", "Book Nook S 08:45", "Hotel Aster B 08:15", "off"),
        *("Ana", "3 visits, 2.8 of 40 h", "Plan 1", "Page 1 of 1"),
        *("U usual, B backup, K known, S stranger", "1 technician · 3 visits"),
    ):
        assert words in told, words


def test_who_it_is_can_be_told_without_colour() -> None:
    (page,) = week_pages(board("Ana UU.BB.KK.SS"), across(A4))
    squares = [m for m in page if isinstance(m, Box) and m.edge is Ink.BLACK and m.w < 10]
    assert [mark.fill for mark in squares] == [None, None, Ink.BLACK]


@PAPERS
def test_a_large_office_goes_over_pages_with_the_head_on_each(paper: Paper) -> None:
    rows = week(12, tray=3)
    pages = week_pages(rows, paper)
    told = texts(pages)
    assert len(pages) > 1
    for number, page in enumerate(told, start=1):
        assert page[-1] == f"Page {number} of {len(pages)}"
        assert "Technician" in page
        assert [line for line in page if line.startswith("Thu 26 Nov")]
        assert "Thanksgiving" in page
        assert "12 technicians" in page[3]
        assert "3 without a place" in page[3]
    everybody = said(pages)
    assert all(one.name.split()[0] in everybody for one in rows.technicians)
    times = sum(len(line) == 5 and line[2] == ":" for page in told for line in page)
    assert times == len(rows.cards)


def crowded() -> BoardRows:
    """Long names, and a day that is longer than a page."""
    rows = week(3, visits_a_day=9)
    cards = tuple(
        replace(card, client=LONG if number % 2 else f"{LONG} and {LONG}")
        for number, card in enumerate(rows.cards)
    )
    people = tuple(replace(one, name=f"{LONG} {one.name}") for one in rows.technicians)
    return replace(rows, cards=cards, technicians=people, office=LONG)


@PAPERS
@pytest.mark.parametrize(
    "rows",
    [
        week(12),
        crowded(),
        replace(week(2), is_draft=True),
        week(4, days=7),
        week(3, days=12),
        board("Ana -"),
    ],
    ids=["full", "crowded", "draft", "seven days", "twelve days", "empty"],
)
def test_nothing_covers_anything_nor_leaves_the_paper(rows: BoardRows, paper: Paper) -> None:
    for page in week_pages(rows, paper):
        assert list(overlaps(page)) == []
        assert list(outside(page, paper)) == []


def test_more_than_a_week_begins_a_new_table() -> None:
    told = texts(week_pages(week(1, days=9), across(A4)))
    assert ["Sun 29 Nov" in page for page in told] == [True, False]
    assert ["Mon 30 Nov" in page for page in told] == [False, True]


def test_who_is_away_is_told_with_his_hours() -> None:
    rows = board("Ana xxxxUU|UU\nOmar UU|UU")
    assert "Sick 08:00–09:00" in said(week_pages(rows, across(A4)))
    full = week(12)
    whole = said(week_pages(full, across(A4))).splitlines()
    assert whole.count("Sick") == 3
    assert whole.count("On holiday") == 1


def test_a_draft_is_called_one() -> None:
    rows = replace(board("Ana UU"), is_draft=True)
    assert "Draft of plan 1: not confirmed" in said(week_pages(rows, across(A4)))
    assert "No plan yet" in said(week_pages(board("Ana -"), across(A4)))


def test_the_document_lies_across() -> None:
    document = week_document(week(1))
    assert (document.title, document.landscape) == (f"Manhattan {MONDAY} to 2026-11-27", True)


def test_some_technicians_alone_say_that_they_are_not_all() -> None:
    rows = board("Ana UU.SS|.BB\nBen KK|-")
    ana = rows.technicians[0].id
    document = week_document(rows, frozenset({ana}))
    assert document.title == "Manhattan 2026-11-23 to 2026-11-24, 1 of 2 technicians"
    told = said(document.lay_out(across(A4)))
    assert "1 of 2 technicians · 3 visits" in told
    assert "Ana" in told
    assert "Ben" not in told
