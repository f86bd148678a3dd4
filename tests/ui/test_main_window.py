"""The main window: navigation, menus, undo, themes, trouble, and closing."""

import threading
from dataclasses import replace
from shutil import copyfile

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from scheduler.app import first_office
from scheduler.errors import Cancelled
from tests.ui.conftest import TODAY
from ui.actions import MOST_LETTERS
from ui.dialogs.absence import AbsenceDialog
from ui.main_window import PLACES, MainWindow

LEFT = Qt.MouseButton.LeftButton


def open_company(window: MainWindow, company_file, settled, page: str = "clients") -> None:
    window.open_schedule(str(company_file), TODAY, page)
    settled()


def rail_button(window: MainWindow, title: str) -> QToolButton:
    return next(one for one in window.rail.findChildren(QToolButton) if one.text() == title)


def test_the_welcome_page_comes_first_without_rail(window):
    assert window.page == "welcome"
    assert window.rail.isHidden()
    assert not window.actions_.undo.isEnabled()
    assert window.windowTitle() == "Familiar"


def test_the_first_window_fits_on_the_screen(window):
    room = window.screen().availableSize()
    assert window.height() < room.height()
    assert window.width() <= max(room.width(), window.minimumWidth())


def test_an_office_named_as_its_file_stands_once_in_the_title(
    window, tmp_path, company_file, settled
):
    named = tmp_path / "Manhattan.familiar"
    copyfile(company_file, named)
    open_company(window, named, settled)
    assert window.windowTitle() == "Manhattan — Familiar"


def test_every_place_of_the_rail_opens_its_page(qtbot, window, company_file, settled):
    open_company(window, company_file, settled)
    assert "Manhattan" in window.windowTitle()
    for place in PLACES:
        qtbot.mouseClick(rail_button(window, place.title), Qt.MouseButton.LeftButton)
        settled()
        assert window.page == place.key
        assert window._stack.currentWidget() is window.pages[place.key]
        assert rail_button(window, place.title).isChecked()
    window.show_page("import")
    assert not any(one.isChecked() for one in window.rail.findChildren(QToolButton))


def test_the_place_that_is_shown_leads_back_to_its_list_and_asks_before_words_are_lost(
    qtbot, window, company_file, settled
):
    open_company(window, company_file, settled)
    page, place = window.pages["clients"], rail_button(window, "Clients")
    tea = window.schedule.app.records.clients(window.schedule.office.id, "Tea Room")[0]
    page.open_client(tea.id)
    settled()
    page.edit_client(tea.id)
    settled()
    assert page.drill.above == 2
    form = page.drill.currentWidget()
    qtbot.keyClicks(form.name, "s")
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert page.drill.currentWidget() is form
    assert form._banner.isVisible()
    form._discard.click()
    assert page.drill.above == 1
    window.show_page("technicians")
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert page.drill.above == 1, "coming from elsewhere leaves the page as it was"
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert page.drill.above == 0
    page.open_client(tea.id)
    settled()
    way = page.drill.currentWidget().findChildren(QPushButton)
    qtbot.mouseClick(next(one for one in way if one.text() == "Clients"), LEFT)
    assert page.drill.above == 0


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_flashes_up_as_a_window_of_its_own(qapp, window, company_file, settled):
    windows = _Windows()
    qapp.installEventFilter(windows)
    open_company(window, company_file, settled)
    window.schedule.app.records.save_office(first_office())
    settled()
    for place in PLACES:
        window.show_page(place.key)
        settled()
    for key in ("clients", "technicians"):
        window.show_page(key)
        window.pages[key].open_new()
        settled()
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_the_keys_of_the_view_menu(qtbot, window, company_file, settled):
    open_company(window, company_file, settled)
    window.actions_.places["technicians"].trigger()
    assert window.page == "technicians"
    assert window.actions_.places["technicians"].shortcut().toString() == "Ctrl+4"
    settled()


def test_the_status_line_tells_how_things_stand(window, company_file, settled):
    open_company(window, company_file, settled)
    assert window.status._plan.accessibleName().startswith("Manhattan")
    assert window.status._saved.text() == "Saved"


