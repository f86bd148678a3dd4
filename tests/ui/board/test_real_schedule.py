"""The board over a real schedule file and the real solver: plan, stop, look, take back."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.solver.worker import Worker
from scheduler.views.records import VisitForm
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.schedule import OpenSchedule

SLOW = 100_000
"""Milliseconds after which the solver is given up; its first start on a computer compiles."""


@pytest.fixture
def page(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    app: Application,
    schedule: OpenSchedule,
    worker: Worker,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BoardPage]:
    monkeypatch.setattr(app.planning, "_worker", worker)
    made = BoardPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settled()
    yield made
    made.close()
    settled()


def click(qtbot: QtBot, page: BoardPage, text: str) -> None:
    buttons = page.findChildren(QPushButton)
    qtbot.mouseClick(
        next(button for button in buttons if button.text() == text), Qt.MouseButton.LeftButton
    )


def test_a_week_is_planned_and_a_visit_looked_at(
    qtbot: QtBot,
    ops: Ops,
    page: BoardPage,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scheduler.planning.service.DEFAULT_SECONDS", 0.5)
    assert page.rows is not None
    assert (len(page.rows.technicians), page.rows.cards) == (3, ())
    click(qtbot, page, "Plan week")
    qtbot.waitUntil(lambda: ops.under_way == 0, timeout=SLOW)
    settled()
    (card,) = page.rows.cards
    rect = page.view.rect_of(card.visit_id)
    assert rect is not None
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    settled()
    words = [label.text() for label in page.inspector.findChildren(QLabel)]
    assert "Dorothy’s Gift Shop" in words
    assert "<b>Person</b> essential" in words
    assert "Person: the same face" in words
    assert "Omar Haddad (chosen by you)" in words
    assert any(word.startswith("Brief for ") for word in words)
    asked: list[int] = []
    page.roads_wanted.connect(asked.append)
    click(qtbot, page, "Who else, or when else?")
    assert asked == [card.visit_id]


def test_planning_that_is_stopped_saves_nothing(
    qtbot: QtBot,
    ops: Ops,
    page: BoardPage,
    app: Application,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scheduler.planning.service.DEFAULT_SECONDS", 60)
    # With fewer visits the plan would be proved before anybody can stop it.
    first, days = app.planning.week(app.records.offices()[0].id)
    client = app.records.clients(app.records.offices()[0].id)[0].id
    for number in range(70):
        day = first + timedelta(days=number % days)
        app.records.save_visit(VisitForm(client, "Rodent control", day, 20, tolerance_days=1))
    said: list[str] = []
    page.said.connect(lambda sentence, _kind: said.append(sentence))
    click(qtbot, page, "Plan week")
    qtbot.waitUntil(lambda: page.strip.words.startswith("Searching"), timeout=SLOW)
    click(qtbot, page, "Cancel")
    qtbot.waitUntil(lambda: ops.under_way == 0, timeout=20_000)
    settled()
    assert said == ["Planning was stopped; the plan is as it was."]
    assert page.rows is not None
    assert page.rows.plan_version == 0
