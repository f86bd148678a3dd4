"""The plan: who goes where and when, and what it costs."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Json, JsonList, Key, Name, reference


class Plan(Base):
    """One version of an office's plan over ``days`` days, with its total as lines of money.

    Assignments, routes and visits without a place are the latest version's; what they were
    before stands in the journal under the change set that made the version.
    """

    __tablename__ = "plan"
    __table_args__ = (UniqueConstraint("office_id", "version"),)
    journalled = False

    id: Mapped[Key]
    office_id: Mapped[int] = reference("office", cascade=True)
    version: Mapped[int]
    first_day: Mapped[date]
    days: Mapped[int]
    total_minor: Mapped[int]
    lines: Mapped[Json]
    price_book_version: Mapped[int]
    search: Mapped[Json]
    made_at: Mapped[datetime]
    made_by: Mapped[Name]
    change_set_id: Mapped[int | None] = reference("change_set")


class Assignment(Base):
    """A visit's planned time: the technician, the office's day, service from ``start`` to ``end``.

    ``lines`` are this visit's own price lines, in the order they are shown.
    """

    __tablename__ = "assignment"
    __table_args__ = (Index(None, "technician_id", "day"),)

    id: Mapped[Key]
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), unique=True)
    technician_id: Mapped[int] = reference("technician", index=False)
    day: Mapped[date]
    arrive: Mapped[datetime]
    start: Mapped[datetime]
    end: Mapped[datetime]
    lines: Mapped[JsonList]


class Published(Base):
    """The place of a visit that calendars tell: where it was assigned when that was confirmed.

    As long as it differs from the visit's assignment, the plan is a draft there. A cancelled visit
    keeps it, so that its calendar can say so.
    """

    __tablename__ = "published"
    __table_args__ = (Index(None, "technician_id", "day"),)

    id: Mapped[Key]
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), unique=True)
    technician_id: Mapped[int] = reference("technician", index=False)
    day: Mapped[date]
    start: Mapped[datetime]
    end: Mapped[datetime]


class Route(Base):
    """A technician's planned day as a whole."""

    __tablename__ = "route"
    __table_args__ = (UniqueConstraint("technician_id", "day"),)

    id: Mapped[Key]
    technician_id: Mapped[int] = reference("technician", index=False)
    day: Mapped[date] = mapped_column(index=True)
    depart: Mapped[datetime]
    back: Mapped[datetime]
    break_start: Mapped[datetime | None]
    break_end: Mapped[datetime | None]
    metres: Mapped[int]
    drive_minutes: Mapped[int]
    paid_minutes: Mapped[int]
    overtime_minutes: Mapped[int]


class Unplaced(Base):
    """A visit the plan has no place for, with the reasons as codes and parameters."""

    __tablename__ = "unplaced"

    id: Mapped[Key]
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), unique=True)
    price_minor: Mapped[int]
    reasons: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
