"""A few choices of which one is on, beside each other."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QPushButton, QWidget

from ui.widgets.basics import row


class Switch(QFrame):
    """Buttons that exclude each other. ``chosen`` carries the key of the one pressed."""

    chosen = Signal(str)

    def __init__(
        self, options: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "switch")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        inner = row(spacing=2, margins=(2, 2, 2, 2))
        for key, words in options:
            one = QPushButton(words, autoDefault=False)
            one.setCheckable(True)
            one.setProperty("kind", "segment")
            one.setProperty("key", key)
            self._group.addButton(one)
            self._buttons[key] = one
            inner.addWidget(one)
        self.setLayout(inner)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def key(self) -> str:
        """The key of the one that is on, empty where none is."""
        on = self._group.checkedButton()
        return "" if on is None else str(on.property("key"))

    def choose(self, key: str) -> None:
        """Switch one on without telling."""
        self._buttons[key].setChecked(True)

    def explain(self, key: str, words: str) -> None:
        """Say on hover what one does."""
        self._buttons[key].setToolTip(words)

    def rename(self, key: str, words: str, *, enabled: bool = True) -> None:
        """Give one other words, or take it out of reach."""
        self._buttons[key].setText(words)
        self._buttons[key].setEnabled(enabled)

    @Slot(QAbstractButton)
    def _clicked(self, one: QAbstractButton) -> None:
        self.chosen.emit(str(one.property("key")))
