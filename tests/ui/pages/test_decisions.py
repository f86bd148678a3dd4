"""The substitution desk over a real schedule and the real solver, with real mouse and keys."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import DecisionState, NoticeState
from scheduler.views.desk import RoadKind
from tests.ui.pages.hands import SLOW, click, words
from ui.dialogs.absence import AbsenceDialog
from ui.ops import Ops
from ui.pages.decided_view import DecidedView
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView


def test_nothing_waits_until_somebody_is_away(page: DecisionsPage) -> None:
    assert "Nothing waits for you" in words(page)


def test_the_roads_stand_side_by_side_with_their_prices(desk: DeskView) -> None:
    assert desk.options is not None
    (visit,) = [v for v in desk.options.visits if "Dorothy" in v.client]
    desk.visits.pick(visit.visit_id)
    cards = desk.strip.cards
    assert [card.road.id for card in cards] == [road.id for road in visit.roads]
    totals = [card.road.total_minor for card in cards]
    assert all(one <= other for one, other in pairwise(totals))
    assert all(card.x() < other.x() for card, other in pairwise(cards))
    assert "is sick" in desk.head.title.text()
    assert "Person" in words(desk)


def test_a_road_that_is_clicked_changes_the_total(
    qtbot: QtBot, desk: DeskView, settled: Callable[[], None]
) -> None:
    before = desk.told
    assert before is not None
    skip = next(card for card in desk.strip.cards if card.road.kind is RoadKind.SKIP)
    desk.strip.ensureWidgetVisible(skip)
    qtbot.mouseClick(skip, Qt.MouseButton.LeftButton)
    assert desk.told is None
    assert not desk.foot.confirm.isEnabled()
    qtbot.waitUntil(lambda: desk.told is not None, timeout=SLOW)
    settled()
    assert desk.told is not None
    assert desk.told.total_minor > before.total_minor
    assert desk.told.skipped == 1
    first = next(iter(desk.bundles.cards.values()))
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.told == before, timeout=SLOW)


def test_from_the_dispatcher_to_the_manager_and_back(
    qtbot: QtBot, ops: Ops, desk: DeskView, page: DecisionsPage, settled: Callable[[], None]
) -> None:
    skip = next(card for card in desk.strip.cards if card.road.kind is RoadKind.SKIP)
    qtbot.mouseClick(skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.told is not None, timeout=SLOW)
    assert desk.foot.confirm.text() == "Send to the manager"
    assert not desk.foot.confirm.isEnabled()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClicks(desk.foot.reason, "nobody is free")
    qtbot.keyClick(desk.foot.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), DecidedView), timeout=SLOW)
    settled()
    decided = page.drill.currentWidget()
    assert isinstance(decided, DecidedView)
    assert decided.made.state is DecisionState.WAITING
    assert "nobody is free" in words(decided)
    click(qtbot, decided, "Confirm as manager")
    qtbot.waitUntil(lambda: page.drill.above == 0, timeout=SLOW)
    settled()
    click(qtbot, page, "Look at it")
    settled()
    decided = page.drill.currentWidget()
    assert isinstance(decided, DecidedView)
    assert decided.made.state is DecisionState.CONFIRMED
    assert "Dear Dorothy" in words(decided)
    click(qtbot, decided, "Mark as sent")
    settled()
    assert next(iter(decided.notices.values())).state is NoticeState.SENT
    click(qtbot, decided, "Prefers to wait")
    settled()
    assert next(iter(decided.notices.values())).state is NoticeState.PREFERS_TO_WAIT


def test_what_was_confirmed_is_taken_back(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage, app: Application, settled: Callable[[], None]
) -> None:
    office = app.records.offices()[0].id
    before = app.planning.board(office, app.clock.today("UTC"), 4).cards
    click(qtbot, desk, "Manager")
    qtbot.keyClicks(desk.foot.reason, "ill")
    qtbot.mouseClick(desk.foot.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), DecidedView), timeout=SLOW)
    settled()
    assert app.planning.board(office, app.clock.today("UTC"), 4).cards != before
    decided = page.drill.currentWidget()
    assert isinstance(decided, DecidedView)
    click(qtbot, decided, "Take it back")
    qtbot.waitUntil(lambda: page.drill.above == 0, timeout=SLOW)
    settled()
    assert app.planning.board(office, app.clock.today("UTC"), 4).cards == before
    assert "is sick" in words(page)


def test_the_keyboard_goes_through_visits_and_roads(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    desk.visits.setFocus()
    qtbot.keyClick(desk.visits, Qt.Key.Key_Right)
    assert desk.strip.has_focus
    card = next(card for card in desk.strip.cards if card.hasFocus())
    qtbot.keyClick(card, Qt.Key.Key_Right)
    other = next(card for card in desk.strip.cards if card.hasFocus())
    assert other is not card
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert desk.choices.chosen[desk.choices.visits[0].visit_id] == other.road.id
    qtbot.waitUntil(lambda: desk.told is not None, timeout=SLOW)


def test_an_absence_that_cannot_be_is_told_in_the_dialog(
    qtbot: QtBot, page: DecisionsPage, settled: Callable[[], None]
) -> None:
    click(qtbot, page, "Somebody is away…")
    settled()
    dialog = page.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    day = dialog.days.first.day
    assert day is not None
    click(qtbot, dialog, "Record")
    assert "Choose who is away." in words(dialog)
    qtbot.keyClicks(dialog.who.lineEdit(), "omar")
    dialog.days.last.put(day - timedelta(days=1))
    click(qtbot, dialog, "Record")
    assert dialog.isVisible()
    assert "The last day is before the first" in words(dialog)
    dialog.reject()
    settled()
