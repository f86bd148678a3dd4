"""A draft plan in the window: from the board to who comes, to the manager, and back."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.dates.localtime import midnight_utc
from scheduler.model.kinds import AbsenceKind, DecisionState
from scheduler.solver.worker import Worker
from scheduler.views.records import AbsenceForm
from tests.ui.conftest import TODAY
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.pages.decided_view import DecidedView
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView
from ui.pages.draft_view import DraftView
from ui.schedule import OpenSchedule
from ui.widgets.price_line import PriceLineView

SLOW = 100_000
ZONE = "America/New_York"

View = TypeVar("View", bound=QWidget)


@pytest.fixture
def draft(app: Application, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> int:
    """Omar is ill, so the plan sends Ana to Dorothy; returns the plan's version."""
    monkeypatch.setattr(app.planning, "_worker", worker)
    monkeypatch.setattr(app.desk, "_worker", worker)
    office = app.records.offices()[0].id
    omar = next(row for row in app.records.technicians(office) if row.name == "Omar Haddad")
    first, days = app.planning.week(office)
    start, end = midnight_utc(TODAY, ZONE), midnight_utc(TODAY + timedelta(days=3), ZONE)
    app.records.record_absence(AbsenceForm(omar.id, start, end, AbsenceKind.SICK))
    return app.planning.plan(office, first, days, iterations=300, threads=1).version


@pytest.fixture
def view(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    schedule: OpenSchedule,
    draft: int,
    settled: Callable[[], None],
) -> DraftView:
    """The draft, opened from the list of what waits."""
    page = DecisionsPage(ops, schedule, theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    settled()
    click(qtbot, page, "See who comes")
    settled()
    return shown(page, DraftView)


def shown(page: DecisionsPage, kind: type[View]) -> View:
    found = page.drill.currentWidget()
    assert isinstance(found, kind)
    return found


def page_of(view: DraftView) -> DecisionsPage:
    parent = view.parent()
    while parent is not None and not isinstance(parent, DecisionsPage):
        parent = parent.parent()
    assert isinstance(parent, DecisionsPage)
    return parent


def click(qtbot: QtBot, where: QWidget, text: str) -> None:
    button = next(b for b in where.findChildren(QPushButton) if b.text() == text and b.isVisible())
    assert button.isEnabled(), text
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def prices(where: QWidget) -> str:
    """The price lines, which are painted, as a screen reader says them."""
    lines = (line for line in where.findChildren(PriceLineView) if line.isVisible())
    return "\n".join(line.accessibleName() for line in lines)


def words(where: QWidget) -> str:
    return "\n".join(label.text() for label in where.findChildren(QLabel) if label.isVisible())


def test_it_says_who_comes_in_place_of_whom_and_what_that_costs(view: DraftView) -> None:
    assert view.draft is not None
    (one,) = view.draft.substitutions
    told = words(view)
    assert "Ana Reyes comes in place of Omar Haddad" in told
    assert "Dorothy’s Gift Shop · Dorothy Lane" in told
    assert "gainst what is essential to Dorothy’s Gift Shop" in told
    assert view.foot.total.text() == f"${one.total_minor / 100:,.2f}"


def test_prices_open_to_what_they_were_made_from(qtbot: QtBot, view: DraftView) -> None:
    assert "value $1,958.40" not in prices(view)
    click(qtbot, view, "Show how the prices are made")
    qtbot.waitUntil(lambda: "the client is worth $1,958.40" in prices(view))
    click(qtbot, view, "Show the prices only")
    qtbot.waitUntil(lambda: "value $1,958.40" not in prices(view))
    qtbot.waitUntil(lambda: "Losing the client, $97.92" in prices(view))


def test_a_dispatcher_sends_it_to_the_manager_who_confirms_it(
    qtbot: QtBot, view: DraftView, app: Application, settled: Callable[[], None]
) -> None:
    page = page_of(view)
    assert view.foot.confirm.text() == "Send to the manager"
    assert not view.foot.confirm.isEnabled()
    qtbot.keyClicks(view.foot.reason, "Omar is ill")
    click(qtbot, view, "Send to the manager")
    settled()
    decided = shown(page, DecidedView)
    assert decided.made.state is DecisionState.WAITING
    assert "Plan 1 of Manhattan" in words(decided)
    click(qtbot, decided, "Confirm as manager")
    settled()
    office = app.records.offices()[0].id
    assert app.desk.draft(office) is None
    (kept,) = app.desk.decisions(office)
    assert (kept.state, kept.reason) == (DecisionState.CONFIRMED, "Omar is ill")


def test_a_manager_confirms_it_at_once_and_takes_it_back(
    qtbot: QtBot, view: DraftView, app: Application, settled: Callable[[], None]
) -> None:
    page, office = page_of(view), app.records.offices()[0].id
    click(qtbot, view, "Manager")
    qtbot.keyClicks(view.foot.reason, "Omar is ill")
    click(qtbot, view, "Confirm")
    settled()
    decided = shown(page, DecidedView)
    assert decided.made.state is DecisionState.CONFIRMED
    assert "in place of Omar Haddad" in words(decided)
    assert app.desk.draft(office) is None
    click(qtbot, decided, "Take it back")
    settled()
    assert app.desk.draft(office) is not None
    assert "Plan 1 of Manhattan is a draft" in words(page)


def test_it_leads_to_the_roads_of_a_visit(
    qtbot: QtBot, view: DraftView, settled: Callable[[], None]
) -> None:
    page = page_of(view)
    click(qtbot, view, "Who else, or when else?")
    desk = shown(page, DeskView)
    qtbot.waitUntil(lambda: desk.options is not None and desk.told is not None, timeout=SLOW)
    settled()
    assert desk.options is not None
    assert [visit.client for visit in desk.options.visits] == ["Dorothy’s Gift Shop"]


def test_the_board_says_that_its_plan_is_a_draft(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    schedule: OpenSchedule,
    app: Application,
    draft: int,
    settled: Callable[[], None],
) -> None:
    page = BoardPage(ops, schedule, theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    settled()
    assert page.draft.isVisible()
    with qtbot.waitSignal(page.draft_wanted):
        click(qtbot, page, "See who comes, and confirm")
    app.history.undo_last()
    settled()
    page.refresh()
    settled()
    assert not page.draft.isVisible()
