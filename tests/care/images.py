"""The whole schedule as plain rows, to see what a command changed and whether undo mends it."""

from typing import Any

from sqlalchemy import select

from scheduler.model.everything import metadata, tables
from scheduler.store.engine import Store

Image = dict[str, dict[int, dict[str, Any]]]


def image(store: Store) -> Image:
    """All rows of the tables that the journal keeps, without what only counts up."""
    found: Image = {}
    with store.reading() as session:
        for name, entity in tables.items():
            if entity.journalled:
                passing = {*entity.counters, *entity.stamps}
                found[name] = {
                    row["id"]: {key: row[key] for key in row if key not in passing}
                    for row in session.execute(select(metadata.tables[name])).mappings()
                }
    return found
