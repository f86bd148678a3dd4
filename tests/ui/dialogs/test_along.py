"""Somebody comes along: the menu, the dialog, and what is saved, with real mouse and key events."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.views.board import CardRow, Reason
from scheduler.views.joint import AlongRow, AlongRows
from tests.ui.board.boards import week
from ui.board.menu import Chosen, Offer, chosen, for_whom
from ui.board.words import card_spoken, joint_with
from ui.dialogs.along import AlongDialog

LEFT = Qt.MouseButton.LeftButton


def somebody(name: str, price: int, *against: Reason) -> AlongRow:
    line = PriceLine(Line.DRIVE, price, Source.MEASURED, None)
    return AlongRow(len(name), name, Who.STRANGER, price, (line,), 2, against)


ROWS = AlongRows(
    visit_id=7,
    number="W-7",
    client="Gift shop",
    technician="Ana Reyes",
    day=date(2026, 11, 25),
    start=week(1).now + timedelta(days=1),
    end=week(1).now + timedelta(days=1, minutes=30),
    currency="USD",
    zone="America/New_York",
    people=(
        somebody("Omar Haddad", 1840),
        somebody("Ben Cole", 2210),
        somebody("Mei Lin", 0, Reason("no_room", {"technician": "Mei Lin"})),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> AlongDialog:
    made = AlongDialog(ROWS)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(dialog: AlongDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.data(model.index(line, column))) for column in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def test_everybody_is_listed_with_his_price_and_who_cannot_is_told_why(
    dialog: AlongDialog, qtbot: QtBot
) -> None:
    assert texts(dialog) == [
        ["Omar Haddad", "stranger", "$18.40"],
        ["Ben Cole", "stranger", "$22.10"],
        ["Mei Lin", "stranger", "cannot come"],
    ]
    assert dialog.chosen == ROWS.people[0]
    assert dialog.record.isEnabled()
    last = dialog.people.visualRect(dialog.model.index(2, 0)).center()
    qtbot.mouseClick(dialog.people.viewport(), LEFT, pos=last)
    assert dialog.chosen == ROWS.people[2]
    assert not dialog.record.isEnabled()
    assert dialog.record.toolTip() == dialog.problem
    assert dialog.problem == "Mei Lin’s day has no room for it."
    assert any(told.text() == dialog.problem for told in dialog.findChildren(QLabel))


def test_the_keys_choose_and_enter_takes_him(dialog: AlongDialog, qtbot: QtBot) -> None:
    taken: list[AlongRow | None] = []
    dialog.accepted.connect(lambda: taken.append(dialog.chosen))
    qtbot.keyClick(dialog.people, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.people, Qt.Key.Key_Return)
    assert taken == [ROWS.people[1]]


def test_nobody_else_works_on_that_day(qtbot: QtBot) -> None:
    made = AlongDialog(replace(ROWS, people=()))
    qtbot.addWidget(made)
    assert made.chosen is None
    assert not made.record.isEnabled()
    assert made.problem


def _joint(**changed: Any) -> tuple[CardRow, Chosen]:
    rows = week(12)
    first = next(card for card in rows.cards if card.start > rows.now)
    card = replace(first, **changed)
    cards = tuple(card if one is first else one for one in rows.cards)
    (one,) = chosen(replace(rows, cards=cards), [card.visit_id], rows.now, rows.today)
    return card, one


def test_a_joint_visit_offers_what_makes_sense_and_nothing_else() -> None:
    _card, one = _joint(joint_with="Ana Reyes")
    offered = {offer for offer in Offer if for_whom(offer, [one])}
    assert offered == {Offer.ALONE, Offer.CLIENT, Offer.COPY}
    _card, other = _joint()
    assert for_whom(Offer.ALONG, [other])
    assert not for_whom(Offer.ALONE, [other])


def test_a_card_says_in_words_with_whom_it_is() -> None:
    card, _ = _joint(joint_with="Ana Reyes")
    spoken = card_spoken(card, week(12).technicians[0], "America/New_York")
    assert "Joint visit with Ana Reyes" in spoken
    card, _ = _joint(along=("Omar Haddad", "Mei Lin"))
    assert "Omar Haddad and Mei Lin come along" in card_spoken(card, None, "America/New_York")
    assert joint_with("–") == "Joint visit, but nobody makes the visit now"
