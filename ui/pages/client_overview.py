"""A client's page: all that is known of one client, with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from scheduler.views.care import AlikeRow, ClientRows
from ui.days import day_full
from ui.look.theme import Theme
from ui.pages import client_sections as sections
from ui.text import count, tr
from ui.widgets.basics import Elided, button, column, frame, icon_button, label, row, way_back
from ui.widgets.forms import in_columns
from ui.widgets.help_button import HelpButton

Make = Callable[[ClientRows, Theme, sections.Want], QWidget]


@dataclass(frozen=True, slots=True)
class _Part:
    """A section, and what of the rows it shows: it is made anew only when that is another."""

    make: Make
    shows: Callable[[ClientRows], object]


LEFT: tuple[_Part, ...] = (
    _Part(sections.matters, lambda rows: rows.matters),
    _Part(
        sections.faces,
        lambda rows: (rows.faces, rows.came, rows.strangers, rows.visits_year, rows.usual),
    ),
    _Part(sections.questions, lambda rows: rows.questions),
    _Part(sections.notes, lambda rows: rows.learned),
    _Part(sections.complaints, lambda rows: rows.complaints),
    _Part(sections.touches, lambda rows: rows.touches),
)
RIGHT: tuple[_Part, ...] = (
    _Part(sections.comes, lambda rows: (rows.relations, rows.usual)),
    _Part(sections.promises, lambda rows: rows.promises),
    _Part(sections.agreements, lambda rows: (rows.agreements, len(rows.sites))),
    _Part(sections.reach, lambda rows: (rows.contacts, rows.sites, rows.notes)),
    _Part(sections.ended, lambda rows: rows.ended),
    _Part(sections.recommended, lambda rows: (rows.recommended_by, rows.recommended)),
)


class ClientOverview(QWidget):
    """The page of one client.

    ``wanted`` carries what somebody wants to do, and the row it is about; ``left`` asks to go
    back. Its cards are made one after the other, so that keys and mouse are heard between them;
    ``filled`` comes when all of them are there.
    """

    wanted = Signal(str, object)
    left = Signal()
    filled = Signal()

    def __init__(self, theme: Theme, rows: ClientRows) -> None:
        super().__init__()
        self._theme, self.rows = theme, rows
        self._places: list[tuple[_Part, QVBoxLayout]] = []
        self._waiting: list[int] = []
        self.title = Elided(rows.name, "title")
        self._about = label("", "muted")
        self._told = label("", wrap=True)
        self._compare = button(tr("Compare"), lambda: self._want("merge"), kind="link")
        self._back_again = button(tr("Bring back"), lambda: self._want("bring_back"), kind="link")
        self._band = frame(
            "band", row(self._told, self._compare, self._back_again, margins=(24, 8, 24, 8))
        )
        self._band.hide()
        self._more = button(tr("More"), self._open_menu, theme=theme, icon="down")
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._alike: tuple[AlikeRow, ...] = ()
        self.setLayout(column(self._head(), self._band, self._body(), spacing=0))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._make_next)
        self._tell()
        self._waiting = list(range(len(self._places)))
        self._timer.start()

    @property
    def client_id(self) -> int:
        """Whose page it is."""
        return self.rows.id

    @property
    def is_filled(self) -> bool:
        """Whether all cards are there."""
        return not self._waiting

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def show_rows(self, rows: ClientRows) -> None:
        """Show the client as he is now; cards whose part is the same stay as they are."""
        before, self.rows = self.rows, rows
        self.title.show_text(rows.name)
        self._tell()
        for number, (part, _place) in enumerate(self._places):
            if number not in self._waiting and (
                rows.today != before.today or part.shows(rows) != part.shows(before)
            ):
                self._waiting.append(number)
        if self._waiting:
            self._timer.start()
        else:
            self.filled.emit()

    def show_alike(self, alike: tuple[AlikeRow, ...]) -> None:
        """Say that other clients look like this one."""
        self._alike = alike
        self._tell()

    def _head(self) -> QWidget:
        page = tr("Clients")
        back = icon_button(self._theme, "back", tr("Back to {page}", page=page), self.left.emit)
        self._edit = button(tr("Edit"), lambda: self._want("edit"), theme=self._theme, icon="edit")
        line = way_back(back, page)
        line.addWidget(self.title, 1)
        for part in (self._about, self._edit, self._more, HelpButton()):
            line.addWidget(part)
        head = frame("header", line)
        head.setFixedHeight(56)
        return head

    def _body(self) -> QWidget:
        columns = []
        for parts in (LEFT, RIGHT):
            holders = []
            for part in parts:
                holder = QWidget()
                place = column(spacing=0)
                holder.setLayout(place)
                self._places.append((part, place))
                holders.append(holder)
            columns.append(tuple(holders))
        body = in_columns(*columns)
        # Keys scroll it, before anything on it is chosen.
        body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(body)
        return body

    @Slot()
    def _make_next(self) -> None:
        number = self._waiting.pop(0)
        part, place = self._places[number]
        while (item := place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        place.addWidget(part.make(self.rows, self._theme, self._want))
        if self._waiting:
            self._timer.start()
        else:
            self.filled.emit()

    def _want(self, what: str, about: object = None) -> None:
        self.wanted.emit(what, about)

    def _tell(self) -> None:
        rows, sentence = self.rows, ""
        retired = rows.retired_on is not None
        if rows.retired_on is not None:
            sentence = tr("Retired from {day} on.", day=day_full(rows.retired_on))
        elif self._alike:
            alike = count(len(self._alike), "client looks", "clients look")
            sentence = tr("{alike} like this one.", alike=alike)
        self._told.setText(sentence)
        self._compare.setVisible(not retired and bool(self._alike))
        self._back_again.setVisible(retired)
        self._band.setVisible(bool(sentence))
        about = [rows.external_id] if rows.external_id else []
        if rows.since is not None:
            about.append(tr("client since {day}", day=day_full(rows.since)))
        self._about.setText(" · ".join(about))

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, words in self._choices():
            if not what:
                menu.addSeparator()
                continue
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, what=what: self._want(what))
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _choices(self) -> tuple[tuple[str, str], ...]:
        gone = self.rows.retired_on is not None
        return (
            ("visit", tr("One-off visit…")),
            ("closure", tr("The site is closed…")),
            ("call", tr("Record a call…")),
            ("", ""),
            ("merge", tr("Merge with another client…")),
            ("cancellation", tr("Record a cancellation…")),
            ("bring_back", tr("Bring back")) if gone else ("retire", tr("Retire this client…")),
        )
