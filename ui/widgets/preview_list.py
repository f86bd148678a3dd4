"""What a command would do, a line a visit, before somebody lets it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import column, label
from ui.widgets.chips import plain_chip

MOST = 14
"""Lines that are shown; the rest is counted."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A day, what becomes of it, and a word that the eye should find."""

    day: str
    words: str
    mark: str = ""


class PreviewList(QWidget):
    """Lines below each other, under a sentence that sums them up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sum = label("", "small", wrap=True)
        self._holder = QWidget()
        self._layout = column(self._sum, self._holder, spacing=8)
        self.setLayout(self._layout)
        self.setAccessibleName(tr("What would change"))
        self.lines: tuple[PreviewLine, ...] = ()

    def show_lines(self, sentence: str, lines: Sequence[PreviewLine]) -> None:
        """Show other lines."""
        self.lines = tuple(lines)
        self._sum.setText(sentence)
        self._sum.setVisible(bool(sentence))
        told = [f"{line.day}: {line.words} {line.mark}".strip() for line in lines[:MOST]]
        self.setAccessibleDescription(". ".join((sentence, *told)))
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines[:MOST]):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(line.day, "strong"), number, 0, top)
            grid.addWidget(label(line.words, wrap=True), number, 1, top)
            if line.mark:
                grid.addWidget(plain_chip(self._theme, line.mark), number, 2, top)
        if len(lines) > MOST:
            more = tr("and {number} more", number=len(lines) - MOST)
            grid.addWidget(label(more, "small"), MOST, 1)
        self._layout.replaceWidget(self._holder, fresh)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = fresh
