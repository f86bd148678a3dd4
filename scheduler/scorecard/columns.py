"""Reads many rows at once, as one array for each column."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

import numpy as np
from sqlalchemy import Executable, Select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.over_time import NOBODY, Ints
from scheduler.dates.localtime import midnight_utc

FIRST_ORDINAL = date(1970, 1, 1).toordinal()
NEVER = -(1 << 62)
"""Stands where there is no instant."""

AT_ONCE = 10_000
"""Rows that are read, or asked for by name, at once; no database takes any number of names."""


def read_columns(
    session: Session, statement: Executable, kinds: Sequence[Callable[[Sequence[Any]], Ints]]
) -> list[Ints]:
    """The columns of what a statement finds, each as its kind makes an array of it.

    It is read in the words of the database, some rows at a time: made into objects first, a hundred
    thousand visits would take five times as long, and all at once six times the memory.
    """
    parts = [[kind(()) for kind in kinds]]
    with session.connection().execute(statement) as result:
        assert result.cursor is not None
        while rows := result.cursor.fetchmany(AT_ONCE):
            columns = zip(*rows, strict=True)
            parts.append([kind(column) for kind, column in zip(kinds, columns, strict=True)])
    return [np.concatenate(column) for column in zip(*parts, strict=True)]


def rows_with(
    session: Session,
    statement: "Select[*tuple[Any, ...]]",
    id_: InstrumentedAttribute[int],
    ids: Collection[int],
) -> Iterator[Any]:
    """What a statement finds with some ids, however many they are; each id counts once."""
    wanted = sorted(set(ids))
    for begin in range(0, len(wanted), AT_ONCE):
        yield from session.execute(statement.where(id_.in_(wanted[begin : begin + AT_ONCE])))


def whole_numbers(column: Sequence[int | None]) -> Ints:
    """Whole numbers, ``NOBODY`` for those that are missing."""
    if None in column:
        return np.array([NOBODY if one is None else one for one in column], dtype=np.int64)
    return np.array(column, dtype=np.int64)


def ordinals(column: Sequence[str | date]) -> Ints:
    """Days, as ``date.toordinal`` counts them."""
    days = np.array(column, dtype="datetime64[D]").astype(np.int64)
    return days + FIRST_ORDINAL


def seconds(column: Sequence[str | datetime | None]) -> Ints:
    """Instants, in seconds since 1970; ``NEVER`` for those that are missing."""
    if column and isinstance(next((one for one in column if one), None), datetime):
        told = [NEVER if one is None else int(one.timestamp()) for one in column]  # type: ignore[union-attr]
        return np.array(told, dtype=np.int64)
    instants = np.array([one or "NaT" for one in column], dtype="datetime64[s]")
    missing = np.isnat(instants)
    return np.where(missing, NEVER, instants.astype(np.int64))


def local_ordinals(instants: Ints, zone: str, otherwise: Ints) -> Ints:
    """The days in a zone of instants in seconds; the other day of those that are missing."""
    known = instants != NEVER
    if not known.any():
        return otherwise
    # No zone is further than a day from UTC.
    first = int(instants[known].min()) // 86_400 + FIRST_ORDINAL - 1
    last = int(instants[known].max()) // 86_400 + FIRST_ORDINAL + 2
    midnights = np.array(
        [midnight_utc(date.fromordinal(day), zone).timestamp() for day in range(first, last + 1)],
        dtype=np.int64,
    )
    days = first + np.searchsorted(midnights, instants, side="right") - 1
    return np.where(known, days, otherwise)
