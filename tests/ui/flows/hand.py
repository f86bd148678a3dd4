"""A new owner at the window: everything goes through the mouse and the keys, and is counted."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.widgets.form_view import FormView

LEFT, KEYS = Qt.MouseButton.LeftButton, Qt.Key
View = TypeVar("View", bound=QWidget)


class Owner:
    """Presses, types and drops files; ``clicks`` and ``fields`` say how often."""

    def __init__(self, qtbot: QtBot, window: MainWindow, settled: Callable[[], None]) -> None:
        self.qtbot, self.window, self.settled = qtbot, window, settled
        self.clicks = self.fields = 0

    @property
    def page(self) -> Page:
        return self.window.pages[self.window.page]

    @property
    def band(self):
        return self.window.beginning.band

    def steps(self) -> dict[str, str]:
        """What the steps say, by their keys."""
        return {key: step.detail._whole for key, step in self.band.steps.items()}

    def view(self, kind: type[View]) -> View:
        """The view of a kind that is shown, once it is."""

        def shown() -> View | None:
            found = (one for one in self.window.findChildren(kind) if one.isVisible())
            return next(found, None)

        self.qtbot.waitUntil(lambda: shown() is not None)
        self.settled()
        view = shown()
        assert view is not None
        return view

    def form(self) -> FormView:
        return self.view(FormView)

    def press(self, what: QWidget | str, within: QWidget | None = None) -> None:
        """Click a widget, or the button of these words."""
        if isinstance(what, str):
            what = self.button(what, within or self.window)
        assert what.isVisible(), f"{what} is not to be seen"
        assert what.isEnabled(), f"{what} is off: {what.toolTip()}"
        self.bring(what)
        self.clicks += 1
        self.qtbot.mouseClick(what, LEFT)
        self.settled()

    def button(self, words: str, within: QWidget) -> QAbstractButton:
        found = [
            one
            for one in within.findChildren(QAbstractButton)
            if one.isVisible() and words in (one.text(), one.accessibleName())
        ]
        assert found, f"no button says {words!r}"
        return found[0]

    def bring(self, widget: QWidget) -> None:
        """Scroll to a widget, as a hand would."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        QApplication.processEvents()

    def write(self, field: QWidget, text: str) -> None:
        """Click into a field, replace what is in it, and leave it with Tab."""
        self.bring(field)
        target = field.lineEdit() if isinstance(field, QComboBox) else field
        self.fields += 1
        self.qtbot.mouseClick(target, LEFT)
        if isinstance(target, QLineEdit):
            target.selectAll()
        self.qtbot.keyClicks(target, text)
        self.qtbot.keyClick(target, KEYS.Key_Tab)
        self.settled()

    def choose(self, choice: QComboBox, words: str) -> None:
        """Open a choice that is not typed into and take one of its values with the keys."""
        self.bring(choice)
        self.clicks += 1
        choice.setFocus()
        wanted = choice.findText(words)
        assert wanted >= 0, [choice.itemText(place) for place in range(choice.count())]
        choice.showPopup()
        view = choice.view()
        while view.currentIndex().row() != wanted:
            down = view.currentIndex().row() < wanted
            self.qtbot.keyClick(view, KEYS.Key_Down if down else KEYS.Key_Up)
        self.qtbot.keyClick(view, KEYS.Key_Return)
        assert choice.currentText() == words
        self.settled()

    def drop(self, file: Path, onto: QWidget) -> None:
        """Drop a file, which counts as one click."""
        self.clicks += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        copy, at = Qt.DropAction.CopyAction, onto.rect().center()
        none = Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(at), copy, data, LEFT, none)
        QApplication.sendEvent(onto, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(onto, QDropEvent(QPointF(at), copy, data, LEFT, none))
        self.settled()

    def says(self, words: str) -> bool:
        """Whether a visible label says this."""
        labels = self.window.findChildren(QLabel)
        return any(words in one.text() for one in labels if one.isVisible())
