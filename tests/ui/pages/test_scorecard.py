"""The scorecard page with mouse and keys, over figures made up for it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import Period, SubstitutionCause
from tests.ui.pages.hands import click, words
from ui.dialogs.tiles import TilesDialog
from ui.pages.scorecard import AT_FIRST
from ui.pages.scorecard_cases import CasesView
from ui.settings import Settings
from ui.widgets.strips import Strips

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def page(scorecard_page):
    return scorecard_page


def tile(page, name):
    return next(one for one in page.tiles.tiles if one.name == name)


def press(qtbot, page, button):
    qtbot.mouseClick(button, LEFT)
    QApplication.processEvents()


def cases(page):
    view = page.drill.currentWidget()
    assert isinstance(view, CasesView)
    return view


def test_the_month_is_told_in_a_sentence_with_what_is_beyond_normal(page):
    assert page.sentence.text() == (
        "477 visits in November 2026, 86.0 % by the client’s usual technician."
        " Beyond normal: Contacts per visit."
    )


def test_a_tile_tells_its_value_its_change_and_what_it_is_made_of(page):
    assert [one.name for one in page.tiles.tiles] == list(AT_FIRST)
    usual = tile(page, "usual_share")
    assert usual.accessibleName() == (
        "By the usual technician: 86.0 %, 6.0 points better than October, 410 of 477"
    )
    assert FIGURES["usual_share"].formula in usual.toolTip()
    assert usual.accessibleDescription() == FIGURES["usual_share"].formula
    stranger = tile(page, "stranger_share")
    assert "0.2 points worse than October" in stranger.accessibleName()


def test_what_is_beyond_normal_says_so_in_words(page):
    touches = tile(page, "touches_per_visit")
    assert "above normal, 1.00 to 1.50" in touches.accessibleName()
    assert "above normal, 1.00 to 1.50" in words(touches)


def test_what_is_not_defined_is_a_dash(page, settled):
    page._take_tiles(("coc", "renewals"))
    assert tile(page, "coc").accessibleName() == (
        "Chance of the same face (COC): —, nothing to count"
    )
    assert not page.pictures.trend.ticks


def test_months_and_years_are_turned(qtbot, page, told, settled):
    assert told.asked[0].period == NOVEMBER
    assert not page.head.later.isEnabled()
    press(qtbot, page, page.head.earlier)
    settled()
    assert page.rows.wanted.period == NOVEMBER.before()
    assert page.head.named.text() == "October 2026"
    assert page.head.later.isEnabled()
    assert page.head.later.toolTip() == "The period after"
    click(qtbot, page, "Year")
    settled()
    assert page.rows.wanted.period == Period.year_of(NOVEMBER.first)
    assert page.head.named.text() == "2026"
    assert not page.head.later.isEnabled()
    press(qtbot, page, page.head.earlier)
    settled()
    assert page.head.named.text() == "2025"
    click(qtbot, page, "Month")
    settled()
    assert page.rows.wanted.period == Period.month_of(date(2025, 12, 1))


def test_from_the_year_one_comes_to_the_month_of_today(qtbot, page, settled):
    click(qtbot, page, "Year")
    click(qtbot, page, "Month")
    settled()
    assert page.rows.wanted.period == NOVEMBER


def test_the_year_before_is_behind_the_line(page, told):
    assert told.asked[1].period == Period.month_of(date(2025, 11, 1))
    points = page.pictures.trend._trend
    assert points[-1].value == pytest.approx(0.86)
    assert points[-1].before == pytest.approx(0.76)
    assert points[-1].told == "86.0 %, 410 of 477; the year before 76.0 %"


def test_the_year_before_stays_while_the_same_is_read_again(page, told, settled):
    told.asked.clear()
    page.refresh()
    page._show_rows(page.rows)
    assert page.pictures.trend._trend[-1].before == pytest.approx(0.76)
    settled()


def test_a_technician_and_a_service_are_filtered(qtbot, page, told, settled, app):
    omar = next(one.id for one in app.records.technicians(1) if one.name == "Omar Haddad")
    rodents = next(one.id for one in app.records.services() if one.name == "Rodent control")
    for choice, value in ((page.head.technician, omar), (page.head.service, rodents)):
        choice.setFocus()
        choice.choose(value)
        choice.activated.emit(choice.currentIndex())
        settled()
    assert page.rows.wanted.technician_id == omar
    assert page.rows.wanted.service_id == rodents
    assert page.head.technician.value == omar
    page._take_tiles(("cancellations",))
    assert "of the whole office only" in tile(page, "cancellations").accessibleName()


def test_all_offices_are_added_up(qtbot, page, told, settled, app):
    app.records.save_office(replace(app.records.office_form(1), id=None, name="Queens"))
    settled()
    page.schedule.take_offices(app.records.offices())
    settled()
    picker = page.head.office
    assert picker.isVisible()
    every = next(a for a in picker.menu().actions() if a.text() == "All offices")
    every.trigger()
    settled()
    assert page.rows.wanted.office_id is None
    assert picker.text() == "All offices"
    assert not page.head.technician.isEnabled()
    next(a for a in picker.menu().actions() if a.text() == "Manhattan").trigger()
    settled()
    assert page.rows.wanted.office_id == 1
    assert picker.text() == "Manhattan"


def test_a_tile_leads_to_the_visits_behind_it(qtbot, page, told, settled):
    press(qtbot, page, tile(page, "stranger_share"))
    settled()
    assert told.opened == [("stranger_share", page.rows.wanted)]
    view = cases(page)
    shown = [view.model.index(0, column).data() for column in range(view.model.columnCount())]
    assert shown == [
        "30 Nov 2026", "Dorothy’s Gift Shop", "Ana Reyes", "U  usual", "—",
        "$90.00", "—", "yes", "V100",
    ]  # fmt: skip
    titles = [column.title for column in view.model.columns]
    assert titles[4:7] == ["Cause", "Price", "Decided at"]
    assert view.model.index(2, 6).data() == "$28.40"
    with qtbot.waitSignal(page.client_wanted) as client:
        qtbot.keyClick(view.table, KEYS.Key_Down)
        qtbot.keyClick(view.table, KEYS.Key_Return)
    assert client.args == [2]
    with qtbot.waitSignal(page.visit_wanted) as visit:
        click(qtbot, view, "Show on the board")
    assert visit.args == [101, date(2026, 11, 29)]
    qtbot.keyClick(view.table, KEYS.Key_Escape)
    assert page.drill.above == 0


def test_what_is_written_of_a_case_takes_the_room_of_its_cause(qtbot, page, settled):
    press(qtbot, page, tile(page, "touches_per_visit"))
    settled()
    titles = [column.title for column in cases(page).model.columns]
    assert titles[4:] == ["Note", "Price", "Counts", "Visit"]
    assert cases(page).model.index(0, 4).data() == "called in the morning"


def test_behind_money_the_decided_price_stands_once(qtbot, page, settled):
    press(qtbot, page, tile(page, "substitution_price"))
    settled()
    titles = [column.title for column in cases(page).model.columns]
    assert titles[4:] == ["Cause", "Price", "Counts", "Visit"]


def test_a_tile_is_opened_with_the_keys(qtbot, page, told, settled):
    tile(page, "usual_share").setFocus()
    qtbot.keyClick(tile(page, "usual_share"), KEYS.Key_Space)
    settled()
    assert [name for name, _ in told.opened] == ["usual_share"]


def test_a_month_of_the_trend_leads_to_its_visits(qtbot, page, told, settled):
    chart = page.pictures.trend
    qtbot.mouseClick(chart, LEFT, pos=chart.areas()[-2].center().toPoint())
    settled()
    assert told.opened == [("usual_share", page.rows.wanted.during(NOVEMBER.before()))]


def test_a_cause_leads_to_the_substitutions_of_its_month(qtbot, page, told, settled):
    chart = page.pictures.causes
    assert chart.points[0].label == "December 2025, sick"
    assert chart.points[0].told == "4 visits, $76 for the 2 that have a price"
    qtbot.mouseClick(chart, LEFT, pos=chart.areas()[0].center().toPoint())
    settled()
    december = Period.month_of(date(2025, 12, 1))
    assert told.opened == [("substitutions", page.rows.wanted.during(december))]
    view = cases(page)
    causes = {view.model.at(number).cause for number in range(view.model.rowCount())}
    assert causes == {SubstitutionCause.SICK}
    assert "December 2025, sick" in words(view)


def test_a_technician_leads_to_his_visits_and_money_to_its_cases(qtbot, page, told, settled):
    work, money = page.pictures.work, page.pictures.money
    assert [point.label for point in work.points][:2] == ["Ana Reyes", "Omar Haddad"]
    for chart, number in ((work, 1), (money, 3)):
        qtbot.mouseClick(chart, LEFT, pos=chart.areas()[number].center().toPoint())
        settled()
        page.drill.pop()
    wanted = page.rows.wanted
    assert told.opened == [
        ("usual_share", replace(wanted, technician_id=2)),
        ("lost_value", wanted),
    ]


def test_money_without_an_amount_is_one_sentence_instead_of_bars(page):
    pictures, rows = page.pictures, page.rows
    names = ("keeping_price", "substitution_price", "kept_value", "lost_value")
    nothing = {name: replace(rows.figures[name], value=0.0) for name in names}
    pictures.show_rows(replace(rows, figures={**rows.figures, **nothing}), "usual_share", {})
    assert not pictures.money.points
    assert "no value was kept or lost" in pictures.money.summary
    unknown = replace(nothing["substitution_price"], value=None, cases=4, missing=4)
    none = {**nothing, "substitution_price": unknown}
    pictures.show_rows(replace(rows, figures={**rows.figures, **none}), "usual_share", {})
    assert not pictures.money.points
    lost = {**nothing, "lost_value": replace(nothing["lost_value"], value=100.0)}
    pictures.show_rows(replace(rows, figures={**rows.figures, **lost}), "usual_share", {})
    assert len(pictures.money.points) == 4


def test_tiles_are_chosen_put_in_order_and_kept(qtbot, page, settled):
    click(qtbot, page, "Choose tiles")
    dialog = page.findChild(TilesDialog)
    assert dialog.wanted == AT_FIRST
    names = [dialog.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(len(FIGURES))]
    assert set(names) == set(FIGURES)
    at = names.index("promises_kept")
    spot = dialog.list.visualItemRect(dialog.list.item(at)).center()
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=spot)
    for _ in range(at):
        click(qtbot, dialog, "Up")
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, KEYS.Key_Space)
    click(qtbot, dialog, "Show these")
    settled()
    wanted = ("promises_kept", "stranger_share", "touches_per_visit", "substitution_price")
    assert tuple(one.name for one in page.tiles.tiles) == wanted
    assert Settings().scorecard_tiles == wanted
    assert words(page.pictures.cards[0]).startswith("Promises kept")
    click(qtbot, page, "Choose tiles")
    again = page.findChildren(TilesDialog)[-1]
    click(qtbot, again, "As at first")
    click(qtbot, again, "Show these")
    settled()
    assert tuple(one.name for one in page.tiles.tiles) == AT_FIRST


def test_no_tile_at_all_cannot_be_chosen(qtbot, page):
    click(qtbot, page, "Choose tiles")
    dialog = page.findChild(TilesDialog)
    dialog.list.setFocus()
    for number in range(len(AT_FIRST)):
        dialog.list.setCurrentRow(number)
        qtbot.keyClick(dialog.list, KEYS.Key_Space)
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == "Tick at least one figure."
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert tuple(one.name for one in page.tiles.tiles) == AT_FIRST


def test_a_schedule_without_visits_says_what_to_do(qtbot, page, told, settled):
    told.empty = True
    page.refresh()
    settled()
    assert "No visit has been made yet" in words(page)
    with qtbot.waitSignal(page.import_wanted):
        click(qtbot, page, "Import past visits")
    with qtbot.waitSignal(page.board_wanted):
        click(qtbot, page, "Go to the board")


def test_nothing_jumps_while_it_is_read(qtbot, page, settled):
    """What is shown keeps its place from the first moment, and until the new figures are there."""
    before = [one.geometry() for one in (page.tiles, page.pictures, *page.pictures.cards)]
    qtbot.mouseClick(page.head.earlier, LEFT)
    assert [one.geometry() for one in (page.tiles, page.pictures, *page.pictures.cards)] == before
    assert tile(page, "usual_share").accessibleName().startswith("By the usual technician: 86.0 %")
    settled()
    assert [one.geometry() for one in (page.tiles, page.pictures, *page.pictures.cards)] == before


def test_tiles_go_on_in_the_next_line_where_there_is_no_room(qtbot, page):
    def lines() -> int:
        return len({one.y() for one in page.tiles.tiles})

    assert lines() == 1
    page.resize(820, 900)
    QTest.qWait(0)
    assert lines() == 2
    widths = {one.width() for one in page.tiles.tiles}
    assert max(widths) - min(widths) <= 1


def take(page, title, monkeypatch, file):
    asked = []

    def answer(_parent, _title, name, *_rest):
        asked.append(Path(name).name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    action = next(a for a in page.taking.menu.actions() if a.text() == title)
    action.trigger()
    return asked[0]


def test_it_is_saved_as_a_picture_with_what_is_further_down(
    qtbot, page, settled, monkeypatch, tmp_path
):
    file = tmp_path / "here"
    with qtbot.waitSignal(page.said):
        name = take(page, "As a picture (PNG)…", monkeypatch, file)
    assert name == "Scorecard Manhattan November 2026.png"
    image = QImage(str(file.with_suffix(".png")))
    assert image.height() == page.body.height()
    assert image.pixelColor(0, 0).name().upper() == page.theme.tokens.canvas


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page._take_tiles(("promises_kept",)),
        lambda page: page._show_before(replace(page.rows, months=())),
        lambda page: page._show_faces({}),
        lambda page: page.theme.apply(QApplication.instance(), "dark"),
    ],
    ids=["other tiles", "the year before", "faces", "dark"],
)
def test_a_picture_shows_one_moment_even_if_the_page_changes_meanwhile(
    qtbot, page, settled, monkeypatch, tmp_path, change
):
    file = tmp_path / "here.png"
    take(page, "As a picture (PNG)…", monkeypatch, file)
    # One turn paints one strip; the faces are in the last one, at the end of the page.
    for _ in range(-(-page.body.height() // 412) - 1):
        QApplication.processEvents()
    assert page.taking.findChildren(Strips)
    with qtbot.waitSignal(page.said):
        change(page)
    settled()
    shown = page.body.grab().toImage()
    saved = QImage(str(file)).convertToFormat(shown.format())
    assert saved == shown


def test_the_visits_behind_a_figure_are_saved_as_a_table(
    qtbot, page, told, settled, monkeypatch, tmp_path
):
    chart = page.pictures.causes
    qtbot.mouseClick(chart, LEFT, pos=chart.areas()[0].center().toPoint())
    settled()
    file, asked = tmp_path / "cases.csv", []

    def answer(_parent, _title, name, *_rest):
        asked.append(Path(name).name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(page.said) as said:
        click(qtbot, cases(page), "Export")
    assert asked == [f"{FIGURES['substitutions'].title} sick December 2025.xlsx"]
    assert file.read_text() == "substitutions 2025-12-01 sick"
    assert said.args == [f"Saved as {file}.", "done"]


def test_it_is_saved_as_a_pdf(qtbot, page, settled, monkeypatch, tmp_path):
    file = tmp_path / "card.pdf"
    with qtbot.waitSignal(page.said) as said:
        take(page, "As PDF…", monkeypatch, file)
    settled()
    assert file.read_bytes().startswith(b"%PDF")
    assert said.args == [f"Saved as {file}.", "done"]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_its_figures_are_saved_as_a_table(ending, page, settled, monkeypatch, tmp_path):
    file = tmp_path / f"figures{ending}"
    name = take(page, "Figures by month…", monkeypatch, file)
    settled()
    assert name == "Scorecard Manhattan November 2026 Figures by month.xlsx"
    assert file.read_text() == "months"


def test_who_is_at_risk_is_saved_as_a_table(page, settled, monkeypatch, tmp_path):
    file = tmp_path / "risk.csv"
    take(page, "At risk…", monkeypatch, file)
    settled()
    assert file.read_text() == "at risk"


def test_a_file_that_cannot_be_written_is_told(qtbot, page, settled, monkeypatch, tmp_path):
    with qtbot.waitSignal(page.said) as said:
        take(page, "As PDF…", monkeypatch, tmp_path / "no" / "such" / "card.pdf")
    settled()
    assert said.args[1] == "trouble"
