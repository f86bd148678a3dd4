"""What is done on the other pages before their pictures are taken."""

import csv
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from scheduler.views.moving import MoveLook
from ui.app import Desk
from ui.dialogs.sharing import AddressFields, SharingDialog
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.pages.cover import CoverPage
from ui.pages.decisions import DecisionsPage
from ui.pages.handover_view import HandoverView
from ui.pages.import_page import ImportPage
from ui.pages.page import Page
from ui.pages.scorecard import ScorecardPage
from ui.pages.scorecard_charts import CasesWanted
from ui.pages.settings import SettingsPage
from ui.pages.technician_profile import TechnicianProfileView
from ui.pages.technicians import TechniciansPage

Act = Callable[[Desk], None]
"""Something that is done in the window."""

Shown = TypeVar("Shown", bound=Page)

TURNS = 20
"""More turns than anything takes that is made in several."""

UNTIDY = (
    ("Customer no", "Company", "Service address", "Zip", "Boro", "Phone number"),
    ("4401", "Lark & Sons Bakery", "118 Mott St", "10013", "Manhattan", "(212) 555-0143"),
    ("4402", "The Blue Heron", "45 Orchard St", "10002", "Manhattan", "212-555-0198"),
    ("4403", "Pelham Street Laundry", "301 E 9th St", "10003-1234", "Manhattan", "555"),
    ("4404", "", "12 Ludlow St", "10002", "Manhattan", "212 555 0117"),
    ("", "", "", "", "", ""),
    ("4405", "Quill Books", "77 Bedford Ave", "11211", "Brooklyn", "+1 718 555 0166"),
    ("4406", "Harbor Tea Room", "8 Front Street", "11201", "Brooklyn", "718.555.0121"),
)
"""A list such as people have, for the picture of the import page."""


def _page(desk: Desk, kind: type[Shown]) -> Shown:
    page = desk.window.pages[desk.window.page]
    assert isinstance(page, kind)
    return page


def search(desk: Desk) -> None:
    """Look for somebody, with a typo in it."""
    desk.window.search()
    desk.window.palette_.look_for("orchrad")


def guide(desk: Desk) -> None:
    """Open the guide where it tells about the page."""
    desk.window.actions_.guide.trigger()
    window = desk.window.helping.guide
    assert window is not None
    window.resize(desk.window.size())


def search_guide(desk: Desk) -> None:
    """Look for something in the guide, with a typo in it, and go there."""
    window = desk.window.helping.guide
    assert window is not None
    window.field.setText("substituton")
    window.look()
    window.found.clicked.emit(window.found.currentIndex())


def backups(desk: Desk) -> None:
    """Show the list of backups."""
    desk.window.keeping.open_list()


def untidy_list(desk: Desk) -> None:
    """Give a list of clients to the import."""
    path = Path(tempfile.mkdtemp()) / "client list 2026.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(UNTIDY)
    _page(desk, ImportPage).take_file(path, "clients")


def _some_client(page: ClientsPage) -> int | None:
    """A gift shop, else the first client."""
    named = page.model.find(lambda client: "Gift" in client.name)
    return page.model.at(max(named, 0)).id if page.model.rowCount() else None


def client(desk: Desk) -> None:
    """Open a client."""
    page = _page(desk, ClientsPage)
    number = _some_client(page)
    if number is not None:
        page.open_client(number)


def edit_client(desk: Desk) -> None:
    """Open the form of a client."""
    page = _page(desk, ClientsPage)
    number = _some_client(page)
    if number is not None:
        page.edit_client(number)


def agreement(desk: Desk) -> None:
    """Open the first agreement of the client that is open."""
    page = _page(desk, ClientsPage)
    view = page.drill.currentWidget()
    if isinstance(view, ClientOverview):
        page.open_agreement(view.client_id, (*(one.id for one in view.rows.agreements), 0)[0])


def of_client(what: str) -> Act:
    """Show the form of that name over the client that is open."""

    def act(desk: Desk) -> None:
        view = _page(desk, ClientsPage).drill.currentWidget()
        if isinstance(view, ClientOverview):
            view.wanted.emit(what, None)

    return act


def licence_holder(desk: Desk) -> None:
    """Open a technician one of whose licences ends, else the first."""
    page = _page(desk, TechniciansPage)
    ends = page.model.find(lambda technician: bool(technician.licences))
    if page.model.rowCount():
        page.open_technician(page.model.at(max(ends, 0)).id)
    _turns(desk)


def edit_technician(desk: Desk) -> None:
    """Open the form of the technician that is open."""
    view = _page(desk, TechniciansPage).drill.currentWidget()
    if isinstance(view, TechnicianProfileView):
        view.edit.click()
    desk.settle()
    _turns(desk)


def _turns(desk: Desk) -> None:
    """Let something be made that takes several turns."""
    for _ in range(TURNS):
        desk.qt.processEvents()


def question(desk: Desk) -> None:
    """Open the first question of the desk."""
    page = _page(desk, DecisionsPage)
    if page.questions:
        page.open_question(page.questions[0].asked)


def draft(desk: Desk) -> None:
    """Open the draft plan."""
    _page(desk, DecisionsPage).open_draft()


def handover(desk: Desk) -> None:
    """Ask who takes over the clients of the technician most of whom depend on him alone."""
    page = _page(desk, CoverPage)
    if page.cover is None or not page.cover.technicians:
        return
    page.hand_over(page.cover.technicians[0].technician_id)
    desk.settle()
    view = page.drill.currentWidget()
    if isinstance(view, HandoverView):
        view.propose()


def behind(desk: Desk) -> None:
    """Show the visits behind a figure of the scorecard."""
    page = _page(desk, ScorecardPage)
    if page.rows is not None:
        page.open_cases(CasesWanted("stranger_share", page.rows.wanted))


def at_risk(desk: Desk) -> None:
    """Show who may be lost."""
    _page(desk, ScorecardPage).open_risks()


def settings(part: str) -> Act:
    """Show a part of the settings."""
    return lambda desk: _page(desk, SettingsPage).show_part(part)


def share(desk: Desk) -> None:
    """Ask where the schedule is to be moved to."""
    desk.window.actions_.share.trigger()
    place = _sharing(desk).place
    assert isinstance(place, AddressFields)
    place.address.setText("postgresql://mia@db.example.com/familiar")
    place.password.setText("12345678")


def look_at_shared(desk: Desk) -> None:
    """Show what would be copied; there is no such server."""
    schedule = desk.window.schedule
    assert schedule is not None
    look = MoveLook(
        schedule.app.target,
        "postgresql://mia:***@db.example.com/familiar",
        tuple(office.name for office in schedule.offices),
        clients=679,
        technicians=12,
        visits=21_328,
        changes=2_006,
        passwords=3,
        exposed=True,
    )
    _sharing(desk).show_look(look)


def _sharing(desk: Desk) -> SharingDialog:
    return desk.window.findChildren(SharingDialog)[-1]
