"""The head of the scorecard: of which office and period, of whom and of what the figures are."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from scheduler.views.records import ServiceRow, TechnicianListRow
from scheduler.views.scorecard import Period, ScorecardWanted
from ui import figure_words as words
from ui.look.theme import Theme
from ui.pages.page import OfficePicker
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import column, header, icon_button, label, row
from ui.widgets.fields import Choice
from ui.widgets.switch import Switch

MONTH, YEAR = "month", "year"
PERIOD_WIDTH = 108
MOST_FILTER = 150


class ScorecardHead(QWidget):
    """``changed`` comes when something else is wanted."""

    changed = Signal()

    def __init__(
        self,
        schedule: OpenSchedule,
        theme: Theme,
        today: date,
        export: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._schedule, self._today = schedule, today
        self.period = Period.month_of(today)
        self.office = OfficePicker(schedule, theme, together=True)
        self.office.gathered.connect(self.changed)
        self.kind = Switch(((MONTH, tr("Month")), (YEAR, tr("Year"))), tr("Month or year"))
        self.kind.choose(MONTH)
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.kind.chosen.connect(self._turn)
        self.earlier = icon_button(theme, "back", tr("The period before"), self._go_back)
        self.later = icon_button(theme, "forward", tr("The period after"), self._go_on)
        self.named = label("", "strong")
        self.named.setMinimumWidth(PERIOD_WIDTH)
        self.named.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.technician = Choice([(None, tr("Everybody"))], searchable=True)
        self.technician.setAccessibleName(tr("Technician"))
        self.service = Choice([(None, tr("All services"))], searchable=True)
        self.service.setAccessibleName(tr("Service"))
        for choice, least in ((self.technician, 108), (self.service, 118)):
            choice.setMinimumWidth(least)
            choice.setMaximumWidth(MOST_FILTER)
            choice.activated.connect(lambda _=0: self.changed.emit())
        head = header(
            tr("Scorecard"),
            self.office,
            self.kind,
            row(self.earlier, self.named, self.later, spacing=0),
            None,
            self.technician,
            self.service,
            export,
        )
        self.setLayout(column(head, spacing=0))
        self._tell()

    @property
    def wanted(self) -> ScorecardWanted:
        """Of what the figures are wanted."""
        technician, service = self.technician.value, self.service.value
        everywhere = self.office.all
        return ScorecardWanted(
            self.period,
            None if everywhere else self._schedule.office.id,
            technician if isinstance(technician, int) and not everywhere else None,
            service if isinstance(service, int) else None,
        )

    def offer(
        self, technicians: Sequence[TechnicianListRow], services: Sequence[ServiceRow]
    ) -> None:
        """Offer technicians and services; whoever is chosen stays so while he is offered."""
        for choice, first, found in (
            (self.technician, tr("Everybody"), [(one.id, one.name) for one in technicians]),
            (self.service, tr("All services"), [(one.id, one.name) for one in services]),
        ):
            options: list[tuple[object, str]] = [(None, first), *found]
            if choice.values != tuple(value for value, _ in options):
                choice.offer(options, choice.value)
        self.technician.setEnabled(not self.office.all)
        self.technician.setToolTip(
            tr("Choose one office to see one technician.") if self.office.all else ""
        )

    def show_period(self, period: Period) -> None:
        """Want the figures of another month or year."""
        self.period = period
        self.kind.choose(YEAR if period.is_year else MONTH)
        self._tell()
        self.changed.emit()

    @Slot(str)
    def _turn(self, kind: str) -> None:
        """From a month to its year, from a year to the month that is or was its last."""
        if kind == YEAR and not self.period.is_year:
            self.show_period(Period.year_of(self.period.first))
        elif kind == MONTH and self.period.is_year:
            self.show_period(Period.month_of(min(self.period.last, self._today)))

    def _go_back(self) -> None:
        self.show_period(self.period.before())

    def _go_on(self) -> None:
        self.show_period(self.period.after())

    def _tell(self) -> None:
        told = words.period(self.period)
        self.named.setText(told)
        begun = self.period.after().first <= self._today
        self.later.setEnabled(begun)
        self.later.setToolTip(
            tr("The period after") if begun else tr("The period after has not begun yet")
        )
        self.named.setAccessibleName(tr("Period: {period}", period=told))
