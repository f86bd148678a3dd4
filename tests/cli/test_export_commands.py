"""``familiar export``: tables in files, and the way back."""

import csv
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.cli.conftest import Shell, take_in

WEEK = ("--from", "2026-11-23", "--to", "2026-11-27")


@pytest.fixture
def filled(shell: Shell, lists: Path) -> Shell:
    """A schedule with the three lists in it."""
    take_in(shell, lists)
    return shell


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", ["clients", "technicians"])
def test_what_is_written_is_taken_in_again_with_nothing_changed(
    filled: Shell, tmp_path: Path, kind: str, ending: str
) -> None:
    file = tmp_path / f"written.{ending}"
    made = filled.json("export", kind, str(file))
    assert made == {"file": str(file), "rows": 20 if kind == "clients" else 2}
    again = filled.json("import", kind, str(file))
    assert (again["unchanged"], again["batch"]) == (made["rows"], None)


def test_the_planned_week_in_both_kinds_of_file(filled: Shell, tmp_path: Path) -> None:
    filled.json("plan", "--office", "Main", *WEEK[:2], "--days", "5", "--iterations", "300")
    text, sheet = tmp_path / "week.csv", tmp_path / "week.xlsx"
    assert filled.json("export", "visits", str(text), *WEEK)["rows"] == 20
    assert filled.json("export", "visits", str(sheet), *WEEK, "--office", "main")["rows"] == 20
    with text.open(encoding="utf-8-sig", newline="") as file:
        as_text = list(csv.DictReader(file))
    told = filled.json("visits", *WEEK)["visits"]
    assert isinstance(told, list)
    assert [row["number"] for row in as_text] == [row["visit"] for row in told]
    assert {row["price"] for row in as_text} == {"90.00"}
    head, *rows = CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    in_sheet = [dict(zip(head, row, strict=True)) for row in rows]
    assert [str(row["day"]) for row in in_sheet] == [row["day"] for row in as_text]
    assert [f"{row['start']:%H:%M}" for row in in_sheet] == [row["start"] for row in as_text]
    assert {row["price"] for row in in_sheet} == {90.0}


def test_people_are_told_how_many_and_where(filled: Shell, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    status, out, _err = filled.run("export", "clients", str(file), "--schedule", filled.schedule)
    assert (status, out) == (0, f"20 clients written to {file}.\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("clients", "{folder}/gone/list.csv"), "cannot be written (No such file"),
        (("clients", "{folder}"), "is a folder; name a file in it."),
        (("technicians", "{folder}/list.ods"), "neither .csv nor .xlsx"),
        (("visits", "{folder}/list.csv"), "--from"),
        (("visits", "{folder}/list.csv", "--from", "2026-11-27", "--to", "2026-11-23"), "turn"),
        (("clients", "{folder}/list.csv", "--office", "Nowhere"), "There is no office"),
        (("songs", "{folder}/list.csv"), "songs"),
    ],
)
def test_what_cannot_be_written_is_one_sentence_and_no_file(
    filled: Shell, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    named = [word.format(folder=folder) for word in words]
    assert told in filled.refused("export", *named, "--schedule", filled.schedule)
    assert not list(folder.iterdir())


def test_a_file_that_is_there_stays_where_the_new_one_cannot_be_made(
    filled: Shell, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("mine")
    filled.refused("export", "clients", str(file / "list.csv"), "--schedule", filled.schedule)
    assert file.read_text() == "mine"


def test_no_schedule_is_made_to_write_a_list_of_nobody(shell: Shell, tmp_path: Path) -> None:
    told = shell.refused("export", "clients", str(tmp_path / "a.csv"), "--schedule", shell.schedule)
    assert "There is no schedule" in told
