"""Ctrl+K: what is typed is found, and Enter goes there."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.dates.localtime import midnight_utc
from scheduler.model.plans import Assignment
from scheduler.views.records import ClientForm, OfficeForm, VisitForm
from tests.ui.conftest import TODAY
from ui.board.layout import View
from ui.board.span import span_with
from ui.dialogs.search import SearchPalette
from ui.main_window import MainWindow
from ui.pages.board import BoardPage
from ui.pages.client_overview import ClientOverview
from ui.pages.technician_profile import TechnicianProfileView

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ZONE = "America/New_York"
IN_TWO_WEEKS = TODAY + timedelta(days=14)


class Hand:
    """A person at the keyboard, with the search before him."""

    def __init__(self, qtbot: QtBot, window: MainWindow, settled: Callable[[], None]) -> None:
        self.qtbot, self.window, self.settled = qtbot, window, settled

    @property
    def palette(self) -> SearchPalette:
        return self.window.palette_

    @property
    def records(self):
        return self.window.schedule.app.records

    def open(self, page: str = "clients") -> None:
        self.window.show_page(page)
        self.settled()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.press_search()

    def press_search(self) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, KEYS.Key_K, CONTROL)
        assert self.palette.isVisible()
        assert QApplication.focusWidget() is self.palette.field
        self.settled()

    def type(self, text: str) -> None:
        self.palette.field.selectAll()
        self.qtbot.keyClicks(self.palette.field, text)
        self.qtbot.waitUntil(lambda: not self.palette._pause.isActive())
        self.settled()

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.palette.field, key)
        self.settled()

    def shown(self) -> list[str]:
        return [line.title.text for line in self.palette.list.lines.lines]

    @property
    def chosen(self) -> str:
        line = self.palette.list.chosen
        return line.title.text if line else ""

    def form(self) -> object:
        return self.window.pages[self.window.page].drill.currentWidget()


@pytest.fixture
def hand(qtbot: QtBot, window: MainWindow, company_file: Path, settled: Callable[[], None]) -> Hand:
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    return Hand(qtbot, window, settled)


def planned_visit(app: Application, day: date, client: str = "Tea Room") -> int:
    """A visit that has a place in the plan at nine o'clock."""
    office = app.records.offices()[0].id
    key = app.records.clients(office, client)[0].id
    visit = app.records.save_visit(VisitForm(key, "Rodent control", day, 30, 9000, 2))
    start = midnight_utc(day, ZONE) + timedelta(hours=9)
    with app._store.writing() as session:
        session.add(
            Assignment(
                visit_id=visit,
                technician_id=app.records.technicians(office)[0].id,
                day=day,
                arrive=start,
                start=start,
                end=start + timedelta(minutes=30),
                lines=[],
            )
        )
    return visit


def test_a_client_is_found_with_a_typo_and_opened(hand: Hand) -> None:
    hand.open("feeds")
    hand.type("dorthy")
    assert hand.shown() == ["Clients", "Dorothy’s Gift Shop"]
    assert hand.palette.list.chosen.title.hits == ((0, 3), (4, 7))
    hand.press(KEYS.Key_Return)
    assert not hand.palette.isVisible()
    assert hand.window.page == "clients"
    assert isinstance(hand.form(), ClientOverview)
    assert hand.form().title.text() == "Dorothy’s Gift Shop"


def test_a_technician_and_an_address(hand: Hand) -> None:
    hand.open()
    hand.type("mei")
    hand.press(KEYS.Key_Return)
    assert hand.window.page == "technicians"
    assert isinstance(hand.form(), TechnicianProfileView)
    hand.press_search()
    hand.type("5 mott street")
    assert hand.shown() == ["Addresses", "5 Mott St"]
    hand.press(KEYS.Key_Enter)
    assert hand.form().title.text() == "Tea Room"


def test_escape_gives_the_focus_back(hand: Hand) -> None:
    hand.open()
    table = hand.window.pages["clients"].table
    hand.type("tea")
    hand.press(KEYS.Key_Escape)
    assert not hand.palette.isVisible()
    assert QApplication.focusWidget() is table
    hand.window.pages["clients"].search.setFocus()
    hand.press_search()
    hand.press(KEYS.Key_Escape)
    assert QApplication.focusWidget() is hand.window.pages["clients"].search


def test_the_arrows_pass_over_the_headings(hand: Hand) -> None:
    planned_visit(hand.window.schedule.app, TODAY)
    hand.open()
    hand.type("o")
    assert [line for line in hand.shown() if line in ("Clients", "Technicians", "Addresses")]
    titles = [line.title.text for line in hand.palette.list.lines.lines if line.row]
    assert hand.chosen == titles[0]
    for title in titles[1:]:
        hand.press(KEYS.Key_Down)
        assert hand.chosen == title
        assert hand.palette.field.accessibleDescription().startswith(title)
    hand.press(KEYS.Key_Down)
    assert hand.chosen == titles[-1]
    hand.press(KEYS.Key_PageUp)
    hand.press(KEYS.Key_Backtab)
    assert hand.chosen == titles[0]
    assert QApplication.focusWidget() is hand.palette.field


