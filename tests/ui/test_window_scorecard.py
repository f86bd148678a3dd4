"""The scorecard in the window, over real visits: from a figure to its visit, and to the client."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from scheduler.app import Application
from scheduler.model.clients import Priority
from scheduler.model.plans import Assignment
from scheduler.views.desk import Asked
from scheduler.views.marks import DoneForm
from scheduler.views.records import VisitForm
from tests.ui.conftest import TODAY
from tests.ui.pages.hands import click, words
from ui.dialogs.along import AlongDialog
from ui.main_window import MainWindow
from ui.pages.board import BoardPage
from ui.pages.client_forms import InterviewView
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.pages.decisions import DecisionsPage
from ui.pages.scorecard import ScorecardPage
from ui.pages.scorecard_cases import CasesView

DAYS_AGO = (40, 20, 15, 5)
CAME = ("Omar Haddad", "Omar Haddad", "Ana Reyes", "Mei Lin")


@pytest.fixture
def made(company_file: Path) -> Path:
    """The small company, whose gift shop has had four visits: two strangers came lately."""
    with Application.open(str(company_file), create=False, today=TODAY, actor="Mia") as app:
        office = app.records.offices()[0].id
        shop = next(c.id for c in app.records.clients(office) if "Dorothy" in c.name)
        names = {one.name: one.id for one in app.records.technicians(office)}
        for days, name in zip(DAYS_AGO, CAME, strict=True):
            day = TODAY - timedelta(days=days)
            start = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
            visit = app.records.save_visit(VisitForm(shop, "Rodent control", day, 30, 9000))
            end = start + timedelta(minutes=30)
            app.visits.done(DoneForm(visit, start=start, end=end, technician_id=names[name]))
    return company_file


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, made: Path, settled: Callable[[], None]
) -> ScorecardPage:
    """The page in the window."""
    window.open_schedule(str(made), TODAY, "scorecard")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = window.pages["scorecard"]
    assert isinstance(shown, ScorecardPage)
    return shown


def behind(qtbot: QtBot, page: ScorecardPage, name: str, settled: Callable[[], None]) -> CasesView:
    tile = next(one for one in page.tiles.tiles if one.name == name)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, CasesView)
    return view


def test_from_a_figure_to_the_client(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    assert "3 visits in November 2026" in page.sentence.text()
    view = behind(qtbot, page, "stranger_share", settled)
    assert [(row.technician, row.numerator) for row in (view.model.at(n) for n in range(3))] == [
        ("Mei Lin", 1),
        ("Ana Reyes", 1),
        ("Omar Haddad", 0),
    ]
    click(qtbot, view, "Open the client")
    settled()
    assert window.page == "clients"
    clients = window.pages["clients"]
    assert isinstance(clients, ClientsPage)
    assert clients.drill.above == 1
    window.show_page("scorecard")
    assert page.drill.above == 1


def test_from_a_figure_to_the_board(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    view = behind(qtbot, page, "stranger_share", settled)
    click(qtbot, view, "Show on the board")
    settled()
    assert window.page == "board"


def test_what_changes_is_read_again(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    assert window.schedule is not None
    app = window.schedule.app
    before = page.sentence.text()
    shop = next(c.id for c in app.records.clients(1) if "Dorothy" in c.name)
    day = TODAY - timedelta(days=2)
    start = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    visit = app.records.save_visit(VisitForm(shop, "Rodent control", day, 30, 9000))
    ana = next(one.id for one in app.records.technicians(1) if one.name == "Ana Reyes")
    end = start + timedelta(minutes=30)
    app.visits.done(DoneForm(visit, start=start, end=end, technician_id=ana))
    qtbot.waitUntil(lambda: page.sentence.text() != before)
    settled()
    assert "4 visits in November 2026" in page.sentence.text()


def test_who_is_at_risk_is_told_from_what_happened(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    assert "2 strangers in the last 4 visits" in words(page.risk)
    click(qtbot, page.risk, "Dorothy’s Gift Shop")
    settled()
    assert window.page == "clients"


def come(window: MainWindow, name: str, days: int) -> int:
    """A visit to the gift shop that somebody makes in some days, at ten."""
    assert window.schedule is not None
    app = window.schedule.app
    shop = next(c.id for c in app.records.clients(1) if "Dorothy" in c.name)
    day = TODAY + timedelta(days=days)
    visit = app.records.save_visit(VisitForm(shop, "Rodent control", day, 30, 9000))
    start = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    end = start + timedelta(minutes=30)
    who = next(one.id for one in app.records.technicians(1) if one.name == name)
    with app._store.writing() as session:
        place = Assignment(visit_id=visit, technician_id=who, day=day, lines=[])
        place.arrive, place.start, place.end = start, start, end
        session.add(place)
    return visit


def again(page: ScorecardPage, settled: Callable[[], None]) -> None:
    page.refresh()
    settled()


def test_who_waits_for_his_person_sees_the_visit_and_its_roads(
    qtbot: QtBot,
    window: MainWindow,
    page: ScorecardPage,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Asked] = []
    monkeypatch.setattr(DecisionsPage, "open_question", lambda _page, asked: opened.append(asked))
    assert window.schedule is not None
    app = window.schedule.app
    ben = replace(app.records.technician_form(1), id=None, name="Ben Cole", external_id="")
    app.records.save_technician(ben)
    visit = come(window, "Ben Cole", 1)
    again(page, settled)
    click(qtbot, page.risk, "Wait for their person")
    settled()
    assert window.page == "decisions"
    assert opened == [Asked(visit_id=visit)]
    board = window.pages["board"]
    assert isinstance(board, BoardPage)
    window.show_page("board")
    settled()
    assert board.view.scene.chosen == visit


def test_somebody_comes_along_before_their_person_leaves(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    assert window.schedule is not None
    app = window.schedule.app
    omar = next(one.id for one in app.records.technicians(1) if one.name == "Omar Haddad")
    visit = come(window, "Omar Haddad", 1)
    form = app.records.technician_form(omar)
    app.records.save_technician(replace(form, left_on=TODAY + timedelta(days=30)))
    again(page, settled)
    click(qtbot, page.risk, "Book a joint visit")
    settled()
    dialog = page.findChild(AlongDialog)
    assert isinstance(dialog, AlongDialog)
    chosen = dialog.chosen
    assert chosen is not None
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    settled()

    def along() -> set[int]:
        rows = app.joint.people(visit)
        return {one.technician_id for one in rows.people}

    assert chosen.technician_id not in along()
    window.undoing.undo()
    settled()
    assert chosen.technician_id in along()


def test_who_was_never_asked_is_asked_and_the_client_is_behind(
    qtbot: QtBot, window: MainWindow, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    assert window.schedule is not None
    with window.schedule.app._store.writing() as session:
        session.execute(delete(Priority))
    again(page, settled)
    click(qtbot, page.risk, "Ask what matters")
    settled()
    clients = window.pages["clients"]
    assert isinstance(clients, ClientsPage)
    qtbot.waitUntil(lambda: isinstance(clients.drill.currentWidget(), InterviewView))
    qtbot.keyClick(clients.drill.currentWidget(), Qt.Key.Key_Escape)
    assert isinstance(clients.drill.currentWidget(), ClientOverview)
