"""The board's page with a drawn schedule: choosing, days and weeks, planning and its cancel."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from scheduler.views.board import BoardRows
from tests.ui.board.boards import MONDAY, board, tray_rows, week
from tests.ui.board.details import gift_shop
from tests.ui.board.fake import FakePlanning, fake_app, offices
from ui.board.layout import View
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.schedule import OpenSchedule
from ui.widgets.who import WhoChip

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A page over a drawn schedule, and what it said."""

    def __init__(self, qtbot: QtBot, ops: Ops, theme: Theme, planning: FakePlanning) -> None:
        self.qtbot, self.ops, self.planning = qtbot, ops, planning
        self.schedule = OpenSchedule(fake_app(planning), offices())
        self.page = BoardPage(ops, self.schedule, theme)
        qtbot.addWidget(self.page)
        self.said: list[tuple[str, str]] = []
        self.page.said.connect(lambda *told: self.said.append(told))
        self.page.resize(1280, 720)
        self.page.show()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.ops.under_way == 0)

    def click(self, text: str) -> None:
        self.qtbot.mouseClick(self.button(text), LEFT)

    def button(self, text: str) -> QPushButton:
        found = self.page.findChildren(QPushButton)
        return next(b for b in found if b.text() == text and b.isVisible())

    def words(self) -> str:
        labels = self.page.inspector.findChildren(QLabel)
        return "\n".join(label.text().replace("\u200b", "") for label in labels)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.view, key)
        self.settle()


@pytest.fixture
def open_desk(qtbot: QtBot, ops: Ops, theme: Theme) -> Iterator[Callable[[BoardRows], Desk]]:
    """Opens a page over drawn rows; it is closed afterwards."""
    desks: list[Desk] = []

    def opened(rows: BoardRows) -> Desk:
        desks.append(Desk(qtbot, ops, theme, FakePlanning(rows)))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.planning.go.set()
        desk.settle()
        desk.page.close()
        desk.schedule.deleteLater()


@pytest.fixture
def desk(open_desk: Callable[[BoardRows], Desk]) -> Desk:
    return open_desk(week(12, tray=3))


def test_choosing_a_visit_shows_it_in_full(desk: Desk) -> None:
    card = desk.planning.rows.cards[4]
    rect = desk.page.view.rect_of(card.visit_id)
    assert rect is not None
    with desk.qtbot.waitSignal(desk.page.visit_chosen) as told:
        desk.qtbot.mouseClick(desk.page.view.viewport(), LEFT, pos=rect.center().toPoint())
    desk.settle()
    assert told.args == [card.visit_id]
    assert desk.page.inspector.visit_id == card.visit_id
    for sentence in (
        "Gift shop",
        "88 Orchard St, 10002 New York",
        "“I will be the one”",
        "Promised by Omar Haddad, 3 Sept 2026",
        "<b>2</b> strangers in 10 visits · OH 6 times",
        "Omar Haddad (chosen by you)",
        "Never asked about: notice and price.",
        "When is the cellar sealed?",
        "$281.86",
    ):
        assert sentence in desk.words()


def test_nothing_chosen_shows_what_the_plan_costs(desk: Desk) -> None:
    assert "Manhattan, 23 – 27 November" in desk.words()
    assert "$18,476.14" in desk.words()
    desk.page.select(3)
    desk.settle()
    assert "$18,476.14" not in desk.words()
    desk.page.view.setFocus()
    desk.key(Qt.Key.Key_Escape)
    assert "$18,476.14" in desk.words()


def test_a_visit_in_the_tray_is_chosen_like_one_on_the_board(desk: Desk) -> None:
    desk.page.select(5)
    cards = desk.page.tray.cards
    where = cards.visualRect(cards.model().index(1, 0)).center()
    with desk.qtbot.waitSignal(desk.page.visit_chosen) as told:
        desk.qtbot.mouseClick(cards.viewport(), LEFT, pos=where)
    desk.settle()
    assert told.args == [9001]
    assert desk.page.inspector.visit_id == 9001
    assert desk.page.view.scene.chosen == 9001
    card = desk.planning.rows.cards[0]
    desk.key(Qt.Key.Key_Right)
    assert desk.page.inspector.visit_id == card.visit_id
    assert not cards.selectionModel().hasSelection()


