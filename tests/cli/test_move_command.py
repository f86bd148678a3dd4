"""Moving a schedule on the command line."""

import io
import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import make_url

from scheduler.store.folders import last_schedule
from tests.cli.conftest import Shell, take_in
from tests.conftest import KeysInMemory


@pytest.mark.postgres
def test_there_and_back(shell: Shell, lists: Path, new_database: str, tmp_path: Path) -> None:
    take_in(shell, lists)
    file = shell.schedule
    look = shell.json("move", new_database, "--dry-run")
    assert (look["clients"], look["technicians"], look["offices"]) == (20, 2, ["Main"])
    moved = shell.json("move", new_database)
    assert moved["rows"]
    assert last_schedule() == new_database
    status, out, _err = shell.run("due", "--from", "2026-11-24", "--days", "7")
    shell.schedule = file
    assert (status, out) == shell.run("due", "--from", "2026-11-24", "--days", "7")[:2]

    back = tmp_path / "back.familiar"
    status, out, _err = shell.run("move", str(back), "--schedule", new_database)
    assert status == 0
    assert out.startswith("Main; clients: 20, technicians: 2, visits: ")
    assert f"are copied to {back} and compared. Familiar opens it from now on." in out
    assert last_schedule() == str(back)
    assert "nothing is written over" in shell.refused("move", str(back), "--schedule", file)
    assert "(Main)" in shell.refused("move", new_database, "--schedule", str(back))


@pytest.mark.postgres
def test_a_password_is_read_and_never_shown(
    shell: Shell,
    lists: Path,
    new_database: str,
    keys: KeysInMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take_in(shell, lists)
    monkeypatch.setattr("sys.stdin", io.StringIO("secret-word\n"))
    status, out, err = shell.run(
        "move", new_database, "--schedule", shell.schedule, "--password-stdin"
    )
    assert status == 0
    assert "secret-word" not in out + err + json.dumps(last_schedule())
    assert list(keys.kept.values()) == ["secret-word"]
    assert make_url(last_schedule() or "").database == make_url(new_database).database


def test_bad_input_is_one_sentence(shell: Shell, lists: Path, tmp_path: Path) -> None:
    assert "There is no schedule at" in shell.refused(
        "move", str(tmp_path / "new.familiar"), "--schedule", shell.schedule
    )
    take_in(shell, lists)
    for target, said in (
        (shell.schedule, "name another place"),
        (str(lists / "clients.csv"), "nothing is written over"),
        ("mysql://mia@host/familiar", "not a file or a postgresql:// address"),
        ("postgresql://mia:secret-word@127.0.0.1:1/familiar", "cannot be reached"),
    ):
        refused = shell.refused("move", target, "--schedule", shell.schedule)
        assert said in refused
        assert "secret-word" not in refused


def test_a_file_goes_to_another_place(shell: Shell, lists: Path, tmp_path: Path) -> None:
    take_in(shell, lists)
    shutil.copy(shell.schedule, tmp_path / "copy.familiar")
    new = str(tmp_path / "new.familiar")
    assert shell.json("move", new)["target"] == new
    assert Path(shell.schedule).exists()
