"""Backups of a schedule file: which are made and kept, and what is brought back from one."""

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from scheduler.app import Application
from scheduler.backups import Backups
from scheduler.errors import UserError
from scheduler.feeds.tokens import hashed
from scheduler.store import backup as backups_of
from scheduler.store.backup import back_up, copies_of, folder_of, thin_out
from scheduler.store.clock import Clock
from scheduler.store.schema import open_schedule
from scheduler.views.backups import Why
from scheduler.views.records import ClientForm, TechnicianForm
from tests.company import place
from tests.conftest import TODAY

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A company with a technician and a client."""
    path = tmp_path / "company.familiar"
    with _opened(path, create=True) as app:
        office = app.records.offices()[0].id
        app.records.save_technician(TechnicianForm(office, "Ana Reyes", home=place(1)))
        app.records.save_client(ClientForm(office, "Dorothy’s Gift Shop", site=place(2)))
    return path


def _opened(path: Path, *, create: bool = False, actor: str = "Mia") -> Application:
    return Application.open(str(path), create=create, today=TODAY, actor=actor)


def _add_client(app: Application, name: str) -> None:
    office = app.records.offices()[0].id
    app.records.save_client(ClientForm(office, name, site=place(9)))


def _clients(app: Application) -> list[str]:
    return sorted(row.name for row in app.records.clients(app.records.offices()[0].id))


def _refused(backups: Backups, backup: Path) -> str:
    told = []
    for act in (backups.look, backups.restore):
        with pytest.raises(UserError) as refusal:
            act(backup)
        told.append(str(refusal.value))
    assert told[0] == told[1]
    assert "\n" not in told[0]
    return told[0]


def _names(file: Path) -> list[str]:
    return sorted(copy.file.name for copy in copies_of(file))


class _Days(Clock):
    """A clock on which so many days have passed."""

    def __init__(self, days: float) -> None:
        super().__init__()
        object.__setattr__(self, "passed", days)

    def now(self) -> datetime:
        return NOON + timedelta(days=vars(self)["passed"])


def test_a_day_of_use_has_one_backup_and_the_last_fourteen_are_kept(file: Path) -> None:
    for day in range(20):
        made = Backups(str(file), "Mia", _Days(day)).daily()
        assert made is not None
        assert made.why is Why.DAILY
        assert Backups(str(file), "Mia", _Days(day + 0.01)).daily() is None
    kept = [copy.made_at for copy in copies_of(file)]
    assert kept == [NOON + timedelta(days=day) for day in reversed(range(6, 20))]


def test_what_is_kept_of_each_kind(file: Path) -> None:
    for day, label in enumerate(
        ["before-0002", "before-0003", "before-0004", "before-0004", "before-0005", "by-hand"]
        + ["before-restore"] * 7
    ):
        back_up(file, label=label, at=NOON + timedelta(days=day))
    thin_out(file, NOON + timedelta(days=30))
    kept = [copy.label for copy in reversed(copies_of(file))]
    assert kept == ["before-0003", "before-0004", "before-0005", "by-hand"] + ["before-restore"] * 5
    assert copies_of(file)[-2].made_at == NOON + timedelta(days=3)


def test_backups_of_schedules_in_one_folder_are_told_apart(file: Path) -> None:
    other = file.with_name("company-two.familiar")
    with _opened(other, create=True):
        pass
    back_up(file, label="daily", at=NOON)
    back_up(other, label="daily", at=NOON)
    assert _names(file) == ["company-20261124-120000-daily.familiar"]
    assert _names(other) == ["company-two-20261124-120000-daily.familiar"]


def test_a_backup_is_one_whole_file_though_the_schedule_is_in_use(file: Path) -> None:
    with _opened(file) as app:
        _add_client(app, "Tea Room")
        made = app.backups.make()
        assert file.with_name(file.name + "-wal").exists()
    assert [path.name for path in folder_of(file).iterdir()] == [made.file.name]
    os.chmod(made.file, 0o444)
    assert Backups(str(file), "Mia").look(made.file).clients == 2


def test_a_backup_that_is_not_whole_takes_the_place_of_none(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(file, label="daily", at=NOON - timedelta(days=20))
    monkeypatch.setattr(backups_of, "DAYS_KEPT", 1)
    monkeypatch.setattr(backups_of, "fault_of", lambda _connection: "a page is missing")
    with pytest.raises(UserError, match="not whole"):
        Backups(str(file), "Mia").daily()
    assert list(folder_of(file).iterdir()) == [first]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(file: Path) -> None:
    folder_of(file).write_text("a file where the folder should be")
    backups = Backups(str(file), "Mia")
    with pytest.raises(UserError, match="could not be written"):
        backups.make()
    for act in (backups.rows, backups.daily):
        with pytest.raises(UserError, match="cannot be read"):
            act()
    assert sorted(path.name for path in file.parent.glob("*amiliar*")) == [file.name]


def test_what_a_program_that_was_ended_left_behind_is_cleared_away(file: Path) -> None:
    folder_of(file).mkdir()
    old, fresh = (folder_of(file) / f".familiar-{name}.tmp" for name in ("old", "fresh"))
    for path in (old, fresh):
        path.write_text("half a copy")
    os.utime(old, (0, 0))
    Backups(str(file), "Mia").make()
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_look_tells_what_is_in_it_and_what_would_be_lost(file: Path) -> None:
    with _opened(file) as app:
        backup = app.backups.make().file
        for number in range(7):
            _add_client(app, f"Client {number}")
        app.history.undo_last()
        app.close()
    look = Backups(str(file), "Lena").look(backup)
    assert look.last is not None
    assert (look.last.actor, look.last.summary["name"]) == ("Mia", "Dorothy’s Gift Shop")
    assert (look.offices, look.clients, look.technicians, look.planned) == (("Main",), 1, 1, 0)
    # Taking one back is something done as well.
    assert look.lost == 8
    shown = [(row.summary["name"], row.in_force) for row in look.lost_rows]
    assert shown == [("Client 6", False), *((f"Client {n}", True) for n in (5, 4, 3, 2))]
    assert (look.returning, look.older) == (0, False)


def test_another_program_that_has_it_open_sees_the_backup_and_cannot_save_over_it(
    file: Path,
) -> None:
    with _opened(file) as here, _opened(file, actor="Lena") as there:
        backup = here.backups.make().file
        _add_client(here, "Tea Room")
        assert _clients(there) == ["Dorothy’s Gift Shop", "Tea Room"]
        form = there.records.client_form(
            next(row.id for row in there.records.clients(1) if row.name == "Tea Room")
        )
        # A screen that is being read goes on reading what it began with.
        with there._store.reading() as session:
            count = text("SELECT count(*) FROM client")
            assert session.scalar(count) == 2
            done = here.backups.restore(backup)
            assert session.scalar(count) == 2
        assert _clients(there) == ["Dorothy’s Gift Shop"]
        with pytest.raises(UserError, match="was restored meanwhile"):
            there.records.save_client(replace(form, name="Tea Palace"))
        _add_client(there, "Book Nook")
        assert _clients(there) == ["Book Nook", "Dorothy’s Gift Shop"]
        told = there.backups.last_restored()
        assert told is not None
        assert (told["by"], told["backup"]) == ("Mia", backup.name)

        # And back again: what was there before is a backup like any other.
        assert done.kept is not None
        look = there.backups.look(done.kept)
        assert (look.lost, look.returning) == (1, 1)
        there.backups.restore(done.kept)
        assert _clients(here) == ["Dorothy’s Gift Shop", "Tea Room"]
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_while_another_program_writes_nothing_is_restored(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.store.restoring.BUSY_SECONDS", 0)
    monkeypatch.setattr("scheduler.store.backup.BUSY_SECONDS", 0)
    with _opened(file) as app:
        backup = app.backups.make().file
        with app._store.writing() as session:
            session.execute(text("UPDATE office SET name = 'Uptown'"))
            with pytest.raises(UserError, match=r"locked.*as it was"):
                Backups(str(file), "Lena").restore(backup)
        assert app.records.offices()[0].name == "Uptown"


def test_what_is_saved_while_the_present_is_kept_is_kept_too(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(["Tea Room"])

    def keep(schedule: Path, *, label: str, at: datetime) -> Path:
        kept = back_up(schedule, label=label, at=at)
        for name in names:
            _add_client(app, name)
        return kept

    with _opened(file) as app:
        backup = app.backups.make().file
        monkeypatch.setattr("scheduler.store.restoring.back_up", keep)
        kept = Backups(str(file), "Lena").restore(backup).kept
    assert kept is not None
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM client").fetchone() == (2,)


def test_a_calendar_keeps_the_ways_it_takes_now(file: Path) -> None:
    with _opened(file) as app:
        ana = app.records.technicians(1)[0].id
        app.feeds.rows()
        revoked = app.feeds.new_secret(ana).token
        backup = app.backups.make().file
        current = app.feeds.new_secret(ana).token
        app.feeds.publish(every=True)
        app.backups.restore(backup)
        with app._store.reading() as session:
            hashes = session.scalars(text("SELECT token_hash FROM feed_way")).all()
            stale = session.scalars(text("SELECT stale_since FROM feed")).all()
    assert hashes == [hashed(current)]
    assert hashed(revoked) not in hashes
    assert None not in stale


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" * 9, b"\0" * 9000])
def test_what_is_no_backup_is_refused(file: Path, tmp_path: Path, content: bytes) -> None:
    odd = tmp_path / "odd.familiar"
    odd.write_bytes(content)
    before = file.read_bytes()
    assert str(odd) in _refused(Backups(str(file), "Mia"), odd)
    assert file.read_bytes() == before
    assert not folder_of(file).exists()


def test_a_backup_that_is_not_there_is_told(file: Path, tmp_path: Path) -> None:
    assert "cannot be read" in _refused(Backups(str(file), "Mia"), tmp_path / "gone.familiar")
    assert "cannot be read" in _refused(Backups(str(file), "Mia"), tmp_path)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_backup_that_was_cut_short_is_refused(file: Path, share: float) -> None:
    backup = back_up(file, label="by-hand")
    whole = backup.read_bytes()
    backup.write_bytes(whole[: int(len(whole) * share)])
    assert "damaged" in _refused(Backups(str(file), "Mia"), backup)


def test_a_backup_of_a_newer_version_is_refused(file: Path) -> None:
    backup = back_up(file, label="by-hand")
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer Familiar" in _refused(Backups(str(file), "Mia"), backup)


def test_a_database_of_another_program_is_refused(file: Path, tmp_path: Path) -> None:
    songs = tmp_path / "songs.db"
    with closing(sqlite3.connect(songs)) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")
    assert "not a backup" in _refused(Backups(str(file), "Mia"), songs)


def test_a_backup_of_another_company_is_refused(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "company.familiar"
    with Application.open(str(other), create=True, actor="Lena") as app:
        backup = app.backups.make().file
    assert "another company" in _refused(Backups(str(file), "Mia"), backup)


@pytest.mark.parametrize("damage", ["gone", "empty", "not a database", "in the middle"])
def test_a_schedule_that_nobody_can_open_is_restored(file: Path, damage: str) -> None:
    backup = back_up(file, label="daily", at=NOON)
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        middle = content[:4096] + b"\xff" * (len(content) - 4096)
        spoilt = {"empty": b"", "not a database": b"x" * 5000, "in the middle": middle}[damage]
        file.write_bytes(spoilt)
    backups = Backups(str(file), "Mia")
    assert backups.look(backup).lost in (None, 0)
    done = backups.restore(backup)
    assert (done.kept is None) == (damage == "gone")
    if done.kept is not None and damage == "not a database":
        assert done.kept.read_bytes() == b"x" * 5000
    with _opened(file) as app:
        assert _clients(app) == ["Dorothy’s Gift Shop"]


def test_a_shared_database_is_left_to_whoever_runs_it() -> None:
    backups = Backups("postgresql+psycopg://mia:secret@host/familiar", "Mia")
    assert backups.daily() is None
    with pytest.raises(UserError) as refusal:
        backups.rows()
    told = str(refusal.value)
    assert told.endswith("--file=familiar.dump postgresql://mia@host/familiar")
    assert "secret" not in told


def test_a_file_without_a_schedule_is_not_backed_up(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no schedule"):
        Backups(str(tmp_path / "none.familiar"), "Mia").make()
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_knows_of_no_restore_writes_as_ever(file: Path) -> None:
    store = open_schedule(str(file), create=False)
    with store.writing() as session:
        session.execute(text("UPDATE office SET name = 'Uptown'"))
    store.close()
