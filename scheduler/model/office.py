"""The office: the unit of planning, with its prices and the settings of the schedule."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Json, Key, Name, reference


class Office(Base):
    """A branch with technicians, clients and one time zone.

    ``hours`` are the hours of technicians who have none of their own: a list of
    ``{"weekday": 0-6, "start": minute, "end": minute, "break": null | {...}}``, wall clock.
    ``country`` and ``region`` choose public holidays and how phone numbers are read; ``email`` is
    where technicians write what they learned.
    """

    __tablename__ = "office"

    id: Mapped[Key]
    external_id: Mapped[str | None] = mapped_column(String(80), unique=True)
    name: Mapped[Name] = mapped_column(unique=True)
    zone: Mapped[str] = mapped_column(String(64))
    currency: Mapped[str] = mapped_column(String(3))
    country: Mapped[str] = mapped_column(String(2), default="US")
    region: Mapped[str] = mapped_column(String(8), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    speed_kmh: Mapped[int] = mapped_column(default=35)
    hours: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class PriceBookVersion(Base):
    """One version of an office's price book; every line of a breakdown names an entry of it.

    ``learned`` names the entries that were taken from the office's own history, each with the
    number of visits that it was learned from.
    """

    __tablename__ = "price_book"
    __table_args__ = (UniqueConstraint("office_id", "version"),)

    id: Mapped[Key]
    office_id: Mapped[int] = reference("office")
    version: Mapped[int]
    entries: Mapped[Json]
    learned: Mapped[Json] = mapped_column(default=dict)
    made_at: Mapped[datetime]
    made_by: Mapped[Name]


SAMPLE_TODAY = "sample_today"
"""The setting that keeps the day a sample was made for."""


class Setting(Base):
    """One fact about the schedule as a whole, such as the day a sample was made for."""

    __tablename__ = "setting"
    journalled = False

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
