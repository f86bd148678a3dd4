"""The map's part of the settings, and that the board's map obeys it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from ui.main_window import MainWindow
from ui.pages.board import BoardPage
from ui.pages.map_settings import CREDIT, MapSettings
from ui.pages.settings import SettingsPage
from ui.settings import Settings

LEFT = Qt.MouseButton.LeftButton
ADDRESS = "https://tiles.example.com/{z}/{x}/{y}.png"


@pytest.fixture
def opened(window: MainWindow, company_file: Path, settled: Callable[[], None]) -> MainWindow:
    app = Application.open(str(company_file), create=False)
    window.take_schedule(app, app.records.offices(), "settings")
    settled()
    return window


def part(window: MainWindow) -> MapSettings:
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    page.show_part("map")
    return page.map


def board(window: MainWindow, settled: Callable[[], None]) -> BoardPage:
    window.show_page("board")
    settled()
    page = window.pages["board"]
    assert isinstance(page, BoardPage)
    return page


def test_no_tiles_until_somebody_names_them(
    opened: MainWindow, settled: Callable[[], None]
) -> None:
    assert (Settings().tiles, Settings().tile_credit) == ("", "")
    assert part(opened).source.text() == ""
    assert not part(opened).save.isEnabled()
    assert board(opened, settled).both.map.tiles.source == ""


def test_an_address_is_kept_and_used_at_once(
    qtbot: QtBot, opened: MainWindow, settled: Callable[[], None]
) -> None:
    page = board(opened, settled)
    opened.show_page("settings")
    settings = part(opened)
    qtbot.keyClicks(settings.source, ADDRESS)
    assert settings.save.isVisible()
    qtbot.mouseClick(settings.save, LEFT)
    assert (Settings().tiles, Settings().tile_credit) == (ADDRESS, CREDIT)
    assert page.both.map.tiles.source == ADDRESS
    assert page.both.map.view.picture.credit == CREDIT
    assert opened.messages.isVisible()
    settings.source.clear()
    qtbot.mouseClick(settings.save, LEFT)
    assert Settings().tiles == ""
    assert page.both.map.tiles.source == ""


def test_what_is_kept_is_there_the_next_time(
    opened: MainWindow, company_file: Path, settled: Callable[[], None]
) -> None:
    Settings().keep_tiles(ADDRESS, "© Somebody")
    opened.close_schedule()
    app = Application.open(str(company_file), create=False)
    opened.take_schedule(app, app.records.offices(), "settings")
    settled()
    assert part(opened).source.text() == ADDRESS
    assert part(opened).credit.text() == "© Somebody"
    assert not part(opened).save.isEnabled()
    assert board(opened, settled).both.map.tiles.source == ADDRESS


def test_an_address_without_its_numbers_is_not_kept(qtbot: QtBot, opened: MainWindow) -> None:
    settings = part(opened)
    qtbot.keyClicks(settings.source, "https://tiles.example.com/{z}/{x}.png")
    qtbot.mouseClick(settings.save, LEFT)
    told = [label.text() for label in settings.findChildren(QLabel) if label.isVisible()]
    assert "The address lacks {y}." in told
    assert Settings().tiles == ""
    assert settings.save.isEnabled()


def test_a_folder_is_chosen(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    settings = part(opened)
    button = next(b for b in settings.findChildren(type(settings.save)) if "folder" in b.text())
    qtbot.mouseClick(button, LEFT)
    assert settings.source.text() == str(tmp_path)
    qtbot.mouseClick(settings.save, LEFT)
    assert Settings().tiles == str(tmp_path)


def test_the_terms_of_providers_are_mentioned(opened: MainWindow) -> None:
    told = " ".join(label.text() for label in part(opened).findChildren(QLabel))
    assert "has terms" in told
    assert "nothing of your clients" in told
