"""How a program ended is told by the next one; programs that run at once are left alone."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from scheduler import running
from scheduler.running import How, Running, left_behind
from scheduler.store.folders import log_folder
from scheduler.store.rooms import MARK, NAME

ROOT = Path(__file__).parents[1]
PROGRAM = """
import faulthandler, os, sys
from scheduler import running
mark = running.begin()
print("here", flush=True)
sys.stdin.readline()
if sys.argv[1] == "crash":
    faulthandler._sigsegv()
if sys.argv[1] == "well":
    mark.end()
"""


def _program(how: str) -> subprocess.Popen[str]:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, how],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": os.environ["XDG_STATE_HOME"]},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "here\n"
    return program


def _go_on(program: subprocess.Popen[str]) -> None:
    with program:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.close()
        program.wait()


def test_a_crash_leaves_a_report_and_one_that_runs_is_left_alone() -> None:
    crashes, runs = _program("crash"), _program("well")
    assert left_behind() == ()
    _go_on(crashes)
    (ended,) = left_behind()
    assert ended.how is How.CRASHED
    assert "Segmentation fault" in ended.report
    assert '"<string>", line' in ended.report
    assert ended.report.startswith("Familiar 0.")
    assert ended.kept is not None
    assert ended.kept.read_text("utf-8") == ended.report
    assert left_behind() == ()
    _go_on(runs)
    assert left_behind() == ()
    assert list(log_folder().glob("running-*")) == []


def test_one_that_was_ended_from_outside_is_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    copies = tmp_path / f"{NAME}abcdefgh"
    copies.mkdir()
    (copies / MARK).write_text("locked", "utf-8")
    program = _program("well")
    with program:
        program.kill()
        program.wait()
    (ended,) = left_behind()
    assert (ended.how, ended.report, ended.kept) == (How.ENDED, "", None)
    assert not copies.exists(), "the copy that it was at work on is nobody's any more"


def test_after_the_computer_was_started_anew_it_was_switched_off() -> None:
    mark = log_folder() / "running-x.json"
    mark.write_text(json.dumps({"pid": 1, "start_of_computer": "another one"}))
    os.utime(mark, (1_700_000_000, 1_700_000_000))
    (ended,) = left_behind()
    assert (ended.how, ended.at.timestamp()) == (How.SWITCHED_OFF, 1_700_000_000)


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_a_mark_that_was_cut_short_was_ended(content: str) -> None:
    (log_folder() / "running-x.json").write_text(content)
    assert [one.how for one in left_behind()] == [How.ENDED]


def test_its_own_mark_tells_nothing_of_itself() -> None:
    mark = running.begin()
    assert isinstance(mark, Running)
    mark.alive()
    assert left_behind() == ()
    mark.end()
    assert list(log_folder().iterdir()) == []


def test_where_nothing_can_be_written_there_is_no_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert running.begin() is None
    assert left_behind() == ()


def test_the_last_reports_are_kept() -> None:
    for number in range(25):
        (log_folder() / f"crash-2026010{number // 10}-0000{number % 10:02}.txt").write_text("old")
    mark = log_folder() / "running-x.json"
    mark.write_text("{}")
    mark.with_suffix(".fault").write_text("Fatal Python error: Aborted")
    assert left_behind()[0].how is How.CRASHED
    assert len(list(log_folder().glob("crash-*.txt"))) == running.REPORTS_KEPT
