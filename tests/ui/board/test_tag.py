"""The words on the price tag and after a drop."""

from dataclasses import replace

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line
from scheduler.views.board import Reason
from scheduler.views.desk import KnockOn
from scheduler.views.hand import BrokenRule, Drop
from tests.ui.board.boards import MONDAY, at, board, tray_rows
from tests.ui.board.hands import change, row_of
from ui.board import tag, tools

ROWS = board("Ana UU.UU\nOmar UU")
FIRST, SECOND, _ = ROWS.cards
HELD = tools.held(ROWS, [FIRST.visit_id])
BOTH = tools.held(ROWS, [FIRST.visit_id, SECOND.visit_id])
TO_OMAR = row_of([Drop(FIRST.visit_id, 2, MONDAY, 11 * 60)])


def lines(told: tag.Tag) -> list[str]:
    return [f"{line.words} {line.amount}".strip() for line in told.lines]


@pytest.mark.parametrize(
    ("minor", "words"), [(1240, "+ $12.40"), (-810, "saves $8.10"), (0, "no change")]
)
def test_the_total(minor: int, words: str) -> None:
    assert tag.total(minor, "USD") == words


def test_a_tag_says_where_and_the_two_lines_that_matter_most_and_adds_up() -> None:
    row = replace(
        TO_OMAR,
        total_minor=-695,
        lines=(
            change(120),
            change(80),
            change(-900, Line.TIME),
            change(5, Line.OVERTIME),
        ),
    )
    told = tag.price_tag(ROWS, HELD, row, waits=True)
    assert (told.title, told.total) == (HELD[0].client, "saves $6.95")
    assert lines(told) == [
        "Mon 23, 10:45 with Omar",
        "Time − $9.00",
        "Drive + $2.00",
        "Other costs + $0.05",
    ]


def test_a_substitution_above_the_limit_says_who_comes_and_that_it_waits() -> None:
    landing = replace(TO_OMAR.landings[0], who=Who.KNOWN)
    row = replace(TO_OMAR, landings=(landing,), is_substitution=True, needs_manager=True)
    words = lines(tag.price_tag(ROWS, HELD, row, waits=True))
    assert "Somebody else comes: K known" in words
    assert "Waits for a manager" in words
    assert "Waits for a manager" not in lines(tag.price_tag(ROWS, HELD, row, waits=False))


@pytest.mark.parametrize(
    ("code", "facts", "words"),
    [
        ("excluded", {"technician": "Omar"}, "Omar is not to come here"),
        ("no_skill", {"technician": "Omar", "skill": "termites"}, "Omar does not have"),
        ("absent", {"technician": "Omar"}, "Omar is away"),
        ("past", {"day": "2026-11-23"}, "Mon\u00a023\u00a0Nov is over"),
        ("closed", {"until": "2026-11-24"}, "The site is closed on Tue 24"),
        ("no_room", {"technician": "Omar"}, "Omar’s day has no room for it"),
        ("no_place", {"client": "Tea Room"}, "The address has no known place"),
    ],
)
def test_what_cannot_be_says_why(code: str, facts: dict[str, str], words: str) -> None:
    broken = (BrokenRule(Reason(code, facts), own=False),)
    row = replace(TO_OMAR, landings=(), lines=(), total_minor=0, broken=broken)
    told = tag.price_tag(ROWS, HELD, row, waits=True)
    assert not told.possible
    assert lines(told)[0].startswith(words)
    assert words in told.refusal
    assert told.refusal.startswith(f"{HELD[0].client} stays where it is.")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("window", "It would be outside the promised window"),
        ("hours", "It would be outside Omar’s hours"),
        ("day_off", "It is a day off for Omar"),
    ],
)
def test_the_firms_own_rules_are_told_but_do_not_forbid(code: str, words: str) -> None:
    facts = {"technician": "Omar"} if code != "window" else {}
    row = replace(TO_OMAR, broken=(BrokenRule(Reason(code, facts), own=True),))
    told = tag.price_tag(ROWS, HELD, row, waits=True)
    assert told.possible
    assert words in lines(told)


@pytest.mark.parametrize(
    ("shifts", "words"),
    [
        ((), ""),
        ((5,), "1 other visit starts later, 5 min at most"),
        ((5, 9), "2 other visits start later, 9 min at most"),
        ((-5, -9), "2 other visits start earlier, 9 min at most"),
        ((5, -9), "2 other visits start at other times, 9 min at most"),
    ],
)
def test_others_that_move(shifts: tuple[int, ...], words: str) -> None:
    rows = [KnockOn(1, "Tea", "Omar", at(MONDAY, 600), at(MONDAY, 600 + by)) for by in shifts]
    assert tag.knocked_on(rows) == words


def test_the_sentence_afterwards() -> None:
    moved = KnockOn(1, "Tea", "Omar", at(MONDAY, 600), at(MONDAY, 610))
    name = HELD[0].client
    row = replace(TO_OMAR, knock_on=(moved,))
    told = tag.moved(ROWS, HELD, row)
    assert told == f"{name}: Mon 23, 10:45 with Omar. 1 other visit starts later, 10 min at most."
    assert tag.moved(ROWS, HELD, row_of([Drop(FIRST.visit_id)])) == f"{name}: without a place."
    two = row_of([Drop(one.visit_id, 2, MONDAY, 700) for one in BOTH])
    assert tag.moved(ROWS, BOTH, two) == f"{name} and 1 more: Mon 23 with Omar."


def test_what_stays_and_what_waits_is_said() -> None:
    here = tools.drops(ROWS, HELD, tools.spot_of(FIRST, ROWS.zone))
    assert tag.price_tag(ROWS, HELD, row_of(here), waits=True).total == "Stays where it is"
    assert tag.waiting_tag(HELD).total == "One moment…"
    rows = board("Ana UU", tray=tray_rows(1))
    assert tag.title(tools.held(rows, [rows.tray[0].visit_id])) == rows.tray[0].client
