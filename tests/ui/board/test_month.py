"""The month: where its days are, what a mouse and keys do there, what a day says."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scheduler.views.board import BoardRows
from scheduler.views.month import MonthDay
from tests.ui.board.boards import MONDAY, month_of, week
from tests.ui.board.test_page import Desk, open_desk
from ui.board.layout import View
from ui.board.month import MonthLayout, month_beside, same_day, weeks
from ui.board.month_view import MonthView
from ui.board.month_words import day_tip, left, share
from ui.days import first_weekday
from ui.look.theme import Theme

__all__ = ["open_desk"]

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key
NOVEMBER = date(2026, 11, 1)
TUESDAY = MONDAY + timedelta(days=1)
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(days, st.integers(0, 6))
def test_a_month_has_whole_weeks_and_all_of_its_days(day: date, first: int) -> None:
    shown = weeks(day, first)
    flat = [one for line in shown for one in line]
    assert flat == [flat[0] + timedelta(days=n) for n in range(len(flat))]
    assert flat[0].weekday() == first
    assert 4 <= len(shown) <= 6
    own = [one for one in flat if (one.year, one.month) == (day.year, day.month)]
    assert own[0].day == 1
    assert (own[-1] + timedelta(days=1)).day == 1
    assert own[0] in shown[0]
    assert own[-1] in shown[-1]


@given(days, st.integers(-30, 30))
def test_months_go_on_and_back(day: date, months: int) -> None:
    there = same_day(day, months)
    assert there.replace(day=1) == month_beside(day, months)
    assert there.day <= day.day
    assert month_beside(month_beside(day, months), -months) == day.replace(day=1)


@given(days, st.integers(0, 6), st.floats(200, 3000), st.floats(200, 2000))
def test_every_point_is_in_one_day(day: date, first: int, wide: float, high: float) -> None:
    layout = MonthLayout(weeks(day, first), wide, high, 30)
    for line in layout.weeks:
        for one in line:
            rect = layout.rect(one)
            assert rect is not None
            assert layout.day_at(rect.x, rect.y) == one
            assert layout.day_at(rect.right - 1, rect.bottom - 1) == one
    assert layout.rect(layout.weeks[0][0] - timedelta(days=1)) is None
    assert layout.day_at(1, 29) is None


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[MonthView]:
    """November, with visits from the 23rd on."""
    made = MonthView(theme)
    made.first_weekday = 0
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show_rows(month_of(week(12, tray=3), NOVEMBER))
    made.choose(MONDAY)
    made.show()
    yield made
    made.close()


def middle(view: MonthView, day: date) -> QPoint:
    rect = view.rect_of(day)
    assert rect is not None
    return rect.center().toPoint()


def test_a_click_opens_the_day(qtbot: QtBot, view: MonthView) -> None:
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseClick(view, LEFT, pos=middle(view, TUESDAY))
        assert view.day == TUESDAY
    assert told.args == [TUESDAY]


def test_a_double_click_opens_the_week_alone(qtbot: QtBot, view: MonthView) -> None:
    opened: list[date] = []
    view.opened.connect(opened.append)
    with qtbot.waitSignal(view.week_wanted) as told:
        qtbot.mouseClick(view, LEFT, pos=middle(view, TUESDAY))
        qtbot.mouseDClick(view, LEFT, pos=middle(view, TUESDAY))
    qtbot.mouseRelease(view, LEFT, pos=middle(view, TUESDAY))
    qtbot.wait(350)
    assert told.args == [TUESDAY]
    assert opened == []


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (KEYS.Key_Left, MONDAY - timedelta(days=1)),
        (KEYS.Key_Right, TUESDAY),
        (KEYS.Key_Up, MONDAY - timedelta(days=7)),
        (KEYS.Key_Down, MONDAY + timedelta(days=7)),
    ],
)
def test_arrows_go_from_day_to_day(qtbot: QtBot, view: MonthView, key: Qt.Key, day: date) -> None:
    qtbot.keyClick(view, key)
    assert view.day == day
    assert view.accessibleDescription()


def test_keys_open_the_day_and_the_week(qtbot: QtBot, view: MonthView) -> None:
    with qtbot.waitSignal(view.opened) as day:
        qtbot.keyClick(view, KEYS.Key_Space)
    with qtbot.waitSignal(view.week_wanted) as whole:
        qtbot.keyClick(view, KEYS.Key_Return)
    assert day.args == whole.args == [MONDAY]
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, KEYS.Key_Escape)


def test_beyond_the_month_comes_the_next_one(qtbot: QtBot, view: MonthView) -> None:
    view.choose(date(2026, 11, 30))
    with qtbot.waitSignal(view.moved) as told:
        qtbot.keyClick(view, KEYS.Key_Right)
    assert told.args == [date(2026, 12, 1)]
    with qtbot.waitSignal(view.moved) as told:
        view.choose(MONDAY)
        qtbot.keyClick(view, KEYS.Key_PageUp)
    assert told.args == [date(2026, 10, 23)]


def test_words_of_a_day() -> None:
    day = MonthDay(MONDAY, 39, 2, 1, 1, 2, 2034, 2550)
    assert share(day) == ("91 % usual", "91 % U")
    assert left(day) == "2 without a place"
    assert day_tip(day, "Thanksgiving").splitlines() == [
        "Monday 23 November",
        "Thanksgiving",
        "43 visits: 39 usual, 2 backup, 1 known, 1 stranger",
        "33.9 of 42.5 h planned",
        "2 visits without a place",
    ]
    assert day_tip(MonthDay(MONDAY), "") == "Monday 23 November"
    assert 0 <= first_weekday() <= 6


@pytest.fixture
def desk(open_desk: Callable[[BoardRows], Desk]) -> Desk:
    """A page that shows the month of a drawn week."""
    made = open_desk(week(12, tray=3))
    made.click("Month")
    made.settle()
    return made


def test_the_month_takes_the_place_of_the_board(desk: Desk) -> None:
    view = desk.page.month.view
    assert desk.planning.months == [NOVEMBER]
    assert view.isVisible()
    assert view.hasFocus()
    assert view.day == TUESDAY
    assert desk.button("Month").isChecked()
    assert not desk.page.tray.isVisible()
    assert not desk.page.inspector.isVisible()
    desk.qtbot.keyClick(view, KEYS.Key_Escape)
    assert not view.isVisible()
    assert desk.button("Week").isChecked()
    assert desk.page.tray.isVisible()


def test_later_moves_by_a_month_and_today_comes_back(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.page.head.forward, LEFT)
    desk.settle()
    assert desk.planning.months[-1] == date(2026, 12, 1)
    assert desk.page.month.view.day == date(2026, 12, 24)
    desk.click("Today")
    desk.settle()
    assert desk.planning.months[-1] == NOVEMBER
    assert desk.page.month.view.day == TUESDAY


def test_a_day_of_the_month_opens_on_the_board(desk: Desk) -> None:
    view, scene = desk.page.month.view, desk.page.view.scene
    friday = MONDAY + timedelta(days=4)
    desk.qtbot.mouseClick(view, LEFT, pos=middle(view, friday))
    desk.qtbot.waitUntil(lambda: not view.isVisible())
    assert (scene.view, scene.day) == (View.DAY, friday)
    assert desk.button("Day").isChecked()


def test_another_week_is_read(desk: Desk) -> None:
    view = desk.page.month.view
    desk.qtbot.keyClick(view, KEYS.Key_Up)
    desk.qtbot.keyClick(view, KEYS.Key_Return)
    desk.settle()
    assert desk.planning.spans[-1] == (MONDAY - timedelta(days=7), 5)
    assert desk.page.view.scene.view is View.WEEK


def test_the_buttons_go_to_the_day_that_is_marked(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.page.month.view, KEYS.Key_Right)
    desk.click("Day")
    assert desk.page.view.scene.day == MONDAY + timedelta(days=2)
    desk.qtbot.keyClick(desk.page.view, KEYS.Key_3)
    desk.settle()
    assert desk.page.month.view.isVisible()
    assert desk.page.month.view.day == MONDAY + timedelta(days=2)
    desk.qtbot.keyClick(desk.page.month.view, KEYS.Key_2)
    assert desk.page.view.scene.view is View.WEEK
    assert desk.page.view.isVisible()


def test_the_month_follows_a_change(desk: Desk) -> None:
    desk.page.refresh()
    desk.settle()
    assert desk.planning.months == [NOVEMBER, NOVEMBER]


def test_a_month_is_painted_in_every_size(view: MonthView) -> None:
    for size in ((360, 200), (700, 400), (1900, 1000)):
        view.resize(*size)
        assert not view.grab().toImage().isNull()
