"""All entities, loaded: importing this fills the metadata."""

from scheduler.model import agreements, clients, decisions, feeds, office, people, plans, visits
from scheduler.model.base import Base

__all__ = ["agreements", "clients", "decisions", "feeds", "metadata", "office", "people"]
__all__ += ["plans", "tables", "visits"]

metadata = Base.metadata
tables: dict[str, type[Base]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
"""The entity of each table name, as the journal writes it."""
