"""A handover among the decisions: its clients, whose they become, and the message to each."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler.model.kinds import DecisionState
from scheduler.views.desk import Cause, DecisionRow, HandedRow
from tests.ui.board.boards import ZONE, at
from tests.ui.pages.desk_rows import CLIENTS, TODAY, FakeDesk, decision, notice
from ui.desk.decided_words import decision_facts, decision_title
from ui.look.theme import Theme
from ui.models.desk import DeskRole
from ui.ops import Ops
from ui.pages.decided_view import DecidedView
from ui.schedule import OpenSchedule

HANDED = (
    HandedRow(11, CLIENTS[0], "Ana Reyes", "Ben Cole", at(TODAY, 580), 12_345),
    HandedRow(12, CLIENTS[1], "Mei Lin", None, None, -4_000),
)


def handed_over() -> DecisionRow:
    """Omar has handed two clients over."""
    drawn = FakeDesk()
    made = decision(drawn.shown, {}, DecisionState.CONFIRMED)
    return replace(made, cause=Cause.HANDOVER, handed=HANDED)


@pytest.fixture
def view(
    qtbot: QtBot, ops: Ops, theme: Theme, settled: Callable[[], None]
) -> Iterator[DecidedView]:
    """The decision with a message to the first client."""
    drawn: Any = FakeDesk(sent=(replace(notice(), client_id=11),))
    office: Any = SimpleNamespace(id=1, name="Manhattan", zone=ZONE, currency="USD")
    app: Any = SimpleNamespace(desk=drawn, changed=[])
    schedule = OpenSchedule(app, (office,))
    made = DecidedView(ops, schedule, theme, drawn, handed_over())
    qtbot.addWidget(made)
    made.resize(932, 540)
    made.show()
    settled()
    yield made
    made.close()
    settled()
    schedule.deleteLater()


def labels(view: DecidedView) -> set[str]:
    return {one.text() for one in view.findChildren(QLabel) if one.isVisible()}


def test_a_handover_is_listed_by_its_clients() -> None:
    made = handed_over()
    assert decision_title(made) == "Omar Haddad hands over"
    assert "2 clients" in decision_facts(made)
    assert "visits" not in decision_facts(made)


def test_each_client_is_shown_with_whose_he_becomes(view: DecidedView, qtbot: QtBot) -> None:
    model = view.visits.lines
    lines = [model.index(row, 0).data(DeskRole.LINE) for row in range(model.rowCount())]
    assert [(line.client, line.chip) for line in lines] == [
        (CLIENTS[0], "Ana Reyes"),
        (CLIENTS[1], "Mei Lin"),
    ]
    assert "to be sent" in lines[0].facts
    assert {"Before", "Omar Haddad", "After", "Ana Reyes", "Backup", "Ben Cole"} <= labels(view)
    assert view._notice is not None
    view.visits.pick(12)
    qtbot.waitUntil(lambda: "Mei Lin" in labels(view))
    assert "Ben Cole" not in labels(view)
    assert view._notice is None