@pytest.mark.parametrize("view", [View.DAY, View.WEEK])
def test_a_visit_in_another_week_is_shown_in_the_view_that_was_there(
    hand: Hand, view: View
) -> None:
    visit = planned_visit(hand.window.schedule.app, IN_TWO_WEEKS)
    hand.open("board")
    hand.window.pages["board"].set_view(view, TODAY)
    hand.settled()
    hand.press(KEYS.Key_Escape)
    hand.open()
    # Whoever knows the number does not wait for an answer.
    hand.qtbot.keyClicks(hand.palette.field, f"w-{visit}")
    hand.press(KEYS.Key_Return)
    hand.settled()
    board = hand.window.pages["board"]
    assert hand.window.page == "board"
    assert board.view.scene.view is view
    assert board.view.scene.day == IN_TWO_WEEKS
    assert board.view.scene.chosen == visit
    assert board.inspector.visit_id == visit
    assert board.view.viewport().rect().contains(board.view.rect_of(visit).toRect())
    assert QApplication.focusWidget() is board.view


def test_a_visit_of_the_week_that_is_shown(hand: Hand) -> None:
    app = hand.window.schedule.app
    first, second = planned_visit(app, TODAY), planned_visit(app, TODAY + timedelta(days=1))
    hand.open("board")
    for visit, day in ((second, TODAY + timedelta(days=1)), (first, TODAY), (first, TODAY)):
        hand.type(f"{visit}")
        hand.press(KEYS.Key_Return)
        board = hand.window.pages["board"]
        assert day in board.rows.days
        assert board.view.scene.chosen == visit
        assert board.inspector.visit_id == visit
        hand.press_search()


def find_from(hand: Hand, view: str, visit: int) -> BoardPage:
    """Look for a visit while the board shows this view of today."""
    hand.open("board")
    hand.press(KEYS.Key_Escape)
    board = hand.window.pages["board"]
    assert isinstance(board, BoardPage)
    board.set_view(view, TODAY)
    hand.settled()
    hand.press_search()
    hand.type(f"{visit}")
    hand.press(KEYS.Key_Return)
    assert board.inspector.visit_id == visit
    assert board.inspector.isVisible()
    return board


def test_the_month_of_a_visit_is_shown_with_its_day_marked(hand: Hand) -> None:
    visit = planned_visit(hand.window.schedule.app, IN_TWO_WEEKS)
    board = find_from(hand, "month", visit)
    assert board.views.month_shown
    assert board.month.view.day == IN_TWO_WEEKS
    assert board.month.view.rect_of(IN_TWO_WEEKS) is not None


def test_a_visit_is_shown_on_the_map(hand: Hand) -> None:
    visit = planned_visit(hand.window.schedule.app, IN_TWO_WEEKS)
    board = find_from(hand, "map", visit)
    shown = board.both.map.view
    assert board.both.map_shown
    assert shown.scene.chosen == visit
    assert IN_TWO_WEEKS in shown.scene.rows.days


def test_an_agenda_becomes_that_of_whoever_comes(hand: Hand) -> None:
    visit = planned_visit(hand.window.schedule.app, IN_TWO_WEEKS)
    hand.open("board")
    hand.press(KEYS.Key_Escape)
    board = hand.window.pages["board"]
    mei = next(one for one in board.rows.technicians if one.name == "Mei Lin")
    board.days.show_technician(mei.id)
    hand.settled()
    hand.press_search()
    hand.type(f"{visit}")
    hand.press(KEYS.Key_Return)
    (card,) = (one for one in board.rows.cards if one.visit_id == visit)
    assert board.views.agenda_shown
    assert board.views.agenda.technician.id == card.technician_id != mei.id
    index = board.views.agenda.model.index_of(visit)
    assert board.views.agenda.list.currentIndex() == index
    assert index.isValid()


def test_a_visit_without_a_place_is_shown_among_those_of_its_week(hand: Hand) -> None:
    records = hand.records
    key = records.clients(records.offices()[0].id, "Tea")[0].id
    visit = records.save_visit(VisitForm(key, "Rodent control", IN_TWO_WEEKS, 30, 9000, 2))
    hand.open()
    hand.type(f"{visit}")
    hand.press(KEYS.Key_Return)
    board = hand.window.pages["board"]
    assert board.view.scene.view is View.WEEK
    assert IN_TWO_WEEKS in board.rows.days
    assert board.inspector.visit_id == visit
    assert board.tray.cards.currentIndex().data() == "Tea Room"


def test_the_span_moves_by_weeks_and_grows_where_it_must() -> None:
    monday = date(2026, 11, 23)
    assert span_with(date(2026, 11, 27), monday, 5) == (monday, 5)
    assert span_with(date(2026, 12, 9), monday, 5) == (date(2026, 12, 7), 5)
    assert span_with(date(2026, 11, 9), monday, 5) == (date(2026, 11, 9), 5)
    assert span_with(date(2026, 12, 5), monday, 5) == (date(2026, 11, 30), 6)


