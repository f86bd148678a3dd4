"""Carries all rows from one store to another, and looks whether each arrived as it was."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    RowMapping,
    String,
    Table,
    column,
    func,
    insert,
    select,
    table,
    text,
)
from sqlalchemy.exc import DataError, IntegrityError

from scheduler.errors import Cancelled, UserError
from scheduler.model.everything import metadata

BATCH = 2000
"""Rows that are read and written at a time."""

LEAST, MOST = -(2**31), 2**31 - 1
"""Whole numbers that every store holds."""

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Behind:
    """How far it is: ``rows`` of ``all_rows`` of a table are copied, or ``compared``.

    It is table ``number`` of ``tables``; ``fraction`` is of the whole.
    """

    compared: bool
    table: str
    number: int
    tables: int
    rows: int
    all_rows: int
    fraction: float


Tell = Callable[[Behind], None]


@dataclass(slots=True)
class _Sum:
    """How many rows there are and what is in them, in whichever order they come."""

    rows: int = 0
    total: int = 0

    def add(self, rows: Sequence[RowMapping]) -> None:
        for row in rows:
            digest = blake2b(repr(tuple(row.values())).encode(), digest_size=16).digest()
            self.total = (self.total + int.from_bytes(digest, "big")) % (1 << 128)
        self.rows += len(rows)


@dataclass(slots=True)
class _Way:
    """Tells how far it is, and stops where somebody asked for that; each row counts twice."""

    rows: Mapping[str, int]
    tell: Tell
    stopped: Stopped
    whole: int = field(init=False)
    behind: int = 0

    def __post_init__(self) -> None:
        self.whole = max(2 * sum(self.rows.values()), 1)

    def goes_on(self, name: str, done: int, more: int = 0, *, compared: bool = False) -> None:
        if self.stopped():
            raise Cancelled
        self.behind += more
        number, fraction = [*self.rows].index(name) + 1, self.behind / self.whole
        self.tell(Behind(compared, name, number, len(self.rows), done, self.rows[name], fraction))


def carry(
    source: Connection, target: Connection, tell: Tell, stopped: Stopped
) -> Mapping[str, int]:
    """Copy every table of a schedule into empty ones; returns the number of rows of each.

    Both are of this version, and nothing else writes to either. References between rows are
    to be looked at afterwards: rows may come before those that they name. Counters of ids go on
    from where they were, so that the number of a removed row is never given again.

    Raises:
        UserError: a value cannot be kept there, or did not arrive as it was.
        Cancelled: ``stopped`` said so between two batches.

    """
    way = _Way({one.name: _count(source, one) for one in metadata.sorted_tables}, tell, stopped)
    sent = {one.name: _copy(source, target, one, way) for one in metadata.sorted_tables}
    for one in metadata.sorted_tables:
        if _read_again(target, one, way) != sent[one.name]:
            raise UserError(
                "The table “{table}” did not arrive as it is, so nothing was kept there; please"
                " report this.",
                table=one.name,
            )
    _set_counters(source, target)
    return {name: one.rows for name, one in sent.items()}


def _count(connection: Connection, one: Table) -> int:
    return connection.scalar(select(func.count()).select_from(one)) or 0


def _copy(source: Connection, target: Connection, one: Table, way: _Way) -> _Sum:
    made = _Sum()
    way.goes_on(one.name, 0)
    for rows in _batches(source, one):
        try:
            target.execute(insert(one), [dict(row) for row in rows])
        except (DataError, IntegrityError) as problem:
            raise _not_kept(one, rows, problem) from problem
        made.add(rows)
        way.goes_on(one.name, made.rows, len(rows))
    return made


def _read_again(target: Connection, one: Table, way: _Way) -> _Sum:
    found = _Sum()
    for rows in _batches(target, one):
        found.add(rows)
        way.goes_on(one.name, found.rows, len(rows), compared=True)
    return found


def _batches(connection: Connection, one: Table) -> Iterator[Sequence[RowMapping]]:
    query = select(one).order_by(*one.primary_key)
    result = connection.execute(query, execution_options={"yield_per": BATCH})
    yield from result.mappings().partitions()


def _not_kept(
    one: Table, rows: Sequence[RowMapping], problem: DataError | IntegrityError
) -> UserError:
    """Which value a database refuses that a file keeps."""
    for row in rows:
        for name, value in row.items():
            if _is_unfit(one.c[name].type, value):
                return UserError(
                    "Number {key} of “{table}” has a value in “{field}” that the database cannot"
                    " keep (it is too long, or holds a sign that is no letter), so nothing was"
                    " copied; change it and try again.",
                    key=next(iter(row.values())),
                    table=one.name,
                    field=name,
                )
    told = (str(problem.orig).splitlines() or [""])[0]
    return UserError(
        "A value of “{table}” cannot be kept by the database ({told}), so nothing was copied;"
        " please report this.",
        table=one.name,
        told=told,
    )


def _is_unfit(kind: object, value: Any) -> bool:
    if isinstance(value, str):
        most = kind.length if isinstance(kind, String) else None
        return "\0" in value or (most is not None and len(value) > most)
    return isinstance(kind, Integer) and isinstance(value, int) and not LEAST <= value <= MOST


def _set_counters(source: Connection, target: Connection) -> None:
    """Let each counter of ids at the target go on where that of the source is."""
    is_file = target.dialect.name == "sqlite"
    for one in metadata.sorted_tables:
        if "id" not in one.c:
            continue
        last = max(_counter(source, one), source.scalar(select(func.max(one.c.id))) or 0)
        if not last:
            continue
        if is_file:
            named = {"name": one.name, "last": last}
            target.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), named)
            target.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :last)"), named)
        else:
            target.execute(select(func.setval(_sequence(one), last)))


def _counter(connection: Connection, one: Table) -> int:
    """The last id that a table gave to a row, also to one that is removed; 0 where it gave none."""
    if connection.dialect.name == "sqlite":
        kept = table("sqlite_sequence", column("name"), column("seq"))
        return connection.scalar(select(kept.c.seq).where(kept.c.name == one.name)) or 0
    name = connection.scalar(select(_sequence(one)))
    last, given = connection.execute(text(f"SELECT last_value, is_called FROM {name}")).one()
    return int(last) if given else 0


def _sequence(one: Table) -> Any:
    return func.pg_get_serial_sequence(one.name, text("'id'"))
