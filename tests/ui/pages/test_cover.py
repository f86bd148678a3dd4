"""The cover page with real mouse and keys: bars, clients, visits that keep backups warm."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, Role
from scheduler.views.hand import Drop, DropRow
from scheduler.views.marks import NotedRow
from scheduler.views.moves import MovedRow
from tests.ui.pages.cover_rows import ANA, COVER, OMAR, WARM, FakeCover, decision
from tests.ui.pages.hands import click, words
from ui import cover_words
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.cover import CoverPage
from ui.pages.handover_view import HandoverView
from ui.schedule import OpenSchedule

LEFT = Qt.MouseButton.LeftButton


class FakeJoint:
    """Keeps what was made; refuses with ``refusal`` where there is one."""

    def __init__(self) -> None:
        self.made: list[tuple[int, int, int]] = []
        self.refusal = ""

    def make(self, visit_id: int, technician_id: int, price_minor: int) -> NotedRow:
        if self.refusal:
            raise UserError(self.refusal)
        self.made.append((visit_id, technician_id, price_minor))
        return NotedRow(7)


class FakeMoves:
    """Moves what is asked, or lets it wait for a manager where it ``waits``."""

    def __init__(self) -> None:
        self.moved: list[tuple[Any, list[Drop]]] = []
        self.waits = False

    def hand(self, office: int, first: date, days: int) -> Any:
        return office, first, days

    def move(self, hand: Any, drops: list[Drop], _role: Role, reason: str) -> MovedRow:
        assert reason == "So that a backup gets to know the client"
        self.moved.append((hand, drops))
        row = DropRow((), (), 0, (), (), True, self.waits, ())
        made = decision(DecisionState.WAITING if self.waits else DecisionState.CONFIRMED)
        return MovedRow(row, None if self.waits else 8, 2, made)


@pytest.fixture
def cover() -> FakeCover:
    return FakeCover()


@pytest.fixture
def joint() -> FakeJoint:
    return FakeJoint()


@pytest.fixture
def page(
    qtbot: QtBot,
    ops: Ops,
    theme: Theme,
    app: Application,
    schedule: OpenSchedule,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    cover: FakeCover,
    joint: FakeJoint,
) -> CoverPage:
    monkeypatch.setitem(app.__dict__, "cover", cover)
    monkeypatch.setattr(app, "joint", joint)
    made = CoverPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1300, 860)
    made.show()
    settled()
    return made


def clients(page: CoverPage) -> list[str]:
    return [page.model.at(row).client for row in range(page.model.rowCount())]


def bar(page: CoverPage, number: int) -> Any:
    return page.bars.areas()[number].center().toPoint()


def test_the_sentence_says_what_depends_on_one_person(page: CoverPage) -> None:
    assert page.sentence.text() == (
        "$48,200 a year depends on one technician alone; 1 client has no one else who knows them."
    )
    shown = words(page)
    assert (
        "3 clients with a usual technician, chosen or by who came; all pay $90,000 a year." in shown
    )
    assert "1 client with $3,000 a year have none, neither chosen nor by who came." in shown


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"unknown_clients": 9}, "9 clients have no one else who knows them."),
        ({"unknown_clients": 0}, "somebody else knows each of these clients."),
        ({"alone_clients": 0}, "has somebody else who could go."),
        ({"assigned_clients": 0}, "Nobody is anybody’s usual technician yet."),
    ],
)
def test_it_is_said_otherwise_where_it_is_otherwise(changed: dict[str, int], sentence: str) -> None:
    cover = replace(COVER, **changed)  # type: ignore[arg-type]
    assert cover_words.dependence(cover).endswith(sentence)


def test_a_click_on_a_bar_shows_the_clients_behind_it(page: CoverPage, qtbot: QtBot) -> None:
    assert clients(page) == ["Gift shop", "Ray Pizza", "Blue Heron", "Quill Books"]
    qtbot.mouseClick(page.bars, LEFT, pos=bar(page, 0))
    assert page.technician_id == ANA
    assert clients(page) == ["Gift shop", "Blue Heron"]
    assert "Clients of Ana Reyes" in words(page)
    click(qtbot, page, "Show everybody")
    assert len(clients(page)) == 4


def test_the_keys_go_through_the_bars(page: CoverPage, qtbot: QtBot) -> None:
    page.bars.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(page.bars, key)
    assert page.technician_id == OMAR
    qtbot.keyClick(page.bars, Qt.Key.Key_Return)
    assert page.technician_id is None


def test_who_else_could_go_is_told_in_words(page: CoverPage) -> None:
    told = [page.model.data(page.model.index(row, 3)) for row in range(4)]
    assert told == [
        "nobody knows them",
        "nobody; 1 know them and cannot go",
        "Omar Haddad, 143 more days +1",
        "no usual technician",
    ]


def test_a_double_click_opens_the_client(page: CoverPage, qtbot: QtBot) -> None:
    there = page.table.visualRect(page.model.index(1, 0)).center()
    with qtbot.waitSignal(page.client_wanted) as asked:
        qtbot.mouseClick(page.table.viewport(), LEFT, pos=there)
        qtbot.mouseDClick(page.table.viewport(), LEFT, pos=there)
    assert asked.args == [2]


def test_a_backup_comes_along_for_the_price_that_is_shown(
    page: CoverPage, joint: FakeJoint, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[str] = []
    page.undo_offered.connect(said.append)
    assert page.warm.go.text() == "Comes along, $18.40"
    qtbot.mouseClick(page.warm.go, LEFT)
    settled()
    assert joint.made == [(11, OMAR, 1840)]
    assert said == ["Omar Haddad comes along to Client 11."]


def test_the_other_way_is_named_by_its_button(page: CoverPage, qtbot: QtBot) -> None:
    there = page.warm.table.visualRect(page.warm.model.index(1, 0)).center()
    qtbot.mouseClick(page.warm.table.viewport(), LEFT, pos=there)
    assert page.warm.go.text() == "Goes instead, $25.90"
    assert "afterwards could go there for 176 days. Drive $6.00, Time $12.40." in words(page.warm)


def test_a_backup_goes_instead_at_the_time_that_the_visit_has(
    page: CoverPage,
    app: Application,
    qtbot: QtBot,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moves = FakeMoves()
    monkeypatch.setattr(app, "moves", moves)
    said: list[str] = []
    asked: list[int] = []
    page.undo_offered.connect(said.append)
    page.manager_asked.connect(asked.append)
    page.warm.table.selectRow(1)
    qtbot.mouseClick(page.warm.go, LEFT)
    settled()
    wednesday = date(2026, 11, 25)
    # From ten to twenty to eleven in New York: twenty past ten lies in the middle.
    assert moves.moved == [((1, wednesday, 1), [Drop(12, OMAR, wednesday, 620)])]
    assert said == ["Omar Haddad goes to Client 12 instead."]
    moves.waits = True
    page.refresh()
    settled()
    assert page.warm.table.currentIndex().row() == 1
    qtbot.mouseClick(page.warm.go, LEFT)
    settled()
    assert asked == [9]
    assert len(said) == 1
    assert page.warm.go.isEnabled()


def test_what_is_refused_is_told_and_looked_for_again(
    page: CoverPage, joint: FakeJoint, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    said: list[tuple[str, str]] = []
    page.said.connect(lambda text, kind: said.append((text, kind)))
    joint.refusal = "The plan changed."
    qtbot.mouseClick(page.warm.go, LEFT)
    settled()
    assert said == [("The plan changed.", "trouble")]
    assert page.warm.go.isEnabled()


def test_where_nothing_would_help_it_says_so(
    page: CoverPage, cover: FakeCover, settled: Callable[[], None]
) -> None:
    cover.visits = replace(WARM, rows=())
    page.refresh()
    settled()
    assert not page.warm.go.isVisible()
    assert "would make a backup more familiar than now." in words(page.warm)


def test_without_clients_the_page_says_what_would_be_here(
    page: CoverPage, cover: FakeCover, settled: Callable[[], None]
) -> None:
    cover.office = replace(COVER, clients=())
    page.refresh()
    settled()
    assert "Nobody depends on anybody yet" in words(page)


def test_a_handover_begins_with_whoever_is_chosen(
    page: CoverPage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    qtbot.mouseClick(page.bars, LEFT, pos=bar(page, 0))
    click(qtbot, page, "Plan a handover…")
    settled()
    view = page.drill.currentWidget()
    assert isinstance(view, HandoverView)
    assert view.who.value == ANA
    click(qtbot, view, "Cover")
    settled()
    assert page.drill.above == 0


def test_everything_has_a_name_for_who_cannot_see_it(page: CoverPage) -> None:
    assert page.bars.accessibleName() == "What depends on each technician"
    assert "Ana Reyes: $40,000 alone (1 client)" in page.bars.accessibleDescription()
    assert page.table.accessibleName() == "Clients and who could go"
    assert page.warm.table.accessibleName() == "Visits at which a backup gets to know a client"
