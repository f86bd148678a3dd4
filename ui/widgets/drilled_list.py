"""A list that somebody came to from a page, with the way back and what can be done with a line."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.text import tr
from ui.widgets.basics import Elided, column, frame, ground, icon_button, label, row
from ui.widgets.help_button import HelpButton
from ui.widgets.table import Table

Row = TypeVar("Row")


class DrilledList(QWidget, Generic[Row]):
    """Rows as they come until somebody sorts them, the first chosen.

    ``told`` stands beside the title, ``band`` below it. ``left`` asks to go back.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        told: str,
        columns: Sequence[Column[Row]],
        rows: Sequence[Row],
        *buttons: QPushButton,
        band: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ground(self, "canvas")
        self.model: RowsModel[Row] = RowsModel(columns, self)
        self.model.show_rows(rows)
        self.table = Table(self.model, title, sorted_by=-1)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        back = icon_button(theme, "back", tr("Back (Esc)"), self.left.emit)
        line = row(back, label(title, "title"), 8, margins=(8, 0, 16, 0))
        line.addWidget(Elided(told, "muted"), 1)
        for one in (*buttons, HelpButton()):
            line.addWidget(one)
        head = frame("header", line)
        head.setFixedHeight(56)
        parts: list[QWidget] = [head]
        if band:
            parts.append(frame("header", row(Elided(band, "muted"), margins=(16, 8, 16, 8))))
        self.setLayout(column(*parts, self.table, spacing=0))
        self.setFocusProxy(self.table)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.table.opened.connect(self._open_line)
        self.table.selectionModel().currentRowChanged.connect(self._choose_line)
        if rows:
            self.table.selectRow(0)

    @property
    def chosen(self) -> Row | None:
        """The line chosen; None where there is none."""
        index = self.table.currentIndex()
        return self.model.at(index) if index.isValid() else None

    def open_chosen(self) -> None:
        """Somebody pressed Enter on a line, or clicked it twice."""

    def line_chosen(self) -> None:
        """Another line was chosen."""

    @Slot(QModelIndex)
    def _open_line(self, _index: QModelIndex) -> None:
        self.open_chosen()

    @Slot()
    def _choose_line(self, *_indices: Any) -> None:
        self.line_chosen()
