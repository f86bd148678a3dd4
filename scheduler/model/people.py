"""Technicians: what they may do, when they work, when they are away."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduler.model.base import Base, Key, Name, Versioned, kind_column, reference
from scheduler.model.kinds import AbsenceKind, PaidFrom, PlaceSource


class Technician(Versioned, Base):
    """Who does visits. The home is where routes begin and end; ``wage_minor`` is per hour.

    ``week_minutes`` is the most he may be paid for in a week, ``left_on`` his first day away
    for good.
    """

    __tablename__ = "technician"
    __table_args__ = (UniqueConstraint("office_id", "external_id"),)

    id: Mapped[Key]
    office_id: Mapped[int] = reference("office")
    external_id: Mapped[str | None] = mapped_column(String(80))
    name: Mapped[Name]
    email: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    language: Mapped[str] = mapped_column(String(8), default="en")
    street: Mapped[str] = mapped_column(String(200), default="")
    postal_code: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(120), default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    place_source: Mapped[PlaceSource] = mapped_column(
        kind_column(PlaceSource), default=PlaceSource.UNKNOWN
    )
    wage_minor: Mapped[int] = mapped_column(default=0)
    week_minutes: Mapped[int | None]
    paid_from: Mapped[PaidFrom] = mapped_column(kind_column(PaidFrom), default=PaidFrom.DEPARTURE)
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    notes: Mapped[str] = mapped_column(Text, default="")

    hours: Mapped[list["WorkingHours"]] = relationship(
        order_by="WorkingHours.weekday", cascade="all, delete-orphan"
    )
    skills: Mapped[list["TechnicianSkill"]] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012 - SQLAlchemy's form


class WorkingHours(Base):
    """One weekday's shift in wall-clock minutes from midnight; ``end`` may pass 1,440."""

    __tablename__ = "working_hours"
    __table_args__ = (
        UniqueConstraint("technician_id", "weekday"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("end_minute > start_minute", name="end_after_start"),
    )

    id: Mapped[Key]
    technician_id: Mapped[int] = reference("technician")
    weekday: Mapped[int]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    break_minutes: Mapped[int | None]
    break_earliest: Mapped[int | None]
    break_latest: Mapped[int | None]
    break_paid: Mapped[bool] = mapped_column(default=False)


class Skill(Base):
    """Something a visit may demand; a licence is a skill that runs out."""

    __tablename__ = "skill"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(String(80), unique=True)
    is_licence: Mapped[bool] = mapped_column(default=False)


class TechnicianSkill(Base):
    """A technician has a skill from a day to a day, the last one included."""

    __tablename__ = "technician_skill"
    __table_args__ = (UniqueConstraint("technician_id", "skill_id"),)

    id: Mapped[Key]
    technician_id: Mapped[int] = reference("technician")
    skill_id: Mapped[int] = reference("skill")
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    licence_number: Mapped[str] = mapped_column(String(80), default="")

    skill: Mapped[Skill] = relationship()


class Absence(Base):
    """Time a technician cannot work, half-open."""

    __tablename__ = "absence"
    __table_args__ = (
        Index(None, "technician_id", "start"),
        CheckConstraint('"end" > start', name="end_after_start"),
    )

    id: Mapped[Key]
    technician_id: Mapped[int] = reference("technician", index=False)
    start: Mapped[datetime]
    end: Mapped[datetime]
    kind: Mapped[AbsenceKind] = mapped_column(kind_column(AbsenceKind))
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[Name]


def initials(name: str) -> str:
    """Two letters for a person: the first of the first and of the last word."""
    words = name.split()
    return (words[0][:1] + words[-1][:1] if len(words) > 1 else name[:2]).upper()
