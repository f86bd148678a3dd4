"""Copies of a schedule file, made while it is in use, in the folder ``backups`` beside it.

Of a copy made every day those of the last 14 days of use are kept; of those made before an update
one for each of the last three updates, since what an update spoils is seen in weeks, and whoever
passes over a version has the one before it; of those made before a restore the last five. What
somebody made by hand stays until he removes it.
"""

import re
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from os import fsync
from pathlib import Path
from time import monotonic

from scheduler.errors import UserError
from scheduler.store.clock import Clock
from scheduler.store.engine import BUSY_SECONDS

DAILY, BEFORE, BEFORE_RESTORE, BY_HAND = "daily", "before-", "before-restore", "by-hand"
"""Why a copy was made; before an update the number of the migration follows."""

DAYS_KEPT = 14
UPDATES_KEPT = 3
RESTORES_KEPT = 5

WAITING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

STAMP = "%Y%m%d-%H%M%S"
LEFT_BEHIND = timedelta(days=1)
"""An unfinished copy that is older was left by a program that was ended."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was finished; ``label`` says why it was made."""

    file: Path
    made_at: datetime
    label: str


def folder_of(file: Path) -> Path:
    """Where the copies of a schedule are."""
    return file.parent / "backups"


def back_up(file: Path, *, label: str, at: datetime | None = None) -> Path:
    """Copy the schedule ``file`` into the folder of its backups; returns the copy.

    It is there whole or not at all, and is read through once before it counts.

    Raises:
        UserError: the copy cannot be written or is not whole; the schedule is as it was.

    """
    stamp = (at or Clock().now()).astimezone(UTC).strftime(STAMP)
    copy = folder_of(file) / f"{file.stem}-{stamp}-{label}{file.suffix}"
    fresh = copy.with_name(f".familiar-{uuid.uuid4().hex}.tmp")
    try:
        copy.parent.mkdir(exist_ok=True)
        copy_database(file, fresh)
        _check(fresh, file)
        _flush(fresh)
        fresh.replace(copy)
    except (OSError, sqlite3.Error) as problem:
        raise UserError(
            "The backup {copy} could not be written ({problem}); {file} is as it was. Make room or"
            " check your rights to the folder.",
            copy=copy,
            problem=problem,
            file=file,
        ) from problem
    finally:
        with suppress(OSError):
            _remove(fresh)
    return copy


def copies_of(file: Path) -> tuple[Copy, ...]:
    """The copies there are of a schedule, the newest first.

    Raises:
        UserError: the folder cannot be read.

    """
    named = re.compile(
        rf"{re.escape(file.stem)}-(\d{{8}}-\d{{6}})-(daily|by-hand|before-\w+)"
        rf"{re.escape(file.suffix)}"
    )
    try:
        names = [path.name for path in folder_of(file).iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as problem:
        raise UserError(
            "The folder {folder_of} cannot be read ({why}); check your rights to it.",
            folder_of=folder_of(file),
            why=problem.strerror or problem,
        ) from problem
    found = []
    for name in names:
        told = named.fullmatch(name)
        if told is None:
            continue
        with suppress(ValueError):
            at = datetime.strptime(told[1], STAMP).replace(tzinfo=UTC)
            found.append(Copy(folder_of(file) / name, at, told[2]))
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.label), reverse=True))


def thin_out(file: Path, now: datetime) -> None:
    """Remove the copies that are kept no longer; one that cannot be removed stays."""
    for copy in _not_kept(copies_of(file)):
        with suppress(OSError):
            copy.file.unlink()
    for left in folder_of(file).glob(".familiar-*.tmp*"):
        with suppress(OSError):
            if now - datetime.fromtimestamp(left.stat().st_mtime, UTC) > LEFT_BEHIND:
                left.unlink()


def _not_kept(newest_first: Iterable[Copy]) -> Iterator[Copy]:
    days: set[date] = set()
    updates: set[str] = set()
    restores = 0
    for copy in newest_first:
        if copy.label == DAILY:
            day = copy.made_at.astimezone().date()
            if day in days or len(days) == DAYS_KEPT:
                yield copy
            else:
                days.add(day)
        elif copy.label == BEFORE_RESTORE:
            restores += 1
            if restores > RESTORES_KEPT:
                yield copy
        elif copy.label.startswith(BEFORE):
            if copy.label in updates or len(updates) == UPDATES_KEPT:
                yield copy
            else:
                updates.add(copy.label)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database into a file that is not there yet, whatever other programs do meanwhile.

    Raises:
        sqlite3.Error, OSError: it cannot be read or written.

    """
    with reading(source) as old, closing(sqlite3.connect(target, isolation_level=None)) as new:
        pour(old, new)
        # A copy is one file, also where nothing can be written beside it.
        new.execute("PRAGMA journal_mode = DELETE")


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Put all of one database into another in one transaction of that one.

    Whoever has it open sees the old one until then, and all of the new one from then on.

    Raises:
        sqlite3.Error: it cannot be read or written, or another program writes for too long.

    """
    began = monotonic()

    def patient(status: int, _left: int, _all: int) -> None:
        if status in WAITING and monotonic() - began > BUSY_SECONDS:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, pages=-1, progress=patient)


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads a schedule or a copy of one."""
    with closing(
        sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
    ) as connection:
        yield connection


def fault_of(connection: sqlite3.Connection) -> str:
    """What is wrong inside a database, empty where it is whole."""
    (told,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "" if told == "ok" else str(told)


def revision_of(connection: sqlite3.Connection) -> str | None:
    """The migration that a schedule has come to, None where it is no schedule."""
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.OperationalError:
        return None
    return str(found[0][0]) if len(found) == 1 else None


def _check(copy: Path, file: Path) -> None:
    with reading(copy) as made, reading(file) as whole:
        fault = fault_of(made)
        if not fault and revision_of(made) != revision_of(whole):
            fault = "it is of another version"
    if fault:
        raise UserError(
            "The backup of {file} is not whole ({names}), so it was not kept and"
            " no other was removed; the schedule itself may be damaged: restore an older backup.",
            file=file,
            names=" ".join(fault.split()),
        )


def _flush(file: Path) -> None:
    with file.open("rb+") as written:
        fsync(written.fileno())


def _remove(file: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
