"""Fields of the price book: what is typed, what it is worth, what it reads like."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scheduler.continuity.price_book import ENTRIES, Unit
from scheduler.views.prices import PriceEntryRow
from ui.look.theme import Theme
from ui.pages.price_groups import GROUPS, MOVES
from ui.widgets.basics import column
from ui.widgets.price_field import AmountField, YesNoField, price_field, price_words, read_price
from ui.widgets.price_rows import HARD_SPACE, EntryLine, PriceTable

ROWS = {
    entry.key: PriceEntryRow(
        entry.key,
        entry.unit,
        entry.default,
        entry.default,
        entry.least,
        entry.most,
        entry.meaning,
        entry.lines,
    )
    for entry in ENTRIES
}


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def write(qtbot: QtBot, field: AmountField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_every_entry_stands_in_one_group() -> None:
    listed = [key for group in GROUPS for key in group.keys]
    assert sorted(listed) == sorted(ROWS)


@pytest.mark.parametrize(
    ("value", "unit", "currency", "words"),
    [
        (45, Unit.MINOR, "USD", "$0.45"),
        (4_500, Unit.MINOR, "JPY", "¥4,500"),
        (50, Unit.PERCENT, "USD", "50 %"),
        (500, Unit.BASIS_POINTS, "USD", "5 %"),
        (1_000, Unit.BASIS_POINTS, "USD", "10 %"),
        (50, Unit.BASIS_POINTS, "USD", "0.5 %"),
        (1, Unit.BASIS_POINTS, "USD", "0.01 %"),
        (0, Unit.BASIS_POINTS, "USD", "0 %"),
        (1_440, Unit.MINUTES, "USD", "1,440 min"),
        (1, Unit.DAYS, "USD", "1 day"),
        (2, Unit.VISITS, "USD", "2 visits"),
    ],
)
def test_a_value_reads_in_its_unit_and_back(
    value: int, unit: Unit, currency: str, words: str
) -> None:
    assert price_words(value, unit, currency) == words
    assert read_price(words, unit, currency) == value


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("0.6", Unit.MINOR, 60),
        ("0,60", Unit.MINOR, 60),
        ("1.234", Unit.MINOR, None),
        ("12,5", Unit.BASIS_POINTS, 1_250),
        ("2.5", Unit.PERCENT, None),
        ("-5", Unit.PERCENT, None),
        ("", Unit.MINOR, None),
        ("dear", Unit.MINOR, None),
    ],
)
def test_what_people_type_is_read(text: str, unit: Unit, value: int | None) -> None:
    assert read_price(text, unit, "USD") == value


def test_a_field_marks_what_is_changed_and_what_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    field = AmountField(ROWS["retention_percent"], "USD")
    shown(qtbot, field)
    write(qtbot, field, "90")
    assert (field.value, field.property("changed"), field.property("wrong")) == (
        90,
        "true",
        "false",
    )
    write(qtbot, field, "100")
    assert (field.value, field.property("wrong")) == (None, "true")
    assert field.problem == "Write a value from 0 % to 99 %."
    assert field.accessibleDescription() == field.problem
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.value, field.property("changed")) == ("85 %", 85, "false")


def test_a_value_is_put_into_words_when_the_field_is_left(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    lines = [EntryLine(theme, ROWS[key], "USD") for key in ("price_per_km", "day_start")]
    holder.setLayout(column(*lines))
    shown(qtbot, holder)
    field = lines[0].field
    assert isinstance(field, AmountField)
    write(qtbot, field, "0.6")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert holder.focusWidget() is not field
    assert field.text() == "$0.60"


def test_a_line_leads_back_to_the_default(qtbot: QtBot, theme: Theme) -> None:
    line = EntryLine(theme, ROWS["price_per_km"], "USD")
    shown(qtbot, line)
    assert not line.reset.isVisible()
    line.field.put(60)
    assert line.reset.isVisible()
    assert line._note.text().replace(HARD_SPACE, " ") == "Drive · default $0.45 · was $0.45"
    qtbot.mouseClick(line.reset, Qt.MouseButton.LeftButton)
    assert line.field.value == 45
    assert line.focusWidget() is line.field


def test_a_rule_is_a_yes_or_a_no(qtbot: QtBot, theme: Theme) -> None:
    field = price_field(ROWS["two_people"], "USD")
    assert isinstance(field, YesNoField)
    shown(qtbot, field)
    assert (field.value, field.text()) == (0, "No")
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert (field.value, field.text(), field.saved) == (1, "Yes", 0)


def test_a_table_leads_back_to_its_defaults(qtbot: QtBot, theme: Theme) -> None:
    table = PriceTable(MOVES, ROWS, "USD")
    shown(qtbot, table)
    first, second, *_others = table.fields
    assert isinstance(second, AmountField)
    write(qtbot, second, "no")
    assert table._note.text() == "Write a value from $0.00 to $1,000,000.00."
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.mouseClick(table.reset, Qt.MouseButton.LeftButton)
    assert all(field.value == field.entry.default for field in table.fields)
    assert table.focusWidget() is first
    assert not table.reset.isVisible()
