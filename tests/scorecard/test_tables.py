"""The scorecard as tables in files."""

import csv
from datetime import date
from pathlib import Path

import pytest
from python_calamine import load_workbook

from scheduler.errors import UserError
from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import ScorecardWanted, SubstitutionCause, TableOf
from tests.scorecard.conftest import OCTOBER, Story
from tests.scorecard.test_other_figures import decided

FIRST = date(2026, 10, 1)


@pytest.fixture
def told(story: Story) -> Story:
    story.usual("Shop", "A", FIRST)
    story.came("Shop", "AAAB", FIRST)
    return story


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_every_figure_stands_in_its_row_with_its_formula(told: Story, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    written = told.scorecard.export(ScorecardWanted(OCTOBER), TableOf.FIGURES, file)
    rows = {row["figure"]: row for row in read(file)}
    assert written.rows == len(rows) == len(FIGURES)
    usual = rows["usual_share"]
    assert (usual["value"], usual["numerator"], usual["denominator"]) == ("0.75", "3.0", "4.0")
    assert usual["before"] == ""
    assert usual["formula"] == FIGURES["usual_share"].formula
    # Somebody else came once, and nobody was shown what that costs.
    assert rows["substitution_price"]["value"] == ""


@pytest.mark.parametrize(
    ("what", "rows", "head"),
    [
        (TableOf.MONTHS, 12, "first day"),
        (TableOf.TECHNICIANS, 2, "technician"),
        (TableOf.CAUSES, 1, "first day"),
        (TableOf.REASONS, 0, "reason"),
    ],
)
def test_what_else_there_is_to_take_along(
    told: Story, tmp_path: Path, what: TableOf, rows: int, head: str
) -> None:
    file = tmp_path / "table.xlsx"
    assert told.scorecard.export(ScorecardWanted(OCTOBER), what, file).rows == rows
    sheet = load_workbook(file).get_sheet_by_index(0).to_python()
    assert sheet[0][0] == head
    assert len(sheet) == rows + 1


def test_all_visits_behind_a_figure_go_into_a_file_with_their_prices(
    told: Story, tmp_path: Path
) -> None:
    (visit,) = told.came("Shop", "C", date(2026, 10, 29), price_minor=7_250)
    told.add(decided(told, visit, 1_234))
    file = tmp_path / "behind.csv"
    wanted = ScorecardWanted(OCTOBER)
    assert told.scorecard.export_behind(wanted, "usual_share", file).rows == 5
    rows = read(file)
    assert [row["numerator"] for row in rows] == ["0.0", "0.0", "1.0", "1.0", "1.0"]
    first = rows[0]
    assert (first["date"], first["client"], first["technician"]) == ("2026-10-29", "Shop", "Cleo")
    assert (first["who"], first["cause"]) == ("stranger", "decided")
    assert (first["price"], first["decided price"], first["currency"]) == ("72.50", "12.34", "USD")
    assert {row["decided price"] for row in rows[1:]} == {""}
    of_cause = told.scorecard.export_behind(
        wanted, "substitutions", file, SubstitutionCause.DECIDED
    )
    assert of_cause.rows == 1
    assert [row["price"] for row in read(file)] == ["72.50"]


def test_behind_an_amount_stands_what_each_adds_in_money(told: Story, tmp_path: Path) -> None:
    (visit,) = told.came("Shop", "C", date(2026, 10, 29))
    told.add(decided(told, visit, 1_234))
    file = tmp_path / "behind.csv"
    told.scorecard.export_behind(ScorecardWanted(OCTOBER), "substitution_price", file)
    (row,) = read(file)
    assert (row["numerator"], row["denominator"]) == ("12.34", "")


def test_clients_at_risk_go_into_a_file_too(told: Story, tmp_path: Path) -> None:
    file = tmp_path / "risk.csv"
    told.scorecard.export_at_risk(None, file)
    (row,) = read(file)
    assert (row["client"], row["usual"], row["next"]) == ("Shop", "Ana", "ask")
    assert row["reasons"] == "strangers_lately, never_asked"


def test_another_ending_is_refused_before_anything_is_counted(told: Story, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"neither \.csv nor \.xlsx"):
        told.scorecard.export(ScorecardWanted(OCTOBER), TableOf.FIGURES, tmp_path / "a.pdf")
