"""Running late, closed sites, other dates, and what is taken out: the real schedule and solver."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import AbsenceKind
from scheduler.store.clock import Clock
from scheduler.views.board import CardRow
from scheduler.views.desk import Asked, Cause
from scheduler.views.records import AbsenceForm, ClosureForm, VisitForm
from tests.ui.board.boards import at
from tests.ui.conftest import TODAY
from tests.ui.pages.hands import SLOW, click, words
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.closure import ClosureDialog
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView
from ui.widgets.away_list import FEW, AwayList

Settled = Callable[[], None]


@pytest.fixture(autouse=True)
def seven(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is seven in the morning in New York, before anybody's first visit."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, 0, 42, tzinfo=UTC)
    monkeypatch.setattr(Clock, "now", lambda _clock: now)


@pytest.fixture
def said(page: DecisionsPage) -> list[str]:
    """What the page said."""
    told: list[str] = []
    page.said.connect(lambda sentence, _kind: told.append(sentence))
    page.undo_offered.connect(lambda sentence: told.append(f"{sentence} Undo?"))
    return told


def office_of(app: Application) -> int:
    return app.records.offices()[0].id


def cards(app: Application) -> tuple[CardRow, ...]:
    return app.planning.board(office_of(app), TODAY, 4).cards


def asked_by(qtbot: QtBot, page: DecisionsPage, settled: Settled, text: str) -> QWidget:
    """The dialog that a button opens."""
    click(qtbot, page, text)
    settled()
    kind = ClosureDialog if "closed" in text else AbsenceDialog
    dialog = page.findChild(kind)
    assert isinstance(dialog, kind)
    return dialog


def shown(qtbot: QtBot, page: DecisionsPage, settled: Settled) -> DeskView:
    """The desk, once all roads are known."""
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), DeskView), timeout=SLOW)
    view = page.drill.currentWidget()
    assert isinstance(view, DeskView)
    qtbot.waitUntil(lambda: view.options is not None and view.told is not None, timeout=SLOW)
    settled()
    return view


def saved(qtbot: QtBot, dialog: QWidget, text: str, settled: Settled) -> None:
    click(qtbot, dialog, text)
    settled()


def test_who_runs_late_is_recorded_from_now_on(
    qtbot: QtBot, page: DecisionsPage, app: Application, settled: Settled
) -> None:
    office = office_of(app)
    for client in app.records.clients(office):
        app.records.save_visit(VisitForm(client.id, "Rodent control", TODAY, 30, 9000))
    first, days = app.planning.week(office)
    app.planning.plan(office, first, days, iterations=500, threads=1)
    card = next(card for card in cards(app) if card.day == TODAY)
    dialog = asked_by(qtbot, page, settled, "Somebody is away…")
    assert isinstance(dialog, AbsenceDialog)
    dialog.who.choose(card.technician_id)
    dialog.kind.choose(AbsenceKind.LATE)
    dialog.free_at.setText("23:00")
    click(qtbot, dialog, "Record")
    view = shown(qtbot, page, settled)
    assert view.options is not None
    assert view.options.cause is Cause.LATE
    assert card.visit_id in [visit.visit_id for visit in view.options.visits]
    assert view.head.title.accessibleName().endswith("is running late")
    (row,) = app.records.absences(office)
    assert (row.start, row.end) == (at(TODAY, 7 * 60), at(TODAY, 23 * 60))


def test_a_closed_site_leads_to_its_roads(
    qtbot: QtBot, page: DecisionsPage, app: Application, settled: Settled
) -> None:
    card = next(card for card in cards(app) if "Dorothy" in card.client and card.day > TODAY)
    dialog = asked_by(qtbot, page, settled, "A site is closed…")
    assert isinstance(dialog, ClosureDialog)
    qtbot.keyClicks(dialog.client.lineEdit(), "gift")
    dialog.days.first.put(card.day)
    dialog.days.last.put(card.day)
    click(qtbot, dialog, "Record")
    view = shown(qtbot, page, settled)
    assert view.options is not None
    assert view.options.cause is Cause.CLOSED
    assert [visit.visit_id for visit in view.options.visits] == [card.visit_id]
    assert view.head.take_out.text() == "Open after all"


def test_a_closed_site_without_a_visit_is_only_told(
    qtbot: QtBot, page: DecisionsPage, said: list[str], settled: Settled
) -> None:
    dialog = asked_by(qtbot, page, settled, "A site is closed…")
    assert isinstance(dialog, ClosureDialog)
    qtbot.keyClicks(dialog.client.lineEdit(), "book")
    dialog.days.last.put(TODAY + timedelta(days=40))
    dialog.days.first.put(TODAY + timedelta(days=30))
    saved(qtbot, dialog, "Record", settled)
    assert said == ["Book Nook is closed; no planned visit is hit."]
    assert page.drill.above == 0
    assert "Away and closed" in words(page)


def test_other_dates_are_asked_anew(
    qtbot: QtBot, page: DecisionsPage, desk: DeskView, app: Application, settled: Settled
) -> None:
    office = office_of(app)
    before = app.records.absences(office)[0]
    dialog = asked_by(qtbot, page, settled, "Change dates…")
    assert isinstance(dialog, AbsenceDialog)
    assert not dialog.who.isEnabled()
    dialog.kind.choose(AbsenceKind.HOLIDAY)
    assert dialog.days.last.day is not None
    dialog.days.last.put(dialog.days.last.day + timedelta(days=1))
    click(qtbot, dialog, "Save")
    qtbot.waitUntil(lambda: desk.options is None, timeout=SLOW)
    assert shown(qtbot, page, settled) is desk
    assert desk.options is not None
    assert desk.options.cause is Cause.HOLIDAY
    assert "is on holiday" in desk.head.title.text()
    (after,) = app.records.absences(office)
    assert (after.id, after.end - before.end) == (before.id, timedelta(days=1))


def test_dates_are_changed_while_roads_are_looked_for(
    qtbot: QtBot, page: DecisionsPage, desk: DeskView, settled: Settled
) -> None:
    dialog = asked_by(qtbot, page, settled, "Change dates…")
    assert isinstance(dialog, AbsenceDialog)
    desk.ask()
    dialog.kind.choose(AbsenceKind.TRAINING)
    click(qtbot, dialog, "Save")
    qtbot.waitUntil(lambda: "in training" in desk.head.title.text(), timeout=SLOW)
    shown(qtbot, page, settled)
    assert desk.options is not None
    assert desk.options.cause is Cause.TRAINING
    assert not desk.head.cancel.isVisible()


def test_other_dates_that_hit_nothing_lead_back(
    qtbot: QtBot, page: DecisionsPage, desk: DeskView, said: list[str], settled: Settled
) -> None:
    dialog = asked_by(qtbot, page, settled, "Change dates…")
    assert isinstance(dialog, AbsenceDialog)
    for day in (dialog.days.first, dialog.days.last):
        day.put(TODAY + timedelta(days=60))
    saved(qtbot, dialog, "Save", settled)
    assert page.drill.above == 0
    assert len(said) == 1
    assert said[0].endswith("is sick; no planned visit is hit any more.")
    assert "23 January" in words(page)


def test_dates_that_cannot_be_are_told_in_the_dialog(
    qtbot: QtBot, page: DecisionsPage, desk: DeskView, app: Application, settled: Settled
) -> None:
    (row,) = app.records.absences()
    other = row.end + timedelta(days=7)
    who = app.records.absence(row.id).technician_id
    app.records.record_absence(AbsenceForm(who, other, other + timedelta(days=1)))
    dialog = asked_by(qtbot, page, settled, "Change dates…")
    assert isinstance(dialog, AbsenceDialog)
    dialog.days.last.put(TODAY + timedelta(days=30))
    saved(qtbot, dialog, "Save", settled)
    assert dialog.isVisible()
    assert "is away in that time already" in words(dialog)
    dialog.reject()
    settled()
    assert page.drill.currentWidget() is desk


def test_who_is_back_after_all_is_taken_out(
    qtbot: QtBot,
    page: DecisionsPage,
    desk: DeskView,
    app: Application,
    said: list[str],
    settled: Settled,
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    desk.head.take_out.setFocus()
    qtbot.keyClick(desk.head.take_out, Qt.Key.Key_Space)
    settled()
    assert page.drill.above == 0
    assert app.records.absences() == ()
    assert said == ["The absence is taken out. The plan stays as it is. Undo?"]
    assert "Nothing waits for you" in words(page)
    assert page.away.hasFocus()


def test_a_site_is_open_after_all(
    qtbot: QtBot, page: DecisionsPage, app: Application, said: list[str], settled: Settled
) -> None:
    card = next(card for card in cards(app) if card.day > TODAY)
    client = next(c for c in app.records.clients(office_of(app)) if c.name == card.client)
    made = app.records.record_closure(ClosureForm(client.id, card.day, card.day))
    settled()
    click(qtbot, page, "See the roads")
    view = shown(qtbot, page, settled)
    assert view.asked == Asked(closure_id=made.id)
    click(qtbot, view, "Open after all")
    settled()
    assert app.records.closures() == ()
    assert said == ["The closed days are taken out. The plan stays as it is. Undo?"]


def test_one_visit_has_no_dates_to_change(
    page: DecisionsPage, qtbot: QtBot, app: Application, settled: Settled
) -> None:
    card = next(card for card in cards(app) if card.day > TODAY)
    for asked in (Asked(visit_id=card.visit_id), Asked(technician_id=card.technician_id)):
        page.open_question(asked)
        view = page.drill.currentWidget()
        assert isinstance(view, DeskView)
        assert not view.head.change.isVisible()
        assert not view.head.take_out.isVisible()
        view.stop()
        settled()


def test_what_hits_nothing_is_changed_and_taken_out_in_the_list(
    qtbot: QtBot, page: DecisionsPage, app: Application, said: list[str], settled: Settled
) -> None:
    client = app.records.clients(office_of(app), "Tea Room")[0]
    day = TODAY + timedelta(days=30)
    app.records.record_closure(ClosureForm(client.id, day, day, "rebuilding"))
    settled()
    told = words(page)
    assert "Tea Room" in told
    assert "closed · Thursday 24 December · rebuilding" in told
    click(qtbot, page, "Change…")
    settled()
    dialog = page.findChild(ClosureDialog)
    assert isinstance(dialog, ClosureDialog)
    dialog.days.last.put(day + timedelta(days=2))
    saved(qtbot, dialog, "Save", settled)
    assert said == ["Tea Room is closed; no planned visit is hit any more."]
    assert "24 – 26 December" in words(page)
    click(qtbot, page, "Take out")
    settled()
    assert app.records.closures() == ()
    assert "Nothing waits for you" in words(page)


def test_what_is_gone_meanwhile_is_told(
    qtbot: QtBot, page: DecisionsPage, said: list[str], settled: Settled
) -> None:
    for act in (page.recorder.change, page.recorder.take_out):
        for asked in (Asked(absence_id=99), Asked(closure_id=99)):
            act(asked)
            settled()
    assert [sentence[:16] for sentence in said] == ["There is no abse", "There is no clos"] * 2


def test_a_long_list_shows_its_beginning(
    qtbot: QtBot, page: DecisionsPage, app: Application, settled: Settled
) -> None:
    client = app.records.clients(office_of(app), "Tea Room")[0]
    for number in range(FEW + 3):
        day = TODAY + timedelta(days=30 + number)
        app.records.record_closure(ClosureForm(client.id, day, day))
    settled()
    listed = page.findChild(AwayList)
    assert isinstance(listed, AwayList)
    assert words(listed).count("Tea Room") == FEW
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    listed.all.setFocus()
    qtbot.keyClick(listed.all, Qt.Key.Key_Space)
    assert words(listed).count("Tea Room") == FEW + 3
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Change: Tea Room, closed")
    page.refresh()
    settled()
    again = page.findChild(AwayList)
    assert isinstance(again, AwayList)
    assert again.opened


def test_long_names_widen_nothing(
    qtbot: QtBot, page: DecisionsPage, app: Application, settled: Settled
) -> None:
    card = next(card for card in cards(app) if card.day > TODAY)
    client = next(c for c in app.records.clients(office_of(app)) if c.name == card.client)
    form = app.records.client_form(client.id)
    long = "Stationers" * 12
    app.records.save_client(replace(form, name=long))
    app.records.record_closure(ClosureForm(client.id, card.day, card.day))
    settled()
    page.resize(932, 560)
    assert page.minimumSizeHint().width() <= 932
    click(qtbot, page, "See the roads")
    view = shown(qtbot, page, settled)
    assert view.head.minimumSizeHint().width() <= 932
    title = view.head.title
    assert title.text().endswith("is closed")
    assert title.toolTip() == f"{long} is closed"
