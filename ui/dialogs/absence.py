"""Who cannot work, from when to when: recorded in a few seconds."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from scheduler.dates.localtime import from_minutes, midnight_utc, wall_to_minutes
from scheduler.model.kinds import AbsenceKind
from scheduler.views.records import AbsenceForm, TechnicianListRow
from ui.look.theme import Theme
from ui.text import ABSENCES, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import Choice, DayEdit, TimeEdit, line_edit

KINDS = (AbsenceKind.SICK, AbsenceKind.HOLIDAY, AbsenceKind.TRAINING)
MORNING, EVENING = 8 * 60, 17 * 60


class AbsenceDialog(QDialog):
    """Asks for an absence; whole days, the last included, unless part of a day is wanted."""

    def __init__(
        self,
        theme: Theme,
        technicians: Sequence[TechnicianListRow],
        today: date,
        zone: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setWindowTitle(tr("Somebody is away"))
        self.setMinimumWidth(420)
        self.who = Choice([(one.id, one.name) for one in technicians], searchable=True)
        self.kind = Choice([(kind, tr(ABSENCES[kind]).capitalize()) for kind in KINDS], KINDS[0])
        self.first, self.last = DayEdit(theme, today), DayEdit(theme, today)
        self.part = QCheckBox(tr("Only part of the day"))
        self.start, self.end = TimeEdit(MORNING), TimeEdit(EVENING)
        self.note = line_edit(placeholder=tr("For the office only"))
        self._told = label("", "trouble", wrap=True)
        self._told.hide()
        self.record = button(tr("Record"), self._record, kind="primary")
        self.record.setDefault(True)
        self._hours = QWidget()
        self._hours.setLayout(
            row(_named(tr("From"), self.start), _named(tr("To"), self.end), spacing=12)
        )
        self._hours.hide()
        self.part.toggled.connect(self._hours.setVisible)
        self.setLayout(
            column(
                _named(tr("Technician"), self.who),
                _named(tr("Why"), self.kind),
                row(
                    _named(tr("First day"), self.first),
                    _named(tr("Last day"), self.last),
                    spacing=12,
                ),
                self.part,
                self._hours,
                _named(tr("Note"), self.note),
                self._told,
                row(None, button(tr("Cancel"), self.reject), self.record),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self.first.editingFinished.connect(self._follow)
        self.who.setFocus()

    @Slot()
    def _follow(self) -> None:
        """The last day is never before the first."""
        if self.first.day and self.last.day and self.last.day < self.first.day:
            self.last.put(self.first.day)

    @property
    def problem(self) -> str:
        """The first thing that is wrong, in a sentence; empty where all is well."""
        if self.who.value is None:
            return tr("Choose who is away.")
        if self.first.day is None or self.last.day is None:
            return tr("Give the first and the last day.")
        if self.last.day < self.first.day:
            return tr("The last day is before the first; turn them round.")
        if self.part.isChecked():
            start, end = self.start.minutes, self.end.minutes
            if start is None or end is None:
                return tr("Give both times, such as 8:00.")
            if self.last.day == self.first.day and end <= start:
                return tr("The absence ends before it begins; turn the times round.")
        return ""

    def form(self) -> AbsenceForm:
        """The absence as entered; only where nothing is wrong."""
        first, last, who = self.first.day, self.last.day, self.who.value
        kind = self.kind.value
        assert first is not None
        assert last is not None
        assert isinstance(who, int)
        assert isinstance(kind, AbsenceKind)
        start = midnight_utc(first, self._zone)
        end = midnight_utc(last + timedelta(days=1), self._zone)
        if self.part.isChecked():
            start = self._at(first, self.start.minutes or 0)
            end = self._at(last, self.end.minutes or 0)
        return AbsenceForm(who, start, end, kind, self.note.text())

    def tell(self, sentence: str) -> None:
        """Say what is wrong."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _at(self, day: date, wall: int) -> datetime:
        return from_minutes(day, wall_to_minutes(day, wall, self._zone), self._zone)

    @Slot()
    def _record(self) -> None:
        self.tell(self.problem)
        if not self.problem:
            self.accept()


def _named(title: str, field: QWidget) -> QWidget:
    caption = label(title, "label")
    caption.setBuddy(field)
    field.setAccessibleName(title)
    made = QWidget()
    made.setLayout(column(caption, field, spacing=4))
    return made
