"""Opens a schedule: a SQLite file, or a PostgreSQL database named by its URL."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.store import lengths as _lengths  # noqa: F401 - it listens to what is written

BUSY_SECONDS = 10
CONNECT_SECONDS = 5
FAMILIAR_FILE = 0x464D4C52
"""SQLite's application id of a schedule: "FMLR"."""

UNREACHED = ("connection refused", "resolve", "timeout expired", "no route", "name or service")
"""What the driver says of a server that it did not come to."""

RESTORED = "restored"
"""The setting of a file that says which backup was brought back last, and when."""


@dataclass(frozen=True, slots=True)
class Store:
    """An open schedule. ``target`` is the file or URL as people see it, without a password.

    ``restored`` is the last restore that was known when it was opened, or when a write was
    refused for another; empty where nobody has looked.
    """

    engine: Engine
    target: str
    file: Path | None
    restored: list[str | None] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The file or URL to open it again; a password is for the system to keep."""
        if self.file is not None:
            return self.target
        return self.engine.url._replace(password=None).render_as_string()

    def keep_password(self) -> None:
        """Keep the password of a database for the next time, where this computer keeps any."""
        url = self.engine.url
        if self.file is None and url.username and url.password:
            from scheduler.store.secrets import keep_password

            with suppress(UserError):
                keep_password(_server(url), url.username, str(url.password))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the schedule and saves nothing."""
        with self.sentences(), Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is saved whole at the end, or not at all.

        Raises:
            UserError: a backup was brought back meanwhile, told once: whoever writes next knows.

        """
        engine = self.engine.execution_options(writes=True)
        with (
            self.sentences(),
            Session(engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            if self.restored:
                self._same_as_known(session.connection())
            yield session

    def note_restored(self) -> None:
        """Know the last restore of a file from now on."""
        if self.file is not None:
            with self.engine.connect() as connection:
                self.restored[:] = [last_restore(connection)]

    def _same_as_known(self, connection: Connection) -> None:
        now = last_restore(connection)
        if now != self.restored[0]:
            self.restored[:] = [now]
            raise UserError(
                "A backup of {target} was restored meanwhile, so this was not saved; look at"
                " the schedule as it is now and repeat what is still needed.",
                target=self.target,
            )

    @contextmanager
    def sentences(self) -> Iterator[None]:
        """Turn what the database says into a sentence a person can act on."""
        try:
            yield
        except DBAPIError as problem:
            if isinstance(problem, IntegrityError):
                raise
            raise _refusal(problem.orig or problem, self.target) from problem
        except sqlite3.Error as problem:
            raise _refusal(problem, self.target) from problem

    def close(self) -> None:
        """Let go of the schedule."""
        self.engine.dispose()


def last_restore(connection: Connection) -> str | None:
    """Which backup was brought back last, as it was noted; None where none ever was."""
    found: str | None = connection.scalar(
        text("SELECT value FROM setting WHERE key = :key"), {"key": RESTORED}
    )
    return found


def connect(target: str) -> Store:
    """The store behind a file path or a database URL; nothing is read or made yet.

    Raises:
        UserError: the URL is not one of a store Familiar knows.

    """
    if "://" not in target:
        path = Path(target).expanduser().absolute()
        return Store(_sqlite_engine(path), str(path), path)
    try:
        url = _whole(make_url(target))
        if url.get_backend_name() == "sqlite" and url.database:
            return connect(url.database)
        if url.get_backend_name() != "postgresql":
            raise ValueError(url.get_backend_name())
        options = {"connect_timeout": CONNECT_SECONDS}
        engine = create_engine(url, connect_args=options, pool_pre_ping=True, hide_parameters=True)
    except (ArgumentError, ValueError) as problem:
        raise UserError(
            "The schedule {hide_password} is not a file or a postgresql:// address;"
            " check how it is written.",
            hide_password=hide_password(target),
        ) from problem
    except ModuleNotFoundError as problem:
        raise UserError(
            "A schedule on PostgreSQL needs one more package; install it with:"
            ' pip install "familiar-scheduler[postgresql]".'
        ) from problem
    return Store(engine, url.render_as_string(hide_password=True), None)


def hide_password(target: str) -> str:
    """A target as it may be shown."""
    shown = re.sub(r"(://[^:/@]*):.*@", r"\1:***@", target)
    return re.sub(r"([?&]password=)[^&]*", r"\1***", shown)


def _whole(url: URL) -> URL:
    """An address as servers' owners write it, with the password that was kept where none is given.

    Nobody needs to enter a password again that was kept when the schedule was opened before.
    """
    if url.drivername == "postgres":
        url = url.set(drivername="postgresql")
    url = password_in_place(url)
    if url.get_backend_name() == "postgresql" and url.username and not url.password:
        from scheduler.store.secrets import password_of

        with suppress(UserError):
            url = url.set(password=password_of(_server(url), url.username) or None)
    return url


def password_in_place(url: URL) -> URL:
    """The same address; a password at its end is where others have theirs."""
    written = url.query.get("password")
    if written is None:
        return url
    password = written if isinstance(written, str) else written[-1]
    return url.difference_update_query(["password"]).set(password=password)


def _server(url: URL) -> str:
    """What the password of a database is kept by: it is the same for all databases of a server."""
    return f"postgresql://{url.host}:{url.port or 5432}"


def _sqlite_engine(path: Path) -> Engine:
    # Without an isolation level the driver leaves BEGIN to us, and a writer can say so at once.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
        # What is written to the store are people, and a report of a fault is to name none.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, record: Any) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _refusal(problem: BaseException, target: str) -> UserError:
    told = (str(problem).splitlines() or [type(problem).__name__])[0]
    low = told.lower()
    if "locked" in low or "busy" in low or "lock timeout" in low:
        return UserError(
            "Another program is writing to {target}; try again in a moment.", target=target
        )
    if "full" in low or "no space" in low:
        return UserError(
            "The disk of {target} is full; nothing was saved. Make room and try again.",
            target=target,
        )
    if "readonly" in low or "read-only" in low:
        return UserError(
            "The schedule {target} is read-only; make it writable or work on a copy.", target=target
        )
    if "not a database" in low or "malformed" in low:
        return UserError(
            "The file {target} is not a Familiar schedule or is damaged; open another one.",
            target=target,
        )
    if "unable to open" in low:
        return UserError(
            "The schedule {target} cannot be opened; check the folder and your rights to it.",
            target=target,
        )
    if "password authentication failed" in low or "no password supplied" in low:
        return UserError(
            "The server of {target} does not take the user name and the password; check both.",
            target=target,
        )
    if re.search(r'database ".*" does not exist', low):
        return UserError(
            "There is no database of that name at {target}; check the end of the address.",
            target=target,
        )
    if any(words in low for words in UNREACHED):
        return UserError(
            "The server of {target} cannot be reached ({told}); check the address, and that the"
            " server runs.",
            target=target,
            told=told,
        )
    return UserError(
        "The database of {target} does not answer as it should ({told}); check that it runs"
        " and that its address is right.",
        target=target,
        told=told,
    )
