"""Files that are written whole or not at all."""

from pathlib import Path

import pytest

from scheduler.errors import UserError
from scheduler.files import write_whole


def test_a_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("old")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["gone/table.csv", "old.csv/table.csv", "folder"])
def test_where_it_cannot_be_written_all_stays_as_it_was(tmp_path: Path, name: str) -> None:
    (tmp_path / "old.csv").write_text("old")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=r"choose another place|name a file in it"):
        write_whole(tmp_path / name, b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "old.csv"]
    assert (tmp_path / "old.csv").read_text() == "old"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "table.csv"
    file.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("scheduler.files.fsync", full)
    with pytest.raises(UserError, match="No space left"):
        write_whole(file, b"new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
