"""The window of the guide: its pages and a search at the left, one page at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Slot,
)
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QStyle, QWidget
from typing_extensions import override

from scheduler.typed import Typed
from ui.board.inks import write
from ui.guide.book import Book
from ui.guide.reader import Reader
from ui.guide.search import GuideIndex, Hit
from ui.language import LANGUAGES
from ui.look.icons import window_icon
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import column, frame, ground, icon_button, label, row
from ui.widgets.found_list import write_marked
from ui.widgets.line_painter import Index, LinePainter

SIZE, LEAST = QSize(1000, 700), QSize(760, 480)
SIDE = 264
HIGH, HIGH_HIT = 32, 68
PAD = 12
TYPING_PAUSE_MS = 60
HIT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the guide."""

    page: str
    anchor: str = ""


class GuideWindow(QWidget):
    """Stands beside the work until somebody closes it; it keeps nobody from the other windows."""

    def __init__(self, theme: Theme, book: Book) -> None:
        super().__init__()
        self.setWindowTitle(tr("Guide — Familiar"))
        self.setWindowIcon(window_icon())
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        ground(self, "surface")
        self.book, self._index = book, GuideIndex(book)
        self._been: list[Place] = []
        self._coming: list[Place] = []
        self.place: Place | None = None
        self.field = self._make_field()
        self.contents = _Lines(theme, tr("Contents of the guide"))
        self.contents.show_rows([(page.title, None) for page in book.pages])
        self.found = _Lines(theme, tr("Found in the guide"))
        self.found.hide()
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setMargin(PAD)
        self.nothing.hide()
        self.reader = Reader(theme)
        self.reader.wanted.connect(self.follow)
        self.back = icon_button(theme, "back", tr("Back"), self.go_back)
        self.forward = icon_button(theme, "forward", tr("Forward"), self.go_forward)
        self.untranslated = label("", "muted", wrap=True)
        for part in (self.contents, self.found, self.reader):
            part.installEventFilter(self)
        self._put_together()
        self._connect(theme)

    def _make_field(self) -> QLineEdit:
        made = QLineEdit(placeholderText=tr("Search the guide"), clearButtonEnabled=True)
        made.setAccessibleName(tr("Search the guide"))
        made.setMaxLength(80)
        made.installEventFilter(self)
        return made

    def _put_together(self) -> None:
        head = row(self.back, self.forward, 4, self.untranslated, spacing=0, margins=(8, 8, 16, 8))
        head.setStretchFactor(self.untranslated, 1)
        top = frame("header", row(self.field, margins=(12, 8, 12, 8)))
        lists = column(top, 8, spacing=0)
        lists.addWidget(self.contents, 1)
        lists.addWidget(self.found, 1)
        lists.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        side = frame("rail", lists)
        side.setFixedWidth(SIDE)
        right = column(frame("header", head), self.reader, spacing=0)
        inner = row(side, spacing=0)
        inner.addLayout(right, 1)
        self.setLayout(inner)

    def _connect(self, theme: Theme) -> None:
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda: self._pause.start())
        for view in (self.contents, self.found):
            view.clicked.connect(self._chosen)
            view.activated.connect(self._chosen)
        keys = QKeySequence.StandardKey
        for sequence, on in (
            (keys.Back, self.go_back),
            (keys.Forward, self.go_forward),
            (keys.Find, self._to_field),
            (keys.Cancel, self._leave),
            (keys.Close, self.close),
        ):
            QShortcut(QKeySequence(sequence), self).activated.connect(on)
        self._show_ways()

    def open_at(self, target: str) -> None:
        """Show a page, ``page`` or ``page#section``, and come to the front.

        Whoever comes for no page in particular gets the first one, and looks for something.
        """
        page, _sign, anchor = target.partition("#")
        self.go(Place(page, anchor))
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        if page:
            self.reader.setFocus()
        else:
            self._to_field()

    def go(self, place: Place, typed: Typed | None = None) -> None:
        """Show a place, and remember the one before; an unknown page is the first one."""
        if self.book.page(place.page) is None:
            place = Place(self.book.pages[0].name)
        if self.place is not None and self.place != place:
            self._been.append(self.place)
            self._coming.clear()
        self._show(place, typed)

    def _show(self, place: Place, typed: Typed | None = None) -> None:
        page = self.book.page(place.page)
        assert page is not None
        self.place = place
        self.reader.show_page(page, place.anchor, typed)
        self.contents.choose(self.book.pages.index(page))
        language = LANGUAGES[self.book.language].name
        told = tr("This page is not there in {language} yet.", language=language)
        self.untranslated.setText(told if page.language != self.book.language else "")
        self.setWindowTitle(tr("{page} — Guide — Familiar", page=page.title))
        self._show_ways()

    @Slot()
    def go_back(self) -> None:
        """Show what was shown before."""
        if self._been and self.place is not None:
            self._coming.append(self.place)
            self._show(self._been.pop())

    @Slot()
    def go_forward(self) -> None:
        """Show again what somebody came back from."""
        if self._coming and self.place is not None:
            self._been.append(self.place)
            self._show(self._coming.pop())

    def _show_ways(self) -> None:
        self.back.setEnabled(bool(self._been))
        self.forward.setEnabled(bool(self._coming))

    @Slot(str)
    def follow(self, link: str) -> None:
        """Go where a link of the page leads; addresses are opened outside."""
        if "://" in link:
            QDesktopServices.openUrl(QUrl(link))
            return
        name, _sign, anchor = link.partition("#")
        here = self.place.page if self.place is not None else ""
        self.go(Place(name.removesuffix(".md") or here, anchor))

    @Slot()
    def look(self) -> None:
        """Show what the words in the field are found in; without any, the contents."""
        self._pause.stop()
        text = self.field.text().strip()
        hits = self._index.find(text) if text else ()
        self.found.show_rows([(f"{hit.title.text}, {hit.page}", hit) for hit in hits])
        self.found.choose(0 if hits else -1)
        self.contents.setVisible(not text)
        self.found.setVisible(bool(hits))
        self.nothing.setText(tr("Nothing in the guide has “{text}”.", text=text))
        self.nothing.setVisible(bool(text) and not hits)

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self.go(Place(hit.section.page, hit.section.anchor), hit.typed)
            self.reader.first_hit()
        else:
            self.go(Place(self.book.pages[index.row()].name))

    @Slot()
    def _to_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Esc: first what is looked for is taken away, then the window is closed."""
        if self.field.text():
            self.field.clear()
            self.look()
        else:
            self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys up, down and Enter in the field are for what was found; words are for it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.field:
                return self._key(event)
            if is_typed(event):
                self._to_field()
                QApplication.sendEvent(self.field, event)
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if self._pause.isActive():
            self.look()
        view = self.found if self.field.text().strip() else self.contents
        now = view.currentIndex().row()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            view.choose(min(max(now + by, 0), view.model().rowCount() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if view.currentIndex().isValid():
                self._chosen(view.currentIndex())
        else:
            return False
        return True


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something; a blank only turns the page."""
    held, modifier = event.modifiers(), Qt.KeyboardModifier
    # Some keyboards write letters with Ctrl and Alt together.
    command = bool(held & modifier.ControlModifier) and not held & modifier.AltModifier
    return not command and event.text().isprintable() and bool(event.text().strip())


