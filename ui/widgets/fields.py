"""Fields that read and write one kind of value: a time, a day, an amount, a choice."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import product

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from scheduler.continuity.currency import money_digits
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.text import LOCALE, clock_minutes, day_full, tr

TIME = re.compile(r"^(\d{1,2})(?:[:.h ]?(\d{2}))?$")
PLAIN = QLocale.c()
"""Knows Sep, where the English of dates writes Sept."""

DAY_PATTERNS = ("yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d.M.yyyy", "d/M/yyyy")


def line_edit(text: str = "", *, placeholder: str = "", longest: int = 200) -> QLineEdit:
    """A field for one line of text."""
    made = QLineEdit(text, placeholderText=placeholder, maxLength=longest)
    # A long text is read from its beginning.
    made.setCursorPosition(0)
    return made


def text_area(text: str = "", *, placeholder: str = "", lines: int = 3) -> QPlainTextEdit:
    """A field for several lines; Tab leaves it."""
    made = QPlainTextEdit(text, tabChangesFocus=True, placeholderText=placeholder)
    made.setFixedHeight(lines * 20 + 12)
    return made


def number_box(value: int, least: int, most: int, unit: str = "", step: int = 1) -> QSpinBox:
    """A whole number with its unit; the wheel does not change it while the page scrolls by."""
    made = _CalmSpinBox(minimum=least, maximum=most, singleStep=step)
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
    """One of several values, each with its words; ``searchable`` finds by any part of them."""

    def __init__(
        self,
        options: Iterable[tuple[object, str]],
        value: object = None,
        *,
        searchable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
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
        """Choose ``value``, or the first one where it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    @property
    def value(self) -> object:
        """The value chosen."""
        place = self.currentIndex()
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
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        edit = self.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._settle)

    @Slot()
    def _settle(self) -> None:
        """What was typed and is none of the values goes back to the one chosen before."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        self.setCurrentIndex(at if at >= 0 else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))


class TimeEdit(QLineEdit):
    """A time of day as wall-clock minutes; may be empty. Takes 9, 930, 9:30 and 09.30."""

    def __init__(self, minutes: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText="09:00", maxLength=5)
        self.setMaximumWidth(88)
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
        if self.minutes is not None:
            self.put(self.minutes)
        super().focusOutEvent(event)


def read_time(text: str) -> int | None:
    """Wall-clock minutes of a time as people type it; None where it is none."""
    found = TIME.match(text.strip())
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


class MoneyEdit(QLineEdit):
    """An amount of money in minor units; empty is nothing."""

    def __init__(self, minor: int, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText="0", maxLength=16)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._digits = money_digits(currency)
        self.put(minor)

    def put(self, minor: int) -> None:
        """Show another amount."""
        self.setText(f"{Decimal(minor).scaleb(-self._digits):.{self._digits}f}" if minor else "")

    @property
    def minor(self) -> int | None:
        """The amount; None where what is typed is no amount, or below zero."""
        return read_money(self.text(), self._digits)


def read_money(text: str, digits: int) -> int | None:
    """Minor units of an amount as people type it: 45, 45.5, 45,50, $1,250.00."""
    bare = re.sub(r"[^\d.,-]", "", text)
    if re.fullmatch(r"\d+,\d{1,2}", bare):
        bare = bare.replace(",", ".")
    bare = bare.replace(",", "")
    try:
        amount = Decimal(bare or "0").scaleb(digits)
    except InvalidOperation:
        return None
    return int(amount) if amount >= 0 and amount == int(amount) else None


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
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
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
        if self.day is not None:
            self.put(self.day)
        super().focusOutEvent(event)


def read_day(text: str) -> date | None:
    """A day as people type it: 2026-11-24, 24 Nov 2026, 24.11.2026; None where it is none."""
    bare = " ".join(text.split())
    for locale, pattern in product((LOCALE, PLAIN), DAY_PATTERNS):
        found = locale.toDate(bare, pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return None
