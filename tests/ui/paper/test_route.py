"""The route of a day on paper: what it says, and that all of it can be read."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler.model.kinds import AbsenceKind
from scheduler.views.board import AbsenceRow, Span
from scheduler.views.paper import RouteSheet
from tests.ui.board.boards import MONDAY, at
from tests.ui.paper.sheets import LONG, long_day, outside, overlaps, said, sheet, texts
from ui.paper.marks import A4, LETTER, Box, Ink, Paper
from ui.paper.route import route_document, route_pages

pytestmark = pytest.mark.usefixtures("theme")

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])


def plain(drawn: str) -> list[str]:
    """All lines of a route on A4."""
    return said(route_pages(sheet(drawn), A4)).splitlines()


def test_the_head_says_who_when_and_what_it_comes_to() -> None:
    told = plain(".UU.BBll.SS")
    assert told[:3] == ["Ana Reyes", "Monday 23 November 2026 · Manhattan", "Plan 3"]
    facts = dict(zip(told[3:19:2], told[4:19:2], strict=True))
    assert facts == {
        **{"Departure": "08:00", "Return": "11:00", "Visits": "3", "At clients": "1 h 30"},
        **{"Drive": "45 min, 18.0 km", "Break": "09:30–10:00", "Paid": "2 h 30"},
        "Overtime": "none",
    }


def test_a_stop_says_what_is_needed_at_the_door() -> None:
    made = sheet(".UU", access="Ring twice.\nMind the cat.")
    card = replace(made.stops[0].card, window=Span(at(MONDAY, 480), at(MONDAY, 600)))
    early = replace(card, arrive=card.start - timedelta(minutes=9))
    made = replace(made, stops=(replace(made.stops[0], card=early),))
    told = said(route_pages(made, A4)).splitlines()
    for line in (
        *("1", "08:15–08:45", "promised 08:00–10:00", "there at 08:06"),
        *(early.client, f"{early.street}, 10002, New York", "Dorothy Lane · +1 212-555-0137"),
        *("Ring twice.", "Mind the cat.", "U", "usual", "Monthly rodent control"),
        f"30 min · {early.number}",
    ):
        assert line in told


def test_drives_break_and_home_stand_where_they_happen() -> None:
    told = plain("UU.BBll.SS")
    wanted = ("Leave home", "08:45–09:15", "Break", "10:00–10:30", "Back home")
    assert tuple(line for line in told[19:] if line in wanted) == wanted
    assert told.count("5 min drive") == 3
    assert told.count("7 min drive") == 1


def test_a_drive_that_is_not_known_is_not_told() -> None:
    made = sheet("UU")
    made = replace(made, home=None, home_minutes=None)
    made = replace(made, stops=(replace(made.stops[0], drive_minutes=None, point=None),))
    pages = route_pages(made, A4)
    assert "drive" not in said(pages).replace("Drive", "")
    assert "km" not in said(pages).splitlines()[-3:]


@pytest.mark.parametrize(
    ("version", "draft", "told"),
    [
        (0, False, "No plan yet"),
        (3, False, "Plan 3"),
        (3, True, "Draft of plan 3: not confirmed, times and people may change"),
    ],
)
def test_a_draft_is_called_one(version: int, draft: bool, told: str) -> None:
    made = replace(sheet("UU"), plan_version=version, is_draft=draft)
    (page,) = route_pages(made, A4)
    assert told in said((page,)).splitlines()
    framed = [mark for mark in page if isinstance(mark, Box) and mark.edge is Ink.BLACK]
    assert len([mark for mark in framed if mark.w > 100]) == draft
    foot = said((page,)).splitlines()[-2]
    assert told.partition(":")[0].lower() in foot.lower()


def test_who_it_is_can_be_told_without_colour() -> None:
    (page,) = route_pages(sheet("UU.BB.KK.SS"), A4)
    words = said((page,)).splitlines()
    for letter, word in (("U", "usual"), ("B", "backup"), ("K", "known"), ("S", "stranger")):
        assert words[words.index(letter) + 1] == word
    squares = [m for m in page if isinstance(m, Box) and m.edge is Ink.BLACK and m.w == 11]
    assert [mark.fill for mark in squares] == [None, None, Ink.BLACK]


def empty() -> RouteSheet:
    away = AbsenceRow(1, Span(at(MONDAY, 0), at(MONDAY, 2 * 1440)), AbsenceKind.SICK, "Flu")
    return replace(sheet("-"), holiday="Thanksgiving Day", absences=(away,))


def test_an_empty_day_says_why() -> None:
    told = said(route_pages(empty(), A4))
    for sentence in (
        "No visits are planned for this day.",
        "Thanksgiving Day",
        "Ana Reyes is sick until Tue 24 Nov",
        "Flu",
    ):
        assert sentence in told
    assert "Leave home" not in told


@PAPERS
def test_a_long_day_goes_over_pages_with_its_head_and_numbers(paper: Paper) -> None:
    pages = route_pages(long_day(), paper)
    told = texts(pages)
    assert len(pages) > 2
    for number, page in enumerate(told, start=1):
        assert page[-1] == f"Page {number} of {len(pages)}"
        assert "plan 3" in page[-2]
        assert number == 1 or page[0].startswith(LONG[:20])
    stops = [line for page in told for line in page if line.startswith("Dorothy Lane")]
    assert len(stops) == 20


@PAPERS
@pytest.mark.parametrize(
    "made",
    [long_day(), sheet("UU.BB", briefs=True), empty(), replace(long_day(), is_draft=True)],
    ids=["long", "briefs", "empty", "draft"],
)
def test_nothing_covers_anything_nor_leaves_the_paper(made: RouteSheet, paper: Paper) -> None:
    for page in route_pages(made, paper):
        assert list(overlaps(page)) == []
        assert list(outside(page, paper)) == []


def test_access_notes_longer_than_a_page_are_all_there() -> None:
    made = sheet("UU", access="\n".join(f"Door {number}" for number in range(200)))
    pages = route_pages(made, A4)
    assert len(pages) > 2
    assert {f"Door {number}" for number in range(200)} <= set(said(pages).splitlines())


def test_briefs_follow_on_a_page_of_their_own() -> None:
    first, second = texts(route_pages(sheet("UU.BB", briefs=True), A4))
    assert "Who comes" not in first
    assert second.count("Who comes") == 2
    assert "1  Café Lumen" in second
    assert "2  Book Nook" in second
    assert second.count("Ring twice, back door.") == 2


def test_the_document_is_named_after_technician_and_day() -> None:
    document = route_document(sheet("UU"))
    assert (document.title, document.landscape) == ("Ana Reyes 2026-11-23", False)


def test_miles_and_letter_paper_where_they_are_usual() -> None:
    made = sheet("UU.BB")
    here = replace(made, country="US")
    assert route_document(here).paper == LETTER
    assert route_document(replace(made, country="CA")).paper == LETTER
    assert route_document(replace(made, country="DE")).paper == A4
    assert route_document(made).paper is None
    assert " km" in said(route_pages(made, LETTER))
    told = said(route_pages(here, LETTER))
    assert " mi" in told
    assert " km" not in told
