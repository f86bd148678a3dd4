"""The price book in the settings: change a price, see what it does, save it, take it back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.continuity.price_book import BY_KEY
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.price_book import PriceBookView
from ui.pages.settings import SettingsPage
from ui.schedule import OpenSchedule
from ui.widgets.price_field import AmountField


@pytest.fixture
def page(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    schedule: OpenSchedule,
    settled: Callable[[], None],
) -> Iterator[SettingsPage]:
    made = SettingsPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    settled()
    made.show_part("prices")
    settled()
    yield made
    made.close()
    settled()


def field(view: PriceBookView, key: str) -> AmountField:
    found = view.fields[key]
    assert isinstance(found, AmountField)
    return found


def type_into(qtbot: QtBot, one: AmountField, text: str) -> None:
    one.selectAll()
    qtbot.keyClicks(one, text)


def test_every_entry_has_its_field(page: SettingsPage) -> None:
    assert page.prices.fields.keys() == BY_KEY.keys()
    assert not page.prices.save.isEnabled()
    assert page.prices.save.isVisible()
    assert not page.save.isVisible()


def test_a_price_is_changed_and_taken_back(
    qtbot: QtBot, page: SettingsPage, app: Application, settled: Callable[[], None]
) -> None:
    office = app.records.offices()[0].id
    type_into(qtbot, field(page.prices, "price_per_km"), "0.60")
    assert page.prices.changes == {"price_per_km": 60}
    settled()
    qtbot.mouseClick(page.prices.save, Qt.MouseButton.LeftButton)
    settled()
    rows = app.records.price_book(office)
    assert {e.key: e.value for e in rows.entries}["price_per_km"] == 60
    assert not page.prices.dirty
    app.history.undo_last()
    assert {e.key: e.value for e in app.records.price_book(office).entries}["price_per_km"] == 45


def test_a_value_that_is_none_is_not_saved(qtbot: QtBot, page: SettingsPage) -> None:
    type_into(qtbot, field(page.prices, "price_per_km"), "dear")
    assert page.prices.changes == {}
    assert not page.prices.save.isEnabled()
    qtbot.mouseClick(page.prices.discard, Qt.MouseButton.LeftButton)
    assert not page.prices.dirty
