"""The history's page over a real schedule, with the mouse and the keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.history import History
from scheduler.model.clients import Client
from tests.ui.conftest import TODAY
from tests.ui.pages.hands import click, words
from ui.look.theme import Theme
from ui.main_window import MainWindow
from ui.ops import Ops
from ui.pages.history import HistoryPage
from ui.schedule import OpenSchedule

Settled = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(
    qtbot: QtBot, ops: Ops, theme: Theme, schedule: OpenSchedule, settled: Settled
) -> Iterator[HistoryPage]:
    made = HistoryPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(932, 580)
    made.show()
    settled()
    yield made
    made.close()
    settled()


def rename(app: Application, before: str, after: str) -> None:
    office = app.records.offices()[0].id
    form = app.records.client_form(app.records.clients(office, before)[0].id)
    app.records.save_client(replace(form, name=after))


def titles(page: HistoryPage) -> list[str]:
    return [line.title for line in page.list.lines.lines if line.row is not None]


def click_line(page: HistoryPage, title: str) -> None:
    place = next(n for n, line in enumerate(page.list.lines.lines) if line.title == title)
    index = page.list.lines.index(place)
    page.list.scrollTo(index)
    where = page.list.visualRect(index).center()
    QTest.mouseClick(page.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)


def test_the_newest_entry_is_first_and_open(page: HistoryPage) -> None:
    assert titles(page)[:2] == [
        "New agreement with Dorothy’s Gift Shop",
        "New client Book Nook",
    ]
    assert page.card.details is not None
    assert "New agreement with Dorothy’s Gift Shop" in words(page.card)
    assert "Rhythm: FREQ=MONTHLY" in words(page.card)


def test_what_is_saved_meanwhile_stands_on_top(
    page: HistoryPage, app: Application, settled: Settled
) -> None:
    rename(app, "Tea Room", "Tea Palace")
    settled()
    assert titles(page)[0] == "Changed the client Tea Palace"
    click_line(page, "Changed the client Tea Palace")
    settled()
    assert "Name: Tea Room → Tea Palace" in words(page.card)


def test_an_entry_is_taken_back_and_struck_out(
    qtbot: QtBot, page: HistoryPage, app: Application, settled: Settled
) -> None:
    rename(app, "Tea Room", "Tea Palace")
    settled()
    click_line(page, "Changed the client Tea Palace")
    settled()
    with qtbot.waitSignal(page.back_taken) as told:
        click(qtbot, page.card, "Take back")
    settled()
    assert told.args == ["Taken back: the client Tea Palace."]
    assert not page.rows[0].in_force
    assert "Taken back by Mia" in words(page.card)
    assert not any(b.text() == "Take back" for b in page.card.findChildren(QPushButton))
    assert not app.records.clients(app.records.offices()[0].id, "Tea Palace")


def test_what_stands_in_the_way_is_told_with_the_way_there(
    qtbot: QtBot, page: HistoryPage, app: Application, settled: Settled
) -> None:
    rename(app, "Tea Room", "Tea Palace")
    rename(app, "Tea Palace", "Tea Temple")
    settled()
    later = page.rows[0].id
    click_line(page, "Changed the client Tea Palace")
    settled()
    page.search.setText("palace")
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    settled()
    click(qtbot, page.card, "Take back")
    settled()
    assert f"was changed later by Mia (client, change {later}); take that back" in words(page.card)
    click(qtbot, page.card, f"Show change {later}")
    settled()
    assert page.card.details is not None
    assert page.card.details.row.id == page.list.chosen == later
    assert page.search.text() == ""


def test_it_is_filtered_and_the_empty_list_says_what_to_do(
    qtbot: QtBot, page: HistoryPage, settled: Settled
) -> None:
    whole = len(page.rows)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "dorothy")
    qtbot.waitUntil(lambda: 0 < len(page.rows) < whole)
    assert all("Dorothy" in title for title in titles(page))
    qtbot.keyClicks(page.search, " nobody")
    qtbot.waitUntil(lambda: not page.rows)
    assert "Nothing like that was done" in words(page)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    settled()
    assert len(page.rows) == whole


def test_the_person_is_chosen_with_the_keyboard(
    qtbot: QtBot, page: HistoryPage, app: Application, settled: Settled
) -> None:
    History(app._store, app._journal, "Lena").undo(page.rows[0].id)
    rename(app, "Tea Room", "Tea Palace")
    settled()
    assert page.people.values == (None, "Mia")
    page.people.setFocus()
    qtbot.keyClick(page.people, Qt.Key.Key_Down)
    settled()
    assert page.wanted.actor == "Mia"
    assert {row.actor for row in page.rows} == {"Mia"}


def test_the_arrow_keys_open_one_entry_after_the_other(
    qtbot: QtBot, page: HistoryPage, settled: Settled
) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    settled()
    assert page.card.details is not None
    assert page.card.details.row.id == page.rows[1].id


def test_older_entries_come_as_one_scrolls(
    qtbot: QtBot, page: HistoryPage, app: Application, settled: Settled
) -> None:
    for number in range(210):
        with app._journal.command("client", actor="Mia", summary={"name": f"{number}"}) as unit:
            unit.session.get_one(Client, 1).notes = str(number)
    settled()
    page.rows = ()
    page.refresh()
    settled()
    assert len(page.rows) == 100
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    settled()
    assert len(page.rows) == 200
    bar.setValue(bar.maximum())
    settled()
    assert len(page.rows) == len(app.history.page(limit=1000).rows)
    assert page.rows[0].summary["name"] == "209"


def test_the_keys_lead_there_and_back(
    qtbot: QtBot, window: MainWindow, company_file, settled: Settled
) -> None:
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert window.page == "history"
    page = window.pages["history"]
    assert isinstance(page, HistoryPage)
    assert titles(page)
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    settled()
    assert window.page == "clients"


def test_it_is_all_there_after_a_restart_and_others_can_take_it_back(
    qtbot: QtBot, window: MainWindow, company_file, settled: Settled
) -> None:
    with Application.open(str(company_file), create=False, today=TODAY, actor="Lena") as other:
        rename(other, "Tea Room", "Tea Palace")
    window.open_schedule(str(company_file), TODAY, "history")
    settled()
    page = window.pages["history"]
    assert isinstance(page, HistoryPage)
    assert page.rows[0].actor == "Lena"
    click(qtbot, page.card, "Take back")
    settled()
    assert window.messages.sentence == "Taken back: the client Tea Palace."
    window.messages._button.click()
    settled()
    assert window.messages.sentence == "Brought back: the client Tea Palace."
    assert page.rows[0].in_force
