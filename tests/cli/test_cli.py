"""The command line as a person or a program uses it: words in, one object out, a status."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Shell, take_in


def test_from_three_lists_to_a_planned_week_and_calendars(
    shell: Shell, lists: Path, tmp_path: Path
) -> None:
    report = shell.json("import", "clients", str(lists / "clients.csv"))
    assert (report["read"], report["created"], report["refused"]) == (20, 20, [])
    take_in(shell, lists)

    due = shell.json("due", "--from", "2026-11-23", "--days", "7")
    assert len(due["visits"]) == 20
    assert set(due["visits"][0]) == {"visit", "client", "due", "service"}

    span = ("--from", "2026-11-23", "--days", "5")
    kept = tmp_path / "kept"
    plan = shell.json(
        *("plan", "--office", "main", *span, "--iterations", "500", "--keep", str(kept))
    )
    assert (plan["version"], plan["visits"], plan["placed"], plan["unplaced"]) == (1, 20, 20, [])
    assert sum(plan["lines"].values()) == plan["total"]
    assert plan["usual_share"] == 1.0

    verdict = shell.json("check", str(kept / "problem.json"), str(kept / "plan.json"))
    assert (verdict["total"], verdict["broken"]) == (plan["total"], [])

    visits = shell.json("visits", "--from", "2026-11-23", "--to", "2026-11-29")["visits"]
    assert len(visits) == 20
    assert {visit["who"] for visit in visits} == {"usual"}
    assert all(visit["start"].endswith("Z") for visit in visits)

    feeds = shell.json("feeds", "export", str(tmp_path / "feeds"))["feeds"]
    assert sum(feed["events"] for feed in feeds) == 20
    again = shell.json("feeds", "export", str(tmp_path / "feeds"))["feeds"]
    assert [feed["sha256"] for feed in again] == [feed["sha256"] for feed in feeds]


def test_importing_twice_changes_nothing_and_an_import_can_be_taken_back(
    shell: Shell, lists: Path
) -> None:
    clients = str(lists / "clients.csv")
    batch = shell.json("import", "clients", clients)["batch"]
    again = shell.json("import", "clients", clients)
    assert (again["unchanged"], again["created"], again["batch"]) == (20, 0, None)
    shell.json("import", "undo", str(batch))
    assert shell.json("import", "clients", clients, "--dry-run")["created"] == 20


def test_the_same_arguments_make_the_same_plan(shell: Shell, lists: Path, tmp_path: Path) -> None:
    take_in(shell, lists)
    shell.json("due", "--from", "2026-11-30", "--days", "5")
    totals = []
    for name in ("a", "b"):
        folder = tmp_path / name
        shell.json(
            *("plan", "--office", "Main", "--from", "2026-11-30", "--days", "5"),
            *("--iterations", "300", "--seed", "7", "--keep", str(folder)),
        )
        shell.json(
            *("solve", str(folder / "problem.json"), "--out", str(folder / "solved.json")),
            *("--iterations", "300", "--seed", "7"),
        )
        solved = json.loads((folder / "solved.json").read_text("utf-8"))
        totals.append((solved["total"], solved["routes"]))
    assert totals[0] == totals[1]


def test_options_are_taken_before_and_after_the_command(shell: Shell, lists: Path) -> None:
    take_in(shell, lists)
    before = shell.run(
        *("--json", "--today", "2026-11-24", "--schedule", shell.schedule),
        *("due", "--from", "2026-11-23", "--days", "1"),
    )
    assert len(json.loads(before[1])["visits"]) == 4


def test_refused_rows_are_counted_told_and_kept(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("number,name,lat,lon\n1,Gift shop,40.7,-74\n2,Far shop,400,-74\n", "utf-8")
    report = shell.json("import", "clients", str(path), status=1)
    (refused,) = report["refused"]
    assert (refused["row"], refused["field"], refused["value"]) == (3, "latitude", "400")
    assert "Far shop" in (tmp_path / "odd.csv.rejected.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("dance",), "dance"),
        (("due", "--from", "2026-02-30", "--days", "1"), "is not a date"),
        (("due", "--from", "2026-11-23", "--days", "0"), "is not a whole number"),
        (("due", "--from", "2026-11-23", "--days", "1000"), "use 1 to 62"),
        (("plan", "--office", "Nowhere", "--from", "2026-11-23", "--days", "5"), "Nowhere"),
        (("plan", "--office", "Main", "--from", "2026-11-23", "--days", "5"), "no technicians"),
        (("import", "clients", "none.csv"), "none.csv"),
        (("import", "songs", "none.csv"), "songs"),
        (("import", "undo", "99"), "There is no schedule"),
        (("check", "none.json", "none.json"), "none.json"),
        (("--today", "tomorrow", "due", "--from", "2026-11-23", "--days", "1"), "is not a date"),
        (("import", "clients", "x.csv", "--map", "name"), "FIELD=COLUMN"),
        (("shot", "--out", "x", "--size", "big"), "1280x800"),
    ],
)
def test_bad_input_is_one_sentence(shell: Shell, words: tuple[str, ...], told: str) -> None:
    assert told in shell.refused("--schedule", shell.schedule, *words)


def test_a_command_that_reads_does_not_make_a_schedule(shell: Shell) -> None:
    told = shell.refused(
        *("visits", "--from", "2026-11-23", "--to", "2026-11-29", "--schedule", shell.schedule)
    )
    assert "There is no schedule" in told
    assert not Path(shell.schedule).exists()


def test_without_any_schedule_the_sentence_says_how_to_get_one(shell: Shell) -> None:
    assert "familiar demo" in shell.refused("visits", "--from", "2026-11-23", "--to", "2026-11-29")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello", "is not JSON"),
        ("{}", "format"),
        (
            '{"format": "familiar-problem/1", "days": 1, "places": [{"id": "p"}],'
            ' "travel": {"minutes": [[0, 1]], "metres": [[0]]}, "technicians": [], "visits": []}',
            "travel.minutes",
        ),
    ],
)
def test_a_bad_problem_is_refused_with_its_path(
    shell: Shell, tmp_path: Path, text: str, told: str
) -> None:
    problem = tmp_path / "problem.json"
    problem.write_text(text, "utf-8")
    out = tmp_path / "plan.json"
    assert told in shell.refused("solve", str(problem), "--out", str(out))
    assert not out.exists()


def test_an_absence_is_recorded_listed_and_taken_out(shell: Shell, lists: Path) -> None:
    take_in(shell, lists)
    shell.json(
        "plan", "--office", "1", "--from", "2026-11-23", "--days", "7", "--iterations", "500"
    )
    week = ("--from", "2026-11-25", "--to", "2026-11-26")
    planned = shell.json("visits", *week)["visits"]
    told = shell.json("absence", "add", "Ana Reyes", *week)
    assert told["plan_version"] == 1
    assert [(row["visit"], row["client"], row["start"]) for row in told["affected"]] == [
        (row["visit"], row["client"], row["start"])
        for row in planned
        if row["technician"] == "Ana Reyes"
    ]
    (row,) = shell.json("absence", "list")["absences"]
    assert row["absence"] == told["absence"]
    length = datetime.fromisoformat(row["to"]) - datetime.fromisoformat(row["from"])
    assert (row["kind"], length.days) == ("sick", 2)
    at_noon = ("--from", "2026-11-27T12:00", "--to", "2026-11-27T13:30", "--kind", "training")
    shell.json("absence", "add", "Ana", *at_noon)
    shell.json("absence", "remove", str(told["absence"]))
    (row,) = shell.json("absence", "list")["absences"]
    hours = datetime.fromisoformat(row["to"]) - datetime.fromisoformat(row["from"])
    assert hours == timedelta(minutes=90)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add", "Zoe", "--from", "2026-11-25", "--to", "2026-11-25"), "no technician 'Zoe'"),
        (("add", "Ana", "--from", "2026-11-25", "--to", "2026-11-24"), "ends before it begins"),
        (("add", "Ana", "--from", "2026-11-25T", "--to", "2026-11-25"), "is not a time"),
        (("add", "Ana", "--from", "2026-11-25T25:00", "--to", "2026-11-25"), "is not a time"),
        (("add", "Ana", "--from", "2026-11-25T10:00:30", "--to", "2026-11-26"), "is not a time"),
        (("remove", "7"), "no absence 7"),
    ],
)
def test_an_absence_that_cannot_be_is_refused(
    shell: Shell, lists: Path, words: tuple[str, ...], told: str
) -> None:
    take_in(shell, lists)
    assert told in shell.refused("absence", *words, "--schedule", shell.schedule)
    assert shell.json("absence", "list")["absences"] == []


def test_doctor_finds_this_computer_well(shell: Shell, lists: Path) -> None:
    take_in(shell, lists)
    told = shell.json("doctor")
    assert told["ok"] is True
    found = {one["what"]: one["found"] for one in told["findings"]}
    assert {"SQLAlchemy", "Schedule", "Data folder", "Settings folder", "Log folder"} <= set(found)
    assert found["Backups"] == f"0 in {Path(shell.schedule).parent / 'backups'}"
    assert "leaves schedules, backups" in found["Uninstalling"]


@pytest.mark.parametrize(
    "words",
    [
        ("import", "clients", "none.csv"),
        ("plan", "--office", "Nowhere", "--from", "2026-11-23", "--days", "5"),
        ("due", "--from", "2026-11-23", "--days", "99"),
    ],
)
def test_a_refused_command_leaves_no_schedule_behind(shell: Shell, words: tuple[str, ...]) -> None:
    shell.refused("--schedule", shell.schedule, *words)
    assert list(Path(shell.schedule).parent.glob("*.familiar*")) == []
    assert "No schedule was opened yet" in shell.refused("visits", *_WEEK)


_WEEK = ("--from", "2026-11-23", "--to", "2026-11-29")


def test_trying_an_import_makes_no_schedule(shell: Shell, lists: Path) -> None:
    report = shell.json("import", "clients", str(lists / "clients.csv"), "--dry-run")
    assert report["created"] == 20
    assert not Path(shell.schedule).exists()


def test_listing_what_is_due_does_not_keep_an_import_from_being_taken_back(
    shell: Shell, lists: Path
) -> None:
    shell.json("import", "clients", str(lists / "clients.csv"))
    shell.json("import", "technicians", str(lists / "technicians.csv"))
    batch = shell.json("import", "agreements", str(lists / "agreements.csv"))["batch"]
    shell.json("due", "--from", "2026-11-23", "--days", "14")
    shell.json("import", "undo", str(batch))
    assert shell.json("due", "--from", "2026-11-23", "--days", "14")["visits"] == []


def test_a_sample_that_cannot_be_made_is_told_in_a_sentence(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("no folder", "utf-8")
    assert "choose another folder" in shell.refused("demo", "--headless", "--dir", str(path))


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_days_that_nobody_plans_are_refused(shell: Shell, day: str) -> None:
    assert "1970 to 2199" in shell.refused("due", "--from", day, "--days", "1")
    assert "1970 to 2199" in shell.refused("--today", day, "doctor")
