"""Backups of a schedule file: made every day, looked into, brought back."""

import getpass
import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scheduler.errors import UserError
from scheduler.history_rows import QUIET
from scheduler.store.backup import (
    BEFORE_RESTORE,
    BY_HAND,
    DAILY,
    Copy,
    back_up,
    copies_of,
    folder_of,
    reading,
    thin_out,
)
from scheduler.store.clock import Clock
from scheduler.store.engine import RESTORED, hide_password
from scheduler.store.restoring import (
    Done,
    done_in,
    need_same_company,
    open_backup,
    restore,
)
from scheduler.store.schema import HEAD
from scheduler.views.backups import BackupLook, BackupRow, RestoredRow, Why
from scheduler.views.history import HistoryRow

SHOWN = 5
"""How many of the commands that would be lost are listed."""

LABELS = {DAILY: Why.DAILY, BEFORE_RESTORE: Why.BEFORE_RESTORE, BY_HAND: Why.BY_HAND}


class Backups:
    """The backups of the schedule ``target``, which need not be open, nor whole."""

    def __init__(self, target: str, actor: str | None = None, clock: Clock | None = None) -> None:
        self._shown = hide_password(target)
        self._file = None if "://" in target else Path(target).expanduser().absolute()
        self._actor = actor or getpass.getuser()
        # A day that stands still for the plan is no day on which a copy was made.
        self._clock = clock or Clock()

    def now(self) -> datetime:
        """The instant that the age of backups is told from."""
        return self._clock.now()

    @property
    def elsewhere(self) -> str:
        """Who makes backups of a shared database, in a sentence; empty for a file."""
        if self._file is not None:
            return ""
        address = re.sub(r"^postgresql\+\w+", "postgresql", self._shown).replace(":***@", "@")
        return (
            "Familiar does not back up a shared database; whoever runs the server does, for"
            f" example every night with: pg_dump --format=custom --file=familiar.dump {address}"
        )

    @property
    def folder(self) -> Path | None:
        """Where the backups are; None for a shared database."""
        return None if self._file is None else folder_of(self._file)

    def rows(self) -> tuple[BackupRow, ...]:
        """The backups there are, the newest first.

        Raises:
            UserError: it is a shared database, or the folder cannot be read.

        """
        found = []
        for copy in copies_of(self._of_file()):
            # It may have been removed since it was listed.
            with suppress(OSError):
                found.append(_row(copy))
        return tuple(found)

    def make(self) -> BackupRow:
        """Make a backup that stays until somebody removes it.

        Raises:
            UserError: it is a shared database, or there is no room.

        """
        return self._made(BY_HAND)

    def daily(self) -> BackupRow | None:
        """Make the backup of today unless there is one, or it is a shared database.

        Raises:
            UserError: it cannot be written, or the schedule is damaged.

        """
        if self._file is None:
            return None
        today = self.now().astimezone().date()
        if any(
            copy.label == DAILY and copy.made_at.astimezone().date() == today
            for copy in copies_of(self._file)
        ):
            return None
        return self._made(DAILY)

    def look(self, backup: Path) -> BackupLook:
        """What is in a backup, and what would be lost of the schedule by bringing it back.

        Raises:
            UserError: it is no backup, damaged, of a newer version, or of another company.

        """
        file = self._of_file()
        revision = open_backup(backup)
        try:
            with reading(backup) as connection:
                then = done_in(connection)
                last = next(iter(_history(connection, (one.id for one in then), 1)), None)
                offices, clients, technicians, planned = _contents(connection)
        except sqlite3.Error as problem:
            raise UserError(
                "The backup {backup} cannot be looked into ({problem}); choose another one.",
                backup=backup,
                problem=problem,
            ) from problem
        now, lost_rows = _done_since(file, backup, then)
        return BackupLook(
            file=backup,
            last=last,
            offices=offices,
            clients=clients,
            technicians=technicians,
            planned=planned,
            lost=None if now is None else len(_only(now, then)),
            lost_rows=lost_rows,
            returning=0 if now is None else len(_only(then, now)),
            older=revision != HEAD,
        )

    def restore(self, backup: Path) -> RestoredRow:
        """Bring a backup back; what stands there now is kept as another one.

        Raises:
            UserError: it is none, or cannot be restored; the schedule is as it was.

        """
        file = self._of_file()
        kept = restore(backup, file, at=self.now(), by=self._actor)
        known = (copy.made_at for copy in copies_of(file) if copy.file == backup)
        return RestoredRow(backup, next(known, None), kept)

    def named(self, name: str) -> Path:
        """The backup of a name in the list, or of a path."""
        listed = (copy.file for copy in copies_of(self._of_file()) if copy.file.name == name)
        return next(listed, Path(name).expanduser())

    def last_restored(self) -> Mapping[str, Any] | None:
        """The last restore: its id, the backup's name, when, and by whom; None where none was."""
        if self._file is None:
            return None
        try:
            with reading(self._file) as connection:
                found = connection.execute(
                    "SELECT value FROM setting WHERE key = ?", (RESTORED,)
                ).fetchone()
        except sqlite3.Error:
            return None
        told: Mapping[str, Any] | None = None if found is None else json.loads(found[0])
        return told

    def _of_file(self) -> Path:
        if self._file is None:
            raise UserError(self.elsewhere)
        return self._file

    def _made(self, label: str) -> BackupRow:
        file, now = self._of_file(), self.now()
        if not file.exists():
            raise UserError("There is no schedule at {file}; check its name.", file=file)
        copy = back_up(file, label=label, at=now)
        thin_out(file, now)
        return _row(Copy(copy, now, label))


