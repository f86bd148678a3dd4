"""A technician's skills and licences, each with the day it runs out."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from scheduler.views.records import SkillForm
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, column, icon_button, row
from ui.widgets.fields import DayEdit


class SkillList(QWidget):
    """Lines of skills; a skill nobody has yet is simply typed."""

    changed = Signal()

    def __init__(self, theme: Theme, known: Iterable[str], skills: Iterable[SkillForm]) -> None:
        super().__init__()
        self._theme, self._known = theme, tuple(known)
        self._lines: list[tuple[QWidget, QComboBox, DayEdit]] = []
        self._rows = column(spacing=8)
        self.setLayout(
            column(
                self._rows,
                row(button(tr("Add a skill or licence"), self._add_empty, kind="link"), None),
                spacing=8,
            )
        )
        for skill in skills:
            self._add(skill)

    def _add_empty(self) -> None:
        self._add(SkillForm(""))
        self._lines[-1][1].setFocus()
        self.changed.emit()

    def _add(self, skill: SkillForm) -> None:
        name = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        name.addItems(list(self._known))
        name.setCurrentText(skill.name)
        name.setAccessibleName(tr("Skill {number}", number=len(self._lines) + 1))
        until = DayEdit(self._theme, skill.valid_until, placeholder=tr("does not run out"))
        until.setAccessibleName(tr("Runs out after"))
        until.setFixedWidth(160)
        name.editTextChanged.connect(self.changed)
        until.textChanged.connect(self.changed)
        line = QWidget()
        entry = (line, name, until)
        remove = icon_button(
            self._theme, "remove", tr("Take this skill away"), lambda: self._remove(entry)
        )
        inner = row(until, remove, spacing=8)
        inner.insertWidget(0, name, 1)
        line.setLayout(inner)
        self._lines.append(entry)
        self._rows.addWidget(line)

    def _remove(self, entry: tuple[QWidget, QComboBox, DayEdit]) -> None:
        self._lines.remove(entry)
        entry[0].hide()
        entry[0].deleteLater()
        self.changed.emit()

    def problem(self) -> str:
        """What is wrong with the first bad line, empty where all are good."""
        names = [_name(name).casefold() for _line, name, _until in self._lines if _name(name)]
        if len(names) != len(set(names)):
            return tr("A skill stands here twice; keep one.")
        if any(until.wrong for _line, _name_box, until in self._lines):
            return tr("Write the day a licence runs out as 24 Nov 2026.")
        return ""

    def skills(self) -> tuple[SkillForm, ...]:
        """The skills as the lines say; lines without a name are passed over."""
        return tuple(
            SkillForm(_name(name), until.day) for _line, name, until in self._lines if _name(name)
        )


def _name(box: QComboBox) -> str:
    return " ".join(box.currentText().split())
