"""Filters under the head of a list: buttons that can be on, each with how many it leaves."""

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ui.text import in_digits, tr
from ui.widgets.basics import label, row
from ui.widgets.flow import Flow


class OnlyBand(QFrame):
    """``changed`` comes when another choice is made."""

    changed = Signal()

    def __init__(
        self,
        options: Iterable[tuple[str, str, str]],
        seldom: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``options``: the key, the words, and the sentence on hover of each filter.

        Those that are needed ``seldom`` are there only while they leave something, or are on.
        """
        super().__init__(parent)
        self._seldom = frozenset(seldom)
        self.setProperty("ground", "header")
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        flow = Flow(spacing=6)
        for key, words, sentence in options:
            one = QPushButton(words, autoDefault=False)
            one.setCheckable(True)
            one.setToolTip(sentence)
            one.setAccessibleName(tr("Only: {what}", what=words))
            one.setAccessibleDescription(sentence)
            one.toggled.connect(self.changed)
            self._buttons[key], self._words[key] = one, words
            if key in self._seldom:
                one.hide()
            flow.addWidget(one)
        holder = QWidget()
        holder.setLayout(flow)
        caption = label(tr("Only"), "small")
        inner = row(caption, margins=(16, 8, 16, 8), spacing=12)
        inner.addWidget(holder, 1)
        self.setLayout(inner)

    @property
    def keys(self) -> frozenset[str]:
        """Those that are on."""
        return frozenset(key for key, one in self._buttons.items() if one.isChecked())

    def choose(self, key: str, *, on: bool = True) -> None:
        """Switch one on, or off."""
        self._buttons[key].setChecked(on)
        if on:
            self._buttons[key].show()

    @Slot()
    def clear(self) -> None:
        """Switch all off; told once."""
        if self.keys:
            self.blockSignals(True)
            for one in self._buttons.values():
                one.setChecked(False)
            self.blockSignals(False)
            self.changed.emit()

    def tell(self, counts: Mapping[str, int]) -> None:
        """Say how many each leaves, where that is known."""
        for key, one in self._buttons.items():
            number = counts.get(key)
            words = self._words[key]
            one.setText(words if number is None else f"{words} {in_digits(number)}")
            if key in self._seldom:
                one.setVisible(bool(number) or one.isChecked())
