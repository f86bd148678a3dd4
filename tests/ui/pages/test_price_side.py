"""What a change would have made of last month's decisions, and a version saved by somebody else."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.continuity.price_book import BY_KEY
from scheduler.views.prices import PricedAgainRow, PriceEntryRow
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.price_book import PriceBookView
from ui.pages.price_side import Effect
from ui.schedule import OpenSchedule
from ui.widgets.price_field import AmountField

ZONE = "America/New_York"
LATE = datetime(2026, 11, 24, 2, tzinfo=UTC)
"""In New York still the day before."""


def entry(key: str) -> PriceEntryRow:
    one = BY_KEY[key]
    return PriceEntryRow(
        key, one.unit, one.default, one.default, one.least, one.most, one.meaning, one.lines
    )


def decided(number: int, before: int, after: int, *, stuck: int = 0) -> PricedAgainRow:
    clients = ("Gift shop", "Tea room", "Book nook")
    return PricedAgainRow(number, LATE, clients, 4, before, after, stuck)


@pytest.fixture
def effect(qtbot: QtBot, theme: Theme) -> Effect:
    made = Effect()
    qtbot.addWidget(made)
    made.show()
    return made


def words(effect: Effect) -> list[str]:
    """What stands there, from above to below."""
    QApplication.processEvents()
    shown = [one for one in effect.findChildren(QLabel) if one.isVisible()]
    shown.sort(key=lambda one: (one.mapTo(effect, QPoint()).y(), one.mapTo(effect, QPoint()).x()))
    return [one.text() for one in shown]


def test_the_difference_is_told_in_money_and_the_greatest_first(effect: Effect) -> None:
    rows = (decided(1, 5_000, 5_000), decided(2, 1_000, 1_100), decided(3, 2_000, 1_500))
    effect.show_rows(rows, [entry("price_per_km")], "USD", ZONE)
    assert effect.figure.text() == "−$4.00"
    assert effect.sentence.text() == (
        "3 decisions with 12 visits would come to $76.00 instead of $80.00."
    )
    assert words(effect)[3:] == [
        *("Gift shop and 2 more", "$15.00", "23 Nov 2026 · 4 visits", "was $20.00"),
        *("Gift shop and 2 more", "$11.00", "23 Nov 2026 · 4 visits", "was $10.00"),
        "The roads are those that were chosen; at other prices others may be cheaper.",
    ]


@pytest.mark.parametrize(
    ("stuck", "told"),
    [
        (1, "1 line could not be worked out again and stays as it was."),
        (3, "3 lines could not be worked out again and stay as they were."),
    ],
)
def test_what_could_not_be_worked_out_is_said(effect: Effect, stuck: int, told: str) -> None:
    effect.show_rows([decided(1, 100, 100, stuck=stuck)], [entry("lately_visits")], "USD", ZONE)
    assert effect.figure.text() == "No difference"
    assert told in effect.honest.text()


def test_a_price_that_was_zero_is_said_not_to_be_seen(effect: Effect) -> None:
    unseen = "A price that was zero left no line"
    effect.show_rows([decided(1, 100, 100)], [entry("day_start")], "USD", ZONE)
    assert unseen in effect.honest.text()
    effect.show_rows([decided(1, 100, 100)], [entry("word_of_mouth_percent")], "USD", ZONE)
    assert unseen not in effect.honest.text()


def test_without_decisions_or_prices_a_sentence_stands_there(effect: Effect) -> None:
    effect.show_rows([decided(1, 100, 100)], [entry("two_people")], "USD", ZONE)
    assert effect.sentence.text() == "This changes who decides, not what anything costs."
    effect.show_rows((), [entry("price_per_km")], "USD", ZONE)
    assert "No decision was confirmed" in effect.sentence.text()
    assert not effect.figure.isVisible()


@pytest.fixture
def view(
    qtbot: QtBot,
    ops: Ops,
    schedule: OpenSchedule,
    theme: Theme,
    settled: Callable[[], None],
) -> PriceBookView:
    made = PriceBookView(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(932, 560)
    made.show()
    made.refresh()
    settled()
    return made


def write(qtbot: QtBot, view: PriceBookView, key: str, text: str) -> AmountField:
    field = view.fields[key]
    assert isinstance(field, AmountField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def test_the_effect_comes_once_the_typing_pauses(qtbot: QtBot, view: PriceBookView) -> None:
    write(qtbot, view, "price_per_km", "0.60")
    qtbot.waitUntil(lambda: "No decision" in view.effect.sentence.text())
    write(qtbot, view, "price_per_km", "dear")
    qtbot.waitUntil(lambda: "Price of each kilometre" in view.effect.sentence.text())
    write(qtbot, view, "price_per_km", "0.45")
    qtbot.waitUntil(lambda: "Change a price" in view.effect.sentence.text())


def test_the_keyboard_saves_or_leads_to_what_is_wrong(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    office = view.schedule.office.id
    wrong = write(qtbot, view, "missed_visit", "dear")
    field = write(qtbot, view, "price_per_km", "0.60")
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert wrong.hasFocus()
    qtbot.keyClick(wrong, Qt.Key.Key_Escape)
    qtbot.keyClick(wrong, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert app.records.price_book(office).version == 2
    assert not view.dirty


def test_a_version_saved_by_somebody_else_is_told_and_what_was_typed_stays(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    office = view.schedule.office.id
    field = write(qtbot, view, "price_per_km", "0.60")
    app.records.save_price_book(office, {"price_per_km": 52}, 1)
    view.keep()
    settled()
    assert "Mia saved version 2" in view._told.text()
    assert view._banner.isVisible()
    assert field.value == 60
    view.give_up()
    settled()
    assert (field.text(), view.rows and view.rows.version) == ("$0.52", 2)
    assert not view._banner.isVisible()
    write(qtbot, view, "price_per_km", "0.60")
    view.keep()
    settled()
    assert app.records.price_book(office).version == 3


def test_news_of_another_version_leaves_what_was_typed(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    field = write(qtbot, view, "price_per_km", "0.60")
    app.records.save_price_book(view.schedule.office.id, {"day_start": 500}, 1)
    view.refresh()
    settled()
    assert field.value == 60
    assert "version 2 holds now" in view._told.text()


def test_nothing_is_cut_off_in_the_smallest_window(view: PriceBookView) -> None:
    for one in view.findChildren(QLabel):
        if one.isVisible() and one.text() and not one.wordWrap():
            assert one.width() >= one.sizeHint().width(), one.text()
    for field in view.fields.values():
        if isinstance(field, AmountField):
            text = field.fontMetrics().horizontalAdvance(field.text())
            assert field.width() >= text + 20, field.text()
