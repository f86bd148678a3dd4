"""Fields that read and write one kind of value: a time, a day, an amount, a choice."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFocusEvent, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from scheduler.continuity.currency import money_digits
from ui.days import clock_minutes, day_full, first_weekday, read_day, read_time
from ui.language import locale
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.numbers import bare_money, read_money
from ui.text import tr

FOR_A_WHILE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why a field loses the focus that gets it back: a menu of its own, another window."""


def line_edit(text: str = "", *, placeholder: str = "", longest: int = 200) -> QLineEdit:
    """A field for one line of text."""
    made = QLineEdit(text, placeholderText=placeholder, maxLength=longest)
    # A long text is read from its beginning.
    made.setCursorPosition(0)
    return made


def is_left(event: QFocusEvent) -> bool:
    """Whether somebody is done with a field, or comes to it anew; else all stays as it is there."""
    return event.reason() not in FOR_A_WHILE


def text_area(text: str = "", *, placeholder: str = "", lines: int = 3) -> QPlainTextEdit:
    """A field for several lines; Tab leaves it."""
    made = QPlainTextEdit(text, tabChangesFocus=True, placeholderText=placeholder)
    made.setFixedHeight(lines * 20 + 12)
    return made


def number_box(value: int, least: int, most: int, unit: str = "", step: int = 1) -> QSpinBox:
    """A whole number with its unit; the wheel does not change it while the page scrolls by."""
    made = _CalmSpinBox(minimum=least, maximum=most, singleStep=step)
    made.setLocale(locale())
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFixedHeight(CONTROL_HEIGHT)
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    made.setSuffix(f" {unit}" if unit else "")
    made.setValue(value)
    return made


