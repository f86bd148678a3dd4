"""The technicians: listed, opened, edited, added; licences, absences, who counts on them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from scheduler.dates.localtime import midnight_utc
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.kinds import AbsenceKind
from scheduler.model.people import Skill
from scheduler.model.plans import Assignment
from scheduler.views.desk import Asked
from scheduler.views.records import AbsenceForm, Shift, SkillForm, VisitForm
from tests.ui.conftest import TODAY
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.licence import LicenceDialog
from ui.pages.technician_profile import TechnicianProfileView
from ui.pages.technician_view import TechnicianView
from ui.pages.technicians import TechniciansPage
from ui.widgets.link import Link

ZONE = "America/New_York"


@pytest.fixture
def demanding(app):
    """Rodent control demands what Omar's licence is for."""
    with app._store.writing() as session:
        service = session.scalars(
            select(ServiceType.id).where(ServiceType.name == "Rodent control")
        ).one()
        skill = session.scalars(select(Skill.id).where(Skill.name == "pest control")).one()
        session.add(ServiceSkill(service_type_id=service, skill_id=skill))


@pytest.fixture
def page(qtbot, ops, schedule, theme, settled):
    made = TechniciansPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    settled()
    return made


@pytest.fixture
def opened(qtbot, page, settled):
    """Opens a technician's page by the row of the list, as the keyboard does."""

    def open_row(row: int) -> TechnicianProfileView:
        page.table.setFocus()
        page.table.selectRow(row)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), TechnicianProfileView))
        view = page.drill.currentWidget()
        qtbot.waitUntil(lambda: not view._turns)
        settled()
        return view

    return open_row


@pytest.fixture
def edited(qtbot, page, opened, settled):
    """Opens a technician's form from his page."""

    def edit_row(row: int) -> TechnicianView:
        click(qtbot, opened(row).edit)
        qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), TechnicianView))
        return page.drill.currentWidget()

    return edit_row


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def pressed(qtbot, owner, words: str) -> None:
    """Click the button with these words."""
    click(qtbot, next(one for one in owner.findChildren(QPushButton) if one.text() == words))


def shown(page: TechniciansPage) -> list[str]:
    return [
        " | ".join(page.model.index(row, column).data() for column in range(6))
        for row in range(page.model.rowCount())
    ]


def away(app, name: str, first: date, days: int) -> int:
    who = app.records.technician_named(name)[0]
    start = midnight_utc(first, ZONE)
    end = midnight_utc(first + timedelta(days=days), ZONE)
    return app.records.record_absence(AbsenceForm(who, start, end, AbsenceKind.HOLIDAY)).id


def test_the_list_says_what_has_to_be_looked_at(app, demanding, page, settled):
    away(app, "Mei Lin", date(2026, 11, 30), 5)
    page.refresh()
    settled()
    week = "0 of 42.5 h"
    assert shown(page) == [
        f"Ana Reyes | pest control | 0 | {week} | — | —",
        f"Mei Lin | pest control | 0 | {week} | 30 Nov – 4 Dec · on holiday | —",
        f"Omar Haddad | Pest control ends in 2 days; 1 visit would break | 1 | {week} | — | —",
    ]
    ink = page.model.index(2, 1).data(Qt.ItemDataRole.ForegroundRole)
    assert ink == page.palette().brightText()
    assert page.model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) != ink


def test_by_licences_the_nearest_end_comes_first(qtbot, demanding, page):
    head = page.table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(page)[0].startswith("Omar Haddad")


def test_an_office_without_technicians_says_what_to_do(qtbot, app, page, settled):
    for row in app.records.technicians(1):
        form = app.records.technician_form(row.id)
        app.records.save_technician(replace(form, left_on=TODAY - timedelta(days=1)))
    page.refresh()
    settled()
    assert page._shown.currentIndex() == 1
    with qtbot.waitSignal(page.import_wanted):
        pressed(qtbot, page._shown, "Import a list")


def test_the_page_of_a_technician(demanding, opened):
    view = opened(2)
    assert view.title.text() == "Omar Haddad"
    assert view._facts.text() == "42 h 30 a week: Mon – Fri 08:00–17:00 · New York"
    links = [link.text() for link in view.licences.findChildren(Link)]
    assert links == ["Thu 24 Dec · Dorothy’s Gift Shop · Rodent control · foreseen"]
    assert view.clients._who.text() == "Usual technician of 1 client, backup of 0."
    assert view.clients._rests.text() == "$1,440 a year rests on them."
    assert view.clients._alone.text() == "1 client ($1,440 a year) knows nobody else here."


