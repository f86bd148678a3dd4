"""Rows that wait to be inserted, with their ids given beforehand."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from scheduler.model.base import Base
from scheduler.model.everything import metadata

BATCH = 2000


@dataclass(slots=True)
class Rows:
    """Rows by table. All rows of a table give the same columns."""

    tables: defaultdict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, entity: type[Base], **values: Any) -> int:
        """Keep a row; returns the id it will have in an empty schedule."""
        rows = self.tables[entity.__tablename__]
        rows.append({"id": len(rows) + 1, **values})
        return len(rows)

    def insert(self, session: Session, on_progress: Callable[[float], None]) -> None:
        """Insert everything, parents first; progress goes from 0 to 1."""
        whole = sum(map(len, self.tables.values()))
        done = 0
        for table in metadata.sorted_tables:
            rows = self.tables.get(table.name, [])
            for start in range(0, len(rows), BATCH):
                part = rows[start : start + BATCH]
                session.execute(insert(table), part)
                done += len(part)
                on_progress(done / whole)
            if rows and session.get_bind().dialect.name == "postgresql":
                # Ids that were given do not move the counter that gives the next ones.
                counter = func.pg_get_serial_sequence(table.name, text("'id'"))
                session.execute(select(func.setval(counter, len(rows))))
