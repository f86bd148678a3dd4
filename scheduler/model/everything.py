"""All entities, loaded: importing this fills the metadata."""

from scheduler.model import agreements, clients, decisions, feeds, office, people, plans, visits
from scheduler.model.base import Base

__all__ = ["agreements", "clients", "decisions", "feeds", "metadata", "office", "people"]
__all__ += ["plans", "tables", "visits"]

metadata = Base.metadata
for _table in metadata.tables.values():
    # Without this a file gives the number of a removed row to the next one, and a work number
    # or an undo would mean something else.
    if "id" in _table.c:
        _table.dialect_options["sqlite"]["autoincrement"] = True
tables: dict[str, type[Base]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
"""The entity of each table name, as the journal writes it."""
