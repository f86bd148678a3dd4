"""Visits moved on the board with real mouse and key events, priced by a hand that is drawn."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler.views.board import CardRow, Reason
from scheduler.views.hand import BrokenRule, Drop, DropRow
from tests.ui.board.boards import MONDAY, board, tray_rows
from tests.ui.board.hands import FakeHand, let_go, lift, middle, mouse
from ui.board.layout import View
from ui.board.mover import Dropping
from ui.board.tips import tip
from ui.board.view import BoardView, parts
from ui.look.theme import Theme

ROWS = board(
    "Ana  UU.UU.UU.UU | UU.UU\nBen  UU.UU.UU    | BB\nOmar KK.UU       | UU.UU.UU",
    tray=tray_rows(1),
)
ANA = [card for card in ROWS.cards if card.technician_id == 1 and card.day == MONDAY]
BEN = [card for card in ROWS.cards if card.technician_id == 2 and card.day == MONDAY]
KEYS, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hand() -> FakeHand:
    return FakeHand()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, hand: FakeHand) -> Iterator[BoardView]:
    made = BoardView(theme)
    qtbot.addWidget(made)
    made.resize(1100, 420)
    made.show_rows(ROWS)
    made.turn(View.DAY, MONDAY)
    made.mover.take(hand)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


@pytest.fixture
def dropped(view: BoardView) -> list[Dropping]:
    heard: list[Dropping] = []
    view.mover.dropped.connect(heard.append)
    return heard


def cannot(row: DropRow) -> DropRow:
    broken = (BrokenRule(Reason("absent", {"technician": "Ben"}), own=False),)
    return replace(row, landings=(), lines=(), total_minor=0, broken=broken)


def pick(view: BoardView, card: CardRow, modifiers: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        mouse(view.viewport(), kind, middle(view, card.visit_id), modifiers)


def test_a_card_that_is_dragged_shows_its_price_and_is_dropped(
    view: BoardView, dropped: list[Dropping]
) -> None:
    goal = middle(view, BEN[1].visit_id) + QPoint(30, 0)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    tag, shown = view.mover.tag, view.mover.shown
    assert tag is not None
    assert shown is not None
    assert tag.total == "+ $12.40"
    assert [ghost.name for ghost in shown.ghosts] == [ANA[0].client]
    assert [block.card for block in shown.lifted] == [ANA[0]]
    let_go(view.viewport(), goal)
    (drop,) = dropped[0].drops
    assert (drop.visit_id, drop.technician_id, drop.day) == (ANA[0].visit_id, 2, MONDAY)
    assert view.mover.busy
    view.show_rows(replace(ROWS, plan_version=2))
    assert not view.mover.busy


def test_a_click_that_trembles_moves_nothing(view: BoardView, dropped: list[Dropping]) -> None:
    start = middle(view, ANA[0].visit_id)
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, start)
    let_go(view.viewport(), start + QPoint(2, 1))
    assert (dropped, view.mover.busy, view.scene.chosen) == ([], False, ANA[0].visit_id)


def test_a_place_in_the_order_is_priced_once(view: BoardView, hand: FakeHand) -> None:
    goal = middle(view, BEN[1].visit_id) + QPoint(30, 0)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    before = len(hand.asked)
    for by in range(1, 6):
        mouse(view.viewport(), QEvent.Type.MouseMove, goal + QPoint(by, by))
    assert len(hand.asked) == before


def test_escape_lets_go_in_the_middle_of_a_drag(
    qtbot: QtBot, view: BoardView, dropped: list[Dropping]
) -> None:
    goal = middle(view, BEN[1].visit_id)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    qtbot.keyClick(view, KEYS.Key_Escape)
    assert view.mover.shown is None
    let_go(view.viewport(), goal)
    assert dropped == []


def test_leaving_the_board_and_coming_back_goes_on(
    view: BoardView, dropped: list[Dropping]
) -> None:
    goal = middle(view, BEN[1].visit_id)
    lift(view.viewport(), middle(view, ANA[0].visit_id), QPoint(-80, 30))
    assert view.mover.tag is None
    mouse(view.viewport(), QEvent.Type.MouseMove, goal)
    assert view.mover.tag is not None
    let_go(view.viewport(), QPoint(-80, 30))
    assert (dropped, view.mover.busy) == ([], False)


def test_what_cannot_be_is_red_says_why_and_is_not_dropped(
    view: BoardView, hand: FakeHand, dropped: list[Dropping]
) -> None:
    hand.answer = cannot
    refused: list[str] = []
    view.mover.refused.connect(refused.append)
    goal = middle(view, BEN[1].visit_id)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    shown = view.mover.shown
    assert shown is not None
    assert [ghost.possible for ghost in shown.ghosts] == [False]
    let_go(view.viewport(), goal)
    assert dropped == []
    assert refused == [f"{ANA[0].client} stays where it is. Ben is away."]


def test_a_visit_that_has_begun_stays(view: BoardView, hand: FakeHand) -> None:
    hand.fixed = frozenset({ANA[0].visit_id})
    lift(view.viewport(), middle(view, ANA[0].visit_id), middle(view, BEN[1].visit_id))
    assert view.mover.tag is not None
    assert not view.mover.tag.possible
    assert ANA[0].client in view.mover.tag.refusal
    view.mover.let_go()


def test_alt_swaps_the_two(view: BoardView, dropped: list[Dropping]) -> None:
    goal = middle(view, BEN[1].visit_id)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    let_go(view.viewport(), goal, ALT)
    assert [(drop.visit_id, drop.technician_id) for drop in dropped[0].drops] == [
        (ANA[0].visit_id, 2),
        (BEN[1].visit_id, 1),
    ]


def test_ctrl_adds_shift_stretches_and_all_move_together(
    view: BoardView, dropped: list[Dropping]
) -> None:
    pick(view, ANA[0], Qt.KeyboardModifier.NoModifier)
    pick(view, ANA[2], SHIFT)
    assert set(view.scene.selection) == {card.visit_id for card in ANA[:3]}
    pick(view, ANA[1], CTRL)
    assert set(view.scene.selection) == {ANA[0].visit_id, ANA[2].visit_id}
    below = QPoint(0, int(view.scene.layout.rows[0].height))
    start = middle(view, ANA[2].visit_id)
    lift(view.viewport(), start, start + below)
    let_go(view.viewport(), start + below)
    assert {(drop.visit_id, drop.technician_id) for drop in dropped[0].drops} == {
        (ANA[0].visit_id, 2),
        (ANA[2].visit_id, 2),
    }


def test_a_click_on_one_of_several_chooses_it_alone(view: BoardView) -> None:
    pick(view, ANA[0], Qt.KeyboardModifier.NoModifier)
    pick(view, ANA[1], CTRL)
    pick(view, ANA[0], Qt.KeyboardModifier.NoModifier)
    assert view.scene.selection == (ANA[0].visit_id,)


def test_a_visit_falls_into_the_tray(
    qtbot: QtBot, view: BoardView, theme: Theme, dropped: list[Dropping]
) -> None:
    tray = QWidget(view)
    tray.setGeometry(0, 380, 1100, 40)
    tray.show()
    view.mover.tray = tray
    over: list[bool] = []
    view.mover.over_tray.connect(over.append)
    goal = QPoint(500, 400)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    let_go(view.viewport(), goal)
    assert dropped[0].drops == (Drop(ANA[0].visit_id),)
    assert over == [True, False]


def test_the_board_scrolls_near_its_edge(qtbot: QtBot, view: BoardView) -> None:
    view.magnify(3)
    bar = view.horizontalScrollBar()
    bar.setValue(0)
    inner = view.sight().inner
    edge = QPoint(inner.right() - 6, middle(view, ANA[0].visit_id).y())
    lift(view.viewport(), middle(view, ANA[0].visit_id), edge)
    qtbot.waitUntil(lambda: bar.value() > 60)
    view.mover.let_go()


def test_a_drop_before_the_prices_are_there_waits_for_them(
    view: BoardView, dropped: list[Dropping]
) -> None:
    view.mover.take(None)
    goal = middle(view, BEN[1].visit_id) + QPoint(30, 0)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    assert view.mover.tag is not None
    assert view.mover.tag.total == "One moment…"
    let_go(view.viewport(), goal)
    assert dropped == []
    view.mover.take(FakeHand())
    assert len(dropped) == 1


@pytest.mark.parametrize(
    ("key", "goes"),
    [
        (KEYS.Key_Down, lambda drop: (drop.technician_id, drop.day) == (2, MONDAY)),
        (KEYS.Key_PageDown, lambda drop: (drop.technician_id, drop.day) == (1, ROWS.days[1])),
        (KEYS.Key_Right, lambda drop: drop.minute > 8 * 60 + 60 and drop.technician_id == 1),
    ],
)
def test_keys_move_what_is_chosen_and_enter_drops_it(
    qtbot: QtBot,
    view: BoardView,
    dropped: list[Dropping],
    key: Qt.Key,
    goes: Callable[[Drop], bool],
) -> None:
    view.opened.connect(lambda day: view.turn(View.DAY, day))
    view.choose(ANA[0].visit_id)
    qtbot.keyClick(view, key, ALT)
    assert view.mover.tag is not None
    assert view.mover.tag.total == "+ $12.40"
    assert view.mover.tag.spoken == view.accessibleDescription()
    assert view.mover.shown is not None
    assert len(view.mover.shown.ghosts) == 1
    qtbot.keyClick(view, KEYS.Key_Return)
    (drop,) = dropped[0].drops
    assert goes(drop)


def test_keys_that_were_not_meant_are_let_go(
    qtbot: QtBot, view: BoardView, dropped: list[Dropping]
) -> None:
    view.choose(ANA[0].visit_id)
    qtbot.keyClick(view, KEYS.Key_Down, ALT)
    qtbot.keyClick(view, KEYS.Key_Up, ALT)
    assert view.mover.busy
    qtbot.keyClick(view, KEYS.Key_Escape)
    assert not view.mover.busy
    assert view.scene.view is View.DAY
    qtbot.keyClick(view, KEYS.Key_Down, ALT)
    qtbot.keyClick(view, KEYS.Key_End)
    assert (view.mover.busy, view.scene.chosen, dropped) == (False, ANA[-1].visit_id, [])


def test_taken_up_where_it_is_the_arrow_keys_alone_move_it(
    qtbot: QtBot, view: BoardView, dropped: list[Dropping]
) -> None:
    view.choose(ANA[0].visit_id)
    assert view.mover.take_up()
    assert view.mover.busy
    qtbot.keyClick(view, KEYS.Key_Down)
    qtbot.keyClick(view, KEYS.Key_Return)
    (drop,) = dropped[0].drops
    assert (drop.visit_id, drop.technician_id) == (ANA[0].visit_id, 2)


def test_delete_puts_all_that_are_chosen_into_the_tray(
    qtbot: QtBot, view: BoardView, dropped: list[Dropping]
) -> None:
    pick(view, ANA[0], Qt.KeyboardModifier.NoModifier)
    pick(view, ANA[1], CTRL)
    qtbot.keyClick(view, KEYS.Key_Delete)
    assert set(dropped[0].drops) == {Drop(ANA[0].visit_id), Drop(ANA[1].visit_id)}


def test_what_waits_in_the_tray_is_given_a_place_with_keys(
    qtbot: QtBot, view: BoardView, dropped: list[Dropping]
) -> None:
    view.choose(ROWS.tray[0].visit_id)
    qtbot.keyClick(view, KEYS.Key_Down, ALT)
    qtbot.keyClick(view, KEYS.Key_Return)
    (drop,) = dropped[0].drops
    assert (drop.visit_id, drop.technician_id) == (ROWS.tray[0].visit_id, 1)


def test_other_rows_let_go_of_what_is_held(view: BoardView) -> None:
    goal = middle(view, BEN[1].visit_id)
    lift(view.viewport(), middle(view, ANA[0].visit_id), goal)
    view.show_rows(ROWS)
    assert view.mover.busy
    view.show_rows(replace(ROWS, plan_version=2))
    assert not view.mover.busy
    let_go(view.viewport(), goal)


@pytest.mark.parametrize("kind", View)
def test_a_drag_is_painted_in_both_views(
    view: BoardView, qapp: QApplication, theme: Theme, kind: View
) -> None:
    view.turn(kind, MONDAY)
    before = view.grab().toImage()
    lift(view.viewport(), middle(view, ANA[0].visit_id), middle(view, BEN[1].visit_id))
    assert view.grab().toImage() != before
    view.mover.let_go()


def test_a_move_that_waits_for_a_manager_is_marked(view: BoardView) -> None:
    before = view.grab().toImage()
    view.scene.waiting = {ANA[0].visit_id: 7}
    assert view.grab().toImage() != before
    point = middle(view, ANA[0].visit_id)
    assert "Its move waits for a manager" in tip(view.scene, view.sight(), QPointF(point))


def test_a_frame_of_a_drag_paints_only_what_changed(view: BoardView) -> None:
    lift(view.viewport(), middle(view, ANA[0].visit_id), middle(view, BEN[0].visit_id))
    shown = view.grab().toImage()
    mouse(view.viewport(), QEvent.Type.MouseMove, middle(view, BEN[2].visit_id))
    mouse(view.viewport(), QEvent.Type.MouseMove, middle(view, BEN[0].visit_id))
    assert view.grab().toImage() == shown
    view.mover.let_go()
    assert [part.width() for part in parts(QRegion(0, 0, 9, 5) + QRegion(40, 0, 5, 5))] == [9, 5]
    stripes = QRegion()
    for number in range(20):
        stripes += QRegion(number * 10, 0, 5, 5)
    assert len(parts(stripes)) == 1
