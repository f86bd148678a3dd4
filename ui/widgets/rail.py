"""The navigation rail: the pages, one below the other, with icon and word."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.tokens import SEMIBOLD, TINY, Tokens
from ui.text import Said, tr
from ui.widgets.basics import column, label
from ui.widgets.chips import Dressed

WIDTH = 92
SEARCH_KEYS = "Ctrl+K"
MOST = 99
"""Numbers above this are not told exactly."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page as the rail names it; ``key`` is also the name of its icon."""

    key: str
    title: Said


class Rail(QFrame):
    """``chosen`` carries the key of the page wanted; ``search_wanted`` asks for the search."""

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(
        self, theme: Theme, places: Iterable[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self.setFixedWidth(WIDTH)
        mark = label("F", "mark")
        mark.setFixedSize(36, 36)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner: QVBoxLayout = column(spacing=4, margins=(6, 10, 6, 12))
        inner.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(6)
        inner.addWidget(self._search_button(theme))
        inner.addSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._badges: dict[str, Dressed] = {}
        self._theme = theme
        for place in places:
            inner.addWidget(self._button(theme, place))
        inner.addStretch(1)
        self.setLayout(inner)

    def _search_button(self, theme: Theme) -> QToolButton:
        made = QToolButton()
        made.setText(tr("Search"))
        keys = QKeySequence(SEARCH_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        name = tr("Search ({keys})", keys=keys)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setProperty("kind", "find")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(QSize(14, 14))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setFixedWidth(WIDTH - 13)
        made.clicked.connect(lambda: self.search_wanted.emit())
        theme.dress(made, "search")
        return made

    def _button(self, theme: Theme, place: Place) -> QToolButton:
        made = QToolButton()
        made.setText(tr(place.title))
        made.setAccessibleName(made.text())
        made.setCheckable(True)
        made.setProperty("kind", "rail")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(20, 20))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setFixedWidth(WIDTH - 13)
        made.clicked.connect(lambda: self.chosen.emit(place.key))
        theme.dress(made, place.key)
        self._group.addButton(made)
        self._buttons[place.key] = made
        return made

    def show_badge(self, key: str, number: int) -> None:
        """Show at a page how many things wait on it; none where nothing does."""
        button = self._buttons[key]
        title = button.text()
        badge = self._badges.get(key)
        if badge is None:
            badge = self._badges[key] = Dressed(self._theme, "", _badge)
            badge.setParent(button)
            badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.setText(str(number) if number <= MOST else f"{MOST}+")
        badge.adjustSize()
        badge.move(button.width() // 2 + 6, 4)
        badge.setVisible(number > 0)
        waits = tr("{title}, {number} waiting", title=title, number=number)
        button.setAccessibleName(waits if number else title)

    def show_place(self, key: str) -> None:
        """Mark the page that is shown; a page without a place marks none."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)


def _badge(t: Tokens) -> str:
    return (
        f"background: {t.trouble}; color: {t.on_action}; border-radius: 8px; padding: 1px 5px;"
        f" min-width: 6px; font-size: {TINY}px; font-weight: {SEMIBOLD};"
    )