class _Lines(QListView):
    """A list of titles, or of what was found with a piece of its text."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_rows(self, rows: Sequence[tuple[str, Hit | None]]) -> None:
        """Show other rows."""
        self._rows.clear()
        for text, hit in rows:
            item = QStandardItem(text)
            item.setData(hit, HIT)
            if hit is not None:
                item.setData(f"{text}: {hit.text.text}", Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)

    def choose(self, at: int) -> None:
        """Mark a row and bring it into sight."""
        self.setCurrentIndex(self._rows.index(at, 0))


class _Painter(LinePainter):
    """Draws a title on one line; what was found on three."""

    @override
    def high(self, index: Index) -> int:
        return HIGH if index.data(HIT) is None else HIGH_HIT

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        inner = rect.adjusted(8, 0, -8, 0)
        self.rounded(painter, inner, state)
        inks, hit = self.inks, index.data(HIT)
        left, room = inner.x() + PAD, inner.width() - 2 * PAD
        if hit is None:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            kind = inks.strong if chosen else inks.body
            text = kind.fit(index.data(Qt.ItemDataRole.DisplayRole), room)
            write(painter, kind, inks.ink1, left, inner.center().y(), text)
            return
        y = inner.y() + 15
        write_marked(painter, (inks.body, inks.strong), inks.ink1, (left, y), room, hit.title)
        if hit.section.anchor:
            write(painter, inks.tiny, inks.ink2, left, y + 18, inks.tiny.fit(hit.page, room))
        at = left, y + 36 if hit.section.anchor else y + 18
        write_marked(painter, (inks.small, inks.small_strong), inks.ink2, at, room, hit.text)
