"""Which page stands behind which name."""

from collections.abc import Callable
from datetime import date
from functools import partial

from scheduler.views.search import Found, FoundRow
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.pages.clients import ClientsPage
from ui.pages.coming import COVER, SCORECARD, ComingPage
from ui.pages.decisions import DecisionsPage
from ui.pages.feeds import FeedsPage
from ui.pages.history import HistoryPage
from ui.pages.import_page import ImportPage
from ui.pages.page import Page
from ui.pages.settings import SettingsPage
from ui.pages.technicians import TechniciansPage
from ui.schedule import OpenSchedule
from ui.settings import Settings

Make = Callable[[Ops, OpenSchedule, Theme], Page]

PAGES: dict[str, Make] = {
    "board": BoardPage,
    "clients": ClientsPage,
    "technicians": TechniciansPage,
    "feeds": FeedsPage,
    "settings": SettingsPage,
    "import": ImportPage,
    "history": HistoryPage,
    "decisions": DecisionsPage,
    "cover": lambda ops, schedule, theme: ComingPage(ops, schedule, theme, COVER),
    "scorecard": lambda ops, schedule, theme: ComingPage(ops, schedule, theme, SCORECARD),
}


def make_page(key: str, ops: Ops, schedule: OpenSchedule, theme: Theme) -> Page:
    """A fresh page over the open schedule."""
    return PAGES[key](ops, schedule, theme)


def page_of(found: FoundRow) -> str:
    """The name of the page that shows what was found."""
    return {Found.VISIT: "board", Found.TECHNICIAN: "technicians"}.get(found.kind, "clients")


def show_found(page: Page, found: FoundRow) -> None:
    """Show what was found on the page it belongs to: a visit on its day, else the form."""
    if isinstance(page, BoardPage) and found.visit_id is not None and found.day is not None:
        page.show_visit(found.visit_id, found.day, placed=found.start is not None)
    elif isinstance(page, TechniciansPage) and found.technician_id is not None:
        page.open_technician(found.technician_id)
    elif isinstance(page, ClientsPage) and found.client_id is not None:
        page.open_client(found.client_id)


def show_visit(page: Page, visit_id: int, day: date) -> None:
    """Show a visit on the board, chosen."""
    assert isinstance(page, BoardPage)
    page.show_visit(visit_id, day, placed=True)


def chosen_client(page: Page) -> int | None:
    """The client whose visit is chosen on the board."""
    return page.chosen_client if isinstance(page, BoardPage) else None


def show_client(page: Page, client_id: int) -> None:
    """Show the form of a client on the page of clients."""
    assert isinstance(page, ClientsPage)
    page.open_client(client_id)


def remind(page: Page, settings: Settings) -> None:
    """Give a page what this computer remembers for it."""
    if isinstance(page, DecisionsPage):
        page.role = settings.role
    elif isinstance(page, BoardPage):
        page.moving.role = lambda: settings.role
        page.both.map.use_tiles(settings.tiles, settings.tile_credit)
        target = page.schedule.app.target
        page.filtering.remember(settings.filter(target), partial(settings.remember_filter, target))
    elif isinstance(page, FeedsPage):
        target = page.schedule.app.target
        page.server = partial(settings.server, target)
        page.keep_server = partial(settings.keep_server, target)
    elif isinstance(page, SettingsPage):
        page.map.show_tiles(settings.tiles, settings.tile_credit)
