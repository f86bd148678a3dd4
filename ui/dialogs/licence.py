"""Until when a licence holds now that it was renewed."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.days import day_full
from ui.dialogs.record import RecordDialog
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.fields import DayEdit
from ui.widgets.forms import named


class LicenceDialog(RecordDialog):
    """Asks for the last day; a year after the present one is offered."""

    def __init__(
        self, theme: Theme, skill: str, last_day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Renew a licence"), tr("Renew"), "", parent)
        self.skill, self._before = skill, last_day
        self.last = DayEdit(theme, _a_year_later(last_day))
        until = tr("{skill}, until now {day}", skill=skill, day=day_full(last_day))
        self.lay_out(label(until, "muted", wrap=True), named(tr("Last day"), self.last), note="")
        self.last.setFocus()
        self.last.selectAll()

    @property
    def day(self) -> date:
        """The last day as entered; only where nothing is wrong."""
        day = self.last.day
        assert day is not None
        return day

    @property
    @override
    def problem(self) -> str:
        if self.last.day is None:
            return tr("Write the last day as 24 Nov 2027.")
        if self.last.day <= self._before:
            return tr("A licence that is renewed holds longer; choose a later day.")
        return ""


def _a_year_later(day: date) -> date:
    month_end = day.month == 2 and day.day == 29
    return day.replace(year=day.year + 1, day=28 if month_end else day.day)
