"""Entries of the price book as they stand on the page: one in a line, or several in a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from scheduler.continuity.lines import Source
from scheduler.views.prices import PriceEntryRow
from ui.look.theme import Theme
from ui.numbers import money
from ui.region import METRES_A_MILE
from ui.text import LINES, SOURCES, Said, miles_in, tr
from ui.text import learned as learned_words
from ui.widgets.basics import button, column, icon_button, label, row
from ui.widgets.flow import Flow
from ui.widgets.forms import mark
from ui.widgets.price_field import PriceField, price_field, price_words

HARD_SPACE = "\N{NO-BREAK SPACE}"
PER_KM = "price_per_km"
FIELD_WIDTH, CELL_WIDTH, CHIP_HEIGHT = 116, 76, 22


def used_in(entry: PriceEntryRow) -> str:
    """The price lines that an entry goes into."""
    if not entry.lines:
        return tr("A rule, not a price")
    return " · ".join(tr(LINES[line]) for line in entry.lines)


class EntryLine(QWidget):
    """What an entry means, where it is used and its default; its value, and the way back."""

    def __init__(self, theme: Theme, entry: PriceEntryRow, currency: str) -> None:
        super().__init__()
        self.field: PriceField = price_field(entry, currency)
        self.field.setFixedWidth(FIELD_WIDTH)
        meaning = label(tr(entry.meaning), wrap=True)
        meaning.setBuddy(self.field)
        self._note = label("", "small", wrap=True)
        default = price_words(entry.default, entry.unit, currency)
        value = tr("default {value}", value=default).replace(" ", HARD_SPACE)
        self._used = f"{used_in(entry)} · {value}"
        self.reset = icon_button(
            theme, "undo", tr("Back to the default: {value}", value=default), self._reset
        )
        keep_room(self.reset)
        whole = row(spacing=8, margins=(0, 10, 0, 10))
        whole.addLayout(column(meaning, self._note, None, spacing=2), 1)
        for part in (self.reset, self.field):
            whole.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self.field.moved.connect(self._tell)
        self._tell()

    @property
    def fields(self) -> tuple[PriceField, ...]:
        """The one field."""
        return (self.field,)

    @Slot()
    def _tell(self) -> None:
        field, note = self.field, self._used
        if field.entry.key == PER_KM and field.value is not None and miles_in():
            a_mile = money(round(field.value * METRES_A_MILE / 1000), field.currency)
            note = tr("{note} · {price} a mile", note=note, price=a_mile)
        if field.value != field.saved:
            before = price_words(field.saved, field.entry.unit, field.currency)
            note = tr("{note} · was {before}", note=note, before=before)
        self._note.setText(field.problem or note)
        mark(self._note, "role", "trouble" if field.problem else "small")
        self.reset.setVisible(field.value != field.entry.default)

    def _reset(self) -> None:
        self.field.put(self.field.entry.default)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def keep_room(widget: QWidget) -> None:
    """Keep the room of a widget that is hidden, so that nothing jumps when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


@dataclass(frozen=True, slots=True)
class TableShape:
    """Which entries a table holds: the words and the keys of each of its rows."""

    title: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    assumption: bool = False


class PriceTable(QWidget):
    """Entries of one kind in rows and columns."""

    def __init__(
        self, shape: TableShape, entries: Mapping[str, PriceEntryRow], currency: str
    ) -> None:
        super().__init__()
        self._made: dict[str, PriceField] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        corner = label(tr(shape.corner), "label", wrap=True)
        corner.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(corner, 0, 0)
        for place, name in enumerate(shape.columns, 1):
            head = label(tr(name), "label", wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, 2)
        for number, (name, keys) in enumerate(shape.rows, 1):
            self._grid.addWidget(label(tr(name), wrap=True), number, 0)
            self._add(number, [entries[key] for key in keys], currency)
        self._note = label("", "small", wrap=True)
        self.reset: QPushButton = button(
            tr("Back to the defaults of this table"), self._reset, kind="link"
        )
        words = label(tr(shape.title), "strong")
        title = Flow(words, spacing=8)
        self._assumed = self._chip(title) if shape.assumption else None
        self._learned = self._chip(title)
        words.setMinimumHeight(CHIP_HEIGHT)
        foot = row(spacing=16)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(title, self._grid, foot, spacing=10, margins=(0, 12, 0, 12)))
        self.show_sources({})
        self._tell()

    def _chip(self, title: Flow) -> QLabel:
        made = label("")
        made.setProperty("chip", "plain")
        title.addWidget(made)
        return made

    def _add(self, number: int, entries: Sequence[PriceEntryRow], currency: str) -> None:
        for place, entry in enumerate(entries, 1):
            field = price_field(entry, currency)
            field.setMinimumWidth(CELL_WIDTH)
            field.moved.connect(self._tell)
            self._made[entry.key] = field
            self._grid.addWidget(field, number, place)

    def show_sources(self, learned: Mapping[str, int]) -> None:
        """Say which of the entries were learned, each from how many visits."""
        mine = {key: visits for key, visits in learned.items() if key in self._made}
        others = len(self._made) - len(mine)
        words: Said = "{number} {source}"
        told = tr(words, number=len(mine), source=tr(SOURCES[Source.LEARNED]))
        self._learned.setText(told)
        self._learned.setVisible(bool(mine))
        if self._assumed is not None:
            assumed = tr(SOURCES[Source.ASSUMPTION])
            self._assumed.setText(tr(words, number=others, source=assumed) if mine else assumed)
            self._assumed.setVisible(bool(others))
        for key, field in self._made.items():
            entry = field.entry
            default = price_words(entry.default, entry.unit, field.currency)
            parts = [tr("{meaning}. Default {value}.", meaning=tr(entry.meaning), value=default)]
            if key in mine:
                parts.append(tr("Now {source}.", source=learned_words(mine[key])))
            field.setToolTip(" ".join(parts))

    @property
    def fields(self) -> tuple[PriceField, ...]:
        """The fields, row by row."""
        return tuple(self._made.values())

    @Slot()
    def _tell(self) -> None:
        problem = next((field.problem for field in self.fields if field.problem), "")
        lines = dict.fromkeys(used_in(field.entry) for field in self.fields)
        self._note.setText(problem or " · ".join(lines))
        mark(self._note, "role", "trouble" if problem else "small")
        self.reset.setVisible(any(field.value != field.entry.default for field in self.fields))

    def _reset(self) -> None:
        for field in self.fields:
            field.put(field.entry.default)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
