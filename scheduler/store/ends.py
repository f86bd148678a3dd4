"""The two ends of a move: one moment of a schedule to read, and an empty place to fill."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.exc import IntegrityError

from scheduler.errors import UserError
from scheduler.model.decisions import ChangeSet
from scheduler.model.everything import metadata
from scheduler.model.office import Office
from scheduler.store.backup import copy_database, fault_of, reading, revision_of
from scheduler.store.engine import FAMILIAR_FILE, Store
from scheduler.store.rooms import room
from scheduler.store.schema import HEAD, open_schedule, revision_in

LOCK_SECONDS = 5
"""How long tables that somebody else uses are waited for."""


@contextmanager
def moment_of(source: Store) -> Iterator[Connection]:
    """A connection that sees one moment of a schedule in this version's shape.

    The schedule itself is never changed: a file is copied, and an older one brought to this
    version in the copy.

    Raises:
        UserError: there is none, it is damaged, of another version, or cannot be reached.

    """
    if source.file is None:
        with source.sentences(), _moment_of_database(source) as connection:
            yield connection
        return
    with room() as folder:
        copy = folder / source.file.name
        _copy_file(source.file, copy)
        opened = open_schedule(str(copy), create=False)
        try:
            with opened.engine.connect() as connection:
                yield connection
        finally:
            opened.close()


@contextmanager
def _moment_of_database(source: Store) -> Iterator[Connection]:
    engine = source.engine.execution_options(
        isolation_level="REPEATABLE READ", postgresql_readonly=True
    )
    with engine.connect() as connection:
        revision = revision_in(connection, source.target)
        if revision is None:
            raise UserError(
                "There is no schedule in {source}; check the address.", source=source.target
            )
        if revision > HEAD:
            raise _too_new(source.target)
        if revision < HEAD:
            raise UserError(
                "The schedule {source} is of an older Familiar; open it once, which brings it to"
                " this version, and try again.",
                source=source.target,
            )
        yield connection


def _copy_file(file: Path, copy: Path) -> None:
    if not file.exists():
        raise UserError("There is no schedule at {file}; check its name.", file=file)
    try:
        copy_database(file, copy)
        with reading(copy) as made:
            fault, revision = fault_of(made), revision_of(made)
    except (OSError, sqlite3.Error) as problem:
        raise UserError(
            "The schedule {file} cannot be read ({problem}); restore a backup of it, or choose"
            " another one.",
            file=file,
            problem=problem,
        ) from problem
    if fault:
        raise UserError(
            "The schedule {file} is damaged ({fault}); restore a backup of it first.",
            file=file,
            fault=" ".join(fault.split()),
        )
    if revision is None:
        raise UserError("The file {path} is not a Familiar schedule; open another one.", path=file)
    if revision > HEAD:
        raise _too_new(str(file))


def _too_new(target: str) -> UserError:
    return UserError(
        "The schedule {target} was made by a newer Familiar; update this one to open it.",
        target=target,
    )


def last_change(connection: Connection) -> int:
    """The number of what was done last; 0 where nothing was."""
    return connection.scalar(select(func.max(ChangeSet.id))) or 0


@contextmanager
def held(source: Store) -> Iterator[int]:
    """Let nobody write to a schedule meanwhile; the number of what was done last in it.

    Raises:
        UserError: somebody else writes to it all the time.

    """
    engine = source.engine.execution_options(writes=True)
    with source.sentences(), engine.connect() as connection, connection.begin() as begun:
        if source.file is None:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")
            connection.exec_driver_sql(f"LOCK TABLE {ChangeSet.__tablename__} IN SHARE MODE")
        yield last_change(connection)
        begun.rollback()


@contextmanager
def filling(target: Store) -> Iterator[Connection]:
    """A transaction on a schedule of this version with nothing in it.

    What is put there is saved at the end and references between its rows are looked at then.
    However it ends else, also where the program is ended, the place is as empty as it was.

    Raises:
        UserError: there is something already, or nobody may write there.

    """
    if target.file is None:
        with target.sentences(), target.engine.connect() as connection, connection.begin():
            _begin_database(connection, target)
            references = _take_references_off(connection)
            yield connection
            _put_references_on(connection, references)
        return
    need_free(target.file)
    try:
        with room(target.file.parent) as folder:
            fresh = folder / target.file.name
            with target.sentences(), _new_file(fresh) as connection:
                yield connection
            _put_there(fresh, target.file)
    except OSError as problem:
        raise UserError(
            "{file} cannot be written ({why}); choose another folder or make room.",
            file=target.file,
            why=problem.strerror or problem,
        ) from problem


def _put_there(fresh: Path, file: Path) -> None:
    try:
        # From here on the name is ours, and nothing can be written over.
        file.open("x").close()
    except FileExistsError:
        raise _is_there(file) from None
    try:
        fresh.replace(file)
    except OSError:
        file.unlink(missing_ok=True)
        raise


def need_free(file: Path) -> None:
    """Make sure that a file is still to be made.

    Raises:
        UserError: there is one, or a folder, of that name.

    """
    if file.exists():
        raise _is_there(file)
    if not file.parent.is_dir():
        raise UserError(
            "There is no folder {folder}; make it first, or choose another one.",
            folder=file.parent,
        )


def _is_there(file: Path) -> UserError:
    return UserError(
        "{file} is there already, and nothing is written over; choose another name.", file=file
    )


def look_at_database(target: Store) -> bool:
    """Look whether a database can be filled; returns whether the way to it can be read along.

    Raises:
        UserError: it is not empty, nobody may make tables there, or it cannot be reached.

    """
    with target.sentences(), target.engine.connect() as connection:
        _need_empty(connection, target)
        driver: Any = connection.connection.driver_connection
        host = driver.info.host
        near = host.startswith("/") or host in ("", "localhost", "127.0.0.1", "::1")
        return not (near or driver.pgconn.ssl_in_use)


def _need_empty(connection: Connection, target: Store) -> None:
    known = {*metadata.tables, "alembic_version"}
    found = inspect(connection)
    there = {*found.get_table_names(), *found.get_view_names()} - _of_extensions(connection)
    if there and (there != known or revision_in(connection, target.target) != HEAD):
        ours = revision_in(connection, target.target) is not None
        raise _in_use(target, "" if ours else sorted(there)[0])
    if there:
        for one in metadata.sorted_tables:
            if connection.scalar(select(func.count()).select_from(one)):
                offices = connection.scalars(select(Office.name).order_by(Office.id)).all()
                raise _in_use(target, "", offices)
    else:
        _need_fit(connection, target)


def _of_extensions(connection: Connection) -> set[str]:
    """What the server's own extensions keep in a new database, such as their statistics."""
    found = connection.scalars(
        text(
            "SELECT relname FROM pg_class JOIN pg_depend ON objid = pg_class.oid"
            " AND classid = 'pg_class'::regclass AND deptype = 'e'"
            " WHERE relnamespace = current_schema()::regnamespace"
        )
    )
    return {str(name) for name in found}