def _row(copy: Copy) -> BackupRow:
    why = LABELS.get(copy.label, Why.BEFORE_UPDATE)
    return BackupRow(copy.file, copy.made_at, copy.file.stat().st_size, why)


def _done_since(
    file: Path, backup: Path, then: Sequence[Done]
) -> tuple[Sequence[Done] | None, tuple[HistoryRow, ...]]:
    """What was done in the schedule, and the last of what the backup lacks; None if unreadable."""
    if not file.exists():
        return None, ()
    try:
        need_same_company(backup, file)
        with reading(file) as connection:
            now = done_in(connection)
            return now, _history(connection, (one.id for one in _only(now, then)), SHOWN)
    except sqlite3.DatabaseError:
        return None, ()


def _only(some: Sequence[Done], others: Sequence[Done]) -> list[Done]:
    """What was done in one copy of a schedule and not in the other; what nobody did left out."""
    known = set(others)
    return [one for one in some if one not in known and one.command not in QUIET]


def _contents(connection: sqlite3.Connection) -> tuple[tuple[str, ...], int, int, int]:
    """The offices by name; how many clients and technicians, and visits with a place, are kept."""
    offices = connection.execute("SELECT name FROM office ORDER BY id").fetchall()
    counts = (
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("client", "technician", "assignment")
    )
    clients, technicians, planned = counts
    return tuple(name for (name,) in offices), clients, technicians, planned


def _history(
    connection: sqlite3.Connection, ids: Iterable[int], most: int
) -> tuple[HistoryRow, ...]:
    """The last few of these change sets, the newest first; what only takes another back is not.

    Copies of every version are read, so this asks for what all of them have.
    """
    undone: set[int] = set()
    rows: list[HistoryRow] = []
    for change_set in sorted(ids, reverse=True):
        found = connection.execute(
            "SELECT one.at, one.actor, one.command, one.summary, one.reason, one.inverse_of_id,"
            " office.name, office.zone FROM change_set one"
            " LEFT JOIN office ON office.id = one.office_id WHERE one.id = ?",
            (change_set,),
        ).fetchone()
        at, actor, command, summary, reason, inverse_of, office, zone = found
        if inverse_of is not None:
            if change_set not in undone:
                undone.add(inverse_of)
            continue
        if command in QUIET:
            continue
        rows.append(
            HistoryRow(
                change_set,
                datetime.fromisoformat(at).replace(tzinfo=UTC),
                actor,
                command,
                json.loads(summary),
                reason,
                change_set not in undone,
                office or "",
                zone or "UTC",
            )
        )
        if len(rows) == most:
            break
    return tuple(rows)
