"""Brings a backup back into a schedule file, also while other programs have that open."""

import json
import shutil
import sqlite3
import uuid
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scheduler.errors import UserError
from scheduler.store.backup import (
    BEFORE_RESTORE,
    STAMP,
    back_up,
    copy_database,
    fault_of,
    folder_of,
    pour,
    reading,
    revision_of,
    thin_out,
)
from scheduler.store.engine import BUSY_SECONDS, RESTORED
from scheduler.store.rooms import room
from scheduler.store.schema import HEAD, open_schedule

TRIES = 3

STORED = "%Y-%m-%d %H:%M:%S.%f"
"""How instants are kept in a file."""


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done, as far as two copies of a schedule are told apart by it."""

    id: int
    at: str
    command: str


def open_backup(backup: Path) -> str:
    """The migration that a backup has come to; every page of it was read.

    Raises:
        UserError: it is no backup of a schedule, is cut short, or of a newer version.

    """
    try:
        with backup.open("rb") as file:
            head = file.read(16)
        if head != b"SQLite format 3\0":
            raise UserError(
                "{backup} is not a backup of a schedule; choose another one.", backup=backup
            )
        with reading(backup) as connection:
            # SQLite itself would take a copy that was cut short for a short one.
            pages, size = (
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("page_count", "page_size")
            )
            short = backup.stat().st_size < pages * size
            fault = "it is cut short" if short else fault_of(connection)
            revision = revision_of(connection)
    except OSError as problem:
        raise UserError(
            "The backup {backup} cannot be read ({why}); check its name and your rights to it.",
            backup=backup,
            why=problem.strerror or problem,
        ) from problem
    except sqlite3.Error as problem:
        raise UserError(
            "The backup {backup} is damaged ({problem}); choose another one.",
            backup=backup,
            problem=problem,
        ) from problem
    if fault:
        raise UserError(
            "The backup {backup} is damaged ({names}); choose another one.",
            backup=backup,
            names=" ".join(fault.split()),
        )
    if revision is None:
        raise UserError(
            "{backup} is not a backup of a schedule; choose another one.", backup=backup
        )
    if revision > HEAD:
        raise UserError(
            "The backup {backup} was made by a newer Familiar; update this one to restore it.",
            backup=backup,
        )
    return revision


def done_in(connection: sqlite3.Connection) -> tuple[Done, ...]:
    """What was done in a schedule, in order; every schedule of ours keeps it."""
    found = connection.execute("SELECT id, at, command FROM change_set ORDER BY id").fetchall()
    return tuple(Done(*row) for row in found)


def need_same_company(backup: Path, file: Path) -> None:
    """Make sure that a backup is of the company in ``file``.

    Raises:
        UserError: it is of another one.
        sqlite3.Error: one of them cannot be read.

    """
    if not _is_same_company(backup, file):
        raise UserError(
            "The backup {backup} is of another company than {file}; open it as a schedule of its"
            " own instead.",
            backup=backup,
            file=file,
        )


def _is_same_company(backup: Path, file: Path) -> bool:
    """Whether both began with the same command; before the first one the offices' names count."""
    with reading(backup) as one, reading(file) as other:
        first, second = (done_in(connection)[:1] for connection in (one, other))
        if first and second:
            return first == second
        names = [
            {name for (name,) in connection.execute("SELECT name FROM office")}
            for connection in (one, other)
        ]
    return not names[0] or not names[1] or bool(names[0] & names[1])


def _is_readable(file: Path) -> bool:
    """Whether there is a schedule in a file that a backup can be held against.

    Raises:
        sqlite3.OperationalError: it cannot be had at all, for now.

    """
    try:
        with reading(file) as connection:
            return revision_of(connection) is not None and not fault_of(connection)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False


