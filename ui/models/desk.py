"""The visits of a question, as a list."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.desk.words import VisitLine
from ui.hovering import on_hover
from ui.models.rows import Index


class DeskRole(IntEnum):
    """The whole line, for the delegate."""

    LINE = Qt.ItemDataRole.UserRole + 1


class DeskModel(QAbstractListModel):
    """Lines of visits; what stays the same keeps its place and its selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[VisitLine] = []

    def show_lines(self, lines: Sequence[VisitLine]) -> None:
        """Show other lines; a longer list of the same visits only grows."""
        known = [line.visit_id for line in self._lines]
        if [line.visit_id for line in lines[: len(known)]] != known:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        for place, line in enumerate(lines[: len(known)]):
            if line != self._lines[place]:
                self._lines[place] = line
                self.dataChanged.emit(self.index(place), self.index(place))
        if len(lines) > len(known):
            self.beginInsertRows(QModelIndex(), len(known), len(lines) - 1)
            self._lines += lines[len(known) :]
            self.endInsertRows()

    def line(self, place: int) -> VisitLine:
        """The line at a place of the list."""
        return self._lines[place]

    def place_of(self, visit_id: int | None) -> int:
        """Where a visit stands, -1 where it does not."""
        found = (at for at, line in enumerate(self._lines) if line.visit_id == visit_id)
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.client
        if role == DeskRole.LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return on_hover(line.spoken)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken.replace("\n", ", ")
        return None
