"""Clients at risk on the scorecard's page: what each action leads to, with mouse and keys."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scheduler.errors import UserError
from scheduler.views.joint import AlongRows
from scheduler.views.scorecard import AtRiskRow, NextAction
from tests.ui.pages.hands import click, words
from tests.ui.pages.scorecard_rows import at_risk
from tests.ui.pages.test_marking import FakeJoint
from ui.charts.small import FacesStrip
from ui.dialogs.along import AlongDialog
from ui.look.theme import Theme
from ui.pages.scorecard import ScorecardPage
from ui.pages.scorecard_risk import RiskCard, RiskView

KEYS = Qt.Key
NONE_PLANNED = "No visit of theirs is planned: this books one."


@pytest.fixture
def page(scorecard_page: ScorecardPage) -> ScorecardPage:
    return scorecard_page


@pytest.fixture
def view(qtbot: QtBot, page: ScorecardPage, settled: Callable[[], None]) -> RiskView:
    """The list of all."""
    click(qtbot, page.risk, "All 10 clients")
    settled()
    shown = page.drill.currentWidget()
    assert isinstance(shown, RiskView)
    return shown


def first(action: NextAction, *, planned: bool = True) -> AtRiskRow:
    rows = at_risk()
    return next(r for r in rows if r.action is action and (r.visit is not None) is planned)


def choose(qtbot: QtBot, view: RiskView, row: AtRiskRow) -> None:
    """Go down to a client with the keys."""
    view.table.selectRow(0)
    for _ in range(at_risk().index(row)):
        qtbot.keyClick(view.table, KEYS.Key_Down)
    assert view.chosen == row


def of(page: ScorecardPage, text: str) -> list[QPushButton]:
    return [one for one in page.risk.findChildren(QPushButton) if one.text() == text]


def test_who_is_at_risk_is_told(page: ScorecardPage) -> None:
    assert "10 clients; $12,150 could be lost" in words(page.risk)


def test_who_is_to_be_called_leads_to_the_client(qtbot: QtBot, page: ScorecardPage) -> None:
    with qtbot.waitSignal(page.client_wanted) as client:
        click(qtbot, page.risk, "Call them")
    assert client.args == [first(NextAction.CALL).client_id]


def test_who_is_to_be_asked_leads_to_the_questions(qtbot: QtBot, page: ScorecardPage) -> None:
    with qtbot.waitSignal(page.interview_wanted) as asked:
        click(qtbot, page.risk, "Ask what matters")
    assert asked.args == [first(NextAction.ASK).client_id]


def test_waiting_leads_to_the_visit_on_the_board_and_its_roads(
    qtbot: QtBot, page: ScorecardPage
) -> None:
    visit = first(NextAction.WAIT).visit
    assert visit is not None
    with qtbot.waitSignals(
        [page.visit_wanted, page.roads_wanted],
        check_params_cbs=[
            lambda *args: args == (visit.visit_id, visit.day),
            lambda *args: args == (visit.visit_id,),
        ],
        order="strict",
    ):
        click(qtbot, page.risk, "Wait for their person")


def test_a_joint_visit_asks_who_comes_along_and_can_be_taken_back(
    qtbot: QtBot, page: ScorecardPage, settled: Callable[[], None]
) -> None:
    joint = FakeJoint()
    page.schedule.app.joint = joint  # type: ignore[assignment]
    row = first(NextAction.JOINT_VISIT)
    assert row.visit is not None
    click(qtbot, page.risk, "Book a joint visit")
    settled()
    dialog = page.findChild(AlongDialog)
    assert isinstance(dialog, AlongDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    settled()
    omar = joint.rows.people[0]
    assert joint.made == [(row.visit.visit_id, omar.technician_id, omar.total_minor)]
    assert offered.args == [f"{row.client}: somebody comes along."]


def test_a_visit_that_has_begun_meanwhile_is_told(qtbot: QtBot, page: ScorecardPage) -> None:
    class Begun(FakeJoint):
        def people(self, _visit_id: int) -> AlongRows:
            raise UserError("W-42 has begun; choose a later visit.")

    page.schedule.app.joint = Begun()  # type: ignore[assignment]
    with qtbot.waitSignal(page.said) as said:
        click(qtbot, page.risk, "Book a joint visit")
    assert said.args == ["W-42 has begun; choose a later visit.", "trouble"]
    assert page.findChild(AlongDialog) is None


def test_the_button_says_which_visit_it_is_about(page: ScorecardPage) -> None:
    wait, later = of(page, "Wait for their person")
    assert wait.toolTip() == wait.accessibleDescription() == "The visit of Thu 3 Dec, by Mei Lin"
    assert later.toolTip() == "The visit of Thu 3 Dec, by Mei Lin"
    (_, without) = of(page, "Book a joint visit")
    assert without.toolTip() == without.accessibleDescription() == NONE_PLANNED
    assert of(page, "Call them")[0].toolTip() == of(page, "Ask what matters")[0].toolTip() == ""


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (NextAction.WAIT, "Wait for their person"),
        (NextAction.JOINT_VISIT, "Book a joint visit"),
    ],
)
def test_where_no_visit_is_planned_one_is_booked(
    qtbot: QtBot, page: ScorecardPage, view: RiskView, action: NextAction, text: str
) -> None:
    row = first(action, planned=False)
    choose(qtbot, view, row)
    assert view.do.toolTip() == view.do.accessibleDescription() == NONE_PLANNED
    with qtbot.waitSignal(page.booking_wanted) as booked:
        click(qtbot, view, text)
    assert booked.args == [row.client_id]


def test_the_ampersand_of_a_name_is_no_key(page: ScorecardPage) -> None:
    named = [one.text() for one in page.risk.findChildren(QPushButton)]
    assert "Book && Nook" in named, "Qt shows two as one, and one as a line below the next letter"


def test_the_faces_of_those_at_risk_are_shown_where_there_is_room(page: ScorecardPage) -> None:
    strips = page.risk.findChildren(FacesStrip)
    assert len(strips) == 8
    assert all(strip.isVisible() for strip in strips)
    told = strips[0].accessibleDescription()
    assert told.startswith("From the oldest to the last visit: usual, backup, known, stranger")
    page.resize(1000, 900)
    QTest.qWait(0)
    assert not any(strip.isVisible() for strip in strips)


def test_all_who_are_at_risk_are_listed(qtbot: QtBot, page: ScorecardPage, view: RiskView) -> None:
    assert view.model.rowCount() == 10
    shown = [view.model.index(0, column).data() for column in range(view.model.columnCount())]
    assert shown == [
        "Dorothy’s Gift Shop",
        "3 strangers in the last 10 visits; a complaint open for 1 day",
        "Omar Haddad",
        "$1,440",
        "Call them",
    ]
    choose(qtbot, view, first(NextAction.WAIT))
    assert view.do.toolTip() == "The visit of Thu 3 Dec, by Mei Lin"
    with qtbot.waitSignal(page.roads_wanted):
        click(qtbot, view, "Wait for their person")
    with qtbot.waitSignal(page.client_wanted) as client:
        qtbot.keyClick(view.table, KEYS.Key_Return)
    assert client.args == [first(NextAction.WAIT).client_id]
    qtbot.keyClick(view.table, KEYS.Key_Escape)
    assert page.drill.above == 0


def in_two_currencies() -> tuple[AtRiskRow, ...]:
    """The ten, and after them ten whose amounts are yen: far greater numbers, no greater loss."""
    yen = (
        replace(row, client_id=row.client_id + 100, currency="JPY", lost_minor=row.lost_minor * 9)
        for row in at_risk()
    )
    return (*at_risk(), *yen)


def test_amounts_of_two_currencies_are_ranked_apart(qtbot: QtBot, theme: Theme) -> None:
    card = RiskCard(theme)
    qtbot.addWidget(card)
    card.show_rows(in_two_currencies())
    card.show()
    assert card.listed == (1, 2, 3, 4, 101, 102, 103, 104)
    told = words(card)
    assert "In USD" in told
    assert "In JPY" in told
    assert "20 clients; $12,150 + ¥10,935,000 could be lost" in told
    assert "Each currency is ranked on its own." in told


def test_sorted_by_what_could_be_lost_a_list_keeps_currencies_apart(
    qtbot: QtBot, theme: Theme
) -> None:
    view = RiskView(theme, in_two_currencies())
    qtbot.addWidget(view)
    view.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    model = view.table.model()
    told = [model.index(n, 3).data() for n in range(model.rowCount())]
    assert [text[0] for text in told] in (["$"] * 10 + ["¥"] * 10, ["¥"] * 10 + ["$"] * 10)
