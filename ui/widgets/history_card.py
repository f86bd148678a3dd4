"""One entry of the history, opened: what it changed, and the way to take it back."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from scheduler.views.history import HistoryDetails
from ui.board.told import soft
from ui.desk.words import sums
from ui.look.theme import Theme
from ui.text import LINES, money, tr
from ui.widgets.basics import button, column, frame, ground, label, row
from ui.widgets.history_changes import more, record_change, visit_change
from ui.widgets.history_words import heading, sentence, undone_when

PAD = 24
MONEY_WIDTH = 360
FIRST = 20
"""Changes that are shown at once; the others when they are asked for."""


class HistoryCard(QScrollArea):
    """Shows an entry. ``back_wanted`` asks to take it back, ``entry_wanted`` for another one."""

    back_wanted = Signal(int)
    entry_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.details: HistoryDetails | None = None
        self._whole = False
        self._against: tuple[str, int | None] = ("", None)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What it changed"))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show no entry."""
        self.details = None
        hint = label(tr("Choose what was done to see what it changed."), "muted", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put([None, hint, None])

    def show_details(self, details: HistoryDetails) -> None:
        """Show an entry."""
        if self.details is None or self.details.row.id != details.row.id:
            self._whole = False
        if details != self.details:
            self._against = ("", None)
        self.details = details
        self._fill()

    def say_why_not(self, sentence: str, change_set: int | None) -> None:
        """Say what keeps the entry from being taken back; ``change_set`` is to go first."""
        self._against = (sentence, change_set)
        self._fill()

    def _fill(self) -> None:
        details = self.details
        if details is None:
            return
        parts: list[QWidget | int | None] = [
            _words(sentence(details.row), "lead"),
            _words(heading(details.row), "small"),
        ]
        if details.row.reason:
            parts += [8, _words(f"“{details.row.reason}”")]
        parts += [8, *self._way_back(details), 8, frame("line"), 8]
        parts += self._changes(details)
        if details.lines:
            parts += [8, frame("line"), 8, *_money(details)]
        self._put([*parts, None])

    def _way_back(self, details: HistoryDetails) -> Iterable[QWidget]:
        """The button that takes it back, or who did; what stands in the way beneath it."""
        if not details.row.in_force:
            yield _words(undone_when(details.row), "strong")
            return
        change_set, (against, later) = details.row.id, self._against
        back = button(
            tr("Take back"),
            lambda: self.back_wanted.emit(change_set),
            theme=self._theme,
            icon="undo",
        )
        yield _beside(back)
        if against:
            yield _words(against, "trouble")
        if later:
            words = tr("Show change {number}", number=later)
            yield _beside(button(words, lambda: self.entry_wanted.emit(later), kind="link"))

    def _changes(self, details: HistoryDetails) -> Iterable[QWidget]:
        zone, currency = details.row.zone, details.currency
        yield label(tr("What it changed"), "label")
        told = [visit_change(one, zone) for one in details.visits]
        told += [record_change(one, currency, zone) for one in details.records]
        if not told:
            yield _words(tr("Nothing that could be shown here."), "muted")
        shown = told if self._whole else told[:FIRST]
        for title, words in shown:
            yield _change(title, words)
        if len(shown) < len(told):
            everything = tr("Show all {number} changes", number=len(told))
            yield _beside(button(everything, self._open_out, kind="link"))
        elif more(details):
            yield _words(more(details), "muted")

    @Slot()
    def _open_out(self) -> None:
        at = self.verticalScrollBar().value()
        self._whole = True
        self._fill()
        self.verticalScrollBar().setValue(at)

    def _put(self, parts: Iterable[QWidget | int | None]) -> None:
        body = ground(QWidget(), "surface")
        layout: QVBoxLayout = column(*parts, spacing=6, margins=(PAD, 20, PAD, 20))
        body.setLayout(layout)
        self.setWidget(body)
        layout.activate()


def _words(text: str, role: str = "") -> QWidget:
    made = label(soft(text), role, wrap=True, selectable=True)
    made.setAccessibleName(text)
    return made


def _beside(widget: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(widget, None))
    return holder


def _change(title: str, words: str) -> QWidget:
    made = QWidget()
    lines = islice((_words(line, "small") for line in words.splitlines()), 12)
    made.setLayout(column(_words(title, "strong"), *lines, spacing=1, margins=(0, 4, 0, 4)))
    return made


def _money(details: HistoryDetails) -> Iterable[QWidget]:
    """The lines of money it was shown with."""
    yield label(tr("What it cost"), "label")
    table = QWidget()
    table.setMaximumWidth(MONEY_WIDTH)
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    amounts = [(tr(LINES[line]), amount) for line, amount in sums(details.lines)]
    for number, (name, amount) in enumerate(amounts):
        grid.addWidget(label(name), number, 0)
        right = label(money(amount, details.currency, signed=True), selectable=True)
        grid.addWidget(right, number, 1, Qt.AlignmentFlag.AlignRight)
    total = label(money(details.total_minor, details.currency, signed=True), "strong")
    grid.addWidget(label(tr("Total"), "strong"), len(amounts), 0)
    grid.addWidget(total, len(amounts), 1, Qt.AlignmentFlag.AlignRight)
    yield table