def test_what_was_opened_lately_is_offered(hand: Hand) -> None:
    hand.open()
    assert hand.shown() == []
    assert "W-1042" in hand.palette.told.text()
    hand.press(KEYS.Key_Escape)
    hand.window.pages["clients"].open_client(
        hand.records.clients(hand.window.schedule.office.id, "Book")[0].id
    )
    hand.settled()
    hand.press_search()
    hand.type("mei")
    hand.press(KEYS.Key_Return)
    hand.press_search()
    assert hand.shown() == ["Opened lately", "Mei Lin", "Book Nook"]
    hand.press(KEYS.Key_Down)
    hand.press(KEYS.Key_Return)
    assert hand.form().title.text() == "Book Nook"
    for number in range(12):
        hand.palette.remember(("client", number))
    assert len(hand.palette._opened) == 8


def test_no_result_says_what_can_be_searched(hand: Hand) -> None:
    hand.open()
    hand.type("zebra")
    assert hand.shown() == []
    assert hand.palette.told.isVisible()
    assert hand.palette.told.text().startswith("Nothing found for “zebra”.")
    assert "phone numbers" in hand.palette.told.text()
    hand.press(KEYS.Key_Return)
    assert hand.palette.isVisible()


def test_the_latest_question_counts(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    search, waits, asked = hand.records.search, threading.Event(), threading.Event()

    def slow(office, text, limit):
        if text == "tea":
            asked.set()
            assert waits.wait(10)
        return search(office, text, limit)

    hand.open()
    monkeypatch.setattr(hand.records, "search", slow)
    hand.qtbot.keyClicks(hand.palette.field, "tea")
    hand.qtbot.waitUntil(asked.is_set)
    hand.palette.field.selectAll()
    hand.qtbot.keyClicks(hand.palette.field, "book")
    hand.qtbot.waitUntil(lambda: "Book Nook" in hand.shown())
    waits.set()
    hand.settled()
    assert "Book Nook" in hand.shown()
    assert "Tea Room" not in hand.shown()


def test_the_button_in_the_rail(hand: Hand) -> None:
    button = next(
        one for one in hand.window.rail.findChildren(QToolButton) if one.text() == "Search"
    )
    assert button.toolTip() == "Search (Ctrl+K)"
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.settled()
    assert hand.palette.isVisible()
    assert not button.isCheckable()


def test_a_click_takes_a_row_and_one_beside_closes(hand: Hand) -> None:
    hand.open()
    hand.type("tea")
    hand.qtbot.mouseClick(hand.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not hand.palette.isVisible()
    hand.press_search()
    hand.type("tea")
    found = hand.palette.list
    where = found.visualRect(found.lines.index(1)).center()
    hand.qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=where)
    hand.settled()
    assert hand.form().title.text() == "Tea Room"


def test_it_is_gone_once_somebody_goes_on_elsewhere(hand: Hand) -> None:
    hand.open()
    hand.qtbot.keyClick(hand.palette.field, KEYS.Key_4, CONTROL)
    hand.settled()
    assert hand.window.page == "technicians"
    assert not hand.palette.isVisible()
    hand.press_search()
    hand.window.close_schedule()
    hand.settled()
    assert not hand.palette.isVisible()
    assert not hand.window.actions_.search.isEnabled()


def test_what_is_not_saved_yet_is_kept(hand: Hand) -> None:
    hand.open()
    hand.type("tea")
    hand.press(KEYS.Key_Return)
    hand.window.pages["clients"].edit_client(hand.form().client_id)
    hand.settled()
    form = hand.form()
    form.dirty = True
    hand.press_search()
    hand.type("book")
    hand.press(KEYS.Key_Return)
    assert hand.form() is form
    assert form._told.text() == "The changes are not saved yet."
    form._discard.click()


def test_another_office_is_named_and_shown(hand: Hand) -> None:
    brooklyn = hand.records.save_office(OfficeForm("Brooklyn", ZONE, "USD"))
    hand.records.save_client(ClientForm(brooklyn, "Tea House"))
    hand.settled()
    hand.open()
    hand.type("tea")
    assert hand.shown() == ["Clients", "Tea Room", "Tea House"]
    hand.press(KEYS.Key_Down)
    assert hand.palette.list.chosen.facts[-1].text == "Brooklyn office"
    hand.press(KEYS.Key_Return)
    assert hand.window.schedule.office.name == "Brooklyn"
    assert hand.form().title.text() == "Tea House"


def test_it_fits_into_the_smallest_window(hand: Hand) -> None:
    hand.window.resize(1024, 640)
    hand.open()
    hand.type("e")
    card = hand.palette._card.geometry()
    assert hand.palette.rect().contains(card)
    assert card.center().x() == pytest.approx(512, abs=1)
    top = card.top()
    hand.type("zebra")
    assert hand.palette._card.geometry().top() == top
    hand.window.resize(1300, 700)
    assert hand.palette.width() == 1300
