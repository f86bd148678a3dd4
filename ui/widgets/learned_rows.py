"""What an office has seen of its clients leaving, beside what the price book assumes."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from scheduler.views.learning import LearnedRow
from ui.charts.interval import DOT, IntervalRow, draw_interval
from ui.charts.scale import Scale, ticks
from ui.look.theme import Theme
from ui.text import Said, learned, tr
from ui.widgets import learned_words as words
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.price_field import price_words

BAR_WIDTH, BAR_HEIGHT, ASIDE_WIDTH = 204, 22, 132
HEADROOM = 1.2
"""How far the axis reaches beyond the greatest chance of its rows, seen or assumed."""

HARDLY_KNOWN = 0.5
"""An interval as wide as this says next to nothing."""

LEAST_AXIS = 0.02
"""How far it reaches at least."""


class IntervalBar(QWidget):
    """A chance with its interval along an axis from 0 to ``most``; what lies beyond is cut."""

    def __init__(self, theme: Theme, one: LearnedRow, most: float) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        extra = one.seen.extra

        inside = extra.chance is not None and extra.chance <= most

        def within(share: float) -> float:
            return min(max(share, 0.0), most)

        self.mark = IntervalRow(
            key=None,
            label="",
            told="",
            figures="",
            value=within(extra.chance or 0.0) if inside else None,
            low=None if extra.chance is None else within(extra.low),
            high=None if extra.chance is None else within(extra.high),
            tone="action",
            assumed=None if one.assumed is None else within(one.assumed),
        )
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.found(one.seen))
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

    def __init__(self, theme: Theme, title: Said) -> None:
        super().__init__()
        self._theme, self._currency = theme, ""
        self.buttons: dict[str, QPushButton] = {}
        self._lead = label(tr("Reading your history …"), "small", wrap=True)
        self._rows = QWidget()
        self._layout: QVBoxLayout = column(
            label(tr(title), "strong"), self._lead, self._rows, spacing=8, margins=(0, 12, 0, 12)
        )
        self.setLayout(self._layout)

    def show_rows(self, lead: str, rows: Sequence[LearnedRow], currency: str) -> None:
        """Show what was seen, and offer what is sure enough."""
        self._lead.setText(lead)
        self._currency = currency
        self.buttons = {}
        made = QWidget()
        inner = column(spacing=10)
        for _, of_level in groupby(rows, lambda one: (one.seen.subject, one.seen.level)):
            inner.addWidget(self._level(list(of_level)))
        made.setLayout(inner)
        self._layout.replaceWidget(self._rows, made)
        # Until it is deleted it would be seen beneath the new one.
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = made

    def mark_taken(self, taken: Sequence[str]) -> None:
        """Say at the buttons of these entries that nothing is saved yet."""
        for key, one in self.buttons.items():
            one.setEnabled(key not in taken)
            one.setText(tr("Save to use it") if key in taken else one.property("offer"))

    def _level(self, rows: Sequence[LearnedRow]) -> QWidget:
        known = [one.assumed for one in rows]
        # What is hardly known would push everything else to the left end.
        known += [one.seen.extra.chance for one in rows if one.seen.extra.width < HARDLY_KNOWN]
        reach = HEADROOM * max((chance or 0.0 for chance in known), default=0.0)
        most = ticks(0.0, min(max(reach, LEAST_AXIS), 1.0))[-1]
        seen = [one for one in rows if one.seen.after.visits]
        unseen = [one.seen for one in rows if not one.seen.after.visits]
        inner = column(spacing=6)
        inner.addLayout(_head(words.head(rows[0].seen), most if seen else None))
        for one in seen:
            inner.addLayout(self._line(one, most))
        if unseen:
            inner.addWidget(label(words.nothing(unseen, at_all=not seen), "small", wrap=True))
        made = QWidget()
        made.setLayout(inner)
        return made

    def _line(self, one: LearnedRow, most: float) -> QHBoxLayout:
        counted = label(words.counted(one.seen), "small", wrap=True)
        counted.setToolTip(words.spells())
        found = label(words.found(one.seen), "small", wrap=True)
        found.setFixedWidth(BAR_WIDTH)
        line = row(spacing=12)
        line.addLayout(column(label(words.name(one.seen), wrap=True), counted, None, spacing=2), 1)
        line.addLayout(column(IntervalBar(self._theme, one, most), found, None, spacing=0))
        line.addWidget(self._aside(one), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _aside(self, one: LearnedRow) -> QWidget:
        """The button that takes what was seen; else what holds, or what it would take."""
        made: QLabel | QPushButton
        if one.offered is not None and not _in_use(one):
            value = price_words(one.offered, one.unit, self._currency)
            made = button(tr("Use {value}", value=value))
            made.setProperty("offer", made.text())
            before = price_words(one.value, one.unit, self._currency)
            made.setAccessibleName(words.offer(one, value, before))
            made.setToolTip(made.accessibleName())
            visits = one.seen.after.visits
            made.clicked.connect(partial(self.used.emit, one.entry, one.offered, visits))
            self.buttons[one.entry] = made
        elif one.learned is not None:
            made = label(learned(one.learned), "small")
        else:
            made = label(words.needed(one), "small", wrap=True)
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
