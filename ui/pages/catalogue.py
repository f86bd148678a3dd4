"""Which page stands behind which name.

Pages are imported when they are first made: the program would start a tenth of a second later
with all of them.
"""

from collections.abc import Callable
from datetime import date

from scheduler.dates.holidays import regions
from scheduler.views.search import Found, FoundRow
from ui.guide import topics
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.page import Page
from ui.schedule import OpenSchedule
from ui.text import phone

Make = Callable[[Ops, OpenSchedule, Theme], Page]


def _board() -> Make:
    from ui.pages.board import BoardPage

    return BoardPage


def _clients() -> Make:
    from ui.pages.clients import ClientsPage

    return ClientsPage


def _technicians() -> Make:
    from ui.pages.technicians import TechniciansPage

    return TechniciansPage


def _feeds() -> Make:
    from ui.pages.feeds import FeedsPage

    return FeedsPage


def _settings() -> Make:
    from ui.pages.settings import SettingsPage

    return SettingsPage


def _import() -> Make:
    from ui.pages.import_page import ImportPage

    return ImportPage


def _history() -> Make:
    from ui.pages.history import HistoryPage

    return HistoryPage


def _decisions() -> Make:
    from ui.pages.decisions import DecisionsPage

    return DecisionsPage


def _cover() -> Make:
    from ui.pages.cover import CoverPage

    return CoverPage


def _scorecard() -> Make:
    from ui.pages.scorecard import ScorecardPage

    return ScorecardPage


PAGES: dict[str, Callable[[], Make]] = {
    "board": _board,
    "clients": _clients,
    "technicians": _technicians,
    "feeds": _feeds,
    "settings": _settings,
    "import": _import,
    "history": _history,
    "decisions": _decisions,
    "cover": _cover,
    "scorecard": _scorecard,
}


def make_page(key: str, ops: Ops, schedule: OpenSchedule, theme: Theme) -> Page:
    """A fresh page over the open schedule."""
    page = PAGES[key]()(ops, schedule, theme)
    page.setProperty(topics.NAME, key)
    return page


def import_pages() -> None:
    """Import those that are not there yet, so that their first opening does not wait for it.

    Countries, time zones and how phone numbers are written, which take as long, are looked up as
    well.
    """
    for page in PAGES.values():
        page()
    from ui.pages.office_form import zones

    regions()
    zones()
    phone("+12125550100")


def page_of(found: FoundRow) -> str:
    """The name of the page that shows what was found."""
    return {Found.VISIT: "board", Found.TECHNICIAN: "technicians"}.get(found.kind, "clients")


def show_visit(page: Page, visit_id: int, day: date) -> None:
    """Show a visit on the board, chosen."""
    from ui.pages.board import BoardPage

    assert isinstance(page, BoardPage)
    page.show_visit(visit_id, day)


def board_days(page: Page | None) -> tuple[date, int] | None:
    """The first day and the number of days on the board; None before it was read."""
    from ui.pages.board import BoardPage

    return page.days.span if isinstance(page, BoardPage) else None


def chosen_client(page: Page) -> int | None:
    """The client whose visit is chosen on the board."""
    from ui.pages.board import BoardPage

    return page.chosen_client if isinstance(page, BoardPage) else None


def day_meant(page: Page) -> date | None:
    """The day of the board that is meant where nobody says one; None for today."""
    from ui.pages.board import BoardPage

    return page.days.meant if isinstance(page, BoardPage) else None


def show_client(page: Page, client_id: int) -> None:
    """Show the form of a client on the page of clients."""
    from ui.pages.clients import ClientsPage

    assert isinstance(page, ClientsPage)
    page.open_client(client_id)


def show_technician(page: Page, technician_id: int) -> None:
    """Show the page of a technician among the technicians."""
    from ui.pages.technicians import TechniciansPage

    assert isinstance(page, TechniciansPage)
    page.open_technician(technician_id)


def ask_client(page: Page, client_id: int) -> None:
    """Ask a client what matters, on the page of clients."""
    from ui.pages.clients import ClientsPage

    assert isinstance(page, ClientsPage)
    page.ask_client(client_id)
