"""Names that nobody expected: very long, on several lines, with markup and formulas in them."""

from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import load_workbook

from scheduler.exchange.export_csv import csv_bytes
from scheduler.exchange.export_xlsx import xlsx_bytes
from scheduler.scorecard.tables import at_risk_table
from tests.ui.pages.cover_rows import PROPOSAL, passed, successor
from tests.ui.pages.scorecard_rows import at_risk, scorecard
from tests.ui.paper.test_scorecard import WANTED
from ui.handover_choices import Choices
from ui.look.theme import Theme
from ui.pages.handover_side import HandoverSide
from ui.pages.page import WIDEST, OfficePicker
from ui.pages.scorecard_risk import RiskView
from ui.paper.marks import A4, Words
from ui.paper.measure import width
from ui.paper.press import pdf_of
from ui.paper.scorecard import ScorecardSheet, scorecard_document
from ui.schedule import OpenSchedule
from ui.text import one_line
from ui.widgets.basics import LONGEST_WORD, label

NAMES = (
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "-2+3",
    "<b>Bold</b> & <i>more</i><img src=x>",
    "W" * 190,
    "مطعم الأرز الأخضر للمأكولات الشعبية",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f355 Pizza",
    "Line one\nLine two\r\nLine three",
    'O\'Brien "Quote" \\ `tick`',
    "%s {name} {0} %1 %n",
)


@pytest.fixture
def rows():
    """A client at risk for each, whose technician is called the same."""
    first = at_risk()[0]
    return tuple(
        replace(first, client_id=number, client=name, usual=name)
        for number, name in enumerate(NAMES)
    )


@pytest.mark.usefixtures("theme")
def test_on_paper_each_has_one_line_within_the_margins(rows):
    sheet = ScorecardSheet(NAMES[4], scorecard(WANTED), "usual_share", rows)
    document = scorecard_document(sheet)
    told = []
    for page in document.lay_out(A4):
        for mark in page:
            if isinstance(mark, Words):
                told.append(mark.text)
                assert "\n" not in mark.text
                assert mark.x + width(mark.text, mark.face) <= A4.right + 1
    assert "Line one Line two Line three" in told
    assert any(text.startswith("<b>Bold</b>") for text in told)
    assert any(text.startswith("WWWW") and text.endswith("…") for text in told)
    assert pdf_of(document, A4).startswith(b"%PDF")


def test_in_a_spreadsheet_none_is_a_formula(rows, tmp_path):
    table = at_risk_table(rows)
    text = csv_bytes(table).decode("utf-8-sig")
    for formula in NAMES[:3]:
        assert f"'{formula}" in text
    file = tmp_path / "risk.xlsx"
    file.write_bytes(xlsx_bytes(table))
    sheet = load_workbook(file).get_sheet_by_index(0).to_python()
    assert [row[0] for row in sheet[1:4]] == list(NAMES[:3])
    assert b"<f>" not in _sheet_of(file)


def _sheet_of(file) -> bytes:
    with ZipFile(file) as parts:
        return parts.read("xl/worksheets/sheet1.xml")


def test_in_a_list_each_has_one_line_and_no_markup(qtbot: QtBot, theme: Theme, rows):
    view = RiskView(theme, rows)
    qtbot.addWidget(view)
    shown = [view.model.index(row, 0).data() for row in range(len(rows))]
    assert shown == [one_line(name) for name in NAMES]
    assert "Line one Line two Line three" in shown
    hints = view.model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in hints


def test_a_word_without_end_widens_nothing(qtbot: QtBot, theme: Theme):
    told = label(f"{NAMES[4]} comes along.", "small", wrap=True)
    qtbot.addWidget(told)
    assert told.minimumSizeHint().width() <= LONGEST_WORD
    long = passed(1, NAMES[4], successor(2, NAMES[4], 5000, 0), joint=1840)
    side = HandoverSide(theme)
    qtbot.addWidget(side)
    side.show_client(Choices(replace(PROPOSAL, clients=(long,))), long)
    assert side.minimumSizeHint().width() <= 330


def test_an_office_takes_no_more_than_its_room(
    qtbot: QtBot, theme: Theme, schedule: OpenSchedule, monkeypatch
):
    picker = OfficePicker(schedule, theme)
    qtbot.addWidget(picker)
    around = picker._around()
    name = "Übergrößenträger " * 8
    monkeypatch.setattr(schedule, "office", replace(schedule.office, name=name))
    picker._show()
    assert picker.sizeHint().width() <= around + WIDEST + 1
    assert picker.text().endswith("…")
    assert picker.toolTip() == name
    picker.show()
    picker.resize(around + 60, 32)
    assert picker.fontMetrics().horizontalAdvance(picker.text()) <= 60
