"""Which page stands behind which name."""

from collections.abc import Callable

from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.pages.clients import ClientsPage
from ui.pages.coming import COVER, SCORECARD, ComingPage
from ui.pages.decisions import DecisionsPage
from ui.pages.feeds import FeedsPage
from ui.pages.import_page import ImportPage
from ui.pages.page import Page
from ui.pages.settings import SettingsPage
from ui.pages.technicians import TechniciansPage
from ui.schedule import OpenSchedule

Make = Callable[[Ops, OpenSchedule, Theme], Page]

PAGES: dict[str, Make] = {
    "board": BoardPage,
    "clients": ClientsPage,
    "technicians": TechniciansPage,
    "feeds": FeedsPage,
    "settings": SettingsPage,
    "import": ImportPage,
    "decisions": DecisionsPage,
    "cover": lambda ops, schedule, theme: ComingPage(ops, schedule, theme, COVER),
    "scorecard": lambda ops, schedule, theme: ComingPage(ops, schedule, theme, SCORECARD),
}


def make_page(key: str, ops: Ops, schedule: OpenSchedule, theme: Theme) -> Page:
    """A fresh page over the open schedule."""
    return PAGES[key](ops, schedule, theme)
