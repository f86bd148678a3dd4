"""Technicians’ own calendars on the page of calendars: read, confirmed, ignored, kept, failing."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from threading import current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.feeds.busy import places
from scheduler.feeds.busy.reading import busy_times, read_busy
from scheduler.model.kinds import AbsenceKind
from scheduler.store.clock import Clock
from scheduler.views.records import AffectedRow, RecordedAbsence
from tests.feeds.files import calendar, event
from ui.dialogs.own_calendar import OwnCalendarDialog
from ui.main_window import MainWindow
from ui.pages.feeds import FeedsPage
from ui.widgets.fields import Choice

LEFT = Qt.MouseButton.LeftButton
LESSON = event(
    "DTSTART;TZID=America/New_York:20261125T093000",
    *("DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"),
    uid="lesson",
)
OFF = event("DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261202", uid="off")

Settled = Callable[[], None]


@pytest.fixture
def page(
    window: MainWindow, app: Application, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FeedsPage]:
    """The page of calendars in its window; Ana, the first technician, is chosen."""
    monkeypatch.setattr(places, "read_busy", busy_times)
    window.resize(1280, 800)
    window.take_schedule(app, app.records.offices(), "feeds")
    settled()
    made = window.pages["feeds"]
    assert isinstance(made, FeedsPage)
    yield made
    settled()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A lesson on three Wednesdays, and two days off."""
    file = tmp_path / "ana.ics"
    file.write_bytes(calendar(*LESSON, *OFF))
    return file


@pytest.fixture
def read(page: FeedsPage, app: Application, file: Path, settled: Settled) -> FeedsPage:
    """The page after Ana’s own calendar was read."""
    app.own_calendars.subscribe(app.feeds.rows()[0].technician_id, str(file))
    page.refresh()
    settled()
    return page


def buttons(page: FeedsPage, name: str) -> list[QPushButton]:
    """The buttons of the side that are read aloud, or say, this."""
    return [
        one
        for one in page.side.findChildren(QPushButton)
        if name in (one.accessibleName(), one.text())
    ]


def press(page: FeedsPage, qtbot: QtBot, name: str) -> None:
    found = buttons(page, name)
    assert len(found) == 1, [one.accessibleName() for one in page.side.findChildren(QPushButton)]
    qtbot.mouseClick(found[0], LEFT)


def said(page: FeedsPage) -> str:
    return "\n".join(one.text() for one in page.side.findChildren(QLabel))


def own_column(page: FeedsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 4).data()) for row in range(model.rowCount())]


def test_a_calendar_is_read_and_its_times_are_shown(
    qtbot: QtBot,
    page: FeedsPage,
    app: Application,
    file: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "read_busy", read_busy)
    assert "never what they are about" in said(page)
    press(page, qtbot, "Read a calendar…")
    dialog = page.findChild(OwnCalendarDialog)
    assert isinstance(dialog, OwnCalendarDialog)
    qtbot.mouseClick(dialog.record, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.address, str(file.parent / "nothing.ics"))
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert dialog.isVisible()
    assert app.own_calendars.rows() == ()
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, str(file))
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    settled()
    assert own_column(page) == ["4 to confirm", "", ""]
    told = said(page)
    for words in ("4 times to confirm", "Wed 25 Nov, 09:30–10:30", "Mon 30 Nov – Tue 1 Dec"):
        assert words in told
    assert "Repeats; ignoring one ignores each." in told
    assert "Read just now." in told


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("closed", ["dialog", "page"])
def test_what_was_closed_while_a_calendar_is_read_is_told_nothing(
    page: FeedsPage, app: Application, file: Path, settled: Settled, closed: str, there: bool
) -> None:
    page.subscriber.ask(app.feeds.rows()[0].technician_id, "Ana Reyes")
    dialog = page.findChild(OwnCalendarDialog)
    assert isinstance(dialog, OwnCalendarDialog)
    dialog.address.setText(str(file if there else file.parent / "nothing.ics"))
    dialog.accept()
    if closed == "page":
        delete(page.subscriber)
    delete(dialog)
    settled()
    assert len(app.own_calendars.rows()) == there


