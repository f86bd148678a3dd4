"""Small parts that every page is put together from."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.widgets.help_button import HelpButton

LEAST = 64
"""A shortened text is no narrower than this."""

LONGEST_WORD = 240
"""A word wider than this, such as a name without spaces, widens no page."""

Part = QWidget | QLayout | int | None
"""A widget, a layout, a space in pixels, or None for whatever room is left."""


def label(text: str, role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A text in a role of the style sheet, such as title, lead, prose, strong or small."""
    kind = _Wrapped if wrap else QLabel
    made = kind(text, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class _Wrapped(QLabel):
    """A text on several lines; a word longer than ``LONGEST_WORD`` widens nothing, it is cut."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LONGEST_WORD), hint.height())


def plain(text: str) -> str:
    """The text for a button or a menu, where Qt takes the ampersand of a name for a key."""
    return text.replace("&", "&&")


def button(
    text: str,
    on: Callable[[], object] | None = None,
    *,
    kind: str = "",
    theme: Theme | None = None,
    icon: str = "",
) -> QPushButton:
    """A button; ``kind`` is primary, quiet, link, name, crumb or tile, or empty for a plain one."""
    made = QPushButton(plain(text), autoDefault=False)
    if kind:
        made.setProperty("kind", kind)
    if theme is not None and icon:
        made.setIconSize(QSize(16, 16))
        theme.dress(made, icon, "on_action" if kind == "primary" else "ink2")
    if on is not None:
        made.clicked.connect(lambda: on())
    return made


def icon_button(theme: Theme, icon: str, name: str, on: Callable[[], object]) -> QToolButton:
    """A quiet square button with an icon; ``name`` is read aloud and shown on hover."""
    made = QToolButton()
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setProperty("kind", "quiet")
    made.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
    made.setIconSize(QSize(16, 16))
    made.setStyleSheet("padding: 0;")
    theme.dress(made, icon)
    made.clicked.connect(lambda: on())
    return made


def way_back(back: QToolButton, page: str) -> QHBoxLayout:
    """The head of a view above a page, up to its title: the arrow and the page's name lead back."""
    name = button(page, back.click, kind="crumb")
    # The arrow is there for the keyboard.
    name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return row(back, name, label("/", "muted"), margins=(8, 0, 16, 0))


def frame(ground: str, layout: QLayout | None = None) -> QFrame:
    """A surface of the style sheet: card, header, band, footer, rail, side, rule or line."""
    made = QFrame()
    made.setProperty("ground", ground)
    if layout is not None:
        made.setLayout(layout)
    return made


def ground(widget: QWidget, name: str) -> QWidget:
    """Give a plain widget the ground ``name``: canvas, surface or sunk."""
    widget.setProperty("ground", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def row(
    *parts: Part, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """The parts beside each other."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    _fill(made, parts)
    return made


def column(
    *parts: Part, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """The parts below each other."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    _fill(made, parts)
    return made


def _fill(layout: QBoxLayout, parts: tuple[Part, ...]) -> None:
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addLayout(part)


def header(title: str, *parts: Part) -> QFrame:
    """The head of a page: its title and, to the right of it, what can be done."""
    return _Header(title, *parts)


class _Header(QFrame):
    """Without room for all its words it leaves its title out: the rail marks the page too."""

    def __init__(self, title: str, *parts: Part) -> None:
        super().__init__()
        self.setProperty("ground", "header")
        self._title = label(title, "title")
        self._line = row(self._title, 8, *parts, HelpButton(), margins=(12, 0, 16, 0))
        self.setLayout(self._line)
        self.setFixedHeight(56)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return done

    def _make_room(self) -> None:
        needed = self._line.minimumSize().width()
        if self._title.isHidden():
            needed += self._title.minimumSizeHint().width() + self._line.spacing()
        self._title.setVisible(needed <= self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        narrow = super().minimumSizeHint()
        if not self._title.isHidden():
            narrow -= QSize(self._title.minimumSizeHint().width() + self._line.spacing(), 0)
        return narrow


class Elided(QLabel):
    """A line of text that is shortened with an ellipsis where the room ends; whole on hover.

    It takes what room there is; ``snug`` no more than its text. ``ends`` keeps the beginning and
    the end, for sentences about a long name.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        parent: QWidget | None = None,
        *,
        snug: bool = False,
        ends: bool = False,
    ) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText)
        self._whole = ""
        self._snug = snug
        self._mode = Qt.TextElideMode.ElideMiddle if ends else Qt.TextElideMode.ElideRight
        if role:
            self.setProperty("role", role)
        width = QSizePolicy.Policy.Maximum if snug else QSizePolicy.Policy.Ignored
        self.setSizePolicy(width, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._snug:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 1)
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height()) if self._snug else hint

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.width(), 0))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(on_hover(self._whole) if shown != self._whole else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()
