"""The visits without a place, as a list."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from scheduler.views.board import TrayRow
from ui.board.words import all_in_one, all_reasons
from ui.days import day_short
from ui.hovering import on_hover
from ui.models.rows import Index
from ui.text import duration, tr


class TrayRole(IntEnum):
    """What the list draws besides the client's name."""

    VISIT = Qt.ItemDataRole.UserRole + 1
    SERVICE = Qt.ItemDataRole.UserRole + 2
    DUE = Qt.ItemDataRole.UserRole + 3
    REASON = Qt.ItemDataRole.UserRole + 4


class TrayModel(QAbstractListModel):
    """Rows of the tray; money in reasons is in ``currency``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TrayRow, ...] = ()
        self._currency = ""

    def show(self, rows: Sequence[TrayRow], currency: str) -> None:
        """Show other rows; nothing happens where they are the same."""
        if tuple(rows) != self._rows or currency != self._currency:
            self.beginResetModel()
            self._rows, self._currency = tuple(rows), currency
            self.endResetModel()

    def index_of(self, visit_id: int | None) -> QModelIndex:
        """Where a visit is in the list; an invalid index where it is not."""
        for number, row in enumerate(self._rows):
            if row.visit_id == visit_id:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return row.client
        if role == TrayRole.VISIT:
            return row.visit_id
        if role == TrayRole.SERVICE:
            return row.service
        if role == TrayRole.DUE:
            return day_short(row.due_on)
        reasons = all_reasons(row, self._currency)
        if role == TrayRole.REASON:
            return all_in_one(row, self._currency)
        if role == roles.ToolTipRole:
            return on_hover("\n".join((*_facts(row), "", *reasons)))
        if role == roles.AccessibleTextRole:
            return ". ".join((*_facts(row), *reasons))
        return None


def _facts(row: TrayRow) -> tuple[str, ...]:
    place = f"{row.client} · {row.street}" if row.street else row.client
    due = tr("due {day}", day=day_short(row.due_on))
    return place, f"{row.service} · {duration(row.minutes)} · {due}"
