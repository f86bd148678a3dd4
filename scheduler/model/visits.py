"""Visits: one piece of work at one site, with its three times."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Key, Versioned, kind_column, reference
from scheduler.model.kinds import VisitStatus


class Visit(Versioned, Base):
    """One visit: due on a day, planned by its assignment, actual once somebody was there.

    ``occurrence`` is the day the agreement's rule gave; it stays when the visit is moved, so
    that the visit is not made again. ``uid`` is its name in every calendar, given once.
    ``edited`` visits are left alone when their agreement changes. ``done_by_id`` is who came.

    A joint visit is a visit of its own for whoever comes along: ``joint_of_id`` names the one that
    he comes along to, at the same site and time. It has no price and counts in no figure of who
    came, but he knows the client from then on.
    """

    __tablename__ = "visit"
    __table_args__ = (
        UniqueConstraint("agreement_id", "occurrence"),
        Index(None, "office_id", "due_on"),
        Index(None, "office_id", "status"),
        Index(None, "client_id", "due_on"),
        CheckConstraint("minutes > 0", name="minutes_positive"),
    )
    # A calendar that saw the higher number would ignore a lower one.
    counters = ("version", "calendar_sequence")
    stamps = ("calendar_changed_at",)

    id: Mapped[Key]
    uid: Mapped[str] = mapped_column(String(64), unique=True)
    office_id: Mapped[int] = reference("office", index=False)
    client_id: Mapped[int] = reference("client", index=False)
    site_id: Mapped[int] = reference("site")
    service_type_id: Mapped[int] = reference("service_type")
    agreement_id: Mapped[int | None] = reference("agreement", index=False)
    occurrence: Mapped[date | None]
    status: Mapped[VisitStatus] = mapped_column(kind_column(VisitStatus), default=VisitStatus.DUE)

    due_on: Mapped[date]
    minutes: Mapped[int]
    window_start: Mapped[int | None]
    window_end: Mapped[int | None]
    tolerance_days: Mapped[int] = mapped_column(default=0)
    price_minor: Mapped[int] = mapped_column(default=0)
    edited: Mapped[bool] = mapped_column(default=False)
    call_back_of_id: Mapped[int | None] = reference("visit")
    joint_of_id: Mapped[int | None] = reference("visit")
    pinned_technician_id: Mapped[int | None] = reference("technician")
    pinned_day: Mapped[date | None]
    pinned_minute: Mapped[int | None]

    actual_start: Mapped[datetime | None]
    actual_end: Mapped[datetime | None]
    done_by_id: Mapped[int | None] = reference("technician")
    outcome: Mapped[str] = mapped_column(Text, default="")

    calendar_sequence: Mapped[int] = mapped_column(default=0)
    calendar_changed_at: Mapped[datetime]

    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012 - SQLAlchemy's form

    @property
    def number(self) -> str:
        """The work number people and calendars use."""
        return work_number(self.id)


def work_number(visit_id: int) -> str:
    """The work number of a visit."""
    return f"W-{visit_id}"
