"""The list of backups: a look into each, and bringing one back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.ui.pages.backup_rows import FOLDER, FakeBackups
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.confirm import ConfirmDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def backups():
    return FakeBackups()


@pytest.fixture
def dialog(qtbot, ops, theme, backups, settled):
    made = BackupsDialog(ops, backups)
    qtbot.addWidget(made)
    made.show()
    settled()
    return made


def said(dialog: BackupsDialog) -> str:
    told = [dialog._head, dialog._said, *dialog._labels.values()]
    return "\n".join(one.text() for one in told if one.isVisible())


def ask(qtbot, dialog: BackupsDialog) -> ConfirmDialog:
    qtbot.mouseClick(dialog.restore, LEFT)
    (asked,) = dialog.findChildren(ConfirmDialog)
    return asked


def test_the_newest_is_looked_into_first_and_arrows_go_on(qtbot, dialog, settled):
    model = dialog.model
    shown = [[model.index(line, at).data() for at in range(3)] for line in range(model.rowCount())]
    assert shown[0] == ["Today at 08:15", "Daily", "12.4 MB"]
    assert shown[1] == ["Yesterday at 17:15", "Before a restore", "12.4 MB"]
    assert shown[4][:2] == ["Thu 19 Nov at 07:15", "Before an update"]
    assert said(dialog).startswith("Today at 08:15\nManhattan and Brooklyn\n679 clients")
    assert "23 changes were made since. They are lost; the last ones:" in said(dialog)
    assert "Ana Reyes away 25 – 27 November (sick) · Mia, Tue 24 Nov 08:24" in said(dialog)

    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    settled()
    assert "3 changes that only this backup holds come back." in said(dialog)
    for _ in range(4):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    settled()
    assert said(dialog).endswith("damaged (it is cut short); choose another one.")
    assert not dialog.restore.isEnabled()


def test_restoring_is_asked_for_and_told(qtbot, dialog, backups, settled):
    asked = ask(qtbot, dialog)
    assert asked.focusWidget() is asked.leave
    text = "\n".join(one.text() for one in asked.findChildren(type(dialog._said)))
    assert "as it was today at 08:15, without 23 changes made since" in text
    asked.reject()
    settled()
    assert backups.acts == []
    with qtbot.waitSignal(dialog.restored) as told:
        qtbot.mouseClick(ask_again(qtbot, dialog).record, LEFT)
    settled()
    assert told.args[0].kept == FOLDER / "kept"
    assert backups.acts == [("restore", FOLDER / "a")]
    assert not dialog.isVisible()


def ask_again(qtbot, dialog: BackupsDialog) -> ConfirmDialog:
    qtbot.mouseClick(dialog.restore, LEFT)
    return dialog.findChildren(ConfirmDialog)[-1]


def test_a_restore_that_fails_is_told_in_place(qtbot, dialog, backups, settled):
    backups.problem = "The disk is full; make room and try again."
    ask(qtbot, dialog).accept()
    settled()
    assert dialog.isVisible()
    assert dialog.isEnabled()
    assert "The disk is full" in said(dialog)


def test_one_is_made_at_once_and_chosen(qtbot, dialog, settled):
    qtbot.mouseClick(dialog.make, LEFT)
    settled()
    assert dialog.chosen.file.name == "new"
    assert "Nothing was done since." in said(dialog)
    asked = ask(qtbot, dialog)
    assert "without" not in "".join(one.text() for one in asked.findChildren(type(dialog._said)))
    asked.reject()


def test_a_file_from_elsewhere_is_looked_into(qtbot, dialog, backups, settled, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/stick.familiar", ""))
    qtbot.mouseClick(dialog.other, LEFT)
    settled()
    assert dialog.chosen is None
    assert said(dialog).startswith("stick.familiar\n")
    ask(qtbot, dialog).accept()
    settled()
    assert backups.acts == [("restore", Path("/usb/stick.familiar"))]


def test_before_the_first_one_it_says_when_it_comes(qtbot, ops, theme, backups, settled):
    backups.listed = ()
    dialog = BackupsDialog(ops, backups)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert "There is no backup yet" in said(dialog)
    assert not dialog.restore.isEnabled()


def test_of_a_shared_database_it_says_who_backs_it_up(qtbot, ops, theme, backups, settled):
    backups.elsewhere = "Familiar does not back up a shared database; use pg_dump."
    dialog = BackupsDialog(ops, backups)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert "use pg_dump" in said(dialog)
    offered = [one.text() for one in dialog.findChildren(QPushButton) if one.isEnabled()]
    assert offered == ["Close"]
