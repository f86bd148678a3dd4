"""The technicians of the office, and the way into each of them."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.records import TechnicianListRow
from scheduler.views.search import FoundRow
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.technician_view import TechnicianFacts, TechnicianView, read_technician
from ui.schedule import OpenSchedule
from ui.text import count, day_full, money, phone, tr
from ui.widgets.basics import button, column, header, label
from ui.widgets.drill import Drill
from ui.widgets.form_view import close_forms
from ui.widgets.table import Table


def technician_columns(currency: str) -> tuple[Column[TechnicianListRow], ...]:
    """The columns of the list; wages are shown in ``currency``."""
    return (
        Column(
            "Name",
            lambda row: row.name,
            lambda row: row.name.casefold(),
            width=200,
            strong=True,
        ),
        Column(
            "Skills and licences",
            lambda row: ", ".join(row.skills) or "—",
            lambda row: ", ".join(row.skills).casefold() or None,
        ),
        Column(
            "Next to run out",
            lambda row: day_full(row.next_expiry) if row.next_expiry else "—",
            lambda row: row.next_expiry,
            right=True,
            width=140,
            hint=lambda row: "The first licence to run out from today on",
        ),
        Column(
            "Hours a week",
            lambda row: f"{row.hours_week} h",
            lambda row: row.hours_week,
            right=True,
            width=112,
        ),
        Column(
            "Wage an hour",
            lambda row: money(row.wage_minor, currency) if row.wage_minor else "—",
            lambda row: row.wage_minor,
            right=True,
            width=112,
        ),
        Column(
            "Clients",
            lambda row: str(row.clients),
            lambda row: row.clients,
            right=True,
            width=90,
            hint=lambda row: "Clients whose usual technician this is",
        ),
        Column("Phone", lambda row: phone(row.phone), lambda row: row.phone or None, width=150),
        Column("Home", lambda row: row.city, lambda row: row.city.casefold() or None, width=120),
    )


class TechniciansPage(Page):
    """A list; forms open above it. ``import_wanted`` asks for the import page.

    ``technician_opened`` carries the technician whose form is shown.
    """

    import_wanted = Signal()
    technician_opened = Signal(int)
    watches: ClassVar[frozenset[str]] = frozenset(
        ("technician", "technician_skill", "working_hours", "relation")
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self.model = RowsModel(technician_columns(schedule.office.currency), self)
        self.table = Table(self.model, tr("Technicians"))
        self.table.opened.connect(self._open_row)
        self._count = label("", "muted")
        self._everybody = QCheckBox(tr("With those who left"))
        self._everybody.toggled.connect(self.refresh)
        self.add = button(
            tr("Add technician"), self.open_new, kind="primary", theme=theme, icon="add"
        )
        empty = EmptyState(
            theme,
            "technicians",
            tr("No technicians yet"),
            tr("Add who does the visits: hours, skills and where the day begins."),
            button(tr("Import a list"), self.import_wanted.emit, theme=theme, icon="import"),
            button(tr("Add technician"), self.open_new, theme=theme, icon="add"),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(empty)
        head = header(
            tr("Technicians"),
            OfficePicker(schedule, theme),
            self._count,
            None,
            self._everybody,
            8,
            button(tr("Import"), self.import_wanted.emit, theme=theme, icon="import"),
            self.add,
        )
        listing = QWidget()
        listing.setLayout(column(head, self._shown, spacing=0))
        self.drill = Drill(listing)
        self.setLayout(column(self.drill, spacing=0))
        self.setFocusProxy(self.table)

    @override
    def show_found(self, found: FoundRow) -> None:
        if found.technician_id is not None:
            self.open_technician(found.technician_id)

    @override
    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        if self._reading is not None:
            self._reading.cancel()
        records, office = self.schedule.app.records, self.schedule.office
        everybody = self._everybody.isChecked()
        self.model.columns = technician_columns(office.currency)
        self._reading = self.ops.read(
            lambda: records.technicians(office.id, everybody=everybody), self._show
        )

    def _show(self, rows: tuple[TechnicianListRow, ...]) -> None:
        chosen = self.table.currentIndex()
        kept = self.model.at(chosen).id if chosen.isValid() else None
        self.model.show_rows(rows)
        at = self.model.find(lambda row: row.id == kept)
        if at >= 0:
            self.table.selectRow(at)
        self._count.setText(count(len(rows), tr("technician"), tr("technicians")))
        self._shown.setCurrentIndex(0 if rows else 1)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self.open_technician(self.model.at(index).id)

    @Slot()
    def open_new(self) -> None:
        """Show an empty form for a new technician."""
        self._read_form(None)

    def open_technician(self, technician_id: int) -> None:
        """Show the form of a technician."""
        self._read_form(technician_id)

    def _read_form(self, technician_id: int | None) -> None:
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(lambda: read_technician(app, technician_id, office), self._open)

    def _open(self, facts: TechnicianFacts) -> None:
        if not close_forms(self.drill):
            return
        view = TechnicianView(self.ops, self.theme, self.schedule.app, facts)
        view.left.connect(self.drill.pop)
        view.saved.connect(self._saved)
        self.drill.push_soon(view)
        if facts.form.id is not None:
            self.technician_opened.emit(facts.form.id)

    @Slot()
    def _saved(self) -> None:
        self.drill.pop()
        self.said.emit(tr("The technician is saved."), "done")