def test_a_backup_is_told_whom_he_covers(opened):
    view = opened(0)
    assert view.clients._who.text() == "Usual technician of 0 clients, backup of 1."
    assert not view.clients._rests.isVisible()
    assert view.clients.model.index(0, 1).data() == "backup"


def test_a_client_who_counts_on_him_is_opened(qtbot, app, page, opened):
    view = opened(2)
    dorothy = app.records.clients(1, "Dorothy")[0].id
    view.clients.table.setFocus()
    view.clients.table.selectRow(0)
    with qtbot.waitSignal(page.client_wanted) as asked:
        qtbot.keyClick(view.clients.table, Qt.Key.Key_Return)
    assert asked.args == [dorothy]


def test_a_visit_that_breaks_leads_to_the_client_or_the_board(
    qtbot, app, demanding, page, opened, settled
):
    dorothy = app.records.clients(1, "Dorothy")[0].id
    day = TODAY + timedelta(days=6)
    visit = app.records.save_visit(VisitForm(dorothy, "Rodent control", day, 30, 9000, 2))
    view = opened(2)
    real, foreseen = view.licences.findChildren(Link)
    assert real.text() == "Mon 30 Nov · Dorothy’s Gift Shop · Rodent control · no place yet"
    with qtbot.waitSignal(page.visit_wanted) as asked:
        click(qtbot, real)
    assert asked.args == [visit, day]
    with qtbot.waitSignal(page.client_wanted) as asked:
        click(qtbot, foreseen)
    assert asked.args == [dorothy]


def test_a_licence_is_renewed_and_that_is_taken_back(
    qtbot, app, schedule, demanding, page, opened, settled
):
    view = opened(2)
    pressed(qtbot, view.licences, "Renew…")
    dialog = page.findChild(LicenceDialog)
    assert dialog.day == date(2027, 11, 26)
    dialog.last.setText("2026-11-20")
    click(qtbot, dialog.record)
    assert dialog._told.text() == "A licence that is renewed holds longer; choose a later day."
    dialog.last.setText("2027-06-30")
    with qtbot.waitSignal(page.undo_offered) as told:
        click(qtbot, dialog.record)
    assert told.args == ["pest control holds until 30 Jun 2027."]
    settled()
    qtbot.waitUntil(lambda: not view._turns)
    settled()
    assert not [link for link in view.licences.findChildren(Link) if link.isVisible()]
    assert "ends" not in shown(page)[2]

    app.history.undo_last(1)
    page.refresh()
    settled()
    assert "Pest control ends in 2 days" in shown(page)[2]


def test_an_absence_drawn_over_days_is_recorded(qtbot, app, page, opened, settled):
    view = opened(0)
    strip = view.absences.strip
    first, last = date(2026, 12, 7), date(2026, 12, 10)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=strip.area(first).center().toPoint())
    qtbot.mouseMove(strip, strip.area(last).center().toPoint())
    assert strip.readout == "Mon 7 Dec – Thu 10 Dec: 4 days"
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=strip.area(last).center().toPoint())
    settled()
    dialog = page.findChild(AbsenceDialog)
    assert dialog.who.currentText() == "Ana Reyes"
    assert dialog.kind.value is AbsenceKind.HOLIDAY
    with qtbot.waitSignal(page.undo_offered):
        click(qtbot, dialog.record)
    settled()
    (row,) = app.team.absences(view.technician_id, first, last)
    assert row.start == midnight_utc(first, ZONE)
    assert row.end == midnight_utc(last + timedelta(days=1), ZONE)


def test_an_absence_is_opened_where_it_is_shown(qtbot, app, page, opened, settled):
    number = away(app, "Ana Reyes", date(2026, 12, 7), 2)
    view = opened(0)
    strip = view.absences.strip
    qtbot.mouseMove(strip, strip.area(date(2026, 12, 8)).center().toPoint())
    assert strip.readout == "Tuesday 8 December: On holiday, 7 – 8 December"
    spot = strip.area(date(2026, 12, 8)).center().toPoint()
    with qtbot.waitSignal(view.absence_opened) as asked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [Asked(absence_id=number)]
    settled()
    dialog = page.findChild(AbsenceDialog)
    assert dialog.days.first.day == date(2026, 12, 7)
    click(qtbot, dialog.leave)

    pressed(qtbot, view.absences, "Take out")
    settled()
    assert app.team.absences(view.technician_id, TODAY, date(2026, 12, 31)) == ()


