"""What makes sense for the chosen visits, and what it is called."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler.model.kinds import Pin, VisitStatus
from tests.ui.board.boards import MONDAY, at, board, tray_rows
from ui.board.menu import (
    Chosen,
    Offer,
    all_pinned,
    chosen,
    for_whom,
    noted,
    words,
)

NOW = at(MONDAY, 9 * 60 + 10)
OPEN = Chosen(1, "W-1", 11, "Gift shop", VisitStatus.PLANNED, (), placed=True, begun=False)
BEGUN = replace(OPEN, visit_id=2, begun=True)
TOLD = replace(OPEN, visit_id=3, client_id=12, status=VisitStatus.CONFIRMED)
DONE = replace(BEGUN, visit_id=4, status=VisitStatus.DONE)
LEFT = replace(OPEN, visit_id=5, status=VisitStatus.DUE, placed=False)


def offers(*some: Chosen) -> set[str]:
    return {offer.value for offer in Offer if for_whom(offer, some)}


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (OPEN, {"roads", "along", "tell", "cancel", "move", "pin", "length", "tray"}),
        (TOLD, {"roads", "along", "untell", "cancel", "move", "pin", "length", "tray"}),
        (BEGUN, {"tell", "done", "missed", "pin"}),
        (DONE, {"reopen"}),
        (replace(OPEN, joint=True), {"alone"}),
        (replace(BEGUN, joint=True), {"done", "missed"}),
        (replace(LEFT, joint=True), {"alone"}),
        (replace(DONE, status=VisitStatus.MISSED), {"reopen"}),
        (LEFT, {"cancel", "move", "length"}),
        (replace(LEFT, begun=True), {"done", "missed", "cancel", "move", "length"}),
    ],
)
def test_each_visit_is_offered_what_makes_sense_for_it(one: Chosen, expected: set[str]) -> None:
    assert offers(one) == expected | {"client", "copy"}


def test_several_are_offered_what_makes_sense_for_some_and_it_says_for_how_many() -> None:
    some = (OPEN, TOLD, BEGUN, DONE)
    assert offers(*some) == {"tell", "done", "pin", "tray", "copy"}
    assert words(Offer.TELL, some) == "Told to the clients (2 of 4)"
    assert words(Offer.DONE, some) == "Done as planned (1 of 4)"
    assert words(Offer.COPY, some) == "Copy the visit numbers"
    assert offers(TOLD, replace(TOLD, visit_id=9)) >= {"untell", "client"}
    assert "done" not in offers(replace(LEFT, begun=True), OPEN)
    assert "move" in offers(OPEN, LEFT)


def test_what_was_noted_names_one_client_or_counts() -> None:
    assert noted(Offer.TELL, (OPEN,)) == "Gift shop: told to the client."
    assert noted(Offer.DONE, (OPEN, BEGUN)) == "2 visits: done."


def test_all_is_pinned_only_where_technician_day_and_time_are() -> None:
    assert not all_pinned((replace(OPEN, pins=(Pin.TECHNICIAN, Pin.DAY)),))
    assert all_pinned((replace(OPEN, pins=tuple(Pin)),))


def test_the_chosen_visits_are_found_on_the_board_and_in_the_tray() -> None:
    rows = board("Ana UU.UU | UU", tray=tray_rows(1))
    first, second, third = (card.visit_id for card in rows.cards)
    left = rows.tray[0].visit_id
    found = chosen(rows, (third, first, left, 12345), NOW, MONDAY)
    assert [one.visit_id for one in found] == [third, first, left]
    assert [one.begun for one in found][:2] == [False, True]
    assert [one.placed for one in found] == [True, True, False]
    (later,) = chosen(rows, (second,), NOW - timedelta(hours=3), MONDAY)
    assert not later.begun
