"""The clients of the office, and the way into each of them."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.care import ClientRows
from scheduler.views.records import AgreementForm, ClientForm, ClientListRow
from scheduler.views.search import FoundRow
from ui.look.theme import Theme
from ui.models.rows import RowsModel
from ui.ops import Ops, Work
from ui.pages.agree_all import AgreeAllView, Facts, read_agree_all
from ui.pages.agreement_view import AgreementFacts, AgreementView, read_agreement
from ui.pages.client_acts import ClientActs
from ui.pages.client_columns import (
    ALWAYS,
    COLUMNS,
    FIRST,
    ONLY,
    SELDOM,
    Only,
    chosen_columns,
    counted,
    read_columns,
    wanted,
)
from ui.pages.client_overview import ClientOverview
from ui.pages.client_view import ClientFacts, ClientView, read_client
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.visit_view import VisitFacts, VisitView, read_visit
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import count, tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.drill import Drill
from ui.widgets.form_view import FormView, close_forms
from ui.widgets.only_band import OnlyBand
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.dialogs.place import TilesOf

TYPING_PAUSE_MS = 150


class ClientsPage(Page):
    """A list with a search field and filters; a client's page opens above it, forms above that.

    ``import_wanted`` asks for the import page, ``closure_wanted`` to record that the site of a
    client is closed. ``client_opened`` carries the client whose page is shown, ``undo_offered``
    the sentence about something done that can be taken back.
    """

    import_wanted = Signal()
    client_opened = Signal(int)
    closure_wanted = Signal(int)
    undo_offered = Signal(str)
    watches: ClassVar[frozenset[str]] = frozenset(
        (
            *("client", "site", "contact", "relation", "priority", "agreement", "visit"),
            *("technician", "promise", "note", "open_question", "touch", "complaint"),
            *("cancellation", "absence"),
        )
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self._rows: tuple[ClientListRow, ...] = ()
        self._read_with: tuple[bool, bool] = (False, False)
        self._names: tuple[str, ...] = FIRST
        self._settings: Settings | None = None
        self._tiles: TilesOf = ("", "")
        self._acts = ClientActs(ops, schedule, theme, self)
        self._acts.opened.connect(self._push_form)
        self._acts.done.connect(self._acted)
        self.model = RowsModel(chosen_columns(self._names), self)
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
        self.only = OnlyBand(
            ((kind.value, tr(words), tr(sentence)) for kind, (words, sentence) in ONLY.items()),
            SELDOM,
        )
        self.only.changed.connect(self._only_changed)
        self._choose = button(tr("Columns"), self._open_columns)
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
            self._choose,
            button(tr("Import"), self.import_wanted.emit, theme=theme, icon="import"),
            self.add,
        )
        listing = QWidget()
        self._agree = button(tr("Agree the same with all of them…"), self.open_agree_all)
        idle = label(tr("Nothing is agreed with these clients: nobody visits them."))
        self._idle = frame("band", row(idle, None, self._agree, margins=(16, 6, 16, 6)))
        self._idle.hide()
        listing.setLayout(column(head, self.only, self._idle, self._shown, spacing=0))
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
    def remember(self, settings: Settings) -> None:
        self._settings = settings
        self._tiles = self._acts.tiles = (settings.tiles, settings.tile_credit)
        self._show_columns(read_columns(settings.client_columns))

    @override
    @Slot()
    def refresh(self) -> None:
        """Read the list again with the text of the search field, and the client that is open."""
        if self._reading is not None:
            self._reading.cancel()
        care, office, text = (
            self.schedule.app.care,
            self.schedule.office.id,
            self.search.text().strip(),
        )
        self._read_with = self._wants
        retired, strangers = self._read_with
        self._reading = self.ops.read(
            lambda: care.clients(office, text, retired=retired, strangers=strangers), self._show
        )
        for page in self._overviews():
            self.ops.read(partial(care.client, page.client_id), page.show_rows)

    @property
    def _wants(self) -> tuple[bool, bool]:
        """Whether retired clients are wanted, and strangers counted."""
        chosen = self.only.keys
        strangers = Only.STRANGERS in chosen or "strangers" in self._names
        return Only.RETIRED in chosen, strangers

    def _overviews(self) -> list[ClientOverview]:
        widgets = (self.drill.widget(place) for place in range(self.drill.count()))
        return [one for one in widgets if isinstance(one, ClientOverview)]

    @Slot()
    def _only_changed(self) -> None:
        if self._wants != self._read_with:
            self.refresh()
        else:
            self._show(self._rows)

    def _show(self, rows: tuple[ClientListRow, ...]) -> None:
        self._rows = rows
        only = [Only(key) for key in self.only.keys]
        shown = wanted(rows, only)
        text = self.search.text().strip()
        self._idle.setVisible(bool(shown) and not text and only == [Only.NO_WORK])
        chosen = self.table.currentIndex()
        kept = self.model.at(chosen).id if chosen.isValid() else None
        self.model.show_rows(shown)
        at = self.model.find(lambda row: row.id == kept)
        if at >= 0:
            self.table.selectRow(at)
        if Only.RETIRED not in only:
            self.only.tell({kind.value: number for kind, number in counted(rows).items()})
        self._count.setText(count(len(shown), "client", "clients"))
        if text and not rows:
            self._none.say(
                tr("Nobody found"),
                tr("No client has “{text}” in the name, number, address or phone.", text=text),
            )
        elif not shown:
            self._none.say(
                tr("No client is like that"), tr("Switch a filter off to see others again.")
            )
        found = self._none if text or only else self._empty
        self._shown.setCurrentWidget(self.table if shown else found)

    def _show_columns(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        head = self.table.horizontalHeader()
        self.model.change_columns(chosen_columns(names))
        self.table.shape_columns()
        self.table.sortByColumn(0, head.sortIndicatorOrder())
        if self._settings is not None:
            self._settings.keep_client_columns(",".join(names))
        if self._wants != self._read_with:
            self.refresh()
        else:
            self._show(self._rows)

    @Slot()
    def _open_columns(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, one in COLUMNS.items():
            if name != ALWAYS:
                action = QAction(tr(one.title), menu, checkable=True, checked=name in self._names)
                action.triggered.connect(lambda _=False, name=name: self._switch_column(name))
                menu.addAction(action)
        menu.popup(self._choose.mapToGlobal(QPoint(0, self._choose.height())))

    def _switch_column(self, name: str) -> None:
        shown = set(self._names) ^ {name}
        self._show_columns(tuple(one for one in COLUMNS if one in shown))

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self.open_client(self.model.at(index).id)

    @Slot()
    def open_new(self, *, like: AgreementForm | None = None) -> None:
        """Show an empty form for a new client, agreed with like the one before."""
        office = self.schedule.office
        form = ClientForm(office_id=office.id, name="", first_agreement=like)
        self.ops.read(lambda: read_client(self.schedule.app, form, office), self._open)

    def open_client(self, client_id: int) -> None:
        """Show the page of a client."""
        care = self.schedule.app.care
        self.ops.read(lambda: care.client(client_id), self._open_page)

    def show_only(self, only: Only | None) -> None:
        """Go back to the list, with one filter on or none."""
        if close_forms(self.drill):
            self.only.clear()
            if only is not None:
                self.only.choose(only)

    def ask_client(self, client_id: int) -> None:
        """Show the page of a client, and above it the questions about what matters to them."""
        care = self.schedule.app.care
        self.ops.read(lambda: care.client(client_id), self._ask)

    def _ask(self, rows: ClientRows) -> None:
        if self._open_page(rows):
            # Only then the page is there, to come back to.
            QTimer.singleShot(0, self, lambda: self._acts.act(rows, "interview", None))

    def edit_client(self, client_id: int) -> None:
        """Show the form of a client above what is shown now."""
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(
            lambda: read_client(app, app.records.client_form(client_id), office),
            self._push_client,
        )

    def _open_page(self, rows: ClientRows) -> bool:
        """Show a client's page; False where a form cannot be left."""
        if not close_forms(self.drill):
            return False
        page = ClientOverview(self.theme, rows)
        page.left.connect(self.drill.pop)
        page.wanted.connect(partial(self._act, page))
        self.drill.push_soon(page)
        self.client_opened.emit(rows.id)
        care = self.schedule.app.care
        self.ops.read(lambda: care.alike(rows.id), page.show_alike)
        return True

    def _act(self, page: ClientOverview, what: str, about: Any) -> None:
        """Do what somebody wants of the client whose page is shown."""
        if what == "edit":
            self.edit_client(page.client_id)
        elif what == "agreement":
            self.open_agreement(page.client_id, about)
        elif what == "visit":
            self.open_visit(page.client_id)
        elif what == "closure":
            self.closure_wanted.emit(page.client_id)
        else:
            self._acts.act(page.rows, what, about)

    @Slot(object)
    def _push_form(self, view: FormView[Any]) -> None:
        view.left.connect(self.drill.pop)
        view.saved.connect(lambda _: self.drill.pop())
        self.drill.push_soon(view)

    @Slot(str)
    def _acted(self, sentence: str) -> None:
        self.undo_offered.emit(sentence)

    def _open(self, facts: ClientFacts) -> None:
        if close_forms(self.drill):
            self._push_client(facts)

    def _push_client(self, facts: ClientFacts) -> None:
        view = ClientView(self.ops, self.theme, self.schedule.app, facts, self._tiles)
        view.saved.connect(self._saved)
        view.left.connect(self.drill.pop)
        view.closure_wanted.connect(self.closure_wanted)
        self.drill.push_soon(view)

    @Slot(object)
    def _saved(self, client_id: int) -> None:
        view = self.sender()
        assert isinstance(view, ClientView)
        self.drill.pop()
        self.said.emit(tr("The client is saved."), "done")
        if view.another:
            self.open_new(like=view.agreed)
        elif view.is_new:
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

    @Slot()
    def open_agree_all(self) -> None:
        """Show the form of one agreement for every client who has none."""
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(lambda: read_agree_all(app, office), self._push_agree_all)

    def _push_agree_all(self, facts: Facts) -> None:
        app, office = self.schedule.app, self.schedule.office
        many = counted(self._rows)[Only.NO_WORK]
        view = AgreeAllView(self.ops, self.theme, app, office, facts, many)
        view.left.connect(self.drill.pop)
        view.saved.connect(self._agreed)
        self.drill.push_soon(view)

    @Slot(object)
    def _agreed(self, clients: int) -> None:
        self.drill.pop()
        self.only.clear()
        number = count(clients, "client", "clients")
        self.undo_offered.emit(tr("Agreed with {clients}.", clients=number))

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
        self.said.emit(
            tr("The visit is saved; the next plan finds a place for it.")
            if one_off
            else tr("The agreement is saved; its visits fall due from its start."),
            "done",
        )
