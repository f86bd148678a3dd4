"""The desk's page over drawn rows: a large question, narrow windows, both themes, what is kept.

The service is drawn here; test_decisions covers the real one.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scheduler.errors import Cancelled
from scheduler.model.kinds import DecisionState, Role
from scheduler.views.desk import Idea, Options
from tests.ui.board.boards import ZONE
from tests.ui.pages.desk_rows import ASKED, FakeDesk, decision, notice
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.decided_view import DecidedView
from ui.pages.decisions import DecisionsPage
from ui.pages.desk_view import DeskView
from ui.schedule import OpenSchedule
from ui.widgets.price_line import PriceLineView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drawn() -> FakeDesk:
    """The service that is asked."""
    return FakeDesk()


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, theme: Theme, drawn: FakeDesk) -> Iterator[DecisionsPage]:
    """The page in the narrowest window there is."""
    office: Any = SimpleNamespace(id=1, name="Manhattan", zone=ZONE, currency="USD")
    nobody: Any = SimpleNamespace(absences=lambda _office: (), closures=lambda _office: ())
    app: Any = SimpleNamespace(desk=drawn, records=nobody, changed=[])
    schedule = OpenSchedule(app, (office,))
    made = DecisionsPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(932, 540)
    made.show()
    qtbot.waitUntil(lambda: ops.under_way == 0)
    yield made
    made.close()
    qtbot.waitUntil(lambda: ops.under_way == 0)
    schedule.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, page: DecisionsPage) -> DeskView:
    """The desk with all 24 visits."""
    return opened(qtbot, page)


def opened(qtbot: QtBot, page: DecisionsPage) -> DeskView:
    click(qtbot, page, "See the roads")
    view = page.drill.currentWidget()
    assert isinstance(view, DeskView)
    qtbot.waitUntil(lambda: view.told is not None)
    return view


def click(qtbot: QtBot, where: QWidget, text: str) -> None:
    button = next(b for b in where.findChildren(QPushButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, LEFT)


def words(where: QWidget) -> str:
    return "\n".join(label.text() for label in where.findChildren(QLabel) if label.isVisible())


def prices(where: QWidget) -> str:
    """The price lines, which are painted, as a screen reader says them."""
    lines = (line for line in where.findChildren(PriceLineView) if line.isVisible())
    return "\n".join(line.accessibleName() for line in lines)


def choose(qtbot: QtBot, desk: DeskView, place: int) -> None:
    card = desk.strip.cards[place]
    desk.strip.ensureWidgetVisible(card)
    qtbot.mouseClick(card, LEFT)


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("size", [(932, 540), (1188, 700), (1348, 800)])
def test_the_page_fits_in_either_theme(
    qtbot: QtBot, theme: Theme, page: DecisionsPage, choice: str, size: tuple[int, int], tmp_path
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark" if choice == "dark" else "light")
    page.resize(*size)
    desk = opened(qtbot, page)
    assert page.minimumSizeHint().width() <= 932
    assert (page.width(), page.height()) == size
    heights = {card.height() for card in desk.strip.cards}
    assert len(heights) == 1
    for card in desk.strip.cards:
        layout = card.layout()
        assert layout is not None
        assert card.height() >= layout.totalHeightForWidth(card.width())
    assert page.grab().save(str(tmp_path / f"desk-{choice}-{size[0]}.png"))


def test_the_header_the_lines_and_the_total(desk: DeskView) -> None:
    assert desk.head.title.text() == "Omar Haddad is sick"
    assert desk.head.facts.accessibleName().endswith("clients worth $31,400 a year")
    assert desk.visits.lines.rowCount() == 24
    assert "<b>Wait for Omar.</b> The day never mattered" in words(desk)
    assert desk.foot.total.text() == "$91.66"
    assert desk.bundles.cards[Idea.RECOMMENDED].isChecked()


def test_a_bundle_above_the_limit_needs_a_reason_and_a_manager(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage, drawn: FakeDesk
) -> None:
    qtbot.mouseClick(desk.bundles.cards[Idea.KEEP_PERSON], LEFT)
    qtbot.waitUntil(lambda: desk.foot.limit.isVisible())
    assert desk.foot.limit.text() == "Above a dispatcher’s $100: a manager decides"
    assert desk.foot.confirm.text() == "Send to the manager"
    assert not desk.foot.confirm.isEnabled()
    qtbot.keyClicks(desk.foot.reason, "nobody is free")
    qtbot.mouseClick(desk.foot.confirm, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.drill.currentWidget(), DecidedView))
    assert drawn.calls[-1] == ("decide", Role.DISPATCHER, "nobody is free")


def test_the_latest_choice_is_what_the_total_tells(
    qtbot: QtBot, desk: DeskView, drawn: FakeDesk
) -> None:
    for place in (4, 1):
        choose(qtbot, desk, place)
    assert desk.told is None
    assert not desk.foot.confirm.isEnabled()
    qtbot.waitUntil(lambda: desk.told is not None)
    assert [call for call in drawn.calls if call[0] == "together"] == [
        ("together", desk.choices.chosen)
    ]
    assert desk.choices.chosen[1] == desk.strip.cards[1].road.id
    assert not any(card.isChecked() for card in desk.bundles.cards.values())


def test_what_was_chosen_is_there_again_after_the_desk_was_left(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage
) -> None:
    choose(qtbot, desk, 1)
    wanted = desk.choices.chosen
    qtbot.waitUntil(lambda: desk.told is not None)
    click(qtbot, desk, "All questions")
    qtbot.waitUntil(lambda: page.ops.under_way == 0)
    assert opened(qtbot, page).choices.chosen == wanted


def test_the_prices_open_to_what_they_are_made_from(qtbot: QtBot, desk: DeskView) -> None:
    assert "knows the client to 10 %" not in prices(desk.strip)
    click(qtbot, desk, "Show how the prices are made")
    assert "knows the client to 10 %" in prices(desk.strip)
    click(qtbot, desk, "Show the prices only")
    assert "knows the client to 10 %" not in prices(desk.strip)


def test_arrows_go_through_visits_and_roads(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    desk.visits.setFocus()
    qtbot.keyClick(desk.visits, Qt.Key.Key_Down)
    assert desk.visits.visit_id == 2
    qtbot.waitUntil(lambda: "Ray Pizza" in words(desk))
    qtbot.keyClick(desk.visits, Qt.Key.Key_Right)
    assert desk.strip.cards[0].hasFocus()
    qtbot.keyClick(desk.strip.cards[0], Qt.Key.Key_Down)
    assert desk.visits.visit_id == 3
    assert desk.strip.has_focus


def test_roads_come_all_at_once_and_those_before_stay_until_then(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    desk.strip.cards[1].setFocus()
    before, high = desk.strip.cards, desk.strip.height()
    steps = desk._draw(1)
    for _ in before:
        next(steps)
        assert desk.strip.cards is before
        assert all(card.isVisible() for card in before)
        assert desk.strip.height() == high
    assert list(steps) == []
    assert [card.road for card in desk.strip.cards] == [card.road for card in before]
    assert not set(desk.strip.cards) & set(before)
    assert desk.strip.cards[1].hasFocus()


def test_who_picks_another_visit_while_one_is_drawn_sees_that_one(
    qtbot: QtBot, desk: DeskView, page: DecisionsPage
) -> None:
    steps = desk._draw(1)
    next(steps)
    desk.visits.pick(2)
    shown = desk.strip.cards
    assert list(steps) == []
    assert desk.strip.cards is shown
    qtbot.waitUntil(lambda: "Ray Pizza" in words(desk))


def test_leaving_stops_the_pricing(
    qtbot: QtBot, page: DecisionsPage, drawn: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = Event()

    def slow(_asked: object, on_visit: Any, cancelled: Callable[[], bool]) -> Options:
        on_visit(drawn.shown.visits[0])
        while not cancelled():
            stopped.wait(0.002)
        stopped.set()
        raise Cancelled

    monkeypatch.setattr(drawn, "options", slow)
    page.open_question(ASKED, "Omar Haddad is sick")
    view = page.drill.currentWidget()
    assert isinstance(view, DeskView)
    qtbot.waitUntil(lambda: view.visits.lines.rowCount() == 1)
    assert view.head.title.text() == "Omar Haddad is sick"
    assert view.head.facts.accessibleName() == "Looking for roads… 1 visit so far"
    assert not view.foot.confirm.isEnabled()
    click(qtbot, view, "All questions")
    qtbot.waitUntil(stopped.is_set)
    assert page.drill.above == 0


def test_a_proposal_shows_all_that_was_seen_and_is_refused_with_a_word(
    qtbot: QtBot, page: DecisionsPage, drawn: FakeDesk
) -> None:
    waits = decision(drawn.shown, drawn.shown.bundles[0].choices, DecisionState.WAITING)
    drawn.rows = (waits,)
    page.refresh()
    qtbot.waitUntil(lambda: "Waiting for a manager" in words(page))
    click(qtbot, page, "Look at it")
    view = page.drill.currentWidget()
    assert isinstance(view, DecidedView)
    for told in ("$91.66", "Nobody is free on Thursday.", "Drive"):
        assert told in words(view)
    assert view.visits.lines.line(0).client == "Dorothy’s Gift Shop"
    qtbot.keyClicks(view.reason, "call them first")
    click(qtbot, view, "Refuse")
    qtbot.waitUntil(lambda: page.drill.above == 0)
    assert drawn.calls[-1] == ("refuse", waits.id, "call them first")


def test_a_mail_carries_address_subject_and_text_whole(
    qtbot: QtBot, page: DecisionsPage, drawn: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        lambda url: written.append(bytes(url.toEncoded().data()).decode()),
    )
    drawn.sent = (notice(),)
    made = decision(drawn.shown, drawn.shown.bundles[0].choices, DecisionState.CONFIRMED)
    page.show_decision(replace(made, reason=""))
    qtbot.waitUntil(lambda: "Tell the client" in words(page))
    click(qtbot, page, "Write a mail")
    (url,) = written
    assert url.count("&") == 1
    assert unquote(url).startswith("mailto:dorothy lane@example.com?subject=Your visit on Friday &")
