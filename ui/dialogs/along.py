"""Who comes along to a visit: everybody who could, with what it costs."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from scheduler.views.joint import AlongRow, AlongRows
from ui.board import joint_words
from ui.dialogs.record import RecordDialog
from ui.models.rows import Column, RowsModel
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.table import Table

HEIGHT = 232


class AlongDialog(RecordDialog):
    """Takes who comes along; of whoever cannot it says why."""

    def __init__(self, rows: AlongRows, parent: QWidget | None = None) -> None:
        super().__init__(tr("Somebody comes along"), tr("Let them come along"), "", parent)
        self._rows = rows
        self.model = RowsModel(_columns(rows.currency), self)
        self.model.show_rows(rows.people)
        self.people = Table(self.model, tr("Who could come along"), sorted_by=-1)
        self.people.setFixedHeight(HEIGHT)
        self.people.opened.connect(self._opened)
        self._about = label("", "small", wrap=True)
        self.lay_out(
            label(rows.client, "lead", wrap=True),
            label(joint_words.asks(rows), "small", wrap=True),
            self.people,
            self._about,
            note="",
        )
        self.people.selectionModel().currentChanged.connect(self._show)
        self.people.setFocus()
        self.people.selectRow(0)
        self._show()

    @property
    def chosen(self) -> AlongRow | None:
        """Who is chosen, able or not."""
        index = self.people.currentIndex()
        return self.model.at(index) if index.isValid() else None

    @property
    @override
    def problem(self) -> str:
        chosen = self.chosen
        if chosen is None:
            return tr("Choose who comes along.")
        return "" if chosen.is_possible else joint_words.facts(chosen, self._rows.currency)

    @Slot()
    def _show(self) -> None:
        chosen = self.chosen
        told = tr("Nobody else works here on that day.")
        if chosen is not None:
            told = joint_words.facts(chosen, self._rows.currency)
        self._about.setText(told)
        self.record.setEnabled(chosen is not None and chosen.is_possible)
        self.record.setToolTip("" if self.record.isEnabled() else told)
        self.fit()

    @Slot(QModelIndex)
    def _opened(self, _index: QModelIndex) -> None:
        if self.record.isEnabled():
            self.record.click()


def _columns(currency: str) -> tuple[Column[AlongRow], ...]:
    order = list(Who)
    return (
        Column("Technician", lambda row: row.technician, lambda row: row.technician, strong=True),
        Column("To the client", joint_words.was, lambda row: order.index(row.who), width=104),
        Column(
            "Price",
            lambda row: joint_words.price(row, currency),
            lambda row: row.total_minor if row.is_possible else None,
            right=True,
            width=104,
            hint=lambda row: joint_words.facts(row, currency),
        ),
    )
