"""What the window does for the Decisions page: its badge, its role, the way from the board."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from scheduler.model.kinds import Role
from scheduler.views.desk import Asked
from scheduler.views.records import ClosureForm, VisitForm
from tests.ui.board.details import gift_shop
from tests.ui.conftest import TODAY
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.closure import ClosureDialog
from ui.main_window import MainWindow
from ui.pages.board import BoardPage
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView


@pytest.fixture
def opened(window: MainWindow, company_file: Path, settled: Callable[[], None]) -> MainWindow:
    """The window on the small company."""
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    return window


def decisions(window: MainWindow) -> DecisionsPage:
    window.show_page("decisions")
    page = window.pages["decisions"]
    assert isinstance(page, DecisionsPage)
    return page


def test_the_rail_tells_how_much_waits(opened: MainWindow, settled: Callable[[], None]) -> None:
    button = next(b for b in opened.rail.findChildren(QToolButton) if b.text() == "Decisions")
    page = decisions(opened)
    settled()
    assert not any(badge.isVisible() for badge in button.findChildren(QLabel))
    page.waiting.emit(3)
    (badge,) = button.findChildren(QLabel)
    assert (badge.text(), badge.isVisible()) == ("3", True)
    assert button.accessibleName() == "Decisions, 3 waiting"
    page.waiting.emit(240)
    assert badge.text() == "99+"
    page.waiting.emit(0)
    assert not badge.isVisible()
    assert button.accessibleName() == "Decisions"


def test_who_decides_is_remembered_on_this_computer(
    opened: MainWindow, company_file: Path, settled: Callable[[], None]
) -> None:
    page = decisions(opened)
    assert page.role is Role.DISPATCHER
    page._act_as("manager")
    opened.close_schedule()
    settled()
    opened.open_schedule(str(company_file), TODAY, "decisions")
    settled()
    assert decisions(opened).role is Role.MANAGER
    settled()


def test_who_is_away_is_asked_from_the_board(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    board = opened.pages["board"]
    away = next(
        b for b in board.findChildren(QPushButton) if b.toolTip().startswith("Somebody is away")
    )
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    settled()
    dialog = opened.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled()
    qtbot.waitUntil(lambda: opened.findChild(AbsenceDialog) is None)


def closure_dialog(opened: MainWindow) -> ClosureDialog:
    dialog = opened.findChild(ClosureDialog)
    assert isinstance(dialog, ClosureDialog)
    assert dialog.isVisible()
    return dialog


def test_a_closed_site_is_recorded_from_any_page(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    opened.show_page("technicians")
    settled()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened, Qt.Key.Key_C, keys)
    settled()
    dialog = closure_dialog(opened)
    qtbot.keyClicks(dialog.client.lineEdit(), "tea")
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    settled()
    assert opened.messages.sentence == "Tea Room is closed; no planned visit is hit."
    assert opened.page == "technicians"


def test_what_an_absence_hits_is_shown_once_it_is_recorded(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    assert opened.schedule is not None
    app, office = opened.schedule.app, opened.schedule.office.id
    tomorrow = TODAY + timedelta(days=1)
    for client in app.records.clients(office):
        app.records.save_visit(VisitForm(client.id, "Rodent control", tomorrow, 30, 9000))
    first, days = app.planning.week(office)
    app.planning.plan(office, first, days, iterations=200, threads=1)
    rows = app.planning.board(office, first, days)
    card = next(card for card in rows.cards if card.day == tomorrow)
    opened.ask_who_is_away()
    settled()
    dialog = opened.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    assert opened.page == "board"
    dialog.who.choose(card.technician_id)
    dialog.days.first.put(card.day)
    dialog.days.last.put(card.day)
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.page == "decisions")
    view = decisions(opened).drill.currentWidget()
    assert isinstance(view, DeskView)
    settled()
    assert view.head.title.accessibleName().endswith("is sick")


def test_what_is_taken_out_can_be_brought_back_at_once(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    assert opened.schedule is not None
    records, office = opened.schedule.app.records, opened.schedule.office.id
    client = records.clients(office, "Tea Room")[0]
    made = records.record_closure(ClosureForm(client.id, TODAY, TODAY))
    page = decisions(opened)
    settled()
    page.recorder.take_out(Asked(closure_id=made.id))
    settled()
    assert records.closures() == ()
    offer = next(b for b in opened.messages.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    settled()
    assert opened.messages.sentence == "Taken back: the closed days of Tea Room."
    assert len(records.closures()) == 1


def test_the_client_is_known_from_his_own_page(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    opened.show_page("clients")
    settled()
    page = opened.pages["clients"]
    assert isinstance(page, ClientsPage)
    page.open_client(page.model.at(2).id)
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, ClientOverview)
    qtbot.waitUntil(lambda: view.is_filled)
    ask = next(b for b in view.findChildren(QPushButton) if b.text() == "The site is closed…")
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    settled()
    dialog = closure_dialog(opened)
    assert dialog.client.value == page.model.at(2).id
    dialog.reject()
    settled()


def test_the_client_is_known_from_a_visit_on_the_board(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    assert opened.schedule is not None
    client = opened.schedule.app.records.clients(opened.schedule.office.id, "Book")[0]
    board = opened.pages["board"]
    assert isinstance(board, BoardPage)
    board.inspector.show_visit(replace(gift_shop(), client_id=client.id))
    ask = next(b for b in board.inspector.findChildren(QPushButton) if b.text() == "Closed…")
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    settled()
    dialog = closure_dialog(opened)
    assert dialog.client.value == client.id
    dialog.reject()
    settled()
