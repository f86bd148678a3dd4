"""The filter on the board’s page: choices, chips, what they leave, what is remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from scheduler.continuity.familiarity import Who
from scheduler.views.board import BoardRows
from tests.ui.board.boards import MONDAY, week
from tests.ui.board.test_page import Desk, open_desk
from ui.board.filters import Filter
from ui.settings import Settings

__all__ = ["open_desk"]

LEFT = Qt.MouseButton.LeftButton
KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_desk: Callable[[BoardRows], Desk]) -> Desk:
    """A page over a drawn week."""
    return open_desk(week(12, tray=3))


def box(desk: Desk, words: str) -> QCheckBox:
    boxes = desk.page.filtering.popup.findChildren(QCheckBox)
    return next(one for one in boxes if one.text() == words)


def tick(desk: Desk, *words: str) -> None:
    """Open the filter by its button and click some boxes."""
    filtering = desk.page.filtering
    if not filtering.popup.isVisible():
        desk.qtbot.mouseClick(filtering.button, LEFT)
    for one in words:
        found = box(desk, one)
        desk.qtbot.mouseClick(found, LEFT, pos=QPoint(8, found.height() // 2))
    filtering.popup.hide()


def chips(desk: Desk) -> list[QPushButton]:
    QApplication.processEvents()
    every = desk.page.filtering.band.findChildren(QPushButton)
    return [one for one in every if one.property("kind") == "chip" and not one.isHidden()]


def counted(desk: Desk) -> str:
    return desk.page.filtering.band.findChildren(QLabel)[0].text()


def test_technicians_that_are_not_wanted_vanish(desk: Desk) -> None:
    tick(desk, "Ana Reyes", "Ben Cole")
    rows = desk.page.view.scene.rows
    assert rows is not None
    assert [one.name for one in rows.technicians] == ["Ana Reyes", "Ben Cole"]
    assert [chip.text() for chip in chips(desk)] == ["Ana Reyes", "Ben Cole"]
    assert desk.page.filtering.button.text() == "Filter 2"
    of = len(desk.planning.rows.cards) + 3
    assert counted(desk) == f"{len(rows.cards) + 3} of {of} visits"
    assert desk.page.tray.model.rowCount() == 3


def test_visits_that_do_not_match_are_faint(desk: Desk) -> None:
    def painted(visit_id: int) -> QImage:
        rect = desk.page.view.rect_of(visit_id)
        assert rect is not None
        return desk.page.view.viewport().grab(rect.toAlignedRect()).toImage()

    cards = desk.planning.rows.cards
    usual = next(card for card in cards if card.who is Who.USUAL)
    strange = next(card for card in cards if card.who is Who.STRANGER)
    before = [painted(card.visit_id) for card in (usual, strange)]
    tick(desk, "Stranger")
    scene = desk.page.view.scene
    assert scene.rows is not None
    assert len(scene.rows.technicians) == 12
    assert scene.matching == {card.visit_id for card in cards if card.who is Who.STRANGER}
    # The band takes a line, so that rows are lower: compare in the same size.
    desk.page.resize(1280, 720 + desk.page.filtering.band.height())
    desk.settle()
    after = [painted(card.visit_id) for card in (usual, strange)]
    colours = [[one.pixelColor(one.width() // 2, 3) for one in two] for two in (before, after)]
    assert colours[0][0] != colours[1][0]
    assert colours[0][1] == colours[1][1]
    assert desk.page.tray.model.rowCount() == 0


def test_keys_step_from_match_to_match(desk: Desk) -> None:
    tick(desk, "Stranger")
    desk.page.view.setFocus()
    for _ in range(3):
        desk.key(KEYS.Key_Right)
        chosen = desk.page.view.scene.chosen
        assert desk.page.view.scene.matching is not None
        assert chosen in desk.page.view.scene.matching


def test_a_chip_takes_its_choice_back_and_clear_all_the_rest(desk: Desk) -> None:
    tick(desk, "Backup", "Stranger", "Pinned")
    band = desk.page.filtering.band
    assert band.isVisible()
    desk.qtbot.mouseClick(chips(desk)[1], LEFT)
    assert [chip.text() for chip in chips(desk)] == ["Backup", "Pinned"]
    clear = next(one for one in band.findChildren(QPushButton) if one.text() == "Clear all")
    desk.qtbot.mouseClick(clear, LEFT)
    assert not band.isVisible()
    assert desk.page.view.scene.rows is desk.page.rows
    assert desk.page.view.scene.matching is None
    assert desk.page.filtering.button.text() == "Filter"


def test_a_key_opens_the_choices_and_escape_closes_them(desk: Desk) -> None:
    popup = desk.page.filtering.popup
    desk.qtbot.keyClick(desk.page.view, KEYS.Key_F, CTRL)
    assert popup.isVisible()
    titles = {one.text() for one in popup.findChildren(QLabel)}
    assert {"Who comes", "State", "Technicians"} <= titles
    desk.qtbot.keyClick(popup, KEYS.Key_Escape)
    assert not popup.isVisible()


def test_the_map_the_month_and_the_agenda_follow(desk: Desk) -> None:
    tick(desk, "Ben Cole", "Stranger")
    strange = {
        card.visit_id
        for card in desk.planning.rows.cards
        if card.technician_id == 3 and card.who is Who.STRANGER
    }
    desk.click("Map")
    desk.settle()
    scene = desk.page.both.map.view.scene
    assert scene.rows is not None
    assert [one.name for one in scene.rows.technicians] == ["Ben Cole"]
    assert {spot.row.visit_id for spot in scene.spots} == strange
    assert sum(len(one.stops) for one in scene.lines) > len(strange)
    assert scene.order[3] == 2
    desk.click("Month")
    desk.settle()
    month = desk.page.month.view.rows
    assert month is not None
    assert {visit.visit_id for visit in month.visits} == strange
    assert counted(desk) == f"{len(strange)} of {len(desk.planning.rows.cards) + 3} visits"
    desk.page.days.leave()
    assert counted(desk) == f"{len(strange)} of {len(desk.planning.rows.cards) + 3} visits"
    desk.page.days.show_technician(3)
    agenda = desk.page.views.agenda
    assert agenda.isVisible()
    desk.page.filtering.clear()
    tick(desk, "Ana Reyes")
    assert not agenda.isVisible()


def test_a_visit_that_is_looked_for_is_not_hidden(desk: Desk) -> None:
    tick(desk, "Ana Reyes")
    other = next(card for card in desk.planning.rows.cards if card.technician_id == 5)
    desk.page.show_visit(other.visit_id, other.day)
    desk.settle()
    assert desk.page.view.scene.chosen == other.visit_id
    assert desk.page.view.rect_of(other.visit_id) is not None
    assert desk.said == [("The filter is off now: it would have hidden the visit.", "info")]


def test_a_chosen_visit_that_vanishes_is_let_go(desk: Desk) -> None:
    card = next(card for card in desk.planning.rows.cards if card.technician_id == 5)
    desk.page.select(card.visit_id)
    desk.settle()
    tick(desk, "Ana Reyes")
    desk.settle()
    assert desk.page.view.scene.chosen is None
    assert desk.page.inspector.visit_id is None


def test_the_head_fits_where_the_window_is_narrow(desk: Desk) -> None:
    tick(desk, "Ana Reyes")
    desk.page.set_view("day", MONDAY)
    for width in (932, 1190):
        desk.page.resize(width, 560)
        QApplication.processEvents()
        assert desk.page.width() == width
        shown = [one for one in desk.page.head.children() if isinstance(one, QPushButton)]
        for one in shown:
            assert one.width() >= one.sizeHint().width() or not one.isVisible()
    assert desk.page.filtering.button.text() == "Filter 1"


def test_what_was_chosen_is_remembered(desk: Desk, tmp_path: object) -> None:
    settings = Settings()
    filtering = desk.page.filtering
    filtering.remember("", lambda text: settings.remember_filter("/a/b.familiar", text))
    tick(desk, "Ana Reyes", "Stranger")
    kept = Settings().filter("/a/b.familiar")
    assert Filter.from_text(kept) == Filter(frozenset({1}), who=frozenset({Who.STRANGER}))
    assert Settings().filter("/a/other.familiar") == ""
    filtering.clear()
    assert Settings().filter("/a/b.familiar") == ""
    filtering.remember(kept, lambda _text: None)
    assert [chip.text() for chip in chips(desk)] == ["Stranger", "Ana Reyes"]


def test_other_rows_keep_the_filter(desk: Desk) -> None:
    tick(desk, "Ana Reyes")
    desk.page.refresh()
    desk.settle()
    rows = desk.page.view.scene.rows
    assert rows is not None
    assert len(rows.technicians) == 1
    assert desk.page.rows is not None
    assert len(desk.page.rows.technicians) == 12
