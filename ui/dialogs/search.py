"""The search over the window: what is typed is found as it is typed, and Enter goes there."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from scheduler.app import Application
from scheduler.views.search import FoundRow, Key
from ui.look.theme import Theme
from ui.look.tokens import LEAD
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import Said, tr
from ui.widgets.basics import column, frame, label, row
from ui.widgets.found_list import FoundList
from ui.widgets.found_words import FoundLine, by_kind, lately

WIDTH, MARGIN = 640, 32
HEAD, FOOT, PAD, INSET = 52, 34, 8, 20
FROM_TOP = 0.12
"""Where it begins, as a share of the window's height."""

SHADE = QColor(10, 12, 14, 96)
"""Lies over the window beneath, in both themes."""

TYPING_PAUSE_MS = 60
OPENED_LATELY, MOST_FOUND, MOST_LETTERS = 8, 12, 120
PAGE = 5

WHAT_CAN_BE_FOUND: Said = (
    "Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers,"
    " technicians, and visits by their work number, such as W-1042."
)

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}


def find(app: Application, office_id: int, text: str, *, several: bool) -> tuple[FoundRow, ...]:
    """What is found in the office shown; with ``several`` offices also in the others, after it."""
    rows = app.records.search(office_id, text, MOST_FOUND)
    if several:
        everywhere = app.records.search(None, text, MOST_FOUND)
        rows += tuple(row for row in everywhere if row.office_id != office_id)
    return tuple(sorted(rows, key=lambda row: (row.gone_on is not None, -row.score)))[:MOST_FOUND]


