"""Wall clocks and the minutes that really pass, on days that are 23 or 25 hours long too.

The plan counts minutes that passed since local midnight; people give wall-clock times. On the
two days a year when the clock is set the two differ.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = 1_440
_MINUTE = timedelta(minutes=1)


def midnight_utc(day: date, zone: str) -> datetime:
    """Return the instant, in UTC, at which a day begins in a zone."""
    return _instant(datetime.combine(day, time()), zone)


def local_day(instant: datetime, zone: str) -> date:
    """The day it is in ``zone`` at an instant."""
    return instant.astimezone(ZoneInfo(zone)).date()


def to_minutes(day: date, instant: datetime, zone: str) -> int:
    """Return the whole minutes that passed from the day's midnight to an aware instant.

    Negative before that midnight, above 1,440 on later days.
    """
    return (instant - midnight_utc(day, zone)) // _MINUTE


def from_minutes(day: date, minutes: int, zone: str) -> datetime:
    """Return the instant, in UTC, that many minutes after the day's midnight."""
    return midnight_utc(day, zone) + minutes * _MINUTE


def wall_to_minutes(day: date, wall: time | int, zone: str) -> int:
    """Return the minutes that have passed since midnight when the wall clock shows a time.

    ``wall`` is a time or wall-clock minutes, which may go past 1,440 into later days. A time
    that the clock jumps over means the first one after the jump, so that what begins earlier
    never ends up later; a time that comes twice means the first.
    """
    minutes = wall.hour * 60 + wall.minute if isinstance(wall, time) else wall
    days, minute = divmod(minutes, _DAY)
    shown = datetime.combine(day + timedelta(days=days), time(minute // 60, minute % 60))
    return to_minutes(day, _instant(shown, zone), zone)


def wall_minute(instant: datetime, zone: str) -> int:
    """Return the minutes from 0 to 1,439 that the wall clock shows at an instant."""
    shown = instant.astimezone(ZoneInfo(zone))
    return shown.hour * 60 + shown.minute


def utc_text(instant: datetime) -> str:
    """Return an instant as programs read it: ``2026-11-24T14:00:00Z``."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _instant(shown: datetime, zone: str) -> datetime:
    """Return the first instant at which the wall clock shows a time, or jumps over it."""
    local = ZoneInfo(zone)
    instant = shown.replace(tzinfo=local).astimezone(UTC)
    while instant.astimezone(local).replace(tzinfo=None) != shown:
        shown += _MINUTE
        instant = shown.replace(tzinfo=local).astimezone(UTC)
    return instant
