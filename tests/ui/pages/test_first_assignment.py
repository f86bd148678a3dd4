"""A first assignment with real mouse and keys: the curve, the point, the clients, confirmed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from tests.ui.pages.cover_rows import TODAY, FakeCover
from tests.ui.pages.hands import click, words
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.first_view import FirstView
from ui.schedule import OpenSchedule

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cover() -> FakeCover:
    return FakeCover()


@pytest.fixture
def view(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    app: Application,
    schedule: OpenSchedule,
    monkeypatch: pytest.MonkeyPatch,
    cover: FakeCover,
    settled: Callable[[], None],
) -> FirstView:
    monkeypatch.setitem(app.__dict__, "cover", cover)
    made = FirstView(ops, schedule, theme, TODAY)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    settled()
    return made


@pytest.fixture
def found(view: FirstView, qtbot: QtBot, settled: Callable[[], None]) -> FirstView:
    click(qtbot, view, "Find usual technicians")
    settled()
    return view


def chosen(view: FirstView) -> list[str]:
    return [" → ".join(view.model.at(row)[1:]) for row in range(view.model.rowCount())]


def test_it_begins_with_next_monday_and_four_weeks(
    view: FirstView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[str] = []
    view.said.connect(lambda text, _kind: said.append(text))
    click(qtbot, view, "Find usual technicians")
    settled()
    office = view.schedule.office.id
    assert cover.asked == [(office, date(2026, 11, 30), 4)]
    view.first.setText("20 Nov 2026")
    click(qtbot, view, "Find usual technicians")
    assert said == ["Give the first day of the weeks, today or later."]


def test_one_person_each_is_chosen_at_first_with_its_price(found: FirstView) -> None:
    assert chosen(found) == [
        "Bistro Lark → Ana Reyes",
        "Harbor Tea Room → Ana Reyes",
        "Lark Bakery → Omar Haddad",
        "Quill Books → Ana Reyes",
    ]
    assert found.total.text() == "+$120.00"
    assert found.facts.text() == (
        "more in these weeks than the cheapest driving; 1.00 faces a client instead of 1.75"
        " · 4 of 4 clients"
    )
    assert found.curve.summary == (
        "One person each costs $120 more than the cheapest driving; choose a point"
    )


def test_a_point_is_chosen_with_the_mouse_and_with_the_keys(found: FirstView, qtbot: QtBot) -> None:
    spot = found.curve.spots()[1].toPoint()
    qtbot.mouseClick(found.curve, LEFT, pos=spot)
    assert found.total.text() == "+$40.00"
    assert "Harbor Tea Room → Omar Haddad" in chosen(found)
    found.curve.setFocus()
    qtbot.keyClick(found.curve, Qt.Key.Key_Left)
    assert found.total.text() == "$0.00"
    assert "Lark Bakery → Mei Lin" in chosen(found)
    label, told = found.curve.readout
    assert label == "Cheapest driving"
    assert told == (
        "25 % of the clients see one person alone, 1.75 faces each on average, 16 h 40 drive,"
        " $1,000.00; 1 visit without a place"
    )


def test_who_is_ticked_gets_a_usual_technician(
    found: FirstView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    offered: list[str] = []
    found.undo_offered.connect(offered.append)
    cell = found.table.visualRect(found.model.index(1, 0))
    qtbot.mouseClick(found.table.viewport(), LEFT, pos=QPoint(cell.left() + 18, cell.center().y()))
    assert "3 of 4 clients" in found.facts.text()
    with qtbot.waitSignal(found.left):
        click(qtbot, found, "Make them usual")
        settled()
    assert cover.confirmed == [(2, (4, 7, 8))]
    assert offered == ["3 clients have a usual technician now."]


def test_what_is_refused_is_told(
    found: FirstView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[str] = []
    found.said.connect(lambda text, _kind: said.append(text))
    cover.refusal = "Quill Books has a usual technician by now."
    click(qtbot, found, "Make them usual")
    settled()
    assert said == ["Quill Books has a usual technician by now."]
    assert found.confirm.isEnabled()


def test_before_it_is_asked_it_says_what_would_be_here(view: FirstView) -> None:
    assert "Who should be the usual one?" in words(view)
    assert view.curve.accessibleName() == "What one person each costs"


def test_where_one_person_each_costs_nothing_there_is_nothing_to_choose(
    view: FirstView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    cover.first = replace(cover.first, points=cover.first.points[-1:])
    click(qtbot, view, "Find usual technicians")
    settled()
    assert not view.curve.isVisible()
    assert "one person to each client already" in words(view)
    assert view.total.text() == "$0.00"
    assert len(chosen(view)) == 4
