"""The filter of the board: a button, what it opens, and the band that says what is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from scheduler.views.board import BoardRows
from ui.board.filter_words import Choice, chosen, kinds
from ui.board.filters import NOTHING, Filter, Filtered, filtered, known_to
from ui.board.words import some_visits
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.flow import Flow

ROWS_SEEN = 12
"""So many choices of a kind are seen at once; the rest scrolls."""

ROW = 26


class Filtering(QObject):
    """What somebody wants to see of the board. ``changed`` comes when he wants something else.

    ``keep`` is given the filter as text whenever it changes, to remember it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._rows: BoardRows | None = None
        self._kept = NOTHING
        self._narrow = False
        self.keep: Callable[[str], object] = lambda _text: None
        self.button = button(tr("Filter"), self.open, theme=theme, icon="filter")
        self.button.setToolTip(tr("Choose what is shown (Ctrl+F)"))
        self.button.setCheckable(True)
        self.popup = FilterPopup(self)
        self.band = FilterBand(theme, self)

    @property
    def wanted(self) -> Filter:
        """The filter, as far as the board knows what it names."""
        return self._kept if self._rows is None else known_to(self._rows, self._kept)

    def remember(self, text: str, keep: Callable[[str], object]) -> None:
        """Filter as it was remembered, and remember it with ``keep`` from now on."""
        self.keep = keep
        self._kept = Filter.from_text(text)
        self._tell()

    def see(self, rows: BoardRows) -> Filtered:
        """The board through the filter."""
        self._rows = rows
        found = filtered(rows, self.wanted)
        self._say(found)
        return found

    def switch(self, choice: Choice) -> None:
        """Make a choice, or take it back."""
        self._use(self.wanted.switched(choice.kind, choice.value))

    def clear(self) -> None:
        """Want everything again."""
        self._use(NOTHING)

    def open(self) -> None:
        """Show the choices under the button."""
        self.button.setChecked(bool(self.wanted))
        if self._rows is None or not self._rows.technicians:
            return
        self.popup.show_choices(self._rows, self.wanted)
        under = self.button.mapToGlobal(QPoint(0, self.button.height() + 4))
        inside = self._page.mapToGlobal(QPoint(self._page.width() - self.popup.width() - 8, 0))
        self.popup.move(min(under.x(), inside.x()), under.y())
        self.popup.show()
        self.popup.begin()

    def shrink(self, on: bool) -> None:
        """Keep the icon and the number alone where there is no room for the word."""
        self._narrow = on
        self._name_button()

    def _use(self, wanted: Filter) -> None:
        self._kept = wanted
        self.keep(wanted.to_text())
        self._tell()

    def _tell(self) -> None:
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        number = self.wanted.number
        word = "" if self._narrow else tr("Filter")
        self.button.setText(f"{word} {number}".strip() if number else word)
        self.button.setAccessibleName(tr("Filter, {number} chosen", number=number))
        self.button.setChecked(number > 0)

    def count(self, shown: int, of: int) -> None:
        """Say how much of what is seen matches."""
        told = some_visits(shown, of) if self.wanted else ""
        self.band.say(told)
        self.popup.say(told)

    def _say(self, found: Filtered) -> None:
        self._name_button()
        self.band.show_filter(found, self._rows, self.wanted)
        if self.popup.isVisible() and self._rows is not None:
            self.popup.show_choices(self._rows, self.wanted)
        self.count(found.shown, found.of)


