"""The window says how the last one ended, once, and offers the report of a crash."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from scheduler.running import Ended, How
from tests.ui.conftest import TODAY
from ui.dialogs.crash import ReportDialog
from ui.goodbye import Goodbye, told

NOON = datetime(2026, 11, 24, 12).astimezone()
CRASH = Ended(How.CRASHED, NOON, "Familiar 0.1\nFatal Python error", Path("/logs/crash-1.txt"))


@pytest.mark.parametrize(
    ("how", "ago", "said"),
    [
        (How.CRASHED, 1, "Familiar ended unexpectedly yesterday at 12:00. Everything that was"),
        (How.ENDED, 0, "Familiar was ended from outside today at 12:00. Everything that was"),
        (How.SWITCHED_OFF, 9, "was open, Tue 24 Nov at 12:00. Everything that was saved is"),
    ],
)
def test_how_it_ended_is_said_in_words(how, ago, said):
    assert said in told(Ended(how, NOON), NOON + timedelta(days=ago))


def test_a_crash_is_told_once_the_schedule_is_there(qtbot, window, company_file, settled, tmp_path):
    ended = Ended(How.ENDED, datetime.now(UTC))
    goodbye = Goodbye(window, None, [CRASH, ended])
    window.open_schedule(str(company_file), TODAY)
    settled()
    assert window.messages.sentence.startswith("Familiar ended unexpectedly")
    qtbot.mouseClick(window.messages._button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(ReportDialog)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == CRASH.report
    dialog.reject()
    window.close_schedule()
    window.open_schedule(str(company_file), TODAY)
    settled()
    assert window.messages.sentence == ""
    goodbye.stop()


def test_a_report_is_saved_where_somebody_wants_it(qtbot, theme, tmp_path, monkeypatch):
    dialog = ReportDialog("Report", "It ended.", "", "what happened", None, "Close")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.show_file.isVisible()
    for place in (tmp_path / "none" / "report.txt", tmp_path / "report.txt"):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, place=place: (str(place), "")
        )
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        assert dialog._told.isVisible() == (not place.exists())
    assert (tmp_path / "report.txt").read_text() == "what happened"


def test_one_that_ended_well_is_not_spoken_of(window, company_file, settled):
    goodbye = Goodbye(window, None, [])
    window.open_schedule(str(company_file), TODAY)
    settled()
    assert window.messages.sentence == ""
    goodbye.stop()
