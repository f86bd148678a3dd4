"""The bar that says one thing at a time, above the page."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, icon_button, label, row

Kind = Literal["info", "done", "trouble"]

SHOWN_MS = 8000
"""How long good news stays; trouble stays until it is closed."""


class MessageBar(QFrame):
    """A sentence, at most one thing to do about it, and a way to close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._sentence = label("", wrap=True, selectable=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act: Callable[[], object] | None = None
        self._button: QPushButton = button("", self._do, kind="link")
        close = icon_button(theme, "close", tr("Close the message"), self.close_message)
        self.setLayout(
            row(
                self._icon,
                self._sentence,
                self._button,
                close,
                spacing=12,
                margins=(12, 4, 8, 4),
            )
        )
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.close_message)
        theme.changed.connect(self._dress)
        self._kind: Kind = "info"
        self.hide()

    def say(
        self,
        sentence: str,
        kind: Kind = "info",
        *,
        offer: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence in place of the one before; ``offer`` is the link that does ``act``."""
        self._kind, self._act = kind, act
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self.setProperty("message", kind)
        self._dress()
        self.show()
        if kind == "trouble":
            self._timer.stop()
        else:
            self._timer.start()

    @property
    def sentence(self) -> str:
        """What is shown, empty where nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    @Slot()
    def close_message(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _dress(self) -> None:
        tokens = self._theme.tokens
        colours = {
            "info": tokens.action.ink,
            "done": tokens.who["usual"].ink,
            "trouble": tokens.trouble,
        }
        icon = self._theme.icon(self._kind, colours[self._kind])
        self._icon.setPixmap(icon.pixmap(18, 18))
        self.style().unpolish(self)
        self.style().polish(self)

    def _do(self) -> None:
        self.close_message()
        if self._act is not None:
            self._act()
