"""The head of the desk: what is asked, and what can be changed of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from scheduler.views.desk import Asked
from ui.text import tr
from ui.widgets.basics import Elided, button, row
from ui.widgets.help_button import HelpButton

FACTS_LEAST = 190
"""Room for the days, whatever the name before them."""


class DeskHead(QFrame):
    """``left`` asks to go back, ``stopped`` to stop looking for roads.

    An absence or a closed site can be changed or taken out: ``change_wanted``,
    ``take_out_wanted``.
    """

    left = Signal()
    stopped = Signal()
    change_wanted = Signal()
    take_out_wanted = Signal()

    def __init__(self, asked: Asked, title: str) -> None:
        super().__init__()
        self.setProperty("ground", "header")
        self.setFixedHeight(56)
        self.title = Elided(title, "title", snug=True, ends=True)
        self.facts = Elided("", "muted")
        self.facts.setMinimumWidth(FACTS_LEAST)
        self.cancel = button(tr("Cancel"), self.stopped.emit)
        out = tr("Open after all") if asked.closure_id is not None else tr("Back after all")
        self.change = button(tr("Change dates…"), self.change_wanted.emit)
        self.take_out = button(out, self.take_out_wanted.emit)
        recorded = asked.absence_id is not None or asked.closure_id is not None
        back = button(tr("All questions"), self.left.emit, kind="quiet")
        line = row(back, 4, self.title, 8, spacing=8, margins=(12, 0, 16, 0))
        line.addWidget(self.facts, 1)
        for part in (self.cancel, self.change, self.take_out, HelpButton()):
            line.addWidget(part)
        self.setLayout(line)
        for part in (self.change, self.take_out):
            part.setVisible(recorded)
