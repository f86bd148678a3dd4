"""Fields take values as people type them."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import language
from ui.numbers import read_money
from ui.widgets.fields import (
    Choice,
    DayEdit,
    MoneyEdit,
    TimeEdit,
    number_box,
    read_day,
    read_time,
)

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
TEXT = QStyle.SubElement.SE_ItemViewItemText


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("9", 540),
        ("9:30", 570),
        ("0930", 570),
        ("930", 570),
        ("9.30", 570),
        (" 17:05 ", 1025),
        ("24:00", None),
        ("9:75", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times(typed, minutes):
    assert read_time(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "digits", "minor"),
    [
        ("45", 2, 4500),
        ("45.5", 2, 4550),
        ("45,50", 2, 4550),
        ("$1,250.00", 2, 125000),
        ("1,250", 2, 125000),
        ("", 2, 0),
        ("1500", 0, 1500),
        ("1.5", 0, None),
        ("1.234", 2, None),
        ("-3", 2, None),
        ("1.2.3", 2, None),
    ],
)
def test_amounts(typed, digits, minor):
    assert read_money(typed, digits) == minor


@pytest.mark.parametrize(
    "typed", ["2026-11-24", "24 Nov 2026", "24 November 2026", "24.11.2026", " 24  Nov 2026 "]
)
def test_days(typed):
    assert read_day(typed) == date(2026, 11, 24)


@pytest.mark.parametrize("typed", ["3 Sep 2026", "3 Sept 2026", "3 September 2026"])
def test_september_is_read_short_and_long(typed):
    assert read_day(typed) == date(2026, 9, 3)


@pytest.mark.parametrize("typed", ["", "tomorrow", "31 Feb 2026", "2026-13-01"])
def test_what_is_no_day(typed):
    assert read_day(typed) is None


def test_a_time_is_put_in_order_when_the_field_is_left(qtbot):
    edit = TimeEdit()
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, "730")
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut))
    assert (edit.text(), edit.minutes, edit.wrong) == ("07:30", 450, False)


def test_an_amount_shows_the_decimals_of_its_currency(qtbot):
    dollars, yen = MoneyEdit(12050, "USD"), MoneyEdit(1500, "JPY")
    for edit in (dollars, yen):
        qtbot.addWidget(edit)
    assert (dollars.text(), dollars.minor) == ("120.50", 12050)
    assert (yen.text(), yen.minor) == ("1500", 1500)


def test_a_day_is_picked_from_the_calendar(qtbot, theme):
    edit = DayEdit(theme, date(2026, 11, 24))
    qtbot.addWidget(edit)
    edit.show()
    qtbot.mouseClick(edit._opener, Qt.MouseButton.LeftButton)
    calendar = edit.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 24)
    calendar.clicked.emit(QDate(2026, 12, 1))
    assert edit.day == date(2026, 12, 1)


def test_every_day_of_the_calendar_has_room_for_its_number(qtbot, theme):
    edit = DayEdit(theme, date(2026, 11, 24))
    qtbot.addWidget(edit)
    edit.show()
    qtbot.mouseClick(edit._opener, Qt.MouseButton.LeftButton)
    days = edit.findChild(QCalendarWidget).findChild(QTableView)
    cells = [
        days.model().index(line, place)
        for line in range(days.model().rowCount())
        for place in range(days.model().columnCount())
        if not days.isColumnHidden(place)
    ]
    texts = [cell.data() for cell in cells]
    assert [str(one) for one in texts[:9]] == [*DAYS, "26", "27"]
    for cell in cells:
        option = QStyleOptionViewItem()
        option.initFrom(days)
        option.rect, option.text = days.visualRect(cell), str(cell.data())
        option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
        room = days.style().subElementRect(TEXT, option, days)
        assert room.width() >= days.fontMetrics().horizontalAdvance(option.text), option.text


def test_a_choice_is_found_by_any_part_and_nonsense_falls_back(qtbot):
    choice = Choice([(1, "America/New_York"), (2, "Europe/Berlin")], 2, searchable=True)
    qtbot.addWidget(choice)
    choice.show()
    edit = choice.lineEdit()
    edit.selectAll()
    qtbot.keyClicks(edit, "america/new_york")
    edit.editingFinished.emit()
    assert (choice.value, choice.currentText()) == (1, "America/New_York")

    edit.selectAll()
    qtbot.keyClicks(edit, "Atlantis")
    edit.editingFinished.emit()
    assert (choice.value, choice.currentText()) == (1, "America/New_York")


def test_a_part_that_only_one_value_has_names_it(qtbot):
    names = [(1, "Ana Reyes"), (2, "Omar Haddad"), (3, "Mei Lin"), (4, "Omar Haddad")]
    choice = Choice(names[:3], searchable=True, placeholder="Who?")
    qtbot.addWidget(choice)
    choice.show()
    edit = choice.lineEdit()
    assert (choice.value, edit.text(), edit.placeholderText()) == (None, "", "Who?")

    qtbot.keyClicks(edit, "e")
    assert choice.value is None
    edit.selectAll()
    qtbot.keyClicks(edit, "hadd")
    assert choice.value == 2
    edit.editingFinished.emit()
    assert edit.text() == "Omar Haddad"

    edit.selectAll()
    qtbot.keyClicks(edit, "nobody")
    edit.editingFinished.emit()
    assert (choice.value, edit.text()) == (None, "nobody")
    edit.selectAll()
    qtbot.keyClicks(edit, "e")
    assert (choice.value, choice.likely) == (None, 2)
    edit.editingFinished.emit()
    assert (choice.value, edit.text()) == (None, "e"), "two have it; nobody is taken unasked"

    choice.offer(names, 4)
    edit.editingFinished.emit()
    assert choice.value == 4
    choice.offer(names)
    assert choice.value is None


def test_a_click_into_a_choice_marks_its_words_so_that_typing_replaces_them(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before = QLineEdit(window)
    choice = Choice(
        [(1, "The whole country"), (2, "New Jersey")], 1, searchable=True, parent=window
    )
    choice.move(0, 40)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    edit = choice.lineEdit()
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(edit.hasSelectedText)
    qtbot.keyClicks(edit, "jersey")
    assert choice.value == 2


def test_the_wheel_passes_over_a_choice_without_focus(qtbot):
    choice = Choice([(1, "one"), (2, "two")], 1)
    qtbot.addWidget(choice)
    assert choice.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_an_amount_is_put_in_order_when_the_field_is_left(qtbot):
    edit = MoneyEdit(0, "USD")
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, "1,240.5")
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut))
    assert (edit.text(), edit.minor, edit.problem) == ("1240.50", 124050, "")
    edit.selectAll()
    qtbot.keyClicks(edit, "1.240")
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut))
    assert (edit.text(), edit.minor) == ("1.240", None)
    assert edit.problem == "That is no amount; write it as 1250.00."


@pytest.mark.parametrize(
    "make",
    [
        lambda _theme: MoneyEdit(124050, "USD"),
        lambda theme: DayEdit(theme, date(2026, 11, 24)),
        lambda _theme: TimeEdit(450),
    ],
)
def test_what_is_marked_stays_marked_while_the_menu_of_the_field_is_open(qtbot, theme, make):
    edit = make(theme)
    qtbot.addWidget(edit)
    edit.selectAll()
    marked = edit.selectedText()
    assert marked
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, reason))
        assert edit.selectedText() == marked
    edit.setText("9")
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert edit.text() == "9", "nobody is done with it"


def test_amounts_and_whole_numbers_are_typed_as_in_spain(qtbot):
    language.speak("es-ES")
    try:
        edit, box = MoneyEdit(124050, "EUR"), number_box(30, 1, 1440)
        for one in (edit, box):
            qtbot.addWidget(one)
            one.show()
        assert edit.text() == "1240,50"
        edit.selectAll()
        qtbot.keyClicks(edit, "2.480,5")
        QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut))
        assert (edit.text(), edit.minor) == ("2480,50", 248050)
        edit.selectAll()
        qtbot.keyClicks(edit, "2,480")
        assert edit.problem == "Eso no es un importe; escríbalo como 1250,00."
        box.selectAll()
        qtbot.keyClicks(box, "1.440")
        assert box.value() == 1440
    finally:
        language.speak(language.ENGLISH)
