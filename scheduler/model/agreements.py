"""Services and the recurring promises to do them."""

from datetime import date

from sqlalchemy import CheckConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scheduler.model.base import Base, Key, Versioned, kind_column, reference
from scheduler.model.kinds import HolidayPolicy
from scheduler.model.people import Skill


class ServiceType(Base):
    """A kind of work: how long, which skills, what it costs, how it is done."""

    __tablename__ = "service_type"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(String(120), unique=True)
    minutes: Mapped[int]
    price_minor: Mapped[int] = mapped_column(default=0)
    procedure: Mapped[str] = mapped_column(Text, default="")

    skills: Mapped[list["ServiceSkill"]] = relationship(cascade="all, delete-orphan")


class ServiceSkill(Base):
    """A service demands a skill."""

    __tablename__ = "service_skill"
    __table_args__ = (UniqueConstraint("service_type_id", "skill_id"),)

    id: Mapped[Key]
    service_type_id: Mapped[int] = reference("service_type")
    skill_id: Mapped[int] = reference("skill")

    skill: Mapped[Skill] = relationship()


class Agreement(Versioned, Base):
    """A promise of recurring visits at one site.

    ``rule`` is the text of an RRULE without its name; ``window_start`` and ``window_end`` are
    wall-clock minutes between which service begins; ``end`` is the first day it no longer holds.
    """

    __tablename__ = "agreement"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes_positive"),
        CheckConstraint("tolerance_days >= 0", name="tolerance_not_negative"),
    )

    id: Mapped[Key]
    external_id: Mapped[str | None] = mapped_column(String(80), index=True)
    client_id: Mapped[int] = reference("client")
    site_id: Mapped[int] = reference("site")
    service_type_id: Mapped[int] = reference("service_type")
    rule: Mapped[str] = mapped_column(String(500))
    start: Mapped[date]
    end: Mapped[date | None]
    minutes: Mapped[int]
    price_minor: Mapped[int] = mapped_column(default=0)
    tolerance_days: Mapped[int] = mapped_column(default=0)
    window_start: Mapped[int | None]
    window_end: Mapped[int | None]
    holiday_policy: Mapped[HolidayPolicy] = mapped_column(
        kind_column(HolidayPolicy), default=HolidayPolicy.MOVE
    )

    exceptions: Mapped[list["AgreementException"]] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012 - SQLAlchemy's form


class AgreementException(Base):
    """A day on which the rule's visit is left out."""

    __tablename__ = "agreement_exception"
    __table_args__ = (UniqueConstraint("agreement_id", "on"),)

    id: Mapped[Key]
    agreement_id: Mapped[int] = reference("agreement")
    on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text, default="")
