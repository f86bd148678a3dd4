"""Importing a list: columns, preview, dry run, refused rows, the import, and taking it back."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ui.pages.import_page import ImportPage

ROWS = (
    ("No", "Company", "Address", "Zip", "Contact phone", "Remark"),
    ("7", "Corner Cafe", "1 Mott St", "10013", "212 555 0143", "ring twice"),
    ("8", "", "2 Mott St", "10013", "", ""),
    ("", "", "", "", "", ""),
    ("9", "Quill Books", "3 Mott St", "10013", "55", ""),
)


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(ROWS)
    return path


@pytest.fixture
def page(qtbot, ops, schedule, theme, settled):
    made = ImportPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def clients(app) -> set[str]:
    office = app.records.offices()[0]
    return {row.name for row in app.records.clients(office.id)}


def test_a_list_is_looked_through_before_anything_changes(page, app, file, settled):
    before = clients(app)
    page.take_file(file)
    settled()

    mapping = page.columns.mapping()
    assert (mapping["name"], mapping["postal_code"], mapping["email"]) == ("Company", "Zip", "")
    assert page._outcome.text() == "This would bring 2 new."
    assert page._detail.text() == (
        "4 rows read, 1 refused, 1 kept in doubt, 1 empty row passed over."
    )
    assert page.start.text() == "Import 2"
    assert [page.refused.index(0, column).data() for column in range(3)] == ["3", "Name", "—"]
    assert clients(app) == before


def test_import_and_take_back(qtbot, page, app, file, settled):
    before = clients(app)
    page.take_file(file)
    settled()
    page.start.click()
    settled()
    assert page._outcome.text() == "Imported: 2 new."
    assert clients(app) == before | {"Corner Cafe", "Quill Books"}
    assert page.take_back.isVisible()

    page.take_back.click()
    settled()
    assert clients(app) == before
    assert page._outcome.text() == "The import is taken back."


def test_importing_again_changes_nothing(page, file, settled):
    page.take_file(file)
    settled()
    page.start.click()
    settled()
    page.take_file(file)
    settled()
    assert page._outcome.text() == "Everything in this list is here already."
    assert not page.start.isEnabled()


def test_a_needed_column_has_to_be_chosen(page, file, settled):
    page.take_file(file)
    settled()
    choice = page.columns._choices["name"]
    choice.choose("")
    choice.activated.emit(0)
    settled()
    assert page._outcome.text() == "Choose the column for Name."
    assert not page.start.isEnabled()

    remark = page.columns._choices["name"]
    remark.choose("Company")
    remark.activated.emit(remark.currentIndex())
    settled()
    assert page.start.isEnabled()


def test_a_column_serves_one_field(page, file, settled):
    page.take_file(file)
    settled()
    notes = page.columns._choices["notes"]
    notes.choose("Company")
    page.columns._chose("notes")
    assert page.columns.mapping()["name"] == ""
    settled()


def test_what_is_no_list_is_told_in_a_sentence(qtbot, page, tmp_path, settled):
    said = []
    page.said.connect(lambda sentence, kind: said.append((sentence, kind)))
    page.take_file(tmp_path / "missing.csv")
    settled()
    assert said[0][1] == "trouble"
    assert "missing.csv" in said[0][0]
    assert page._shown.currentIndex() == 0


def test_the_kind_that_was_chosen_holds_for_the_next_file(page, file, tmp_path, settled):
    page.take_file(file)
    settled()
    assert page.kind.value == "clients"
    page.kind.choose("technicians")
    page.kind.activated.emit(page.kind.currentIndex())
    other = tmp_path / "people.csv"
    other.write_text("Name,Street\nMike Rizzo,133 Canal St\n", encoding="utf-8")
    page.take_file(other)
    settled()
    assert page.kind.value == "technicians"


def test_an_address_in_one_line_is_shown_taken_apart(page, tmp_path, settled):
    path = tmp_path / "whole.csv"
    path.write_text('Customer,Address\nWok,"78 Mott St, New York, NY 10013"\n', encoding="utf-8")
    page.take_file(path)
    settled()
    shown = [page._samples.index(0, place).data() for place in range(page._samples.columnCount())]
    assert shown == ["Wok", "78 Mott St", "10013", "New York"]


def test_a_second_click_where_import_stood_takes_nothing_back(qtbot, page, file, settled):
    page.resize(1000, 600)
    page.take_file(file)
    settled()
    stood = page.start.mapTo(page, page.start.rect().center())
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    settled()
    assert page.take_back.isVisible()
    assert page.childAt(stood) is not page.take_back


def test_agreements_say_that_their_technicians_come_first(page, app, tmp_path, settled):
    office = app.records.offices()[0]
    name = app.records.clients(office.id)[0].name
    path = tmp_path / "agreed.csv"
    path.write_text(f'Client,Service,How often,Tech\n"{name}",Mice,monthly,Zoe\n', encoding="utf-8")
    page.take_file(path, "agreements")
    settled()
    assert "import or add the technicians first" in page._detail.text()