class _CalmSpinBox(QSpinBox):
    """A spin box that turns with the wheel only when it has the focus."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(QComboBox):
    """One of several values, each with its words; ``searchable`` finds by any part of them.

    With a ``placeholder`` nothing is chosen until somebody does.
    """

    def __init__(
        self,
        options: Iterable[tuple[object, str]],
        value: object = None,
        *,
        searchable: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unchosen = -1 if placeholder else 0
        self.setPlaceholderText(placeholder)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.offer(options, value)
        if searchable:
            self._make_searchable()

    def offer(self, options: Iterable[tuple[object, str]], value: object = None) -> None:
        """Offer other values, with ``value`` chosen when it is among them."""
        listed = list(options)
        # Qt would hand a str enum back as a plain text, so the values are kept here.
        self._values = [data for data, _words in listed]
        self.clear()
        self.addItems([words for _data, words in listed])
        self.choose(value)

    def choose(self, value: object) -> None:
        """Choose ``value``; where it is not offered the first one, or none with a placeholder."""
        found = value in self._values
        self.setCurrentIndex(self._values.index(value) if found else self._unchosen)
        self._show_beginning()

    @property
    def value(self) -> object:
        """The value chosen, by what is typed where that is under way; None where there is none."""
        place = self._meant()
        return self._values[place] if 0 <= place < len(self._values) else None

    @property
    def values(self) -> tuple[object, ...]:
        """All values offered, in order."""
        return tuple(self._values)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _make_searchable(self) -> None:
        view = self.view()
        if isinstance(view, QListView):
            # Else every row is measured each time the field is put into another widget.
            view.setUniformItemSizes(True)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.placeholderText())
            edit.editingFinished.connect(self._settle)
        self._show_beginning()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        completer = self.completer()
        # The list is made when it is first asked for, which takes longer than all of the field.
        found = completer.popup() if isinstance(completer, QCompleter) else None
        if found is not None:
            found.setProperty("kind", "found")
        super().focusInEvent(event)
        edit = self.lineEdit()
        if edit is not None and is_left(event):
            # Typing then takes the place of the words. A click puts the cursor into them first.
            edit.selectAll()
            if event.reason() is Qt.FocusReason.MouseFocusReason:
                QTimer.singleShot(0, edit, edit.selectAll)

    @Slot()
    def _settle(self) -> None:
        """Choose what was typed; what names none of the values goes back to the one chosen before.

        Where nobody need be chosen it stays as it was typed, and nobody is.
        """
        meant, typed = self._meant(), self.currentText()
        self.setCurrentIndex(meant)
        self.setEditText(self.itemText(meant) if meant >= 0 else typed)
        self._show_beginning()

    def _meant(self) -> int:
        """The place of the value that the text names: whole, or a part that no other one has."""
        chosen, typed = self.currentIndex(), self.currentText().strip().casefold()
        listed = [self.itemText(place).strip().casefold() for place in range(self.count())]
        # Two may have the same words; the one chosen stays.
        if not typed or (chosen >= 0 and typed == listed[chosen]):
            return chosen
        if typed in listed:
            return listed.index(typed)
        having = self._having()
        if len(having) == 1:
            return having[0]
        return self._unchosen if self.placeholderText() else chosen

    def _having(self) -> list[int]:
        typed = self.currentText().strip().casefold()
        return [place for place in range(self.count()) if typed in self.itemText(place).casefold()]

    @property
    def likely(self) -> int:
        """How many values have in them what is typed."""
        return len(self._having())

    def _show_beginning(self) -> None:
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)


class TimeEdit(QLineEdit):
    """A time of day as wall-clock minutes; may be empty. Takes 9, 930, 9:30, 09.30 and 2:30 pm."""

    def __init__(self, minutes: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=clock_minutes(9 * 60), maxLength=16)
        longest = self.fontMetrics().horizontalAdvance(clock_minutes(12 * 60 + 58))
        self.setMinimumWidth(max(58, longest + 22))
        self.setMaximumWidth(max(88, longest + 22))
        self.put(minutes)

    def put(self, minutes: int | None) -> None:
        """Show another time."""
        self.setText("" if minutes is None else clock_minutes(minutes))

    @property
    def minutes(self) -> int | None:
        """The time, or None where the field is empty or holds no time."""
        return read_time(self.text())

    @property
    def wrong(self) -> bool:
        """Whether something is typed that is no time."""
        return bool(self.text().strip()) and self.minutes is None

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.minutes is not None and is_left(event):
            self.put(self.minutes)
        super().focusOutEvent(event)


class MoneyEdit(QLineEdit):
    """An amount of money in minor units; empty is nothing."""

    def __init__(self, minor: int, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText="0", maxLength=16)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._currency = currency
        self.put(minor)

    def put(self, minor: int) -> None:
        """Show another amount."""
        self.setText(bare_money(minor, self._currency) if minor else "")

    @property
    def minor(self) -> int | None:
        """The amount; None where what is typed is no amount, or below zero."""
        return read_money(self.text(), money_digits(self._currency))

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, empty where nothing is."""
        if self.minor is not None:
            return ""
        example = bare_money(1250 * 10 ** money_digits(self._currency), self._currency)
        return tr("That is no amount; write it as {example}.", example=example)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show how the amount was understood."""
        if self.minor is not None and is_left(event):
            self.put(self.minor)
        super().focusOutEvent(event)


class DayEdit(QLineEdit):
    """A day, typed or picked from a calendar; may be empty."""

    def __init__(
        self,
        theme: Theme,
        day: date | None = None,
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, placeholderText=placeholder, maxLength=20)
        self._theme = theme
        self.setTextMargins(0, 0, 24, 0)
        self._opener = QToolButton(self)
        self._opener.setProperty("kind", "quiet")
        self._opener.setStyleSheet("padding: 0; min-height: 20px; border: none;")
        self._opener.setIconSize(QSize(16, 16))
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener.setCursor(Qt.CursorShape.PointingHandCursor)
        self._opener.setAccessibleName(tr("Pick a day"))
        theme.dress(self._opener, "board")
        self._opener.clicked.connect(self._pick)
        self.put(day)

    def put(self, day: date | None) -> None:
        """Show another day."""
        self.setText("" if day is None else day_full(day))

    @property
    def day(self) -> date | None:
        """The day, or None where the field is empty or holds no day."""
        return read_day(self.text())

    @property
    def wrong(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.text().strip()) and self.day is None

    @Slot()
    def _pick(self) -> None:
        calendar = _calendar(self._theme, self)
        if self.day is not None:
            calendar.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        calendar.clicked.connect(self._picked)
        calendar.clicked.connect(calendar.close)
        calendar.activated.connect(self._picked)
        calendar.activated.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.show()

    @Slot(QDate)
    def _picked(self, chosen: QDate) -> None:
        self.put(date(chosen.year(), chosen.month(), chosen.day()))
        self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._opener.setGeometry(self.width() - 28, (self.height() - 22) // 2, 24, 22)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.day is not None and is_left(event):
            self.put(self.day)
        super().focusOutEvent(event)


def _calendar(theme: Theme, parent: QWidget) -> QCalendarWidget:
    """A month to pick a day from, which goes away with a click anywhere."""
    made = QCalendarWidget(parent)
    made.setLocale(locale())
    made.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday() + 1))
    made.setWindowFlags(Qt.WindowType.Popup)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    # Qt paints the days of a weekend red, which says trouble here.
    plain = QTextCharFormat()
    plain.setForeground(QColor(theme.tokens.ink2))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, plain)
    for name, icon in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward")):
        turn = made.findChild(QToolButton, name)
        assert turn is not None
        theme.dress(turn, icon)
    return made
