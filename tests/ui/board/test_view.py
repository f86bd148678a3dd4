"""The board with real mouse and key events."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from scheduler.views.board import BoardRows, Span
from tests.ui.board.boards import MONDAY, board, tray_rows, week
from tests.ui.board.hands import mouse
from ui.board import frame
from ui.board.divider import NARROWEST, WIDEST
from ui.board.layout import View
from ui.board.tips import tip
from ui.board.view import BoardView
from ui.look.theme import Theme
from ui.look.tokens import LIGHT
from ui.settings import Settings

ROWS = week(12)
KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[BoardView]:
    made = BoardView(theme)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show_rows(ROWS)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def middle(view: BoardView, visit_id: int) -> QPoint:
    rect = view.rect_of(visit_id)
    assert rect is not None
    return rect.center().toPoint()


def press(qtbot: QtBot, view: BoardView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def test_a_click_chooses_a_visit_and_a_click_beside_lets_it_go(
    qtbot: QtBot, view: BoardView
) -> None:
    wanted = ROWS.cards[3].visit_id
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, wanted))
    assert told.args == [wanted]
    assert view.scene.chosen == wanted
    assert ROWS.cards[3].client in view.accessibleDescription()
    beneath = view.viewport().rect().bottomRight() - QPoint(3, 3)
    row = view.scene.layout.rows[-1]
    with qtbot.waitSignal(view.cleared):
        qtbot.mouseClick(
            view.viewport(), LEFT, pos=QPoint(frame.TECHNICIANS + 3, beneath.y() - int(row.height))
        )
    assert view.scene.chosen is None
    assert view.accessibleDescription() == ""


def test_a_click_on_a_technicians_name_changes_nothing(qtbot: QtBot, view: BoardView) -> None:
    view.choose(5)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(40, 200))
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(400, 10))
    assert view.scene.chosen == 5


def test_arrows_move_between_visits(qtbot: QtBot, view: BoardView) -> None:
    heard: list[int] = []
    view.chosen.connect(heard.append)
    press(qtbot, view, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Left, KEYS.Key_End, KEYS.Key_Home)
    route = [card.visit_id for card in ROWS.cards if card.technician_id == 1]
    assert heard == [route[0], route[1], route[0], route[-1], route[0]]
    press(qtbot, view, KEYS.Key_Down)
    chosen = next(card for card in ROWS.cards if card.visit_id == view.scene.chosen)
    assert chosen.technician_id == 2


def test_a_visit_chosen_by_keys_comes_into_sight(qtbot: QtBot, view: BoardView) -> None:
    assert view.verticalScrollBar().maximum() > 0
    press(qtbot, view, *[KEYS.Key_Down] * 12)
    rect = view.rect_of(view.scene.chosen or 0)
    assert rect is not None
    assert view.verticalScrollBar().value() > 0
    assert rect.bottom() <= view.viewport().height()
    press(qtbot, view, *[KEYS.Key_Up] * 12)
    assert view.verticalScrollBar().value() == 0


def test_a_double_click_opens_the_day_on_a_cell_and_on_its_header(
    qtbot: QtBot, view: BoardView
) -> None:
    column = view.scene.layout.columns[2]
    for y in (10, 120):
        with qtbot.waitSignal(view.opened) as told:
            qtbot.mouseDClick(
                view.viewport(), LEFT, pos=QPoint(int(frame.TECHNICIANS + column.left + 9), y)
            )
        assert told.args == [column.day]


def test_enter_opens_the_day_of_the_chosen_visit_and_escape_goes_back(
    qtbot: QtBot, view: BoardView
) -> None:
    card = next(card for card in ROWS.cards if card.day == ROWS.days[3])
    view.choose(card.visit_id)
    with qtbot.waitSignal(view.opened) as told:
        press(qtbot, view, KEYS.Key_Return)
    assert told.args == [card.day]
    view.turn(View.DAY, card.day)
    assert view.rect_of(card.visit_id) is not None
    with qtbot.waitSignal(view.week_wanted):
        press(qtbot, view, KEYS.Key_Escape)
    view.turn(View.WEEK)
    with qtbot.waitSignal(view.cleared):
        press(qtbot, view, KEYS.Key_Escape)


def test_t_asks_for_today(qtbot: QtBot, view: BoardView) -> None:
    with qtbot.waitSignal(view.today_wanted):
        press(qtbot, view, KEYS.Key_T)


def test_plus_and_minus_stretch_and_shrink_the_hours(qtbot: QtBot, view: BoardView) -> None:
    width = view.scene.layout.width
    press(qtbot, view, KEYS.Key_Plus, KEYS.Key_Plus)
    assert view.scene.layout.width == pytest.approx(width * 1.25**2)
    assert view.horizontalScrollBar().maximum() > 0
    press(qtbot, view, KEYS.Key_Minus, KEYS.Key_Minus, KEYS.Key_Minus)
    assert view.scene.layout.width == pytest.approx(width)
    assert view.horizontalScrollBar().maximum() == 0


def test_the_wheel_with_ctrl_keeps_what_is_under_the_mouse(view: BoardView) -> None:
    view.turn(View.DAY, MONDAY)
    at = QPointF(700, 200)

    def under() -> datetime:
        x = at.x() - frame.TECHNICIANS + view.horizontalScrollBar().value()
        return view.scene.layout.columns[0].axis.instant(x)

    before = under()
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.scene.zoom == pytest.approx(1.25**2)
    assert abs((under() - before).total_seconds()) < 60


def test_other_rows_keep_scroll_and_chosen_visit(view: BoardView) -> None:
    view.verticalScrollBar().setValue(60)
    view.choose(ROWS.cards[-1].visit_id)
    at = view.verticalScrollBar().value()
    view.show_rows(week(12, tray=5))
    assert view.verticalScrollBar().value() == at
    assert view.scene.chosen == ROWS.cards[-1].visit_id


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ("visit", "technician"),
        ("absence", "Omar Haddad is sick until Fri 27 Nov"),
        ("name", "of 40 h"),
    ],
)
def test_words_on_hover(view: BoardView, point: str, words: str) -> None:
    absent = view.scene.layout.rows[1].cells[3].rect
    places = {
        "visit": middle(view, ROWS.cards[0].visit_id),
        "absence": QPoint(int(absent.x) + frame.TECHNICIANS + 30, int(absent.y) + 70),
        "name": QPoint(60, 80),
    }
    at = places[point]
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert words in QToolTip.text()
    QToolTip.hideText()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_each_kind_of_person_is_painted_in_its_colours(qtbot: QtBot, theme: Theme) -> None:
    view = BoardView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 200)
    view.show_rows(board("Ana UUUU.BBBB.KKKK.SSSS"))
    view.turn(View.DAY)
    tints = {shade.tint for shade in LIGHT.who.values()}
    assert tints <= colours(view.grab().toImage())


def test_the_theme_repaints_the_board(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    view = BoardView(theme)
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show_rows(board("Ana UUUU"))
    theme.apply(qapp, "dark")
    seen = colours(view.grab().toImage())
    theme.apply(qapp, "light")
    assert theme.tokens.surface not in seen


@pytest.mark.parametrize("shown", View)
def test_zooming_paints_all_that_it_changes(
    qapp: QApplication, qtbot: QtBot, view: BoardView, shown: View
) -> None:
    view.turn(shown)
    for key in (KEYS.Key_Plus, KEYS.Key_Plus, KEYS.Key_Minus, KEYS.Key_Minus, KEYS.Key_Plus):
        qtbot.keyClick(view, key)
        qapp.processEvents()
        on_screen = view.screen().grabWindow(view.winId()).toImage()
        whole = view.grab().toImage()
        assert on_screen == whole.convertToFormat(on_screen.format())


@pytest.mark.parametrize("rows", [None, board("Ana -", tray=tray_rows(1))])
def test_nothing_planned_paints_nothing_and_takes_every_key(
    qtbot: QtBot, theme: Theme, rows: BoardRows | None
) -> None:
    view = BoardView(theme)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show_rows(rows)
    press(
        qtbot,
        view,
        *(KEYS.Key_Right, KEYS.Key_Down, KEYS.Key_Return, KEYS.Key_Plus, KEYS.Key_Escape),
    )
    assert not view.grab().isNull()
    assert view.scene.chosen is None


def test_a_dashed_frame_says_whose_promised_window_it_is(view: BoardView) -> None:
    rows = board("Ana ....UU")
    (card,) = rows.cards
    hour = timedelta(hours=1)
    view.show_rows(
        replace(rows, cards=(replace(card, window=Span(card.start - hour, card.end + hour)),))
    )
    view.turn(View.DAY, MONDAY)
    rect = view.rect_of(card.visit_id)
    assert rect is not None
    beside = QPointF(rect.right() + 12, rect.center().y())
    assert tip(view.scene, view.sight(), beside) == f"Promised window 08:00–10:30: {card.client}"


def test_the_edge_of_the_names_is_moved_kept_and_put_back(qtbot: QtBot, view: BoardView) -> None:
    kept: list[int] = []
    view.divider.keep = kept.append
    paper, edge = view.viewport(), QPoint(frame.TECHNICIANS, 200)
    first = view.rect_of(ROWS.cards[0].visit_id)
    assert first is not None

    def drag(start: QPoint, end: QPoint) -> None:
        qtbot.mousePress(paper, LEFT, pos=start)
        mouse(paper, QEvent.Type.MouseMove, end)
        qtbot.mouseRelease(paper, LEFT, pos=end)

    drag(edge, edge + QPoint(100, 0))
    assert kept == [frame.TECHNICIANS + 100]
    assert view.sight().inner.x() == frame.TECHNICIANS + 100
    after = view.rect_of(ROWS.cards[0].visit_id)
    assert after is not None
    assert after.x() > first.x()
    drag(QPoint(kept[-1], 200), QPoint(900, 200))
    drag(QPoint(kept[-1], 200), QPoint(5, 200))
    assert kept[1:] == [WIDEST, NARROWEST]
    qtbot.mouseDClick(paper, LEFT, pos=QPoint(NARROWEST, 200))
    assert kept[-1] == frame.TECHNICIANS
    assert view.rect_of(ROWS.cards[0].visit_id) == first
    assert view.scene.chosen is None


def test_the_width_of_the_names_is_remembered_on_this_computer() -> None:
    assert Settings().names_width is None
    Settings().keep_names_width(240)
    assert Settings().names_width == 240
