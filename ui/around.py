"""What is read for the window around its pages, and what is made ready before it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from scheduler.views.board import BoardRows
from scheduler.views.feeds import PublishedRow
from scheduler.views.own_calendars import ReadRow
from scheduler.views.team import LicenceRow
from scheduler.views.work import FeedRow
from ui.board.words import status
from ui.desk.service import desk_of, to_do
from ui.feed_words import to_confirm
from ui.listing import listed
from ui.pages.catalogue import board_days, import_pages
from ui.text import tr

if TYPE_CHECKING:
    from scheduler.app import Application
    from ui.main_window import MainWindow

PLANNED = frozenset(("assignment", "office", "plan", "route", "technician", "unplaced", "visit"))
"""The tables that the status line says something of."""


class Around(QObject):
    """Reads the status line and the numbers in the rail, and tells how the calendars do.

    The board comes before all of it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def read(self, touched: frozenset[str] = PLANNED) -> None:
        """Read again what a change of these tables may have changed."""
        if touched & PLANNED:
            self.read_plan()
        self.read_rest()

    def read_plan(self) -> None:
        """Say in the status line how the plan is, unless the board is shown and does."""
        window = self._window
        if window.schedule is None or window.page == "board":
            return
        app, office = window.schedule.app, window.schedule.office.id
        shown = board_days(window.pages.get("board"))

        def read() -> BoardRows:
            first, days = shown or app.planning.week(office)
            return app.planning.board(office, first, days)

        window.ops.read(read, lambda board: window.status.show_plan(status(board)))

    def read_rest(self) -> None:
        """Say how the calendars do, and how many questions and ends of licences wait."""
        window = self._window
        if window.schedule is None:
            return
        app, office = window.schedule.app, window.schedule.office.id
        # Feeds of new technicians are made when they are first asked for.
        window.ops.write(lambda: app.feeds.rows(), self._show_feeds)
        window.ops.read(lambda: app.team.licences(office), self._show_licences)
        desk = desk_of(app)
        if desk is not None:
            window.ops.read(
                lambda: to_do(desk, office),
                lambda number: window.rail.show_badge("decisions", number),
            )

    def _show_licences(self, licences: tuple[LicenceRow, ...]) -> None:
        urgent = sum(licence.is_urgent for licence in licences)
        self._window.rail.show_badge("technicians", urgent)

    def _show_feeds(self, feeds: tuple[FeedRow, ...]) -> None:
        going = [feed for feed in feeds if feed.goes]
        self._window.status.show_feeds(sum(feed.stale for feed in going), len(going))

    @Slot(object)
    def published(self, rows: tuple[PublishedRow, ...]) -> None:
        """Say that calendars could not be published, once for each trouble, and show the state."""
        if self._window.schedule is None:
            return
        failed = {row.error: row.technician for row in rows if row.error}
        for error, technician in list(failed.items())[:1]:
            told = tr("The calendar of {name}: {error}", name=technician, error=error)
            self._window.messages.say(told, "trouble")
        self.read()
        if "feeds" in self._window.pages:
            self._window.pages["feeds"].refresh()

    @Slot(object)
    def read_own(self, rows: tuple[ReadRow, ...]) -> None:
        """Say that own calendars have times to confirm, and show the state of all."""
        new = {row.technician: row.new for row in rows if row.new}
        if new:
            told = tr("{times} in the own calendar of {names}; see Feeds.",
                      times=to_confirm(sum(new.values())), names=listed(new))  # fmt: skip
            self._window.messages.say(told, "info")
        if "feeds" in self._window.pages:
            self._window.pages["feeds"].reread()

    @Slot()
    def prepare(self) -> None:
        """Start the solver's process and import the other pages, before somebody waits for them."""
        window = self._window
        if window.schedule is not None:
            app = window.schedule.app
            window.ops.read(lambda: app.planning.warm(None), lambda _none: None)
            window.ops.read(lambda: _loaded(app), lambda _services: None)
            self.read_rest()


def _loaded(app: "Application") -> tuple[object, ...]:
    """Import what the first look at another page, or an hour's reading of calendars, needs."""
    import_pages()
    return app.feeds, app.own_calendars, app.team