def test_what_is_confirmed_is_an_absence_and_one_undo_asks_again(
    qtbot: QtBot, window: MainWindow, read: FeedsPage, app: Application, settled: Settled
) -> None:
    choice = read.side.findChildren(Choice)[-1]
    choice.choose(AbsenceKind.TRAINING)
    press(read, qtbot, "Confirm: Wed 25 Nov, 09:30–10:30")
    settled()
    (absence,) = app.records.absences()
    assert (absence.technician, absence.kind) == ("Ana Reyes", AbsenceKind.TRAINING)
    assert own_column(read)[0] == "3 to confirm"
    assert "no planned visit is hit" in window.messages.sentence
    press(read, qtbot, "Confirm all 3")
    settled()
    assert [row.kind for row in app.records.absences()] == [AbsenceKind.TRAINING] * 4
    assert own_column(read)[0] == "read"
    window.undoing.undo()
    settled()
    assert own_column(read)[0] == "3 to confirm"


def test_a_visit_that_two_absences_hit_is_counted_once(page: FeedsPage, qtbot: QtBot) -> None:
    days = [date(2026, 11, 25) + timedelta(days=n) for n in range(3)]
    first, second, third = (
        AffectedRow(n, str(n), "Gift shop", day, datetime.combine(day, time(15), UTC))
        for n, day in enumerate(days)
    )
    made = tuple(
        RecordedAbsence(n, "Ana Reyes", 1, hit)
        for n, hit in enumerate([(first, second), (second, third)])
    )
    with qtbot.waitSignal(page.subscriber.undo_offered) as offered:
        page.subscriber._confirmed(made)
    assert "2 absences recorded; what becomes of 3 planned visits" in offered.args[0]


def test_what_is_recorded_already_offers_no_undo(page: FeedsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.subscriber.undo_offered):
        page.subscriber._confirmed(())


def test_what_is_ignored_is_gone_each_time_until_somebody_asks_again(
    qtbot: QtBot, read: FeedsPage, app: Application, settled: Settled
) -> None:
    press(read, qtbot, "Ignore: Wed 25 Nov, 09:30–10:30")
    settled()
    assert own_column(read)[0] == "1 to confirm"
    assert "3 ignored." in said(read)
    assert app.records.absences() == ()
    press(read, qtbot, "Ask again")
    settled()
    assert own_column(read)[0] == "4 to confirm"


def test_the_keyboard_goes_on_where_it_was(qtbot: QtBot, read: FeedsPage, settled: Settled) -> None:
    (first,) = buttons(read, "Ignore: Mon 30 Nov – Tue 1 Dec")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    settled()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.accessibleName() == "Confirm: Wed 25 Nov, 09:30–10:30"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    settled()
    assert own_column(read)[0] == "2 to confirm"


def test_an_absence_whose_time_is_gone_is_removed_or_kept(
    qtbot: QtBot, read: FeedsPage, app: Application, file: Path, settled: Settled
) -> None:
    press(read, qtbot, "Confirm all 4")
    settled()
    file.write_bytes(calendar(*LESSON[:-2], "RRULE:FREQ=WEEKLY;COUNT=2", LESSON[-1]))
    press(read, qtbot, "Read again")
    settled()
    assert own_column(read)[0] == "2 to decide"
    press(read, qtbot, "Remove absence: Mon 30 Nov – Tue 1 Dec")
    settled()
    assert len(app.records.absences()) == 3
    press(read, qtbot, "Keep: Wed 9 Dec, 09:30–10:30")
    settled()
    assert len(app.records.absences()) == 3
    assert own_column(read)[0] == "read"


