"""A handover with real mouse and keys: asked for, chosen from, priced, confirmed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.model.kinds import Level, Role
from scheduler.views.cover import BrokenPromise, HandoverChoice
from tests.ui.pages.cover_rows import ANA, MEI, OMAR, PROPOSAL, TODAY, FakeCover
from tests.ui.pages.hands import click, words
from ui import handover_words
from ui.handover_choices import Choices
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.handover_view import HandoverView
from ui.schedule import OpenSchedule

LEFT = Qt.MouseButton.LeftButton
PEOPLE = [(ANA, "Ana Reyes"), (MEI, "Mei Lin"), (OMAR, "Omar Haddad")]
GIFT, HERON, HALL = PROPOSAL.clients


@pytest.fixture
def cover() -> FakeCover:
    return FakeCover()


@pytest.fixture
def view(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    app: Application,
    schedule: OpenSchedule,
    monkeypatch: pytest.MonkeyPatch,
    cover: FakeCover,
) -> HandoverView:
    monkeypatch.setitem(app.__dict__, "cover", cover)
    made = HandoverView(ops, schedule, theme, PEOPLE, TODAY)
    qtbot.addWidget(made)
    made.resize(1200, 820)
    made.show()
    return made


@pytest.fixture
def proposed(view: HandoverView, qtbot: QtBot, settled: Callable[[], None]) -> HandoverView:
    view.who.choose(ANA)
    click(qtbot, view, "Propose successors")
    settled()
    return view


def tick(view: HandoverView, qtbot: QtBot, number: int) -> None:
    """Click the tick of a row."""
    cell = view.table.visualRect(view.model.index(number, 0))
    there = QPoint(cell.left() + 18, cell.center().y())
    qtbot.mouseClick(view.table.viewport(), LEFT, pos=there)


def cells(view: HandoverView, number: int) -> list[str]:
    model = view.model
    return [str(model.data(model.index(number, c))) for c in range(model.columnCount())]


def test_it_asks_who_and_until_when_before_it_looks(
    view: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[str] = []
    view.said.connect(lambda text, _kind: said.append(text))
    click(qtbot, view, "Propose successors")
    view.who.choose(ANA)
    view.last_day.setText("20 Nov 2026")
    click(qtbot, view, "Propose successors")
    view.last_day.setText("sometime")
    click(qtbot, view, "Propose successors")
    assert said == [
        "Choose who hands clients over.",
        "The last day is over; choose a later one.",
        "Give the last day, such as 18 Dec 2026.",
    ]
    assert cover.asked == []
    view.last_day.put(date(2026, 12, 18))
    click(qtbot, view, "Propose successors")
    settled()
    assert cover.asked == [(ANA, date(2026, 12, 18))]


def test_the_proposal_names_a_successor_for_each_client_and_why(proposed: HandoverView) -> None:
    assert cells(proposed, 0) == [
        *("Gift shop", "not asked", "Omar Haddad", "known", "Wed 25 Nov", "$50.00")
    ]
    assert cells(proposed, 2) == ["Termite Hall", "not asked", "nobody can", "—", "—", "—"]
    shown = words(proposed)
    assert "Ana Reyes hands over 3 clients after Fri 18 Dec" in shown
    assert "Omar Haddad: has been there: 40 % familiar; 2 h 05 of their week stay free." in shown
    assert "Omar Haddad comes along on Wed 25 Nov, 10:00 for $18.40." in shown


def test_what_was_promised_is_told_before_it_is_broken(
    view: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said = BrokenPromise("I will be the one.", "Lena", date(2026, 9, 23))
    clients = tuple(replace(row, promises=(said,)) for row in (GIFT, HALL))
    cover.proposal = replace(PROPOSAL, clients=(clients[0], HERON, clients[1]))
    view.who.choose(ANA)
    click(qtbot, view, "Propose successors")
    settled()
    assert "2 clients were promised Ana Reyes in person: that ends after Fri 18 Dec." in words(view)
    told = "“I will be the one.” Said by Lena on 23 Sept 2026."
    assert told in words(view.side)
    assert "This promise ends after Fri 18 Dec: tell them." in words(view.side)
    view.table.selectRow(1)
    settled()
    assert "Promised to them" not in words(view.side)
    # Whoever is left with nobody was promised something all the same.
    view.table.selectRow(2)
    settled()
    assert told in words(view.side)
    assert "This promise ends" not in words(view.side)


def test_where_nobody_can_it_says_why(proposed: HandoverView, settled: Callable[[], None]) -> None:
    proposed.table.selectRow(2)
    settled()
    shown = words(proposed.side)
    assert "Nobody else has the skill termite." in shown
    assert "Ana Reyes: hands the client over" in shown


def test_the_price_adds_up_and_follows_the_ticks(proposed: HandoverView, qtbot: QtBot) -> None:
    foot = proposed.foot
    assert foot.total.text() == "$95.40"
    assert foot.counts.text() == (
        "a year: clients $70.00 + overtime $7.00 + joint visits $18.40 · 2 of 3 clients,"
        " 1 with a joint visit"
    )
    tick(proposed, qtbot, 0)
    assert foot.total.text() == "$27.00"
    assert "Overtime is worked out anew" in words(foot)
    tick(proposed, qtbot, 1)
    assert not foot.confirm.isEnabled()
    qtbot.mouseClick(proposed.all, LEFT, pos=QPoint(8, proposed.all.height() // 2))
    assert foot.total.text() == "$95.40"


def test_another_successor_is_chosen_and_his_joint_visit_falls_away(
    proposed: HandoverView, qtbot: QtBot
) -> None:
    proposed.table.selectRow(1)
    box = proposed.side.successors
    assert [box.itemText(n) for n in range(box.count())] == [
        "Omar Haddad · known · proposed",
        "Mei Lin · known · +$6.00",
    ]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert cells(proposed, 1)[2] == "Mei Lin"
    assert proposed.side.successors is not box
    qtbot.waitUntil(proposed.side.successors.hasFocus)
    # 7000 of the clients and 700 of overtime as proposed, 600 more, and the joint visit.
    assert proposed.foot.total.text() == "$101.40"


def test_a_joint_visit_can_be_left_out(proposed: HandoverView, qtbot: QtBot) -> None:
    box = proposed.side.joint
    assert box is not None
    qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert cells(proposed, 0)[4] == "—"
    assert proposed.foot.total.text() == "$77.00"


def test_what_is_ticked_is_confirmed_and_can_be_taken_back(
    proposed: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    offered: list[str] = []
    proposed.undo_offered.connect(offered.append)
    tick(proposed, qtbot, 1)
    with qtbot.waitSignals([proposed.left, proposed.decision_wanted], order="strict"):
        click(qtbot, proposed, "Confirm")
        settled()
    ((choices, role, reason),) = cover.confirmed
    assert choices == (HandoverChoice(1, OMAR, None, 101),)
    assert (role, reason) == (Role.DISPATCHER, "")
    assert offered == ["Ana Reyes hands over 1 client; the notices are here to be sent."]


def test_what_is_essential_goes_to_a_manager_with_a_reason(
    view: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    gift = replace(GIFT, person=Level.ESSENTIAL)
    cover.proposal = replace(PROPOSAL, clients=(gift, HERON), needs_manager=True)
    asked: list[int] = []
    view.manager_asked.connect(asked.append)
    view.who.choose(ANA)
    click(qtbot, view, "Propose successors")
    settled()
    assert "The person is essential to Gift shop: a manager decides." in words(view.foot)
    assert not view.foot.confirm.isEnabled()
    qtbot.keyClicks(view.foot.reason, "She moves away.")
    click(qtbot, view, "Send to the manager")
    settled()
    assert asked == [9]
    assert cover.confirmed[0][1:] == (Role.DISPATCHER, "She moves away.")


def test_prices_that_changed_are_told_and_asked_for_again(
    proposed: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[str] = []
    proposed.said.connect(lambda text, _kind: said.append(text))
    cover.refusal = "The schedule changed since."
    click(qtbot, proposed, "Confirm")
    settled()
    assert said == ["The schedule changed since."] * 2
    assert len(cover.asked) == 2
    assert proposed.ask.isEnabled()


def test_a_long_name_keeps_the_table_in_its_place(
    view: HandoverView, cover: FakeCover, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff & Daughters Delicatessen"
    cover.proposal = replace(PROPOSAL, clients=(replace(GIFT, client=name),))
    view.resize(934, 644)
    view.who.choose(ANA)
    click(qtbot, view, "Propose successors")
    settled()
    assert view.table.horizontalScrollBar().maximum() == 0
    assert view.side.width() <= 330


@given(st.lists(st.booleans(), min_size=2, max_size=2), st.booleans())
def test_the_parts_of_the_price_come_to_the_whole(ons: list[bool], other: bool) -> None:
    choices = Choices(PROPOSAL)
    for row, on in zip((GIFT, HERON), ons, strict=True):
        choices = choices.put(row, on=on)
    if other:
        choices = choices.put(HERON, successor_id=MEI)
    sums = choices.sums
    expected = 0
    if any(ons):
        expected = 700
        expected += (5000 + 1840) * ons[0] + (2600 if other else 2000) * ons[1]
    assert sums.total_minor == expected
    assert sums.total_minor == sums.clients_minor + sums.overtime_minor + sums.joint_minor
    assert {one.client_id for one in choices.confirmed} == {
        row.client_id for row, on in zip((GIFT, HERON), ons, strict=True) if on
    }
    assert not choices.of(HALL).on


def test_who_loses_a_backup_with_whoever_leaves_is_counted():
    assert handover_words.backup_ends(PROPOSAL) == ""
    assert handover_words.backup_ends(replace(PROPOSAL, backup_for=2)) == (
        "Ana Reyes is the backup of 2 clients: once all are handed over, that ends after Fri 18"
        " Dec, too."
    )
