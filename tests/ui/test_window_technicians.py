"""From a technician's page to the other pages of the window, and what the rail says."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import TODAY
from ui.pages.client_overview import ClientOverview
from ui.pages.feeds import FeedsPage
from ui.pages.handover_view import HandoverView
from ui.pages.technician_profile import TechnicianProfileView


@pytest.fixture
def opened(qtbot, window, company_file, settled):
    """Opens the window on a technician's page."""

    def open_page(name: str) -> TechnicianProfileView:
        window.open_schedule(str(company_file), TODAY, "technicians")
        settled()
        page = window.pages["technicians"]
        page.table.selectRow(page.model.find(lambda row: row.name == name))
        page.table.setFocus()
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), TechnicianProfileView))
        settled()
        return page.drill.currentWidget()

    return open_page


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def test_the_rail_warns_of_licences_that_end_within_two_weeks(window, opened, settled):
    view = opened("Omar Haddad")
    button = window.rail._buttons["technicians"]
    assert button.accessibleName() == "Technicians, 1 waiting"
    records = window.schedule.app.records
    form = records.technician_form(view.technician_id)
    later = tuple(replace(skill, valid_until=date(2026, 12, 9)) for skill in form.skills)
    records.save_technician(replace(form, skills=later))
    settled()
    assert button.accessibleName() == "Technicians"


def test_who_leaves_leads_to_his_handover(qtbot, window, opened, settled):
    view = opened("Omar Haddad")
    records = window.schedule.app.records
    form = records.technician_form(view.technician_id)
    records.save_technician(replace(form, left_on=date(2026, 12, 19)))
    qtbot.waitUntil(view.handover.isVisible)
    click(qtbot, view.handover)
    assert window.page == "cover"
    cover = window.pages["cover"]
    qtbot.waitUntil(lambda: isinstance(cover.drill.currentWidget(), HandoverView))
    handover = cover.drill.currentWidget()
    assert handover.who.value == view.technician_id
    assert handover.last_day.day == date(2026, 12, 18)
    window.show_page("technicians")
    click(qtbot, view.handover)
    qtbot.waitUntil(lambda: cover.drill.currentWidget() not in (handover, cover.drill.widget(0)))
    assert cover.drill.above == 1
    settled()


def test_who_has_left_is_asked_for_nothing(qtbot, window, opened, settled):
    view = opened("Omar Haddad")
    records = window.schedule.app.records
    form = records.technician_form(view.technician_id)
    records.save_technician(replace(form, left_on=TODAY))
    qtbot.waitUntil(view._band.isVisible)
    assert not view.handover.isVisible()
    assert view._leaves.accessibleName() == "The last day was 23 Nov 2026."


def test_a_client_and_the_feeds_are_one_click_away(qtbot, window, opened, settled):
    view = opened("Omar Haddad")
    qtbot.waitUntil(lambda: view.clients.model.rowCount() == 1)
    view.clients.table.setFocus()
    view.clients.table.selectRow(0)
    qtbot.keyClick(view.clients.table, Qt.Key.Key_Return)
    clients = window.pages["clients"]
    qtbot.waitUntil(lambda: isinstance(clients.drill.currentWidget(), ClientOverview))
    window.show_page("technicians")
    link = next(
        one for one in view.calendar.findChildren(QPushButton) if one.text() == "Show in Feeds"
    )
    click(qtbot, link)
    settled()
    feeds = window.pages["feeds"]
    assert isinstance(feeds, FeedsPage)
    assert feeds._feed.technician_id == view.technician_id
