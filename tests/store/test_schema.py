"""Opening schedules: whole ones, old ones, newer ones, and files that are none."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from scheduler.errors import UserError
from scheduler.model.everything import metadata
from scheduler.store.engine import Store, connect
from scheduler.store.migrating import configuration
from scheduler.store.schema import HEAD, open_schedule


def test_the_migrations_end_in_the_shape_of_the_entities(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_version_that_needs_no_migration_is_the_last_one(store: Store) -> None:
    assert ScriptDirectory.from_config(configuration(store)).get_current_head() == HEAD


def test_every_constraint_has_a_name() -> None:
    unnamed = [
        f"{table.name}: {constraint}"
        for table in metadata.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert unnamed == []


def test_the_migrations_go_down_as_well(store: Store) -> None:
    command.downgrade(configuration(store), "base")
    command.upgrade(configuration(store), "head")
    with store.reading() as session:
        assert session.execute(text("SELECT count(*) FROM office")).scalar() == 0


def test_a_file_is_opened_with_wal_foreign_keys_and_patience(tmp_path: Path) -> None:
    store = open_schedule(str(tmp_path / "new.familiar"), create=True)
    with store.reading() as session:
        told = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    store.close()
    assert told == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}


def _refused(target: object, *, create: bool = False) -> str:
    with pytest.raises(UserError) as refusal:
        open_schedule(str(target), create=create)
    told = str(refusal.value)
    assert "\n" not in told
    return told


def test_a_missing_file_is_made_only_when_asked_for(tmp_path: Path) -> None:
    missing = tmp_path / "deep" / "none.familiar"
    assert "There is no schedule" in _refused(missing)
    assert not missing.exists()
    open_schedule(str(missing), create=True).close()
    assert missing.exists()


@pytest.mark.parametrize("content", [b"hello", b"", b"\x00" * 4096, b"SQLite format 3\0" * 9])
def test_a_file_that_is_no_schedule_is_refused_and_left_alone(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "odd.familiar"
    path.write_bytes(content)
    assert "not a Familiar schedule" in _refused(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "songs.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")
    before = path.read_bytes()
    assert "not a Familiar schedule" in _refused(path, create=True)
    assert path.read_bytes() == before


def test_a_schedule_with_the_marks_of_two_versions_is_refused(
    tmp_path: Path, empty_file: Path
) -> None:
    path = tmp_path / "halves.familiar"
    path.write_bytes(empty_file.read_bytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    assert "by halves; restore a backup" in _refused(path)


def test_a_read_only_file_is_refused(tmp_path: Path, empty_file: Path) -> None:
    path = tmp_path / "fixed.familiar"
    path.write_bytes(empty_file.read_bytes())
    path.chmod(0o444)
    assert "read-only" in _refused(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in _refused(tmp_path, create=True)


def test_a_schedule_of_a_newer_version_is_refused(target: str) -> None:
    store = connect(target)
    with store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    assert "newer Familiar" in _refused(target)


def test_a_file_is_backed_up_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.familiar"
    store = open_schedule(str(path), create=True)
    with store.writing() as session:
        session.execute(text("INSERT INTO setting VALUES ('word', '\"kept\"')"))
    store.close()
    _with_a_next_revision(tmp_path, monkeypatch)

    open_schedule(str(path), create=False).close()

    (copy,) = (tmp_path / "backups").iterdir()
    assert _tables(path) - _tables(copy) == {"keepsake"}
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT value FROM setting").fetchall() == [('"kept"',)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.familiar"
    open_schedule(str(path), create=True).close()
    before = _tables(path)
    _with_a_next_revision(tmp_path, monkeypatch, "op.execute('SELECT nonsense')")
    assert "nonsense" in _refused(path)
    assert _tables(path) == before


def _with_a_next_revision(
    folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "pass"
) -> None:
    (folder / "next.py").write_text(
        "from alembic import op\n"
        "import sqlalchemy as sa\n"
        f"revision, down_revision = 'next', '{HEAD}'\n"
        "def upgrade():\n"
        "    op.create_table('keepsake', sa.Column('word', sa.Text()))\n"
        f"    {then}\n"
    )

    def with_next(store: Store) -> Config:
        config = configuration(store)
        versions = Path(config.get_main_option("script_location") or "") / "versions"
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{versions}\n{folder}")
        return config

    monkeypatch.setattr("scheduler.store.migrating.configuration", with_next)
    monkeypatch.setattr("scheduler.store.schema.HEAD", "next")


def _tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


@pytest.mark.parametrize(
    "target",
    ["mysql://host/db", "nonsense://x", "postgresql+nothing://host/db"],
)
def test_an_address_that_names_no_store_is_refused(target: str) -> None:
    assert "check how it is written" in _refused(target)


def test_a_database_that_does_not_answer_is_told_without_its_password() -> None:
    told = _refused("postgresql+psycopg://someone:secret@127.0.0.1:1/none")
    assert "secret" not in told
    assert "cannot be reached" in told


def test_a_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    if store.file is None:
        pytest.skip("the size of a server's disk is not ours to set")
    with store.writing() as session:
        session.execute(text("CREATE TABLE filler (stuff TEXT)"))
    pages = os.path.getsize(store.file) // 4096 + 8
    with pytest.raises(UserError, match="full"), store.writing() as session:
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        for _ in range(100):
            session.execute(text("INSERT INTO filler VALUES (:stuff)"), {"stuff": "x" * 9000})
    with store.reading() as session:
        assert session.execute(text("SELECT count(*) FROM filler")).scalar() == 0
