"""Feeds: one calendar a technician, and what still has to be published."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Key, kind_column, reference
from scheduler.model.kinds import FeedLevel


class Feed(Base):
    """A technician's calendar: how much it says, how far it looks, how fresh it is.

    ``code`` names the file, so that no person's name is in it. ``stale_since`` is set in the
    transaction that changes the plan and cleared by publishing.
    """

    __tablename__ = "feed"
    journalled = False

    id: Mapped[Key]
    technician_id: Mapped[int] = mapped_column(
        ForeignKey("technician.id", ondelete="CASCADE"), unique=True
    )
    code: Mapped[str] = mapped_column(String(32), unique=True)
    level: Mapped[FeedLevel] = mapped_column(
        kind_column(FeedLevel), default=FeedLevel.NUMBER_AND_STREET
    )
    days_back: Mapped[int] = mapped_column(default=7)
    days_ahead: Mapped[int] = mapped_column(default=60)
    stale_since: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    failing_since: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(Text, default="")


class Outbox(Base):
    """Something that must leave the schedule after a change set, and is tried until it has."""

    __tablename__ = "outbox"
    journalled = False

    id: Mapped[Key]
    kind: Mapped[str] = mapped_column(String(24))
    subject_id: Mapped[int]
    change_set_id: Mapped[int] = reference("change_set")
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    last_error: Mapped[str] = mapped_column(Text, default="")
