"""The file menu: printing, saving as a PDF, writing tables into files."""

import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from scheduler.app import first_office
from tests.ui.conftest import TODAY
from ui.dialogs.export import ExportDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def company(qtbot, window, company_file, settled):
    """The main window on the clients of the small company."""
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """What the dialog for a file was asked, and what it answers."""
    made = SimpleNamespace(name="", answer=str(tmp_path / "table.xlsx"), kind="")

    def ask(_parent, _title, name, _kinds):
        made.name = Path(name).name
        return made.answer, made.kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return made


def open_dialog(qtbot, window, settled) -> ExportDialog:
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    settled()
    dialog = window.findChildren(ExportDialog)[-1]
    assert dialog.isVisible()
    return dialog


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system draws this dialog")
def test_the_print_key_prints_the_week_from_any_page(qtbot, company, settled):
    qtbot.keyClick(company, Qt.Key.Key_P, CONTROL)
    settled()
    assert company.page == "board"
    (dialog,) = company.findChildren(QPrintDialog)
    assert dialog.windowTitle() == "Print Manhattan 2026-11-23 to 2026-11-27"
    dialog.reject()


def test_the_week_is_saved_as_a_pdf(company, asked, tmp_path, settled):
    asked.answer = str(tmp_path / "week")
    company.actions_.save_pdf.trigger()
    settled()
    assert asked.name == "Manhattan 2026-11-23 to 2026-11-27.pdf"
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    assert company.messages.sentence == f"Saved as {tmp_path / 'week.pdf'}."


def test_clients_are_written_to_a_spreadsheet(qtbot, company, asked, settled):
    dialog = open_dialog(qtbot, company, settled)
    assert dialog.days.isVisible()
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    assert dialog.what.value == "clients"
    assert not dialog.days.isVisible()
    assert not dialog.office.isVisible()
    qtbot.mouseClick(dialog.go, LEFT)
    settled()
    assert asked.name == "clients.xlsx"
    head, *rows = CalamineWorkbook.from_path(asked.answer).get_sheet_by_index(0).to_python()
    assert head[:2] == ["number", "name"]
    assert [row[1] for row in rows] == ["Book Nook", "Dorothy’s Gift Shop", "Tea Room"]
    assert company.messages.sentence == f"3 clients written to {asked.answer}."


def test_visits_are_asked_for_their_days(qtbot, company, asked, settled, tmp_path):
    dialog = open_dialog(qtbot, company, settled)
    assert dialog.days.days == (date(2026, 11, 23), date(2026, 11, 27))
    dialog.days.last.setText("2026-11-20")
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.isVisible()
    assert "turn them round" in dialog._told.text()
    dialog.days.last.setText("2026-11-30")
    asked.answer, asked.kind = str(tmp_path / "visits"), "Text with commas (*.csv)"
    qtbot.mouseClick(dialog.go, LEFT)
    settled()
    assert asked.name == "visits 2026-11-23 – 2026-11-30.xlsx"
    assert (tmp_path / "visits.csv").read_text("utf-8-sig").startswith("number,day,start")
    assert company.messages.sentence == f"0 visits written to {tmp_path / 'visits.csv'}."


def test_with_several_offices_one_or_all_are_chosen(qtbot, company, asked, settled):
    company.schedule.app.records.save_office(first_office())
    settled()
    dialog = open_dialog(qtbot, company, settled)
    assert dialog.office.isVisible()
    assert dialog.office.value == company.schedule.office.id
    dialog.what.choose("technicians")
    dialog.office.setFocus()
    qtbot.keyClick(dialog.office, Qt.Key.Key_End)
    assert dialog.office.value is None
    qtbot.mouseClick(dialog.go, LEFT)
    settled()
    assert company.messages.sentence == f"3 technicians written to {asked.answer}."


def test_a_file_that_cannot_be_written_is_told(qtbot, company, asked, settled, tmp_path):
    asked.answer = str(tmp_path / "gone" / "table.csv")
    dialog = open_dialog(qtbot, company, settled)
    qtbot.mouseClick(dialog.go, LEFT)
    settled()
    assert "cannot be written" in company.messages.sentence
    assert not list(Path(tmp_path).glob("**/table*"))


def test_without_a_file_the_dialog_stays(qtbot, company, asked, settled):
    asked.answer = ""
    dialog = open_dialog(qtbot, company, settled)
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.isVisible()
    assert dialog.wanted is None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_schedule_there_is_nothing_to_take(window):
    actions = window.actions_
    for action in (actions.print, actions.print_briefs, actions.save_pdf, actions.export_table):
        assert not action.isEnabled()
