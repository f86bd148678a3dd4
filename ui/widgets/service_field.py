"""Which kind of work, chosen from those known or typed as a new one; and the arrival window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter

from scheduler.views.records import ServiceRow
from ui.text import tr
from ui.widgets.fields import TimeEdit


class ServiceField(QComboBox):
    """A service by name. ``picked`` carries the row of a known one; a new name makes a new one."""

    picked = Signal(object)

    def __init__(self, services: Iterable[ServiceRow], name: str) -> None:
        super().__init__()
        self._services = {service.name: service for service in services}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(self._services))
        self.setCurrentText(name)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.textActivated.connect(self._activated)

    @property
    def name(self) -> str:
        """The name as chosen or typed."""
        return " ".join(self.currentText().split())

    def problem(self) -> str:
        """What is wrong with it, empty where nothing is."""
        return "" if self.name else tr("Say what is done, such as “Monthly rodent control”.")

    @Slot(str)
    def _activated(self, name: str) -> None:
        service = self._services.get(name)
        if service is not None:
            self.picked.emit(service)


def time_problem(time: TimeEdit) -> str:
    """What is wrong with a single time as it was typed."""
    return tr("Write times as 9:30.") if time.wrong else ""


def window_problem(first: TimeEdit, last: TimeEdit) -> str:
    """What is wrong with an arrival window of two times; both empty is any time."""
    if first.wrong or last.wrong:
        return time_problem(first)
    start, end = first.minutes, last.minutes
    if (start is None) != (end is None):
        return tr("Give both ends of the window, or neither.")
    if start is not None and end is not None and end < start:
        return tr("The window ends before it begins.")
    return ""