class FilterPopup(QFrame):
    """Every choice there is, grouped by kind."""

    def __init__(self, filtering: Filtering) -> None:
        super().__init__(filtering.button, Qt.WindowType.Popup)
        self._filtering = filtering
        self._boxes: dict[Choice, QCheckBox] = {}
        self.setProperty("ground", "popup")
        # A click on the button closes it: it must not open it again at once.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.setAccessibleName(tr("Filter"))
        self._columns = row(spacing=28)
        self._told = label("", "small")
        self._clear = button(tr("Clear all"), filtering.clear, kind="link")
        foot = row(self._told, None, self._clear)
        self.setLayout(
            column(self._columns, frame("rule"), foot, spacing=10, margins=(16, 12, 16, 10))
        )

    def show_choices(self, rows: BoardRows, wanted: Filter) -> None:
        """Offer what can be chosen on a board, with what is chosen marked."""
        offered = kinds(rows)
        if [one for _, choices in offered for one in choices] != list(self._boxes):
            self._make(offered)
        marked = set(chosen(rows, wanted))
        for choice, box in self._boxes.items():
            box.setChecked(choice in marked)
        self._clear.setEnabled(bool(wanted))
        self.adjustSize()

    def begin(self) -> None:
        """Give the first choice the focus."""
        for box in self._boxes.values():
            box.setFocus()
            return

    def say(self, told: str) -> None:
        """Say how many visits match."""
        self._told.setText(told)

    def _make(self, offered: list[tuple[str, list[Choice]]]) -> None:
        _empty(self._columns)
        self._boxes = {}
        groups = [self._group(title, choices) for title, choices in offered if choices]
        first, rest = groups[:2], groups[2:]
        self._columns.addLayout(column(*first, None, spacing=12))
        for group in rest:
            self._columns.addLayout(column(group, None, spacing=0))

    def _group(self, title: str, choices: list[Choice]) -> QWidget:
        lines = column(spacing=2)
        for choice in choices:
            box = QCheckBox(choice.counted)
            box.clicked.connect(lambda _on=False, one=choice: self._filtering.switch(one))
            self._boxes[choice] = box
            lines.addWidget(box)
        inner = QWidget()
        inner.setProperty("ground", "clear")
        inner.setLayout(lines)
        group = QWidget()
        body: QWidget = inner
        if len(choices) > ROWS_SEEN:
            area = QScrollArea(widgetResizable=True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(inner)
            area.setFixedSize(inner.sizeHint().width() + 16, ROWS_SEEN * ROW)
            body = area
        group.setLayout(column(label(title, "label"), body, spacing=4))
        group.setAccessibleName(title)
        return group


class FilterBand(QFrame):
    """What is chosen, each with a cross that takes it back, and how much matches."""

    def __init__(self, theme: Theme, filtering: Filtering) -> None:
        super().__init__()
        self._theme, self._filtering = theme, filtering
        self.setProperty("ground", "header")
        self._told = label("", "strong")
        self._flow = Flow(spacing=6)
        self._chips: dict[Choice, QPushButton] = {}
        self._clear = button(tr("Clear all"), filtering.clear, kind="link")
        # No higher than a chip, or the band would stand open.
        self._clear.setStyleSheet("QPushButton { min-height: 24px; max-height: 24px; }")
        holder = QWidget()
        holder.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        line = row(self._told, 4, holder, self._clear, margins=(12, 5, 16, 6))
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()

    def say(self, told: str) -> None:
        """Say how many visits match."""
        self._told.setText(told)

    def show_filter(self, found: Filtered, rows: BoardRows | None, wanted: Filter) -> None:
        """Show what is chosen; nothing at all where nothing is."""
        now = chosen(rows, wanted) if rows is not None else []
        if now != list(self._chips):
            _empty(self._flow)
            self._chips = {choice: self._chip(choice) for choice in now}
            for chip in self._chips.values():
                self._flow.addWidget(chip)
        self.setVisible(found.matching is not None)

    def _chip(self, choice: Choice) -> QPushButton:
        made = button(choice.words, kind="chip", theme=self._theme)
        self._theme.dress(made, "close", "action")
        made.setIconSize(QSize(10, 10))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setToolTip(tr("Take this away"))
        made.setAccessibleName(tr("{choice}, take away", choice=choice.words))
        made.clicked.connect(lambda: self._filtering.switch(choice))
        return made


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout, and out of those in it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
            inner.deleteLater()
