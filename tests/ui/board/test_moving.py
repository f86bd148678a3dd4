"""Visits moved on the board of a real schedule: priced, saved, sent to the manager, taken back."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import Role
from scheduler.solver.worker import Worker
from scheduler.views.board import BoardRows, CardRow
from scheduler.views.hand import Drop
from scheduler.views.records import VisitForm
from tests.ui.board.hands import let_go, lift, middle, mouse
from tests.ui.conftest import TODAY
from ui.board.view import BoardView
from ui.days import clock, day_medium
from ui.dialogs.move import MoveDialog
from ui.main_window import MainWindow
from ui.pages.board import BoardPage
from ui.pages.decided_view import DecidedView

KEYS, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(
    window: MainWindow,
    app: Application,
    worker: Worker,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BoardPage]:
    """The board of tomorrow, a visit for each client on it, in its window."""
    monkeypatch.setattr(app.planning, "_worker", worker)
    monkeypatch.setattr(app.desk, "_worker", worker)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    tomorrow = app.clock.today("America/New_York") + timedelta(days=1)
    for client in app.records.clients(office):
        app.records.save_visit(VisitForm(client.id, "Rodent control", tomorrow, 30, 9000, 2))
    app.planning.plan(office, first, days, iterations=500, threads=1)
    window.resize(1400, 800)
    window.take_schedule(app, app.records.offices(), "board")
    settled()
    made = window.pages["board"]
    assert isinstance(made, BoardPage)
    made.set_view("day", tomorrow)
    settled()
    yield made
    settled()


def cards(page: BoardPage) -> dict[int, CardRow]:
    """The cards from tomorrow on."""
    assert page.rows is not None
    return {card.visit_id: card for card in page.rows.cards if card.day > page.rows.today}


def board(page: BoardPage) -> tuple[object, ...]:
    """All that the board shows but the plan's number."""
    rows = page.rows
    assert isinstance(rows, BoardRows)
    return rows.technicians, rows.cards, rows.routes, rows.tray, rows.total_minor, rows.lines


def other_row(page: BoardPage, card: CardRow) -> QPoint:
    """A point late in the day of another technician."""
    view = page.view
    row = next(r for r in view.scene.layout.rows if r.technician.id != card.technician_id)
    column = next(n for n, c in enumerate(view.scene.layout.columns) if c.day == card.day)
    return view.sight().shown(row.cells[column].strip).center().toPoint()


def free(page: BoardPage) -> CardRow:
    """A visit of a client to whom no person is essential."""
    return next(card for card in cards(page).values() if "Dorothy" not in card.client)


def dorothys(page: BoardPage) -> CardRow:
    return next(card for card in cards(page).values() if "Dorothy" in card.client)


def drag(view: BoardView, card: CardRow, goal: QPoint) -> None:
    lift(view.viewport(), middle(view, card.visit_id), goal)
    let_go(view.viewport(), goal)


