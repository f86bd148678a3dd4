"""Backups on the command line: made, listed, looked into and brought back."""

from pathlib import Path

from tests.cli.conftest import Shell, take_in


def test_a_backup_is_made_listed_looked_into_and_restored(shell: Shell, lists: Path) -> None:
    take_in(shell, lists)
    file = shell.schedule
    made = shell.json("backup", file)
    shell.json("absence", "add", "Ana Reyes", "--from", "2026-11-25", "--to", "2026-11-25")
    listed = shell.json("backups", file)
    assert listed["backups"] == [made]
    assert (made["why"], listed["folder"]) == ("by_hand", str(Path(file).parent / "backups"))

    name = Path(str(made["file"])).name
    look = shell.json("restore", file, name, "--dry-run")
    assert (look["clients"], look["technicians"], look["lost"]) == (20, 2, 1)
    assert look["lost_last"][0]["command"] == "absence"  # type: ignore[index]
    assert shell.json("absence", "list")["absences"]

    back = shell.json("restore", file, name)
    assert shell.json("absence", "list")["absences"] == []
    again = shell.json("restore", file, str(back["kept"]))
    assert (again["lost"], again["returning"]) == (0, 1)
    assert shell.json("absence", "list")["absences"]


def test_the_words_for_people(shell: Shell, lists: Path) -> None:
    take_in(shell, lists)
    file = shell.schedule
    _status, out, _err = shell.run("backup", file)
    name = Path(out.removeprefix("The backup is ").rstrip(".\n")).name
    _status, out, _err = shell.run("backups", file)
    assert "by hand" in out
    assert out.endswith(f"1 backups in {Path(file).parent / 'backups'}.\n")
    status, out, _err = shell.run("restore", file, name)
    assert status == 0
    assert "Main; clients: 20, technicians: 2, visits planned: 0." in out
    assert "Done since, and lost by restoring: 0." in out
    assert "restore that to go back" in out


def test_bad_input_is_one_sentence(shell: Shell, lists: Path) -> None:
    assert "no schedule" in shell.refused("backup", shell.schedule)
    take_in(shell, lists)
    assert "cannot be read" in shell.refused("restore", shell.schedule, "none.familiar")
    csv = str(lists / "clients.csv")
    assert "not a backup" in shell.refused("restore", shell.schedule, csv)
    assert "pg_dump" in shell.refused("backups", "postgresql://mia@host/familiar")
    assert "No schedule was opened yet" not in shell.run("backups")[2]
