"""The map on the board’s page: in its place, with its days, its visit and its inspector."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from scheduler.views.board import BoardRows
from tests.ui.board.boards import MONDAY, week
from tests.ui.board.test_page import Desk, open_desk
from ui.board.layout import View
from ui.look.theme import Theme
from ui.pages.map_view import RoutesMap

__all__ = ["open_desk"]

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def desk(open_desk: Callable[[BoardRows], Desk]) -> Desk:
    """A page that shows the map of a week."""
    made = open_desk(week(4, tray=3))
    made.click("Map")
    made.settle()
    return made


def routes(desk: Desk) -> RoutesMap:
    return desk.page.both.map


def press(desk: Desk, key: Qt.Key) -> None:
    desk.qtbot.keyClick(routes(desk).view, key)
    desk.settle()


def segment(desk: Desk, words: str) -> QAbstractButton:
    every = routes(desk).days.findChildren(QAbstractButton)
    return next(one for one in every if one.text() == words)


def click_visit(desk: Desk, visit_id: int) -> None:
    view = routes(desk).view
    place = view.place_of(visit_id)
    assert place is not None
    view.nearer(6, place)
    desk.qtbot.mouseClick(view, LEFT, pos=place.toPoint())
    desk.settle()


def test_the_map_shows_the_days_of_the_board(desk: Desk) -> None:
    assert desk.page.both.map_shown
    assert desk.button("Map").isChecked()
    assert desk.planning.mapped == [(MONDAY, 5)]
    scene = routes(desk).view.scene
    assert len(scene.spots) == len(desk.planning.rows.cards) + 3
    assert routes(desk).view.hasFocus()
    desk.click("Week")
    assert not desk.page.both.map_shown
    assert desk.page.view.isVisible()
    assert desk.page.view.hasFocus()


def test_nothing_is_read_for_a_map_nobody_looks_at(
    open_desk: Callable[[BoardRows], Desk],
) -> None:
    desk = open_desk(week(3))
    desk.page.refresh()
    desk.settle()
    assert desk.planning.mapped == []


def test_m_goes_there_and_back(open_desk: Callable[[BoardRows], Desk]) -> None:
    desk = open_desk(week(3))
    desk.key(KEYS.Key_M)
    assert desk.page.both.map_shown
    assert desk.button("Map").isChecked()
    press(desk, KEYS.Key_M)
    assert not desk.page.both.map_shown
    assert desk.button("Week").isChecked()
    assert len(desk.planning.mapped) == 1


def test_the_same_visit_stays_chosen(desk: Desk) -> None:
    card = desk.planning.rows.cards[7]
    desk.click("Week")
    desk.page.select(card.visit_id)
    desk.settle()
    desk.click("Map")
    desk.settle()
    assert routes(desk).view.scene.chosen == card.visit_id
    assert desk.page.inspector.visit_id == card.visit_id
    other = desk.planning.rows.cards[20]
    with desk.qtbot.waitSignal(desk.page.visit_chosen) as told:
        click_visit(desk, other.visit_id)
    assert told.args == [other.visit_id]
    assert desk.page.inspector.visit_id == other.visit_id
    desk.click("Week")
    assert desk.page.view.scene.chosen == other.visit_id


def test_a_visit_without_a_place_is_chosen_in_map_and_tray(desk: Desk) -> None:
    click_visit(desk, 9001)
    assert desk.page.inspector.visit_id == 9001
    assert desk.page.tray.cards.currentIndex().row() == 1
    cards = desk.page.tray.cards
    where = cards.visualRect(cards.model().index(2, 0)).center()
    desk.qtbot.mouseClick(cards.viewport(), LEFT, pos=where)
    desk.settle()
    assert routes(desk).view.scene.chosen == 9002
    press(desk, KEYS.Key_Escape)
    assert desk.page.view.scene.chosen is None
    assert not cards.selectionModel().hasSelection()
    assert desk.page.inspector.visit_id is None


def test_a_day_is_chosen_above_the_map_and_shown_by_the_board_too(desk: Desk) -> None:
    desk.qtbot.mouseClick(segment(desk, "Tue 24"), LEFT)
    scene = routes(desk).view.scene
    assert scene.day == TUESDAY
    assert {spot.day for spot in scene.spots if spot.technician_id} == {TUESDAY}
    assert any(label.text() == "Tuesday 24 November" for label in desk.page.findChildren(QLabel))
    assert desk.button("Map").isChecked()
    desk.click("Day")
    assert (desk.page.view.scene.view, desk.page.view.scene.day) == (View.DAY, TUESDAY)
    desk.click("Map")
    assert segment(desk, "Tue 24").isChecked()
    press(desk, KEYS.Key_Escape)
    assert scene.day is None
    assert segment(desk, "Week").isChecked()


def test_later_and_earlier_move_the_map(desk: Desk) -> None:
    desk.qtbot.mouseClick(segment(desk, "Tue 24"), LEFT)
    desk.page.days.move(1)
    assert routes(desk).view.scene.day == MONDAY + timedelta(days=2)
    desk.page.set_view("map")
    desk.page.days.turn(View.WEEK)
    desk.page.days.move(1)
    desk.settle()
    assert desk.page.both.map_shown
    assert desk.planning.mapped[-1] == (MONDAY + timedelta(days=7), 5)
    assert routes(desk).view.scene.spots == ()
    press(desk, KEYS.Key_T)
    assert desk.planning.mapped[-1] == (MONDAY, 5)


def test_a_change_is_read_again(desk: Desk) -> None:
    before = len(desk.planning.mapped)
    desk.page.refresh()
    desk.settle()
    assert len(desk.planning.mapped) == before + 1


def test_the_legend_shows_a_route_alone_and_all_again(desk: Desk) -> None:
    legend = routes(desk).legend
    every = legend.findChildren(QAbstractButton)
    row = next(one for one in every if one.accessibleName().startswith("Omar Haddad, "))
    mine = [card for card in desk.planning.rows.cards if card.technician_id == 2]
    assert row.accessibleName() == f"Omar Haddad, {len(mine)} visits"
    scene = routes(desk).view.scene
    desk.qtbot.mouseClick(row, LEFT, pos=QPoint(40, 20))
    assert {spot.technician_id for spot in scene.spots} == {2, None}
    assert row.isChecked()
    assert desk.button("Show all").isVisible()
    desk.qtbot.mouseClick(row, LEFT, pos=QPoint(40, 20))
    assert scene.alone is None
    desk.qtbot.mouseClick(row, LEFT, pos=QPoint(40, 20))
    desk.click("Show all")
    assert scene.alone is None
    assert not row.isChecked()
    row.setFocus()
    desk.qtbot.keyClick(row, KEYS.Key_Space)
    assert scene.alone == 2


def test_the_buttons_zoom_and_fit(desk: Desk, qtbot: QtBot) -> None:
    view = routes(desk).view
    before = view.camera
    for name in ("Zoom in (+)", "Zoom out (−)", "Zoom out (−)", "Show everything (0)"):
        every = view.findChildren(QAbstractButton)
        one = next(one for one in every if one.accessibleName() == name)
        assert view.rect().contains(one.parentWidget().geometry())
        qtbot.mouseClick(one, LEFT)
    assert view.camera == before


def test_both_themes_are_drawn(desk: Desk, theme: Theme, qapp: object) -> None:
    theme.apply(qapp, "dark")
    dark = desk.page.grab().toImage()
    theme.apply(qapp, "light")
    assert desk.page.grab().toImage() != dark
