"""The kinds of work in the settings: how long, at what price, with which skills."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.views.records import ServiceForm, ServiceRow
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.page import EmptyState
from ui.schedule import OpenSchedule
from ui.text import duration, money, tr
from ui.widgets.basics import button, column
from ui.widgets.drill import Drill
from ui.widgets.fields import MoneyEdit, line_edit, number_box, text_area
from ui.widgets.form_view import FormView, close_forms
from ui.widgets.forms import beside, scrolled, section
from ui.widgets.table import Table

USUAL_MINUTES = 60


def service_columns(currency: str) -> tuple[Column[ServiceRow], ...]:
    """The columns of the list; prices are told in the office's ``currency``."""
    return (
        Column("Service", lambda row: row.name, lambda row: row.name.casefold(), strong=True),
        Column(
            "Time on site",
            lambda row: duration(row.minutes),
            lambda row: row.minutes,
            right=True,
            width=120,
        ),
        Column(
            "Price a visit",
            lambda row: money(row.price_minor, currency) if row.price_minor else "—",
            lambda row: row.price_minor or None,
            right=True,
            width=132,
        ),
        Column(
            "Skills needed",
            lambda row: ", ".join(row.skills) or "—",
            lambda row: ", ".join(row.skills).casefold() or None,
        ),
    )


class ServicesView(QWidget):
    """A list of the kinds of work; the form of one opens above it.

    ``said`` carries a sentence and its kind for the message bar, ``undo_offered`` one about what
    can be taken back. ``add`` is the button for the head of the page.
    """

    said = Signal(str, str)
    undo_offered = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme) -> None:
        super().__init__()
        self._ops, self._schedule, self._theme = ops, schedule, theme
        self._reading: Work | None = None
        self.add = button(tr("Add service"), self.open_new, kind="primary", theme=theme, icon="add")
        self.model = RowsModel(service_columns(schedule.office.currency), self)
        self.table = Table(self.model, tr("Services"))
        self.table.opened.connect(self._open_row)
        empty = EmptyState(
            theme,
            "note",
            tr("No services yet"),
            tr(
                "A service is a kind of work: how long it takes, what a visit costs, and which"
                " skills it needs. Agreements choose one; a list of agreements brings its own."
            ),
            button(tr("Add service"), self.open_new, theme=theme, icon="add"),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(empty)
        self.drill = Drill(self._shown)
        self.setLayout(column(self.drill, spacing=0))

    def refresh(self) -> None:
        """Read the list again; a form above it stays."""
        if self._reading is not None:
            self._reading.cancel()
        self.model.columns = service_columns(self._schedule.office.currency)
        self._reading = self._ops.read(self._schedule.app.records.services, self._show)

    def _show(self, rows: tuple[ServiceRow, ...]) -> None:
        self.model.show_rows(rows)
        self._shown.setCurrentIndex(0 if rows else 1)

    def open_first(self, service_id: int | None, *, new: bool) -> None:
        """Show the form of a service, of a ``new`` one, or the list."""
        if service_id is not None:
            self._read_form(service_id)
        elif new:
            self.open_new()
        else:
            close_forms(self.drill)

    @Slot()
    def open_new(self) -> None:
        """Show the form of a service that is not there yet."""
        self._read_form(None)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self._read_form(self.model.at(index).id)

    def _read_form(self, service_id: int | None) -> None:
        if not close_forms(self.drill):
            return
        records = self._schedule.app.records

        def read() -> tuple[ServiceForm, tuple[str, ...]]:
            form = (
                ServiceForm("", USUAL_MINUTES)
                if service_id is None
                else records.service_form(service_id)
            )
            return form, records.skills()

        self._ops.read(read, self._open)

    def _open(self, found: tuple[ServiceForm, tuple[str, ...]]) -> None:
        app, currency = self._schedule.app, self._schedule.office.currency
        view = ServiceView(self._ops, self._theme, app, *found, currency)
        view.left.connect(self.drill.pop)
        view.saved.connect(self._saved)
        view.removed.connect(self._removed)
        self.drill.push_soon(view)

    @Slot()
    def _saved(self) -> None:
        self.drill.pop()
        self.said.emit(tr("The service is saved."), "done")

    @Slot(object)
    def _removed(self, name: str) -> None:
        self.drill.pop()
        self.undo_offered.emit(tr("Removed the service {name}.", name=name))


class ServiceView(FormView[ServiceForm]):
    """A kind of work as it is edited; ``skills`` are those known so far."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        before: ServiceForm,
        skills: tuple[str, ...],
        currency: str,
    ) -> None:
        super().__init__(ops, theme, before.name or tr("New service"), tr("Services"))
        self._app, self._before = app, before
        self.name = line_edit(before.name, longest=120)
        self.minutes = number_box(before.minutes, 1, 1440, tr("min"), step=5)
        self.price = MoneyEdit(before.price_minor, currency)
        self.skills = line_edit(", ".join(before.skills), placeholder=tr("none"))
        self.procedure = text_area(before.procedure, lines=5)
        form = self.form
        known = tr("With commas between. Known: {skills}", skills=", ".join(skills))
        work = section(
            tr("Service"),
            form.field(
                tr("Name"),
                self.name,
                lambda: "" if self.name.text().strip() else tr("The service needs a name."),
            ),
            beside(
                form.field(tr("Time on site"), self.minutes),
                form.field(
                    tr("Price a visit, {currency}", currency=currency),
                    self.price,
                    lambda: self.price.problem,
                ),
            ),
            form.field(
                tr("Skills that whoever comes must have"),
                self.skills,
                hint=known if skills else tr("With commas between"),
            ),
            hint=tr("New agreements begin with this time and price; those there are keep theirs."),
        )
        how = section(
            tr("Procedure"),
            form.field(tr("How it is done, the same whoever comes"), self.procedure),
        )
        if before.id is not None:
            self.offer_removal(partial(app.records.remove_service, before.id))
        self.fill(scrolled(work, how), self.name)

    @override
    def value(self) -> ServiceForm:
        """The service as the fields say."""
        skills = (" ".join(part.split()) for part in self.skills.text().split(","))
        return replace(
            self._before,
            name=self.name.text().strip(),
            minutes=self.minutes.value(),
            price_minor=self.price.minor or 0,
            skills=tuple(skill for skill in skills if skill),
            procedure=self.procedure.toPlainText().strip(),
        )

    @override
    def store(self, value: ServiceForm) -> int:
        """Save the service."""
        return self._app.records.save_service(value)
