"""Feeds: one calendar a technician, the ways it takes to his phone; what his own calendar says."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Json, Key, kind_column
from scheduler.model.kinds import FeedLevel, WayKind


class Feed(Base):
    """A technician's calendar: how much it says, how far it looks, how fresh it is.

    ``code`` names the file, so that no person's name is in it. ``stale_since`` is set in every
    transaction that changes what it tells, and cleared by exporting where it takes no way of its
    own. ``call_since`` is set when
    today's visits change after calendars may have been read: somebody has to call.

    What somebody chose - the level and the days - is kept in the journal and can be taken back.
    The rest is noted past it: what was told, and that somebody has to call, stays as it is.
    """

    __tablename__ = "feed"

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

    Nothing of it is taken back: what was sent was sent, and a secret that was revoked stays dead,
    since whoever has it is not to read on because of an undo.
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


class OwnCalendar(Base):
    """A calendar that a technician keeps himself, read again and again.

    ``address`` is the path of a file, or as much of an address as may be seen: whoever knows all of
    it reads the calendar, so the whole is in the key store of the computer, by ``code``, and read
    from there alone. ``code`` is None for a file.
    """

    __tablename__ = "own_calendar"
    journalled = False

    id: Mapped[Key]
    technician_id: Mapped[int] = mapped_column(
        ForeignKey("technician.id", ondelete="CASCADE"), index=True
    )
    address: Mapped[str] = mapped_column(String(500))
    code: Mapped[str | None] = mapped_column(String(32), unique=True)
    created_at: Mapped[datetime]
    tried_at: Mapped[datetime]
    read_at: Mapped[datetime]
    failing_since: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(Text, default="")


class BusyTime(Base):
    """A time at which somebody is busy by his own calendar, half-open; nothing else of it is kept.

    ``series`` marks those that repeat each other, empty where nothing repeats. Whether somebody
    is known to be away then is told by the absences, so that taking one back asks again.
    ``ignored`` is what is no absence, ``gone`` what the calendar does not say any more though an
    absence was made of it.
    """

    __tablename__ = "busy_time"
    __table_args__ = (
        UniqueConstraint("own_calendar_id", "start", "end"),
        CheckConstraint('"end" > start', name="end_after_start"),
    )
    journalled = False

    id: Mapped[Key]
    own_calendar_id: Mapped[int] = mapped_column(ForeignKey("own_calendar.id", ondelete="CASCADE"))
    start: Mapped[datetime]
    end: Mapped[datetime]
    series: Mapped[str] = mapped_column(String(64), default="")
    ignored: Mapped[bool] = mapped_column(default=False)
    gone: Mapped[bool] = mapped_column(default=False)
