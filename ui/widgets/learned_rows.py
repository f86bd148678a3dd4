"""What an office has seen of its clients leaving, beside what the price book assumes."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from scheduler.views.learning import ChanceRow, LearnedRow, LearningRows
from ui.charts.interval import DOT, IntervalRow, draw_interval
from ui.charts.scale import Scale, ticks
from ui.look.theme import Theme
from ui.text import learned, tr
from ui.widgets import learned_words as words
from ui.widgets.basics import button, column, frame, label, row

BAR_WIDTH, BAR_HEIGHT, ASIDE_WIDTH = 204, 22, 132
HEADROOM = 1.2
"""How far the axis reaches beyond the greatest assumption of its rows."""

LEAST_AXIS = 0.1
"""How far it reaches where nothing is assumed."""


class IntervalBar(QWidget):
    """A chance with its interval along an axis from 0 to ``most``; what lies beyond is cut."""

    def __init__(self, theme: Theme, seen: ChanceRow, assumed: float | None, most: float) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        extra = seen.extra

        def within(share: float) -> float:
            return min(max(share, 0.0), most)

        known = extra.chance is not None
        self.mark = IntervalRow(
            key=None,
            label="",
            told="",
            figures="",
            value=within(extra.chance) if extra.chance is not None else None,
            low=within(extra.low) if known else None,
            high=within(extra.high) if known else None,
            tone="action",
            assumed=assumed,
        )
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.found(seen))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(BAR_WIDTH, BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        along = Scale(0.0, self._most, DOT + 2, self.width() - DOT - 2)
        draw_interval(painter, self._theme, self.mark, self.height() / 2, along)
        painter.end()


class SeenRows(QWidget):
    """Rows of one subject by what it matters to the client.

    ``used`` carries the key of an entry, the value it could have and the number of visits that
    this was seen in, when somebody wants to use it.
    """

    used = Signal(str, int, int)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, QPushButton] = {}
        self._lead = label(tr("Reading your history …"), "small", wrap=True)
        self._rows = QWidget()
        self._layout: QVBoxLayout = column(
            label(tr(title), "strong"), self._lead, self._rows, spacing=8, margins=(0, 12, 0, 12)
        )
        self.setLayout(self._layout)

    def show_learned(self, rows: LearningRows) -> None:
        """Show what there is of the entries that can be learned."""
        self._show(words.lead(rows), [(one.seen, one) for one in rows.persons])

    def show_seen(self, lead: str, rows: Sequence[ChanceRow]) -> None:
        """Show chances that no entry of the price book holds."""
        self._show(lead, [(one, None) for one in rows])

    def mark_taken(self, taken: Sequence[str]) -> None:
        """Say at the buttons of these entries that nothing is saved yet."""
        for key, one in self.buttons.items():
            one.setEnabled(key not in taken)
            one.setText(tr("Save to use it") if key in taken else one.property("offer"))

    def _show(self, lead: str, rows: Sequence[tuple[ChanceRow, LearnedRow | None]]) -> None:
        self._lead.setText(lead)
        self.buttons = {}
        made = QWidget()
        inner = column(spacing=10)
        for _, of_level in groupby(rows, lambda pair: pair[0].level):
            inner.addWidget(self._level(list(of_level)))
        made.setLayout(inner)
        self._layout.replaceWidget(self._rows, made)
        # Until it is deleted it would be seen beneath the new one.
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = made

    def _level(self, rows: Sequence[tuple[ChanceRow, LearnedRow | None]]) -> QWidget:
        assumed = [one.value / 10_000 for _, one in rows if one is not None]
        most = ticks(0.0, HEADROOM * max(assumed, default=LEAST_AXIS / HEADROOM))[-1]
        seen = [(row, one) for row, one in rows if row.after.visits]
        unseen = [row for row, _ in rows if not row.after.visits]
        inner = column(spacing=6)
        inner.addLayout(_head(words.head(rows[0][0]), most if seen else None))
        for chance, one in seen:
            inner.addLayout(self._line(chance, one, most))
        if unseen:
            inner.addWidget(label(words.nothing(unseen, at_all=not seen), "small", wrap=True))
        made = QWidget()
        made.setLayout(inner)
        return made

    def _line(self, seen: ChanceRow, one: LearnedRow | None, most: float) -> QHBoxLayout:
        assumed = None if one is None else one.value / 10_000
        counted = label(words.counted(seen), "small", wrap=True)
        counted.setToolTip(words.spells())
        found = label(words.found(seen), "small", wrap=True)
        found.setFixedWidth(BAR_WIDTH)
        line = row(spacing=12)
        line.addLayout(column(label(words.name(seen), wrap=True), counted, None, spacing=2), 1)
        bar = IntervalBar(self._theme, seen, assumed, most)
        line.addLayout(column(bar, found, None, spacing=0))
        line.addWidget(self._aside(seen, one), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _aside(self, seen: ChanceRow, one: LearnedRow | None) -> QWidget:
        """The button that takes what was seen; else what holds, or what it would take."""
        made: QLabel | QPushButton
        if one is not None and one.offered is not None and not _in_use(one):
            made = button(tr("Use {chance}", chance=words.chance(one.offered / 10_000)))
            made.setProperty("offer", made.text())
            made.setAccessibleName(words.offer(one))
            made.setToolTip(words.offer(one))
            made.clicked.connect(partial(self.used.emit, one.entry, one.offered, seen.after.visits))
            self.buttons[one.entry] = made
        elif one is not None and one.learned is not None:
            made = label(learned(one.learned), "small")
        else:
            made = label("" if one is None else words.needed(one), "small", wrap=True)
        made.setFixedWidth(ASIDE_WIDTH)
        return made


def _in_use(one: LearnedRow) -> bool:
    return one.learned is not None and one.value == one.offered


def _head(title: str, most: float | None) -> QVBoxLayout:
    """The name of a level, with the ends of the axis over its bars."""
    line = row(spacing=12)
    line.addWidget(label(title, "label"), 1)
    if most is not None:
        ends = QWidget()
        ends.setLayout(row(label("0", "small"), None, label(words.chance(most), "small")))
        ends.setFixedWidth(BAR_WIDTH)
        line.addWidget(ends)
        line.addSpacing(ASIDE_WIDTH + 12)
    return column(frame("rule"), line, spacing=6)
