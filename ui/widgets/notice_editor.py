"""One text of the notices: edited, filled with placeholders, brought back as delivered."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from string import Template

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from scheduler.views.notices import NoticeTemplateRow
from ui.days import clock_of, day_long
from ui.desk.notice_words import PLACEHOLDERS, TITLES, WHEN, inserted
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.flow import Flow
from ui.widgets.forms import mark

SHOWN = datetime(2026, 11, 25, 10, tzinfo=UTC)
"""The day and the time that placeholders are explained with."""

LEAST, WHOLE_LETTER = 60, 340
MOST = {
    "subject": 60,
    "handover_subject": 60,
    "alternative_wait": 100,
    "alternative_substitute": 100,
}
"""Heights of the fields in pixels: a subject has less to show than a letter."""


class NoticeEditor(QWidget):
    """``moved`` comes with every keystroke."""

    moved = Signal()

    def __init__(self, theme: Theme, one: NoticeTemplateRow) -> None:
        super().__init__()
        self.row = one
        title = tr(TITLES[one.name])
        self.edit = QPlainTextEdit(one.text, tabChangesFocus=True)
        self.edit.setMinimumHeight(LEAST)
        self.edit.setMaximumHeight(MOST.get(one.name, WHOLE_LETTER))
        self.edit.setAccessibleName(title)
        self._told = label("", "trouble", wrap=True)
        self._names = _Names(theme, self.edit.document(), one.placeholders)
        self.inserts = {name: self._insert_button(name) for name in one.placeholders}
        self.deliver = button(tr("As delivered"), self.put_delivered)
        self.deliver.setToolTip(tr("Bring back the text that came with the program"))
        whole = column(
            label(title, "lead"),
            label(tr(WHEN[one.name]), "muted", wrap=True),
            4,
            self.edit,
            self._told,
            label(tr("Insert"), "label"),
            Flow(*self.inserts.values()),
            4,
            row(self.deliver, None),
            None,
            spacing=6,
        )
        # All the room there is goes to the field first.
        whole.setStretchFactor(self.edit, 100)
        self.setLayout(whole)
        self._seen = one.text
        self.edit.textChanged.connect(self._typed)
        self._show_state()

    def _insert_button(self, name: str) -> QPushButton:
        words, meaning = PLACEHOLDERS[name]
        told = tr(meaning, day=day_long(SHOWN), time=clock_of(SHOWN))
        made = button(tr(words), partial(self.insert, name))
        made.setToolTip(f"{told} (${name})")
        made.setAccessibleName(tr("Insert: {what}", what=tr(words)))
        made.setAccessibleDescription(told)
        return made

    @property
    def value(self) -> str:
        """The text as it stands in the field."""
        return self.edit.toPlainText()

    @property
    def dirty(self) -> bool:
        """Whether it differs from what is saved."""
        return self.value != self.row.text

    @property
    def problem(self) -> str:
        """Why it cannot be saved, empty where it can."""
        return self.row.problem(self.value)

    def take(self, one: NoticeTemplateRow) -> None:
        """Know what is saved now, and show it unless something else was typed."""
        dirty, self.row = self.dirty, one
        if not dirty:
            self.put(one.text)
        self._show_state()

    def keep(self, text: str) -> None:
        """Know that ``text`` is what is saved."""
        self.row = replace(self.row, text=text)
        self._show_state()

    def put(self, text: str) -> None:
        """Show another text; the key for undoing brings back the one before."""
        if text == self.value:
            return
        cursor = QTextCursor(self.edit.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    @Slot()
    def put_delivered(self) -> None:
        """Show the text as it was delivered."""
        self.put(self.row.delivered)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert(self, name: str) -> None:
        """Put a placeholder where the cursor is, in place of what is selected."""
        cursor, document = self.edit.textCursor(), self.edit.document()
        dollars = 0
        while document.characterAt(cursor.selectionStart() - 1 - dollars) == "$":
            dollars += 1
        cursor.insertText(inserted(name, dollars, document.characterAt(cursor.selectionEnd())))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        # Qt also says that the text changed where only its colours did.
        if self.value != self._seen:
            self._seen = self.value
            self._show_state()
            self.moved.emit()

    def _show_state(self) -> None:
        problem = self.problem
        self._told.setText(problem)
        self._told.setVisible(bool(problem))
        mark(self.edit, "wrong", "true" if problem else "false")
        self.edit.setAccessibleDescription(problem)
        self.deliver.setEnabled(self.value != self.row.delivered)


class _Names(QSyntaxHighlighter):
    """Colours the placeholders in a text, and what looks like one but is none."""

    def __init__(self, theme: Theme, document: QTextDocument, names: tuple[str, ...]) -> None:
        super().__init__(document)
        self._theme, self._known = theme, names
        theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        tokens = self._theme.tokens
        for found in Template.pattern.finditer(text):
            name = found["named"] or found["braced"]
            if name is not None:
                ink = QTextCharFormat()
                fine = name in self._known
                ink.setForeground(QColor(tokens.action.ink if fine else tokens.trouble))
                before, whole = text[: found.start()], found.group()
                self.setFormat(_units(before), _units(whole), ink)


def _units(text: str) -> int:
    """How long Qt counts a text to be."""
    return len(text.encode("utf-16-le")) // 2
