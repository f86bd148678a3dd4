"""The first and the last day of something."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import row
from ui.widgets.fields import DayEdit
from ui.widgets.forms import named


class DaySpan(QWidget):
    """Two days beside each other, the last one included; it follows where the first is later."""

    def __init__(self, theme: Theme, first: date, last: date) -> None:
        super().__init__()
        self.first, self.last = DayEdit(theme, first), DayEdit(theme, last)
        self.setLayout(
            row(
                named(tr("First day"), self.first),
                named(tr("Last day"), self.last),
                spacing=12,
            )
        )
        self.setFocusProxy(self.first)
        self.first.editingFinished.connect(self._follow)

    @property
    def problem(self) -> str:
        """What is wrong with the days, in a sentence; empty where all is well."""
        if self.first.day is None or self.last.day is None:
            return tr("Give the first and the last day.")
        if self.last.day < self.first.day:
            return tr("The last day is before the first; turn them round.")
        return ""

    @property
    def days(self) -> tuple[date, date]:
        """The days as entered; only where nothing is wrong."""
        first, last = self.first.day, self.last.day
        assert first is not None
        assert last is not None
        return first, last

    @Slot()
    def _follow(self) -> None:
        if self.first.day and self.last.day and self.last.day < self.first.day:
            self.last.put(self.first.day)
