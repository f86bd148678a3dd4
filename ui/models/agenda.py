"""The lines of a technician's week, as a list in which visits can be chosen."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from scheduler.views.board import TechnicianRow
from ui.board.agenda import Entry, Kind
from ui.board.agenda_words import entry_spoken
from ui.board.words import card_tip
from ui.hovering import on_hover
from ui.models.rows import Index


class AgendaRole(IntEnum):
    """What the list draws: the line itself, and the visit on it."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    VISIT = Qt.ItemDataRole.UserRole + 2
    FAINT = Qt.ItemDataRole.UserRole + 3


class AgendaModel(QAbstractListModel):
    """Lines of an agenda; keys go from visit to visit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._zone = "UTC"
        self._technician: TechnicianRow | None = None
        self._matching: frozenset[int] | None = None

    def show(
        self,
        entries: Sequence[Entry],
        technician: TechnicianRow | None,
        zone: str,
        matching: frozenset[int] | None,
    ) -> None:
        """Show other lines, with visits that are not ``matching`` drawn faintly."""
        self.beginResetModel()
        self.entries, self._technician = tuple(entries), technician
        self._zone, self._matching = zone, matching
        self.endResetModel()

    def index_of(self, visit_id: int | None) -> QModelIndex:
        """Where a visit is in the list; an invalid index where it is not."""
        for number, entry in enumerate(self.entries):
            if entry.card is not None and entry.card.visit_id == visit_id:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].kind is Kind.VISIT:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == AgendaRole.ENTRY:
            return entry
        if role == AgendaRole.VISIT:
            return entry.card and entry.card.visit_id
        if role == AgendaRole.FAINT:
            matching = self._matching
            return bool(entry.card and matching is not None and entry.card.visit_id not in matching)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry_spoken(entry, self._technician, self._zone)
        if role == Qt.ItemDataRole.ToolTipRole and entry.card is not None:
            return on_hover(card_tip(entry.card, self._technician, self._zone))
        return None
