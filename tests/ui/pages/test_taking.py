"""Taking the board elsewhere: copied as a table, printed, saved as a PDF."""

import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)
from pytestqt.qtbot import QtBot

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import VisitStatus
from scheduler.views.board import CardRow, Span
from scheduler.views.paper import RouteSheet
from scheduler.views.tables import VisitTableRow
from tests.ui.board.boards import MONDAY, ZONE, at, week
from tests.ui.board.fake import FakePlanning, fake_app, offices
from tests.ui.paper.sheets import sheet
from ui.board.copying import as_html, as_text
from ui.board.filter_words import Choice
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.board import BoardPage
from ui.schedule import OpenSchedule

LEFT = Qt.MouseButton.LeftButton
COPY = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
HEAD = "Number\tDay\tStart\tEnd\tTechnician\tClient\tAddress\tService\tWho comes\tStatus"

on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system draws this dialog"
)


def table_row(card: CardRow) -> VisitTableRow:
    return VisitTableRow(
        visit_id=card.visit_id,
        number=card.number,
        uid=card.number,
        office="Manhattan",
        zone=ZONE,
        currency="USD",
        day=card.day,
        times=Span(card.start, card.end),
        minutes=30,
        window=None,
        technician="Ana Reyes",
        client=card.client,
        address=f"{card.street}, New York",
        service=card.service,
        who=card.who,
        status=card.status,
        price_minor=9000,
    )


@dataclass
class Planning(FakePlanning):
    """Also gives the rows of tables and the route on paper, and keeps what was asked."""

    routes: list[tuple[int, date, bool]] = field(default_factory=list)

    def chosen_visits(self, _office: int, ids: Collection[int]) -> tuple[VisitTableRow, ...]:
        return tuple(table_row(card) for card in self.rows.cards if card.visit_id in ids)

    def route_sheet(
        self, technician_id: int, day: date, *, briefs: bool, language: str
    ) -> RouteSheet:
        self.routes.append((technician_id, day, briefs))
        return sheet("UU.BB", briefs=briefs)


@pytest.fixture
def planning() -> Planning:
    return Planning(week(12))


