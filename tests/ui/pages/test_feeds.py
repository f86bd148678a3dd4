"""The page of calendars: levels, ways, secret addresses and calls, with mouse and keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.views.feeds import WayForm, WayState
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.secret import SecretDialog
from ui.dialogs.way import RemoveWayDialog, WayDialog
from ui.main_window import MainWindow
from ui.pages.feed_settings import FeedSettingsFields
from ui.pages.feeds import FeedsPage
from ui.widgets.fields import Choice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, app: Application, settled: Callable[[], None]) -> Iterator[FeedsPage]:
    """The page of calendars in its window; the first technician is chosen."""
    window.resize(1280, 800)
    window.take_schedule(app, app.records.offices(), "feeds")
    settled()
    made = window.pages["feeds"]
    assert isinstance(made, FeedsPage)
    yield made
    settled()


def press(page: FeedsPage, qtbot: QtBot, words: str) -> None:
    """Click the button of the side that says this."""
    found = [one for one in page.side.findChildren(QPushButton) if one.text() == words]
    assert len(found) == 1, [one.text() for one in page.side.findChildren(QPushButton)]
    qtbot.mouseClick(found[0], LEFT)


def said(page: FeedsPage) -> str:
    return "\n".join(one.text() for one in page.side.findChildren(QLabel))


def add_folder(page: FeedsPage, qtbot: QtBot, folder: Path) -> None:
    """Enter a folder in the dialog that is open."""
    dialog = page.findChild(WayDialog)
    assert isinstance(dialog, WayDialog)
    qtbot.keyClicks(dialog.address, str(folder))
    qtbot.mouseClick(dialog.record, LEFT)


def test_a_folder_is_added_and_published_at_once(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None], tmp_path: Path
) -> None:
    assert "Ana Reyes" in said(page)
    press(page, qtbot, "Send this calendar to…")
    add_folder(page, qtbot, tmp_path / "out")
    settled()
    assert [way.state for way in app.feeds.ways()] == [WayState.FRESH]
    assert len(list((tmp_path / "out").glob("*.ics"))) == 1
    assert "Published just now." in said(page)


@pytest.mark.parametrize("down", [True, False])
def test_who_removes_a_way_is_asked_about_what_was_sent_there(
    qtbot: QtBot,
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    settled: Callable[[], None],
    tmp_path: Path,
    down: bool,
) -> None:
    ana = app.feeds.rows()[0].technician_id
    app.feeds.add_way([ana], WayForm(WayKind.FOLDER, str(tmp_path / "out")))
    window.publish_now()
    settled()
    press(page, qtbot, "Remove")
    dialog = page.findChild(RemoveWayDialog)
    assert isinstance(dialog, RemoveWayDialog)
    assert dialog.down.isChecked()
    dialog.down.setChecked(down)
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert app.feeds.ways() == ()
    assert len(list((tmp_path / "out").glob("*.ics"))) == (0 if down else 1)


def test_what_cannot_be_deleted_there_is_told_and_the_way_stays(
    qtbot: QtBot,
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    row = app.feeds.rows()[0]
    app.feeds.add_way([row.technician_id], WayForm(WayKind.FOLDER, str(tmp_path)))
    (tmp_path / row.file).mkdir()
    page.refresh()
    settled()
    press(page, qtbot, "Remove")
    dialog = page.findChild(RemoveWayDialog)
    assert isinstance(dialog, RemoveWayDialog)
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert window.messages.sentence.startswith("It stays, since not all could be deleted there: ")
    assert [way.state for way in app.feeds.ways()] == [WayState.FAILING]


def test_a_secret_address_that_is_removed_is_dead_at_once(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    app.feeds.new_secret(app.feeds.rows()[0].technician_id)
    page.refresh()
    settled()
    press(page, qtbot, "Remove")
    dialog = page.findChild(RemoveWayDialog)
    assert isinstance(dialog, RemoveWayDialog)
    assert not dialog.down.isVisible()
    qtbot.mouseClick(dialog.leave, LEFT)
    settled()
    assert len(app.feeds.ways()) == 1
    press(page, qtbot, "Remove")
    dialog = page.findChildren(RemoveWayDialog)[-1]
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert app.feeds.ways() == ()


def test_everybody_gets_a_folder(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None], tmp_path: Path
) -> None:
    qtbot.mouseClick(page.everybody, LEFT)
    add_folder(page, qtbot, tmp_path / "out")
    settled()
    assert len(list((tmp_path / "out").glob("*.ics"))) == len(app.feeds.rows()) == 3


def test_what_cannot_be_is_said_and_kept_for_another_try(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    page.add_way()
    dialog = page.findChild(WayDialog)
    assert isinstance(dialog, WayDialog)
    qtbot.mouseClick(dialog.record, LEFT)
    assert dialog.isVisible()
    dialog.kind.setCurrentIndex(1)
    qtbot.keyClicks(dialog.address, "my server")
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert dialog.isVisible()
    assert app.feeds.ways() == ()
    dialog.reject()


def test_another_level_is_told_in_words_and_kept(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    assert "No client’s name" in said(page)
    choice = page.side.findChild(Choice)
    assert isinstance(choice, Choice)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    settled()
    assert app.feeds.rows()[0].level is FeedLevel.CLIENT_NAME
    assert "the client’s name, the service" in said(page)


def test_what_is_chosen_can_be_taken_back_and_the_keys_stay_where_they_are(
    qtbot: QtBot,
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    before = app.feeds.rows()[0].settings
    app.feeds.add_way([app.feeds.rows()[0].technician_id], WayForm(WayKind.FOLDER, str(tmp_path)))
    fields = page.side.findChild(FeedSettingsFields)
    assert isinstance(fields, FeedSettingsFields)
    fields.ahead.setFocus()
    fields.ahead.selectAll()
    qtbot.keyClicks(fields.ahead, "14")
    qtbot.keyClick(fields.ahead, Qt.Key.Key_Return)
    settled()
    fields = page.side.findChild(FeedSettingsFields)
    assert isinstance(fields, FeedSettingsFields)
    assert fields.ahead.hasFocus()
    qtbot.keyClick(fields.language, Qt.Key.Key_Down)
    settled()
    assert app.feeds.rows()[0].settings == replace(before, days_ahead=14, language="es")
    assert window.messages.sentence == "Ana Reyes’s calendar says something else now."
    for left in (replace(before, days_ahead=14), before):
        window.actions_.undo.trigger()
        settled()
        assert app.feeds.rows()[0].settings == left
    assert window.messages.sentence == "Taken back: what the calendar of Ana Reyes says."
    fields = page.side.findChild(FeedSettingsFields)
    assert isinstance(fields, FeedSettingsFields)
    assert (fields.ahead.value(), fields.language.value) == (60, "en")


def test_what_is_being_typed_stays_when_the_page_is_read_again(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    before = app.feeds.rows()[0].settings
    fields = page.side.findChild(FeedSettingsFields)
    assert isinstance(fields, FeedSettingsFields)
    fields.ahead.setFocus()
    fields.ahead.selectAll()
    qtbot.keyClicks(fields.ahead, "1")
    page.refresh()
    settled()
    assert app.feeds.rows()[0].settings == before
    qtbot.keyClicks(fields.ahead, "4")
    qtbot.keyClick(fields.ahead, Qt.Key.Key_Return)
    settled()
    assert app.feeds.rows()[0].settings == replace(before, days_ahead=14)


def test_a_secret_is_shown_once_with_its_picture(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    press(page, qtbot, "Make a secret address…")
    settled()
    dialog = page.findChild(SecretDialog)
    assert isinstance(dialog, SecretDialog)
    assert dialog.shown.text() == ""
    qtbot.keyClicks(dialog.server, "https://calendars.example.com")
    full = dialog.shown.text()
    assert full.startswith("https://calendars.example.com/feeds/")
    picture = dialog.code.grab().toImage()
    colours = {picture.pixelColor(x, x).name() for x in range(picture.width())}
    assert colours == {"#000000", "#ffffff"}
    dialog.accept()
    settled()
    (way,) = app.feeds.ways()
    assert full.endswith(".ics")
    assert way.token_shown in full
    assert page.server() == "https://calendars.example.com"


def test_the_address_in_use_dies_only_when_somebody_says_so(
    qtbot: QtBot, page: FeedsPage, app: Application, settled: Callable[[], None]
) -> None:
    app.feeds.new_secret(app.feeds.rows()[0].technician_id)
    page.refresh()
    settled()
    (before,) = app.feeds.ways()
    press(page, qtbot, "Another secret address…")
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    qtbot.mouseClick(dialog.leave, LEFT)
    settled()
    assert app.feeds.ways() == (before,)


def test_trouble_is_told_and_shown(
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    ana = app.feeds.rows()[0].technician_id
    app.feeds.add_way([ana], WayForm(WayKind.FOLDER, str(in_the_way)))
    window.publish_now()
    settled()
    assert window.messages.sentence.startswith("The calendar of Ana Reyes: ")
    assert "cannot be written" in said(page)
    assert "1 failing" in "".join(one.text() for one in page.findChildren(QLabel))
