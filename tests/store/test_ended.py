"""A program that is ended in the middle of something leaves the schedule as before it, or after."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, make_url, text

from scheduler.app import Application
from scheduler.store.backup import copies_of
from scheduler.store.engine import connect
from scheduler.store.rooms import NAME
from scheduler.store.schema import HEAD, remove_schedule
from tests.conftest import TODAY
from tests.store.older import older

ROOT = Path(__file__).parents[2]
CHANGING = {"ALTER", "CREATE", "DROP", "INSERT", "UPDATE"}

State = tuple[object, ...]


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A schedule of the first version."""
    file = tmp_path / "first" / "company.familiar"
    file.parent.mkdir()
    store = connect(str(file))
    older(store, "0001")
    store.close()
    return file


@pytest.fixture
def present(tmp_path: Path) -> Path:
    """A schedule of this version whose plan has a visit that calendars tell otherwise."""
    file = tmp_path / "present" / "company.familiar"
    file.parent.mkdir()
    store = connect(str(file))
    older(store, HEAD)
    with store.writing() as session:
        session.execute(text("UPDATE published SET technician_id = 2"))
    store.close()
    return file


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    """A list of clients that takes many statements to take in."""
    file = tmp_path / "clients.csv"
    rows = "".join(f"{n},Client {n:03},{n} Orchard St,10002,40.7,-73.99\n" for n in range(60))
    file.write_text("number,name,street,zip,lat,lon\n" + rows, "utf-8")
    return file


def _run(what: str, file: Path, *more: Path | str, until: int | None = None) -> list[str]:
    """Run it, whole or until it is about to send so many statements; returns their first words."""
    words: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.ended", what, str(file), *map(str, more)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for line in program.stdout:
            words.append(line.strip())
            if len(words) == until:
                program.kill()
                break
            program.stdin.write("\n")
            program.stdin.flush()
        program.stdin.close()
        status = program.wait()
    assert (status == 0) == (until is None)
    return words


def _state(file: Path) -> State:
    with Application.open(str(file), create=False, today=TODAY, actor="Lena") as app:
        office = app.records.offices()[0].id
        assert app.planning.board(office, TODAY, 7).cards
        with app._store.reading() as session:
            told = session.execute(
                text("SELECT visit_id, technician_id FROM published ORDER BY visit_id")
            ).all()
            counts = [
                session.scalar(text(f"SELECT count(*) FROM {table}"))
                for table in ("client", "site", "visit", "decision", "change_set", "change")
            ]
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return (*map(tuple, told), *counts)


def _points(whole: list[str], number: int) -> list[int]:
    """Where it is ended: at some statements that change something, before the commit, after it."""
    changing = [at for at, word in enumerate(whole, 1) if word in CHANGING]
    commits = [at for at, word in enumerate(whole, 1) if word == "COMMIT"]
    assert len(changing) >= number
    return [*changing[:: len(changing) // number][:number], commits[-1], len(whole)]


def _ended_everywhere(
    tmp_path: Path, what: str, file: Path, *more: Path, number: int
) -> tuple[list[State], list[Path]]:
    """What is there before, after each of the times that it was ended, and after all of it."""
    copies = [tmp_path / f"{at}" / file.name for at in range(number + 4)]
    for copy in copies:
        copy.parent.mkdir()
        shutil.copy(file, copy)
    whole = _run(what, copies[-1], *more)
    assert whole[-1] == "SAVED"
    for point, copy in zip(_points(whole, number), copies[1:], strict=False):
        assert _run(what, copy, *more, until=point) == whole[:point]
    return [_state(copy) for copy in copies], copies


def test_ended_while_it_is_brought_to_this_version(first: Path, tmp_path: Path) -> None:
    states, files = _ended_everywhere(tmp_path, "migrate", first, number=3)
    # It is brought to this version when it is opened the next time, from whatever was left.
    assert set(states) == {states[-1]}
    for file in files[1:]:
        copy = copies_of(file)[-1]
        with closing(sqlite3.connect(copy.file)) as connection:
            version = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            assert version == [("0001",)]
            assert connection.execute("SELECT count(*) FROM outbox").fetchone() == (1,)


def test_ended_while_a_list_is_taken_in(present: Path, clients: Path, tmp_path: Path) -> None:
    (before, *ended, saved, after), _files = _ended_everywhere(
        tmp_path, "import", present, clients, number=3
    )
    assert before != after
    assert set(ended) == {before}
    assert saved == after


def test_ended_while_a_plan_is_confirmed(present: Path, tmp_path: Path) -> None:
    (before, *ended, saved, after), _files = _ended_everywhere(
        tmp_path, "confirm", present, number=3
    )
    assert before != after
    assert set(ended) == {before}
    assert saved == after


@pytest.mark.postgres
def test_ended_while_it_is_moved_to_a_database(present: Path, new_database: str) -> None:
    def tables() -> list[str]:
        with engine.connect() as connection:
            return inspect(connection).get_table_names()

    engine = create_engine(new_database)
    whole = _run("move", present, new_database)
    assert "client" in tables()
    engine.dispose()
    for point in _while_rows_come(whole):
        _made_anew(new_database)
        assert _run("move", present, new_database, until=point) == whole[:point]
        assert tables() == []
        engine.dispose()


def _rooms(folder: Path) -> list[Path]:
    return list(folder.glob(f"{NAME}*"))


def test_ended_while_it_is_moved_to_a_file(
    present: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "moved.familiar"
    whole = _run("move", present, target)
    state = _state(target)
    remove_schedule(target)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    for point in _while_rows_come(whole):
        assert _run("move", present, target, until=point) == whole[:point]
        assert not target.exists()
        assert len([*_rooms(temporary), *_rooms(tmp_path)]) == 2
    _run("move", present, target)
    assert _state(target) == state == _state(present)
    assert [*_rooms(temporary), *_rooms(tmp_path)] == [], "what was left is removed"


def _while_rows_come(whole: list[str]) -> list[int]:
    """Three times while rows are written, and the last moment before all of it is saved."""
    rows = [at for at, word in enumerate(whole, 1) if word == "INSERT"]
    last = max(at for at, word in enumerate(whole, 1) if word == "COMMIT")
    return [rows[0], rows[len(rows) // 2], rows[-1], last]


def _made_anew(url: str) -> None:
    """Empty a database, and end whoever is still at work in it."""
    there = make_url(url)
    engine = create_engine(there.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {there.database} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {there.database}"))
    engine.dispose()
