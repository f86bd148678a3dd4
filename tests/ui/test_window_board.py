"""From the board to the other pages of the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

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