def _in_use(target: Store, stranger: str, offices: Sequence[str] = ()) -> UserError:
    if stranger:
        return UserError(
            "The database {target} is used for something else (it has a table “{table}”); ask for"
            " an empty one.",
            target=target.target,
            table=stranger,
        )
    if offices:
        return UserError(
            "There is a schedule in {target} already ({offices}), and nothing is written over;"
            " open that one, or ask for an empty database.",
            target=target.target,
            offices=", ".join(offices),
        )
    return UserError(
        "There is a schedule in {target} already, and nothing is written over; open that one, or"
        " ask for an empty database.",
        target=target.target,
    )


def _need_fit(connection: Connection, target: Store) -> None:
    letters = connection.scalar(text("SHOW server_encoding"))
    if letters != "UTF8":
        raise UserError(
            "The database {target} cannot keep the letters of all languages ({letters}); ask for"
            " one with the encoding UTF8.",
            target=target.target,
            letters=letters,
        )
    may, user = connection.execute(
        text(
            "SELECT coalesce(has_schema_privilege(current_schema(), 'CREATE'), false), current_user"
        )
    ).one()
    if not may:
        raise UserError(
            "The user {user} may not make tables in {target}; let whoever runs the server make him"
            " the owner of the database.",
            user=user,
            target=target.target,
        )


def _begin_database(connection: Connection, target: Store) -> None:
    from scheduler.store.migrating import make_tables

    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")
    for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
        connection.exec_driver_sql(f"SET LOCAL {limit} = 0")
    if not connection.scalar(select(func.pg_try_advisory_xact_lock(FAMILIAR_FILE))):
        raise UserError(
            "Another program is moving a schedule to {target}; wait until that has ended.",
            target=target.target,
        )
    _need_empty(connection, target)
    if not inspect(connection).has_table("alembic_version"):
        make_tables(connection)
        return
    names = ", ".join(f'"{name}"' for name in metadata.tables)
    connection.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE")
    # Somebody may have written before they were locked.
    _need_empty(connection, target)


Reference = tuple[str, str, str]
"""The table, the name of the constraint, and what it says."""


def _take_references_off(connection: Connection) -> Sequence[Reference]:
    """Drop the foreign keys as long as rows come: some name a row that comes later."""
    found = connection.execute(
        text(
            "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE contype = 'f'"
            " AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"
        )
    )
    references = [(str(one), str(name), str(rule)) for one, name, rule in found]
    for one, name, _rule in references:
        connection.exec_driver_sql(f"ALTER TABLE {one} DROP CONSTRAINT {name}")
    return references


def _put_references_on(connection: Connection, references: Sequence[Reference]) -> None:
    try:
        for one, name, rule in references:
            connection.exec_driver_sql(f"ALTER TABLE {one} ADD CONSTRAINT {name} {rule}")
    except IntegrityError as problem:
        raise _loose_end() from problem


def _loose_end() -> UserError:
    return UserError(
        "Something in the schedule belongs to something that is not there, so nothing was copied;"
        " restore a backup of it first."
    )


@contextmanager
def _new_file(fresh: Path) -> Iterator[Connection]:
    made = open_schedule(str(fresh), create=True)
    try:
        with made.engine.execution_options(writes=True).connect() as connection:
            driver: Any = connection.connection.driver_connection
            # It cannot be set inside a transaction.
            driver.execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise _loose_end()
    finally:
        made.close()
