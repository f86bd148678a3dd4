"""The list every page shows: one row a thing, calm lines, sorted by a click on the head."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.models.rows import RowsModel
from ui.text import tr

ROW_HEIGHT = 38
TITLE_PADDING = 16
"""What a header keeps beside its title."""

LEAST = 120
"""What a column that shares the room keeps where the others would leave it less."""


class Table(QTableView):
    """A table of whole rows. ``opened`` comes on Enter or a double click."""

    opened = Signal(QModelIndex)

    def __init__(
        self, model: RowsModel[Any], name: str, *, sorted_by: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, showGrid=False, wordWrap=False, sortingEnabled=False)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._rows = model
        self._narrow = False
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(48)
        head.setFixedHeight(36)
        self.shape_columns()
        if sorted_by >= 0:
            self.sortByColumn(sorted_by, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self.doubleClicked.connect(self.opened)

    def shape_columns(self) -> None:
        """Give the columns their widths, after the model got others."""
        head = self.horizontalHeader()
        head.setStretchLastSection(all(column.width for column in self._rows.columns))
        for number, column in enumerate(self._rows.columns):
            if column.width:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, self._width(number))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _width(self, number: int) -> int:
        """How wide a column is to be: as it says, and no less than its title, 0 where it shares."""
        column = self._rows.columns[number]
        title = self.horizontalHeader().fontMetrics().horizontalAdvance(tr(column.title))
        return column.width and max(column.width, title + TITLE_PADDING)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shrink()
        super().resizeEvent(event)

    def _shrink(self) -> None:
        """Take from the columns of fixed width what those that share the room lack."""
        columns = self._rows.columns
        fixed = sum(self._width(number) for number in range(len(columns)))
        left = self.viewport().width() - LEAST * sum(not column.width for column in columns)
        narrow = left < fixed
        if fixed and (narrow or self._narrow):
            share = min(1.0, left / fixed)
            for number, column in enumerate(columns):
                if column.width:
                    self.setColumnWidth(number, int(self._width(number) * share))
        self._narrow = narrow

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
