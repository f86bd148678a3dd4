"""From the board to the other pages of the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from scheduler.model.kinds import AbsenceKind
from tests.ui.conftest import TODAY
from ui.dialogs.absence import AbsenceDialog
from ui.pages.technician_profile import TechnicianProfileView


@pytest.fixture
def name_menu(qtbot, window, company_file, settled):
    """Opens the menu on the name of a technician by a right click, and chooses something."""

    def choose(name: str, words: str) -> int:
        window.open_schedule(str(company_file), TODAY, "board")
        settled()
        view = window.pages["board"].view
        rows = view.scene.layout.rows
        row = next(one for one in rows if one.technician.name == name)
        sight = view.sight()
        point = QPoint(40, int(sight.offset.y() + row.top + row.height / 2))
        for kind in (qtbot.mousePress, qtbot.mouseRelease):
            kind(view.viewport(), Qt.MouseButton.RightButton, pos=point)
        where = view.viewport().mapToGlobal(point)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
        QApplication.sendEvent(view.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.accessibleName() == name
        action = next(one for one in menu.actions() if one.text() == words)
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        settled()
        return row.technician.id

    return choose


def test_who_calls_in_sick_is_recorded_from_his_name(window, name_menu):
    who = name_menu("Omar Haddad", "Away…")
    (dialog,) = window.findChildren(AbsenceDialog)
    assert dialog.who.value == who
    dialog.reject()


@pytest.fixture
def away(qtbot, window, settled):
    """What the dialog holds that the keys open: kind, first and last day."""

    def ask():
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, Qt.Key.Key_A, keys)
        settled()
        (dialog,) = window.findChildren(AbsenceDialog)
        found = dialog.kind.value, dialog.days.first.day, dialog.days.last.day
        dialog.reject()
        settled()
        return found

    return ask


def test_who_is_away_is_asked_for_the_day_that_is_looked_at(window, company_file, settled, away):
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    days = window.pages["board"].days
    assert TODAY in days.rows.days
    sick_today = (AbsenceKind.SICK, TODAY, TODAY)
    assert away() == sick_today, "it is in the week that is shown"

    days.move(1)
    settled()
    first = days.span[0]
    assert first > TODAY
    assert away() == (AbsenceKind.HOLIDAY, first, first)
    later = days.rows.days[2]
    days.set_view("day", later)
    settled()
    assert away() == (AbsenceKind.HOLIDAY, later, later)
    days.set_view("month", later)
    settled()
    assert away() == (AbsenceKind.HOLIDAY, later, later)
    days.today()
    settled()
    assert away() == sick_today
    window.show_page("clients")
    settled()
    assert away() == sick_today, "no day is shown there"


def test_his_page_opens_from_his_name(window, name_menu):
    who = name_menu("Omar Haddad", "Technician’s page")
    assert window.page == "technicians"
    view = window.pages["technicians"].drill.currentWidget()
    assert isinstance(view, TechnicianProfileView)
    assert view.technician_id == who


def test_his_days_are_shown_alone_from_his_name(window, name_menu):
    who = name_menu("Omar Haddad", "Days of this technician alone")
    board = window.pages["board"]
    assert board.views.agenda.isVisible()
    assert board.views.agenda.technician_id == who
