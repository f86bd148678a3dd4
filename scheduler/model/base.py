"""What all entities share: names of constraints, column types, the declarative base."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect, Enum, ForeignKey, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from typing_extensions import override

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware instant; kept in UTC and read back aware, also where the store knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a zone: {value!r}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def kind_column(words: type[StrEnum]) -> Enum:
    """Text limited to the words of a closed list, the same on every store."""
    return Enum(
        words,
        native_enum=False,
        create_constraint=True,
        length=24,
        name=words.__name__.lower(),
        values_callable=lambda enum: [word.value for word in enum],
    )


Key = Annotated[int, mapped_column(primary_key=True)]
Name = Annotated[str, mapped_column(String(200))]
Json = Annotated[dict[str, Any], mapped_column(JSON)]
JsonList = Annotated[list[Any], mapped_column(JSON)]


def reference(target: str, *, cascade: bool = False, index: bool = True) -> Any:
    """A column that names a row of another table.

    ``cascade`` deletes along with that row. Journalled tables go without: their rows are
    removed one by one, so that each can be put back.
    """
    return mapped_column(
        ForeignKey(f"{target}.id", ondelete="CASCADE" if cascade else None), index=index
    )


class Base(DeclarativeBase):
    """The declarative base of every entity."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Instant()}

    journalled: ClassVar[bool] = True
    """Whether changes are kept in the journal, where they can be taken back."""

    announced: ClassVar[bool] = False
    """Whether changes that are not in the journal are told to whoever shows them."""

    counters: ClassVar[tuple[str, ...]] = ("version",)
    """Columns that only ever count up; taking a change back counts them up as well."""

    stamps: ClassVar[tuple[str, ...]] = ()
    """Columns that keep when the row was changed last, also by taking a change back."""


class Versioned:
    """Counts the changes of a row, so that a form saved over a newer row is noticed."""

    version: Mapped[int] = mapped_column(default=1)
