"""The days above the map: the whole week, or one of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.days import day_short
from ui.text import tr
from ui.widgets.basics import column, row
from ui.widgets.switch import Switch

HIGH = 36
WEEK = "week"

MANY = 5
"""With more days than this only their weekdays are named, so that all have room."""


class DayStrip(QFrame):
    """``chosen`` carries the day somebody wants to see, None for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self._switch: Switch | None = None
        self._line = row(None, margins=(8, 0, 8, 0))
        holder = QWidget()
        holder.setLayout(self._line)
        holder.setFixedHeight(HIGH)
        self.setProperty("ground", "header")
        self.setLayout(column(holder, spacing=0))

    def show_days(self, days: Sequence[date], chosen: date | None) -> None:
        """Offer these days, with one of them or the whole week on."""
        if tuple(days) != self._days or self._switch is None:
            self._make(tuple(days))
        if self._switch is not None:
            self._switch.choose(WEEK if chosen not in self._days else chosen.isoformat())

    def _make(self, days: tuple[date, ...]) -> None:
        if self._switch is not None:
            self._line.removeWidget(self._switch)
            self._switch.deleteLater()
        self._days = days
        named = [(day.isoformat(), _name(day, len(days))) for day in days]
        self._switch = Switch([(WEEK, tr("Week")), *named], tr("Days on the map"))
        self._switch.setStyleSheet("QPushButton { padding: 0 7px; }")
        self._switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._switch.chosen.connect(self._chosen)
        self._line.insertWidget(0, self._switch)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.chosen.emit(None if key == WEEK else date.fromisoformat(key))


def _name(day: date, count: int) -> str:
    name = day_short(day)
    return name if count <= MANY else name.partition(" ")[0]