def test_trouble_and_an_address_that_nobody_reads_are_told(
    qtbot: QtBot,
    window: MainWindow,
    read: FeedsPage,
    app: Application,
    file: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(read, qtbot, "Ignore: Mon 30 Nov – Tue 1 Dec")
    settled()
    press(read, qtbot, "Ignore: Wed 25 Nov, 09:30–10:30")
    settled()
    file.unlink()
    press(read, qtbot, "Read again")
    settled()
    assert "Failing, first just now: " in said(read)
    assert "cannot be read" in window.messages.sentence
    assert own_column(read)[0] == "failing"
    file.write_bytes(calendar())
    press(read, qtbot, "Read again")
    settled()
    later = Clock.now(app.clock) + timedelta(days=2)
    monkeypatch.setattr(Clock, "now", lambda _clock: later)
    read.refresh()
    settled()
    assert "does not read it any more" in said(read)
    press(read, qtbot, f"Remove {file}")
    settled()
    assert app.own_calendars.rows() == ()


def test_calendars_are_read_beside_the_work_and_what_is_new_is_said(
    window: MainWindow,
    read: FeedsPage,
    app: Application,
    file: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert window.publishing is not None
    file.write_bytes(calendar(*OFF))
    window.publishing.read_due()
    settled()
    assert own_column(read)[0] == "4 to confirm"
    file.write_bytes(calendar(*OFF, *event("DTSTART:20261127T150000Z", "DURATION:PT1H")))
    later = Clock.now(app.clock) + timedelta(hours=1)
    monkeypatch.setattr(Clock, "now", lambda _clock: later)
    window.publishing.read_due()
    settled()
    assert own_column(read)[0] == "2 to confirm"
    assert window.messages.sentence == (
        "1 time to confirm in the own calendar of Ana Reyes; see Feeds."
    )


def test_publishing_and_reading_beside_the_work_leave_the_threads_to_a_plan(
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[str] = []

    def noted(**_: object) -> tuple[()]:
        threads.append(current_thread().name)
        return ()

    monkeypatch.setattr(app.feeds, "publish", noted)
    monkeypatch.setattr(app.own_calendars, "read", noted)
    assert window.publishing is not None
    window.publishing.publish()
    window.publishing.read_due()
    settled()
    assert threads == ["familiar-beside_0"] * 2


def test_many_times_are_shown_some_at_a_time(
    qtbot: QtBot, page: FeedsPage, app: Application, file: Path, settled: Settled
) -> None:
    file.write_bytes(calendar(*event("DTSTART;VALUE=DATE:20261124", "RRULE:FREQ=DAILY", uid="x")))
    app.own_calendars.subscribe(app.feeds.rows()[0].technician_id, str(file))
    page.refresh()
    settled()
    waiting = len(app.own_calendars.times())
    assert waiting > 50
    assert f"{waiting - 12} later ones follow." in said(page)
    bar = page.side.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    page.refresh()
    settled()
    assert bar.value() == before > 0
    press(page, qtbot, f"Confirm all {waiting}")
    settled()
    assert len(app.records.absences()) == waiting
    assert own_column(page)[0] == "read"


def test_no_key_store_is_told_where_the_address_was_entered(
    qtbot: QtBot,
    page: FeedsPage,
    app: Application,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object) -> None:
        raise UserError("This computer keeps no passwords.")

    monkeypatch.setattr("scheduler.feeds.own_calendars.keep_password", refused)
    monkeypatch.setattr(places, "busy_ahead", lambda *_: ())
    page.subscriber.ask(app.feeds.rows()[0].technician_id, "Ana Reyes")
    dialog = page.findChild(OwnCalendarDialog)
    assert isinstance(dialog, OwnCalendarDialog)
    qtbot.keyClicks(dialog.address, "https://example.com/0123456789abcdef0123.ics")
    qtbot.mouseClick(dialog.record, LEFT)
    settled()
    assert dialog.isVisible()
    assert "keeps no passwords" in "".join(one.text() for one in dialog.findChildren(QLabel))
    assert app.own_calendars.rows() == ()
    dialog.reject()
