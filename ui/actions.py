"""What the menus offer: words, keys and icons in one place."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar

from ui.look.theme import Choice, Theme
from ui.settings import CHOICES
from ui.text import tr
from ui.widgets.rail import Place

THEME_WORDS: dict[Choice, str] = {
    "light": "Light",
    "dark": "Dark",
    "system": "As the desktop",
}


class Actions(QObject):
    """The actions of the main window, and the menus they stand in."""

    def __init__(self, theme: Theme, places: Iterable[Place], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        keys = QKeySequence.StandardKey
        self.open = self._action(tr("&Open schedule…"), "open", keys.Open)
        self.new = self._action(tr("&New company…"), "new", keys.New)
        self.sample = self._action(tr("Open the &sample company"), "sample")
        self.bring = self._action(tr("&Import a list…"), "import", "Ctrl+I")
        self.export = self._action(tr("&Export feeds…"), "export", "Ctrl+E")
        self.close_schedule = self._action(tr("&Close schedule"), "close", keys.Close)
        self.quit = self._action(tr("&Quit"), "", keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action(tr("&Undo"), "undo", keys.Undo)
        self.redo = self._action(tr("&Redo"), "redo", keys.Redo)
        self.away = self._action(tr("Somebody is &away…"), "decisions", "Ctrl+Shift+A")
        self.closed = self._action(tr("A site is &closed…"), "decisions", "Ctrl+Shift+C")
        self.places = {
            place.key: self._action(place.title, place.key, f"Ctrl+{number}")
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
        file.addActions([self.open, self.new, self.sample])
        file.addSeparator()
        file.addActions([self.bring, self.export])
        file.addSeparator()
        file.addActions([self.close_schedule, self.quit])
        edit = bar.addMenu(tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.away, self.closed])
        view = bar.addMenu(tr("&View"))
        view.addActions(list(self.places.values()))
        view.addSeparator()
        view.addMenu(tr("Theme")).addActions(list(self.themes.values()))

    def enable_schedule(self, on: bool) -> None:
        """Offer what needs a schedule that is open."""
        for action in (
            self.bring,
            self.export,
            self.close_schedule,
            self.away,
            self.closed,
            self.undo,
            self.redo,
            *self.places.values(),
        ):
            action.setEnabled(on)