@pytest.mark.parametrize("left", [0, 1, 3, 40])
def test_the_tray_shows_as_much_as_there_is(
    open_desk: Callable[[BoardRows], Desk], left: int
) -> None:
    desk = open_desk(week(3, tray=left))
    tray = desk.page.tray
    assert tray.cards.isVisible() == (left > 0)
    assert tray.model.rowCount() == left
    rects = [tray.cards.visualRect(tray.cards.model().index(n, 0)) for n in range(left)]
    assert all(rect.x() >= 0 and rect.right() <= tray.cards.width() for rect in rects)
    if 0 < left <= 3:
        assert len({rect.y() for rect in rects}) == 1
    assert len(tray.findChildren(WhoChip)) == 4


def test_all_of_the_tray_on_demand(open_desk: Callable[[BoardRows], Desk]) -> None:
    desk = open_desk(week(3, tray=40))
    before = desk.page.tray.cards.height()
    desk.click("Show all")
    assert desk.page.tray.cards.height() > 2 * before
    desk.click("Show less")
    assert desk.page.tray.cards.height() == before


def test_the_day_opens_by_double_click_key_and_button(desk: Desk) -> None:
    view, range_ = desk.page.view, desk.page.findChildren(QLabel)
    column = view.scene.layout.columns[2]
    desk.qtbot.mouseDClick(view.viewport(), LEFT, pos=QPoint(184 + int(column.left) + 20, 12))
    assert (view.scene.view, view.scene.day) == (View.DAY, MONDAY + timedelta(days=2))
    assert any(label.text() == "Wednesday 25 November" for label in range_)
    assert desk.button("Day").isChecked()
    desk.key(Qt.Key.Key_Escape)
    assert view.scene.view is View.WEEK
    assert desk.button("Week").isChecked()
    desk.click("Day")
    assert view.scene.view is View.DAY
    desk.click("Week")
    desk.page.select(next(c for c in desk.planning.rows.cards if c.day.day == 27).visit_id)
    desk.settle()
    desk.key(Qt.Key.Key_Return)
    assert view.scene.day == MONDAY + timedelta(days=4)
    assert desk.page.inspector.visit_id is not None
    desk.click("Week")
    desk.page.select(next(c for c in desk.planning.rows.cards if c.day.day == 25).visit_id)
    desk.settle()
    desk.click("Day")
    assert view.scene.day == MONDAY + timedelta(days=2)


def test_later_and_earlier_go_by_week_and_by_day_over_the_weekend(desk: Desk) -> None:
    def go(name: str) -> None:
        buttons = desk.page.head.findChildren(type(desk.page.head.back))
        wanted = next(b for b in buttons if b.accessibleName() == name)
        desk.qtbot.mouseClick(wanted, LEFT)
        desk.settle()

    go("Later")
    assert desk.planning.spans[-1] == (MONDAY + timedelta(days=7), 5)
    go("Earlier")
    desk.page.set_view("day", MONDAY + timedelta(days=4))
    go("Later")
    assert desk.page.view.scene.day == MONDAY + timedelta(days=7)
    assert desk.page.view.scene.view is View.DAY
    go("Earlier")
    assert desk.page.view.scene.day == MONDAY + timedelta(days=4)
    desk.key(Qt.Key.Key_T)
    assert desk.page.view.scene.day == desk.planning.rows.today
    assert desk.planning.spans[-1] == (MONDAY, 5)


def test_planning_tells_how_it_goes_and_shows_the_new_plan(desk: Desk) -> None:
    desk.planning.after = replace(desk.planning.rows, plan_version=2, tray=())
    desk.page.select(4)
    desk.settle()
    desk.click("Plan week")
    strip = desk.page.strip
    wanted = "Searching: best so far $1,234.50 · 2 without a place"
    desk.qtbot.waitUntil(lambda: strip.words == wanted)
    assert strip.isVisible()
    assert strip.findChildren(QProgressBar)[0].value() >= 200
    assert not desk.button("Plan week").isEnabled()
    desk.planning.go.set()
    desk.settle()
    assert not strip.isVisible()
    assert desk.button("Plan week").isEnabled()
    assert desk.page.rows is not None
    assert desk.page.rows.plan_version == 2
    assert desk.page.view.scene.chosen == 4
    assert desk.page.inspector.visit_id == 4
    told = "Plan 2: 9 of 10 visits have a place, $999.00; 89 % by their usual technician."
    assert desk.said == [(told, "done")]


