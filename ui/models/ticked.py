"""A table of rows whose first column is ticked."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from ui.models.rows import Column, Index, Row, RowsModel


class TickedModel(RowsModel[Row]):
    """``is_on`` tells whether a row is ticked, None where it cannot be.

    ``ticked`` carries the row and whether somebody ticked it or took the tick away.
    """

    ticked = Signal(object, bool)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        is_on: Callable[[Row], bool | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._is_on = is_on

    def tell_changed(self) -> None:
        """Show the same rows as they are now."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and index.column() == 0 and self._is_on(self.at(index)) is not None:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self._is_on(self.at(index)) if index.isValid() and index.column() == 0 else None
            if on is None:
                return None
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self.at(index), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
