"""Runs the migrations that a schedule lacks."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from scheduler.errors import UserError
from scheduler.store.backup import BEFORE, back_up, thin_out
from scheduler.store.clock import Clock
from scheduler.store.engine import Store


def configuration(store: Store) -> Config:
    """Alembic's settings for ``store``."""
    config = _scripts()
    config.attributes["engine"] = store.engine.execution_options(writes=True)
    return config


def _scripts() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def make_tables(connection: Connection) -> None:
    """Make all tables of this version in the transaction that is under way."""
    config = _scripts()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def migrate(store: Store, now: str | None) -> None:
    """Bring a schedule from revision ``now``, None where it is empty, to this version's shape.

    A file that holds something is backed up before.

    Raises:
        UserError: it is not a schedule, or of a newer Familiar.

    """
    config = configuration(store)
    scripts = ScriptDirectory.from_config(config)
    if now is None:
        with store.engine.connect() as connection:
            if inspect(connection).get_table_names():
                raise UserError(
                    "The database {target} is not a Familiar schedule; open another one.",
                    target=store.target,
                )
    elif now not in {script.revision for script in scripts.walk_revisions()}:
        raise UserError(
            "The schedule {target} was made by a newer Familiar; update this one to open it.",
            target=store.target,
        )
    elif store.file is not None:
        back_up(store.file, label=f"{BEFORE}{scripts.get_current_head()}")
        thin_out(store.file, Clock().now())
    command.upgrade(config, "head")
