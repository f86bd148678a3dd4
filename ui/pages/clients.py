"""The clients of the office, and the way into each of them."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.model.kinds import PlaceSource
from scheduler.views.records import ClientForm, ClientListRow
from scheduler.views.search import FoundRow
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.agreement_view import AgreementFacts, AgreementView, read_agreement
from ui.pages.client_view import ClientFacts, ClientView, read_client
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.visit_view import VisitFacts, VisitView, read_visit
from ui.schedule import OpenSchedule
from ui.text import PLACES, count, day_medium, phone, tr
from ui.widgets.basics import button, column, header, label
from ui.widgets.drill import Drill
from ui.widgets.form_view import close_forms
from ui.widgets.table import Table

TYPING_PAUSE_MS = 150


def _text_key(text: str) -> str | None:
    return text.casefold() or None


CLIENT_COLUMNS: tuple[Column[ClientListRow], ...] = (
    Column("Name", lambda row: row.name, lambda row: _text_key(row.name), strong=True),
    Column(
        "Address",
        lambda row: ", ".join(part for part in (row.street, row.city) if part),
        lambda row: _text_key(row.street),
    ),
    Column("Phone", lambda row: phone(row.phone), lambda row: row.phone or None, width=144),
    Column(
        "Usual technician",
        lambda row: row.usual or "—",
        lambda row: _text_key(row.usual),
        width=156,
    ),
    Column(
        "Agreements",
        lambda row: str(row.agreements),
        lambda row: row.agreements,
        right=True,
        width=110,
    ),
    Column(
        "Next due",
        lambda row: day_medium(row.next_due) if row.next_due else "—",
        lambda row: row.next_due,
        right=True,
        width=120,
    ),
    Column(
        "Priorities",
        lambda row: "asked" if row.asked else "never asked",
        lambda row: row.asked,
        width=110,
        hint=lambda row: "Whether anybody asked what matters to this client",
    ),
    Column(
        "Place",
        lambda row: PLACES[row.place_source],
        lambda row: list(PlaceSource).index(row.place_source),
        width=124,
        hint=lambda row: "How the point on the map came to be known",
    ),
)


class ClientsPage(Page):
    """A list with a search field; forms open above it.

    ``import_wanted`` asks for the import page, ``closure_wanted`` to record that the site of a
    client is closed. ``client_opened`` carries the client whose form is shown.
    """

    import_wanted = Signal()
    client_opened = Signal(int)
    closure_wanted = Signal(int)
    watches: ClassVar[frozenset[str]] = frozenset(
        ("client", "site", "contact", "relation", "priority", "agreement", "visit", "technician")
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self.model = RowsModel(CLIENT_COLUMNS, self)
        self.table = Table(self.model, tr("Clients"))
        self.table.opened.connect(self._open_row)
        self.search = QLineEdit(
            placeholderText=tr("Name, number, address, phone…"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(tr("Find a client"))
        self.search.setFixedWidth(260)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._pause.start)
        self._count = label("", "muted")
        self.add = button(tr("Add client"), self.open_new, kind="primary", theme=theme, icon="add")
        self._empty = EmptyState(
            theme,
            "clients",
            tr("No clients yet"),
            tr("Import the list you have, as CSV or Excel, or add the first client by hand."),
            button(tr("Import a list"), self.import_wanted.emit, theme=theme, icon="import"),
            button(tr("Add client"), self.open_new, theme=theme, icon="add"),
        )
        self._none = EmptyState(theme, "search", "", "")
        self._shown = QStackedWidget()
        for part in (self.table, self._empty, self._none):
            self._shown.addWidget(part)
        head = header(
            tr("Clients"),
            OfficePicker(schedule, theme),
            self._count,
            None,
            self.search,
            button(tr("Import"), self.import_wanted.emit, theme=theme, icon="import"),
            self.add,
        )
        listing = QWidget()
        listing.setLayout(column(head, self._shown, spacing=0))
        self.drill = Drill(listing)
        self.setLayout(column(self.drill, spacing=0))
        self.setFocusProxy(self.table)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), listing)
        find.activated.connect(self.search.setFocus)

    @override
    def show_found(self, found: FoundRow) -> None:
        if found.client_id is not None:
            self.open_client(found.client_id)

    @override
    @Slot()
    def refresh(self) -> None:
        """Read the list again with the text of the search field."""
        if self._reading is not None:
            self._reading.cancel()
        records, office, text = (
            self.schedule.app.records,
            self.schedule.office.id,
            self.search.text().strip(),
        )
        self._reading = self.ops.read(lambda: records.clients(office, text), self._show)

    def _show(self, rows: tuple[ClientListRow, ...]) -> None:
        text = self.search.text().strip()
        chosen = self.table.currentIndex()
        kept = self.model.at(chosen).id if chosen.isValid() else None
        self.model.show_rows(rows)
        at = self.model.find(lambda row: row.id == kept)
        if at >= 0:
            self.table.selectRow(at)
        self._count.setText(count(len(rows), tr("client"), tr("clients")))
        if text and not rows:
            self._none.say(
                tr("Nobody found"),
                tr("No client has “{text}” in the name, number, address or phone.", text=text),
            )
        self._shown.setCurrentWidget(self.table if rows else self._none if text else self._empty)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self.open_client(self.model.at(index).id)

    @Slot()
    def open_new(self) -> None:
        """Show an empty form for a new client."""
        office = self.schedule.office
        form = ClientForm(office_id=office.id, name="")
        self.ops.read(lambda: read_client(self.schedule.app, form, office), self._open)

    def open_client(self, client_id: int) -> None:
        """Show the form of a client."""
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(
            lambda: read_client(app, app.records.client_form(client_id), office), self._open
        )

    def _open(self, facts: ClientFacts) -> None:
        if not close_forms(self.drill):
            return
        view = ClientView(self.ops, self.theme, self.schedule.app, facts)
        view.saved.connect(self._saved)
        view.left.connect(self.drill.pop)
        view.agreement_wanted.connect(self.open_agreement)
        view.visit_wanted.connect(self.open_visit)
        view.closure_wanted.connect(self.closure_wanted)
        self.drill.push_soon(view)
        if facts.form.id is not None:
            self.client_opened.emit(facts.form.id)

    @Slot(object)
    def _saved(self, client_id: int) -> None:
        view = self.sender()
        fresh = isinstance(view, ClientView) and view.is_new
        self.drill.pop()
        self.said.emit(tr("The client is saved."), "done")
        if fresh:
            self.open_client(client_id)

    @Slot(int, int)
    def open_agreement(self, client_id: int, agreement_id: int) -> None:
        """Show the form of an agreement of a client; the number 0 stands for a new one."""
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(
            lambda: read_agreement(app, client_id, agreement_id or None, office),
            self._push_agreement,
        )

    def _push_agreement(self, facts: AgreementFacts) -> None:
        self._push(AgreementView(self.ops, self.theme, self.schedule.app, facts))

    @Slot(int)
    def open_visit(self, client_id: int) -> None:
        """Show the form of a one-off visit to a client."""
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(lambda: read_visit(app, client_id, office), self._push_visit)

    def _push_visit(self, facts: VisitFacts) -> None:
        self._push(VisitView(self.ops, self.theme, self.schedule.app, facts))

    def _push(self, view: AgreementView | VisitView) -> None:
        view.left.connect(self.drill.pop)
        view.saved.connect(self._promised)
        self.drill.push_soon(view)

    @Slot()
    def _promised(self) -> None:
        one_off = isinstance(self.drill.currentWidget(), VisitView)
        self.drill.pop()
        below = self.drill.currentWidget()
        if isinstance(below, ClientView):
            below.reread_agreements()
        self.said.emit(
            tr("The visit is saved; the next plan finds a place for it.")
            if one_off
            else tr("The agreement is saved; its visits fall due from its start."),
            "done",
        )