class SearchPalette(QWidget):
    """Lies over the window while something is looked for, and is gone once the focus leaves it.

    ``chosen`` carries the row somebody wants to go to. What is typed last is what counts: an
    answer to an earlier text is not shown any more. Esc gives the focus back.
    """

    chosen = Signal(object)

    def __init__(self, ops: Ops, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._ops, self._theme = ops, theme
        self._schedule: OpenSchedule | None = None
        self._opened: list[Key] = []
        self._asking: Work | None = None
        self._before: QWidget | None = None
        self._go_at_once = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._icon = QLabel()
        self.field = self._make_field()
        self.list = FoundList(theme)
        self.list.taken.connect(self._take)
        self.told = label("", "muted", wrap=True)
        self.told.setContentsMargins(INSET - PAD, PAD, INSET - PAD, PAD)
        self._card = self._make_card()
        parent.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()

    def open_on(self, schedule: OpenSchedule) -> None:
        """Show it empty, with what was opened lately; where it is shown, take the field anew."""
        if self.isVisible():
            self.field.selectAll()
            self.field.setFocus()
            return
        self._schedule, self._before = schedule, QApplication.focusWidget()
        self.field.clear()
        self._show_lines(())
        self.raise_()
        self.show()
        self.field.setFocus()
        _app().focusChanged.connect(self._focus_moved)
        self._ask()

    def look_for(self, text: str) -> None:
        """Type a text at once."""
        self.field.setText(text)
        self._ask()

    def dismiss(self) -> None:
        """Hide it and give the focus back."""
        before = self._before
        self._hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def remember(self, key: Key) -> None:
        """Keep what was opened, to be shown where nothing is typed."""
        self._opened = [key, *(one for one in self._opened if one != key)][:OPENED_LATELY]

    def forget(self) -> None:
        """The schedule is left, and with it what was opened there."""
        self._hide()
        self._opened = []
        self._schedule = None

    def _make_field(self) -> QLineEdit:
        made = QLineEdit(
            placeholderText=tr("Client, contact, address, phone, technician or work number")
        )
        made.setAccessibleName(tr("Search"))
        made.setMaxLength(MOST_LETTERS)
        made.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0;"
            f" min-height: {HEAD - 2}px; font-size: {LEAD}px; }}"
        )
        made.textEdited.connect(self._typed)
        made.returnPressed.connect(self._enter)
        made.installEventFilter(self)
        return made

    def _make_card(self) -> QFrame:
        head = row(self._icon, self.field, spacing=12, margins=(INSET, 0, INSET, 0))
        body = column(self.list, self.told, spacing=0, margins=(PAD, 0, PAD, PAD))
        keys = label(tr("↑ ↓ to choose   ·   Enter to go there   ·   Esc to close"), "tiny")
        keys.setFixedHeight(FOOT)
        foot = row(keys, margins=(INSET, 0, INSET, 0))
        made = frame("card", column(head, frame("rule"), body, frame("rule"), foot, spacing=0))
        made.setParent(self)
        return made

    @Slot()
    def _typed(self) -> None:
        self._go_at_once = False
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        """Ask what the field says now; the answer to what it said before is not wanted."""
        self._pause.stop()
        schedule = self._schedule
        if schedule is None:
            return
        if self._asking is not None:
            self._asking.cancel()
        app, office, text = schedule.app, schedule.office.id, self.field.text().strip()
        if not text:
            opened = tuple(self._opened)
            self._asking = self._ops.read(lambda: app.records.recall(opened), self._show_lately)
            return
        several = len(schedule.offices) > 1
        self._asking = self._ops.read(
            lambda: find(app, office, text, several=several), partial(self._show_found, text)
        )

    def _show_lately(self, rows: tuple[FoundRow, ...]) -> None:
        self._show(lately(rows, *self._offices()), tr(WHAT_CAN_BE_FOUND))

    def _show_found(self, text: str, rows: tuple[FoundRow, ...]) -> None:
        nothing = tr("Nothing found for “{text}”.", text=text)
        self._show(by_kind(rows, *self._offices()), f"{nothing}\n{tr(WHAT_CAN_BE_FOUND)}")

    def _show(self, lines: tuple[FoundLine, ...], otherwise: str) -> None:
        self._asking = None
        self._show_lines(lines, otherwise)
        if self._go_at_once:
            self._enter()

    def _show_lines(self, lines: tuple[FoundLine, ...], otherwise: str = "") -> None:
        self.list.setVisible(bool(lines))
        self.list.show_lines(lines)
        self.told.setText(otherwise)
        self.told.setVisible(not lines and bool(otherwise))
        self._lay_out()
        self._speak()

    def _offices(self) -> tuple[int, dict[int, str]]:
        """The office that is shown, and the names of all."""
        assert self._schedule is not None
        offices = {office.id: office.name for office in self._schedule.offices}
        return self._schedule.office.id, offices

    @Slot()
    def _enter(self) -> None:
        """Go to the line chosen; where the answer is still awaited, as soon as it is there."""
        if self._pause.isActive():
            self._ask()
        self._go_at_once = self._asking is not None
        if self._go_at_once:
            return
        line = self.list.chosen
        if line is not None and line.row is not None:
            self._take(line.row)

    @Slot(object)
    def _take(self, found: FoundRow) -> None:
        self._hide()
        self.chosen.emit(found)

    def _hide(self) -> None:
        self._pause.stop()
        if self._asking is not None:
            self._asking.cancel()
        self._asking, self._before, self._go_at_once = None, None, False
        if self.isVisible():
            _app().focusChanged.disconnect(self._focus_moved)
            self.hide()

    def _step(self, by: int) -> None:
        self.list.step(by)
        self._speak()

    def _speak(self) -> None:
        """Say which line is chosen, for the focus stays in the field."""
        line = self.list.chosen
        said = line.spoken if line else self.told.text()
        self.field.setAccessibleDescription(said)
        if QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _lay_out(self) -> None:
        """Stand in the middle, as high as what is shown; the field never moves."""
        window = self.window().rect()
        self.setGeometry(window)
        wide = min(WIDTH, window.width() - 2 * MARGIN)
        body = self.list.high or self.told.heightForWidth(wide - 2 * PAD - 2)
        top = round(window.height() * FROM_TOP)
        high = min(HEAD + body + PAD + FOOT + 4, window.height() - top - MARGIN)
        self._card.setGeometry((window.width() - wide) // 2, top, wide, high)

    @Slot()
    def _dress(self) -> None:
        icon = self._theme.icon("search")
        self._icon.setPixmap(icon.pixmap(20, 20))

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on elsewhere in the window is done with it; another window leaves it."""
        if now is not None and not self.isAncestorOf(now) and now.window() is self.window():
            self._hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and self._key(Qt.Key(event.key())):
                return True
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        """Take a key that is not for the field."""
        if key in STEPS:
            self._step(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        where: QPoint = event.position().toPoint()
        if not self._card.geometry().contains(where):
            self.dismiss()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), SHADE)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
