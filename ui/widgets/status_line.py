"""The line at the foot of the window: the plan at the left, feeds and saving at the right."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.look.theme import Theme
from ui.look.tokens import TINY
from ui.text import Counted, count, in_digits, tr
from ui.widgets.basics import Elided, label, row


class StatusLine(QFrame):
    """Says how things stand; every word is only shown once it is known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "footer")
        self.setFixedHeight(28)
        self._dot = QLabel("●")
        self._plan = Elided("", "small")
        self._feeds = label("", "small")
        self._saved = label("", "small")
        inner = row(self._dot, spacing=8, margins=(12, 0, 16, 0))
        inner.addWidget(self._plan, 1)
        inner.addWidget(self._feeds)
        inner.addSpacing(12)
        inner.addWidget(self._saved)
        self.setLayout(inner)
        self._working = False
        theme.changed.connect(self._dress)
        self._dress()

    def show_plan(self, words: str) -> None:
        """Show office, plan, visits and share."""
        self._plan.show_text(words)

    def show_feeds(self, stale: int, feeds: int) -> None:
        """Show how many feeds are fresh and how many are to be updated."""
        names: Counted = ("feed", "feeds")
        parts = []
        if feeds > stale:
            parts.append(tr("{feeds} fresh", feeds=count(feeds - stale, *names)))
        if stale:
            waiting = in_digits(stale) if parts else count(stale, *names)
            parts.append(tr("{feeds} to update", feeds=waiting))
        self._feeds.setText(" · ".join(parts))

    def show_work(self, *, working: bool) -> None:
        """Show whether something is being saved."""
        if working == self._working and self._saved.text():
            return
        self._working = working
        self._saved.setText(tr("Working…") if working else tr("Saved"))
        self._dress()

    def clear(self) -> None:
        """Show nothing, because no schedule is open."""
        self._plan.show_text("")
        for part in (self._feeds, self._saved):
            part.setText("")

    @Slot()
    def _dress(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.ink3 if self._working else tokens.who["usual"].ink
        self._dot.setStyleSheet(f"color: {colour}; font-size: {TINY}px;")
