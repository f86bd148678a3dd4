"""What the Help menu does: the guide beside the work, and what the program is made of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.guide.topics import topic_of
from ui.language import spoken
from ui.widgets.drill import Drill

if TYPE_CHECKING:
    from ui.guide.window import GuideWindow
    from ui.licences import Licensed
    from ui.main_window import MainWindow


class Helping(QObject):
    """Opens the guide where it tells about what somebody has before him."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        actions = window.actions_
        actions.guide.triggered.connect(lambda: self.open_for(self._here()))
        actions.about.triggered.connect(self.tell_about)
        window.help_wanted.connect(self.open_for)
        window.gone.connect(self.close)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _here(self) -> QWidget | None:
        """Where the keyboard is; on a page without it, what the page shows."""
        window = self._window
        page = window.pages.get(window.page)
        focus = QApplication.focusWidget()
        if page is None:
            return window.welcome
        if focus is not None and focus is not page and page.isAncestorOf(focus):
            return focus
        drill = page.findChild(Drill)
        return drill.currentWidget() if drill is not None else page

    @Slot(QWidget)
    def open_for(self, widget: QWidget | None) -> None:
        """Show the place of the guide that tells about a widget."""
        self.open_at(topic_of(widget))

    def open_at(self, target: str) -> None:
        """Show a page of the guide, ``page`` or ``page#section``."""
        if self.guide is None:
            from ui.guide.book import Book
            from ui.guide.window import GuideWindow

            self.guide = GuideWindow(self._window.theme, Book(spoken()))
        self.guide.open_at(target)

    @Slot()
    def close(self) -> None:
        """Close the guide for good."""
        guide, self.guide = self.guide, None
        if guide is not None:
            guide.close()
            guide.deleteLater()

    @Slot()
    def tell_about(self) -> None:
        """Show which version this is, and the licences of what it is made of."""
        from ui.licences import everything

        self._window.ops.read(everything, self._tell)

    def _tell(self, parts: "tuple[Licensed, ...]") -> None:
        from ui.dialogs.about import AboutDialog

        dialog = AboutDialog(parts, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let F1 work in a dialog too, which keeps the keys of the menus away."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(_Key) is None:
            _Key(dialog, self)


class _Key(QShortcut):
    """F1 in a dialog."""

    def __init__(self, dialog: QDialog, helping: Helping) -> None:
        super().__init__(QKeySequence.StandardKey.HelpContents, dialog)
        self.activated.connect(lambda: helping.open_for(dialog))
