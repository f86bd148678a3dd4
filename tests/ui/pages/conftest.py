"""The Decisions page and the desk over a real schedule and the real solver; a made up scorecard."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.solver.worker import Worker
from scheduler.views.records import VisitForm
from tests.ui.pages.hands import SLOW, click
from tests.ui.pages.scorecard_rows import FakeScorecard
from ui.dialogs.absence import AbsenceDialog
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView
from ui.pages.scorecard import ScorecardPage
from ui.schedule import OpenSchedule
from ui.settings import Settings


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
) -> Iterator[DecisionsPage]:
    """A planned week with visits for the Gift Shop and others from tomorrow on."""
    monkeypatch.setattr(app.planning, "_worker", worker)
    monkeypatch.setattr(app.desk, "_worker", worker)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    tomorrow = app.clock.today("America/New_York") + timedelta(days=1)
    for client in app.records.clients(office):
        app.records.save_visit(VisitForm(client.id, "Rodent control", tomorrow, 30, 9000, 2))
    app.planning.plan(office, first, days, iterations=500, threads=1)
    made = DecisionsPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: ops.under_way == 0, timeout=SLOW)
    settled()
    yield made
    made.close()
    settled()


@pytest.fixture
def desk(
    qtbot: QtBot, ops: Ops, page: DecisionsPage, app: Application, settled: Callable[[], None]
) -> DeskView:
    """The desk, after somebody recorded that the one who was to come tomorrow is ill."""
    board = app.planning.board(app.records.offices()[0].id, app.clock.today("UTC"), 4)
    card = next(card for card in board.cards if "Dorothy" in card.client and card.day > board.today)
    click(qtbot, page, "Somebody is away…")
    settled()
    dialog = page.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    dialog.who.choose(card.technician_id)
    dialog.days.first.put(card.day)
    dialog.days.last.put(card.day)
    click(qtbot, dialog, "Record")
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), DeskView), timeout=SLOW)
    view = page.drill.currentWidget()
    assert isinstance(view, DeskView)
    qtbot.waitUntil(lambda: view.options is not None and view.told is not None, timeout=SLOW)
    settled()
    return view


@pytest.fixture
def told() -> FakeScorecard:
    """The figures that the scorecard's page is told."""
    return FakeScorecard()


@pytest.fixture
def scorecard_page(
    qtbot: QtBot,
    ops: Ops,
    app: Application,
    schedule: OpenSchedule,
    theme: Theme,
    settled: Callable[[], None],
    told: FakeScorecard,
) -> Iterator[ScorecardPage]:
    """The scorecard's page over made up figures, laid out."""
    app.scorecard = told  # type: ignore[assignment]
    made = ScorecardPage(ops, schedule, theme)
    made.remember(Settings())
    qtbot.addWidget(made)
    made.resize(1280, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settled()
    qtbot.waitUntil(lambda: _laid_out(made))
    yield made
    made.close()
    settled()


def _laid_out(page: ScorecardPage) -> bool:
    """Whether all clients at risk have their place, which takes Qt a few rounds."""
    layout = page.body.layout()
    assert layout is not None
    needed = layout.minimumHeightForWidth(page.body.width())
    return page.risk.height() > 300 and page.body.height() >= needed