def test_the_status_line_follows_the_plan_on_whatever_page(window, company_file, settled):
    open_company(window, company_file, settled, "board")
    app, office = window.schedule.app, window.schedule.office.id
    window.show_page("clients")
    before = window.status._plan.accessibleName()
    first, days = app.planning.week(office)
    app.planning.plan(office, first, days, iterations=200, threads=1)
    settled()
    assert "plan 1" not in before
    assert "plan 1" in window.status._plan.accessibleName()


def test_undo_and_redo_say_what_they_did(window, company_file, settled):
    open_company(window, company_file, settled)
    records = window.schedule.app.records
    office = window.schedule.office.id

    def found() -> bool:
        return any(row.name == "Tea Palace" for row in records.clients(office))

    form = records.client_form(records.clients(office, "Tea Room")[0].id)
    records.save_client(replace(form, name="Tea Palace"))
    settled()
    window.undoing.undo()
    settled()
    assert window.messages.sentence == "Taken back: the client Tea Palace."
    assert not found()
    window.messages._button.click()
    settled()
    assert window.messages.sentence == "Brought back: the client Tea Palace."
    assert found()


def test_the_edit_menu_says_what_undo_takes_back(window, company_file, settled):
    open_company(window, company_file, settled)
    records, office = window.schedule.app.records, window.schedule.office.id
    undo, redo = window.actions_.undo, window.actions_.redo
    menu = next(one for one in window.menuBar().findChildren(QMenu) if undo in one.actions())
    tea = records.clients(office, "Tea Room")[0].id
    records.save_client(replace(records.client_form(tea), name="Tea & Cake"))

    def opened() -> tuple[str, str]:
        menu.popup(window.mapToGlobal(window.rect().center()))
        settled()
        menu.close()
        return undo.text(), redo.text()

    said = "the client Tea && Cake"
    assert opened() == (f"&Undo: {said}", "&Redo")
    window.undoing.undo()
    settled()
    assert opened() == ("&Undo", f"&Redo: {said}")
    window.undoing.redo()
    settled()
    records.save_client(replace(records.client_form(tea), name="Tea Palace " * 10))
    told, nothing = opened()
    assert (told[-1], len(told), nothing) == ("…", len("&Undo: ") + MOST_LETTERS, "&Redo")


def test_a_missing_file_is_told_and_the_welcome_page_stays(window, tmp_path, settled):
    window.open_schedule(str(tmp_path / "none.familiar"))
    settled()
    assert "none.familiar" in window.messages.sentence
    assert window.page == "welcome"


def test_the_theme_is_chosen_in_menu_and_settings_alike(window, company_file, settled):
    open_company(window, company_file, settled, "settings")
    window.actions_.themes["dark"].trigger()
    assert window.theme.tokens.dark
    assert window.pages["settings"].theme_switch.key == "dark"
    window.pages["settings"].theme_wanted.emit("light")
    assert not window.theme.tokens.dark
    assert window.settings.theme == "light"
    assert window.actions_.themes["light"].isChecked()


def test_the_office_is_edited_in_the_settings(window, company_file, settled):
    open_company(window, company_file, settled, "settings")
    page = window.pages["settings"]
    page._fields.name.setText("Uptown")
    page.save.click()
    settled()
    assert window.schedule.office.name == "Uptown"
    assert "Uptown" in window.windowTitle()


def test_closing_stops_long_work_first(qtbot, window, company_file, settled):
    open_company(window, company_file, settled)
    started = threading.Event()

    def work(progress, cancelled):
        started.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    window.ops.long(work, lambda _: None, lambda _: None)
    assert started.wait(5)
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.schedule is None


def test_the_window_stands_where_it_stood(qtbot, ops, theme, window, settled):
    window.resize(1024, 701)
    window.close()
    again = MainWindow(ops, theme, window.settings, warm=False)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1024, 701)


def test_closing_a_schedule_leads_back_to_the_welcome_page(window, company_file, settled):
    open_company(window, company_file, settled)
    window.actions_.close_schedule.trigger()
    settled()
    assert window.page == "welcome"
    assert window.pages == {}
    assert not window.actions_.bring.isEnabled()


def test_who_is_away_is_asked_from_any_page(qtbot, window, company_file, settled):
    window.open_schedule(str(company_file))
    settled()
    window.show_page("clients")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_A, keys)
    settled()
    dialog = window.findChild(AbsenceDialog)
    assert dialog.isVisible()
    dialog.reject()
    settled()
    assert window.page == "clients"
