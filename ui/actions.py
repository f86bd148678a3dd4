"""What the menus offer: words, keys and icons in one place."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar

from ui.look.theme import Choice, Theme
from ui.settings import CHOICES
from ui.text import Said, tr
from ui.widgets.rail import SEARCH_KEYS, Place

THEME_WORDS: dict[Choice, Said] = {
    "light": "Light",
    "dark": "Dark",
    "system": "As the desktop",
}

SHARE: Said = "&Move to a shared database…"
UNSHARE: Said = "&Move to a file…"
"""What is offered of a schedule in a file, and of one in a database."""

HISTORY_KEYS = "Ctrl+Y" if sys.platform == "darwin" else "Ctrl+H"
"""On a Mac the other one hides the program, and this is what browsers there use."""

MOST_LETTERS = 60
"""How much a menu says of what would be taken back."""


class Actions(QObject):
    """The actions of the main window, and the menus they stand in."""

    edit_opened = Signal()

    def __init__(self, theme: Theme, places: Iterable[Place], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        keys = QKeySequence.StandardKey
        self.open = self._action(tr("&Open schedule…"), "open", keys.Open)
        self.open_shared = self._action(tr("Open a s&hared database…"), "")
        self.new = self._action(tr("&New company…"), "new", keys.New)
        self.sample = self._action(tr("Open the &sample company"), "sample")
        self.steps = self._action(tr("Your &first week"), "")
        self.bring = self._action(tr("&Import a list…"), "import", "Ctrl+I")
        self.export = self._action(tr("&Export feeds…"), "export", "Ctrl+E")
        self.export_table = self._action(tr("E&xport…"), "export", "Ctrl+Shift+E")
        self.print = self._action(tr("&Print…"), "", keys.Print)
        self.print_briefs = self._action(tr("Print with the &briefs…"), "", "Ctrl+Shift+P")
        self.save_pdf = self._action(tr("Save as P&DF…"), "")
        self.save_briefs = self._action(tr("Save as PDF with the b&riefs…"), "")
        self.backups = self._action(tr("&Backups…"), "history")
        self.share = self._action(tr(SHARE), "")
        self.close_schedule = self._action(tr("&Close schedule"), "close", keys.Close)
        self.quit = self._action(tr("&Quit"), "", keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(tr("&Undo"), "undo", keys.Undo)
        self.redo = self._action(tr("&Redo"), "redo", keys.Redo)
        self.history = self._action(tr("&History…"), "history", HISTORY_KEYS)
        self.search = self._action(tr("&Search…"), "search", SEARCH_KEYS)
        self.book = self._action(tr("&Book a visit…"), "book", "Ctrl+B")
        self.away = self._action(tr("Somebody is &away…"), "decisions", "Ctrl+Shift+A")
        self.closed = self._action(tr("A site is &closed…"), "decisions", "Ctrl+Shift+C")
        self.guide = self._action(tr("&Guide"), "question", keys.HelpContents)
        self.about = self._action(tr("&About Familiar…"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.places = {
            place.key: self._action(tr(place.title), place.key, f"Ctrl+{number}")
            for number, place in enumerate(places, 1)
        }
        group = QActionGroup(self)
        self.themes: dict[Choice, QAction] = {}
        for choice in CHOICES:
            action = self._action(tr(THEME_WORDS[choice]), "")
            action.setCheckable(True)
            group.addAction(action)
            self.themes[choice] = action

    def _action(
        self,
        words: str,
        icon: str,
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        made = QAction(words, self)
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
        if icon:
            self._theme.dress(made, icon)
            # Icons belong to the buttons; a menu reads more calmly without them.
            made.setIconVisibleInMenu(False)
        return made

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into the menus of ``bar``."""
        file = bar.addMenu(tr("&File"))
        file.addActions([self.open, self.open_shared, self.new, self.sample, self.steps])
        file.addSeparator()
        file.addActions([self.bring, self.export_table, self.export])
        file.addSeparator()
        file.addActions([self.print, self.print_briefs, self.save_pdf, self.save_briefs])
        file.addSeparator()
        file.addActions([self.backups, self.share, self.close_schedule, self.quit])
        edit = bar.addMenu(tr("&Edit"))
        edit.aboutToShow.connect(self.edit_opened)
        edit.addActions([self.undo, self.redo, self.history])
        edit.addSeparator()
        edit.addAction(self.search)
        edit.addSeparator()
        edit.addActions([self.book, self.away, self.closed])
        view = bar.addMenu(tr("&View"))
        view.addActions(list(self.places.values()))
        view.addSeparator()
        view.addMenu(tr("Theme")).addActions(list(self.themes.values()))
        bar.addMenu(tr("&Help")).addActions([self.guide, self.about])

    def tell_steps(self, undo: str, redo: str) -> None:
        """Say what undo would take back and redo bring back; empty where nobody knows."""
        for action, plain, named, what in (
            (self.undo, tr("&Undo"), tr("&Undo: {what}"), undo),
            (self.redo, tr("&Redo"), tr("&Redo: {what}"), redo),
        ):
            # In a menu a single ampersand would mark a key.
            shown = what if len(what) <= MOST_LETTERS else f"{what[: MOST_LETTERS - 1]}…"
            shown = shown.replace("&", "&&")
            action.setText(named.format(what=shown) if what else plain)

    def enable_schedule(self, on: bool) -> None:
        """Offer what needs a schedule that is open."""
        for action in (
            self.steps,
            self.bring,
            self.export,
            self.export_table,
            self.print,
            self.print_briefs,
            self.save_pdf,
            self.save_briefs,
            self.backups,
            self.share,
            self.close_schedule,
            self.search,
            self.book,
            self.away,
            self.closed,
            self.undo,
            self.redo,
            self.history,
            *self.places.values(),
        ):
            action.setEnabled(on)
