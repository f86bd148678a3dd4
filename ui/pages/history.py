"""The history: what was done, by whom and why, and the way to take it back."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import ChangedLater, UserError
from scheduler.views.history import (
    HistoryDetails,
    HistoryKind,
    HistoryRow,
    HistoryRows,
    HistoryWanted,
)
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.page import EmptyState, Page
from ui.schedule import OpenSchedule
from ui.text import command, tr
from ui.widgets.basics import column, frame, ground, header, icon_button, row
from ui.widgets.fields import Choice
from ui.widgets.history_card import HistoryCard
from ui.widgets.history_list import HistoryList
from ui.widgets.history_words import KINDS, lines, nothing_found

TYPING_PAUSE_MS = 150

AT_ONCE = 100
"""Entries that are read at a time."""

WIDE, NARROW, ROOM_FOR_WIDE = 480, 420, 1100
"""How wide the list is, and in how wide a page."""

Read = tuple[HistoryRows, tuple[str, ...]]


class HistoryPage(Page):
    """A list with filters at the left, the entry chosen at the right.

    ``left`` asks to go back to the page before, ``back_taken`` carries a sentence about what was
    taken back and can be brought back.
    """

    left = Signal()
    back_taken = Signal(str)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.rows: tuple[HistoryRow, ...] = ()
        self._more = False
        self._reading: Work | None = None
        self._opening: Work | None = None
        self._taking: int | None = None
        self._open: int | None = None
        self.list = HistoryList(theme)
        self.list.opened.connect(self.open_entry)
        self.list.more_wanted.connect(self._read_more)
        self.card = HistoryCard(theme)
        self.card.back_wanted.connect(self.take_back)
        self.card.entry_wanted.connect(self.go_to)
        self.search = QLineEdit(
            placeholderText=tr("Client, technician, reason or number"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(tr("Find what was done"))
        self.search.setFixedWidth(250)
        self.people = Choice([(None, tr("Everybody"))])
        self.people.setAccessibleName(tr("Who did it"))
        self.kinds = Choice(
            [(None, tr("Everything")), *((kind, tr(words)) for kind, words in KINDS.items())]
        )
        self.kinds.setAccessibleName(tr("What it was about"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(self._pause.start)
        for choice in (self.people, self.kinds):
            choice.activated.connect(self._look)
        self._none = EmptyState(theme, "search", "", "")
        self._shown = QStackedWidget()
        self._shown.addWidget(self.list)
        self._shown.addWidget(self._none)
        self.setLayout(column(self._make_header(), self._make_body(), spacing=0))
        self.setFocusProxy(self.list)
        self._connect_keys()

    def _make_header(self) -> QFrame:
        close = icon_button(self.theme, "close", tr("Close the history (Esc)"), self.left.emit)
        return header(tr("History"), None, self.people, self.kinds, self.search, close)

    def _make_body(self) -> QWidget:
        made = QWidget()
        self._side = ground(QWidget(), "surface")
        self._side.setLayout(column(self._shown, spacing=0, margins=(8, 0, 8, 0)))
        layout = row(self._side, frame("side", row(self.card, margins=(1, 0, 0, 0))), spacing=0)
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made

    def _connect_keys(self) -> None:
        for keys, on in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            made = QShortcut(keys, self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(on)

    @property
    def wanted(self) -> HistoryWanted:
        """What is looked for."""
        person, kind = self.people.value, self.kinds.value
        return HistoryWanted(
            person if isinstance(person, str) else None,
            kind if isinstance(kind, HistoryKind) else None,
            self.search.text().strip(),
        )

    @override
    def refresh(self) -> None:
        """Read again as much as is shown, and the entry that is open."""
        self._read(max(AT_ONCE, len(self.rows)))
        if self._open is not None:
            self.open_entry(self._open)

    @Slot(int)
    def open_entry(self, change_set: int) -> None:
        """Show what one entry changed."""
        self._open = change_set
        history = self.schedule.app.history
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self.ops.read(lambda: history.details(change_set), self._show_entry)

    @Slot(int)
    def go_to(self, change_set: int) -> None:
        """Show an entry whatever is looked for; it is chosen in the list where it is listed."""
        if self.list.lines.place_of(change_set) is None:
            self._forget_filters()
            self._read(AT_ONCE)
        self.list.choose(change_set)
        self.open_entry(change_set)

    @Slot(int)
    def take_back(self, change_set: int) -> None:
        """Take an entry back; where something later stands in the way, say what."""
        if self._taking is not None:
            return
        self._taking = change_set
        history = self.schedule.app.history
        self.ops.write(
            lambda: history.undo(change_set),
            lambda _touched: self._taken_back(),
            partial(self._not_taken_back, change_set),
            self._over,
        )

    def _over(self) -> None:
        self._taking = None

    def _taken_back(self) -> None:
        details = self.card.details
        if details is not None:
            self.back_taken.emit(tr("Taken back: {what}.", what=command(details.row)))
        self.refresh()

    def _not_taken_back(self, change_set: int, problem: UserError) -> None:
        details = self.card.details
        if details is None or details.row.id != change_set:
            self.said.emit(str(problem), "trouble")
            return
        later = problem.change_set if isinstance(problem, ChangedLater) else None
        self.card.say_why_not(str(problem), later or None)

    def _forget_filters(self) -> None:
        self.people.choose(None)
        self.kinds.choose(None)
        self.search.clear()
        self._pause.stop()

    @Slot()
    def _look(self) -> None:
        """Look for what the filters say now, from the newest on."""
        self._pause.stop()
        self._read(AT_ONCE)

    def _read(self, number: int) -> None:
        """Read the newest entries that are wanted; the latest reading counts."""
        history, wanted = self.schedule.app.history, self.wanted

        def read() -> Read:
            return history.page(wanted, limit=number), history.people()

        self._instead(self.ops.read(read, self._show))

    @Slot()
    def _read_more(self) -> None:
        """Go on with older entries, where there are any and nothing is being read."""
        if not self._more or not self.rows or self._reading is not None:
            return
        history, wanted, last = self.schedule.app.history, self.wanted, self.rows[-1].id
        self._instead(
            self.ops.read(lambda: history.page(wanted, before=last, limit=AT_ONCE), self._add)
        )

    def _instead(self, work: Work) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = work

    def _show(self, found: Read) -> None:
        page, people = found
        self._offer_people(people)
        self._take(page.rows, page)

    def _add(self, page: HistoryRows) -> None:
        self._take(self.rows + page.rows, page)

    def _take(self, rows: tuple[HistoryRow, ...], page: HistoryRows) -> None:
        self._reading = None
        self.rows, self._more = rows, page.more
        self.list.show_lines(lines(rows, self.schedule.office.name))
        if self._open is None and rows:
            self.open_entry(rows[0].id)
        self.list.choose(self._open)
        self._none.say(*nothing_found(filtered=self.wanted != HistoryWanted()))
        self._shown.setCurrentWidget(self.list if rows else self._none)

    def _offer_people(self, people: tuple[str, ...]) -> None:
        if self.people.values != (None, *people):
            options = [(None, tr("Everybody")), *((name, name) for name in people)]
            self.people.offer(options, self.people.value)

    def _show_entry(self, details: HistoryDetails) -> None:
        self._opening = None
        self.card.show_details(details)

    @Slot()
    def _escape(self) -> None:
        """Forget what is looked for, else go back."""
        if self.wanted != HistoryWanted():
            self._forget_filters()
            self._look()
        else:
            self.left.emit()

    @Slot(object)
    @override
    def _touched(self, tables: frozenset[str]) -> None:
        # Whatever was changed stands here.
        self.reread()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Others may have changed something at their own computers.
        self._stale = True
        super().showEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(WIDE if self.width() >= ROOM_FOR_WIDE else NARROW)
