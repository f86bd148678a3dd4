"""Runs migrations on the engine that the schedule was opened with."""

from alembic import context
from sqlalchemy import Connection

from scheduler.model.everything import metadata
from scheduler.store.engine import FAMILIAR_FILE


def run() -> None:
    """Migrate in one transaction; a step that fails leaves the schedule as it was.

    Where a connection is given, in the transaction that is under way there.
    """
    given = context.config.attributes.get("connection")
    if given is not None:
        _migrate(given)
        return
    engine = context.config.attributes["engine"]
    with engine.connect() as connection:
        is_file = connection.dialect.name == "sqlite"
        if is_file:
            # None of these can be set inside a transaction.
            _pragma(connection, "journal_mode = WAL")
            _pragma(connection, f"application_id = {FAMILIAR_FILE}")
            _pragma(connection, "foreign_keys = OFF")
        _migrate(connection)
        if is_file:
            _pragma(connection, "foreign_keys = ON")


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        user_module_prefix="",
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _pragma(connection: Connection, setting: str) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(f"PRAGMA {setting}")


run()
