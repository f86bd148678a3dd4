"""The map with real mouse, wheel and key events."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.board.boards import MONDAY
from tests.ui.map.maps import city, manhattan, rows, technician
from ui.look.theme import Theme
from ui.look.tokens import LIGHT
from ui.map import colours
from ui.map.mercator import MOST_ZOOM
from ui.map.tiles import Tiles
from ui.map.view import PAD, STEP, MapView
from ui.ops import Ops

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, ops: Ops) -> Iterator[MapView]:
    tiles = Tiles(ops)
    made = MapView(theme, tiles)
    tiles.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_rows(manhattan())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def where(view: MapView, visit_id: int) -> QPoint:
    point = view.place_of(visit_id)
    assert point is not None
    return point.toPoint()


def hover(qtbot: QtBot, view: MapView, at: QPoint, words: str) -> None:
    """Point at something until its card says so; on an X display the pointer takes its time."""
    qtbot.mouseMove(view, at)
    qtbot.waitUntil(lambda: (words in view.card.words) if words else not view.card.words)


def free(view: MapView) -> QPoint:
    """A point of the map with nothing on it."""
    grid = (QPoint(x, y) for x in range(100, 800, 40) for y in range(100, 600, 40))
    return next(p for p in grid if view.picture.at(QPointF(p), view.camera) is None)


def wheel(view: MapView, at: QPoint, notches: float) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def press(qtbot: QtBot, view: MapView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def test_everything_is_seen_at_first(view: MapView) -> None:
    for visit_id in (1, 2, 3, 4, 7, 9):
        point = where(view, visit_id)
        assert view.rect().adjusted(PAD - 1, PAD - 1, 1 - PAD, 1 - PAD).contains(point)


def test_a_click_chooses_a_visit_and_a_click_beside_lets_it_go(qtbot: QtBot, view: MapView) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view, LEFT, pos=where(view, 2))
    assert told.args == [2]
    assert view.scene.chosen == 2
    assert "Ana Reyes · S stranger" in view.accessibleDescription()
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, LEFT, pos=where(view, 2))
    with qtbot.waitSignal(view.cleared):
        qtbot.mouseClick(view, LEFT, pos=free(view))
    assert view.scene.chosen is None
    assert view.accessibleDescription() == ""


def test_a_visit_that_waits_is_chosen_like_any_other(qtbot: QtBot, view: MapView) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view, LEFT, pos=where(view, 9))
    assert told.args == [9]


def test_dragging_pulls_the_map_and_chooses_nothing(qtbot: QtBot, view: MapView) -> None:
    start, before = where(view, 1), view.camera
    heard: list[int] = []
    view.chosen.connect(heard.append)
    qtbot.mousePress(view, LEFT, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(view, start + QPoint(20 * step, 10 * step))
    qtbot.mouseRelease(view, LEFT, pos=start + QPoint(100, 50))
    assert where(view, 1) == start + QPoint(100, 50)
    assert view.camera.zoom == before.zoom
    assert heard == []


def test_the_wheel_zooms_about_the_mouse(view: MapView) -> None:
    at, zoom = where(view, 3), view.camera.zoom
    wheel(view, at, 1)
    assert view.camera.zoom == pytest.approx(zoom + STEP)
    assert (where(view, 3) - at).manhattanLength() <= 1
    wheel(view, at, -2)
    assert view.camera.zoom == pytest.approx(zoom - STEP)
    assert (where(view, 3) - at).manhattanLength() <= 1
    wheel(view, at, 100)
    assert view.camera.zoom == MOST_ZOOM


def test_two_fingers_zoom_as_well(view: MapView) -> None:
    zoom, at = view.camera.zoom, QPointF(400, 300)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, at, at, at, 1.0, QPointF())
    QApplication.sendEvent(view, event)
    assert view.camera.zoom == pytest.approx(zoom + 1)


def test_a_double_click_brings_the_map_nearer(qtbot: QtBot, view: MapView) -> None:
    at, zoom = free(view), view.camera.zoom
    under = view.camera.to_world(at.x(), at.y())
    qtbot.mouseDClick(view, LEFT, pos=at)
    assert view.camera.zoom == pytest.approx(zoom + 1)
    assert view.camera.to_screen(under) == pytest.approx((at.x(), at.y()), abs=0.5)


def test_keys_zoom_and_fit(qtbot: QtBot, view: MapView) -> None:
    before = view.camera
    press(qtbot, view, KEYS.Key_Plus, KEYS.Key_Equal, KEYS.Key_Minus)
    assert view.camera.zoom == pytest.approx(before.zoom + STEP)
    assert view.camera.to_screen(before.middle) == pytest.approx((450, 350))
    press(qtbot, view, KEYS.Key_0)
    assert view.camera == before


def test_arrows_go_from_stop_to_stop_and_bring_them_into_sight(qtbot: QtBot, view: MapView) -> None:
    heard: list[int] = []
    view.chosen.connect(heard.append)
    for _ in range(8):
        press(qtbot, view, KEYS.Key_Plus)
    press(qtbot, view, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Left, KEYS.Key_End, KEYS.Key_Home)
    assert heard == [1, 2, 1, 9, 1]
    assert view.rect().contains(where(view, 1))


def test_a_visit_chosen_elsewhere_comes_into_sight_once(view: MapView) -> None:
    view.nearer(5, QPointF(where(view, 1)))
    assert not view.rect().contains(where(view, 4))
    view.choose(4)
    assert view.rect().contains(where(view, 4))
    seen = view.camera
    view.choose(5)
    assert view.camera == seen


def test_escape_steps_back_one_thing_at_a_time(qtbot: QtBot, view: MapView) -> None:
    view.show_alone(1)
    view.choose(1)
    with qtbot.waitSignal(view.cleared):
        press(qtbot, view, KEYS.Key_Escape)
    assert view.scene.alone == 1
    with qtbot.waitSignal(view.alone_changed) as told:
        press(qtbot, view, KEYS.Key_Escape)
    assert told.args == [None]
    with qtbot.waitSignal(view.week_wanted):
        press(qtbot, view, KEYS.Key_Escape)


def test_enter_wants_the_day_of_the_visit_and_t_today(qtbot: QtBot, view: MapView) -> None:
    with qtbot.assertNotEmitted(view.opened):
        press(qtbot, view, KEYS.Key_Return)
    view.choose(7)
    with qtbot.waitSignal(view.opened) as told:
        press(qtbot, view, KEYS.Key_Return)
    assert told.args == [TUESDAY]
    with qtbot.waitSignal(view.today_wanted):
        press(qtbot, view, KEYS.Key_T)


def test_a_house_with_three_visits_lists_them_and_chooses_in_turn(
    qtbot: QtBot, view: MapView
) -> None:
    hover(qtbot, view, where(view, 4), "3 visits")
    for words in ("3 visits", "08:00 · Kita Sushi · K", "08:40 · Laundry 44 · K"):
        assert words in view.card.words
    heard: list[int] = []
    view.chosen.connect(heard.append)
    for _ in range(4):
        qtbot.mouseClick(view, LEFT, pos=where(view, 4))
    assert heard == [4, 5, 6, 4]


def test_a_group_is_parted_by_a_click(qtbot: QtBot, view: MapView) -> None:
    view.nearer(-6)
    (mark,) = view.scene.marks(view.camera.zoom)
    at = QPointF(*view.camera.to_screen(mark.at)).toPoint()
    zoom = view.camera.zoom
    qtbot.mouseClick(view, LEFT, pos=at)
    assert view.camera.zoom > zoom + 2
    assert view.scene.chosen is None
    assert all(view.rect().contains(where(view, spot.row.visit_id)) for spot in mark.spots)
    near = view.camera.zoom
    qtbot.mouseClick(view, LEFT, pos=free(view))
    qtbot.mouseDClick(view, LEFT, pos=free(view))
    assert view.camera.zoom > near


def test_a_double_click_on_a_group_parts_it_only_once(qtbot: QtBot, view: MapView) -> None:
    view.nearer(-6)
    (mark,) = view.scene.marks(view.camera.zoom)
    at = QPointF(*view.camera.to_screen(mark.at)).toPoint()
    qtbot.mouseClick(view, LEFT, pos=at)
    zoom = view.camera.zoom
    qtbot.mouseDClick(view, LEFT, pos=at)
    assert view.camera.zoom <= zoom + 1


@pytest.mark.parametrize(
    ("visit_id", "words"),
    [(2, "Stop 2 · Mon 23 Nov, 08:40–09:10"), (9, "Without a place"), (3, "postal code only")],
)
def test_words_on_hover(qtbot: QtBot, view: MapView, visit_id: int, words: str) -> None:
    hover(qtbot, view, where(view, visit_id), words)
    assert view.rect().contains(view.card.geometry())
    hover(qtbot, view, free(view), "")


def test_a_click_on_a_home_shows_that_route_alone(qtbot: QtBot, view: MapView) -> None:
    homes = view.picture.seen(view.camera)[1]
    home = next(h for h in homes if h.mark.homes[0].technician.id == 2)
    at = QPoint(round(home.x), round(home.y))
    hover(qtbot, view, at, "Omar Haddad’s home")
    with qtbot.waitSignal(view.alone_changed) as told:
        qtbot.mouseClick(view, LEFT, pos=at)
    assert told.args == [2]
    assert {spot.technician_id for spot in view.scene.spots} == {2, None}
    view.choose(1)
    assert view.scene.alone is None


def test_other_rows_keep_what_is_seen_but_another_office_does_not(view: MapView) -> None:
    view.nearer(1, QPointF(where(view, 3)))
    seen = view.camera
    view.show_rows(manhattan())
    assert view.camera == seen
    view.show_rows(rows(*city(3).routes, people=city(3).technicians, office_id=2))
    assert view.camera != seen


def test_a_resize_shows_everything_unless_somebody_has_moved_the_map(view: MapView) -> None:
    view.resize(500, 400)
    assert view.rect().contains(where(view, 4))
    view.nearer(3, QPointF(where(view, 1)))
    zoom, middle = view.camera.zoom, view.camera.middle
    view.resize(900, 700)
    assert (view.camera.zoom, view.camera.middle) == (zoom, middle)


def shown(view: MapView) -> set[str]:
    image: QImage = view.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_routes_and_who_comes_are_painted_in_their_colours(view: MapView) -> None:
    seen = shown(view)
    assert {colours.LIGHT[0], colours.LIGHT[1], LIGHT.canvas, LIGHT.trouble} <= seen
    assert {shade.ink for who, shade in LIGHT.who.items() if who in ("usual", "stranger")} <= seen


def test_the_theme_repaints_the_map(view: MapView, theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    seen = shown(view)
    theme.apply(qapp, "light")
    assert {colours.DARK[0], theme.tokens.canvas} - seen == {theme.tokens.canvas}


@pytest.mark.parametrize("nothing", [None, rows(people=()), rows(people=(technician(1),))])
def test_nothing_to_show_takes_every_key(qtbot: QtBot, view: MapView, nothing: object) -> None:
    view.show_rows(nothing)
    press(
        qtbot,
        view,
        *(KEYS.Key_Right, KEYS.Key_Plus, KEYS.Key_0, KEYS.Key_Return, KEYS.Key_Escape),
    )
    wheel(view, QPoint(200, 200), 3)
    qtbot.mouseDClick(view, LEFT, pos=QPoint(300, 300))
    assert not view.grab().isNull()


def test_a_large_office_is_drawn_at_every_zoom(view: MapView) -> None:
    view.show_rows(city(30))
    view.show_all()
    for step in (0, 2, 2, 2, 2, -9, -4):
        view.nearer(step)
        assert not view.grab().isNull()
    assert len(view.picture.seen(view.camera)[0]) == 1
