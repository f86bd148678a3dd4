"""Brings a schedule to this version's shape, or says why it cannot be opened."""

import stat
from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table

from scheduler.errors import UserError
from scheduler.store.engine import FAMILIAR_FILE, Store, connect

HEAD = "0007"
"""The last migration: what has this shape opens without asking Alembic."""


def open_schedule(target: str, *, create: bool) -> Store:
    """Open ``target``, migrated to this version; a missing file is made where ``create``.

    A file is backed up before it is migrated.

    Raises:
        UserError: no such file, not a schedule, read-only, from a newer Familiar, no answer.

    """
    store = connect(target)
    is_new = False
    if store.file is not None:
        is_new = _look_at_file(store.file, create=create)
    try:
        with store.sentences():
            _migrate(store)
            store.note_restored()
    except BaseException:
        store.close()
        if is_new and store.file is not None:
            remove_schedule(store.file)
        raise
    return store


def remove_schedule(file: Path) -> None:
    """Remove a schedule that was begun and is not wanted."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def _look_at_file(path: Path, *, create: bool) -> bool:
    """Whether the file is still to be made."""
    try:
        return _is_to_be_made(path, create=create)
    except OSError as problem:
        raise UserError(
            "The schedule {path} cannot be opened ({why}); check its name and your rights to it.",
            path=path,
            why=problem.strerror or problem,
        ) from problem


def _is_to_be_made(path: Path, *, create: bool) -> bool:
    if path.is_dir():
        raise UserError("{path} is a folder, not a schedule; name a file in it.", path=path)
    if not path.exists():
        if not create:
            raise UserError(
                "There is no schedule at {path}; check the name, or make one with: familiar demo.",
                path=path,
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        return True
    # The mark counts also for users whom the system would let write all the same.
    if not path.stat().st_mode & stat.S_IWUSR:
        raise UserError(
            "The schedule {path} is read-only; make it writable or work on a copy.", path=path
        )
    with path.open("rb") as file:
        head = file.read(72)
    ours = (
        head.startswith(b"SQLite format 3\0")
        and int.from_bytes(head[68:72], "big") in (0, FAMILIAR_FILE)
        if head
        else create
    )
    if not ours:
        raise UserError("The file {path} is not a Familiar schedule; open another one.", path=path)
    return False


def _migrate(store: Store) -> None:
    with store.engine.connect() as connection:
        now = revision_in(connection, store.target)
    if now == HEAD:
        return
    # Alembic takes a sixth of a second to import, and most schedules are of this version.
    from scheduler.store.migrating import migrate

    migrate(store, now)


def revision_in(connection: Connection, target: str) -> str | None:
    """The migration that a schedule has come to; none where it is new, or none of ours.

    Raises:
        UserError: it bears the marks of several, so that nobody knows its shape.

    """
    kept = table("alembic_version", column("version_num"))
    if not inspect(connection).has_table(kept.name):
        return None
    found = connection.scalars(select(kept.c.version_num)).all()
    if len(found) > 1:
        raise UserError(
            "The schedule {target} was brought to another version by halves; restore a backup.",
            target=target,
        )
    return found[0] if found else None
