"""The technicians: listed, opened, edited, added."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from scheduler.views.records import Shift, SkillForm
from ui.pages.technician_view import TechnicianView
from ui.pages.technicians import TechniciansPage


@pytest.fixture
def page(qtbot, ops, schedule, theme, settled):
    made = TechniciansPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.show()
    settled()
    return made


def shown(page: TechniciansPage) -> list[str]:
    return [
        " | ".join(page.model.index(row, column).data() for column in (0, 1, 2, 4))
        for row in range(page.model.rowCount())
    ]


def test_the_list_says_what_runs_out_next(page):
    assert shown(page) == [
        "Ana Reyes | pest control | — | $25.00",
        "Mei Lin | pest control | — | $25.00",
        "Omar Haddad | pest control | 26 Nov 2026 | $25.00",
    ]


def test_a_technician_is_edited(qtbot, page, app, settled):
    page.open_technician(page.model.at(0).id)
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, TechnicianView)
    view._wage.setText("31.40")
    view._skills._add_empty()
    view._skills._lines[1][1].setCurrentText("termite")
    view._skills._lines[1][2].setText("2027-01-31")
    if view._as_office.isChecked():
        view._as_office.click()
    view._hours._lines[5].works.click()
    view._hours._lines[5].end.setText("12:00")
    view._hours._lunches[5].setValue(0)
    view.save()
    settled()

    form = app.records.technician_form(page.model.at(0).id)
    assert form.wage_minor == 3140
    assert form.skills == (SkillForm("pest control"), SkillForm("termite", date(2027, 1, 31)))
    assert form.hours is not None
    assert form.hours[-1] == Shift(5, 480, 720)


def test_who_left_is_shown_when_asked_for(qtbot, page, settled):
    page.open_technician(page.model.at(1).id)
    settled()
    view = page.drill.currentWidget()
    view._left.setText("2026-11-01")
    view.save()
    settled()
    assert [row.split(" | ")[0] for row in shown(page)] == ["Ana Reyes", "Omar Haddad"]

    qtbot.mouseClick(
        page._everybody, Qt.MouseButton.LeftButton, pos=page._everybody.rect().center()
    )
    settled()
    assert len(shown(page)) == 3


def test_bad_hours_are_told_and_not_saved(page, settled):
    page.open_new()
    settled()
    view = page.drill.currentWidget()
    view.name.setText("Tom Walsh")
    if view._as_office.isChecked():
        view._as_office.click()
    view._hours._lines[0].start.setText("early")
    view.save()
    assert view._hours.accessibleDescription().startswith("Monday: write the hours")
    assert page.drill.currentWidget() is view
