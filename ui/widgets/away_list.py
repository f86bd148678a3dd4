"""Who is away and what is closed, with what can be done about each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ui.desk.away_words import AwayLine
from ui.text import tr
from ui.widgets.basics import Elided, button, column, frame, row

FEW = 6
"""So many are shown at first; whoever plans the holidays of a year has dozens."""


class AwayList(QFrame):
    """A card with a line each. ``change_wanted`` and ``take_out_wanted`` carry what it is about.

    ``turned`` comes when the whole list is asked for.
    """

    change_wanted = Signal(object)
    take_out_wanted = Signal(object)
    turned = Signal()

    def __init__(self, lines: Sequence[AwayLine], *, opened: bool = False) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.opened = opened or len(lines) <= FEW
        self._rest: list[QWidget] = []
        self.body = body = column(spacing=0, margins=(20, 4, 16, 4))
        for number, line in enumerate(lines):
            made = self._line(line, first=not number)
            body.addWidget(made)
            if number >= FEW:
                self._rest.append(made)
        self._more = QWidget()
        self.all = button(tr("Show all {number}", number=len(lines)), self._show_all, kind="link")
        self._more.setLayout(row(self.all, None, margins=(0, 2, 0, 6)))
        body.addWidget(self._more)
        self.setLayout(body)
        self._turn()

    def _line(self, line: AwayLine, *, first: bool) -> QWidget:
        change = button(tr("Change…"), lambda: self.change_wanted.emit(line.asked))
        change.setAccessibleName(tr("Change: {name}, {facts}", name=line.name, facts=line.facts))
        out = button(tr("Take out"), lambda: self.take_out_wanted.emit(line.asked), kind="quiet")
        out.setAccessibleName(tr("Take out: {name}, {facts}", name=line.name, facts=line.facts))
        texts = column(Elided(line.name, "strong"), Elided(line.facts, "muted"), spacing=2)
        inner = row(margins=(0, 10, 0, 10), spacing=8)
        inner.addLayout(texts, 1)
        inner.addWidget(change)
        inner.addWidget(out)
        made = QWidget()
        made.setLayout(inner if first else column(frame("rule"), inner, spacing=0))
        return made

    @Slot()
    def _show_all(self) -> None:
        self.opened = True
        self._turn()
        # The link that had the focus is gone; the keyboard goes on where the new lines begin.
        self._rest[0].findChildren(QPushButton)[0].setFocus()
        self.turned.emit()

    def _turn(self) -> None:
        for made in self._rest:
            made.setVisible(self.opened)
        self._more.setVisible(not self.opened)
