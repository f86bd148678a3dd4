"""The navigation rail: the pages, one below the other, with icon and word."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.basics import column, label

WIDTH = 92


@dataclass(frozen=True, slots=True)
class Place:
    """A page as the rail names it; ``key`` is also the name of its icon."""

    key: str
    title: str


class Rail(QFrame):
    """``chosen`` carries the key of the page wanted."""

    chosen = Signal(str)

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
        inner.addSpacing(10)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for place in places:
            inner.addWidget(self._button(theme, place))
        inner.addStretch(1)
        self.setLayout(inner)

    def _button(self, theme: Theme, place: Place) -> QToolButton:
        made = QToolButton()
        made.setText(place.title)
        made.setAccessibleName(place.title)
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
