"""Renders pages off screen to pictures, with the data in them."""

import csv
import logging
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPointF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from scheduler.app import Application
from scheduler.continuity.familiarity import Who
from scheduler.errors import UserError
from ui.app import Desk
from ui.board.filter_words import kinds
from ui.board.layout import View
from ui.look.theme import Choice
from ui.pages.agreement_view import AgreementView
from ui.pages.board import BoardPage
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.pages.decisions import DecisionsPage
from ui.pages.import_page import ImportPage
from ui.pages.scorecard import ScorecardPage
from ui.pages.scorecard_charts import CasesWanted
from ui.pages.settings import SettingsPage
from ui.pages.technician_profile import TechnicianProfileView
from ui.pages.technicians import TechniciansPage
from ui.settings import Settings

log = logging.getLogger("familiar.shots")

TURNS = 20
"""More turns than anything takes that is made in several."""

HOUR = 90
"""About an hour of the day view."""

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

PAGES = (
    *(
        "board",
        "board-visit",
        "board-day",
        "board-drag",
        "board-map",
        "board-map-day",
        "board-month",
        "board-agenda",
        "board-filter",
        "board-day-filter",
        "clients",
        "technicians",
        "import",
        "feeds",
        "settings",
        "history",
    ),
    *(
        "decisions",
        "decisions-desk",
        "decisions-draft",
        "cover",
        "scorecard",
        "scorecard-behind",
        "scorecard-risk",
        "welcome",
        "client",
        "client-form",
    ),
    *(
        "technician-page",
        "technician-form",
        "agreement-form",
        "settings-prices",
        "settings-notices",
        "settings-map",
        "search",
    ),
    *("client-interview", "client-promise", "client-retire", "client-merge"),
)


def take(
    target: str,
    *,
    today: date | None,
    out: Path,
    pages: Sequence[str],
    theme: Choice,
    size: tuple[int, int],
) -> tuple[Path, ...]:
    """Write ``out/<page>.png`` for each page, at one pixel a point.

    Raises:
        UserError: there is no such page, or the schedule cannot be opened.

    """
    wanted = tuple(pages) or PAGES
    for page in wanted:
        if page not in PAGES:
            raise UserError(f"There is no page {page!r}; the pages are {', '.join(PAGES)}.")
    app = Application.open(target, create=False, today=today)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        app.close()
        raise UserError(
            f"The folder {out} cannot be made ({problem.strerror}); choose another."
        ) from problem
    return take_of(app, out=out, pages=wanted, theme=theme, size=size)


def take_of(
    app: Application, *, out: Path, pages: Sequence[str], theme: Choice, size: tuple[int, int]
) -> tuple[Path, ...]:
    """Write ``out/<page>.png`` for some of ``PAGES``; the schedule is closed afterwards."""
    with _desk(theme, size) as desk:
        made = []
        for page in pages:
            if page == "welcome":
                continue
            if desk.window.schedule is None:
                desk.window.take_schedule(app, app.records.offices(), "settings")
            _go(desk, page)
            made.append(_grab(desk, out / f"{page}.png"))
            _put_away(desk)
        if "welcome" in pages:
            if desk.window.schedule is None:
                app.close()
            desk.window.close_schedule()
            desk.settle()
            made.append(_grab(desk, out / "welcome.png"))
    return tuple(made)


@contextmanager
def _desk(theme: Choice, size: tuple[int, int]) -> Iterator[Desk]:
    before = qInstallMessageHandler(_tell_what_matters)
    with tempfile.TemporaryDirectory() as folder:
        # What the user's window remembers is neither shown nor changed.
        desk = Desk(theme, Settings(Path(folder) / "settings.ini"), warm=False)
        desk.window.resize(*size)
        desk.window.show()
        try:
            yield desk
        finally:
            desk.close()
            qInstallMessageHandler(before)