@pytest.fixture
def page(
    qtbot: QtBot, ops: Ops, theme: Theme, planning: Planning, settled: Callable[[], None]
) -> Iterator[BoardPage]:
    schedule = OpenSchedule(fake_app(planning), offices())
    made = BoardPage(ops, schedule, theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled()
    yield made
    made.close()
    settled()
    schedule.deleteLater()


@pytest.fixture
def chosen_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What the dialog for a file answers; the name it offered is put in front."""
    answers = [str(tmp_path / "paper")]

    def ask(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        answers.insert(0, Path(name).name)
        return answers[-1], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return answers


def copied() -> list[str]:
    return QGuiApplication.clipboard().text().splitlines()


def press_copy(qtbot: QtBot, page: BoardPage, settled: Callable[[], None]) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, *COPY)
    settled()


def test_the_chosen_visit_is_copied(
    qtbot: QtBot, page: BoardPage, planning: Planning, settled: Callable[[], None]
) -> None:
    card = planning.rows.cards[4]
    page.select(card.visit_id)
    with qtbot.waitSignal(page.said) as told:
        press_copy(qtbot, page, settled)
    assert told.args == ["1 visit copied as a table.", "done"]
    head, line = copied()
    assert head == HEAD
    assert line.split("\t")[:2] == [card.number, card.day.isoformat()]
    assert "<table" in QGuiApplication.clipboard().mimeData().html()


def test_where_none_is_chosen_all_that_are_shown_are_copied(
    qtbot: QtBot, page: BoardPage, planning: Planning, settled: Callable[[], None]
) -> None:
    press_copy(qtbot, page, settled)
    assert len(copied()) == len(planning.rows.cards) + 1
    page.set_view("day", MONDAY)
    press_copy(qtbot, page, settled)
    of_the_day = sum(card.day == MONDAY for card in planning.rows.cards)
    assert len(copied()) == of_the_day + 1


def test_a_visit_without_a_place_is_copied_without_times() -> None:
    row = table_row(week(1).cards[0])
    loose = VisitTableRow(
        **{name: getattr(row, name) for name in VisitTableRow.__dataclass_fields__}
        | {"times": None, "technician": None, "who": None, "status": VisitStatus.DUE}
    )
    cells = as_text([loose]).splitlines()[1].split("\t")
    assert cells[2:5] == ["", "", ""]
    assert cells[8:] == ["", "due"]


def test_text_and_table_say_the_same_by_the_clock_of_the_office() -> None:
    card = next(one for one in week(1).cards if one.who is Who.BACKUP)
    row = table_row(card)
    told = VisitTableRow(
        **{name: getattr(row, name) for name in VisitTableRow.__dataclass_fields__}
        | {
            "times": Span(at(MONDAY, 580), at(MONDAY, 610)),
            "day": MONDAY,
            "client": "=A <b>&\tC",
        }
    )
    line = as_text([told]).splitlines()[1].split("\t")
    assert line[1:6] == ["2026-11-23", "09:40", "10:10", "Ana Reyes", "'=A <b>& C"]
    assert line[8:] == ["backup", "planned"]
    html = as_html([told])
    assert ">Mon 23 Nov<" in html
    assert "&#x27;=A &lt;b&gt;&amp;\tC" in html
    assert html.count("<tr>") == 2


def dialog_of(page: BoardPage) -> QPrintDialog:
    return page.window().findChildren(QPrintDialog)[-1]


def print_to(qtbot: QtBot, dialog: QPrintDialog, path: Path) -> None:
    """Choose the file that the printer of the dialog writes, and print."""
    printers = dialog.findChild(QComboBox, "printers")
    printers.setCurrentIndex(printers.findText("Print to File (PDF)"))
    dialog.findChild(QLineEdit, "filename").setText(str(path))
    go = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Print")
    qtbot.mouseClick(go, LEFT)


@on_linux
def test_a_route_is_printed(
    qtbot: QtBot,
    page: BoardPage,
    planning: Planning,
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    page.print_route(3, MONDAY)
    settled()
    assert planning.routes == [(3, MONDAY, False)]
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Print Ana Reyes 2026-11-23"
    print_to(qtbot, dialog, tmp_path / "route.pdf")
    settled()
    assert (tmp_path / "route.pdf").read_bytes().count(b"/Type /Page\n") == 1


@on_linux
def test_the_days_shown_are_printed_across(
    qtbot: QtBot, page: BoardPage, tmp_path: Path, settled: Callable[[], None]
) -> None:
    page.print_week()
    settled()
    print_to(qtbot, dialog_of(page), tmp_path / "week.pdf")
    settled()
    written = (tmp_path / "week.pdf").read_bytes()
    assert b"/MediaBox [0 0 842.000000 595.000000]" in written
    assert written.count(b"/Type /Page\n") > 1


@on_linux
def test_nothing_is_printed_where_it_is_called_off(
    qtbot: QtBot, page: BoardPage, tmp_path: Path, settled: Callable[[], None]
) -> None:
    page.print_week()
    settled()
    dialog = dialog_of(page)
    dialog.findChild(QLineEdit, "filename").setText(str(tmp_path / "week.pdf"))
    go = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(go, LEFT)
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("view", ["day", "week"])
def test_what_is_saved_is_the_route_that_the_chosen_visit_is_in(
    page: BoardPage,
    planning: Planning,
    chosen_file: list[str],
    tmp_path: Path,
    settled: Callable[[], None],
    view: str,
) -> None:
    card = next(one for one in planning.rows.cards if one.technician_id == 5)
    page.set_view(view, card.day)
    page.select(card.visit_id)
    settled()
    page.taking.save_shown(briefs=True)
    settled()
    assert planning.routes == [(5, card.day, True)]
    assert chosen_file[0] == "Ana Reyes 2026-11-23.pdf"
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_else_the_week_is_saved_which_has_no_briefs(
    page: BoardPage, planning: Planning, chosen_file: list[str], settled: Callable[[], None]
) -> None:
    told: list[str] = []
    page.taking.said.connect(lambda words, _kind: told.append(words))
    page.select(None)
    page.taking.save_shown(briefs=True)
    settled()
    assert (planning.routes, len(told)) == ([], 1)
    assert "Choose a visit first" in told[0]
    page.taking.save_shown()
    settled()
    assert planning.routes == []
    assert chosen_file[0] == "Manhattan 2026-11-23 to 2026-11-27.pdf"


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot,
    page: BoardPage,
    chosen_file: list[str],
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    chosen_file[-1] = str(tmp_path / "gone" / "paper.pdf")
    with qtbot.waitSignal(page.said) as told:
        page.taking.save_shown()
        settled()
    assert told.args is not None
    assert "cannot be written (No such file or directory)" in told.args[0]
    assert told.args[1] == "trouble"
    assert not list(tmp_path.glob("**/*.pdf"))


def test_nothing_is_saved_where_no_file_is_chosen(
    page: BoardPage, chosen_file: list[str], tmp_path: Path, settled: Callable[[], None]
) -> None:
    chosen_file[-1] = ""
    page.taking.save_shown()
    settled()
    assert not list(tmp_path.glob("**/*.pdf"))


def menu_at(page: BoardPage, point: QPoint) -> QMenu:
    """The menu that the right button opens."""
    view = page.view.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
    QApplication.sendEvent(view, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


ROUTE = [
    "Omar Haddad, Mon 23 Nov",
    "Print the route…",
    "Print the route and the briefs…",
    "Save the route as PDF…",
    "Save the route and the briefs as PDF…",
    "Mail the briefs…",
    "Print these days…",
    "Save these days as PDF…",
    "Copy as a table",
]


def words_of(menu: QMenu) -> list[str]:
    """What the menu says and offers; a heading is drawn, where a section's words are not."""
    told = []
    for action in menu.actions():
        head = action.defaultWidget() if isinstance(action, QWidgetAction) else None
        told.append(head.text() if isinstance(head, QLabel) else action.text())
    return [words for words in told if words]


def beside(page: BoardPage, card: CardRow) -> QPoint:
    """A point in the day of a visit's technician where no visit is drawn."""
    layout, sight = page.view.scene.layout, page.view.sight()
    row = next(one for one in layout.rows if one.technician.id == card.technician_id)
    column = next(one for one in layout.columns if one.day == card.day)
    at = QPointF(column.left + 3, row.bottom - 3)
    assert layout.block_at(at.x(), at.y(), 4) is None
    return (at + sight.offset).toPoint()


def test_the_menu_offers_the_route_under_the_mouse(
    qtbot: QtBot,
    page: BoardPage,
    planning: Planning,
    chosen_file: list[str],
    settled: Callable[[], None],
) -> None:
    card = next(one for one in planning.rows.cards if one.technician_id == 2)
    menu = menu_at(page, beside(page, card))
    assert words_of(menu) == ROUTE
    wanted = next(one for one in menu.actions() if one.text() == ROUTE[4])
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(wanted).center())
    settled()
    assert planning.routes == [(2, MONDAY, True)]
    assert chosen_file[0] == "Ana Reyes 2026-11-23.pdf"


