"""The hours of a week: a line a weekday, with the lunch break in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from scheduler.views.records import Shift
from ui.text import WEEKDAYS, tr
from ui.widgets.basics import button, label
from ui.widgets.fields import TimeEdit, number_box

USUAL_START, USUAL_END = 8 * 60, 16 * 60 + 30
LUNCH, LUNCH_FROM, LUNCH_TO = 30, 11 * 60 + 30, 13 * 60 + 30


@dataclass(frozen=True, slots=True)
class _Line:
    """The fields of one weekday."""

    works: QCheckBox
    start: TimeEdit
    end: TimeEdit
    lunch: QWidget
    lunch_from: TimeEdit
    lunch_to: TimeEdit


class HoursGrid(QWidget):
    """Weekly hours as they are edited. A shift that ends before it begins goes past midnight."""

    changed = Signal()

    def __init__(self, hours: Iterable[Shift]) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for place, words in enumerate(
            ("", tr("From"), tr("To"), tr("Lunch"), tr("Between"), tr("and"))
        ):
            self._grid.addWidget(label(words, "label"), 0, place)
        given = {shift.weekday: shift for shift in hours}
        self._breaks = {shift.weekday: shift.break_paid for shift in given.values()}
        self._lunches = [number_box(LUNCH, 0, 180, tr("min"), step=5) for _ in WEEKDAYS]
        self._lines = [self._line(weekday, given.get(weekday)) for weekday in range(7)]
        copy = button(tr("Monday’s hours for every working day"), self._copy, kind="link")
        self._grid.addWidget(copy, 8, 1, 1, 5, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(0, 1)
        self.setLayout(self._grid)

    def _line(self, weekday: int, shift: Shift | None) -> _Line:
        name = tr(WEEKDAYS[weekday])
        kept = shift or Shift(weekday, USUAL_START, USUAL_END, LUNCH, LUNCH_FROM, LUNCH_TO)
        lunch = self._lunches[weekday]
        lunch.setValue(kept.break_minutes or 0)
        lunch.setSpecialValueText(tr("none"))
        lunch.setMinimumWidth(84)
        works = QCheckBox(name)
        works.setChecked(shift is not None)
        line = _Line(
            works,
            TimeEdit(kept.start),
            TimeEdit(kept.end % 1440),
            lunch,
            TimeEdit(LUNCH_FROM if kept.break_earliest is None else kept.break_earliest),
            TimeEdit(LUNCH_TO if kept.break_latest is None else kept.break_latest),
        )
        for part, what in (
            (line.start, tr("from")),
            (line.end, tr("to")),
            (line.lunch, tr("lunch")),
            (line.lunch_from, tr("lunch between")),
            (line.lunch_to, tr("lunch until")),
        ):
            part.setAccessibleName(f"{name}, {what}")
        for place, part in enumerate(_parts(line)):
            self._grid.addWidget(part, weekday + 1, place)
        for edit in (line.start, line.end, line.lunch_from, line.lunch_to):
            edit.textChanged.connect(self.changed)
        lunch.valueChanged.connect(lambda *_: self._shape(line, lunch.value()))
        works.toggled.connect(lambda *_: self._shape(line, lunch.value()))
        self._shape(line, lunch.value())
        return line

    def _shape(self, line: _Line, lunch: int) -> None:
        works = line.works.isChecked()
        for part in (line.start, line.end, line.lunch):
            part.setEnabled(works)
        for part in (line.lunch_from, line.lunch_to):
            part.setEnabled(works and lunch > 0)
        self.changed.emit()

    def _copy(self) -> None:
        monday = self._lines[0]
        for weekday, line in enumerate(self._lines[1:], 1):
            if line.works.isChecked():
                line.start.put(monday.start.minutes)
                line.end.put(monday.end.minutes)
                self._lunches[weekday].setValue(self._lunches[0].value())
                line.lunch_from.put(monday.lunch_from.minutes)
                line.lunch_to.put(monday.lunch_to.minutes)

    def problem(self) -> str:
        """What is wrong with the first bad day, empty where all are good."""
        for weekday, line in enumerate(self._lines):
            if not line.works.isChecked():
                continue
            said = _line_problem(line, self._lunches[weekday].value())
            if said:
                return tr("{day}: {problem}", day=tr(WEEKDAYS[weekday]), problem=said)
        return ""

    def hours(self) -> tuple[Shift, ...]:
        """The shifts as the fields say; asked only when there is no problem."""
        return tuple(
            self._shift(weekday, line)
            for weekday, line in enumerate(self._lines)
            if line.works.isChecked()
        )

    def _shift(self, weekday: int, line: _Line) -> Shift:
        start, end = line.start.minutes or 0, line.end.minutes or 0
        lunch = self._lunches[weekday].value()
        return Shift(
            weekday,
            start,
            end if end > start else end + 1440,
            lunch or None,
            line.lunch_from.minutes if lunch else None,
            line.lunch_to.minutes if lunch else None,
            self._breaks.get(weekday, False),
        )


def _parts(line: _Line) -> tuple[QWidget, ...]:
    return line.works, line.start, line.end, line.lunch, line.lunch_from, line.lunch_to


def _line_problem(line: _Line, lunch: int) -> str:
    start, end = line.start.minutes, line.end.minutes
    if start is None or end is None:
        return tr("write the hours as 8:00 and 16:30.")
    if start == end:
        return tr("the shift ends when it begins.")
    if not lunch:
        return ""
    first, last = line.lunch_from.minutes, line.lunch_to.minutes
    if first is None or last is None:
        return tr("write when lunch may be taken as 11:30 and 13:30.")
    return tr("lunch has no room between these times.") if last < first + lunch else ""
