"""A place is shown on a map or typed; the pin and the field are one point."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.dialogs.place import PlaceDialog
from ui.map.mercator import project

LEFT, KEYS = Qt.MouseButton.LeftButton, Qt.Key
KNOWN = ((40.70, -74.00), (40.72, -73.98))


@pytest.fixture
def dialog(qtbot, ops, theme):
    made = PlaceDialog(ops, theme, "12 Ludlow St", None, ("", ""))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_known(KNOWN)
    return made


def at(dialog, point) -> QPoint:
    return QPointF(*dialog.map.camera.to_screen(project(*point))).toPoint()


def test_a_click_between_known_places_sets_the_point(qtbot, dialog):
    qtbot.mouseClick(dialog.map, LEFT, pos=at(dialog, (40.71, -73.99)))
    assert dialog.chosen == pytest.approx((40.71, -73.99), abs=2e-4)
    qtbot.mouseClick(dialog.use, LEFT)
    assert dialog.result() == PlaceDialog.DialogCode.Accepted


def test_pulling_moves_the_map_and_sets_nothing(qtbot, dialog):
    before = dialog.map.camera
    qtbot.mousePress(dialog.map, LEFT, pos=QPoint(100, 100))
    for step in range(1, 4):
        qtbot.mouseMove(dialog.map, QPoint(100 + 20 * step, 100))
    qtbot.mouseRelease(dialog.map, LEFT, pos=QPoint(160, 100))
    assert dialog.map.camera.middle.x < before.middle.x
    assert dialog.chosen is None


def test_the_wheel_brings_nearer_what_is_under_it(dialog):
    where = at(dialog, KNOWN[0])
    zoom = dialog.map.camera.zoom
    turned = QWheelEvent(
        QPointF(where),
        QPointF(dialog.map.mapToGlobal(where)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.map, turned)
    assert dialog.map.camera.zoom == pytest.approx(zoom + 1)
    assert (at(dialog, KNOWN[0]) - where).manhattanLength() <= 2


def test_arrow_keys_move_the_pin_and_the_field_follows(qtbot, dialog):
    dialog.map.setFocus()
    qtbot.keyClick(dialog.map, KEYS.Key_Right)
    first = dialog.chosen
    qtbot.keyClick(dialog.map, KEYS.Key_Up)
    second = dialog.chosen
    assert second[0] > first[0], "north is up"
    assert second[1] == pytest.approx(first[1], abs=1e-5)
    zoom = dialog.map.camera.zoom
    qtbot.keyClick(dialog.map, KEYS.Key_Plus)
    qtbot.keyClick(dialog.map, KEYS.Key_Minus)
    assert dialog.map.camera.zoom == pytest.approx(zoom)


def test_a_pasted_point_moves_the_pin_into_sight(qtbot, dialog):
    qtbot.keyClicks(dialog.point, "52.52, 13.40")
    assert dialog.map.rect().contains(at(dialog, (52.52, 13.40)))
    assert dialog.chosen == (52.52, 13.40)


def test_no_point_is_told_in_a_sentence_and_the_dialog_stays(qtbot, dialog):
    qtbot.keyClicks(dialog.point, "north of the church")
    qtbot.mouseClick(dialog.use, LEFT)
    assert dialog.isVisible()
    assert "write latitude and longitude" in dialog._told.text()
    qtbot.keyClick(dialog.point, KEYS.Key_Escape)
    assert dialog.result() == PlaceDialog.DialogCode.Rejected
