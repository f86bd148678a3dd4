"""A better plan in the window: looked for, shown, applied or let go of."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import Role
from scheduler.solver.worker import Worker
from scheduler.views.hand import Drop
from scheduler.views.improving import BetterPlanRow, Scope
from scheduler.views.records import VisitForm
from tests.ui.conftest import TODAY
from tests.ui.pages.hands import SLOW, click
from ui.board.better_words import effects, saves
from ui.board.filter_words import Choice
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.schedule import OpenSchedule


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
) -> BoardPage:
    """A planned week in which Dorothy's visit was taken from the one who usually comes."""
    for service in (app.planning, app.improving):
        monkeypatch.setattr(service, "_worker", worker)
    monkeypatch.setattr("ui.pages.improving.SECONDS", 1.0)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    for client in app.records.clients(office):
        day = TODAY + timedelta(days=1)
        app.records.save_visit(VisitForm(client.id, "Rodent control", day, 30, 9000, 2))
    app.planning.plan(office, first, days, iterations=500, threads=1)
    board = app.planning.board(office, first, days)
    card = next(c for c in board.cards if "Dorothy" in c.client and c.day > TODAY)
    others = [row.id for row in board.technicians if row.id != card.technician_id]
    hand = app.moves.hand(office, first, days)
    drops = ([Drop(card.visit_id, one, card.day, 700)] for one in others)
    wrong = next(drop for drop in drops if not hand.drop(drop).broken)
    app.moves.move(hand, wrong, Role.MANAGER, "Spoilt.")
    app.visits.unpin([card.visit_id])
    made = BoardPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settled()
    return made


def look(qtbot: QtBot, page: BoardPage, scope: Scope) -> BetterPlanRow:
    assert page.rows is not None
    with qtbot.waitSignal(page.improver.found, timeout=SLOW, check_params_cb=bool) as found:
        page.improver.look(page.rows, scope)
    assert found.args is not None
    row: BetterPlanRow = found.args[0]
    return row


def test_it_is_shown_with_what_it_saves_and_applied(
    qtbot: QtBot, page: BoardPage, app: Application, settled: Callable[[], None]
) -> None:
    row = look(qtbot, page, Scope())
    settled()
    assert page.improver.band.isVisible()
    assert not page.strip.isVisible()
    assert page.improver.band.accessibleName() == f"{saves(row)}: {effects(row.effects)}"
    assert {one.visit_id for one in page.view.scene.better} == {
        one.visit_id for one in row.changes if one.moves
    }
    assert row.effects.gain_person == 1
    click(qtbot, page.improver.band, "Apply")
    settled()
    assert not page.improver.band.isVisible()
    assert page.view.scene.better == ()
    assert app.planning.board(row.office_id, TODAY, 5).plan_version == row.version + 1


def test_it_is_let_go_of(
    qtbot: QtBot, page: BoardPage, app: Application, settled: Callable[[], None]
) -> None:
    row = look(qtbot, page, Scope())
    settled()
    click(qtbot, page.improver.band, "Discard")
    assert not page.improver.band.isVisible()
    assert app.planning.board(row.office_id, TODAY, 5).plan_version == row.version


def test_the_search_is_stopped(
    qtbot: QtBot, page: BoardPage, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.improving.SECONDS", 60.0)
    assert page.rows is not None
    page.improver.look(page.rows, Scope())
    qtbot.waitUntil(page.strip.isVisible, timeout=SLOW)
    click(qtbot, page.strip, "Cancel")
    qtbot.waitUntil(lambda: not page.improver.under_way, timeout=SLOW)
    settled()
    assert not page.strip.isVisible()


def test_the_menu_offers_the_days_and_what_is_chosen(page: BoardPage) -> None:
    rows = page.rows
    assert rows is not None

    def offered(menu: QMenu) -> list[str]:
        return [action.text() for action in menu.actions() if action.text()]

    all_ = offered(page.improver.menu(rows, None, frozenset(), None, page))
    assert all_[0] == "All that is shown"
    assert sum(text.startswith("Only ") for text in all_) == len(rows.days)
    chosen = frozenset({rows.cards[0].visit_id})
    assert "Only what is chosen" in offered(
        page.improver.menu(rows, rows.days[0], chosen, None, page)
    )


def test_where_a_filter_hides_technicians_only_those_shown_are_planned_anew(
    page: BoardPage, monkeypatch: pytest.MonkeyPatch, settled: Callable[[], None]
) -> None:
    asked: list[Scope] = []
    monkeypatch.setattr(page.improver, "look", lambda _rows, scope: asked.append(scope))
    rows = page.rows
    assert rows is not None
    mei = next(one for one in rows.technicians if one.name == "Mei Lin")
    page.filtering.switch(Choice("technicians", mei.id, mei.name))
    settled()
    only = page.view.scene.only
    assert only == {mei.id}
    menu = page.improver.menu(rows, rows.days[1], frozenset(), only, page)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        "Only the 1 technician shown",
        "Only Tue 24, the 1 technician shown",
        f"All {len(rows.technicians)} technicians",
        "Only the 1 technician shown, visits that clients were told of too",
    ]
    for action in actions.values():
        action.trigger()
    assert asked == [
        Scope(technicians=only),
        Scope(technicians=only, days=frozenset({rows.days[1]})),
        Scope(),
        Scope(technicians=only, confirmed_too=True),
    ]
