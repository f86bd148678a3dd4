"""Noting things on visits with real mouse and key events: menu, keys, dialogs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from scheduler.errors import UserError
from scheduler.model.kinds import Pin, VisitStatus
from scheduler.views.board import CardRow
from scheduler.views.joint import AlongRows
from scheduler.views.marks import AskedForm, DoneForm, NotedRow
from tests.ui.board.boards import MONDAY, at, week
from tests.ui.board.fake import FakePlanning, fake_app, offices
from tests.ui.dialogs.test_along import ROWS
from tests.ui.dialogs.test_record import PEOPLE, type_keys
from ui.dialogs.along import AlongDialog
from ui.dialogs.done import DoneDialog
from ui.dialogs.note import LengthDialog, NoteDialog
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.schedule import OpenSchedule

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class FakeVisits:
    """Keeps what was noted; refuses with ``refusal`` where there is one."""

    noted: list[tuple[Any, ...]] = field(default_factory=list)
    refusal: str = ""

    def __getattr__(self, name: str) -> Callable[..., NotedRow]:
        def note(*what: Any, **how: Any) -> NotedRow:
            if self.refusal:
                raise UserError(self.refusal)
            self.noted.append((name, *what, how) if how else (name, *what))
            return NotedRow(len(self.noted))

        return note


class FakeJoint:
    """Offers Omar, and keeps what was made of it."""

    def __init__(self) -> None:
        self.rows = ROWS
        self.made: list[tuple[int, int, int]] = []
        self.off: list[int] = []

    def people(self, _visit_id: int) -> AlongRows:
        return self.rows

    def make(self, visit_id: int, technician_id: int, price_minor: int) -> NotedRow:
        self.made.append((visit_id, technician_id, price_minor))
        return NotedRow(1)

    def call_off(self, visit_id: int) -> NotedRow:
        self.off.append(visit_id)
        return NotedRow(2)


class Records:
    def technicians(self, _office: int) -> tuple[Any, ...]:
        return PEOPLE


class Board:
    """A page over a drawn week; today is Tuesday, ten past nine."""

    def __init__(self, qtbot: QtBot, ops: Ops, theme: Theme, settled: Callable[[], None]) -> None:
        self.qtbot, self.settle = qtbot, settled
        rows = week(12)
        self.planning = FakePlanning(rows)
        app = fake_app(self.planning)
        self.visits, app.visits, app.records = FakeVisits(), None, Records()
        app.visits = self.visits
        self.schedule = OpenSchedule(app, offices())
        self.page = BoardPage(ops, self.schedule, theme)
        self.said: list[str] = []
        self.page.said.connect(lambda sentence, _kind: self.said.append(sentence))
        self.page.undo_offered.connect(self.said.append)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        settled()
        self.page.view.setFocus()

    def cards(self, *, begun: bool) -> list[CardRow]:
        rows = self.planning.rows
        return [card for card in rows.cards if (card.start <= rows.now) == begun]

    def show(self, **changed: Any) -> CardRow:
        """Change the first visit to come, and show it."""
        card = self.cards(begun=False)[0]
        now = replace(card, **changed)
        rows = self.planning.rows
        cards = tuple(now if one is card else one for one in rows.cards)
        self.planning.rows = replace(rows, cards=cards)
        self.page.refresh()
        self.settle()
        return now

    def choose(self, *visit_ids: int) -> None:
        for number, visit_id in enumerate(visit_ids):
            rect = self.page.view.rect_of(visit_id)
            assert rect is not None
            self.qtbot.mouseClick(
                self.page.view.viewport(),
                LEFT,
                CONTROL if number else Qt.KeyboardModifier.NoModifier,
                rect.center().toPoint(),
            )
        self.settle()

    def right_click(self, visit_id: int) -> QMenu:
        view = self.page.view.viewport()
        rect = self.page.view.rect_of(visit_id)
        assert rect is not None
        return self.menu_at(view, rect.center().toPoint())

    def menu_at(self, where: Any, point: QPoint) -> QMenu:
        self.qtbot.mousePress(where, RIGHT, pos=point)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where.mapToGlobal(point))
        QApplication.sendEvent(where, asked)
        return self.menu()

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.qtbot.keyClick(self.page.view, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def take(self, menu: QMenu, wanted: str) -> None:
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == wanted)
        self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.settle()

    def focus(self, where: QWidget) -> None:
        """Have the focus where it is on a screen once a menu is closed."""
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        where.setFocus()
        self.qtbot.waitUntil(where.hasFocus)

    def dialog(self) -> QDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


@pytest.fixture
def board(qtbot: QtBot, ops: Ops, theme: Theme, settled: Callable[[], None]) -> Iterator[Board]:
    made = Board(qtbot, ops, theme, settled)
    yield made
    made.page.close()
    settled()
    made.schedule.deleteLater()


def test_a_right_click_on_a_visit_chooses_it_and_offers_what_makes_sense(board: Board) -> None:
    card = board.cards(begun=False)[0]
    menu = board.right_click(card.visit_id)
    board.settle()
    assert board.page.inspector.visit_id == card.visit_id
    assert menu.accessibleName() == f"{card.client} · {card.number}"
    assert texts(menu) == [
        "Who else, or when else?",
        "Somebody comes along…",
        "Told to the client\tC",
        "Cancelled by the client…",
        "Move with the arrow keys",
        "Pin",
        "Length…",
        "Take out of the plan",
        "Client’s page",
        "Copy the visit number",
        "Print and copy",
    ]
    assert all(not action.icon().isNull() for action in menu.actions()[2:4])
    board.take(menu, "Told to the client")
    assert board.visits.noted == [("confirm", (card.visit_id,))]
    assert board.said == [f"{card.client}: told to the client."]


@pytest.mark.parametrize(
    ("wanted", "signal", "value"),
    [
        ("Who else, or when else?", "roads_wanted", lambda card: card.visit_id),
        ("Client’s page", "client_wanted", lambda card: card.client_id),
    ],
)
def test_other_pages_are_asked_for(
    board: Board, wanted: str, signal: str, value: Callable[[CardRow], object]
) -> None:
    card = board.cards(begun=False)[0]
    menu = board.right_click(card.visit_id)
    with board.qtbot.waitSignal(getattr(board.page, signal)) as told:
        board.take(menu, wanted)
    assert told.args == [value(card)]


@pytest.mark.parametrize("view", ["week", "day"])
@pytest.mark.parametrize("key", [KEYS.Key_Menu, KEYS.Key_F10])
def test_the_menu_opens_by_key_beside_the_chosen_visit(
    board: Board, view: str, key: Qt.Key
) -> None:
    card = board.cards(begun=False)[0]
    board.page.set_view(view, card.day)
    board.choose(card.visit_id)
    shift = Qt.KeyboardModifier.ShiftModifier if key == KEYS.Key_F10 else None
    board.key(key, shift)
    menu = board.menu()
    rect = board.page.view.rect_of(card.visit_id)
    assert rect is not None
    corner = board.page.view.viewport().mapToGlobal(rect.bottomLeft().toPoint())
    assert menu.pos().x() == corner.x()
    for one in (KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return):
        board.qtbot.keyClick(menu, one)
    board.settle()
    assert board.visits.noted == [("confirm", (card.visit_id,))]


def test_the_tray_offers_its_visits_too(board: Board) -> None:
    cards = board.page.tray.cards
    where = cards.visualRect(cards.model().index(1, 0)).center()
    menu = board.menu_at(cards.viewport(), where)
    visit_id = board.planning.rows.tray[1].visit_id
    assert board.page.view.scene.chosen == visit_id
    assert "Cancelled by the client…" in texts(menu)
    assert not any(text.startswith(("Told", "Pin", "Take out")) for text in texts(menu))
    board.take(menu, "Copy the visit number")
    assert QGuiApplication.clipboard().text() == board.planning.rows.tray[1].number
    board.focus(cards)
    board.qtbot.keyClick(cards, KEYS.Key_Menu)
    board.menu().close()
    board.focus(cards)
    board.qtbot.keyClick(cards, KEYS.Key_C)
    board.settle()
    assert board.said[-1] == "Only a client whose visit has a planned time can be told of it."


def test_c_tells_and_takes_it_back(board: Board) -> None:
    card = board.show()
    board.choose(card.visit_id)
    board.key(KEYS.Key_C)
    board.show(status=VisitStatus.CONFIRMED)
    board.key(KEYS.Key_C)
    assert board.visits.noted == [
        ("confirm", (card.visit_id,)),
        ("unconfirm", (card.visit_id,)),
    ]


def test_p_pins_all_and_unpins_what_is_pinned(board: Board) -> None:
    card = board.show(pins=(Pin.DAY,))
    board.choose(card.visit_id)
    board.key(KEYS.Key_P)
    board.show(pins=tuple(Pin))
    board.key(KEYS.Key_P)
    every = {"technician": True, "day": True, "time": True}
    assert board.visits.noted == [
        ("pin", (card.visit_id,), every),
        ("unpin", (card.visit_id,), every),
    ]


def test_one_thing_is_pinned_by_the_menu(board: Board) -> None:
    card = board.show(pins=(Pin.DAY,))
    menu = board.right_click(card.visit_id)
    inner = next(action.menu() for action in menu.actions() if action.text() == "Pin")
    assert isinstance(inner, QMenu)
    checked = {action.text(): action.isChecked() for action in inner.actions() if action.text()}
    assert checked == {"Technician": False, "Day": True, "Time": False, "All\tP": False}
    inner.popup(menu.pos())
    board.take(inner, "Day")
    menu.close()
    off = {"technician": False, "day": True, "time": False}
    assert board.visits.noted == [("unpin", (card.visit_id,), off)]


def test_several_are_told_and_done_together(board: Board) -> None:
    past, to_come = board.cards(begun=True)[:2], board.cards(begun=False)[0]
    ids = [card.visit_id for card in (to_come, *past)]
    board.choose(*ids)
    menu = board.right_click(ids[0])
    assert menu.accessibleName() == "3 visits"
    assert texts(menu) == [
        "Told to the clients\tC",
        "Done as planned (2 of 3)\tD",
        "Pin",
        "Take out of the plan (1 of 3)",
        "Copy the visit numbers",
        "Print and copy",
    ]
    board.take(menu, "Done as planned (2 of 3)")
    (call,) = board.visits.noted
    assert call[0] == "done"
    assert {form.visit_id for form in call[1:]} == {card.visit_id for card in past}
    assert board.said == ["2 visits: done."]


def test_done_by_keyboard_alone(board: Board) -> None:
    card = board.cards(begun=True)[0]
    board.choose(card.visit_id)
    board.key(KEYS.Key_D)
    dialog = board.dialog()
    assert isinstance(dialog, DoneDialog)
    assert (dialog.start.text(), dialog.end.text()) == ("09:40", "10:10")
    dialog.start.setText("0840")
    dialog.end.setText("0905")
    type_keys(
        board.qtbot,
        *("Two stations taken.", KEYS.Key_Tab, "The key hangs behind the till.", KEYS.Key_Tab),
        *("When is the cellar sealed?", KEYS.Key_Tab, KEYS.Key_Tab, "2026-12-01", KEYS.Key_Tab),
        *("seal the cellar",),
    )
    dialog.who.choose(2)
    type_keys(board.qtbot, KEYS.Key_Return)
    board.settle()
    assert board.visits.noted == [
        (
            "done",
            DoneForm(
                card.visit_id,
                start=at(MONDAY, 8 * 60 + 40),
                end=at(MONDAY, 9 * 60 + 5),
                technician_id=2,
                outcome="Two stations taken.",
                learned=("The key hangs behind the till.",),
                questions=(AskedForm("When is the cellar sealed?", "Mia", date(2026, 12, 1)),),
                recommended=("seal the cellar",),
            ),
        )
    ]
    assert board.said == [f"{card.client}: done."]


def test_what_is_wrong_is_told_in_the_dialog(board: Board) -> None:
    board.choose(board.cards(begun=True)[0].visit_id)
    board.key(KEYS.Key_D)
    dialog = board.dialog()
    assert isinstance(dialog, DoneDialog)

    def told() -> str:
        board.qtbot.mouseClick(dialog.record, LEFT)
        return dialog._told.text()

    assert told() == "Choose who came."
    dialog.who.choose(1)
    dialog.end.setText("09:00")
    assert told() == "The visit ends before it begins; check the times."
    dialog.end.setText("x")
    assert told() == "Give both times, such as 8:00."
    dialog.end.setText("10:10")
    dialog.answer_by.setText("soon")
    assert told() == "Give the day by which the client is answered, or none."
    board.qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert board.visits.noted == []


def test_what_the_schedule_refuses_is_told_where_it_was_entered(board: Board) -> None:
    card = board.cards(begun=True)[0]
    menu = board.right_click(card.visit_id)
    board.take(menu, "Missed…")
    dialog = board.dialog()
    assert isinstance(dialog, NoteDialog)
    board.visits.refusal = "W-1 was missed already."
    type_keys(board.qtbot, "Nobody opened.", KEYS.Key_Return)
    board.settle()
    assert dialog.isVisible()
    assert dialog._told.text() == "W-1 was missed already."
    board.visits.refusal = ""
    type_keys(board.qtbot, KEYS.Key_Return)
    board.settle()
    assert board.visits.noted == [("missed", card.visit_id, "Nobody opened.")]


def test_cancelled_and_another_length(board: Board) -> None:
    card = board.cards(begun=False)[0]
    board.take(board.right_click(card.visit_id), "Cancelled by the client…")
    type_keys(board.qtbot, "On holiday.", KEYS.Key_Return)
    board.settle()
    board.take(board.right_click(card.visit_id), "Length…")
    dialog = board.dialog()
    assert isinstance(dialog, LengthDialog)
    edit = dialog.minutes.findChild(QLineEdit)
    assert edit is not None
    board.qtbot.keyClicks(edit, "75")
    board.qtbot.keyClick(edit, KEYS.Key_Return)
    board.settle()
    assert board.visits.noted == [
        ("cancelled", card.visit_id, "On holiday."),
        ("length", card.visit_id, 75),
    ]


def test_what_is_over_can_be_opened_again(board: Board) -> None:
    card = board.show(status=VisitStatus.MISSED)
    menu = board.right_click(card.visit_id)
    board.take(menu, "Open again")
    assert board.visits.noted == [("reopen", card.visit_id)]
    board.focus(board.page.view)
    board.key(KEYS.Key_D)
    assert board.said[-1] == "Only what has begun and is not noted yet can be done."


def test_a_refused_key_is_told(board: Board) -> None:
    board.visits.refusal = "Confirm the plan first."
    board.choose(board.cards(begun=False)[0].visit_id)
    board.key(KEYS.Key_C)
    assert board.said == ["Confirm the plan first."]


def test_somebody_comes_along_by_the_menu_at_the_price_that_is_shown(board: Board) -> None:
    joint = FakeJoint()
    board.schedule.app.joint = joint  # type: ignore[assignment]
    card = board.cards(begun=False)[0]
    board.take(board.right_click(card.visit_id), "Somebody comes along…")
    dialog = board.dialog()
    assert isinstance(dialog, AlongDialog)
    board.qtbot.mouseClick(dialog.record, LEFT)
    board.settle()
    omar = joint.rows.people[0]
    assert joint.made == [(card.visit_id, omar.technician_id, omar.total_minor)]
    assert board.said == [f"{card.client}: somebody comes along."]


def test_nobody_comes_along_after_all_by_the_menu(board: Board) -> None:
    joint = FakeJoint()
    board.schedule.app.joint = joint  # type: ignore[assignment]
    card = board.show(joint_with="Ana Reyes")
    board.take(board.right_click(card.visit_id), "Nobody comes along after all")
    assert joint.off == [card.visit_id]
    assert board.said == [f"{card.client}: nobody comes along."]


def test_what_is_moved_from_the_tray_is_moved_on_the_board_that_the_map_had_hidden(
    board: Board,
) -> None:
    page, cards = board.page, board.page.tray.cards
    who = board.planning.rows.technicians[0].id
    for hide in (lambda: page.set_view("map"), lambda: page.days.show_technician(who)):
        hide()
        board.settle()
        assert not page.view.isVisible()
        where = cards.visualRect(cards.model().index(1, 0)).center()
        board.take(board.menu_at(cards.viewport(), where), "Move with the arrow keys")
        board.settle()
        assert page.view.isVisible()
        assert page.focusWidget() is page.view
        assert page.view.mover.by_keys
        board.qtbot.keyClick(page.view, KEYS.Key_Escape)
        assert not page.view.mover.busy


def test_keys_are_heard_again_where_the_board_is_hidden_while_they_move_a_visit(
    board: Board,
) -> None:
    board.choose(board.cards(begun=False)[0].visit_id)
    board.qtbot.keyClick(board.page.view, KEYS.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert board.page.view.mover.busy
    board.page.set_view("map")
    board.settle()
    assert not board.page.view.mover.busy
    board.qtbot.keyClick(board.page.views, KEYS.Key_M)
    assert board.page.view.isVisible()
