"""Texts that are longer than their column, refused on every store alike.

SQLite would keep them, and a server would refuse them with words that nobody understands.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Enum, String, Text, event, inspect
from sqlalchemy.orm import Mapper

from scheduler.errors import UserError
from scheduler.model.base import Base


def _refuse_too_long(mapper: Mapper[Any], connection: Connection, entity: Any) -> None:
    """Refuse a new text that does not fit.

    Raises:
        UserError: it has too many letters.

    """
    changed = inspect(entity).attrs
    for name, most in _limits(mapper):
        for text in changed[name].history.added or ():
            if isinstance(text, str) and len(text) > most:
                raise UserError(
                    "What is entered as “{field}” has {number} letters; use at most {most}.",
                    field=name.replace("_", " "),
                    number=len(text),
                    most=most,
                )


@cache
def _limits(mapper: Mapper[Any]) -> Sequence[tuple[str, int]]:
    """The fields that hold so many letters."""
    return [
        (attribute.key, kind.length)
        for attribute in mapper.column_attrs
        for kind in [attribute.columns[0].type]
        if isinstance(kind, String) and not isinstance(kind, Enum | Text) and kind.length
    ]


event.listen(Base, "before_insert", _refuse_too_long, propagate=True)
event.listen(Base, "before_update", _refuse_too_long, propagate=True)