def test_a_visit_is_moved_and_undo_gives_back_the_exact_board(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), free(page)
    drag(page.view, card, other_row(page, card))
    settled()
    after = cards(page)[card.visit_id]
    assert after.technician_id != card.technician_id
    assert page.view.scene.chosen == card.visit_id
    assert not page.view.mover.busy
    assert window.messages.sentence.startswith(f"{card.client}: Wed 25, ")
    qtbot.keyClick(window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert board(page) == before
    assert window.messages.sentence == f"Taken back: the move of {card.client}."


def end_of(page: BoardPage, card: CardRow, minutes: int = 0) -> QPoint:
    """The end of a card, or where it would be with so many minutes more."""
    rect = page.view.rect_of(card.visit_id)
    assert rect is not None
    a_minute = rect.width() / ((card.end - card.start).total_seconds() / 60)
    return QPoint(round(rect.right() + minutes * a_minute), round(rect.center().y()))


def test_the_end_of_a_card_makes_the_visit_longer_and_undo_shorter_again(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), free(page)
    viewport, mover = page.view.viewport(), page.view.mover
    mouse(viewport, QEvent.Type.MouseMove, end_of(page, card))
    assert viewport.cursor().shape() is Qt.CursorShape.SizeHorCursor
    lift(viewport, end_of(page, card), end_of(page, card, 16))
    assert mover.tag is not None
    assert mover.tag.lines[0].words.startswith("45 min, until ")
    promised = mover.row.total_minor if mover.row else None
    let_go(viewport, end_of(page, card, 16))
    settled()
    after = cards(page)[card.visit_id]
    assert (after.start, after.end - after.start) == (card.start, timedelta(minutes=45))
    assert page.rows is not None
    assert page.rows.total_minor - before[4] == promised
    assert window.messages.sentence.startswith(f"{card.client}: 45 min, until ")
    qtbot.keyClick(window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert board(page) == before


def test_a_visit_that_takes_longer_begins_as_before(
    page: BoardPage, settled: Callable[[], None]
) -> None:
    """The one that was dragged keeps its start, whatever moves around it."""
    mine = [card for card in cards(page).values() if "Dorothy" not in card.client]
    for card in sorted(mine, key=lambda card: card.start):
        now = cards(page)[card.visit_id]
        viewport = page.view.viewport()
        lift(viewport, end_of(page, now), end_of(page, now, 20))
        let_go(viewport, end_of(page, now, 20))
        settled()
        after = cards(page)[card.visit_id]
        assert (after.start, after.end - after.start) == (now.start, timedelta(minutes=50))


def test_beyond_what_was_agreed_takes_a_reason(
    page: BoardPage, app: Application, settled: Callable[[], None]
) -> None:
    card = free(page)
    far = card.day + timedelta(days=2)
    hand = app.moves.hand(app.records.offices()[0].id, *app.planning.week(1))
    row = hand.drop([Drop(card.visit_id, card.technician_id, far, 600)])
    assert row.broken == ()
    app.records.save_visit(
        VisitForm(card.client_id, "Rodent control", card.day, 30, 9000, tolerance_days=0)
    )
    settled()
    hand = app.moves.hand(app.records.offices()[0].id, *app.planning.week(1))
    new = max(hand.facts.visits, key=lambda visit: visit.id)
    placed = hand.drop([Drop(new.id, card.technician_id, far, 600)])
    assert [rule.reason.code for rule in placed.broken] == ["tolerance"]
    assert placed.broken[0].own


def test_no_visit_is_made_longer_than_its_day(
    window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), free(page)
    viewport, far = page.view.viewport(), end_of(page, card, 700)
    lift(viewport, end_of(page, card), far)
    assert page.view.mover.tag is not None
    assert not page.view.mover.tag.possible
    let_go(viewport, far)
    settled()
    assert board(page) == before
    assert " stays where it is. " in window.messages.sentence


def test_another_person_where_it_is_essential_goes_to_the_manager_with_a_reason(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    assert dialog.accept_button.text() == "Send to the manager"
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "Omar asked for it")
    qtbot.keyClick(dialog.reason, KEYS.Key_Return)
    settled()
    assert window.messages.sentence == "Sent to the manager; until then nothing moves."
    assert board(page) == before
    assert set(page.view.scene.waiting) == {card.visit_id}
    assert not page.view.mover.busy


def test_what_waits_for_a_manager_is_said_beside_its_visit(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    card = dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    amounts = [one.text() for one in dialog.findChildren(QLabel)]
    assert "In all" in amounts
    qtbot.keyClicks(dialog.reason, "She asked for it.")
    qtbot.keyClick(dialog.reason, KEYS.Key_Return)
    settled()
    there = next(one for one in page.inspector.findChildren(QPushButton) if "Decis" in one.text())
    qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
    settled()
    assert window.page == "decisions"
    shown = window.pages["decisions"].drill.currentWidget()
    assert isinstance(shown, DecidedView)
    assert [one.visit_id for one in shown.made.chosen] == [card.visit_id]
    told = [one.text() for one in shown.findChildren(QLabel)]
    day = day_medium(card.day)
    assert f"Omar Haddad · {day}, {clock(card.start, 'America/New_York')}" in told
    taker = shown.made.chosen[0].technician
    assert taker != "Omar Haddad"
    assert any(one.startswith(f"{taker} · {day}, ") for one in told)
    assert any("for whom the person is essential." in one for one in told)
    asks = shown.reason.fontMetrics().horizontalAdvance(shown.reason.placeholderText())
    assert shown.reason.width() > asks
    back = next(one for one in shown.findChildren(QPushButton) if one.text() == "All decisions")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not window.pages["decisions"].drill.above


def test_what_was_sent_to_the_manager_is_taken_back_before_anything_older(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    qtbot.keyClicks(dialog.reason, "Omar asked for it")
    qtbot.keyClick(dialog.reason, KEYS.Key_Return)
    settled()
    window.actions_.edit_opened.emit()
    settled()
    assert window.actions_.undo.text() == "&Undo: the question to the manager"
    window.undoing.undo()
    settled()
    assert window.messages.sentence == "Taken back: the manager is not asked any more."
    assert board(page) == before
    assert page.view.scene.waiting == {}


def test_a_question_about_another_schedule_is_not_what_undo_takes_back(
    window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    assert window.schedule is not None
    window.undoing.offer_withdrawal(1)
    window.open_schedule(window.schedule.app.target, TODAY, "board")
    settled()
    window.actions_.edit_opened.emit()
    settled()
    assert "manager" not in window.actions_.undo.text()


def test_what_was_done_after_asking_the_manager_is_taken_back_first(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    card = dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    qtbot.keyClicks(dialog.reason, "Omar asked for it")
    qtbot.keyClick(dialog.reason, KEYS.Key_Return)
    settled()
    assert window.schedule is not None
    window.schedule.app.visits.confirm([card.visit_id])
    settled()
    window.undoing.undo()
    settled()
    assert window.messages.sentence.startswith("Taken back: ")
    assert "manager" not in window.messages.sentence
    assert set(page.view.scene.waiting) == {card.visit_id}


def test_a_manager_moves_it_at_once(
    qtbot: QtBot,
    window: MainWindow,
    page: BoardPage,
    app: Application,
    settled: Callable[[], None],
) -> None:
    window.settings.role = Role.MANAGER
    card = dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    assert dialog.accept_button.text() == "Move"
    qtbot.keyClicks(dialog.reason, "Agreed with Dorothy")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    settled()
    assert cards(page)[card.visit_id].technician_id != card.technician_id


def test_a_reason_that_is_not_given_leaves_all_as_it_was(
    qtbot: QtBot, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card = board(page), dorothys(page)
    drag(page.view, card, other_row(page, card))
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    assert page.view.mover.busy
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    settled()
    assert (board(page), page.view.mover.busy) == (before, False)


def test_into_the_tray_out_of_it_with_the_mouse_and_back(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card, view = board(page), free(page), page.view
    tray = page.tray
    goal = view.viewport().mapFromGlobal(tray.mapToGlobal(tray.rect().center()))
    drag(view, card, goal)
    settled()
    assert page.rows is not None
    assert [row.visit_id for row in page.rows.tray] == [card.visit_id]
    assert (
        "somebody put it here" in page.tray.model.index(0).data(Qt.ItemDataRole.ToolTipRole).lower()
    )
    inside = tray.cards.viewport()
    start = tray.cards.visualRect(tray.model.index_of(card.visit_id)).center()
    point = inside.mapFromGlobal(view.viewport().mapToGlobal(other_row(page, card)))
    lift(inside, start, point)
    assert view.mover.tag is not None
    assert view.mover.tag.total.startswith("saves")
    let_go(inside, point)
    settled()
    assert page.rows.tray == ()
    assert card.visit_id in cards(page)
    for _ in range(2):
        qtbot.keyClick(window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settled()
    assert board(page) == before


def test_keys_move_a_visit_to_the_next_day_and_delete_puts_it_away(
    qtbot: QtBot, window: MainWindow, page: BoardPage, settled: Callable[[], None]
) -> None:
    before, card, view = board(page), free(page), page.view
    page.select(card.visit_id)
    qtbot.keyClick(view, KEYS.Key_PageDown, ALT)
    assert view.scene.day == card.day + timedelta(days=1)
    assert view.mover.tag is not None
    assert view.mover.tag.possible
    qtbot.keyClick(view, KEYS.Key_Return)
    settled()
    after = cards(page)[card.visit_id]
    assert (after.technician_id, after.day) == (card.technician_id, card.day + timedelta(days=1))
    qtbot.keyClick(view, KEYS.Key_Delete)
    settled()
    assert card.visit_id not in cards(page)
    assert window.messages.sentence.startswith(f"{card.client}: without a place.")
    for _ in range(2):
        qtbot.keyClick(window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settled()
    assert board(page) == before


def test_what_changed_meanwhile_is_refused_with_a_sentence(
    window: MainWindow, page: BoardPage, app: Application, settled: Callable[[], None]
) -> None:
    card = free(page)
    goal = other_row(page, card)
    lift(page.view.viewport(), middle(page.view, card.visit_id), goal)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    drop = Drop(card.visit_id)
    app.moves.move(app.moves.hand(office, first, days), [drop], Role.MANAGER, "They cancelled.")
    let_go(page.view.viewport(), goal)
    settled()
    assert not page.view.mover.busy
    assert "nothing was moved" in window.messages.sentence or "changed" in window.messages.sentence


def test_somebody_who_is_away_is_said_and_nothing_is_saved(
    window: MainWindow, page: BoardPage, app: Application, settled: Callable[[], None]
) -> None:
    card, view = free(page), page.view
    past = page.rows.days[0] if page.rows else card.day
    page.set_view("week")
    settled()
    layout = view.scene.layout
    column = next(n for n, c in enumerate(layout.columns) if c.day == past)
    goal = view.sight().shown(layout.rows[0].cells[column].strip).center().toPoint()
    version = page.rows.plan_version if page.rows else 0
    drag(view, card, goal)
    settled()
    assert "is over" in window.messages.sentence
    assert page.rows is not None
    assert page.rows.plan_version == version


def test_a_visit_in_the_tray_is_let_go_with_escape_and_placed_with_keys(
    qtbot: QtBot, page: BoardPage, settled: Callable[[], None]
) -> None:
    card, view, tray = free(page), page.view, page.tray
    page.select(card.visit_id)
    qtbot.keyClick(view, KEYS.Key_Delete)
    settled()
    inside = tray.cards.viewport()
    start = tray.cards.visualRect(tray.model.index_of(card.visit_id)).center()
    lift(inside, start, inside.mapFromGlobal(view.viewport().mapToGlobal(other_row(page, card))))
    assert view.mover.busy
    qtbot.keyClick(tray.cards, KEYS.Key_Escape)
    assert not view.mover.busy
    let_go(inside, start)
    settled()
    assert card.visit_id not in cards(page)
    qtbot.keyClick(tray.cards, KEYS.Key_Down, ALT)
    assert view.mover.tag is not None
    qtbot.keyClick(tray.cards, KEYS.Key_Return)
    settled()
    assert card.visit_id in cards(page)


def test_the_menu_takes_a_visit_out_of_the_plan(
    page: BoardPage, settled: Callable[[], None]
) -> None:
    card = free(page)
    page.select(card.visit_id)
    settled()
    page.marking.tray_wanted.emit((card.visit_id,))
    settled()
    assert card.visit_id not in cards(page)
    assert page.rows is not None
    assert card.visit_id in {left.visit_id for left in page.rows.tray}
