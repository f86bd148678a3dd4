"""What the window does for the Decisions page: its badge, its role, the way from the board."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from scheduler.model.kinds import Role
from tests.ui.conftest import TODAY
from ui.dialogs.absence import AbsenceDialog
from ui.main_window import MainWindow
from ui.pages.decisions import DecisionsPage


@pytest.fixture
def opened(window: MainWindow, company_file: Path, settled: Callable[[], None]) -> MainWindow:
    """The window on the small company."""
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    return window


def decisions(window: MainWindow) -> DecisionsPage:
    window.show_page("decisions")
    page = window.pages["decisions"]
    assert isinstance(page, DecisionsPage)
    return page


def test_the_rail_tells_how_much_waits(opened: MainWindow, settled: Callable[[], None]) -> None:
    button = next(b for b in opened.rail.findChildren(QToolButton) if b.text() == "Decisions")
    page = decisions(opened)
    settled()
    assert not any(badge.isVisible() for badge in button.findChildren(QLabel))
    page.waiting.emit(3)
    (badge,) = button.findChildren(QLabel)
    assert (badge.text(), badge.isVisible()) == ("3", True)
    assert button.accessibleName() == "Decisions, 3 waiting"
    page.waiting.emit(240)
    assert badge.text() == "99+"
    page.waiting.emit(0)
    assert not badge.isVisible()
    assert button.accessibleName() == "Decisions"


def test_who_decides_is_remembered_on_this_computer(
    opened: MainWindow, company_file: Path, settled: Callable[[], None]
) -> None:
    page = decisions(opened)
    assert page.role is Role.DISPATCHER
    page._act_as("manager")
    opened.close_schedule()
    settled()
    opened.open_schedule(str(company_file), TODAY, "decisions")
    settled()
    assert decisions(opened).role is Role.MANAGER
    settled()


def test_who_is_away_is_asked_from_the_board(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    board = opened.pages["board"]
    away = next(
        b for b in board.findChildren(QToolButton) if b.toolTip().startswith("Somebody is away")
    )
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    settled()
    dialog = opened.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled()
    qtbot.waitUntil(lambda: opened.findChild(AbsenceDialog) is None)
