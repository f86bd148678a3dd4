"""Folders for unfinished copies: gone afterwards, also where a program was ended in between."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scheduler.store.rooms import MARK, NAME, remove_left, room

HOLDS_ONE = """
import sys
from pathlib import Path
from scheduler.store.rooms import room
with room(Path(sys.argv[1])) as made:
    (made / "copy.familiar").write_text("a whole company", "utf-8")
    print(made, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def program(tmp_path: Path):
    """Another program at work in a room of the folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS_ONE, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        yield program
        program.kill()


def test_a_room_is_gone_afterwards(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), room(tmp_path) as made:
        (made / "copy.familiar").write_text("a whole company", "utf-8")
        assert made.parent == tmp_path
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_what_an_ended_program_left_goes_and_what_one_works_on_stays(
    tmp_path: Path, program: subprocess.Popen[str]
) -> None:
    assert program.stdout is not None
    theirs = Path(program.stdout.readline().strip())
    assert (theirs / "copy.familiar").exists()
    remove_left(tmp_path)
    with room(tmp_path) as ours:
        assert (theirs / "copy.familiar").exists(), "its program is at work"
        program.kill()
        program.wait()
        remove_left(tmp_path)
        assert list(tmp_path.iterdir()) == [ours], "one's own is in use"


def test_only_rooms_are_removed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    kept = [
        tmp_path / "familiar-abcdefgh",
        tmp_path / f"{NAME}abcdefgh.old",
        tmp_path / f"{NAME}justmade",
        elsewhere,
    ]
    for folder in kept:
        folder.mkdir()
        if not folder.name.endswith("justmade"):
            (folder / MARK).write_text("locked", "utf-8")
    if os.name == "posix":
        link = tmp_path / f"{NAME}abcdefgh"
        link.symlink_to(elsewhere)
        kept.append(link)
    remove_left(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(kept)
    assert (elsewhere / MARK).exists()
    remove_left(tmp_path / "nowhere")
