"""The clients: found, opened, edited, added, with nothing lost when saving is refused."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from scheduler.model.kinds import Level, Subject
from ui.pages.agreement_view import AgreementView
from ui.pages.client_overview import ClientOverview
from ui.pages.client_view import ClientView
from ui.pages.clients import ClientsPage
from ui.pages.visit_view import VisitView


@pytest.fixture
def page(qtbot, ops, schedule, theme, settled):
    made = ClientsPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1180, 740)
    made.show()
    settled()
    return made


def names(page: ClientsPage) -> list[str]:
    return [page.model.at(row).name for row in range(page.model.rowCount())]


def press(qtbot, within, words: str) -> None:
    found = [one for one in within.findChildren(QPushButton) if one.text() == words]
    assert found, f"no button {words}"
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def opened(page: ClientsPage, settled) -> ClientView:
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, ClientView)
    return view


def overview(qtbot, page: ClientsPage, settled) -> ClientOverview:
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, ClientOverview)
    qtbot.waitUntil(lambda: view.is_filled)
    return view


def test_the_list_is_sorted_and_searched_as_one_types(qtbot, page, settled):
    assert names(page) == ["Book Nook", "Dorothy’s Gift Shop", "Tea Room"]

    qtbot.keyClicks(page.search, "orchard")
    qtbot.waitUntil(lambda: names(page) == ["Dorothy’s Gift Shop"])
    qtbot.keyClicks(page.search, "x")
    qtbot.waitUntil(lambda: page._shown.currentWidget() is page._none)
    assert "orchardx" in page._none._sentence.text()


def test_a_client_is_opened_with_enter_and_left_with_escape(qtbot, page, settled):
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shown = overview(qtbot, page, settled)
    assert shown.rows.name == "Dorothy’s Gift Shop"
    press(qtbot, shown, "Edit")
    view = opened(page, settled)
    assert view.name.text() == "Dorothy’s Gift Shop"
    assert view._usual.currentText() == "Omar Haddad"
    assert [choice.currentText() for _line, choice in view._backups._lines] == ["Ana Reyes"]

    view.leave()
    assert page.drill.currentWidget() is shown
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert page.drill.above == 0


def test_an_edit_is_saved_and_the_list_follows(qtbot, page, app, settled):
    said = []
    page.said.connect(lambda sentence, kind: said.append((sentence, kind)))
    page.edit_client(page.model.at(1).id)
    view = opened(page, settled)
    view.name.setText("Dorothy’s Presents")
    view._priorities[Subject.DAY][0].choose(Level.OPEN)
    view._backups._add_next()
    press(qtbot, view, "Save")
    settled()

    assert said == [("The client is saved.", "done")]
    assert "Dorothy’s Presents" in names(page)
    form = app.records.client_form(page.model.at(1).id)
    assert {told.subject for told in form.priorities} == {Subject.PERSON, Subject.DAY}
    assert len(form.backup_ids) == 2
    assert form.site.latitude is not None


def test_a_new_address_forgets_the_old_point(page, app, settled):
    client_id = page.model.at(1).id
    before = app.records.client_form(client_id).site
    page.edit_client(client_id)
    view = opened(page, settled)
    assert view.value().site == before
    view.site.postal_code.setText("10013")
    assert view.value().site.latitude is None


def test_a_refused_save_keeps_what_was_typed(qtbot, page, settled):
    page.open_new()
    view = opened(page, settled)
    qtbot.keyClicks(view.name, "Corner Cafe")
    qtbot.keyClicks(view._number, "D1")
    view.save()
    settled()

    assert page.drill.currentWidget() is view
    assert "D1" in view._told.text()
    assert view.name.text() == "Corner Cafe"
    assert view._save.isEnabled()


def test_leaving_with_changes_asks_first(qtbot, page, settled):
    page.open_new()
    view = opened(page, settled)
    qtbot.keyClicks(view.name, "Cor")
    view.leave()
    assert page.drill.currentWidget() is view
    assert view._told.text() == "The changes are not saved yet."
    press(qtbot, view, "Give the changes up")
    assert page.drill.above == 0


def test_a_new_client_without_a_name_is_not_saved(qtbot, page, settled):
    page.open_new()
    view = opened(page, settled)
    press(qtbot, view, "Save")
    assert view.name.accessibleDescription() == "The client needs a name."
    assert page.drill.currentWidget() is view


def test_after_adding_a_client_the_agreement_is_next(qtbot, page, app, settled):
    page.open_new()
    view = opened(page, settled)
    qtbot.keyClicks(view.name, "Corner Cafe")
    press(qtbot, view, "Save")
    settled()
    settled()
    view = overview(qtbot, page, settled)
    assert view.rows.name == "Corner Cafe"

    press(qtbot, view, "Add agreement")
    settled()
    agreement = page.drill.currentWidget()
    assert isinstance(agreement, AgreementView)
    agreement.service.setCurrentText("Termite check")
    agreement._rhythm.choose("quarterly")
    agreement._on.choose(True)
    agreement._price.setText("85.50")
    agreement._from.setText("9")
    agreement.save()
    assert agreement._from.accessibleDescription() == "Give both ends of the window, or neither."
    agreement._to.setText("11")
    agreement.save()
    settled()

    (kept,) = app.records.agreements(view.client_id)
    assert (kept.service, kept.price_minor) == ("Termite check", 8550)
    assert (kept.window_start, kept.window_end) == (540, 660)
    assert app.records.agreement_form(kept.id).rule == "FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU"
    assert page.drill.currentWidget() is view
    assert [row.service for row in view.rows.agreements] == ["Termite check"]


def test_a_one_off_visit_is_entered(qtbot, page, app, settled):
    page.open_client(page.model.at(1).id)
    view = overview(qtbot, page, settled)
    press(qtbot, view, "One-off visit")
    settled()
    visit = page.drill.currentWidget()
    assert isinstance(visit, VisitView)
    visit.service.setCurrentText("Rodent control")
    visit.service.textActivated.emit("Rodent control")
    visit._day.setText("2026-11-25")
    said = []
    page.said.connect(lambda sentence, kind: said.append(sentence))
    press(qtbot, visit, "Save")
    settled()
    assert page.drill.currentWidget() is view
    assert said == ["The visit is saved; the next plan finds a place for it."]


def test_every_field_is_named_for_screen_readers(page, settled):
    page.edit_client(page.model.at(1).id)
    view = opened(page, settled)
    for field in (*view.findChildren(type(view.name)), view._usual, view._notes, view._access):
        inner = field.parent() is not None and field.parent().inherits("QComboBox")
        assert inner or field.accessibleName(), field


def test_a_change_elsewhere_is_shown_at_once(page, app, settled):
    form = app.records.client_form(page.model.at(0).id)
    app.records.save_client(replace(form, name="Aardvark Books"))
    QApplication.processEvents()
    settled()
    assert "Aardvark Books" in names(page)
