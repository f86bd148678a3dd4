"""The main window: navigation at the left, one page at a time, one line at the foot."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.app import Application, sample_path
from scheduler.model.kinds import Role
from scheduler.views.desk import Asked
from scheduler.views.records import OfficeRow
from scheduler.views.search import Found, FoundRow
from ui.actions import Actions
from ui.around import Around
from ui.beginning import Beginning
from ui.dialogs.crash import CrashDialog
from ui.dialogs.search import SearchPalette
from ui.helping import Helping
from ui.keeping import Keeping
from ui.look.icons import window_icon
from ui.look.theme import Choice, Theme
from ui.messages import Kind, MessageBar
from ui.ops import Ops
from ui.pages.catalogue import (
    ask_client,
    chosen_client,
    day_meant,
    make_page,
    page_of,
    show_client,
    show_technician,
    show_visit,
)
from ui.pages.page import Page
from ui.pages.welcome import WelcomePage
from ui.publishing import Publishing
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.sharing import Sharing
from ui.takeaway import Takeaway
from ui.text import tr
from ui.undoing import Undoing
from ui.unsaved import holds
from ui.widgets.basics import column, ground, row
from ui.widgets.rail import Place, Rail
from ui.widgets.status_line import StatusLine
from ui.wiring import connect_actions, connect_page

if TYPE_CHECKING:
    from ui.pages.booker import Booker
    from ui.pages.decisions import DecisionsPage
    from ui.pages.feeds import FeedsPage

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
AFTER_THE_BOARD_MS = 1_500
WELCOME, IMPORT, HISTORY = "welcome", "import", "history"
"""Pages that the rail does not name."""


class MainWindow(QMainWindow):
    """Opens schedules, shows their pages, and closes without leaving anything half done.

    ``settled`` comes when a schedule was opened, or could not be; ``gone`` when the window is
    closed and nothing is under way any more.
    """

    settled = Signal()
    help_wanted = Signal(QWidget)
    gone = Signal()

    def __init__(self, ops: Ops, theme: Theme, settings: Settings, *, warm: bool = True) -> None:
        super().__init__()
        self._warm_up = warm
        self.ops, self.theme, self.settings = ops, theme, settings
        self.schedule: OpenSchedule | None = None
        self.publishing: Publishing | None = None
        self.pages: dict[str, Page] = {}
        self.page = WELCOME
        self._closing = False
        self._booker: Booker | None = None
        self._before_history = "board"
        self.setWindowIcon(window_icon())
        self.setMinimumSize(1024, 640)
        self.messages = MessageBar(theme)
        self.rail = Rail(theme, PLACES)
        self.rail.search_wanted.connect(self.search)
        self.status = StatusLine(theme)
        self.beginning = Beginning(self)
        self._stack = QStackedWidget()
        self.welcome = WelcomePage(ops, theme)
        self.welcome.opened.connect(self._opened)
        self.welcome.open_wanted.connect(self.open_schedule)
        self._stack.addWidget(self.welcome)
        middle = QWidget()
        inner = row(self.rail, spacing=0)
        inner.addLayout(column(self.beginning.band, self._stack, self.status, spacing=0), 1)
        middle.setLayout(inner)
        self.messages.lay_over(self._stack)
        ground(middle, "canvas")
        self.setCentralWidget(middle)
        self.palette_ = SearchPalette(ops, theme, self)
        self.palette_.chosen.connect(self.go_to)
        self.actions_ = Actions(theme, PLACES, self)
        self.actions_.fill(self.menuBar())
        self.undoing = Undoing(ops, self.messages, lambda: self.schedule, self)
        self.takeaway = Takeaway(self)
        self.keeping = Keeping(self)
        self.sharing = Sharing(self)
        self.around = Around(self)
        self.helping = Helping(self)
        self._connect()
        self._place()
        self._show_closed()

    def _connect(self) -> None:
        connect_actions(self)
        self.ops.told.connect(self._trouble)
        self.ops.crashed.connect(self.report)
        self.ops.moved.connect(self._show_work)
        self.ops.idle.connect(self._idle)

    def _place(self) -> None:
        geometry = self.settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            frame = QSize(8, 48)  # Borders and title bar, which have no size before it is shown.
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - frame))

    @Slot(str)
    def open_schedule(self, target: str, today: date | None = None, page: str = "board") -> None:
        """Open a schedule in place of the present one; trouble is told in the message bar."""
        self.ops.read(
            lambda: _opened(target, today),
            lambda app: self._opened(app, page),
            lambda problem: self.keeping.not_opened(target, problem),
        )

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
        self.publishing = Publishing(self.ops, self.schedule, self)
        self.publishing.published.connect(self.around.published)
        self.publishing.read.connect(self.around.read_own)
        while self.welcome.drill.above:
            self.welcome.drill.pop()
        for part in (self.rail, self.status):
            part.show()
        self.actions_.enable_schedule(True)
        self.messages.close_message()
        self._title()
        self.show_page(page)
        self.around.read_plan()
        self.beginning.read()
        if self._warm_up:
            QTimer.singleShot(AFTER_THE_BOARD_MS, self.around, self.around.prepare)
        else:
            self.around.read_rest()
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
        if self.publishing is not None:
            self.publishing.stop()
            self.publishing.deleteLater()
            self.publishing = None
        for page in self.pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self.pages = {}
        self.ops.write(schedule.app.close)
        schedule.deleteLater()

    def _show_closed(self) -> None:
        self.page = WELCOME
        self._stack.setCurrentWidget(self.welcome)
        self.beginning.forget()
        self.rail.hide()
        self.status.hide()
        self.status.clear()
        self.actions_.enable_schedule(False)
        self._title()

    @Slot()
    def start_company(self) -> None:
        """Begin a company of one's own in place of the present schedule."""
        self.close_schedule()
        self.welcome.start_company("technicians")

    @Slot()
    def start_sample(self) -> None:
        """Open the sample company in place of the present schedule."""
        self.close_schedule()
        self.welcome.open_sample()

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
        page = self._made(key, self.schedule)
        self.page = key
        self._stack.setCurrentWidget(page)
        self.rail.show_place(key)
        page.setFocus()

    @Slot()
    def show_history(self) -> None:
        """Show what was done."""
        if self.page != HISTORY:
            self._before_history = self.page
        self.show_page(HISTORY)

    @Slot()
    def leave_history(self) -> None:
        """Show the page again that was shown before the history."""
        self.show_page(self._before_history)

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
        self.schedule.show_office(found.office_id)
        self.show_page(page_of(found))
        self.pages[self.page].show_found(found)
        if found.kind is Found.VISIT:
            self.palette_.remember(found.key)

    @Slot(int, object)
    def show_visit(self, visit_id: int, day: date) -> None:
        """Show a visit on the board, chosen."""
        self.show_page("board")
        show_visit(self.pages["board"], visit_id, day)

    @Slot(int)
    def show_client(self, client_id: int) -> None:
        """Show the form of a client."""
        self.show_page("clients")
        show_client(self.pages["clients"], client_id)

    @Slot(int)
    def show_technician(self, technician_id: int) -> None:
        """Show the page of a technician."""
        self.show_page("technicians")
        show_technician(self.pages["technicians"], technician_id)

    @Slot(int)
    def ask_client(self, client_id: int) -> None:
        """Show the page of a client, and above it what they are asked about what matters."""
        self.show_page("clients")
        ask_client(self.pages["clients"], client_id)

    @Slot(str)
    def keep_role(self, role: str) -> None:
        """Remember as whom somebody decides at this computer."""
        self.settings.role = Role(role)

    @Slot(str, str)
    def keep_tiles(self, source: str, credit: str) -> None:
        """Remember where this computer finds the map's tiles, and show them."""
        self.settings.keep_tiles(source, credit)
        for page in self.pages.values():
            page.remember(self.settings)

    def _made(self, key: str, schedule: OpenSchedule) -> Page:
        if key not in self.pages:
            page = self.pages[key] = make_page(key, self.ops, schedule, self.theme)
            page.remember(self.settings)
            page.said.connect(self._say)
            connect_page(self, page)
            self._stack.addWidget(page)
        return self.pages[key]

    def book_visit(self, client_id: int | None = None) -> None:
        """Book a visit while the client is on the phone, from whatever page."""
        from ui.pages.booker import Booker

        if self.schedule is None:
            return
        if self._booker is None or self._booker.schedule is not self.schedule:
            self._booker = Booker(self.ops, self.schedule, self.theme, self)
            self._booker.undo_offered.connect(self.undoing.offer_undo)
            self._booker.said.connect(self._say)
            self._booker.booked.connect(self.show_visit)
        if client_id is None and self.page == "board":
            client_id = chosen_client(self.pages["board"])
        self._booker.ask(self.settings.role, client_id)

    def ask_who_is_away(self, technician_id: int | None = None) -> None:
        """Record an absence over whatever page, and show what it hits."""
        day = day_meant(self.pages["board"]) if self.page == "board" else None
        self._decisions(show=False).recorder.ask_who(technician_id, day)

    def ask_what_is_closed(self, client_id: int | None = None) -> None:
        """Record that a site is closed over whatever page, and show what that hits."""
        self._decisions(show=False).recorder.ask_closed(client_id)

    @Slot(int)
    def ask_about(self, visit_id: int) -> None:
        """Show the roads that exist for a visit."""
        self._decisions().open_question(Asked(visit_id=visit_id))

    @Slot(object)
    def show_question(self, asked: Asked) -> None:
        """Show what can be done about an absence, or about visits that somebody cannot make."""
        self._decisions().open_question(asked)

    @Slot(int)
    def show_feed(self, technician_id: int) -> None:
        """Show the calendar of a technician."""
        self._feeds().select(technician_id)

    @Slot(int)
    def show_handover(self, technician_id: int) -> None:
        """Show the way of passing a technician's clients on."""
        from ui.pages.cover import CoverPage

        self.show_page("cover")
        page = self.pages["cover"]
        assert isinstance(page, CoverPage)
        page.hand_over(technician_id)

    @Slot(int)
    def show_decision(self, number: int) -> None:
        """Show a decision that was made, or that waits for a manager."""
        self._decisions().open_decision(number)

    def show_draft(self) -> None:
        """Show who comes in the draft plan, so that it can be confirmed."""
        self._decisions().open_draft()

    def _decisions(self, *, show: bool = True) -> "DecisionsPage":
        from ui.pages.decisions import DecisionsPage

        assert self.schedule is not None
        page = self._made("decisions", self.schedule)
        if show:
            self.show_page("decisions")
        assert isinstance(page, DecisionsPage)
        return page

    def export_feeds(self) -> None:
        """Show the feeds and ask for the folder."""
        self._feeds().choose()

    def _feeds(self) -> "FeedsPage":
        from ui.pages.feeds import FeedsPage

        self.show_page("feeds")
        page = self.pages["feeds"]
        assert isinstance(page, FeedsPage)
        return page

    @Slot(object)
    def _touched(self, tables: frozenset[str]) -> None:
        if self.schedule is None:
            return
        self.undoing.touched(tables)
        if "office" in tables:
            self.ops.read(self.schedule.app.records.offices, self.schedule.take_offices)
        self.around.read(tables)
        self.beginning.touched(tables)

    @Slot()
    def _office_changed(self) -> None:
        self._title()
        self.around.read()
        self.beginning.read()

    @Slot()
    def publish_now(self) -> None:
        """Publish every calendar now."""
        if self.publishing is not None:
            self.publishing.publish(every=True)

    def _title(self) -> None:
        if self.schedule is None:
            self.setWindowTitle("Familiar")
            return
        name = Path(self.schedule.app.target.partition("?")[0]).stem
        names = dict.fromkeys((self.schedule.office.name, name, "Familiar"))
        self.setWindowTitle(" — ".join(names))

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
        if not self._closing and holds(self):
            event.ignore()
            return
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
