"""Fields of the price book: an amount in the words of its unit, or yes and no."""

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from scheduler.continuity.currency import money_digits
from scheduler.continuity.price_book import Unit
from scheduler.views.prices import PriceEntryRow
from ui.numbers import read_money
from ui.text import count, in_digits, money, per_cent, tr
from ui.widgets.fields import is_left
from ui.widgets.forms import mark


def price_words(value: int, unit: Unit, currency: str) -> str:
    """A value in its unit, such as ``$0.45``, ``2.5 %``, ``20 min`` or ``180 days``."""
    if unit is Unit.MINOR:
        return money(value, currency)
    if unit is Unit.PERCENT:
        return per_cent(value)
    if unit is Unit.BASIS_POINTS:
        return per_cent(value / 100, 2, trimmed=True)
    if unit is Unit.MINUTES:
        return tr("{minutes} min", minutes=in_digits(value))
    if unit is Unit.DAYS:
        return count(value, "day", "days")
    if unit is Unit.VISITS:
        return count(value, "visit", "visits")
    return tr("yes") if value else tr("no")


def read_price(text: str, unit: Unit, currency: str) -> int | None:
    """The value of what is typed, with or without its unit; None where it is none."""
    if not re.search(r"\d", text):
        return None
    digits = {Unit.MINOR: money_digits(currency), Unit.BASIS_POINTS: 2}.get(unit, 0)
    return read_money(text, digits)


class AmountField(QLineEdit):
    """A value of the price book as people write it; Escape brings back what is saved.

    ``moved`` comes with every keystroke.
    """

    moved = Signal()

    def __init__(self, entry: PriceEntryRow, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, maxLength=24)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr(entry.meaning))
        self.entry, self.currency = entry, currency
        self.saved = entry.value
        self.put(entry.value)
        self.textChanged.connect(self._typed)

    def keep(self, value: int) -> None:
        """Know that ``value`` is what is saved."""
        self.saved = value
        self._typed()

    def put(self, value: int) -> None:
        """Show another value."""
        self.setText(price_words(value, self.entry.unit, self.currency))
        self.setCursorPosition(0)

    @property
    def value(self) -> int | None:
        """The value; None where what is typed is none, or out of range."""
        typed = read_price(self.text(), self.entry.unit, self.currency)
        fits = typed is not None and self.entry.least <= typed <= self.entry.most
        return typed if fits else None

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, empty where nothing is."""
        if self.value is not None:
            return ""
        least, most = (
            price_words(end, self.entry.unit, self.currency)
            for end in (self.entry.least, self.entry.most)
        )
        return tr("Write a value from {least} to {most}.", least=least, most=most)

    @Slot()
    def _typed(self) -> None:
        mark(self, "changed", "true" if self.value != self.saved else "false")
        mark(self, "wrong", "true" if self.problem else "false")
        self.setAccessibleDescription(self.problem)
        self.moved.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.value != self.saved:
            self.put(self.saved)
            self.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        value = self.value
        if value is not None and is_left(event):
            self.put(value)
        super().focusOutEvent(event)


class YesNoField(QCheckBox):
    """A rule of the price book that holds or does not."""

    moved = Signal()

    def __init__(self, entry: PriceEntryRow, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(entry.meaning))
        self.entry, self.currency = entry, currency
        self.saved = entry.value
        self.put(entry.value)
        self._typed()
        self.toggled.connect(self._typed)

    def keep(self, value: int) -> None:
        """Know that ``value`` is what is saved."""
        self.saved = value
        self._typed()

    def put(self, value: int) -> None:
        """Show another value."""
        self.setChecked(bool(value))

    @property
    def value(self) -> int:
        """The value: one for yes, zero for no."""
        return int(self.isChecked())

    @property
    def problem(self) -> str:
        """Nothing can be wrong with a yes or a no."""
        return ""

    @Slot()
    def _typed(self) -> None:
        self.setText(price_words(self.value, self.entry.unit, self.currency).capitalize())
        self.moved.emit()


PriceField = AmountField | YesNoField


def price_field(entry: PriceEntryRow, currency: str) -> PriceField:
    """The field that fits an entry."""
    made = YesNoField if entry.unit is Unit.YES_NO else AmountField
    return made(entry, currency)
