"""The theme: one palette and one style sheet from the tokens, changed while the window is open."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.look.fonts import font, load_fonts
from ui.look.icons import outline
from ui.look.sheet import style_sheet
from ui.look.tokens import DARK, LIGHT, Tokens

Choice = Literal["light", "dark", "system"]


class Theme(QObject):
    """What the window looks like. ``changed`` is emitted after the tokens are others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT
        self.choice: Choice = "system"
        self._app: QApplication | None = None

    def apply(self, app: QApplication, choice: Choice) -> None:
        """Dress the whole application; ``system`` follows the desktop from now on."""
        if self._app is not app:
            self._app = app
            load_fonts()
            app.setStyle("Fusion")
            app.setFont(font())
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.choice = choice
        self.tokens = _wanted(choice)
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """The icon ``name`` in the present theme; ink of the second strength unless told."""
        tokens = self.tokens
        return outline(
            name, colour or tokens.ink2, chosen=colour or tokens.action.ink, faded=tokens.ink3
        )

    def dress(self, target: QAbstractButton | QAction, name: str, role: str = "ink2") -> None:
        """Give ``target`` an icon that stays right when the theme changes.

        ``role`` names an ink of the tokens: ink1, ink2, ink3, action, on_action, trouble.
        """
        worn = target.findChild(_Dress)
        if worn is None:
            _Dress(self, target, name, role)
        else:
            worn.change(name, role)

    @Slot()
    def _follow(self) -> None:
        if self._app is not None and self.choice == "system":
            self.apply(self._app, "system")


class _Dress(QObject):
    """Sets the icon of the button or action it belongs to, and dies with it."""

    def __init__(
        self, theme: Theme, target: QAbstractButton | QAction, name: str, role: str
    ) -> None:
        super().__init__(target)
        self._theme, self._target, self._name, self._role = theme, target, name, role
        theme.changed.connect(self.put_on)
        self.put_on()

    def change(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.put_on()

    @Slot()
    def put_on(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.action.ink if self._role == "action" else getattr(tokens, self._role)
        chosen = tokens.action.ink if self._role == "ink2" else colour
        self._target.setIcon(outline(self._name, colour, chosen=chosen, faded=tokens.ink3))


def _wanted(choice: Choice) -> Tokens:
    if choice == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def palette(tokens: Tokens) -> QPalette:
    """The palette of Qt's own widgets.

    Set by hand: asking Qt for a colour scheme does nothing off screen.
    """
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.canvas),
        (roles.WindowText, tokens.ink1),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.sunk),
        (roles.Text, tokens.ink1),
        (roles.PlaceholderText, tokens.ink2),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.ink1),
        (roles.BrightText, tokens.trouble),
        (roles.ToolTipBase, tokens.surface),
        (roles.ToolTipText, tokens.ink1),
        (roles.Highlight, tokens.action.tint),
        (roles.HighlightedText, tokens.ink1),
        (roles.Accent, tokens.action.ink),
        (roles.Link, tokens.action.ink),
        (roles.LinkVisited, tokens.action.ink),
        (roles.Light, tokens.surface),
        (roles.Midlight, tokens.faint),
        (roles.Mid, tokens.line),
        (roles.Dark, tokens.ink3),
        (roles.Shadow, tokens.ink3),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return made
