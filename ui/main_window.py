"""The main window: navigation at the left, one page at a time, one line at the foot."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.app import Application, sample_path
from scheduler.errors import UserError
from scheduler.model.kinds import Role
from scheduler.views.board import BoardRows
from scheduler.views.desk import Asked
from scheduler.views.records import OfficeRow
from scheduler.views.search import Found, FoundRow
from scheduler.views.work import FeedRow, HistoryRow
from ui.actions import Actions
from ui.board.words import status
from ui.desk.service import desk_of, to_do
from ui.dialogs.crash import CrashDialog
from ui.dialogs.search import SearchPalette
from ui.look.icons import window_icon
from ui.look.theme import Choice, Theme
from ui.messages import Kind, MessageBar
from ui.ops import Ops
from ui.pages.page import Page
from ui.pages.welcome import WelcomePage
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.takeaway import Takeaway
from ui.text import command, tr
from ui.widgets.basics import column, ground, row
from ui.widgets.rail import Place, Rail
from ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from ui.pages.booker import Booker
    from ui.pages.decisions import DecisionsPage

PLACES = (
    Place("board", "Board"),
    Place("decisions", "Decisions"),
    Place("clients", "Clients"),
    Place("technicians", "Technicians"),
    Place("cover", "Cover"),
    Place("scorecard", "Scorecard"),
    Place("feeds", "Feeds"),
    Place("settings", "Settings"),
)
WELCOME, IMPORT = "welcome", "import"
"""Pages that the rail does not name."""


class MainWindow(QMainWindow):
    """Opens schedules, shows their pages, and closes without leaving anything half done.

    ``settled`` comes when a schedule was opened, or could not be; ``gone`` when the window is
    closed and nothing is under way any more.
    """

    settled = Signal()
    gone = Signal()

    def __init__(self, ops: Ops, theme: Theme, settings: Settings, *, warm: bool = True) -> None:
        super().__init__()
        self._warm_up = warm
        self.ops, self.theme, self.settings = ops, theme, settings
        self.schedule: OpenSchedule | None = None
        self.pages: dict[str, Page] = {}
        self.page = WELCOME
        self._closing = False
        self._booker: Booker | None = None
        self.setWindowIcon(window_icon())
        self.setMinimumSize(1024, 640)
        self.messages = MessageBar(theme)
        self.rail = Rail(theme, PLACES)
        self.rail.chosen.connect(self.show_page)
        self.rail.search_wanted.connect(self.search)
        self.status = StatusLine(theme)
        self._stack = QStackedWidget()
        self.welcome = WelcomePage(ops, theme)
        self.welcome.opened.connect(self._opened)
        self.welcome.open_wanted.connect(self.open_schedule)
        self._stack.addWidget(self.welcome)
        middle = QWidget()
        inner = row(self.rail, spacing=0)
        inner.addLayout(column(self._stack, self.status, spacing=0), 1)
        middle.setLayout(inner)
        self.messages.lay_over(self._stack)
        ground(middle, "canvas")
        self.setCentralWidget(middle)
        self.palette_ = SearchPalette(ops, theme, self)
        self.palette_.chosen.connect(self.go_to)
        self.actions_ = Actions(theme, PLACES, self)
        self.actions_.fill(self.menuBar())
        self.takeaway = Takeaway(self)
        self._connect()
        self._place()
        self._show_closed()

    def _connect(self) -> None:
        actions = self.actions_
        for action, on in (
            (actions.open, self.choose_schedule),
            (actions.new, lambda: self._start_anew(self.welcome.start_company, "technicians")),
            (actions.sample, lambda: self._start_anew(self.welcome.open_sample)),
            (actions.bring, lambda: self.show_page(IMPORT)),
            (actions.export, self.export_feeds),
            (actions.close_schedule, self.close_schedule),
            (actions.search, self.search),
            (actions.book, self.book_visit),
            (actions.away, self.ask_who_is_away),
            (actions.closed, self.ask_what_is_closed),
            (actions.undo, self.undo),
            (actions.redo, self.redo),
            (actions.quit, self.close),
        ):
            action.triggered.connect(lambda _=False, do=on: do())
        for key, action in actions.places.items():
            action.triggered.connect(lambda _=False, place=key: self.show_page(place))
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _=False, wanted=choice: self.choose_theme(wanted))
        actions.themes[self.theme.choice].setChecked(True)
        self.ops.told.connect(self._trouble)
        self.ops.crashed.connect(self.report)
        self.ops.moved.connect(self._show_work)
        self.ops.idle.connect(self._idle)

    def _place(self) -> None:
        geometry = self.settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)

    @Slot(str)
    def open_schedule(self, target: str, today: date | None = None, page: str = "board") -> None:
        """Open a schedule in place of the present one; trouble is told in the message bar."""
        self.ops.read(
            lambda: _opened(target, today),
            lambda app: self._opened(app, page),
            self._not_opened,
        )

    def _not_opened(self, problem: UserError) -> None:
        self._trouble(str(problem))
        self.settled.emit()

    @Slot(object, str)
    def _opened(self, app: Application, page: str) -> None:
        self.ops.read(app.records.offices, lambda offices: self.take_schedule(app, offices, page))

    def take_schedule(
        self, app: Application, offices: tuple[OfficeRow, ...], page: str = "board"
    ) -> None:
        """Show ``app``, which belongs to the window from now on."""
        self._leave()
        self.schedule = OpenSchedule(app, offices, self)
        self.schedule.choose_by_name(self.settings.office(app.target))
        self.schedule.touched.connect(self._touched)
        self.schedule.office_changed.connect(self._office_changed)
        while self.welcome.drill.above:
            self.welcome.drill.pop()
        for part in (self.rail, self.status):
            part.show()
        self.actions_.enable_schedule(True)
        self.messages.close_message()
        self._title()
        self.show_page(page)
        self._read_status()
        if self._warm_up:
            # The first plan need not wait for the solver's process to start.
            self.ops.read(lambda: app.planning.warm(None), lambda _none: None)
        self.settled.emit()

    def close_schedule(self) -> None:
        """Close the schedule and show the welcome page."""
        self._leave()
        self._show_closed()

    def _leave(self) -> None:
        schedule, self.schedule = self.schedule, None
        self.palette_.forget()
        if schedule is None:
            return
        self.settings.remember_office(schedule.app.target, schedule.office.name)
        schedule.leave()
        for page in self.pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self.pages = {}
        self.ops.write(schedule.app.close)
        schedule.deleteLater()

    def _show_closed(self) -> None:
        self.page = WELCOME
        self._stack.setCurrentWidget(self.welcome)
        self.rail.hide()
        self.status.hide()
        self.status.clear()
        self.actions_.enable_schedule(False)
        self._title()

    def _start_anew(self, start: Callable[..., object], *details: str) -> None:
        self.close_schedule()
        start(*details)

    @Slot()
    def choose_schedule(self) -> None:
        """Let the user choose a file to open."""
        name, _filter = QFileDialog.getOpenFileName(
            self, tr("Open a schedule"), str(sample_path().parent), tr("Schedules (*.familiar)")
        )
        if name:
            self.open_schedule(name)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show the page of this name; pages are made when they are first shown."""
        if self.schedule is None:
            return
        if key not in self.pages:
            self.pages[key] = self._make_page(key, self.schedule)
            self._stack.addWidget(self.pages[key])
        self.page = key
        self._stack.setCurrentWidget(self.pages[key])
        self.rail.show_place(key)
        self.pages[key].setFocus()

    @Slot()
    def search(self) -> None:
        """Let the user look for a client, an address, a technician or a visit, and go there."""
        if self.schedule is not None:
            self.palette_.open_on(self.schedule)

    @Slot(object)
    def go_to(self, found: FoundRow) -> None:
        """Show what was found: a visit on the board, a client or a technician in the form."""
        if self.schedule is None:
            return
        from ui.pages.catalogue import page_of, show_found

        self.schedule.show_office(found.office_id)
        self.show_page(page_of(found))
        show_found(self.pages[self.page], found)
        if found.kind is Found.VISIT:
            self.palette_.remember(found.key)

    @Slot(int)
    def show_client(self, client_id: int) -> None:
        """Show the form of a client."""
        from ui.pages.catalogue import show_client

        self.show_page("clients")
        show_client(self.pages["clients"], client_id)

    def _keep_role(self, role: str) -> None:
        self.settings.role = Role(role)

    def _keep_tiles(self, source: str, credit: str) -> None:
        from ui.pages.catalogue import remind

        self.settings.keep_tiles(source, credit)
        for page in self.pages.values():
            remind(page, self.settings)

    def _make_page(self, key: str, schedule: OpenSchedule) -> Page:
        from ui.pages.catalogue import make_page, remind

        page = make_page(key, self.ops, schedule, self.theme)
        remind(page, self.settings)
        page.said.connect(self._say)
        for name, receiver in (
            ("technicians_wanted", lambda: self.show_page("technicians")),
            ("import_wanted", lambda: self.show_page(IMPORT)),
            ("roads_wanted", self.ask_about),
            ("draft_wanted", lambda: self._decisions().open_draft()),
            ("theme_wanted", lambda choice: self.choose_theme(cast("Choice", choice))),
            ("tiles_wanted", self._keep_tiles),
            ("booking_wanted", self.book_visit),
            ("absence_wanted", self.ask_who_is_away),
            ("closure_wanted", self.ask_what_is_closed),
            ("client_opened", lambda one: self.palette_.remember((Found.CLIENT, one))),
            ("technician_opened", lambda one: self.palette_.remember((Found.TECHNICIAN, one))),
            ("client_wanted", self.show_client),
            ("undo_offered", self._offer_undo),
            ("role_chosen", self._keep_role),
            ("waiting", lambda number: self.rail.show_badge("decisions", number)),
            ("status", self.status.show_plan),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(receiver)
        return page

    def book_visit(self, client_id: int | None = None) -> None:
        """Book a visit while the client is on the phone, from whatever page."""
        from ui.pages.booker import Booker

        if self.schedule is None:
            return
        if self._booker is None or self._booker.schedule is not self.schedule:
            self._booker = Booker(self.ops, self.schedule, self.theme, self)
            self._booker.undo_offered.connect(self._offer_undo)
            self._booker.said.connect(self._say)
        self._booker.ask(self.settings.role, client_id)

    def ask_who_is_away(self) -> None:
        """Record an absence, from whatever page, and show what it hits."""
        self._decisions().recorder.ask_who()

    def ask_what_is_closed(self, client_id: int | None = None) -> None:
        """Record that a site is closed, from whatever page, and show what that hits."""
        self._decisions().recorder.ask_closed(client_id)

    @Slot(int)
    def ask_about(self, visit_id: int) -> None:
        """Show the roads that exist for a visit."""
        self._decisions().open_question(Asked(visit_id=visit_id))

    def _decisions(self) -> "DecisionsPage":
        from ui.pages.decisions import DecisionsPage

        self.show_page("decisions")
        page = self.pages["decisions"]
        assert isinstance(page, DecisionsPage)
        return page

    def export_feeds(self) -> None:
        """Show the feeds and ask for the folder."""
        from ui.pages.feeds import FeedsPage

        self.show_page("feeds")
        page = self.pages["feeds"]
        assert isinstance(page, FeedsPage)
        page.choose()

    @Slot(object)
    def _touched(self, tables: frozenset[str]) -> None:
        if self.schedule is None:
            return
        if "office" in tables:
            self.ops.read(self.schedule.app.records.offices, self.schedule.take_offices)
        self._read_status()

    @Slot()
    def _office_changed(self) -> None:
        self._title()
        self._read_status()

    def _read_status(self) -> None:
        schedule = self.schedule
        if schedule is None:
            return
        app, office = schedule.app, schedule.office.id

        def read() -> BoardRows:
            first, days = app.planning.week(office)
            return app.planning.board(office, first, days)

        if "board" not in self.pages:
            self.ops.read(read, lambda board: self.status.show_plan(status(board)))
        # Feeds of new technicians are made when they are first asked for.
        self.ops.write(app.feeds.rows, self._show_feeds)

        desk = desk_of(app)
        if desk is not None:
            self.ops.read(
                lambda: to_do(desk, office),
                lambda number: self.rail.show_badge("decisions", number),
            )

    def _show_feeds(self, feeds: tuple[FeedRow, ...]) -> None:
        self.status.show_feeds(sum(feed.stale for feed in feeds), len(feeds))

    def _title(self) -> None:
        if self.schedule is None:
            self.setWindowTitle("Familiar")
            return
        name = Path(self.schedule.app.target).stem
        self.setWindowTitle(f"{self.schedule.office.name} — {name} — Familiar")

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        self._take_back(tr("Taken back: {what}."), tr("There is nothing to take back."), redo=False)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._take_back(
            tr("Brought back: {what}."), tr("There is nothing to bring back."), redo=True
        )

    def _take_back(self, done: str, nothing: str, *, redo: bool) -> None:
        if self.schedule is None:
            return
        history = self.schedule.app.history
        offer, act = (tr("Undo"), self.undo) if redo else (tr("Redo"), self.redo)

        def told(row: HistoryRow | None) -> None:
            if row is None:
                self.messages.say(nothing)
            else:
                self.messages.say(done.format(what=command(row)), "done", offer=offer, act=act)

        self.ops.write(history.redo_last if redo else history.undo_last, told)

    def choose_theme(self, choice: Choice) -> None:
        """Dress the application otherwise, from now on."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.settings.theme = choice
        self.theme.apply(app, choice)
        self.actions_.themes[choice].setChecked(True)

    @Slot(str, str)
    def _say(self, sentence: str, kind: str) -> None:
        self.messages.say(sentence, cast("Kind", kind))

    @Slot(str)
    def _offer_undo(self, sentence: str) -> None:
        self.messages.say(sentence, "done", offer=tr("Undo"), act=self.undo)

    @Slot(str)
    def _trouble(self, sentence: str) -> None:
        self.messages.say(sentence, "trouble")

    @Slot(object)
    def report(self, bug: BaseException) -> None:
        """Show what went wrong; the work it happened in was not done."""
        dialog = CrashDialog(bug, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _show_work(self) -> None:
        self.status.show_work(working=self.ops.unsaved)

    @Slot()
    def _idle(self) -> None:
        if self._closing:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what is under way to stop, and close once nothing is."""
        if not self._closing:
            self.settings.geometry = self.saveGeometry()
            self._closing = True
            # Somebody waits for what is being saved; a read may end behind his back.
            self.setVisible(self.ops.unsaved)
            self.setEnabled(False)
            self.ops.cancel_all()
            self._leave()
        if self.ops.under_way:
            event.ignore()
            return
        event.accept()
        self.gone.emit()


def _opened(target: str, today: date | None) -> Application:
    app = Application.open(target, create=False, today=today)
    app.remember()
    return app