def test_planning_can_be_cancelled_and_leaves_all_as_it_was(desk: Desk) -> None:
    desk.click("Plan week")
    desk.qtbot.waitUntil(lambda: "best so far" in desk.page.strip.words)
    rows = desk.page.rows
    desk.click("Cancel")
    assert desk.page.strip.words == "Stopping"
    desk.settle()
    assert desk.planning.cancelled.is_set()
    assert not desk.page.strip.isVisible()
    assert desk.page.rows is rows
    assert desk.said == [("Planning was stopped; the plan is as it was.", "info")]


def test_a_plan_that_is_refused_says_why(desk: Desk) -> None:
    desk.planning.refusal = "Manhattan has no technicians on these days."
    desk.planning.go.set()
    desk.click("Plan week")
    desk.settle()
    assert desk.said == [(desk.planning.refusal, "trouble")]
    assert desk.button("Plan week").isEnabled()


def test_refreshing_keeps_scroll_and_choice(desk: Desk) -> None:
    desk.page.resize(1280, 480)
    desk.page.view.verticalScrollBar().setValue(50)
    desk.page.select(8)
    desk.settle()
    at = desk.page.view.verticalScrollBar().value()
    desk.page.inspector.verticalScrollBar().setValue(40)
    desk.page.refresh()
    desk.settle()
    assert desk.page.view.verticalScrollBar().value() == at
    assert desk.page.inspector.verticalScrollBar().value() == 40
    assert desk.page.inspector.visit_id == 8


def test_the_status_says_how_the_week_stands(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.page.status) as told:
        desk.page.refresh()
    assert "3 without a place" in told.args[0]
    desk.settle()


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (board("Ana -"), "Nothing is planned yet."),
        (replace(board("Ana -"), plan_version=3), "Nothing is planned for these days."),
        (
            replace(board("Ana -", tray=tray_rows(2)), plan_version=3),
            "No visit has a place on these days.",
        ),
    ],
)
def test_an_empty_board_says_what_to_do(
    open_desk: Callable[[BoardRows], Desk], rows: BoardRows, sentence: str
) -> None:
    desk = open_desk(rows)
    shown = [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith(sentence) for text in shown)


def test_without_technicians_the_way_to_add_them(
    qtbot: QtBot, open_desk: Callable[[BoardRows], Desk]
) -> None:
    desk = open_desk(replace(week(0, tray=0), plan_version=0))
    assert not desk.button("Plan week").isEnabled()
    with qtbot.waitSignal(desk.page.technicians_wanted):
        desk.click("Add technicians")
    with qtbot.waitSignal(desk.page.import_wanted):
        desk.click("Import a list")


def test_a_narrow_window_shows_the_inspector_only_for_a_visit(desk: Desk) -> None:
    # What has no room in it goes first.
    for width in (960, 800):
        desk.page.resize(width, 600)
        desk.settle()
    assert not desk.page.inspector.isVisible()
    desk.page.select(3)
    desk.settle()
    assert desk.page.inspector.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page.inspector.isVisible()


def test_long_words_in_the_inspector_wrap_and_are_never_cut(desk: Desk) -> None:
    details = gift_shop()
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    person = replace(details.priorities[0], detail=f"Never {long} again, please, as was said")
    desk.page.inspector.show_visit(
        replace(
            details,
            client=long,
            technician=long,
            priorities=(person, *details.priorities[1:]),
            promises=(replace(details.promises[0], text=long),),
        )
    )
    body = desk.page.inspector.widget()
    assert body.minimumSizeHint().width() <= desk.page.inspector.viewport().width()
    assert body.width() == desk.page.inspector.viewport().width()