def restore(backup: Path, file: Path, *, at: datetime, by: str) -> Path | None:
    """Put a backup in the place of the schedule ``file``; returns the copy of what stood there.

    Other programs that have the file open see the old schedule or the new one, never a mixture:
    it is replaced in one transaction. What an older version made is brought to this version
    before. Calendars count as not published yet; the ways they take stay those of the present,
    since what was sent was sent, and a secret address that was taken away stays dead.

    Raises:
        UserError: the backup is none, damaged, newer, or of another company; or there is no
            room. The schedule is as it was.

    """
    open_backup(backup)
    kept: Path | None = None
    try:
        there = file.exists()
        readable = there and _is_readable(file)
        if readable:
            need_same_company(backup, file)
        with room() as folder:
            fresh = folder / file.name
            copy_database(backup, fresh)
            open_schedule(str(fresh), create=False).close()
            _make_ready(fresh, file if readable else None, backup.name, at, by)
            if readable:
                kept = _exchange(fresh, file, at)
            else:
                kept = _keep_damaged(file, at) if there else None
                _put_there(fresh, file)
    except (OSError, sqlite3.Error) as problem:
        raise UserError(
            "{backup} could not be restored ({problem}); {file} is as it was. Make room, close"
            " other programs that use it, and try again.",
            backup=backup,
            problem=problem,
            file=file,
        ) from problem
    thin_out(file, at)
    return kept


def _make_ready(fresh: Path, present: Path | None, backup: str, at: datetime, by: str) -> None:
    """Note the restore in the copy, and what must not go back with the rest."""
    stamp = at.astimezone(UTC).strftime(STORED)
    told = {"id": uuid.uuid4().hex, "backup": backup, "at": at.isoformat(), "by": by}
    with closing(sqlite3.connect(fresh)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (RESTORED, json.dumps(told)),
        )
        connection.execute("UPDATE feed SET stale_since = ?", (stamp,))
        if present is not None:
            _take_over_ways(connection, present)


def _take_over_ways(connection: sqlite3.Connection, present: Path) -> None:
    """Have each calendar take the ways that it takes now; one that is gone now, those of then."""
    with reading(present) as now:
        if revision_of(now) != HEAD:
            return
        columns = [row[1] for row in now.execute("PRAGMA table_info(feed_way)")]
        taken = [name for name in columns if name not in ("id", "feed_id")]
        listed = ", ".join(f"way.{name}" for name in taken)
        ways = now.execute(
            f"SELECT feed.code, {listed} FROM feed_way way JOIN feed ON feed.id = way.feed_id"
        ).fetchall()
        codes = now.execute("SELECT code FROM feed").fetchall()
    of_feed = "(SELECT id FROM feed WHERE code = ?)"
    connection.executemany(f"DELETE FROM feed_way WHERE feed_id = {of_feed}", codes)
    kept = {code for (code,) in connection.execute("SELECT code FROM feed")}
    connection.executemany(
        f"INSERT INTO feed_way (feed_id, {', '.join(taken)})"
        f" VALUES ({of_feed}, {', '.join('?' * len(taken))})",
        [way for way in ways if way[0] in kept],
    )


def _exchange(fresh: Path, file: Path, at: datetime) -> Path:
    """Keep what is in the file, and put the other in its place before anything is added to it."""
    with (
        reading(fresh) as source,
        closing(sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)) as target,
    ):
        target.execute("PRAGMA journal_mode = WAL")
        kept = _kept_now(file, target, at)
        pour(source, target)
    return kept


def _kept_now(file: Path, target: sqlite3.Connection, at: datetime) -> Path:
    """A copy of what is in the file; made again where somebody saved something meanwhile."""
    for _ in range(TRIES):
        version = _version(target)
        kept = back_up(file, label=BEFORE_RESTORE, at=at)
        if _version(target) == version:
            return kept
    raise sqlite3.OperationalError("another program writes to it all the time")


def _version(connection: sqlite3.Connection) -> int:
    """A number that is another one as soon as somebody else has saved something."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def _keep_damaged(file: Path, at: datetime) -> Path:
    """A copy of a file that is no schedule any more, as it is."""
    folder = folder_of(file)
    folder.mkdir(exist_ok=True)
    kept = folder / f"{file.stem}-{at.astimezone(UTC).strftime(STAMP)}-damaged{file.suffix}"
    for suffix in ("", "-wal"):
        part = file.with_name(file.name + suffix)
        if part.exists():
            shutil.copy2(part, kept.with_name(kept.name + suffix))
    return kept


def _put_there(fresh: Path, file: Path) -> None:
    """Put a file in the place of another, or of none."""
    moved = file.with_name(f".familiar-{uuid.uuid4().hex}.tmp")
    try:
        shutil.copy2(fresh, moved)
        for suffix in ("-wal", "-shm", "-journal"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
        moved.replace(file)
    finally:
        with suppress(OSError):
            moved.unlink(missing_ok=True)
