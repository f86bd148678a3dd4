"""Moves a whole schedule to another place: from a file to a shared database, and back."""

import re
from collections.abc import Callable
from contextlib import ExitStack, suppress

from sqlalchemy import ColumnElement, Connection, func, make_url, select
from sqlalchemy.exc import ArgumentError

from scheduler.errors import Cancelled, UserError
from scheduler.model.base import Base
from scheduler.model.clients import Client
from scheduler.model.decisions import ChangeSet
from scheduler.model.feeds import FeedWay, OwnCalendar
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.carrying import Behind, carry
from scheduler.store.ends import (
    filling,
    held,
    last_change,
    look_at_database,
    moment_of,
    need_free,
)
from scheduler.store.engine import Store, connect, password_in_place
from scheduler.store.folders import remember_schedule
from scheduler.views.moving import MovedRow, MoveLook, MoveProgress, Step


class Moving:
    """Copies the schedule of ``source`` to an empty place. What is there stays as it is."""

    def __init__(self, source: Store) -> None:
        self._source = source

    @property
    def is_shared(self) -> bool:
        """Whether the schedule lies in a database."""
        return self._source.file is None

    def look(self, target: str) -> MoveLook:
        """What would be copied to a file or an address; nothing is written.

        Raises:
            UserError: it cannot be copied there; the sentence says why.

        """
        there = self._other(target)
        try:
            if there.file is None:
                exposed = look_at_database(there)
            else:
                need_free(there.file)
                exposed = False
            with moment_of(self._source) as connection:
                return _look(connection, self._source.target, there.target, exposed=exposed)
        finally:
            there.close()

    def move(
        self,
        target: str,
        on_progress: Callable[[MoveProgress], None] = lambda _progress: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MovedRow:
        """Copy everything there in one transaction, and compare each table.

        Raises:
            UserError: it cannot be copied, or somebody changed the schedule meanwhile.
            Cancelled: ``cancelled`` said so. In all of these the target is as empty as it was.

        """
        there = self._other(target)
        try:
            on_progress(MoveProgress(Step.READ))
            with moment_of(self._source) as old, ExitStack() as until, filling(there) as new:
                rows = carry(old, new, lambda behind: on_progress(_progress(behind)), cancelled)
                if cancelled():
                    raise Cancelled
                # Whoever saves something from here on waits until all of it is saved there.
                if until.enter_context(held(self._source)) != last_change(old):
                    raise UserError(
                        "Somebody changed {source} while it was copied, so nothing was kept there;"
                        " let everybody close it and try again.",
                        source=self._source.target,
                    )
        finally:
            there.close()
        filled = sum(1 for number in rows.values() if number)
        return MovedRow(self._source.target, there.target, filled, sum(rows.values()))

    def remember(self, target: str) -> None:
        """Let the schedule there be the one that is opened next time."""
        there = connect(target)
        remember_schedule(there.url)
        there.keep_password()
        there.close()

    def _other(self, target: str) -> Store:
        there = connect(target.strip())
        if _place(there) == _place(self._source):
            there.close()
            raise UserError(
                "The schedule is in {target} already; name another place.", target=there.target
            )
        return there


def with_password(address: str, password: str) -> str:
    """An address with a password in it; as it is where there is none, or where it is no address."""
    with suppress(ArgumentError, ValueError):
        if password:
            return make_url(address.strip()).set(password=password).render_as_string(False)
    return address.strip()


def without_password(address: str) -> tuple[str, str]:
    """An address without its password, and the password; empty where there is none in it."""
    with suppress(ArgumentError, ValueError):
        url = password_in_place(make_url(address.strip()))
        if url.password:
            return url._replace(password=None).render_as_string(), str(url.password)
    return address, ""


def _progress(behind: Behind) -> MoveProgress:
    step = Step.COMPARE if behind.compared else Step.COPY
    return MoveProgress(
        step,
        behind.table,
        behind.number,
        behind.tables,
        behind.rows,
        behind.all_rows,
        behind.fraction,
    )


def _place(store: Store) -> tuple[object, ...]:
    if store.file is not None:
        return (store.file.resolve(),)
    url = store.engine.url
    host = re.sub(r"^(127\.0\.0\.1|::1)$", "localhost", (url.host or "localhost").lower())
    return host, url.port or 5432, url.database or url.username


def _look(connection: Connection, source: str, target: str, *, exposed: bool) -> MoveLook:
    def number(entity: type[Base], *which: ColumnElement[bool]) -> int:
        return connection.scalar(select(func.count()).select_from(entity).where(*which)) or 0

    return MoveLook(
        source=source,
        target=target,
        offices=tuple(connection.scalars(select(Office.name).order_by(Office.id))),
        clients=number(Client),
        technicians=number(Technician),
        visits=number(Visit),
        changes=number(ChangeSet),
        passwords=number(FeedWay, FeedWay.user_name != "")
        + number(OwnCalendar, OwnCalendar.code.is_not(None)),
        exposed=exposed,
    )
