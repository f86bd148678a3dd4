"""The backup of a day, and windows that follow when a backup is restored."""

import shutil
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from scheduler.errors import UserError
from scheduler.store.backup import back_up, copies_of
from scheduler.views.backups import Why
from tests.ui.conftest import TODAY
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.confirm import ConfirmDialog
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.widgets.form_view import FormView


@pytest.fixture
def company(window, company_file, settled):
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    return window


@pytest.fixture
def other(qtbot, ops, theme, company_file, settled):
    """Another window on the same schedule."""
    made = MainWindow(ops, theme, Settings(), warm=False)
    made.show()
    qtbot.waitExposed(made)
    made.open_schedule(str(company_file), TODAY, "technicians")
    settled()
    yield made
    made.close()
    settled()
    made.deleteLater()


def names(window: MainWindow) -> set[str]:
    records = window.schedule.app.records
    return {row.name for row in records.clients(window.schedule.office.id)}


def rename(window: MainWindow, before: str, name: str) -> None:
    records = window.schedule.app.records
    row = next(row for row in records.clients(window.schedule.office.id) if row.name == before)
    records.save_client(replace(records.client_form(row.id), name=name))


def open_list(window: MainWindow, settled) -> BackupsDialog:
    window.actions_.backups.trigger()
    settled()
    return window.findChildren(BackupsDialog)[-1]


def test_the_first_quiet_moment_of_a_day_makes_its_backup(company, company_file, settled):
    hurry = threading.Event()
    company.ops.read(hurry.wait, lambda _: None)
    company.keeping.back_up()
    hurry.set()
    settled()
    assert copies_of(company_file) == ()
    for _ in range(2):
        company.keeping.back_up()
        settled()
    (row,) = company.schedule.app.backups.rows()
    assert row.why is Why.DAILY
    assert company.messages.sentence == ""


def test_a_backup_that_cannot_be_made_is_told_once_and_work_goes_on(
    company, company_file, settled, monkeypatch
):
    tries = iter(range(9))

    def full(*_: object, **__: object) -> None:
        raise OSError(28, f"No space left on device, try {next(tries)}")

    monkeypatch.setattr("scheduler.store.backup.copy_database", full)
    company.keeping.back_up()
    settled()
    assert "could not be written" in company.messages.sentence
    assert "No space left on device, try 0" in company.messages.sentence
    company.messages.close_message()
    company.keeping.back_up()
    settled()
    assert next(tries) == 2
    assert company.messages.sentence == ""
    rename(company, "Tea Room", "Tea Palace")
    settled()
    assert "Tea Palace" in names(company)


def test_a_restore_is_seen_in_every_window_on_the_schedule(company, other, company_file, settled):
    backup = company.schedule.app.backups.make().file
    rename(company, "Tea Room", "Tea Palace")
    settled()
    assert "Tea Palace" in names(other)
    before = other.schedule

    dialog = open_list(company, settled)
    dialog.restore.click()
    (asked,) = dialog.findChildren(ConfirmDialog)
    asked.record.click()
    settled()
    assert "The backup is restored." in company.messages.sentence
    assert company.page == "clients"
    assert "Tea Room" in names(company)

    other.keeping.follow()
    settled()
    assert other.schedule is not before
    assert other.page == "technicians"
    assert f"restored the backup {backup.name}" in other.messages.sentence
    assert names(other) == names(company)
    for window in (company, other):
        window.keeping.follow()
        settled()
    rename(other, "Tea Room", "Tea House")
    settled()
    assert "Tea House" in names(company)

    # What stood there before comes back in the same way.
    dialog = open_list(company, settled)
    dialog.list.selectRow(dialog.model.find(lambda row: row.why is Why.BEFORE_RESTORE))
    settled()
    dialog._restore(dialog._look)
    settled()
    assert "Tea Palace" in names(company)


def test_a_window_in_which_something_is_typed_is_opened_anew_only_when_asked(
    qtbot, company, other, settled
):
    backup = company.schedule.app.backups.make().file
    before = other.schedule
    other.show_page("clients")
    settled()
    page = other.pages["clients"]
    page.open_new()
    settled()
    (form,) = page.findChildren(FormView)
    form.dirty = True
    company.schedule.app.backups.restore(backup)
    other.keeping.follow()
    settled()
    assert other.schedule is before
    assert "What you typed is not saved yet" in other.messages.sentence
    form.dirty = False
    qtbot.mouseClick(other.messages._button, Qt.MouseButton.LeftButton)
    settled()
    assert other.schedule is not before


def test_what_is_saved_in_another_window_before_it_followed_is_refused(company, other, settled):
    backup = company.schedule.app.backups.make().file
    rename(company, "Tea Room", "Tea Palace")
    company.schedule.app.backups.restore(backup)
    with pytest.raises(UserError, match="was restored meanwhile"):
        rename(other, "Tea Room", "Tea Shack")
    assert "Tea Room" in names(other)


def test_a_schedule_that_cannot_be_opened_offers_its_backups(qtbot, window, company_file, settled):
    back_up(company_file, label="daily")
    company_file.write_bytes(b"x" * 9000)
    window.open_schedule(str(company_file), TODAY)
    settled()
    assert "is not a Familiar schedule" in window.messages.sentence
    qtbot.mouseClick(window.messages._button, Qt.MouseButton.LeftButton)
    settled()
    (dialog,) = window.findChildren(BackupsDialog)
    assert "nobody can say what was done since" in dialog._labels["lost"].text()
    dialog._restore(dialog._look)
    settled()
    assert "Tea Room" in names(window)


def test_a_schedule_that_cannot_be_opened_and_has_none_only_says_why(
    window, company_file, tmp_path, settled
):
    lonely = tmp_path / "lonely" / "x.familiar"
    lonely.parent.mkdir()
    shutil.copy(company_file, lonely)
    lonely.write_bytes(b"x" * 9000)
    window.open_schedule(str(lonely), TODAY)
    settled()
    assert "is not a Familiar schedule" in window.messages.sentence
    assert not window.messages._button.isVisible()


def test_without_a_schedule_there_are_no_backups_to_see(window):
    assert not window.actions_.backups.isEnabled()
    window.keeping.open_list()
    assert window.findChildren(BackupsDialog) == []
