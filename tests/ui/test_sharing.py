"""The window moves its schedule to a shared database and back, and opens one by its address."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from sqlalchemy import create_engine, inspect, make_url

from scheduler.moving import Moving
from scheduler.store.engine import connect
from scheduler.store.folders import last_schedule
from tests.conftest import KeysInMemory
from tests.ui.conftest import TODAY
from ui.dialogs.sharing import OpenSharedDialog, SharingDialog

LEFT = Qt.MouseButton.LeftButton
NO_SERVER = "postgresql://mia:secret-word@127.0.0.1:1/familiar"


@pytest.fixture
def company(qtbot, window, company_file, settled):
    """The window on the clients of the small company."""
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def menu_entries(window) -> list[str]:
    (file,) = [menu.menu() for menu in window.menuBar().actions() if menu.text() == "&File"]
    return [action.text().replace("&", "") for action in file.actions()]


def dialog_of(window, kind):
    return window.findChildren(kind)[-1]


def ask(window) -> SharingDialog:
    window.actions_.share.trigger()
    return dialog_of(window, SharingDialog)


def said(dialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def paste(qtbot, field: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def tables_in(url: str) -> list[str]:
    engine = create_engine(url)
    try:
        return inspect(engine).get_table_names()
    finally:
        engine.dispose()


@pytest.mark.postgres
def test_to_a_database_and_back(
    qtbot, company, company_file, new_database, keys: KeysInMemory, tmp_path, settled, monkeypatch
):
    whole = make_url(new_database).set(password="secret-word")
    address = whole.render_as_string(hide_password=False)
    assert "Move to a shared database…" in menu_entries(company)
    dialog = ask(company)
    qtbot.waitUntil(dialog.place.address.hasFocus)
    paste(qtbot, dialog.place.address, address)
    assert dialog.place.address.text() == new_database
    assert dialog.place.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.place.password.text() == "secret-word"
    qtbot.keyClick(dialog.place.address, Qt.Key.Key_Return)
    assert dialog.progress.isVisible()
    settled()
    assert "Manhattan\n3 clients · 3 technicians · 0 visits" in said(dialog)
    assert f"The file {company_file} stays as it is." in said(dialog)
    assert "secret-word" not in said(dialog)
    assert tables_in(new_database) == []
    qtbot.mouseClick(dialog.copy, LEFT)
    settled()

    assert company.schedule.app.moving.is_shared
    assert company.page == "clients"
    assert company.schedule.app.clock.fixed == TODAY
    assert "Everything is copied and compared" in company.messages.sentence
    assert f"The file {company_file} is as it was." in company.messages.sentence
    assert last_schedule() == new_database
    assert list(keys.kept.values()) == ["secret-word"]
    assert company_file.exists()

    assert "Move to a file…" in menu_entries(company)
    back = tmp_path / "back.familiar"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(back), ""))
    dialog = ask(company)
    qtbot.mouseClick(dialog.place.choose, LEFT)
    qtbot.mouseClick(dialog.next, LEFT)
    settled()
    assert "The database postgresql+psycopg://" in said(dialog)
    assert "secret-word" not in said(dialog)
    qtbot.mouseClick(dialog.copy, LEFT)
    settled()
    assert company.schedule.app.target == str(back)
    assert f"you work in the file {back} now" in company.messages.sentence
    assert "Move to a shared database…" in menu_entries(company)
    names = [row.name for row in company.schedule.app.records.clients(company.schedule.office.id)]
    assert sorted(names) == ["Book Nook", "Dorothy’s Gift Shop", "Tea Room"]


@pytest.mark.postgres
def test_what_is_there_is_refused_and_another_address_can_be_entered(
    qtbot, company, new_database, settled
):
    source = connect(str(company.schedule.app.target))
    Moving(source).move(new_database)
    source.close()
    dialog = ask(company)
    paste(qtbot, dialog.place.address, new_database)
    qtbot.mouseClick(dialog.next, LEFT)
    settled()
    assert "(Manhattan), and nothing is written over" in said(dialog)
    assert dialog.place.address.isEnabled()
    assert dialog.next.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.postgres
def test_cancel_leaves_the_database_empty(qtbot, company, new_database, settled, monkeypatch):
    going, on = Event(), Event()

    def move(moving, target, tell, stopped):
        def told(progress):
            tell(progress)
            if progress.table == "client" and not on.is_set():
                going.set()
                on.wait()

        return as_it_is(moving, target, told, stopped)

    as_it_is = Moving.move
    monkeypatch.setattr(Moving, "move", move)
    dialog = ask(company)
    paste(qtbot, dialog.place.address, new_database)
    qtbot.mouseClick(dialog.next, LEFT)
    settled()
    qtbot.mouseClick(dialog.copy, LEFT)
    qtbot.waitUntil(going.is_set)
    assert not dialog.copy.isVisible()
    qtbot.waitUntil(lambda: "Copying table 6 of 38: 0 of 3 rows…" in said(dialog))
    # Escape asks it to stop, and does not leave before it has.
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Stopping…" in said(dialog)
    on.set()
    settled()
    assert tables_in(new_database) == []
    assert dialog.copy.isVisible()
    assert not company.schedule.app.moving.is_shared
    qtbot.mouseClick(dialog.copy, LEFT)
    settled()
    assert company.schedule.app.moving.is_shared


def test_a_server_that_is_not_there_is_told_in_place(qtbot, company, settled):
    dialog = ask(company)
    qtbot.mouseClick(dialog.next, LEFT)
    assert "Enter the address; it looks like postgresql://USER@SERVER/DATABASE." in said(dialog)
    qtbot.keyClicks(dialog.place.address, NO_SERVER)
    assert dialog.place.address.text() == "postgresql://mia@127.0.0.1:1/familiar"
    assert dialog.place.password.text() == "secret-word"
    qtbot.mouseClick(dialog.next, LEFT)
    settled()
    assert "cannot be reached" in said(dialog)
    assert "secret-word" not in said(dialog)
    qtbot.mouseClick(dialog.leave, LEFT)
    assert not dialog.isVisible()


def test_what_stays_at_this_computer_is_told(qtbot, company, company_file, settled, tmp_path):
    with closing(sqlite3.connect(company_file)) as connection, connection:
        connection.execute(
            "INSERT INTO own_calendar"
            " (technician_id, address, code, created_at, tried_at, read_at, last_error)"
            " VALUES (1, 'https://example.com/…', 'abc', :at, :at, :at, '')",
            {"at": "2026-11-20 14:00:00.000000"},
        )

    class Shared(Moving):
        is_shared = True

    source = connect(str(company_file))
    dialog = SharingDialog(company.ops, Shared(source), company)
    dialog.open()
    qtbot.mouseClick(dialog.next, LEFT)
    assert "Choose the file." in said(dialog)
    qtbot.keyClicks(dialog.place.file, str(tmp_path / "other"))
    qtbot.keyClick(dialog.place.file, Qt.Key.Key_Return)
    settled()
    assert str(tmp_path / "other.familiar") in said(dialog)
    assert "On other computers they are to be entered once more." in said(dialog)
    qtbot.mouseClick(dialog.back, LEFT)
    assert dialog.place.file.isVisible()
    dialog.reject()
    source.close()


@pytest.mark.postgres
def test_another_computer_opens_it_by_its_address(
    qtbot, window, company_file, new_database, settled
):
    assert window.actions_.open_shared.isEnabled()
    assert not window.actions_.share.isEnabled()
    window.actions_.open_shared.trigger()
    dialog = dialog_of(window, OpenSharedDialog)
    qtbot.waitUntil(dialog.place.address.hasFocus)
    qtbot.keyClick(dialog.place.address, Qt.Key.Key_Return)
    assert "Enter the address" in said(dialog)
    paste(qtbot, dialog.place.address, new_database)
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert "There is no schedule in" in said(dialog)
    assert dialog.record.isEnabled()

    source = connect(str(company_file))
    Moving(source).move(new_database)
    source.close()
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert not window.findChildren(OpenSharedDialog)
    assert window.schedule.office.name == "Manhattan"
    assert last_schedule() == new_database


def test_what_cannot_be_opened_leaves_the_dialog_open(qtbot, company, company_file, settled):
    company.actions_.open_shared.trigger()
    dialog = dialog_of(company, OpenSharedDialog)
    paste(qtbot, dialog.place.address, NO_SERVER)
    qtbot.keyClick(dialog.place.password, Qt.Key.Key_Return)
    settled()
    assert "cannot be reached" in said(dialog)
    assert "secret-word" not in said(dialog) + json.dumps(last_schedule())
    qtbot.mouseClick(dialog.leave, LEFT)
    assert company.schedule.app.target == str(company_file)
    assert Path(company_file).exists()


def test_the_path_of_a_file_is_no_address(qtbot, company, company_file):
    company.actions_.open_shared.trigger()
    dialog = dialog_of(company, OpenSharedDialog)
    paste(qtbot, dialog.place.address, str(company_file))
    qtbot.mouseClick(dialog.record, LEFT)
    assert "Enter the address" in said(dialog)
    dialog.reject()
