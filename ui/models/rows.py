"""A table over frozen rows, with its columns as data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from ui.hovering import on_hover
from ui.look.fonts import font
from ui.look.tokens import BODY, SEMIBOLD
from ui.text import Said, one_line, tr

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: ``show`` is for people, ``key`` for sorting; ``hint`` is shown on hover.

    ``width`` is in pixels; 0 shares what room is left. ``strong`` marks the name of the row,
    ``trouble`` tells rows whose cell is drawn in the colour of trouble.
    """

    title: Said
    show: Callable[[Row], str]
    key: Callable[[Row], Any]
    right: bool = False
    width: int = 0
    strong: bool = False
    hint: Callable[[Row], str] | None = None
    trouble: Callable[[Row], bool] | None = None


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows in the order of the column last sorted by."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._sorted_by = -1
        self._order = Qt.SortOrder.AscendingOrder
        self._strong = font(BODY, SEMIBOLD)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, sorted as before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def change_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns, and no rows until ``show_rows``."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._rows, self._sorted_by = [], -1
        self.endResetModel()

    def at(self, index: Index | int) -> Row:
        """The row at a place of the table."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def find(self, wanted: Callable[[Row], bool]) -> int:
        """The place of the first row that is wanted, -1 where there is none."""
        return next((at for at, row in enumerate(self._rows) if wanted(row)), -1)

    def _arrange(self) -> None:
        if self._sorted_by >= 0:
            key = self.columns[self._sorted_by].key
            down = self._order is Qt.SortOrder.DescendingOrder
            # What is unknown stays below, whichever way the column is sorted.
            known = [row for row in self._rows if key(row) is not None]
            unknown = [row for row in self._rows if key(row) is None]
            self._rows = [*sorted(known, key=key, reverse=down), *unknown]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(column.show(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return on_hover(column.hint(row) if column.hint else column.show(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.right)
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return self._strong
        if role == Qt.ItemDataRole.ForegroundRole and column.trouble and column.trouble(row):
            return QGuiApplication.palette().brightText()
        if role == Qt.ItemDataRole.ForegroundRole and (column.strong or column.right):
            # The name and the figures are what the eye looks for; the rest is quieter.
            return QGuiApplication.palette().text()
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].right)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted_by, self._order = column, order
        self._arrange()
        self.layoutChanged.emit()


def _alignment(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
