"""The words of notices in the settings: change a text, see how a client reads it, save it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from scheduler.errors import UserError
from scheduler.views.notices import NoticePreview, NoticeTemplateRow
from ui.desk.notice_words import TITLES
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.price_side import side
from ui.schedule import OpenSchedule
from ui.text import Said, count, tr
from ui.widgets.basics import button, column, frame, ground, label, row
from ui.widgets.notice_editor import NoticeEditor
from ui.widgets.notice_list import NoticeList

WAIT_MS = 250
"""So long after the last keystroke the example is read again."""

LIST_WIDTH, EDITOR_WIDTH = 232, 760


class NoticeWordsView(QWidget):
    """The texts in a list, the one picked in an editor, beside it how a client reads it.

    ``said`` carries a sentence and its kind for the message bar. ``save`` and ``discard`` are the
    buttons for the head of the page. What is typed stays until it is saved or discarded.
    """

    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme) -> None:
        super().__init__()
        self.ops, self.schedule, self.theme = ops, schedule, theme
        self.editors: dict[str, NoticeEditor] = {}
        self._reading: Work | None = None
        self._trying: Work | None = None
        self._saving = False
        self.save: QPushButton = button(tr("Save the words"), self.keep, kind="primary")
        self.discard: QPushButton = button(tr("Discard"), self.give_up)
        titles = [(name, tr(title)) for name, title in TITLES.items()]
        self.list = NoticeList(theme, titles, tr("Texts of notices"), self)
        self.list.picked.connect(self.show_text)
        self.preview = Preview()
        self._told = label("", "trouble", wrap=True)
        self._banner = frame("header", row(self._told, margins=(16, 8, 16, 8)))
        self._banner.hide()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.try_on)
        self._stack = QStackedWidget()
        self._stack.setMaximumWidth(EDITOR_WIDTH)
        middle = QWidget()
        middle.setLayout(row(self._stack, margins=(20, 20, 20, 16)))
        ground(middle, "canvas")
        whole = column(self._banner, spacing=0)
        alike = label(tr("The same words in every office."), "small", wrap=True)
        alike.setContentsMargins(16, 12, 16, 16)
        if len(schedule.offices) < 2:
            alike.hide()
        listed = frame("rail", column(self.list, alike, spacing=0))
        listed.setFixedWidth(LIST_WIDTH)
        parts = row(listed, middle, side(self.preview), spacing=0)
        parts.setStretch(1, 1)
        whole.addLayout(parts, 1)
        self.setLayout(whole)
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)
        self._show_state()

    @property
    def changes(self) -> dict[str, str]:
        """The texts that differ from what is saved, by name; those that cannot be used left out."""
        return {
            name: editor.value
            for name, editor in self.editors.items()
            if editor.dirty and not editor.problem
        }

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what is saved."""
        return any(editor.dirty for editor in self.editors.values())

    def refresh(self) -> None:
        """Read the texts again; what was typed stays."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.ops.read(self.schedule.app.desk.notice_words, self._show)

    def _show(self, rows: tuple[NoticeTemplateRow, ...]) -> None:
        if not self.editors:
            self._build(rows)
        for one in rows:
            editor = self.editors[one.name]
            if editor.dirty and one.text != editor.row.text and not self._saving:
                words: Said = (
                    "“{title}” was changed meanwhile; save to replace it, or discard to see it."
                )
                self._tell(tr(words, title=tr(TITLES[one.name])))
            editor.take(one)
        self._show_state()
        self.try_on()

    def _build(self, rows: tuple[NoticeTemplateRow, ...]) -> None:
        before: QWidget = self.list
        for one in rows:
            editor = NoticeEditor(self.theme, one)
            editor.moved.connect(self._moved)
            self.editors[one.name] = editor
            self._stack.addWidget(editor)
            for part in (editor.edit, *editor.inserts.values(), editor.deliver):
                QWidget.setTabOrder(before, part)
                before = part
        self._stack.setCurrentWidget(self.editors[self.list.name])

    @Slot(str)
    def show_text(self, name: str) -> None:
        """Show a text in the editor, and the notice that it is part of."""
        if name != self.list.name:
            self.list.pick(name)
        elif name in self.editors:
            self._stack.setCurrentWidget(self.editors[name])
            self.try_on()

    @Slot()
    def _moved(self) -> None:
        """Something was typed: see how it reads once the typing pauses."""
        self._show_state()
        if not self.dirty:
            self._banner.hide()
        self._wait.start()

    def _show_state(self) -> None:
        number = len(self.changes)
        self.save.setEnabled(bool(number) and self._wrong() is None and not self._saving)
        self.discard.setEnabled(self.dirty and not self._saving)
        words = tr("Save {texts}", texts=count(number, "text", "texts"))
        self.save.setText(words if number else tr("Save the words"))
        for name, editor in self.editors.items():
            self.list.tell(name, _state(editor), trouble=bool(editor.problem))

    def _wrong(self) -> str | None:
        return next((name for name, editor in self.editors.items() if editor.problem), None)

    @Slot()
    def try_on(self) -> None:
        """Show how a client reads the text that is picked, with everything that was typed."""
        self._wait.stop()
        if self._trying is not None:
            self._trying.cancel()
        name = self.list.name
        editor = self.editors.get(name)
        if editor is None:
            return
        desk, changes = self.schedule.app.desk, self.changes
        if editor.problem:
            self.preview.refuse()
        elif not changes:
            self.preview.show_notice(editor.row.preview)
        else:
            self._trying = self.ops.read(
                lambda: desk.notice_preview(name, changes), self.preview.show_notice, self._refused
            )

    @Slot()
    def keep(self) -> None:
        """Save what was typed; a text that cannot be used is shown instead."""
        wrong = self._wrong()
        if wrong is not None:
            self.list.pick(wrong)
            self.editors[wrong].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.save.isEnabled():
            return
        desk, changes = self.schedule.app.desk, self.changes
        self._saving = True
        self._show_state()
        self.ops.write(
            lambda: desk.save_notice_words(changes),
            partial(self._saved, changes),
            self._refused,
            self._over,
        )

    def _saved(self, changes: dict[str, str], _none: None) -> None:
        for name, text in changes.items():
            self.editors[name].keep(text)
        self._banner.hide()
        self.said.emit(tr("The words are saved. The next notices are written in them."), "done")
        self._saving = False
        self.refresh()

    def _refused(self, problem: UserError) -> None:
        self._tell(str(problem))

    def _over(self) -> None:
        self._saving = False
        self._show_state()

    @Slot()
    def give_up(self) -> None:
        """Show what is saved again."""
        for editor in self.editors.values():
            editor.put(editor.row.text)
        self._banner.hide()
        self.refresh()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._banner.show()


class Preview(QWidget):
    """A notice as an invented client reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.subject = label("", "strong", wrap=True, selectable=True)
        self.text = label("", wrap=True, selectable=True)
        inner = column(self.subject, frame("rule"), self.text, spacing=10, margins=(16, 14, 16, 16))
        self._card = frame("card", inner)
        self._hint = label("", "muted", wrap=True)
        self.setLayout(
            column(label(tr("As the client reads it"), "lead"), self._hint, self._card, spacing=8)
        )
        self._card.hide()

    def show_notice(self, notice: NoticePreview) -> None:
        """Show another notice."""
        self.subject.setText(notice.subject)
        self.text.setText(notice.text)
        self._hint.setText(tr("An example with invented names."))
        self._card.show()

    def refuse(self) -> None:
        """Say that there is nothing to read."""
        self._card.hide()
        self._hint.setText(tr("Correct the text, and here you see how it reads."))


def _state(editor: NoticeEditor) -> str:
    if editor.problem:
        return tr("Cannot be used yet")
    if editor.dirty:
        return tr("Not saved yet")
    return tr("As delivered") if editor.row.is_default else tr("Your words")
