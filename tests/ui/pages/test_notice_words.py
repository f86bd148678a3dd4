"""The words of notices in the settings: change a text, see how it reads, save it, bring it back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from ui.desk.notice_words import PLACEHOLDERS, TITLES, WHEN, inserted
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.notice_words import NoticeWordsView
from ui.pages.settings import SettingsPage
from ui.schedule import OpenSchedule
from ui.widgets.notice_editor import NoticeEditor

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    schedule: OpenSchedule,
    settled: Callable[[], None],
) -> Iterator[SettingsPage]:
    made = SettingsPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(932, 540)
    made.show()
    settled()
    segment = next(b for b in made.findChildren(QPushButton) if b.text() == "Notices")
    qtbot.mouseClick(segment, LEFT)
    settled()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    settled()


@pytest.fixture
def view(page: SettingsPage) -> NoticeWordsView:
    return page.notices


@pytest.fixture
def read(qtbot: QtBot, view: NoticeWordsView, settled: Callable[[], None]) -> Callable[[], str]:
    """What the client reads, once the typing has paused."""

    def wait() -> str:
        qtbot.waitUntil(lambda: not view._wait.isActive())
        settled()
        return view.preview.text.text() if view.preview.text.isVisible() else ""

    return wait


def pick(qtbot: QtBot, view: NoticeWordsView, name: str) -> NoticeEditor:
    place = view.list.visualItemRect(view.list.item(list(TITLES).index(name))).center()
    qtbot.mouseClick(view.list.viewport(), LEFT, pos=place)
    editor = view.editors[name]
    assert editor.isVisible()
    return editor


def write(qtbot: QtBot, editor: NoticeEditor, text: str) -> None:
    editor.edit.setFocus()
    editor.edit.selectAll()
    qtbot.keyClicks(editor.edit, text)


def saved(app: Application) -> dict[str, str]:
    return {one.name: one.text for one in app.desk.notice_words() if not one.is_default}


def test_every_text_has_its_words_and_its_editor(app: Application, view: NoticeWordsView) -> None:
    rows = app.desk.notice_words()
    assert {one.name for one in rows} == TITLES.keys() == WHEN.keys() == view.editors.keys()
    assert {name for one in rows for name in one.placeholders} == PLACEHOLDERS.keys()
    assert all(view.list.told(name) == "As delivered" for name in TITLES)
    assert view.list.accessibleName()
    for name, editor in view.editors.items():
        assert editor.edit.accessibleName() == TITLES[name]
        assert all(one.accessibleName() for one in editor.inserts.values())
        assert not editor.deliver.isEnabled()
    assert "Ana Reyes comes instead" in view.preview.text.text()
    assert view.preview.subject.text() == "Your visit on Wednesday 25 November"


def test_only_the_buttons_of_the_part_are_seen(qtbot: QtBot, page: SettingsPage) -> None:
    assert page.notices.save.isVisible()
    assert not page.notices.save.isEnabled()
    assert not page.notices.discard.isEnabled()
    assert not page.save.isVisible()
    assert not page.prices.save.isVisible()
    page.show_part("prices")
    assert not page.notices.save.isVisible()
    assert page.prices.save.isVisible()


def test_nothing_is_cut_off_in_the_narrowest_window(
    qtbot: QtBot, page: SettingsPage, view: NoticeWordsView
) -> None:
    assert page.width() == 932
    for name in TITLES:
        editor = pick(qtbot, view, name)
        for one in (*editor.inserts.values(), editor.deliver, editor.edit):
            place = one.mapTo(page, one.rect().bottomRight())
            assert page.rect().contains(place), (name, one)
            assert editor.rect().contains(one.mapTo(editor, one.rect().bottomRight()))
        assert editor.edit.height() >= 60


def test_a_text_is_written_read_saved_and_brought_back(
    qtbot: QtBot,
    view: NoticeWordsView,
    app: Application,
    read: Callable[[], str],
) -> None:
    editor = pick(qtbot, view, "planned")
    write(qtbot, editor, "Hello $client, it is ")
    qtbot.mouseClick(editor.inserts["who"], LEFT)
    assert editor.edit.hasFocus()
    qtbot.keyClicks(editor.edit, ".")
    assert editor.value == "Hello $client, it is $who."
    assert view.list.told("planned") == "Not saved yet"
    assert view.save.text() == "Save 1 text"
    assert read() == "Hello Dorothy’s Gift Shop, it is Ana Reyes."
    with qtbot.waitSignal(view.said) as said:
        qtbot.mouseClick(view.save, LEFT)
    assert read()
    assert said.args is not None
    assert said.args[1] == "done"
    assert saved(app) == {"planned": "Hello $client, it is $who."}
    assert view.list.told("planned") == "Your words"
    assert not view.dirty
    assert not view.save.isEnabled()
    qtbot.mouseClick(editor.deliver, LEFT)
    assert view.list.told("planned") == "Not saved yet"
    assert "in place of Omar Haddad" in read()
    qtbot.keyClick(editor.edit, Qt.Key.Key_S, CONTROL)
    assert read()
    assert saved(app) == {}
    assert view.list.told("planned") == "As delivered"


def test_what_was_brought_back_can_be_undone_with_the_key(
    qtbot: QtBot, view: NoticeWordsView, read: Callable[[], str]
) -> None:
    editor = pick(qtbot, view, "other_day")
    write(qtbot, editor, "Mine")
    qtbot.mouseClick(editor.deliver, LEFT)
    assert editor.value == editor.row.delivered
    qtbot.keyClick(editor.edit, Qt.Key.Key_Z, CONTROL)
    assert editor.value == "Mine"
    assert read() == "Mine"


def test_edits_stay_until_they_are_saved_or_discarded(
    qtbot: QtBot,
    page: SettingsPage,
    view: NoticeWordsView,
    app: Application,
    read: Callable[[], str],
) -> None:
    write(qtbot, pick(qtbot, view, "other_person"), "One $alternative")
    write(qtbot, pick(qtbot, view, "alternative_wait"), "or two.")
    assert view.save.text() == "Save 2 texts"
    assert read() == "One or two."
    page.show_part("office")
    page.refresh()
    page.show_part("notices")
    assert read() == "One or two."
    assert saved(app) == {}
    qtbot.mouseClick(view.discard, LEFT)
    assert "at 10:00. If you would rather have Omar Haddad" in read()
    assert not view.dirty
    assert not view.discard.isEnabled()


def test_a_text_that_cannot_be_used_says_why_and_is_not_saved(
    qtbot: QtBot, view: NoticeWordsView, app: Application, read: Callable[[], str]
) -> None:
    editor = pick(qtbot, view, "subject")
    write(qtbot, editor, "News for $cliet")
    assert "$cliet cannot stand in this text; use $contact, $client," in editor._told.text()
    assert editor._told.isVisible()
    assert view.list.told("subject") == "Cannot be used yet"
    assert read() == ""
    assert not view.save.isEnabled()
    pick(qtbot, view, "planned")
    qtbot.keyClick(view.list, Qt.Key.Key_Return, CONTROL)
    assert editor.isVisible()
    assert editor.edit.hasFocus()
    write(qtbot, editor, "News")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
    assert "one line" in editor._told.text()
    write(qtbot, editor, "News for $client")
    assert not editor._told.isVisible()
    assert read()
    assert view.preview.subject.text() == "News for Dorothy’s Gift Shop"
    assert saved(app) == {}


def test_everything_is_reached_with_keys(
    qtbot: QtBot, view: NoticeWordsView, read: Callable[[], str]
) -> None:
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.name == "other_day"
    editor = view.editors["other_day"]
    assert editor.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Tab)
    assert editor.edit.hasFocus()
    qtbot.keyClick(editor.edit, Qt.Key.Key_Tab)
    first = editor.inserts["contact"]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert editor.value.startswith("$contactDear") or editor.value.startswith("${contact}Dear")
    assert editor.edit.hasFocus()
    assert read().startswith("Dorothy LaneDear")


def test_somebody_else_changes_a_text_meanwhile(
    qtbot: QtBot,
    view: NoticeWordsView,
    app: Application,
    read: Callable[[], str],
) -> None:
    write(qtbot, pick(qtbot, view, "planned"), "Mine")
    app.desk.save_notice_words({"planned": "Theirs", "subject": "Also theirs"})
    view.refresh()
    assert read() == "Mine"
    assert view.editors["subject"].value == "Also theirs"
    assert "“A plan sends somebody else” was changed meanwhile" in view._told.text()
    assert view._banner.isVisible()
    qtbot.mouseClick(view.discard, LEFT)
    assert read() == "Theirs"
    assert not view._banner.isVisible()


@pytest.mark.parametrize(
    ("dollars", "after", "made"),
    [
        (0, " ", "$day"),
        (0, "\0", "$day"),
        (0, "s", "${day}"),
        (0, "_", "${day}"),
        (0, "5", "${day}"),
        (1, ".", "day"),
        (2, ".", "$day"),
        (1, "s", "{day}"),
    ],
)
def test_a_placeholder_fits_between_what_stands_around_it(
    dollars: int, after: str, made: str
) -> None:
    assert inserted("day", dollars, after) == made


def test_a_placeholder_takes_the_place_of_what_is_selected(
    qtbot: QtBot, view: NoticeWordsView, read: Callable[[], str]
) -> None:
    editor = pick(qtbot, view, "planned")
    editor.put("😀 $ or THISone")
    cursor = editor.edit.textCursor()
    # Qt counts two for what lies beyond the first plane.
    cursor.setPosition(len("12 $"))
    editor.edit.setTextCursor(cursor)
    qtbot.mouseClick(editor.inserts["who"], LEFT)
    assert editor.value == "😀 $who or THISone"
    qtbot.keyClick(editor.edit, Qt.Key.Key_Right, CONTROL)
    for _ in range(len("or ") + 1):
        qtbot.keyClick(editor.edit, Qt.Key.Key_Right)
    for _ in range(len("HIS")):
        qtbot.keyClick(editor.edit, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert editor.edit.textCursor().selectedText() == "HIS"
    qtbot.mouseClick(editor.inserts["day"], LEFT)
    assert editor.value == "😀 $who or T${day}one"
    assert read() == "😀 Ana Reyes or TWednesday 25 Novemberone"


def test_the_colours_follow_the_theme(view: NoticeWordsView, theme: Theme, qapp) -> None:
    document = view.editors["planned"].edit.document()

    def inks() -> set[str]:
        formats = document.firstBlock().layout().formats()
        return {one.format.foreground().color().name().upper() for one in formats}

    assert inks() == {theme.tokens.action.ink.upper()}
    before = inks()
    theme.apply(qapp, "dark")
    assert inks() == {theme.tokens.action.ink.upper()} != before
    assert not view.dirty
