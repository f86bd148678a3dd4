"""Calendar files as tests write them."""

from datetime import UTC, date, datetime

from scheduler.feeds.busy.reading import Busy, busy_times

HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN")


def calendar(*lines: str, head: tuple[str, ...] = ()) -> bytes:
    """A calendar with these lines in it."""
    return "\r\n".join([*HEAD, *head, *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "a") -> tuple[str, ...]:
    """The lines of one event."""
    return ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT")


def busy(
    *lines: str,
    days: tuple[date, date] = (date(2026, 11, 23), date(2026, 11, 29)),
    zone: str = "America/New_York",
    head: tuple[str, ...] = (),
) -> tuple[Busy, ...]:
    """What a calendar with these lines says of the days."""
    return busy_times(calendar(*lines, head=head), *days, zone)


def spans(found: tuple[Busy, ...]) -> list[str]:
    """Each as ``24 14:00-15:30``: day, start and end in UTC."""
    return [f"{one.start:%d %H:%M}-{one.end:%H:%M}" for one in found]


def utc(text: str) -> datetime:
    """An instant, ``2026-11-24 14:00``."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
