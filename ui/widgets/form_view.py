"""A form that fills the page: where it leads back to, Cancel, Save, and nothing lost on error."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from scheduler.errors import UserError
from ui.look.theme import Theme
from ui.ops import Ops
from ui.text import tr
from ui.widgets.basics import Elided, button, column, frame, icon_button, label, row, way_back
from ui.widgets.drill import Drill
from ui.widgets.forms import Form
from ui.widgets.help_button import HelpButton

Value = TypeVar("Value")

SLOW_MS = 500
"""Saving that takes longer is told; what is told for a moment only flickers."""


class FormView(QWidget, Generic[Value]):
    """A form with its head.

    ``saved`` carries what was made, mostly its id; ``left`` asks to go back. ``removed`` carries
    what the removal returned.

    What was typed stays until it is saved or given up: a refused save says why above the
    fields, and leaving with changes asks first, in the same place.
    """

    saved = Signal(object)
    left = Signal()
    removed = Signal(object)

    def __init__(self, ops: Ops, theme: Theme, title: str, back_to: str) -> None:
        super().__init__()
        self.ops, self.theme = ops, theme
        self.form = Form(self)
        self.form.changed.connect(self._changed)
        self.dirty = False
        self._saving = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_saving)
        self.another = False
        self.title = Elided(title, "title")
        self._save = button(tr("Save"), self.save, kind="primary")
        self._cancel = button(tr("Cancel"), self.leave)
        back = icon_button(theme, "back", tr("Back to {page}", page=back_to), self.leave)
        line = way_back(back, back_to)
        line.addWidget(self.title, 1)
        line.addWidget(self._cancel)
        line.addWidget(self._save)
        line.addWidget(HelpButton())
        self._line = line
        head = frame("header", line)
        head.setFixedHeight(56)
        self._told = label("", wrap=True, selectable=True)
        self._discard: QPushButton = button(tr("Give the changes up"), self._give_up)
        self._stay: QPushButton = button(tr("Keep editing"), self._settle)
        self._banner = frame(
            "header", row(self._told, self._discard, self._stay, margins=(16, 8, 16, 8))
        )
        self._banner.hide()
        self._layout = column(head, self._banner, spacing=0)
        self.setLayout(self._layout)
        self._listen(QKeySequence(Qt.Key.Key_Escape), self.leave)
        self._listen(QKeySequence(QKeySequence.StandardKey.Save), self.save)
        self._listen(QKeySequence("Ctrl+Return"), self.save)

    def _listen(self, keys: QKeySequence, on: Callable[[], object]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(on)

    def fill(self, body: QScrollArea, first: QWidget) -> None:
        """Show the fields; ``first`` gets the focus."""
        self._layout.addWidget(body, 1)
        self.setFocusProxy(first)
        if isinstance(first, QLineEdit):
            first.end(False)
        QTimer.singleShot(0, first, first.setFocus)
        self.setTabOrder(self._cancel, self._save)

    def value(self) -> Value:
        """What the fields hold; asked only when all of them are good."""
        raise NotImplementedError

    def store(self, value: Value) -> object:
        """Save ``value`` and return what ``saved`` carries; runs off the GUI thread."""
        raise NotImplementedError

    def offer_another(self) -> None:
        """Offer to save and begin another; ``another`` says that it was saved like that."""
        self.again = button(tr("Save and add another"), self._save_for_another)
        self._line.insertWidget(self._line.indexOf(self._save), self.again)
        self.setTabOrder(self.again, self._save)

    def offer_removal(self, remove: Callable[[], object]) -> None:
        """Offer to remove what is edited; ``remove`` runs off the GUI thread."""
        self._remove = remove
        self.remove = button(tr("Remove"), self._take_away)
        self._line.insertWidget(self._line.indexOf(self._cancel), self.remove)
        self.setTabOrder(self.remove, self._cancel)

    @Slot()
    def _take_away(self) -> None:
        if not self._saving:
            self._saving = True
            self.ops.write(self._remove, self._gone, self._refused, self._over)

    def _gone(self, what: object) -> None:
        self.dirty = False
        self.removed.emit(what)

    @Slot()
    def save(self) -> None:
        """Check and save; the first bad field gets the focus instead."""
        self._check_and_save(another=False)

    @Slot()
    def _save_for_another(self) -> None:
        self._check_and_save(another=True)

    def _check_and_save(self, *, another: bool) -> None:
        if self._saving or not self.form.accept():
            return
        value = self.value()
        self._saving, self.another = True, another
        self._save.setEnabled(False)
        self._slow.start()
        self.ops.write(lambda: self.store(value), self._stored, self._refused, self._over)

    @Slot()
    def leave(self) -> None:
        """Go back; asks first where something was changed."""
        if not self.dirty:
            self.left.emit()
            return
        self._tell(tr("The changes are not saved yet."), trouble=False)
        self._stay.setFocus()

    def _give_up(self) -> None:
        self.dirty = False
        self.left.emit()

    def _stored(self, made: object) -> None:
        self.dirty = False
        self.saved.emit(made)

    def _refused(self, problem: UserError) -> None:
        self._tell(str(problem), trouble=True)

    def _over(self) -> None:
        self._saving = False
        self._slow.stop()
        self._save.setEnabled(True)
        if self._told.text() == tr("Saving…"):
            self._banner.hide()

    @Slot()
    def _say_saving(self) -> None:
        self._tell(tr("Saving…"), trouble=False)
        self._discard.hide()
        self._stay.hide()

    def _tell(self, sentence: str, *, trouble: bool) -> None:
        self._told.setText(sentence)
        self._told.setProperty("role", "trouble" if trouble else "strong")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        self._discard.setVisible(not trouble)
        self._stay.setVisible(not trouble)
        self._banner.show()

    def _settle(self) -> None:
        self._banner.hide()

    @Slot()
    def _changed(self) -> None:
        self.dirty = True
        self._banner.hide()


def close_forms(drill: Drill) -> bool:
    """Go back to the list; False where a form has changes that are not saved, which then asks."""
    while drill.above:
        view = drill.currentWidget()
        if isinstance(view, FormView) and view.dirty:
            view.leave()
            return False
        drill.pop()
    return True
