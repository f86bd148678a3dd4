"""What a card says in the room it has; nothing is ever cut."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from scheduler.model.kinds import Pin, VisitStatus
from scheduler.views.board import Reason
from tests.ui.board.boards import ZONE, board
from ui.board.inks import ELLIPSIS, LEAST_LETTERS, Inks
from ui.board.items import card_words, upright
from ui.board.layout import Rect
from ui.board.words import why
from ui.look.theme import Theme
from ui.look.tokens import LIGHT

CARD = replace(board("Ana UU").cards[0], client="Laundry 44", street="88 Orchard St")


@pytest.fixture
def inks(theme: Theme, qapp: QApplication) -> Inks:
    return Inks(LIGHT)


def said(inks: Inks, room: float, lines: int = 3, **changes: object) -> list[str]:
    names, rest = card_words(inks, replace(CARD, **changes), ZONE, room, lines)
    return [*names, *rest]


def test_with_room_a_card_says_client_time_and_street(inks: Inks) -> None:
    assert said(inks, 200) == ["Laundry 44", "08:00", "88 Orchard St"]
    assert said(inks, 200, lines=2) == ["Laundry 44", "08:00 · 88 Orchard St"]


def test_a_name_wraps_before_it_is_shortened(inks: Inks) -> None:
    assert said(inks, 52)[:2] == ["Laundry", "44"]
    assert said(inks, 52, client="Laundromat")[0].endswith(ELLIPSIS)


def test_a_time_says_more_than_two_letters_of_a_name(inks: Inks) -> None:
    assert said(inks, 33, client="Wwwwwwww") == ["08:00", ""]


def test_a_street_of_which_only_the_number_is_left_is_left_out(inks: Inks) -> None:
    assert not any(text.startswith("88") for text in said(inks, 48, lines=4))


def test_a_name_too_wide_for_its_card_is_written_upwards(inks: Inks) -> None:
    narrow = Rect(0, 0, 24, 74)
    assert said(inks, 15, client="Halvorsen Grill") == []
    name = upright(inks.small_strong, narrow, "Halvorsen Grill", below=14)
    assert name.startswith("Halv")
    assert inks.small_strong.width(name) <= 74 - 14
    assert upright(inks.small_strong, narrow, "Tea Room") == "Tea Room"
    assert upright(inks.small_strong, Rect(0, 0, 24, 20), "Halvorsen Grill") == ""
    assert upright(inks.small_strong, Rect(0, 0, 8, 74), "Tea Room") == ""


def test_no_line_parts_a_day(inks: Inks) -> None:
    told = why(Reason("window", {"day": "2026-11-26", "earliest": 480, "latest": 600}), "USD")
    for room in range(60, 260, 4):
        lines = inks.small.two(told, room)
        assert not any(line.endswith(("Thu", "26")) for line in lines), room
    assert inks.small.two(told, 400) == [told]


def test_next_to_nothing_says_nothing(inks: Inks) -> None:
    assert said(inks, 9) == []


def test_a_visit_that_was_missed_says_so_before_its_time(inks: Inks) -> None:
    assert said(inks, 200, status=VisitStatus.MISSED)[1] == "✕ 08:00"


@pytest.mark.parametrize(
    "marked",
    [
        {"status": VisitStatus.CONFIRMED},
        {"status": VisitStatus.DONE},
        {"pins": (Pin.DAY,)},
        {"status": VisitStatus.CONFIRMED, "pins": (Pin.DAY,)},
    ],
)
def test_marks_have_room_beside_the_last_line(inks: Inks, marked: dict[str, object]) -> None:
    """A last line that fills the room alone gives way to a check or a pin."""
    room = 46.0
    assert said(inks, room)[-1] == "08:00"
    assert said(inks, room, **marked)[-1] == ""


@example("0", "0M\x1f\u05f5\t", 134.0, 2)
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40), st.text(max_size=30), st.floats(0, 200), st.integers(2, 5))
def test_every_line_fits_and_no_name_is_a_stump(
    inks: Inks, client: str, street: str, room: float, lines: int
) -> None:
    names, rest = card_words(inks, replace(CARD, client=client, street=street), ZONE, room, lines)
    assert len(names) + len(rest) <= lines
    assert all(inks.small_strong.width(text) <= room for text in names)
    assert all(inks.tiny.width(text) <= room for text in rest)
    for text in names:
        if text.endswith(ELLIPSIS) and text != client:
            assert len(text.removesuffix(ELLIPSIS)) >= LEAST_LETTERS
