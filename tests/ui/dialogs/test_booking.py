"""Booking while the client is on the phone, over a real schedule and the real solver."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import Role
from scheduler.solver.worker import Worker
from tests.ui.conftest import TODAY
from ui.dialogs.booking import BookingDialog
from ui.look.theme import Theme
from ui.ops import Ops
from ui.schedule import OpenSchedule

SLOW = 15_000


@pytest.fixture
def dialog(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    app: Application,
    schedule: OpenSchedule,
    worker: Worker,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BookingDialog]:
    """Nobody is chosen yet."""
    for service in (app.planning, app.booking):
        monkeypatch.setattr(service, "_worker", worker)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    app.planning.plan(office, first, days, iterations=200, threads=1)
    made = BookingDialog(
        ops,
        schedule,
        theme,
        app.records.clients(office),
        app.records.services(),
        TODAY,
        Role.MANAGER,
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled()
    yield made
    made.close()
    settled()


def ring(qtbot: QtBot, dialog: BookingDialog, name: str) -> None:
    """Choose a client as a person does, by typing a part of the name."""
    dialog.client.setFocus()
    edit = dialog.client.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, name)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(dialog.buttons), timeout=SLOW)


def test_its_places_stay_inside_the_window_beneath(qtbot: QtBot, dialog: BookingDialog) -> None:
    window = QWidget()
    window.setGeometry(0, 0, 1024, 760)
    window.show()
    dialog.setParent(window, Qt.WindowType.Dialog)
    dialog.move(200, 300)
    dialog.show()
    ring(qtbot, dialog, "Dorothy")
    # On an X display the server has its say about the size before the dialog has it.
    qtbot.waitUntil(lambda: dialog.height() > window.height() - 300)
    qtbot.waitUntil(lambda: dialog.geometry().bottom() <= window.geometry().bottom())
    assert dialog.y() >= window.y()
    # The dialog is put away on its own.
    dialog.setParent(None)
    window.close()


def test_places_appear_as_soon_as_it_is_known_who_calls(
    qtbot: QtBot, dialog: BookingDialog
) -> None:
    assert "who is on the phone" in dialog.told.text()
    ring(qtbot, dialog, "Dorothy")
    assert dialog.service.name == "Rodent control"
    assert len(dialog.buttons) == 5
    assert "Omar Haddad usually comes" in dialog.told.text()
    assert dialog.buttons[0].place.technician == "Omar Haddad"


def test_whoever_rings_is_found_by_the_contact_and_nobody_is_said(
    qtbot: QtBot, dialog: BookingDialog
) -> None:
    ring(qtbot, dialog, "Lane")
    assert dialog.found is not None
    assert dialog.found.client == "Dorothy’s Gift Shop"
    edit = dialog.client.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "xyzzy")
    qtbot.waitUntil(lambda: "Nobody here" in dialog.told.text(), timeout=SLOW)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (edit.text(), dialog.client.value, dialog.buttons) == ("xyzzy", None, [])


def test_of_several_who_are_called_alike_nobody_is_taken_unasked(
    qtbot: QtBot, dialog: BookingDialog, settled: Callable[[], None]
) -> None:
    ring(qtbot, dialog, "Dorothy")
    edit = dialog.client.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "e")
    assert dialog.client.likely > 1
    qtbot.waitUntil(lambda: "Several" in dialog.told.text(), timeout=SLOW)
    assert (dialog.client.value, dialog.buttons) == (None, [])
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settled()
    assert (dialog.client.value, edit.text(), dialog.buttons) == (None, "e", [])


def test_a_visit_is_as_long_and_as_dear_as_this_client_agreed(
    qtbot: QtBot, dialog: BookingDialog, app: Application, settled: Callable[[], None]
) -> None:
    office = app.records.offices()[0].id
    (dorothy,) = (c.id for c in app.records.clients(office) if "Dorothy" in c.name)
    (one,) = app.records.agreements(dorothy)
    form = app.records.agreement_form(one.id)
    app.records.save_agreement(replace(form, minutes=45, price_minor=13500))
    ring(qtbot, dialog, "Dorothy")
    settled()
    assert (dialog.form().minutes, dialog.form().price_minor) == (45, 13500)
    ring(qtbot, dialog, "Tea")
    qtbot.waitUntil(lambda: dialog.form().minutes == 30, timeout=SLOW)
    settled()


# A shortcut takes the key before any widget does, which the test's own keyboard remarks on.
@pytest.mark.qt_log_ignore("Keyboard event not accepted", extend=True)
def test_alt_and_its_number_books_a_place(
    qtbot: QtBot, dialog: BookingDialog, app: Application
) -> None:
    ring(qtbot, dialog, "Dorothy")
    place = dialog.buttons[1].place
    with qtbot.waitSignal(dialog.booked, timeout=SLOW) as said:
        qtbot.keyClick(dialog.client, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert said.args is not None
    assert said.args[1].startswith("Dorothy’s Gift Shop: ")
    office = app.records.offices()[0].id
    cards = app.planning.board(office, place.day, 1).cards
    assert place.start in {card.start for card in cards if card.pinned}
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_click_books_as_well_and_a_place_that_is_gone_is_looked_for_again(
    qtbot: QtBot, dialog: BookingDialog, app: Application
) -> None:
    ring(qtbot, dialog, "Tea")
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    before = dialog.buttons[0]
    app.planning.plan(office, first, days, iterations=200, threads=1)
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.buttons) and dialog.buttons[0] is not before, timeout=SLOW)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.booked, timeout=SLOW):
        qtbot.mouseClick(dialog.buttons[0], Qt.MouseButton.LeftButton)


def test_a_reason_is_asked_for_only_where_a_manager_has_to_confirm(
    qtbot: QtBot, dialog: BookingDialog
) -> None:
    ring(qtbot, dialog, "Dorothy")
    found = dialog.found
    assert found is not None
    assert not any(place.needs_manager for place in found.places)
    assert not dialog.reason.isVisible()
    first, *others = found.places
    dialog._show(replace(found, places=(replace(first, needs_manager=True), *others)))
    assert dialog.reason.isVisible()
    qtbot.mouseClick(dialog.buttons[0], Qt.MouseButton.LeftButton)
    assert "needs a reason" in dialog.told.text()
    assert dialog.focusWidget() is dialog.reason


def test_a_window_that_cannot_be_is_told(qtbot: QtBot, dialog: BookingDialog) -> None:
    ring(qtbot, dialog, "Dorothy")
    dialog.begins.setFocus()
    qtbot.keyClicks(dialog.begins, "15:00")
    qtbot.keyClick(dialog.begins, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "both ends" in dialog.told.text())
    assert dialog.buttons == []


def test_the_last_day_that_suits_is_kept(qtbot: QtBot, dialog: BookingDialog) -> None:
    ring(qtbot, dialog, "Dorothy")
    assert {button.place.day for button in dialog.buttons} - {TODAY}

    def until(text: str) -> None:
        dialog.latest.setFocus()
        dialog.latest.selectAll()
        qtbot.keyClicks(dialog.latest, text)
        qtbot.keyClick(dialog.latest, Qt.Key.Key_Tab)

    until("yesterday")
    qtbot.waitUntil(lambda: "or leave it empty" in dialog.told.text(), timeout=SLOW)
    until((TODAY - timedelta(days=1)).isoformat())
    qtbot.waitUntil(lambda: "turn them round" in dialog.told.text(), timeout=SLOW)
    until(TODAY.isoformat())
    qtbot.waitUntil(lambda: bool(dialog.buttons), timeout=SLOW)
    assert {button.place.day for button in dialog.buttons} == {TODAY}