def test_the_menu_of_a_visit_has_it_too(
    page: BoardPage, planning: Planning, settled: Callable[[], None]
) -> None:
    card = next(one for one in planning.rows.cards if one.technician_id == 2)
    page.select(card.visit_id)
    settled()
    menu = QMenu(page)
    page.taking.add_to(menu)
    inner = menu.actions()[-1].menu()
    assert isinstance(inner, QMenu)
    assert inner.title() == "Print and copy"
    assert words_of(inner) == ROUTE
    page.select(None)
    empty = QMenu(page)
    page.taking.add_to(empty)
    assert empty.actions() == []


def test_beside_the_days_the_menu_offers_what_is_shown(
    qtbot: QtBot, page: BoardPage, settled: Callable[[], None]
) -> None:
    menu = menu_at(page, QPoint(400, 6))
    assert words_of(menu) == ["Print these days…", "Save these days as PDF…", "Copy as a table"]
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[-1]).center())
    settled()
    assert copied()[0] == HEAD


def test_where_a_filter_hides_technicians_only_those_shown_go_on_paper(
    page: BoardPage, planning: Planning, chosen_file: list[str], settled: Callable[[], None]
) -> None:
    for one in planning.rows.technicians[:4]:
        page.filtering.switch(Choice("technicians", one.id, one.name))
    settled()
    menu = menu_at(page, QPoint(400, 6))
    assert words_of(menu) == [
        "Print these days, only the 4 technicians shown…",
        "Save these days as PDF, only the 4 technicians shown…",
        "Copy as a table",
    ]
    menu.close()
    page.taking.save_shown()
    settled()
    assert chosen_file[0] == "Manhattan 2026-11-23 to 2026-11-27, 4 of 12 technicians.pdf"


@on_linux
def test_the_paper_is_that_of_the_office(
    qtbot: QtBot,
    page: BoardPage,
    planning: Planning,
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    planning.rows = replace(planning.rows, country="US")
    page.print_week()
    settled()
    print_to(qtbot, dialog_of(page), tmp_path / "week.pdf")
    settled()
    assert b"/MediaBox [0 0 792.000000 612.000000]" in (tmp_path / "week.pdf").read_bytes()
