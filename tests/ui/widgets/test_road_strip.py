"""The roads of a visit beside each other."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler.continuity.familiarity import Who
from tests.ui.board.boards import ZONE
from tests.ui.pages.desk_rows import gift_shop_roads, visit
from ui import language
from ui.look.theme import Theme
from ui.widgets.road_strip import RoadStrip


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_chips_of_the_cheapest_road_have_room(qtbot: QtBot, theme: Theme, code: str) -> None:
    language.speak(f"{code}-ES")
    try:
        strip = RoadStrip(theme)
        qtbot.addWidget(strip)
        strip.resize(600, 500)
        strip.show()
        cheapest, *others = gift_shop_roads()
        stranger = replace(cheapest, who=Who.STRANGER, against_cheapest_minor=0)
        shop = replace(visit(0), roads=(stranger, *others))
        strip.put(list(strip.make(shop, "EUR", ZONE, (), opened=False)))
        chips = strip.cards[0].findChildren(QLabel)[:2]
        assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    finally:
        language.speak(language.ENGLISH)