def test_visits_that_an_absence_hits_are_the_desks(qtbot, app, page, opened, settled):
    day = TODAY + timedelta(days=6)
    dorothy = app.records.clients(1, "Dorothy")[0].id
    visit = app.records.save_visit(VisitForm(dorothy, "Rodent control", day, 30, 9000, 2))
    view = opened(0)
    at = midnight_utc(day, ZONE) + timedelta(hours=9)
    end = at + timedelta(minutes=30)
    with app._store.writing() as session:
        session.add(
            Assignment(
                visit_id=visit,
                technician_id=view.technician_id,
                day=day,
                arrive=at,
                start=at,
                end=end,
                lines=[],
            )
        )
    strip = view.absences.strip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.area(day).center().toPoint())
    settled()
    with qtbot.waitSignal(page.question_wanted) as asked:
        click(qtbot, page.findChild(AbsenceDialog).record)
    (row,) = app.team.absences(view.technician_id, day, day)
    assert asked.args == [Asked(absence_id=row.id)]


def test_other_months_are_turned_to(qtbot, app, opened, settled):
    away(app, "Ana Reyes", date(2025, 12, 8), 2)
    view = opened(0)
    assert view.absences._months.text() == "September 2026 – August 2027"
    for _ in range(2):
        qtbot.mouseClick(
            next(
                one
                for one in view.absences.findChildren(type(view.back))
                if one.accessibleName() == "Earlier months"
            ),
            Qt.MouseButton.LeftButton,
        )
    settled()
    assert view.absences._months.text() == "September 2025 – August 2026"
    assert view.absences.strip.told(date(2025, 12, 9)) == "On holiday, 8 – 9 December"


def test_his_calendar_leads_to_the_feeds(qtbot, page, opened):
    view = opened(0)
    with qtbot.waitSignal(page.feeds_wanted) as asked:
        pressed(qtbot, view.calendar, "Show in Feeds")
    assert asked.args == [view.technician_id]


def test_load_is_told_over_both_spans(qtbot, app, opened):
    view = opened(0)
    value, _, told = view.work._lines[4]
    assert value.text() == "—"
    pressed(qtbot, view.work, "12 months")
    assert view.work._note.text().startswith("25 Nov 2025 – 24 Nov 2026.")
    assert told.text() == ""


def test_who_leaves_says_so(qtbot, app, page, opened, settled):
    view = opened(2)
    assert not view._band.isVisible()
    form = app.records.technician_form(view.technician_id)
    app.records.save_technician(replace(form, left_on=date(2026, 12, 19)))
    page.refresh()
    settled()
    assert view._band.isVisible()
    assert view._leaves.accessibleName() == (
        "The last day is 18 Dec 2026; who counts on them needs somebody else."
    )


def test_escape_leads_back_to_the_list(qtbot, page, opened):
    view = opened(0)
    view.back.setFocus()
    qtbot.keyClick(view.back, Qt.Key.Key_Escape)
    assert page.drill.above == 0


def test_a_technician_is_edited(page, app, edited, settled):
    view = edited(0)
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
    assert isinstance(page.drill.currentWidget(), TechnicianProfileView)

    form = app.records.technician_form(page.model.at(0).id)
    assert form.wage_minor == 3140
    assert form.skills == (SkillForm("pest control"), SkillForm("termite", date(2027, 1, 31)))
    assert form.hours is not None
    assert form.hours[-1] == Shift(5, 480, 720)


def test_what_is_not_saved_is_not_lost_to_another_technician(qtbot, page, edited, settled):
    view = edited(0)
    qtbot.keyClicks(view.name, " Jr")
    page.open_technician(page.model.at(1).id)
    settled()
    assert page.drill.currentWidget() is view


def test_who_left_is_shown_when_asked_for(qtbot, page, edited, settled):
    view = edited(1)
    view._left.setText("2026-11-01")
    view.save()
    settled()
    page.drill.pop()
    assert [row.split(" | ")[0] for row in shown(page)] == ["Ana Reyes", "Omar Haddad"]

    click(qtbot, page._everybody)
    settled()
    assert len(shown(page)) == 3


def test_bad_hours_are_told_and_not_saved(qtbot, page, settled):
    click(qtbot, page.add)
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), TechnicianView))
    view = page.drill.currentWidget()
    view.name.setText("Tom Walsh")
    if view._as_office.isChecked():
        view._as_office.click()
    view._hours._lines[0].start.setText("early")
    view.save()
    assert view._hours.accessibleDescription().startswith("Monday: write the hours")
    assert page.drill.currentWidget() is view