def _tell_what_matters(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but not what a platform without a screen cannot do."""
    if not message.startswith("This plugin does not support"):
        log.warning("%s", message)


def _grab(desk: Desk, path: Path) -> Path:
    picture = desk.window.grab()
    board = desk.window.pages.get("board")
    if isinstance(board, BoardPage) and board.filtering.popup.isVisible():
        # What lies over a window is a window of its own.
        popup = board.filtering.popup
        with QPainter(picture) as painter:
            painter.drawPixmap(desk.window.mapFromGlobal(popup.pos()), popup.grab())
    if not picture.save(str(path), "PNG"):
        raise UserError(f"{path} cannot be written; choose another folder.")
    return path


def _go(desk: Desk, page: str) -> None:
    """Show a page as a visitor would find it, with its data there."""
    place, _dash, detail = page.partition("-")
    opened = {"client": "clients", "technician": "technicians", "agreement": "clients"}
    opened |= {"search": "board"}
    desk.window.show_page(opened.get(place, place))
    desk.settle()
    shown = desk.window.pages[desk.window.page]
    if place == "board":
        assert isinstance(shown, BoardPage)
        shown.set_view("day" if detail in ("day", "drag", "map-day", "day-filter") else "week")
        if detail == "visit":
            _first_visit(shown)
        elif detail in BOARD_ACTS:
            BOARD_ACTS[detail](shown)
        elif detail.startswith("map"):
            _map(shown, day=detail == "map-day")
        elif detail == "drag":
            desk.settle()
            _drag(shown)
    elif page in ACTS:
        ACTS[page](shown)
    desk.settle()
    if page == "agreement-form":
        _first_agreement(shown)
        desk.settle()
    if place == "technician":
        _turns(desk)
    if page == "technician-form":
        _edit_technician(shown)
        desk.settle()
        _turns(desk)
    if page in OF_CLIENT:
        _of_client(shown, OF_CLIENT[page])
    desk.settle()
    _let_fill(desk, shown)
    if page == "search":
        _search(desk)


def _put_away(desk: Desk) -> None:
    """Take away what lies over a page."""
    desk.window.palette_.dismiss()
    desk.window.messages.close_message()
    board = desk.window.pages.get("board")
    if isinstance(board, BoardPage):
        board.view.mover.let_go()
        board.filtering.popup.hide()
        board.filtering.clear()


def _drag(page: BoardPage) -> None:
    """Hold a visit of the next day over the technician below, an hour later."""
    view = page.view
    if page.rows is None:
        return
    day = next((one for one in page.rows.days if one > page.rows.today), page.rows.days[-1])
    page.set_view("day", day)
    rows = view.scene.layout.rows[:-1]
    cards = [block.card for row in rows for cell in row.cells for block in cell.blocks]
    if not cards:
        return
    first = next((card for card in cards if "Gift" in card.client), cards[len(cards) // 3])
    rect = view.rect_of(first.visit_id)
    assert rect is not None
    start = rect.center()
    end = start + QPointF(HOUR, rows[0].height)
    kinds = QEvent.Type
    for kind, point in (
        (kinds.MouseButtonPress, start),
        (kinds.MouseMove, start + QPointF(HOUR, 0)),
        (kinds.MouseMove, end),
    ):
        pressed, there = kind is kinds.MouseButtonPress, view.viewport().mapToGlobal(point)
        button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, point, there, button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view.viewport(), event)


def _search(desk: Desk) -> None:
    """Look for somebody, with a typo in it."""
    desk.window.search()
    desk.window.palette_.look_for("orchrad")
    desk.settle()


def _map(page: BoardPage, *, day: bool) -> None:
    """The map of the week, or of the day of a visit that is chosen."""
    page.set_view("map")
    cards = page.rows.cards if page.rows is not None else ()
    first = next((card for card in cards if "Gift" in card.client), None)
    if day and first is not None:
        page.set_view("day", first.day)
        page.set_view("map")
        page.show_visit(first.visit_id, first.day)


def _month(page: BoardPage) -> None:
    """The month of the days shown."""
    page.set_view("month")


def _agenda(page: BoardPage) -> None:
    """The week of the technician of a visit that is chosen."""
    _first_visit(page)
    cell = page.view.scene.cell_of(page.view.scene.chosen)
    if cell is not None:
        page.days.show_technician(cell.technician_id)


def _filter(page: BoardPage) -> None:
    """Visits by backups and strangers of some technicians, with the choices open in the week."""
    if page.rows is None:
        return
    wanted = [
        choice
        for _, choices in kinds(page.rows)
        for choice in choices
        if choice.value in (Who.BACKUP, Who.STRANGER)
        or choice.value in [one.id for one in page.rows.technicians[:5]]
    ]
    for choice in wanted:
        page.filtering.switch(choice)
    if page.view.scene.view is View.WEEK:
        page.filtering.open()
    else:
        page.set_view("day", page.rows.days[-1])


OF_CLIENT = {
    "client-interview": "interview",
    "client-promise": "promise",
    "client-retire": "retire",
    "client-merge": "merge",
}

BOARD_ACTS: dict[str, Callable[[BoardPage], None]] = {
    "month": _month,
    "agenda": _agenda,
    "filter": _filter,
    "day-filter": _filter,
}


def _first_visit(page: BoardPage) -> None:
    cards = page.rows.cards if page.rows is not None else ()
    named = [card for card in cards if "Gift" in card.client]
    for card in (*named, *cards)[:1]:
        page.select(card.visit_id)


def _first_client(page: QWidget) -> None:
    assert isinstance(page, ClientsPage)
    number = _client(page)
    if number is not None:
        page.open_client(number)


def _client(page: ClientsPage) -> int | None:
    named = page.model.find(lambda client: "Gift" in client.name)
    return page.model.at(max(named, 0)).id if page.model.rowCount() else None


def _client_form(page: QWidget) -> None:
    assert isinstance(page, ClientsPage)
    number = _client(page)
    if number is not None:
        page.edit_client(number)


def _let_fill(desk: Desk, page: QWidget) -> None:
    """Wait for what comes by and by: the cards of a client, what an edit would do."""
    shown = page.drill.currentWidget() if isinstance(page, ClientsPage) else None
    while (isinstance(shown, ClientOverview) and not shown.is_filled) or (
        isinstance(shown, AgreementView) and shown.reach.is_waiting
    ):
        desk.qt.processEvents()
    desk.settle()


def _of_client(page: QWidget, what: str) -> None:
    """Show a form above the page of a client."""
    overview = page.drill.currentWidget() if isinstance(page, ClientsPage) else None
    if isinstance(overview, ClientOverview):
        overview.wanted.emit(what, None)


def _first_question(page: QWidget) -> None:
    assert isinstance(page, DecisionsPage)
    if page.questions:
        page.open_question(page.questions[0].asked)


def _draft(page: QWidget) -> None:
    assert isinstance(page, DecisionsPage)
    page.open_draft()


def _behind(page: QWidget) -> None:
    assert isinstance(page, ScorecardPage)
    if page.rows is not None:
        page.open_cases(CasesWanted("stranger_share", page.rows.wanted))


def _at_risk(page: QWidget) -> None:
    assert isinstance(page, ScorecardPage)
    page.open_risks()


def _prices(page: QWidget) -> None:
    assert isinstance(page, SettingsPage)
    page.show_part("prices")


def _notices(page: QWidget) -> None:
    assert isinstance(page, SettingsPage)
    page.show_part("notices")


def _map_settings(page: QWidget) -> None:
    assert isinstance(page, SettingsPage)
    page.show_part("map")


def _licence_holder(page: QWidget) -> None:
    """A technician one of whose licences ends, else the first."""
    assert isinstance(page, TechniciansPage)
    ends = page.model.find(lambda technician: bool(technician.licences))
    if page.model.rowCount():
        page.open_technician(page.model.at(max(ends, 0)).id)


def _turns(desk: Desk) -> None:
    """Let a technician's page or form be made, which takes several turns."""
    for _ in range(TURNS):
        desk.qt.processEvents()
    desk.settle()


def _edit_technician(page: QWidget) -> None:
    assert isinstance(page, TechniciansPage)
    view = page.drill.currentWidget()
    if isinstance(view, TechnicianProfileView):
        view.edit.click()


def _first_agreement(page: QWidget) -> None:
    assert isinstance(page, ClientsPage)
    view = page.drill.currentWidget()
    if isinstance(view, ClientOverview):
        page.open_agreement(view.client_id, (*(one.id for one in view.rows.agreements), 0)[0])


def _untidy_list(page: QWidget) -> None:
    assert isinstance(page, ImportPage)
    path = Path(tempfile.mkdtemp()) / "client list 2026.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(UNTIDY)
    page.take_file(path, "clients")


ACTS: dict[str, Callable[[QWidget], None]] = {
    "client": _first_client,
    "client-form": _client_form,
    "client-interview": _first_client,
    "client-promise": _first_client,
    "client-retire": _first_client,
    "client-merge": _first_client,
    "scorecard-behind": _behind,
    "scorecard-risk": _at_risk,
    "settings-prices": _prices,
    "settings-notices": _notices,
    "settings-map": _map_settings,
    "decisions-desk": _first_question,
    "decisions-draft": _draft,
    "agreement-form": _first_client,
    "technician-page": _licence_holder,
    "technician-form": _licence_holder,
    "import": _untidy_list,
}
