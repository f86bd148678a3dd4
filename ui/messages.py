"""The bar that says one thing at a time, at the foot of the window."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, icon_button, label, row

Kind = Literal["info", "done", "trouble"]

SHOWN_MS = 8000
"""How long good news stays; trouble stays until it is closed."""


class MessageBar(QFrame):
    """A sentence, at most one thing to do about it, and a way to close it.

    Laid over another widget it covers its foot, so that nothing moves when it comes and goes.
    """

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
        self._under: QWidget | None = None
        self.hide()

    def lay_over(self, under: QWidget) -> None:
        """Lie over the foot of a widget from now on, in its parent."""
        self._under = under
        self.setParent(under.parentWidget())
        under.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        return False

    def _settle(self) -> None:
        """Be as wide as what it lies over, as high as the sentence, at the parent’s foot."""
        under, parent = self._under, self.parentWidget()
        if under is None or parent is None or self.isHidden():
            return
        high = max(self.heightForWidth(under.width()), self.minimumSizeHint().height())
        self.setGeometry(under.x(), parent.height() - high, under.width(), high)
        self.raise_()

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
        self._settle()
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
