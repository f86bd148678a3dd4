"""What the pages have in common: they refresh when something they show was changed."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from typing_extensions import override

from scheduler.views.search import FoundRow
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import one_line, tr
from ui.widgets.basics import Part, column, ground, label, plain, row

WIDEST = 240
"""Pixels that the name of an office takes at most beside what else a head holds."""


class Page(QWidget):
    """A page of the window.

    ``said`` carries a sentence and its kind for the message bar. ``watches`` names the tables
    whose changes make the page stale; it reads again at once when it is shown, else when it is
    shown the next time.
    """

    said = Signal(str, str)
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ops, self.schedule, self.theme = ops, schedule, theme
        self._stale = True
        ground(self, "canvas")
        schedule.touched.connect(self._touched)
        schedule.office_changed.connect(self._office_changed)

    def refresh(self) -> None:
        """Read again what is shown; pages that read nothing leave it as it is."""

    def reread(self) -> None:
        """Read now where the page is shown, else when it is shown the next time."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def remember(self, settings: Settings) -> None:
        """Take what this computer remembers for the page; most have nothing of the kind."""

    def show_found(self, found: FoundRow) -> None:
        """Show what somebody looked for and found on this page."""

    @property
    def unsaved(self) -> bool:
        """Whether something was typed on the page itself, not in a form above it, and not saved."""
        return False

    def show_unsaved(self) -> None:
        """Bring what is not saved into sight."""

    @Slot(object)
    def _touched(self, tables: frozenset[str]) -> None:
        if tables & self.watches:
            self.reread()

    @Slot()
    def _office_changed(self) -> None:
        self.reread()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reread()


class OfficePicker(QPushButton):
    """The office that is shown, and the others in a menu; a single office is only named.

    With ``together`` the menu offers all offices as well; ``gathered`` comes when they are chosen.
    """

    gathered = Signal()

    def __init__(
        self,
        schedule: OpenSchedule,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        together: bool = False,
    ) -> None:
        super().__init__(parent, autoDefault=False)
        self._schedule, self._together = schedule, together
        self._gathered_at: int | None = None
        self._name = ""
        self.setIconSize(QSize(12, 12))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.dress(self, "down")
        schedule.office_changed.connect(self._show)
        self._show()

    @property
    def all(self) -> bool:
        """Whether all offices are shown together, until another one is shown."""
        return self._gathered_at == self._schedule.office.id

    def _gather(self) -> None:
        self._gathered_at = self._schedule.office.id
        self._show()
        self.gathered.emit()

    def _choose(self, office_id: int) -> None:
        alone, self._gathered_at = not self.all, None
        if alone or office_id != self._schedule.office.id:
            self._schedule.show_office(office_id)
        else:
            # The schedule has shown this one all along, and would not tell.
            self._schedule.office_changed.emit()

    @Slot()
    def _show(self) -> None:
        office = self._schedule.office
        shown = tr("All offices") if self.all else office.name
        self._name = one_line(shown)
        self._shorten(WIDEST)
        self.updateGeometry()
        self.setAccessibleName(tr("Office: {name}", name=shown))
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for other in self._schedule.offices:
            on = other.id == office.id and not self.all
            action = QAction(plain(other.name), menu, checkable=True, checked=on)
            action.triggered.connect(lambda _=False, number=other.id: self._choose(number))
            menu.addAction(action)
        if self._together:
            menu.addSeparator()
            every = QAction(tr("All offices"), menu, checkable=True, checked=self.all)
            every.triggered.connect(lambda _=False: self._gather())
            menu.addAction(every)
        older = self.menu()
        self.setMenu(menu)
        if older is not None:
            older.deleteLater()
        alone = len(self._schedule.offices) < 2
        # Shown before it stands in a page, it would flash up as a window of its own.
        if alone or self.parentWidget() is not None:
            self.setVisible(not alone)

    def _shorten(self, room: int) -> None:
        metrics, ends = self.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._name, ends, min(room, WIDEST))
        self.setText(plain(shown))
        self.setToolTip(on_hover(self._name) if shown != self._name else "")

    def _around(self) -> int:
        """The room that is not for the name."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    @override
    def sizeHint(self) -> QSize:
        named = min(self.fontMetrics().horizontalAdvance(self._name), WIDEST)
        return QSize(self._around() + named + 1, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten(self.width() - self._around())


class EmptyState(QWidget):
    """Says in words what would be here, and what to do so that it is."""

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str, *parts: Part) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self._icon = QLabel()
        self._title = label(title, "lead", wrap=True)
        self._sentence = label(sentence, "muted", wrap=True)
        inner = QWidget()
        inner.setMaximumWidth(440)
        inner.setMinimumWidth(320)
        inner.setLayout(
            column(self._icon, 8, self._title, self._sentence, 8, row(*parts, None), spacing=4)
        )
        self.setLayout(column(None, row(None, inner, None), None, None))
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, title: str, sentence: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    @Slot()
    def _dress(self) -> None:
        icon = self._theme.icon(self._icon_name, self._theme.tokens.ink3)
        self._icon.setPixmap(icon.pixmap(32, 32))
