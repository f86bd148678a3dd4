"""Noting what became of a visit on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Shell, take_in

SPAN = ("--from", "2026-11-23", "--to", "2026-11-29")


@pytest.fixture
def planned(shell: Shell, lists: Path) -> list[dict[str, str]]:
    """The visits of a planned week, the first ones first."""
    take_in(shell, lists)
    shell.json(
        "plan", "--office", "1", "--from", "2026-11-23", "--days", "7", "--iterations", "500"
    )
    told = shell.json("visits", *SPAN)["visits"]
    assert isinstance(told, list)
    return sorted(told, key=lambda row: str(row["start"]))


def refused(shell: Shell, *words: str) -> str:
    return shell.refused(*words, "--schedule", shell.schedule, "--today", "2026-11-24")


def test_a_visit_is_done_by_somebody_else(shell: Shell, planned: list[dict[str, str]]) -> None:
    first = planned[0]
    other = "Ben Cole" if first["technician"] == "Ana Reyes" else "Ana Reyes"
    number, before = str(first["visit"]), shell.json("visits", *SPAN)["visits"]
    told = shell.json("visit", "done", number, "--by", other, "--note", "Two stations taken.")
    assert (told["status"], told["has_place"]) == ("done", True)
    after = {row["visit"]: row for row in shell.json("visits", *SPAN)["visits"]}
    assert after[number]["technician"] == other
    assert "is done already" in refused(shell, "visit", "missed", number)
    shell.json("undo", str(told["change_set"]), "--actor", "Mia")
    assert shell.json("visits", *SPAN)["visits"] == before
    assert shell.json("visit", "missed", number)["status"] == "missed"


def test_a_visit_is_told_cancelled_and_opened_again(
    shell: Shell, planned: list[dict[str, str]]
) -> None:
    number = str(planned[-1]["visit"])
    told = shell.json("visit", "confirm", number, "--note", "At nine.", "--actor", "Mia")
    assert told["status"] == "confirmed"
    assert shell.json("visit", "confirm", number)["change_set"] is None
    assert shell.json("visit", "cancel", number)["status"] == "cancelled"
    assert "is cancelled" in refused(shell, "visit", "confirm", number)
    told = shell.json("visit", "reopen", number)
    assert (told["status"], told["has_place"]) == ("planned", True)
    code, out, _err = shell.run(
        "visit", "cancel", number, "--schedule", shell.schedule, "--today", "2026-11-24"
    )
    assert code == 0
    assert "Take it back with: familiar undo" in out


def test_what_cannot_be_is_told_in_one_line(shell: Shell, planned: list[dict[str, str]]) -> None:
    number = str(planned[-1]["visit"])
    assert "still to come" in refused(shell, "visit", "done", number)
    assert "no visit W-99999" in refused(shell, "visit", "done", "W-99999")
    assert "is open" in refused(shell, "visit", "reopen", number)
