"""One technician's week as an agenda: what stands in it, and how one gets there and back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from scheduler.model.kinds import AbsenceKind
from scheduler.views.board import BoardRows, Span
from tests.ui.board.boards import MONDAY, at, board, week
from tests.ui.board.boards import without as away
from tests.ui.board.test_page import Desk, open_desk
from ui.board.agenda import Entry, Kind, agenda, beside
from ui.board.agenda_view import AgendaView
from ui.board.agenda_words import entry_spoken, line, totals, when
from ui.board.frame import TECHNICIANS
from ui.board.layout import View
from ui.models.agenda import AgendaRole

__all__ = ["open_desk"]

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key
LETTERS = {
    Kind.DAY: "|",
    Kind.DRIVE: ".",
    Kind.WAIT: "w",
    Kind.VISIT: "V",
    Kind.BREAK: "l",
    Kind.AWAY: "x",
    Kind.OFF: "-",
}


def drawn(rows: BoardRows, technician: int = 1) -> str:
    """The agenda as text: ``|`` begins a day, the rest is as on drawn boards."""
    return "".join(LETTERS[entry.kind] for entry in agenda(rows, technician))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana UU.UU", "|.V.V."),
        ("Ana UU..llUU|-", "|.V.lV.|-"),
        ("Ana UU.ll.UU", "|.V.l.V."),
        ("Ana xxxx", "|x"),
        ("Ana UU,BB", "|.VV."),
        ("Ana -|UU", "|-|.V."),
    ],
)
def test_a_day_is_told_in_its_order(text: str, told: str) -> None:
    assert drawn(board(text)) == told


def test_waiting_at_a_door_is_told() -> None:
    rows = board("Ana UU..BB")
    late = rows.cards[1]
    rows = replace(
        rows, cards=(rows.cards[0], replace(late, arrive=late.start - timedelta(0, 600)))
    )
    assert drawn(rows) == "|.V.wV."


@given(st.integers(0, 200), st.integers(1, 5))
def test_nothing_is_lost_and_nothing_overlaps(seed: int, days: int) -> None:
    rows = week(3, seed=seed, days=days)
    for technician in rows.technicians:
        told = agenda(rows, technician.id)
        mine = [card for card in rows.cards if card.technician_id == technician.id]
        assert [entry.card for entry in told if entry.card] == sorted(mine, key=lambda c: c.start)
        assert [entry.day for entry in told if entry.kind is Kind.DAY] == list(rows.days)
        spans = [entry.span for entry in told if entry.span]
        assert all(one.end <= other.start for one, other in pairwise(spans))


def test_an_absence_of_days_is_told_on_each_of_them() -> None:
    rows = away(board("Ana UU|UU|UU"), 1, MONDAY + timedelta(days=1), 2, AbsenceKind.SICK)
    told = agenda(rows, 1)
    assert drawn(rows) == "|.V.|x|x"
    last = told[-1]
    assert (line(last), when(last, rows.zone)) == ("Sick", "")


def test_words_of_the_lines() -> None:
    rows = board("Ana UU.UU")
    day, drive, visit = agenda(rows, 1)[:3]
    assert line(day) == "Monday 23 November"
    assert totals(day) == ("2 visits · 1 h 45 · 15 min drive", "")
    assert (line(drive), when(drive, rows.zone)) == ("15 min drive", "07:45–08:00")
    assert "Café Lumen" in entry_spoken(visit, rows.technicians[0], rows.zone)
    pause = Entry(Kind.BREAK, MONDAY, Span(at(MONDAY, 720), at(MONDAY, 750)))
    assert entry_spoken(pause, None, rows.zone) == "Break, 30 min, 12:00–12:30"


def test_after_the_last_technician_comes_the_first() -> None:
    rows = board("Ana UU\nBen UU\nCid UU")
    assert [beside(rows, 1, steps) for steps in (1, 2, 3, -1)] == [2, 3, 1, 3]


@pytest.fixture
def desk(open_desk: Callable[[BoardRows], Desk]) -> Desk:
    """A page over a drawn week."""
    return open_desk(week(12, tray=3))


def click_name(desk: Desk, row: int) -> AgendaView:
    view = desk.page.view
    box = view.scene.layout.rows[row]
    point = QPoint(TECHNICIANS // 2, int(view.sight().offset.y() + box.top + box.height / 2))
    desk.qtbot.mouseClick(view.viewport(), LEFT, pos=point)
    return desk.page.views.agenda


def test_a_click_on_a_name_opens_his_week(desk: Desk) -> None:
    shown = click_name(desk, 2)
    assert shown.isVisible()
    assert shown.technician is not None
    assert shown.technician.name == "Ben Cole"
    assert desk.button("Week").isChecked()
    desk.qtbot.keyClick(shown.list, KEYS.Key_Escape)
    assert not shown.isVisible()
    assert desk.page.view.isVisible()


def test_back_is_a_button_too(desk: Desk) -> None:
    desk.page.days.set_view("day", MONDAY)
    shown = click_name(desk, 0)
    back = next(
        one
        for one in shown.findChildren(type(desk.page.head.back))
        if one.accessibleName().startswith("Back")
    )
    desk.qtbot.mouseClick(back, LEFT)
    assert desk.page.view.isVisible()
    assert desk.page.view.scene.view is View.DAY


def test_choosing_a_visit_shows_it_in_the_inspector(desk: Desk) -> None:
    shown = click_name(desk, 0)
    index = next(
        shown.model.index(number)
        for number, entry in enumerate(shown.model.entries)
        if entry.card is not None and entry.day == MONDAY + timedelta(days=1)
    )
    where = shown.list.visualRect(index).center()
    desk.qtbot.mouseClick(shown.list.viewport(), LEFT, pos=where)
    desk.settle()
    visit = index.data(AgendaRole.VISIT)
    assert desk.page.inspector.visit_id == visit
    assert desk.page.view.scene.chosen == visit
    desk.qtbot.keyClick(shown.list, KEYS.Key_Down)
    desk.settle()
    following = shown.list.currentIndex().data(AgendaRole.VISIT)
    assert following != visit
    assert following is not None
    assert desk.page.inspector.visit_id == following


def test_arrows_go_to_the_next_technician_and_back(desk: Desk) -> None:
    shown = click_name(desk, 0)
    for key, name in (
        (KEYS.Key_Right, "Omar Haddad"),
        (KEYS.Key_Left, "Ana Reyes"),
        (KEYS.Key_Left, "Lee"),
    ):
        desk.qtbot.keyClick(shown.list, key)
        assert shown.technician is not None
        assert shown.technician.name == name


def test_a_key_opens_the_week_of_who_has_the_chosen_visit(desk: Desk) -> None:
    card = desk.planning.rows.cards[60]
    desk.page.select(card.visit_id)
    desk.settle()
    desk.key(KEYS.Key_A)
    shown = desk.page.views.agenda
    assert shown.isVisible()
    assert shown.technician_id == card.technician_id
    assert shown.list.currentIndex().data(AgendaRole.VISIT) == card.visit_id


def test_a_double_click_opens_the_day_with_its_hours(desk: Desk) -> None:
    shown = click_name(desk, 0)
    index = next(
        shown.model.index(number)
        for number, entry in enumerate(shown.model.entries)
        if entry.card is not None and entry.day == MONDAY + timedelta(days=1)
    )
    where = shown.list.visualRect(index).center()
    desk.qtbot.mouseClick(shown.list.viewport(), LEFT, pos=where)
    desk.qtbot.mouseDClick(shown.list.viewport(), LEFT, pos=where)
    desk.settle()
    assert not shown.isVisible()
    assert desk.page.view.scene.day == MONDAY + timedelta(days=1)


def test_another_week_shows_the_same_technician(desk: Desk) -> None:
    shown = click_name(desk, 1)
    desk.qtbot.mouseClick(desk.page.head.forward, LEFT)
    desk.settle()
    assert shown.isVisible()
    assert shown.technician is not None
    assert shown.technician.name == "Omar Haddad"
    assert shown.model.entries[0].day == MONDAY + timedelta(days=7)
