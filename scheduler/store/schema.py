"""Brings a schedule to this version's shape, or says why it cannot be opened."""

import stat
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from scheduler.errors import UserError
from scheduler.store.backup import back_up
from scheduler.store.engine import FAMILIAR_FILE, Store, connect


def open_schedule(target: str, *, create: bool) -> Store:
    """Open ``target``, migrated to this version; a missing file is made where ``create``.

    A file is backed up before it is migrated.

    Raises:
        UserError: no such file, not a schedule, read-only, from a newer Familiar, no answer.

    """
    store = connect(target)
    if store.file is not None:
        _look_at_file(store.file, create=create)
    try:
        with store.sentences():
            _migrate(store)
    except BaseException:
        store.close()
        raise
    return store


def configuration(store: Store) -> Config:
    """Alembic's settings for ``store``."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["engine"] = store.engine.execution_options(writes=True)
    return config


def _look_at_file(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise UserError(f"{path} is a folder, not a schedule; name a file in it.")
    if not path.exists():
        if not create:
            raise UserError(
                f"There is no schedule at {path}; check the name, or make one with: familiar demo."
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise UserError(
                f"The folder {path.parent} cannot be made ({problem.strerror}); choose another."
            ) from problem
        return
    # The mark counts also for users whom the system would let write all the same.
    if not path.stat().st_mode & stat.S_IWUSR:
        raise UserError(f"The schedule {path} is read-only; make it writable or work on a copy.")
    with path.open("rb") as file:
        head = file.read(72)
    ours = (
        head.startswith(b"SQLite format 3\0")
        and int.from_bytes(head[68:72], "big") in (0, FAMILIAR_FILE)
        if head
        else create
    )
    if not ours:
        raise UserError(f"The file {path} is not a Familiar schedule; open another one.")


def _migrate(store: Store) -> None:
    config = configuration(store)
    scripts = ScriptDirectory.from_config(config)
    with store.engine.connect() as connection:
        now = MigrationContext.configure(connection).get_current_revision()
        strange = now is None and bool(inspect(connection).get_table_names())
    if strange:
        raise UserError(
            f"The database {store.target} is not a Familiar schedule; open another one."
        )
    head = scripts.get_current_head()
    if now == head:
        return
    if now is not None and now not in {script.revision for script in scripts.walk_revisions()}:
        raise UserError(
            f"The schedule {store.target} was made by a newer Familiar; update this one to open it."
        )
    if now is not None and store.file is not None:
        back_up(store.file, label=f"before-{head}")
    command.upgrade(config, "head")
