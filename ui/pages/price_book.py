"""The price book in the settings: every price, what a change would do, the versions."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from scheduler.errors import UserError
from scheduler.views.learning import LearningRows
from scheduler.views.prices import (
    PriceBookRows,
    PriceBookVersionRow,
    PricedAgainRow,
    PriceEntryRow,
)
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.price_groups import GROUPS, Group, SeenShape
from ui.pages.price_side import Effect, Versions, side
from ui.pages.wage_band import WageBand
from ui.schedule import OpenSchedule
from ui.text import count, tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.forms import scrolled
from ui.widgets.learned_rows import SeenRows
from ui.widgets.learned_words import lead, promises_lead
from ui.widgets.price_rows import EntryLine, PriceTable

if TYPE_CHECKING:
    from ui.widgets.price_field import PriceField

WAIT_MS = 250
"""So long after the last keystroke a change is tried on the decisions."""

BOOK_WIDTH = 820


class PriceBookView(QWidget):
    """The entries in groups, beside them the effect of a change and the versions.

    ``said`` carries a sentence and its kind for the message bar, ``undo_offered`` one about what
    can be taken back. ``save`` and ``discard`` are the buttons for the head of the page.
    """

    said = Signal(str, str)
    undo_offered = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme) -> None:
        super().__init__()
        self.ops, self.schedule, self.theme = ops, schedule, theme
        self.rows: PriceBookRows | None = None
        self.fields: dict[str, PriceField] = {}
        self.tables: list[PriceTable] = []
        self.seen: dict[bool, SeenRows] = {}
        self.taken: dict[str, tuple[int, int]] = {}
        self._reading: Work | None = None
        self._learning: Work | None = None
        self._learned: LearningRows | None = None
        self._trying: Work | None = None
        self._saving = False
        self._book: QScrollArea | None = None
        self.save: QPushButton = button(tr("Save the prices"), self.keep, kind="primary")
        self.discard: QPushButton = button(tr("Discard"), self.give_up)
        self.effect, self.versions = Effect(), Versions()
        self._told = label("", "trouble", wrap=True)
        self._banner = frame("header", row(self._told, margins=(16, 8, 16, 8)))
        self._banner.hide()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.try_on)
        self._middle = row(spacing=0)
        self._middle.addWidget(side(self.effect, self.versions))
        self.unpaid = WageBand(ops, schedule)
        self.unpaid.given.connect(self.undo_offered)
        whole = column(self.unpaid, self._banner, spacing=0)
        whole.addLayout(self._middle, 1)
        self.setLayout(whole)
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)
        self._count_changes()

    @property
    def changes(self) -> dict[str, int]:
        """The values that differ from what is saved, by key; those that are none left out.

        A value that was seen is a change though the assumption was the same.
        """
        return {
            key: field.value
            for key, field in self.fields.items()
            if field.value is not None and (field.value != field.saved or key in self.taken)
        }

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what is saved."""
        changed = any(field.value != field.saved for field in self.fields.values())
        return changed or bool(self.taken)

    def refresh(self) -> None:
        """Read the prices again; what was typed stays."""
        if self._reading is not None:
            self._reading.cancel()
        self.unpaid.read()
        records, office = self.schedule.app.records, self.schedule.office.id
        self._reading = self.ops.read(
            lambda: (records.price_book(office), records.price_book_versions(office)), self._show
        )
        # It goes through all of the past: the prices need not wait for it.
        if self._learning is not None:
            self._learning.cancel()
        learning = self.schedule.app.learning
        self._learning = self.ops.read(lambda: learning.seen(office), self._show_seen)

    def _show_seen(self, rows: LearningRows) -> None:
        self._learned = rows
        self._tell_seen()

    def _tell_seen(self) -> None:
        """Show what was seen, whichever is read first, that or the prices beside it."""
        rows, book = self._learned, self.rows
        if rows is None or book is None or rows.office_id != book.office_id:
            return
        currency = self.schedule.office.currency
        self.seen[True].show_rows(lead(rows), rows.persons, currency)
        self.seen[False].show_rows(promises_lead(), (*rows.days, *rows.times), currency)
        self._mark_taken()

    def _mark_taken(self) -> None:
        for part in self.seen.values():
            part.mark_taken(tuple(self.taken))

    @Slot(str, int, int)
    def take(self, key: str, value: int, visits: int) -> None:
        """Put a chance that was seen in its field; it counts once it is saved."""
        self.taken[key] = (value, visits)
        field = self.fields[key]
        if field.value == value:
            self._moved()
        else:
            field.put(value)

    def _show(self, read: tuple[PriceBookRows, tuple[PriceBookVersionRow, ...]]) -> None:
        rows, versions = read
        office = self.schedule.office
        self.versions.show_rows(versions, office.currency, office.zone)
        if self.rows is None or self.rows.office_id != rows.office_id:
            self._build(rows, office.currency)
        elif not self.dirty:
            self.rows = rows
            for entry in rows.entries:
                field = self.fields[entry.key]
                field.keep(entry.value)
                field.put(entry.value)
            self._tell_sources()
        elif rows.version != self.rows.version and not self._saving:
            self._tell(
                tr(
                    "The prices were changed meanwhile: version {version} holds now. Discard your "
                    "changes to see it.",
                    version=rows.version,
                )
            )

    def _build(self, rows: PriceBookRows, currency: str) -> None:
        if self._book is not None:
            self._middle.removeWidget(self._book)
            self._book.deleteLater()
        self.rows, self.fields, self.taken, self.tables = rows, {}, {}, []
        entries = {entry.key: entry for entry in rows.entries}
        cards = [self._card(group, entries, currency) for group in GROUPS]
        self._book = scrolled(*cards, width=BOOK_WIDTH)
        self._book.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.insertWidget(0, self._book, 1)
        self._banner.hide()
        self._tell_sources()
        self._tell_seen()
        self._moved()

    def _tell_sources(self) -> None:
        entries = () if self.rows is None else self.rows.entries
        for table in self.tables:
            table.show_sources({one.key: one.learned for one in entries if one.learned is not None})

    def _card(self, group: Group, entries: dict[str, PriceEntryRow], currency: str) -> QWidget:
        inner = column(
            label(tr(group.title), "lead"),
            label(tr(group.hint), "muted", wrap=True),
            6,
            spacing=4,
            margins=(20, 16, 20, 10),
        )
        for number, part in enumerate(group.parts):
            if number:
                inner.addWidget(frame("rule"))
            if isinstance(part, SeenShape):
                inner.addWidget(self._seen_rows(part))
                continue
            line: EntryLine | PriceTable
            if isinstance(part, str):
                line = EntryLine(self.theme, entries[part], currency)
            else:
                line = PriceTable(part, entries, currency)
                self.tables.append(line)
            for field in line.fields:
                self.fields[field.entry.key] = field
                field.moved.connect(self._moved)
            inner.addWidget(line)
        return frame("card", inner)

    def _seen_rows(self, shape: SeenShape) -> SeenRows:
        made = self.seen[shape.of_person] = SeenRows(self.theme, shape.title)
        made.used.connect(self.take)
        return made

    @Slot()
    def _moved(self) -> None:
        """Something was typed: see what it does once the typing pauses."""
        # What somebody types over a value that was seen is an assumption again.
        for key in [k for k, (value, _) in self.taken.items() if self.fields[k].value != value]:
            del self.taken[key]
        self._mark_taken()
        self._count_changes()
        if not self.dirty:
            self._banner.hide()
        self._wait.start()

    def _count_changes(self) -> None:
        number = len(self.changes)
        self.save.setEnabled(bool(number) and self._wrong() is None and not self._saving)
        self.discard.setEnabled(self.dirty and not self._saving)
        words = tr("Save {changes}", changes=count(number, "change", "changes"))
        self.save.setText(words if number else tr("Save the prices"))

    def _wrong(self) -> "PriceField | None":
        return next((field for field in self.fields.values() if field.problem), None)

    @Slot()
    def try_on(self) -> None:
        """Work out what the changes would have made of last month's decisions."""
        self._wait.stop()
        if self._trying is not None:
            self._trying.cancel()
        changes = self.changes
        wrong = self._wrong()
        if wrong is not None:
            self.effect.wait_for(wrong.entry)
        elif not changes:
            self.effect.ask()
        else:
            records, office = self.schedule.app.records, self.schedule.office.id
            self._trying = self.ops.read(
                lambda: records.preview_price_book(office, changes),
                partial(self._tried, frozenset(changes)),
                self._not_tried,
            )

    def _tried(self, changed: frozenset[str], decisions: tuple[PricedAgainRow, ...]) -> None:
        entries = () if self.rows is None else self.rows.entries
        self.effect.show_rows(
            decisions,
            [entry for entry in entries if entry.key in changed],
            self.schedule.office.currency,
            self.schedule.office.zone,
        )

    def _not_tried(self, problem: UserError) -> None:
        self.effect.refuse(str(problem))

    @Slot()
    def keep(self) -> None:
        """Save the changes as a new version; the first bad value gets the focus instead."""
        wrong = self._wrong()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.rows is None or not self.save.isEnabled():
            return
        records, office, version = (
            self.schedule.app.records,
            self.rows.office_id,
            self.rows.version,
        )
        changes = self.changes
        learned = {key: visits for key, (_, visits) in self.taken.items()}
        self._saving = True
        self._count_changes()
        self.ops.write(
            lambda: records.save_price_book(office, changes, version, learned),
            partial(self._saved, changes),
            self._refused,
            self._over,
        )

    def _saved(self, changes: dict[str, int], version: int) -> None:
        if self.rows is not None:
            self.rows = replace(self.rows, version=version)
        # What was taken while it was being saved is still to be saved.
        self.taken = {
            key: taken for key, taken in self.taken.items() if changes.get(key) != taken[0]
        }
        for key, value in changes.items():
            self.fields[key].keep(value)
        self._banner.hide()
        self.said.emit(
            tr(
                "Version {version} of the price book is saved. The next plan is made with it.",
                version=version,
            ),
            "done",
        )
        self._saving = False
        self.refresh()

    def _refused(self, problem: UserError) -> None:
        self._tell(str(problem))

    def _over(self) -> None:
        self._saving = False
        self._count_changes()

    @Slot()
    def give_up(self) -> None:
        """Show what is saved again."""
        self.taken = {}
        for field in self.fields.values():
            field.put(field.saved)
        self._banner.hide()
        self.refresh()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._banner.show()
