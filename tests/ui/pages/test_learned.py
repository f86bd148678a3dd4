"""The price book beside the office's own history: what was seen is used, saved and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from tests.learned import tell_past
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.price_book import PriceBookView
from ui.schedule import OpenSchedule
from ui.widgets.learned_rows import IntervalBar
from ui.widgets.price_field import AmountField

ENTRY = "churn_essential_0"


@pytest.fixture
def past(app: Application) -> None:
    """Of 120 clients 8 leave after a stranger and none else: 6.67 % more."""
    tell_past(app._store, app.records.offices()[0].id, clients=120, each_leaves=15)


@pytest.fixture
def view(
    qtbot: QtBot,
    ops: Ops,
    schedule: OpenSchedule,
    theme: Theme,
    settled: Callable[[], None],
) -> PriceBookView:
    made = PriceBookView(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1124, 760)
    made.show()
    made.refresh()
    settled()
    return made


def reach(view: PriceBookView, widget: QWidget) -> None:
    """Scroll to where somebody would click."""
    assert view._book is not None
    view._book.ensureWidgetVisible(widget)
    QApplication.processEvents()


def offer(view: PriceBookView) -> QPushButton:
    """The one button that there is, in sight."""
    (made,) = view.seen[True].buttons.values()
    reach(view, made)
    return made


def words(view: PriceBookView, *, of_person: bool = True) -> list[str]:
    """What stands there, from above to below and from left to right."""
    seen = view.seen[of_person]
    QApplication.processEvents()
    shown = [one for one in seen.findChildren(QLabel) if one.isVisible() and one.text()]
    shown.sort(key=lambda one: (one.mapTo(seen, QPoint()).y(), one.mapTo(seen, QPoint()).x()))
    return [one.text().replace("\N{NO-BREAK SPACE}", " ") for one in shown]


def chips(view: PriceBookView) -> list[str]:
    """What the tables say that they rest on."""
    shown = (one for one in view.findChildren(QLabel) if one.property("chip"))
    return [one.text() for one in shown if one.isVisibleTo(view)]


def kept(app: Application) -> tuple[int, int | None]:
    """The value of the entry as it is saved, and from how many visits it was learned."""
    rows = app.records.price_book(app.records.offices()[0].id).entries
    (row,) = (one for one in rows if one.key == ENTRY)
    return row.value, row.learned


@pytest.mark.usefixtures("past")
def test_what_was_seen_stands_beside_what_is_assumed(view: PriceBookView) -> None:
    told = words(view)
    assert told[1].startswith("360 visits since 5 Jan 2026 and 8 cancellations.")
    assert told[2:5] == ["Where the person is essential", "0", "30 %"]
    assert told[5:8] == [
        "No stranger lately",
        "120 visits by strangers, 8 left: between 3.2 and 12 %; 120 usual spells, none left",
        "+6.7 %, between 2.6 and 12 %",
    ]
    assert told[8] == (
        "One stranger lately, two strangers lately, three or more lately:"
        " no visit by a stranger yet"
    )
    assert told[9:11] == ["Where the person is important", "No visit by a stranger yet"]
    bar = view.seen[True].findChildren(IntervalBar)[0]
    assert (bar.mark.assumed, bar.mark.value) == (0.05, pytest.approx(8 / 120))
    assert chips(view) == ["your assumption"]


@pytest.mark.usefixtures("past")
def test_it_is_used_once_it_is_saved_and_taken_back(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    button = offer(view)
    assert button.text() == "Use 6.67 %"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.fields[ENTRY].text() == "6.67 %"
    assert (button.text(), button.isEnabled()) == ("Save to use it", False)
    # Nothing counts before somebody saves it, and what it would have made is told.
    qtbot.waitUntil(lambda: "No decision" in view.effect.sentence.text())
    assert kept(app) == (500, None)
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    settled()
    assert kept(app) == (667, 120)
    assert not view.dirty
    assert not view.seen[True].buttons
    assert "learned (n = 120)" in words(view)
    assert chips(view) == ["11 your assumption", "1 learned from your history"]
    assert any("learned (n = 120)" in one.text() for one in view.versions.findChildren(QLabel))
    app.history.undo_last()
    view.refresh()
    settled()
    assert kept(app) == (500, None)
    assert chips(view) == ["your assumption"]
    assert view.seen[True].buttons.keys() == {ENTRY}


@pytest.mark.usefixtures("past")
def test_a_hand_makes_it_an_assumption_again(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    button, field = offer(view), view.fields[ENTRY]
    assert isinstance(field, AmountField)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert view.taken == {ENTRY: (667, 120)}
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    assert view.taken == {}
    assert button.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert kept(app) == (700, None)


@pytest.mark.usefixtures("past")
def test_an_assumption_that_was_right_can_be_learned_too(
    qtbot: QtBot, view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    app.records.save_price_book(view.schedule.office.id, {ENTRY: 667}, 1)
    view.refresh()
    settled()
    qtbot.mouseClick(offer(view), Qt.MouseButton.LeftButton)
    assert view.changes == {ENTRY: 667}
    qtbot.mouseClick(view.discard, Qt.MouseButton.LeftButton)
    settled()
    assert not view.dirty
    qtbot.mouseClick(offer(view), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    settled()
    assert kept(app) == (667, 120)


@pytest.mark.usefixtures("past")
def test_what_was_seen_may_be_read_before_the_prices(
    qtbot: QtBot, ops: Ops, schedule: OpenSchedule, theme: Theme, app: Application
) -> None:
    made, office = PriceBookView(ops, schedule, theme), schedule.office.id
    qtbot.addWidget(made)
    made.show()
    made._show_seen(app.learning.seen(office))
    made._show((app.records.price_book(office), app.records.price_book_versions(office)))
    assert made.seen[True].buttons.keys() == {ENTRY}


def test_an_office_that_knows_nothing_says_so(view: PriceBookView) -> None:
    told = words(view)
    assert told[1] == "No visit was made yet: there is nothing to learn from."
    assert not view.seen[True].buttons
    assert words(view, of_person=False)[2:4] == [
        "Where the day is essential",
        "No visit on another day yet",
    ]


def test_too_little_is_said_to_be_too_little(
    view: PriceBookView, app: Application, settled: Callable[[], None]
) -> None:
    tell_past(app._store, view.schedule.office.id, clients=7, each_leaves=7)
    view.refresh()
    settled()
    told = words(view)
    assert "7 visits by strangers, 1 left: between 1.6 and 50 %; 7 usual spells, none left" in told
    assert any(one.startswith("Sure enough from about") for one in told)
    assert not view.seen[True].buttons


@pytest.mark.usefixtures("past")
def test_nothing_is_cut_off_in_the_smallest_window(view: PriceBookView) -> None:
    view.resize(932, 560)
    QApplication.processEvents()
    for one in view.findChildren(QLabel):
        if one.isVisible() and one.text() and not one.wordWrap():
            assert one.width() >= one.sizeHint().width(), one.text()
    for made in view.seen[True].findChildren(QPushButton):
        assert made.width() >= made.minimumSizeHint().width(), made.text()
