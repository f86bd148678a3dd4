"""Feeds: one calendar a technician, and the ways it takes to his phone."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Json, Key, kind_column
from scheduler.model.kinds import FeedLevel, WayKind


class Feed(Base):
    """A technician's calendar: how much it says, how far it looks, how fresh it is.

    ``code`` names the file, so that no person's name is in it. ``stale_since`` is set in every
    transaction that changes what it tells, and cleared by exporting where it takes no way of its
    own. ``call_since`` is set when
    today's visits change after calendars may have been read: somebody has to call.
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
    call_since: Mapped[datetime | None]


class FeedWay(Base):
    """One way out of a technician's calendar: to a folder, to a server, or fetched from us.

    ``address`` is the folder or the server's address, empty where it is fetched: then
    ``token_hash`` is the hash of its secret, ``token_shown`` its first letters. ``kept`` is what a
    server was told, by event: ``{uid: [href, etag, hash]}``. It is fresh on ``published_day`` of
    the office as long as its feed's ``stale_since`` is the one it was told with, ``told_since``:
    what becomes stale while it is told is told again. What failed is tried again at
    ``next_try_at``.
    """

    __tablename__ = "feed_way"
    journalled = False

    id: Mapped[Key]
    feed_id: Mapped[int] = mapped_column(ForeignKey("feed.id", ondelete="CASCADE"), index=True)
    kind: Mapped[WayKind] = mapped_column(kind_column(WayKind))
    address: Mapped[str] = mapped_column(String(500), default="")
    user_name: Mapped[str] = mapped_column(String(200), default="")
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    token_shown: Mapped[str] = mapped_column(String(12), default="")
    created_at: Mapped[datetime]
    kept: Mapped[Json] = mapped_column(default=dict)
    published_at: Mapped[datetime | None]
    published_day: Mapped[date | None]
    told_since: Mapped[datetime | None]
    failing_since: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(Text, default="")
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime | None]
    fetched_at: Mapped[datetime | None]
