from pathlib import Path

import pytest

from scheduler.errors import UserError
from scheduler.exchange.rejected import RejectedRows
from scheduler.exchange.tables import Table, open_table

LIST = 'Name;City\nAnn;"York\nNorth"\nBob, Inc;York;too;much\n'


def table_in(folder: Path) -> Table:
    path = folder / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return open_table(path)


def test_refused_rows_are_kept_as_they_were(tmp_path: Path) -> None:
    table = table_in(tmp_path)
    with RejectedRows(table) as rejected:
        for row in table.rows():
            rejected.add(row, "Because.")
        rejected.finish()
        assert rejected.keep() == tmp_path / "list.csv.rejected.csv"
    content = (tmp_path / "list.csv.rejected.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig") == (
        'row;reason;Name;City\r\n2;Because.;Ann;"York\nNorth"\r\n'
        "3;Because.;Bob, Inc;York;too;much\r\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.csv", "list.csv.rejected.csv"]


def test_nothing_is_left_when_the_rows_are_not_kept(tmp_path: Path) -> None:
    table = table_in(tmp_path)
    with RejectedRows(table) as rejected:
        rejected.add(next(table.rows()), "Because.")
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_without_refused_rows_there_is_no_file(tmp_path: Path) -> None:
    with RejectedRows(table_in(tmp_path)) as rejected:
        rejected.finish()
        assert rejected.keep() is None
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_a_folder_that_cannot_be_written_to_has_a_spare(tmp_path: Path) -> None:
    table = table_in(tmp_path)
    (tmp_path / "list.csv.rejected.csv.part").mkdir()
    spare = tmp_path / "spare"
    spare.mkdir()
    with RejectedRows(table, lambda: spare) as rejected:
        rejected.add(next(table.rows()), "Because.")
        rejected.finish()
        assert rejected.keep() == spare / "list.csv.rejected.csv"


def test_a_folder_marked_read_only_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    table = table_in(folder)
    folder.chmod(0o555)
    try:
        with RejectedRows(table, lambda: tmp_path) as rejected:
            rejected.add(next(table.rows()), "Because.")
            rejected.finish()
            assert rejected.keep() == tmp_path / "list.csv.rejected.csv"
        assert [path.name for path in folder.iterdir()] == ["list.csv"]
    finally:
        folder.chmod(0o755)


def test_nowhere_to_write_is_said_in_a_sentence(tmp_path: Path) -> None:
    table = table_in(tmp_path)
    (tmp_path / "list.csv.rejected.csv.part").mkdir()
    with (
        RejectedRows(table, lambda: tmp_path / "none") as rejected,
        pytest.raises(UserError, match="nothing was imported"),
    ):
        rejected.add(next(table.rows()), "Because.")
